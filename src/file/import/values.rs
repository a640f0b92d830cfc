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
    let times = |x: f64| twelve_digits(x * factor);
    match value {
        Value::Number(x) => Value::Number(times(*x)),
        Value::Range(a, b) => Value::Range(times(*a), times(*b)),
        other => other.clone(),
    }
}

/// The number that twelve significant decimal digits of `x` write.
fn twelve_digits(x: f64) -> f64 {
    quick_twelve_digits(x).unwrap_or_else(|| format!("{x:.11e}").parse().unwrap_or(x))
}

/// The same without a text, where it is certain. A whole number of at most twelve digits over a
/// power of ten of at most 10²² are both exact, so their quotient is the number nearest to that
/// decimal: what a reader of its text gives.
fn quick_twelve_digits(x: f64) -> Option<f64> {
    const DIGITS: std::ops::Range<f64> = 1e11..1e12;
    const UNSURE: f64 = 0.01;
    let places = 11.0 - x.abs().log10().floor();
    if !(0.0..=22.0).contains(&places) {
        return None;
    }
    let power = 10_f64.powi(places as i32);
    let digits = x.abs() * power;
    let is_sure = DIGITS.contains(&digits) && (digits.fract() - 0.5).abs() > UNSURE;
    is_sure.then(|| (digits.round() / power).copysign(x))
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn twelve_digits_are_those_of_the_text(
            digits in -2_000_000_000_000_i64..2_000_000_000_000, places in 0..30, factor in -12..13,
        ) {
            let typed: f64 = format!("{digits}e-{places}").parse().unwrap_or_default();
            for x in [typed, typed * 10_f64.powi(factor), typed / 7.0, typed + 0.5] {
                let by_text: f64 = format!("{x:.11e}").parse().unwrap_or(x);
                prop_assert_eq!(twelve_digits(x).to_bits(), by_text.to_bits(), "{}", x);
            }
        }
    }

    #[test]
    fn twelve_digits_of_the_ends_of_what_a_number_can_be() {
        for x in [0.0, -0.0, f64::MIN_POSITIVE, f64::MAX, 1e12, 999_999_999_999.5, 0.07 * 100.0] {
            let by_text: f64 = format!("{x:.11e}").parse().unwrap_or(x);
            assert_eq!(twelve_digits(x).to_bits(), by_text.to_bits(), "{x}");
        }
    }
}
