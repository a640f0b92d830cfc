//! The numbers of judgement as the page lists them, and what the changed ones do.

use crate::advice::{List, advise};
use crate::case::{InForce, Setting, Subject, settings};
use crate::study::{Findings, Knowledge};
use crate::text::Language;

/// Which numbers are looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judging {
    /// Which kind.
    pub group: Group,
    /// Only those that are changed.
    pub changed: bool,
    /// What is searched for in their names.
    pub word: String,
}

/// Kinds of numbers, as the page groups them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Group {
    /// Rules and literature priors.
    #[default]
    Rules,
    /// Signals of failures.
    Problems,
    /// Instruments.
    Instruments,
    /// Lessons and episodes.
    Cases,
    /// Features of similarity.
    Similarity,
    /// Advantages, types, stages, paths, lenses.
    Reading,
}

impl Group {
    /// All groups in order.
    pub const ALL: [Self; 6] = [
        Self::Rules,
        Self::Problems,
        Self::Instruments,
        Self::Cases,
        Self::Similarity,
        Self::Reading,
    ];

    /// The group of a subject.
    #[must_use]
    pub fn of(subject: &Subject) -> Self {
        match subject {
            Subject::Rules | Subject::Prior(_) => Self::Rules,
            Subject::Failure(_) => Self::Problems,
            Subject::Instrument(_) => Self::Instruments,
            Subject::Lesson(_) | Subject::Episode(_) => Self::Cases,
            Subject::Feature(_) => Self::Similarity,
            Subject::Aspect(_)
            | Subject::ClusterType(_)
            | Subject::Answer(..)
            | Subject::Behaviour(_)
            | Subject::StageRule(_)
            | Subject::Path(_)
            | Subject::Lens(_) => Self::Reading,
        }
    }
}

/// One number with its names.
#[derive(Clone, Debug)]
pub struct JudgementRow {
    /// As it stands.
    pub setting: Setting,
    /// As it ships.
    pub shipped: f64,
    /// What it belongs to, in words.
    pub subject: String,
    /// What it is, in words.
    pub name: String,
}

impl JudgementRow {
    /// Whether it stands elsewhere than it ships.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        (self.setting.value - self.shipped).abs() > 0.0
    }
}

/// All numbers, and the verdicts that the changed ones have moved.
#[derive(Clone, Debug)]
pub struct Judgements {
    /// All numbers, in the order of the catalogue.
    pub rows: Vec<JudgementRow>,
    /// Instrument, the list it would stand in as shipped, the list it stands in.
    pub moved: Vec<(String, List, List)>,
    pub(super) language: Language,
}

impl Judgements {
    /// Lists the numbers of what is known and compares the advice with what ships.
    #[must_use]
    pub fn of(knowledge: &Knowledge, found: &Findings, language: Language) -> Self {
        let shipped = settings(&knowledge.shipped).into_iter().map(|s| s.value);
        let row = |(setting, shipped): (Setting, f64)| JudgementRow {
            subject: setting.subject.name(&knowledge.library, language),
            name: setting.name(&knowledge.library, language),
            setting,
            shipped,
        };
        let rows = settings(&knowledge.library).into_iter().zip(shipped).map(row).collect();
        Self { rows, moved: moved(knowledge, found), language }
    }
}

fn moved(knowledge: &Knowledge, found: &Findings) -> Vec<(String, List, List)> {
    if knowledge.changes.is_empty() {
        return Vec::new();
    }
    let force = InForce::new(&knowledge.shipped, found.force.question.clone());
    let before = advise(&found.situation, &force);
    let pairs = before.verdicts.iter().filter_map(|v| {
        let now = found.advice.verdict(&v.instrument.id)?.list;
        (now != v.list).then(|| (v.instrument.id.clone(), v.list, now))
    });
    pairs.collect()
}
