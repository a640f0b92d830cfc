//! The first sheet: what the workbook is, when its data are for, and how it is to be read.

use crate::document::Status;
use crate::profile::status_name;
use crate::study::{Findings, Knowledge};
use crate::text::words;

use super::making::Making;
use super::table::ExportTable;

/// A line of the first sheet: what, and what about it; a heading has nothing beside it.
pub(super) type CoverLine = (String, String);

/// Statuses as a document knows them.
const STATUSES: [Status; 8] = [
    Status::Measured,
    Status::Estimated,
    Status::Claimed,
    Status::Target,
    Status::Fact,
    Status::Derived,
    Status::Judgement,
    Status::Fictitious,
];

/// The title, and the lines below it.
pub(super) fn cover(
    m: Making<'_>,
    found: &Findings,
    knowledge: &Knowledge,
    tables: &[(String, &ExportTable<'_>)],
) -> (String, Vec<CoverLine>) {
    let (l, profile) = (m.l, m.profile);
    let place = profile.identity.place(l);
    let title = words::export_title_of(l, if place.is_empty() { &profile.id } else { place });
    let mut lines = Vec::new();
    let mut add = |name: String, text: String| lines.push((name, text));
    if profile.fictitious {
        add(words::out_fictitious(l), String::new());
    }
    let year = profile.year.map_or_else(|| words::unknown(l), |y| y.to_string());
    add(words::export_data_year(l), year);
    if let Some(trade) = &profile.identity.trade {
        add(words::export_trade(l), trade.clone());
    }
    let known = &found.completeness;
    add(words::export_known(l), words::export_known_of(l, known.known, known.all));
    let question = &found.force.question;
    let cases: Vec<&str> = found.force.cases.iter().map(|c| c.name.get(l)).collect();
    let cases = cases.join(&words::out_comma(l));
    let asked = match question.as_of {
        Some(year) => words::export_as_of(l, year, cases),
        None => words::export_all_known(l, cases),
    };
    add(words::export_cases(l), asked);
    if !knowledge.changes.is_empty() {
        let n = knowledge.changes.len();
        add(words::export_judgements(l), words::export_judgements_changed(l, n));
    }
    add(words::export_made_by(l), words::export_version(l, env!("CARGO_PKG_VERSION")));
    add(words::export_sheets(l), String::new());
    for (name, table) in tables {
        add(name.clone(), words::export_rows(l, about(table.id, m), table.len()));
    }
    add(words::export_reading(l), String::new());
    add(words::export_blank(l), words::export_blank_means(l));
    add(words::export_range(l), words::export_range_means(l));
    for status in STATUSES {
        add(status_name(Some(status), l), meaning(status, m));
    }
    add(status_name(None, l), words::export_means_none(l));
    add(words::export_back(l), words::export_back_means(l));
    (title, lines)
}

fn about(id: &str, m: Making<'_>) -> String {
    match id {
        "profile" => words::export_about_profile(m.l),
        "series" => words::export_about_series(m.l),
        "references" => words::export_about_references(m.l),
        "firms" => words::export_about_firms(m.l),
        "regions" => words::export_about_regions(m.l),
        "chain" => words::export_about_chain(m.l),
        "actions" => words::export_about_actions(m.l),
        "indicators" => words::export_about_indicators(m.l),
        "problems" => words::export_about_problems(m.l),
        "advice" => words::export_about_advice(m.l),
        "issues" => words::export_about_issues(m.l),
        "sources" => words::export_about_sources(m.l),
        _ => String::new(),
    }
}

fn meaning(status: Status, m: Making<'_>) -> String {
    match status {
        Status::Measured => words::export_means_measured(m.l),
        Status::Estimated => words::export_means_estimated(m.l),
        Status::Claimed => words::export_means_claimed(m.l),
        Status::Target => words::export_means_target(m.l),
        Status::Fact => words::export_means_fact(m.l),
        Status::Derived => words::export_means_derived(m.l),
        Status::Judgement => words::export_means_judgement(m.l),
        Status::Fictitious => words::export_means_fictitious(m.l),
    }
}
