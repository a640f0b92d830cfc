//! The cluster and its factors as JSON. Keys are documented in the README and only ever added to.

use serde_json::{Value, json};

use crate::advice::{AspectReading, FactorReading, RuleReading, TestReading, TypeFit};
use crate::case::{Basis, Library, Scale, Side, Truth};
use crate::measure::Estimate;
use crate::profile::Known;

use super::advise::Answer;
use super::json::{both, interval, known, number, three};

pub(super) fn cluster(answer: &Answer<'_>) -> Value {
    let library = &answer.found.force.library;
    let found = &answer.found.cluster;
    let (kind, stage) = (&found.kind, &found.stage);
    let aspects =
        |all: &[AspectReading]| -> Vec<Value> { all.iter().map(|a| aspect(a, library)).collect() };
    let behaviours: Vec<Value> = found
        .behaviours
        .iter()
        .map(|(id, truth)| json!({ "id": id, "holds": holds(*truth) }))
        .collect();
    json!({
        "advantages": aspects(&found.advantages),
        "pressures": aspects(&found.pressures),
        "type": {
            "declared": kind.declared,
            "suggested": kind.suggested,
            "standing": kind.standing.id(),
            "also": kind.also,
            "not_excluded": kind.open,
            "by_evidence": kind.evidence_says,
            "by_answers": kind.answers_say,
            "declared_differs": kind.declared_differs(),
            "answers_differ": kind.answers_differ(),
            "answers": answer.profile.answers,
            "unanswered": kind.unanswered,
            "fits": kind.fits.iter().map(fit).collect::<Vec<_>>(),
        },
        "stage": {
            "declared": stage.declared,
            "suggested": stage.verdict.suggested(),
            "verdict": stage.verdict.id(),
            "left": stage.left(),
            "at_odds": stage.at_odds(),
            "against_declared": stage.against_declared,
            "rules": stage.rules.iter().map(rule).collect::<Vec<_>>(),
            "never_embedded": aspect(&stage.never_embedded, library),
        },
        "behaviours": behaviours,
    })
}

pub(super) fn factors(answer: &Answer<'_>) -> Vec<Value> {
    answer.found.factors.iter().map(|f| factor(f, answer)).collect()
}

fn bounds(x: Estimate) -> Value {
    json!([number(x.lo), number(x.hi)])
}

fn holds(truth: Truth) -> Option<bool> {
    match truth {
        Truth::Holds => Some(true),
        Truth::Fails => Some(false),
        Truth::Unknown => None,
    }
}

fn aspect(a: &AspectReading, library: &Library) -> Value {
    let declared = library.catalogue.cluster.aspect(&a.id);
    json!({
        "id": a.id,
        "name": declared.map(|d| both(&d.name)),
        "strength": bounds(a.strength),
        "level": a.level.id(),
        "tests": a.tests.iter().map(test).collect::<Vec<_>>(),
    })
}

fn basis(basis: &Basis, value: &Known) -> Value {
    match basis {
        Basis::Field(id) => json!({ "field": id, "value": known(value) }),
        Basis::Reading(id) => json!({ "indicator": id, "value": known(value) }),
    }
}

fn test(t: &TestReading) -> Value {
    let mut value = basis(&t.test.basis, &t.known);
    if let Value::Object(map) = &mut value {
        match &t.test.scale {
            Scale::Ramp(ramp) => {
                map.insert("from".into(), number(ramp.from));
                map.insert("to".into(), number(ramp.to));
            }
            Scale::Words(words) => {
                map.insert("words".into(), json!(words));
            }
        }
        map.insert("weight".into(), number(t.test.weight));
        map.insert("strength".into(), bounds(t.strength));
        map.insert("mark".into(), json!(t.test.mark));
    }
    value
}

fn fit(f: &TypeFit) -> Value {
    let answers: Vec<Value> = f
        .answers
        .iter()
        .map(|a| {
            json!({
                "question": a.question,
                "option": a.option,
                "weight": number(a.weight),
                "strength": bounds(a.strength),
            })
        })
        .collect();
    json!({
        "id": f.id,
        "fit": three(f.fit),
        "by_evidence": bounds(f.by_tests),
        "by_answers": bounds(f.by_answers),
        "tests": f.tests.iter().map(test).collect::<Vec<_>>(),
        "answers": answers,
    })
}

fn rule(r: &RuleReading) -> Value {
    let growth = r.growth.as_ref();
    json!({
        "id": r.id,
        "value": r.value.map(interval),
        "series": growth.map(|g| g.series.as_str()),
        "years": growth.map(|g| [g.from, g.to]),
        "allows": r.allows,
        "speaks": r.speaks,
    })
}

fn side(side: Side) -> &'static str {
    match side {
        Side::Short => "short",
        Side::Idle => "idle",
    }
}

fn factor(f: &FactorReading, answer: &Answer<'_>) -> Value {
    let library = &answer.found.force.library;
    let gaps: Vec<Value> = f
        .gaps
        .iter()
        .map(|g| {
            json!({ "failure": g.failure, "side": side(g.side), "severity": bounds(g.severity) })
        })
        .collect();
    let instruments: Vec<Value> = f
        .instruments
        .iter()
        .filter_map(|id| answer.found.advice.verdict(id))
        .map(|v| json!({ "instrument": v.instrument.id, "list": v.list.id() }))
        .collect();
    json!({
        "id": f.id,
        "name": library.catalogue.cluster.factor(&f.id).map(|d| both(&d.name)),
        "state": f.state.id(),
        "open": f.open.iter().map(|s| side(*s)).collect::<Vec<_>>(),
        "gaps": gaps,
        "values": f.values.iter().map(|(b, k)| basis(b, k)).collect::<Vec<_>>(),
        "unknown": f.lacks,
        "instruments": instruments,
    })
}
