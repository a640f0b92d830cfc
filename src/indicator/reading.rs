//! What an indicator answers.

use crate::measure::{Interval, Undefined};
use crate::profile::Years;
use crate::text::Bilingual;

/// A value, or what is lacking, or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A value: a point, or an interval where inputs are ranges or incomplete.
    Value(Interval),
    /// Inputs that must be given first, by path; alternatives stand in one entry, divided by `|`.
    Needs(Vec<String>),
    /// The inputs are there, but the measure has no value.
    Undefined(Undefined),
}

/// A part of a reading: a step of a funnel, a component of a change, one target.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Part {
    pub label: Bilingual,
    pub value: Interval,
    /// Its unit; `None` where it is the reading's own.
    pub unit: Option<String>,
}

/// A reading of one indicator.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Reading {
    pub id: String,
    pub outcome: Outcome,
    /// The year the value is about.
    pub year: Option<i32>,
    /// Inputs used, by path, in canonical units.
    pub inputs: Vec<(String, Interval)>,
    /// The yearly values, for a trend.
    pub series: Years,
    pub parts: Vec<Part>,
    /// How it was read where more than one way exists.
    pub remarks: Vec<Bilingual>,
    /// What other definitions give, by their id.
    pub alternatives: Vec<(String, Outcome)>,
}

impl Reading {
    /// The value, if there is one.
    #[must_use]
    pub fn value(&self) -> Option<Interval> {
        match self.outcome {
            Outcome::Value(x) => Some(x),
            Outcome::Needs(_) | Outcome::Undefined(_) => None,
        }
    }
}
