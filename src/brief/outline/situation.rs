//! Section 1: who and what, what is known, and pictures of it.

use crate::document::Value;
use crate::text::{Language, words};

use super::build::Builder;
use super::data;
use super::model::Origin;
use super::plates;

pub(super) fn write(b: &mut Builder<'_>) {
    let l = b.l;
    b.section(&words::brief_situation(l));
    identity(b);
    data::write(b);
    plates::of_the_situation(b);
}

fn identity(b: &mut Builder<'_>) {
    let l = b.l;
    let identity = &b.input.profile.identity;
    let place = identity.place(l);
    let mut runs = vec![(
        match &identity.code {
            Some(code) => words::brief_code(l, place, code),
            None => words::brief_place(l, place),
        },
        false,
    )];
    let mut origins = vec![Origin::Profile("identity".to_owned()), Origin::Count];
    // The trade is in the user's own words, in one language only.
    let trade = identity.trade.as_deref().filter(|t| l == Language::Zh || t.is_ascii());
    runs.extend(trade.map(|t| (words::brief_trade(l, t), false)));
    let code = identity.industry_code.as_ref();
    runs.extend(code.map(|c| (words::brief_industry(l, c), false)));
    if let Value::Number(year) = identity.founding_year.value {
        let facts = &identity.founding_year.facts;
        let marks = b.fact_marks(facts);
        runs.push((words::brief_founded(l, format!("{year:.0}"), marks), false));
        origins.extend(facts.iter().cloned().map(Origin::Fact));
    }
    b.runs(runs, origins);
    let known = &b.input.found.completeness;
    let mut runs = vec![(words::out_completeness(l, known.known, known.all), false)];
    let missing: Vec<&str> = known.missing_essentials.iter().map(|id| b.field_name(id)).collect();
    if !missing.is_empty() {
        runs.push((words::brief_missing(l, b.names(&missing)), false));
    }
    b.runs(runs, vec![Origin::Count]);
}
