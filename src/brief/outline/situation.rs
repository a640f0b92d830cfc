//! Who and what, what is known, and pictures of it.

use crate::document::Value;
use crate::text::{Language, words};

use super::build::Builder;
use super::data;
use super::model::Origin;
use super::plates;
use super::section::Section;

pub(super) fn write(b: &mut Builder<'_>) {
    b.section(Section::Situation);
    identity(b);
    essentials(b);
    known(b);
    if b.is_full() {
        b.about("data");
        data::write(b);
    }
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
    b.about("identity");
    b.runs(runs, origins);
}

/// The figures that matter first, in a sentence.
fn essentials(b: &mut Builder<'_>) {
    let l = b.l;
    let fields = b.library().words.fields();
    let ids: Vec<&str> = fields.iter().filter(|f| f.essential).map(|f| f.id.as_str()).collect();
    let (line, mut origins) = b.values(ids);
    if line.is_empty() {
        return;
    }
    b.about("essentials");
    let text = match b.input.profile.year {
        Some(year) => {
            origins.push(Origin::Profile("year".to_owned()));
            words::brief_essentials_in(l, year, line)
        }
        None => words::brief_essentials(l, line),
    };
    b.say(text, origins);
}

/// How much is known, and what matters first and is not.
fn known(b: &mut Builder<'_>) {
    let l = b.l;
    let known = &b.input.found.completeness;
    let mut runs = vec![(words::brief_completeness(l, known.known, known.all), false)];
    let missing: Vec<&str> = known.missing_essentials.iter().map(|id| b.field_name(id)).collect();
    if !missing.is_empty() {
        runs.push((words::brief_missing(l, b.names(&missing)), false));
    }
    b.about("known");
    b.runs(runs, vec![Origin::Count]);
}
