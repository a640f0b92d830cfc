//! The brief before it is handed on: the same outline that the Word writer sets.

mod beside;
mod preview;
mod side;
mod wording;

use egui::{Align, Frame, Id, Layout, Margin, Panel, ScrollArea, Ui};

use super::super::cx::Cx;

const SIDE: f32 = 270.0;
/// Width of the sheet, margins included.
const SHEET: f32 = 780.0;

pub(super) fn page(ui: &mut Ui, cx: Cx<'_>) {
    let Some(outline) = cx.derived.outline() else { return };
    let bare = Frame::new().fill(cx.tokens.surface).inner_margin(Margin::symmetric(14, 12));
    Panel::right("brief side")
        .exact_size(SIDE)
        .resizable(false)
        .frame(bare)
        .show(ui, |ui| side::show(ui, cx, outline));
    ScrollArea::vertical().id_salt("brief").auto_shrink(false).show(ui, |ui| {
        let width = (ui.available_width() - 32.0).min(SHEET);
        let margin = ((ui.available_width() - width) / 2.0).max(8.0);
        ui.horizontal_top(|ui| {
            ui.add_space(margin);
            ui.allocate_ui_with_layout(
                egui::vec2(width, 0.0),
                Layout::top_down(Align::Min),
                |ui| preview::sheet(ui, cx, outline),
            );
        });
    });
}

/// The heading that a click in the contents wants in view.
fn wanted() -> Id {
    Id::unique("brief heading")
}
