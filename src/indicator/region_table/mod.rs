//! A table of industry sizes by region: how it is read from rows, and what each region and
//! industry reads in it.

mod fault;
mod findings;
mod kept;
mod parse;
mod relatedness;
mod rows;

pub use fault::TableFault;
pub use findings::RegionFindings;
pub use kept::own_region;
pub use relatedness::{NextIndustry, Relatedness, Unrelated, unrelated_reason};
pub use rows::{HolderRow, IndustryRow, LARGEST_REGIONS, QuotientRow, RegionRow, ShiftRow};

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::measure::localisation::{
    IndustryProfile, RegionProfile, industry_profiles, region_profiles,
};
use crate::measure::quotients::Quotients;
use crate::measure::shift_share::{OfKnown, shift_share_of_known};
use crate::measure::{Matrix, Undefined};

/// Words by which columns are known, and names that are sums of others.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct TableHeads {
    pub region: Vec<String>,
    pub industry: Vec<String>,
    pub year: Vec<String>,
    pub value: Vec<String>,
    pub totals: Vec<String>,
    pub rules: TableRules,
}

/// What a table is held to.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct TableRules {
    /// Below so many persons or firms a quotient is only indicative.
    pub small: f64,
    /// Cells a document may keep, over all years.
    pub most_cells: usize,
    /// Where the two numbers come from.
    pub mark: String,
}

impl TableHeads {
    fn has(list: &[String], text: &str) -> bool {
        let text = text.trim().to_lowercase();
        list.contains(&text)
    }
}

/// Sizes by region and industry, by year; a cell may be unknown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegionTable {
    /// Names of the regions, in the order of the table.
    pub regions: Vec<String>,
    /// Names of the industries, in the order of the table.
    pub industries: Vec<String>,
    /// Rows and columns that are sums of others, and were left out.
    pub totals: Vec<String>,
    /// Year → row after row; the year is `None` where the table names none.
    years: BTreeMap<Option<i32>, Vec<Option<f64>>>,
}

/// What every region and industry reads in one year.
#[derive(Clone, Debug)]
pub struct TableReading {
    /// The year, if the table names one.
    pub year: Option<i32>,
    /// Regions that take part, by their place in the table.
    pub regions: Vec<usize>,
    /// Regions with an unknown cell, left out of everything.
    pub left_out: Vec<usize>,
    /// Industries that take part, by their place in the table.
    pub industries: Vec<usize>,
    /// Industries of which the year knows no cell at all, left out of everything.
    pub absent: Vec<usize>,
    /// Location quotients, against the sum of the regions that take part.
    pub quotients: Quotients,
    /// What the structure of each region says.
    pub region_profiles: Vec<Option<RegionProfile>>,
    /// How each industry lies over the regions.
    pub industry_profiles: Vec<Option<IndustryProfile>>,
}

/// Shift-share of every region between two years.
#[derive(Clone, Debug)]
pub struct TableGrowth {
    /// First and last year.
    pub years: (i32, i32),
    /// Industries of which both years know a cell; places in the parts are places in this list.
    pub industries: Vec<usize>,
    /// Regions known in both years, each with its parts.
    pub regions: Vec<(usize, Result<OfKnown, Undefined>)>,
    /// Regions with an unknown cell in one of the two years.
    pub left_out: Vec<usize>,
}

impl RegionTable {
    /// The years of the table, in order.
    #[must_use]
    pub fn years(&self) -> Vec<Option<i32>> {
        self.years.keys().copied().collect()
    }

    /// The industries of which some region's cell is known in a year, and the others.
    fn counted(&self, year: Option<i32>) -> (Vec<usize>, Vec<usize>) {
        let is_counted = |i: &usize| {
            (0..self.regions.len())
                .any(|r| self.cells(year, r).get(*i).is_some_and(Option::is_some))
        };
        (0..self.industries.len()).partition(is_counted)
    }

    /// The regions without an unknown cell among some industries in a year, and those with one.
    fn known(&self, year: Option<i32>, industries: &[usize]) -> (Vec<usize>, Vec<usize>) {
        let is_known = |r: &usize| self.among(year, *r, industries).len() == industries.len();
        (0..self.regions.len()).partition(is_known)
    }

    fn cells(&self, year: Option<i32>, region: usize) -> &[Option<f64>] {
        let columns = self.industries.len();
        let cells = self.years.get(&year).map_or(&[][..], Vec::as_slice);
        cells.get(region * columns..(region + 1) * columns).unwrap_or_default()
    }

    /// The known sizes of a region among some industries.
    fn among(&self, year: Option<i32>, region: usize, industries: &[usize]) -> Vec<f64> {
        let cells = self.cells(year, region);
        industries.iter().filter_map(|i| cells.get(*i).copied().flatten()).collect()
    }

    /// The known sizes of a region, industry by industry.
    #[must_use]
    pub fn row(&self, year: Option<i32>, region: usize) -> Vec<f64> {
        self.cells(year, region).iter().copied().flatten().collect()
    }

    /// The size of an industry in a region, where it is known.
    #[must_use]
    pub fn size(&self, year: Option<i32>, region: usize, industry: usize) -> Option<f64> {
        self.cells(year, region).get(industry).copied().flatten()
    }

    /// What regions and industries read in a year.
    ///
    /// # Errors
    /// [`Undefined`]: fewer than two regions without an unknown cell, or a table of zeros.
    pub fn reading(&self, year: Option<i32>) -> Result<TableReading, Undefined> {
        let (industries, absent) = self.counted(year);
        let (regions, left_out) = self.known(year, &industries);
        if regions.len() < 2 {
            return Err(Undefined::TooFew);
        }
        let rows: Vec<Vec<f64>> =
            regions.iter().map(|r| self.among(year, *r, &industries)).collect();
        let table = Matrix::from_rows(&rows)?;
        Ok(TableReading {
            year,
            quotients: Quotients::of(&table)?,
            region_profiles: region_profiles(&table)?,
            industry_profiles: industry_profiles(&table)?,
            regions,
            left_out,
            industries,
            absent,
        })
    }

    /// Shift-share of every region known in the first and in the last year; `None` where the
    /// table has not two years.
    #[must_use]
    pub fn growth(&self) -> Option<TableGrowth> {
        let named: Vec<i32> = self.years.keys().copied().flatten().collect();
        let [first, .., last] = named.as_slice() else { return None };
        let (in_last, _) = self.counted(Some(*last));
        let (mut industries, _) = self.counted(Some(*first));
        industries.retain(|i| in_last.contains(i));
        let (in_last, _) = self.known(Some(*last), &industries);
        let (mut both, _) = self.known(Some(*first), &industries);
        both.retain(|r| in_last.contains(r));
        let sum = |year: i32| {
            let mut sums = vec![0.0; industries.len()];
            for region in &both {
                for (sum, x) in sums.iter_mut().zip(self.among(Some(year), *region, &industries)) {
                    *sum += x;
                }
            }
            sums
        };
        let (there_first, there_last) = (sum(*first), sum(*last));
        let of = |region: &usize| {
            let here = |year| self.among(Some(year), *region, &industries);
            let parts =
                shift_share_of_known(&here(*first), &here(*last), &there_first, &there_last);
            (*region, parts)
        };
        Some(TableGrowth {
            years: (*first, *last),
            regions: both.iter().map(of).collect(),
            left_out: (0..self.regions.len()).filter(|r| !both.contains(r)).collect(),
            industries,
        })
    }
}
