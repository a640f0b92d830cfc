//! What is marked of the niches, how near they lie, and what each asks for.

use std::collections::BTreeMap;

use crate::case::{Niche, Niches};
use crate::measure::{Estimate, Interval};
use crate::profile::Reader;

/// Where a niche counts as being here: at least in part.
const HERE: f64 = 0.5;

/// A niche that is here and lies near another.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct NearNiche {
    pub niche: String,
    pub proximity: f64,
    /// Heads both share, as shipped.
    pub shared: Vec<String>,
}

/// The marks of a profile over the table of niches.
#[derive(Clone, Debug)]
pub struct NicheMarks<'a> {
    table: &'a Niches,
    marks: BTreeMap<&'a str, Interval>,
    changed: BTreeMap<(&'a str, &'a str), f64>,
}

impl<'a> NicheMarks<'a> {
    /// Reads the marks and the changed proximities; what is no share from 0 to 1 is left out.
    #[must_use]
    pub fn read(reader: Reader<'a>, table: &'a Niches) -> Self {
        let profile = reader.profile;
        let marks = table
            .niches
            .iter()
            .filter_map(|n| Some((n.id.as_str(), reader.share(profile.niches.get(&n.id)?)?)))
            .collect();
        let changed = profile
            .proximities
            .iter()
            .flat_map(|(a, of)| of.iter().map(move |(b, x)| ((a.as_str(), b.as_str()), *x)))
            .filter(|((a, b), x)| {
                (0.0..=1.0).contains(x) && (table.proximity(a, b) - x).abs() > f64::EPSILON
            })
            .collect();
        Self { table, marks, changed }
    }

    /// Whether a niche is here: 0 absent, 1 present; the whole range where it is not marked.
    #[must_use]
    pub fn presence(&self, niche: &str) -> Estimate {
        self.marks.get(niche).map_or(Estimate::UNKNOWN, |x| Estimate::from(*x))
    }

    /// Whether anything is known of a niche.
    #[must_use]
    pub fn knows(&self, niche: &str) -> bool {
        self.marks.contains_key(niche)
    }

    /// How near two niches lie: as the user judges, else as shipped.
    #[must_use]
    pub fn proximity(&self, a: &str, b: &str) -> f64 {
        self.changed_to(a, b).unwrap_or_else(|| self.table.proximity(a, b))
    }

    /// The user's own proximity, where it differs from the shipped one.
    #[must_use]
    pub fn changed_to(&self, a: &str, b: &str) -> Option<f64> {
        let pair = if a <= b { (a, b) } else { (b, a) };
        self.changed.get(&pair).copied()
    }

    /// How many proximities the user has changed.
    #[must_use]
    pub fn changes(&self) -> usize {
        self.changed.len()
    }

    /// Share of what lies near a niche that is here: `Σ φ M / Σ φ` over all others. Where nothing
    /// lies near it there is no such share, and it may be anything.
    #[must_use]
    pub fn density(&self, niche: &str) -> Estimate {
        let others = || self.table.niches.iter().filter(|n| n.id != niche);
        let all: f64 = others().map(|n| self.proximity(niche, &n.id)).sum();
        if all <= 0.0 {
            return Estimate::UNKNOWN;
        }
        let sum = |end: fn(Estimate) -> f64| {
            others().map(|n| self.proximity(niche, &n.id) * end(self.presence(&n.id))).sum::<f64>()
                / all
        };
        Estimate { lo: sum(|e| e.lo), mid: sum(|e| e.mid), hi: sum(|e| e.hi) }
    }

    /// Share of its main inputs and uses that is here.
    #[must_use]
    pub fn linkage(&self, niche: &Niche) -> Estimate {
        let n = niche.links.len() as f64;
        if n <= 0.0 {
            return Estimate::UNKNOWN;
        }
        let sum = |end: fn(Estimate) -> f64| {
            niche.links.iter().map(|id| end(self.presence(id))).sum::<f64>() / n
        };
        Estimate { lo: sum(|e| e.lo), mid: sum(|e| e.mid), hi: sum(|e| e.hi) }
    }

    /// Niches that are here and lie near another, the nearest first.
    #[must_use]
    pub fn near(&self, niche: &str) -> Vec<NearNiche> {
        let mut found: Vec<NearNiche> = self
            .table
            .niches
            .iter()
            .filter(|n| n.id != niche && self.is_here(&n.id))
            .map(|n| NearNiche {
                niche: n.id.clone(),
                proximity: self.proximity(niche, &n.id),
                shared: self.table.pair(niche, &n.id).map_or_else(Vec::new, |p| p.shared.clone()),
            })
            .filter(|n| n.proximity > 0.0)
            .collect();
        // Ties keep the order of the catalogue.
        found.sort_by(|a, b| b.proximity.total_cmp(&a.proximity));
        found
    }

    /// What a niche asks for and no other niche that is here has.
    #[must_use]
    pub fn missing(&self, niche: &Niche) -> Vec<String> {
        let has = |capability: &String| {
            self.table.niches.iter().any(|n| {
                n.id != niche.id && self.is_here(&n.id) && n.capabilities.contains(capability)
            })
        };
        niche.capabilities.iter().filter(|c| !has(c)).cloned().collect()
    }

    fn is_here(&self, niche: &str) -> bool {
        self.marks.get(niche).is_some_and(|x| x.mid() >= HERE)
    }
}
