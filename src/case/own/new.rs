//! New cases: empty, from a profile, or brought from files under ids that are free.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Document, OwnCase, Profile, Row, Status};
use crate::profile::{Known, Situation};
use crate::text::Language;

use super::super::library::Library;
use super::super::rows::{NO_POLICY, list};
use super::form::{CaseForm, ColumnKind, Table};

/// What a row is made with, where the form has a usual answer.
const USUAL: [(&str, &str, &str); 6] = [
    ("facts", "precision", "claimed"),
    ("actions", "evidence", "weak"),
    ("episodes", "bundle", "1"),
    ("episodes", "grade", "1"),
    ("lessons", "status", "judgement"),
    ("lessons", "kind", "veto"),
];

/// A case with nothing in it, under a free id.
#[must_use]
pub fn blank(document: &Document, library: &Library) -> OwnCase {
    let free = |n: &usize| {
        let id = format!("own{n}");
        !library.owns(&id) && document.cases.iter().all(|c| c.id != id)
    };
    let n = (1..=document.cases.len() + 1).find(free).unwrap_or(document.cases.len() + 1);
    OwnCase { id: format!("own{n}"), ..OwnCase::default() }
}

/// What stands before the letter in the ids of a case's records.
fn prefix(case: &OwnCase) -> String {
    match case.id.strip_prefix("own") {
        Some(n) if !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()) => format!("X{n}"),
        _ => format!("{}-", case.id),
    }
}

fn free_id(case: &OwnCase, table: &Table) -> String {
    let taken: BTreeSet<&str> =
        case.rows(&table.id).iter().filter_map(|r| r.get("id")).map(String::as_str).collect();
    let id = |n: usize| format!("{}{}{n}", prefix(case), table.letter);
    (1..=taken.len() + 1).map(id).find(|id| !taken.contains(id.as_str())).unwrap_or_default()
}

/// The case with one more record in a table.
#[must_use]
pub fn add_row(case: &OwnCase, table: &Table) -> OwnCase {
    let mut row = Row::new();
    if table.has_ids() {
        row.insert("id".to_owned(), free_id(case, table));
    }
    for (_, column, usual) in USUAL.iter().filter(|(t, ..)| *t == table.id) {
        row.insert((*column).to_owned(), (*usual).to_owned());
    }
    let mut case = case.clone();
    case.tables.entry(table.id.clone()).or_default().push(row);
    case
}

/// The case without a record, and without mention of it in other records.
#[must_use]
pub fn without_row(form: &CaseForm, case: &OwnCase, table: &str, row: usize) -> OwnCase {
    let mut case = case.clone();
    let Some(rows) = case.tables.get_mut(table).filter(|rows| row < rows.len()) else {
        return case;
    };
    let gone = rows.remove(row);
    let Some(id) = gone.get("id") else { return case };
    for other in form.records() {
        let refs: Vec<&String> = (other.columns.iter())
            .filter(|c| c.kind == ColumnKind::Refs && c.to.iter().any(|t| t == table))
            .map(|c| &c.id)
            .collect();
        for row in case.tables.get_mut(&other.id).into_iter().flatten() {
            for column in &refs {
                let Some(text) = row.get(*column) else { continue };
                let kept: Vec<String> = list(text).into_iter().filter(|x| x != id).collect();
                if kept.is_empty() {
                    row.remove(*column);
                } else {
                    row.insert((*column).clone(), kept.join("|"));
                }
            }
        }
    }
    case
}

/// A case brought from files, under ids that are free: its own where nothing else uses them.
/// Answers also whether it was renumbered.
#[must_use]
pub fn brought(mut case: OwnCase, document: &Document, library: &Library) -> (OwnCase, bool) {
    let form = &library.catalogue.case_form;
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    for other in &document.cases {
        taken.insert(&other.id);
        taken.extend(
            other.tables.values().flatten().filter_map(|r| r.get("id")).map(String::as_str),
        );
    }
    let mut seen = BTreeSet::new();
    let is_free = |id: &str| !id.trim().is_empty() && !taken.contains(id) && !library.owns(id);
    let ids = form.records().filter(|t| t.has_ids()).flat_map(|t| case.rows(&t.id));
    let free = is_free(&case.id)
        && ids
            .map(|row| row.get("id").map_or("", String::as_str))
            .all(|id| is_free(id) && seen.insert(id.to_owned()));
    if free {
        return (case, false);
    }
    case.id = blank(document, library).id;
    renumber(form, &mut case);
    (case, true)
}

fn renumber(form: &CaseForm, case: &mut OwnCase) {
    let mut new: BTreeMap<(String, String), String> = BTreeMap::new();
    let before = prefix(case);
    for table in form.records().filter(|t| t.has_ids()) {
        for (i, row) in case.tables.get_mut(&table.id).into_iter().flatten().enumerate() {
            let id = format!("{before}{}{}", table.letter, i + 1);
            if let Some(old) = row.insert("id".to_owned(), id.clone()) {
                new.entry((table.id.clone(), old)).or_insert(id);
            }
        }
    }
    for table in form.records() {
        for column in table.columns.iter().filter(|c| c.kind == ColumnKind::Refs) {
            for row in case.tables.get_mut(&table.id).into_iter().flatten() {
                let Some(text) = row.get_mut(&column.id) else { continue };
                let renamed = list(text).into_iter().map(|id| {
                    let keys = column.to.iter().map(|t| (t.clone(), id.clone()));
                    keys.into_iter().find_map(|key| new.get(&key).cloned()).unwrap_or(id)
                });
                *text = renamed.collect::<Vec<_>>().join("|");
            }
        }
    }
}

/// A case begun from a profile: its head, the actions government took, the sources it names, and
/// one episode with the situation as it is now, to be completed.
#[must_use]
pub fn from_profile(
    document: &Document,
    profile: &Profile,
    situation: &Situation,
    library: &Library,
) -> OwnCase {
    let form = &library.catalogue.case_form;
    let mut case = blank(document, library);
    for l in Language::ALL {
        let suffix = if l == Language::Zh { "zh" } else { "en" };
        let place = profile.identity.place(l);
        for column in ["name", "place"] {
            put(&mut case.head, &format!("{column}_{suffix}"), place);
        }
    }
    put(&mut case.head, "trade_zh", profile.identity.trade.as_deref().unwrap_or_default());
    let sources = sources(form, &mut case, profile);
    actions(form, &mut case, profile);
    episode(form, &mut case, profile, situation, &sources);
    case
}

fn put(row: &mut Row, column: &str, text: &str) {
    if !text.trim().is_empty() {
        row.insert(column.to_owned(), text.to_owned());
    }
}

fn last<'a>(case: &'a mut OwnCase, table: &str) -> Option<&'a mut Row> {
    case.tables.get_mut(table).and_then(|rows| rows.last_mut())
}

/// The sources that fields name, each once; answers their ids.
fn sources(form: &CaseForm, case: &mut OwnCase, profile: &Profile) -> Vec<String> {
    let named: BTreeSet<&str> = profile
        .fields
        .values()
        .filter_map(|d| d.source.as_deref())
        .filter(|s| !s.is_empty())
        .collect();
    let Some(table) = form.table("sources") else { return Vec::new() };
    let mut ids = Vec::new();
    for title in named {
        *case = add_row(case, table);
        if let Some(row) = last(case, "sources") {
            put(row, "title_zh", title);
            ids.extend(row.get("id").cloned());
        }
    }
    ids
}

fn actions(form: &CaseForm, case: &mut OwnCase, profile: &Profile) {
    let Some(table) = form.table("actions") else { return };
    for action in &profile.actions {
        *case = add_row(case, table);
        let Some(row) = last(case, "actions") else { return };
        put(row, "zh", &action.what);
        put(row, "year_from", &action.from.to_string());
        put(row, "year_to", &action.to.or(profile.year).unwrap_or(action.from).to_string());
        put(row, "instruments", action.instrument.as_deref().unwrap_or_default());
        put(row, "outcome_zh", action.result.as_deref().unwrap_or_default());
    }
}

/// Targets are no situation; everything else that has one value is.
fn episode(
    form: &CaseForm,
    case: &mut OwnCase,
    profile: &Profile,
    situation: &Situation,
    sources: &[String],
) {
    let Some(table) = form.table("episodes") else { return };
    *case = add_row(case, table);
    let is_target =
        |id: &str| profile.fields.get(id).is_some_and(|d| d.status == Some(Status::Target));
    let features: Vec<String> = (situation.iter())
        .filter(|(id, _)| !is_target(id))
        .filter_map(|(id, value)| match &value.known {
            Known::Unknown => None,
            Known::Word(word) => Some(format!("{id}={word}")),
            // A feature is one value; a range is none.
            Known::Quantity(x) => (x.lo() >= x.hi()).then(|| format!("{id}={}", x.lo())),
        })
        .collect();
    let Some(row) = last(case, "episodes") else { return };
    put(row, "situation", &features.join("|"));
    put(row, "sources", &sources.join("|"));
    put(row, "instrument", NO_POLICY);
    if let Some(year) = profile.year {
        put(row, "year_to", &year.to_string());
    }
}
