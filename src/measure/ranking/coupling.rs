//! Coupling coordination 耦合协调度 of two or more systems, each scored in [0, 1].

use super::unit_weights;
use crate::measure::{Undefined, larger};

/// Coupling degree `C = n (Π U)^(1/n) / Σ U` in [0, 1]: 1 where all systems score the same.
///
/// The root is what half of the papers miss (Liu Chunlin 2017). `C` hugs 1 for any similar scores;
/// see [`modified_coupling_degree`]. Any score of 0 gives 0.
///
/// # Errors
/// [`Undefined::TooFew`] for one system; [`Undefined::OutsideScale`] for a score outside [0, 1];
/// [`Undefined::NotFinite`]; [`Undefined::Empty`] where all are 0.
pub fn coupling_degree(scores: &[f64]) -> Result<f64, Undefined> {
    let most = check(scores)?;
    let n = scores.len() as f64;
    let sum: f64 = scores.iter().map(|u| u / most).sum();
    Ok(n * geometric(scores, most, n) / sum)
}

/// Modified coupling degree of Wang Shujia et al. 2021, which spreads over [0, 1]:
/// `√((1 − mean |U_i − U_j|) · Π_{i≠max}(U_i/U_max)^(1/(n−1)))`; for two systems
/// `√((1 − (U₂ − U₁)) · U₁/U₂)`.
///
/// # Errors
/// As [`coupling_degree`].
pub fn modified_coupling_degree(scores: &[f64]) -> Result<f64, Undefined> {
    let most = check(scores)?;
    let n = scores.len() as f64;
    let mut apart = 0.0;
    for (i, a) in scores.iter().enumerate() {
        apart += scores.iter().skip(i + 1).map(|b| (a - b).abs()).sum::<f64>();
    }
    let apart = apart / (n * (n - 1.0) / 2.0);
    // The largest divided by itself is 1 and drops out of the product.
    Ok((larger(1.0 - apart, 0.0) * geometric(scores, most, n - 1.0)).sqrt())
}

/// `Π (U/most)^(1/root)`.
fn geometric(scores: &[f64], most: f64, root: f64) -> f64 {
    if scores.iter().any(|u| *u <= 0.0) {
        return 0.0;
    }
    (scores.iter().map(|u| (u / most).ln()).sum::<f64>() / root).exp()
}

fn check(scores: &[f64]) -> Result<f64, Undefined> {
    if scores.len() < 2 {
        return Err(Undefined::TooFew);
    }
    if scores.iter().any(|u| !u.is_finite()) {
        return Err(Undefined::NotFinite);
    }
    if scores.iter().any(|u| !(0.0..=1.0).contains(u)) {
        return Err(Undefined::OutsideScale);
    }
    let most = scores.iter().copied().fold(0.0, larger);
    if most > 0.0 { Ok(most) } else { Err(Undefined::Empty) }
}

/// Development and coordination beside a coupling degree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CouplingCoordination {
    /// The coupling degree that was given, `C`.
    pub coupling: f64,
    /// Development `T = Σ α U`, the weights with sum 1.
    pub development: f64,
    /// Coordination `D = √(C · T)`, [0, 1].
    pub coordination: f64,
    /// Level 1–10 by steps of 0.1; see [`coordination_level`].
    pub level: u8,
}

/// Coordination `D = √(C · T)` from a coupling degree in either form.
///
/// # Errors
/// As [`coupling_degree`]; [`Undefined::Mismatch`]; [`Undefined::BadWeights`].
pub fn coordination(
    coupling: f64,
    scores: &[f64],
    weights: &[f64],
) -> Result<CouplingCoordination, Undefined> {
    check(scores)?;
    if weights.len() != scores.len() {
        return Err(Undefined::Mismatch);
    }
    if !(0.0..=1.0 + 1e-12).contains(&coupling) {
        return Err(Undefined::OutsideScale);
    }
    let development: f64 = unit_weights(weights)?.iter().zip(scores).map(|(w, u)| w * u).sum();
    let coordination = crate::measure::smaller((coupling * development).sqrt(), 1.0);
    let level = coordination_level(coordination)?;
    Ok(CouplingCoordination { coupling, development, coordination, level })
}

/// The ten levels by steps of 0.1: 1 for [0, 0.1) (极度失调) to 10 for [0.9, 1] (优质协调).
///
/// # Errors
/// [`Undefined::OutsideScale`] outside [0, 1].
pub fn coordination_level(coordination: f64) -> Result<u8, Undefined> {
    const BORDERS: [f64; 9] = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
    if !(0.0..=1.0).contains(&coordination) {
        return Err(Undefined::OutsideScale);
    }
    Ok(1 + BORDERS.iter().map(|b| u8::from(coordination >= *b)).sum::<u8>())
}
