//! The table: heads, rows in view, numbers and names that stay while the rest is pushed aside.

use egui::{
    Align, Align2, Button, EventFilter, Id, Layout, Rect, Role, Sense, Stroke, Ui, UiBuilder, Vec2,
    WidgetInfo, pos2, vec2,
};

use crate::figure::fonts::regular;
use crate::profile::{FirmColumn, FirmQuery, FirmSort};
use crate::text::words;

use super::super::super::super::command::Command;
use super::super::super::super::register_look::{FirmCell, LookRegister};
use super::super::super::super::widgets::{Revealed, RowPlace, VirtualRows};
use super::Sheet;
use super::cell::{self, Place};
use super::keys;
use super::select::{self, Joins};

/// Width of the row's number.
const NUMBER: f32 = 58.0;

/// Width of a column at the usual text size.
fn width(column: FirmColumn) -> f32 {
    match column {
        FirmColumn::Name => 206.0,
        FirmColumn::Jobs => 118.0,
        FirmColumn::Founded | FirmColumn::Ownership => 86.0,
        FirmColumn::Revenue => 158.0,
        FirmColumn::Segment | FirmColumn::LocalPurchases => 140.0,
        FirmColumn::NeedsLicence | FirmColumn::Licensed => 100.0,
        FirmColumn::Rd | FirmColumn::Exports => 144.0,
        FirmColumn::Longitude | FirmColumn::Latitude => 92.0,
        FirmColumn::Source => 190.0,
    }
}

/// Where everything stands.
struct Measures {
    scale: f32,
    row: f32,
    /// What stays at the left: number and name.
    pinned: f32,
    /// Left edge and width of each other column, from the pinned part on.
    columns: Vec<(FirmColumn, f32, f32)>,
    wide: f32,
}

impl Measures {
    fn of(sheet: Sheet<'_>) -> Self {
        let scale = sheet.cx.tokens.sizes.note / 12.0;
        let pinned = (NUMBER + width(FirmColumn::Name)) * scale;
        let mut wide = 0.0;
        let mut columns = Vec::new();
        for column in FirmColumn::ALL.into_iter().filter(|c| *c != FirmColumn::Name) {
            let width = width(column) * scale;
            columns.push((column, wide, width));
            wide += width;
        }
        Self { scale, row: sheet.cx.tokens.sizes.body + 13.0, pinned, columns, wide }
    }
}

/// Draws the table in a height.
pub(super) fn show(ui: &mut Ui, sheet: Sheet<'_>, height: f32) {
    let cx = sheet.cx;
    let m = Measures::of(sheet);
    let size = vec2(ui.available_width(), height);
    let (all, _) = ui.allocate_exact_size(size, Sense::hover());
    let t = cx.tokens;
    ui.painter().rect_filled(all, 4.0, t.raised);
    let edge = Stroke::new(t.stroke, t.line);
    ui.painter().rect_stroke(all, 4.0, edge, egui::StrokeKind::Outside);
    let table = Id::unique("table of firms");
    let owner = ui.interact(all, table, Sense::click());
    owner.widget_info(|| WidgetInfo::labeled(Role::Grid, true, said(sheet)));
    let head = Rect::from_min_size(all.min, vec2(all.width(), t.sizes.note + 16.0));
    let body = Rect::from_min_max(pos2(all.left(), head.bottom()), all.max);
    if owner.has_focus() && sheet.look.editing.is_none() {
        let filter =
            EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(table, filter));
        keys::walk(ui, sheet, table, (body.height() / m.row) as usize);
        let ring = Stroke::new(1.0, t.accent);
        ui.painter().rect_stroke(all, 4.0, ring, egui::StrokeKind::Outside);
    }
    let offset = rows(ui, sheet, table, body, &m);
    heads(ui, sheet, head, offset.x, &m);
}

/// What a screen reader says of the table: where the cursor is.
fn said(sheet: Sheet<'_>) -> String {
    let l = sheet.cx.l;
    let name = words::firms_table(l);
    let here = sheet.look.cursor.and_then(|at| {
        let text = cell::shown(sheet, at.column, sheet.firm(at.row)?);
        let text = if text.is_empty() { words::firms_word_unknown(l) } else { text };
        Some(words::firms_cell(l, at.row + 1, at.column.name(l), text))
    });
    here.map_or_else(|| name.clone(), |here| format!("{name} {here}"))
}

/// The rows in view; answers how far they are pushed.
fn rows(ui: &mut Ui, sheet: Sheet<'_>, table: Id, body: Rect, m: &Measures) -> Vec2 {
    let order = &sheet.rows.order;
    let (count, row, pinned, wide) = (order.len(), m.row, m.pinned, m.wide);
    let frame = VirtualRows { table, body, count, row, pinned, wide };
    let cursor = || {
        let cursor = sheet.look.cursor?;
        let row = order.iter().position(|row| *row == cursor.row)?;
        let column = m.columns.iter().find(|(c, ..)| *c == cursor.column);
        Some(Revealed { row, column: column.map(|(_, left, width)| (*left, *width)) })
    };
    let offset = frame.show(ui, sheet.look.moves, cursor, |ui, i, at| {
        if let Some(row) = order.get(i) {
            line(ui, sheet, table, *row, at, m);
        }
    });
    if order.is_empty() {
        let text = words::firms_no_match(sheet.cx.l);
        let t = sheet.cx.tokens;
        let center = ui.clip_rect().intersect(body).center();
        ui.painter().text(center, Align2::CENTER_CENTER, text, regular(t.sizes.body), t.text_weak);
    }
    offset
}

fn line(ui: &mut Ui, sheet: Sheet<'_>, table: Id, row: usize, at: RowPlace, m: &Measures) {
    let RowPlace { rect, pushed, seen } = at;
    let Some(firm) = sheet.firm(row) else { return };
    let t = sheet.cx.tokens;
    let picked = sheet.look.has_selected(row);
    let ground = if picked { t.accent_tint } else { t.raised };
    let painter = ui.painter().with_clip_rect(seen);
    painter.rect_filled(rect, 0.0, ground);
    let faults = sheet.rules.faults(firm);
    let from = rect.left() + m.pinned;
    let open = Rect::from_min_max(pos2(from, seen.top()), seen.max);
    for (column, left, width) in &m.columns {
        let left = from + left - pushed;
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(*width, rect.height()));
        if place.right() <= open.left() || place.left() >= open.right() {
            continue;
        }
        let cell = FirmCell { row, column: *column };
        let place = Place { cell, firm, faults: &faults, rect: place, clip: open };
        ui.scope(|ui| {
            ui.set_clip_rect(open);
            cell::show(ui, sheet, table, &place);
        });
    }
    let number = NUMBER * m.scale;
    let name =
        Rect::from_min_max(pos2(rect.left() + number, rect.top()), pos2(from, rect.bottom()));
    let cell = FirmCell { row, column: FirmColumn::Name };
    cell::show(ui, sheet, table, &Place { cell, firm, faults: &faults, rect: name, clip: seen });
    let place = Rect::from_min_size(rect.min, vec2(number, rect.height()));
    count(ui, sheet, table, row, &firm.name, place, seen);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(t.stroke, t.line));
    painter.vline(from, rect.y_range(), Stroke::new(t.stroke, t.line_strong));
}

/// The row's number, which picks it and leaves the others picked.
fn count(ui: &Ui, sheet: Sheet<'_>, table: Id, row: usize, name: &str, rect: Rect, seen: Rect) {
    let (t, l) = (sheet.cx.tokens, sheet.cx.l);
    let picked = sheet.look.has_selected(row);
    let response = ui.interact(rect.intersect(seen), table.with((row, "number")), Sense::CLICK);
    response.widget_info(|| {
        WidgetInfo::selected(Role::RowHeader, true, picked, words::firms_row(l, row + 1, name))
    });
    if response.clicked() {
        let shift = ui.input(|i| i.modifiers.shift);
        let joins = if shift { Joins::Range } else { Joins::Toggle };
        ui.memory_mut(|m| m.request_focus(table));
        select::go(sheet, FirmCell { row, column: FirmColumn::Name }, joins);
    }
    let painter = ui.painter().with_clip_rect(seen);
    if picked {
        let bar = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
        painter.rect_filled(bar, 0.0, t.accent);
    }
    let at = pos2(rect.right() - 6.0, rect.center().y);
    let font = regular(t.sizes.note);
    painter.text(at, Align2::RIGHT_CENTER, (row + 1).to_string(), font, t.text_weak);
}

/// The heads; a click sorts, falls, and gives the order of the register back.
fn heads(ui: &mut Ui, sheet: Sheet<'_>, rect: Rect, pushed: f32, m: &Measures) {
    let t = sheet.cx.tokens;
    ui.painter().rect_filled(rect, 4.0, t.sunken);
    let from = rect.left() + m.pinned;
    let open = Rect::from_min_max(pos2(from, rect.top()), rect.max);
    for (column, left, width) in &m.columns {
        let left = from + left - pushed;
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(*width, rect.height()));
        if place.right() > open.left() && place.left() < open.right() {
            head(ui, sheet, *column, place, open);
        }
    }
    let left = rect.left() + NUMBER * m.scale;
    let place = Rect::from_min_max(pos2(left, rect.top()), pos2(from, rect.bottom()));
    head(ui, sheet, FirmColumn::Name, place, rect);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(t.stroke, t.line_strong));
}

fn head(ui: &mut Ui, sheet: Sheet<'_>, column: FirmColumn, rect: Rect, clip: Rect) {
    let cx = sheet.cx;
    let sort = sheet.look.query.sort.filter(|s| s.column == column);
    let arrow = match sort {
        Some(FirmSort { falling: true, .. }) => "↓ ",
        Some(_) => "↑ ",
        None => "",
    };
    let text = cx.note(format!("{arrow}{}", sheet.form.head(column)));
    let text = if sort.is_some() { text.color(cx.tokens.accent) } else { text };
    let layout = if column.is_number() {
        Layout::right_to_left(Align::Center)
    } else {
        Layout::left_to_right(Align::Center)
    };
    let builder = UiBuilder::new()
        .id_salt(("firm head", column.id()))
        .max_rect(rect.shrink2(vec2(8.0, 0.0)))
        .layout(layout);
    let mut ui = ui.new_child(builder);
    ui.set_clip_rect(rect.intersect(clip));
    let response = ui.add(Button::new(text).frame(false).truncate());
    let said = words::firms_sort_by(cx.l, column.name(cx.l));
    if response.accessible_name(said).clicked() {
        let next = match sort {
            None => Some(FirmSort { column, falling: column.is_number() }),
            // Numbers begin with the largest, words with the first of the alphabet.
            Some(s) if s.falling == column.is_number() => {
                Some(FirmSort { column, falling: !s.falling })
            }
            Some(_) => None,
        };
        let query = FirmQuery { sort: next, ..sheet.look.query.clone() };
        cx.send(Command::Register(LookRegister::Query(query)));
    }
}
