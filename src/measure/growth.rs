//! Growth rates.

use super::inequality::variation;
use super::{Interval, Undefined, finite, sizes, smaller};

/// Compound annual growth rate `(last/first)^(1/years) − 1`, as a fraction.
///
/// `years` are elapsed years, not observations.
///
/// # Errors
/// [`Undefined::BaseNotPositive`] for `first ≤ 0`; [`Undefined::NegativeSize`] for `last < 0`;
/// [`Undefined::NoTime`] for `years ≤ 0`; [`Undefined::NotFinite`]. `last = 0` is −1.
pub fn cagr(first: f64, last: f64, years: f64) -> Result<f64, Undefined> {
    sizes::all_finite(&[first, last, years])?;
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

/// Geometric mean growth of a series of consecutive years: [`cagr`] of its ends.
///
/// # Errors
/// As [`cagr`]; [`Undefined::NotFinite`] for a missing year.
pub fn geometric_mean_growth(series: &[f64]) -> Result<f64, Undefined> {
    sizes::all_finite(series)?;
    let (Some(first), Some(last)) = (series.first(), series.last()) else {
        return Err(Undefined::Empty);
    };
    cagr(*first, *last, (series.len() - 1) as f64)
}

/// Growth rates from year to year, as fractions.
///
/// # Errors
/// [`Undefined::NoTime`] below two years; [`Undefined::BaseNotPositive`];
/// [`Undefined::NegativeSize`]; [`Undefined::NotFinite`]; [`Undefined::OutOfRange`].
pub fn yearly_growth(series: &[f64]) -> Result<Vec<f64>, Undefined> {
    if series.len() < 2 {
        return Err(Undefined::NoTime);
    }
    series.iter().zip(series.iter().skip(1)).map(|(a, b)| cagr(*a, *b, 1.0)).collect()
}

/// Arithmetic mean of [`yearly_growth`]; never below [`geometric_mean_growth`].
///
/// # Errors
/// As [`yearly_growth`].
pub fn arithmetic_mean_growth(series: &[f64]) -> Result<f64, Undefined> {
    let rates = yearly_growth(series)?;
    finite(rates.iter().sum::<f64>() / rates.len() as f64)
}

/// Contributions of parts to the growth of their total, `(xᵢ₁ − xᵢ₀)/X₀`; they add to its growth.
/// Parts may be negative (profit); their first total may not.
///
/// # Errors
/// [`Undefined::Mismatch`]; [`Undefined::NotFinite`]; [`Undefined::BaseNotPositive`];
/// [`Undefined::OutOfRange`].
pub fn contributions(first: &[f64], last: &[f64]) -> Result<Vec<f64>, Undefined> {
    sizes::same_length(first, last)?;
    sizes::all_finite(first)?;
    sizes::all_finite(last)?;
    let base: f64 = finite(first.iter().sum())?;
    if base <= 0.0 {
        return Err(Undefined::BaseNotPositive);
    }
    first.iter().zip(last).map(|(a, b)| finite((b - a) / base)).collect()
}

/// Absolute convergence of regions (Barro & Sala-i-Martin 1991).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Convergence {
    /// Slope of yearly log growth on the logarithm of the first value; negative where the poor
    /// catch up.
    pub beta: f64,
    /// Intercept of that line.
    pub intercept: f64,
    /// Standard error of the slope; `None` with two regions or a perfect line's rounding.
    pub standard_error: Option<f64>,
    /// Share of the variance of growth explained.
    pub r_squared: f64,
    /// Years until half of a gap is closed; `None` where gaps do not close smoothly.
    pub half_life: Option<f64>,
    /// Change of the coefficient of variation (σ-convergence where negative).
    pub sigma: f64,
    /// Fewer than ten regions: a description, no test.
    pub descriptive_only: bool,
}

/// β- and σ-convergence of at least three regions between two years.
///
/// # Errors
/// [`Undefined::Mismatch`]; [`Undefined::TooFew`]; [`Undefined::NoTime`];
/// [`Undefined::BaseNotPositive`] where a value is not positive; [`Undefined::NoVariation`] where
/// all began or grew alike.
pub fn convergence(first: &[f64], last: &[f64], years: f64) -> Result<Convergence, Undefined> {
    sizes::same_length(first, last)?;
    sizes::sum_of_sizes(first)?;
    sizes::sum_of_sizes(last)?;
    if first.len() < 3 {
        return Err(Undefined::TooFew);
    }
    if !(years > 0.0 && years.is_finite()) {
        return Err(Undefined::NoTime);
    }
    if first.iter().chain(last).any(|x| *x <= 0.0) {
        return Err(Undefined::BaseNotPositive);
    }
    let start: Vec<f64> = first.iter().map(|x| x.ln()).collect();
    let growth: Vec<f64> = last.iter().zip(&start).map(|(x, s)| (x.ln() - s) / years).collect();
    let ((mean_x, sd_x), (mean_y, sd_y)) =
        (sizes::mean_and_sd(&start)?, sizes::mean_and_sd(&growth)?);
    let n = start.len() as f64;
    let cross: f64 = start.iter().zip(&growth).map(|(x, y)| (x - mean_x) * (y - mean_y)).sum();
    let beta = finite(cross / ((n - 1.0) * sd_x * sd_x))?;
    let r_squared = smaller(1.0, (cross / ((n - 1.0) * sd_x * sd_y)).powi(2));
    let error = sd_y / sd_x * ((1.0 - r_squared) / (n - 2.0)).sqrt();
    // β = (e^(−λT) − 1)/T: the gap shrinks by λ a year.
    let remaining = 1.0 + beta * years;
    let speed = -remaining.ln() / years;
    let half_life = (beta < 0.0 && remaining > 0.0).then(|| std::f64::consts::LN_2 / speed);
    Ok(Convergence {
        beta,
        intercept: finite(mean_y - beta * mean_x)?,
        standard_error: (error.is_finite() && error > 0.0).then_some(error),
        r_squared,
        half_life: half_life.filter(|h| h.is_finite()),
        sigma: variation(last)? - variation(first)?,
        descriptive_only: start.len() < 10,
    })
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

    #[test]
    fn regions_that_close_half_their_gap_in_ten_years() {
        let first: Vec<f64> = (1..=12).map(f64::from).collect();
        let last: Vec<f64> = first.iter().map(|x| 12.0 * (x / 12.0).sqrt()).collect();
        let c = convergence(&first, &last, 10.0).unwrap();
        assert!((c.half_life.unwrap() - 10.0).abs() < 1e-9 && c.sigma < 0.0);
        assert!((c.r_squared - 1.0).abs() < 1e-12 && !c.descriptive_only);
        assert_eq!(convergence(&[1.0; 5], &[1.0; 5], 3.0), Err(Undefined::NoVariation));
        assert_eq!(convergence(&[0.0, 1.0, 2.0], &[1.0; 3], 3.0), Err(Undefined::BaseNotPositive));
    }

    #[test]
    fn contributions_add_to_growth() {
        let parts = contributions(&[60.0, 50.0, -10.0], &[70.0, 45.0, 5.0]).unwrap();
        assert!((parts.iter().sum::<f64>() - 0.2).abs() < 1e-15);
        assert_eq!(contributions(&[1.0, -1.0], &[2.0, 2.0]), Err(Undefined::BaseNotPositive));
    }
}
