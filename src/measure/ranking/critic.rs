//! CRITIC weights: contrast times conflict (Diakoulaki, Mavrotas & Papayannakis 1995).

use super::{Direction, ranges};
use crate::measure::{Matrix, Undefined, finite, larger, smaller};

/// CRITIC weights: criteria put on [0, 1] by direction, then `w_j ∝ sd_j Σ_k (1 − r_jk)`.
///
/// A constant criterion has weight 0 and counts for no conflict of the others.
///
/// # Errors
/// [`Undefined::TooFew`] for one alternative; [`Undefined::NotFinite`]; [`Undefined::Mismatch`];
/// [`Undefined::NoVariation`] where no criterion varies, or all that vary rank and space the
/// alternatives the same.
pub fn critic_weights(table: &Matrix, directions: &[Direction]) -> Result<Vec<f64>, Undefined> {
    weights(table, directions)
}

/// CRITIC weights without reversing cost criteria before the correlations (as pymcdm does): other
/// weights than [`critic_weights`].
///
/// # Errors
/// As [`critic_weights`].
pub fn critic_weights_undirected(table: &Matrix) -> Result<Vec<f64>, Undefined> {
    weights(table, &vec![Direction::Benefit; table.columns()])
}

fn weights(table: &Matrix, directions: &[Direction]) -> Result<Vec<f64>, Undefined> {
    let ranges = ranges(table, directions)?;
    if table.rows() < 2 {
        return Err(Undefined::TooFew);
    }
    let k = ranges.len();
    let n = table.rows() as f64;
    // Values on [0, 1]; means first, then products of deviations: two passes, no cancellation.
    let scale: Vec<(f64, f64)> = ranges
        .iter()
        .map(|r| (r.lo, if r.width() > 0.0 { r.width() } else { f64::INFINITY }))
        .collect();
    let mut means = vec![0.0; k];
    for row in table.iter_rows() {
        for ((mean, x), (lo, width)) in means.iter_mut().zip(row).zip(&scale) {
            *mean += (x - lo) / width;
        }
    }
    for mean in &mut means {
        *mean /= n;
    }
    let mut products = vec![0.0; k * k];
    let mut deviations = vec![0.0; k];
    for row in table.iter_rows() {
        for (((d, x), (lo, width)), mean) in deviations.iter_mut().zip(row).zip(&scale).zip(&means)
        {
            *d = (x - lo) / width - mean;
        }
        for (line, a) in products.chunks_exact_mut(k).zip(&deviations) {
            for (p, b) in line.iter_mut().zip(&deviations) {
                *p += a * b;
            }
        }
    }
    from_products(&products, &ranges.iter().map(|r| sign(r.direction)).collect::<Vec<_>>())
}

fn sign(direction: Direction) -> f64 {
    match direction {
        Direction::Benefit => 1.0,
        Direction::Cost => -1.0,
    }
}

/// Weights from the sums of products of deviations; reversing a criterion changes the sign of its
/// correlations only.
fn from_products(products: &[f64], signs: &[f64]) -> Result<Vec<f64>, Undefined> {
    let k = signs.len();
    let sds: Vec<f64> = products.iter().step_by(k + 1).map(|v| v.sqrt()).collect();
    let mut information = vec![0.0; k];
    for (((c, line), sd), sign) in
        information.iter_mut().zip(products.chunks_exact(k)).zip(&sds).zip(signs)
    {
        if *sd <= 0.0 {
            continue;
        }
        let mut conflict = 0.0;
        for ((p, other), other_sign) in line.iter().zip(&sds).zip(signs) {
            if *other > 0.0 {
                let r = smaller(larger(p / (sd * other), -1.0), 1.0);
                conflict += 1.0 - sign * other_sign * r;
            }
        }
        *c = sd * conflict;
    }
    let total = finite(information.iter().sum())?;
    let contrast: f64 = sds.iter().sum();
    if total <= 1e-12 * contrast || contrast <= 0.0 {
        return Err(Undefined::NoVariation);
    }
    Ok(information.into_iter().map(|c| c / total).collect())
}
