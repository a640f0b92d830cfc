//! The advice as JSON. Keys are documented in the README and only ever added to.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::advice::{Companion, EpisodeUse, Influence, Severity, Shortlist, Stance, Verdict};
use crate::case::{Change, Instrument, Library};
use crate::study::{Moved, Unlock};

use super::advise::Answer;
use super::cluster_json;
use super::json::{both, ground, interval, known, number, pretty, three};

pub(super) fn print(answer: &Answer<'_>) -> String {
    let library = &answer.found.force.library;
    let advice = &answer.found.advice;
    let severity = |s: &Severity| problem(s, library);
    let binding: Vec<Value> = advice
        .diagnosis
        .binding
        .iter()
        .filter_map(|id| advice.diagnosis.find(id))
        .map(severity)
        .collect();
    pretty(&json!({
        "profile": answer.profile.id,
        "fictitious": answer.profile.fictitious,
        "as_of": answer.found.force.question.as_of,
        "hindsight": answer.found.hindsight,
        "library": advice.cases,
        "own_cases": own_cases(answer),
        "no_problem": advice.no_problem(),
        "open_problems": advice.diagnosis.open,
        "later_figures": answer.found.later_figures,
        "errors": answer.found.errors(),
        "changes": answer.changes.iter().map(change).collect::<Vec<_>>(),
        "problems": binding,
        "severities": advice.diagnosis.severities.iter().map(severity).collect::<Vec<_>>(),
        "shortlists": shortlists(answer),
        "companions": companions(answer),
        "unlocks": unlocks(answer),
        "cluster": cluster_json::cluster(answer),
        "factors": cluster_json::factors(answer),
        "paths": super::paths_json::paths(answer),
        "verdicts": advice.verdicts.iter().map(|v| verdict(v, answer)).collect::<Vec<_>>(),
    }))
}

/// Cases in force that the user wrote.
fn own_cases<'a>(answer: &'a Answer<'_>) -> Vec<&'a str> {
    let cases = answer.found.force.cases.iter();
    cases.filter(|c| c.own).map(|c| c.id.as_str()).collect()
}

fn change(c: &Change) -> Value {
    json!({ "id": c.setting.id(), "shipped": number(c.shipped), "now": number(c.setting.value) })
}

fn problem(s: &Severity, library: &Library) -> Value {
    let name = library.catalogue.failure(&s.failure).map(|f| both(&f.name));
    let signals: Vec<Value> = s
        .signals
        .iter()
        .map(|x| {
            json!({
                "field": x.field,
                "value": known(&x.known),
                "from": number(x.from),
                "to": number(x.to),
                "weight": number(x.weight),
                "strength": [number(x.strength.lo), number(x.strength.hi)],
            })
        })
        .collect();
    json!({
        "id": s.failure,
        "name": name,
        "severity": [number(s.severity.lo), number(s.severity.hi)],
        "signals": signals,
    })
}

fn shortlists(answer: &Answer<'_>) -> Vec<Value> {
    let ids = |list: &[Arc<Instrument>]| list.iter().map(|i| i.id.clone()).collect::<Vec<_>>();
    let one = |s: &Shortlist| json!({ "problem": s.problem, "instruments": ids(&s.instruments) });
    answer.found.advice.shortlists.iter().map(one).collect()
}

fn companions(answer: &Answer<'_>) -> Vec<Value> {
    let ids = |list: &[Arc<Instrument>]| list.iter().map(|i| i.id.clone()).collect::<Vec<_>>();
    let one = |c: &Companion| json!({ "instrument": c.instrument.id, "beside": ids(&c.beside), "risks": c.risks });
    answer.found.advice.companions.iter().map(one).collect()
}

fn unlocks(answer: &Answer<'_>) -> Vec<Value> {
    let could = |m: &Moved| {
        let to: Vec<&str> = m.to.iter().map(|list| list.id()).collect();
        json!({ "instrument": m.instrument, "from": m.from.id(), "to": to })
    };
    let one = |u: &Unlock| {
        let field = answer.found.force.library.words.field(&u.field);
        json!({
            "field": u.field,
            "name": field.map(|f| both(&f.name)),
            "where_found": field.map(|f| both(&f.where_found)),
            "verdicts": u.moved.iter().map(|m| m.instrument.as_str()).collect::<Vec<_>>(),
            "advised": u.advised,
            "could": u.moved.iter().map(could).collect::<Vec<_>>(),
        })
    };
    answer.unlocks.iter().map(one).collect()
}

fn verdict(v: &Verdict, answer: &Answer<'_>) -> Value {
    let library = &answer.found.force.library;
    let a = &v.appraisal;
    let reasons: Vec<Value> = v
        .reasons
        .iter()
        .map(|r| {
            let mut value = ground(r, library);
            if let Value::Object(map) = &mut value {
                let stance = match r.stance {
                    Stance::For => "for",
                    Stance::Against => "against",
                    Stance::Limit => "limit",
                    Stance::Unclear => "unclear",
                };
                map.insert("stance".into(), json!(stance));
                map.insert("weight".into(), r.weight.map_or(Value::Null, three));
            }
            value
        })
        .collect();
    let empty = std::collections::BTreeMap::new();
    let influence: Map<String, Value> = answer
        .influence
        .get(&v.instrument.id)
        .unwrap_or(&empty)
        .iter()
        .map(|(case, i)| (case.clone(), influence(i, v, library)))
        .collect();
    json!({
        "instrument": v.instrument.id,
        "name": both(&v.instrument.name),
        "list": v.list.id(),
        "verdict": v.kind.id(),
        "tried": v.tried,
        "score": three(a.score),
        "factors": {
            "need": three(a.need),
            "fit": three(a.fit),
            "feasibility": three(a.feasibility),
            "risk": three(a.risk),
        },
        "deciding": ground(&v.deciding, library),
        "reasons": reasons,
        "episodes": v.support.episodes.iter().map(episode).collect::<Vec<_>>(),
        "lessons": v.lessons,
        "silent_lessons": v.silent_lessons,
        "laws": answer.found.force.laws(&v.instrument.id).iter().map(|l| l.id.as_str()).collect::<Vec<_>>(),
        "nearest_success": v.nearest_success().map(|e| e.episode.id.as_str()),
        "nearest_mixed": v.nearest_mixed().map(|e| e.episode.id.as_str()),
        "nearest_failure": v.nearest_failure().map(|e| e.episode.id.as_str()),
        "grade": v.grade(),
        "find_out": v.find_out,
        "declined": answer.profile.declined.get(&v.instrument.id),
        "influence": influence,
    })
}

fn episode(e: &EpisodeUse) -> Value {
    json!({
        "id": e.episode.id,
        "case": e.episode.case,
        "years": [e.episode.from, e.episode.to],
        "outcome": interval(e.episode.outcome),
        "grade": e.episode.grade,
        "similarity": three(e.similarity.global),
        "weight": three(e.weight),
        "carries": e.carries(),
    })
}

fn influence(i: &Influence, v: &Verdict, library: &Library) -> Value {
    json!({
        "list": i.list.id(),
        "deciding": ground(&i.deciding, library),
        "score": three(i.score),
        "changes": i.differs(v),
    })
}
