//! Which inputs, once known, would let most indicators be computed.

use std::collections::BTreeSet;

use super::reading::{Outcome, Reading};

/// Inputs named together at most.
const TOGETHER: usize = 3;
/// Entries of a need beyond which two or three figures are not looked for.
const MOST_ENTRIES: usize = 6;

/// One missing input, and the indicators that wait for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingInput {
    /// Its path, as a need names it: one of the alternatives of a need, never several.
    pub path: String,
    /// Indicators that lack nothing else.
    pub alone: Vec<String>,
    /// Indicators that lack more besides.
    pub helps: Vec<String>,
}

/// Inputs that together unlock more than each of them by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Combination {
    /// The inputs, two or three.
    pub paths: Vec<String>,
    /// Every indicator that lacks nothing more once all of them are known.
    pub unlocks: Vec<String>,
}

/// What would have to be known, the most powerful first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unlocking {
    /// Indicators with a value.
    pub computed: usize,
    /// Indicators whose inputs are known and which have no value all the same.
    pub undefined: usize,
    /// Indicators that lack something.
    pub waiting: usize,
    /// Single inputs: by what they unlock alone, then by what they help with, then by path.
    pub inputs: Vec<MissingInput>,
}

impl Unlocking {
    /// The input of a path.
    #[must_use]
    pub fn input(&self, path: &str) -> Option<&MissingInput> {
        self.inputs.iter().find(|i| i.path == path)
    }

    /// What filling in a yearly series could unlock: the series as a whole, and single years of it.
    pub fn of_series(&self, path: &str) -> impl Iterator<Item = &MissingInput> {
        self.inputs.iter().filter(move |i| meets(&i.path, path))
    }
}

/// Ranks what is missing.
///
/// An indicator lacks all entries of its need; of an entry one alternative is enough. An input that
/// is an alternative of every entry unlocks it alone.
#[must_use]
pub fn unlocking(readings: &[Reading]) -> Unlocking {
    let gaps = gaps(readings);
    let mut inputs: Vec<MissingInput> = asked(&gaps)
        .into_iter()
        .map(|path| {
            let (mut alone, mut helps) = (Vec::new(), Vec::new());
            for gap in &gaps {
                match gap.met_by(path) {
                    0 => {}
                    n if n == gap.entries.len() => alone.push(gap.id.to_owned()),
                    _ => helps.push(gap.id.to_owned()),
                }
            }
            MissingInput { path: path.to_owned(), alone, helps }
        })
        .collect();
    let rank = |i: &MissingInput| (i.alone.len(), i.helps.len());
    inputs.sort_by(|a, b| rank(b).cmp(&rank(a)).then_with(|| a.path.cmp(&b.path)));
    let count = |f: fn(&Outcome) -> bool| readings.iter().filter(|r| f(&r.outcome)).count();
    Unlocking {
        computed: count(|o| matches!(o, Outcome::Value(_))),
        undefined: count(|o| matches!(o, Outcome::Undefined(_))),
        waiting: gaps.len(),
        inputs,
    }
}

/// What a reading lacks, entry by entry.
struct Gap<'a> {
    id: &'a str,
    entries: Vec<Vec<&'a str>>,
}

impl<'a> Gap<'a> {
    fn of(reading: &'a Reading) -> Option<Self> {
        let Outcome::Needs(entries) = &reading.outcome else { return None };
        let entries = entries.iter().map(|entry| entry.split('|').collect()).collect();
        Some(Self { id: &reading.id, entries })
    }

    /// Number of entries that an input meets.
    fn met_by(&self, path: &str) -> usize {
        self.entries.iter().filter(|e| e.iter().any(|wanted| meets(path, wanted))).count()
    }
}

/// The pair that unlocks most, and the three, where they unlock more than any smaller set.
///
/// Takes some milliseconds where little is known.
#[must_use]
pub fn combinations(readings: &[Reading]) -> Vec<Combination> {
    let gaps = gaps(readings);
    let all: Vec<&str> = asked(&gaps).into_iter().collect();
    // Each entry as the inputs that meet it, by their place among all.
    let meeting = |wanted: &[&str]| -> BTreeSet<usize> {
        let met = |path: &str| wanted.iter().any(|w| meets(path, w));
        all.iter().enumerate().filter(|(_, path)| met(path)).map(|(i, _)| i).collect()
    };
    let wants: Vec<(&str, Vec<BTreeSet<usize>>)> =
        gaps.iter().map(|g| (g.id, g.entries.iter().map(|e| meeting(e)).collect())).collect();
    let unlocks = |set: &BTreeSet<usize>| -> Vec<&str> {
        let met = |entries: &[BTreeSet<usize>]| entries.iter().all(|e| !e.is_disjoint(set));
        wants.iter().filter(|(_, entries)| met(entries)).map(|(id, _)| *id).collect()
    };
    let mut best: Vec<(usize, BTreeSet<usize>)> = vec![(0, BTreeSet::new()); TOGETHER + 1];
    for set in unions(&wants) {
        let n = unlocks(&set).len();
        // Of equal sets the first in the alphabet stays.
        if let Some(top) = best.get_mut(set.len()).filter(|top| n > top.0) {
            *top = (n, set);
        }
    }
    let mut most = 0;
    let mut found = Vec::new();
    for (n, set) in best {
        if set.len() > 1 && n > most {
            let paths = set.iter().filter_map(|i| all.get(*i)).map(|p| (*p).to_owned()).collect();
            let unlocks = unlocks(&set).into_iter().map(str::to_owned).collect();
            found.push(Combination { paths, unlocks });
        }
        most = most.max(n);
    }
    found
}

/// Every set of up to three inputs that is a union of what single indicators lack: any other set
/// unlocks no more than a smaller one.
fn unions(wants: &[(&str, Vec<BTreeSet<usize>>)]) -> BTreeSet<BTreeSet<usize>> {
    let small = |set: &BTreeSet<usize>| set.len() <= TOGETHER;
    let cores: BTreeSet<BTreeSet<usize>> = wants
        .iter()
        .filter(|(_, entries)| entries.len() <= MOST_ENTRIES)
        .flat_map(|(_, entries)| choices(entries))
        .filter(small)
        .collect();
    let mut all = cores.clone();
    let mut fresh = cores.clone();
    while !fresh.is_empty() {
        let longer = |set: &BTreeSet<usize>| -> Vec<BTreeSet<usize>> {
            cores.iter().map(|core| set | core).filter(small).collect()
        };
        let next: BTreeSet<BTreeSet<usize>> = fresh.iter().flat_map(longer).collect();
        fresh = next.difference(&all).cloned().collect();
        all.extend(fresh.iter().cloned());
    }
    all
}

/// Every way to choose one input for each entry, as far as three inputs go.
fn choices(entries: &[BTreeSet<usize>]) -> BTreeSet<BTreeSet<usize>> {
    entries.iter().fold(BTreeSet::from([BTreeSet::new()]), |sets, entry| {
        let longer = |set: &BTreeSet<usize>| -> Vec<BTreeSet<usize>> {
            let with = |i: &usize| set.iter().chain([i]).copied().collect::<BTreeSet<usize>>();
            entry.iter().map(with).filter(|set| set.len() <= TOGETHER).collect()
        };
        sets.iter().flat_map(longer).collect()
    })
}

fn gaps(readings: &[Reading]) -> Vec<Gap<'_>> {
    readings.iter().filter_map(Gap::of).collect()
}

/// Every input that a gap names.
fn asked<'a>(gaps: &[Gap<'a>]) -> BTreeSet<&'a str> {
    gaps.iter().flat_map(|g| g.entries.iter().flatten().copied()).collect()
}

/// Whether an input is what is wanted: the same, or a year of a series of which any year is wanted.
fn meets(path: &str, wanted: &str) -> bool {
    path == wanted
        || path
            .strip_prefix(wanted)
            .and_then(|rest| rest.strip_prefix('.'))
            .is_some_and(|year| !year.is_empty() && year.bytes().all(|b| b.is_ascii_digit()))
}
