//! Failures and risks, their kinds, their signals, and what would show that they bind.

use serde::Deserialize;

use crate::measure::Ramp;
use crate::text::Bilingual;

/// What kind of failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum FailureKind {
    Market,
    System,
    Factor,
    Industry,
    Government,
    Ignorance,
}

/// A signal of a failure.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Signal {
    pub field: String,
    pub from: f64,
    pub to: f64,
    pub weight: f64,
    /// `judgement` or `to_verify`.
    pub mark: String,
    #[serde(default)]
    pub note: Option<Bilingual>,
}

impl Signal {
    /// The signal's ramp.
    #[must_use]
    pub fn ramp(&self) -> Ramp {
        Ramp { from: self.from, to: self.to }
    }
}

/// What would show that firms already pay to get round a problem.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Relief {
    /// The field that shows it; none where no field does.
    #[serde(default)]
    pub field: Option<String>,
    /// From which value of the field it counts as shown.
    #[serde(default)]
    pub high: Option<f64>,
    /// What to ask firms.
    pub ask: Bilingual,
    /// `judgement`.
    pub mark: String,
}

/// A text that was read, or is recalled, with the address where it can be found.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Cited {
    pub text: String,
    /// `read` or `memory`.
    pub mark: String,
    #[serde(default)]
    pub url: Option<String>,
}

/// A kind of failure, and what kind of remedy it justifies.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Kind {
    pub kind: FailureKind,
    pub name: Bilingual,
    pub remedy: Bilingual,
    pub references: Vec<Cited>,
}

/// A market, system, factor, industry or government failure.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Failure {
    pub id: String,
    pub kind: FailureKind,
    pub name: Bilingual,
    /// For charts, grids and strips.
    pub short: Bilingual,
    pub sentence: Bilingual,
    pub rationale: Bilingual,
    pub references: Vec<String>,
    /// Whether it may enter the binding set.
    pub binding: bool,
    /// Fields whose largest signal caps the severity.
    pub gate: Vec<String>,
    /// What firms already pay to get round it.
    #[serde(default)]
    pub paid_relief: Option<Bilingual>,
    /// What would show it.
    #[serde(default)]
    pub relief: Option<Relief>,
    pub signals: Vec<Signal>,
}
