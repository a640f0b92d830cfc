//! Entropy weights (熵权法) and combinations of two sets of weights.

use super::{Direction, ranges, unit_weights};
use crate::measure::logs::ln;
use crate::measure::{Matrix, Undefined, finite, larger, sizes, smaller};

/// Entropy weights of the raw table: `p = x/Σx` by column, `e = −Σ p ln p / ln m`,
/// `w ∝ 1 − e`, with 0·ln 0 = 0 (Shannon 1948; Zeleny 1982).
///
/// Blind to the direction of a criterion; nothing is shifted or lifted from zero. A constant
/// criterion has weight 0.
///
/// # Errors
/// [`Undefined::TooFew`] for one alternative; [`Undefined::NegativeSize`];
/// [`Undefined::NotFinite`]; [`Undefined::Empty`] for a criterion that is zero throughout;
/// [`Undefined::NoVariation`] where every criterion is constant.
pub fn entropy_weights(table: &Matrix) -> Result<Vec<f64>, Undefined> {
    if table.rows() < 2 {
        return Err(Undefined::TooFew);
    }
    let (lo, hi) = column_ends(table)?;
    if lo.iter().any(|x| *x < 0.0) {
        return Err(Undefined::NegativeSize);
    }
    if hi.iter().any(|x| *x <= 0.0) {
        return Err(Undefined::Empty);
    }
    let constant: Vec<bool> = lo.iter().zip(&hi).map(|(lo, hi)| lo >= hi).collect();
    // By shares of the largest value: no sum overflows and none vanishes.
    weights_of_scaled(table, &constant, &hi, |x, hi| x / hi)
}

/// Entropy weights of the table put on [0, 1] by direction first (usual in Chinese studies): other
/// weights than [`entropy_weights`], so say which are shown. Negative values are allowed.
///
/// # Errors
/// As [`entropy_weights`], without the sign; [`Undefined::Mismatch`] for the directions.
pub fn entropy_weights_minmax(
    table: &Matrix,
    directions: &[Direction],
) -> Result<Vec<f64>, Undefined> {
    let ranges = ranges(table, directions)?;
    if table.rows() < 2 {
        return Err(Undefined::TooFew);
    }
    let constant: Vec<bool> = ranges.iter().map(|r| r.width() <= 0.0).collect();
    weights_of_scaled(table, &constant, &ranges, |x, range| 1.0 - range.regret(x))
}

/// Weights of the table with each value scaled by its criterion's range to [0, 1].
fn weights_of_scaled<C: Sync>(
    table: &Matrix,
    constant: &[bool],
    criteria: &[C],
    scaled: impl Fn(f64, &C) -> f64 + Sync,
) -> Result<Vec<f64>, Undefined> {
    // e = ln Σ − Σ x ln x / Σ, so one pass gives both sums.
    let pieces = sizes::in_pieces(table.rows(), table.cells().len(), |range| {
        let mut sums = vec![(0.0, 0.0); criteria.len()];
        for row in table.iter_rows().skip(range.start).take(range.len()) {
            for (((sum, logs), x), criterion) in sums.iter_mut().zip(row).zip(criteria) {
                let x = scaled(*x, criterion);
                *sum += x;
                *logs += x * ln(larger(x, f64::MIN_POSITIVE));
            }
        }
        sums
    });
    let mut sums = vec![(0.0, 0.0); criteria.len()];
    for piece in &pieces {
        for ((sum, logs), (more, more_logs)) in sums.iter_mut().zip(piece) {
            *sum += more;
            *logs += more_logs;
        }
    }
    let most = (table.rows() as f64).ln();
    let spread: Vec<f64> = sums
        .iter()
        .zip(constant)
        .map(
            |((sum, logs), constant)| {
                if *constant { 0.0 } else { larger(1.0 - (sum.ln() - logs / sum) / most, 0.0) }
            },
        )
        .collect();
    let total = finite(spread.iter().sum())?;
    if total <= 0.0 {
        return Err(Undefined::NoVariation);
    }
    Ok(spread.into_iter().map(|s| s / total).collect())
}

fn column_ends(table: &Matrix) -> Result<(Vec<f64>, Vec<f64>), Undefined> {
    if table.cells().iter().any(|x| !x.is_finite()) {
        return Err(Undefined::NotFinite);
    }
    let (mut lo, mut hi) = (table.row(0).to_vec(), table.row(0).to_vec());
    for row in table.iter_rows() {
        for ((lo, hi), x) in lo.iter_mut().zip(&mut hi).zip(row) {
            *lo = smaller(*lo, *x);
            *hi = larger(*hi, *x);
        }
    }
    Ok((lo, hi))
}

/// Combined weights `w ∝ a^α b^(1−α)`: a criterion that either parent weighs 0 stays 0.
///
/// # Errors
/// [`Undefined::Mismatch`]; [`Undefined::BadWeights`] for bad parents or none in common;
/// [`Undefined::BadParameter`] for `α` outside [0, 1].
pub fn combined_weights(a: &[f64], b: &[f64], alpha: f64) -> Result<Vec<f64>, Undefined> {
    let (a, b) = parents(a, b, alpha)?;
    let mix: Vec<f64> =
        a.iter().zip(&b).map(|(a, b)| a.powf(alpha) * b.powf(1.0 - alpha)).collect();
    unit_weights(&mix)
}

/// Combined weights `α a + (1 − α) b`.
///
/// # Errors
/// As [`combined_weights`].
pub fn linear_weights(a: &[f64], b: &[f64], alpha: f64) -> Result<Vec<f64>, Undefined> {
    let (a, b) = parents(a, b, alpha)?;
    let mix: Vec<f64> = a.iter().zip(&b).map(|(a, b)| alpha * a + (1.0 - alpha) * b).collect();
    unit_weights(&mix)
}

fn parents(a: &[f64], b: &[f64], alpha: f64) -> Result<(Vec<f64>, Vec<f64>), Undefined> {
    if a.len() != b.len() {
        return Err(Undefined::Mismatch);
    }
    if !(0.0..=1.0).contains(&alpha) {
        return Err(Undefined::BadParameter);
    }
    Ok((unit_weights(a)?, unit_weights(b)?))
}
