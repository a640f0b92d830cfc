//! The industries of a county beside the nation's: sizes, where each stands, and what moved it.

use std::collections::{BTreeMap, BTreeSet};

use crate::measure::shift_share::{EstebanMarquillas, by_industry, esteban_marquillas};
use crate::measure::{
    GrowthShare, Interval, ShiftShare, Undefined, cagr, growth_share, location_quotient,
};
use crate::profile::Reader;

use super::position::sizes;

/// One industry: jobs in the first and in the last year.
#[derive(Clone, Debug, PartialEq)]
pub struct Industry {
    /// As the tables name it.
    pub name: String,
    /// In the county.
    pub here: [f64; 2],
    /// In the nation.
    pub there: [f64; 2],
}

/// The industries that the tables of the county and of the nation both list in their first and
/// last common year.
#[derive(Clone, Debug, PartialEq)]
pub struct Industries {
    /// The first and the last common year.
    pub years: [i32; 2],
    /// In the order of their names.
    pub rows: Vec<Industry>,
    /// Industries that lack a figure in one of the tables or years.
    pub left_out: usize,
}

/// Where an industry stands among specialisation and growth.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// As the tables name it.
    pub name: String,
    /// Jobs here in the last year.
    pub jobs: f64,
    /// Location quotient in the last year, over the industries listed.
    pub quotient: f64,
    /// Growth a year here less that of the same industry in the nation, as a fraction.
    pub lead: f64,
    /// The quadrant.
    pub quadrant: GrowthShare,
}

/// The industries of a profile; `None` without two tables that share two years.
#[must_use]
pub fn industries(reader: Reader<'_>) -> Option<Industries> {
    let here = reader.table("county", "jobs")?;
    let there = reader.table("nation", "jobs")?;
    let last_allowed = reader.profile.year.unwrap_or(i32::MAX);
    let shared = |y: &&i32| there.years.contains_key(y) && **y <= last_allowed;
    let common: Vec<i32> = here.years.keys().filter(shared).copied().collect();
    let [first, .., last] = common.as_slice() else { return None };
    let columns =
        [(here, *first), (here, *last), (there, *first), (there, *last)].map(|(t, y)| sizes(t, y));
    let names: BTreeSet<&str> = columns.iter().flat_map(BTreeMap::keys).copied().collect();
    let row = |name: &str| {
        let [h0, h1, n0, n1] = columns.each_ref().map(|c| c.get(name).copied());
        let (here, there) = ([h0?, h1?], [n0?, n1?]);
        let [base, _] = there;
        (base > 0.0).then(|| Industry { name: name.to_owned(), here, there })
    };
    let all = names.len();
    let rows: Vec<Industry> = names.into_iter().filter_map(row).collect();
    Some(Industries { years: [*first, *last], left_out: all - rows.len(), rows })
}

impl Industries {
    /// Sizes here and in the nation, each in the first and the last year.
    #[must_use]
    pub fn columns(&self) -> [Vec<f64>; 4] {
        let column = |of: fn(&Industry) -> f64| self.rows.iter().map(of).collect();
        [
            column(|r| r.here[0]),
            column(|r| r.here[1]),
            column(|r| r.there[0]),
            column(|r| r.there[1]),
        ]
    }

    /// Where each industry stands; an industry without a rate of growth or a quotient is left out.
    #[must_use]
    pub fn standings(&self) -> Vec<Standing> {
        let [first, last] = self.years;
        let elapsed = f64::from(last) - f64::from(first);
        let [_, here, _, there] = self.columns();
        let (all_here, all_there): (f64, f64) = (here.iter().sum(), there.iter().sum());
        let one = |r: &Industry| -> Result<Standing, Undefined> {
            let ([h0, h1], [n0, n1]) = (r.here, r.there);
            let point = |x| Interval::point(x).ok_or(Undefined::NotFinite);
            let (all_here, all_there) = (point(all_here)?, point(all_there)?);
            let quotient = location_quotient(point(h1)?, all_here, point(n1)?, all_there)?.mid();
            let (own, nation) = (cagr(h0, h1, elapsed)?, cagr(n0, n1, elapsed)?);
            let quadrant = growth_share(quotient, own, nation)?;
            let (name, lead) = (r.name.clone(), own - nation);
            Ok(Standing { name, jobs: h1, quotient, lead, quadrant })
        };
        self.rows.iter().filter_map(|r| one(r).ok()).collect()
    }

    /// The parts of each industry's change, in the order of the rows.
    ///
    /// # Errors
    /// As [`by_industry`].
    pub fn shifts(&self) -> Result<Vec<ShiftShare>, Undefined> {
        let [h0, h1, n0, n1] = &self.columns();
        by_industry(h0, h1, n0, n1)
    }

    /// The regional part of the whole split into competitive and allocation effect.
    ///
    /// # Errors
    /// As [`esteban_marquillas`].
    pub fn allocation(&self) -> Result<EstebanMarquillas, Undefined> {
        let [h0, h1, n0, n1] = &self.columns();
        esteban_marquillas(h0, h1, n0, n1)
    }
}
