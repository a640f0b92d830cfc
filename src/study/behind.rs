//! Which verdicts stand behind an input that indicators wait for.

use std::collections::BTreeSet;

use crate::indicator::{MissingInput, Registry};

use super::unlocks::{Doubt, Unlock};

/// Instruments whose verdict an input could change by itself, in the order of their ids: as a
/// field, or through an indicator that it unlocks and that stands in for a field of which nothing
/// is known.
#[must_use]
pub fn verdicts_behind<'a>(
    input: &MissingInput,
    registry: &Registry,
    unlocks: &'a [Unlock],
) -> BTreeSet<&'a str> {
    let read = |id: &String| registry.declaration(id)?.feeds.as_deref();
    let fed: BTreeSet<&str> = input.alone.iter().filter_map(read).collect();
    let own = input.path.strip_prefix("fields.");
    let stands = |u: &&Unlock| {
        own == Some(u.field.as_str())
            || (u.doubt == Doubt::Unknown && fed.contains(u.field.as_str()))
    };
    let moved = unlocks.iter().filter(stands).flat_map(|u| &u.moved);
    moved.map(|m| m.instrument.as_str()).collect()
}
