//! Sources numbered in the order in which the text first cites them.

use std::collections::BTreeSet;

use crate::case::{Law, Reference, SourceRef};
use crate::text::{Language, words};

use super::model::{Origin, Source};
use super::seal::Seal;

/// One cited source.
#[derive(Default)]
struct Entry {
    key: String,
    title: String,
    text: String,
    url: Option<String>,
    /// Fact ids, printed.
    facts: BTreeSet<String>,
    origins: BTreeSet<Origin>,
}

/// The sources cited so far.
pub(super) struct Citations {
    language: Language,
    seal: Seal,
    entries: Vec<Entry>,
}

impl Citations {
    pub(super) fn new(language: Language, seal: Seal) -> Self {
        Self { language, seal, entries: Vec::new() }
    }

    /// Cites the source of a fact, an episode or a case; answers its mark, which a
    /// block turns into the number of the source.
    pub(super) fn cite(&mut self, source: &SourceRef, fact: Option<&str>) -> String {
        let l = self.language;
        let address = match (&source.url, &source.no_address) {
            (Some(url), _) => url.clone(),
            (None, why) => words::brief_no_address(l, why.as_deref().unwrap_or_default()),
        };
        let key = source.url.clone().unwrap_or_else(|| source.title.zh.clone());
        let title = source.title.get(l).to_owned();
        let text = words::brief_source_line(l, &title, address);
        let origin = fact.map(|id| Origin::Fact(id.to_owned()));
        let url = source.url.clone();
        self.enter(Entry { key, title, text, url, ..Entry::default() }, fact, origin)
    }

    /// Cites a law; answers its mark.
    pub(super) fn cite_law(&mut self, law: &Law) -> String {
        let l = self.language;
        let title = law.title.get(l).to_owned();
        let mut text = words::brief_source_line(l, &title, &law.source_url);
        if !law.verified {
            text.push_str(&words::brief_law_unread(l));
        }
        let origin = Origin::Law(law.id.clone());
        let (key, url) = (format!("law {}", law.id), Some(law.source_url.clone()));
        self.enter(Entry { key, title, text, url, ..Entry::default() }, None, Some(origin))
    }

    /// Cites a text that a rule of the catalogue was taken from; answers its mark.
    pub(super) fn cite_reference(&mut self, reference: &Reference) -> String {
        let title = reference.title.get(self.language).to_owned();
        let text = words::brief_source_line(self.language, &title, &reference.url);
        let (key, url) = (reference.url.clone(), Some(reference.url.clone()));
        self.enter(Entry { key, title, text, url, ..Entry::default() }, None, None)
    }

    fn enter(&mut self, new: Entry, fact: Option<&str>, origin: Option<Origin>) -> String {
        let at = self.entries.iter().position(|e| e.key == new.key);
        let number = at.unwrap_or(self.entries.len()) + 1;
        if at.is_none() {
            self.entries.push(new);
        }
        if let Some(entry) = self.entries.get_mut(number - 1) {
            entry.facts.extend(fact.map(str::to_owned));
            entry.origins.extend(origin);
        }
        self.seal.mark(number)
    }

    pub(super) fn count(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn without_address(&self) -> usize {
        self.entries.iter().filter(|e| e.url.is_none()).count()
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
            let (title, line, url) = (e.title.clone(), e.text.clone(), e.url.clone());
            Source { number: i + 1, title, url, line, text, origins }
        };
        self.entries.iter().enumerate().map(line).collect()
    }
}
