//! The firm register: a table of which only the rows in view are drawn, and what follows from it.

mod bar;
mod cell;
mod follows;
mod keys;
mod select;
mod sums;
mod table;
mod told;

use egui::Ui;

use crate::document::Firm;
use crate::profile::{FirmColumn, FirmForm, FirmRules};
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::edit_firms::FirmEdit;
use super::super::super::import::ImportCommand;
use super::super::super::register_look::{RegisterLook, RegisterRows};
use super::super::super::widgets::{choice, dashed, paragraph, primary_button};

/// The least height of the table.
const LEAST: f32 = 210.0;

/// What all parts of this page are given.
#[derive(Clone, Copy)]
struct Sheet<'a> {
    cx: Cx<'a>,
    form: FirmForm<'a>,
    rules: FirmRules<'a>,
    rows: &'a RegisterRows,
    look: &'a RegisterLook,
}

impl Sheet<'_> {
    /// Asks for a change of the register.
    fn change(&self, edit: FirmEdit) {
        self.cx.send(Command::change(Edit::Firms(edit)));
    }

    fn firm(&self, row: usize) -> Option<&Firm> {
        self.cx.profile.firms.get(row)
    }
}

pub(super) fn part(ui: &mut Ui, cx: Cx<'_>) {
    let Some(rows) = cx.derived.register() else { return };
    let profile = cx.profile;
    let form = FirmForm { chain: &profile.chain, words: cx.words(), language: cx.l };
    let look = &cx.view.register;
    let sheet = Sheet { cx, form, rows, look, rules: FirmRules::of(profile) };
    if profile.firms.is_empty() {
        empty(ui, sheet);
        keys::paste(ui, sheet);
        return;
    }
    covers(ui, cx);
    follows::strip(ui, cx);
    bar::filters(ui, sheet);
    bar::actions(ui, sheet);
    // The table takes what the bars below it leave of the window.
    let below = told::height(sheet) + sums::height(cx);
    let room = ui.clip_rect().bottom() - ui.cursor().top() - below - 14.0;
    table::show(ui, sheet, room.max(LEAST));
    sums::bar(ui, sheet);
    told::lines(ui, sheet);
    keys::paste(ui, sheet);
}

/// Whether all firms are listed, or the largest.
fn covers(ui: &mut Ui, cx: Cx<'_>) {
    ui.horizontal_wrapped(|ui| {
        let question = words::firms_cover(cx.l);
        ui.label(cx.body(&question));
        let names = [words::firms_cover_all(cx.l), words::firms_cover_largest(cx.l)];
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let largest = cx.profile.firms_are_largest;
        let picked = choice(ui, cx, &question, &names, usize::from(largest));
        if let Some(picked) = picked {
            cx.send(Command::change(Edit::Firms(FirmEdit::Largest(picked == 1))));
        }
        ui.add_space(8.0);
        let means = if largest {
            words::firms_cover_largest_means(cx.l)
        } else {
            words::firms_cover_all_means(cx.l)
        };
        ui.label(cx.note(means));
    });
}

/// An empty register says how it fills.
fn empty(ui: &mut Ui, sheet: Sheet<'_>) {
    let cx = sheet.cx;
    dashed(ui, cx, |ui| {
        paragraph(ui, cx.body(words::firms_empty(cx.l)));
        let heads: Vec<String> = FirmColumn::ALL.iter().map(|c| sheet.form.head(*c)).collect();
        let heads = heads.join(&words::ind_comma(cx.l));
        paragraph(ui, cx.note(words::firms_empty_columns(cx.l, heads)));
        ui.horizontal(|ui| {
            if primary_button(ui, cx, words::import_choose(cx.l)).clicked() {
                let firms = Some("firms".to_owned());
                cx.send(Command::Import(ImportCommand::Pick(firms)));
            }
            if ui.button(cx.body(words::firms_add(cx.l))).clicked() {
                select::add(sheet);
            }
            if ui.button(cx.body(words::firms_empty_sample(cx.l))).clicked() {
                cx.send(Command::OpenSample("teaching".to_owned()));
            }
        });
    });
}
