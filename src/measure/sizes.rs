//! Sizes that may be shared out: finite, not negative, with a total. Room-private helpers.

use super::Undefined;

/// Sum in eight lanes: faster than one after the other, and more accurate.
pub(super) fn sum(values: &[f64]) -> f64 {
    let mut lanes = [0.0; 8];
    let chunks = values.chunks_exact(8);
    let rest: f64 = chunks.remainder().iter().sum();
    for chunk in chunks {
        for (lane, x) in lanes.iter_mut().zip(chunk) {
            *lane += x;
        }
    }
    lanes.iter().sum::<f64>() + rest
}

/// Whether every number is finite.
pub(super) fn all_finite(values: &[f64]) -> Result<(), Undefined> {
    // A difference with itself is zero for a finite number and NaN for all others.
    let wrong = values.iter().fold(false, |wrong, x| wrong | (x - x != 0.0));
    if wrong { Err(Undefined::NotFinite) } else { Ok(()) }
}

/// The sum of finite sizes that are not negative; zero and empty are allowed.
pub(super) fn sum_of_sizes(sizes: &[f64]) -> Result<f64, Undefined> {
    let fine = sizes.iter().fold(true, |fine, x| fine & (*x >= 0.0));
    let total = sum(sizes);
    if fine && total.is_finite() {
        return Ok(total);
    }
    all_finite(sizes)?;
    Err(if fine { Undefined::OutOfRange } else { Undefined::NegativeSize })
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

/// Runs work over bands of rows: on one thread for small tables, on all cores for large ones.
/// The results come in the order of the bands.
pub(super) fn in_bands<R: Send>(
    rows: usize,
    cells: usize,
    work: impl Fn(std::ops::Range<usize>) -> R + Sync,
) -> Vec<R> {
    const LARGE: usize = 1 << 17;
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let threads = if cells < LARGE { 1 } else { cores.min(8).min(rows.max(1)) };
    if threads < 2 {
        return vec![work(0..rows)];
    }
    let band = rows.div_ceil(threads);
    std::thread::scope(|scope| {
        let work = &work;
        let running: Vec<_> = (0..threads)
            .map(|t| {
                let range = (t * band).min(rows)..((t + 1) * band).min(rows);
                scope.spawn(move || work(range))
            })
            .collect();
        running
            .into_iter()
            .map(|handle| handle.join().unwrap_or_else(|e| std::panic::resume_unwind(e)))
            .collect()
    })
}
