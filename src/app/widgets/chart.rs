//! The frame around a figure on a page: title, unit, reading, picture or table, export, source.

use egui::{Align, Label, Layout, RichText, ScrollArea, Ui};
use egui_extras::{Column, TableBuilder};

use crate::figure::{Figure, Table};
use crate::text::words;

use super::super::command::Command;
use super::super::cx::Cx;
use super::super::talk::Subject;
use super::card::sheet;
use super::input::small_button;
use super::text::paragraph;

/// A figure with its frame.
pub(crate) fn chart(ui: &mut Ui, cx: Cx<'_>, figure: &Figure) {
    let as_table = cx.view.as_table.contains(&figure.id);
    ui.push_id(&figure.id, |ui| {
        sheet(ui, cx, |ui| {
            ui.horizontal(|ui| {
                let room = ui.available_width() - 296.0;
                ui.allocate_ui(egui::vec2(room.max(120.0), 26.0), |ui| {
                    ui.horizontal_wrapped(|ui| {
                        ui.label(cx.section(&figure.title));
                        if !figure.unit.is_empty() {
                            ui.label(cx.note(&figure.unit));
                        }
                        if let Some(label) = &figure.fictitious {
                            ui.label(cx.tinted(label, cx.tokens.caution));
                        }
                    });
                });
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if small_button(ui, cx, words::command_export_figure(cx.l)).clicked() {
                        cx.send(Command::ExportFigure(figure.id.clone()));
                    }
                    let copy = small_button(ui, cx, words::command_copy_figure(cx.l));
                    if copy.on_hover_text(words::command_copy_figure_hint(cx.l)).clicked() {
                        cx.send(Command::CopyFigure(figure.id.clone()));
                    }
                    let other =
                        if as_table { words::as_chart(cx.l) } else { words::as_table(cx.l) };
                    if small_button(ui, cx, other).clicked() {
                        cx.send(Command::TurnChart(figure.id.clone()));
                    }
                    let large = small_button(ui, cx, words::talk_enlarge(cx.l));
                    if large.on_hover_text(words::talk_begin_hint(cx.l)).clicked() {
                        cx.send(Command::Talk(Some(Subject::Figure(figure.id.clone()))));
                    }
                });
            });
            paragraph(ui, cx.body(&figure.reading));
            ui.add_space(2.0);
            if as_table {
                table(ui, cx, &figure.table);
            } else {
                figure.drawing.draw(ui, cx.tokens);
            }
            paragraph(ui, cx.note(&figure.source));
        });
    });
}

/// Whether a column holds numbers only, which stand at its right.
fn is_numbers(table: &Table, column: usize) -> bool {
    let number = |cell: &String| {
        // English writes the currency first.
        let bare = cell.trim_start_matches("CNY ");
        let first = bare.trim_start_matches(['+', '−', '≈', '≥', '≤']).chars().next();
        first.is_some_and(|c| c.is_ascii_digit()) && cell.chars().count() < 24 || cell == "—"
    };
    table.rows.iter().filter_map(|row| row.get(column)).all(number)
}

/// The table twin, with a way to take it to Excel.
fn table(ui: &mut Ui, cx: Cx<'_>, table: &Table) {
    if small_button(ui, cx, words::copy_table(cx.l)).clicked() {
        let line = |cells: &Vec<String>| cells.join("\t");
        let rows: Vec<String> = std::iter::once(&table.head).chain(&table.rows).map(line).collect();
        cx.send(Command::Copy(rows.join("\n")));
    }
    let row_height = cx.tokens.sizes.body + 10.0;
    let numbers: Vec<bool> = (0..table.head.len()).map(|i| is_numbers(table, i)).collect();
    let cell = |ui: &mut Ui, column: usize, text: RichText| {
        let label = Label::new(text).extend();
        if numbers.get(column).is_some_and(|n| *n) {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.add(label));
        } else {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.add(label));
        }
    };
    ScrollArea::horizontal().id_salt("table").show(ui, |ui| {
        let mut builder = TableBuilder::new(ui).id_salt("rows").striped(true).vscroll(false);
        for _ in &table.head {
            builder = builder.column(Column::auto().at_least(80.0));
        }
        builder
            .header(row_height, |mut row| {
                for (i, head) in table.head.iter().enumerate() {
                    row.col(|ui| cell(ui, i, cx.strong(head)));
                }
            })
            .body(|body| {
                body.rows(row_height, table.rows.len(), |mut row| {
                    let cells = table.rows.get(row.index()).map_or(&[][..], Vec::as_slice);
                    for (i, text) in cells.iter().enumerate() {
                        row.col(|ui| cell(ui, i, cx.body(text)));
                    }
                });
            });
    });
}
