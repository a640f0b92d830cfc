//! Growth rates.

use super::{Interval, Undefined, finite};

/// Compound annual growth rate `(last/first)^(1/years) − 1`, as a fraction.
///
/// `years` are elapsed years, not observations.
///
/// # Errors
/// [`Undefined::BaseNotPositive`] for `first ≤ 0`; [`Undefined::NegativeSize`] for `last < 0`;
/// [`Undefined::NoTime`] for `years ≤ 0`. `last = 0` is −1.
pub fn cagr(first: f64, last: f64, years: f64) -> Result<f64, Undefined> {
    if first <= 0.0 {
        return Err(Undefined::BaseNotPositive);
    }
    if last < 0.0 {
        return Err(Undefined::NegativeSize);
    }
    if years <= 0.0 {
        return Err(Undefined::NoTime);
    }
    finite((last / first).powf(1.0 / years) - 1.0)
}

/// Bounds of [`cagr`] where first and last are ranges.
///
/// # Errors
/// As [`cagr`]; the base must be positive over its whole range.
pub fn cagr_bounds(first: Interval, last: Interval, years: f64) -> Result<Interval, Undefined> {
    let lo = cagr(first.hi(), last.lo(), years)?;
    let hi = cagr(first.lo(), last.hi(), years)?;
    Interval::new(lo, hi).ok_or(Undefined::OutOfRange)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hand_cases() {
        // Suizhou 2005–2014: 36.5 to 350.1, printed as 28.6 % a year.
        assert!((cagr(36.5, 350.1, 9.0).unwrap() - 0.2855).abs() < 5e-4);
        assert_eq!(cagr(0.0, 5.0, 3.0), Err(Undefined::BaseNotPositive));
        assert_eq!(cagr(5.0, -1.0, 3.0), Err(Undefined::NegativeSize));
        assert_eq!(cagr(5.0, 5.0, 0.0), Err(Undefined::NoTime));
        assert_eq!(cagr(5.0, 0.0, 3.0), Ok(-1.0));
    }

    #[test]
    fn bounds_take_the_worst_and_the_best_ends() {
        let b = cagr_bounds(
            Interval::new(100.0, 200.0).unwrap(),
            Interval::new(200.0, 400.0).unwrap(),
            1.0,
        )
        .unwrap();
        assert_eq!((b.lo(), b.hi()), (0.0, 3.0));
    }
}
