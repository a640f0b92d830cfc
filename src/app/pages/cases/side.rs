//! Beside the story: the picked episode, lessons, stages, contradictions, sources.

use egui::{Align, Grid, Layout, Ui};

use crate::case::{Case, Episode};
use crate::figure::Tone;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::record::{episode, lesson, lines};
use super::super::super::view::Record;
use super::super::super::widgets::{Glyph, bullet, callout, heading, paragraph, rule};

/// `beside`: with the picked episode, which otherwise opens as a record.
pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, case: &Case, beside: bool) {
    let l = cx.l;
    ui.spacing_mut().item_spacing.y = 5.0;
    let chosen = cx.view.episode.as_deref().filter(|_| beside);
    if let Some(e) = chosen.and_then(|id| case.episode(id)) {
        picked(ui, cx, e);
        gap(ui, cx);
    }
    heading(ui, cx, words::cases_lessons(l), words::cases_lessons_hint(l, case.lessons.len()));
    lines::tight(ui, |ui| {
        for x in &case.lessons {
            lines::link(ui, cx, Record::Lesson(x.id.clone()), &x.id, x.sentence.get(l), "");
        }
    });
    if !case.stages.is_empty() {
        gap(ui, cx);
        heading(ui, cx, words::cases_stages(l), "");
    }
    for stage in &case.stages {
        let years = lines::years(stage.from, stage.to);
        ui.horizontal_wrapped(|ui| {
            ui.label(cx.strong(stage.name.get(l)));
            ui.label(cx.note(words::record_of_year(l, years)));
        });
        paragraph(ui, cx.note(stage.text.get(l)).color(cx.tokens.text));
    }
    if !case.gaps.is_empty() {
        gap(ui, cx);
        heading(ui, cx, words::cases_gaps(l), words::cases_gaps_hint(l));
    }
    for gap in &case.gaps {
        let text = cx.note(gap.get(l)).color(cx.tokens.text);
        bullet(ui, cx, Glyph::Question, cx.tokens.unknown, text);
    }
    gap(ui, cx);
    heading(ui, cx, words::cases_sources(l), "");
    for (id, source) in &case.sources {
        lines::source(ui, cx, id, source);
        ui.add_space(4.0);
    }
}

fn gap(ui: &mut Ui, cx: Cx<'_>) {
    ui.add_space(5.0);
    rule(ui, cx);
    ui.add_space(3.0);
}

fn picked(ui: &mut Ui, cx: Cx<'_>, e: &Episode) {
    let l = cx.l;
    let years = lines::years(e.from, e.to);
    ui.horizontal(|ui| {
        ui.label(cx.note(words::cases_picked(l, &e.id, years)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if ui.link(cx.note(words::cases_unpick(l)).color(cx.tokens.accent)).clicked() {
                cx.send(Command::Episode(None));
            }
        });
    });
    paragraph(ui, cx.section(e.story.get(l)));
    match &e.instrument {
        Some(id) => lesson::instrument(ui, cx, id),
        None => {
            callout(ui, cx, Tone::Unknown, |ui| {
                paragraph(ui, cx.body(words::record_no_instrument(l)));
            });
        }
    }
    episode::outcome(ui, cx, e);
    lines::part(ui, cx, words::record_situation(l));
    Grid::new(("then", &e.id)).num_columns(2).spacing([14.0, 3.0]).show(ui, |ui| {
        for (id, known) in &e.situation {
            let Some(field) = cx.words().field(id) else { continue };
            ui.label(cx.note(field.name.get(l)));
            ui.label(cx.strong(cx.shown(field, known)).size(cx.tokens.sizes.note));
            ui.end_row();
        }
    });
    let open = cx.body(words::cases_open_record(l)).color(cx.tokens.accent);
    if ui.link(open).clicked() {
        cx.send(Command::Record(Record::Episode(e.id.clone())));
    }
}
