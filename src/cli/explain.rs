//! `jiju indicators FILE ID`: how one reading comes about, step by step.

use serde_json::{Value, json};

use crate::indicator::{Explanation, Telling};
use crate::profile::Reader;
use crate::text::{Language, words};

use super::arguments::Arguments;
use super::context::Context;
use super::indicators::reading;
use super::json::{both, pretty};

pub(super) fn answer(arguments: &Arguments, context: &Context, id: &str) -> Result<String, String> {
    let (l, registry) = (arguments.language, &context.knowledge.registry);
    let declared = registry.declaration(id).ok_or_else(|| {
        let ids: Vec<&str> = registry.declarations().iter().map(|d| d.id.as_str()).collect();
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
