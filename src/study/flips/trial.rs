//! One instrument asked again with a field changed: the steps worth trying, what each costs, and
//! the least change of a field that still reaches a goal.

use std::collections::BTreeSet;

use crate::advice::{Goal, Standing};
use crate::case::InForce;
use crate::measure::Interval;
use crate::profile::{Field, FieldKind, Known, Situation};

use super::super::breakpoints::{Breakpoints, room, words_of};
use super::Act;

/// Halvings between a value that flips and one that does not.
const HALVINGS: usize = 14;
/// Times that a change is looked for within its own half.
const NEARER: usize = 6;

/// A situation that is changed and changed back.
pub(super) struct Trial<'b> {
    pub(super) instrument: &'b str,
    pub(super) situation: Situation,
    pub(super) doubtful: &'b BTreeSet<String>,
    pub(super) force: &'b InForce,
    /// Where the instrument stands with nothing changed.
    pub(super) here: Standing,
}

/// One value of a field, tried.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) known: Known,
    pub(super) act: Act,
    pub(super) cost: f64,
    pub(super) standing: Standing,
}

/// A field with all steps worth trying, in order of value.
pub(super) struct Tried<'b> {
    pub(super) field: &'b Field,
    pub(super) from: Known,
    pub(super) steps: Vec<Step>,
}

pub(super) fn point(x: f64) -> Option<Known> {
    Interval::point(x).map(Known::Quantity)
}

pub(super) fn number(known: &Known) -> Option<f64> {
    known.interval().map(Interval::lo)
}

/// Half way from a number to another; whole numbers are rounded towards the first.
pub(super) fn half_way(from: f64, to: f64, whole: bool) -> f64 {
    let half = from + (to - from) / 2.0;
    match (whole, to > from) {
        (false, _) => half,
        (true, true) => half.floor(),
        (true, false) => half.ceil(),
    }
}

impl Tried<'_> {
    /// The end of what is known from which a move to `x` begins; `None` where nothing is known.
    pub(super) fn base(&self, x: f64) -> Option<f64> {
        let known = self.from.interval()?;
        Some(if x > known.hi() { known.hi() } else { known.lo() })
    }
}

impl<'b> Trial<'b> {
    pub(super) fn new(
        instrument: &'b str,
        situation: &Situation,
        doubtful: &'b BTreeSet<String>,
        force: &'b InForce,
        here: Standing,
    ) -> Self {
        Self { instrument, situation: situation.clone(), doubtful, force, here }
    }

    /// Answers under a change of one field, and changes it back.
    pub(super) fn with<R>(
        &mut self,
        field: &str,
        known: &Known,
        answer: impl FnOnce(&mut Self) -> R,
    ) -> R {
        let before = self.situation.get(field).cloned();
        self.situation.set(field, known.clone());
        let answer = answer(self);
        match before {
            Some(value) => self.situation.insert(field, value),
            None => self.situation.set(field, Known::Unknown),
        }
        answer
    }

    /// Where the instrument stands as things are set now.
    pub(super) fn standing(&self) -> Option<Standing> {
        Standing::of(self.instrument, &self.situation, self.force)
    }

    /// Whether a goal is reached with a field changed.
    pub(super) fn reaches(&mut self, field: &str, known: &Known, goal: Goal) -> bool {
        self.with(field, known, |t| t.standing()).is_some_and(|s| s.reached(goal))
    }

    fn reaches_at(&mut self, field: &str, x: f64, goal: Goal) -> bool {
        point(x).is_some_and(|known| self.reaches(field, &known, goal))
    }

    /// Every field that bears on the instrument, with the values worth trying.
    pub(super) fn steps_of_all(&mut self, breakpoints: &Breakpoints) -> Vec<Tried<'b>> {
        let fields = self.force.library.words.fields().iter();
        let read: Vec<&'b Field> = fields.filter(|f| breakpoints.reads(&f.id)).collect();
        read.into_iter().map(|field| self.steps_of(field, breakpoints)).collect()
    }

    fn steps_of(&mut self, field: &'b Field, breakpoints: &Breakpoints) -> Tried<'b> {
        let from = self.situation.get(&field.id).map_or(Known::Unknown, |v| v.known.clone());
        let farthest = self.force.library.catalogue.scoring.flips.farthest;
        let mut tried = Tried { field, from, steps: Vec::new() };
        for known in self.values(&tried, breakpoints) {
            let (act, cost) = self.cost(&tried, &known);
            // One step beyond the farthest shows where the nearest part of the way ends.
            if known == tried.from || cost > 2.0 * farthest {
                continue;
            }
            if let Some(standing) = self.with(&field.id, &known, |t| t.standing()) {
                tried.steps.push(Step { known, act, cost, standing });
            }
        }
        tried
    }

    fn values(&self, tried: &Tried<'_>, breakpoints: &Breakpoints) -> Vec<Known> {
        let field = tried.field;
        if !field.words.is_empty() {
            return words_of(field).collect();
        }
        let known = |id: &str| self.situation.interval(id);
        let (least, most) = room(field, &self.force.library.words, known);
        let mut values = breakpoints.values(field, least, most);
        if let Some(x) = tried.from.interval().filter(|x| !x.is_point()) {
            values.extend(breakpoints.values(field, Some(x.lo()), Some(x.hi())));
            values.sort_by(f64::total_cmp);
            values.dedup();
        }
        values.into_iter().filter_map(point).collect()
    }

    /// What a change to a value does, and what it costs.
    pub(super) fn cost(&self, tried: &Tried<'_>, to: &Known) -> (Act, f64) {
        let numbers = &self.force.library.catalogue.scoring.flips;
        let field = tried.field;
        let turn = field.kind == FieldKind::Flag || !field.words.is_empty();
        let within = match (&tried.from, number(to)) {
            (Known::Unknown, _) => true,
            (Known::Quantity(x), Some(v)) => !x.is_point() && x.lo() <= v && v <= x.hi(),
            _ => false,
        };
        if within {
            return (Act::Settle, numbers.settle);
        }
        let distance = || {
            let to = number(to)?;
            let from = tried.base(to)?;
            self.force.library.catalogue.widths_between(&field.id, from, to)
        };
        match distance().filter(|_| !turn) {
            Some(widths) => (Act::Move, widths),
            None => (Act::Turn, numbers.turn),
        }
    }

    /// The least move of a number from `base` that reaches the goal, given that `inner` does not
    /// and `outer` does: halved down, then rounded to a number that can be said, so that half of
    /// it still does not.
    pub(super) fn least(
        &mut self,
        field: &Field,
        base: f64,
        inner: f64,
        outer: f64,
        goal: Goal,
    ) -> Option<f64> {
        let whole = !field.continuous;
        let (mut inner, mut outer) = (inner, outer);
        for _ in 0..NEARER {
            outer = self.edge(field, inner, outer, goal);
            let said = self.said(field, base, outer, goal);
            let half = half_way(base, said, whole);
            if !self.reaches_at(&field.id, half, goal) {
                return Some(said);
            }
            (inner, outer) = (base, half);
        }
        None
    }

    /// Halves the way between a number that does not reach the goal and one that does; what comes
    /// back does.
    pub(super) fn edge(&mut self, field: &Field, inner: f64, outer: f64, goal: Goal) -> f64 {
        let whole = !field.continuous;
        let (mut inner, mut outer) = (inner, outer);
        for _ in 0..HALVINGS {
            let middle = half_way(outer, inner, false);
            let middle = if whole { middle.round() } else { middle };
            if (middle - inner).abs() < f64::EPSILON || (middle - outer).abs() < f64::EPSILON {
                break;
            }
            if self.reaches_at(&field.id, middle, goal) {
                outer = middle;
            } else {
                inner = middle;
            }
        }
        outer
    }

    /// A number that can be said, a little further from `base` than `x`, where it still reaches
    /// the goal and its half does not; else `x` itself.
    fn said(&mut self, field: &Field, base: f64, x: f64, goal: Goal) -> f64 {
        let whole = !field.continuous;
        let reach = (x - base).abs();
        for digits in 2..=4 {
            let Some(said) = rounded_away(x, base, digits, field) else { continue };
            let near = (said - base).abs() <= 1.25 * reach + 1e-12;
            if near
                && self.reaches_at(&field.id, said, goal)
                && !self.reaches_at(&field.id, half_way(base, said, whole), goal)
            {
                return said;
            }
        }
        x
    }

    /// The edge of a stretch of values that reach the goal, rounded inwards to a number that can
    /// be said.
    pub(super) fn stretch_edge(
        &mut self,
        field: &Field,
        outside: f64,
        inside: f64,
        goal: Goal,
    ) -> f64 {
        let edge = self.edge(field, outside, inside, goal);
        let holds = |this: &mut Self, x: f64| {
            let between = (x - edge) * (x - inside) <= 0.0;
            between && this.reaches_at(&field.id, x, goal)
        };
        for digits in 2..=4 {
            if let Some(said) = rounded_away(edge, outside, digits, field)
                && holds(self, said)
            {
                return said;
            }
        }
        edge
    }
}

/// A number rounded away from another to a few significant digits, within the field's bounds.
fn rounded_away(x: f64, from: f64, digits: i32, field: &Field) -> Option<f64> {
    let up = x > from;
    if !field.continuous {
        return Some(if up { x.ceil() } else { x.floor() });
    }
    if x.abs() < 1e-9 {
        return Some(0.0);
    }
    let places = digits - 1 - x.abs().log10().floor() as i32;
    let scale = 10_f64.powi(places.abs());
    // A number that stands on the grid stays where it is.
    let onto = |v: f64| {
        let nearest = v.round();
        if (v - nearest).abs() < 1e-6 {
            nearest
        } else if up {
            v.ceil()
        } else {
            v.floor()
        }
    };
    let said = if places >= 0 { onto(x * scale) / scale } else { onto(x / scale) * scale };
    let fits = field.min.is_none_or(|min| said >= min) && field.max.is_none_or(|max| said <= max);
    fits.then_some(said)
}
