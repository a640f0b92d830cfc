//! Fields that take text, numbers and choices. Every one has an accessible name.

use egui::{Align2, Button, CornerRadius, Id, Response, Stroke, TextEdit, Ui, vec2};

use crate::document::Value;
use crate::profile::typed_value;

use super::super::command::Command;
use super::super::cx::Cx;
use super::super::theme::CONTROL;

/// A line of text that keeps what is being typed until the cursor leaves: half a number is not
/// lost, and neither a new language nor a new reading changes it. Answers what was typed in this
/// frame.
pub(crate) fn draft(
    ui: &mut Ui,
    cx: Cx<'_>,
    id: Id,
    name: &str,
    value: &str,
    width: f32,
    right: bool,
) -> (Response, Option<String>) {
    let align = if right { Align2::RIGHT_CENTER } else { Align2::LEFT_CENTER };
    drafted(ui, cx, id, value, |ui, text| {
        let edit = TextEdit::singleline(text).id(id).align(align).desired_width(width);
        ui.add_sized(vec2(width, 28.0), edit).accessible_name(name)
    })
}

/// The same over several lines; Enter begins a new one.
pub(crate) fn draft_lines(
    ui: &mut Ui,
    cx: Cx<'_>,
    id: Id,
    name: &str,
    value: &str,
    width: f32,
) -> (Response, Option<String>) {
    drafted(ui, cx, id, value, |ui, text| {
        let edit = TextEdit::multiline(text).id(id).desired_width(width).desired_rows(2);
        ui.add(edit).accessible_name(name)
    })
}

fn drafted(
    ui: &mut Ui,
    cx: Cx<'_>,
    id: Id,
    value: &str,
    show: impl FnOnce(&mut Ui, &mut String) -> Response,
) -> (Response, Option<String>) {
    let kept: Option<String> = ui.data(|d| d.get_temp(id));
    let focused = ui.memory(|m| m.has_focus(id));
    let mut text = match kept {
        Some(text) if focused => text,
        _ => value.to_owned(),
    };
    let response = show(ui, &mut text);
    if response.changed() || response.gained_focus() {
        ui.data_mut(|d| d.insert_temp(id, text.clone()));
    }
    if response.lost_focus() {
        ui.data_mut(|d| d.remove::<String>(id));
        cx.send(Command::Pause);
    }
    let typed = response.changed().then_some(text);
    (response, typed)
}

/// A row of words of which one is chosen. Answers the index that was clicked.
pub(crate) fn choice(
    ui: &mut Ui,
    cx: Cx<'_>,
    group: &str,
    words: &[&str],
    chosen: usize,
) -> Option<usize> {
    let mut clicked = None;
    let t = cx.tokens;
    ui.spacing_mut().item_spacing.x = 0.0;
    // In a row that is laid out from the right the first word is still the leftmost.
    let from_right = ui.layout().prefer_right_to_left();
    for place in 0..words.len() {
        let i = if from_right { words.len() - 1 - place } else { place };
        let Some(word) = words.get(i) else { continue };
        let picked = i == chosen;
        let text = if picked {
            cx.strong(*word).color(t.accent).size(t.sizes.note)
        } else {
            cx.note(*word)
        };
        let first = if i == 0 { CONTROL } else { 0 };
        let last = if i + 1 == words.len() { CONTROL } else { 0 };
        let button = Button::new(text)
            .fill(if picked { t.accent_tint } else { t.raised })
            .stroke(Stroke::new(t.stroke, t.line_strong))
            .corner_radius(CornerRadius { nw: first, sw: first, ne: last, se: last })
            .min_size(vec2(0.0, 26.0))
            .selected(picked);
        let response = ui.add(button).accessible_name(format!("{group} {word}"));
        if response.clicked() && !picked {
            clicked = Some(i);
        }
    }
    clicked
}

/// A name before its field.
pub(crate) fn labelled<R>(
    ui: &mut Ui,
    cx: Cx<'_>,
    width: f32,
    name: &str,
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    ui.horizontal(|ui| {
        ui.allocate_ui_with_layout(
            vec2(width, 28.0),
            egui::Layout::left_to_right(egui::Align::Center),
            |ui| {
                ui.set_width(width);
                ui.add(egui::Label::new(cx.body(name)).wrap());
            },
        );
        content(ui)
    })
    .inner
}

/// A small, quiet button.
pub(crate) fn small_button(ui: &mut Ui, cx: Cx<'_>, text: impl Into<String>) -> Response {
    let t = cx.tokens;
    let text = cx.note(text).color(t.text);
    ui.add(Button::new(text).min_size(vec2(0.0, 26.0)).stroke(Stroke::new(t.stroke, t.line_strong)))
}

/// The one button of a page that leads on.
pub(crate) fn primary_button(ui: &mut Ui, cx: Cx<'_>, text: impl Into<String>) -> Response {
    let t = cx.tokens;
    let text = cx.strong(text).color(t.on_accent);
    ui.add(Button::new(text).fill(t.accent).stroke(Stroke::NONE).min_size(vec2(0.0, 30.0)))
}

/// A tick box with its words.
pub(crate) fn switch_row(ui: &mut Ui, cx: Cx<'_>, text: &str, on: bool) -> bool {
    let mut on = on;
    ui.checkbox(&mut on, cx.body(text)).changed()
}

/// A year that may be unknown. Answers a change.
pub(crate) fn year_input(
    ui: &mut Ui,
    cx: Cx<'_>,
    id: Id,
    name: &str,
    year: Option<i32>,
) -> Option<Option<i32>> {
    let shown = year.map_or_else(String::new, |y| y.to_string());
    let (_, typed) = draft(ui, cx, id, name, &shown, 64.0, true);
    let typed = typed?;
    match typed_value(&typed)? {
        Value::Unknown => Some(None),
        Value::Number(year) if year.fract() == 0.0 && year.abs() < 1e6 => Some(Some(year as i32)),
        _ => None,
    }
}
