//! Axes, even or logarithmic: round steps, years, and the numbers written at them.

use crate::measure::{larger, smaller};
use crate::text::rounded;

/// An axis: from, to, and the marks between.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Axis {
    pub(super) lo: f64,
    pub(super) hi: f64,
    pub(super) marks: Vec<(f64, String)>,
    /// Equal steps are equal ratios.
    pub(super) log: bool,
}

impl Axis {
    /// An axis that holds zero and all values, with about `wanted` steps of 1, 2, 2.5 or 5.
    pub(super) fn holding(values: impl IntoIterator<Item = f64>, wanted: f64) -> Self {
        let (mut lo, mut hi) = (0.0, 0.0);
        for v in values.into_iter().filter(|v| v.is_finite()) {
            lo = smaller(lo, v);
            hi = larger(hi, v);
        }
        let span = larger(hi - lo, 1e-9);
        if !span.is_finite() || span > 1e18 {
            let marks = vec![(0.0, "0".to_owned())];
            return Self { lo, hi: larger(hi, lo + 1.0), marks, log: false };
        }
        if hi <= lo {
            hi = lo + 1.0;
        }
        let step = round_step(larger(hi - lo, 1e-9) / wanted);
        let (from, to) = ((lo / step).floor() as i64, (hi / step).ceil() as i64);
        let decimals = if step >= 1.0 && step.fract() < 1e-9 {
            0
        } else {
            (1.0 - step.log10().floor()).clamp(0.0, 9.0) as usize
        };
        let marks =
            (from..=to).map(|i| i as f64 * step).map(|v| (v, rounded(v, decimals))).collect();
        Self { lo: from as f64 * step, hi: to as f64 * step, marks, log: false }
    }

    /// A logarithmic axis over positive values, marked with plain numbers: 1, 2, 5, 10 where they
    /// span little, else powers of ten. Values beyond 10⁻⁶ and 10¹² stand at its ends.
    pub(super) fn log(values: impl IntoIterator<Item = f64>) -> Self {
        const ENDS: (f64, f64) = (1e-6, 1e12);
        let (mut lo, mut hi) = (f64::INFINITY, 0.0);
        for v in values.into_iter().filter(|v| v.is_finite() && *v > 0.0) {
            let v = v.clamp(ENDS.0, ENDS.1);
            lo = smaller(lo, v);
            hi = larger(hi, v);
        }
        if hi <= 0.0 {
            (lo, hi) = (1.0, 10.0);
        }
        let (from, to) = (lo.log10().floor() as i32, hi.log10().ceil() as i32);
        let to = to.max(from + 1);
        let factors: &[f64] = if to - from <= 3 { &[1.0, 2.0, 5.0] } else { &[1.0] };
        let all = (from..=to).flat_map(|p| factors.iter().map(move |f| f * 10_f64.powi(p)));
        // One round mark beyond each end.
        let (below, above) = (lo * (1.0 + 1e-9), hi * (1.0 - 1e-9));
        let first = all.clone().filter(|m| *m <= below).fold(10_f64.powi(from), larger);
        let last = all.clone().filter(|m| *m >= above).fold(10_f64.powi(to), smaller);
        let inside = all.filter(|m| (first * 0.999..=last * 1.001).contains(m));
        let plain = |m: f64| rounded(m, larger(0.0, -m.log10().floor()) as usize);
        let marks: Vec<(f64, String)> = inside.map(|m| (m, plain(m))).collect();
        let last = if last > first { last } else { first * 10.0 };
        Self { lo: first, hi: last, marks, log: true }
    }

    /// Where a value stands between the ends, 0 at the lower.
    pub(super) fn share(&self, v: f64) -> f32 {
        let share = if self.log {
            let least = larger(v, f64::MIN_POSITIVE);
            (least / self.lo).ln() / larger((self.hi / self.lo).ln(), 1e-12)
        } else {
            (v - self.lo) / larger(self.hi - self.lo, 1e-12)
        };
        if share.is_finite() { share.clamp(0.0, 1.0) as f32 } else { 0.0 }
    }
}

fn round_step(rough: f64) -> f64 {
    let power = 10_f64.powf(rough.log10().floor());
    let share = rough / power;
    let round = [1.0, 2.0, 2.5, 5.0].into_iter().find(|r| share <= *r + 1e-9).unwrap_or(10.0);
    round * power
}

/// The years to write at an axis, with room for each.
pub(super) fn year_marks(first: i32, last: i32, width: f32, label: f32) -> Vec<i32> {
    let most = (width / (label + 12.0)).floor().max(1.0);
    let span = i64::from(last) - i64::from(first);
    let step = [1, 2, 5, 10, 20, 50, 100, 500, 1000]
        .into_iter()
        .find(|step| span as f32 / *step as f32 <= most)
        .unwrap_or(5000);
    let start = i64::from(first).div_euclid(step) * step;
    let steps = span / step + 2;
    (0..=steps)
        .map(|i| start + i * step)
        .filter(|y| (i64::from(first)..=i64::from(last)).contains(y))
        .filter_map(|y| i32::try_from(y).ok())
        .collect()
}

/// Runs of years without a value between two years.
pub(super) fn gaps(known: &[i32], first: i32, last: i32) -> Vec<(i32, i32)> {
    let mut out = Vec::new();
    let mut from = first;
    for year in known.iter().copied().filter(|y| (first..=last).contains(y)) {
        if year > from {
            out.push((from, year - 1));
        }
        from = from.max(year.saturating_add(1));
    }
    if from <= last {
        out.push((from, last));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_hold_zero_and_are_round() {
        let marks = |v: &[f64]| {
            let axis = Axis::holding(v.iter().copied(), 4.0);
            axis.marks.into_iter().map(|(_, m)| m).collect::<Vec<_>>()
        };
        assert_eq!(marks(&[141.0]), ["0", "50", "100", "150"]);
        assert_eq!(marks(&[0.33]), ["0", "0.1", "0.2", "0.3", "0.4"]);
        assert_eq!(marks(&[-3.0, 5.0]), ["−4", "−2", "0", "2", "4", "6"]);
        assert!(!marks(&[]).is_empty());
        for odd in [f64::NAN, f64::MAX, 1e-300, 1e12] {
            assert!(Axis::holding([odd, -odd], 4.0).marks.len() < 20);
        }
    }

    #[test]
    fn logarithmic_axes_are_marked_with_plain_numbers() {
        let marks = |v: &[f64]| {
            let axis = Axis::log(v.iter().copied());
            axis.marks.into_iter().map(|(_, m)| m).collect::<Vec<_>>()
        };
        assert_eq!(marks(&[0.3, 4.0]), ["0.2", "0.5", "1", "2", "5"]);
        assert_eq!(marks(&[1.0, 124.0]), ["1", "2", "5", "10", "20", "50", "100", "200"]);
        assert_eq!(
            marks(&[0.02, 9000.0]),
            ["0.01", "0.1", "1", "10", "100", "1000", "10\u{2009}000"]
        );
        assert!((Axis::log([1.0, 100.0]).share(10.0) - 0.5).abs() < 1e-6);
        for odd in [&[][..], &[0.0], &[f64::NAN], &[1e-300, 1e300], &[7.0], &[1.0]] {
            let axis = Axis::log(odd.iter().copied());
            assert!(axis.lo > 0.0 && axis.lo < axis.hi && axis.hi.is_finite(), "{odd:?} {axis:?}");
            assert!(!axis.marks.is_empty() && axis.marks.len() < 25);
            assert!(
                [0.0, -1.0, 1e300, f64::NAN].iter().all(|v| (0.0..=1.0).contains(&axis.share(*v)))
            );
        }
    }

    #[test]
    fn gaps_are_what_is_between() {
        assert_eq!(gaps(&[2000, 2004], 2000, 2006), [(2001, 2003), (2005, 2006)]);
        assert_eq!(year_marks(2000, 2023, 300.0, 30.0), [2000, 2005, 2010, 2015, 2020]);
    }
}
