//! Where a field's value comes from: one line on the form, all of it in a popover.

use egui::{Id, Label, Popup, PopupCloseBehavior, Ui};

use crate::document::{Datum, Status};
use crate::profile::Field;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::view::Record;
use super::super::super::widgets::{
    choice, draft, labelled, paragraph, small_button, status_mark, year_input,
};

const WIDTH: f32 = 340.0;
const NAME: f32 = 60.0;

pub(super) fn button(ui: &mut Ui, cx: Cx<'_>, field: &Field, datum: &Datum) {
    if datum.value.is_unknown() {
        return;
    }
    let said = words::source_of(cx.l, field.name.get(cx.l));
    let response = small_button(ui, cx, line(cx, datum)).accessible_name(&said);
    let id = Id::unique(("source", &field.id));
    Popup::from_toggle_button_response(&response)
        .id(id)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            ui.set_width(WIDTH);
            popover(ui, cx, field, datum, id);
        });
}

/// Status and the first words of the source.
fn line(cx: Cx<'_>, datum: &Datum) -> String {
    let known = datum.status.is_some() || datum.source.is_some() || !datum.facts.is_empty();
    if !known {
        return words::source_none(cx.l);
    }
    let mut text = status_mark(datum.status, cx.l);
    if let Some(first) = datum.facts.first() {
        text.push_str(&format!(" {first}"));
    } else if let Some(source) = &datum.source {
        let short: String = source.chars().take(10).collect();
        text.push_str(&format!(" {short}"));
    }
    if let Some(year) = datum.year {
        text.push_str(&format!(" {year}"));
    }
    text
}

fn popover(ui: &mut Ui, cx: Cx<'_>, field: &Field, datum: &Datum, id: Id) {
    let send = |datum: Datum| cx.send(Command::change(Edit::Field(field.id.clone(), datum)));
    ui.label(cx.strong(words::source_title(cx.l)));
    labelled(ui, cx, NAME, &words::source_label(cx.l), |ui| {
        let name = words::source_label(cx.l);
        let shown = datum.source.as_deref().unwrap_or_default();
        let (_, typed) = draft(ui, cx, id.with("text"), &name, shown, WIDTH - NAME - 20.0, false);
        if let Some(text) = typed {
            let source = (!text.is_empty()).then_some(text);
            send(Datum { source, ..datum.clone() });
        }
    });
    labelled(ui, cx, NAME, &words::source_year(cx.l), |ui| {
        let name = words::source_year(cx.l);
        if let Some(year) = year_input(ui, cx, id.with("year"), &name, datum.year) {
            send(Datum { year, ..datum.clone() });
        }
        ui.label(cx.note(words::source_year_hint(cx.l)));
    });
    labelled(ui, cx, NAME, &words::source_status(cx.l), |ui| {
        let own = [Status::Measured, Status::Estimated, Status::Claimed, Status::Target];
        let names = own.map(|s| status_mark(Some(s), cx.l));
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let chosen = own.iter().position(|s| datum.status == Some(*s)).unwrap_or(usize::MAX);
        let picked = choice(ui, cx, &words::source_status(cx.l), &names, chosen);
        if let Some(status) = picked.and_then(|i| own.get(i)) {
            send(Datum { status: Some(*status), ..datum.clone() });
        }
    });
    let ours = [
        (words::source_note(cx.l), &datum.note),
        (words::source_arithmetic(cx.l), &datum.arithmetic),
    ];
    for (name, text) in ours {
        if let Some(text) = text {
            let head = words::label_colon(cx.l, name);
            paragraph(ui, cx.note(head + text));
        }
    }
    facts(ui, cx, datum);
    paragraph(ui, cx.note(words::where_found(cx.l, field.where_found.get(cx.l))));
}

fn facts(ui: &mut Ui, cx: Cx<'_>, datum: &Datum) {
    for id in &datum.facts {
        let Some(fact) = cx.library().fact(id) else { continue };
        ui.horizontal(|ui| {
            let link = cx.note(format!("{} {id}", words::source_facts(cx.l)));
            if ui.link(link.color(cx.tokens.accent)).clicked() {
                cx.send(Command::Record(Record::Fact(id.clone())));
            }
            let told = format!("{} {} {}", fact.label.get(cx.l), fact.year, fact.shown(cx.l));
            ui.add(Label::new(cx.note(told)).truncate());
        });
    }
}
