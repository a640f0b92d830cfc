//! What would turn a diagnosis: the value of one figure from which a failure no longer binds, from
//! which it would bind, or from which it is ruled out. A claim that can be argued with.

use crate::case::{Comparison, Failure, Library, Threshold};
use crate::measure::{Estimate, larger};
use crate::profile::{FieldKind, Situation, Vocabulary, show};
use crate::text::{Language, words};

use super::diagnosis::{Severity, SignalReading};
use super::wording::limit;

/// A figure and the comparison it must meet.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Turn {
    pub field: String,
    pub comparison: Comparison,
    /// In the field's canonical unit.
    pub threshold: f64,
}

impl Turn {
    /// The figure and what it would have to be, with what is known of it now.
    #[must_use]
    pub fn said(&self, situation: &Situation, library: &Library, l: Language) -> Option<String> {
        let field = library.words.field(&self.field)?;
        let to = limit(field, self.comparison, &Threshold::Number(self.threshold), library, l);
        let name = field.name.get(l);
        let known = situation.get(&self.field).map(|v| show(field, &v.known, &library.words, l));
        Some(match known {
            Some(_) if field.kind == FieldKind::Flag => words::diag_turn_flag(l, name, to),
            Some(known) => words::diag_turn(l, name, to, known),
            None => words::diag_turn_unknown(l, name, to),
        })
    }
}

/// What would make a binding failure no longer bind.
#[derive(Clone, Debug, PartialEq)]
pub enum Release {
    /// Any one of these by itself, all else as it is.
    OneOf(Vec<Turn>),
    /// Only all of these together: the signals that carry it, each where it says nothing.
    Together(Vec<Turn>),
}

/// Strengths below this are taken for nothing.
const NOTHING: f64 = 1e-9;

/// What would make a binding failure fall below the threshold.
#[must_use]
pub fn release(s: &Severity, failure: &Failure, low: f64, words: &Vocabulary) -> Release {
    let single = below(s, failure, low, words, |e| e.lo);
    if !single.is_empty() {
        return Release::OneOf(single);
    }
    let mut carrying: Vec<&SignalReading> =
        s.signals.iter().filter(|x| x.strength.lo > NOTHING).collect();
    carrying.sort_by(|a, b| (b.weight * b.strength.lo).total_cmp(&(a.weight * a.strength.lo)));
    let all: f64 = s.signals.iter().map(|x| x.weight).sum();
    let mut left: f64 = carrying.iter().map(|x| x.weight * x.strength.lo).sum();
    let mut together = Vec::new();
    for signal in carrying {
        if left < low * all - NOTHING {
            break;
        }
        left -= signal.weight * signal.strength.lo;
        together.push(turn(signal, 0.0, Side::AtMost, words));
    }
    Release::Together(together)
}

/// The figures each of which, by itself, would establish that a failure binds.
#[must_use]
pub fn binds_from(s: &Severity, failure: &Failure, low: f64, words: &Vocabulary) -> Vec<Turn> {
    let all: f64 = s.signals.iter().map(|x| x.weight).sum();
    let turns = s.signals.iter().filter_map(|signal| {
        let gates = largest_gate(s, failure, |x| x.lo, &signal.field);
        let is_gate = failure.gate.contains(&signal.field);
        // Where the other gates are shut, only a gate can open the way.
        if !failure.gate.is_empty() && gates < low && !is_gate {
            return None;
        }
        let others: f64 = others(s, signal, |x| x.lo);
        let by_mean = (low * all - others) / signal.weight;
        let shut = is_gate && gates < low;
        let needed = if shut { larger(by_mean, low) } else { by_mean };
        let moves = needed > signal.strength.lo + NOTHING && needed <= 1.0;
        moves.then(|| turn(signal, needed, Side::AtLeast, words))
    });
    turns.collect()
}

/// The figures each of which, by itself, would rule a failure out.
#[must_use]
pub fn clears_from(s: &Severity, failure: &Failure, low: f64, words: &Vocabulary) -> Vec<Turn> {
    below(s, failure, low, words, |e| e.hi)
}

/// For each signal, the strength under which one end of the severity falls below the threshold.
fn below(
    s: &Severity,
    failure: &Failure,
    low: f64,
    words: &Vocabulary,
    end: fn(&Estimate) -> f64,
) -> Vec<Turn> {
    let all: f64 = s.signals.iter().map(|x| x.weight).sum();
    let turns = s.signals.iter().filter_map(|signal| {
        let by_mean = (low * all - others(s, signal, end)) / signal.weight;
        let gates = largest_gate(s, failure, end, &signal.field);
        let by_gate = failure.gate.contains(&signal.field) && gates < low;
        let under = if by_gate { larger(by_mean, low) } else { by_mean };
        let moves = under > NOTHING && under <= end(&signal.strength) + NOTHING;
        moves.then(|| turn(signal, under, Side::Below, words))
    });
    turns.collect()
}

fn others(s: &Severity, but: &SignalReading, end: fn(&Estimate) -> f64) -> f64 {
    let rest = s.signals.iter().filter(|x| x.field != but.field);
    rest.map(|x| x.weight * end(&x.strength)).sum()
}

/// The largest gate signal but one; 0 where no other is a gate.
fn largest_gate(s: &Severity, failure: &Failure, end: fn(&Estimate) -> f64, but: &str) -> f64 {
    let gates = s.signals.iter().filter(|x| failure.gate.contains(&x.field));
    let gates = gates.filter(|x| x.field != but);
    gates.map(|x| end(&x.strength)).fold(0.0, larger)
}

/// On which side of a strength a signal must lie.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Below,
    AtMost,
    AtLeast,
}

/// A strength as a value of the field; a count as a whole number.
fn turn(signal: &SignalReading, strength: f64, side: Side, words: &Vocabulary) -> Turn {
    let x = signal.from + strength * (signal.to - signal.from);
    let rising = signal.from < signal.to;
    let comparison = match (side, rising) {
        (Side::Below, true) => Comparison::Below,
        (Side::Below, false) => Comparison::Above,
        (Side::AtMost, true) | (Side::AtLeast, false) => Comparison::AtMost,
        (Side::AtMost, false) | (Side::AtLeast, true) => Comparison::AtLeast,
    };
    let is_count = words.field(&signal.field).is_some_and(|f| f.kind == FieldKind::Count);
    let (comparison, threshold) = match comparison {
        Comparison::Below if is_count => (Comparison::AtMost, (x - NOTHING).ceil() - 1.0),
        Comparison::Above if is_count => (Comparison::AtLeast, (x + NOTHING).floor() + 1.0),
        Comparison::AtMost if is_count => (comparison, (x + NOTHING).floor()),
        Comparison::AtLeast if is_count => (comparison, (x - NOTHING).ceil()),
        _ => (comparison, x),
    };
    Turn { field: signal.field.clone(), comparison, threshold }
}
