//! A table of industry sizes by region: how it is read from rows, and what each region and
//! industry reads in it.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::document::Value;
use crate::measure::localisation::{
    IndustryProfile, RegionProfile, industry_profiles, region_profiles,
};
use crate::measure::quotients::Quotients;
use crate::measure::shift_share::{OfKnown, shift_share_of_known};
use crate::measure::{Matrix, Undefined};
use crate::profile::typed_value;

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
}

impl TableHeads {
    fn has(list: &[String], text: &str) -> bool {
        let text = text.trim().to_lowercase();
        list.contains(&text)
    }
}

/// Why rows are no table. Rows and columns count from 1, the head being row 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs)]
pub enum TableFault {
    #[error("fewer than two regions or two industries")]
    TooSmall,
    #[error("row {row}, {column}: `{text}` is not a number")]
    NotANumber { row: usize, column: String, text: String },
    #[error("row {row}, {column}: a size is negative")]
    Negative { row: usize, column: String },
    #[error("row {row}: {region} and {industry} stand there a second time")]
    Twice { row: usize, region: String, industry: String },
    #[error("row {row}: `{text}` is not a year")]
    NoYear { row: usize, text: String },
    #[error("row {row}: no region or no industry")]
    NoName { row: usize },
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

/// A known size on its way into the table.
struct Cell {
    year: Option<i32>,
    region: usize,
    industry: usize,
    size: f64,
    /// The row it was read from.
    row: usize,
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
    /// Regions known in both years, each with its parts.
    pub regions: Vec<(usize, Result<OfKnown, Undefined>)>,
}

/// Where the parts of a row stand in a long table.
struct Long {
    region: usize,
    industry: usize,
    year: Option<usize>,
    value: usize,
}

impl RegionTable {
    /// Reads a table: long (one row per region and industry, perhaps per year) where its head
    /// names a region, an industry and a value; else wide, regions in the first column and
    /// industries in the head.
    ///
    /// # Errors
    /// [`TableFault`] names row and column.
    pub fn read<R: AsRef<[String]>>(
        head: &[String],
        rows: &[R],
        heads: &TableHeads,
    ) -> Result<Self, TableFault> {
        let find = |list: &[String]| head.iter().position(|h| TableHeads::has(list, h));
        let mut table = Self::default();
        let cells = match (find(&heads.region), find(&heads.industry), find(&heads.value)) {
            (Some(region), Some(industry), Some(value)) => {
                let long = Long { region, industry, year: find(&heads.year), value };
                table.read_long(&long, rows, heads)?
            }
            _ => table.read_wide(head, rows, heads)?,
        };
        if table.regions.len() < 2 || table.industries.len() < 2 {
            return Err(TableFault::TooSmall);
        }
        table.fill(&cells)?;
        Ok(table)
    }

    /// Puts the cells in their places.
    fn fill(&mut self, cells: &[Cell]) -> Result<(), TableFault> {
        let (rows, columns) = (self.regions.len(), self.industries.len());
        for cell in cells {
            let table = self.years.entry(cell.year).or_insert_with(|| vec![None; rows * columns]);
            let Some(place) = table.get_mut(cell.region * columns + cell.industry) else {
                continue;
            };
            if place.replace(cell.size).is_some() {
                let name = |names: &[String], i: usize| names.get(i).cloned().unwrap_or_default();
                return Err(TableFault::Twice {
                    row: cell.row,
                    region: name(&self.regions, cell.region),
                    industry: name(&self.industries, cell.industry),
                });
            }
        }
        Ok(())
    }

    fn read_long<R: AsRef<[String]>>(
        &mut self,
        long: &Long,
        rows: &[R],
        heads: &TableHeads,
    ) -> Result<Vec<Cell>, TableFault> {
        let mut cells = Vec::new();
        let mut places: [BTreeMap<String, usize>; 2] = Default::default();
        for (i, row) in rows.iter().enumerate() {
            let row_number = i + 2;
            let cell = |at: usize| row.as_ref().get(at).map_or("", |t| t.trim());
            if row.as_ref().iter().all(|t| t.trim().is_empty()) {
                continue;
            }
            let (region, industry) = (cell(long.region), cell(long.industry));
            if region.is_empty() || industry.is_empty() {
                return Err(TableFault::NoName { row: row_number });
            }
            if self.is_total(region, heads) || self.is_total(industry, heads) {
                continue;
            }
            let year =
                match long.year.map(cell) {
                    None => None,
                    Some(text) => Some(text.trim_end_matches('年').parse().map_err(|_| {
                        TableFault::NoYear { row: row_number, text: text.to_owned() }
                    })?),
                };
            let [of_region, of_industry] = &mut places;
            let at_region = place(&mut self.regions, of_region, region);
            let at_industry = place(&mut self.industries, of_industry, industry);
            if let Some(size) = size(cell(long.value), row_number, industry)? {
                let (region, industry) = (at_region, at_industry);
                cells.push(Cell { year, region, industry, size, row: row_number });
            }
        }
        Ok(cells)
    }

    fn read_wide<R: AsRef<[String]>>(
        &mut self,
        head: &[String],
        rows: &[R],
        heads: &TableHeads,
    ) -> Result<Vec<Cell>, TableFault> {
        let mut cells = Vec::new();
        let mut columns = Vec::new();
        for (at, name) in head.iter().enumerate().skip(1) {
            let name = name.trim();
            if name.is_empty() || self.is_total(name, heads) {
                continue;
            }
            if self.industries.iter().any(|x| x == name) {
                let (region, industry) = (String::new(), name.to_owned());
                return Err(TableFault::Twice { row: 1, region, industry });
            }
            columns.push((at, self.industries.len()));
            self.industries.push(name.to_owned());
        }
        let mut seen = BTreeMap::new();
        for (i, row) in rows.iter().enumerate() {
            let row = row.as_ref();
            let region = row.first().map_or("", |t| t.trim());
            if region.is_empty() && row.iter().all(|t| t.trim().is_empty()) {
                continue;
            }
            if region.is_empty() {
                return Err(TableFault::NoName { row: i + 2 });
            }
            if self.is_total(region, heads) {
                continue;
            }
            if seen.contains_key(region) {
                let (region, industry) = (region.to_owned(), String::new());
                return Err(TableFault::Twice { row: i + 2, region, industry });
            }
            let r = place(&mut self.regions, &mut seen, region);
            for (at, c) in &columns {
                let name = self.industries.get(*c).map_or("", String::as_str);
                let text = row.get(*at).map_or("", |t| t.trim());
                if let Some(size) = size(text, i + 2, name)? {
                    let (region, industry) = (r, *c);
                    cells.push(Cell { year: None, region, industry, size, row: i + 2 });
                }
            }
        }
        Ok(cells)
    }

    /// Notes a name that is the sum of others.
    fn is_total(&mut self, name: &str, heads: &TableHeads) -> bool {
        let total = TableHeads::has(&heads.totals, name);
        if total && !self.totals.iter().any(|t| t == name) {
            self.totals.push(name.to_owned());
        }
        total
    }

    /// The years of the table, in order.
    #[must_use]
    pub fn years(&self) -> Vec<Option<i32>> {
        self.years.keys().copied().collect()
    }

    /// The regions without an unknown cell in a year, and those with one.
    fn known(&self, year: Option<i32>) -> (Vec<usize>, Vec<usize>) {
        let is_known = |r: &usize| self.cells(year, *r).iter().all(Option::is_some);
        (0..self.regions.len()).partition(is_known)
    }

    fn cells(&self, year: Option<i32>, region: usize) -> &[Option<f64>] {
        let columns = self.industries.len();
        let cells = self.years.get(&year).map_or(&[][..], Vec::as_slice);
        cells.get(region * columns..(region + 1) * columns).unwrap_or_default()
    }

    /// The known sizes of a region, industry by industry.
    #[must_use]
    pub fn row(&self, year: Option<i32>, region: usize) -> Vec<f64> {
        self.cells(year, region).iter().copied().flatten().collect()
    }

    /// What regions and industries read in a year.
    ///
    /// # Errors
    /// [`Undefined`]: fewer than two regions without an unknown cell, or a table of zeros.
    pub fn reading(&self, year: Option<i32>) -> Result<TableReading, Undefined> {
        let (regions, left_out) = self.known(year);
        if regions.len() < 2 {
            return Err(Undefined::TooFew);
        }
        let rows: Vec<Vec<f64>> = regions.iter().map(|r| self.row(year, *r)).collect();
        let table = Matrix::from_rows(&rows)?;
        Ok(TableReading {
            year,
            quotients: Quotients::of(&table)?,
            region_profiles: region_profiles(&table)?,
            industry_profiles: industry_profiles(&table)?,
            regions,
            left_out,
        })
    }

    /// Shift-share of every region known in the first and in the last year; `None` where the
    /// table has not two years.
    #[must_use]
    pub fn growth(&self) -> Option<TableGrowth> {
        let named: Vec<i32> = self.years.keys().copied().flatten().collect();
        let [first, .., last] = named.as_slice() else { return None };
        let (in_first, _) = self.known(Some(*first));
        let (in_last, _) = self.known(Some(*last));
        let both: Vec<usize> = in_first.into_iter().filter(|r| in_last.contains(r)).collect();
        let sum = |year: i32| {
            let mut sums = vec![0.0; self.industries.len()];
            for region in &both {
                for (sum, x) in sums.iter_mut().zip(self.row(Some(year), *region)) {
                    *sum += x;
                }
            }
            sums
        };
        let (there_first, there_last) = (sum(*first), sum(*last));
        let of = |region: &usize| {
            let here = |year| self.row(Some(year), *region);
            let parts =
                shift_share_of_known(&here(*first), &here(*last), &there_first, &there_last);
            (*region, parts)
        };
        Some(TableGrowth { years: (*first, *last), regions: both.iter().map(of).collect() })
    }
}

/// The place of a name, which is new where it has not been seen.
fn place(names: &mut Vec<String>, seen: &mut BTreeMap<String, usize>, name: &str) -> usize {
    if let Some(at) = seen.get(name) {
        return *at;
    }
    names.push(name.to_owned());
    seen.insert(name.to_owned(), names.len() - 1);
    names.len() - 1
}

/// A size; `None` where nothing stands.
fn size(text: &str, row: usize, column: &str) -> Result<Option<f64>, TableFault> {
    match typed_value(text) {
        Some(Value::Unknown) => Ok(None),
        Some(Value::Number(x)) if x < 0.0 => {
            Err(TableFault::Negative { row, column: column.to_owned() })
        }
        Some(Value::Number(x)) if x.is_finite() => Ok(Some(x)),
        _ => Err(TableFault::NotANumber { row, column: column.to_owned(), text: text.to_owned() }),
    }
}
