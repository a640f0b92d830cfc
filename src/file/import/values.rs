//! From a cell to a value in a unit.

use crate::document::{Datum, Status, Value};

use super::catalogue::ImportCatalogue;
use super::imported::Why;
use super::mapping::Dash;
use super::number::{Number, number};
use super::sheet::{Cell, CellKind};
use super::words::scale;

/// A cell as a reader meets it, from a sheet or from a stream.
#[derive(Clone, Copy, Debug)]
pub(super) struct Raw<'a> {
    pub(super) text: &'a str,
    pub(super) number: Option<f64>,
    pub(super) kind: CellKind,
}

impl<'a> Raw<'a> {
    pub(super) const BLANK: Raw<'static> = Raw { text: "", number: None, kind: CellKind::Empty };

    pub(super) fn of(cell: &'a Cell) -> Self {
        Self { text: &cell.text, number: cell.number, kind: cell.kind }
    }

    /// Words of a text file.
    pub(super) fn of_text(text: &'a str) -> Self {
        let text = text.trim();
        let kind = if text.is_empty() { CellKind::Empty } else { CellKind::Text };
        Self { text, number: None, kind }
    }

    pub(super) fn is_blank(&self) -> bool {
        self.text.is_empty() && self.kind != CellKind::NoResult
    }
}

/// Reads a cell of numbers; `None` where nothing is known.
///
/// # Errors
/// [`Why`] it cannot be read.
pub(super) fn figure(
    raw: Raw<'_>,
    dash: Dash,
    catalogue: &ImportCatalogue,
) -> Result<Option<Number>, Why> {
    match raw.kind {
        CellKind::Error => return Err(Why::ErrorCell),
        CellKind::NoResult => return Err(Why::NoResult),
        CellKind::Date => return Err(Why::NotANumber),
        CellKind::Empty | CellKind::Text | CellKind::Number => {}
    }
    if raw.text.len() > catalogue.limits.cell_chars {
        return Err(Why::TooLong);
    }
    if let Some(x) = raw.number {
        return Ok(Some(Number { value: Value::Number(x), unit: None, about: false }));
    }
    number(raw.text, &catalogue.words, dash)
}

/// The unit a figure is in: what the cell says, else the column's or row's.
///
/// # Errors
/// [`Why::WrongUnit`] where the cell names one that measures something else.
pub(super) fn unit_of(
    number: &Number,
    unit: &str,
    wanted: &str,
    catalogue: &ImportCatalogue,
) -> Result<String, Why> {
    let vocabulary = catalogue.vocabulary();
    match &number.unit {
        Some(word) => {
            let found = catalogue.words.unit_like(word, wanted, vocabulary);
            found.ok_or(Why::WrongUnit)
        }
        None => Ok(unit.to_owned()),
    }
}

/// A value times a factor.
pub(super) fn scaled(value: &Value, factor: f64) -> Value {
    if (factor - 1.0).abs() < f64::EPSILON {
        return value.clone();
    }
    // Twelve digits: 0.07 × 100 is 7, and what was typed with fewer digits stays so.
    let times = |x: f64| {
        let product = x * factor;
        format!("{product:.11e}").parse().unwrap_or(product)
    };
    match value {
        Value::Number(x) => Value::Number(times(*x)),
        Value::Range(a, b) => Value::Range(times(*a), times(*b)),
        other => other.clone(),
    }
}

/// A figure as a document holds it: in the unit of the table, with its source.
///
/// # Errors
/// [`Why`] it cannot stand.
pub(super) fn datum(
    number: Number,
    unit: &str,
    wanted: &str,
    catalogue: &ImportCatalogue,
    source: &str,
) -> Result<Datum, Why> {
    let unit = unit_of(&number, unit, wanted, catalogue)?;
    let vocabulary = catalogue.vocabulary();
    // Shares for a percentage have no unit of their own there.
    let (value, unit) = match vocabulary.factor(&unit, wanted) {
        Some(_) => (number.value, unit),
        None => {
            let factor = scale(&unit, wanted, vocabulary).ok_or(Why::WrongUnit)?;
            (scaled(&number.value, factor), wanted.to_owned())
        }
    };
    Ok(Datum {
        value,
        unit: (unit != wanted).then_some(unit),
        status: number.about.then_some(Status::Estimated),
        source: Some(source.to_owned()),
        ..Datum::default()
    })
}

/// The smallest and largest of a value.
pub(super) fn ends(value: &Value) -> Option<(f64, f64)> {
    match value {
        Value::Number(x) => Some((*x, *x)),
        Value::Range(a, b) => Some((*a, *b)),
        Value::Unknown | Value::Word(_) => None,
    }
}
