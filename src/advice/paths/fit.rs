//! How well each upgrading path fits: type × stage × factors, all as intervals.

use std::collections::BTreeMap;

use crate::case::{PathFactor, Upgrading, UpgradingPath};
use crate::measure::{Estimate, Interval, Ramp, larger, smaller};
use crate::profile::{Known, Situation};

use super::super::diagnosis::Diagnosis;

/// What a factor reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactorOf {
    /// The cluster type, by the table.
    Type,
    /// The stage, by the table.
    Stage,
    /// The severity of a failure, by its id.
    Failure(String),
    /// A field, by its id.
    Field(String),
}

/// One factor of a fit.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Factor {
    pub of: FactorOf,
    /// What is known of the field; a severity is shown as its signal.
    pub known: Known,
    /// The ramp of a field.
    pub ramp: Option<Ramp>,
    /// The signal from 0 to 1 before it is weighed; the factor itself for type and stage.
    pub signal: Estimate,
    /// What the fit is multiplied by.
    pub factor: Estimate,
    /// Base and weight of the signal; `None` by table.
    pub weighed: Option<(f64, f64)>,
    /// The source of its sign, where there is one.
    pub source: Option<String>,
}

/// The fit of one path.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct PathFit {
    pub path: String,
    pub fit: Estimate,
    pub factors: Vec<Factor>,
    /// Fields that are not known and widen it.
    pub unknown: Vec<String>,
}

impl PathFit {
    /// The fit as an interval.
    #[must_use]
    pub fn interval(&self) -> Interval {
        Interval::between(self.fit.lo, self.fit.hi).unwrap_or(Interval::UNIT)
    }
}

/// The first path by its midpoint, the second, and whether the gap is clear.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Lead {
    pub first: String,
    pub second: String,
    /// Only where the two intervals do not overlap.
    pub clear: bool,
}

/// The field of the cluster type.
const TYPE: &str = "cluster_type";
/// The field of the stage.
const STAGE: &str = "stage";

/// The fit of every path.
#[must_use]
pub fn fits(upgrading: &Upgrading, situation: &Situation, diagnosis: &Diagnosis) -> Vec<PathFit> {
    upgrading.paths.iter().map(|p| fit(p, situation, diagnosis)).collect()
}

/// Which path comes first; `None` for fewer than two.
#[must_use]
pub fn lead(fits: &[PathFit]) -> Option<Lead> {
    let mut order: Vec<&PathFit> = fits.iter().collect();
    order.sort_by(|a, b| b.fit.mid.total_cmp(&a.fit.mid));
    let (first, second) = (order.first()?, order.get(1)?);
    Some(Lead {
        first: first.path.clone(),
        second: second.path.clone(),
        clear: !first.interval().overlaps(second.interval()),
    })
}

fn fit(path: &UpgradingPath, situation: &Situation, diagnosis: &Diagnosis) -> PathFit {
    let mut factors = vec![
        by_table(FactorOf::Type, TYPE, &path.types, situation),
        by_table(FactorOf::Stage, STAGE, &path.stages, situation),
    ];
    factors.extend(path.factors.iter().filter_map(|f| by_signal(f, situation, diagnosis)));
    let fit = factors.iter().map(|f| f.factor).fold(Estimate::ONE, Estimate::times);
    let unknown = unknown(&factors, situation, diagnosis);
    PathFit { path: path.id.clone(), fit, factors, unknown }
}

/// The table's number for the word; the range over all words where it is not known.
fn by_table(
    of: FactorOf,
    field: &str,
    table: &BTreeMap<String, f64>,
    situation: &Situation,
) -> Factor {
    let known = situation.get(field).map_or(Known::Unknown, |v| v.known.clone());
    let found = situation.word(field).and_then(|word| table.get(word)).copied();
    let all = || {
        let least = table.values().copied().fold(1.0, smaller);
        let most = table.values().copied().fold(0.0, larger);
        Interval::between(least, most).map_or(Estimate::UNKNOWN, Estimate::from)
    };
    let factor = found.map_or_else(all, Estimate::exactly);
    Factor { of, known, ramp: None, signal: factor, factor, weighed: None, source: None }
}

fn by_signal(f: &PathFactor, situation: &Situation, diagnosis: &Diagnosis) -> Option<Factor> {
    let (of, known, signal) = match (&f.failure, &f.field) {
        (Some(failure), _) => {
            let severity = diagnosis.find(failure).map_or(Estimate::UNKNOWN, |s| s.severity);
            (FactorOf::Failure(failure.clone()), Known::Unknown, severity)
        }
        (None, Some(field)) => {
            let known = situation.get(field).map_or(Known::Unknown, |v| v.known.clone());
            let signal = f.ramp()?.of(situation.interval(field));
            (FactorOf::Field(field.clone()), known, signal)
        }
        (None, None) => return None,
    };
    let weigh = |x: f64| f.base + f.weight * x;
    let factor = if f.weight < 0.0 { signal.map_falling(weigh) } else { signal.map_rising(weigh) };
    Some(Factor {
        of,
        known,
        ramp: f.ramp(),
        signal,
        factor,
        weighed: Some((f.base, f.weight)),
        source: f.source.clone(),
    })
}

/// Fields that are not known: those a factor reads, and those of the failures it reads.
fn unknown(factors: &[Factor], situation: &Situation, diagnosis: &Diagnosis) -> Vec<String> {
    let mut fields: Vec<String> = Vec::new();
    for factor in factors {
        match &factor.of {
            FactorOf::Type => fields.push(TYPE.to_owned()),
            FactorOf::Stage => fields.push(STAGE.to_owned()),
            FactorOf::Field(field) => fields.push(field.clone()),
            FactorOf::Failure(failure) => {
                let signals = diagnosis.find(failure).map_or(&[][..], |s| s.signals.as_slice());
                fields.extend(signals.iter().map(|s| s.field.clone()));
            }
        }
    }
    let mut open: Vec<String> = Vec::new();
    for field in fields {
        if !situation.knows(&field) && !open.contains(&field) {
            open.push(field);
        }
    }
    open
}
