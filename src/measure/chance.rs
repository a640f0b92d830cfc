//! Chances under named distributions.

use super::{Undefined, finite};

/// Chance that a χ² variable with `freedom` degrees of freedom is at least `x`.
///
/// # Errors
/// [`Undefined::NotFinite`]; [`Undefined::NegativeSize`]; [`Undefined::BadParameter`] without
/// degrees of freedom; [`Undefined::NotSettled`].
pub fn chi_square_upper(x: f64, freedom: f64) -> Result<f64, Undefined> {
    if !x.is_finite() || !freedom.is_finite() {
        return Err(Undefined::NotFinite);
    }
    if x < 0.0 {
        return Err(Undefined::NegativeSize);
    }
    if freedom <= 0.0 {
        return Err(Undefined::BadParameter);
    }
    if x <= 0.0 {
        return Ok(1.0);
    }
    let (a, x) = (freedom / 2.0, x / 2.0);
    // x^a e^(−x) / Γ(a), in logarithms so that nothing overflows.
    let front = (a * x.ln() - x - ln_gamma(a)).exp();
    let chance = if x < a + 1.0 { 1.0 - front * series(a, x)? } else { front * fraction(a, x)? };
    Ok(finite(chance)?.clamp(0.0, 1.0))
}

/// Series of the lower incomplete gamma function over the front factor.
fn series(a: f64, x: f64) -> Result<f64, Undefined> {
    let (mut term, mut sum) = (1.0 / a, 1.0 / a);
    for n in 1..100_000 {
        term *= x / (a + f64::from(n));
        sum += term;
        if term <= sum * 1e-16 {
            return Ok(sum);
        }
    }
    Err(Undefined::NotSettled)
}

/// Continued fraction of the upper incomplete gamma function over the front factor (Lentz).
fn fraction(a: f64, x: f64) -> Result<f64, Undefined> {
    let mut b = x + 1.0 - a;
    let mut c = 1e300;
    let mut d = 1.0 / b;
    let mut value = d;
    for n in 1..100_000 {
        let n = f64::from(n);
        let numerator = n * (a - n);
        b += 2.0;
        d = 1.0 / (b + numerator * d);
        c = b + numerator / c;
        let step = c * d;
        value *= step;
        if (step - 1.0).abs() <= 1e-15 {
            return Ok(value);
        }
    }
    Err(Undefined::NotSettled)
}

/// Logarithm of the gamma function for positive numbers: Stirling's series, shifted up.
fn ln_gamma(a: f64) -> f64 {
    let (mut a, mut shift) = (a, 0.0);
    while a < 10.0 {
        shift += a.ln();
        a += 1.0;
    }
    let r = 1.0 / a;
    let r2 = r * r;
    let series = r
        * (1.0 / 12.0
            - r2 * (1.0 / 360.0 - r2 * (1.0 / 1260.0 - r2 * (1.0 / 1680.0 - r2 / 1188.0))));
    (a - 0.5) * a.ln() - a + 0.5 * (2.0 * std::f64::consts::PI).ln() + series - shift
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Against the closed forms of two, four and one degree of freedom, and printed tables.
    #[test]
    fn known_chances() {
        let near = |x: f64, freedom: f64, p: f64, t: f64| {
            let ours = chi_square_upper(x, freedom).unwrap();
            assert!((ours - p).abs() <= t * p, "{x} {freedom}: {ours} instead of {p}");
        };
        for x in [1e-9, 0.1, 1.0, 3.0, 10.0, 100.0, 700.0] {
            near(x, 2.0, (-x / 2.0_f64).exp(), 1e-12);
            near(x, 4.0, (-x / 2.0_f64).exp() * (1.0 + x / 2.0), 1e-12);
        }
        near(3.841_458_820_694_124, 1.0, 0.05, 1e-12);
        near(18.307_038_053_275_146, 10.0, 0.05, 1e-12);
        near(124.342_113_404_004_08, 100.0, 0.05, 1e-12);
        assert_eq!(chi_square_upper(0.0, 3.0), Ok(1.0));
        assert_eq!(chi_square_upper(1e300, 3.0), Ok(0.0));
        assert!(chi_square_upper(-1.0, 3.0).is_err() && chi_square_upper(1.0, 0.0).is_err());
        assert!(chi_square_upper(f64::NAN, 3.0).is_err());
    }
}
