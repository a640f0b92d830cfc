//! From the inputs a reading used to the symbols of a working.

use crate::document::Profile;
use crate::measure::Interval;
use crate::profile::Vocabulary;
use crate::text::{Bilingual, Language};

use super::super::formula::Amount;
use super::super::naming::input_name;
use super::{Bound, SymbolSource};

/// A list that a reading used: its path, the names of its items, and their figures.
pub(in super::super) type List = (String, Vec<(Bilingual, Interval)>);

/// What a reading used.
pub(in super::super) struct Used<'a> {
    pub(in super::super) profile: &'a Profile,
    pub(in super::super) inputs: &'a [(String, Interval)],
    pub(in super::super) estimates: &'a [(String, Interval)],
    pub(in super::super) lists: &'a [List],
}

/// What stands at a path.
struct Found {
    path: String,
    amount: Amount,
    names: Vec<Bilingual>,
}

impl Used<'_> {
    /// Every symbol with its figures; `None` where one is not there.
    pub(super) fn bind(&self, sources: &[SymbolSource], words: &Vocabulary) -> Option<Vec<Bound>> {
        sources.iter().map(|s| self.bound(s, words)).collect()
    }

    fn bound(&self, source: &SymbolSource, words: &Vocabulary) -> Option<Bound> {
        let meaning = source.meaning.clone();
        let symbol = source.symbol.clone();
        let between = source.path.strip_prefix("years(").and_then(|p| p.strip_suffix(')'));
        if let Some(path) = between {
            let years = self.years(path);
            let (first, last) = (years.first()?, years.last()?);
            let amount = Amount::One(Interval::point(f64::from(*last) - f64::from(*first))?);
            let (path, unit) = (String::new(), "years".to_owned());
            return Some(Bound { symbol, path, meaning, amount, unit, names: Vec::new() });
        }
        let Found { path, amount, names } = self.found(&source.path)?;
        let own = input_name(&path, self.profile, words, Language::En).unit;
        let (unit, amount) = match &source.unit {
            Some(unit) if *unit != own => {
                let factor = if own.is_empty() { 1.0 } else { words.factor(&own, unit)? };
                (unit.clone(), scaled(amount, factor)?)
            }
            _ => (own, amount),
        };
        Some(Bound { symbol, path, meaning, amount, unit, names })
    }

    /// What stands at a path: in the latest year, or with `@first` in the earliest.
    fn found(&self, path: &str) -> Option<Found> {
        let (path, first) = match path.strip_suffix("@first") {
            Some(path) => (path, true),
            None => (path, false),
        };
        let of = |(at, x): &(String, Interval)| {
            let names = Vec::new();
            fits(at, path).then(|| Found { path: at.clone(), amount: Amount::One(*x), names })
        };
        let list = |(at, items): &List| {
            let figures = items.iter().map(|(_, x)| *x).collect();
            let names = items.iter().map(|(name, _)| name.clone()).collect();
            let amount = Amount::Many(figures);
            fits(at, path).then(|| Found { path: at.clone(), amount, names })
        };
        let mut all: Vec<Found> = self.lists.iter().filter_map(list).collect();
        if all.is_empty() {
            all = self.inputs.iter().chain(self.estimates).filter_map(of).collect();
        }
        all.sort_by_key(|found| year(&found.path));
        if first { all.into_iter().next() } else { all.pop() }
    }

    fn years(&self, path: &str) -> Vec<i32> {
        let inputs = self.inputs.iter().map(|(at, _)| at);
        let lists = self.lists.iter().map(|(at, _)| at);
        let mut years: Vec<i32> =
            inputs.chain(lists).filter(|at| fits(at, path)).filter_map(|at| year(at)).collect();
        years.sort_unstable();
        years
    }
}

/// Whether an input is the one that is asked for, whatever its year; `*` stands for any part.
fn fits(at: &str, asked: &str) -> bool {
    let mut parts = at.split('.');
    let same = |a: &str| parts.next().is_some_and(|p| a == "*" || a == p);
    asked.split('.').all(same) && parts.all(|rest| rest.parse::<i32>().is_ok())
}

fn year(path: &str) -> Option<i32> {
    path.rsplit('.').next().and_then(|last| last.parse().ok())
}

fn scaled(amount: Amount, factor: f64) -> Option<Amount> {
    match amount {
        Amount::One(x) => x.scaled(factor).map(Amount::One),
        Amount::Many(all) => {
            all.into_iter().map(|x| x.scaled(factor)).collect::<Option<_>>().map(Amount::Many)
        }
    }
}
