//! Inequality of sizes: Gini, Hoover, Theil with its parts, and coefficients of variation.
//!
//! Sizes are finite and not negative; a zero total has no inequality ([`Undefined::Empty`]).

use std::borrow::Cow;

use super::{Undefined, finite, larger, sizes, smaller};

/// Gini coefficient `Σᵢ Σⱼ |xᵢ − xⱼ| / (2 n² mean)`, in [0, 1 − 1/n] (Gini 1912). One value: 0.
///
/// # Errors
/// [`Undefined::Empty`]; [`Undefined::NegativeSize`]; [`Undefined::NotFinite`].
pub fn gini(values: &[f64]) -> Result<f64, Undefined> {
    let mut shares = sizes::shares(values)?;
    shares.sort_unstable_by(f64::total_cmp);
    Ok(gini_of_sorted(&shares, 1.0))
}

/// Gini of values in ascending order with a known total.
fn gini_of_sorted(ascending: &[f64], total: f64) -> f64 {
    let n = ascending.len() as f64;
    let ranked: f64 =
        ascending.iter().enumerate().map(|(i, x)| (2.0 * i as f64 + 1.0 - n) * (x / total)).sum();
    larger(0.0, ranked / n)
}

/// [`gini`] × n/(n − 1), in [0, 1]: one owner of everything is 1 whatever the number.
///
/// # Errors
/// As [`gini`]; [`Undefined::TooFew`] for a single value.
pub fn gini_normalised(values: &[f64]) -> Result<f64, Undefined> {
    let gini = gini(values)?;
    if values.len() < 2 {
        return Err(Undefined::TooFew);
    }
    let n = values.len() as f64;
    Ok(gini * n / (n - 1.0))
}

/// Gini of values that each stand for a weight of units (classes, regions by population).
///
/// # Errors
/// As [`gini`], for values and weights; [`Undefined::Mismatch`].
pub fn gini_weighted(values: &[f64], weights: &[f64]) -> Result<f64, Undefined> {
    sizes::same_length(values, weights)?;
    let (values, weights) = (sizes::shares(values)?, sizes::shares(weights)?);
    let mut pairs: Vec<(f64, f64)> = values.into_iter().zip(weights).collect();
    pairs.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let (mut weight, mut amount, mut gap) = (0.0, 0.0, 0.0);
    for (x, w) in pairs {
        gap += w * (x * weight - amount);
        weight += w;
        amount += w * x;
    }
    if amount <= 0.0 {
        return Err(Undefined::Empty);
    }
    finite(larger(0.0, gap / amount))
}

/// The Lorenz curve: for 0, 1, … n units in ascending order their cumulative shares `[units,
/// amount]`, from [0, 0] to [1, 1] (Lorenz 1905). Half the [`gini`] lies between it and the
/// diagonal.
///
/// # Errors
/// As [`gini`].
pub fn lorenz(values: &[f64]) -> Result<Vec<[f64; 2]>, Undefined> {
    let mut shares = sizes::shares(values)?;
    shares.sort_unstable_by(f64::total_cmp);
    let n = shares.len() as f64;
    let mut sum = 0.0;
    let steps = shares.iter().enumerate().map(|(i, x)| {
        sum += x;
        [(i + 1) as f64 / n, smaller(sum, 1.0)]
    });
    Ok(std::iter::once([0.0, 0.0]).chain(steps).collect())
}

/// Hoover index `½ Σ |sᵢ − 1/n|`: the share that would have to move for equality, in [0, 1).
///
/// # Errors
/// As [`gini`].
pub fn hoover(values: &[f64]) -> Result<f64, Undefined> {
    let shares = sizes::shares(values)?;
    let even = 1.0 / shares.len() as f64;
    Ok(shares.iter().map(|s| (s - even).abs()).sum::<f64>() / 2.0)
}

/// Hoover index against other shares, `½ Σ |sᵢ − wᵢ|`, in [0, 1].
///
/// # Errors
/// As [`gini_weighted`].
pub fn hoover_against(values: &[f64], weights: &[f64]) -> Result<f64, Undefined> {
    sizes::same_length(values, weights)?;
    let (a, b) = (sizes::shares(values)?, sizes::shares(weights)?);
    Ok(a.iter().zip(b).map(|(s, w)| (s - w).abs()).sum::<f64>() / 2.0)
}

/// Coefficient of variation: sample standard deviation (divisor n − 1) over the mean.
///
/// # Errors
/// As [`gini`]; [`Undefined::TooFew`] for a single value.
pub fn variation(values: &[f64]) -> Result<f64, Undefined> {
    let shares = sizes::shares(values)?;
    if shares.len() < 2 {
        return Err(Undefined::TooFew);
    }
    let n = shares.len() as f64;
    let square: f64 = shares.iter().map(|s| (s * n - 1.0).powi(2)).sum();
    finite((square / (n - 1.0)).sqrt())
}

/// Williamson index: population-weighted coefficient of variation around the weighted mean.
///
/// # Errors
/// As [`gini_weighted`].
pub fn williamson(values: &[f64], weights: &[f64]) -> Result<f64, Undefined> {
    sizes::same_length(values, weights)?;
    let (values, weights) = (sizes::shares(values)?, sizes::shares(weights)?);
    let mean: f64 = values.iter().zip(&weights).map(|(x, w)| x * w).sum();
    if mean <= 0.0 {
        return Err(Undefined::Empty);
    }
    let square: f64 = values.iter().zip(&weights).map(|(x, w)| (x / mean - 1.0).powi(2) * w).sum();
    finite(square.sqrt())
}

/// Coulter coefficient `√(½ Σ (sᵢ − 1/n)²)`, in [0, 1).
///
/// # Errors
/// As [`gini`].
pub fn coulter(values: &[f64]) -> Result<f64, Undefined> {
    let shares = sizes::shares(values)?;
    let even = 1.0 / shares.len() as f64;
    Ok((shares.iter().map(|s| (s - even).powi(2)).sum::<f64>() / 2.0).sqrt())
}

/// Theil T `Σ s ln(n s)`, in [0, ln n] (Theil 1967); a zero counts as 0·ln 0 = 0.
///
/// # Errors
/// As [`gini`].
pub fn theil_t(values: &[f64]) -> Result<f64, Undefined> {
    let shares = sizes::shares(values)?;
    let n = shares.len() as f64;
    Ok(larger(0.0, shares.iter().map(|s| part(*s, n * s)).sum()))
}

/// Theil L, the mean log deviation: mean of `ln(mean/x)`.
///
/// # Errors
/// As [`gini`]; [`Undefined::ZeroDenominator`] where a value is zero.
pub fn theil_l(values: &[f64]) -> Result<f64, Undefined> {
    let mean = sizes::total(values)? / values.len() as f64;
    if values.iter().any(|x| *x <= 0.0) {
        return Err(Undefined::ZeroDenominator);
    }
    let logs: f64 = values.iter().map(|x| mean.ln() - x.ln()).sum();
    finite(larger(0.0, logs / values.len() as f64))
}

/// An index of inequality split into what lies between groups and what lies within them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parts {
    /// The whole, equal to `between + within`.
    pub total: f64,
    /// Inequality between the means of the groups.
    pub between: f64,
    /// Weighted mean of the inequality inside the groups.
    pub within: f64,
}

/// Theil T split by groups (any numbering): groups weigh by their share of the total.
///
/// # Errors
/// As [`theil_t`]; [`Undefined::Mismatch`].
pub fn theil_t_parts(values: &[f64], groups: &[usize]) -> Result<Parts, Undefined> {
    sizes::same_length(values, groups)?;
    let shares = sizes::shares(values)?;
    let (sums, groups) = group_sums(&shares, groups);
    let n = shares.len() as f64;
    let between: f64 =
        sums.iter().map(|(count, share)| part(*share, share * n / *count as f64)).sum();
    let within: f64 = shares
        .iter()
        .zip(groups.iter())
        .filter_map(|(s, g)| sums.get(*g).map(|(count, share)| (s, *count as f64, share)))
        .map(|(s, count, share)| part(*s, s * count / share))
        .sum();
    let (between, within) = (larger(0.0, between), larger(0.0, within));
    Ok(Parts { total: finite(between + within)?, between, within: finite(within)? })
}

/// Theil L split by groups (any numbering): groups weigh by their number of members.
///
/// # Errors
/// As [`theil_l`]; [`Undefined::Mismatch`].
pub fn theil_l_parts(values: &[f64], groups: &[usize]) -> Result<Parts, Undefined> {
    sizes::same_length(values, groups)?;
    let shares = sizes::shares(values)?;
    if shares.iter().any(|x| *x <= 0.0) {
        return Err(Undefined::ZeroDenominator);
    }
    let (sums, groups) = group_sums(&shares, groups);
    let n = shares.len() as f64;
    let between: f64 = sums
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, share)| *count as f64 / n * (*count as f64 / n / share).ln())
        .sum();
    let within: f64 = shares
        .iter()
        .zip(groups.iter())
        .filter_map(|(s, g)| {
            sums.get(*g).map(|(count, share)| (share / *count as f64 / s).ln() / n)
        })
        .sum();
    let (between, within) = (larger(0.0, between), larger(0.0, within));
    Ok(Parts { total: finite(between + within)?, between: finite(between)?, within })
}

/// `a ln b`, zero where nothing is there.
fn part(a: f64, b: f64) -> f64 {
    if a > 0.0 && b > 0.0 { a * b.ln() } else { 0.0 }
}

/// Members and share of every group, some of which may have none, and the group of each value
/// among them.
fn group_sums<'a>(shares: &[f64], groups: &'a [usize]) -> (Vec<(usize, f64)>, Cow<'a, [usize]>) {
    let last = groups.iter().max().copied().unwrap_or(0);
    // Numbers far apart are first replaced by their ranks.
    let groups =
        if last < groups.len() { Cow::Borrowed(groups) } else { Cow::Owned(dense(groups)) };
    let number = groups.iter().max().map_or(0, |last| last + 1);
    let mut sums = vec![(0, 0.0); number];
    for (s, g) in shares.iter().zip(groups.iter()) {
        if let Some((members, share)) = sums.get_mut(*g) {
            *members += 1;
            *share += s;
        }
    }
    (sums, groups)
}

fn dense(groups: &[usize]) -> Vec<usize> {
    let mut numbers = groups.to_vec();
    numbers.sort_unstable();
    numbers.dedup();
    groups.iter().map(|g| numbers.partition_point(|n| n < g)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lorenz_curve_bounds_half_the_gini() {
        let values = [3.0, 0.0, 9.0, 1.0, 1.0];
        let curve = lorenz(&values).unwrap();
        assert_eq!((curve.len(), curve[0], curve[5]), (6, [0.0, 0.0], [1.0, 1.0]));
        let below: f64 =
            curve.windows(2).map(|w| (w[1][0] - w[0][0]) * (w[0][1] + w[1][1]) / 2.0).sum();
        assert!((1.0 - 2.0 * below - gini(&values).unwrap()).abs() < 1e-12);
        assert_eq!(lorenz(&[]), Err(Undefined::Empty));
        assert_eq!(lorenz(&[0.0]), Err(Undefined::Empty));
    }

    #[test]
    fn hand_cases() {
        assert!((gini(&[20.0, 50.0, 20.0, 10.0]).unwrap() - 0.3).abs() < 1e-15);
        assert_eq!(gini(&[5.0]), Ok(0.0));
        assert_eq!(gini_normalised(&[5.0]), Err(Undefined::TooFew));
        assert!((gini_normalised(&[0.0, 0.0, 9.0]).unwrap() - 1.0).abs() < 1e-15);
        assert_eq!(gini(&[0.0, 0.0]), Err(Undefined::Empty));
        assert_eq!(gini(&[f64::NAN, 1.0]), Err(Undefined::NotFinite));
        assert_eq!(theil_l(&[0.0, 4.0]), Err(Undefined::ZeroDenominator));
        assert!((theil_t(&[0.0, 4.0]).unwrap() - 2_f64.ln()).abs() < 1e-15);
        // REAT's "theil" on [10,10,10,20,50] is L, 0.2326.
        assert!((theil_l(&[10.0, 10.0, 10.0, 20.0, 50.0]).unwrap() - 0.2326).abs() < 5e-5);
    }

    #[test]
    fn a_group_of_zeros_has_no_inequality_of_its_own() {
        let parts = theil_t_parts(&[0.0, 0.0, 2.0, 6.0], &[0, 0, 7, 7]).unwrap();
        assert!((parts.between - 2_f64.ln()).abs() < 1e-15);
        assert!((parts.total - theil_t(&[0.0, 0.0, 2.0, 6.0]).unwrap()).abs() < 1e-15);
    }
}
