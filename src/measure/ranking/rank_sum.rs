//! Ranks, rank-sum ratio 秩和比 (Tian Fengtiao 1988) and the weighted sum.

use super::{Direction, best_is_one, decision, ranges, unit_weights};
use crate::measure::{Matrix, Undefined};

/// Ranks of scores from the largest, 1 the best; equal scores share the better rank.
#[must_use]
pub fn ranks(scores: &[f64]) -> Vec<usize> {
    let mut sorted = scores.to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    scores.iter().map(|x| 1 + sorted.partition_point(|y| y.total_cmp(x).is_gt())).collect()
}

/// Ranks from the smallest, 1 the least; equal values share the mean of their ranks.
pub(crate) fn mean_ranks(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    values
        .iter()
        .map(|x| {
            let below = sorted.partition_point(|y| y < x);
            let up_to = sorted.partition_point(|y| y <= x);
            (below + up_to + 1) as f64 / 2.0
        })
        .collect()
}

/// Rank-sum ratio of each alternative: the weighted mean of its ranks, divided by their number;
/// the best value of a criterion has the highest rank, equals share the mean. In (0, 1].
///
/// # Errors
/// [`Undefined::TooFew`] for one alternative; [`Undefined::NotFinite`]; [`Undefined::Mismatch`];
/// [`Undefined::BadWeights`].
pub fn rank_sum_ratio(
    table: &Matrix,
    directions: &[Direction],
    weights: &[f64],
) -> Result<Vec<f64>, Undefined> {
    let (_, weights) = decision(table, directions, weights)?;
    let n = table.rows() as f64;
    let mut ratio = vec![0.0; table.rows()];
    for (k, (direction, weight)) in directions.iter().zip(&weights).enumerate() {
        let ranks = mean_ranks(&table.column(k));
        for (sum, rank) in ratio.iter_mut().zip(ranks) {
            let rank = match direction {
                Direction::Benefit => rank,
                Direction::Cost => n + 1.0 - rank,
            };
            *sum += weight * rank / n;
        }
    }
    Ok(ratio)
}

/// Weighted sum of the criteria put on [0, 1] by direction, the baseline for every ranking. A
/// constant criterion is 1 for all.
///
/// # Errors
/// As [`rank_sum_ratio`], but for one alternative, which scores 1.
pub fn weighted_sum(
    table: &Matrix,
    directions: &[Direction],
    weights: &[f64],
) -> Result<Vec<f64>, Undefined> {
    let ranges = ranges(table, directions)?;
    if weights.len() != table.columns() {
        return Err(Undefined::Mismatch);
    }
    let weights = unit_weights(weights)?;
    let scaled = best_is_one(table, &ranges)?;
    Ok(scaled.iter_rows().map(|row| row.iter().zip(&weights).map(|(x, w)| w * x).sum()).collect())
}
