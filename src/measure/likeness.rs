//! Likeness of two numbers, 0–1, and of two cases by the weighted mean over their features.

use super::{Undefined, finite, larger, sizes};

/// Falls in a straight line from 1 at no distance to 0 at `width`; 0 beyond.
///
/// # Errors
/// [`Undefined::NotFinite`]; [`Undefined::BadParameter`] for a width that is not positive.
pub fn linear(distance: f64, width: f64) -> Result<f64, Undefined> {
    sizes::all_finite(&[distance, width])?;
    if width <= 0.0 {
        return Err(Undefined::BadParameter);
    }
    Ok(larger(0.0, 1.0 - distance.abs() / width))
}

/// `exp(−α |distance|)`.
///
/// # Errors
/// [`Undefined::NotFinite`]; [`Undefined::BadParameter`] for a negative α.
pub fn exponential(distance: f64, alpha: f64) -> Result<f64, Undefined> {
    sizes::all_finite(&[distance, alpha])?;
    if alpha < 0.0 {
        return Err(Undefined::BadParameter);
    }
    finite((-alpha * distance.abs()).exp())
}

/// 1 up to a distance of `within`, 0 beyond.
///
/// # Errors
/// [`Undefined::NotFinite`]; [`Undefined::BadParameter`] for a negative threshold.
pub fn threshold(distance: f64, within: f64) -> Result<f64, Undefined> {
    sizes::all_finite(&[distance, within])?;
    if within < 0.0 {
        return Err(Undefined::BadParameter);
    }
    Ok(if distance.abs() <= within { 1.0 } else { 0.0 })
}

/// Weighted mean `Σ w v / Σ w` of finite values; weights are not negative.
///
/// # Errors
/// [`Undefined::Mismatch`]; [`Undefined::NotFinite`]; [`Undefined::NegativeSize`];
/// [`Undefined::Empty`] without weight.
pub fn weighted_mean(values: &[f64], weights: &[f64]) -> Result<f64, Undefined> {
    sizes::same_length(values, weights)?;
    sizes::all_finite(values)?;
    let shares = sizes::shares(weights)?;
    finite(values.iter().zip(shares).map(|(v, w)| v * w).sum())
}
