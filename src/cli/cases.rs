//! `jiju cases`: what the library holds.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::case::{Case, LessonStatus, Library};
use crate::file::sample_names;
use crate::text::words;

use super::arguments::Arguments;
use super::context::Context;
use super::json::{both, interval, number, pretty};

pub(super) fn answer(arguments: &Arguments, context: &Context) -> String {
    let library = &context.knowledge.library;
    let samples = sample_names(&context.knowledge.files);
    if arguments.json {
        return pretty(&json!({
            "counts": counts(library),
            "cases": library.cases.iter().map(|c| case(c)).collect::<Vec<_>>(),
            "samples": samples,
        }));
    }
    let l = arguments.language;
    let mut out = String::new();
    for c in &library.cases {
        let _ = writeln!(
            out,
            "{}",
            words::out_case(
                l,
                c.name.get(l),
                c.facts.len(),
                c.actions.len(),
                c.episodes.len(),
                c.lessons.len()
            )
        );
        let _ = writeln!(out, "  {}", c.summary.get(l));
        for lesson in &c.lessons {
            let status = match lesson.status {
                LessonStatus::Sourced => words::status_sourced(l),
                LessonStatus::Judgement => words::status_judgement(l),
            };
            let (id, known) = (&lesson.id, lesson.date_known);
            let told = words::out_case_lesson(l, id, known, status, lesson.sentence.get(l));
            let _ = writeln!(out, "{told}");
        }
    }
    let catalogue = &library.catalogue;
    let _ = writeln!(
        out,
        "{}",
        words::out_catalogue(
            l,
            catalogue.instruments.len(),
            catalogue.failures.len(),
            catalogue.laws.len(),
            library.comparators.len()
        )
    );
    let _ = writeln!(out, "{}", words::out_samples(l, samples.join(", ")));
    out
}

fn counts(library: &Library) -> Value {
    let sum = |f: fn(&Case) -> usize| library.cases.iter().map(|c| f(c)).sum::<usize>();
    json!({
        "cases": library.cases.len(),
        "facts": sum(|c| c.facts.len()),
        "actions": sum(|c| c.actions.len()),
        "episodes": sum(|c| c.episodes.len()),
        "lessons": sum(|c| c.lessons.len()),
        "sources": sum(|c| c.sources.len()),
        "instruments": library.catalogue.instruments.len(),
        "failures": library.catalogue.failures.len(),
        "laws": library.catalogue.laws.len(),
        "comparators": library.comparators.len(),
        "fields": library.words.fields().len(),
    })
}

fn case(c: &Case) -> Value {
    let facts: Vec<Value> = c
        .facts
        .iter()
        .map(|f| {
            json!({
                "id": f.id, "indicator": f.indicator, "label": both(&f.label), "year": f.year,
                "value": number(f.value), "unit": both(&f.unit), "source": f.source.title.zh,
                "url": f.source.url, "no_address": f.source.no_address,
            })
        })
        .collect();
    let episodes: Vec<Value> = c
        .episodes
        .iter()
        .map(|e| {
            json!({
                "id": e.id, "instrument": e.instrument, "years": [e.from, e.to],
                "outcome": interval(e.outcome), "grade": e.grade, "counter": e.counter,
                "story": both(&e.story), "facts": e.facts, "actions": e.actions, "sources": e.sources,
            })
        })
        .collect();
    let lessons: Vec<Value> = c
        .lessons
        .iter()
        .map(|x| {
            json!({
                "id": x.id, "instrument": x.instrument, "condition": x.condition,
                "strength": x.strength, "date_known": x.date_known,
                "sentence": both(&x.sentence), "transfers": both(&x.transfers),
                "episodes": x.episodes, "facts": x.facts,
            })
        })
        .collect();
    json!({
        "id": c.id, "name": both(&c.name), "facts": facts, "actions": c.actions.len(),
        "episodes": episodes, "lessons": lessons,
    })
}
