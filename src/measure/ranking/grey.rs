//! Grey relational grade 灰色关联度 (Deng 1982, 1989). Only ranks carry meaning.

use super::{Direction, best_is_one, decision, must_vary, unit_weights};
use crate::measure::{Matrix, Undefined, larger, smaller};

/// Grade of each alternative against the best value of every criterion: criteria on [0, 1] by
/// direction, coefficient `(Δmin + ρ Δmax)/(Δ + ρ Δmax)` with the least and largest distance of
/// the whole table, weighted sum. In (0, 1]; `ρ` is usually 0.5.
///
/// # Errors
/// [`Undefined::TooFew`] for one alternative; [`Undefined::NoVariation`] where all are equal;
/// [`Undefined::BadParameter`] for `ρ` outside (0, 1]; [`Undefined::NotFinite`];
/// [`Undefined::Mismatch`]; [`Undefined::BadWeights`].
pub fn grey_relational_grade(
    table: &Matrix,
    directions: &[Direction],
    weights: &[f64],
    rho: f64,
) -> Result<Vec<f64>, Undefined> {
    let (ranges, weights) = decision(table, directions, weights)?;
    must_vary(&ranges, &weights)?;
    let mut distances = best_is_one(table, &ranges)?;
    for x in distances.cells_mut() {
        *x = 1.0 - *x;
    }
    grades(&distances, &weights, rho)
}

/// How series are made comparable before [`grey_relational_series`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Initialisation {
    /// Divided by their first value.
    First,
    /// Divided by their mean.
    Mean,
    /// As they are.
    None,
}

/// Grade of each series (one per row) against a reference series over the same years.
///
/// # Errors
/// [`Undefined::Mismatch`]; [`Undefined::ZeroDenominator`] for a series whose first value or mean
/// is zero; [`Undefined::NoVariation`] where every series equals the reference, and otherwise as
/// [`grey_relational_grade`].
pub fn grey_relational_series(
    reference: &[f64],
    series: &Matrix,
    initialisation: Initialisation,
    rho: f64,
) -> Result<Vec<f64>, Undefined> {
    if reference.len() != series.columns() {
        return Err(Undefined::Mismatch);
    }
    let reference = initialised(reference, initialisation)?;
    let mut distances = series.clone();
    for row in distances.cells_mut().chunks_exact_mut(reference.len()) {
        let own = initialised(row, initialisation)?;
        for ((d, x), y) in row.iter_mut().zip(own).zip(&reference) {
            *d = (x - y).abs();
        }
    }
    if distances.cells().iter().any(|d| !d.is_finite()) {
        return Err(Undefined::OutOfRange);
    }
    grades(&distances, &unit_weights(&vec![1.0; reference.len()])?, rho)
}

fn initialised(series: &[f64], how: Initialisation) -> Result<Vec<f64>, Undefined> {
    if series.iter().any(|x| !x.is_finite()) {
        return Err(Undefined::NotFinite);
    }
    let by = match how {
        Initialisation::First => series.first().copied().unwrap_or(0.0),
        Initialisation::Mean => series.iter().map(|x| x / series.len() as f64).sum(),
        Initialisation::None => 1.0,
    };
    if by == 0.0 {
        return Err(Undefined::ZeroDenominator);
    }
    Ok(series.iter().map(|x| x / by).collect())
}

fn grades(distances: &Matrix, weights: &[f64], rho: f64) -> Result<Vec<f64>, Undefined> {
    if !(rho > 0.0 && rho <= 1.0) {
        return Err(Undefined::BadParameter);
    }
    let least = distances.cells().iter().copied().fold(f64::INFINITY, smaller);
    let most = distances.cells().iter().copied().fold(0.0, larger);
    if most <= 0.0 {
        return Err(Undefined::NoVariation);
    }
    // Divided through by the largest distance.
    let least = least / most;
    Ok(distances
        .iter_rows()
        .map(|row| row.iter().zip(weights).map(|(d, w)| w * (least + rho) / (d / most + rho)).sum())
        .collect())
}
