//! The keys, on one sheet.

use egui::{Id, Modal, ScrollArea, Ui};

use crate::text::words;

use super::command::Command;
use super::cx::Cx;
use super::widgets::{heading, paragraph, rule, small_button};

const WIDTH: f32 = 460.0;

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>) {
    let answer = Modal::new(Id::unique("shortcuts")).show(ui.ctx(), |ui| {
        ui.set_width(WIDTH);
        ui.spacing_mut().item_spacing.y = 5.0;
        heading(ui, cx, words::help_title(cx.l), "");
        let most = (ui.ctx().content_rect().height() - 130.0).max(120.0);
        ScrollArea::vertical().id_salt("keys").max_height(most).show(ui, |ui| lines(ui, cx));
        ui.add_space(4.0);
        if small_button(ui, cx, words::close_sheet(cx.l)).clicked() {
            cx.send(Command::Help(false));
        }
    });
    if answer.should_close() {
        cx.send(Command::Help(false));
    }
}

fn lines(ui: &mut Ui, cx: Cx<'_>) {
    for (command, keys) in Command::with_shortcuts() {
        line(ui, cx, &ui.ctx().format_shortcut(&keys), &command.name(cx.l));
    }
    rule(ui, cx);
    for (keys, does) in [
        (words::help_tab(cx.l), words::help_tab_does(cx.l)),
        (words::help_escape(cx.l), words::help_escape_does(cx.l)),
        (words::help_arrows(cx.l), words::help_arrows_do(cx.l)),
        (words::help_zoom(cx.l), words::help_zoom_does(cx.l)),
    ] {
        line(ui, cx, &keys, &does);
    }
}

fn line(ui: &mut Ui, cx: Cx<'_>, keys: &str, does: &str) {
    ui.horizontal(|ui| {
        ui.allocate_ui(egui::vec2(150.0, 20.0), |ui| {
            ui.set_min_width(150.0);
            ui.label(cx.strong(keys));
        });
        paragraph(ui, cx.body(does));
    });
}
