//! Where a drawn number comes from: its mark, its status in words, and its sources in one line.

use std::collections::HashSet;

use crate::case::{Fact, Precision, SourceRef};
use crate::document::{Datum, Status};
use crate::study::Knowledge;
use crate::text::{Language, words};

use super::marks::Mark;

/// How sure a datum is, in a mark and in words.
pub(super) fn nature(datum: &Datum, knowledge: &Knowledge, l: Language) -> (Mark, String) {
    match datum.status {
        Some(Status::Measured) => (Mark::Disc, words::fig_measured(l)),
        Some(Status::Fictitious) => (Mark::Disc, words::fig_fictitious(l)),
        Some(Status::Estimated) => (Mark::Ring, words::fig_estimated(l)),
        Some(Status::Claimed) => (Mark::Ring, words::fig_claimed(l)),
        Some(Status::Target) => (Mark::Ring, words::fig_target(l)),
        Some(Status::Derived) => (Mark::Ring, words::fig_derived(l)),
        Some(Status::Judgement) => (Mark::Ring, words::fig_judgement(l)),
        Some(Status::Fact) => {
            // As sure as the least sure of the facts.
            let facts = datum.facts.iter().filter_map(|id| knowledge.library.fact(id));
            facts
                .map(|f| of_precision(f.precision, l))
                .max_by_key(|(mark, _)| *mark)
                .unwrap_or_else(|| (Mark::Ring, words::fig_unstated(l)))
        }
        None => (Mark::Ring, words::fig_unstated(l)),
    }
}

/// How sure a recorded fact is.
pub(super) fn of_precision(precision: Precision, l: Language) -> (Mark, String) {
    match precision {
        Precision::Exact => (Mark::Disc, words::fig_recorded(l)),
        Precision::Approx => (Mark::Ring, words::fig_rounded(l)),
        Precision::Claimed => (Mark::Ring, words::fig_claimed(l)),
        Precision::Target => (Mark::Ring, words::fig_target(l)),
    }
}

/// Distinct sources in the order they were met.
#[derive(Clone, Debug, Default)]
pub(super) struct Sources {
    named: Vec<String>,
    /// The same, for a register in which every firm has a source of its own.
    seen: HashSet<String>,
}

impl Sources {
    /// Adds the sources of a datum and answers them in one cell.
    pub(super) fn datum(&mut self, datum: &Datum, knowledge: &Knowledge, l: Language) -> String {
        let mut own: Vec<String> = datum.source.iter().map(|s| s.trim().to_owned()).collect();
        let facts = datum.facts.iter().filter_map(|id| knowledge.library.fact(id));
        own.extend(facts.map(|f| cited(&f.source, l)));
        own.retain(|s| !s.is_empty());
        own.dedup();
        for source in &own {
            self.add(source.clone());
        }
        if own.is_empty() {
            match datum.status {
                Some(Status::Fictitious) => words::fig_fictitious(l),
                _ => words::fig_unstated(l),
            }
        } else {
            own.join(&words::fig_source_gap(l))
        }
    }

    /// Adds the source of a fact and answers it.
    pub(super) fn fact(&mut self, fact: &Fact, l: Language) -> String {
        let source = cited(&fact.source, l);
        self.add(source.clone());
        source
    }

    pub(super) fn add(&mut self, source: String) {
        if !source.is_empty() && self.seen.insert(source.clone()) {
            self.named.push(source);
        }
    }

    /// The source line of a figure.
    pub(super) fn line(&self, fictitious: bool, l: Language) -> String {
        const NAMED: usize = 3;
        let join = |list: &[String]| list.join(&words::fig_source_gap(l));
        match self.named.as_slice() {
            [] if fictitious => words::fig_fictitious_source(l),
            [] => words::fig_no_source(l),
            [one] => words::fig_source(l, one),
            list if list.len() <= NAMED => words::fig_sources(l, join(list)),
            list => {
                let named = list.get(..NAMED).unwrap_or(list);
                let more = match l {
                    Language::Zh => list.len(),
                    Language::En => list.len() - NAMED,
                };
                words::fig_sources_more(l, join(named), more)
            }
        }
    }
}

/// A source by its title, with its date where the title lacks it.
fn cited(source: &SourceRef, l: Language) -> String {
    let title = source.title.get(l).trim();
    let year = source.date.get(..4).unwrap_or_default();
    // Some dates are remarks in the coder's language: only plain ones are shown.
    let plain = source.date.chars().all(|c| c.is_ascii_digit() || c == '-');
    if source.date.is_empty() || !plain || title.contains(&source.date) || title.contains(year) {
        title.to_owned()
    } else {
        match l {
            Language::Zh => format!("{title}，{}", source.date),
            Language::En => format!("{title}, {}", source.date),
        }
    }
}
