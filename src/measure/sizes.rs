//! Sizes that may be shared out: finite, not negative, with a total. Room-private helpers.

use super::Undefined;

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

/// Rows for each thread: all of them for small tables, an even part for large ones.
pub(super) fn band(rows: usize, cells: usize) -> usize {
    const LARGE: usize = 1 << 17;
    if cells < LARGE {
        return rows.max(1);
    }
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    rows.div_ceil(cores.min(8)).max(1)
}

/// Runs work over bands of rows, each on a thread of its own where there is more than one. The
/// results come in the order of the bands.
pub(super) fn in_bands<R: Send>(
    rows: usize,
    cells: usize,
    work: impl Fn(std::ops::Range<usize>) -> R + Sync,
) -> Vec<R> {
    let band = band(rows, cells);
    if band >= rows {
        return vec![work(0..rows)];
    }
    let threads = rows.div_ceil(band);
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
