//! A table as a file, and its blank form: where the table stands.

use egui::Ui;

use crate::text::words;

use super::super::command::Command;
use super::super::cx::Cx;
use super::small_button;

/// Two buttons: the table as csv, and the form to fill in.
pub(crate) fn out_and_in(ui: &mut Ui, cx: Cx<'_>, table: &str) {
    table_csv(ui, cx, table);
    blank_form(ui, cx, table);
}

/// A button for the table as csv.
pub(crate) fn table_csv(ui: &mut Ui, cx: Cx<'_>, table: &str) {
    let csv = small_button(ui, cx, words::command_export_table(cx.l));
    if csv.on_hover_text(words::export_table_hint(cx.l)).clicked() {
        cx.send(Command::ExportTable(table.to_owned()));
    }
}

/// A button for the blank form alone, where there is no table yet.
pub(crate) fn blank_form(ui: &mut Ui, cx: Cx<'_>, table: &str) {
    let form = small_button(ui, cx, words::command_export_form(cx.l));
    if form.on_hover_text(words::export_form_hint(cx.l)).clicked() {
        cx.send(Command::ExportForm(table.to_owned()));
    }
}
