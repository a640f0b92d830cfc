//! Concentration of an industry over its firms, exact or in bounds where only some are known.

use super::{Interval, Undefined, finite, larger, smaller};

/// Herfindahl index `Σ s²` of sizes, in (0, 1].
///
/// # Errors
/// [`Undefined::Empty`] for no sizes or a zero total; [`Undefined::NegativeSize`].
pub fn herfindahl(sizes: &[f64]) -> Result<f64, Undefined> {
    let total = super::sizes::total(sizes)?;
    finite(super::sizes::squared_shares(sizes, total))
}

/// Herfindahl index freed of the number of entries, `(H − 1/n)/(1 − 1/n)`, in [0, 1].
///
/// `n` counts entries of zero: who is on the market is the caller's statement.
///
/// # Errors
/// As [`herfindahl`]; [`Undefined::TooFew`] for a single entry.
pub fn herfindahl_normalised(sizes: &[f64]) -> Result<f64, Undefined> {
    let h = herfindahl(sizes)?;
    if sizes.len() < 2 {
        return Err(Undefined::TooFew);
    }
    let even = 1.0 / sizes.len() as f64;
    Ok(larger(0.0, (h - even) / (1.0 - even)))
}

/// Effective number `1/H`: so many firms of equal size are as concentrated.
///
/// # Errors
/// As [`herfindahl`].
pub fn effective_number(sizes: &[f64]) -> Result<f64, Undefined> {
    finite(1.0 / herfindahl(sizes)?)
}

/// Hall–Tideman index `1/(2 Σ i s₍ᵢ₎ − 1)`, `i` the rank from the largest, in (0, 1] (1967).
///
/// # Errors
/// As [`herfindahl`].
pub fn hall_tideman(sizes: &[f64]) -> Result<f64, Undefined> {
    let total = super::sizes::total(sizes)?;
    let ranked: f64 =
        descending(sizes).iter().enumerate().map(|(i, x)| (i as f64 + 1.0) * (x / total)).sum();
    finite(1.0 / (2.0 * ranked - 1.0))
}

/// Shannon entropy `−Σ s ln s` in nats, in [0, ln n]; divide by ln 2 for bits.
///
/// # Errors
/// As [`herfindahl`].
pub fn shannon(sizes: &[f64]) -> Result<f64, Undefined> {
    let shares = super::sizes::shares(sizes)?;
    Ok(larger(0.0, shares.iter().filter(|s| **s > 0.0).map(|s| -s * s.ln()).sum()))
}

/// Relative entropy `−Σ s ln s / ln n`, in [0, 1]; 1 where all entries are equal.
///
/// # Errors
/// As [`herfindahl`]; [`Undefined::TooFew`] for a single entry.
pub fn relative_entropy(sizes: &[f64]) -> Result<f64, Undefined> {
    let entropy = shannon(sizes)?;
    if sizes.len() < 2 {
        return Err(Undefined::TooFew);
    }
    finite(smaller(1.0, entropy / (sizes.len() as f64).ln()))
}

/// Sum of the `k` largest shares; with fewer than `k` firms, of all of them.
///
/// # Errors
/// As [`herfindahl`].
pub fn concentration_ratio(sizes: &[f64], k: usize) -> Result<f64, Undefined> {
    let total = super::sizes::total(sizes)?;
    finite(descending(sizes).iter().take(k).sum::<f64>() / total)
}

/// What is known of the firms of an industry: some sizes and the total.
#[derive(Clone, Copy, Debug)]
pub struct KnownSizes<'a> {
    /// Sizes of the known firms, in the unit of the total.
    pub sizes: &'a [f64],
    /// The total of all firms.
    pub total: Interval,
    /// Whether the known firms are the largest: then no other exceeds the smallest known.
    pub largest_listed: bool,
}

impl KnownSizes<'_> {
    /// The sizes, the largest first, where nothing speaks against them.
    pub(super) fn check(&self) -> Result<Vec<f64>, Undefined> {
        if self.sizes.is_empty() {
            return Err(Undefined::Empty);
        }
        super::sizes::sum_of_sizes(self.sizes)?;
        if self.total.lo() <= 0.0 {
            return Err(Undefined::ZeroDenominator);
        }
        let sizes = descending(self.sizes);
        if sizes.iter().sum::<f64>() > self.total.hi() * (1.0 + 1e-9) {
            return Err(Undefined::PartsAboveWhole);
        }
        Ok(sizes)
    }
}

/// Bounds of the `k`-firm concentration ratio where only some firms are known.
///
/// The rest of the total lies with unknown firms. At least the known ones count; at most the
/// whole rest sits in the places still free (each no larger than the smallest known firm where
/// the largest are listed), or in one unknown giant.
///
/// # Errors
/// [`Undefined::Empty`] without a known firm; [`Undefined::ZeroDenominator`];
/// [`Undefined::PartsAboveWhole`]; [`Undefined::NegativeSize`].
pub fn concentration_ratio_bounds(known: &KnownSizes<'_>, k: usize) -> Result<Interval, Undefined> {
    let sizes = known.check()?;
    let sum: f64 = sizes.iter().sum();
    let top: f64 = sizes.iter().take(k).sum();
    let at_total = |total: f64| {
        let total = larger(total, sum);
        let rest = total - sum;
        let extra = if known.largest_listed {
            let free = k.saturating_sub(sizes.len());
            smaller(rest, free as f64 * sizes.last().copied().unwrap_or(0.0))
        } else {
            let mut with_giant = sizes.clone();
            with_giant.push(rest);
            descending(&with_giant).iter().take(k).sum::<f64>() - top
        };
        (top / total, (top + extra) / total)
    };
    let (a, b) = (at_total(known.total.lo()), at_total(known.total.hi()));
    Interval::new(smaller(a.0, b.0), larger(a.1, b.1)).ok_or(Undefined::OutOfRange)
}

/// Bounds of the Herfindahl index where only some firms are known; see
/// [`concentration_ratio_bounds`]. The lower bound spreads the rest over countless small firms.
///
/// # Errors
/// As [`concentration_ratio_bounds`].
pub fn herfindahl_bounds(known: &KnownSizes<'_>) -> Result<Interval, Undefined> {
    let sizes = known.check()?;
    let sum: f64 = sizes.iter().sum();
    let squares: f64 = sizes.iter().map(|x| x * x).sum();
    let smallest = sizes.last().copied().unwrap_or(0.0);
    let at_total = |total: f64| {
        let total = larger(total, sum);
        let rest = total - sum;
        let most = if known.largest_listed && smallest > 0.0 {
            let whole = (rest / smallest).floor();
            whole * smallest * smallest + (rest - whole * smallest).powi(2)
        } else if known.largest_listed {
            0.0
        } else {
            rest * rest
        };
        (squares / (total * total), (squares + most) / (total * total))
    };
    let (a, b) = (at_total(known.total.lo()), at_total(known.total.hi()));
    Interval::new(smaller(a.0, b.0), larger(a.1, b.1)).ok_or(Undefined::OutOfRange)
}

fn descending(sizes: &[f64]) -> Vec<f64> {
    let mut sorted = sizes.to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hand_cases() {
        assert_eq!(herfindahl(&[1.0, 1.0, 1.0, 1.0]), Ok(0.25));
        assert_eq!(herfindahl(&[7.0]), Ok(1.0));
        assert_eq!(herfindahl(&[0.0]), Err(Undefined::Empty));
        assert_eq!(herfindahl(&[-1.0, 2.0]), Err(Undefined::NegativeSize));
        assert_eq!(concentration_ratio(&[5.0, 1.0, 4.0], 2), Ok(0.9));
        assert_eq!(concentration_ratio(&[5.0, 5.0], 4), Ok(1.0));
    }

    /// Suizhou, January–November 2018: three firms known of 341.6 (100 million CNY).
    #[test]
    fn suizhou_2018() {
        let known = KnownSizes {
            sizes: &[45.5, 12.8, 11.5],
            total: Interval::point(341.6).unwrap(),
            largest_listed: true,
        };
        let cr = |k| concentration_ratio_bounds(&known, k).unwrap();
        assert!((cr(1).lo() - 0.133).abs() < 5e-4 && cr(1).is_point());
        assert!((cr(3).lo() - 0.204).abs() < 5e-4 && cr(3).is_point());
        assert!((cr(4).lo() - 0.204).abs() < 5e-4);
        assert!((cr(4).hi() - 0.238).abs() < 5e-4);
        let hhi = herfindahl_bounds(&known).unwrap();
        assert!(hhi.lo() > 0.02 && hhi.hi() < 0.06 && hhi.lo() < hhi.hi());
    }

    #[test]
    fn an_unlisted_giant_is_possible_where_the_list_is_not_the_largest() {
        let known = KnownSizes {
            sizes: &[10.0, 5.0],
            total: Interval::point(100.0).unwrap(),
            largest_listed: false,
        };
        let cr1 = concentration_ratio_bounds(&known, 1).unwrap();
        assert_eq!((cr1.lo(), cr1.hi()), (0.1, 0.85));
    }
}
