//! The brief before it is handed on: the same outline that the Word writer sets.

mod preview;

use egui::{Align, Frame, Id, Label, Layout, Margin, Panel, ScrollArea, Ui};

use crate::brief::{Block, Outline};
use crate::figure::Tone;
use crate::text::words;

use super::super::command::Command;
use super::super::cx::Cx;
use super::super::widgets::{callout, paragraph, primary_button};

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
        .show(ui, |ui| side(ui, cx, outline));
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

fn side(ui: &mut Ui, cx: Cx<'_>, outline: &Outline) {
    ui.label(cx.title(words::page_brief(cx.l)));
    paragraph(ui, cx.note(words::brief_page_hint(cx.l)));
    if primary_button(ui, cx, words::command_export_brief(cx.l)).clicked() {
        cx.send(Command::ExportBrief);
    }
    let book = ui.button(cx.body(words::command_export_workbook(cx.l)));
    if book.on_hover_text(words::export_workbook_hint(cx.l)).clicked() {
        cx.send(Command::ExportWorkbook);
    }
    if cx.derived.unlocks.is_none() {
        ui.label(cx.note(words::home_worth_wait(cx.l)));
    }
    let errors = cx.found().errors();
    if errors > 0 {
        callout(ui, cx, Tone::Caution, |ui| {
            paragraph(ui, cx.body(words::advice_errors(cx.l, errors)));
        });
    }
    ui.add_space(8.0);
    ui.label(cx.strong(words::brief_contents(cx.l)));
    ScrollArea::vertical().id_salt("contents").auto_shrink(false).show(ui, |ui| {
        for (i, block) in outline.blocks.iter().enumerate() {
            let Block::Heading { level, text } = block else { continue };
            if *level > 2 {
                continue;
            }
            ui.horizontal(|ui| {
                ui.add_space(f32::from(level - 1) * 14.0);
                let text = if *level == 1 { cx.body(text) } else { cx.note(text) };
                let label = Label::new(text).truncate().sense(egui::Sense::click());
                if ui.add(label).clicked() {
                    ui.data_mut(|d| d.insert_temp(wanted(), i));
                }
            });
        }
    });
}
