//! Systems of linear equations: LU decomposition with row pivots.

use super::{Matrix, Undefined, larger};

/// `P A = L U` of a square table, ready to solve with.
#[derive(Clone, Debug)]
pub(crate) struct Decomposed {
    lu: Matrix,
    /// Row of the original table that stands in each place.
    rows: Vec<usize>,
}

impl Decomposed {
    /// Decomposes a square table.
    ///
    /// # Errors
    /// [`Undefined::Mismatch`] for a table that is not square; [`Undefined::NotFinite`];
    /// [`Undefined::Singular`] where a pivot is zero but for rounding.
    pub(crate) fn new(mut lu: Matrix) -> Result<Self, Undefined> {
        let n = lu.rows();
        if n != lu.columns() {
            return Err(Undefined::Mismatch);
        }
        let largest = lu.cells().iter().fold(0.0, |most, x| larger(most, x.abs()));
        if !lu.cells().iter().all(|x| x.is_finite()) {
            return Err(Undefined::NotFinite);
        }
        let smallest_pivot = largest * 1e-14;
        let mut rows: Vec<usize> = (0..n).collect();
        for k in 0..n {
            let at = |row: usize| lu.get(row, k).map_or(0.0, f64::abs);
            let pivot = (k..n).fold(k, |best, row| if at(row) > at(best) { row } else { best });
            // Written so that NaN counts as singular too.
            if !(at(pivot) > smallest_pivot && at(pivot).is_finite()) {
                return Err(Undefined::Singular);
            }
            swap_rows(&mut lu, k, pivot);
            rows.swap(k, pivot);
            eliminate(&mut lu, k);
        }
        Ok(Self { lu, rows })
    }

    /// The solution of `A X = B` for all columns of `B` at once.
    ///
    /// # Errors
    /// [`Undefined::Mismatch`]; [`Undefined::OutOfRange`].
    pub(crate) fn solve(&self, right: &Matrix) -> Result<Matrix, Undefined> {
        let n = self.lu.rows();
        if right.rows() != n {
            return Err(Undefined::Mismatch);
        }
        let pivoted: Vec<&[f64]> = self.rows.iter().map(|row| right.row(*row)).collect();
        let mut x = Matrix::from_rows(&pivoted)?;
        let width = x.columns();
        for i in 1..n {
            let (solved, rest) = x.cells_mut().split_at_mut(i * width);
            let target = rest.get_mut(..width).unwrap_or(&mut []);
            for (factor, row) in self.lu.row(i).iter().zip(solved.chunks_exact(width)) {
                subtract(target, *factor, row);
            }
        }
        for i in (0..n).rev() {
            let (before, solved) = x.cells_mut().split_at_mut((i + 1) * width);
            let target = before.get_mut(i * width..).unwrap_or(&mut []);
            let upper = self.lu.row(i).get(i + 1..).unwrap_or(&[]);
            for (factor, row) in upper.iter().zip(solved.chunks_exact(width)) {
                subtract(target, *factor, row);
            }
            let pivot = self.lu.get(i, i).unwrap_or(1.0);
            for t in target {
                *t /= pivot;
            }
        }
        if x.cells().iter().all(|c| c.is_finite()) { Ok(x) } else { Err(Undefined::OutOfRange) }
    }

    /// The inverse.
    ///
    /// # Errors
    /// [`Undefined::OutOfRange`].
    pub(crate) fn inverse(&self) -> Result<Matrix, Undefined> {
        let n = self.lu.rows();
        self.solve(&Matrix::from_fn(n, n, |r, c| if r == c { 1.0 } else { 0.0 })?)
    }
}

fn subtract(target: &mut [f64], factor: f64, row: &[f64]) {
    if factor != 0.0 {
        for (t, x) in target.iter_mut().zip(row) {
            *t -= factor * x;
        }
    }
}

fn swap_rows(table: &mut Matrix, a: usize, b: usize) {
    let (a, b) = (a.min(b), a.max(b));
    if a == b {
        return;
    }
    let width = table.columns();
    let (first, second) = table.cells_mut().split_at_mut(b * width);
    for (x, y) in first.iter_mut().skip(a * width).zip(second).take(width) {
        std::mem::swap(x, y);
    }
}

/// Takes row `k` out of all rows below it, keeping the factors in column `k`.
fn eliminate(table: &mut Matrix, k: usize) {
    let width = table.columns();
    let (above, below) = table.cells_mut().split_at_mut((k + 1) * width);
    let Some((pivot, tail)) = above.get(k * width + k..).and_then(<[f64]>::split_first) else {
        return;
    };
    for row in below.chunks_exact_mut(width) {
        let Some((first, rest)) = row.get_mut(k..).and_then(<[f64]>::split_first_mut) else {
            continue;
        };
        *first /= pivot;
        subtract(rest, *first, tail);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::Seeded;

    #[test]
    fn inverse_times_table_is_the_identity() {
        let mut draws = Seeded::new(5);
        for n in [1, 2, 3, 17, 60] {
            let a = Matrix::from_fn(n, n, |_, _| draws.unit() - 0.5).unwrap();
            let inverse = Decomposed::new(a.clone()).unwrap().inverse().unwrap();
            for r in 0..n {
                for c in 0..n {
                    let cell: f64 =
                        a.row(r).iter().zip(inverse.column(c)).map(|(a, b)| a * b).sum();
                    assert!((cell - f64::from(u8::from(r == c))).abs() < 1e-9, "{n}: {cell}");
                }
            }
        }
    }

    #[test]
    fn what_has_no_inverse() {
        let table = |rows: &[[f64; 2]]| Matrix::from_rows(rows).unwrap();
        let reason = |m| Decomposed::new(m).unwrap_err();
        assert_eq!(reason(table(&[[1.0, 2.0], [2.0, 4.0]])), Undefined::Singular);
        assert_eq!(reason(table(&[[0.0, 0.0], [0.0, 0.0]])), Undefined::Singular);
        assert_eq!(reason(table(&[[1.0, f64::NAN], [2.0, 4.0]])), Undefined::NotFinite);
        assert_eq!(reason(table(&[[1.0, 2.0]])), Undefined::Mismatch);
        assert!(Decomposed::new(table(&[[0.0, 1.0], [1.0, 0.0]])).is_ok());
    }
}
