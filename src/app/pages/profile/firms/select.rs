//! Which firms are selected, and what is done to them.

use std::sync::Arc;

use crate::document::Firm;
use crate::figure::Tone;
use crate::profile::FirmColumn;
use crate::text::words;

use super::super::super::super::command::Command;
use super::super::super::super::edit_firms::FirmEdit;
use super::super::super::super::register_look::{FirmCell, LookRegister};
use super::Sheet;

/// How a row joins the selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joins {
    /// It alone.
    Alone,
    /// With all from where the selection began.
    Range,
    /// In or out, the others as they are.
    Toggle,
}

/// Puts the cursor into a cell and selects its row.
pub(super) fn go(sheet: Sheet<'_>, cell: FirmCell, joins: Joins) {
    let look = sheet.look;
    let anchor = look.anchor.or(look.cursor.map(|c| c.row)).unwrap_or(cell.row);
    let (selected, anchor) = match joins {
        Joins::Alone => (vec![cell.row], cell.row),
        Joins::Toggle => {
            let mut selected = look.selected.as_ref().clone();
            match selected.binary_search(&cell.row) {
                Ok(at) => {
                    selected.remove(at);
                }
                Err(at) => selected.insert(at, cell.row),
            }
            (selected, cell.row)
        }
        Joins::Range => {
            let place = |row| sheet.rows.order.iter().position(|r| *r == row);
            let (a, b) = match (place(anchor), place(cell.row)) {
                (Some(a), Some(b)) => (a.min(b), a.max(b)),
                (_, b) => (b.unwrap_or_default(), b.unwrap_or_default()),
            };
            let mut selected = sheet.rows.order.get(a..=b).unwrap_or_default().to_vec();
            selected.sort_unstable();
            (selected, anchor)
        }
    };
    let selected = Arc::new(selected);
    sheet.cx.send(Command::Register(LookRegister::At(Some(cell), selected, Some(anchor))));
}

/// Selects all that are shown; where they are, none.
pub(super) fn all(sheet: Sheet<'_>) {
    let mut rows = sheet.rows.order.clone();
    rows.sort_unstable();
    let look = sheet.look;
    let at = LookRegister::At(look.cursor, Arc::new(rows), look.anchor);
    sheet.cx.send(Command::Register(at));
}

/// Adds a firm at the end and writes in its name.
pub(super) fn add(sheet: Sheet<'_>) {
    let row = sheet.cx.profile.firms.len();
    sheet.change(FirmEdit::Insert(row, vec![Firm::default()]));
    let cell = FirmCell { row, column: FirmColumn::Name };
    // A filter would hide the new firm.
    if !sheet.look.query.shows_all() {
        show_all(sheet);
    }
    go(sheet, cell, Joins::Alone);
    sheet.cx.send(Command::Register(LookRegister::Write(Some(String::new()))));
}

/// Shows every firm, in the order there is.
pub(super) fn show_all(sheet: Sheet<'_>) {
    let query = crate::profile::FirmQuery { sort: sheet.look.query.sort, ..Default::default() };
    sheet.cx.send(Command::Register(LookRegister::Query(query)));
}

/// Adds what is selected once more, behind the last of it.
pub(super) fn duplicate(sheet: Sheet<'_>) {
    let rows = &sheet.look.selected;
    let firms: Vec<Firm> = rows.iter().filter_map(|i| sheet.firm(*i)).cloned().collect();
    if let Some(last) = rows.last().filter(|_| !firms.is_empty()) {
        let at = last + 1;
        let new = Arc::new((at..at + firms.len()).collect::<Vec<usize>>());
        sheet.change(FirmEdit::Insert(at, firms));
        let cursor = FirmCell { row: at, column: FirmColumn::Name };
        let look = LookRegister::At(Some(cursor), new, Some(at));
        sheet.cx.send(Command::Register(look));
    }
}

/// Takes what is selected away, in one step.
pub(super) fn delete(sheet: Sheet<'_>) {
    let rows = sheet.look.selected.as_ref().clone();
    if rows.is_empty() {
        return;
    }
    let n = rows.len();
    sheet.change(FirmEdit::Remove(rows));
    sheet.cx.send(Command::Say(Tone::Positive, words::firms_deleted(sheet.cx.l, n)));
}

/// What is selected as tab-separated rows with heads, for Excel.
pub(super) fn copy(sheet: Sheet<'_>) {
    let heads: Vec<String> = FirmColumn::ALL.iter().map(|c| sheet.form.head(*c)).collect();
    let order = sheet.rows.order.iter().filter(|row| sheet.look.has_selected(**row));
    let firms: Vec<&Firm> = order.filter_map(|row| sheet.firm(*row)).collect();
    if firms.is_empty() {
        return;
    }
    let mut text = heads.join("\t");
    for firm in &firms {
        text.push('\n');
        for (i, column) in FirmColumn::ALL.into_iter().enumerate() {
            if i > 0 {
                text.push('\t');
            }
            // A tab or a line end inside a cell would make two of it.
            text.push_str(&sheet.form.text(column, firm).replace(['\t', '\n', '\r'], " "));
        }
    }
    sheet.cx.send(Command::Copy(text));
    sheet.cx.send(Command::Say(Tone::Positive, words::firms_copied(sheet.cx.l, firms.len())));
}
