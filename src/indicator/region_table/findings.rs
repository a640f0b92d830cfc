//! What follows from the region × industry table of a profile, for one year and one region.

use crate::document::{Profile, RegionSizes};
use crate::measure::Undefined;

use super::{
    RegionTable, Relatedness, TableGrowth, TableReading, TableRules, Unrelated, own_region,
};

/// All of it, computed at once.
#[derive(Clone, Debug)]
pub struct RegionFindings {
    /// The table.
    pub table: RegionTable,
    /// The year that is read.
    pub year: Option<i32>,
    /// The user's own region, by its place in the table.
    pub own: Option<usize>,
    /// The region that is looked at: the one asked for, else the own one, else the largest.
    pub region: usize,
    /// Quotients and profiles, or why there are none.
    pub reading: Result<TableReading, Undefined>,
    /// Nearness and complexity, or why there are none.
    pub related: Result<Relatedness, Unrelated>,
    /// Shift-share between the first and the last year.
    pub growth: Option<TableGrowth>,
    /// Below so many persons or firms a quotient is only indicative; `None` for money.
    pub small: Option<f64>,
}

impl RegionFindings {
    /// What follows from the table of a profile; `None` without a table. Year and region may name
    /// what the table has not: then the last year, and the own region.
    #[must_use]
    pub fn of(
        profile: &Profile,
        year: Option<i32>,
        region: Option<&str>,
        rules: &TableRules,
    ) -> Option<Self> {
        let kept = profile.region_sizes.as_ref()?;
        let table = RegionTable::of_document(kept);
        let years = table.years();
        let year = match year {
            Some(year) if years.contains(&Some(year)) => Some(year),
            _ => years.last().copied().flatten(),
        };
        let own = own_region(profile, kept);
        let named = region.and_then(|name| table.regions.iter().position(|r| r == name));
        let region = named.or(own).unwrap_or_else(|| table.largest(year));
        Some(Self {
            year,
            own,
            region,
            reading: table.reading(year),
            related: table.relatedness(year),
            growth: table.growth(),
            small: counts_heads(kept).then_some(rules.small),
            table,
        })
    }

    /// The name of a region.
    #[must_use]
    pub fn region_name(&self, at: usize) -> &str {
        self.table.regions.get(at).map_or("", String::as_str)
    }

    /// The name of an industry.
    #[must_use]
    pub fn industry_name(&self, at: usize) -> &str {
        self.table.industries.get(at).map_or("", String::as_str)
    }

    /// Whether a size is too small for a quotient to say much.
    #[must_use]
    pub fn is_small(&self, size: f64) -> bool {
        self.small.is_some_and(|small| size < small)
    }
}

/// Persons or firms are counted, not money.
fn counts_heads(kept: &RegionSizes) -> bool {
    matches!(kept.measure.as_str(), "persons" | "firms")
}

impl RegionTable {
    /// The region with the largest sum of known sizes; the first of equals.
    fn largest(&self, year: Option<i32>) -> usize {
        let sum = |r: &usize| self.row(year, *r).iter().sum::<f64>();
        let larger = |best: (usize, f64), r: usize| {
            let x = sum(&r);
            if x > best.1 { (r, x) } else { best }
        };
        (0..self.regions.len()).fold((0, 0.0), larger).0
    }
}

impl TableGrowth {
    /// Size of a region in the first year, over the industries its parts are about.
    #[must_use]
    pub fn first_size(&self, table: &RegionTable, region: usize, left_out: &[usize]) -> f64 {
        let counted = self.industries.iter().enumerate().filter(|(i, _)| !left_out.contains(i));
        counted.filter_map(|(_, at)| table.size(Some(self.years.0), region, *at)).sum()
    }
}
