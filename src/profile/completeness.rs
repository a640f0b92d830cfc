//! How much of a profile is known.

use super::{Situation, Vocabulary};

/// Known fields of one section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionCompleteness {
    /// Section id.
    pub section: String,
    /// Fields known.
    pub known: usize,
    /// Fields in all.
    pub all: usize,
}

/// Known fields of the whole profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completeness {
    /// By section, in form order.
    pub sections: Vec<SectionCompleteness>,
    /// Fields known.
    pub known: usize,
    /// Fields in all.
    pub all: usize,
    /// Ids of the fields that matter first and are unknown.
    pub missing_essentials: Vec<String>,
}

/// Counts what a situation knows.
#[must_use]
pub fn completeness(situation: &Situation, words: &Vocabulary) -> Completeness {
    let mut sections: Vec<SectionCompleteness> = Vec::new();
    for field in words.fields() {
        if sections.last().is_none_or(|s| s.section != field.section) {
            let section = field.section.clone();
            sections.push(SectionCompleteness { section, known: 0, all: 0 });
        }
        if let Some(last) = sections.last_mut() {
            last.all += 1;
            last.known += usize::from(situation.knows(&field.id));
        }
    }
    Completeness {
        known: sections.iter().map(|s| s.known).sum(),
        all: words.fields().len(),
        missing_essentials: words
            .fields()
            .iter()
            .filter(|f| f.essential && !situation.knows(&f.id))
            .map(|f| f.id.clone())
            .collect(),
        sections,
    }
}
