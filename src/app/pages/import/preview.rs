//! The sheet as it is, with what was made of it: only the cells in view are drawn.

use egui::{Align2, Id, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};

use crate::figure::fonts::{bold, regular};
use crate::file::import::address;
use crate::text::words;

use super::super::super::import::ImportChange;
use super::super::super::widgets::{
    Glyph, Revealed, RowPlace, VirtualRows, glyph, glyph_at, small_button,
};
use super::Desk;
use super::columns::letter;
use super::preview_cell::{self, RowState};
use super::unread::field;

/// Width of the row's sign and number.
const NUMBER: f32 = 58.0;

/// Where everything stands.
pub(super) struct Measures {
    row: f32,
    number: f32,
    /// Left edge and width of each column, from the numbers on.
    columns: Vec<(f32, f32)>,
    wide: f32,
}

impl Measures {
    fn of(desk: Desk<'_>) -> Self {
        let scale = desk.scale();
        let mut wide = 0.0;
        let mut columns = Vec::with_capacity(desk.w.widths.len());
        for width in &desk.w.widths {
            columns.push((wide, width * scale));
            wide += width * scale;
        }
        let row = desk.cx.tokens.sizes.note + 12.0;
        Self { row, number: NUMBER * scale, columns, wide }
    }
}

pub(super) fn show(ui: &mut Ui, desk: Desk<'_>) {
    let (cx, t) = (desk.cx, desk.cx.tokens);
    ui.spacing_mut().item_spacing.y = 6.0;
    bar(ui, desk);
    let m = Measures::of(desk);
    let legend = t.sizes.note * 2.0 + 22.0;
    let size = vec2(ui.available_width(), (ui.available_height() - legend).max(m.row * 4.0));
    let (all, _) = ui.allocate_exact_size(size, Sense::hover());
    ui.painter().rect_filled(all, 4.0, t.raised);
    ui.painter().rect_stroke(all, 4.0, Stroke::new(t.stroke, t.line), egui::StrokeKind::Outside);
    let table = Id::unique("import preview");
    let said = words::import_preview(cx.l);
    let owner = ui.interact(all, table, Sense::hover());
    owner.widget_info(|| WidgetInfo::labeled(Role::Grid, true, &said));
    let head = Rect::from_min_size(all.min, vec2(all.width(), m.row));
    let body = Rect::from_min_max(pos2(all.left(), head.bottom()), all.max);
    let offset = rows(ui, desk, table, body, &m);
    letters(ui, desk, head, offset.x, &m);
    self::legend(ui, desk);
}

/// The cell that is looked at, as in the bar of a spreadsheet.
fn bar(ui: &mut Ui, desk: Desk<'_>) {
    let (cx, l, w) = (desk.cx, desk.cx.l, desk.w);
    ui.horizontal(|ui| {
        ui.set_min_height(28.0);
        ui.spacing_mut().item_spacing.x = 6.0;
        let Some((row, column)) = w.cell else {
            ui.label(cx.strong(words::import_preview(l)));
            ui.label(cx.note(words::import_pick_cell(l)));
            return;
        };
        ui.label(cx.strong(address(row, column)));
        if w.dropped.contains(&row) {
            ui.label(cx.note(words::import_dropped(l, row + 1)));
            if small_button(ui, cx, words::import_undrop(l, row + 1)).clicked() {
                desk.change(ImportChange::Drop(row, false));
            }
            return;
        }
        let text = w.sheet.text(row, column);
        let width = 140.0 * desk.scale();
        ui.push_id("bar", |ui| field(ui, desk, (row, column), text, width));
        if w.corrections.contains_key(&(row, column))
            && small_button(ui, cx, words::import_revert(l)).clicked()
        {
            desk.change(ImportChange::Correct(row, column, None));
        }
        if row != w.guess.mapping.head
            && row < 30
            && small_button(ui, cx, words::import_head_here(l)).clicked()
        {
            let rows = w.guess.mapping.head_rows.max(1);
            desk.change(ImportChange::Head(row, rows));
        }
    });
}

/// The rows in view; answers how far they are pushed.
fn rows(ui: &mut Ui, desk: Desk<'_>, table: Id, body: Rect, m: &Measures) -> Vec2 {
    let count = desk.w.sheet.rows.len();
    let (row, pinned, wide) = (m.row, m.number, m.wide);
    // Another sheet begins at its own first row.
    let own = table.with(&desk.w.guess.mapping.sheet);
    let frame = VirtualRows { table: own, body, count, row, pinned, wide };
    let cell = || {
        let (row, column) = desk.w.cell?;
        Some(Revealed { row, column: Some(m.columns.get(column).copied().unwrap_or_default()) })
    };
    frame.show(ui, desk.w.moves, cell, |ui, row, at| line(ui, desk, table, row, at, m))
}

fn line(ui: &mut Ui, desk: Desk<'_>, table: Id, row: usize, at: RowPlace, m: &Measures) {
    let RowPlace { rect, pushed, seen } = at;
    let t = desk.cx.tokens;
    let state = RowState::of(desk, row);
    let from = rect.left() + m.number;
    let open = Rect::from_min_max(pos2(from, seen.top()), seen.max);
    ui.painter().with_clip_rect(seen).rect_filled(rect, 0.0, state.ground(t));
    for (column, (left, width)) in m.columns.iter().enumerate() {
        let left = from + left - pushed;
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(*width, rect.height()));
        if place.right() <= open.left() || place.left() >= open.right() {
            continue;
        }
        preview_cell::show(ui, desk, table, (row, column), state, place, open);
    }
    let painter = ui.painter().with_clip_rect(seen);
    let gutter = Rect::from_min_size(rect.min, vec2(m.number, rect.height()));
    painter.rect_filled(gutter, 0.0, t.sunken);
    let at = pos2(gutter.right() - 6.0, gutter.center().y);
    let number = (row + 1).to_string();
    painter.text(at, Align2::RIGHT_CENTER, number, regular(t.sizes.note), t.text_weak);
    if let Some((sign, color)) = state.sign(t) {
        let center = pos2(gutter.left() + 12.0, gutter.center().y);
        glyph_at(&painter, sign, Rect::from_center_size(center, vec2(11.0, 11.0)), color);
    }
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(t.stroke, t.line));
}

/// The letters of the columns; one that is not imported is struck through.
fn letters(ui: &Ui, desk: Desk<'_>, rect: Rect, pushed: f32, m: &Measures) {
    let t = desk.cx.tokens;
    ui.painter().rect_filled(rect, 4.0, t.sunken);
    let from = rect.left() + m.number;
    let open = Rect::from_min_max(pos2(from, rect.top()), rect.max);
    let painter = ui.painter().with_clip_rect(open);
    for (column, (left, width)) in m.columns.iter().enumerate() {
        let left = from + left - pushed;
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(*width, rect.height()));
        if place.right() <= open.left() || place.left() >= open.right() {
            continue;
        }
        let used = preview_cell::is_used(desk, column);
        let (font, color) =
            if used { (bold(t.sizes.note), t.text) } else { (regular(t.sizes.note), t.text_weak) };
        let text = letter(column);
        let drawn = painter.text(place.center(), Align2::CENTER_CENTER, text, font, color);
        if !used {
            let y = drawn.center().y;
            painter.hline(drawn.x_range().expand(3.0), y, Stroke::new(1.0, t.text_weak));
        }
        painter.vline(place.right(), place.y_range(), Stroke::new(t.stroke, t.line));
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(t.stroke, t.line_strong));
}

/// What the signs mean.
fn legend(ui: &mut Ui, desk: Desk<'_>) {
    let (cx, l, t) = (desk.cx, desk.cx.l, desk.cx.tokens);
    let signs = [
        (Glyph::Lines, t.accent, words::import_legend_head(l)),
        (Glyph::Tick, t.positive, words::import_legend_read(l)),
        (Glyph::Ring, t.unknown, words::import_legend_left(l)),
        (Glyph::Cross, t.negative, words::import_legend_unread(l)),
        (Glyph::Diamond, t.accent, words::import_legend_corrected(l)),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(5.0, 2.0);
        for (sign, color, text) in signs {
            glyph(ui, sign, t.sizes.note, color);
            ui.label(cx.note(text));
            ui.add_space(6.0);
        }
        ui.label(cx.note("A").strikethrough());
        ui.label(cx.note(words::import_legend_unused(l)));
    });
}
