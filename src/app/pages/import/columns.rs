//! What each column holds, and what each row stands for: the guess, why, and the way to change it.

use egui::{Align, Id, Label, Layout, ScrollArea, Ui, vec2};

use crate::document::Value;
use crate::file::import::{About, MappedColumn, Role, RowName, address};
use crate::profile::typed_value;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::import::{ImportChange, ImportCommand};
use super::super::super::widgets::{draft, small_button};
use super::choices::{
    column_units, role_name, roles, row_series, row_units, series_name, unit_name, usual_unit,
};
use super::pick::pick;
use super::{Desk, mark};

/// Height of a line at the usual text size.
const LINE: f32 = 58.0;

/// The letter of a column.
pub(super) fn letter(index: usize) -> String {
    address(0, index).trim_end_matches('1').to_owned()
}

pub(super) fn list(ui: &mut Ui, desk: Desk<'_>) {
    let mapping = &desk.w.guess.mapping;
    let (columns, rows) = (mapping.columns.len(), mapping.rows.len());
    let all = columns + if rows > 0 { rows + 1 } else { 0 };
    ui.spacing_mut().item_spacing.y = 0.0;
    let height = LINE * desk.scale();
    let room = (ui.available_height() - 40.0 * desk.scale()).max(LINE);
    ScrollArea::vertical().id_salt("import columns").auto_shrink(false).max_height(room).show_rows(
        ui,
        height,
        all,
        |ui, range| {
            for at in range {
                let size = vec2(ui.available_width(), height);
                ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                    ui.set_min_size(size);
                    ui.spacing_mut().item_spacing.y = 3.0;
                    match at.checked_sub(columns) {
                        None => {
                            let column = mapping.columns.get(at);
                            ui.push_id(("column", at), |ui| self::column(ui, desk, at, column));
                        }
                        Some(0) => {
                            ui.add_space(height - desk.cx.tokens.sizes.body - 18.0);
                            ui.label(desk.cx.strong(words::import_rows_of(desk.cx.l, rows)));
                        }
                        Some(n) => {
                            let row = mapping.rows.get(n - 1);
                            ui.push_id(("row", n), |ui| self::row(ui, desk, row));
                        }
                    }
                });
            }
        },
    );
    keep(ui, desk);
}

/// The name of a column or row, and how its guess came about.
fn title(ui: &mut Ui, desk: Desk<'_>, lead: &str, name: &str, abouts: &[About]) {
    let cx = desk.cx;
    ui.add_space(4.0);
    let height = cx.tokens.sizes.body + 8.0;
    let middle = Layout::left_to_right(Align::Center);
    let size = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(size, middle, |ui| {
        ui.set_min_height(height);
        let half = ui.available_width() * 0.5;
        let left = ui.cursor().left();
        if !lead.is_empty() {
            ui.label(cx.strong(lead));
        }
        let size = vec2((half - (ui.cursor().left() - left)).max(40.0), height);
        ui.allocate_ui_with_layout(size, middle, |ui| {
            ui.set_min_height(height);
            ui.add(Label::new(cx.body(name)).truncate()).on_hover_text(name);
        });
        mark::mark(ui, desk, abouts);
    });
}

fn column(ui: &mut Ui, desk: Desk<'_>, index: usize, column: Option<&MappedColumn>) {
    let Some(column) = column else { return };
    let (cx, l) = (desk.cx, desk.cx.l);
    let letter = letter(index);
    let none = words::import_no_head_text(l);
    let name = if column.head.is_empty() { &none } else { &column.head };
    title(ui, desk, &letter, name, &[About::Column(index), About::Unit(index)]);
    ui.horizontal(|ui| {
        ui.set_min_height(28.0);
        ui.spacing_mut().item_spacing.x = 6.0;
        let said = words::import_role_of(l, &letter);
        let all = roles(desk, column);
        let chosen = all.iter().position(|r| *r == column.role);
        let names = |i: usize| all.get(i).map_or_else(String::new, |r| role_name(desk, r));
        let shown = role_name(desk, &column.role);
        let quiet = column.role == Role::Skip;
        if let Some(i) = pick(ui, desk, &said, &shown, 176.0, quiet, all.len(), chosen, names)
            && let Some(role) = all.get(i)
        {
            desk.change(ImportChange::Role(index, role.clone()));
        }
        if let Role::Figure { series, year } = &column.role {
            let said = words::import_year_in(l, &letter);
            let id = Id::unique(("import year", index));
            let shown = year.map_or_else(String::new, |y| y.to_string());
            let (response, typed) = draft(ui, cx, id, &said, &shown, 56.0 * desk.scale(), true);
            let _ = response;
            if let Some(year) = typed.and_then(|t| year_of(&t)) {
                let role = Role::Figure { series: series.clone(), year };
                desk.change(ImportChange::Role(index, role));
            }
        }
        let units = column_units(desk, column);
        if !units.is_empty() {
            let said = words::import_unit_of(l, &letter);
            let usual = usual_unit(desk, &column.role);
            let shown = column.unit.as_deref().or(usual);
            unit(ui, desk, &said, shown, usual.is_none(), &units, |unit| {
                desk.change(ImportChange::Unit(index, unit));
            });
        }
    });
}

/// A year that was typed whole; `None` while it is being typed.
pub(super) fn year_of(text: &str) -> Option<Option<i32>> {
    match typed_value(text)? {
        Value::Unknown => Some(None),
        Value::Number(y) if y.fract() == 0.0 && (1900.0..=2100.0).contains(&y) => {
            Some(Some(y as i32))
        }
        _ => None,
    }
}

fn row(ui: &mut Ui, desk: Desk<'_>, row: Option<&RowName>) {
    let Some(row) = row else { return };
    let l = desk.cx.l;
    let abouts = [About::Row(row.label.clone()), About::RowUnit(row.label.clone())];
    title(ui, desk, "", &row.label, &abouts);
    ui.horizontal(|ui| {
        ui.set_min_height(28.0);
        ui.spacing_mut().item_spacing.x = 6.0;
        let all = row_series(desk);
        let skip = words::import_role_skip(l);
        let shown = row.series.as_deref().map_or_else(|| skip.clone(), |id| series_name(desk, id));
        let said = words::import_series_of(l, &row.label);
        let chosen = match &row.series {
            None => Some(0),
            Some(id) => all.iter().position(|s| s == id).map(|i| i + 1),
        };
        let names = |i: usize| match i.checked_sub(1) {
            None => skip.clone(),
            Some(i) => all.get(i).map_or_else(String::new, |id| series_name(desk, id)),
        };
        let quiet = row.series.is_none();
        let picked = pick(ui, desk, &said, &shown, 196.0, quiet, all.len() + 1, chosen, names);
        if let Some(i) = picked {
            let series = i.checked_sub(1).and_then(|i| all.get(i)).cloned();
            desk.change(ImportChange::Row(row.label.clone(), series));
        }
        let units = row_units(desk, row);
        if !units.is_empty() {
            let said = words::import_unit_of_row(l, &row.label);
            unit(ui, desk, &said, row.unit.as_deref(), true, &units, |unit| {
                desk.change(ImportChange::RowUnit(row.label.clone(), unit));
            });
        }
    });
}

/// A box of units; `open` where the rows may say which.
fn unit(
    ui: &mut Ui,
    desk: Desk<'_>,
    said: &str,
    unit: Option<&str>,
    open: bool,
    units: &[String],
    set: impl FnOnce(Option<String>),
) {
    let by_row = words::import_unit_rows(desk.cx.l);
    let first = usize::from(open);
    let shown = unit.map_or_else(|| by_row.clone(), |u| unit_name(desk, u));
    let chosen = match unit {
        None => Some(0),
        Some(unit) => units.iter().position(|u| u == unit).map(|i| i + first),
    };
    let at = |i: usize| i.checked_sub(first).and_then(|i| units.get(i));
    let names = |i: usize| at(i).map_or_else(|| by_row.clone(), |u| unit_name(desk, u));
    let count = units.len() + first;
    if let Some(i) = pick(ui, desk, said, &shown, 92.0, false, count, chosen, names) {
        set(at(i).cloned());
    }
}

/// The way to keep the mapping for the next table of its kind.
fn keep(ui: &mut Ui, desk: Desk<'_>) {
    let (cx, l) = (desk.cx, desk.cx.l);
    let id = Id::unique("import keep name");
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        let mut name: String = ui.data(|d| d.get_temp(id)).unwrap_or_default();
        let said = words::import_keep_name(l);
        let edit =
            egui::TextEdit::singleline(&mut name).id(id.with("text")).hint_text(cx.note(&said));
        let width = 150.0 * desk.scale();
        if ui.add_sized(vec2(width, 26.0), edit).accessible_name(&said).changed() {
            ui.data_mut(|d| d.insert_temp(id, name.clone()));
        }
        let go = ui.add_enabled_ui(!name.trim().is_empty(), |ui| {
            small_button(ui, cx, words::import_keep(l)).clicked()
        });
        if go.inner {
            ui.data_mut(|d| d.remove::<String>(id));
            cx.send(Command::Import(ImportCommand::Keep(name.trim().to_owned())));
        }
        let told = match &desk.w.used {
            Some(name) => words::import_in_use(l, name),
            None => words::import_keep_hint(l),
        };
        ui.add(Label::new(cx.note(&told)).truncate()).on_hover_text(&told);
    });
}
