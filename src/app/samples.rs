//! The built-in samples as the home page shows them.

use crate::case::Question;
use crate::document::Profile;
use crate::file::{sample, sample_names};
use crate::profile::Situation;
use crate::study::{Findings, Knowledge};

/// A built-in sample.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The name it opens by.
    pub name: String,
    /// Its first profile.
    pub profile: Profile,
    /// What it knows.
    pub situation: Situation,
    /// Fields known.
    pub known: usize,
}

/// Every sample, in order of place and year; the fictitious one last.
pub(super) fn samples(knowledge: &Knowledge) -> Vec<Sample> {
    let read = |name: String| {
        let profile = sample(&knowledge.files, &name).ok()?.profiles.into_iter().next()?;
        let found = Findings::of(&profile, Question::default(), knowledge);
        let known = found.completeness.known;
        Some(Sample { name, profile, situation: found.situation, known })
    };
    let mut all: Vec<Sample> =
        sample_names(&knowledge.files).into_iter().filter_map(read).collect();
    all.sort_by_key(|s| (s.profile.fictitious, s.name.clone()));
    all
}
