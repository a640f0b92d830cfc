//! A table on its way into a document and back.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::document::{Profile, RegionRows, RegionSizes, Value};

use super::RegionTable;

impl RegionTable {
    /// The table that a document keeps. What is no single number counts as unknown.
    #[must_use]
    pub fn of_document(kept: &RegionSizes) -> Self {
        let columns = kept.industries.len();
        let year = |(year, rows): (&i32, &RegionRows)| {
            let mut cells = Vec::with_capacity(kept.regions.len() * columns);
            for region in &kept.regions {
                let row = rows.get(region);
                let cell = |industry| match row.and_then(|r| r.get(industry)) {
                    Some(Value::Number(x)) => Some(*x),
                    _ => None,
                };
                cells.extend(kept.industries.iter().map(cell));
            }
            (Some(*year), cells)
        };
        Self {
            regions: kept.regions.clone(),
            industries: kept.industries.clone(),
            totals: Vec::new(),
            years: kept.years.iter().map(year).collect(),
        }
    }

    /// Whether some of its rows name no year.
    #[must_use]
    pub fn lacks_year(&self) -> bool {
        self.years.contains_key(&None)
    }

    /// The table as a document keeps it, laid over what it kept before: new figures replace old
    /// ones of the same region, industry and year; what is not in the new table stays. Figures
    /// without a year are of `year`.
    #[must_use]
    pub fn laid_over(&self, before: &RegionSizes, year: i32) -> RegionSizes {
        let mut kept = before.clone();
        for (names, new) in
            [(&mut kept.regions, &self.regions), (&mut kept.industries, &self.industries)]
        {
            for name in new {
                if !names.contains(name) {
                    names.push(name.clone());
                }
            }
        }
        let mut years: BTreeMap<i32, RegionRows> = BTreeMap::clone(&kept.years);
        for (of, cells) in &self.years {
            let rows = years.entry(of.unwrap_or(year)).or_default();
            for (region, row) in self.regions.iter().zip(cells.chunks(self.industries.len())) {
                for (industry, size) in self.industries.iter().zip(row) {
                    let Some(size) = size else { continue };
                    let row = rows.entry(region.clone()).or_default();
                    row.insert(industry.clone(), Value::Number(*size));
                }
            }
        }
        kept.years = Arc::new(years);
        kept
    }

    /// Forgets the sizes that are not to be kept, by year, region and industry.
    pub fn retain(&mut self, keep: impl Fn(Option<i32>, &str, &str) -> bool) {
        let width = self.industries.len().max(1);
        for (year, cells) in &mut self.years {
            for (region, row) in self.regions.iter().zip(cells.chunks_mut(width)) {
                for (industry, size) in self.industries.iter().zip(row) {
                    if !keep(*year, region, industry) {
                        *size = None;
                    }
                }
            }
        }
    }
}

/// The user's own region among those of the table: the one that was picked, else the one that is
/// called as the place, in either language, with or without what stands in brackets behind it.
#[must_use]
pub fn own_region(profile: &Profile, kept: &RegionSizes) -> Option<usize> {
    let at = |name: &str| kept.regions.iter().position(|r| r == name);
    if let Some(own) = &kept.own {
        return at(own);
    }
    let bare = |name: &str| name.split(['（', '(']).next().unwrap_or(name).trim().to_lowercase();
    [&profile.identity.place_zh, &profile.identity.place_en].into_iter().find_map(|place| {
        let place = place.trim();
        if place.is_empty() {
            return None;
        }
        let like = || kept.regions.iter().position(|r| bare(r) == bare(place));
        at(place).or_else(like)
    })
}
