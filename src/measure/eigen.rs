//! The largest eigenvalue of a large symmetric operator: Lanczos with full reorthogonalisation.

use super::sizes::dot;
use super::{Seeded, Undefined, larger};

/// The largest eigenvalue and its unit vector, among the vectors orthogonal to the known unit
/// vectors. `apply` writes the operator's product with its first argument into the second; the
/// operator's norm must be about 1. `settled` says whether a value and its residual, the length of
/// what the operator does to the vector beyond multiplying it, are good enough. Starts from a
/// fixed seed: same input, same bytes.
///
/// # Errors
/// [`Undefined::TooFew`] where nothing is orthogonal to the known; [`Undefined::NotSettled`].
pub(crate) fn largest_eigenpair(
    n: usize,
    apply: impl Fn(&[f64], &mut [f64]),
    known: &[&[f64]],
    settled: impl Fn(f64, f64) -> bool,
) -> Result<(f64, Vec<f64>), Undefined> {
    const MOST_STEPS: usize = 800;
    let dimension = n.saturating_sub(known.len());
    if dimension == 0 {
        return Err(Undefined::TooFew);
    }
    // Another start for each number of known vectors: the same one, less a vector found from it,
    // would have nothing left along an equal eigenvalue.
    let mut draws = Seeded::new(2_009 + known.len() as u64);
    let mut next: Vec<f64> = (0..n).map(|_| draws.unit() - 0.5).collect();
    let mut basis: Vec<Vec<f64>> = Vec::new();
    let (mut diagonal, mut beside) = (Vec::new(), Vec::new());
    let mut length = orthogonalise(&mut next, known, &basis);
    let mut check = 8;
    while basis.len() < dimension.min(MOST_STEPS) {
        if !(length.is_finite() && length > 0.0) {
            return Err(Undefined::NotSettled);
        }
        let q: Vec<f64> = next.iter().map(|x| x / length).collect();
        apply(&q, &mut next);
        diagonal.push(dot(&q, &next));
        basis.push(q);
        length = orthogonalise(&mut next, known, &basis);
        beside.push(length);
        let done = basis.len() == dimension || length < 1e-14;
        if done || basis.len() >= check {
            check += check / 4;
            let (value, part) = largest_of_tridiagonal(&diagonal, &beside)?;
            let residual = length * part.last().map_or(0.0, |x| x.abs());
            if done || settled(value, residual) {
                return Ok((value, combined(&basis, &part, n)));
            }
        }
    }
    Err(Undefined::NotSettled)
}

/// Takes the known vectors and the basis out of a vector; gives its length after. The basis goes
/// from its end, where most of the vector lies. What then remains is short beside what was taken
/// out, and so full of rounding: only in that case is all taken out a second time.
fn orthogonalise(vector: &mut [f64], known: &[&[f64]], basis: &[Vec<f64>]) -> f64 {
    let out_of = |vector: &mut [f64], other: &[f64]| {
        let along = dot(vector, other);
        vector.iter_mut().zip(other).for_each(|(v, x)| *v -= along * x);
    };
    for other in basis.iter().rev().take(2) {
        out_of(vector, other);
    }
    for _ in 0..4 {
        let before = dot(vector, vector);
        for other in basis.iter().map(Vec::as_slice).rev().chain(known.iter().copied()) {
            out_of(vector, other);
        }
        if dot(vector, vector) > before * 0.5 {
            break;
        }
    }
    dot(vector, vector).sqrt()
}

fn combined(basis: &[Vec<f64>], part: &[f64], n: usize) -> Vec<f64> {
    let mut vector = vec![0.0; n];
    for (q, s) in basis.iter().zip(part) {
        for (v, x) in vector.iter_mut().zip(q) {
            *v += s * x;
        }
    }
    let length = dot(&vector, &vector).sqrt();
    vector.iter().map(|x| x / length).collect()
}

/// Largest eigenvalue of a symmetric tridiagonal table by bisection (Sturm counts), and its unit
/// vector by inverse iteration. `beside[i]` stands between places `i` and `i + 1`; its last entry
/// is not part of the table.
fn largest_of_tridiagonal(diagonal: &[f64], beside: &[f64]) -> Result<(f64, Vec<f64>), Undefined> {
    let m = diagonal.len();
    let inner = beside.get(..m.saturating_sub(1)).unwrap_or(&[]);
    let bound = diagonal.iter().chain(inner).fold(0.0, |most, x| larger(most, x.abs())) * 3.0;
    if !bound.is_finite() {
        return Err(Undefined::NotSettled);
    }
    // All eigenvalues lie below `x` where all pivots of T − x are negative.
    let all_below = |x: f64| {
        let mut pivot: f64 = -1.0;
        let mut before = 0.0;
        diagonal.iter().enumerate().all(|(i, d)| {
            let link: f64 = if i == 0 { 0.0 } else { before };
            pivot = d - x - link * link / pivot;
            before = inner.get(i).copied().unwrap_or(0.0);
            pivot < 0.0
        })
    };
    let (mut lo, mut hi) = (-bound - f64::MIN_POSITIVE, bound + f64::MIN_POSITIVE);
    for _ in 0..200 {
        let middle = lo + (hi - lo) / 2.0;
        if middle <= lo || middle >= hi {
            break;
        }
        if all_below(middle) {
            hi = middle;
        } else {
            lo = middle;
        }
    }
    let mut vector = vec![1.0 / (m as f64).sqrt(); m];
    // T − hi is negative definite, so its elimination needs no pivoting.
    let shift = hi + larger(bound * 1e-16, f64::MIN_POSITIVE);
    for _ in 0..4 {
        solve_tridiagonal(diagonal, inner, shift, &mut vector);
        let most = vector.iter().fold(0.0, |most, x| larger(most, x.abs()));
        let length = vector.iter().map(|x| (x / most).powi(2)).sum::<f64>().sqrt();
        for x in &mut vector {
            *x = *x / most / length;
        }
        if !vector.iter().all(|x| x.is_finite()) {
            return Err(Undefined::NotSettled);
        }
    }
    Ok((hi, vector))
}

/// Solves `(T − shift) x = b` in place by elimination from the first place on.
fn solve_tridiagonal(diagonal: &[f64], inner: &[f64], shift: f64, x: &mut [f64]) {
    let tiny = 1e-300;
    let mut pivots = Vec::with_capacity(diagonal.len());
    let (mut before, mut carried) = (-1.0, 0.0);
    for (i, (d, x)) in diagonal.iter().zip(x.iter_mut()).enumerate() {
        let link = if i == 0 { 0.0 } else { inner.get(i - 1).copied().unwrap_or(0.0) };
        let factor = link / before;
        let pivot = d - shift - factor * link;
        before = if pivot.abs() < tiny { -tiny } else { pivot };
        *x -= factor * carried;
        carried = *x;
        pivots.push(before);
    }
    let mut after = 0.0;
    for (i, (x, pivot)) in x.iter_mut().zip(&pivots).enumerate().rev() {
        let link = inner.get(i).copied().unwrap_or(0.0);
        *x = (*x - link * after) / pivot;
        after = *x;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tight(_: f64, residual: f64) -> bool {
        residual <= 1e-13
    }

    /// Eigenvalues 2 − 2 cos(kπ/(n+1)) of the second difference, over 4.
    #[test]
    fn second_difference() {
        let n = 60;
        let apply = |x: &[f64], y: &mut [f64]| {
            for i in 0..n {
                let before = if i > 0 { x[i - 1] } else { 0.0 };
                let after = x.get(i + 1).copied().unwrap_or(0.0);
                y[i] = (2.0 * x[i] - before - after) / 4.0;
            }
        };
        let expected =
            |k: usize| (1.0 - (k as f64 * std::f64::consts::PI / (n as f64 + 1.0)).cos()) / 2.0;
        let (first, v) = largest_eigenpair(n, apply, &[], tight).unwrap();
        assert!((first - expected(n)).abs() < 1e-12, "{first}");
        let mut product = vec![0.0; n];
        apply(&v, &mut product);
        assert!(product.iter().zip(&v).all(|(a, b)| (a - first * b).abs() < 1e-9));
        let (second, _) = largest_eigenpair(n, apply, &[&v], tight).unwrap();
        assert!((second - expected(n - 1)).abs() < 1e-9, "{second}");
    }

    #[test]
    fn equal_eigenvalues_and_one_dimension() {
        let identity = |x: &[f64], y: &mut [f64]| y.copy_from_slice(x);
        let (value, v) = largest_eigenpair(5, identity, &[], tight).unwrap();
        assert!((value - 1.0).abs() < 1e-12);
        let (again, _) = largest_eigenpair(5, identity, &[&v], tight).unwrap();
        assert!((again - 1.0).abs() < 1e-12);
        let one = |_: &[f64], y: &mut [f64]| y[0] = 0.0;
        assert!(largest_eigenpair(1, one, &[], tight).unwrap().0.abs() < 1e-12);
        assert_eq!(largest_eigenpair(1, one, &[&[1.0]], tight), Err(Undefined::TooFew));
    }
}
