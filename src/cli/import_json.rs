//! What an import tells to machines.

use serde_json::{Value, json};

use crate::document::{Datum, Profile};
use crate::file::import::{
    About, Confidence, Decision, Found, Imported, Policy, Unread, address, apply,
};
use crate::profile::Vocabulary;
use crate::text::Language;

use super::import::Told;
use super::json::pretty;

pub(super) fn print(told: &Told<'_>) -> String {
    let mapping = serde_json::to_value(&told.mapping).unwrap_or_default();
    let imported = &told.imported;
    let conflicts: Vec<Value> = told
        .conflicts
        .iter()
        .map(|c| json!({ "path": c.path, "old": c.old, "new": c.new }))
        .collect();
    pretty(&json!({
        "file": told.book.file,
        "encoding": told.book.charset.map(crate::file::import::Charset::name),
        "sheets": told.book.sheets.iter()
            .map(|s| json!({ "name": s.name, "hidden": s.hidden, "empty": s.is_empty() }))
            .collect::<Vec<_>>(),
        "mapping": mapping,
        "guesses": told.decisions.iter().map(decision).collect::<Vec<_>>(),
        "read": imported.found.len(),
        "found": found(imported, &told.context.knowledge.library.words),
        "left_out": imported.left_out.iter().map(|x| json!({
            "row": x.row.map(|r| r + 1),
            "column": x.column.map(|c| address(0, c).trim_end_matches('1').to_owned()),
            "text": x.text,
            "why": { "zh": x.why.sentence(Language::Zh), "en": x.why.sentence(Language::En) },
        })).collect::<Vec<_>>(),
        "unread": imported.unread.iter().map(unread).collect::<Vec<_>>(),
        "unread_beyond_these": imported.more_unread,
        "conflicts": conflicts,
    }))
}

fn unread(x: &Unread) -> Value {
    json!({
        "sheet": x.sheet,
        "address": x.address(),
        "text": x.text,
        "why": { "zh": x.why.sentence(Language::Zh), "en": x.why.sentence(Language::En) },
    })
}

fn decision(d: &Decision) -> Value {
    let (about, what) = match &d.about {
        About::Sheet => ("sheet", Value::Null),
        About::Target => ("target", Value::Null),
        About::Head => ("head", Value::Null),
        About::Column(i) => ("column", json!(address(0, *i).trim_end_matches('1'))),
        About::Unit(i) => ("unit", json!(address(0, *i).trim_end_matches('1'))),
        About::Row(label) => ("row", json!(label)),
        About::RowUnit(label) => ("row_unit", json!(label)),
        About::Year => ("year", Value::Null),
        About::Dash => ("dash", Value::Null),
    };
    let confidence = match d.confidence {
        Confidence::Doubtful => "doubtful",
        Confidence::Likely => "likely",
        Confidence::Sure => "sure",
    };
    json!({
        "about": about,
        "what": what,
        "chosen": d.chosen,
        "confidence": confidence,
        "reason": { "zh": d.reason.sentence(Language::Zh), "en": d.reason.sentence(Language::En) },
        "alternatives": d.alternatives,
    })
}

/// What was read, in the shapes of a document; a register only by its number, since it is long.
fn found(imported: &Imported, words: &Vocabulary) -> Value {
    let figure = |f: &crate::file::import::Figure, datum: &Datum| {
        let at = address(f.at.0, f.at.1);
        json!({ "series": f.series, "year": f.year, "datum": datum, "at": at })
    };
    match &imported.found {
        Found::Series(all) => all.iter().map(|f| figure(f, &f.datum)).collect(),
        Found::References(all) => all
            .iter()
            .map(|a| json!({ "level": a.level, "name": a.name, "figure": figure(&a.figure, &a.figure.datum) }))
            .collect(),
        Found::Firms(all) => json!({ "firms": all.len() }),
        Found::Chain(all) => json!(all),
        Found::Actions(all) => json!(all),
        Found::Regions(..) => {
            let profile = Profile { year: Some(0), ..Profile::default() };
            json!(apply(imported, &profile, Policy::Replace, words).region_sizes)
        }
    }
}
