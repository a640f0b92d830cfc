//! `jiju advise`: the advice on a profile.

use crate::advice::InfluenceMap;
use crate::document::Profile;
use crate::study::{Findings, Unlock};

use super::arguments::Arguments;
use super::context::Context;
use super::{advise_json, advise_text};

/// Everything the two printers need.
pub(super) struct Answer<'a> {
    pub(super) profile: &'a Profile,
    pub(super) found: &'a Findings,
    pub(super) influence: InfluenceMap,
    pub(super) unlocks: Vec<Unlock>,
}

pub(super) fn answer(arguments: &Arguments, context: &Context) -> Result<String, String> {
    let profile = context.profile(arguments)?;
    let found = context.findings(arguments, profile);
    let (influence, unlocks) = (found.influence(), found.unlocks());
    let answer = Answer { profile, found: &found, influence, unlocks };
    Ok(if arguments.json {
        advise_json::print(&answer)
    } else {
        advise_text::print(&answer, arguments.language)
    })
}
