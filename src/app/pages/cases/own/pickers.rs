//! Inputs that name other records: instruments, references, sources.

use egui::Ui;

use crate::case::own::{Column, NO_POLICY, list};
use crate::text::words;

use super::super::super::super::cx::Cx;
use super::super::super::super::widgets::{draft, small_button};
use super::At;
use super::cells::combo;

/// Width of a picker.
const PICKER: f32 = 320.0;

fn names(cx: Cx<'_>) -> Vec<(String, String)> {
    let all = cx.library().catalogue.instruments.iter();
    all.map(|i| (i.id.clone(), i.name.get(cx.l).to_owned())).collect()
}

/// One instrument.
pub(super) fn instrument(ui: &mut Ui, cx: Cx<'_>, at: At<'_>, column: &Column, name: &str) {
    let mut options = names(cx);
    if column.none {
        options.insert(0, (NO_POLICY.to_owned(), words::own_no_policy(cx.l)));
    }
    let value = at.text(&column.id);
    if let Some(id) = combo(ui, cx, at, &column.id, name, value, &options, PICKER) {
        at.write_one(cx, &column.id, id);
    }
    hint(ui, cx, column);
}

fn hint(ui: &mut Ui, cx: Cx<'_>, column: &Column) {
    let hint = column.hint.get(cx.l);
    if !hint.is_empty() {
        ui.add(egui::Label::new(cx.note(hint)).wrap());
    }
}

/// Several instruments.
pub(super) fn instruments(ui: &mut Ui, cx: Cx<'_>, at: At<'_>, column: &Column, name: &str) {
    several(ui, cx, at, column, name, &names(cx));
}

/// Records of the case.
pub(super) fn refs(ui: &mut Ui, cx: Cx<'_>, at: At<'_>, column: &Column, name: &str) {
    let form = &cx.library().catalogue.case_form;
    let mut options = Vec::new();
    for table in column.to.iter().filter_map(|t| form.table(t)) {
        for row in at.case.rows(&table.id) {
            let Some(id) = row.get("id") else { continue };
            options.push((id.clone(), format!("{id} {}", table.title(row, cx.l))));
        }
    }
    several(ui, cx, at, column, name, &options);
}

/// Those picked, each with a way to take it off, and a list of the others.
fn several(
    ui: &mut Ui,
    cx: Cx<'_>,
    at: At<'_>,
    column: &Column,
    name: &str,
    options: &[(String, String)],
) {
    let picked = list(at.text(&column.id));
    let send = |ids: Vec<String>| at.write_one(cx, &column.id, ids.join("|"));
    for id in &picked {
        let told = options.iter().find(|(x, _)| x == id).map_or(id.as_str(), |(_, name)| name);
        ui.horizontal(|ui| {
            let said = at.named(&words::own_unpick(cx.l, told));
            if small_button(ui, cx, words::own_remove_short(cx.l)).accessible_name(said).clicked() {
                send(picked.iter().filter(|x| *x != id).cloned().collect());
            }
            ui.add(egui::Label::new(cx.body(told)).truncate());
        });
    }
    let rest: Vec<(String, String)> =
        options.iter().filter(|(id, _)| !picked.contains(id)).cloned().collect();
    if options.is_empty() {
        ui.label(cx.note(words::own_nothing_to_pick(cx.l)));
    } else if !rest.is_empty() {
        let part = (&column.id, "more");
        // Nothing is picked in it: it adds to those above.
        if let Some(id) = combo(ui, cx, at, part, name, "", &rest, PICKER) {
            let mut ids = picked.clone();
            ids.push(id);
            send(ids);
        }
    }
    hint(ui, cx, column);
}

/// Where a figure or action was read: picked from the case's sources, or written.
pub(super) fn source(ui: &mut Ui, cx: Cx<'_>, at: At<'_>) {
    let l = cx.l;
    let form = &cx.library().catalogue.case_form;
    let rows = at.case.rows("sources");
    if let Some(table) = form.table("sources").filter(|_| !rows.is_empty()) {
        let options: Vec<(String, String)> = (rows.iter().enumerate())
            .map(|(i, row)| (i.to_string(), table.title(row, l).to_owned()))
            .filter(|(_, title)| !title.is_empty())
            .collect();
        let name = at.named(&words::own_from_source(l));
        let picked = ui.horizontal(|ui| {
            ui.label(cx.note(words::own_from_source(l)));
            combo(ui, cx, at, "source", &name, "", &options, PICKER)
        });
        let row = picked.inner.and_then(|i| i.parse::<usize>().ok()).and_then(|i| rows.get(i));
        if let Some(row) = row {
            let text = |column: &str| row.get(column).cloned().unwrap_or_default();
            at.write(
                cx,
                vec![
                    ("source_title".to_owned(), table.title(row, l).to_owned()),
                    ("source_url".to_owned(), text("url")),
                    ("no_address".to_owned(), text("no_address")),
                ],
            );
        }
    }
    for (cell, name) in [
        ("source_title", words::own_source_title(l)),
        ("source_url", words::own_source_url(l)),
        ("no_address", words::own_source_why(l)),
    ] {
        ui.horizontal(|ui| {
            ui.allocate_ui(egui::vec2(104.0, 28.0), |ui| {
                ui.set_min_width(104.0);
                ui.label(cx.note(&name));
            });
            let width = ui.available_width();
            let said = at.named(&name);
            if let Some(text) = draft(ui, cx, at.id(cell), &said, at.text(cell), width, false).1 {
                at.write_one(cx, cell, text);
            }
        });
    }
}
