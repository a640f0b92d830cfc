//! Words in one form, and what they mean in a table.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::profile::Vocabulary;

use super::catalogue::{ImportColumn, WordLists};

/// How surely a name was known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Match {
    /// Part of it is a name we know.
    Inside,
    /// It is a name we know.
    Exact,
}

/// All words of the catalogue, in one form.
#[derive(Clone, Debug)]
pub(super) struct Words {
    totals: BTreeSet<String>,
    missing: BTreeSet<String>,
    dashes: BTreeSet<String>,
    zero: BTreeSet<String>,
    notes: Vec<String>,
    pub(super) unit_lead: Vec<String>,
    pub(super) about: Vec<String>,
    yes: BTreeSet<String>,
    no: BTreeSet<String>,
    qualifiers: Vec<String>,
    tails: Vec<String>,
    levels: Vec<(String, Vec<String>)>,
    /// Word → every unit it can stand for.
    units: BTreeMap<String, Vec<String>>,
    /// Series id → names; the place's own, then those of reference areas.
    series: Vec<(String, Vec<String>)>,
    area_series: Vec<(String, Vec<String>)>,
}

/// Half width, lower case, no spaces: the form in which words are compared.
pub(super) fn plain_words(text: &str) -> String {
    half_width(text)
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{200b}' | '\u{feff}' | '*' | '_' | '"'))
        .flat_map(char::to_lowercase)
        .collect()
}

/// Full-width digits, letters and punctuation as they stand on a keyboard.
pub(super) fn half_width(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let half = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        '\u{3000}' | '\u{a0}' | '\u{2009}' | '\u{202f}' => ' ',
        '〔' | '【' => '(',
        '〕' | '】' => ')',
        c => c,
    };
    text.chars().map(half).collect::<String>().into()
}

impl Words {
    pub(super) fn new(
        lists: &WordLists,
        levels: &BTreeMap<String, Vec<String>>,
        units: &BTreeMap<String, Vec<String>>,
        series: &BTreeMap<String, Vec<String>>,
        vocabulary: &Vocabulary,
    ) -> Self {
        let list = |words: &[String]| words.iter().map(|w| plain_words(w)).collect::<Vec<_>>();
        let set = |words: &[String]| words.iter().map(|w| plain_words(w)).collect();
        let named = |area: bool| {
            let of = vocabulary.all_series().filter(|s| s.area == area);
            of.map(|s| {
                let more = series.get(&s.id).map(|w| list(w)).unwrap_or_default();
                let own = [&s.id, &s.name.zh, &s.name.en].map(|n| plain_words(n));
                (s.id.clone(), own.into_iter().chain(more).collect())
            })
            .collect::<Vec<_>>()
        };
        // The order of levels: a province's name may end in 市, a county's in 区.
        let order = ["nation", "province", "prefecture", "county"];
        let of_level = |l: &str| (l.to_owned(), levels.get(l).map(|w| list(w)).unwrap_or_default());
        Self {
            totals: set(&lists.totals),
            missing: set(&lists.missing),
            dashes: set(&lists.dashes),
            zero: set(&lists.zero),
            notes: list(&lists.notes),
            unit_lead: list(&lists.unit_lead),
            about: list(&lists.about),
            yes: set(&lists.yes),
            no: set(&lists.no),
            qualifiers: list(&lists.qualifiers),
            tails: list(&lists.tails),
            levels: order.into_iter().map(of_level).collect(),
            units: unit_words(units, vocabulary),
            series: named(false),
            area_series: named(true),
        }
    }

    pub(super) fn is_missing(&self, plain: &str) -> bool {
        self.missing.contains(plain)
    }

    pub(super) fn is_dash(&self, plain: &str) -> bool {
        self.dashes.contains(plain)
    }

    pub(super) fn is_zero(&self, plain: &str) -> bool {
        self.zero.contains(plain)
    }

    /// Whether a name is that of a line that sums others.
    pub(super) fn is_total(&self, text: &str) -> bool {
        self.is_plain_total(&plain_words(text))
    }

    /// The same of words that are in their plain form.
    pub(super) fn is_plain_total(&self, plain: &str) -> bool {
        let plain = plain.trim_matches(|c: char| matches!(c, ':' | '(' | ')' | '其' | '中'));
        self.totals.contains(plain)
    }

    /// Whether a cell begins a note below a table.
    pub(super) fn is_note(&self, text: &str) -> bool {
        self.is_plain_note(&plain_words(text))
    }

    /// The same of words that are in their plain form.
    pub(super) fn is_plain_note(&self, plain: &str) -> bool {
        self.notes.iter().any(|n| {
            plain.strip_prefix(n.as_str()).is_some_and(|rest| {
                rest.is_empty() || rest.starts_with([':', ',', '.', '、', '1', '('])
            })
        })
    }

    /// Yes or no, as a table marks it.
    pub(super) fn yes_no(&self, plain: &str) -> Option<bool> {
        if self.yes.contains(plain) {
            return Some(true);
        }
        self.no.contains(plain).then_some(false)
    }

    /// Every unit a word can stand for.
    pub(super) fn units_of(&self, word: &str) -> &[String] {
        self.units.get(&plain_words(word)).map_or(&[], Vec::as_slice)
    }

    /// The unit of a word that converts into another one.
    pub(super) fn unit_like(
        &self,
        word: &str,
        unit: &str,
        vocabulary: &Vocabulary,
    ) -> Option<String> {
        let fits = |id: &&String| fits(id, unit, vocabulary);
        self.units_of(word).iter().find(fits).cloned()
    }

    /// The level of an area by its name.
    pub(super) fn level(&self, text: &str) -> Option<&str> {
        let plain = plain_words(text);
        let whole = self.levels.iter().find(|(_, words)| words.contains(&plain));
        let ends = || {
            self.levels.iter().find(|(_, words)| {
                words.iter().any(|w| w.chars().count() == 1 && plain.ends_with(w.as_str()))
                    || words.iter().any(|w| w.is_ascii() && plain.ends_with(w.as_str()))
            })
        };
        whole.or_else(ends).map(|(level, _)| level.as_str())
    }

    /// The series a name stands for, of the place itself or of a reference area.
    pub(super) fn series(&self, name: &str, area: bool) -> Option<(&str, Match)> {
        let list = if area { &self.area_series } else { &self.series };
        self.find(name, list.iter().map(|(id, names)| (id.as_str(), names.iter())))
    }

    /// Whether a text as it stands is the name of a series.
    pub(super) fn is_series(&self, text: &str) -> bool {
        let plain = plain_words(text);
        let named = |(_, names): &(String, Vec<String>)| names.contains(&plain);
        self.series.iter().chain(&self.area_series).any(named)
    }

    /// The column of a target a head stands for.
    pub(super) fn column<'a>(
        &self,
        head: &str,
        columns: &'a [ImportColumn],
    ) -> Option<(&'a str, Match)> {
        let named: Vec<(&str, Vec<String>)> = columns
            .iter()
            .map(|c| {
                let own = [&c.id, &c.name.zh, &c.name.en].into_iter().chain(&c.words);
                (c.id.as_str(), own.map(|w| plain_words(w)).collect())
            })
            .collect();
        self.find(head, named.iter().map(|(id, names)| (*id, names.iter())))
    }

    /// The id whose names fit best: the whole name, else the longest one it ends with. What
    /// qualifies a name (growth, share, target) must stand in ours too.
    fn find<'a, 'b>(
        &self,
        name: &str,
        list: impl Iterator<Item = (&'a str, impl Iterator<Item = &'b String>)>,
    ) -> Option<(&'a str, Match)> {
        let name = plain_words(name);
        let name = name.trim_matches([':', ',', '、', '.', '-', ';']);
        if name.is_empty() {
            return None;
        }
        let mut best: Option<(&str, Match, usize)> = None;
        for (id, names) in list {
            for ours in names {
                let Some(found) = self.fits_name(name, ours) else { continue };
                let better = best.is_none_or(|(_, m, n)| (found, ours.len()) > (m, n));
                if better {
                    best = Some((id, found, ours.len()));
                }
            }
        }
        best.map(|(id, found, _)| (id, found))
    }

    fn fits_name(&self, name: &str, ours: &str) -> Option<Match> {
        if name == ours {
            return Some(Match::Exact);
        }
        if ours.chars().count() < 2 {
            return None;
        }
        let at = name.rfind(ours)?;
        let (before, rest) = name.split_at_checked(at)?;
        let after = rest.get(ours.len()..)?;
        let tail_fits = after.is_empty() || self.tails.iter().any(|t| t == after);
        let qualified = self.qualifiers.iter().any(|q| {
            (before.contains(q.as_str()) || after.contains(q.as_str()))
                && !ours.contains(q.as_str())
        });
        // A short English word inside a long one is no word.
        let whole = !ours.is_ascii() || before.is_empty() || !before.is_ascii() || ours.len() > 4;
        (tail_fits && !qualified && whole).then_some(Match::Inside)
    }

    /// Whether a name is about a part of a year, a plan or a rate.
    pub(super) fn is_qualified(&self, text: &str) -> bool {
        let plain = plain_words(text);
        self.qualifiers.iter().any(|q| plain.contains(q.as_str()))
    }
}

/// Whether numbers in one unit can be read as numbers in another. A share can stand for a
/// percentage.
pub(super) fn fits(unit: &str, wanted: &str, vocabulary: &Vocabulary) -> bool {
    scale(unit, wanted, vocabulary).is_some()
}

/// From a unit a table uses to the one wanted.
pub(super) fn scale(unit: &str, wanted: &str, vocabulary: &Vocabulary) -> Option<f64> {
    let is_percent = |u: &str| matches!(u, "percent" | "percent_per_year");
    match (unit, is_percent(wanted)) {
        ("share", true) => Some(100.0),
        ("percent_of" | "percent" | "percent_per_year", true) => Some(1.0),
        _ => vocabulary.factor(unit, wanted),
    }
}

fn unit_words(
    more: &BTreeMap<String, Vec<String>>,
    vocabulary: &Vocabulary,
) -> BTreeMap<String, Vec<String>> {
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut add = |word: &str, id: &str| {
        let word = plain_words(word);
        let ids = all.entry(word).or_default();
        if !ids.iter().any(|i| i == id) {
            ids.push(id.to_owned());
        }
    };
    for unit in vocabulary.units() {
        for name in [&unit.name.zh, &unit.name.en] {
            // "million" alone is money only where money is meant; it is listed with its currency.
            if !name.is_empty() {
                add(name, &unit.id);
            }
        }
        for language in crate::text::Language::ALL {
            let label = vocabulary.unit_label(&unit.id, language);
            if !label.is_empty() {
                add(&label, &unit.id);
            }
        }
        for word in more.get(&unit.id).into_iter().flatten() {
            add(word, &unit.id);
        }
    }
    all
}
