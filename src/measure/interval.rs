//! Intervals, and the three-point estimates that advice is computed on.

use super::{larger, smaller};

/// A closed interval of finite numbers with `lo ≤ hi`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    lo: f64,
    hi: f64,
}

impl Interval {
    /// The unit interval [0, 1]: what an unknown share or signal may be.
    pub const UNIT: Self = Self { lo: 0.0, hi: 1.0 };

    /// An interval from two finite ends in order; `None` otherwise.
    #[must_use]
    pub fn new(lo: f64, hi: f64) -> Option<Self> {
        (lo.is_finite() && hi.is_finite() && lo <= hi).then_some(Self { lo, hi })
    }

    /// A single finite number; `None` for NaN and infinity.
    #[must_use]
    pub fn point(x: f64) -> Option<Self> {
        Self::new(x, x)
    }

    /// The interval between two finite numbers in either order.
    #[must_use]
    pub fn between(a: f64, b: f64) -> Option<Self> {
        Self::new(smaller(a, b), larger(a, b))
    }

    /// Lower end.
    #[must_use]
    pub fn lo(self) -> f64 {
        self.lo
    }

    /// Upper end.
    #[must_use]
    pub fn hi(self) -> f64 {
        self.hi
    }

    /// Midpoint.
    #[must_use]
    pub fn mid(self) -> f64 {
        self.lo + (self.hi - self.lo) / 2.0
    }

    /// Width, zero for a point.
    #[must_use]
    pub fn width(self) -> f64 {
        self.hi - self.lo
    }

    /// Whether both ends are the same number.
    #[must_use]
    pub fn is_point(self) -> bool {
        self.hi <= self.lo
    }

    /// Whether the two intervals share a number.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.lo <= other.hi && other.lo <= self.hi
    }

    /// The interval times a finite factor; `None` if the result leaves the finite numbers.
    #[must_use]
    pub fn scaled(self, factor: f64) -> Option<Self> {
        Self::between(self.lo * factor, self.hi * factor)
    }

    /// The sum of two intervals; `None` if it leaves the finite numbers.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        Self::new(self.lo + other.lo, self.hi + other.hi)
    }

    /// The difference of two independent intervals; `None` if it leaves the finite numbers.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        Self::new(self.lo - other.hi, self.hi - other.lo)
    }

    /// Smallest and largest distance from a number.
    #[must_use]
    pub fn distance_to(self, y: f64) -> Self {
        let (a, b) = ((self.lo - y).abs(), (self.hi - y).abs());
        let near = if self.lo <= y && y <= self.hi { 0.0 } else { smaller(a, b) };
        Self { lo: near, hi: larger(a, b) }
    }
}

/// A quantity known between two bounds with a midpoint, `lo ≤ mid ≤ hi`, all finite.
///
/// The midpoint is carried through the formulas rather than taken between the final bounds, so
/// that "midpoint from midpoints" holds at every step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// Lower bound.
    pub lo: f64,
    /// Value at the midpoints of all inputs.
    pub mid: f64,
    /// Upper bound.
    pub hi: f64,
}

impl Estimate {
    /// Certainly zero.
    pub const ZERO: Self = Self::exactly(0.0);
    /// Certainly one.
    pub const ONE: Self = Self::exactly(1.0);
    /// Anything from zero to one.
    pub const UNKNOWN: Self = Self { lo: 0.0, mid: 0.5, hi: 1.0 };

    /// A number without doubt.
    #[must_use]
    pub const fn exactly(x: f64) -> Self {
        Self { lo: x, mid: x, hi: x }
    }

    /// Applies a function that never falls as its argument rises.
    #[must_use]
    pub fn map_rising(self, f: impl Fn(f64) -> f64) -> Self {
        Self { lo: f(self.lo), mid: f(self.mid), hi: f(self.hi) }
    }

    /// Applies a function that never rises as its argument rises.
    #[must_use]
    pub fn map_falling(self, f: impl Fn(f64) -> f64) -> Self {
        Self { lo: f(self.hi), mid: f(self.mid), hi: f(self.lo) }
    }

    /// Combines two estimates by a function that never falls in either argument.
    #[must_use]
    pub fn join_rising(self, other: Self, f: impl Fn(f64, f64) -> f64) -> Self {
        Self { lo: f(self.lo, other.lo), mid: f(self.mid, other.mid), hi: f(self.hi, other.hi) }
    }

    /// Product of two estimates that are not negative.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        self.join_rising(other, |a, b| a * b)
    }

    /// The smaller of two estimates, bound by bound.
    #[must_use]
    pub fn at_most(self, other: Self) -> Self {
        self.join_rising(other, smaller)
    }

    /// The larger of two estimates, bound by bound.
    #[must_use]
    pub fn at_least(self, other: Self) -> Self {
        self.join_rising(other, larger)
    }

    /// `1 − x`.
    #[must_use]
    pub fn complement(self) -> Self {
        self.map_falling(|x| 1.0 - x)
    }

    /// Width between the bounds.
    #[must_use]
    pub fn width(self) -> f64 {
        self.hi - self.lo
    }
}

impl From<Interval> for Estimate {
    fn from(x: Interval) -> Self {
        Self { lo: x.lo(), mid: x.mid(), hi: x.hi() }
    }
}
