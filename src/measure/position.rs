//! Position of a place against a reference area: location quotient and shift-share.

use super::{Interval, Undefined, finite, quotient};

/// Location quotient `(x_ri/X_r)/(X_i/X)` (Hoover 1936; Balassa 1965).
///
/// All four in one unit (persons, or money); the reference area includes the place itself.
///
/// # Errors
/// [`Undefined::ZeroDenominator`] where the place, the industry or the reference is or may be
/// empty.
pub fn location_quotient(
    industry_here: Interval,
    all_here: Interval,
    industry_there: Interval,
    all_there: Interval,
) -> Result<Interval, Undefined> {
    quotient(quotient(industry_here, all_here)?, quotient(industry_there, all_there)?)
}

/// The three parts of a Dunn (1960) shift-share; they add to `change`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShiftShare {
    /// Growth had every industry grown as the whole reference economy.
    pub national: f64,
    /// What the mix of industries adds.
    pub industry_mix: f64,
    /// What the place adds by growing faster or slower than its industries elsewhere.
    pub regional: f64,
    /// Total change of the place.
    pub change: f64,
}

/// Dunn shift-share over industries: sizes here and in the reference area, first and last year.
///
/// An industry with `here_first = 0` counts wholly as regional. An industry absent from the
/// reference area in the first year has no reference growth and must be left out by the caller.
///
/// # Errors
/// [`Undefined::Mismatch`] for slices of different length; [`Undefined::Empty`];
/// [`Undefined::NegativeSize`]; [`Undefined::ZeroDenominator`] where the reference is zero.
pub fn shift_share(
    here_first: &[f64],
    here_last: &[f64],
    there_first: &[f64],
    there_last: &[f64],
) -> Result<ShiftShare, Undefined> {
    let n = here_first.len();
    if [here_last.len(), there_first.len(), there_last.len()].iter().any(|l| *l != n) {
        return Err(Undefined::Mismatch);
    }
    if n == 0 {
        return Err(Undefined::Empty);
    }
    let all = [here_first, here_last, there_first, there_last];
    if all.iter().any(|s| s.iter().any(|x| *x < 0.0)) {
        return Err(Undefined::NegativeSize);
    }
    let sum = |s: &[f64]| s.iter().sum::<f64>();
    if there_first.iter().any(|x| *x <= 0.0) {
        return Err(Undefined::ZeroDenominator);
    }
    let reference_growth = sum(there_last) / sum(there_first);
    let base = sum(here_first);
    let expected: f64 = here_first
        .iter()
        .zip(there_first.iter().zip(there_last))
        .map(|(x0, (n0, n1))| x0 * n1 / n0)
        .sum();
    Ok(ShiftShare {
        national: finite(base * (reference_growth - 1.0))?,
        industry_mix: finite(expected - base * reference_growth)?,
        regional: finite(sum(here_last) - expected)?,
        change: finite(sum(here_last) - base)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotient_by_hand() {
        let p = |x| Interval::point(x).unwrap();
        // 15 % of the vehicles with 0.14 % of the people: about one hundred times the average.
        let lq = location_quotient(p(15.2), p(100.0), p(0.14), p(100.0)).unwrap();
        assert!((lq.lo() - 108.571).abs() < 1e-3 && lq.width() < 1e-9);
        assert_eq!(
            location_quotient(p(1.0), p(0.0), p(1.0), p(1.0)),
            Err(Undefined::ZeroDenominator)
        );
    }

    #[test]
    fn parts_add_to_the_change() {
        let s =
            shift_share(&[100.0, 0.0], &[130.0, 20.0], &[1000.0, 500.0], &[1100.0, 450.0]).unwrap();
        assert!((s.national + s.industry_mix + s.regional - s.change).abs() < 1e-9);
        assert!((s.change - 50.0).abs() < 1e-12);
        assert!((s.regional - 40.0).abs() < 1e-9);
        assert_eq!(shift_share(&[1.0], &[1.0], &[0.0], &[1.0]), Err(Undefined::ZeroDenominator));
        assert_eq!(shift_share(&[1.0], &[], &[1.0], &[1.0]), Err(Undefined::Mismatch));
    }
}
