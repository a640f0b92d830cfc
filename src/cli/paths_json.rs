//! Upgrading paths, governance, lenses and niches as JSON. Keys are only ever added.

use serde_json::{Map, Value, json};

use crate::advice::paths::{
    Factor, FactorOf, LensReading, LensSignalReading, NicheChoice, NichePlace, PathFit, SignalOf,
};
use crate::measure::{Estimate, Ramp};

use super::advise::Answer;
use super::json::{both, interval, known, number, three};

pub(super) fn paths(answer: &Answer<'_>) -> Value {
    let paths = &answer.found.paths;
    let lead = paths.lead.as_ref();
    let governance = &paths.governance;
    json!({
        "paths": paths.fits.iter().map(|f| fit(f, answer)).collect::<Vec<_>>(),
        "first": lead.map(|x| x.first.as_str()),
        "second": lead.map(|x| x.second.as_str()),
        "clear": lead.map(|x| x.clear),
        "governance": {
            "answers": answer.profile.governance,
            "mode": governance.mode(),
            "possible": governance.possible,
            "open": governance.open,
        },
        "lenses": paths.lenses.iter().map(|x| lens(x, answer)).collect::<Vec<_>>(),
        "niches": niches(&paths.niches, answer),
    })
}

fn fit(f: &PathFit, answer: &Answer<'_>) -> Value {
    let upgrading = &answer.found.force.library.catalogue.upgrading;
    let path = upgrading.path(&f.path);
    json!({
        "id": f.path,
        "name": path.map(|p| both(&p.name)),
        "fit": three(f.fit),
        "factors": f.factors.iter().map(factor).collect::<Vec<_>>(),
        "unknown": f.unknown,
        "instruments": path.map(|p| p.instruments.clone()),
    })
}

fn factor(f: &Factor) -> Value {
    let (kind, id) = match &f.of {
        FactorOf::Type => ("field", "cluster_type"),
        FactorOf::Stage => ("field", "stage"),
        FactorOf::Failure(id) => ("failure", id.as_str()),
        FactorOf::Field(id) => ("field", id.as_str()),
    };
    let mut value = json!({
        "value": known(&f.known),
        "signal": ends(f.signal),
        "factor": ends(f.factor),
        "ramp": f.ramp.map(ramp),
        "base": f.weighed.map(|(base, _)| number(base)),
        "weight": f.weighed.map(|(_, weight)| number(weight)),
        "source": f.source,
    });
    if let Value::Object(map) = &mut value {
        map.insert(kind.to_owned(), json!(id));
    }
    value
}

fn lens(x: &LensReading, answer: &Answer<'_>) -> Value {
    let lens = answer.found.force.library.catalogue.upgrading.lens(&x.lens);
    let cases: Vec<Value> = x
        .cases
        .iter()
        .map(|u| {
            json!({
                "case": u.case,
                "text": both(&u.strength.text),
                "none": u.strength.none,
                "known": u.strength.known,
                "mark": u.strength.mark,
                "facts": u.strength.facts,
                "actions": u.strength.actions,
                "episodes": u.strength.episodes,
            })
        })
        .collect();
    json!({
        "id": x.lens,
        "name": lens.map(|l| both(&l.name)),
        "paths": lens.map(|l| l.paths.clone()),
        "strength": three(x.strength),
        "standing": x.standing.id(),
        "signals": x.signals.iter().map(signal).collect::<Vec<_>>(),
        "cases": cases,
    })
}

fn signal(s: &LensSignalReading) -> Value {
    let mut value = json!({
        "value": s.known.map(interval),
        "ramp": ramp(s.ramp),
        "weight": number(s.weight),
        "strength": ends(s.strength),
    });
    if let Value::Object(map) = &mut value {
        match &s.of {
            SignalOf::Field(id) => map.insert("field".to_owned(), json!(id)),
            SignalOf::Indicator(id) => map.insert("indicator".to_owned(), json!(id)),
            SignalOf::Share(part, whole) => {
                map.insert("over".to_owned(), json!(whole));
                map.insert("series".to_owned(), json!(part))
            }
        };
    }
    value
}

fn niches(choice: &NicheChoice, answer: &Answer<'_>) -> Value {
    let table = &answer.found.force.library.catalogue.niches;
    let one = |p: &NichePlace| {
        let near: Vec<Value> = p
            .near
            .iter()
            .map(|n| {
                json!({ "niche": n.niche, "proximity": number(n.proximity), "shared": n.shared })
            })
            .collect();
        json!({
            "id": p.niche,
            "name": table.niche(&p.niche).map(|n| both(&n.name)),
            "presence": ends(p.presence),
            "marked": p.marked,
            "density": three(p.density),
            "appeal": three(p.appeal),
            "linkage": three(p.linkage),
            "crowding": three(p.crowding),
            "zone": p.zone.id(),
            "is_near": p.is_near,
            "is_appealing": p.is_appealing,
            "near": near,
            "missing": p.missing,
        })
    };
    let mut changed = Map::new();
    for (a, of) in &answer.profile.proximities {
        for (b, level) in of {
            changed.insert(format!("{a} {b}"), number(*level));
        }
    }
    json!({
        "applies": choice.applies,
        "places": choice.places.iter().map(one).collect::<Vec<_>>(),
        "named": choice.named,
        "unmarked": choice.unmarked,
        "neighbours_unknown": choice.neighbours_unknown,
        "proximities_changed": changed,
        "mark": "judgement",
    })
}

fn ends(e: Estimate) -> Value {
    json!([number(e.lo), number(e.hi)])
}

fn ramp(r: Ramp) -> Value {
    json!([number(r.from), number(r.to)])
}
