//! Before there is a table: the ways to bring one in, and why a file was refused.

use std::path::Path;

use egui::{Spinner, Ui};

use crate::figure::Tone;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::import::ImportCommand;
use super::super::super::widgets::{callout, dashed, paragraph, primary_button, small_button};
use super::super::scrolled;

pub(super) fn start(ui: &mut Ui, cx: Cx<'_>) {
    let l = cx.l;
    scrolled(ui, "import start", |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        ui.label(cx.title(words::import_table(l)));
        refused(ui, cx);
        dashed(ui, cx, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            paragraph(ui, cx.body(words::import_start(l)));
            paragraph(ui, cx.note(words::import_start_kinds(l)));
            paragraph(ui, cx.note(words::import_start_ways(l)));
            ui.horizontal(|ui| {
                if primary_button(ui, cx, words::import_choose(l)).clicked() {
                    cx.send(Command::Import(ImportCommand::Pick(None)));
                }
                if ui.button(cx.body(words::import_cancel(l))).clicked() {
                    cx.send(Command::Import(ImportCommand::Cancel));
                }
            });
        });
    });
}

/// The file that was refused last, and why.
pub(super) fn refused(ui: &mut Ui, cx: Cx<'_>) {
    if let Some((file, refusal)) = &cx.importing.refused {
        callout(ui, cx, Tone::Negative, |ui| {
            let what = refusal.sentence(cx.l);
            paragraph(ui, cx.body(words::import_refused(cx.l, file, what)));
        });
    }
}

pub(super) fn opening(ui: &mut Ui, cx: Cx<'_>, path: &Path) {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    scrolled(ui, "import opening", |ui| {
        ui.label(cx.title(words::import_table(cx.l)));
        ui.add_space(10.0);
        ui.horizontal(|ui| {
            ui.add(Spinner::new().size(18.0).color(cx.tokens.accent));
            ui.label(cx.body(words::import_opening(cx.l, file)));
            if small_button(ui, cx, words::import_stop(cx.l)).clicked() {
                cx.send(Command::Import(ImportCommand::Stop));
            }
        });
    });
}
