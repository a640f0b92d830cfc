//! What the measures cost by class, what is known of the county's means, and what is not.

use crate::case::CostClass;
use crate::text::{range, two_decimals, words};

use super::build::{Builder, short};
use super::declined;
use super::model::Origin;
use super::section::Section;

/// Figures of the county's means.
const MEANS: [&str; 3] = ["debt_ratio_pct", "fiscal_self_sufficiency", "incentive_share_of_budget"];
/// Classes, the cheapest first.
const CLASSES: [CostClass; 4] = [CostClass::L, CostClass::M, CostClass::H, CostClass::XH];
/// Measures named.
const NAMED: usize = 5;

pub(super) fn write(b: &mut Builder<'_>) {
    b.section(Section::Money);
    classes(b);
    spared(b);
    means(b);
}

fn classes(b: &mut Builder<'_>) {
    let l = b.l;
    let (advised, _) = declined::sorted(&b.input.found.advice, b.input.profile);
    b.about("classes");
    if advised.is_empty() {
        return b.say(words::brief_money_none(l), vec![]);
    }
    let names = &b.library().catalogue.scoring.cost_names;
    let of = |class: CostClass| {
        let these: Vec<&str> = (advised.iter())
            .filter(|v| v.instrument.cost == class)
            .map(|v| short(v.instrument.name.get(l)))
            .collect();
        let cost = names.get(class.id()).map_or("", |n| n.get(l));
        let most = if b.is_full() { these.len() } else { NAMED };
        let first: Vec<&str> = these.iter().take(most).copied().collect();
        let more =
            if these.len() > first.len() { words::brief_more_names(l) } else { String::new() };
        let told = b.names(&first) + &more;
        (!these.is_empty()).then(|| words::brief_money_class(l, cost, these.len(), told))
    };
    let parts: Vec<String> = CLASSES.into_iter().filter_map(of).collect();
    let mut origins: Vec<Origin> =
        advised.iter().map(|v| Origin::Catalogue(v.instrument.id.clone())).collect();
    origins.extend([Origin::Judgement, Origin::Count]);
    b.say(words::brief_money_lead(l, b.clauses(&parts)), origins);
}

/// The costly measures that are refused.
fn spared(b: &mut Builder<'_>) {
    let l = b.l;
    let refused = b.input.found.advice.list(crate::advice::List::NotAdvised);
    let costly: Vec<_> =
        refused.into_iter().filter(|v| v.instrument.cost >= CostClass::H).collect();
    if costly.is_empty() {
        return;
    }
    let names: Vec<&str> =
        costly.iter().take(NAMED).map(|v| short(v.instrument.name.get(l))).collect();
    let names = b.and_more(&names, costly.len());
    let mut origins: Vec<Origin> =
        costly.iter().map(|v| Origin::Catalogue(v.instrument.id.clone())).collect();
    origins.extend([Origin::Judgement, Origin::Count]);
    b.about("spared");
    b.say(words::brief_money_saved(l, names), origins);
}

fn means(b: &mut Builder<'_>) {
    let l = b.l;
    let situation = &b.input.found.situation;
    let unknown: Vec<&str> =
        MEANS.iter().filter(|id| !situation.knows(id)).map(|id| b.field_name(id)).collect();
    let (known, mut origins) = b.values(MEANS);
    let mut runs = Vec::new();
    if !known.is_empty() {
        runs.push((words::brief_money_known(l, known), false));
        let risk = &b.library().catalogue.scoring.feasibility.fiscal_risk;
        let severity = b.input.found.advice.diagnosis.of(risk);
        let shown = range(severity.lo, severity.hi, two_decimals);
        runs.push((words::brief_money_risk(l, b.failure(risk), shown), false));
        origins.extend([Origin::Catalogue(risk.clone()), Origin::Judgement]);
    }
    if !unknown.is_empty() {
        runs.push((words::brief_money_unknown(l, b.names(&unknown)), false));
    }
    runs.push((words::brief_money_sources(l), false));
    b.about("means");
    b.runs(runs, origins);
}
