//! A list of rows with columns of given widths, heads, a way to remove a row, and rows pasted as a
//! block.

use egui::{Align, Event, Layout, Ui, vec2};

use crate::figure::Tone;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::import::{ImportCommand, Paste};
use super::super::super::widgets::{rule, small_button};

/// Heads over columns of given widths.
pub(super) fn heads(ui: &mut Ui, cx: Cx<'_>, columns: &[(f32, String)]) {
    ui.horizontal(|ui| {
        for (width, name) in columns {
            cell(ui, *width, |ui| {
                ui.label(cx.note(name));
            });
        }
    });
    rule(ui, cx);
}

/// A cell of a given width.
pub(super) fn cell<R>(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(vec2(width, 30.0), layout, |ui| {
        ui.set_width(width);
        content(ui)
    })
    .inner
}

/// The button that removes a row; answers whether it was clicked.
pub(super) fn remove(ui: &mut Ui, cx: Cx<'_>, row: usize) -> bool {
    let said = words::remove_row(cx.l, row + 1);
    small_button(ui, cx, words::remove(cx.l)).accessible_name(said).clicked()
}

/// A block of cells on the clipboard becomes rows of a target, where its heads say what they are.
pub(super) fn take_block(ui: &Ui, cx: Cx<'_>, target: &str) {
    let block = ui.input_mut(|i| {
        let is_block = |e: &Event| matches!(e, Event::Paste(t) if t.trim().contains(['\t', '\n']));
        let at = i.events.iter().position(is_block)?;
        Some(i.events.remove(at))
    });
    let Some(Event::Paste(text)) = block else { return };
    let plain = vec![Command::Say(Tone::Caution, words::import_paste_heads(cx.l))];
    let paste = Paste { text, target: target.to_owned(), area: None, plain };
    cx.send(Command::Import(ImportCommand::Paste(Box::new(paste))));
}
