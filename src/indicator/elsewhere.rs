//! Measures of the field that are no reading of a profile: computed on another part of the page,
//! or refused, with the reason and what to use instead.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::text::Bilingual;

use super::declaration::{Declaration, Reference};

/// Where a measure is computed instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ElsewherePlace {
    /// From a region × industry table.
    Table,
    /// As a figure.
    Charts,
    /// From votes.
    Assessment,
}

/// A measure that is no reading of a profile.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Elsewhere {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Bilingual,
    /// Its formula.
    pub formula: Bilingual,
    /// Where it is computed; `None` where a county's own figures cannot give it.
    #[serde(default)]
    pub place: Option<ElsewherePlace>,
    /// Why it is no reading of a profile.
    pub why: Bilingual,
    /// Indicators that answer part of the same question.
    pub instead: Vec<String>,
    /// Where it comes from.
    pub references: Vec<Reference>,
}

/// All of them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ElsewhereFile {
    pub(super) entry: Vec<Elsewhere>,
}

/// What an entry names that is not declared, or an id that is taken: id of the entry, and words.
pub(super) fn dangling(
    entries: &[Elsewhere],
    declarations: &[Declaration],
) -> Option<(String, String)> {
    let mut taken: BTreeSet<&str> = declarations.iter().map(|d| d.id.as_str()).collect();
    let readings = taken.clone();
    entries.iter().find_map(|e| {
        if !taken.insert(&e.id) {
            return Some((e.id.clone(), "the id is taken".to_owned()));
        }
        let unknown = e.instead.iter().find(|id| !readings.contains(id.as_str()))?;
        Some((e.id.clone(), format!("the indicator {unknown} is not declared")))
    })
}
