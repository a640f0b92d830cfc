//! `jiju indicators`: every reading of a profile.

use std::fmt::Write;

use serde_json::{Map, Value, json};

use crate::indicator::{
    Combination, Declaration, MissingInput, Outcome, Reading, combinations, need_name,
    undefined_reason, unlocking,
};
use crate::profile::show_number;
use crate::text::{Language, words};

use super::arguments::Arguments;
use super::context::Context;
use super::explain::elsewhere;
use super::json::{both, interval, number, pretty};

pub(super) fn answer(arguments: &Arguments, context: &Context) -> Result<String, String> {
    let profile = context.profile(arguments)?;
    let found = context.findings(arguments, profile);
    let declared = context.knowledge.registry.declarations().iter().zip(&found.readings);
    if arguments.json {
        let readings: Vec<Value> = declared.map(|(d, r)| reading(d, r)).collect();
        return Ok(pretty(&json!({
            "profile": profile.id,
            "fictitious": profile.fictitious,
            "readings": readings,
            "unlocks": unlocks_json(&found.readings, context),
            "elsewhere": context.knowledge.registry.elsewhere().iter().map(elsewhere).collect::<Vec<_>>(),
        })));
    }
    let l = arguments.language;
    let mut out = String::new();
    let year = profile.year.map_or_else(String::new, |y| words::out_year(l, y));
    let _ = writeln!(out, "{}", words::out_indicators(l, profile.identity.place(l), year));
    if profile.fictitious {
        let _ = writeln!(out, "{}", words::out_fictitious(l));
    }
    let mut family = "";
    for (d, r) in declared {
        if d.family != family {
            family = &d.family;
            let name = context.knowledge.registry.families().iter().find(|f| f.id == d.family);
            let _ = writeln!(out, "\n{}", name.map_or("", |f| f.name.get(l)));
        }
        let _ = writeln!(out, "  {}  {}", d.name.get(l), line(d, r, context, l));
        for part in &r.parts {
            let shown = show_number(
                part.value,
                part.unit.as_ref().unwrap_or(&d.unit),
                &context.knowledge.library.words,
                l,
            );
            let _ = writeln!(out, "    · {}  {shown}", part.label.get(l));
        }
        for remark in &r.remarks {
            let _ = writeln!(out, "    {}", remark.get(l));
        }
    }
    unlocks_text(&mut out, &found.readings, context, l);
    let others = context.knowledge.registry.elsewhere();
    let refused = others.iter().filter(|e| e.place.is_none()).count();
    let _ = writeln!(out, "\n{}", words::out_elsewhere(l, others.len() - refused, refused));
    Ok(out)
}

/// What is missing, by the indicators it would unlock: `alone` lack nothing else, `helps` lack
/// more besides. A path is as in `reason`, without alternatives.
fn unlocks_json(readings: &[Reading], context: &Context) -> Value {
    let words = &context.knowledge.library.words;
    let name = |path: &str| {
        json!({
            "zh": need_name(path, words, Language::Zh),
            "en": need_name(path, words, Language::En),
        })
    };
    let input = |i: &MissingInput| json!({ "path": i.path, "name": name(&i.path), "alone": i.alone, "helps": i.helps });
    let set = |c: &Combination| json!({ "paths": c.paths, "unlocks": c.unlocks });
    let found = unlocking(readings);
    json!({
        "computed": found.computed,
        "undefined": found.undefined,
        "waiting": found.waiting,
        "inputs": found.inputs.iter().map(input).collect::<Vec<_>>(),
        "together": combinations(readings).iter().map(set).collect::<Vec<_>>(),
    })
}

/// Inputs told in the text.
const TOLD: usize = 5;

fn unlocks_text(out: &mut String, readings: &[Reading], context: &Context, l: Language) {
    let (words, registry) = (&context.knowledge.library.words, &context.knowledge.registry);
    let found = unlocking(readings);
    if found.inputs.is_empty() {
        return;
    }
    let named = |ids: &[String]| -> String {
        let names = ids.iter().filter_map(|id| registry.declaration(id)).map(|d| d.name.get(l));
        names.collect::<Vec<_>>().join(&words::out_comma(l))
    };
    let _ = writeln!(out, "\n{}", words::out_unlocks(l, found.waiting));
    for i in found.inputs.iter().take(TOLD) {
        let name = need_name(&i.path, words, l);
        let told = match (i.alone.len(), i.helps.len()) {
            (0, helps) => words::out_unlocks_helps(l, name, helps),
            (n, 0) => words::out_unlocks_alone(l, name, n, named(&i.alone)),
            (n, helps) => words::out_unlocks_both(l, name, n, named(&i.alone), helps),
        };
        let _ = writeln!(out, "  {told}");
    }
    for c in combinations(readings) {
        let names: Vec<String> = c.paths.iter().map(|path| need_name(path, words, l)).collect();
        let names = names.join(&words::out_and(l));
        let _ = writeln!(out, "  {}", words::out_unlocks_set(l, names, c.unlocks.len()));
    }
}

fn line(d: &Declaration, r: &Reading, context: &Context, l: Language) -> String {
    match &r.outcome {
        Outcome::Value(x) => {
            let value = show_number(*x, &d.unit, &context.knowledge.library.words, l);
            let year = r.year.map_or_else(String::new, |y| words::out_of_year(l, y));
            let band = d
                .band(*x)
                .map_or_else(String::new, |b| words::out_band(l, b.label.get(l), b.source.get(l)));
            format!("{value}{year}{band}")
        }
        Outcome::Needs(paths) => {
            let vocabulary = &context.knowledge.library.words;
            let either = |p: &String| -> String {
                let names: Vec<String> =
                    p.split('|').map(|p| need_name(p, vocabulary, l)).collect();
                names.join(&words::out_or(l))
            };
            let names: Vec<String> = paths.iter().map(either).collect();
            words::out_needs(l, names.join(&words::out_semicolon(l)))
        }
        Outcome::Undefined(reason) => words::out_undefined(l, undefined_reason(*reason, l)),
    }
}

pub(super) fn reading(d: &Declaration, r: &Reading) -> Value {
    let (outcome, value, range, reason) = match &r.outcome {
        Outcome::Value(x) => {
            let value = if x.is_point() { number(x.lo()) } else { Value::Null };
            ("value", value, interval(*x), Value::Null)
        }
        Outcome::Needs(paths) => ("needs", Value::Null, Value::Null, json!(paths)),
        Outcome::Undefined(u) => {
            let both = json!({ "zh": undefined_reason(*u, Language::Zh), "en": undefined_reason(*u, Language::En) });
            ("undefined", Value::Null, Value::Null, both)
        }
    };
    let inputs: Map<String, Value> =
        r.inputs.iter().map(|(path, x)| (path.clone(), interval(*x))).collect();
    let series: Map<String, Value> =
        r.series.iter().map(|(year, x)| (year.to_string(), interval(*x))).collect();
    let parts: Vec<Value> = r
        .parts
        .iter()
        .map(|p| json!({ "label": both(&p.label), "interval": interval(p.value), "unit": p.unit.as_ref().unwrap_or(&d.unit) }))
        .collect();
    let band = r.value().and_then(|x| d.band(x)).map(|b| both(&b.label));
    json!({
        "id": d.id,
        "name": both(&d.name),
        "outcome": outcome,
        "value": value,
        "interval": range,
        "unit": d.unit,
        "year": r.year,
        "band": band,
        "inputs": inputs,
        "reason": reason,
        "series": series,
        "parts": parts,
        "alternatives": r.alternatives.iter().map(|(id, x)| alternative(d, id, x)).collect::<Vec<_>>(),
        "remarks": r.remarks.iter().map(both).collect::<Vec<_>>(),
        "feeds": d.feeds,
    })
}

/// What another definition gives.
fn alternative(d: &Declaration, id: &str, outcome: &Outcome) -> Value {
    let name = d.alternatives.iter().find(|a| a.id == *id).map(|a| both(&a.name));
    let value = match outcome {
        Outcome::Value(x) => interval(*x),
        Outcome::Needs(_) | Outcome::Undefined(_) => Value::Null,
    };
    json!({ "id": id, "name": name, "interval": value })
}
