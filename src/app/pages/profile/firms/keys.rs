//! The keyboard in the table, and the clipboard.

use egui::{Event, Id, Key, Modifiers, Ui};

use crate::figure::Tone;
use crate::profile::{FirmColumn, pasted_firms};
use crate::text::words;

use super::super::super::super::command::Command;
use super::super::super::super::edit::Edit;
use super::super::super::super::edit_firms::FirmEdit;
use super::super::super::super::import::{ImportCommand, Paste};
use super::super::super::super::register_look::{FirmCell, LookRegister, UnreadText};
use super::Sheet;
use super::select::{self, Joins};

/// Where a key leads.
#[derive(Clone, Copy)]
enum Step {
    Rows(isize),
    Columns(isize),
    /// Through the cells of a row, then of the next.
    Next,
    /// The same, backwards.
    Back,
    FirstColumn,
    LastColumn,
    FirstRow,
    LastRow,
}

/// Takes the keys while the table has the focus and no cell is written in. `page` is how many rows
/// are in view.
pub(super) fn walk(ui: &Ui, sheet: Sheet<'_>, table: Id, page: usize) {
    let page = isize::try_from(page.max(2) - 1).unwrap_or(1);
    let steps: [(Modifiers, Key, Step); 12] = [
        (Modifiers::COMMAND, Key::Home, Step::FirstRow),
        (Modifiers::COMMAND, Key::End, Step::LastRow),
        (Modifiers::NONE, Key::ArrowUp, Step::Rows(-1)),
        (Modifiers::NONE, Key::ArrowDown, Step::Rows(1)),
        (Modifiers::NONE, Key::ArrowLeft, Step::Columns(-1)),
        (Modifiers::NONE, Key::ArrowRight, Step::Columns(1)),
        (Modifiers::NONE, Key::PageUp, Step::Rows(-page)),
        (Modifiers::NONE, Key::PageDown, Step::Rows(page)),
        (Modifiers::NONE, Key::Home, Step::FirstColumn),
        (Modifiers::NONE, Key::End, Step::LastColumn),
        (Modifiers::SHIFT, Key::Tab, Step::Back),
        (Modifiers::NONE, Key::Tab, Step::Next),
    ];
    let shift = ui.input(|i| i.modifiers.shift);
    for (modifiers, key, step) in steps {
        // With Shift the arrows extend the selection.
        let pressed = ui.input_mut(|i| {
            i.consume_key(modifiers, key) || i.consume_key(modifiers.plus(Modifiers::SHIFT), key)
        });
        if pressed {
            let tab = key == Key::Tab;
            let joins = if shift && !tab { Joins::Range } else { Joins::Alone };
            if !go(sheet, step, joins) && tab {
                ui.memory_mut(|m| m.surrender_focus(table));
            }
            return;
        }
    }
    let pressed = |modifiers, key| ui.input_mut(|i| i.consume_key(modifiers, key));
    if pressed(Modifiers::NONE, Key::Escape) {
        ui.memory_mut(|m| m.surrender_focus(table));
    } else if pressed(Modifiers::COMMAND, Key::A) {
        select::all(sheet);
    } else if pressed(Modifiers::NONE, Key::Delete) {
        select::delete(sheet);
    } else if pressed(Modifiers::NONE, Key::Enter) || pressed(Modifiers::NONE, Key::F2) {
        begin(sheet);
    } else if take(ui, |e| matches!(e, Event::Copy)).is_some() {
        select::copy(sheet);
    } else if let Some(Event::Text(text)) = take(ui, |e| matches!(e, Event::Text(_))) {
        // What is typed takes the place of what stands there.
        if sheet.look.cursor.is_some() {
            sheet.cx.send(Command::Register(LookRegister::Write(Some(text))));
        }
    }
}

/// Writes in the cell with the cursor, beginning with what stands there.
pub(super) fn begin(sheet: Sheet<'_>) {
    let Some(cell) = sheet.look.cursor else { return };
    let Some(firm) = sheet.firm(cell.row) else { return };
    let unread = sheet.look.unread_at(cell).map(str::to_owned);
    let text = unread.unwrap_or_else(|| sheet.form.text(cell.column, firm));
    sheet.cx.send(Command::Register(LookRegister::Write(Some(text))));
}

/// From the cell that is written in to the next below, or beside.
pub(super) fn onward(sheet: Sheet<'_>, rows: isize, cells: isize) {
    let step = match cells {
        1.. => Step::Next,
        ..0 => Step::Back,
        0 if rows != 0 => Step::Rows(rows),
        0 => return,
    };
    go(sheet, step, Joins::Alone);
}

/// Whether there was somewhere to go.
fn go(sheet: Sheet<'_>, step: Step, joins: Joins) -> bool {
    let order = &sheet.rows.order;
    let Some(last) = order.len().checked_sub(1) else { return false };
    let at = sheet.look.cursor;
    let place = at.and_then(|c| order.iter().position(|row| *row == c.row));
    let (Some(cell), Some(place)) = (at, place) else {
        let first = order.first().copied().unwrap_or_default();
        select::go(sheet, FirmCell { row: first, column: FirmColumn::Name }, Joins::Alone);
        return true;
    };
    let columns = FirmColumn::ALL;
    let column = columns.iter().position(|c| *c == cell.column).unwrap_or_default();
    let end = columns.len() - 1;
    let (to, column_to) = match step {
        Step::Rows(n) => (place.saturating_add_signed(n).min(last), column),
        Step::Columns(n) => (place, column.saturating_add_signed(n).min(end)),
        Step::Next if column < end => (place, column + 1),
        Step::Next if place < last => (place + 1, 0),
        Step::Back if column > 0 => (place, column - 1),
        Step::Back if place > 0 => (place - 1, end),
        Step::Next | Step::Back => return false,
        Step::FirstColumn => (place, 0),
        Step::LastColumn => (place, end),
        Step::FirstRow => (0, column),
        Step::LastRow => (last, column),
    };
    let (Some(row), Some(column)) = (order.get(to), columns.get(column_to)) else { return false };
    select::go(sheet, FirmCell { row: *row, column: *column }, joins);
    true
}

fn take(ui: &Ui, is: impl Fn(&Event) -> bool) -> Option<Event> {
    ui.input_mut(|i| {
        let at = i.events.iter().position(is)?;
        Some(i.events.remove(at))
    })
}

/// Rows on the clipboard become firms at the end of the register; one cell goes into the cell with
/// the cursor. A field that is typed in keeps its own paste, unless the clipboard holds rows.
pub(super) fn paste(ui: &Ui, sheet: Sheet<'_>) {
    let typing = ui.ctx().text_edit_focused();
    let block = |text: &str| text.trim_end().contains(['\t', '\n']);
    let is = |e: &Event| matches!(e, Event::Paste(t) if !typing || block(t));
    let Some(Event::Paste(text)) = take(ui, is) else { return };
    let cx = sheet.cx;
    if !block(&text) && sheet.look.cursor.is_some() {
        let text = text.trim_end().to_owned();
        cx.send(Command::Register(LookRegister::Write(Some(text))));
        return;
    }
    if !sheet.look.query.shows_all() {
        select::show_all(sheet);
    }
    let plain = without_heads(sheet, &text);
    let paste = Paste { text, target: "firms".to_owned(), area: None, plain };
    cx.send(Command::Import(ImportCommand::Paste(Box::new(paste))));
}

/// What to do with rows that have no heads: their cells follow the columns of the table.
fn without_heads(sheet: Sheet<'_>, text: &str) -> Vec<Command> {
    let cx = sheet.cx;
    let pasted = pasted_firms(text, &sheet.form, &FirmColumn::ALL);
    let n = pasted.firms.len();
    if n == 0 {
        return vec![Command::Say(Tone::Caution, words::firms_pasted_nothing(cx.l))];
    }
    let at = cx.profile.firms.len();
    let mut plain = vec![Command::change(Edit::Firms(FirmEdit::Insert(at, pasted.firms)))];
    let new = std::sync::Arc::new((at..at + n).collect::<Vec<usize>>());
    let cursor = FirmCell { row: at, column: FirmColumn::Name };
    plain.push(Command::Register(LookRegister::At(Some(cursor), new, Some(at))));
    let unread = pasted.unread.len();
    for cell in pasted.unread {
        let at = FirmCell { row: at + cell.row, column: cell.column };
        let text = UnreadText { at, text: cell.text };
        plain.push(Command::Register(LookRegister::Unread(text)));
    }
    let mut said = match unread {
        0 => words::firms_pasted(cx.l, n),
        unread => words::firms_pasted_partly(cx.l, n, unread),
    };
    if !pasted.strange.is_empty() {
        let heads = pasted.strange.join(&words::ind_comma(cx.l));
        said.push_str(&words::firms_pasted_strange(cx.l, heads));
    }
    let whole = unread == 0 && pasted.strange.is_empty();
    plain.push(Command::Say(if whole { Tone::Positive } else { Tone::Caution }, said));
    plain
}
