//! What each case contributes here: which verdicts would stand elsewhere without it.

use std::sync::Arc;

use egui::{ScrollArea, Ui};

use crate::advice::{ALL, Influence, Verdict, sentence};
use crate::case::{Case, Law};
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::view::{AdvicePart, Record};
use super::super::super::widgets::{
    Column, Listing, heading, paragraph, rule, sheet, verdict_chip,
};
use super::{bare, calibration};

/// One verdict beside what it would be.
type Moved<'a> = (&'a Verdict, &'a Influence);

pub(super) fn part(ui: &mut Ui, cx: Cx<'_>) {
    ScrollArea::vertical().id_salt("contributions").auto_shrink(false).show(ui, |ui| {
        bare(cx, 16, 12).show(ui, |ui| {
            ui.set_width(ui.available_width());
            paragraph(ui, cx.body(words::contrib_intro(cx.l)));
            rests(ui, cx);
            for case in &cx.found().force.cases {
                ui.add_space(8.0);
                sheet(ui, cx, |ui| of_case(ui, cx, case));
            }
            ui.add_space(8.0);
            sheet(ui, cx, |ui| of_all(ui, cx));
            ui.add_space(8.0);
            sheet(ui, cx, |ui| laws(ui, cx));
            ui.add_space(8.0);
            sheet(ui, cx, |ui| calibration::section(ui, cx));
        });
    });
}

/// How many of the advised verdicts rest on cases, in one sentence.
fn rests(ui: &mut Ui, cx: Cx<'_>) {
    let advised: Vec<_> =
        cx.found().advice.verdicts.iter().filter(|v| v.list.is_advised()).collect();
    let on_cases = advised
        .iter()
        .filter(|v| {
            let without = cx.derived.influence.get(&v.instrument.id);
            without.is_some_and(|all| all.values().any(|i| i.list != v.list))
        })
        .count();
    paragraph(ui, cx.strong(words::contrib_rests(cx.l, advised.len(), on_cases)));
}

fn of_case(ui: &mut Ui, cx: Cx<'_>, case: &Case) {
    let l = cx.l;
    let force = &cx.found().force;
    let knows = |year: i32| force.question.knows(year);
    let episodes = case.episodes.iter().filter(|e| e.instrument.is_some() && knows(e.to)).count();
    let lessons = case.lessons.iter().filter(|x| knows(x.date_known)).count();
    let of = case.episodes.iter().filter(|e| e.instrument.is_some()).count();
    let counts = words::contrib_in_force(l, episodes, of, lessons, case.lessons.len());
    heading(ui, cx, case.name.get(l), counts);
    moves(ui, cx, &case.id);
}

fn of_all(ui: &mut Ui, cx: Cx<'_>) {
    heading(ui, cx, words::contrib_without_all(cx.l), "");
    moves(ui, cx, ALL);
}

/// Verdicts that would change without a case: those that change list or reason as rows, those
/// whose score alone moves by name.
fn moves(ui: &mut Ui, cx: Cx<'_>, key: &str) {
    let l = cx.l;
    let verdicts = &cx.found().advice.verdicts;
    let differing: Vec<Moved<'_>> = verdicts
        .iter()
        .filter_map(|v| Some((v, cx.derived.influence.get(&v.instrument.id)?.get(key)?)))
        .filter(|(v, i)| i.differs(v))
        .collect();
    let (mut rows, scores): (Vec<Moved<'_>>, Vec<Moved<'_>>) =
        differing.into_iter().partition(|(v, i)| i.list != v.list || i.deciding != v.deciding);
    if rows.is_empty() && scores.is_empty() {
        paragraph(ui, cx.note(words::contrib_nothing(l)));
        return;
    }
    rows.sort_by_key(|(v, i)| (i.list == v.list, v.list, v.instrument.id.clone()));
    let lists = rows.iter().filter(|(v, i)| i.list != v.list).count();
    let told = words::contrib_counts(l, lists, rows.len() - lists, scores.len());
    paragraph(ui, cx.body(told));
    table(ui, cx, key, &rows);
    if !scores.is_empty() {
        let names: Vec<&str> = scores.iter().map(|(v, _)| v.instrument.short.get(l)).collect();
        let names = names.join(&words::out_comma(l));
        paragraph(ui, cx.note(words::contrib_scores(l, names)));
    }
}

fn table(ui: &mut Ui, cx: Cx<'_>, key: &str, rows: &[Moved<'_>]) {
    let l = cx.l;
    let columns = [
        Column::fixed(words::contrib_instrument(l), 140.0),
        Column::fixed(words::contrib_now(l), 178.0),
        Column::fixed(words::contrib_then(l), 178.0),
        Column::share(words::contrib_reason_now(l), 0.5),
        Column::share(words::contrib_reason_then(l), 0.5),
    ];
    let id = format!("contributions {key}");
    let listing = Listing { id: &id, columns: &columns, count: rows.len(), picked: None };
    let name = |row: usize| {
        rows.get(row).map_or_else(String::new, |(v, _)| v.instrument.name.get(l).to_owned())
    };
    let clicked = listing.show(ui, cx, name, |ui, row, column| {
        let Some((v, i)) = rows.get(row) else { return };
        let text = match column {
            0 => v.instrument.short.get(l).to_owned(),
            1 => {
                verdict_chip(ui, cx, v.list);
                return;
            }
            2 => {
                verdict_chip(ui, cx, i.list);
                return;
            }
            3 => sentence(&v.deciding, cx.library(), l),
            _ => sentence(&i.deciding, cx.library(), l),
        };
        let shown = if column == 0 { cx.body(&text) } else { cx.note(&text) };
        ui.add(egui::Label::new(shown).truncate()).on_hover_text(text);
    });
    if let Some((v, _)) = clicked.and_then(|row| rows.get(row)) {
        cx.send(Command::GoAdvice(AdvicePart::Measures));
        cx.send(Command::Instrument(v.instrument.id.clone()));
    }
}

/// The laws in force at the year that is asked, and those that are not.
fn laws(ui: &mut Ui, cx: Cx<'_>) {
    let l = cx.l;
    let question = &cx.found().force.question;
    let remark = match question.as_of {
        Some(year) => words::contrib_laws_then(l, year),
        None => words::contrib_laws_now(l),
    };
    heading(ui, cx, words::contrib_laws(l), remark);
    let (known, later): (Vec<&Law>, Vec<&Law>) = cx
        .library()
        .catalogue
        .laws
        .iter()
        .map(Arc::as_ref)
        .partition(|law| question.knows(law.year));
    if known.is_empty() {
        paragraph(ui, cx.note(words::contrib_no_law(l)));
    }
    for law in known {
        rule(ui, cx);
        ui.horizontal_wrapped(|ui| {
            let link = ui.link(cx.body(law.title.get(l)).color(cx.tokens.accent));
            if link.clicked() {
                cx.send(Command::Record(Record::Law(law.id.clone())));
            }
            ui.label(cx.note(words::contrib_law_from(l, &law.in_force_from)));
        });
        let on: Vec<&str> = law
            .instruments
            .iter()
            .filter_map(|id| cx.library().catalogue.instrument(id))
            .map(|i| i.short.get(l))
            .collect();
        paragraph(ui, cx.note(words::contrib_law_on(l, on.join(&words::out_comma(l)))));
    }
    if !later.is_empty() {
        rule(ui, cx);
        let names: Vec<String> =
            later.iter().map(|x| words::contrib_law_later(l, x.title.get(l), x.year)).collect();
        paragraph(ui, cx.note(words::contrib_not_yet(l, names.join(&words::out_semicolon(l)))));
    }
}
