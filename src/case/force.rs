//! Which cases, episodes, lessons and laws take part: those known by a year, without those
//! switched off.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

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
pub struct InForce {
    /// The library.
    pub library: Arc<Library>,
    /// The question.
    pub question: Question,
    /// Cases with at least one episode or lesson known.
    pub cases: Vec<Arc<Case>>,
    episodes: BTreeMap<String, Vec<Arc<Episode>>>,
    counters: BTreeMap<String, Vec<Arc<Episode>>>,
    lessons: BTreeMap<String, Vec<Arc<Lesson>>>,
    laws: BTreeMap<String, Vec<Arc<Law>>>,
    tried: BTreeSet<String>,
}

impl InForce {
    /// What takes part in the answer to a question.
    #[must_use]
    pub fn new(library: &Arc<Library>, question: Question) -> Self {
        let mut this = Self {
            library: Arc::clone(library),
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
                this.laws.entry(instrument.clone()).or_default().push(Arc::clone(law));
            }
        }
        this
    }

    fn admit(&mut self, case: &Arc<Case>) {
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
                self.counters.entry(instrument.to_owned()).or_default().push(Arc::clone(episode));
            } else {
                self.tried.insert(instrument.to_owned());
                self.episodes.entry(instrument.to_owned()).or_default().push(Arc::clone(episode));
            }
        }
        for lesson in case.lessons.iter().filter(|l| self.question.knows(l.date_known)) {
            speaks = true;
            self.lessons.entry(lesson.instrument.clone()).or_default().push(Arc::clone(lesson));
        }
        for action in case.actions.iter().filter(|a| self.question.knows(a.from)) {
            self.tried.extend(action.instruments.iter().cloned());
        }
        if speaks {
            self.cases.push(Arc::clone(case));
        }
    }

    /// Scored episodes of an instrument.
    #[must_use]
    pub fn episodes(&self, instrument: &str) -> &[Arc<Episode>] {
        self.episodes.get(instrument).map_or(&[], Vec::as_slice)
    }

    /// Counter-episodes of an instrument: told, never scored.
    #[must_use]
    pub fn counters(&self, instrument: &str) -> &[Arc<Episode>] {
        self.counters.get(instrument).map_or(&[], Vec::as_slice)
    }

    /// Lessons on an instrument.
    #[must_use]
    pub fn lessons(&self, instrument: &str) -> &[Arc<Lesson>] {
        self.lessons.get(instrument).map_or(&[], Vec::as_slice)
    }

    /// Laws on an instrument.
    #[must_use]
    pub fn laws(&self, instrument: &str) -> &[Arc<Law>] {
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
