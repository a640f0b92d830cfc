//! A region's input–output coefficients from the nation's, by Flegg's location quotient.

use crate::measure::{Matrix, Undefined, finite, smaller};

/// Flegg's location quotients of a region (Flegg & Webber 1997).
#[derive(Clone, Debug, PartialEq)]
pub struct Flq {
    /// `λ* = [log₂(1 + X_r/X)]^δ`, at most 1: how much a small region imports beyond what its
    /// structure says.
    pub lambda: f64,
    /// One column per buying sector: the quotient of each selling sector; [`Undefined::Empty`]
    /// for a buyer that the region does not have.
    pub columns: Vec<Result<Vec<f64>, Undefined>>,
}

impl Flq {
    /// Regional coefficients `a_ij · min(1, FLQ_ij)`, one column per buying sector.
    ///
    /// # Errors
    /// [`Undefined::Mismatch`]; [`Undefined::NotFinite`]; [`Undefined::NegativeSize`].
    pub fn regional_coefficients(
        &self,
        national: &Matrix,
    ) -> Result<Vec<Result<Vec<f64>, Undefined>>, Undefined> {
        if national.rows() != self.columns.len() || national.columns() != self.columns.len() {
            return Err(Undefined::Mismatch);
        }
        if national.cells().iter().any(|a| !a.is_finite()) {
            return Err(Undefined::NotFinite);
        }
        if national.cells().iter().any(|a| *a < 0.0) {
            return Err(Undefined::NegativeSize);
        }
        let columns = self.columns.iter().enumerate().map(|(buyer, quotients)| {
            let quotients = quotients.as_ref().map_err(|e| *e)?;
            let own = national.column(buyer);
            Ok(own.iter().zip(quotients).map(|(a, q)| a * smaller(1.0, *q)).collect())
        });
        Ok(columns.collect())
    }
}

/// `FLQ_ij = CILQ_ij · λ*`: the simple quotient of the seller over that of the buyer, the simple
/// one on the diagonal; `δ` in [0, 1), about 0.3. With `δ = 0` it is the cross-industry quotient.
///
/// A sector that the nation does not have sells nothing: quotient 0.
///
/// # Errors
/// [`Undefined::Mismatch`]; [`Undefined::BadParameter`] for `δ`; [`Undefined::NotFinite`];
/// [`Undefined::NegativeSize`]; [`Undefined::PartsAboveWhole`] where the region has more of a
/// sector than the nation; [`Undefined::ZeroDenominator`] where the region has nothing;
/// [`Undefined::OutOfRange`].
pub fn flq(region: &[f64], nation: &[f64], delta: f64) -> Result<Flq, Undefined> {
    if region.len() != nation.len() {
        return Err(Undefined::Mismatch);
    }
    if !(0.0..1.0).contains(&delta) {
        return Err(Undefined::BadParameter);
    }
    if region.iter().chain(nation).any(|x| !x.is_finite()) {
        return Err(Undefined::NotFinite);
    }
    if region.iter().any(|x| *x < 0.0) {
        return Err(Undefined::NegativeSize);
    }
    if region.iter().zip(nation).any(|(r, n)| r > n) {
        return Err(Undefined::PartsAboveWhole);
    }
    let (all_region, all_nation) = (finite(region.iter().sum())?, finite(nation.iter().sum())?);
    if all_region <= 0.0 {
        return Err(Undefined::ZeroDenominator);
    }
    let share = all_region / all_nation;
    if share <= 0.0 {
        return Err(Undefined::OutOfRange);
    }
    let lambda = smaller(share.ln_1p() / std::f64::consts::LN_2, 1.0).powf(delta);
    let simple: Vec<f64> = region
        .iter()
        .zip(nation)
        .map(|(r, n)| if *n > 0.0 { finite(r / n / share) } else { Ok(0.0) })
        .collect::<Result<_, _>>()?;
    let column = |buyer: usize, own: f64| -> Result<Vec<f64>, Undefined> {
        if own <= 0.0 {
            return Err(Undefined::Empty);
        }
        let quotient = |(seller, q): (usize, &f64)| {
            finite(if seller == buyer { q * lambda } else { q / own * lambda })
        };
        simple.iter().enumerate().map(quotient).collect()
    };
    let columns = simple.iter().enumerate().map(|(buyer, own)| column(buyer, *own)).collect();
    Ok(Flq { lambda, columns })
}
