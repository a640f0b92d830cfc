//! A block of cells copied from a spreadsheet, read as yearly series.

use crate::document::{Datum, Value};
use crate::text::Language;

use super::typed::typed_value;
use super::vocabulary::{SeriesKind, Vocabulary};

/// Where a block lands that names neither years nor series.
#[derive(Clone, Debug, Default)]
pub struct Landing {
    /// Series from the picked cell downwards, as the grid shows them.
    pub series: Vec<String>,
    /// The year of the picked cell.
    pub year: Option<i32>,
}

/// What was read from a block.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pasted {
    /// Series, year, figure. An empty cell is left alone: missing is not zero.
    pub cells: Vec<(String, i32, Datum)>,
    /// Rows and cells that could not be read, as they were written.
    pub unread: Vec<String>,
}

/// Reads a block of tab-separated rows. Years in the first row and names in the first column are
/// recognised; a unit in brackets after a name counts; what has neither lands at the picked cell.
#[must_use]
pub fn pasted_series(
    text: &str,
    landing: &Landing,
    words: &Vocabulary,
    language: Language,
) -> Pasted {
    let rows: Vec<Vec<&str>> = text
        .lines()
        .map(|line| line.split('\t').map(str::trim).collect())
        .filter(|row: &Vec<&str>| row.iter().any(|c| !c.is_empty()))
        .collect();
    let header = rows.first().map(|row| row.iter().map(|c| year(c)).collect::<Vec<_>>());
    let header = header.filter(|years| years.iter().flatten().next().is_some());
    let skip = usize::from(header.is_some());
    let mut out = Pasted::default();
    for (i, row) in rows.iter().skip(skip).enumerate() {
        let first = row.first().copied().unwrap_or_default();
        let named = find(first, words);
        let is_name = named.is_none() && typed_value(first).is_none();
        if is_name {
            out.unread.push(first.to_owned());
            continue;
        }
        let from = usize::from(named.is_some());
        let series = match &named {
            Some((series, unit)) => Some((*series, unit.clone())),
            None => landing.series.get(i).and_then(|id| words.series(id)).map(|s| (s, None)),
        };
        let Some((series, unit)) = series else { continue };
        for (j, cell) in row.iter().enumerate().skip(from) {
            let year = match &header {
                Some(years) => years.get(j).copied().flatten(),
                None => landing.year.and_then(|y| i32::try_from(j - from).ok().map(|j| y + j)),
            };
            let Some(year) = year else { continue };
            match typed_value(cell) {
                Some(Value::Unknown) => {}
                Some(value) => {
                    let unit = unit.as_deref();
                    let unit = unit.unwrap_or_else(|| words.written_in(&series.unit, language));
                    let unit = (unit != series.unit).then(|| unit.to_owned());
                    let datum = Datum { value, unit, ..Datum::default() };
                    out.cells.push((series.id.clone(), year, datum));
                }
                None => out.unread.push((*cell).to_owned()),
            }
        }
    }
    out
}

/// A year, alone or with 年 behind it.
fn year(cell: &str) -> Option<i32> {
    match typed_value(cell.trim_end_matches('年'))? {
        Value::Number(y) if y.fract() == 0.0 && (1900.0..=2100.0).contains(&y) => Some(y as i32),
        _ => None,
    }
}

/// The series of a name in either language, with the unit in brackets behind it.
fn find<'a>(cell: &str, words: &'a Vocabulary) -> Option<(&'a SeriesKind, Option<String>)> {
    let (name, bracket) = match cell.split_once(['（', '(']) {
        Some((name, rest)) => (name.trim(), Some(rest.trim_end_matches(['）', ')']).trim())),
        None => (cell, None),
    };
    let same = |s: &&SeriesKind| {
        [s.name.zh.as_str(), s.name.en.as_str(), s.id.as_str()]
            .iter()
            .any(|n| n.eq_ignore_ascii_case(name) || n.eq_ignore_ascii_case(cell))
    };
    let series = words.all_series().find(same)?;
    let unit = bracket.and_then(|bracket| {
        words
            .units_like(&series.unit)
            .find(|u| u.name.zh == bracket || u.name.en.eq_ignore_ascii_case(bracket))
            .map(|u| u.id.clone())
    });
    Some((series, unit))
}
