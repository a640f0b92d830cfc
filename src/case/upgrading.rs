//! Upgrading paths, the governance of the chain and the two lenses, as declared in
//! `assets/catalogue/paths.toml`. All numbers are judgement; where a sign is sourced it says so.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::measure::Ramp;
use crate::text::Bilingual;

/// Where a sign or a reading was taken from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Reference {
    pub id: String,
    pub title: Bilingual,
    pub url: String,
}

/// One factor of a path's fit: `base + weight · signal`, the signal from 0 to 1.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct PathFactor {
    /// The failure whose severity is the signal, or else a field with its ramp.
    #[serde(default)]
    pub failure: Option<String>,
    #[serde(default)]
    pub field: Option<String>,
    #[serde(default)]
    pub from: f64,
    #[serde(default)]
    pub to: f64,
    pub base: f64,
    pub weight: f64,
    /// `judgement` or `sign_sourced`.
    pub mark: String,
    #[serde(default)]
    pub source: Option<String>,
}

impl PathFactor {
    /// The ramp of a field; `None` where the signal is a severity.
    #[must_use]
    pub fn ramp(&self) -> Option<Ramp> {
        self.field.as_ref().map(|_| Ramp { from: self.from, to: self.to })
    }
}

/// A way to upgrade: process, product, functional or chain.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct UpgradingPath {
    pub id: String,
    pub name: Bilingual,
    /// For charts.
    pub short: Bilingual,
    pub text: Bilingual,
    /// Cluster type → fit.
    pub types: BTreeMap<String, f64>,
    /// Stage → factor.
    pub stages: BTreeMap<String, f64>,
    pub factors: Vec<PathFactor>,
    /// Instruments of the catalogue that serve it.
    pub instruments: Vec<String>,
    #[serde(rename = "mark")]
    pub(super) marked: String,
}

/// A possible answer to a question on governance.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct GovernanceAnswer {
    pub id: String,
    pub name: Bilingual,
}

/// A question on who governs the chain.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct GovernanceQuestion {
    pub id: String,
    pub ask: Bilingual,
    pub answers: Vec<GovernanceAnswer>,
}

/// A mode of governance, and what it means for functional upgrading.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct GovernanceMode {
    pub id: String,
    pub name: Bilingual,
    /// Alternatives: question → answers that agree.
    pub when: Vec<BTreeMap<String, Vec<String>>>,
    pub meaning: Bilingual,
    /// For functional upgrading.
    pub functional: Bilingual,
    /// `judgement` or `sign_sourced`.
    pub mark: String,
    pub source: String,
}

impl GovernanceMode {
    /// Whether a full set of answers agrees with it.
    #[must_use]
    pub fn holds(&self, answers: &BTreeMap<&str, &str>) -> bool {
        self.when.iter().any(|row| {
            row.iter().all(|(question, allowed)| {
                answers.get(question.as_str()).is_some_and(|a| allowed.iter().any(|x| x == a))
            })
        })
    }
}

/// What a lens looks at: a field, an indicator, or one yearly series over another.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct LensSignal {
    #[serde(default)]
    pub field: Option<String>,
    #[serde(default)]
    pub indicator: Option<String>,
    #[serde(default)]
    pub series: Option<String>,
    /// The series that `series` is divided by.
    #[serde(default)]
    pub over: Option<String>,
    pub from: f64,
    pub to: f64,
    pub weight: f64,
    pub mark: String,
    #[serde(default)]
    pub source: Option<String>,
}

impl LensSignal {
    /// The signal's ramp.
    #[must_use]
    pub fn ramp(&self) -> Ramp {
        Ramp { from: self.from, to: self.to }
    }
}

/// A way to look at the cluster: technical innovation, or core competence.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Lens {
    pub id: String,
    pub name: Bilingual,
    pub asks: Bilingual,
    pub caution: Bilingual,
    /// The upgrading paths it goes with.
    pub paths: Vec<String>,
    pub signals: Vec<LensSignal>,
}

/// Below `weak` a lens shows little, from `strong` much.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct LensBands {
    pub weak: f64,
    pub strong: f64,
    #[serde(rename = "mark")]
    _mark: MustMark,
}

/// A mark that must be there and says *judgement*.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum MustMark {
    Judgement,
}

/// `assets/catalogue/paths.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Upgrading {
    #[serde(rename = "source")]
    pub sources: Vec<Reference>,
    #[serde(rename = "path")]
    pub paths: Vec<UpgradingPath>,
    #[serde(rename = "question")]
    pub questions: Vec<GovernanceQuestion>,
    #[serde(rename = "mode")]
    pub modes: Vec<GovernanceMode>,
    pub bands: LensBands,
    #[serde(rename = "lens")]
    pub lenses: Vec<Lens>,
}

impl Upgrading {
    /// A path by id.
    #[must_use]
    pub fn path(&self, id: &str) -> Option<&UpgradingPath> {
        self.paths.iter().find(|p| p.id == id)
    }

    /// A mode of governance by id.
    #[must_use]
    pub fn mode(&self, id: &str) -> Option<&GovernanceMode> {
        self.modes.iter().find(|m| m.id == id)
    }

    /// A lens by id.
    #[must_use]
    pub fn lens(&self, id: &str) -> Option<&Lens> {
        self.lenses.iter().find(|x| x.id == id)
    }

    /// A source by id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Reference> {
        self.sources.iter().find(|s| s.id == id)
    }
}
