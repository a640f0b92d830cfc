//! Which version this is, and whose work is in it.

use egui::{Id, Label, Modal, ScrollArea, Ui};

use crate::text::words;

use super::command::Command;
use super::cx::Cx;
use super::widgets::{heading, paragraph, rule, small_button};

const WIDTH: f32 = 560.0;
const HEIGHT: f32 = 300.0;
/// Crates with their versions and licences, written by `.ci/licences`.
const LICENCES: &str = "licences.csv";

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>) {
    let answer = Modal::new(Id::unique("about")).show(ui.ctx(), |ui| {
        ui.set_width(WIDTH.min(ui.ctx().content_rect().width() - 60.0));
        ui.spacing_mut().item_spacing.y = 6.0;
        heading(ui, cx, words::about_title(cx.l, env!("CARGO_PKG_VERSION")), "");
        for text in [words::about_what(cx.l), words::about_ours(cx.l), words::about_face(cx.l)] {
            paragraph(ui, cx.body(text));
        }
        rule(ui, cx);
        let list = cx.knowledge.files.get(LICENCES).unwrap_or_default();
        let crates: Vec<&str> = list.lines().skip(1).collect();
        ui.label(cx.strong(words::about_crates(cx.l, crates.len())));
        rows(ui, cx, &crates);
        if small_button(ui, cx, words::close_sheet(cx.l)).clicked() {
            cx.send(Command::About(false));
        }
    });
    if answer.should_close() {
        cx.send(Command::About(false));
    }
}

fn rows(ui: &mut Ui, cx: Cx<'_>, crates: &[&str]) {
    let height = cx.tokens.sizes.note + 6.0;
    let area = ScrollArea::vertical().id_salt("licences").max_height(HEIGHT);
    area.auto_shrink([false, true]).show_rows(ui, height, crates.len(), |ui, range| {
        for line in crates.get(range).unwrap_or_default() {
            let mut parts = line.splitn(3, ',');
            let (name, version) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
            let licence = parts.next().unwrap_or("");
            let text = format!("{name} {version} · {licence}");
            ui.add(Label::new(cx.note(text)).truncate());
        }
    });
}
