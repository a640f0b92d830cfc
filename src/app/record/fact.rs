//! A fact: one figure, how precise, where it was read, and what rests on it.

use std::sync::Arc;

use egui::Ui;

use crate::case::{Fact, Precision};
use crate::figure::Tone;
use crate::text::{Language, words};

use super::super::cx::Cx;
use super::super::view::Record;
use super::super::widgets::{Glyph, chip, paragraph};
use super::lines;

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, fact: &Fact) {
    let l = cx.l;
    match cx.library().case(&fact.case) {
        Some(_) => lines::of_case(ui, cx, &fact.case, &fact.year.to_string()),
        None => {
            ui.label(cx.note(words::record_of_year(l, fact.year)));
        }
    }
    paragraph(ui, cx.section(fact.label.get(l)));
    paragraph(ui, cx.figure(fact.shown(l)));
    let (tone, sign) = match fact.precision {
        Precision::Exact => (Tone::Accent, Glyph::Tick),
        Precision::Approx => (Tone::Unknown, Glyph::Circle),
        Precision::Claimed => (Tone::Caution, Glyph::Half),
        Precision::Target => (Tone::Unknown, Glyph::Diamond),
    };
    let (word, meaning) = precision(fact.precision, l);
    chip(ui, cx, tone, sign, word);
    paragraph(ui, cx.note(meaning));
    lines::part(ui, cx, words::record_from_sources(l));
    lines::source(ui, cx, &fact.id, &fact.source);
    if fact.source.url.is_none() {
        paragraph(ui, cx.note(words::record_not_computed(l)));
    }
    cited(ui, cx, fact);
    lines::note(ui, cx, &fact.note);
}

/// A precision in words, and what it means.
pub(in crate::app) fn precision(precision: Precision, l: Language) -> (String, String) {
    match precision {
        Precision::Exact => (words::precision_exact(l), words::precision_exact_hint(l)),
        Precision::Approx => (words::precision_approx(l), words::precision_approx_hint(l)),
        Precision::Claimed => (words::precision_claimed(l), words::precision_claimed_hint(l)),
        Precision::Target => (words::precision_target(l), words::precision_target_hint(l)),
    }
}

/// Lessons and episodes that rest on a fact.
fn cited(ui: &mut Ui, cx: Cx<'_>, fact: &Fact) {
    let Some(case) = cx.library().case(&fact.case) else { return };
    let lessons: Vec<_> = case.lessons.iter().filter(|x| x.facts.contains(&fact.id)).collect();
    let episodes = case.episodes.iter().map(Arc::as_ref);
    let episodes: Vec<_> = episodes.filter(|x| x.facts.contains(&fact.id)).collect();
    if lessons.is_empty() && episodes.is_empty() {
        return;
    }
    lines::part(ui, cx, words::record_cited(cx.l));
    lines::tight(ui, |ui| {
        for x in lessons {
            lines::link(ui, cx, Record::Lesson(x.id.clone()), &x.id, x.sentence.get(cx.l), "");
        }
    });
    lines::episodes(ui, cx, &episodes);
}
