//! Pieces that several verbs print as JSON.

use serde_json::{Value, json};

use crate::advice::{Driver, Ground, GroundKind, Shown, sentence};
use crate::case::{Comparison, Library, Threshold};
use crate::measure::{Estimate, Interval};
use crate::profile::Known;
use crate::text::{Bilingual, Language};

/// A number for machines: at most nine decimals, so that rounding noise does not show.
pub(super) fn number(x: f64) -> Value {
    let rounded = (x * 1e9).round() / 1e9;
    let clean = if rounded.abs() < 1e-12 { 0.0 } else { rounded };
    // A number too large to be scaled is printed as it is.
    json!(if clean.is_finite() { clean } else { x })
}

pub(super) fn interval(x: Interval) -> Value {
    json!([number(x.lo()), number(x.hi())])
}

pub(super) fn three(e: Estimate) -> Value {
    json!([number(e.lo), number(e.mid), number(e.hi)])
}

pub(super) fn known(k: &Known) -> Value {
    match k {
        Known::Unknown => Value::Null,
        Known::Word(w) => json!(w),
        Known::Quantity(x) if x.is_point() => number(x.lo()),
        Known::Quantity(x) => interval(*x),
    }
}

pub(super) fn both(text: &Bilingual) -> Value {
    json!({ "zh": text.zh, "en": text.en })
}

/// A reason with everything it is about and its sentence in both languages.
pub(super) fn ground(g: &Ground, library: &Library) -> Value {
    let value = match &g.value {
        None | Some(Shown::Unknown) => Value::Null,
        Some(Shown::Interval(x)) if x.is_point() => number(x.lo()),
        Some(Shown::Interval(x)) => interval(*x),
        Some(Shown::Word(w)) => json!(w),
    };
    let threshold = match &g.threshold {
        None => Value::Null,
        Some(Threshold::Number(x)) => number(*x),
        Some(Threshold::Word(w)) => json!(w),
    };
    json!({
        "kind": g.kind.id(),
        "field": field_of(g),
        "value": value,
        "comparison": g.comparison.map(Comparison::symbol),
        "threshold": threshold,
        "borderline": g.borderline,
        "lesson": g.lesson,
        "law": g.law,
        "episode": g.episode,
        "failure": g.failure,
        "instrument": g.instrument,
        "also": g.also.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "sentence": {
            "zh": sentence(g, library, Language::Zh),
            "en": sentence(g, library, Language::En),
        },
    })
}

/// The field a reason is about; `need` or `score` where its value is one of ours.
fn field_of(g: &Ground) -> Option<&str> {
    let ours = match g.kind {
        GroundKind::NoNeed => Some("need"),
        GroundKind::NoBindingProblem => Some("severity"),
        GroundKind::LowValue if g.driver == Some(Driver::Feasibility) && g.field.is_some() => None,
        GroundKind::LowValue | GroundKind::ScoreMid | GroundKind::ScoreLow => Some("score"),
        _ => None,
    };
    ours.or(g.field.as_deref())
}

pub(super) fn pretty(value: &Value) -> String {
    // Our own value of strings and finite numbers: writing it cannot fail.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}
