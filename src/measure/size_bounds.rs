//! Bounds of measures of unevenness over firms whose sizes are ranges.
//!
//! For every measure that no scale changes and that never falls where a larger firm gains what a
//! smaller one loses (Schur-convex in the shares: Herfindahl, Hall–Tideman, Gini, Theil), both
//! ends follow from the ranges alone, whatever the measure:
//!
//! * Of all sizes with one sum, those that lie at a common level, each as far as its range allows,
//!   are the most even (they are majorized by every other). So the least value lies somewhere on
//!   the path of that level. Each of these measures is a convex function over a linear one, so its
//!   value along the path falls, then rises, and the bottom is found by halving.
//! * The greatest value lies where every firm is at an end of its range; where few are ranges, all
//!   such choices are looked at. For more of them: no shares are more uneven than those whose `k`
//!   largest hold the most that `k` firms can hold, for every `k` at once. Not all of these can
//!   hold together, so this end may lie above what the ranges allow, never below (Marshall, Olkin
//!   & Arnold 2011, chapter 5).

use super::{Interval, Undefined, larger, smaller};

/// Firms up to which the largest share of every `k` firms is found; beyond, of some `k` only.
const EVERY_K: usize = 256;
/// Numbers `k` looked at beyond that.
const SOME_K: usize = 128;
/// Rounds in which the largest share of `k` firms settles; two or three are usual.
const ROUNDS: usize = 60;
/// Ranges up to which every choice of ends is looked at, and sizes that are then summed at most.
const CORNERS: (usize, usize) = (10, 20_000);
/// Rounds of the search within a stretch of the path: each leaves 62 % of it, and what is left of
/// a smooth bottom is far below a reading's digits.
const GOLDEN: usize = 24;

/// Bounds of a measure over sizes that are ranges. Sizes are not negative.
///
/// `measure` takes sizes and must be free of scale and Schur-convex in the shares.
///
/// # Errors
/// [`Undefined::Empty`] for no sizes, or where all are zero; [`Undefined::NegativeSize`]; what the
/// measure says.
pub fn size_bounds(
    sizes: &[Interval],
    measure: impl Fn(&[f64]) -> Result<f64, Undefined>,
) -> Result<Interval, Undefined> {
    if sizes.iter().any(|x| x.lo() < 0.0) {
        return Err(Undefined::NegativeSize);
    }
    if sizes.iter().all(|x| x.hi() <= 0.0) {
        return Err(Undefined::Empty);
    }
    if sizes.iter().all(|x| x.is_point()) {
        let sizes: Vec<f64> = sizes.iter().map(|x| x.lo()).collect();
        return Interval::point(measure(&sizes)?).ok_or(Undefined::OutOfRange);
    }
    let most = match corners(sizes, &measure) {
        Some(most) => most,
        None => measure(&most_uneven(sizes))?,
    };
    let least = Path::of(sizes, &measure).least();
    Interval::new(smaller(least, most), most).ok_or(Undefined::OutOfRange)
}

/// The sizes at a common level that rises.
struct Path<'a, F> {
    sizes: &'a [Interval],
    measure: &'a F,
    /// Stretches of the level along which the same firms follow, at least one of them.
    stretches: Vec<(f64, f64)>,
}

impl<'a, F: Fn(&[f64]) -> Result<f64, Undefined>> Path<'a, F> {
    fn of(sizes: &'a [Interval], measure: &'a F) -> Self {
        // An exact size does not follow, but some measures have an edge where others pass it.
        let ends = sizes.iter().flat_map(|x| match i64::from(!x.is_point()) {
            0 => [Some((x.lo(), 0)), None],
            step => [Some((x.lo(), step)), Some((x.hi(), -step))],
        });
        let mut ends: Vec<(f64, i64)> = ends.flatten().collect();
        ends.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (mut stretches, mut follow) = (Vec::with_capacity(ends.len()), 0);
        for pair in ends.windows(2) {
            if let [(from, step), (to, _)] = pair {
                follow += step;
                if follow > 0 && from < to {
                    stretches.push((*from, *to));
                }
            }
        }
        Self { sizes, measure, stretches }
    }

    /// The measure at a level; beyond all where every firm would be of size zero.
    fn at(&self, level: f64) -> f64 {
        let even: Vec<f64> = self.sizes.iter().map(|x| level.clamp(x.lo(), x.hi())).collect();
        (self.measure)(&even).unwrap_or(f64::INFINITY)
    }

    /// The ends of the stretches in order: where one stretch ends and the next begins, the sizes
    /// are the same.
    fn end(&self, i: usize) -> f64 {
        let stretch = |i: usize| self.stretches.get(i).copied().unwrap_or_default();
        i.checked_sub(1).map_or_else(|| stretch(0).0, |i| stretch(i).1)
    }

    fn least(&self) -> f64 {
        // The first end from which the value no longer falls.
        let (mut from, mut to) = (0, self.stretches.len());
        while from < to {
            let middle = from + (to - from) / 2;
            if self.at(self.end(middle)) > self.at(self.end(middle + 1)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        let beside = [from.checked_sub(1), Some(from)].into_iter().flatten();
        let stretches = beside.filter_map(|i| self.stretches.get(i));
        stretches.map(|(a, b)| self.bottom(*a, *b)).fold(self.at(self.end(from)), smaller)
    }

    /// The least value within a stretch, by golden sections.
    fn bottom(&self, mut from: f64, mut to: f64) -> f64 {
        const SECTION: f64 = 0.618_033_988_749_894_9;
        let mut least = f64::INFINITY;
        for _ in 0..GOLDEN {
            let (a, b) = (to - SECTION * (to - from), from + SECTION * (to - from));
            let (of_a, of_b) = (self.at(a), self.at(b));
            least = smaller(least, smaller(of_a, of_b));
            if of_a <= of_b {
                to = b;
            } else {
                from = a;
            }
        }
        least
    }
}

/// The greatest value over all choices of ends; `None` where they are too many or none has one.
fn corners(sizes: &[Interval], measure: &impl Fn(&[f64]) -> Result<f64, Undefined>) -> Option<f64> {
    let ranges: Vec<(usize, &Interval)> =
        sizes.iter().enumerate().filter(|(_, x)| !x.is_point()).collect();
    let (most_ranges, most_sizes) = CORNERS;
    if ranges.len() > most_ranges || sizes.len() << ranges.len() > most_sizes {
        return None;
    }
    let mut chosen: Vec<f64> = sizes.iter().map(|x| x.lo()).collect();
    let values = (0_u32..1 << ranges.len()).filter_map(|corner| {
        for (bit, (i, x)) in ranges.iter().enumerate() {
            if let Some(size) = chosen.get_mut(*i) {
                *size = if corner >> bit & 1 == 1 { x.hi() } else { x.lo() };
            }
        }
        measure(&chosen).ok()
    });
    values.reduce(larger)
}

/// Shares that are more uneven than any the ranges allow: the largest first.
fn most_uneven(sizes: &[Interval]) -> Vec<f64> {
    let n = sizes.len();
    let mut order: Vec<&Interval> = sizes.iter().collect();
    let mut share = 0.0;
    shares_under(n, |k| {
        share = largest_share(&mut order, k, share);
        share
    })
}

/// The most uneven shares of `n` firms, the largest first, whose `k` largest hold no more than
/// `most` says for each `k`; it is asked for rising `k` below `n`.
pub(super) fn shares_under(n: usize, mut most: impl FnMut(usize) -> f64) -> Vec<f64> {
    let mut held = vec![(0, 0.0)];
    let mut from = 1;
    for k in numbers(n) {
        // Fewer firms cannot hold more: a number that is not looked at stands with the next.
        held.push((from, most(k)));
        from = k + 1;
    }
    held.extend((from < n).then_some((from, 1.0)).into_iter().chain([(n, 1.0)]));
    let mut shares = Vec::with_capacity(n);
    for pair in concave(&held).windows(2) {
        if let [(a, below), (b, above)] = pair {
            let each = (above - below) / (b - a) as f64;
            shares.extend(std::iter::repeat_n(each, b - a));
        }
    }
    shares
}

/// The numbers of firms looked at, each below `n`, rising.
fn numbers(n: usize) -> Vec<usize> {
    if n <= EVERY_K {
        return (1..n).collect();
    }
    let growth = ((n as f64).ln() / SOME_K as f64).exp();
    let grown = (1..SOME_K).map(|i| growth.powf(i as f64) as usize);
    let mut numbers: Vec<usize> = grown.filter(|k| (1..n).contains(k)).collect();
    numbers.dedup();
    numbers
}

/// The largest share that `k` of the firms can hold, by Dinkelbach's rounds (1967) from a share
/// that they can hold at least.
pub(super) fn largest_share(order: &mut [&Interval], k: usize, mut share: f64) -> f64 {
    for _ in 0..ROUNDS {
        let gain = |x: &Interval| (1.0 - share) * x.hi() + share * x.lo();
        if k < order.len() {
            order.select_nth_unstable_by(k, |a, b| gain(b).total_cmp(&gain(a)));
        }
        let (held, rest) = order.split_at_checked(k).unwrap_or((&*order, &[]));
        let held: f64 = held.iter().map(|x| x.hi()).sum();
        let rest: f64 = rest.iter().map(|x| x.lo()).sum();
        let better = held / (held + rest);
        if better.is_nan() || better <= share {
            break;
        }
        share = better;
    }
    share
}

/// The corners of the least concave line over points whose first numbers rise.
fn concave(points: &[(usize, f64)]) -> Vec<(usize, f64)> {
    let mut corners: Vec<(usize, f64)> = Vec::new();
    for &(k, held) in points {
        // What does not stand above the line from the corner before it to the new point is none.
        while let [.., (a, below), (b, at)] = corners.as_slice()
            && (at - below) * (k - a) as f64 <= (held - below) * (b - a) as f64
        {
            corners.pop();
        }
        corners.push((k, held));
    }
    corners
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{
        concentration_ratio, hall_tideman, herfindahl, herfindahl_normalised, inequality,
    };
    use super::*;

    type Measure = fn(&[f64]) -> Result<f64, Undefined>;
    const MEASURES: [Measure; 6] = [
        herfindahl,
        herfindahl_normalised,
        hall_tideman,
        inequality::gini,
        inequality::theil_t,
        |sizes| concentration_ratio(sizes, 2),
    ];

    fn ranges(ends: &[(f64, f64)]) -> Vec<Interval> {
        ends.iter().filter_map(|(a, b)| Interval::between(*a, *b)).collect()
    }

    /// A firm of 1 to 9 beside one of exactly 3: evenest at 3 and 3, most uneven at 9 and 3.
    #[test]
    fn two_firms_by_hand() {
        let found = size_bounds(&ranges(&[(1.0, 9.0), (3.0, 3.0)]), herfindahl).unwrap();
        assert!((found.lo() - 0.5).abs() < 1e-10, "{found:?}");
        assert!((found.hi() - 0.625).abs() < 1e-12, "{found:?}");
    }

    /// The bottom lies between two levels: with 1 and 10 fixed, a third is most even at Q/S.
    #[test]
    fn the_bottom_may_lie_within_a_stretch() {
        let found =
            size_bounds(&ranges(&[(1.0, 1.0), (10.0, 10.0), (0.0, 20.0)]), herfindahl).unwrap();
        let x = 101.0 / 11.0;
        let least = herfindahl(&[1.0, 10.0, x]).unwrap();
        assert!((found.lo() - least).abs() < 1e-9, "{found:?} {least}");
    }

    #[test]
    fn nothing_there_has_no_bounds() {
        assert_eq!(size_bounds(&[], herfindahl), Err(Undefined::Empty));
        assert_eq!(size_bounds(&ranges(&[(0.0, 0.0)]), herfindahl), Err(Undefined::Empty));
        assert_eq!(size_bounds(&ranges(&[(-1.0, 2.0)]), herfindahl), Err(Undefined::NegativeSize));
        // Perhaps nothing, perhaps something: it is all there is.
        let one = size_bounds(&ranges(&[(0.0, 5.0)]), herfindahl).unwrap();
        assert!((one.lo() - 1.0).abs() < 1e-12 && (one.hi() - 1.0).abs() < 1e-12, "{one:?}");
    }

    proptest! {
        /// No sizes within the ranges give a value outside of the bounds.
        #[test]
        fn every_choice_lies_within(
            ends in prop::collection::vec((0.0..100.0_f64, 0.0..100.0_f64), 2..12),
            at in prop::collection::vec(0.0..=1.0_f64, 12), corner in any::<u16>(),
        ) {
            let ranges = ranges(&ends);
            for measure in MEASURES {
                let found = size_bounds(&ranges, measure).unwrap();
                let inside = |i: usize, x: &Interval| x.lo() + at[i] * x.width();
                let ends = |i: usize, x: &Interval| if corner >> i & 1 == 1 { x.hi() } else { x.lo() };
                let chosen: [Vec<f64>; 3] = [
                    ranges.iter().enumerate().map(|(i, x)| inside(i, x)).collect(),
                    ranges.iter().enumerate().map(|(i, x)| ends(i, x)).collect(),
                    ranges.iter().map(|x| (at[0] * 100.0).clamp(x.lo(), x.hi())).collect(),
                ];
                for value in chosen.iter().filter_map(|sizes| measure(sizes).ok()) {
                    prop_assert!(found.lo() <= value + 1e-9 && value <= found.hi() + 1e-9,
                        "{found:?} {value}");
                }
            }
        }

        /// The lower end is reached, and the upper end is near the best of all corners.
        #[test]
        fn the_ends_are_near_what_the_ranges_allow(
            ends in prop::collection::vec((1.0..100.0_f64, 1.0..100.0_f64), 2..6),
        ) {
            let ranges = ranges(&ends);
            for measure in MEASURES {
                let found = size_bounds(&ranges, measure).unwrap();
                let (mut least, mut most) = (f64::INFINITY, 0.0);
                for step in 0..=2000 {
                    let level = f64::from(step) / 20.0;
                    let even: Vec<f64> =
                        ranges.iter().map(|x| level.clamp(x.lo(), x.hi())).collect();
                    least = smaller(least, measure(&even).unwrap());
                }
                for corner in 0_u32..1 << ranges.len() {
                    let sizes: Vec<f64> = ranges.iter().enumerate()
                        .map(|(i, x)| if corner >> i & 1 == 1 { x.hi() } else { x.lo() }).collect();
                    most = larger(most, measure(&sizes).unwrap());
                }
                prop_assert!((found.lo() - least).abs() < 1e-3, "{found:?} {least}");
                prop_assert!((found.hi() - most).abs() < 1e-12, "{found:?} {most}");
                let by_shares = measure(&most_uneven(&ranges)).unwrap();
                prop_assert!(most <= by_shares + 1e-9, "{by_shares} {most}");
            }
        }

        /// More firms than are all looked at.
        #[test]
        fn many_firms_are_bounded_too(
            ends in prop::collection::vec((1.0..100.0_f64, 0.0..30.0_f64), 300..500),
        ) {
            let whole: Vec<Interval> =
                ends.iter().filter_map(|(a, w)| Interval::new(*a, a + w)).collect();
            for measure in MEASURES {
                let found = size_bounds(&whole, measure).unwrap();
                let middle: Vec<f64> = whole.iter().map(|x| x.mid()).collect();
                let value = measure(&middle).unwrap();
                prop_assert!(found.lo() <= value && value <= found.hi());
            }
        }
    }
}
