//! Weights of criteria and rankings of alternatives by several criteria.
//!
//! A decision table has one alternative per row and one criterion per column; each criterion has a
//! [`Direction`]. Weights are not negative and are divided by their sum. A constant criterion tells
//! the alternatives not apart: it drops out of every ranking, and no 0/0 arises from it.

mod ahp;
mod composite;
mod coupling;
mod critic;
mod entropy;
mod fuzzy;
mod grey;
mod interval_ranks;
mod kendall;
mod panel;
mod promethee;
mod rank_sum;
mod topsis;
mod vikor;

pub use ahp::{
    Ahp, RandomIndex, ahp, column_mean_weights, consistency_index_of, geometric_mean_weights,
    hierarchy_weights, hierarchy_weights_rounded,
};
pub use composite::{Aggregation, Normalisation, RankRange, composite, rank_ranges};
pub use coupling::{
    CouplingCoordination, coordination, coordination_level, coupling_degree,
    modified_coupling_degree,
};
pub use critic::{critic_weights, critic_weights_undirected};
pub use entropy::{combined_weights, entropy_weights, entropy_weights_minmax, linear_weights};
pub use fuzzy::{FuzzyEvaluation, FuzzyOperator, fuzzy_evaluation};
pub use grey::{Initialisation, grey_relational_grade, grey_relational_series};
pub use interval_ranks::{Places, interval_ranks};
pub use kendall::{Concordance, kendall_w};
pub use panel::{Misfit, group_comparisons, median, rank_spans, worst_misfit};
pub use promethee::{Flows, Preference, promethee};
pub use rank_sum::{rank_sum_ratio, ranks, weighted_sum};
pub use topsis::{topsis, topsis_minmax};
pub use vikor::{Vikor, vikor};

use super::{Matrix, Undefined, larger, smaller};

/// Whether more of a criterion is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// More is better.
    Benefit,
    /// Less is better.
    Cost,
}

/// Least and largest value of a criterion, with its direction.
#[derive(Clone, Copy, Debug)]
struct Range {
    lo: f64,
    hi: f64,
    direction: Direction,
}

impl Range {
    fn width(self) -> f64 {
        self.hi - self.lo
    }

    /// How far a value lies from the best, as a share of the range; 0 for a constant criterion.
    fn regret(self, x: f64) -> f64 {
        let width = self.width();
        if width <= 0.0 {
            return 0.0;
        }
        match self.direction {
            Direction::Benefit => (self.hi - x) / width,
            Direction::Cost => (x - self.lo) / width,
        }
    }
}

/// The weights divided by their sum.
///
/// # Errors
/// [`Undefined::BadWeights`] where one is negative or not finite, or all are zero.
pub(super) fn unit_weights(weights: &[f64]) -> Result<Vec<f64>, Undefined> {
    if weights.iter().any(|w| !w.is_finite() || *w < 0.0) {
        return Err(Undefined::BadWeights);
    }
    let largest = weights.iter().copied().fold(0.0, larger);
    if largest <= 0.0 {
        return Err(Undefined::BadWeights);
    }
    let sum: f64 = weights.iter().map(|w| w / largest).sum();
    Ok(weights.iter().map(|w| w / largest / sum).collect())
}

/// Checks a decision table and gives the range of each criterion.
fn ranges(table: &Matrix, directions: &[Direction]) -> Result<Vec<Range>, Undefined> {
    if directions.len() != table.columns() {
        return Err(Undefined::Mismatch);
    }
    let mut lo = table.row(0).to_vec();
    let mut hi = lo.clone();
    let mut sound = 0.0;
    for row in table.iter_rows() {
        for ((lo, hi), x) in lo.iter_mut().zip(&mut hi).zip(row) {
            *lo = smaller(*lo, *x);
            *hi = larger(*hi, *x);
            sound += x * 0.0; // NaN as soon as one cell is not finite
        }
    }
    if sound != 0.0 {
        return Err(Undefined::NotFinite);
    }
    let ranges: Vec<Range> = lo
        .into_iter()
        .zip(hi)
        .zip(directions)
        .map(|((lo, hi), direction)| Range { lo, hi, direction: *direction })
        .collect();
    if ranges.iter().all(|r| r.width().is_finite()) {
        Ok(ranges)
    } else {
        Err(Undefined::OutOfRange)
    }
}

/// The ranges of a table with at least two alternatives, and its weights with sum 1.
fn decision(
    table: &Matrix,
    directions: &[Direction],
    weights: &[f64],
) -> Result<(Vec<Range>, Vec<f64>), Undefined> {
    let ranges = ranges(table, directions)?;
    if weights.len() != table.columns() {
        return Err(Undefined::Mismatch);
    }
    if table.rows() < 2 {
        return Err(Undefined::TooFew);
    }
    Ok((ranges, unit_weights(weights)?))
}

/// Refuses a table in which no criterion that counts tells the alternatives apart.
fn must_vary(ranges: &[Range], weights: &[f64]) -> Result<(), Undefined> {
    if ranges.iter().zip(weights).any(|(r, w)| *w > 0.0 && r.width() > 0.0) {
        Ok(())
    } else {
        Err(Undefined::NoVariation)
    }
}

/// The table with every criterion put on [0, 1], 1 the best; a constant criterion is 1 throughout.
fn best_is_one(table: &Matrix, ranges: &[Range]) -> Result<Matrix, Undefined> {
    let mut scaled = table.clone();
    for row in scaled.cells_mut().chunks_exact_mut(ranges.len()) {
        for (x, range) in row.iter_mut().zip(ranges) {
            *x = 1.0 - range.regret(*x);
        }
    }
    Ok(scaled)
}
