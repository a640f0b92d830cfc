//! Quotients of figures that may be ranges.

use super::{Interval, Undefined, larger, smaller};

/// `a / b` for a denominator that is certainly positive.
///
/// # Errors
/// [`Undefined::ZeroDenominator`] where `b` may be zero or negative; [`Undefined::OutOfRange`].
pub fn quotient(a: Interval, b: Interval) -> Result<Interval, Undefined> {
    if b.lo() <= 0.0 {
        return Err(Undefined::ZeroDenominator);
    }
    let lo = smaller(a.lo() / b.hi(), a.lo() / b.lo());
    let hi = larger(a.hi() / b.lo(), a.hi() / b.hi());
    Interval::new(lo, hi).ok_or(Undefined::OutOfRange)
}

/// The share of a part in its whole, both not negative; never above 1.
///
/// # Errors
/// [`Undefined::PartsAboveWhole`] where the part is certainly larger than the whole, and the
/// errors of [`quotient`].
pub fn share_of_whole(part: Interval, whole: Interval) -> Result<Interval, Undefined> {
    if part.lo() < 0.0 {
        return Err(Undefined::NegativeSize);
    }
    if part.lo() > whole.hi() {
        return Err(Undefined::PartsAboveWhole);
    }
    let share = quotient(part, whole)?;
    Interval::new(smaller(share.lo(), 1.0), smaller(share.hi(), 1.0)).ok_or(Undefined::OutOfRange)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn iv(lo: f64, hi: f64) -> Interval {
        Interval::new(lo, hi).unwrap()
    }

    #[test]
    fn hand_cases() {
        assert_eq!(quotient(iv(10.0, 20.0), iv(2.0, 4.0)).unwrap(), iv(2.5, 10.0));
        assert_eq!(quotient(iv(-8.0, -4.0), iv(2.0, 4.0)).unwrap(), iv(-4.0, -1.0));
        assert_eq!(quotient(iv(1.0, 1.0), iv(0.0, 4.0)), Err(Undefined::ZeroDenominator));
        assert_eq!(share_of_whole(iv(30.0, 30.0), iv(150.0, 150.0)).unwrap(), iv(0.2, 0.2));
        assert_eq!(share_of_whole(iv(5.0, 5.0), iv(1.0, 2.0)), Err(Undefined::PartsAboveWhole));
        assert_eq!(share_of_whole(iv(1.0, 3.0), iv(2.0, 4.0)).unwrap().hi(), 1.0);
    }
}
