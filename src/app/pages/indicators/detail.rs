//! One reading down to its inputs: value, formula filled in, bands, caveats, chart, use.

use egui::Ui;

use crate::figure::{Figure, id_of};
use crate::indicator::{Declaration, Outcome, Reading, Reference, undefined_reason};
use crate::measure::Interval;
use crate::profile::show_number;
use crate::text::{Language, words};

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::view::Record;
use super::super::super::widgets::{
    Glyph, bullet, callout, chart, mark, needs_card, paragraph, verdict_chip,
};
use super::{Entry, bands, definitions, missing, needs, overview, working};

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, entries: &[Entry<'_>], (d, r): Entry<'_>) {
    let l = cx.l;
    ui.spacing_mut().item_spacing.y = 5.0;
    let family = cx.knowledge.registry.families().iter().find(|f| f.id == d.family);
    ui.label(cx.note(family.map_or("", |f| f.name.get(l))));
    paragraph(ui, cx.title(d.name.get(l)));
    match &r.outcome {
        Outcome::Value(x) => value(ui, cx, d, r, *x),
        Outcome::Needs(_) => lacking(ui, cx, entries, (d, r)),
        Outcome::Undefined(why) => {
            callout(ui, cx, crate::figure::Tone::Unknown, |ui| {
                paragraph(ui, cx.body(words::ind_undefined(l, undefined_reason(*why, l))));
            });
        }
    }
    paragraph(ui, cx.body(d.explanation.get(l)));
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        let filled = cx.derived.explanation(&d.id).is_some_and(|e| !e.steps.is_empty());
        let title = if filled { words::ind_formula(l) } else { words::ind_formula_only(l) };
        ui.label(cx.strong(title));
        working::buttons(ui, cx, d, r);
    });
    working::show(ui, cx, d, r);
    if let Some(x) = r.value() {
        standing(ui, cx, d, x);
    }
    if !r.alternatives.is_empty() && r.value().is_some() {
        part(ui, cx, words::told_definitions(l));
        definitions::show(ui, cx, d, r);
    }
    parts(ui, cx, d, r);
    if let Some(figure) = figure_of(cx, d) {
        ui.add_space(4.0);
        chart(ui, cx, figure);
    }
    listed(ui, cx, words::ind_remarks(l), r.remarks.iter().map(|x| x.get(l)));
    listed(ui, cx, words::ind_caveats(l), d.caveats.iter().map(|x| x.get(l)));
    if r.value().is_none() {
        listed(ui, cx, words::ind_least(l), std::iter::once(d.minimum.get(l)));
    }
    let explained = cx.derived.explanation(&d.id).filter(|e| !e.sources.is_empty());
    if let Some(e) = explained {
        part(ui, cx, words::ind_sources(l));
        working::sources(ui, cx, e);
    }
    used(ui, cx, d);
    references(ui, cx, d);
}

fn part(ui: &mut Ui, cx: Cx<'_>, title: String) {
    ui.add_space(6.0);
    ui.label(cx.strong(title));
}

fn value(ui: &mut Ui, cx: Cx<'_>, d: &Declaration, r: &Reading, x: Interval) {
    let shown = show_number(x, &d.unit, cx.words(), cx.l);
    let unit = overview::figure(ui, cx, &shown);
    let year = r.year.map_or_else(String::new, |y| words::ind_of_year(cx.l, y));
    for text in [unit, &year] {
        if !text.is_empty() {
            ui.label(cx.note(text));
        }
    }
}

fn lacking(ui: &mut Ui, cx: Cx<'_>, entries: &[Entry<'_>], (d, r): Entry<'_>) {
    let paths = needs(r);
    let missing: Vec<(String, Option<Command>)> =
        paths.iter().map(|p| (missing::name(cx, p), missing::way(cx, p))).collect();
    needs_card(ui, cx, d.name.get(cx.l), &missing);
    if let Some(given) = missing::given(cx, d) {
        paragraph(ui, cx.tinted(given, cx.tokens.positive));
    }
    let others: Vec<&str> = entries
        .iter()
        .filter(|(o, _)| o.id != d.id)
        .filter(|(_, r)| !needs(r).is_empty() && needs(r).iter().all(|p| paths.contains(p)))
        .map(|(o, _)| o.name.get(cx.l))
        .collect();
    if !others.is_empty() {
        let names = others.join(&words::ind_comma(cx.l));
        paragraph(ui, cx.note(words::ind_also(cx.l, names)));
    }
}

/// The band of the value, with its source.
fn standing(ui: &mut Ui, cx: Cx<'_>, d: &Declaration, x: Interval) {
    let l = cx.l;
    part(ui, cx, words::ind_band(l));
    let Some(first) = d.bands.first() else {
        paragraph(ui, cx.note(words::ind_no_band(l)));
        return;
    };
    bands::strip(ui, cx, d, x);
    let text = match d.band(x) {
        Some(b) => words::ind_band_source(l, b.label.get(l), b.source.get(l)),
        None => words::ind_band_across(l, first.source.get(l)),
    };
    paragraph(ui, cx.note(text).color(cx.tokens.text));
}

fn parts(ui: &mut Ui, cx: Cx<'_>, d: &Declaration, r: &Reading) {
    if r.parts.is_empty() {
        return;
    }
    part(ui, cx, words::ind_parts(cx.l));
    for p in &r.parts {
        let unit = p.unit.as_ref().unwrap_or(&d.unit);
        let value = show_number(p.value, unit, cx.words(), cx.l);
        let text = words::ind_input(cx.l, p.label.get(cx.l), value);
        bullet(ui, cx, Glyph::Square, cx.tokens.text_weak, cx.body(text));
    }
}

/// The chart that shows the indicator, if the profile has one.
fn figure_of<'a>(cx: Cx<'a>, d: &Declaration) -> Option<&'a Figure> {
    let found = id_of(d.chart).and_then(|id| cx.derived.figure(id));
    let own = || cx.derived.figure(&format!("reading.{}", d.id));
    let found = found.or_else(own);
    let first = || d.inputs.iter().find_map(|i| cx.derived.figure(&i.path));
    found.or_else(first)
}

fn listed<'a>(ui: &mut Ui, cx: Cx<'_>, title: String, sentences: impl Iterator<Item = &'a str>) {
    let mut sentences = sentences.peekable();
    if sentences.peek().is_none() {
        return;
    }
    part(ui, cx, title);
    for sentence in sentences {
        let text = cx.note(sentence).color(cx.tokens.text);
        bullet(ui, cx, Glyph::Diamond, cx.tokens.text_weak, text);
    }
}

/// The field it stands in for, and the verdicts that read that field.
fn used(ui: &mut Ui, cx: Cx<'_>, d: &Declaration) {
    let l = cx.l;
    part(ui, cx, words::ind_feeds(l));
    let Some(field) = d.feeds.as_deref().and_then(|id| cx.words().field(id)) else {
        paragraph(ui, cx.note(words::ind_feeds_nothing(l)));
        return;
    };
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.note(words::ind_feeds_field(l)));
        let link = ui.link(cx.body(field.name.get(l)).color(cx.tokens.accent));
        if link.clicked() {
            cx.send(Command::Record(Record::Field(field.id.clone())));
        }
    });
    let reads = |g: &crate::advice::Ground| {
        g.field.as_ref() == Some(&field.id) || g.also.iter().any(|a| a.field == field.id)
    };
    let all = &cx.found().advice.verdicts;
    let readers: Vec<_> = all.iter().filter(|v| v.reasons.iter().any(reads)).collect();
    if readers.is_empty() {
        return;
    }
    ui.label(cx.note(words::ind_read_by(l, readers.len())));
    for v in readers {
        ui.horizontal_wrapped(|ui| {
            verdict_chip(ui, cx, v.list);
            let link = ui.link(cx.body(v.instrument.name.get(l)).color(cx.tokens.accent));
            if link.clicked() {
                cx.send(Command::Instrument(v.instrument.id.clone()));
            }
        });
    }
}

fn references(ui: &mut Ui, cx: Cx<'_>, d: &Declaration) {
    if d.references.is_empty() {
        return;
    }
    let l = cx.l;
    part(ui, cx, words::ind_references(l));
    for reference in &d.references {
        ui.horizontal_wrapped(|ui| cited(ui, cx, reference));
    }
}

/// A reference, and whether it was read or recalled.
pub(super) fn cited(ui: &mut Ui, cx: Cx<'_>, reference: &Reference) {
    let l = cx.l;
    let (text, word) = match reference.mark.as_str() {
        "read" => (in_language(&reference.text, l), words::ref_read(l)),
        "memory" => (in_language(&reference.text, l), words::ref_memory(l)),
        _ => (words::ref_practice(l), words::ref_judgement(l)),
    };
    ui.label(cx.note(text));
    mark(ui, cx, &word, word.clone());
}

/// A title that stands in both languages, divided by a stroke.
fn in_language(text: &str, l: Language) -> String {
    match (text.split_once(" / "), l) {
        (Some((zh, _)), Language::Zh) => zh.to_owned(),
        (Some((_, en)), Language::En) => en.to_owned(),
        (None, _) => text.to_owned(),
    }
}
