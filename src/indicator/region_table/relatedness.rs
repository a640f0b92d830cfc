//! Which industry a region could turn to next: how near each lies to what it has, and how complex
//! it is. Two axes, never one score.

use crate::measure::structure::{
    Advantages, Complexity, FEWEST_REGIONS, complexity, next_industries, outlook_gain,
};
use crate::measure::{Matrix, Undefined};
use crate::text::{Language, words};

use super::super::naming::undefined_reason;
use super::RegionTable;

/// Why nearness and complexity are not read from a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unrelated {
    /// With so few regions they would say nothing.
    FewRegions {
        /// Regions that take part.
        found: usize,
        /// The fewest that say something.
        least: usize,
    },
    /// Not even nearness is defined.
    Undefined(Undefined),
}

/// Why a table says nothing of nearness and complexity, in one sentence.
#[must_use]
pub fn unrelated_reason(why: Unrelated, l: Language) -> String {
    match why {
        Unrelated::FewRegions { found, least } => words::table_few_regions(l, least, found),
        Unrelated::Undefined(why) => undefined_reason(why, l),
    }
}

/// An industry that a region is not at home in. Places are those of the table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NextIndustry {
    /// Its place in the table.
    pub industry: usize,
    /// Size of the industry in the region.
    pub size: f64,
    /// Location quotient, below 1.
    pub quotient: f64,
    /// How much of what lies near it the region is at home in, 0–1.
    pub density: f64,
    /// How complex it is; `None` where complexity is undefined.
    pub complexity: Option<f64>,
    /// How many regions are at home in it.
    pub ubiquity: usize,
}

/// Nearness and complexity of a table in one year.
#[derive(Clone, Debug)]
pub struct Relatedness {
    /// Regions with any industry, by their place in the table.
    regions: Vec<usize>,
    /// Industries that any region is at home in, likewise.
    industries: Vec<usize>,
    sizes: Matrix,
    quotients: Matrix,
    advantages: Advantages,
    density: Matrix,
    /// ECI and PCI, or why there are none.
    pub complexity: Result<Complexity, Undefined>,
    gain: Option<Matrix>,
}

impl RegionTable {
    /// Nearness and complexity in a year, over the regions without an unknown cell.
    ///
    /// # Errors
    /// [`Unrelated`].
    pub fn relatedness(&self, year: Option<i32>) -> Result<Relatedness, Unrelated> {
        let (industries, _) = self.counted(year);
        let (known, _) = self.known(year, &industries);
        if known.len() < FEWEST_REGIONS {
            return Err(Unrelated::FewRegions { found: known.len(), least: FEWEST_REGIONS });
        }
        self.related(&known, &industries, year).map_err(Unrelated::Undefined)
    }

    fn related(
        &self,
        known: &[usize],
        industries: &[usize],
        year: Option<i32>,
    ) -> Result<Relatedness, Undefined> {
        let rows: Vec<Vec<f64>> = known.iter().map(|r| self.among(year, *r, industries)).collect();
        let sizes = Matrix::from_rows(&rows)?;
        let advantages = Advantages::of(&sizes)?;
        let quotients = crate::measure::quotients::Quotients::of(&sizes)?;
        let proximity = advantages.proximity()?;
        let density = advantages.density(&proximity)?;
        let complexity = complexity(&advantages);
        let gain =
            complexity.as_ref().ok().and_then(|c| outlook_gain(&advantages, &proximity, c).ok());
        Ok(Relatedness {
            regions: advantages.regions().iter().filter_map(|r| known.get(*r)).copied().collect(),
            industries: advantages
                .industries()
                .iter()
                .filter_map(|i| industries.get(*i))
                .copied()
                .collect(),
            quotients: quotients.cells().clone(),
            sizes,
            advantages,
            density,
            complexity,
            gain,
        })
    }
}

impl Relatedness {
    /// Row of a region of the table among those that take part.
    fn row(&self, region: usize) -> Option<usize> {
        self.regions.iter().position(|r| *r == region)
    }

    /// Complexity of a region (ECI): the mean complexity of the industries it is at home in.
    #[must_use]
    pub fn of_region(&self, region: usize) -> Option<f64> {
        self.complexity.as_ref().ok()?.eci.get(self.row(region)?).copied()
    }

    /// In how many industries a region is at home.
    #[must_use]
    pub fn diversity(&self, region: usize) -> Option<usize> {
        Some(self.advantages.of_region(self.row(region)?).len())
    }

    /// Complexity of an industry of the table (PCI).
    #[must_use]
    pub fn of_industry(&self, industry: usize) -> Option<f64> {
        let at = self.industries.iter().position(|i| *i == industry)?;
        self.complexity.as_ref().ok()?.pci.get(at).copied()
    }

    /// The industries a region is not at home in, the nearest first. Those that no region has are
    /// not among them.
    #[must_use]
    pub fn next(&self, region: usize) -> Vec<NextIndustry> {
        let Some(row) = self.row(region) else { return Vec::new() };
        let mut found: Vec<NextIndustry> = match (&self.complexity, &self.gain) {
            (Ok(complexity), Some(gain)) => {
                let all = next_industries(&self.advantages, row, &self.density, complexity, gain);
                let all = all.unwrap_or_default();
                all.iter().filter_map(|c| self.one(row, c.industry, Some(c.pci))).collect()
            }
            _ => {
                let own = self.advantages.of_region(row);
                let open = (0..self.industries.len()).filter(|i| own.binary_search(i).is_err());
                open.filter_map(|i| self.one(row, i, None)).collect()
            }
        };
        if self.gain.is_none() {
            found.sort_by(|a, b| b.density.total_cmp(&a.density).then(a.industry.cmp(&b.industry)));
        }
        found
    }

    /// `row` and `at` are places among the regions and industries that take part.
    fn one(&self, row: usize, at: usize, complexity: Option<f64>) -> Option<NextIndustry> {
        let region = *self.advantages.regions().get(row)?;
        let column = *self.advantages.industries().get(at)?;
        Some(NextIndustry {
            industry: *self.industries.get(at)?,
            size: self.sizes.get(region, column)?,
            quotient: self.quotients.get(region, column)?,
            density: self.density.get(row, at)?,
            complexity,
            ubiquity: *self.advantages.ubiquity().get(at)?,
        })
    }
}
