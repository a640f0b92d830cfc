//! Do experts agree? Kendall's coefficient of concordance.

use super::rank_sum::mean_ranks;
use crate::measure::chance::chi_square_upper;
use crate::measure::{Matrix, Undefined, finite};

/// Agreement of experts over the ranking of items.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Concordance {
    /// Kendall's W in [0, 1]: 1 where all rank alike.
    pub w: f64,
    /// Squared deviations of the rank sums from their mean.
    pub spread: f64,
    /// Correction for ties: `Σ (t³ − t)` over all groups of equal scores.
    pub ties: f64,
    /// `χ² = m (n−1) W` for `m` experts and `n` items.
    pub chi_square: f64,
    /// Chance of at least this W where experts rank at random; rough for fewer than 8 items.
    pub p: f64,
}

/// Kendall's W of scores or ranks, one expert per row and one item per column; equal scores share
/// the mean rank and W is corrected for them.
///
/// # Errors
/// [`Undefined::TooFew`] for fewer than three experts or two items; [`Undefined::NotFinite`];
/// [`Undefined::NoVariation`] where every expert ties all items.
pub fn kendall_w(scores: &Matrix) -> Result<Concordance, Undefined> {
    let (m, n) = (scores.rows(), scores.columns());
    if m < 3 || n < 2 {
        return Err(Undefined::TooFew);
    }
    if scores.cells().iter().any(|x| !x.is_finite()) {
        return Err(Undefined::NotFinite);
    }
    let (m, n) = (m as f64, n as f64);
    let mut sums = vec![0.0; scores.columns()];
    let mut ties = 0.0;
    for row in scores.iter_rows() {
        for (sum, rank) in sums.iter_mut().zip(mean_ranks(row)) {
            *sum += rank;
        }
        ties += tied(row);
    }
    let middle = m * (n + 1.0) / 2.0;
    let spread: f64 = sums.iter().map(|s| (s - middle) * (s - middle)).sum();
    let most = m * m * n * (n * n - 1.0) - m * ties;
    if most <= 0.0 {
        return Err(Undefined::NoVariation);
    }
    let w = finite(12.0 * spread / most)?.clamp(0.0, 1.0);
    let chi_square = m * (n - 1.0) * w;
    Ok(Concordance { w, spread, ties, chi_square, p: chi_square_upper(chi_square, n - 1.0)? })
}

/// `Σ (t³ − t)` over the groups of equal scores.
fn tied(row: &[f64]) -> f64 {
    let mut sorted = row.to_vec();
    sorted.sort_by(f64::total_cmp);
    // Sorted, so that not below means equal.
    let groups = sorted.chunk_by(|a, b| a >= b).map(|group| group.len() as f64);
    groups.map(|t| t * t * t - t).sum()
}
