//! Changes of two fields that reach a goal only together.

use std::collections::BTreeSet;

use crate::advice::{Goal, Way};
use crate::case::Condition;
use crate::profile::{Known, Lever};

use super::single::{Found, flip, of_field};
use super::trial::{Step, Trial, Tried};
use super::{Act, Flip};

/// Pairs of steps that are tried at most; the cheapest come first.
const TRIALS: usize = 700;
/// How much more two steps may do together than each alone, since need, fit and feasibility
/// multiply.
const TOGETHER: f64 = 1.6;
/// Steps of a field that are kept for one way.
const KEPT: usize = 4;

/// A step of a field on one of the ways to the goal.
#[derive(Clone, Copy)]
struct Candidate<'b> {
    field: usize,
    step: &'b Step,
    way: Way,
}

/// The nearest pairs, cheaper than the `most` nearest changes of one field.
pub(super) fn pairs(
    trial: &mut Trial<'_>,
    fields: &[Tried<'_>],
    goal: Goal,
    singles: &[Flip],
    most: usize,
) -> Vec<Flip> {
    let numbers = trial.force.library.catalogue.scoring.flips.clone();
    let bound = match singles.get(most.saturating_sub(1)) {
        Some(last) => last.cost,
        None => numbers.farthest,
    };
    let mut done: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut found: Vec<Flip> = Vec::new();
    let mut combinations = combinations(trial, fields, goal);
    combinations.retain(|c| c.0 + numbers.second <= numbers.farthest);
    // The least cost of what is settled or turned can not come down any further.
    let fixed = |s: &Step| if s.act == Act::Move { 0.0 } else { s.cost };
    combinations.retain(|(_, a, b)| fixed(a.step) + fixed(b.step) + numbers.second < bound);
    combinations.sort_by(|x, y| {
        x.0.total_cmp(&y.0).then((x.1.field, x.2.field).cmp(&(y.1.field, y.2.field)))
    });
    for (_, a, b) in combinations.into_iter().take(TRIALS) {
        if found.len() >= 2 * most {
            break;
        }
        if done.contains(&(a.field, b.field)) {
            continue;
        }
        let (Some(f), Some(g)) = (fields.get(a.field), fields.get(b.field)) else { continue };
        let flips =
            trial.with(&f.field.id, &a.step.known, |t| t.reaches(&g.field.id, &b.step.known, goal));
        if !flips {
            continue;
        }
        done.insert((a.field, b.field));
        found.extend(refined(trial, f, a.step, g, goal).filter(|f| f.cost < bound));
    }
    found
}

/// All pairs of steps that could close every gap of a way together, with their cost.
fn combinations<'b>(
    trial: &Trial<'_>,
    fields: &'b [Tried<'_>],
    goal: Goal,
) -> Vec<(f64, Candidate<'b>, Candidate<'b>)> {
    let scoring = &trial.force.library.catalogue.scoring;
    let mut all = Vec::new();
    for (w, here) in trial.here.ways(goal, scoring).iter().enumerate() {
        let kept: Vec<Candidate<'b>> = fields
            .iter()
            .enumerate()
            .flat_map(|(field, tried)| kept(trial, field, tried, goal, w, here))
            .collect();
        for (i, a) in kept.iter().enumerate() {
            for b in kept.iter().skip(i + 1).filter(|b| b.field != a.field) {
                if could(here, &a.way, &b.way) {
                    all.push((a.step.cost + b.step.cost, *a, *b));
                }
            }
        }
    }
    all.extend(conjoined(trial, fields, goal));
    all
}

/// The steps of a field that bring a way nearer, each doing more than any cheaper one.
fn kept<'b>(
    trial: &Trial<'_>,
    field: usize,
    tried: &'b Tried<'_>,
    goal: Goal,
    way: usize,
    here: &Way,
) -> Vec<Candidate<'b>> {
    let scoring = &trial.force.library.catalogue.scoring;
    let mut steps: Vec<&Step> = tried
        .steps
        .iter()
        .filter(|s| s.cost <= scoring.flips.farthest && !s.standing.reached(goal))
        // A fact that nobody can change is told by itself, never as half of a pair.
        .filter(|s| !(s.act == Act::Turn && tried.field.lever == Lever::Fact))
        .filter(|s| s.standing != trial.here)
        .collect();
    steps.sort_by(|a, b| a.cost.total_cmp(&b.cost));
    let mut kept: Vec<(f64, Candidate<'b>)> = Vec::new();
    for step in steps {
        let Some(there) = step.standing.ways(goal, scoring).get(way).copied() else { continue };
        let gain = closed(here, &there);
        if gain > 1e-9 && kept.iter().all(|(g, _)| gain > *g + 1e-9) {
            // Of two that cost the same the one that does more stands.
            kept.retain(|(_, c)| c.step.cost < step.cost - 1e-9);
            kept.push((gain, Candidate { field, step, way: there }));
        }
    }
    kept.into_iter().map(|(_, c)| c).take(KEPT).collect()
}

/// How much of the open gaps a step closes.
fn closed(here: &Way, there: &Way) -> f64 {
    let open = here.iter().zip(there).filter(|(gap, _)| **gap > 0.0);
    open.map(|(gap, left)| ((gap - left) / gap).clamp(0.0, 1.0)).sum()
}

/// Whether two steps could close every gap together.
fn could(here: &Way, a: &Way, b: &Way) -> bool {
    here.iter().zip(a.iter().zip(b)).all(|(gap, (a, b))| {
        let closes = |left: &f64| if gap - left > 0.0 { gap - left } else { 0.0 };
        *gap <= 0.0 || TOGETHER * (closes(a) + closes(b)) + 0.02 >= *gap
    })
}

/// Steps of fields that stand in one condition: neither does anything alone.
fn conjoined<'b>(
    trial: &Trial<'_>,
    fields: &'b [Tried<'_>],
    goal: Goal,
) -> Vec<(f64, Candidate<'b>, Candidate<'b>)> {
    let force = trial.force;
    let Some(instrument) = force.library.catalogue.instrument(trial.instrument) else {
        return Vec::new();
    };
    let learned = force.lessons(trial.instrument).iter().filter_map(|l| l.parsed_condition());
    let conditions = instrument.gates.iter().chain(&instrument.vetoes).chain(learned);
    let joined: BTreeSet<(usize, usize)> = conditions
        .flat_map(|c: &Condition| &c.alternatives)
        .filter(|atoms| atoms.len() > 1)
        .flat_map(|atoms| {
            let place = |f: &str| fields.iter().position(|t| t.field.id == f);
            let places: Vec<usize> = atoms.iter().filter_map(|a| place(&a.field)).collect();
            let all = places.clone();
            places
                .into_iter()
                .flat_map(move |a| all.clone().into_iter().map(move |b| (a, b)))
                .filter(|(a, b)| a < b)
        })
        .collect();
    let farthest = force.library.catalogue.scoring.flips.farthest;
    let steps = |place: usize| {
        let steps = fields.get(place).map_or(&[][..], |t| t.steps.as_slice());
        steps.iter().filter(move |s| s.cost <= farthest && !s.standing.reached(goal))
    };
    let mut all = Vec::new();
    for (f, g) in joined {
        for a in steps(f) {
            for b in steps(g) {
                let one = Candidate { field: f, step: a, way: [0.0; 8] };
                let other = Candidate { field: g, step: b, way: [0.0; 8] };
                all.push((a.cost + b.cost, one, other));
            }
        }
    }
    all
}

/// Both changes made as small as they can be, one beside the other; `None` where one of them does
/// it alone.
fn refined(
    trial: &mut Trial<'_>,
    f: &Tried<'_>,
    a: &Step,
    g: &Tried<'_>,
    goal: Goal,
) -> Option<Flip> {
    let second = beside(trial, f, &a.known, g, goal)?;
    let first = beside(trial, g, &second.change.to, f, goal)?;
    // The first became smaller: the second is asked once more whether half of it is too little.
    let whole = !g.field.continuous;
    let half = second.change.half(whole);
    let enough = half.is_some_and(|half| {
        trial.with(&f.field.id, &first.change.to, |t| t.reaches(&g.field.id, &half, goal))
    });
    let alone = [(&f.field.id, &first), (&g.field.id, &second)]
        .into_iter()
        .any(|(field, found)| trial.reaches(field, &found.change.to, goal));
    if enough || alone {
        return None;
    }
    let cost = first.cost + second.cost + trial.force.library.catalogue.scoring.flips.second;
    let likely = first.likely * second.likely;
    Some(flip(vec![first.change, second.change], goal, cost, likely, trial))
}

/// The cheapest change of `g` that reaches the goal while `f` has a value.
fn beside(
    trial: &mut Trial<'_>,
    f: &Tried<'_>,
    value: &Known,
    g: &Tried<'_>,
    goal: Goal,
) -> Option<Found> {
    trial.with(&f.field.id, value, |t| {
        let reached: Vec<bool> =
            g.steps.iter().map(|s| t.reaches(&g.field.id, &s.known, goal)).collect();
        let found = of_field(t, g, &reached, goal);
        found.into_iter().min_by(|a, b| a.cost.total_cmp(&b.cost))
    })
}
