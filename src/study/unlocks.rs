//! Which fields, once known, could change a verdict, and to what.
//!
//! For every field that is unknown, a range, or so near a threshold that it counts as unknown,
//! advice is asked again with a value from each stretch between the field's thresholds. A field
//! ranks by the verdicts it could move by itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::advice::{List, advise};
use crate::case::{Atom, Condition, InForce, Threshold};
use crate::measure::Interval;
use crate::profile::{Field, Known, Situation};

use super::breakpoints::{Breakpoints, words_of};

/// Why a field is worth finding out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Nothing is known.
    Unknown,
    /// Only a range is known.
    Range,
    /// A number is known, so near a threshold that it counts as unknown.
    Borderline,
}

/// A verdict that a field could move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The instrument.
    pub instrument: String,
    /// Its list now.
    pub from: List,
    /// The lists it could get instead, the strongest first.
    pub to: Vec<List>,
}

impl Moved {
    /// Whether it could become advised, or no longer be.
    #[must_use]
    pub fn crosses(&self) -> bool {
        self.to.iter().any(|to| to.is_advised() != self.from.is_advised())
    }
}

/// A field worth finding out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unlock {
    /// The field.
    pub field: String,
    /// What is not known about it.
    pub doubt: Doubt,
    /// Verdicts it could move by itself, in catalogue order.
    pub moved: Vec<Moved>,
    /// How many of them could become advised, or no longer be.
    pub advised: usize,
}

/// Fields that could change a verdict by themselves, the most powerful first.
#[must_use]
pub fn unlocks(situation: &Situation, force: &InForce) -> Vec<Unlock> {
    let before = lists(situation, force);
    let breakpoints = Breakpoints::of_all(force);
    let limits = limits(force);
    let mut trial = situation.clone();
    let mut found: Vec<Unlock> = Vec::new();
    for field in force.library.words.fields() {
        let atoms = limits.get(field.id.as_str()).map_or(&[][..], Vec::as_slice);
        let Some((doubt, values)) = candidates(field, situation, &breakpoints, atoms, force) else {
            continue;
        };
        let mut could: BTreeMap<usize, BTreeSet<List>> = BTreeMap::new();
        for known in values {
            trial.set(&field.id, known);
            for (i, (old, new)) in before.iter().zip(lists(&trial, force)).enumerate() {
                if old.1 != new.1 {
                    could.entry(i).or_default().insert(new.1);
                }
            }
        }
        match situation.get(&field.id) {
            Some(value) => trial.insert(&field.id, value.clone()),
            None => trial.set(&field.id, Known::Unknown),
        }
        let moved: Vec<Moved> = could
            .into_iter()
            .filter_map(|(i, to)| {
                let (instrument, from) = before.get(i)?.clone();
                Some(Moved { instrument, from, to: to.into_iter().collect() })
            })
            .collect();
        if !moved.is_empty() {
            let advised = moved.iter().filter(|m| m.crosses()).count();
            found.push(Unlock { field: field.id.clone(), doubt, moved, advised });
        }
    }
    found.sort_by(|a, b| {
        (b.advised, b.moved.len(), &a.field).cmp(&(a.advised, a.moved.len(), &b.field))
    });
    found
}

fn lists(situation: &Situation, force: &InForce) -> Vec<(String, List)> {
    advise(situation, force)
        .verdicts
        .into_iter()
        .map(|v| (v.instrument.id.clone(), v.list))
        .collect()
}

/// Every comparison of a hard limit in force, field by field.
fn limits(force: &InForce) -> BTreeMap<&str, Vec<&Atom>> {
    let mut by_field: BTreeMap<&str, Vec<&Atom>> = BTreeMap::new();
    for i in &force.library.catalogue.instruments {
        let learned = force.lessons(&i.id).iter().filter_map(|l| l.parsed_condition());
        for atom in i.gates.iter().chain(&i.vetoes).chain(learned).flat_map(Condition::atoms) {
            by_field.entry(&atom.field).or_default().push(atom);
        }
    }
    by_field
}

/// What is in doubt about a field, and the values to try: one from each stretch between
/// thresholds, within what is already known. `None` where the field is settled.
fn candidates(
    field: &Field,
    situation: &Situation,
    breakpoints: &Breakpoints,
    limits: &[&Atom],
    force: &InForce,
) -> Option<(Doubt, Vec<Known>)> {
    if !field.words.is_empty() {
        let known = situation.word(&field.id).is_some();
        return (!known).then(|| (Doubt::Unknown, words_of(field).collect()));
    }
    let (doubt, values) = match situation.interval(&field.id) {
        None => (Doubt::Unknown, breakpoints.values(field, field.min, field.max)),
        Some(x) if x.is_point() => (Doubt::Borderline, clear_of(field, x.lo(), limits, force)?),
        Some(x) => (Doubt::Range, breakpoints.values(field, Some(x.lo()), Some(x.hi()))),
    };
    let points = values.into_iter().filter_map(Interval::point).map(Known::Quantity);
    Some((doubt, points.collect()))
}

/// Values on either side of each threshold that a number is too near to; `None` if to none.
fn clear_of(field: &Field, x: f64, limits: &[&Atom], force: &InForce) -> Option<Vec<f64>> {
    let share = force.library.catalogue.scoring.borderline.share;
    let near = limits.iter().filter_map(|atom| match atom.threshold {
        Threshold::Number(t) if field.continuous && (x - t).abs() <= share * t.abs() => Some(t),
        _ => None,
    });
    // A little further than the tenth itself, which still counts as too near.
    let beyond = |t: f64| 1.01 * share * t.abs();
    let inside =
        |v: &f64| field.min.is_none_or(|min| *v >= min) && field.max.is_none_or(|max| *v <= max);
    let values: Vec<f64> =
        near.flat_map(|t| [t - beyond(t), t + beyond(t)]).filter(inside).collect();
    (!values.is_empty()).then_some(values)
}
