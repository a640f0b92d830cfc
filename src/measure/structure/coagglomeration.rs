//! Do industries lie together? Ellison & Glaeser 1997.

use crate::measure::{Matrix, Undefined, finite, sizes};

/// Coagglomeration index `γᶜ` of a group of industries, one per row, over regions in columns;
/// `reference` is all employment by region.
///
/// `γᶜ = (G/(1−Σx²) − H − Σ w_j² γ_j (1−H_j)) / (1 − Σ w_j²)`. The plants' sizes fall out of it:
/// what remains is the mean covariance of the industries' shares around the reference,
/// `Σ_{i≠j} w_i w_j Σ_r (s_ri−x_r)(s_rj−x_r) / ((1−Σx²)(1−Σw²))`, which for a pair is the form of
/// Ellison, Glaeser & Kerr 2010. 0 = as by chance, positive = together, negative = apart.
///
/// # Errors
/// [`Undefined::TooFew`] for one industry; [`Undefined::OneOnly`] where the reference lies in one
/// region; [`Undefined::Empty`] for an industry without size; [`Undefined::Mismatch`];
/// [`Undefined::NotFinite`]; [`Undefined::NegativeSize`]; [`Undefined::OutOfRange`].
pub fn coagglomeration(industries: &Matrix, reference: &[f64]) -> Result<f64, Undefined> {
    if industries.columns() != reference.len() {
        return Err(Undefined::Mismatch);
    }
    if industries.rows() < 2 {
        return Err(Undefined::TooFew);
    }
    let x = sizes::shares(reference)?;
    let totals: Vec<f64> = industries.iter_rows().map(sizes::total).collect::<Result<_, _>>()?;
    let weights = sizes::shares(&totals)?;
    let room = 1.0 - x.iter().map(|x| x * x).sum::<f64>();
    let between = 1.0 - weights.iter().map(|w| w * w).sum::<f64>();
    if room <= 1e-12 {
        return Err(Undefined::OneOnly);
    }
    if between <= 1e-12 {
        return Err(Undefined::TooFew);
    }
    // Σ_{i≠j} as the square of the sum less the sum of the squares, region by region.
    let (mut sums, mut squares) = (vec![0.0; x.len()], 0.0);
    for ((row, total), weight) in industries.iter_rows().zip(&totals).zip(&weights) {
        for ((sum, size), x) in sums.iter_mut().zip(row).zip(&x) {
            let deviation = weight * (size / total - x);
            *sum += deviation;
            squares += deviation * deviation;
        }
    }
    let all: f64 = sums.iter().map(|s| s * s).sum();
    finite((all - squares) / room / between)
}
