//! What exactly is lacking: every input, not only the first, with the year where a series is known
//! but not for the year that is asked for.
//!
//! A gap is a list of entries that must all be met; an entry names alternatives, divided by `|`,
//! of which one is enough.

use std::collections::BTreeSet;

use crate::measure::Interval;
use crate::profile::Years;

use super::probe::{Gap, Probe};

/// An input by its path without a year, and what is known of it.
pub(super) type Known<'a> = (String, &'a Years);

/// The values of two series in the latest year that has both; else exactly what is lacking.
pub(super) fn pair(p: &mut Probe<'_>, a: &str, b: &str) -> Result<(Interval, Interval), Gap> {
    match p.latest_pair(a, b) {
        Err(Gap::Needs(_)) => Err(Gap::Needs(series_lacking(p, &[a, b], 1))),
        other => other,
    }
}

/// What is lacking until all of these series have figures for as many common years.
pub(super) fn series_lacking(p: &Probe<'_>, ids: &[&str], least: usize) -> Vec<String> {
    let known: Vec<(String, Years)> =
        ids.iter().map(|id| (format!("series.{id}"), p.reader.series(id))).collect();
    let known: Vec<Known<'_>> = known.iter().map(|(path, years)| (path.clone(), years)).collect();
    common(&known, least)
}

/// What is lacking until all inputs have figures for as many common years.
///
/// An input of which nothing is known is named as a whole; one that is known for other years, with
/// the year that is lacking.
pub(super) fn common(inputs: &[Known<'_>], least: usize) -> Vec<String> {
    let (empty, known): (Vec<&Known<'_>>, Vec<&Known<'_>>) =
        inputs.iter().partition(|(_, years)| years.is_empty());
    let mut lacking: Vec<String> = empty.iter().map(|(path, _)| path.clone()).collect();
    let years: BTreeSet<i32> = known.iter().flat_map(|(_, years)| years.keys().copied()).collect();
    let without = |year: i32| -> Vec<String> {
        let lacks = known.iter().filter(|(_, years)| !years.contains_key(&year));
        lacks.map(|(path, _)| format!("{path}.{year}")).collect()
    };
    let have = years.iter().filter(|year| without(**year).is_empty()).count();
    let Some(short) = least.checked_sub(have).filter(|n| *n > 0) else { return lacking };
    // Years that lack least come first, then the latest.
    let mut open: Vec<(usize, i32, Vec<String>)> = years
        .iter()
        .map(|year| (*year, without(*year)))
        .filter(|(_, lacks)| !lacks.is_empty())
        .map(|(year, lacks)| (lacks.len(), -year, lacks))
        .collect();
    open.sort();
    match open.as_slice() {
        // One figure in any of these years is enough.
        [(1, ..), ..] if short == 1 => {
            let singles = open.iter().filter(|(n, ..)| *n == 1).flat_map(|(.., lacks)| lacks);
            let singles: Vec<&str> = singles.map(String::as_str).collect();
            lacking.push(singles.join("|"));
        }
        _ => {
            lacking.extend(open.iter().take(short).flat_map(|(.., lacks)| lacks.clone()));
            // Too few years altogether: every input needs further ones.
            if open.len() < short {
                lacking.extend(known.iter().map(|(path, _)| path.clone()));
            }
        }
    }
    lacking
}

/// What is lacking where one of two ways is enough: every pair of an entry of each.
///
/// The second way is told only where it is a single figure or begun, so that nobody is sent after
/// figures that would be no shorter.
pub(super) fn either(first: Vec<String>, second: &[String], of_second: usize) -> Vec<String> {
    if second.len() >= of_second && of_second > 1 {
        return first;
    }
    let mut entries: Vec<String> = Vec::new();
    for a in &first {
        for b in second {
            let mut all: Vec<&str> = a.split('|').collect();
            all.extend(b.split('|').filter(|x| !a.split('|').any(|y| y == *x)));
            let entry = all.join("|");
            if !entries.contains(&entry) {
                entries.push(entry);
            }
        }
    }
    absorbed(entries)
}

/// Without the entries that are met whenever another one is.
fn absorbed(entries: Vec<String>) -> Vec<String> {
    let sets: Vec<BTreeSet<&str>> = entries.iter().map(|e| e.split('|').collect()).collect();
    let wider = |e: &BTreeSet<&str>| sets.iter().any(|other| other != e && other.is_subset(e));
    let kept = sets.iter().map(|e| !wider(e)).collect::<Vec<bool>>();
    entries.into_iter().zip(kept).filter_map(|(entry, kept)| kept.then_some(entry)).collect()
}

/// What a register lacks for a column that is asked of every firm; empty where it has all.
pub(super) fn register(p: &Probe<'_>, column: &str, column_is_known: bool) -> Vec<String> {
    let listed = p.reader.profile.firms.len();
    let column = (!column_is_known).then(|| format!("firms.{column}"));
    if listed == 0 {
        return column.into_iter().collect();
    }
    let total = p.reader.series("firms_total");
    let counted = total.last_key_value().map(|(_, n)| n.lo());
    let partial =
        p.reader.profile.firms_are_largest || counted.is_some_and(|n| (listed as f64) < n);
    partial.then(|| "firms".to_owned()).into_iter().chain(column).collect()
}

/// The gap of paths; none lacking is no gap.
pub(super) fn gap(lacking: Vec<String>) -> Result<(), Gap> {
    if lacking.is_empty() { Ok(()) } else { Err(Gap::Needs(lacking)) }
}

/// Entries as owned paths.
pub(super) fn paths(of: &[&str]) -> Vec<String> {
    of.iter().map(|path| (*path).to_owned()).collect()
}
