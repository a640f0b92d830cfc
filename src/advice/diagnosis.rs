//! How severe each failure is, and which of them bind.

use crate::case::{Failure, FailureKind, Library};
use crate::measure::Estimate;
use crate::profile::{Known, Situation};

/// One signal as read.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct SignalReading {
    pub field: String,
    pub known: Known,
    pub from: f64,
    pub to: f64,
    pub weight: f64,
    /// 0 at `from`, 1 at `to`; the whole range where unknown.
    pub strength: Estimate,
}

/// What holds a severity down.
#[derive(Clone, Debug, PartialEq)]
pub enum SeverityCap {
    /// It may not exceed its largest gate signal.
    Gate,
    /// Another failure explains it: its id.
    Differential(String),
}

/// The severity of one failure.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Severity {
    pub failure: String,
    pub kind: FailureKind,
    pub severity: Estimate,
    /// What the signals say before gate and differential diagnosis hold it down.
    pub uncapped: Estimate,
    pub signals: Vec<SignalReading>,
    pub cap: Option<SeverityCap>,
}

/// How a failure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Binding {
    /// Its lower bound reaches the threshold.
    Binds,
    /// Its upper bound does: more must be known.
    MayBind,
    /// Not even its upper bound does.
    Slight,
    /// It weighs in the scores and is never a problem by itself.
    NotCounted,
}

/// All severities, and the binding ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnosis {
    /// Every failure and risk, in catalogue order.
    pub severities: Vec<Severity>,
    /// Ids of the binding failures, most severe first, as many as are shown.
    pub binding: Vec<String>,
    /// Binding failures beyond those shown.
    pub unlisted: Vec<String>,
    /// Failures that do not bind but may, were more known.
    pub open: Vec<String>,
}

impl Diagnosis {
    /// The severity of a failure.
    #[must_use]
    pub fn of(&self, failure: &str) -> Estimate {
        self.find(failure).map_or(Estimate::ZERO, |s| s.severity)
    }

    /// How a failure stands.
    #[must_use]
    pub fn standing(&self, failure: &Failure) -> Binding {
        let among = |ids: &[String]| ids.contains(&failure.id);
        if among(&self.binding) || among(&self.unlisted) {
            Binding::Binds
        } else if among(&self.open) {
            Binding::MayBind
        } else if failure.binding {
            Binding::Slight
        } else {
            Binding::NotCounted
        }
    }

    /// The reading of a failure.
    #[must_use]
    pub fn find(&self, failure: &str) -> Option<&Severity> {
        self.severities.iter().find(|s| s.failure == failure)
    }
}

/// Reads every failure off a situation.
#[must_use]
pub fn diagnose(situation: &Situation, library: &Library) -> Diagnosis {
    let scoring = &library.catalogue.scoring;
    let mut severities: Vec<Severity> =
        library.catalogue.failures.iter().map(|f| read(f, situation)).collect();
    differential(&mut severities, library);
    let may = severities.iter().zip(&library.catalogue.failures).filter(|(_, f)| f.binding);
    let (mut sure, open): (Vec<&Severity>, Vec<&Severity>) = may
        .map(|(s, _)| s)
        .filter(|s| s.severity.hi >= scoring.binding.low)
        .partition(|s| s.severity.lo >= scoring.binding.low);
    sure.sort_by(|a, b| b.severity.lo.total_cmp(&a.severity.lo).then(a.failure.cmp(&b.failure)));
    let ids = |list: &[&Severity]| list.iter().map(|s| s.failure.clone()).collect();
    let (shown, rest) = sure.split_at(sure.len().min(scoring.binding.most));
    let (binding, unlisted, open) = (ids(shown), ids(rest), ids(&open));
    Diagnosis { severities, binding, unlisted, open }
}

fn read(failure: &Failure, situation: &Situation) -> Severity {
    let signals: Vec<SignalReading> = failure
        .signals
        .iter()
        .map(|s| SignalReading {
            field: s.field.clone(),
            known: situation.get(&s.field).map_or(Known::Unknown, |v| v.known.clone()),
            from: s.from,
            to: s.to,
            weight: s.weight,
            strength: s.ramp().of(situation.interval(&s.field)),
        })
        .collect();
    let mut cap = None;
    let mut uncapped = Estimate::exactly(situation.ignorance());
    let severity = if failure.kind == FailureKind::Ignorance {
        uncapped
    } else {
        let mean = weighted(&signals);
        uncapped = mean;
        let gate = signals
            .iter()
            .filter(|s| failure.gate.contains(&s.field))
            .map(|s| s.strength)
            .reduce(Estimate::at_least);
        match gate {
            Some(gate) => {
                if gate.hi < mean.hi || gate.lo < mean.lo {
                    cap = Some(SeverityCap::Gate);
                }
                mean.at_most(gate)
            }
            None => mean,
        }
    };
    let (id, kind) = (failure.id.clone(), failure.kind);
    Severity { failure: id, kind, severity, uncapped, signals, cap }
}

fn weighted(signals: &[SignalReading]) -> Estimate {
    let all: f64 = signals.iter().map(|s| s.weight).sum();
    if all <= 0.0 {
        return Estimate::ZERO;
    }
    let sum = |end: fn(&Estimate) -> f64| {
        signals.iter().map(|s| s.weight * end(&s.strength)).sum::<f64>() / all
    };
    Estimate { lo: sum(|e| e.lo), mid: sum(|e| e.mid), hi: sum(|e| e.hi) }
}

/// Market access is no cure for structural over-capacity: where the one is certain the other is
/// capped; where it is only possible, only the lower bound is.
fn differential(severities: &mut [Severity], library: &Library) {
    let rule = &library.catalogue.scoring.differential;
    let Some(cause) = severities.iter().find(|s| s.failure == rule.condition).map(|s| s.severity)
    else {
        return;
    };
    let Some(target) = severities.iter_mut().find(|s| s.failure == rule.then) else { return };
    if cause.hi < rule.low {
        return;
    }
    let before = target.severity;
    let capped = before.at_most(Estimate::exactly(rule.cap));
    target.severity = if cause.lo >= rule.low {
        capped
    } else {
        let mid = if cause.mid >= rule.low { capped.mid } else { before.mid };
        Estimate { lo: capped.lo, mid, hi: before.hi }
    };
    if target.severity != before {
        target.cap = Some(SeverityCap::Differential(rule.condition.clone()));
    }
}
