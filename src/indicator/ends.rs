//! Figures that are ranges, in a measure that has no bounds of its own.

use crate::measure::{Interval, Undefined, larger, smaller};
use crate::text::words;

use super::probe::{Computed, Gap, Probe, within};

/// What a measure gives with all figures at their midpoints, then with all of them, and each of
/// them alone, at either end of their ranges. The first is that of the midpoints. How far a reading
/// moves so is told as a range, with a remark that it is no more than that.
pub(super) fn at_ends<T>(
    p: &mut Probe<'_>,
    figures: &[Interval],
    measure: impl Fn(&[f64]) -> Result<T, Undefined>,
) -> Result<Vec<T>, Gap> {
    let with = |of: &dyn Fn(usize, Interval) -> f64| -> Vec<f64> {
        figures.iter().enumerate().map(|(i, x)| of(i, *x)).collect()
    };
    let mut choices = vec![with(&|_, x| x.mid())];
    let ranges: Vec<usize> =
        figures.iter().enumerate().filter(|(_, x)| !x.is_point()).map(|(i, _)| i).collect();
    if !ranges.is_empty() {
        p.remark(words::remark_at_ends);
        choices.push(with(&|_, x| x.lo()));
        choices.push(with(&|_, x| x.hi()));
    }
    for range in ranges {
        choices.push(with(&|i, x| if i == range { x.lo() } else { x.mid() }));
        choices.push(with(&|i, x| if i == range { x.hi() } else { x.mid() }));
    }
    Ok(choices.iter().map(|choice| measure(choice)).collect::<Result<_, _>>()?)
}

/// The range that holds all of some numbers.
pub(super) fn hull(numbers: impl IntoIterator<Item = f64>) -> Computed {
    let start = (f64::INFINITY, f64::NEG_INFINITY);
    let ends = numbers.into_iter().fold(start, |(lo, hi), x| (smaller(lo, x), larger(hi, x)));
    within(Interval::new(ends.0, ends.1))
}
