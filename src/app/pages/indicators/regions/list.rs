//! A list that is sorted by a click on a head.

use egui::{Align, Label, Layout, Ui};

use crate::figure::{RegionSheet, SheetRow};

use super::super::super::super::cx::Cx;
use super::super::super::super::regions::{LookRegions, Sorted};
use super::super::super::super::widgets::{Column, Listing};
use super::look;

/// Width of a column of numbers at the usual text size.
const NUMBER: f32 = 92.0;

/// A list under its heads. Answers the place of the row that was clicked.
pub(super) fn list(
    ui: &mut Ui,
    cx: Cx<'_>,
    id: &str,
    sheet: &RegionSheet,
    picked: Option<usize>,
) -> Option<usize> {
    let numeric: Vec<bool> = (0..sheet.head.len()).map(|c| is_numeric(sheet, c)).collect();
    let sorted = cx.view.regions.sorted.get(id).copied();
    let rows = in_order(sheet, sorted);
    let words = numeric.iter().filter(|n| !**n).count().max(1) as f32;
    let columns: Vec<Column> = (sheet.head.iter().zip(&numeric))
        .map(|(head, numeric)| {
            if *numeric {
                Column::fixed(head.clone(), NUMBER)
            } else {
                Column::share(head.clone(), 1.0 / words)
            }
        })
        .collect();
    let place = |at: usize| rows.iter().position(|r| r.at == at);
    let listing =
        Listing { id, columns: &columns, count: rows.len(), picked: picked.and_then(place) };
    let text = |row: usize, column: usize| {
        let cell = rows.get(row).and_then(|r| r.cells.get(column));
        cell.map_or("", |c| c.text.as_str())
    };
    let name = |row: usize| {
        let cells = rows.get(row).map_or(&[][..], |r| r.cells.as_slice());
        cells.iter().map(|c| c.text.as_str()).collect::<Vec<_>>().join(" ")
    };
    let way = sorted.map(|s| (s.column, s.falling));
    let (row, head) = listing.show_sorted(ui, cx, &numeric, way, name, |ui, row, column| {
        let words = if column == 0 { cx.strong(text(row, 0)) } else { cx.body(text(row, column)) };
        let label = Label::new(words).truncate();
        if numeric.get(column) == Some(&true) {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.add(label));
        } else {
            ui.add(label);
        }
    });
    if let Some(column) = head {
        let again = sorted.is_some_and(|s| s.column == column && s.falling);
        // Numbers begin with the largest, words with the first letter.
        let first = numeric.get(column) == Some(&true);
        let same = sorted.is_some_and(|s| s.column == column);
        let falling = if same { !again } else { first };
        look(cx, LookRegions::Sort(id.to_owned(), Sorted { column, falling }));
    }
    row.and_then(|row| rows.get(row)).map(|r| r.at)
}

fn is_numeric(sheet: &RegionSheet, column: usize) -> bool {
    sheet.rows.iter().any(|r| r.cells.get(column).is_some_and(|c| c.key.is_some()))
}

/// The rows in the order that was asked for; what is unknown comes last either way.
fn in_order(sheet: &RegionSheet, sorted: Option<Sorted>) -> Vec<&SheetRow> {
    let mut rows: Vec<&SheetRow> = sheet.rows.iter().collect();
    let Some(Sorted { column, falling }) = sorted else { return rows };
    let numeric = is_numeric(sheet, column);
    rows.sort_by(|a, b| {
        let (Some(a), Some(b)) = (a.cells.get(column), b.cells.get(column)) else {
            return std::cmp::Ordering::Equal;
        };
        match (a.key, b.key) {
            (Some(x), Some(y)) if falling => y.total_cmp(&x),
            (Some(x), Some(y)) => x.total_cmp(&y),
            _ if numeric => b.key.is_some().cmp(&a.key.is_some()),
            _ if falling => b.text.cmp(&a.text),
            _ => a.text.cmp(&b.text),
        }
    });
    rows
}
