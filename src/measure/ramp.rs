//! Ramps: a number turned into a signal between 0 and 1.

use super::{Estimate, Interval};

/// `r(x; from, to) = clamp((x − from)/(to − from), 0, 1)`: 0 at `from`, 1 at `to`.
///
/// `from > to` is a falling ramp. `from = to` is a step that is 1 from that number upwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ramp {
    /// Where the signal is 0.
    pub from: f64,
    /// Where the signal is 1.
    pub to: f64,
}

impl Ramp {
    /// The signal at a number.
    #[must_use]
    pub fn at(self, x: f64) -> f64 {
        let span = self.to - self.from;
        if span.abs() < f64::EPSILON {
            return if x >= self.from { 1.0 } else { 0.0 };
        }
        ((x - self.from) / span).clamp(0.0, 1.0)
    }

    /// The signal over an interval; its midpoint lies half way between the signals at the ends.
    #[must_use]
    pub fn over(self, x: Interval) -> Estimate {
        Interval::between(self.at(x.lo()), self.at(x.hi())).map_or(Estimate::UNKNOWN, Into::into)
    }

    /// The signal of a number that may be unknown: unknown is the whole range.
    #[must_use]
    pub fn of(self, x: Option<Interval>) -> Estimate {
        x.map_or(Estimate::UNKNOWN, |x| self.over(x))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_middle_and_step() {
        let rising = Ramp { from: 0.02, to: 0.25 };
        assert_eq!(rising.at(0.0), 0.0);
        assert_eq!(rising.at(0.02), 0.0);
        assert_eq!(rising.at(0.25), 1.0);
        assert_eq!(rising.at(9.0), 1.0);
        let falling = Ramp { from: 3.0, to: 0.8 };
        assert_eq!(falling.at(3.0), 0.0);
        assert_eq!(falling.at(0.8), 1.0);
        assert!((falling.at(1.9) - 0.5).abs() < 1e-12);
        let step = Ramp { from: 2.0, to: 2.0 };
        assert_eq!((step.at(1.99), step.at(2.0)), (0.0, 1.0));
    }

    #[test]
    fn unknown_is_the_whole_range() {
        let r = Ramp { from: 0.0, to: 1.0 };
        assert_eq!(r.of(None), Estimate::UNKNOWN);
        let e = Ramp { from: 3.0, to: 0.8 }.of(Interval::new(0.8, 3.0));
        assert_eq!((e.lo, e.mid, e.hi), (0.0, 0.5, 1.0));
    }
}
