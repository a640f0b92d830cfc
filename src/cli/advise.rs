//! `jiju advise`: the advice on a profile.

use std::collections::BTreeMap;

use crate::advice::{Advice, Influence, advise, influence};
use crate::case::{InForce, Library, Question};
use crate::document::Profile;
use crate::profile::{Severity, Situation, validate};
use crate::study::{Unlock, unlocks};

use super::arguments::{Arguments, AsOf};
use super::context::Context;
use super::{advise_json, advise_text};

/// Everything the two printers need.
pub(super) struct Answer<'a> {
    pub(super) profile: &'a Profile,
    pub(super) situation: &'a Situation,
    pub(super) force: &'a InForce<'a>,
    pub(super) advice: Advice<'a>,
    pub(super) influence: BTreeMap<String, BTreeMap<String, Influence>>,
    pub(super) unlocks: Vec<Unlock>,
    /// The profile is the record of a case, and later record of it took part.
    pub(super) hindsight: bool,
    /// Figures of the profile that rest on facts from after its year.
    pub(super) later_figures: usize,
    /// Values of the profile that cannot be used.
    pub(super) errors: usize,
}

pub(super) fn answer(arguments: &Arguments, context: &Context) -> Result<String, String> {
    let profile = context.profile(arguments)?;
    let computed = context.compute(profile);
    let as_of = match arguments.as_of {
        Some(AsOf::Year(year)) => Some(year),
        Some(AsOf::Now) => None,
        None => profile.as_of,
    };
    let question = Question { as_of, without: arguments.without.clone() };
    let force = InForce::new(&context.library, question.clone());
    let later = match (profile.year, as_of) {
        (Some(year), Some(as_of)) => as_of > year,
        (Some(_), None) => true,
        (None, _) => false,
    };
    let takes_part = |case: &String| force.cases.iter().any(|c| c.id == *case);
    let answer = Answer {
        profile,
        situation: &computed.situation,
        advice: advise(&computed.situation, &force),
        influence: influence(&computed.situation, &context.library, &question),
        unlocks: unlocks(&computed.situation, &force),
        hindsight: later && profile.record_of.as_ref().is_some_and(takes_part),
        later_figures: later_figures(profile, &context.library),
        errors: errors(profile, &context.library),
        force: &force,
    };
    Ok(if arguments.json {
        advise_json::print(&answer)
    } else {
        advise_text::print(&answer, arguments.language)
    })
}

fn later_figures(profile: &Profile, library: &Library) -> usize {
    let Some(year) = profile.year else { return 0 };
    let later = |id: &String| library.fact(id).is_some_and(|f| f.year > year);
    profile.fields.values().filter(|d| d.facts.iter().any(later)).count()
}

fn errors(profile: &Profile, library: &Library) -> usize {
    let issues = validate(profile, &library.words);
    issues.iter().filter(|i| i.severity == Severity::Error).count()
}
