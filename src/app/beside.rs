//! The other side of a brief of two sides.

use crate::advice::InfluenceMap;
use crate::brief::Input;
use crate::case::Question;
use crate::document::Profile;
use crate::study::{Findings, Knowledge};

use super::view::Page;
use super::workbench::{Workbench, profile_of};

/// What a brief is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beside {
    /// Another profile of the document.
    Profile(usize),
    /// The same profile, with what was known in a year.
    Year(i32),
    /// A built-in sample.
    Sample(String),
}

/// The other side, and what follows from it.
#[derive(Debug)]
pub(super) struct Other {
    pub(super) beside: Beside,
    profile: Profile,
    found: Findings,
    influence: InfluenceMap,
}

impl Other {
    /// As one side of a comparison, which tells neither figures nor what is worth finding out.
    pub(super) fn input<'a>(&'a self, knowledge: &'a Knowledge) -> Input<'a> {
        Input {
            profile: &self.profile,
            found: &self.found,
            influence: &self.influence,
            unlocks: &[],
            knowledge,
            figures: Vec::new(),
        }
    }
}

impl Workbench {
    /// Brings the other side up to date, where the page shows two.
    pub(super) fn stand_beside(&mut self) {
        let wanted = self.view.beside.clone().filter(|_| self.view.page == Page::Brief);
        if self.derived.other.as_ref().map(|o| &o.beside) == wanted.as_ref() {
            return;
        }
        let document = self.document();
        self.derived.other = wanted.and_then(|beside| {
            let profile = match &beside {
                Beside::Profile(index) => document.profiles.get(*index),
                Beside::Year(_) => Some(profile_of(document, self.view.profile)),
                Beside::Sample(name) => {
                    self.samples.iter().find(|s| s.name == *name).map(|s| &s.profile)
                }
            }?
            .clone();
            let as_of = match beside {
                Beside::Year(year) => Some(year),
                _ => profile.as_of,
            };
            let question = Question { as_of, without: self.view.without.clone() };
            let found = Findings::of(&profile, question, &self.knowledge);
            let influence = found.influence();
            Some(Other { beside, profile, found, influence })
        });
        if self.derived.other.is_none() {
            // What is no longer there cannot be compared with.
            self.view.beside = self.view.beside.take().filter(|_| self.view.page != Page::Brief);
        }
    }
}
