//! Location quotients of a whole table, and their symmetric, standardised and log forms.

use super::{Matrix, Seeded, Undefined, finite, sizes};

/// Location quotients `(x_ri/X_r)/(X_i/X)` of a table, regions in rows, industries in columns
/// (Hoover 1936; Balassa 1965: revealed comparative advantage; Soete 1987: of patents). Every
/// region is part of its own reference.
#[derive(Clone, Debug)]
pub struct Quotients {
    values: Matrix,
    regions: Vec<f64>,
    industries: Vec<f64>,
}

impl Quotients {
    /// Quotients of a table of sizes (persons, or money; one unit).
    ///
    /// # Errors
    /// [`Undefined::NotFinite`]; [`Undefined::NegativeSize`]; [`Undefined::Empty`] for a table of
    /// zeros; [`Undefined::OutOfRange`].
    pub fn of(table: &Matrix) -> Result<Self, Undefined> {
        Self::of_in(table, Vec::new())
    }

    /// As [`Quotients::of`], in storage that is used again: for large tables most of the time
    /// goes into asking the system for memory.
    ///
    /// # Errors
    /// As [`Quotients::of`].
    pub fn of_in(table: &Matrix, mut storage: Vec<f64>) -> Result<Self, Undefined> {
        let Margins { regions, industries, total } = Margins::of(table)?;
        let factors = factors(&industries, total)?;
        if storage.len() != table.cells().len() {
            storage = vec![0.0; table.cells().len()];
        }
        let columns = table.columns();
        let mut values = Matrix::new(table.rows(), columns, storage)?;
        sizes::fill_in_pieces(&mut values, table.cells().len(), |range, cells| {
            let rows = table.iter_rows().zip(&regions).skip(range.start);
            for (to, (from, total)) in cells.chunks_exact_mut(columns).zip(rows) {
                quotients_of_region(from, *total, &factors, to);
            }
        });
        Ok(Self { values, regions, industries })
    }

    /// The quotient of a region and an industry.
    ///
    /// # Errors
    /// [`Undefined::ZeroDenominator`] for an empty region or industry;
    /// [`Undefined::BadParameter`] outside the table.
    pub fn get(&self, region: usize, industry: usize) -> Result<f64, Undefined> {
        let (r, i) = (self.regions.get(region), self.industries.get(industry));
        let value = self.values.get(region, industry).ok_or(Undefined::BadParameter)?;
        match (r, i) {
            (Some(r), Some(i)) if *r > 0.0 && *i > 0.0 => Ok(value),
            _ => Err(Undefined::ZeroDenominator),
        }
    }

    /// All quotients of an industry by region; `None` for an empty region or industry.
    #[must_use]
    pub fn of_industry(&self, industry: usize) -> Vec<Option<f64>> {
        (0..self.regions.len()).map(|r| self.get(r, industry).ok()).collect()
    }

    /// All quotients of a region by industry; `None` for an empty region or industry.
    #[must_use]
    pub fn of_region(&self, region: usize) -> Vec<Option<f64>> {
        (0..self.industries.len()).map(|i| self.get(region, i).ok()).collect()
    }

    /// The table of quotients, where a region or an industry without any size holds zeros: ask
    /// [`Quotients::get`] for what may be shown.
    #[must_use]
    pub fn cells(&self) -> &Matrix {
        &self.values
    }

    /// The storage, for [`Quotients::of_in`].
    #[must_use]
    pub fn into_storage(self) -> Vec<f64> {
        self.values.into_cells()
    }

    /// Totals of the regions and of the industries.
    #[must_use]
    pub fn totals(&self) -> (&[f64], &[f64]) {
        (&self.regions, &self.industries)
    }

    /// Quotients of an industry as standard scores over the regions that have one.
    ///
    /// # Errors
    /// As [`standardised`].
    pub fn standardised(&self, industry: usize) -> Result<Vec<Option<f64>>, Undefined> {
        let known = self.of_industry(industry);
        let scores = standardised(&known.iter().filter_map(|x| *x).collect::<Vec<_>>())?;
        let mut scores = scores.into_iter();
        Ok(known.iter().map(|x| x.and_then(|_| scores.next())).collect())
    }

    /// As [`Quotients::standardised`], of the logarithms; regions with a quotient of zero have
    /// none and are left out.
    ///
    /// # Errors
    /// As [`log_standardised`].
    pub fn log_standardised(&self, industry: usize) -> Result<LogScores, Undefined> {
        let known = self.of_industry(industry);
        let mut scores = log_standardised(&known.iter().filter_map(|x| *x).collect::<Vec<_>>())?;
        let mut own = scores.scores.into_iter();
        scores.scores = known.iter().map(|x| x.and_then(|_| own.next().flatten())).collect();
        Ok(scores)
    }
}

/// What a share is multiplied with to give a quotient, by industry; 0 for an empty one. A share is
/// at most 1, so no quotient is larger than its industry's factor.
pub(super) fn factors(industries: &[f64], total: f64) -> Result<Vec<f64>, Undefined> {
    let factors: Vec<f64> =
        industries.iter().map(|x| if *x > 0.0 { total / x } else { 0.0 }).collect();
    sizes::all_finite(&factors).map_err(|_| Undefined::OutOfRange)?;
    Ok(factors)
}

/// Quotients of a region: its sizes over their total, times the industries' factors; zeros for an
/// empty region.
pub(super) fn quotients_of_region(from: &[f64], total: f64, factors: &[f64], to: &mut [f64]) {
    let inverse = 1.0 / total;
    let cells = to.iter_mut().zip(from).zip(factors);
    if total <= 0.0 {
        to.fill(0.0);
    } else if inverse.is_normal() {
        cells.for_each(|((q, x), factor)| *q = x * inverse * factor);
    } else {
        cells.for_each(|((q, x), factor)| *q = x / total * factor);
    }
}

/// Totals of a table of sizes: enough to give any quotient on demand, without a second table.
#[derive(Clone, Debug, PartialEq)]
pub struct Margins {
    /// Total of each region (row).
    pub regions: Vec<f64>,
    /// Total of each industry (column).
    pub industries: Vec<f64>,
    /// Total of all.
    pub total: f64,
}

impl Margins {
    /// One pass over the table; refuses what is no size.
    ///
    /// # Errors
    /// As [`Quotients::of`].
    pub fn of(table: &Matrix) -> Result<Self, Undefined> {
        let columns = table.columns();
        let pieces = sizes::in_pieces(table.rows(), table.cells().len(), |range| {
            let mut industries = vec![0.0; columns];
            let mut regions = Vec::with_capacity(range.len());
            let mut least = 0.0;
            for row in table.iter_rows().skip(range.start).take(range.len()) {
                for (sum, x) in industries.iter_mut().zip(row) {
                    *sum += x;
                }
                let (sum, low) = sizes::sum_and_least(row);
                regions.push(sum);
                least = super::smaller(least, low);
            }
            (regions, industries, least)
        });
        let (mut regions, mut industries) = (Vec::with_capacity(table.rows()), vec![0.0; columns]);
        let mut least = 0.0;
        for (r, i, low) in pieces {
            regions.extend(r);
            industries.iter_mut().zip(i).for_each(|(sum, x)| *sum += x);
            least = super::smaller(least, low);
        }
        let total = sizes::sum(&regions);
        if least < 0.0 || !total.is_finite() {
            sizes::sum_of_sizes(table.cells())?;
            return Err(Undefined::OutOfRange);
        }
        if total <= 0.0 {
            return Err(Undefined::Empty);
        }
        Ok(Self { regions, industries, total })
    }

    /// The quotient of a region and an industry of which a size is known.
    ///
    /// # Errors
    /// [`Undefined::ZeroDenominator`] for an empty region or industry;
    /// [`Undefined::BadParameter`] outside the table; [`Undefined::OutOfRange`].
    pub fn quotient(&self, size: f64, region: usize, industry: usize) -> Result<f64, Undefined> {
        match (self.regions.get(region), self.industries.get(industry)) {
            (Some(r), Some(i)) if *r > 0.0 && *i > 0.0 => finite(size / r * (self.total / i)),
            (Some(_), Some(_)) => Err(Undefined::ZeroDenominator),
            _ => Err(Undefined::BadParameter),
        }
    }
}

/// Symmetric location quotient `(LQ − 1)/(LQ + 1)`, in [−1, 1) (Laursen 1998); 0 is neutral.
///
/// # Errors
/// [`Undefined::NotFinite`]; [`Undefined::NegativeSize`].
pub fn symmetric(quotient: f64) -> Result<f64, Undefined> {
    sizes::sum_of_sizes(&[quotient])?;
    // Above 1 the form with the inverse keeps its accuracy and cannot overflow.
    Ok(if quotient > 1.0 {
        let inverse = 1.0 / quotient;
        (1.0 - inverse) / (1.0 + inverse)
    } else {
        (quotient - 1.0) / (quotient + 1.0)
    })
}

/// Standardised location quotients: standard scores over the regions of one industry, sample
/// standard deviation (O'Donoghue & Gleave 2004). Above 1.96 stands out at 5 % if normal.
///
/// # Errors
/// [`Undefined::TooFew`] below three regions; [`Undefined::NoVariation`];
/// [`Undefined::NegativeSize`]; [`Undefined::NotFinite`].
pub fn standardised(quotients: &[f64]) -> Result<Vec<f64>, Undefined> {
    if quotients.len() < 3 {
        return Err(Undefined::TooFew);
    }
    sizes::total(quotients)?;
    sizes::standard_scores(quotients)
}

/// Standard scores of log quotients.
#[derive(Clone, Debug, PartialEq)]
pub struct LogScores {
    /// A score per region; `None` where the quotient is zero and has no logarithm.
    pub scores: Vec<Option<f64>>,
    /// How many regions were left out of mean and deviation for a quotient of zero.
    pub left_out: usize,
}

/// Standard scores of the logarithms of location quotients (Tian 2013); the base is of no
/// consequence. Zeros are left out and counted.
///
/// # Errors
/// As [`standardised`], of the positive quotients.
pub fn log_standardised(quotients: &[f64]) -> Result<LogScores, Undefined> {
    sizes::sum_of_sizes(quotients)?;
    let logs: Vec<f64> = quotients.iter().filter(|q| **q > 0.0).map(|q| q.ln()).collect();
    let mut scores = sizes::standard_scores(&logs)?.into_iter();
    Ok(LogScores {
        left_out: quotients.len() - logs.len(),
        scores: quotients.iter().map(|q| if *q > 0.0 { scores.next() } else { None }).collect(),
    })
}

/// The score above which a region stands out, by bootstrap (Tian 2013): the mean over `draws`
/// samples, drawn with replacement from the log quotients and standardised, of their upper
/// `level` quantile. Samples without variation are drawn again.
///
/// # Errors
/// As [`log_standardised`]; [`Undefined::BadParameter`] for a level outside (0, 1) or no draws.
pub fn bootstrap_cut(
    quotients: &[f64],
    level: f64,
    draws: usize,
    seed: u64,
) -> Result<f64, Undefined> {
    if draws == 0 || !(level > 0.0 && level < 1.0) {
        return Err(Undefined::BadParameter);
    }
    log_standardised(quotients)?;
    let logs: Vec<f64> = quotients.iter().filter(|q| **q > 0.0).map(|q| q.ln()).collect();
    let mut random = Seeded::new(seed);
    let mut sum = 0.0;
    let mut sample = logs.clone();
    for _ in 0..draws {
        // One retry in a thousand is common with three regions; a thousand in a row are not.
        let scores = (0..1000).find_map(|_| {
            for x in &mut sample {
                *x = logs.get(random.below(logs.len())).copied().unwrap_or_default();
            }
            sizes::standard_scores(&sample).ok()
        });
        sum += quantile(scores.ok_or(Undefined::NoVariation)?, 1.0 - level);
    }
    finite(sum / draws as f64)
}

/// Quantile of numbers by linear interpolation between order statistics; 0 for none.
pub(super) fn quantile(mut values: Vec<f64>, level: f64) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    let place = level * values.len().saturating_sub(1) as f64;
    let below = place.floor();
    let at = |i: f64| values.get(i as usize).or(values.last()).copied().unwrap_or(0.0);
    at(below) + (at(below + 1.0) - at(below)) * (place - below)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_regions_and_industries_have_no_quotient() {
        let table = Matrix::from_rows(&[[5.0, 0.0, 3.0], [0.0; 3], [2.0, 0.0, 9.0]]).unwrap();
        let q = Quotients::of(&table).unwrap();
        assert_eq!(q.get(1, 0), Err(Undefined::ZeroDenominator));
        assert_eq!(q.get(0, 1), Err(Undefined::ZeroDenominator));
        assert_eq!(q.get(0, 9), Err(Undefined::BadParameter));
        let margins = Margins::of(&table).unwrap();
        assert_eq!(margins.quotient(0.0, 1, 0), Err(Undefined::ZeroDenominator));
        assert_eq!(margins.quotient(0.0, 0, 9), Err(Undefined::BadParameter));
        assert_eq!(q.of_industry(0).iter().flatten().count(), 2);
        assert_eq!(q.standardised(0), Err(Undefined::TooFew));
        let again = Quotients::of_in(&table, vec![-1.0; 9]).unwrap();
        assert_eq!(again.cells(), q.cells());
    }

    #[test]
    fn many_cells_on_several_threads_are_the_same_as_one_by_one() {
        let mut random = Seeded::new(4);
        let table =
            Matrix::from_fn(700, 300, |_, _| if random.unit() < 0.4 { 0.0 } else { random.unit() })
                .unwrap();
        let mut first = Quotients::of(&table).unwrap().into_storage();
        first.fill(-1.0);
        let q = Quotients::of_in(&table, first).unwrap();
        let (regions, industries) = (table.row_sums(), table.column_sums());
        let total: f64 = regions.iter().sum();
        for (r, i) in [(0, 0), (351, 17), (699, 299)] {
            let one = table.get(r, i).unwrap() / regions[r] / (industries[i] / total);
            assert!((q.get(r, i).unwrap() - one).abs() < 1e-12);
            let margins = Margins::of(&table).unwrap();
            let on_demand = margins.quotient(table.get(r, i).unwrap(), r, i).unwrap();
            assert!((on_demand - one).abs() < 1e-12);
        }
    }

    #[test]
    fn extreme_sizes_are_refused_not_spoiled() {
        let huge = Matrix::from_rows(&[[1e308, 1e308], [1e308, 1e308]]).unwrap();
        assert_eq!(Quotients::of(&huge).unwrap_err(), Undefined::OutOfRange);
        let tiny = Matrix::from_rows(&[[1e-300, 2e-300], [3e-300, 1e-300]]).unwrap();
        assert!((Quotients::of(&tiny).unwrap().get(0, 0).unwrap() - 7.0 / 12.0).abs() < 1e-12);
        assert_eq!(symmetric(1e308), Ok(1.0));
    }

    #[test]
    fn the_cut_of_a_bootstrap_is_stable_and_repeatable() {
        let q: Vec<f64> = (1..=60).map(|i| f64::from(i) / 30.0).collect();
        let cut = bootstrap_cut(&q, 0.05, 500, 7).unwrap();
        assert_eq!(Ok(cut), bootstrap_cut(&q, 0.05, 500, 7));
        assert!(cut > 0.8 && cut < 1.96, "{cut}");
        assert_eq!(bootstrap_cut(&q, 1.0, 10, 7), Err(Undefined::BadParameter));
    }
}
