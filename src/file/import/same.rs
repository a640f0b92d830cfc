//! Whether a figure that is read again is the one that is there already: then what is there stays,
//! with its source, and nothing is told.

use crate::document::{Datum, Value};
use crate::profile::{Known, Vocabulary, read};

/// Part of a number by which two may differ and be the same: what is lost where a figure is written
/// in another unit and read back.
const SLACK: f64 = 1e-10;

fn near(a: f64, b: f64) -> bool {
    let size = if a.abs() > b.abs() { a.abs() } else { b.abs() };
    (a - b).abs() <= SLACK * size
}

/// Whether two values are the same in one unit.
pub(super) fn same_value(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => near(*a, *b),
        (Value::Range(a, b), Value::Range(c, d)) => near(*a, *c) && near(*b, *d),
        (a, b) => a == b,
    }
}

/// Whether two data say the same, each in its own unit.
pub(super) fn same_datum(a: &Datum, b: &Datum, unit: &str, words: &Vocabulary) -> bool {
    match (read(a, unit, words), read(b, unit, words)) {
        (Ok(Known::Quantity(a)), Ok(Known::Quantity(b))) => {
            near(a.lo(), b.lo()) && near(a.hi(), b.hi())
        }
        (Ok(a), Ok(b)) => a == b,
        _ => a.unit == b.unit && same_value(&a.value, &b.value),
    }
}

/// Whether two texts differ in nothing but blanks and line ends, which a cell may lose.
pub(super) fn same_words(a: &str, b: &str) -> bool {
    a.split_whitespace().eq(b.split_whitespace())
}
