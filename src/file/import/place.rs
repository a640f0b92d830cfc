//! Where the columns of a mapping stand in a sheet.

use super::catalogue::ImportCatalogue;
use super::head::Head;
use super::mapping::{MappedColumn, Mapping, Role};
use super::sheet::Sheet;
use super::words::plain_words;

/// A column of a sheet with what it holds.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) index: usize,
    pub(super) role: Role,
    pub(super) unit: Option<String>,
    pub(super) head: String,
}

/// A mapping found again in a sheet.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// First row below the head.
    pub(super) data: usize,
    /// All columns from the left.
    pub(super) columns: Vec<Placed>,
    /// Words of the head, to know it when it comes again.
    pub(super) heads: Vec<String>,
}

impl Place {
    /// The column of a field.
    pub(super) fn field(&self, id: &str) -> Option<&Placed> {
        self.columns.iter().find(|c| matches!(&c.role, Role::Field(f) if f == id))
    }
}

/// Cells above a column, from the top; an upper cell that is blank beside a filled one is taken to
/// be covered by it, as a text file loses merged cells.
pub(super) fn pieces(sheet: &Sheet, first: usize, rows: usize, column: usize) -> Vec<&str> {
    let mut out = Vec::with_capacity(rows);
    for row in first..first + rows {
        let own = sheet.text(row, column);
        let below = (row + 1..first + rows).any(|r| !sheet.text(r, column).is_empty());
        if own.is_empty() && below {
            let left = (0..column).rev().map(|c| sheet.text(row, c)).find(|t| !t.is_empty());
            out.push(left.unwrap_or(""));
        } else {
            out.push(own);
        }
    }
    out
}

/// The words above a column, joined.
pub(super) fn head_text(sheet: &Sheet, first: usize, rows: usize, column: usize) -> String {
    let mut seen: Vec<&str> = Vec::new();
    for piece in pieces(sheet, first, rows, column) {
        if !piece.is_empty() && !seen.contains(&piece) {
            seen.push(piece);
        }
    }
    seen.join(" ")
}

/// Finds the columns of a mapping in a sheet by the words of their heads.
pub(super) fn place(sheet: &Sheet, mapping: &Mapping, catalogue: &ImportCatalogue) -> Place {
    let width = sheet.width();
    if mapping.head_rows == 0 {
        let columns = mapping.columns.iter().take(width).enumerate();
        let columns = columns.map(|(index, c)| Placed {
            index,
            role: c.role.clone(),
            unit: c.unit.clone(),
            head: c.head.clone(),
        });
        return Place { data: mapping.head, columns: columns.collect(), heads: Vec::new() };
    }
    let rows = mapping.head_rows.min(4);
    let wanted: Vec<String> = mapping.columns.iter().map(|c| plain_words(&c.head)).collect();
    let score = |first: usize| {
        let heads = (0..width).map(|c| plain_words(&head_text(sheet, first, rows, c)));
        heads.filter(|h| !h.is_empty() && wanted.contains(h)).count()
    };
    let search = catalogue.limits.head_search.min(sheet.rows.len());
    let near = |first: usize| std::cmp::Reverse(first.abs_diff(mapping.head));
    let first = std::iter::once(mapping.head)
        .chain(0..search)
        .max_by_key(|first| (score(*first), near(*first)))
        .unwrap_or(mapping.head);
    let heads: Vec<String> = (0..width).map(|c| head_text(sheet, first, rows, c)).collect();
    let columns = (0..width).map(|index| placed(sheet, mapping, catalogue, &heads, first, index));
    Place { data: first + rows, columns: columns.collect(), heads: heads.clone() }
}

/// A mapping as it stands in a sheet: its head where it was found, its columns from the left, so
/// that what was made for another year can be shown and changed.
#[must_use]
pub fn laid_on(mapping: &Mapping, sheet: &Sheet, catalogue: &ImportCatalogue) -> Mapping {
    let place = place(sheet, mapping, catalogue);
    let mut texts: Vec<String> = Vec::new();
    let columns = place.columns.into_iter().map(|c| {
        let plain = plain_words(&c.head);
        let nth = texts.iter().filter(|t| **t == plain).count();
        texts.push(plain);
        MappedColumn { head: c.head, nth, role: c.role, unit: c.unit }
    });
    Mapping {
        sheet: sheet.name.clone(),
        head: place.data - mapping.head_rows.min(place.data),
        columns: columns.collect(),
        ..mapping.clone()
    }
}

/// The share of the columns a mapping reads that are found again in a sheet.
#[must_use]
pub fn fit(mapping: &Mapping, sheet: &Sheet, catalogue: &ImportCatalogue) -> f64 {
    let used: Vec<&MappedColumn> =
        mapping.columns.iter().filter(|c| c.role != Role::Skip && !c.head.is_empty()).collect();
    if used.is_empty() || mapping.head_rows == 0 {
        return 0.0;
    }
    let heads = place(sheet, mapping, catalogue).heads;
    let words = &catalogue.words;
    // Next year's file has next year's columns.
    let yearly = |text: &str| {
        let head = Head::of(&[text], words);
        head.year.is_some().then_some(head.name)
    };
    let same = |a: &str, b: &str| {
        plain_words(a) == plain_words(b) || (yearly(a).is_some() && yearly(a) == yearly(b))
    };
    let there = |c: &&&MappedColumn| heads.iter().any(|h| same(h, &c.head));
    used.iter().filter(there).count() as f64 / used.len() as f64
}

fn placed(
    sheet: &Sheet,
    mapping: &Mapping,
    catalogue: &ImportCatalogue,
    heads: &[String],
    first: usize,
    index: usize,
) -> Placed {
    let head = heads.get(index).cloned().unwrap_or_default();
    let plain = plain_words(&head);
    let nth = heads.iter().take(index).filter(|h| plain_words(h) == plain).count();
    let same = mapping.columns.iter().find(|c| c.nth == nth && plain_words(&c.head) == plain);
    if let Some(column) = same {
        let (role, unit) = (column.role.clone(), column.unit.clone());
        return Placed { index, role, unit, head };
    }
    // Next year's file has next year's column.
    let words = &catalogue.words;
    let read = Head::of(&pieces(sheet, first, mapping.head_rows, index), words);
    let sibling = read.year.filter(|_| !read.qualified).and_then(|year| {
        mapping.columns.iter().find_map(|c| {
            let other = Head::of(&[&c.head], words);
            match &c.role {
                Role::Figure { series, year: Some(_) } if other.name == read.name => {
                    let role = Role::Figure { series: series.clone(), year: Some(year) };
                    Some((role, c.unit.clone()))
                }
                _ => None,
            }
        })
    });
    let (role, unit) = sibling.unwrap_or_default();
    Placed { index, role, unit, head }
}
