//! Who can move a field, as declared in `assets/catalogue/levers.toml`.

use serde::Deserialize;

/// A direction in which the county can move a field by its own decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum OwnDecision {
    Raise,
    Lower,
}

/// Who can move a field, and which way.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct LeverRule {
    pub field: String,
    /// Instruments that raise it.
    #[serde(default)]
    pub raised_by: Vec<String>,
    /// Instruments that lower it.
    #[serde(default)]
    pub lowered_by: Vec<String>,
    /// The direction in which a decision of the county is enough.
    #[serde(default)]
    pub decided: Option<OwnDecision>,
    /// Always `judgement`.
    pub mark: String,
}

impl LeverRule {
    /// Instruments that move the field up or down, and whether the county's own decision does.
    #[must_use]
    pub fn movers(&self, up: bool) -> (&[String], bool) {
        let wanted = if up { OwnDecision::Raise } else { OwnDecision::Lower };
        let by = if up { &self.raised_by } else { &self.lowered_by };
        (by, self.decided == Some(wanted))
    }
}
