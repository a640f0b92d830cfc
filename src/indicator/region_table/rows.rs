//! The findings of a table row by row: what a page lists and a figure draws.

use crate::measure::localisation::{IndustryProfile, RegionProfile};
use crate::measure::shift_share::OfKnown;
use crate::measure::{Undefined, concentration_ratio};

use super::RegionFindings;

/// Regions whose share of an industry is told together.
pub const LARGEST_REGIONS: usize = 3;

/// An industry in the region that is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct QuotientRow {
    /// Place of the industry in the table.
    pub industry: usize,
    /// Its size in the region.
    pub size: f64,
    /// Its part of all industries of the region, 0–1.
    pub share: Option<f64>,
    /// Location quotient; `None` where region or industry have no size.
    pub quotient: Option<f64>,
    /// Too few persons or firms for the quotient to say much.
    pub small: bool,
}

/// A region that holds a part of an industry.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HolderRow {
    /// Place of the region in the table.
    pub region: usize,
    /// Size of the industry there.
    pub size: f64,
    /// Its part of the industry over all regions, 0–1.
    pub share: Option<f64>,
    /// Location quotient.
    pub quotient: Option<f64>,
    /// Too few persons or firms for the quotient to say much.
    pub small: bool,
}

/// A region and what its structure says.
#[derive(Clone, Copy, Debug)]
pub struct RegionRow {
    /// Place of the region in the table.
    pub region: usize,
    /// All its industries together.
    pub size: f64,
    /// `None` for an empty region.
    pub profile: Option<RegionProfile>,
}

/// An industry and how it lies over the regions.
#[derive(Clone, Copy, Debug)]
pub struct IndustryRow {
    /// Place of the industry in the table.
    pub industry: usize,
    /// All regions together.
    pub size: f64,
    /// `None` for an empty industry.
    pub profile: Option<IndustryProfile>,
    /// Part of the largest regions, [`LARGEST_REGIONS`] of them, 0–1.
    pub largest: Option<f64>,
    /// Place of the region that holds most of it.
    pub first: Option<usize>,
}

/// A region between the first and the last year: its parts add up to the change.
#[derive(Clone, Debug)]
pub struct ShiftRow {
    /// Place of the region in the table.
    pub region: usize,
    /// Its size in the first year.
    pub first: f64,
    /// Change, growth of all, industry mix, regional part; or why there are none.
    pub parts: Result<[f64; 4], Undefined>,
    /// Industries left out because all regions had none at first.
    pub left_out: usize,
}

impl RegionFindings {
    /// The industries of the region that is looked at, the highest quotient first.
    #[must_use]
    pub fn quotient_rows(&self) -> Vec<QuotientRow> {
        let Ok(reading) = &self.reading else { return Vec::new() };
        let Some(row) = reading.regions.iter().position(|r| *r == self.region) else {
            return Vec::new();
        };
        let total = reading.quotients.totals().0.get(row).copied().unwrap_or_default();
        let mut rows: Vec<QuotientRow> = (reading.industries.iter().enumerate())
            .filter_map(|(column, industry)| {
                let size = self.table.size(self.year, self.region, *industry)?;
                Some(QuotientRow {
                    industry: *industry,
                    size,
                    share: part(size, total),
                    quotient: reading.quotients.get(row, column).ok(),
                    small: self.is_small(size),
                })
            })
            .collect();
        let key = |r: &QuotientRow| r.quotient.unwrap_or(-1.0);
        rows.sort_by(|a, b| key(b).total_cmp(&key(a)).then(a.industry.cmp(&b.industry)));
        rows
    }

    /// The regions that hold an industry, the largest first; those without any of it are left out.
    #[must_use]
    pub fn holder_rows(&self, industry: usize) -> Vec<HolderRow> {
        let Ok(reading) = &self.reading else { return Vec::new() };
        let Some(column) = reading.industries.iter().position(|i| *i == industry) else {
            return Vec::new();
        };
        let total = reading.quotients.totals().1.get(column).copied().unwrap_or_default();
        let mut rows: Vec<HolderRow> = (reading.regions.iter().enumerate())
            .filter_map(|(row, region)| {
                let size = self.table.size(self.year, *region, industry)?;
                (size > 0.0).then(|| HolderRow {
                    region: *region,
                    size,
                    share: part(size, total),
                    quotient: reading.quotients.get(row, column).ok(),
                    small: self.is_small(size),
                })
            })
            .collect();
        rows.sort_by(|a, b| b.size.total_cmp(&a.size).then(a.region.cmp(&b.region)));
        rows
    }

    /// The regions in the order of the table.
    #[must_use]
    pub fn region_rows(&self) -> Vec<RegionRow> {
        let Ok(reading) = &self.reading else { return Vec::new() };
        let (totals, _) = reading.quotients.totals();
        let profiles = reading.region_profiles.iter().zip(totals);
        (reading.regions.iter().zip(profiles))
            .map(|(region, (profile, size))| RegionRow {
                region: *region,
                size: *size,
                profile: *profile,
            })
            .collect()
    }

    /// The industries in the order of the table.
    #[must_use]
    pub fn industry_rows(&self) -> Vec<IndustryRow> {
        let Ok(reading) = &self.reading else { return Vec::new() };
        let (_, totals) = reading.quotients.totals();
        let profiles = reading.industry_profiles.iter().zip(totals);
        (reading.industries.iter().zip(profiles))
            .map(|(industry, (profile, size))| {
                let holders = self.holder_rows(*industry);
                let sizes: Vec<f64> = holders.iter().map(|h| h.size).collect();
                IndustryRow {
                    industry: *industry,
                    size: *size,
                    profile: *profile,
                    largest: concentration_ratio(&sizes, LARGEST_REGIONS).ok(),
                    first: holders.first().map(|h| h.region),
                }
            })
            .collect()
    }

    /// The regions between the first and the last year, in the order of the table.
    #[must_use]
    pub fn shift_rows(&self) -> Vec<ShiftRow> {
        let Some(growth) = &self.growth else { return Vec::new() };
        let one = |(region, found): &(usize, Result<OfKnown, Undefined>)| {
            let left_out = found.as_ref().map_or(&[][..], |f| f.left_out.as_slice());
            ShiftRow {
                region: *region,
                first: growth.first_size(&self.table, *region, left_out),
                parts: found.as_ref().map_err(|why| *why).map(|f| {
                    [f.parts.change, f.parts.national, f.parts.industry_mix, f.parts.regional]
                }),
                left_out: left_out.len(),
            }
        };
        growth.regions.iter().map(one).collect()
    }
}

/// A part of a whole, where there is a whole.
fn part(size: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| size / whole)
}
