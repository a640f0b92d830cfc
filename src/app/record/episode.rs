//! An episode: a situation, an action, an outcome, and what they rest on.

use egui::{Grid, Ui};

use crate::case::{Case, Episode, Subject};
use crate::figure::Tone;
use crate::measure::{Estimate, Interval};
use crate::text::{two_decimals, words};

use super::super::cx::Cx;
use super::super::touched::touched;
use super::super::view::Record;
use super::super::widgets::{Glyph, bullet, callout, interval_strip, padlocks, paragraph};
use super::{lesson, lines};

/// Actions beside which an outcome can no longer be told apart.
const BUNDLED: f64 = 2.0;

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, episode: &Episode) {
    lines::of_case(ui, cx, &episode.case, &lines::years(episode.from, episode.to));
    paragraph(ui, cx.section(episode.story.get(cx.l)));
    body(ui, cx, episode);
}

/// All but the head: the cases page shows the same in its own column.
pub(in crate::app) fn body(ui: &mut Ui, cx: Cx<'_>, episode: &Episode) {
    let l = cx.l;
    match &episode.instrument {
        Some(id) => lesson::instrument(ui, cx, id),
        None => {
            ui.label(cx.note(words::record_no_instrument(l)));
        }
    }
    touched(ui, cx, |s| *s == Subject::Episode(episode.id.clone()));
    outcome(ui, cx, episode);
    situation(ui, cx, episode);
    if !episode.conditions.is_empty() {
        lines::part(ui, cx, words::record_conditions(l));
        for atom in &episode.conditions {
            lines::comparisons(ui, cx, std::slice::from_ref(atom));
        }
    }
    let Some(case) = cx.library().case(&episode.case) else { return };
    taught(ui, cx, case, episode);
    lines::facts(ui, cx, &episode.facts);
    lines::actions(ui, cx, &episode.actions);
    let is_action = |id: &&String| case.action(id).is_none();
    let sources: Vec<String> = episode.sources.iter().filter(is_action).cloned().collect();
    lines::sources(ui, cx, case, &sources);
    lines::note(ui, cx, &episode.note);
}

/// The tone of an outcome: which side of zero it lies on.
pub(in crate::app) fn tone(outcome: Interval) -> Tone {
    if outcome.hi() <= 0.0 {
        Tone::Negative
    } else if outcome.lo() >= 0.0 {
        Tone::Positive
    } else {
        Tone::Unknown
    }
}

/// An interval as a strip takes it.
pub(in crate::app) fn estimate(outcome: Interval) -> Estimate {
    Estimate { lo: outcome.lo(), mid: outcome.mid(), hi: outcome.hi() }
}

/// Outcome and evidence of an episode.
pub(in crate::app) fn outcome(ui: &mut Ui, cx: Cx<'_>, episode: &Episode) {
    let l = cx.l;
    lines::part(ui, cx, words::record_outcome(l));
    if episode.counter {
        callout(ui, cx, Tone::Unknown, |ui| {
            paragraph(ui, cx.body(words::record_counter(l)));
        });
        return;
    }
    let color = cx.tokens.tone(tone(episode.outcome));
    ui.horizontal(|ui| {
        ui.label(cx.note(words::record_harm(l)));
        interval_strip(ui, cx, 130.0, (-1.0, 1.0), estimate(episode.outcome), None, color);
        ui.label(cx.note(words::record_gain(l)));
    });
    let (lo, hi) = (two_decimals(episode.outcome.lo()), two_decimals(episode.outcome.hi()));
    ui.label(cx.note(words::record_outcome_range(l, lo, hi)));
    ui.horizontal(|ui| {
        padlocks(ui, cx, episode.grade);
        ui.label(cx.note(words::evidence_of_five(l, episode.grade)));
    });
    if episode.bundle > BUNDLED {
        let text = words::record_bundle(l, crate::text::rounded(episode.bundle, 0));
        bullet(ui, cx, Glyph::Warning, cx.tokens.caution, cx.note(text));
    }
}

/// The features of then beside the county's own.
fn situation(ui: &mut Ui, cx: Cx<'_>, episode: &Episode) {
    lines::part(ui, cx, words::record_situation(cx.l));
    Grid::new(("situation", &episode.id)).num_columns(3).spacing([12.0, 3.0]).show(ui, |ui| {
        ui.label("");
        ui.label(cx.note(words::record_there(cx.l)));
        ui.label(cx.note(words::record_now_here(cx.l)));
        ui.end_row();
        for (id, known) in &episode.situation {
            let Some(field) = cx.words().field(id) else { continue };
            let name = field.name.get(cx.l);
            let link = ui.link(cx.note(name).color(cx.tokens.text));
            if link.on_hover_text(field.hint.get(cx.l)).clicked() {
                cx.send(super::super::command::Command::Record(Record::Field(id.clone())));
            }
            ui.label(cx.strong(cx.shown(field, known)).size(cx.tokens.sizes.note));
            ui.label(cx.note(lines::here(cx, id)));
            ui.end_row();
        }
    });
}

fn taught(ui: &mut Ui, cx: Cx<'_>, case: &Case, episode: &Episode) {
    let found: Vec<_> = case.lessons.iter().filter(|x| x.episodes.contains(&episode.id)).collect();
    if found.is_empty() {
        return;
    }
    lines::part(ui, cx, words::record_taught(cx.l));
    lines::tight(ui, |ui| {
        for x in found {
            lines::link(ui, cx, Record::Lesson(x.id.clone()), &x.id, x.sentence.get(cx.l), "");
        }
    });
}
