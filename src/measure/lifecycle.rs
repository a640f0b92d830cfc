//! Stage of an industry's life: by a logistic curve, by two periods, by entry and exit, by
//! diversity. The rules disagree at times: show all that can be computed.

use super::{Undefined, finite, larger, sizes, smaller};

/// A logistic curve `K/(1 + e^(−r (t − t₀)))` fitted by least squares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Logistic {
    /// Capacity `K`, in the unit of the series.
    pub capacity: f64,
    /// Rate `r` per year, positive.
    pub rate: f64,
    /// Year of the middle `t₀`, when half the capacity is reached.
    pub midpoint: f64,
    /// Root of the sum of squared errors, in the unit of the series.
    pub error: f64,
    /// The last observed value.
    pub last: f64,
}

impl Logistic {
    /// Sum of squared errors.
    ///
    /// # Errors
    /// [`Undefined::OutOfRange`] where the square of the unit is too large for a number.
    pub fn squared_error(&self) -> Result<f64, Undefined> {
        finite(self.error * self.error)
    }

    /// Value of the curve in a year.
    #[must_use]
    pub fn at(&self, year: f64) -> f64 {
        self.capacity * rise(self.rate * (year - self.midpoint))
    }

    /// Stage by the last value's share of the capacity; the cuts are our own.
    #[must_use]
    pub fn stage(&self) -> Stage {
        let share = self.last / self.capacity;
        if share < 1.0 / 3.0 {
            Stage::CannotTell
        } else if share < 0.5 {
            Stage::Growth
        } else if share <= 0.9 {
            Stage::Maturing
        } else {
            Stage::Mature
        }
    }
}

/// Stage of an industry's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// The rule does not say: for the logistic, a capacity beyond three times the last value.
    CannotTell,
    /// Few firms, little output, or below a tenth of the capacity.
    Emergence,
    /// Growing faster than the economy.
    Growth,
    /// Past the middle, still growing.
    Maturing,
    /// Near its capacity, or slowing down.
    Mature,
    /// Falling behind or shaking out.
    Decline,
}

/// Stage by share of a *given* capacity (a market study's, say): below 10 % emergence, below 50 %
/// growth, to 90 % maturing, beyond mature.
///
/// # Errors
/// [`Undefined::ZeroDenominator`]; [`Undefined::NegativeSize`]; [`Undefined::NotFinite`].
pub fn stage_of_share(value: f64, capacity: f64) -> Result<Stage, Undefined> {
    sizes::sum_of_sizes(&[value, capacity])?;
    if capacity <= 0.0 {
        return Err(Undefined::ZeroDenominator);
    }
    let share = value / capacity;
    Ok(match share {
        s if s < 0.1 => Stage::Emergence,
        s if s < 0.5 => Stage::Growth,
        s if s <= 0.9 => Stage::Maturing,
        _ => Stage::Mature,
    })
}

fn rise(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// Fits a logistic curve to at least six years by Levenberg–Marquardt from a grid of starts.
///
/// # Errors
/// [`Undefined::Mismatch`]; [`Undefined::TooFew`]; [`Undefined::NegativeSize`];
/// [`Undefined::NotFinite`]; [`Undefined::NoVariation`] for a flat series or years that do not
/// differ; [`Undefined::NotSettled`] where the best curve does not rise to a capacity, as with
/// pure exponential growth, or explains less than half of the variance, as with a fall.
pub fn logistic(years: &[f64], values: &[f64]) -> Result<Logistic, Undefined> {
    sizes::same_length(years, values)?;
    sizes::all_finite(years)?;
    sizes::sum_of_sizes(values)?;
    if values.len() < 6 {
        return Err(Undefined::TooFew);
    }
    let last = *values.last().ok_or(Undefined::TooFew)?;
    sizes::mean_and_sd(values)?;
    sizes::mean_and_sd(years)?;
    // Time from 0 to 1 and values up to 1, so that one set of starts and steps serves all.
    let (from, to) = ends(years);
    let (_, most) = ends(values);
    let span = finite(to - from)?;
    let points: Vec<(f64, f64)> =
        years.iter().zip(values).map(|(t, y)| ((t - from) / span, y / most)).collect();
    let best = starts(&points)
        .into_iter()
        .map(|start| descend(start, &points))
        .min_by(|a, b| error(a, &points).total_cmp(&error(b, &points)))
        .ok_or(Undefined::NotSettled)?;
    let [capacity, rate, midpoint] = best;
    let within = |x: f64, from: f64, to: f64| x > from && x < to;
    if !within(capacity, 0.0, 1e3) || !within(rate, 1e-3, 1e4) {
        return Err(Undefined::NotSettled);
    }
    // A curve that leaves half of the variance unexplained is no S-shape in the figures.
    let squared = error(&best, &points);
    let mean = points.iter().map(|(_, y)| y).sum::<f64>() / points.len() as f64;
    if squared > 0.5 * points.iter().map(|(_, y)| (y - mean).powi(2)).sum::<f64>() {
        return Err(Undefined::NotSettled);
    }
    Ok(Logistic {
        capacity: finite(capacity * most)?,
        rate: finite(rate / span)?,
        midpoint: finite(from + midpoint * span)?,
        error: finite(squared.sqrt() * most)?,
        last,
    })
}

fn ends(values: &[f64]) -> (f64, f64) {
    let start = values.first().copied().unwrap_or(0.0);
    values.iter().fold((start, start), |(lo, hi), x| (smaller(lo, *x), larger(hi, *x)))
}

fn error(curve: &[f64; 3], points: &[(f64, f64)]) -> f64 {
    let [k, r, middle] = curve;
    points.iter().map(|(t, y)| (y - k * rise(r * (t - middle))).powi(2)).sum()
}

/// The four best of a grid of rates and middles, each with its best capacity.
fn starts(points: &[(f64, f64)]) -> Vec<[f64; 3]> {
    let mut all: Vec<[f64; 3]> = Vec::new();
    for r in [1.0, 2.0, 3.5, 5.0, 7.0, 10.0, 14.0, 20.0, 30.0, 50.0, 100.0] {
        for middle in (-4..=20).map(|m| f64::from(m) * 0.1) {
            let (mut cross, mut square) = (0.0, 0.0);
            for (t, y) in points {
                let f = rise(r * (t - middle));
                cross += f * y;
                square += f * f;
            }
            all.push([cross / square, r, middle]);
        }
    }
    all.retain(|curve| curve.iter().all(|x| x.is_finite()));
    all.sort_by(|a, b| error(a, points).total_cmp(&error(b, points)));
    all.truncate(4);
    all
}

/// Levenberg–Marquardt until a step changes nothing.
fn descend(mut curve: [f64; 3], points: &[(f64, f64)]) -> [f64; 3] {
    let (mut damping, mut now) = (1e-3, error(&curve, points));
    for _ in 0..500 {
        let (hessian, gradient) = normal_equations(&curve, points);
        let mut damped = hessian;
        for (i, row) in damped.iter_mut().enumerate() {
            if let Some(d) = row.get_mut(i) {
                *d += damping * (*d + 1e-12);
            }
        }
        let Some(step) = solve(damped, gradient) else { break };
        let mut next = curve;
        next.iter_mut().zip(step).for_each(|(x, s)| *x += s);
        let then = error(&next, points);
        if then.is_finite() && then <= now {
            let moved = step.iter().zip(curve).any(|(s, x)| s.abs() > 1e-13 * (x.abs() + 1e-9));
            (curve, now, damping) = (next, then, larger(damping * 0.3, 1e-15));
            if !moved {
                break;
            }
        } else {
            damping *= 5.0;
            if damping > 1e12 {
                break;
            }
        }
    }
    curve
}

fn normal_equations(curve: &[f64; 3], points: &[(f64, f64)]) -> ([[f64; 3]; 3], [f64; 3]) {
    let [k, r, middle] = *curve;
    let (mut hessian, mut gradient) = ([[0.0; 3]; 3], [0.0; 3]);
    for (t, y) in points {
        let f = rise(r * (t - middle));
        let slope = k * f * (1.0 - f);
        let by = [f, slope * (t - middle), -slope * r];
        let miss = y - k * f;
        for ((row, g), a) in hessian.iter_mut().zip(&mut gradient).zip(by) {
            *g += a * miss;
            row.iter_mut().zip(by).for_each(|(h, b)| *h += a * b);
        }
    }
    (hessian, gradient)
}

/// Solves three equations by Cramer's rule; `None` where they have no single solution.
fn solve(m: [[f64; 3]; 3], v: [f64; 3]) -> Option<[f64; 3]> {
    let [a, b, c] = m;
    let cross = |x: [f64; 3], y: [f64; 3]| {
        let ([p, q, r], [s, t, u]) = (x, y);
        [q * u - r * t, r * s - p * u, p * t - q * s]
    };
    let dot = |x: [f64; 3], y: [f64; 3]| x.iter().zip(y).map(|(p, q)| p * q).sum::<f64>();
    let (bc, ca, ab) = (cross(b, c), cross(c, a), cross(a, b));
    let determinant = dot(a, bc);
    // The matrix is symmetric, so its rows are its columns.
    let x = [dot(v, bc), dot(v, ca), dot(v, ab)].map(|d| d / determinant);
    x.iter().all(|x| x.is_finite()).then_some(x)
}

/// Stage by the growth of two adjacent periods against that of all industries (the textbook rule
/// of growth rates): faster in both is growth; slower, then faster is emergence; faster, then
/// slower is maturity; slower in both is decline.
///
/// # Errors
/// [`Undefined::NotFinite`].
pub fn two_period_stage(own: (f64, f64), all_industries: (f64, f64)) -> Result<Stage, Undefined> {
    sizes::all_finite(&[own.0, own.1, all_industries.0, all_industries.1])?;
    Ok(match (own.0 >= all_industries.0, own.1 >= all_industries.1) {
        (true, true) => Stage::Growth,
        (false, true) => Stage::Emergence,
        (true, false) => Stage::Mature,
        (false, false) => Stage::Decline,
    })
}

/// Stage by net entry (Gort & Klepper 1982): entries less exits over the stock of firms at the
/// start. Above `steady` growth, below −`steady` shake-out, between them maturity.
///
/// # Errors
/// [`Undefined::ZeroDenominator`] without firms at the start; [`Undefined::NegativeSize`];
/// [`Undefined::NotFinite`]; [`Undefined::PartsAboveWhole`] where more leave than were there and
/// came.
pub fn net_entry_stage(
    stock: f64,
    entries: f64,
    exits: f64,
    steady: f64,
) -> Result<Stage, Undefined> {
    sizes::sum_of_sizes(&[stock, entries, exits, steady])?;
    if stock <= 0.0 {
        return Err(Undefined::ZeroDenominator);
    }
    if exits > stock + entries {
        return Err(Undefined::PartsAboveWhole);
    }
    let net = finite((entries - exits) / stock)?;
    Ok(if net > steady {
        Stage::Growth
    } else if net < -steady {
        Stage::Decline
    } else {
        Stage::Mature
    })
}

/// How firms and their diversity changed (Menzel & Fornahl 2010).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Heterogeneity {
    /// Change of the number of firms, as a fraction of the first.
    pub firms: f64,
    /// Change of the relative entropy of the firms' fields, between −1 and 1.
    pub diversity: f64,
}

impl Heterogeneity {
    /// Firms and diversity both fall: a warning of lock-in.
    #[must_use]
    pub fn warns_of_lock_in(&self) -> bool {
        self.firms <= 0.0 && self.diversity < 0.0
    }
}

/// Change of firms and diversity from counts of firms by field of knowledge in two years.
///
/// # Errors
/// [`Undefined::Mismatch`]; as [`relative_entropy`](super::relative_entropy).
pub fn heterogeneity(first: &[f64], last: &[f64]) -> Result<Heterogeneity, Undefined> {
    sizes::same_length(first, last)?;
    let (a, b) = (sizes::total(first)?, sizes::total(last)?);
    let diversity = super::relative_entropy(last)? - super::relative_entropy(first)?;
    Ok(Heterogeneity { firms: finite(b / a - 1.0)?, diversity })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(k: f64, r: f64, middle: f64, n: u32) -> (Vec<f64>, Vec<f64>) {
        let years: Vec<f64> = (0..n).map(|t| f64::from(t) + 2000.0).collect();
        let values = years.iter().map(|t| k * rise(r * (t - middle))).collect();
        (years, values)
    }

    #[test]
    fn an_exact_curve_is_found_at_any_scale() {
        for k in [1e-300, 1.0, 5e5, 1e300] {
            let (years, values) = series(k, 0.4, 2011.3, 20);
            let fit = logistic(&years, &values).unwrap();
            assert!((fit.capacity / k - 1.0).abs() < 1e-6, "{k}: {fit:?}");
            assert!((fit.rate - 0.4).abs() < 1e-6 && (fit.midpoint - 2011.3).abs() < 1e-5);
            assert_eq!(fit.stage(), Stage::Mature);
            assert!((fit.at(2011.3) / k - 0.5).abs() < 1e-6);
        }
    }

    #[test]
    fn what_is_no_curve_is_refused() {
        let years: Vec<f64> = (0..8).map(f64::from).collect();
        assert_eq!(logistic(&years, &[7.0; 8]), Err(Undefined::NoVariation));
        assert_eq!(logistic(&years[..3], &[1.0, 2.0, 4.0]), Err(Undefined::TooFew));
        let falling: Vec<f64> = (0..8).map(|t| 80.0 - 10.0 * f64::from(t)).collect();
        assert!(logistic(&years, &falling).is_err());
        // Pure exponential growth: either no capacity in sight, or one that tells nothing.
        let doubling: Vec<f64> = (0..8).map(|t| f64::from(1 << t)).collect();
        assert!(logistic(&years, &doubling).map_or(true, |l| l.stage() == Stage::CannotTell));
    }

    #[test]
    fn rules() {
        assert_eq!(two_period_stage((0.1, 0.02), (0.05, 0.05)), Ok(Stage::Mature));
        assert_eq!(net_entry_stage(100.0, 2.0, 30.0, 0.02), Ok(Stage::Decline));
        assert_eq!(net_entry_stage(0.0, 2.0, 0.0, 0.02), Err(Undefined::ZeroDenominator));
        assert!(heterogeneity(&[5.0, 5.0], &[8.0, 1.0]).unwrap().warns_of_lock_in());
        assert_eq!(stage_of_share(5.0, 100.0), Ok(Stage::Emergence));
    }
}
