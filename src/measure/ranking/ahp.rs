//! Analytic hierarchy process: weights from pairwise comparisons (Saaty 1980).

use crate::measure::{Matrix, Undefined, finite};

/// Mean consistency index of random comparison tables: the divisor of the consistency ratio.
///
/// The published tables differ, and a ratio of 0.098 under one is above 0.10 under another: the
/// table must stand beside the ratio.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RandomIndex {
    /// 0.58 0.90 1.12 1.24 1.32 1.41 1.45 1.49 …: Saaty 1980, usual in Chinese textbooks.
    Saaty1980,
    /// 0.52 0.89 1.11 1.25 1.35 1.40 1.45 1.49 …: Saaty 2005.
    Saaty2005,
    /// 0.4914 0.8286 1.0591 1.1797 …: Donegan & Dodd 1991.
    DoneganDodd,
    /// 0.5799 0.8921 1.1159 1.2358 1.3322 …: the longer simulation that pymcdm ships.
    Simulated,
}

impl RandomIndex {
    /// The index for `n` criteria; 0 up to two, `None` where the table ends.
    #[must_use]
    pub fn of(self, n: usize) -> Option<f64> {
        const SAATY_1980: [f64; 13] =
            [0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];
        const SAATY_2005: [f64; 13] =
            [0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59];
        const DONEGAN_DODD: [f64; 18] = [
            0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643,
            1.4822, 1.4969, 1.5078, 1.5153, 1.5262, 1.5313, 1.5371,
        ];
        const SIMULATED: [f64; 13] = [
            0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571,
            1.5714, 1.5831,
        ];
        let Some(place) = n.checked_sub(3) else { return Some(0.0) };
        match self {
            Self::Saaty1980 => SAATY_1980.get(place),
            Self::Saaty2005 => SAATY_2005.get(place),
            Self::DoneganDodd => DONEGAN_DODD.get(place),
            Self::Simulated => SIMULATED.get(place),
        }
        .copied()
    }
}

/// Weights from one table of comparisons.
#[derive(Clone, Debug, PartialEq)]
pub struct Ahp {
    /// The principal eigenvector, sum 1.
    pub weights: Vec<f64>,
    /// The principal eigenvalue, at least the number of criteria.
    pub lambda_max: f64,
    /// `(λ − n)/(n − 1)`; 0 for one or two criteria.
    pub consistency_index: f64,
}

impl Ahp {
    /// Consistency ratio under a named table; at most 0.10 is accepted (Saaty). Up to two
    /// criteria are always consistent: 0.
    ///
    /// # Errors
    /// [`Undefined::BadParameter`] for more criteria than the table holds.
    pub fn consistency_ratio(&self, table: RandomIndex) -> Result<f64, Undefined> {
        consistency_ratio(self.consistency_index, self.weights.len(), table)
    }
}

fn consistency_ratio(index: f64, n: usize, table: RandomIndex) -> Result<f64, Undefined> {
    match table.of(n) {
        None => Err(Undefined::BadParameter),
        Some(random) if random > 0.0 => finite(index / random),
        Some(_) => Ok(0.0),
    }
}

/// Weights as the principal eigenvector of a table of pairwise comparisons: row over column.
///
/// # Errors
/// [`Undefined::Mismatch`] for a table that is not square; [`Undefined::NegativeSize`] for a
/// comparison that is not positive; [`Undefined::NotReciprocal`] where `a_ij · a_ji` is not 1
/// (within 1 in 1,000, for entries rounded like 0.333); [`Undefined::NotSettled`].
pub fn ahp(comparisons: &Matrix) -> Result<Ahp, Undefined> {
    check(comparisons)?;
    let n = comparisons.columns();
    let mut weights = geometric_mean_weights(comparisons)?;
    let mut next = vec![0.0; n];
    // The table is positive, so the iteration contracts to the Perron vector; tables of judgement
    // settle within some tens of steps.
    for _ in 0..10_000 {
        multiply(comparisons, &weights, &mut next);
        let sum: f64 = next.iter().sum();
        finite(sum)?;
        let mut moved = 0.0;
        for (w, x) in weights.iter_mut().zip(&next) {
            let x = x / sum;
            moved += (x - *w).abs();
            *w = x;
        }
        if moved < 1e-15 * n as f64 {
            return result(weights, comparisons);
        }
    }
    Err(Undefined::NotSettled)
}

fn result(weights: Vec<f64>, comparisons: &Matrix) -> Result<Ahp, Undefined> {
    let (lambda_max, consistency_index) = lambda_and_index(comparisons, &weights)?;
    Ok(Ahp { weights, lambda_max, consistency_index })
}

/// `λ` as the mean of `(A w)_i / w_i`, and the consistency index that follows.
fn lambda_and_index(comparisons: &Matrix, weights: &[f64]) -> Result<(f64, f64), Undefined> {
    let n = weights.len() as f64;
    let mut product = vec![0.0; weights.len()];
    multiply(comparisons, weights, &mut product);
    let lambda = product.iter().zip(weights).map(|(p, w)| p / w).sum::<f64>() / n;
    let index = if n > 2.0 { (lambda - n) / (n - 1.0) } else { 0.0 };
    Ok((finite(lambda)?, finite(index)?))
}

/// Consistency index of weights that were not taken from the eigenvector, by the mean of
/// `(A w)_i / w_i`.
///
/// # Errors
/// As [`ahp`].
pub fn consistency_index_of(comparisons: &Matrix, weights: &[f64]) -> Result<f64, Undefined> {
    check(comparisons)?;
    if weights.len() != comparisons.columns() {
        return Err(Undefined::Mismatch);
    }
    Ok(lambda_and_index(comparisons, weights)?.1)
}

/// Weights as the geometric means of the rows, sum 1.
///
/// # Errors
/// As [`ahp`].
pub fn geometric_mean_weights(comparisons: &Matrix) -> Result<Vec<f64>, Undefined> {
    check(comparisons)?;
    let n = comparisons.columns() as f64;
    let means: Vec<f64> = comparisons
        .iter_rows()
        .map(|row| (row.iter().map(|a| a.ln()).sum::<f64>() / n).exp())
        .collect();
    shares(means)
}

/// Weights as the means over the columns, each divided by its sum.
///
/// # Errors
/// As [`ahp`].
pub fn column_mean_weights(comparisons: &Matrix) -> Result<Vec<f64>, Undefined> {
    check(comparisons)?;
    let sums = comparisons.column_sums();
    let means = comparisons
        .iter_rows()
        .map(|row| row.iter().zip(&sums).map(|(a, s)| a / s).sum::<f64>())
        .collect();
    shares(means)
}

/// Weights of the alternatives over a two-level hierarchy: `Σ_k w_k · v_k`, with one table of
/// comparisons between alternatives per criterion.
///
/// # Errors
/// As [`ahp`]; [`Undefined::Mismatch`] where the tables do not fit each other.
pub fn hierarchy_weights(
    criteria: &Matrix,
    alternatives: &[Matrix],
) -> Result<Vec<f64>, Undefined> {
    over_levels(criteria, alternatives, |x| x)
}

/// As [`hierarchy_weights`], with the weights of every table rounded to a number of decimals
/// before they are combined, as packages do that carry a printed precision (AHPy: `precision`).
/// For comparison with their printed results only: the rounding moves the last decimal.
///
/// # Errors
/// As [`hierarchy_weights`].
pub fn hierarchy_weights_rounded(
    criteria: &Matrix,
    alternatives: &[Matrix],
    decimals: u32,
) -> Result<Vec<f64>, Undefined> {
    let unit = 10_f64.powi(i32::try_from(decimals).map_err(|_| Undefined::BadParameter)?);
    let total = over_levels(criteria, alternatives, |x| (x * unit).round() / unit)?;
    total.into_iter().map(|x| finite((x * unit).round() / unit)).collect()
}

fn over_levels(
    criteria: &Matrix,
    alternatives: &[Matrix],
    round: impl Fn(f64) -> f64,
) -> Result<Vec<f64>, Undefined> {
    let rounded = |table: &Matrix| -> Result<Vec<f64>, Undefined> {
        Ok(ahp(table)?.weights.into_iter().map(&round).collect())
    };
    let top = rounded(criteria)?;
    if top.len() != alternatives.len() {
        return Err(Undefined::Mismatch);
    }
    let mut total = vec![0.0; alternatives.first().map_or(0, Matrix::rows)];
    for (weight, table) in top.iter().zip(alternatives) {
        let below = rounded(table)?;
        if below.len() != total.len() {
            return Err(Undefined::Mismatch);
        }
        for (t, b) in total.iter_mut().zip(below) {
            *t += weight * b;
        }
    }
    Ok(total)
}

fn check(comparisons: &Matrix) -> Result<(), Undefined> {
    if comparisons.rows() != comparisons.columns() {
        return Err(Undefined::Mismatch);
    }
    if comparisons.cells().iter().any(|a| !a.is_finite()) {
        return Err(Undefined::NotFinite);
    }
    if comparisons.cells().iter().any(|a| *a <= 0.0) {
        return Err(Undefined::NegativeSize);
    }
    let opposite = comparisons.transposed();
    let mirrored = comparisons.cells().iter().zip(opposite.cells());
    if mirrored.into_iter().any(|(a, b)| (a * b - 1.0).abs() > 1e-3) {
        return Err(Undefined::NotReciprocal);
    }
    Ok(())
}

fn multiply(table: &Matrix, vector: &[f64], product: &mut [f64]) {
    for (p, row) in product.iter_mut().zip(table.iter_rows()) {
        *p = row.iter().zip(vector).map(|(a, x)| a * x).sum();
    }
}

fn shares(mut values: Vec<f64>) -> Result<Vec<f64>, Undefined> {
    let sum = finite(values.iter().sum())?;
    for v in &mut values {
        *v /= sum;
    }
    if values.iter().all(|v| *v > 0.0) { Ok(values) } else { Err(Undefined::OutOfRange) }
}
