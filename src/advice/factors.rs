//! Factor security: whether land, labour, capital, technology and infrastructure are short, idle
//! or unknown, and which instruments act on them.

use crate::case::{Basis, Factor, InForce, Side};
use crate::measure::Estimate;
use crate::profile::Known;
use crate::text::Bilingual;

use super::cluster::{ClusterInput, known};
use super::verdict::{Advice, Verdict};

/// Whether a factor holds the cluster back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum FactorState {
    Short,
    Idle,
    /// Short and idle at once.
    Both,
    Enough,
    Unknown,
}

impl FactorState {
    /// A stable name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Idle => "idle",
            Self::Both => "both",
            Self::Enough => "enough",
            Self::Unknown => "unknown",
        }
    }
}

/// A failure that says a factor is short or idle.
#[derive(Clone, Debug, PartialEq)]
pub struct GapReading {
    /// The failure.
    pub failure: String,
    /// Which side it speaks to.
    pub side: Side,
    /// How severe it is here.
    pub severity: Estimate,
}

/// One factor as read.
#[derive(Clone, Debug, PartialEq)]
pub struct FactorReading {
    /// The factor.
    pub id: String,
    /// Short, idle, both, enough or unknown.
    pub state: FactorState,
    /// Sides of which it cannot be said yet whether they hold.
    pub open: Vec<Side>,
    /// The failures, in catalogue order.
    pub gaps: Vec<GapReading>,
    /// What describes it, with what is known.
    pub values: Vec<(Basis, Known)>,
    /// Fields that its failures or its description lack.
    pub lacks: Vec<String>,
    /// Instruments of its group, advised first.
    pub instruments: Vec<String>,
}

impl FactorReading {
    /// The sentence that goes with the reading.
    #[must_use]
    pub fn sentence<'a>(&self, factor: &'a Factor) -> &'a Bilingual {
        match (self.state, self.open.as_slice()) {
            (FactorState::Short, _) => &factor.short,
            (FactorState::Idle, _) => &factor.idle,
            (FactorState::Both, _) => &factor.both,
            (FactorState::Enough, _) => &factor.enough,
            (FactorState::Unknown, [Side::Idle]) => {
                factor.maybe_idle.as_ref().unwrap_or(&factor.unknown)
            }
            (FactorState::Unknown, [Side::Short]) => {
                factor.maybe_short.as_ref().unwrap_or(&factor.unknown)
            }
            (FactorState::Unknown, _) => &factor.unknown,
        }
    }
}

/// Reads every factor.
#[must_use]
pub fn factors(input: ClusterInput<'_>, force: &InForce, advice: &Advice) -> Vec<FactorReading> {
    let catalogue = &force.library.catalogue;
    let low = catalogue.scoring.binding.low;
    catalogue.cluster.factors.iter().map(|f| read(f, low, input, advice)).collect()
}

fn read(factor: &Factor, low: f64, input: ClusterInput<'_>, advice: &Advice) -> FactorReading {
    let gaps: Vec<GapReading> = factor
        .gaps
        .iter()
        .map(|g| GapReading {
            failure: g.failure.clone(),
            side: g.side,
            severity: advice.diagnosis.of(&g.failure),
        })
        .collect();
    let values: Vec<(Basis, Known)> =
        factor.state.iter().map(|d| (d.0.clone(), known(&d.0, input))).collect();
    FactorReading {
        id: factor.id.clone(),
        state: state(&gaps, low),
        open: open(&gaps, low),
        lacks: lacks(factor, &values, advice),
        instruments: instruments(&factor.group, advice),
        gaps,
        values,
    }
}

fn state(gaps: &[GapReading], low: f64) -> FactorState {
    let binds = |side: Side| gaps.iter().any(|g| g.side == side && g.severity.lo >= low);
    match (binds(Side::Short), binds(Side::Idle)) {
        (true, true) => FactorState::Both,
        (true, false) => FactorState::Short,
        (false, true) => FactorState::Idle,
        (false, false) if gaps.iter().any(|g| g.severity.hi >= low) => FactorState::Unknown,
        (false, false) => FactorState::Enough,
    }
}

/// Sides that may hold and are not sure to.
fn open(gaps: &[GapReading], low: f64) -> Vec<Side> {
    let of = |side: Side| gaps.iter().filter(move |g| g.side == side);
    let is_open = |side: &Side| {
        of(*side).all(|g| g.severity.lo < low) && of(*side).any(|g| g.severity.hi >= low)
    };
    [Side::Short, Side::Idle].into_iter().filter(is_open).collect()
}

/// Unknown fields, those of its failures first.
fn lacks(factor: &Factor, values: &[(Basis, Known)], advice: &Advice) -> Vec<String> {
    let severities = factor.gaps.iter().filter_map(|g| advice.diagnosis.find(&g.failure));
    let signals = severities.flat_map(|s| &s.signals);
    let of_gaps = signals.filter(|s| s.known.is_unknown()).map(|s| s.field.clone());
    let of_state = values.iter().filter_map(|(basis, known)| match basis {
        Basis::Field(id) if known.is_unknown() => Some(id.clone()),
        _ => None,
    });
    let mut found = Vec::new();
    for field in of_gaps.chain(of_state) {
        if !found.contains(&field) {
            found.push(field);
        }
    }
    found
}

/// The instruments of a group: by list, then by score.
fn instruments(group: &str, advice: &Advice) -> Vec<String> {
    let mut found: Vec<&Verdict> =
        advice.verdicts.iter().filter(|v| v.instrument.group == group).collect();
    found.sort_by(|a, b| {
        let score = b.appraisal.score.mid.total_cmp(&a.appraisal.score.mid);
        a.list.cmp(&b.list).then(score).then(a.instrument.id.cmp(&b.instrument.id))
    });
    found.into_iter().map(|v| v.instrument.id.clone()).collect()
}
