//! Two ways to look at a cluster: technical innovation, and core competence.

use crate::case::{CaseStrength, InForce, Lens, LensBands, LensSignal};
use crate::indicator::Reading;
use crate::measure::{Estimate, Interval, Ramp};
use crate::profile::{Reader, Situation};

/// What a signal of a lens reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignalOf {
    /// A field of the situation.
    Field(String),
    /// An indicator.
    Indicator(String),
    /// One yearly series as a share of another, in the last year that has both.
    Share(String, String),
}

/// One signal of a lens as read.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct LensSignalReading {
    pub of: SignalOf,
    pub known: Option<Interval>,
    pub ramp: Ramp,
    pub weight: f64,
    /// 0 at the ramp's beginning, 1 at its end; the whole range where unknown.
    pub strength: Estimate,
}

/// What a lens shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Little, whatever is still unknown.
    Weak,
    /// Something.
    Middle,
    /// Much, whatever is still unknown.
    Strong,
    /// Too little is known to say.
    Open,
}

impl Standing {
    /// A stable name for JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Weak => "weak",
            Self::Middle => "middle",
            Self::Strong => "strong",
            Self::Open => "open",
        }
    }

    fn of(strength: Estimate, bands: LensBands) -> Self {
        if strength.hi < bands.weak {
            Self::Weak
        } else if strength.lo >= bands.strong {
            Self::Strong
        } else if strength.lo >= bands.weak && strength.hi < bands.strong {
            Self::Middle
        } else {
            Self::Open
        }
    }
}

/// What a case in force had or lacked under a lens.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct StrengthUse {
    pub case: String,
    pub strength: CaseStrength,
}

/// A lens applied to a profile.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct LensReading {
    pub lens: String,
    pub strength: Estimate,
    pub standing: Standing,
    pub signals: Vec<LensSignalReading>,
    /// What the cases in force had of it, as far as it was known.
    pub cases: Vec<StrengthUse>,
}

/// Looks through every lens of the catalogue.
#[must_use]
pub fn see(
    reader: Reader<'_>,
    situation: &Situation,
    readings: &[Reading],
    force: &InForce,
) -> Vec<LensReading> {
    let upgrading = &force.library.catalogue.upgrading;
    upgrading
        .lenses
        .iter()
        .map(|lens| {
            let signals = signals(lens, reader, situation, readings);
            let strength = mean(&signals);
            LensReading {
                lens: lens.id.clone(),
                standing: Standing::of(strength, upgrading.bands),
                strength,
                signals,
                cases: strengths(lens, force),
            }
        })
        .collect()
}

fn strengths(lens: &Lens, force: &InForce) -> Vec<StrengthUse> {
    let question = &force.question;
    force
        .library
        .cases
        .iter()
        .filter(|case| !question.without.contains(&case.id))
        .flat_map(|case| case.strengths.iter().map(move |s| (case, s)))
        .filter(|(_, s)| s.lens == lens.id && question.knows(s.known))
        .map(|(case, s)| StrengthUse { case: case.id.clone(), strength: s.clone() })
        .collect()
}

fn signals(
    lens: &Lens,
    reader: Reader<'_>,
    situation: &Situation,
    readings: &[Reading],
) -> Vec<LensSignalReading> {
    let one = |s: &LensSignal| {
        let (of, known) = if let Some(field) = &s.field {
            (SignalOf::Field(field.clone()), situation.interval(field))
        } else if let Some(id) = &s.indicator {
            let reading = readings.iter().find(|r| r.id == *id);
            (SignalOf::Indicator(id.clone()), reading.and_then(Reading::value))
        } else {
            let (part, whole) = (s.series.as_ref()?, s.over.as_ref()?);
            (SignalOf::Share(part.clone(), whole.clone()), share(reader, part, whole))
        };
        let strength = s.ramp().of(known);
        Some(LensSignalReading { of, known, ramp: s.ramp(), weight: s.weight, strength })
    };
    lens.signals.iter().filter_map(one).collect()
}

/// One series over another in the last year that has both.
fn share(reader: Reader<'_>, part: &str, whole: &str) -> Option<Interval> {
    let (parts, wholes) = (reader.series(part), reader.series(whole));
    let (year, part) = parts.iter().rev().find(|(year, _)| wholes.contains_key(*year))?;
    let whole = wholes.get(year)?;
    if whole.lo() <= 0.0 {
        return None;
    }
    Interval::new(part.lo() / whole.hi(), part.hi() / whole.lo())
}

fn mean(signals: &[LensSignalReading]) -> Estimate {
    let all: f64 = signals.iter().map(|s| s.weight).sum();
    if all <= 0.0 {
        return Estimate::UNKNOWN;
    }
    let sum = |end: fn(&Estimate) -> f64| {
        signals.iter().map(|s| s.weight * end(&s.strength)).sum::<f64>() / all
    };
    Estimate { lo: sum(|e| e.lo), mid: sum(|e| e.mid), hi: sum(|e| e.hi) }
}
