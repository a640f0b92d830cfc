//! A panel of raters: the middle of their votes, the span of their ranks, their comparisons as one.

use super::RankRange;
use super::rank_sum::ranks;
use crate::measure::{Matrix, Undefined, finite};

/// The middle of some votes; the mean of the two middle ones where their number is even.
///
/// # Errors
/// [`Undefined::Empty`]; [`Undefined::NotFinite`].
pub fn median(votes: &[f64]) -> Result<f64, Undefined> {
    if votes.iter().any(|v| !v.is_finite()) {
        return Err(Undefined::NotFinite);
    }
    let mut sorted = votes.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = sorted.get(sorted.len() / 2).ok_or(Undefined::Empty)?;
    if sorted.len() % 2 == 1 {
        return Ok(*upper);
    }
    let lower = sorted.get(sorted.len() / 2 - 1).ok_or(Undefined::Empty)?;
    // Halves first, so that no sum overflows.
    finite(lower / 2.0 + upper / 2.0)
}

/// Best and worst rank that any rater (row) gives each item (column); 1 the highest score, equals
/// share the better rank.
///
/// # Errors
/// [`Undefined::NotFinite`].
pub fn rank_spans(scores: &Matrix) -> Result<Vec<RankRange>, Undefined> {
    if scores.cells().iter().any(|x| !x.is_finite()) {
        return Err(Undefined::NotFinite);
    }
    let mut spans = vec![RankRange { best: usize::MAX, worst: 0 }; scores.columns()];
    for row in scores.iter_rows() {
        for (span, rank) in spans.iter_mut().zip(ranks(row)) {
            span.best = span.best.min(rank);
            span.worst = span.worst.max(rank);
        }
    }
    Ok(spans)
}

/// The comparisons of several raters as one table: the geometric mean, cell by cell. It is the
/// only mean that keeps a comparison and its opposite reciprocal (Aczél & Saaty 1983).
///
/// # Errors
/// [`Undefined::Empty`]; [`Undefined::Mismatch`] for tables of different shape;
/// [`Undefined::NegativeSize`] for a comparison that is not positive.
pub fn group_comparisons(raters: &[&Matrix]) -> Result<Matrix, Undefined> {
    let first = raters.first().ok_or(Undefined::Empty)?;
    let mut logs = Matrix::zeros(first.rows(), first.columns())?;
    for table in raters {
        if (table.rows(), table.columns()) != (first.rows(), first.columns()) {
            return Err(Undefined::Mismatch);
        }
        for (sum, a) in logs.cells_mut().iter_mut().zip(table.cells()) {
            if a.is_nan() || *a <= 0.0 {
                return Err(Undefined::NegativeSize);
            }
            *sum += a.ln();
        }
    }
    let n = raters.len() as f64;
    for cell in logs.cells_mut() {
        *cell = finite((*cell / n).exp())?;
    }
    Ok(logs)
}

/// A comparison that fits badly with all the others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Misfit {
    /// The row, the smaller of the two.
    pub row: usize,
    /// The column.
    pub column: usize,
    /// Row over column, as it was judged.
    pub given: f64,
    /// Row over column, as all the other comparisons have it: the geometric mean of the ways from
    /// one to the other by a third.
    pub implied: f64,
}

/// The comparison that lies farthest, as a ratio, from what all the others imply: the one to look
/// at again first. `None` where all fit within one part in a million, and for two items, which no
/// third connects.
#[must_use]
pub fn worst_misfit(comparisons: &Matrix) -> Option<Misfit> {
    let n = comparisons.rows();
    let mut worst: Option<(f64, Misfit)> = None;
    for row in 0..n {
        for column in row + 1..n {
            let given = comparisons.get(row, column)?;
            let by = |third: usize| {
                Some(comparisons.get(row, third)?.ln() + comparisons.get(third, column)?.ln())
            };
            let ways: Vec<f64> =
                (0..n).filter(|k| *k != row && *k != column).filter_map(by).collect();
            if ways.is_empty() {
                return None;
            }
            let implied = (ways.iter().sum::<f64>() / ways.len() as f64).exp();
            let off = (given / implied).ln().abs();
            if off.is_finite() && off > worst.map_or(1e-6, |(most, _)| most) {
                worst = Some((off, Misfit { row, column, given, implied }));
            }
        }
    }
    worst.map(|(_, misfit)| misfit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_votes() {
        assert_eq!(median(&[4.0, 7.0, 5.0]), Ok(5.0));
        assert_eq!(median(&[8.0, 4.0, 5.0, 6.0]), Ok(5.5));
        assert_eq!(median(&[]), Err(Undefined::Empty));
        assert_eq!(median(&[f64::NAN]), Err(Undefined::NotFinite));
    }

    #[test]
    fn opposite_raters_cancel() {
        let one = Matrix::from_rows(&[[1.0, 4.0], [0.25, 1.0]]).unwrap();
        let group = group_comparisons(&[&one, &one.transposed()]).unwrap();
        assert!(group.cells().iter().all(|a| (a - 1.0).abs() < 1e-12));
    }

    #[test]
    fn the_comparison_that_breaks_the_chain_is_named() {
        // a = 2b, b = 2c, a = 4c holds; d is a third of everything but ten times c.
        let mut table = Matrix::from_fn(4, 4, |i, j| 2_f64.powi(j as i32 - i as i32)).unwrap();
        assert_eq!(worst_misfit(&table), None);
        let cells = table.cells_mut();
        (cells[2], cells[8]) = (1.0 / 4.0, 4.0);
        let misfit = worst_misfit(&table).unwrap();
        assert_eq!((misfit.row, misfit.column), (0, 2));
        assert!((misfit.implied - 4.0).abs() < 1e-9, "the others say four times");
    }
}
