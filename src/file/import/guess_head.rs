//! Where the head of a table is, below titles and above figures.

use super::catalogue::{ImportCatalogue, ImportTarget};
use super::head::Head;
use super::place::pieces;
use super::sheet::{CellKind, Sheet};
use super::words::Match;

/// Rows a head can have.
const MOST_ROWS: usize = 3;

/// First row and rows of the head; `None` where nothing looks like one.
pub(super) fn find_head(
    sheet: &Sheet,
    target: &ImportTarget,
    catalogue: &ImportCatalogue,
) -> Option<(usize, usize)> {
    let mut best: Option<(i64, usize, usize)> = None;
    let search = catalogue.limits.head_search.min(sheet.rows.len());
    for first in 0..search {
        if sheet.rows.get(first).is_none_or(|r| r.iter().all(super::sheet::Cell::is_blank)) {
            continue;
        }
        for rows in 1..=MOST_ROWS.min(sheet.rows.len() - first) {
            let points = score(sheet, first, rows, target, catalogue);
            if points > 0 && best.is_none_or(|(most, ..)| points > most) {
                best = Some((points, first, rows));
            }
        }
    }
    best.map(|(_, first, rows)| (first, rows))
}

fn score(
    sheet: &Sheet,
    first: usize,
    rows: usize,
    target: &ImportTarget,
    catalogue: &ImportCatalogue,
) -> i64 {
    // Every further row must earn its place.
    let mut points = -5 * (rows as i64 - 1);
    let mut seen: Vec<String> = Vec::new();
    let mut merged_wide = true;
    for column in 0..sheet.width() {
        for row in first..first + rows {
            points -= 6 * i64::from(is_figure(sheet, row, column));
        }
        let parts = pieces(sheet, first, rows, column);
        let head = Head::of(&parts, &catalogue.words);
        if head.text.is_empty() {
            continue;
        }
        merged_wide &= seen.first().is_none_or(|s| *s == head.text);
        if seen.contains(&head.text) {
            continue;
        }
        points += worth(&head, target, catalogue);
        seen.push(head.text);
    }
    // One text across the whole width is a title, unless the table has one column.
    if merged_wide && sheet.width() > 1 && seen.len() <= 1 {
        return 0;
    }
    points
}

/// A number below a head: not a year, which may stand in one.
fn is_figure(sheet: &Sheet, row: usize, column: usize) -> bool {
    let Some(cell) = sheet.cell(row, column) else { return false };
    if cell.kind == CellKind::Number {
        return cell.number.is_none_or(|x| x.fract() != 0.0 || !(1900.0..=2100.0).contains(&x));
    }
    let digits = cell.text.trim().replace([',', '，', '.', '%'], "");
    !digits.is_empty()
        && digits.chars().all(|c| c.is_ascii_digit() || ('０'..='９').contains(&c))
        && super::number::year(&cell.text, None).is_none()
}

/// How much a head tells under a target.
fn worth(head: &Head, target: &ImportTarget, catalogue: &ImportCatalogue) -> i64 {
    let words = &catalogue.words;
    let of_column = words.column(&head.name, &target.columns);
    let of_column = of_column.or_else(|| words.column(&head.long, &target.columns));
    let column = match of_column {
        Some((_, Match::Exact)) => 9,
        Some((_, Match::Inside)) => 5,
        None => 0,
    };
    if !target.is_figures() {
        return column;
    }
    if head.name.is_empty() && head.year.is_some() && !head.qualified {
        return 8;
    }
    let is_area = target.id == "references";
    let series = [&head.long, &head.name].into_iter().find_map(|n| words.series(n, is_area));
    let series = match series {
        Some((_, Match::Exact)) => 8,
        Some((_, Match::Inside)) => 6,
        None => 0,
    };
    // The same series in two years is worth more apart than merged.
    column.max(series)
}
