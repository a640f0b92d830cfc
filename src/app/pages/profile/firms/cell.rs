//! One cell: how it is painted, and how it is written in.

use egui::{
    Align2, Color32, Id, Key, Modifiers, Rect, Role, Sense, TextEdit, Ui, WidgetInfo, pos2,
};

use crate::document::Firm;
use crate::figure::fonts::regular;
use crate::profile::{FirmColumn, FirmFault, Severity};
use crate::text::{range, rounded, words};

use super::super::super::super::command::Command;
use super::super::super::super::edit_firms::FirmEdit;
use super::super::super::super::register_look::{FirmCell, LookRegister, UnreadText};
use super::Sheet;
use super::keys;
use super::select::{self, Joins};

/// Space between a cell's edge and its text.
const INSET: f32 = 8.0;

/// A cell of a row.
pub(super) struct Place<'a> {
    pub cell: FirmCell,
    pub firm: &'a Firm,
    pub faults: &'a [FirmFault],
    pub rect: Rect,
    /// The part of the window it may paint in.
    pub clip: Rect,
}

/// How a cell reads: numbers with separators, words in the language of the screen.
pub(super) fn shown(sheet: Sheet<'_>, column: FirmColumn, firm: &Firm) -> String {
    let Some(x) = column.size(firm).filter(|_| column.unit().is_some()) else {
        return sheet.form.text(column, firm);
    };
    let factor = sheet.form.factor(column);
    let write = |x: f64| {
        let is_whole = (x - x.round()).abs() < 1e-9 * (1.0 + x.abs());
        rounded(x, if is_whole { 0 } else { 2 })
    };
    range(x.lo() * factor, x.hi() * factor, write)
}

/// Draws a cell and takes its clicks.
pub(super) fn show(ui: &mut Ui, sheet: Sheet<'_>, table: Id, place: &Place<'_>) {
    let Place { cell, firm, rect, .. } = *place;
    let (cx, look) = (sheet.cx, sheet.look);
    let is_here = look.cursor == Some(cell);
    if is_here && let Some(first) = &look.editing {
        write_in(ui, sheet, table, place, first);
        return;
    }
    let unread = look.unread_at(cell);
    let id = table.with((cell.row, cell.column.id()));
    let response = ui.interact(rect.intersect(place.clip), id, Sense::CLICK);
    let text = unread.map_or_else(|| shown(sheet, cell.column, firm), str::to_owned);
    response.widget_info(|| {
        let told = if text.is_empty() { words::firms_word_unknown(cx.l) } else { text.clone() };
        let column = cell.column.name(cx.l);
        let name = words::firms_cell(cx.l, cell.row + 1, column, told);
        WidgetInfo::selected(Role::Cell, true, look.has_selected(cell.row), name)
    });
    if response.clicked() {
        let modifiers = ui.input(|i| i.modifiers);
        let joins = if modifiers.shift {
            Joins::Range
        } else if modifiers.command {
            Joins::Toggle
        } else {
            Joins::Alone
        };
        ui.memory_mut(|m| m.request_focus(table));
        select::go(sheet, cell, joins);
    }
    if response.double_clicked() {
        let text = unread.map_or_else(|| sheet.form.text(cell.column, firm), str::to_owned);
        cx.send(Command::Register(LookRegister::Write(Some(text))));
    }
    let fault = place.faults.iter().find(|f| f.column == cell.column);
    paint(ui, sheet, place, &text, unread.is_some(), fault);
    if is_here {
        let focused = ui.memory(|m| m.has_focus(table));
        let color = if focused { cx.tokens.accent } else { cx.tokens.line_strong };
        let stroke = egui::Stroke::new(2.0, color);
        let painter = ui.painter().with_clip_rect(place.clip);
        painter.rect_stroke(rect.shrink(1.0), 2.0, stroke, egui::StrokeKind::Inside);
    }
}

fn paint(
    ui: &Ui,
    sheet: Sheet<'_>,
    place: &Place<'_>,
    text: &str,
    unread: bool,
    fault: Option<&FirmFault>,
) {
    let t = sheet.cx.tokens;
    let Place { cell, rect, .. } = *place;
    let color = match fault.map(|f| f.severity) {
        _ if unread => t.negative,
        Some(Severity::Error) => t.negative,
        Some(Severity::Warning) => t.caution,
        _ if text.is_empty() => t.text_weak,
        _ => t.text,
    };
    let is_right = cell.column.is_number();
    let text = if text.is_empty() { "—" } else { text };
    let room = rect.width() - 2.0 * INSET;
    let painter = ui.painter().with_clip_rect(rect.intersect(place.clip));
    let galley = {
        let font = regular(t.sizes.note + 1.0);
        let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, color);
        job.wrap = egui::text::TextWrapping::truncate_at_width(room);
        ui.ctx().fonts_mut(|f| f.layout_job(job))
    };
    let left = if is_right { rect.right() - INSET - galley.size().x } else { rect.left() + INSET };
    let at = pos2(left, rect.center().y - galley.size().y / 2.0);
    let width = galley.size().x;
    painter.galley(at, galley, color);
    if unread || fault.is_some() {
        let y = rect.bottom() - 4.0;
        painter.hline(left..=left + width, y, egui::Stroke::new(1.5, color));
    }
}

/// The cell as a field. What was typed is written when the cursor leaves it.
fn write_in(ui: &mut Ui, sheet: Sheet<'_>, table: Id, place: &Place<'_>, first: &str) {
    let (cx, cell) = (sheet.cx, place.cell);
    let id = table.with(("write", cell.row, cell.column.id()));
    let kept: Option<String> = ui.data(|d| d.get_temp(id));
    let is_new = kept.is_none();
    let mut text = kept.unwrap_or_else(|| first.to_owned());
    if is_new {
        ui.memory_mut(|m| m.request_focus(id));
    }
    let key = |modifiers, key| ui.input_mut(|i| i.consume_key(modifiers, key));
    let focused = ui.memory(|m| m.has_focus(id));
    let (escape, enter, back, tab) = if focused {
        (
            key(Modifiers::NONE, Key::Escape),
            key(Modifiers::NONE, Key::Enter),
            key(Modifiers::SHIFT, Key::Tab),
            key(Modifiers::NONE, Key::Tab),
        )
    } else {
        (false, false, false, false)
    };
    let rect = place.rect.shrink(1.0);
    ui.painter().rect_filled(rect, 2.0, cx.tokens.raised);
    let name = words::firms_editing(cx.l, cell.row + 1, cell.column.name(cx.l));
    let response = ui
        .scope_builder(egui::UiBuilder::new().max_rect(rect), |ui| {
            let align =
                if cell.column.is_number() { Align2::RIGHT_CENTER } else { Align2::LEFT_CENTER };
            let edit = TextEdit::singleline(&mut text)
                .id(id)
                .align(align)
                .font(regular(cx.tokens.sizes.note + 1.0))
                .background_color(Color32::TRANSPARENT)
                .desired_width(rect.width());
            ui.add_sized(rect.size(), edit).accessible_name(name)
        })
        .inner;
    ui.memory_mut(|m| {
        let filter = egui::EventFilter {
            tab: true,
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
        };
        m.set_focus_lock_filter(id, filter);
    });
    let left = enter || tab || back || (response.lost_focus() && !is_new);
    if !escape && !left {
        ui.data_mut(|d| d.insert_temp(id, text));
        return;
    }
    ui.data_mut(|d| d.remove::<String>(id));
    cx.send(Command::Register(LookRegister::Write(None)));
    if escape {
        cx.send(Command::Register(LookRegister::Drop(cell)));
    } else {
        write(sheet, cell, &text);
    }
    if escape || enter || tab || back {
        ui.memory_mut(|m| m.request_focus(table));
        keys::onward(sheet, isize::from(enter), isize::from(tab) - isize::from(back));
    }
}

/// Writes a text into a cell; what cannot be read stays there as it was typed.
pub(super) fn write(sheet: Sheet<'_>, cell: FirmCell, text: &str) {
    let Some(old) = sheet.firm(cell.row) else { return };
    let mut firm = old.clone();
    if !sheet.form.write(cell.column, &mut firm, text) {
        let text = UnreadText { at: cell, text: text.to_owned() };
        sheet.cx.send(Command::Register(LookRegister::Unread(text)));
        return;
    }
    if sheet.look.unread_at(cell).is_some() {
        sheet.cx.send(Command::Register(LookRegister::Drop(cell)));
    }
    // Looking at a cell is no edit of it, though a figure is shown with fewer digits than it has.
    if sheet.form.text(cell.column, old) != text.trim() {
        sheet.change(FirmEdit::Cells(vec![cell.row], cell.column, Box::new(firm)));
    }
}
