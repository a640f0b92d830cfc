//! Tests on the profile, their weighted mean, and the level it reaches.

use crate::case::{Aspect, Basis, Levels, Scale, Test};
use crate::measure::Estimate;
use crate::profile::Known;

use super::ClusterInput;

/// One test as read.
#[derive(Clone, Debug, PartialEq)]
pub struct TestReading {
    /// What was tested, and how.
    pub test: Test,
    /// The value found, in the unit of the field or the reading.
    pub known: Known,
    /// From 0 to 1; the whole range where unknown.
    pub strength: Estimate,
}

/// Whether something speaks for, against, both ways, or is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Stand {
    For,
    Against,
    Between,
    Unknown,
}

impl TestReading {
    /// Where the test stands, given the lines from which it speaks for and against.
    #[must_use]
    pub fn stand(&self, for_low: f64, against_high: f64) -> Stand {
        if self.known.is_unknown() {
            Stand::Unknown
        } else if self.strength.lo >= for_low {
            Stand::For
        } else if self.strength.hi <= against_high {
            Stand::Against
        } else {
            Stand::Between
        }
    }
}

/// Which sentence an aspect takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Level {
    Strong,
    Middling,
    Weak,
    /// Too wide a range to tell.
    Open,
}

impl Level {
    /// A stable name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Middling => "middling",
            Self::Weak => "weak",
            Self::Open => "open",
        }
    }

    fn of(x: Estimate, levels: &Levels) -> Self {
        if x.lo >= levels.strong_low {
            Self::Strong
        } else if x.hi <= levels.weak_high {
            Self::Weak
        } else if x.width() <= levels.open_width {
            Self::Middling
        } else {
            Self::Open
        }
    }
}

/// An advantage or a pressure as read.
#[derive(Clone, Debug, PartialEq)]
pub struct AspectReading {
    /// Its id.
    pub id: String,
    /// From 0 to 1.
    pub strength: Estimate,
    /// Which sentence it takes.
    pub level: Level,
    /// What it was read from.
    pub tests: Vec<TestReading>,
}

/// Reads one aspect.
pub(super) fn read(aspect: &Aspect, levels: &Levels, input: ClusterInput<'_>) -> AspectReading {
    let tests = read_tests(&aspect.tests, input);
    let strength = mean(&tests.iter().map(|t| (t.test.weight, t.strength)));
    let level = Level::of(strength, levels);
    AspectReading { id: aspect.id.clone(), strength, level, tests }
}

pub(super) fn read_tests(tests: &[Test], input: ClusterInput<'_>) -> Vec<TestReading> {
    tests.iter().map(|test| read_test(test, input)).collect()
}

fn read_test(test: &Test, input: ClusterInput<'_>) -> TestReading {
    let known = known(&test.basis, input);
    let strength = match (&test.scale, &known) {
        (Scale::Ramp(ramp), known) => ramp.of(known.interval()),
        (Scale::Words(values), Known::Word(word)) => {
            values.get(word).map_or(Estimate::UNKNOWN, |x| Estimate::exactly(*x))
        }
        (Scale::Words(_), _) => Estimate::UNKNOWN,
    };
    TestReading { test: test.clone(), known, strength }
}

/// What is known of a field or a reading.
pub(in crate::advice) fn known(basis: &Basis, input: ClusterInput<'_>) -> Known {
    match basis {
        Basis::Field(id) => {
            input.situation.get(id).map_or(Known::Unknown, |value| value.known.clone())
        }
        Basis::Reading(id) => input.present.value(id).map_or(Known::Unknown, Known::Quantity),
    }
}

/// A weighted mean; nothing weighed is nothing known.
pub(super) fn mean(parts: &(impl Iterator<Item = (f64, Estimate)> + Clone)) -> Estimate {
    let all: f64 = parts.clone().map(|(weight, _)| weight).sum();
    if all <= 0.0 {
        return Estimate::UNKNOWN;
    }
    let sum = |end: fn(&Estimate) -> f64| {
        parts.clone().map(|(weight, e)| weight * end(&e)).sum::<f64>() / all
    };
    Estimate { lo: sum(|e| e.lo), mid: sum(|e| e.mid), hi: sum(|e| e.hi) }
}
