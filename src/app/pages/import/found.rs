//! What comes in.

use egui::{Label, ScrollArea, Ui};

use crate::document::{Datum, Value};
use crate::file::import::Found;
use crate::profile::{read, show_number};
use crate::text::{range, rounded, words};

use super::super::super::widgets::{Column, Listing, paragraph};
use super::Desk;
use super::choices::{series_name, unit_name};

pub(super) fn list(ui: &mut Ui, desk: Desk<'_>) {
    let (cx, l) = (desk.cx, desk.cx.l);
    let Some(reading) = &desk.w.reading else { return };
    let found = &reading.imported.found;
    if found.is_empty() {
        paragraph(ui, cx.body(words::import_found_none(l)));
        return;
    }
    ui.label(cx.strong(what(desk)));
    let cut = |text: String| move |ui: &mut Ui| drop(ui.add(Label::new(cx.note(text)).truncate()));
    match found {
        Found::Series(_) | Found::References(_) => {
            let lines = &reading.lines;
            let heads = [
                Column::share(words::import_col_series(l), 0.99),
                Column::fixed(words::import_col_years(l), 86.0),
                Column::fixed(words::import_col_count(l), 40.0),
                Column::fixed(words::import_col_unit(l), 74.0),
            ];
            let name = |i: usize| {
                lines.get(i).map_or_else(String::new, |line| {
                    let series = series_name(desk, &line.series);
                    if line.area.is_empty() { series } else { format!("{} {series}", line.area) }
                })
            };
            rows(ui, desk, &heads, lines.len(), name, |ui, row, column| {
                let Some(line) = lines.get(row) else { return };
                let text = match column {
                    0 => name(row),
                    1 if line.years.0 == line.years.1 => line.years.0.to_string(),
                    1 => format!("{}–{}", line.years.0, line.years.1),
                    2 => line.count.to_string(),
                    _ => line
                        .unit
                        .as_deref()
                        .map_or_else(
                            || cx.words().series(&line.series).map(|s| unit_name(desk, &s.unit)),
                            |u| Some(unit_name(desk, u)),
                        )
                        .unwrap_or_default(),
                };
                cut(text)(ui);
            });
        }
        Found::Firms(firms) => {
            let heads = [
                Column::share(words::import_col_name(l), 0.99),
                Column::fixed(field(desk, "jobs"), 80.0),
                Column::fixed(with_unit(desk, "revenue", "mn_cny"), 130.0),
            ];
            let name = |i: usize| firms.get(i).map_or_else(String::new, |f| f.name.clone());
            rows(ui, desk, &heads, firms.len(), name, |ui, row, column| {
                let Some(firm) = firms.get(row) else { return };
                let text = match column {
                    0 => firm.name.clone(),
                    1 => plain(desk, &firm.jobs, "persons"),
                    _ => plain(desk, &firm.revenue, "mn_cny"),
                };
                cut(text)(ui);
            });
        }
        Found::Chain(stages) => {
            let heads = [
                Column::share(words::import_col_name(l), 0.99),
                Column::fixed(field(desk, "local_sourcing"), 120.0),
            ];
            let name = |i: usize| stages.get(i).map_or_else(String::new, |s| s.name_zh.clone());
            rows(ui, desk, &heads, stages.len(), name, |ui, row, column| {
                let Some(stage) = stages.get(row) else { return };
                let text = match column {
                    0 => name(row),
                    _ => shown(desk, &stage.local_sourcing.value, "share"),
                };
                cut(text)(ui);
            });
        }
        Found::Actions(actions) => {
            let heads = [
                Column::fixed(words::import_col_years(l), 86.0),
                Column::share(words::import_col_what(l), 0.99),
            ];
            let name = |i: usize| actions.get(i).map_or_else(String::new, |a| a.what.clone());
            rows(ui, desk, &heads, actions.len(), name, |ui, row, column| {
                let Some(action) = actions.get(row) else { return };
                let text = match (column, action.to) {
                    (0, Some(to)) => format!("{}–{to}", action.from),
                    (0, None) => action.from.to_string(),
                    _ => action.what.clone(),
                };
                cut(text)(ui);
            });
        }
        Found::Regions(table, _) => {
            let comma = words::ind_comma(l);
            paragraph(ui, cx.body(table.regions.join(&comma)));
            ui.add_space(6.0);
            paragraph(ui, cx.body(table.industries.join(&comma)));
        }
    }
}

fn rows(
    ui: &mut Ui,
    desk: Desk<'_>,
    heads: &[Column],
    count: usize,
    name: impl Fn(usize) -> String,
    cell: impl FnMut(&mut Ui, usize, usize),
) {
    let listing = Listing { id: "import found", columns: heads, count, picked: None };
    ScrollArea::vertical().id_salt("import found").auto_shrink(false).show(ui, |ui| {
        listing.show(ui, desk.cx, name, cell);
    });
}

/// The name of a column of the target.
fn field(desk: Desk<'_>, id: &str) -> String {
    let column = desk.w.target().and_then(|t| t.column(id));
    column.map_or_else(String::new, |c| c.name.get(desk.cx.l).to_owned())
}

/// The name of a column with the unit its figures are shown in.
fn with_unit(desk: Desk<'_>, id: &str, unit: &str) -> String {
    let (words, l) = (desk.cx.words(), desk.cx.l);
    words::with_unit(l, field(desk, id), words.unit_label(words.written_in(unit, l), l))
}

/// A value in the unit of its head.
fn plain(desk: Desk<'_>, value: &Value, unit: &str) -> String {
    let (words, l) = (desk.cx.words(), desk.cx.l);
    let factor = words.factor(unit, words.written_in(unit, l)).unwrap_or(1.0);
    let write = |x: f64| rounded(x * factor, if (x * factor).abs() < 10.0 { 2 } else { 0 });
    match value {
        Value::Number(x) => write(*x),
        Value::Range(a, b) => range(*a, *b, write),
        Value::Unknown | Value::Word(_) => words::unknown(l),
    }
}

/// A value in a unit of ours, in words.
pub(super) fn shown(desk: Desk<'_>, value: &Value, unit: &str) -> String {
    let (words, l) = (desk.cx.words(), desk.cx.l);
    let datum = Datum::of(value.clone());
    let known = read(&datum, unit, words).unwrap_or_default().interval();
    known.map_or_else(|| words::unknown(l), |x| show_number(x, unit, words, l))
}

/// What comes in, in one phrase.
pub(super) fn what(desk: Desk<'_>) -> String {
    let l = desk.cx.l;
    let Some(reading) = &desk.w.reading else { return String::new() };
    let n = crate::text::rounded(reading.imported.found.len() as f64, 0);
    match &reading.imported.found {
        Found::Series(_) | Found::References(_) => {
            words::import_found_figures(l, n, reading.lines.len())
        }
        Found::Firms(_) => words::import_found_firms(l, n),
        Found::Regions(table, _) => {
            words::import_found_regions(l, table.regions.len(), table.industries.len())
        }
        Found::Chain(_) => words::import_found_chain(l, n),
        Found::Actions(_) => words::import_found_actions(l, n),
    }
}
