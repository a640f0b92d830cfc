//! What is told after a table was brought in: what came, where it is, and what is left.

use egui::Ui;

use crate::file::import::ImportCatalogue;
use crate::text::words;

use super::command::Command;
use super::cx::Cx;
use super::import::{Done, ImportCommand};
use super::view::Page;
use super::widgets::{paragraph, small_button};
use super::workbench::Workbench;

/// Draws it.
pub(super) fn told(ui: &mut Ui, cx: Cx<'_>, bench: &Workbench, done: &Done) {
    let l = cx.l;
    let target = |c: &ImportCatalogue| c.target(&done.target).map(|t| t.name.get(l).to_owned());
    let part = bench.importing().catalogue().and_then(target).unwrap_or_default();
    let n = crate::text::rounded(done.count as f64, 0);
    let what = match done.target.as_str() {
        "firms" => words::import_found_firms(l, n),
        "chain" => words::import_found_chain(l, n),
        "actions" => words::import_found_actions(l, n),
        _ => words::import_items(l, n),
    };
    let mut text = if done.file.is_empty() {
        words::import_done_pasted(l, what, part)
    } else {
        words::import_done(l, &done.file, what, part)
    };
    if done.unread > 0 {
        if l == crate::text::Language::En {
            text.push(' ');
        }
        text += &words::import_done_left(l, done.unread);
    }
    paragraph(ui, cx.body(text));
    ui.horizontal(|ui| {
        if done.unread > 0
            && small_button(ui, cx, words::import_done_mend(l, done.unread)).clicked()
        {
            cx.send(Command::Go(Page::Import));
        }
        if small_button(ui, cx, words::import_done_see(l)).clicked() {
            cx.send(Command::Import(ImportCommand::See));
        }
        if bench.revision() == done.revision
            && small_button(ui, cx, words::import_done_undo(l)).clicked()
        {
            cx.send(Command::Undo);
        }
        if small_button(ui, cx, words::import_done_close(l)).clicked() {
            cx.send(Command::Import(ImportCommand::Dismiss));
        }
    });
}
