//! The industries a region is not at home in, divided by two lines: half lie nearer than the one,
//! and the other is the mean complexity of what the region is at home in.

use crate::indicator::NextIndustry;
use crate::text::{Language, words};

use super::RegionSubject;

/// The industries with the two lines.
#[derive(Clone, Debug, Default)]
pub(super) struct Candidates {
    /// The nearest first.
    pub(super) all: Vec<NextIndustry>,
    /// Median of their densities.
    pub(super) near: f64,
    /// Complexity of the region; `None` where it is undefined.
    pub(super) own: Option<f64>,
}

impl Candidates {
    /// Whether an industry is among the nearer half, and whether it is more complex than what the
    /// region is at home in.
    pub(super) fn place(&self, n: &NextIndustry) -> Option<(bool, bool)> {
        Some((n.density > self.near, n.complexity? > self.own?))
    }

    /// Where an industry stands, in words.
    pub(super) fn zone(&self, n: &NextIndustry, l: Language) -> String {
        match self.place(n) {
            Some((true, true)) => words::rg_zone_near_complex(l),
            Some((false, true)) => words::rg_zone_far_complex(l),
            Some((true, false)) => words::rg_zone_near_simple(l),
            Some((false, false)) => words::rg_zone_far_simple(l),
            None => words::rg_zone_none(l),
        }
    }
}

impl RegionSubject<'_> {
    pub(super) fn candidates(&self) -> Candidates {
        let Ok(related) = &self.found.related else { return Candidates::default() };
        let all = related.next(self.found.region);
        // They are in order of density.
        let middle = all.len() / 2;
        let at = |i: usize| all.get(i).map_or(0.0, |n| n.density);
        let near = if all.len() % 2 == 1 {
            at(middle)
        } else {
            f64::midpoint(at(middle.saturating_sub(1)), at(middle))
        };
        Candidates { near, own: related.of_region(self.found.region), all }
    }
}
