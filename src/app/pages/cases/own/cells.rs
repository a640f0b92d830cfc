//! Inputs of one cell: text, a number, a choice, a tick.

use egui::{ComboBox, Id, PopupCloseBehavior, Ui};

use crate::case::own::Column;
use crate::text::words;

use super::super::super::super::cx::Cx;
use super::super::super::super::widgets::{draft, draft_lines, paragraph, switch_row};
use super::At;

/// Width of a number.
const NUMBER: f32 = 96.0;
/// Height of a list that drops down.
const LIST: f32 = 300.0;
/// Options beyond which a list can be searched.
const MANY: usize = 12;
/// Width of its search box.
const SEARCH: f32 = 150.0;
/// Width of a choice.
const CHOICE: f32 = 300.0;

/// Text, with a hint under it.
pub(super) fn text(
    ui: &mut Ui,
    cx: Cx<'_>,
    at: At<'_>,
    cell: &str,
    name: &str,
    hint: &str,
    long: bool,
) {
    let width = ui.available_width();
    let value = at.text(cell);
    let typed = if long {
        draft_lines(ui, cx, at.id(cell), name, value, width).1
    } else {
        draft(ui, cx, at.id(cell), name, value, width, false).1
    };
    if let Some(text) = typed {
        at.write_one(cx, cell, text);
    }
    if !hint.is_empty() && value.is_empty() {
        paragraph(ui, cx.note(hint));
    }
}

/// A number or a year.
pub(super) fn number(ui: &mut Ui, cx: Cx<'_>, at: At<'_>, cell: &str, name: &str, hint: &str) {
    ui.horizontal(|ui| {
        if let Some(text) = draft(ui, cx, at.id(cell), name, at.text(cell), NUMBER, true).1 {
            at.write_one(cx, cell, text.trim().to_owned());
        }
        ui.add(egui::Label::new(cx.note(hint)).wrap());
    });
}

/// One of the column's words.
pub(super) fn choose(ui: &mut Ui, cx: Cx<'_>, at: At<'_>, column: &Column, name: &str) {
    let value = at.text(&column.id);
    let options: Vec<(String, String)> =
        column.words.iter().map(|w| (w.id.clone(), w.name.get(cx.l).to_owned())).collect();
    if let Some(id) = combo(ui, cx, at, &column.id, name, value, &options, CHOICE) {
        at.write_one(cx, &column.id, id);
    }
    if !column.hint.get(cx.l).is_empty() {
        paragraph(ui, cx.note(column.hint.get(cx.l)));
    }
}

/// A drop-down of ids and names; answers the id that was clicked.
#[allow(clippy::too_many_arguments)]
pub(super) fn combo(
    ui: &mut Ui,
    cx: Cx<'_>,
    at: At<'_>,
    part: impl egui::AsIdSalt,
    name: &str,
    value: &str,
    options: &[(String, String)],
    width: f32,
) -> Option<String> {
    let found = options.iter().find(|(id, _)| id == value).map(|(_, name)| name.clone());
    let shown = match (found, value) {
        (Some(name), _) => name,
        (None, "") => words::own_pick(cx.l),
        (None, other) => other.to_owned(),
    };
    let mut clicked = None;
    let id = at.id(part);
    let combo = ComboBox::from_id_salt(id)
        .width(width)
        .height(LIST)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .truncate();
    let response = combo.selected_text(cx.body(&shown)).show_ui(ui, |ui| {
        let word = if options.len() > MANY { search(ui, cx, id, name) } else { String::new() };
        for (id, name) in options.iter().filter(|(_, n)| n.to_lowercase().contains(&word)) {
            let picked = id == value;
            if ui.selectable_label(picked, cx.body(name)).clicked() {
                clicked = (!picked).then(|| id.clone());
                ui.close();
            }
        }
    });
    response.response.accessible_name(name);
    clicked
}

/// A search box at the head of a long list; answers what is looked for, in lower case.
fn search(ui: &mut Ui, cx: Cx<'_>, list: Id, name: &str) -> String {
    let id = list.with("search");
    let kept = id.with("kept");
    let said = words::own_search_in(cx.l, name);
    let mut word: String = ui.data(|d| d.get_temp(kept)).unwrap_or_default();
    ui.horizontal(|ui| {
        ui.label(cx.note(words::cases_search(cx.l)));
        if let Some(typed) = draft(ui, cx, id, &said, &word, SEARCH, false).1 {
            word = typed;
            ui.data_mut(|d| d.insert_temp(kept, word.clone()));
        }
    });
    word.trim().to_lowercase()
}

/// A tick: `yes` or empty.
pub(super) fn flag(ui: &mut Ui, cx: Cx<'_>, at: At<'_>, column: &Column) {
    let on = at.text(&column.id).trim() == "yes";
    if switch_row(ui, cx, column.name.get(cx.l), on) {
        at.write_one(cx, &column.id, if on { String::new() } else { "yes".to_owned() });
    }
}
