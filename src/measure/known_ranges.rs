//! Concentration where only some firms are known, and their sizes are ranges.

use super::concentration::{KnownSizes, concentration_ratio_bounds, herfindahl, herfindahl_bounds};
use super::size_bounds::{largest_share, shares_under};
use super::{Interval, Undefined, larger, smaller};

/// What is known of the firms of an industry: some sizes, as ranges, and the total.
#[derive(Clone, Copy, Debug)]
pub struct KnownRanges<'a> {
    /// Sizes of the known firms, in the unit of the total.
    pub sizes: &'a [Interval],
    /// The total of all firms.
    pub total: Interval,
    /// Whether the known firms are the largest: then no other exceeds the smallest known.
    pub largest_listed: bool,
}

/// The ends of the sizes in order, and the least and largest total they leave.
struct Ends {
    /// Lower ends, the largest first.
    lows: Vec<f64>,
    /// Upper ends, the largest first.
    highs: Vec<f64>,
    least: f64,
    most: f64,
}

impl KnownRanges<'_> {
    /// The same as exact sizes, where all are.
    fn exact(&self) -> Option<Vec<f64>> {
        self.sizes.iter().map(|x| x.is_point().then_some(x.lo())).collect()
    }

    fn known<'a>(&self, sizes: &'a [f64]) -> KnownSizes<'a> {
        KnownSizes { sizes, total: self.total, largest_listed: self.largest_listed }
    }

    fn ends(&self) -> Result<Ends, Undefined> {
        let falling = |mut of: Vec<f64>| {
            of.sort_by(|a, b| b.total_cmp(a));
            of
        };
        let lows = falling(self.sizes.iter().map(|x| x.lo()).collect());
        let highs = falling(self.sizes.iter().map(|x| x.hi()).collect());
        // What is refused of exact sizes is refused of the least they may be.
        self.known(&lows).check()?;
        let least = larger(self.total.lo(), lows.iter().sum());
        Ok(Ends { lows, highs, least, most: larger(self.total.hi(), least) })
    }

    /// The most that the `k` largest firms, listed or not, may hold, where `k` known firms hold at
    /// most `listed` of what all known firms have.
    fn held(&self, ends: &Ends, k: usize, listed: f64) -> f64 {
        let n = self.sizes.len();
        let top: f64 = ends.highs.iter().take(k).sum();
        let known = smaller(if k < n { listed } else { 1.0 }, top / ends.least);
        let more = if self.largest_listed {
            let smallest = ends.highs.last().copied().unwrap_or_default();
            known + k.saturating_sub(n) as f64 * smallest / ends.least
        } else {
            // All but the smallest known firms, and one unlisted giant that has the rest.
            let small: f64 = ends.lows.iter().skip(k.saturating_sub(1)).sum();
            larger(known, 1.0 - small / ends.most)
        };
        smaller(1.0, more)
    }
}

/// Bounds of the `k`-firm concentration ratio where only some firms are known, by ranges; see
/// [`concentration_ratio_bounds`].
///
/// # Errors
/// As [`concentration_ratio_bounds`].
pub fn concentration_ratio_of_ranges(
    known: &KnownRanges<'_>,
    k: usize,
) -> Result<Interval, Undefined> {
    if let Some(sizes) = known.exact() {
        return concentration_ratio_bounds(&known.known(&sizes), k);
    }
    let ends = known.ends()?;
    let least = ends.lows.iter().take(k).sum::<f64>() / ends.most;
    let mut order: Vec<&Interval> = known.sizes.iter().collect();
    let most = known.held(&ends, k, largest_share(&mut order, k, 0.0));
    Interval::new(least, larger(least, most)).ok_or(Undefined::OutOfRange)
}

/// Bounds of the Herfindahl index where only some firms are known, by ranges; see
/// [`herfindahl_bounds`]. The upper end may lie a little above what the ranges allow.
///
/// # Errors
/// As [`herfindahl_bounds`].
pub fn herfindahl_of_ranges(known: &KnownRanges<'_>) -> Result<Interval, Undefined> {
    if let Some(sizes) = known.exact() {
        return herfindahl_bounds(&known.known(&sizes));
    }
    let ends = known.ends()?;
    let squares: f64 = ends.lows.iter().map(|x| x * x).sum();
    let least = squares / (ends.most * ends.most);
    let fits = ends.highs.iter().sum::<f64>() <= ends.least;
    let most = if known.largest_listed && fits {
        // The larger the known, the more uneven, and the more the others may have each.
        let total = Interval::point(ends.least).ok_or(Undefined::OutOfRange)?;
        herfindahl_bounds(&KnownSizes { total, ..known.known(&ends.highs) })?.hi()
    } else {
        let mut order: Vec<&Interval> = known.sizes.iter().collect();
        let mut listed = 0.0;
        // One more than are known: the giant.
        herfindahl(&shares_under(known.sizes.len() + 1, |k| {
            listed = largest_share(&mut order, k, listed);
            known.held(&ends, k, listed)
        }))?
    };
    Interval::new(least, larger(least, most)).ok_or(Undefined::OutOfRange)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::concentration_ratio;
    use super::*;

    proptest! {
        /// Whatever the firms within their ranges and the others beside them: the index of all of
        /// them lies within the bounds of what is known.
        #[test]
        fn every_industry_that_fits_lies_within(
            listed in prop::collection::vec((1.0..100.0_f64, 0.0..50.0_f64, 0.0..=1.0_f64), 1..7),
            others in prop::collection::vec(0.0..=1.0_f64, 0..6),
            around in (0.0..0.3_f64, 0.0..0.3_f64), largest_listed in any::<bool>(), k in 1..9_usize,
        ) {
            let ranges: Vec<Interval> =
                listed.iter().filter_map(|(a, w, _)| Interval::new(*a, a + w)).collect();
            let mut all: Vec<f64> = listed.iter().map(|(a, w, at)| a + w * at).collect();
            let smallest = all.iter().copied().fold(f64::INFINITY, smaller);
            let most = if largest_listed { smallest } else { 300.0 };
            all.extend(others.iter().map(|x| x * most));
            let sum: f64 = all.iter().sum();
            let total = Interval::new(sum * (1.0 - around.0), sum * (1.0 + around.1)).unwrap();
            let known = KnownRanges { sizes: &ranges, total, largest_listed };
            let hhi = herfindahl_of_ranges(&known).unwrap();
            let exact = herfindahl(&all).unwrap();
            prop_assert!(hhi.lo() <= exact + 1e-9 && exact <= hhi.hi() + 1e-9, "{hhi:?} {exact}");
            let cr = concentration_ratio_of_ranges(&known, k).unwrap();
            let exact = concentration_ratio(&all, k).unwrap();
            prop_assert!(cr.lo() <= exact + 1e-9 && exact <= cr.hi() + 1e-9, "{cr:?} {exact}");
        }
    }

    /// Suizhou 2018, with the largest firm told as a range.
    #[test]
    fn a_wider_figure_gives_wider_bounds() {
        let of = |largest: Interval| {
            let sizes: Vec<Interval> =
                [Some(largest), Interval::point(12.8), Interval::point(11.5)]
                    .into_iter()
                    .flatten()
                    .collect();
            let total = Interval::point(341.6).unwrap();
            let known = KnownRanges { sizes: &sizes, total, largest_listed: true };
            herfindahl_of_ranges(&known).unwrap()
        };
        let exact = of(Interval::point(45.5).unwrap());
        let vague = of(Interval::new(40.0, 50.0).unwrap());
        assert!(vague.lo() < exact.lo() && exact.hi() < vague.hi(), "{exact:?} {vague:?}");
    }
}
