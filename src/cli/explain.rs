//! `jiju indicators FILE ID`: how one reading comes about, step by step.

use serde_json::{Value, json};

use crate::indicator::{Elsewhere, ElsewherePlace, Explanation, Reference, Telling};
use crate::profile::Reader;
use crate::text::{Language, words};

use super::arguments::Arguments;
use super::context::Context;
use super::indicators::reading;
use super::json::{both, pretty};

pub(super) fn answer(arguments: &Arguments, context: &Context, id: &str) -> Result<String, String> {
    let (l, registry) = (arguments.language, &context.knowledge.registry);
    if let Some(entry) = registry.elsewhere().iter().find(|e| e.id == id) {
        return Ok(not_read(entry, arguments));
    }
    let declared = registry.declaration(id).ok_or_else(|| {
        let elsewhere = registry.elsewhere().iter().map(|e| e.id.as_str());
        let read = registry.declarations().iter().map(|d| d.id.as_str());
        let ids: Vec<&str> = read.chain(elsewhere).collect();
        words::cli_unknown_indicator(l, id, ids.join(", "))
    })?;
    let profile = context.profile(arguments)?;
    let vocabulary = &context.knowledge.library.words;
    let reader = Reader::new(profile, vocabulary);
    let read = registry.read_one(declared, reader);
    let told = registry.explain(declared, reader);
    if arguments.json {
        let lines = |language| steps(&told, Telling { profile, words: vocabulary, language });
        return Ok(pretty(&json!({
            "profile": profile.id,
            "fictitious": profile.fictitious,
            "reading": reading(declared, &read),
            "formula": both(&declared.formula),
            "steps": { "zh": lines(Language::Zh), "en": lines(Language::En) },
        })));
    }
    let telling = Telling { profile, words: vocabulary, language: l };
    Ok(told.text(declared, &read, telling) + "\n")
}

/// A measure that is no reading of a profile: why, and what to look at.
fn not_read(entry: &Elsewhere, arguments: &Arguments) -> String {
    let l = arguments.language;
    if arguments.json {
        return pretty(&elsewhere(entry));
    }
    let reason = words::else_line(l, entry.name.get(l), entry.why.get(l));
    let mut lines = vec![reason, entry.formula.get(l).to_owned()];
    if !entry.instead.is_empty() {
        lines.push(format!("{} {}", words::else_instead(l), entry.instead.join(", ")));
    }
    lines.join("\n") + "\n"
}

/// A measure that is no reading of a profile, as data.
pub(super) fn elsewhere(entry: &Elsewhere) -> Value {
    let place = entry.place.map(|place| match place {
        ElsewherePlace::Table => "table",
        ElsewherePlace::Charts => "charts",
        ElsewherePlace::Assessment => "assessment",
    });
    json!({
        "id": entry.id,
        "name": both(&entry.name),
        "formula": both(&entry.formula),
        "place": place,
        "why": both(&entry.why),
        "instead": entry.instead,
        "references": entry.references.iter().map(cited).collect::<Vec<_>>(),
    })
}

/// A reference, and whether it was read or recalled.
fn cited(reference: &Reference) -> Value {
    json!({ "text": reference.text, "mark": reference.mark })
}

fn steps(told: &Explanation, telling: Telling<'_>) -> Vec<Value> {
    let one = |s: crate::indicator::StepLine| {
        json!({
            "meaning": s.meaning,
            "formula": s.symbolic,
            "filled": s.filled.trim_start_matches("= "),
            "result": s.result.trim_start_matches("= "),
        })
    };
    told.step_lines(telling).into_iter().map(one).collect()
}
