//! Shift-share of all regions of a table at once.

use super::quotients::Margins;
use super::{Matrix, ShiftShare, Undefined, finite, shift_share, sizes};

/// The Dunn shift-share of every region of two tables of sizes (regions in rows), first and last
/// year, against the sum of all regions: [`shift_share()`] of each row, with the reference computed
/// once.
///
/// # Errors
/// As [`shift_share()`].
pub fn shift_shares(first: &Matrix, last: &Matrix) -> Result<Vec<ShiftShare>, Undefined> {
    if first.rows() != last.rows() || first.columns() != last.columns() {
        return Err(Undefined::Mismatch);
    }
    let (before, after) = (sums_of(first)?, sums_of(last)?);
    if before.industries.iter().any(|x| *x <= 0.0) {
        return Err(Undefined::ZeroDenominator);
    }
    let factors: Vec<f64> =
        before.industries.iter().zip(&after.industries).map(|(n0, n1)| n1 / n0).collect();
    if sizes::all_finite(&factors).is_err() {
        let rows = first.iter_rows().zip(last.iter_rows());
        let one = |(a, b)| shift_share(a, b, &before.industries, &after.industries);
        return rows.map(one).collect();
    }
    let growth = finite(after.total / before.total)?;
    let pieces = sizes::in_pieces(first.rows(), first.cells().len(), |range| {
        let rows = first.iter_rows().zip(&before.regions).zip(&after.regions);
        let own = rows.skip(range.start).take(range.len());
        own.map(|((row, here_first), here_last)| {
            let expected = finite(sizes::dot(row, &factors))?;
            Ok(ShiftShare {
                national: finite(here_first * (growth - 1.0))?,
                industry_mix: finite(expected - here_first * growth)?,
                regional: finite(here_last - expected)?,
                change: finite(here_last - here_first)?,
            })
        })
        .collect::<Vec<_>>()
    });
    pieces.into_iter().flatten().collect()
}

/// Totals of a table, which may be all zeros: a reference can lose everything.
fn sums_of(table: &Matrix) -> Result<Margins, Undefined> {
    match Margins::of(table) {
        Err(Undefined::Empty) => Ok(Margins {
            regions: vec![0.0; table.rows()],
            industries: vec![0.0; table.columns()],
            total: 0.0,
        }),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::Seeded;

    #[test]
    fn all_regions_at_once_are_each_by_itself() {
        let mut draws = Seeded::new(21);
        for (rows, columns) in [(1, 1), (7, 5), (500, 300)] {
            let mut table = |zeros: f64| {
                Matrix::from_fn(rows, columns, |r, _| {
                    if r > 0 && draws.unit() < zeros { 0.0 } else { 1.0 + draws.unit() }
                })
                .unwrap()
            };
            let (first, last) = (table(0.3), table(0.4));
            let (n0, n1) = (first.column_sums(), last.column_sums());
            let all = shift_shares(&first, &last).unwrap();
            assert_eq!(all.len(), rows);
            for (r, ours) in all.iter().enumerate() {
                let one = shift_share(first.row(r), last.row(r), &n0, &n1).unwrap();
                assert!((ours.national - one.national).abs() < 1e-9);
                assert!((ours.industry_mix - one.industry_mix).abs() < 1e-9);
                assert!((ours.regional - one.regional).abs() < 1e-9);
                assert!((ours.change - one.change).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn what_has_no_reference_or_vanishes() {
        let table = |cells: [f64; 4]| Matrix::new(2, 2, cells.to_vec()).unwrap();
        let some = table([1.0, 2.0, 3.0, 4.0]);
        let gone = shift_shares(&some, &table([0.0; 4])).unwrap();
        assert!((gone[0].change + 3.0).abs() < 1e-15);
        let reason = |first, last| shift_shares(&first, &last).unwrap_err();
        assert_eq!(reason(table([1.0, 0.0, 3.0, 0.0]), some.clone()), Undefined::ZeroDenominator);
        assert_eq!(reason(table([0.0; 4]), some.clone()), Undefined::ZeroDenominator);
        assert_eq!(reason(some.clone(), table([1.0, -1.0, 0.0, 0.0])), Undefined::NegativeSize);
        assert_eq!(reason(some, Matrix::zeros(2, 3).unwrap()), Undefined::Mismatch);
        // The growth of an industry may be too large for a number where no region's is.
        let tiny = table([1e-300, 1.0, 1e-300, 1.0]);
        assert!(shift_shares(&tiny, &table([1e10, 1.0, 1e10, 1.0])).is_ok());
    }
}
