//! Where each input of a reading comes from.

use std::collections::HashSet;

use crate::document::{Datum, Profile, Status};
use crate::measure::Interval;

/// An input with its status and source.
#[derive(Clone, Debug, PartialEq)]
pub struct Sourced {
    /// Its path.
    pub path: String,
    /// Its figure.
    pub value: Interval,
    /// How it came about, where somebody said so.
    pub status: Option<Status>,
    /// Who says so, in the words of whoever typed it.
    pub source: Option<String>,
    /// The facts on record that it rests on.
    pub facts: Vec<String>,
}

/// The inputs of a reading, each as it stands in the profile.
pub(in super::super) fn sourced(profile: &Profile, inputs: &[(String, Interval)]) -> Vec<Sourced> {
    let one = |(path, value): &(String, Interval)| {
        let mut found = Sourced {
            path: path.clone(),
            value: *value,
            status: None,
            source: None,
            facts: Vec::new(),
        };
        if let Some(datum) = datum(profile, path) {
            found.status = datum.status;
            found.source.clone_from(&datum.source);
            found.facts.clone_from(&datum.facts);
        } else if path.starts_with("firms") {
            firms(profile, &mut found);
        } else if let Some(level) = path.strip_prefix("table.") {
            let level = level.split('.').next().unwrap_or_default();
            let table = profile.tables.iter().find(|t| t.level == level);
            found.source = table.and_then(|t| t.source.clone());
        }
        // Of an invented county every figure is invented, whether each says so or not.
        if found.status.is_none() && profile.fictitious {
            found.status = Some(Status::Fictitious);
        }
        found
    };
    inputs.iter().map(one).collect()
}

/// The datum of the profile at an input's path.
fn datum<'a>(profile: &'a Profile, path: &str) -> Option<&'a Datum> {
    let parts: Vec<&str> = path.split('.').collect();
    let place = |i: &str| i.parse::<usize>().ok();
    match parts.as_slice() {
        ["series", id, year] => profile.series.get(*id)?.get(&year.parse().ok()?),
        ["reference", level, id, year] => {
            let year: i32 = year.parse().ok()?;
            let areas = profile.references.iter().filter(|area| area.level == *level);
            areas.into_iter().find_map(|area| area.series.get(*id)?.get(&year))
        }
        ["fields", id] => profile.fields.get(*id),
        ["targets", i, "aim"] => profile.targets.get(place(i)?).map(|t| &t.aim),
        ["targets", i, "found"] => profile.targets.get(place(i)?).map(|t| &t.found),
        ["chain", i, "presence"] => profile.chain.get(place(i)?).map(|s| &s.presence),
        ["identity", "founding_year"] => Some(&profile.identity.founding_year),
        _ => None,
    }
}

/// The register says for each firm where it comes from: the sources, each once.
fn firms(profile: &Profile, found: &mut Sourced) {
    let mut sources: Vec<&str> = Vec::new();
    let (mut named, mut on_record) = (HashSet::new(), HashSet::new());
    for firm in &profile.firms {
        if let Some(source) = firm.source.as_deref().filter(|s| named.insert(*s)) {
            sources.push(source);
        }
        for fact in &firm.facts {
            if on_record.insert(fact) && !found.facts.contains(fact) {
                found.facts.push(fact.clone());
            }
        }
    }
    if !sources.is_empty() {
        found.source = Some(sources.join("; "));
    }
}
