//! Sizes that may be shared out: finite, not negative, with a total. Room-private helpers.

use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use super::{Matrix, Undefined};

/// Sum in eight lanes: faster than one after the other, and more accurate.
pub(super) fn sum(values: &[f64]) -> f64 {
    sum_and_least(values).0
}

/// Sum, and the least of the values and zero (a NaN shows in the sum alone), in eight lanes.
pub(super) fn sum_and_least(values: &[f64]) -> (f64, f64) {
    let (mut sums, mut least) = ([0.0; 8], [0.0; 8]);
    let chunks = values.chunks_exact(8);
    let rest = chunks.remainder();
    for chunk in chunks {
        for ((sum, low), x) in sums.iter_mut().zip(&mut least).zip(chunk) {
            *sum += x;
            *low = super::smaller(*low, *x);
        }
    }
    let sum = sums.iter().sum::<f64>() + rest.iter().sum::<f64>();
    (sum, least.iter().chain(rest).fold(0.0, |low, x| super::smaller(low, *x)))
}

/// Sum of the products, in eight lanes.
pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sums = [0.0; 8];
    let (left, right) = (a.chunks_exact(8), b.chunks_exact(8));
    let rest = left.remainder().iter().zip(right.remainder()).map(|(a, b)| a * b).sum::<f64>();
    for (a, b) in left.zip(right) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *sum += a * b;
        }
    }
    sums.iter().sum::<f64>() + rest
}

/// Sum of a term of each pair, in four lanes.
pub(super) fn sum_over<T: Copy>(a: &[f64], b: &[T], term: impl Fn(f64, T) -> f64) -> f64 {
    let mut sums = [0.0; 4];
    let (left, right) = (a.chunks_exact(4), b.chunks_exact(4));
    let rest = left.remainder().iter().zip(right.remainder()).map(|(a, b)| term(*a, *b));
    let rest = rest.sum::<f64>();
    for (a, b) in left.zip(right) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *sum += term(*a, *b);
        }
    }
    sums.iter().sum::<f64>() + rest
}

/// Sum of the squares of shares in a positive total.
pub(super) fn squared_shares(sizes: &[f64], total: f64) -> f64 {
    let inverse = 1.0 / total;
    if inverse.is_normal() {
        sum_over(sizes, sizes, |x, _| (x * inverse) * (x * inverse))
    } else {
        sum_over(sizes, sizes, |x, _| (x / total) * (x / total))
    }
}

/// Entropy `−Σ s ln s` of shares, in four lanes. A share too small to be normal counts as none.
pub(super) fn entropy(shares: &[f64]) -> f64 {
    -sum_over(shares, shares, |s, _| s * super::logs::ln(super::larger(s, f64::MIN_POSITIVE)))
}

/// Whether every number is finite.
pub(super) fn all_finite(values: &[f64]) -> Result<(), Undefined> {
    let fine = values.iter().fold(true, |fine, x| fine & x.is_finite());
    if fine { Ok(()) } else { Err(Undefined::NotFinite) }
}

/// The sum of finite sizes that are not negative; zero and empty are allowed.
pub(super) fn sum_of_sizes(sizes: &[f64]) -> Result<f64, Undefined> {
    let (total, least) = sum_and_least(sizes);
    if least >= 0.0 && total.is_finite() {
        return Ok(total);
    }
    all_finite(sizes)?;
    Err(if least >= 0.0 { Undefined::OutOfRange } else { Undefined::NegativeSize })
}

/// The positive total of finite sizes that are not negative.
pub(super) fn total(sizes: &[f64]) -> Result<f64, Undefined> {
    let total = sum_of_sizes(sizes)?;
    if total > 0.0 { Ok(total) } else { Err(Undefined::Empty) }
}

/// Shares of sizes in their total.
pub(super) fn shares(sizes: &[f64]) -> Result<Vec<f64>, Undefined> {
    let total = total(sizes)?;
    Ok(sizes.iter().map(|x| x / total).collect())
}

/// Slices that belong together have one length.
pub(super) fn same_length<A, B>(a: &[A], b: &[B]) -> Result<(), Undefined> {
    if a.len() == b.len() { Ok(()) } else { Err(Undefined::Mismatch) }
}

/// Mean and standard deviation (divisor `n − 1`) of at least two finite numbers.
///
/// A spread that is nothing but rounding counts as none.
pub(super) fn mean_and_sd(values: &[f64]) -> Result<(f64, f64), Undefined> {
    if values.len() < 2 {
        return Err(Undefined::TooFew);
    }
    all_finite(values)?;
    let n = values.len() as f64;
    let largest = values.iter().fold(0.0, |m: f64, x| super::larger(m, x.abs()));
    if largest <= 0.0 {
        return Err(Undefined::NoVariation);
    }
    let mean = values.iter().map(|x| x / largest).sum::<f64>() / n;
    let square = values.iter().map(|x| (x / largest - mean).powi(2)).sum::<f64>() / (n - 1.0);
    let sd = square.sqrt();
    if sd <= 1e-13 {
        return Err(Undefined::NoVariation);
    }
    Ok((super::finite(mean * largest)?, super::finite(sd * largest)?))
}

/// Standard scores of at least three finite numbers.
pub(super) fn standard_scores(values: &[f64]) -> Result<Vec<f64>, Undefined> {
    if values.len() < 3 {
        return Err(Undefined::TooFew);
    }
    let (mean, sd) = mean_and_sd(values)?;
    let scores: Vec<f64> = values.iter().map(|x| (x - mean) / sd).collect();
    all_finite(&scores).map_err(|_| Undefined::OutOfRange)?;
    Ok(scores)
}

/// Work below so many cells is done at once; threads would cost more than they save.
const LARGE: usize = 1 << 17;

/// Rows of a piece of work. The pieces do not depend on the number of cores, so that sums over
/// them are the same on every machine.
fn piece(rows: usize, cells: usize) -> usize {
    const PIECES: usize = 16;
    if cells < LARGE { rows.max(1) } else { rows.div_ceil(PIECES).max(1) }
}

/// Runs work over pieces of the rows, by several threads where there is much of it. The results
/// come in the order of the pieces.
pub(super) fn in_pieces<R: Send>(
    rows: usize,
    cells: usize,
    work: impl Fn(Range<usize>) -> R + Sync,
) -> Vec<R> {
    let piece = piece(rows, cells);
    shared((0..rows).step_by(piece).map(|from| from..(from + piece).min(rows)), work)
}

/// As [`in_pieces`], each piece with its rows of a table to write.
pub(super) fn fill_in_pieces<R: Send>(
    table: &mut Matrix,
    cells: usize,
    work: impl Fn(Range<usize>, &mut [f64]) -> R + Sync,
) -> Vec<R> {
    let (rows, columns) = (table.rows(), table.columns());
    let piece = piece(rows, cells);
    let ranges = (0..rows).step_by(piece).map(|from| from..(from + piece).min(rows));
    let parts = ranges.zip(table.cells_mut().chunks_mut(piece * columns));
    shared(parts, |(range, cells)| work(range, cells))
}

/// Hands parts to as many threads as there are cores, this one among them; whoever is free takes
/// the next. The results come in the order of the parts.
fn shared<T: Send, R: Send>(
    parts: impl ExactSizeIterator<Item = T> + Send,
    work: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    let number = parts.len();
    if number < 2 {
        return parts.map(work).collect();
    }
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let queue = Mutex::new(parts.enumerate());
    let take = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    let run = || {
        let mut done = Vec::new();
        while let Some((place, part)) = take() {
            done.push((place, work(part)));
        }
        done
    };
    let mut done = std::thread::scope(|scope| {
        let others: Vec<_> = (1..cores.min(number)).map(|_| scope.spawn(run)).collect();
        let mut done = run();
        for other in others {
            done.extend(other.join().unwrap_or_else(|e| std::panic::resume_unwind(e)));
        }
        done
    });
    done.sort_unstable_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, result)| result).collect()
}
