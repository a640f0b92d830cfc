//! Own cases: the row of them under the head of the page, and the editor of one.

mod cells;
mod conditions;
mod editor;
mod pickers;
mod record;
mod rule;

pub(super) use editor::{editor, tools};

use egui::Ui;

use crate::case::own::{blank, from_profile};
use crate::document::{OwnCase, Place};
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::widgets::small_button;

/// The own case that is looked at.
pub(super) fn chosen<'a>(cx: Cx<'a>) -> Option<&'a OwnCase> {
    let id = cx.view.case.as_ref().or(cx.profile.record_of.as_ref())?;
    cx.document.cases.iter().find(|c| c.id == *id)
}

/// Its name in a language, else in the other, else its id.
pub(super) fn name(cx: Cx<'_>, case: &OwnCase) -> String {
    let name = cx.library().catalogue.case_form.name_of(case, cx.l);
    name.map_or_else(|| words::own_unnamed(cx.l, &case.id), str::to_owned)
}

/// All own cases as buttons, and the ways to a new one.
pub(super) fn bar(ui: &mut Ui, cx: Cx<'_>) {
    let l = cx.l;
    let picked = chosen(cx).map(|c| c.id.as_str());
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.note(words::own_cases(l)));
        for case in &cx.document.cases {
            let name = name(cx, case);
            let name = if case.off { words::own_name_off(l, name) } else { name };
            let on = picked == Some(case.id.as_str());
            let text = if on { cx.note(&name).color(cx.tokens.accent) } else { cx.note(&name) };
            if ui.selectable_label(on, text).clicked() && !on {
                cx.send(Command::Case(case.id.clone()));
            }
        }
        if small_button(ui, cx, words::own_new(l)).clicked() {
            let case = blank(cx.document, cx.library());
            begin(cx, &case.id.clone(), Edit::Case(case.id.clone(), Some(Box::new(case))));
        }
        let known = cx.profile.fields.values().any(|d| !d.is_empty());
        if known && small_button(ui, cx, words::own_from_profile(l)).clicked() {
            let situation = &cx.found().situation;
            let case = from_profile(cx.document, cx.profile, situation, cx.library());
            begin(cx, &case.id.clone(), Edit::CaseOfProfile(Box::new(case)));
        }
        if small_button(ui, cx, words::own_import(l)).clicked() {
            cx.send(Command::ImportCase);
        }
    });
}

fn begin(cx: Cx<'_>, id: &str, edit: Edit) {
    cx.send(Command::change(edit));
    cx.send(Command::Case(id.to_owned()));
    cx.send(Command::OwnWrite(true));
}

/// A record that is written in.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    case: &'a OwnCase,
    place: &'a Place,
    /// The record is called so by screen readers.
    said: &'a str,
}

impl At<'_> {
    /// What stands in a column.
    fn text(&self, column: &str) -> &str {
        let row = match self.place.row {
            None => Some(&self.case.head),
            Some(i) => self.case.rows(&self.place.table).get(i),
        };
        row.and_then(|row| row.get(column)).map_or("", String::as_str)
    }

    /// Writes cells of the record.
    fn write(&self, cx: Cx<'_>, cells: Vec<(String, String)>) {
        let edit = Edit::CaseCells(self.case.id.clone(), self.place.clone(), cells);
        cx.send(Command::change(edit));
    }

    /// Writes one cell of the record.
    fn write_one(&self, cx: Cx<'_>, column: &str, text: String) {
        self.write(cx, vec![(column.to_owned(), text)]);
    }

    /// A stable id for a widget in the record.
    fn id(&self, part: impl egui::AsIdSalt) -> egui::Id {
        let row = self.place.row;
        egui::Id::unique(("own", &self.case.id, &self.place.table, row)).with(part)
    }

    /// The name of a column for screen readers.
    fn named(&self, column: &str) -> String {
        if self.said.is_empty() { column.to_owned() } else { format!("{} {column}", self.said) }
    }
}
