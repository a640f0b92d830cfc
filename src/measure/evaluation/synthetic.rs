//! Synthetic control: a weighted mean of untreated units that resembles the treated one before
//! the treatment (Abadie, Diamond & Hainmueller 2010, with equal V and the outcomes of all periods
//! before as predictors).

use crate::measure::linear::Decomposed;
use crate::measure::{Matrix, Undefined, finite, larger, sizes};

/// How the periods before the treatment count in the fit. The two give other weights: say which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matching {
    /// Least squares of the outcomes themselves.
    Outcomes,
    /// Each period first divided by its standard deviation over all units, as R Synth and
    /// pysyncon do before any V.
    Standardised,
}

/// A fitted synthetic control.
#[derive(Clone, Debug, PartialEq)]
pub struct SyntheticControl {
    /// Weight of each donor, not negative, sum 1.
    pub weights: Vec<f64>,
    /// Treated less synthetic, in every period.
    pub gaps: Vec<f64>,
    /// Number of periods before the treatment.
    pub before: usize,
    /// Root mean square of the gaps before.
    pub error_before: f64,
    /// Root mean square of the gaps after.
    pub error_after: f64,
    /// The error before is above half the standard deviation of the treated unit's outcome before
    /// (our cut): the control does not resemble it and must not be used.
    pub unusable: bool,
}

impl SyntheticControl {
    /// Gaps from the treatment on: the estimated effect by period.
    #[must_use]
    pub fn effect(&self) -> &[f64] {
        self.gaps.get(self.before..).unwrap_or(&[])
    }

    /// Sum of squared gaps before the treatment.
    ///
    /// # Errors
    /// [`Undefined::OutOfRange`] where the square is too large for a number.
    pub fn squared_error_before(&self) -> Result<f64, Undefined> {
        finite(self.error_before * self.error_before * self.before as f64)
    }

    /// Error after over error before, which the placebos are ranked by.
    ///
    /// # Errors
    /// [`Undefined::ZeroDenominator`] for a perfect fit; [`Undefined::OutOfRange`].
    pub fn error_ratio(&self) -> Result<f64, Undefined> {
        if self.error_before <= 0.0 {
            return Err(Undefined::ZeroDenominator);
        }
        finite(self.error_after / self.error_before)
    }
}

/// Fits the weights of the donors (columns; periods in rows) to the treated unit over the first
/// `before` periods, exactly, by Wolfe's algorithm for the nearest point of a convex hull.
///
/// # Errors
/// [`Undefined::Mismatch`]; [`Undefined::NotFinite`]; [`Undefined::TooFew`] for one donor or one
/// period before; [`Undefined::NoTreated`] without a period after; [`Undefined::NotUnique`] where
/// other weights fit as well, usual with more donors than periods; [`Undefined::OutOfRange`];
/// [`Undefined::NotSettled`].
pub fn synthetic_control(
    donors: &Matrix,
    treated: &[f64],
    before: usize,
    matching: Matching,
) -> Result<SyntheticControl, Undefined> {
    if treated.len() != donors.rows() {
        return Err(Undefined::Mismatch);
    }
    if donors.cells().iter().chain(treated).any(|y| !y.is_finite()) {
        return Err(Undefined::NotFinite);
    }
    if donors.columns() < 2 || before < 2 {
        return Err(Undefined::TooFew);
    }
    if before >= treated.len() {
        return Err(Undefined::NoTreated);
    }
    let points = differences(donors, treated, before, matching)?;
    let weights = nearest(&points)?;
    let mut gaps = Vec::with_capacity(treated.len());
    for (row, y) in donors.iter_rows().zip(treated) {
        let synthetic: f64 = row.iter().zip(&weights).map(|(x, w)| x * w).sum();
        gaps.push(finite(y - synthetic)?);
    }
    let (early, late) = gaps.split_at(before);
    let (error_before, error_after) = (root_mean_square(early)?, root_mean_square(late)?);
    // Without any movement before there is no spread to measure the error by.
    let unusable = match sizes::mean_and_sd(treated.get(..before).unwrap_or(&[])) {
        Ok((_, sd)) => error_before > sd / 2.0,
        Err(Undefined::NoVariation) => error_before > 0.0,
        Err(e) => return Err(e),
    };
    Ok(SyntheticControl { weights, gaps, before, error_before, error_after, unusable })
}

fn root_mean_square(values: &[f64]) -> Result<f64, Undefined> {
    let largest = values.iter().fold(0.0, |m, x| larger(m, x.abs()));
    if largest <= 0.0 {
        return Ok(0.0);
    }
    let mean = values.iter().map(|x| (x / largest).powi(2)).sum::<f64>() / values.len() as f64;
    finite(mean.sqrt() * largest)
}

/// Donor less treated over the periods before, one row per donor, scaled to at most about 1.
fn differences(
    donors: &Matrix,
    treated: &[f64],
    before: usize,
    matching: Matching,
) -> Result<Matrix, Undefined> {
    let mut rows: Vec<Vec<f64>> = Vec::with_capacity(before);
    for (row, y) in donors.iter_rows().zip(treated).take(before) {
        let unit = match matching {
            Matching::Outcomes => 1.0,
            Matching::Standardised => {
                let all: Vec<f64> = row.iter().copied().chain([*y]).collect();
                match sizes::mean_and_sd(&all) {
                    Ok((_, sd)) => sd,
                    // All units are equal in the period: it tells nothing.
                    Err(Undefined::NoVariation) => continue,
                    Err(e) => return Err(e),
                }
            }
        };
        let apart = row.iter().map(|x| finite((x - y) / unit)).collect::<Result<_, _>>()?;
        rows.push(apart);
    }
    let points = Matrix::from_rows(&rows).map_err(|_| Undefined::NotUnique)?.transposed();
    let largest = points.cells().iter().fold(0.0, |m, x| larger(m, x.abs()));
    if largest <= 0.0 {
        return Err(Undefined::NotUnique);
    }
    Matrix::from_fn(points.rows(), points.columns(), |r, c| {
        points.get(r, c).unwrap_or(0.0) / largest
    })
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Weights of the point of the convex hull nearest to the origin (Wolfe 1976).
fn nearest(points: &Matrix) -> Result<Vec<f64>, Undefined> {
    const ROUNDING: f64 = 1e-12;
    let length = |i: &usize| dot(points.row(*i), points.row(*i));
    let first = (0..points.rows()).min_by(|a, b| length(a).total_cmp(&length(b)));
    // The corral: affinely independent points and their weights.
    let mut corral: Vec<(usize, f64)> = first.map(|i| (i, 1.0)).into_iter().collect();
    for _ in 0..100 + 20 * points.rows() {
        let x = combination(points, &corral);
        let own = dot(&x, &x);
        let along = |i: &usize| dot(points.row(*i), &x);
        let outside = (0..points.rows()).filter(|i| corral.iter().all(|(j, _)| j != i));
        let next = outside.min_by(|a, b| along(a).total_cmp(&along(b)));
        let Some(next) = next.filter(|i| along(i) < own - ROUNDING) else {
            return unique(points, &corral, &x);
        };
        corral.push((next, 0.0));
        shrink(points, &mut corral)?;
    }
    Err(Undefined::NotSettled)
}

/// Moves the weights to the nearest point of the corral's affine hull, dropping points whose
/// weight would turn negative on the way.
fn shrink(points: &Matrix, corral: &mut Vec<(usize, f64)>) -> Result<(), Undefined> {
    while !corral.is_empty() {
        let target = affine_weights(points, corral)?;
        if target.iter().all(|w| *w > 1e-14) {
            for ((_, weight), t) in corral.iter_mut().zip(target) {
                *weight = t;
            }
            return Ok(());
        }
        let steps = corral.iter().zip(&target).enumerate();
        let blocking = steps
            .filter(|(_, (_, t))| **t <= 1e-14)
            .map(|(place, ((_, w), t))| (place, if w > t { w / (w - t) } else { 0.0 }))
            .min_by(|a, b| a.1.total_cmp(&b.1));
        let Some((place, step)) = blocking else { return Err(Undefined::NotSettled) };
        for ((_, weight), t) in corral.iter_mut().zip(&target) {
            *weight = larger(0.0, *weight + step * (t - *weight));
        }
        corral.remove(place);
    }
    Err(Undefined::NotSettled)
}

/// Affine weights (sum 1, any sign) of the point of the affine hull nearest to the origin.
fn affine_weights(points: &Matrix, corral: &[(usize, f64)]) -> Result<Vec<f64>, Undefined> {
    let m = corral.len();
    let at = |place: usize| corral.get(place).map_or(&[] as &[f64], |(i, _)| points.row(*i));
    let system = Matrix::from_fn(m + 1, m + 1, |r, c| match (r == m, c == m) {
        (true, true) => 0.0,
        (true, false) | (false, true) => 1.0,
        (false, false) => dot(at(r), at(c)),
    })?;
    let right = Matrix::from_fn(m + 1, 1, |r, _| f64::from(u8::from(r == m)))?;
    let solved = Decomposed::new(system).and_then(|d| d.solve(&right));
    let mut weights = solved.map_err(|_| Undefined::NotUnique)?.into_cells();
    weights.truncate(m);
    Ok(weights)
}

fn combination(points: &Matrix, corral: &[(usize, f64)]) -> Vec<f64> {
    let mut x = vec![0.0; points.columns()];
    for (i, weight) in corral {
        for (x, p) in x.iter_mut().zip(points.row(*i)) {
            *x += weight * p;
        }
    }
    x
}

/// The weights of all donors, if no other weights reach the same point: the points that lie as
/// near as the corral must be affinely independent.
fn unique(points: &Matrix, corral: &[(usize, f64)], x: &[f64]) -> Result<Vec<f64>, Undefined> {
    let own = dot(x, x);
    let face: Vec<(usize, f64)> = (0..points.rows())
        .filter(|i| corral.iter().any(|(j, _)| j == i) || dot(points.row(*i), x) <= own + 1e-11)
        .map(|i| (i, 0.0))
        .collect();
    if face.len() > corral.len() {
        affine_weights(points, &face)?;
    }
    let mut weights = vec![0.0; points.rows()];
    let sum: f64 = corral.iter().map(|(_, w)| w).sum();
    for (i, weight) in corral {
        if let Some(w) = weights.get_mut(*i) {
            *w = finite(weight / sum)?;
        }
    }
    Ok(weights)
}

/// The treated unit among placebos: every donor in turn as if it were treated.
#[derive(Clone, Debug, PartialEq)]
pub struct Placebo {
    /// Error after over error before of the treated unit.
    pub ratio: f64,
    /// The same of each donor against the others; `None` where it has no fit of its own.
    pub ratios: Vec<Option<f64>>,
    /// Share of the units with a ratio, the treated among them, whose ratio is at least the
    /// treated one's: with `n` placebos never below 1/(n+1).
    pub p: f64,
}

/// Placebo test of a synthetic control.
///
/// # Errors
/// As [`synthetic_control`] and [`SyntheticControl::error_ratio`] for the treated unit;
/// [`Undefined::TooFew`] where no donor has a placebo.
pub fn placebo(
    donors: &Matrix,
    treated: &[f64],
    before: usize,
    matching: Matching,
) -> Result<Placebo, Undefined> {
    let ratio = synthetic_control(donors, treated, before, matching)?.error_ratio()?;
    let one = |own: usize| {
        let others = donors.iter_rows().map(|row| {
            row.iter().enumerate().filter(|(i, _)| *i != own).map(|(_, y)| *y).collect()
        });
        let others = Matrix::from_rows(&others.collect::<Vec<Vec<f64>>>())?;
        synthetic_control(&others, &donors.column(own), before, matching)?.error_ratio()
    };
    let ratios: Vec<Option<f64>> = (0..donors.columns()).map(|own| one(own).ok()).collect();
    let known: Vec<f64> = ratios.iter().flatten().copied().collect();
    if known.is_empty() {
        return Err(Undefined::TooFew);
    }
    let as_large = known.iter().filter(|r| **r >= ratio).count();
    let p = (as_large + 1) as f64 / (known.len() + 1) as f64;
    Ok(Placebo { ratio, ratios, p })
}
