//! The full working of one verdict: need down to its signals, the cases down to their conditions,
//! feasibility and risk down to their ramps, the limits, and the rules in order.

mod cases;
mod limits;
mod rules;
mod score;

use crate::case::{Atom, InForce, Library};
use crate::measure::{Estimate, Interval};
use crate::profile::{Field, FieldKind, Known, Situation, Vocabulary, show};
use crate::text::{Language, range, two_decimals, words};

use super::verdict::{Advice, Verdict};
use super::wording::limit;

/// What a step can be followed to, by id.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Pointer {
    Field(String),
    Lesson(String),
    Episode(String),
    Law(String),
    Failure(String),
}

/// One step of the working.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// How far it is set in: 0 for a factor, 1 for what it is made of.
    pub depth: u8,
    /// What it is.
    pub name: String,
    /// What it comes to.
    pub value: String,
    /// What it can be followed to.
    pub to: Option<Pointer>,
}

/// A part of the working with its title.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Part {
    pub title: String,
    pub steps: Vec<Step>,
}

/// What the working of a verdict is told from.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct Asked<'a> {
    pub situation: &'a Situation,
    pub advice: &'a Advice,
    pub force: &'a InForce,
    /// The language of the words.
    pub l: Language,
}

/// The working of one verdict, in six parts.
#[must_use]
pub fn trace(cx: Asked<'_>, v: &Verdict) -> Vec<Part> {
    let l = cx.l;
    [
        (words::trace_need(l), score::need(cx, v)),
        (words::trace_cases(l), cases::steps(cx, v)),
        (words::trace_feasibility(l), score::feasibility(cx, v)),
        (words::trace_risk(l), score::risk(cx, v)),
        (words::trace_limits(l), limits::steps(cx, v)),
        (words::trace_rules(l), rules::steps(cx, v)),
    ]
    .into_iter()
    .map(|(title, steps)| Part { title, steps })
    .collect()
}

impl Step {
    fn new(name: String, value: String) -> Self {
        Self { depth: 0, name, value, to: None }
    }

    fn below(name: String, value: String) -> Self {
        Self { depth: 1, name, value, to: None }
    }

    fn to(mut self, pointer: Pointer) -> Self {
        self.to = Some(pointer);
        self
    }
}

impl<'a> Asked<'a> {
    fn library(&self) -> &'a Library {
        &self.force.library
    }

    fn words(&self) -> &'a Vocabulary {
        &self.force.library.words
    }

    fn shown(&self, field: &Field, known: &Known) -> String {
        show(field, known, self.words(), self.l)
    }

    /// A comparison in words.
    fn atom(&self, atom: &Atom) -> String {
        let Some(field) = self.words().field(&atom.field) else { return atom.to_string() };
        let limit = limit(field, atom.comparison, &atom.threshold, self.library(), self.l);
        words::record_atom(self.l, field.name.get(self.l), limit)
    }

    /// What is known of a field here.
    fn here(&self, field: &str) -> String {
        let known = self.situation.get(field).map(|v| &v.known);
        match (self.words().field(field), known) {
            (Some(field), Some(known)) => self.shown(field, known),
            _ => words::unknown(self.l),
        }
    }

    /// The ends of a ramp in words.
    fn ramp(&self, field: &Field, from: f64, to: f64) -> String {
        let end = |x: f64| {
            Interval::point(x).map_or_else(String::new, |x| self.shown(field, &Known::Quantity(x)))
        };
        if field.kind == FieldKind::Flag {
            words::diag_ramp_flag(self.l, end(from), end(to))
        } else {
            words::diag_ramp(self.l, end(from), end(to))
        }
    }

    fn actor(&self, v: &Verdict) -> String {
        let names = &self.library().catalogue.scoring.actors;
        names.get(&v.instrument.actor).map_or_else(String::new, |n| n.get(self.l).to_owned())
    }
}

fn interval(e: Estimate) -> String {
    range(e.lo, e.hi, two_decimals)
}

fn written(e: Estimate) -> String {
    if e.lo >= e.hi {
        return two_decimals(e.mid);
    }
    format!("{} – {} – {}", two_decimals(e.lo), two_decimals(e.mid), two_decimals(e.hi))
}
