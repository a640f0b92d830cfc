//! Section 3: what is advised, by problem; an instrument has its card where it first appears.

use std::sync::Arc;

use crate::advice::{Advice, List, Verdict, list_name};
use crate::case::Instrument;
use crate::text::words;

use super::build::{Builder, capital, short};
use super::card;
use super::declined;
use super::model::{Origin, Row};
use super::section::Section;
use super::summary::{centred, plain, row_of};

/// More measures than the first page can name get a list of their own.
const LISTED: usize = 3;
/// Measures that have a card where the essentials alone are told; the list has them all.
pub(super) const ESSENTIAL: usize = 6;
/// More cards than these are set in the smallest type.
const ROOMY: usize = 6;

/// Every advised instrument once, in the order in which the brief tells them.
pub(super) fn in_order(advice: &Advice) -> Vec<&Verdict> {
    let shortlisted = advice.shortlists.iter().flat_map(|s| &s.instruments);
    let rest = [List::Advise, List::AdviseWithConditions].into_iter().flat_map(|l| advice.list(l));
    let mut told: Vec<&Verdict> = Vec::new();
    for v in shortlisted.filter_map(|i| advice.verdict(&i.id)).chain(rest) {
        if told.iter().all(|t| t.instrument.id != v.instrument.id) {
            told.push(v);
        }
    }
    told
}

pub(super) fn write(b: &mut Builder<'_>) {
    let l = b.l;
    b.section(Section::Advice);
    let advice = &b.input.found.advice;
    let (order, _) = declined::sorted(advice, b.input.profile);
    if order.is_empty() {
        b.about("none");
        b.say(words::out_nothing_advised(l), vec![]);
    }
    if order.len() > LISTED {
        list(b, &order);
    }
    let dense = order.len() > ROOMY;
    let most = if b.is_full() { order.len() } else { ESSENTIAL };
    let all = order.len();
    let order: Vec<&Verdict> = order.into_iter().take(most).collect();
    let mut told = 0;
    for shortlist in &advice.shortlists {
        let problem = b.failure(&shortlist.problem);
        if shortlist.instruments.is_empty() {
            let origin = Origin::Catalogue(shortlist.problem.clone());
            b.about(format!("nothing {}", shortlist.problem));
            b.say(words::brief_nothing_for(l, problem), vec![origin]);
            continue;
        }
        // Of a measure beyond those that have a card the list tells.
        let has_card = |x: &Arc<Instrument>| order.iter().any(|v| v.instrument.id == x.id);
        if !shortlist.instruments.iter().any(has_card) {
            continue;
        }
        b.part(&words::brief_against(l, problem));
        for instrument in &shortlist.instruments {
            let Some(i) = order.iter().position(|v| v.instrument.id == instrument.id) else {
                continue;
            };
            if i < told {
                let name = instrument.short.get(l);
                b.about(format!("see {}", instrument.id));
                b.say(words::brief_see(l, i + 1, name), vec![Origin::Count]);
            } else if let Some(v) = order.get(i) {
                card::write(b, i + 1, v, dense);
                told = i + 1;
            }
        }
    }
    companions(b);
    let rest = order.get(told..).unwrap_or_default();
    if !rest.is_empty() && told > 0 {
        b.part(&words::brief_rest(l));
    }
    for (i, v) in rest.iter().enumerate() {
        card::write(b, told + i + 1, v, dense);
    }
    if all > order.len() {
        b.about("listed");
        b.say(words::brief_listed(l, all - order.len()), vec![Origin::Count]);
    }
    declined::write(b);
}

/// All measures at a glance.
fn list(b: &mut Builder<'_>, order: &[&Verdict]) {
    let l = b.l;
    let scoring = &b.library().catalogue.scoring;
    let rows: Vec<Row> = order
        .iter()
        .enumerate()
        .map(|(i, v)| {
            let x = &v.instrument;
            let cost = scoring.cost_names.get(x.cost.id()).map_or("", |n| n.get(l));
            let actor = scoring.actors.get(&x.actor).map_or("", |n| n.get(l));
            let cells = vec![
                (i + 1).to_string(),
                short(x.name.get(l)).to_owned(),
                list_name(v.list, l),
                capital(cost),
                x.lead_months.to_string(),
                capital(actor),
            ];
            let origins = vec![Origin::Catalogue(x.id.clone()), Origin::Judgement, Origin::Count];
            row_of(&x.id, cells, origins)
        })
        .collect();
    let head = vec![
        words::brief_number(l),
        words::brief_measure(l),
        words::brief_verdict(l),
        words::brief_cost(l),
        words::brief_months(l),
        words::brief_actor(l),
    ];
    b.about("list");
    let columns = vec![centred(7), plain(30), plain(14), plain(24), centred(10), plain(15)];
    b.table(head, columns, rows);
}

fn companions(b: &mut Builder<'_>) {
    let l = b.l;
    for c in &b.input.found.advice.companions {
        let name = c.instrument.name.get(l);
        let beside: Vec<&str> = c.beside.iter().map(|i| short(i.name.get(l))).collect();
        let risks: Vec<&str> = c.risks.iter().map(|r| b.failure(r)).collect();
        let mut origins = vec![Origin::Catalogue(c.instrument.id.clone())];
        origins.extend(c.risks.iter().cloned().map(Origin::Catalogue));
        let text = if beside.is_empty() {
            words::brief_companion_risk(l, name, b.names(&risks))
        } else {
            words::brief_companion_cost(l, name, b.names(&beside))
        };
        b.about(format!("beside {}", c.instrument.id));
        b.say(text, origins);
    }
}
