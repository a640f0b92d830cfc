//! Competitiveness of a cluster from experts' scores: GEM and the diamond.

use super::{Matrix, Undefined, finite, larger, smaller};

/// The least and the largest score of an expert.
pub const SCALE: (f64, f64) = (1.0, 10.0);

/// GEM score of a cluster (Padmore & Gibson 1998) in the form used in Chinese studies:
/// `2.5 · [(D1+D2)(D3+D4)(D5+D6)]^(2/3)` of six determinants from 1 to 10.
///
/// In order: resources, infrastructure; suppliers and related firms, firm structure and strategy;
/// local market, access to external markets. Within a pair one makes up for the other, between
/// pairs not. All tens give 1,000; all fives give 250, the mark of the national average.
///
/// # Errors
/// [`Undefined::NotFinite`] for a determinant without a score; [`Undefined::OutsideScale`].
pub fn gem(determinants: [f64; 6]) -> Result<f64, Undefined> {
    check(&determinants)?;
    let [d1, d2, d3, d4, d5, d6] = determinants;
    finite(2.5 * ((d1 + d2) * (d3 + d4) * (d5 + d6)).cbrt().powi(2))
}

/// GEM over several experts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gem {
    /// GEM of the experts' mean scores.
    pub score: f64,
    /// The least GEM of a single expert.
    pub least: f64,
    /// The largest GEM of a single expert.
    pub most: f64,
    /// Number of experts.
    pub experts: usize,
}

impl Gem {
    /// Whether there are too few experts to rely on: fewer than five.
    #[must_use]
    pub fn few_experts(&self) -> bool {
        self.experts < 5
    }
}

/// GEM of the mean scores of experts (rows) over the six determinants, with the range over them.
///
/// # Errors
/// As [`gem`]; [`Undefined::Mismatch`] for other than six columns.
pub fn gem_of_experts(scores: &Matrix) -> Result<Gem, Undefined> {
    let experts = scores.rows();
    let six = |row: &[f64]| <[f64; 6]>::try_from(row).map_err(|_| Undefined::Mismatch);
    let (mut least, mut most) = (f64::INFINITY, 0.0);
    for row in scores.iter_rows() {
        let own = gem(six(row)?)?;
        least = smaller(least, own);
        most = larger(most, own);
    }
    // A mean of scores can leave the scale by rounding alone.
    let mean = |sum: f64| (sum / experts as f64).clamp(SCALE.0, SCALE.1);
    let score = gem(six(&scores.column_sums())?.map(mean))?;
    Ok(Gem { score, least, most, experts })
}

/// Porter's diamond (1990): a score per side, and the whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Diamond {
    /// Weighted mean of each side's indicators, from 1 to 10.
    pub sides: Vec<f64>,
    /// Weighted mean of the sides.
    pub whole: f64,
}

/// Indicators of one side with their weights.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// Scores of the indicators, from 1 to 10.
    pub scores: &'a [f64],
    /// Their weights; equal weights are the usual start.
    pub weights: &'a [f64],
}

/// The diamond of factor conditions, demand, related industries, and strategy; government and
/// chance where they are scored. Show the weights.
///
/// # Errors
/// [`Undefined::Empty`] without sides; [`Undefined::Mismatch`]; [`Undefined::NotFinite`];
/// [`Undefined::OutsideScale`]; [`Undefined::BadWeights`].
pub fn diamond(sides: &[Side<'_>], weights: &[f64]) -> Result<Diamond, Undefined> {
    if sides.is_empty() {
        return Err(Undefined::Empty);
    }
    let score = |side: &Side<'_>| {
        check(side.scores)?;
        weighted_mean(side.scores, side.weights)
    };
    let sides: Vec<f64> = sides.iter().map(score).collect::<Result<_, _>>()?;
    let whole = weighted_mean(&sides, weights)?;
    Ok(Diamond { sides, whole })
}

fn check(scores: &[f64]) -> Result<(), Undefined> {
    if scores.iter().any(|s| !s.is_finite()) {
        return Err(Undefined::NotFinite);
    }
    if scores.iter().any(|s| !(SCALE.0..=SCALE.1).contains(s)) {
        return Err(Undefined::OutsideScale);
    }
    Ok(())
}

fn weighted_mean(scores: &[f64], weights: &[f64]) -> Result<f64, Undefined> {
    if scores.len() != weights.len() {
        return Err(Undefined::Mismatch);
    }
    let weights = super::ranking::unit_weights(weights)?;
    let mean: f64 = scores.iter().zip(&weights).map(|(s, w)| s * w).sum();
    Ok(finite(mean)?.clamp(SCALE.0, SCALE.1))
}
