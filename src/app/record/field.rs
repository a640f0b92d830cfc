//! A field of the situation: what it means, what it is here, and where that comes from.

use egui::Ui;

use crate::document::Datum;
use crate::figure::Tone;
use crate::profile::{Field, Known, Lever, Origin};
use crate::text::words;

use super::super::command::Command;
use super::super::cx::Cx;
use super::super::widgets::{Glyph, bullet, callout, mark, paragraph, small_button, status_mark};
use super::lines;

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, field: &Field) {
    let l = cx.l;
    let section = cx.words().section(&field.section).map_or("", |s| s.name.get(l));
    lines::title(ui, cx, section, field.name.get(l));
    value(ui, cx, field);
    lines::part(ui, cx, words::record_meaning(l));
    paragraph(ui, cx.body(field.hint.get(l)));
    lines::part(ui, cx, words::record_where_found(l));
    paragraph(ui, cx.body(field.where_found.get(l)));
    lines::part(ui, cx, words::record_lever(l));
    let lever = match field.lever {
        Lever::Policy => words::lever_policy(l),
        Lever::Slow => words::lever_slow(l),
        Lever::Fact => words::lever_fact(l),
    };
    paragraph(ui, cx.body(lever));
    ui.add_space(8.0);
    if small_button(ui, cx, words::record_to_form(l)).clicked() {
        cx.send(Command::Seek(field.id.clone(), field.section.clone()));
    }
}

fn value(ui: &mut Ui, cx: Cx<'_>, field: &Field) {
    let l = cx.l;
    lines::part(ui, cx, words::record_value_here(l));
    let Some(found) = cx.found().situation.get(&field.id) else {
        callout(ui, cx, Tone::Unknown, |ui| {
            paragraph(ui, cx.body(words::record_value_unknown(l)));
        });
        return;
    };
    paragraph(ui, cx.figure(cx.shown(field, &found.known)));
    match &found.origin {
        Origin::Given => {
            let datum = cx.profile.fields.get(&field.id);
            ui.horizontal_wrapped(|ui| {
                ui.label(cx.note(words::record_given(l)));
                let status = status_mark(datum.and_then(|d| d.status), l);
                mark(ui, cx, &status, status.clone());
                if let Some(year) = datum.and_then(|d| d.year) {
                    ui.label(cx.note(words::record_of_year(l, year)));
                }
            });
            if let Some(datum) = datum {
                given(ui, cx, datum);
            }
        }
        Origin::Indicator(id) => {
            let name = cx.knowledge.registry.declaration(id).map_or("", |d| d.name.get(l));
            ui.horizontal_wrapped(|ui| {
                ui.label(cx.note(words::record_computed(l)));
                if ui.link(cx.body(name).color(cx.tokens.accent)).clicked() {
                    cx.send(Command::Indicator(id.clone()));
                }
            });
        }
    }
    if let Some(other) = found.conflict {
        let other = cx.shown(field, &Known::Quantity(other));
        let text = cx.note(words::record_conflict(l, other));
        bullet(ui, cx, Glyph::Warning, cx.tokens.caution, text);
    }
}

/// What the user wrote beside a value, and the facts it rests on.
fn given(ui: &mut Ui, cx: Cx<'_>, datum: &Datum) {
    if let Some(source) = datum.source.as_ref().filter(|s| !s.is_empty()) {
        paragraph(ui, cx.note(words::record_typed_source(cx.l, source)));
    }
    if let Some(arithmetic) = &datum.arithmetic {
        paragraph(ui, cx.note(words::record_arithmetic(cx.l, arithmetic)));
    }
    lines::facts(ui, cx, &datum.facts);
    if let Some(note) = &datum.note {
        lines::note(ui, cx, note);
    }
}
