//! What a selection of firms adds up to.

use crate::document::{Firm, Register};
use crate::measure::Interval;

use super::firm_columns::FirmColumn;
use super::firm_memo::{firm_sizes, firm_sizes_falling};

/// One column over a selection. What is not known enters nothing, and is counted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ColumnSum {
    /// Firms whose figure is known.
    pub known: usize,
    /// Firms whose figure is not.
    pub unknown: usize,
    /// All known ones together; `None` where none is.
    pub sum: Option<Interval>,
    /// The one in the middle, ranges at their midpoints.
    pub median: Option<f64>,
    /// The largest, ranges at their midpoints.
    pub largest: Option<f64>,
    /// The four largest over all known ones.
    pub top_four: Option<f64>,
}

/// A selection.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FirmSums {
    /// Firms in it.
    pub firms: usize,
    /// Persons.
    pub jobs: ColumnSum,
    /// CNY million.
    pub revenue: ColumnSum,
}

impl FirmSums {
    /// Adds firms up.
    #[must_use]
    pub fn of<'a>(firms: impl IntoIterator<Item = &'a Firm>) -> Self {
        let (mut jobs, mut revenue) = (Vec::new(), Vec::new());
        for firm in firms {
            let at_least_none = |x: &Interval| x.lo() >= 0.0;
            jobs.push(FirmColumn::Jobs.size(firm).filter(at_least_none));
            revenue.push(FirmColumn::Revenue.size(firm).filter(at_least_none));
        }
        let mids = |sizes: &[Option<Interval>]| {
            let mut mids: Vec<f64> = sizes.iter().flatten().map(|x| x.mid()).collect();
            mids.sort_unstable_by(|a, b| b.total_cmp(a));
            mids
        };
        let of = |sizes: &[Option<Interval>]| ColumnSum::of(sizes, &mids(sizes));
        Self { firms: jobs.len(), jobs: of(&jobs), revenue: of(&revenue) }
    }

    /// Adds all firms of a register up.
    #[must_use]
    pub fn of_all(firms: &Register) -> Self {
        let of =
            |column| ColumnSum::of(&firm_sizes(firms, column), &firm_sizes_falling(firms, column));
        let (jobs, revenue) = (of(FirmColumn::Jobs), of(FirmColumn::Revenue));
        Self { firms: firms.len(), jobs, revenue }
    }
}

impl ColumnSum {
    /// `mids` are the known sizes at their midpoints, the largest first.
    fn of(sizes: &[Option<Interval>], mids: &[f64]) -> Self {
        let (known, lo, hi) = sizes
            .iter()
            .flatten()
            .fold((0, 0.0, 0.0), |(n, lo, hi), x| (n + 1, lo + x.lo(), hi + x.hi()));
        let middle = |i: usize| mids.get(i).copied();
        let median = match known % 2 {
            1 => middle(known / 2),
            _ => middle(known / 2)
                .and_then(|b| Some((middle((known / 2).checked_sub(1)?)? + b) / 2.0)),
        };
        let all: f64 = mids.iter().sum();
        let top: f64 = mids.iter().take(4).sum();
        Self {
            known,
            unknown: sizes.len() - known,
            sum: Interval::new(lo, hi).filter(|_| known > 0),
            median,
            largest: mids.first().copied(),
            top_four: (all > 0.0).then(|| top / all),
        }
    }
}
