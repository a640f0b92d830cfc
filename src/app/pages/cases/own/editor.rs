//! The editor: what the case does, its sections, the records of one and the form of the picked one.

use egui::{Label, ScrollArea, Ui};

use crate::case::own::{OwnReport, Table, add_row, without_row};
use crate::document::{OwnCase, Place, Row};
use crate::figure::Tone;
use crate::text::words;

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::edit::Edit;
use super::super::super::super::widgets::{
    Column, Listing, callout, choice, empty_state, paragraph, sheet, small_button, switch_row,
};
use super::{At, name, record};

/// Rows of a table that are seen at once above the form.
const ROWS: f32 = 190.0;

/// What can be done with the case as a whole, and how it stands.
pub(in super::super) fn tools(ui: &mut Ui, cx: Cx<'_>, case: &OwnCase) {
    let l = cx.l;
    ui.horizontal_wrapped(|ui| {
        ui.scope(|ui| {
            let names = [words::own_read(l), words::own_write(l)];
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let joined = cx.library().case(&case.id).is_some();
            let writing = cx.view.own_write || !joined;
            let picked = choice(ui, cx, &words::own_mode(l), &names, usize::from(writing));
            if let Some(i) = picked {
                cx.send(Command::OwnWrite(i == 1));
            }
        });
        if switch_row(ui, cx, &words::own_takes_part(l), !case.off) {
            let turned = OwnCase { off: !case.off, ..case.clone() };
            put(cx, turned);
        }
        if small_button(ui, cx, words::own_export_file(l)).clicked() {
            cx.send(Command::ExportCase(case.id.clone()));
        }
        if small_button(ui, cx, words::own_export_folder(l)).clicked() {
            cx.send(Command::ExportCaseFolder(case.id.clone()));
        }
        if small_button(ui, cx, words::own_delete(l)).clicked() {
            cx.send(Command::change(Edit::Case(case.id.clone(), None)));
            cx.send(Command::Say(Tone::Caution, words::own_deleted(l, name(cx, case))));
        }
    });
    if let Some(report) = cx.knowledge.own_report(&case.id) {
        standing(ui, cx, case, report);
    }
}

fn put(cx: Cx<'_>, case: OwnCase) {
    cx.send(Command::change(Edit::Case(case.id.clone(), Some(Box::new(case)))));
}

/// Whether it takes part, what is left out, and which verdicts it changes.
fn standing(ui: &mut Ui, cx: Cx<'_>, case: &OwnCase, report: &OwnReport) {
    let l = cx.l;
    let mut told = Vec::new();
    match cx.library().case(&case.id) {
        None if case.off => told.push(words::own_is_off(l)),
        None => told.push(words::own_not_joined(l)),
        Some(c) if c.episodes.is_empty() && c.lessons.is_empty() => told.push(words::own_silent(l)),
        Some(c) => {
            told.push(words::own_joined(l, c.episodes.len(), c.lessons.len()));
            told.push(moves(cx, &case.id));
        }
    }
    if !report.left_out.is_empty() {
        told.push(words::own_left_out(l, report.left_out.len()));
    }
    let tone = if !case.off && (!report.joined || !report.left_out.is_empty()) {
        Tone::Caution
    } else {
        Tone::Accent
    };
    let gap = if l == crate::text::Language::En { " " } else { "" };
    callout(ui, cx, tone, |ui| paragraph(ui, cx.body(told.join(gap))));
}

/// The verdicts that would be another without the case.
fn moves(cx: Cx<'_>, case: &str) -> String {
    let l = cx.l;
    let moved: Vec<&str> = (cx.found().advice.verdicts.iter())
        .filter(|v| {
            let without = cx.derived.influence.get(&v.instrument.id).and_then(|all| all.get(case));
            without.is_some_and(|i| i.list != v.list || i.deciding != v.deciding)
        })
        .map(|v| v.instrument.short.get(l))
        .collect();
    match moved.len() {
        0 => words::own_moves_nothing(l),
        n => words::own_moves(l, n, moved.join(&words::out_comma(l))),
    }
}

/// The sections of the case and the one that is written in.
pub(in super::super) fn editor(ui: &mut Ui, cx: Cx<'_>, case: &OwnCase) {
    let form = &cx.library().catalogue.case_form;
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        ui.add_space(20.0);
        ui.scope(|ui| sections(ui, cx, case, &form.tables));
    });
    let Some(table) = form.table(&cx.view.own_table).or_else(|| form.tables.first()) else {
        return;
    };
    ScrollArea::vertical().id_salt(("own", &case.id, &table.id)).auto_shrink(false).show(
        ui,
        |ui| {
            egui::Frame::new().inner_margin(egui::Margin::symmetric(20, 8)).show(ui, |ui| {
                ui.set_width(ui.available_width());
                paragraph(ui, cx.note(table.hint.get(cx.l)));
                ui.add_space(2.0);
                if table.id == "head" {
                    let place = Place { table: table.id.clone(), row: None };
                    let at = At { case, place: &place, said: "" };
                    sheet(ui, cx, |ui| record::form(ui, cx, at, table));
                } else {
                    records(ui, cx, case, table);
                }
            });
        },
    );
}

fn sections(ui: &mut Ui, cx: Cx<'_>, case: &OwnCase, tables: &[Table]) {
    let l = cx.l;
    let names: Vec<String> = (tables.iter())
        .map(|t| match case.rows(&t.id).len() {
            _ if t.id == "head" => t.name.get(l).to_owned(),
            n => words::own_section_count(l, t.name.get(l), n),
        })
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let chosen = tables.iter().position(|t| t.id == cx.view.own_table).unwrap_or(0);
    let picked = choice(ui, cx, &words::own_section(l), &names, chosen);
    if let Some(table) = picked.and_then(|i| tables.get(i)) {
        cx.send(Command::OwnTable(table.id.clone()));
    }
}

/// The records of a table, and the form of the one that is picked.
fn records(ui: &mut Ui, cx: Cx<'_>, case: &OwnCase, table: &Table) {
    let l = cx.l;
    let rows = case.rows(&table.id);
    let add_name = words::own_add(l, table.one.get(l));
    let add = || {
        vec![
            Command::change(Edit::Case(case.id.clone(), Some(Box::new(add_row(case, table))))),
            Command::OwnRow(rows.len()),
        ]
    };
    if rows.is_empty() {
        let mut commands = add();
        let first = commands.remove(0);
        empty_state(ui, cx, table.empty.get(l).to_owned(), Some((add_name, first)));
        return;
    }
    let picked = cx.view.own_row.min(rows.len() - 1);
    sheet(ui, cx, |ui| {
        ScrollArea::vertical().id_salt("own rows").max_height(ROWS).show(ui, |ui| {
            list(ui, cx, case, table, picked);
        });
    });
    ui.horizontal(|ui| {
        if small_button(ui, cx, add_name).clicked() {
            add().into_iter().for_each(|command| cx.send(command));
        }
        if small_button(ui, cx, words::own_remove(l, table.one.get(l))).clicked() {
            let form = &cx.library().catalogue.case_form;
            put(cx, without_row(form, case, &table.id, picked));
            cx.send(Command::OwnRow(picked.saturating_sub(1)));
        }
    });
    let place = Place { table: table.id.clone(), row: Some(picked) };
    let said = words::row_named(l, table.one.get(l), picked + 1);
    let at = At { case, place: &place, said: &said };
    sheet(ui, cx, |ui| record::form(ui, cx, at, table));
}

fn list(ui: &mut Ui, cx: Cx<'_>, case: &OwnCase, table: &Table, picked: usize) {
    let l = cx.l;
    let rows = case.rows(&table.id);
    let columns = [
        Column::fixed(words::col_number(l), 60.0),
        Column::share(table.name.get(l).to_owned(), 0.9),
        Column::fixed(words::own_state(l), 84.0),
    ];
    let listing =
        Listing { id: "own rows", columns: &columns, count: rows.len(), picked: Some(picked) };
    let spoken = |i: usize| {
        rows.get(i).map_or_else(String::new, |row| {
            words::own_row(l, table.one.get(l), number(row, i), table.title(row, l))
        })
    };
    let clicked = listing.show(ui, cx, spoken, |ui, i, column| {
        let Some(row) = rows.get(i) else { return };
        let text = match column {
            0 => cx.note(number(row, i)),
            1 => match table.title(row, l) {
                "" => cx.note(words::own_untitled(l)),
                title => cx.body(title),
            },
            _ => state(cx, case, &Place { table: table.id.clone(), row: Some(i) }),
        };
        ui.add(Label::new(text).truncate());
    });
    if let Some(i) = clicked {
        cx.send(Command::OwnRow(i));
    }
}

fn number(row: &Row, i: usize) -> String {
    row.get("id").cloned().unwrap_or_else(|| (i + 1).to_string())
}

fn state(cx: Cx<'_>, case: &OwnCase, place: &Place) -> egui::RichText {
    let l = cx.l;
    let report = cx.knowledge.own_report(&case.id);
    let (blocks, any) =
        report.map_or((false, false), |r| (r.blocks(place), r.of(place).count() > 0));
    match (blocks, any) {
        (true, _) => cx.tinted(words::own_incomplete(l), cx.tokens.tone(Tone::Caution)),
        (false, true) => cx.note(words::own_notice(l)),
        (false, false) => cx.note(words::own_complete(l)),
    }
}
