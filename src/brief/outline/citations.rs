//! Sources numbered in the order in which the text first cites them.

use std::collections::BTreeSet;

use crate::case::{Law, Reference, SourceRef};
use crate::text::{Language, words};

use super::model::{Origin, Source};

/// One cited source.
struct Entry {
    key: String,
    text: String,
    addressed: bool,
    /// Fact ids, printed.
    facts: BTreeSet<String>,
    origins: BTreeSet<Origin>,
}

/// The sources cited so far.
pub(super) struct Citations {
    language: Language,
    entries: Vec<Entry>,
}

impl Citations {
    pub(super) fn new(language: Language) -> Self {
        Self { language, entries: Vec::new() }
    }

    /// Cites the source of a fact, an episode or a case; answers its mark.
    pub(super) fn cite(&mut self, source: &SourceRef, fact: Option<&str>) -> String {
        let l = self.language;
        let address = match (&source.url, &source.no_address) {
            (Some(url), _) => url.clone(),
            (None, why) => words::brief_no_address(l, why.as_deref().unwrap_or_default()),
        };
        let key = source.url.clone().unwrap_or_else(|| source.title.zh.clone());
        let text = words::brief_source_line(l, source.title.get(l), address);
        let origin = fact.map(|id| Origin::Fact(id.to_owned()));
        self.enter(key, text, source.url.is_some(), fact, origin)
    }

    /// Cites a law; answers its mark.
    pub(super) fn cite_law(&mut self, law: &Law) -> String {
        let l = self.language;
        let mut text = words::brief_source_line(l, law.title.get(l), &law.source_url);
        if !law.verified {
            text.push_str(&words::brief_law_unread(l));
        }
        let origin = Origin::Law(law.id.clone());
        self.enter(format!("law {}", law.id), text, true, None, Some(origin))
    }

    /// Cites a text that a rule of the catalogue was taken from; answers its mark.
    pub(super) fn cite_reference(&mut self, reference: &Reference) -> String {
        let l = self.language;
        let text = words::brief_source_line(l, reference.title.get(l), &reference.url);
        self.enter(reference.url.clone(), text, true, None, None)
    }

    fn enter(
        &mut self,
        key: String,
        text: String,
        addressed: bool,
        fact: Option<&str>,
        origin: Option<Origin>,
    ) -> String {
        let at = self.entries.iter().position(|e| e.key == key);
        let number = at.unwrap_or(self.entries.len()) + 1;
        if at.is_none() {
            let (facts, origins) = (BTreeSet::new(), BTreeSet::new());
            self.entries.push(Entry { key, text, addressed, facts, origins });
        }
        if let Some(entry) = self.entries.get_mut(number - 1) {
            entry.facts.extend(fact.map(str::to_owned));
            entry.origins.extend(origin);
        }
        format!("[{number}]")
    }

    pub(super) fn count(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn without_address(&self) -> usize {
        self.entries.iter().filter(|e| !e.addressed).count()
    }

    /// The list at the end of the brief.
    pub(super) fn list(&self) -> Vec<Source> {
        let l = self.language;
        let line = |(i, e): (usize, &Entry)| {
            let ids: Vec<&str> = e.facts.iter().map(String::as_str).collect();
            let text = if ids.is_empty() {
                e.text.clone()
            } else {
                words::brief_source_facts(l, &e.text, ids.join(&words::out_comma(l)))
            };
            let mut origins: Vec<Origin> = e.origins.iter().cloned().collect();
            origins.push(Origin::Count);
            Source { number: i + 1, text, origins }
        };
        self.entries.iter().enumerate().map(line).collect()
    }
}
