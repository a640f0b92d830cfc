//! Figures of other areas that a profile may take over, as declared in
//! `assets/catalogue/references.toml`: what they count, and what they must not be compared with.

use serde::Deserialize;

use crate::assets::Files;
use crate::document::{Datum, Status, Value};
use crate::text::{Bilingual, Language};

use super::records::{Fact, Precision};

/// An area of the comparators.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfferArea {
    /// As the comparators call it.
    pub place: String,
    /// `county`, `prefecture`, `province` or `nation`.
    pub level: String,
    /// How the codes of the places in it begin; empty for all.
    pub code: String,
    /// Its name.
    pub name: Bilingual,
}

impl OfferArea {
    /// Whether a place lies in the area; a place without a code may.
    #[must_use]
    pub fn holds(&self, code: Option<&str>) -> bool {
        code.is_none_or(|code| code.starts_with(&self.code))
    }
}

/// What was counted.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// Its id.
    pub id: String,
    /// What was counted.
    pub name: Bilingual,
    /// What it must not be compared with.
    pub warning: Bilingual,
    /// How the codes begin of a place whose own share the figure rests on.
    #[serde(default)]
    pub not_for: Option<String>,
}

/// A figure that can be taken over.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// The comparator.
    pub fact: String,
    /// The series it fills.
    pub series: String,
    /// What was counted.
    pub scope: String,
    /// How it was worked out, where it was.
    #[serde(default)]
    pub arithmetic: Option<String>,
}

/// Figures that are no denominator, and why.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Aside {
    pub facts: Vec<String>,
    pub why: Bilingual,
}

/// All figures of other areas.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offers {
    /// The areas.
    #[serde(rename = "area")]
    pub areas: Vec<OfferArea>,
    /// What was counted.
    #[serde(rename = "scope")]
    pub scopes: Vec<Scope>,
    /// Figures that can be taken over.
    #[serde(rename = "offer")]
    pub all: Vec<Offer>,
    /// Figures that cannot.
    #[serde(rename = "aside")]
    pub asides: Vec<Aside>,
}

impl Offers {
    /// Reads the file.
    ///
    /// # Errors
    /// What the reader met.
    pub(super) fn load(files: &Files) -> Result<Self, String> {
        toml::from_str(files.get(FILE).unwrap_or_default()).map_err(|e| e.to_string())
    }

    /// An area by the place of a comparator.
    #[must_use]
    pub fn area(&self, place: &str) -> Option<&OfferArea> {
        self.areas.iter().find(|a| a.place == place)
    }

    /// A scope by id.
    #[must_use]
    pub fn scope(&self, id: &str) -> Option<&Scope> {
        self.scopes.iter().find(|s| s.id == id)
    }

    /// What a figure counts, by the id of its comparator.
    #[must_use]
    pub fn scope_of(&self, fact: &str) -> Option<&Scope> {
        self.all.iter().find(|o| o.fact == fact).and_then(|o| self.scope(&o.scope))
    }
}

/// The declarations.
pub(super) const FILE: &str = "catalogue/references.toml";

/// The figure as a profile keeps it: with its comparator, its source and what it counts.
#[must_use]
pub fn taken(offer: &Offer, scope: &Scope, fact: &Fact, l: Language) -> Datum {
    let status = match (&offer.arithmetic, fact.precision) {
        (Some(_), _) => Status::Derived,
        (None, Precision::Claimed) => Status::Claimed,
        (None, Precision::Target) => Status::Target,
        (None, Precision::Exact | Precision::Approx) => Status::Fact,
    };
    Datum {
        value: Value::Number(fact.value),
        year: Some(fact.year),
        status: Some(status),
        source: Some(fact.source.title.get(l).to_owned()),
        facts: vec![fact.id.clone()],
        arithmetic: offer.arithmetic.clone(),
        note: Some(scope.warning.get(l).to_owned()),
        ..Datum::default()
    }
}
