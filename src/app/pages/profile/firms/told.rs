//! Under the table: what cannot be read, and what is wrong with the cell that is looked at.

use egui::Ui;

use crate::profile::FirmColumn;
use crate::text::words;

use super::super::super::super::command::Command;
use super::super::super::super::register_look::LookRegister;
use super::super::super::super::widgets::{Glyph, glyph};
use super::Sheet;
use super::select::{self, Joins};

/// How a cell of a column is written.
pub(super) fn how_to_write(sheet: Sheet<'_>, column: FirmColumn) -> String {
    let l = sheet.cx.l;
    let options = sheet.form.options(column);
    if column.unit().is_some() {
        words::firms_unread_number(l)
    } else if column.is_number() {
        words::firms_unread_point(l)
    } else if options.is_empty() {
        words::firms_unread_no_stage(l)
    } else {
        words::firms_unread_word(l, options.join(&words::ind_comma(l)))
    }
}

/// What is said, line by line.
fn sentences(sheet: Sheet<'_>) -> Vec<String> {
    let (l, look) = (sheet.cx.l, sheet.look);
    let mut told = Vec::new();
    let Some(at) = look.cursor else { return told };
    let Some(firm) = sheet.firm(at.row) else { return told };
    if look.editing.is_some() && !sheet.form.options(at.column).is_empty() {
        told.push(how_to_write(sheet, at.column));
    }
    for fault in sheet.rules.faults(firm) {
        let issue = crate::profile::Issue::new("", fault.severity, fault.code);
        let column = fault.column.name(l);
        told.push(words::firms_fault(l, at.row + 1, column, issue.sentence(l)));
    }
    told.truncate(2);
    told
}

fn has_unread(sheet: Sheet<'_>) -> bool {
    !sheet.look.unread.is_empty()
}

/// How much room these lines take.
pub(super) fn height(sheet: Sheet<'_>) -> f32 {
    let line = sheet.cx.tokens.sizes.note + 17.0;
    let unread = if has_unread(sheet) { 2.0 } else { 0.0 };
    line * (sentences(sheet).len() as f32 + unread)
}

/// Draws them.
pub(super) fn lines(ui: &mut Ui, sheet: Sheet<'_>) {
    let (cx, l) = (sheet.cx, sheet.cx.l);
    // The text at the cursor comes first, else the oldest.
    let here = sheet.look.cursor;
    let unread = sheet.look.unread.iter();
    let first = unread.clone().find(|u| Some(u.at) == here).or_else(|| unread.clone().next());
    if let Some(unread) = first {
        let (row, column) = (unread.at.row + 1, unread.at.column.name(l));
        ui.horizontal_wrapped(|ui| {
            glyph(ui, Glyph::Warning, 13.0, cx.tokens.negative);
            let text = words::firms_unread(l, row, column, &unread.text);
            ui.label(cx.tinted(text, cx.tokens.negative));
            ui.label(cx.note(how_to_write(sheet, unread.at.column)));
            let link = |text: String| cx.note(text).color(cx.tokens.accent);
            if ui.link(link(words::firms_unread_mend(l))).clicked() {
                select::go(sheet, unread.at, Joins::Alone);
                let text = Some(unread.text.clone());
                cx.send(Command::Register(LookRegister::Write(text)));
            }
            if ui.link(link(words::firms_unread_drop(l))).clicked() {
                cx.send(Command::Register(LookRegister::Drop(unread.at)));
            }
            let others = sheet.look.unread.len() - 1;
            if others > 0 {
                ui.label(cx.note(words::firms_unread_more(l, others)));
            }
        });
    }
    for sentence in sentences(sheet) {
        ui.label(cx.tinted(sentence, cx.tokens.caution));
    }
}
