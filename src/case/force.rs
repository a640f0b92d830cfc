//! Which cases, episodes, lessons and laws take part: those known by a year, without those
//! switched off.

use std::collections::{BTreeMap, BTreeSet};

use super::aspect::{CaseRecord, CaseRef};
use super::catalogue::Law;
use super::library::Library;
use super::records::{Case, Episode, Lesson};

/// What is asked of the library.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// Only what was known by the end of this year; `None` for everything known.
    pub as_of: Option<i32>,
    /// Cases switched off.
    pub without: BTreeSet<String>,
}

impl Question {
    /// Whether something dated `year` was known.
    #[must_use]
    pub fn knows(&self, year: i32) -> bool {
        self.as_of.is_none_or(|as_of| year <= as_of)
    }

    /// The same question without one more case.
    #[must_use]
    pub fn also_without(&self, case: &str) -> Self {
        let mut question = self.clone();
        question.without.insert(case.to_owned());
        question
    }
}

/// The part of the library that takes part in an answer.
#[derive(Clone, Debug)]
pub struct InForce<'a> {
    /// The library.
    pub library: &'a Library,
    /// The question.
    pub question: Question,
    /// Cases with at least one episode or lesson known.
    pub cases: Vec<&'a Case>,
    episodes: BTreeMap<&'a str, Vec<&'a Episode>>,
    counters: BTreeMap<&'a str, Vec<&'a Episode>>,
    lessons: BTreeMap<&'a str, Vec<&'a Lesson>>,
    laws: BTreeMap<&'a str, Vec<&'a Law>>,
    tried: BTreeSet<&'a str>,
}

impl<'a> InForce<'a> {
    /// What takes part in the answer to a question.
    #[must_use]
    pub fn new(library: &'a Library, question: Question) -> Self {
        let mut this = Self {
            library,
            cases: Vec::new(),
            episodes: BTreeMap::new(),
            counters: BTreeMap::new(),
            lessons: BTreeMap::new(),
            laws: BTreeMap::new(),
            tried: BTreeSet::new(),
            question,
        };
        for case in &library.cases {
            if !this.question.without.contains(&case.id) {
                this.admit(case);
            }
        }
        for law in library.catalogue.laws.iter().filter(|l| this.question.knows(l.year)) {
            for instrument in &law.instruments {
                this.laws.entry(instrument).or_default().push(law);
            }
        }
        this
    }

    fn admit(&mut self, case: &'a Case) {
        let mut speaks = false;
        let mut seen = BTreeSet::new();
        for episode in &case.episodes {
            let Some(instrument) = episode.instrument.as_deref() else { continue };
            // The same item recoded must not count twice: action, years and sources are the key.
            let key = (instrument, episode.from, episode.to, &episode.sources);
            if !self.question.knows(episode.to) || !seen.insert(key) {
                continue;
            }
            speaks = true;
            if episode.counter {
                self.counters.entry(instrument).or_default().push(episode);
            } else {
                self.tried.insert(instrument);
                self.episodes.entry(instrument).or_default().push(episode);
            }
        }
        for lesson in case.lessons.iter().filter(|l| self.question.knows(l.date_known)) {
            speaks = true;
            self.lessons.entry(&lesson.instrument).or_default().push(lesson);
        }
        for action in case.actions.iter().filter(|a| self.question.knows(a.from)) {
            self.tried.extend(action.instruments.iter().map(String::as_str));
        }
        if speaks {
            self.cases.push(case);
        }
    }

    /// Scored episodes of an instrument.
    #[must_use]
    pub fn episodes(&self, instrument: &str) -> &[&'a Episode] {
        self.episodes.get(instrument).map_or(&[], Vec::as_slice)
    }

    /// Counter-episodes of an instrument: told, never scored.
    #[must_use]
    pub fn counters(&self, instrument: &str) -> &[&'a Episode] {
        self.counters.get(instrument).map_or(&[], Vec::as_slice)
    }

    /// Lessons on an instrument.
    #[must_use]
    pub fn lessons(&self, instrument: &str) -> &[&'a Lesson] {
        self.lessons.get(instrument).map_or(&[], Vec::as_slice)
    }

    /// Laws on an instrument.
    #[must_use]
    pub fn laws(&self, instrument: &str) -> &[&'a Law] {
        self.laws.get(instrument).map_or(&[], Vec::as_slice)
    }

    /// Whether a record of a case takes part: its case does, and it was known by then.
    #[must_use]
    pub fn admits(&self, record: &CaseRef) -> bool {
        let case = self.cases.iter().find(|c| c.id == record.case);
        let year = case.and_then(|case| match &record.record {
            CaseRecord::Lesson(id) => {
                case.lessons.iter().find(|l| l.id == *id).map(|l| l.date_known)
            }
            CaseRecord::Episode(id) => case.episode(id).map(|e| e.to),
            CaseRecord::Fact(id) => case.fact(id).map(|f| f.year),
        });
        year.is_some_and(|year| self.question.knows(year))
    }

    /// Whether a case in force has tried an instrument: an episode or a dated action.
    #[must_use]
    pub fn tried(&self, instrument: &str) -> bool {
        self.tried.contains(instrument)
    }
}
