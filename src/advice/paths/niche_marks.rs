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
    /// Proximities that are not 0, the smaller id first.
    proximities: BTreeMap<(&'a str, &'a str), f64>,
    changes: usize,
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
        let mut proximities: BTreeMap<(&str, &str), f64> = table
            .proximities
            .iter()
            .map(|p| (in_order(p.a.as_str(), p.b.as_str()), p.level))
            .collect();
        let mut changes = 0;
        for (a, of) in &profile.proximities {
            for (b, level) in of.iter().filter(|(_, x)| (0.0..=1.0).contains(*x)) {
                let pair = in_order(a.as_str(), b.as_str());
                let shipped = proximities.get(&pair).copied().unwrap_or(0.0);
                if (shipped - level).abs() > f64::EPSILON {
                    proximities.insert(pair, *level);
                    changes += 1;
                }
            }
        }
        Self { table, marks, proximities, changes }
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
        self.proximities.get(&in_order(a, b)).copied().unwrap_or(0.0)
    }

    /// How many proximities the user has changed.
    #[must_use]
    pub fn changes(&self) -> usize {
        self.changes
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
                shared: Vec::new(),
            })
            .filter(|n| n.proximity > 0.0)
            .collect();
        for n in &mut found {
            n.shared = self.table.pair(niche, &n.niche).map_or_else(Vec::new, |p| p.shared.clone());
        }
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

fn in_order<'a>(a: &'a str, b: &'a str) -> (&'a str, &'a str) {
    if a <= b { (a, b) } else { (b, a) }
}
