//! Which firms of the register are shown, and in which order.

use std::cmp::Ordering;

use crate::document::{Firm, Profile};
use crate::measure::Interval;

use super::firm_columns::FirmColumn;
use super::firm_faults::FirmRules;

/// One of a column's words, or a firm whose word is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Among {
    /// Any.
    #[default]
    All,
    /// Not known.
    Unknown,
    /// This word, as the document keeps it; of a column that says yes or no `yes` or `no`.
    Word(String),
}

/// How rows are sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirmSort {
    /// By which column.
    pub column: FirmColumn,
    /// The largest, or the last of the alphabet, first.
    pub falling: bool,
}

/// What is asked of the register.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FirmQuery {
    /// Part of a name or of a source.
    pub find: String,
    /// The stage.
    pub segment: Among,
    /// The kind of owner.
    pub ownership: Among,
    /// Whether licensed.
    pub licensed: Among,
    /// Only firms with which something is wrong.
    pub with_issues: bool,
    /// Only firms whose jobs are not known.
    pub jobs_unknown: bool,
    /// The order; `None` for that of the register.
    pub sort: Option<FirmSort>,
}

impl FirmQuery {
    /// Whether every firm is shown.
    #[must_use]
    pub fn shows_all(&self) -> bool {
        Self { sort: None, ..self.clone() } == Self::default()
    }
}

/// The places of the firms that are shown, in the order in which they are. Firms whose cell is
/// unknown come last in either direction; equal ones stay in the order of the register.
#[must_use]
pub fn firm_order(profile: &Profile, query: &FirmQuery) -> Vec<usize> {
    let needle = query.find.trim().to_lowercase();
    let rules = FirmRules::of(profile);
    let has = |firm: &Firm| {
        let found = needle.is_empty()
            || contains(&firm.name, &needle)
            || firm.source.as_deref().is_some_and(|source| contains(source, &needle));
        found
            && among(&query.segment, firm.segment.as_deref())
            && among(&query.ownership, firm.ownership.as_deref())
            && among(&query.licensed, firm.licensed.map(|yes| if yes { "yes" } else { "no" }))
            && (!query.jobs_unknown || FirmColumn::Jobs.size(firm).is_none())
            && (!query.with_issues || !rules.faults(firm).is_empty())
    };
    let shown = profile.firms.iter().enumerate().filter(|(_, firm)| has(firm));
    match query.sort {
        None => shown.map(|(i, _)| i).collect(),
        Some(sort) => sorted(shown, sort),
    }
}

fn contains(text: &str, needle: &str) -> bool {
    // Most of what is found is Chinese, which has no capitals.
    let cased = needle.chars().any(char::is_lowercase);
    text.contains(needle) || (cased && text.to_lowercase().contains(needle))
}

fn among(wanted: &Among, word: Option<&str>) -> bool {
    match wanted {
        Among::All => true,
        Among::Unknown => word.is_none(),
        Among::Word(wanted) => word == Some(wanted),
    }
}

fn sorted<'a>(shown: impl Iterator<Item = (usize, &'a Firm)>, sort: FirmSort) -> Vec<usize> {
    let FirmSort { column, falling } = sort;
    if column.is_number() {
        return by_key(shown, falling, |f| column.size(f).map(Interval::mid), f64::total_cmp);
    }
    if matches!(column, FirmColumn::NeedsLicence | FirmColumn::Licensed) {
        return by_key(shown, falling, |f| column.flag(f), bool::cmp);
    }
    by_key(shown, falling, |f| column.word(f), Ord::cmp)
}

fn by_key<'a, K>(
    shown: impl Iterator<Item = (usize, &'a Firm)>,
    falling: bool,
    key: impl Fn(&'a Firm) -> Option<K>,
    compare: impl Fn(&K, &K) -> Ordering,
) -> Vec<usize> {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for (i, firm) in shown {
        match key(firm) {
            Some(key) => known.push((key, i)),
            None => unknown.push(i),
        }
    }
    known.sort_unstable_by(|(a, i), (b, j)| {
        let by = compare(a, b);
        (if falling { by.reverse() } else { by }).then(i.cmp(j))
    });
    known.into_iter().map(|(_, i)| i).chain(unknown).collect()
}
