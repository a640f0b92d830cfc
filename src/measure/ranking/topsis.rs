//! TOPSIS: closeness to the ideal alternative (Hwang & Yoon 1981).

use super::{Direction, Range, decision, must_vary};
use crate::measure::{Matrix, Undefined};

/// Closeness `d⁻/(d⁺ + d⁻)` in [0, 1] of each alternative, 1 the best, with vector normalisation
/// `x/√Σx²` as Hwang & Yoon have it. Ranks can differ from [`topsis_minmax`].
///
/// # Errors
/// [`Undefined::TooFew`] for one alternative; [`Undefined::NoVariation`] where all are equal;
/// [`Undefined::NotFinite`]; [`Undefined::Mismatch`]; [`Undefined::BadWeights`].
pub fn topsis(
    table: &Matrix,
    directions: &[Direction],
    weights: &[f64],
) -> Result<Vec<f64>, Undefined> {
    let (ranges, weights) = decision(table, directions, weights)?;
    must_vary(&ranges, &weights)?;
    // √Σx² by shares of the largest, so that no square overflows or vanishes.
    let largest: Vec<f64> = ranges.iter().map(|r| largest_of(*r)).collect();
    let mut squares = vec![0.0; ranges.len()];
    for row in table.iter_rows() {
        for ((sum, x), largest) in squares.iter_mut().zip(row).zip(&largest) {
            let share = x / largest;
            *sum += share * share;
        }
    }
    let factors = squares.iter().zip(&weights).map(|(s, w)| w / s.sqrt());
    closeness(table, &scaled(&ranges, &largest, factors))
}

/// TOPSIS with every criterion put on [0, 1] by its range: the default of some packages.
///
/// # Errors
/// As [`topsis`].
pub fn topsis_minmax(
    table: &Matrix,
    directions: &[Direction],
    weights: &[f64],
) -> Result<Vec<f64>, Undefined> {
    let (ranges, weights) = decision(table, directions, weights)?;
    must_vary(&ranges, &weights)?;
    let widths: Vec<f64> = ranges.iter().map(|r| r.width()).collect();
    closeness(table, &scaled(&ranges, &widths, weights.iter().copied()))
}

/// A criterion ready for distances: `(value − best) / unit · factor`.
#[derive(Clone, Copy)]
struct Axis {
    best: f64,
    worst: f64,
    unit: f64,
    factor: f64,
}

fn scaled(ranges: &[Range], units: &[f64], factors: impl Iterator<Item = f64>) -> Vec<Axis> {
    ranges
        .iter()
        .zip(units)
        .zip(factors)
        .map(|((range, unit), factor)| {
            let (best, worst) = match range.direction {
                Direction::Benefit => (range.hi, range.lo),
                Direction::Cost => (range.lo, range.hi),
            };
            let constant = range.width() <= 0.0;
            Axis {
                best,
                worst,
                unit: if constant { 1.0 } else { *unit },
                factor: if constant { 0.0 } else { factor },
            }
        })
        .collect()
}

fn largest_of(range: Range) -> f64 {
    let largest = crate::measure::larger(range.lo.abs(), range.hi.abs());
    if largest > 0.0 { largest } else { 1.0 }
}

fn closeness(table: &Matrix, axes: &[Axis]) -> Result<Vec<f64>, Undefined> {
    table
        .iter_rows()
        .map(|row| {
            let (mut to_best, mut to_worst) = (0.0, 0.0);
            for (x, axis) in row.iter().zip(axes) {
                let from_best = (x - axis.best) / axis.unit * axis.factor;
                let from_worst = (x - axis.worst) / axis.unit * axis.factor;
                to_best += from_best * from_best;
                to_worst += from_worst * from_worst;
            }
            let (to_best, to_worst) = (to_best.sqrt(), to_worst.sqrt());
            let whole = to_best + to_worst;
            if whole > 0.0 { Ok(to_worst / whole) } else { Err(Undefined::NoVariation) }
        })
        .collect()
}
