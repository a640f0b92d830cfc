//! Changes of one field that reach a goal by themselves, or with another field changed already.

use crate::advice::Goal;
use crate::profile::Known;

use super::trial::{Step, Trial, Tried, number, point};
use super::{Act, Change, Flip, Reach, role};

/// A change with its cost, and the share of the tried values that would do.
pub(super) struct Found {
    pub(super) change: Change,
    pub(super) cost: f64,
    pub(super) likely: f64,
}

/// Every field that reaches the goal alone: settled, turned, or moved least on either side.
pub(super) fn singles(trial: &mut Trial<'_>, fields: &[Tried<'_>], goal: Goal) -> Vec<Flip> {
    let mut flips = Vec::new();
    for tried in fields {
        let reached: Vec<bool> = tried.steps.iter().map(|s| s.standing.reached(goal)).collect();
        for found in of_field(trial, tried, &reached, goal) {
            flips.push(flip(vec![found.change], goal, found.cost, found.likely, trial));
        }
    }
    let farthest = trial.force.library.catalogue.scoring.flips.farthest;
    flips.retain(|f| f.cost <= farthest);
    flips
}

pub(super) fn flip(
    changes: Vec<Change>,
    goal: Goal,
    cost: f64,
    likely: f64,
    trial: &Trial<'_>,
) -> Flip {
    let list = trial.here.kind.list();
    Flip { changes, goal, cost, list, deciding: None, likely }
}

/// The changes of a field that reach the goal, given which of its steps do.
pub(super) fn of_field(
    trial: &mut Trial<'_>,
    tried: &Tried<'_>,
    reached: &[bool],
    goal: Goal,
) -> Vec<Found> {
    let settled = settle(trial, tried, reached, goal);
    if settled.is_some() {
        return settled.into_iter().collect();
    }
    let turned = turn(trial, tried, reached);
    if turned.is_some() {
        return turned.into_iter().collect();
    }
    [true, false].into_iter().filter_map(|up| moved(trial, tried, reached, up, goal)).collect()
}

/// Settles an unknown or a range on the longest stretch of values that would do.
fn settle(trial: &mut Trial<'_>, tried: &Tried<'_>, reached: &[bool], goal: Goal) -> Option<Found> {
    let within: Vec<(&Step, bool)> = tried
        .steps
        .iter()
        .zip(reached)
        .filter(|(s, _)| s.act == Act::Settle)
        .map(|(s, r)| (s, *r))
        .collect();
    let hits = within.iter().filter(|(_, r)| *r).count();
    let (first, _) = within.iter().find(|(_, r)| *r)?;
    let likely = hits as f64 / within.len() as f64;
    let found = |to: Known, reach: Reach| {
        let change = change(trial, tried, to, Act::Settle, reach);
        Some(Found { change, cost: first.cost, likely })
    };
    if number(&first.known).is_none() {
        let words = within.iter().filter(|(_, r)| *r).filter_map(|(s, _)| match &s.known {
            Known::Word(word) => Some(word.clone()),
            _ => None,
        });
        let reach = if hits == within.len() { Reach::Any } else { Reach::OneOf(words.collect()) };
        return found(first.known.clone(), reach);
    }
    let numbers: Vec<(f64, bool)> =
        within.iter().filter_map(|(s, r)| Some((number(&s.known)?, *r))).collect();
    let (from, to) = longest_run(&numbers);
    let at = |i: usize| numbers.get(i).map(|n| n.0);
    let (a, b) = (at(from)?, at(to)?);
    let field = tried.field;
    let below = from.checked_sub(1).and_then(at);
    let above = at(to + 1);
    let lo = below.map(|out| trial.stretch_edge(field, out, a, goal));
    let hi = above.map(|out| trial.stretch_edge(field, out, b, goal));
    let middle = at(from + (to - from) / 2)?;
    let (to, reach) = match (lo, hi) {
        (None, None) => (middle, Reach::Any),
        (Some(lo), None) => (lo, Reach::AtLeast(lo)),
        (None, Some(hi)) => (hi, Reach::AtMost(hi)),
        (Some(lo), Some(hi)) if (hi - lo).abs() < 1e-12 => (lo, Reach::Exactly),
        (Some(lo), Some(hi)) => (middle, Reach::Between(lo, hi)),
    };
    let change = change(trial, tried, point(to)?, Act::Settle, reach);
    Some(Found { change, cost: first.cost, likely })
}

/// The first and last place of the longest run of hits.
fn longest_run(numbers: &[(f64, bool)]) -> (usize, usize) {
    let (mut best, mut start) = (None::<(usize, usize)>, None::<usize>);
    for (i, (_, hit)) in numbers.iter().enumerate() {
        start = if *hit { start.or(Some(i)) } else { None };
        if let Some(s) = start
            && best.is_none_or(|(a, b)| i - s > b - a)
        {
            best = Some((s, i));
        }
    }
    best.unwrap_or_default()
}

/// Turns a word or a yes.
fn turn(trial: &Trial<'_>, tried: &Tried<'_>, reached: &[bool]) -> Option<Found> {
    let hits = tried.steps.iter().zip(reached).filter(|(s, r)| **r && s.act == Act::Turn);
    let hits: Vec<&Step> = hits.map(|(s, _)| s).collect();
    let first = hits.first()?;
    let words: Vec<String> = hits
        .iter()
        .filter_map(|s| match &s.known {
            Known::Word(word) => Some(word.clone()),
            _ => None,
        })
        .collect();
    let reach = if words.len() > 1 { Reach::OneOf(words) } else { Reach::Exactly };
    let change = change(trial, tried, first.known.clone(), Act::Turn, reach);
    Some(Found { change, cost: first.cost, likely: 1.0 })
}

/// Moves a number up or down by the least that does.
fn moved(
    trial: &mut Trial<'_>,
    tried: &Tried<'_>,
    reached: &[bool],
    up: bool,
    goal: Goal,
) -> Option<Found> {
    let known = tried.from.interval()?;
    let base = if up { known.hi() } else { known.lo() };
    let mut side: Vec<(f64, bool, f64)> = tried
        .steps
        .iter()
        .zip(reached)
        .filter(|(s, _)| s.act == Act::Move)
        .filter_map(|(s, r)| Some((number(&s.known)?, *r, s.cost)))
        .filter(|(x, _, _)| if up { *x > base } else { *x < base })
        .collect();
    side.sort_by(|a, b| (a.0 - base).abs().total_cmp(&(b.0 - base).abs()));
    let hit = side.iter().position(|(_, r, _)| *r)?;
    let inner = hit.checked_sub(1).and_then(|i| side.get(i));
    let farthest = trial.force.library.catalogue.scoring.flips.farthest;
    if inner.is_some_and(|(_, _, cost)| *cost > farthest) {
        return None;
    }
    let inner = inner.map_or(base, |(x, _, _)| *x);
    let (outer, _, _) = side.get(hit)?;
    let x = trial.least(tried.field, base, inner, *outer, goal)?;
    let to = point(x)?;
    let (act, cost) = trial.cost(tried, &to);
    Some(Found { change: change(trial, tried, to, act, Reach::Exactly), cost, likely: 1.0 })
}

fn change(trial: &Trial<'_>, tried: &Tried<'_>, to: Known, act: Act, reach: Reach) -> Change {
    let base = number(&to).and_then(|x| tried.base(x));
    let up = base.zip(number(&to)).is_some_and(|(from, to)| to > from);
    let role = role(trial, &tried.field.id, act, up);
    Change { field: tried.field.id.clone(), from: tried.from.clone(), to, act, reach, role, base }
}
