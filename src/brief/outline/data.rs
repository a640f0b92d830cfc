//! The table of what is known, with year and source.

use std::collections::BTreeSet;

use crate::document::{Datum, Status};
use crate::profile::{Field, Origin as From, SituationValue, show, show_number};
use crate::text::{Language, words};

use super::build::{Builder, capital};
use super::model::{Origin, Row};
use super::summary::{centred, plain, row_of};

/// More known fields than these are cut to those that matter.
const ALL: usize = 30;

pub(super) fn write(b: &mut Builder<'_>) {
    let l = b.l;
    let known: Vec<&Field> = b
        .library()
        .words
        .fields()
        .iter()
        .filter(|f| b.input.found.situation.knows(&f.id))
        .collect();
    if known.is_empty() {
        return;
    }
    let shown = if known.len() <= ALL { known.clone() } else { key(b, &known) };
    let opening = if shown.len() == known.len() {
        words::brief_data_all(l)
    } else {
        words::brief_data_some(l, shown.len(), known.len())
    };
    b.say(opening, vec![Origin::Count]);
    let mut last = String::new();
    let rows: Vec<Row> = shown.into_iter().filter_map(|f| line(b, f, &mut last)).collect();
    let head = vec![
        words::brief_section(l),
        words::brief_item(l),
        words::brief_value(l),
        words::brief_column_year(l),
        words::brief_source(l),
    ];
    b.table(head, vec![plain(14), plain(28), plain(25), centred(9), plain(24)], rows);
}

/// Fields that matter first, and those behind the problems that bind.
fn key<'a>(b: &Builder<'_>, known: &[&'a Field]) -> Vec<&'a Field> {
    let diagnosis = &b.input.found.advice.diagnosis;
    let signals: BTreeSet<&str> = diagnosis
        .binding
        .iter()
        .filter_map(|id| diagnosis.find(id))
        .flat_map(|s| s.signals.iter().map(|x| x.field.as_str()))
        .collect();
    known
        .iter()
        .copied()
        .filter(|f| f.essential || f.section == "cluster" || signals.contains(f.id.as_str()))
        .collect()
}

fn line(b: &mut Builder<'_>, field: &Field, last: &mut String) -> Option<Row> {
    let l = b.l;
    let value = b.input.found.situation.get(&field.id)?;
    let datum = b.input.profile.fields.get(&field.id);
    let section = if *last == field.section { String::new() } else { section(&field.section, l) };
    last.clone_from(&field.section);
    let (source, mut origins) = source(b, value, datum);
    origins.push(Origin::Field(field.id.clone()));
    let cells = vec![
        section,
        field.name.get(l).to_owned(),
        capital(&shown(b, field, value)),
        year(b, value, datum),
        source,
    ];
    Some(row_of(&field.id, cells, origins))
}

fn shown(b: &Builder<'_>, field: &Field, value: &SituationValue) -> String {
    let (l, vocabulary) = (b.l, &b.library().words);
    let text = show(field, &value.known, vocabulary, l);
    match value.conflict {
        Some(read) => words::brief_conflict(l, text, show_number(read, &field.unit, vocabulary, l)),
        None => text,
    }
}

fn year(b: &Builder<'_>, value: &SituationValue, datum: Option<&Datum>) -> String {
    let own = match &value.origin {
        From::Given => datum.and_then(|d| d.year),
        From::Indicator(id) => {
            b.input.found.readings.iter().find(|r| r.id == *id).and_then(|r| r.year)
        }
    };
    own.or(b.input.profile.year).map_or_else(|| "—".to_owned(), |y| y.to_string())
}

fn source(
    b: &mut Builder<'_>,
    value: &SituationValue,
    datum: Option<&Datum>,
) -> (String, Vec<Origin>) {
    let l = b.l;
    let datum = match (&value.origin, datum) {
        (From::Given, Some(datum)) => datum,
        (From::Given, None) => return (words::status_none(l), vec![]),
        (From::Indicator(_), _) => return (capital(&words::status_computed(l)), vec![]),
    };
    let mut text = capital(&status(datum.status, l));
    // The user's own source stands in the user's language.
    if let Some(own) = datum.source.as_deref().filter(|s| l == Language::Zh || s.is_ascii()) {
        text = format!("{text}{}{own}", words::out_comma(l));
    }
    text.push_str(&b.fact_marks(&datum.facts));
    let mut origins: Vec<Origin> = datum.facts.iter().cloned().map(Origin::Fact).collect();
    if datum.status == Some(Status::Judgement) {
        origins.push(Origin::Judgement);
    }
    (text, origins)
}

/// How a figure came about, in words.
pub(super) fn status(status: Option<Status>, l: Language) -> String {
    match status {
        Some(Status::Measured) => words::status_measured(l),
        Some(Status::Estimated) => words::status_estimated(l),
        Some(Status::Claimed) => words::status_claimed(l),
        Some(Status::Target) => words::status_target(l),
        Some(Status::Fact) => words::status_fact(l),
        Some(Status::Derived) => words::status_derived(l),
        Some(Status::Judgement) => words::status_coded(l),
        Some(Status::Fictitious) => words::status_fictitious(l),
        None => words::status_none(l),
    }
}

fn section(id: &str, l: Language) -> String {
    match id {
        "cluster" => words::section_cluster(l),
        "environment" => words::section_environment(l),
        "finance" => words::section_finance(l),
        "government" => words::section_government(l),
        "infrastructure" => words::section_infrastructure(l),
        "innovation" => words::section_innovation(l),
        "labour" => words::section_labour(l),
        "land" => words::section_land(l),
        "market" => words::section_market(l),
        "network" => words::section_network(l),
        "quality" => words::section_quality(l),
        "scale" => words::section_scale(l),
        _ => String::new(),
    }
}
