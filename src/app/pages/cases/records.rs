//! All facts, and all actions, of a case: tables with a search box.

use egui::{Frame, Id, Label, Margin, ScrollArea, Ui};

use crate::case::{Action, Case, Fact, Precision};
use crate::figure::Tone;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::record::{action, fact, lines};
use super::super::super::view::Record;
use super::super::super::widgets::{Column, Listing, draft, paragraph};

/// Width of the search box.
const SEARCH: f32 = 260.0;

pub(super) fn facts(ui: &mut Ui, cx: Cx<'_>, case: &Case) {
    let l = cx.l;
    let searched = |f: &Fact, word: &str| {
        let texts =
            [&f.id, &f.label.zh, &f.label.en, &f.source.title.zh, &f.source.title.en, &f.note];
        holds(&texts, word)
            || f.shown(l).to_lowercase().contains(word)
            || f.year.to_string().contains(word)
    };
    framed(ui, |ui| {
        let rows = search(ui, cx, "facts", &case.facts, searched);
        let columns = [
            Column::fixed(words::col_number(l), 44.0),
            Column::fixed(words::col_year(l), 40.0),
            Column::share(words::col_name(l), 0.5),
            Column::share(words::col_value(l), 0.3),
            Column::fixed(words::col_precision(l), 70.0),
            Column::share(words::col_sources(l), 0.5),
        ];
        let spoken = |f: &Fact| format!("{} {}", lines::name(cx, &fact_of(f)), f.label.get(l));
        let clicked = list(ui, cx, "facts", &columns, &rows, spoken, fact_cell);
        if let Some(f) = clicked {
            cx.send(Command::Record(fact_of(f)));
        }
    });
}

fn fact_of(f: &Fact) -> Record {
    Record::Fact(f.id.clone())
}

fn fact_cell(ui: &mut Ui, cx: Cx<'_>, f: &Fact, column: usize) {
    let l = cx.l;
    let text = match column {
        0 => cx.note(&f.id).color(cx.tokens.accent),
        1 => cx.note(f.year.to_string()),
        2 => cx.body(f.label.get(l)),
        3 => cx.strong(f.shown(l)),
        4 => {
            let doubtful = matches!(f.precision, Precision::Claimed | Precision::Target);
            let color = if doubtful { Tone::Caution } else { Tone::Unknown };
            cx.tinted(fact::precision(f.precision, l).0, cx.tokens.tone(color))
        }
        _ => cx.note(f.source.title.get(l)),
    };
    ui.add(Label::new(text).truncate());
}

pub(super) fn actions(ui: &mut Ui, cx: Cx<'_>, case: &Case) {
    let l = cx.l;
    let searched = |a: &Action, word: &str| {
        let kind = action::kind(&a.kind, l);
        let texts = [&a.id, &a.what.zh, &a.what.en, &a.outcome.zh, &a.outcome.en, &kind];
        holds(&texts, word) || lines::years(a.from, a.to).contains(word)
    };
    framed(ui, |ui| {
        let rows = search(ui, cx, "actions", &case.actions, searched);
        let columns = [
            Column::fixed(words::col_number(l), 44.0),
            Column::fixed(words::col_years(l), 70.0),
            Column::fixed(words::col_kind(l), 112.0),
            Column::share(words::col_what(l), 0.5),
            Column::share(words::col_result(l), 0.4),
            Column::fixed(words::col_evidence(l), 96.0),
        ];
        let of = |a: &Action| Record::Action(a.id.clone());
        let spoken = |a: &Action| format!("{} {}", lines::name(cx, &of(a)), a.what.get(l));
        let clicked = list(ui, cx, "actions", &columns, &rows, spoken, action_cell);
        if let Some(a) = clicked {
            cx.send(Command::Record(of(a)));
        }
    });
}

fn action_cell(ui: &mut Ui, cx: Cx<'_>, a: &Action, column: usize) {
    let l = cx.l;
    let text = match column {
        0 => cx.note(&a.id).color(cx.tokens.accent),
        1 => cx.note(lines::years(a.from, a.to)),
        2 => cx.note(action::kind(&a.kind, l)),
        3 => cx.body(a.what.get(l)),
        4 => cx.note(a.outcome.get(l)).color(cx.tokens.text),
        _ => cx.note(action::evidence(a.evidence, l)),
    };
    ui.add(Label::new(text).truncate());
}

fn framed(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    Frame::new().inner_margin(Margin::symmetric(20, 8)).show(ui, content);
}

fn holds(texts: &[&String], word: &str) -> bool {
    texts.iter().any(|text| text.to_lowercase().contains(word))
}

/// A search box; answers the records that hold what is typed in it.
fn search<'a, T>(
    ui: &mut Ui,
    cx: Cx<'_>,
    name: &str,
    all: &'a [T],
    matches: impl Fn(&T, &str) -> bool,
) -> Vec<&'a T> {
    let id = Id::unique(("search", name));
    let kept = id.with("kept");
    let mut word: String = ui.data(|d| d.get_temp(kept)).unwrap_or_default();
    let mut found = Vec::new();
    ui.horizontal(|ui| {
        ui.label(cx.note(words::cases_search(cx.l)));
        let (_, typed) = draft(ui, cx, id, &words::cases_search(cx.l), &word, SEARCH, false);
        if let Some(typed) = typed {
            word = typed;
            ui.data_mut(|d| d.insert_temp(kept, word.clone()));
        }
        let wanted = word.trim().to_lowercase();
        found = all.iter().filter(|x| matches(x, &wanted)).collect();
        ui.label(cx.note(words::cases_found(cx.l, found.len(), all.len())));
    });
    found
}

/// The table of what was found; answers the record that was clicked.
fn list<'a, T>(
    ui: &mut Ui,
    cx: Cx<'_>,
    id: &str,
    columns: &[Column],
    rows: &[&'a T],
    spoken: impl Fn(&T) -> String,
    cell: impl Fn(&mut Ui, Cx<'_>, &T, usize),
) -> Option<&'a T> {
    if rows.is_empty() {
        paragraph(ui, cx.body(words::cases_nothing_found(cx.l)));
        return None;
    }
    let listing = Listing { id, columns, count: rows.len(), picked: None };
    let clicked = ScrollArea::vertical().id_salt(id).auto_shrink(false).show(ui, |ui| {
        let name = |row: usize| rows.get(row).map_or_else(String::new, |x| spoken(x));
        listing.show(ui, cx, name, |ui, row, column| {
            if let Some(x) = rows.get(row) {
                cell(ui, cx, x, column);
            }
        })
    });
    clicked.inner.and_then(|row| rows.get(row).copied())
}
