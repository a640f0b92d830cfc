//! The form of one record: every column with its name, its input, and what is wrong beside it.

use egui::{Label, Ui, vec2};

use crate::case::own::{Column, ColumnKind, OwnProblem, Table};
use crate::figure::Tone;
use crate::text::{Language, words};

use super::super::super::super::cx::Cx;
use super::super::super::super::widgets::{Glyph, bullet};
use super::{At, cells, conditions, pickers, rule};

/// Width of the names.
const NAME: f32 = 132.0;

pub(super) fn form(ui: &mut Ui, cx: Cx<'_>, at: At<'_>, table: &Table) {
    ui.spacing_mut().item_spacing.y = 6.0;
    for column in &table.columns {
        if column.both {
            // The language of the screen first.
            for l in [cx.l, cx.l.other()] {
                line(ui, cx, &in_language(cx, column, l), |ui| text(ui, cx, at, column, l));
            }
        } else {
            line(ui, cx, column.name.get(cx.l), |ui| input(ui, cx, at, column));
        }
        faults(ui, cx, at, column);
    }
}

/// The name of a column that is written in both languages.
fn in_language(cx: Cx<'_>, column: &Column, l: Language) -> String {
    let name = column.name.get(cx.l);
    match l {
        Language::Zh => words::own_in_zh(cx.l, name),
        Language::En => words::own_in_en(cx.l, name),
    }
}

/// A name at the left, its input in the rest.
fn line(ui: &mut Ui, cx: Cx<'_>, name: &str, content: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        let size = vec2(NAME, 28.0);
        ui.allocate_ui_with_layout(size, egui::Layout::left_to_right(egui::Align::Center), |ui| {
            ui.set_width(NAME);
            ui.add(Label::new(cx.body(name)).wrap());
        });
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            content(ui);
        });
    });
}

fn text(ui: &mut Ui, cx: Cx<'_>, at: At<'_>, column: &Column, l: Language) {
    let name = at.named(&in_language(cx, column, l));
    let hint = if l == cx.l { column.hint.get(cx.l) } else { "" };
    let long = column.kind == ColumnKind::Long;
    cells::text(ui, cx, at, &column.cell(l), &name, hint, long);
}

fn input(ui: &mut Ui, cx: Cx<'_>, at: At<'_>, column: &Column) {
    let name = at.named(column.name.get(cx.l));
    let hint = column.hint.get(cx.l);
    match column.kind {
        ColumnKind::Text | ColumnKind::Url => {
            cells::text(ui, cx, at, &column.id, &name, hint, false);
        }
        ColumnKind::Long => cells::text(ui, cx, at, &column.id, &name, hint, true),
        ColumnKind::Year | ColumnKind::Number => {
            cells::number(ui, cx, at, &column.id, &name, hint);
        }
        ColumnKind::Choice => cells::choose(ui, cx, at, column, &name),
        ColumnKind::Flag => cells::flag(ui, cx, at, column),
        ColumnKind::Instrument => pickers::instrument(ui, cx, at, column, &name),
        ColumnKind::Instruments => pickers::instruments(ui, cx, at, column, &name),
        ColumnKind::Refs => pickers::refs(ui, cx, at, column, &name),
        ColumnKind::Source => pickers::source(ui, cx, at),
        ColumnKind::Features => conditions::features(ui, cx, at, column),
        ColumnKind::Conditions => conditions::context(ui, cx, at, column),
        ColumnKind::Rule => rule::rule(ui, cx, at),
    }
}

/// What is wrong in a column, beside it.
fn faults(ui: &mut Ui, cx: Cx<'_>, at: At<'_>, column: &Column) {
    let Some(report) = cx.knowledge.own_report(&at.case.id) else { return };
    let is_here = |c: &str| c == column.id || column.cells().iter().any(|cell| cell == c);
    let found: Vec<&OwnProblem> =
        report.of(at.place).filter(|f| is_here(&f.column)).map(|f| &f.what).collect();
    for what in found {
        let (sign, tone) = if what.blocks() {
            (Glyph::Warning, Tone::Caution)
        } else {
            (Glyph::Circle, Tone::Unknown)
        };
        ui.horizontal_top(|ui| {
            ui.add_space(NAME + 8.0);
            ui.vertical(|ui| {
                let color = cx.tokens.tone(tone);
                bullet(ui, cx, sign, color, cx.tinted(what.sentence(cx.l), color));
            });
        });
    }
}
