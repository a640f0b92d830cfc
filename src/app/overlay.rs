//! Questions over the page: unsaved work, a typed path.

use std::path::{Path, PathBuf};

use egui::{Id, Key, Modal, Ui};

use crate::text::words;

use super::about;
use super::command::Command;
use super::cx::Cx;
use super::import::ImportCommand;
use super::palette;
use super::shortcuts;
use super::widgets::{draft, paragraph, primary_button};
use super::workbench::{Ask, Purpose, Workbench};

const WIDTH: f32 = 440.0;

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, bench: &Workbench) {
    if ui.input(|i| !i.raw.hovered_files.is_empty()) {
        hovered(ui, cx);
    }
    if let Some(palette) = &bench.palette {
        palette::show(ui, cx, palette);
    }
    if cx.view.about {
        about::show(ui, cx);
    }
    if cx.view.help {
        shortcuts::show(ui, cx);
    }
    let Some(ask) = &bench.ask else { return };
    let answer = Modal::new(Id::unique("ask")).show(ui.ctx(), |ui| {
        ui.set_width(WIDTH);
        ui.spacing_mut().item_spacing.y = 10.0;
        match ask {
            Ask::Close => unsaved(ui, cx, &words::ask_close(cx.l), true),
            Ask::Replace(_) => unsaved(ui, cx, &words::ask_replace(cx.l), false),
            Ask::Changed(path) => changed(ui, cx, path),
            Ask::Path(purpose, suggested) => path(ui, cx, *purpose, suggested),
        }
    });
    if answer.should_close() {
        cx.send(Command::Stay);
    }
}

/// A file that was dropped on the window: a document is opened, anything else is a table.
pub(super) fn dropped(ui: &Ui) -> Option<Command> {
    let path = ui.input(|i| i.raw.dropped_files.first().map(|f| f.path().to_owned()))?;
    let is_document = path.extension().is_some_and(|e| e.eq_ignore_ascii_case("jiju"));
    Some(if is_document {
        Command::OpenPath(path)
    } else {
        Command::Import(ImportCommand::From(path))
    })
}

/// What a file does that is held over the window.
fn hovered(ui: &Ui, cx: Cx<'_>) {
    let t = cx.tokens;
    let layer = egui::LayerId::new(egui::Order::Foreground, Id::unique("hovered file"));
    let painter = ui.ctx().layer_painter(layer);
    let all = ui.ctx().content_rect().shrink(8.0);
    painter.rect_filled(all, 8.0, t.accent_tint.gamma_multiply(0.9));
    painter.rect_stroke(all, 8.0, egui::Stroke::new(2.0, t.accent), egui::StrokeKind::Inside);
    let text = words::import_drop_here(cx.l);
    let font = crate::figure::fonts::bold(t.sizes.title);
    painter.text(all.center(), egui::Align2::CENTER_CENTER, text, font, t.accent);
}

fn unsaved(ui: &mut Ui, cx: Cx<'_>, question: &str, closing: bool) {
    ui.label(cx.section(question));
    paragraph(ui, cx.body(words::ask_unsaved_hint(cx.l)));
    ui.horizontal(|ui| {
        let (save, drop) = if closing {
            (Command::SaveAndQuit, Command::QuitAnyway)
        } else {
            (Command::SaveAndGo, Command::Discard)
        };
        if primary_button(ui, cx, save.name(cx.l)).clicked() {
            cx.send(save);
        }
        for command in [drop, Command::Stay] {
            if ui.button(cx.body(command.name(cx.l))).clicked() {
                cx.send(command);
            }
        }
    });
}

/// Another program changed the file.
fn changed(ui: &mut Ui, cx: Cx<'_>, path: &Path) {
    ui.label(cx.section(words::ask_changed(cx.l)));
    paragraph(ui, cx.body(words::ask_changed_hint(cx.l, path.display())));
    ui.horizontal_wrapped(|ui| {
        if primary_button(ui, cx, Command::SaveAs.name(cx.l)).clicked() {
            cx.send(Command::SaveAs);
        }
        for command in [Command::SaveOver, Command::Stay] {
            if ui.button(cx.body(command.name(cx.l))).clicked() {
                cx.send(command);
            }
        }
    });
}

fn path(ui: &mut Ui, cx: Cx<'_>, purpose: Purpose, suggested: &str) {
    let title = match purpose {
        Purpose::Open => words::path_open(cx.l),
        Purpose::Save => words::path_save(cx.l),
        Purpose::Export => words::path_export(cx.l),
        Purpose::Case => words::path_import_case(cx.l),
        Purpose::Folder => words::path_export_case(cx.l),
        Purpose::Sheet => words::import_path(cx.l),
    };
    ui.label(cx.section(&title));
    let hint = match purpose {
        Purpose::Open | Purpose::Save | Purpose::Export => words::path_hint(cx.l),
        Purpose::Case => words::path_hint_case(cx.l),
        Purpose::Folder => words::path_hint_folder(cx.l),
        Purpose::Sheet => words::import_path_hint(cx.l),
    };
    paragraph(ui, cx.body(hint));
    let id = Id::unique("typed path");
    let text_id = id.with("text");
    let kept: Option<String> = ui.data(|d| d.get_temp(text_id));
    let is_new = kept.is_none();
    let mut text = kept.unwrap_or_else(|| suggested.to_owned());
    let (response, typed) = draft(ui, cx, id, &title, &text, WIDTH, false);
    if is_new {
        ui.data_mut(|d| d.insert_temp(text_id, text.clone()));
        response.request_focus();
    }
    if let Some(typed) = typed {
        text = typed;
        ui.data_mut(|d| d.insert_temp(text_id, text.clone()));
    }
    let entered = response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    ui.horizontal(|ui| {
        let go = primary_button(ui, cx, words::path_go(cx.l)).clicked() || entered;
        let wanted = text.trim().trim_matches('"');
        if go && !wanted.is_empty() {
            let path = PathBuf::from(wanted);
            ui.data_mut(|d| d.remove::<String>(text_id));
            cx.send(Command::Stay);
            cx.send(match purpose {
                Purpose::Open => Command::OpenPath(path),
                Purpose::Save => Command::SaveTo(path),
                Purpose::Export => Command::ExportTo(path),
                Purpose::Case => Command::ImportCaseFrom(path),
                Purpose::Folder => Command::ExportCaseTo(path),
                Purpose::Sheet => Command::Import(ImportCommand::From(path)),
            });
        }
        if ui.button(cx.body(Command::Stay.name(cx.l))).clicked() {
            ui.data_mut(|d| d.remove::<String>(text_id));
            cx.send(Command::Stay);
        }
    });
}
