//! What follows from the document, kept until the document or the question changes.

use crate::advice::InfluenceMap;
use crate::case::Question;
use crate::document::Profile;
use crate::figure::{Figure, figures};
use crate::study::{Findings, Knowledge, Unlock};
use crate::text::Language;

/// What the answer depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Revision of the document.
    pub revision: u64,
    /// Which profile.
    pub profile: usize,
    /// What is asked of the cases.
    pub question: Question,
}

/// Derived state: computed, never edited.
#[derive(Debug)]
pub struct Derived {
    /// What it was computed from.
    pub key: Key,
    /// Readings, situation, issues, advice.
    pub found: Findings<'static>,
    /// What each verdict would be without each case.
    pub influence: InfluenceMap,
    /// Fields worth finding out; `None` until the background has answered.
    pub unlocks: Option<Vec<Unlock>>,
    /// Figures in the language of the screen.
    pub figures: Vec<Figure>,
    language: Language,
}

impl Derived {
    /// Computes everything but the unlocks, which take longer than a frame.
    #[must_use]
    pub fn of(
        profile: &Profile,
        key: Key,
        knowledge: &'static Knowledge,
        language: Language,
    ) -> Self {
        let found = Findings::of(profile, key.question.clone(), knowledge);
        let influence = found.influence();
        let figures = figures(profile, &found, knowledge, language);
        Self { key, found, influence, unlocks: None, figures, language }
    }

    /// Words the figures anew where the language has changed.
    pub fn speak(&mut self, profile: &Profile, knowledge: &Knowledge, language: Language) {
        if self.language != language {
            self.figures = figures(profile, &self.found, knowledge, language);
            self.language = language;
        }
    }

    /// A figure by id.
    #[must_use]
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|f| f.id == id)
    }
}
