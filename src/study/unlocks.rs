//! Which fields, once known, could change a verdict.
//!
//! For every field that is unknown or a range, advice is asked again with a value from each
//! stretch between the field's thresholds. A field ranks by the verdicts it could move by itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::advice::{List, advise};
use crate::case::{Condition, InForce, LessonRule, Threshold};
use crate::measure::Interval;
use crate::profile::{Field, Known, Situation};

/// A field worth finding out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unlock {
    /// The field.
    pub field: String,
    /// Instruments whose list it could change by itself.
    pub verdicts: Vec<String>,
    /// Those of them that could become advised, or no longer be.
    pub advised: usize,
}

/// Fields that could change a verdict by themselves, the most powerful first.
#[must_use]
pub fn unlocks(situation: &Situation, force: &InForce) -> Vec<Unlock> {
    let before = lists(situation, force);
    let breakpoints = breakpoints(force);
    let mut found: Vec<Unlock> = force
        .library
        .words
        .fields()
        .iter()
        .filter_map(|field| {
            let mut moved = BTreeSet::new();
            let mut advised = BTreeSet::new();
            for known in candidates(field, situation, breakpoints.get(&field.id)) {
                let mut trial = situation.clone();
                trial.set(&field.id, known);
                for ((id, old), (_, new)) in before.iter().zip(lists(&trial, force)) {
                    if *old != new {
                        moved.insert(id.clone());
                        if old.is_advised() != new.is_advised() {
                            advised.insert(id.clone());
                        }
                    }
                }
            }
            let (field, verdicts) = (field.id.clone(), moved.into_iter().collect::<Vec<_>>());
            (!verdicts.is_empty()).then_some(Unlock { field, verdicts, advised: advised.len() })
        })
        .collect();
    found.sort_by(|a, b| {
        (b.advised, b.verdicts.len(), &a.field).cmp(&(a.advised, a.verdicts.len(), &b.field))
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

/// Values to try: one from each stretch between thresholds, within what is already known.
fn candidates(field: &Field, situation: &Situation, points: Option<&Vec<f64>>) -> Vec<Known> {
    if !field.words.is_empty() {
        let known = situation.word(&field.id).is_some();
        let words = field.words.iter().map(|w| Known::Word(w.clone()));
        return if known { Vec::new() } else { words.collect() };
    }
    let (lo, hi) = match situation.interval(&field.id) {
        Some(x) if x.is_point() => return Vec::new(),
        Some(x) => (x.lo(), x.hi()),
        None => (field.min.unwrap_or(f64::NEG_INFINITY), field.max.unwrap_or(f64::INFINITY)),
    };
    let mut points: Vec<f64> =
        points.into_iter().flatten().copied().filter(|p| *p > lo && *p < hi).collect();
    points.sort_by(f64::total_cmp);
    points.dedup();
    let outside = |p: f64, step: f64| p + step * (1.0 + p.abs());
    let first = if lo.is_finite() { Some(lo) } else { points.first().map(|p| outside(*p, -0.5)) };
    let last = if hi.is_finite() { Some(hi) } else { points.last().map(|p| outside(*p, 1.0)) };
    let edges: Vec<f64> = first.into_iter().chain(points).chain(last).collect();
    let between = edges.windows(2).filter_map(|w| match w {
        [a, b] => Some(a + (b - a) / 2.0),
        _ => None,
    });
    let whole = !field.continuous;
    let mut values: Vec<f64> =
        edges.iter().copied().chain(between).map(|v| if whole { v.round() } else { v }).collect();
    values.sort_by(f64::total_cmp);
    values.dedup();
    values.into_iter().filter_map(Interval::point).map(Known::Quantity).collect()
}

/// Every number a field is compared with, in ramps and conditions.
fn breakpoints(force: &InForce) -> BTreeMap<String, Vec<f64>> {
    let mut points: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    let mut add = |field: &str, values: &[f64]| {
        points.entry(field.to_owned()).or_default().extend_from_slice(values);
    };
    let catalogue = &force.library.catalogue;
    for signal in catalogue.failures.iter().flat_map(|f| &f.signals) {
        add(&signal.field, &[signal.from, signal.to]);
    }
    for i in &catalogue.instruments {
        for soft in &i.soft {
            add(&soft.field, &[soft.ramp.from, soft.ramp.to]);
        }
        for risk in &i.risks {
            add(&risk.field, &[risk.ramp.from, risk.ramp.to]);
        }
        let learned = force.lessons(&i.id).iter().filter_map(|l| l.parsed_condition());
        for atom in i.gates.iter().chain(&i.vetoes).chain(learned).flat_map(Condition::atoms) {
            if let Threshold::Number(x) = atom.threshold {
                add(&atom.field, &[x]);
            }
        }
        for lesson in force.lessons(&i.id) {
            if let LessonRule::RiskRamp(field, ramp, _) | LessonRule::Soft(field, ramp, _) =
                &lesson.rule
            {
                add(field, &[ramp.from, ramp.to]);
            }
        }
    }
    points
}
