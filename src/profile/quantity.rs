//! From a written value to a quantity in its canonical unit.

use crate::document::{Datum, Value};
use crate::measure::Interval;

use super::Vocabulary;

/// A value as the rest of the program reads it.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Known {
    /// Nothing is known: the whole range.
    #[default]
    Unknown,
    /// A number or range in the canonical unit.
    Quantity(Interval),
    /// One of the field's words.
    Word(String),
}

impl Known {
    /// The number or range, if that is what is known.
    #[must_use]
    pub fn interval(&self) -> Option<Interval> {
        match self {
            Self::Quantity(x) => Some(*x),
            Self::Unknown | Self::Word(_) => None,
        }
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

/// Why a written value is no quantity.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QuantityError {
    /// The unit is not one of ours.
    #[error("the unit {0} is not known")]
    UnknownUnit(String),
    /// The unit measures something else.
    #[error("the unit {0} does not fit")]
    WrongUnit(String),
    /// Not a finite number.
    #[error("not a number that can be used")]
    NotANumber,
}

/// Reads a value in the canonical unit `unit`.
///
/// # Errors
/// [`QuantityError`]; validation words it for the user.
pub fn read(datum: &Datum, unit: &str, words: &Vocabulary) -> Result<Known, QuantityError> {
    let factor = match &datum.unit {
        None => 1.0,
        Some(written) => {
            if words.unit(written).is_none() {
                return Err(QuantityError::UnknownUnit(written.clone()));
            }
            words.factor(written, unit).ok_or_else(|| QuantityError::WrongUnit(written.clone()))?
        }
    };
    read_value(&datum.value, factor)
}

/// Reads a bare value times a factor.
///
/// # Errors
/// [`QuantityError::NotANumber`] for a value that is not finite.
pub fn read_value(value: &Value, factor: f64) -> Result<Known, QuantityError> {
    let quantity = |a: f64, b: f64| {
        Interval::new(a, b)
            .and_then(|x| x.scaled(factor))
            .map(Known::Quantity)
            .ok_or(QuantityError::NotANumber)
    };
    match value {
        Value::Unknown => Ok(Known::Unknown),
        Value::Number(x) => quantity(*x, *x),
        Value::Range(a, b) => quantity(*a, *b),
        Value::Word(word) => Ok(Known::Word(word.clone())),
    }
}
