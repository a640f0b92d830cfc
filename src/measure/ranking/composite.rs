//! Composite indices: normalise, weight, aggregate, each step chosen and shown (OECD/JRC 2008).

use super::rank_sum::mean_ranks;
use super::{Direction, Range, decision, must_vary, ranks, unit_weights};
use crate::measure::{Matrix, Undefined, finite, larger, sizes};

/// How a criterion is put on a common scale; higher is better in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Normalisation {
    /// By its range, on [0, 1].
    MinMax,
    /// Standard scores (divisor n − 1); some are negative, so no geometric mean of them.
    Standard,
    /// Mean rank over the number of alternatives, in (0, 1].
    Rank,
}

/// How criteria become one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aggregation {
    /// Weighted mean: criteria make up for each other.
    Arithmetic,
    /// Weighted geometric mean: a poor criterion is hard to make up for. By range the scale is
    /// lifted from [0, 1] to [0.01, 1], so that the worst is not 0.
    Geometric,
}

/// Composite index of each alternative. A constant criterion drops out.
///
/// # Errors
/// [`Undefined::BadParameter`] for a geometric mean of standard scores; [`Undefined::TooFew`] for
/// one alternative; [`Undefined::NoVariation`] where all are equal; [`Undefined::NotFinite`];
/// [`Undefined::Mismatch`]; [`Undefined::BadWeights`]; [`Undefined::OutOfRange`].
pub fn composite(
    table: &Matrix,
    directions: &[Direction],
    weights: &[f64],
    normalisation: Normalisation,
    aggregation: Aggregation,
) -> Result<Vec<f64>, Undefined> {
    if (normalisation, aggregation) == (Normalisation::Standard, Aggregation::Geometric) {
        return Err(Undefined::BadParameter);
    }
    let (ranges, weights) = decision(table, directions, weights)?;
    must_vary(&ranges, &weights)?;
    let weights: Vec<f64> = weights
        .iter()
        .zip(&ranges)
        .map(|(w, range)| if range.width() > 0.0 { *w } else { 0.0 })
        .collect();
    let weights = unit_weights(&weights)?;
    let mut sums = vec![0.0; table.rows()];
    for (column, (range, weight)) in ranges.iter().zip(&weights).enumerate() {
        if *weight <= 0.0 {
            continue;
        }
        let scores = normalised(&table.column(column), *range, normalisation)?;
        for (sum, score) in sums.iter_mut().zip(scores) {
            *sum += weight
                * match (aggregation, normalisation) {
                    (Aggregation::Arithmetic, _) => score,
                    (Aggregation::Geometric, Normalisation::MinMax) => (0.01 + 0.99 * score).ln(),
                    (Aggregation::Geometric, _) => score.ln(),
                };
        }
    }
    let back = |sum: f64| match aggregation {
        Aggregation::Arithmetic => finite(sum),
        Aggregation::Geometric => finite(sum.exp()),
    };
    sums.into_iter().map(back).collect()
}

fn normalised(
    values: &[f64],
    range: Range,
    normalisation: Normalisation,
) -> Result<Vec<f64>, Undefined> {
    let falls = range.direction == Direction::Cost;
    Ok(match normalisation {
        Normalisation::MinMax => values.iter().map(|x| 1.0 - range.regret(*x)).collect(),
        Normalisation::Standard => {
            // Shares of the range first, so that no square overflows or vanishes.
            let shares: Vec<f64> = values.iter().map(|x| 1.0 - range.regret(*x)).collect();
            let (mean, sd) = sizes::mean_and_sd(&shares)?;
            shares.iter().map(|x| (x - mean) / sd).collect()
        }
        Normalisation::Rank => {
            let n = values.len() as f64;
            let best = |rank: f64| if falls { (n + 1.0 - rank) / n } else { rank / n };
            mean_ranks(values).into_iter().map(best).collect()
        }
    })
}

/// Best and worst rank of an alternative over all schemes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankRange {
    /// The best rank, 1 the first.
    pub best: usize,
    /// The worst rank.
    pub worst: usize,
}

/// How far the ranking depends on the choices: the ranks of each alternative under every sound
/// pair of normalisation and aggregation and every set of weights. Scores equal but for rounding
/// share the better rank.
///
/// # Errors
/// As [`composite`]; [`Undefined::Empty`] without weights.
pub fn rank_ranges(
    table: &Matrix,
    directions: &[Direction],
    weights: &[Vec<f64>],
) -> Result<Vec<RankRange>, Undefined> {
    const SCHEMES: [(Normalisation, Aggregation); 5] = [
        (Normalisation::MinMax, Aggregation::Arithmetic),
        (Normalisation::MinMax, Aggregation::Geometric),
        (Normalisation::Standard, Aggregation::Arithmetic),
        (Normalisation::Rank, Aggregation::Arithmetic),
        (Normalisation::Rank, Aggregation::Geometric),
    ];
    if weights.is_empty() {
        return Err(Undefined::Empty);
    }
    let mut found = vec![RankRange { best: usize::MAX, worst: 0 }; table.rows()];
    for weights in weights {
        for (normalisation, aggregation) in SCHEMES {
            let scores = composite(table, directions, weights, normalisation, aggregation)?;
            for (range, rank) in found.iter_mut().zip(ranks(&rounded(&scores))) {
                range.best = range.best.min(rank);
                range.worst = range.worst.max(rank);
            }
        }
    }
    Ok(found)
}

/// Scores to twelve digits of the largest.
fn rounded(scores: &[f64]) -> Vec<f64> {
    let largest = scores.iter().fold(0.0, |m, x| larger(m, x.abs()));
    let unit = if largest > 0.0 { largest * 1e-12 } else { 1.0 };
    // Adding zero makes the negative zero a plain one, which ranks the same.
    scores.iter().map(|x| (x / unit).round() + 0.0).collect()
}
