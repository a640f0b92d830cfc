//! One cell of the preview, and what was made of its row.

use egui::text::{LayoutJob, TextWrapping};
use egui::{Color32, Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::figure::Tokens;
use crate::figure::fonts::{bold, regular};
use crate::file::import::{CellKind, LeftOutWhy, Role as Holds, address};
use crate::text::words;

use super::super::super::import::ImportChange;
use super::super::super::widgets::{Glyph, glyph_at};
use super::Desk;

const INSET: f32 = 6.0;

/// What was made of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowState {
    /// Above the head.
    Title,
    Head,
    /// Left out, and why.
    LeftOut(LeftOutWhy),
    /// Left out by the user.
    Dropped,
    /// A cell of it could not be read.
    Bad,
    Read,
    /// Nothing stands in it.
    Blank,
}

impl RowState {
    pub(super) fn of(desk: Desk<'_>, row: usize) -> Self {
        let (w, mapping) = (desk.w, &desk.w.guess.mapping);
        let below = mapping.head + mapping.head_rows;
        if row < mapping.head {
            return Self::Title;
        }
        if row < below {
            return Self::Head;
        }
        if w.dropped.contains(&row) {
            return Self::Dropped;
        }
        let Some(reading) = &w.reading else { return Self::Read };
        if let Some(why) = reading.left_out.get(&row) {
            return Self::LeftOut(*why);
        }
        if reading.bad_rows.contains(&row) {
            return Self::Bad;
        }
        let blank =
            w.sheet.rows.get(row).is_none_or(|r| r.iter().all(crate::file::import::Cell::is_blank));
        if blank { Self::Blank } else { Self::Read }
    }

    pub(super) fn ground(self, t: &Tokens) -> Color32 {
        match self {
            Self::Head => t.accent_tint,
            Self::LeftOut(_) | Self::Dropped => t.unknown_tint,
            _ => t.raised,
        }
    }

    pub(super) fn sign(self, t: &Tokens) -> Option<(Glyph, Color32)> {
        match self {
            Self::Head => Some((Glyph::Lines, t.accent)),
            Self::LeftOut(_) | Self::Dropped => Some((Glyph::Ring, t.unknown)),
            Self::Bad => Some((Glyph::Cross, t.negative)),
            Self::Read => Some((Glyph::Tick, t.positive)),
            Self::Title | Self::Blank => None,
        }
    }
}

/// Whether a column is imported.
pub(super) fn is_used(desk: Desk<'_>, column: usize) -> bool {
    desk.w.guess.mapping.columns.get(column).is_some_and(|c| c.role != Holds::Skip)
}

/// Draws a cell.
pub(super) fn show(
    ui: &mut Ui,
    desk: Desk<'_>,
    table: Id,
    (row, column): (usize, usize),
    state: RowState,
    rect: Rect,
    clip: Rect,
) {
    let (w, t) = (desk.w, desk.cx.tokens);
    let text = match state {
        RowState::Dropped => w.as_in_file(row, column),
        _ => w.sheet.text(row, column),
    };
    let unread = w.reading.as_ref().and_then(|r| r.unread.get(&(row, column)));
    let corrected = w.corrections.contains_key(&(row, column));
    let response = ui.interact(rect.intersect(clip), table.with((row, column)), Sense::click());
    response.widget_info(|| {
        let name = said(desk, (row, column), state, text, unread.copied(), corrected);
        WidgetInfo::labeled(Role::Cell, true, name)
    });
    if response.clicked() {
        desk.change(ImportChange::Cell(row, column));
    }
    let painter = ui.painter().with_clip_rect(rect.intersect(clip));
    if unread.is_some() {
        painter.rect_filled(rect, 0.0, t.negative_tint);
    } else if corrected || response.hovered() {
        painter.rect_filled(rect, 0.0, t.accent_tint);
    }
    let mut right = rect.right() - INSET;
    let mark = match (unread.is_some(), corrected) {
        (true, _) => Some((Glyph::Cross, t.negative)),
        (false, true) => Some((Glyph::Diamond, t.accent)),
        _ => None,
    };
    if let Some((sign, color)) = mark {
        let at = Rect::from_center_size(pos2(right - 5.0, rect.center().y), vec2(10.0, 10.0));
        glyph_at(&painter, sign, at, color);
        right -= 14.0;
    }
    let below = desk.w.guess.mapping.head + desk.w.guess.mapping.head_rows;
    let quiet = matches!(state, RowState::Title | RowState::LeftOut(_) | RowState::Dropped)
        || (row >= below && !is_used(desk, column));
    let color = match (unread.is_some(), quiet) {
        (true, _) => t.negative,
        (_, true) => t.text_weak,
        _ => t.text,
    };
    let font = if state == RowState::Head { bold(t.sizes.note) } else { regular(t.sizes.note) };
    let line = text.replace(['\n', '\r'], " ");
    let mut job = LayoutJob::simple_singleline(line, font, color);
    job.wrap = TextWrapping::truncate_at_width((right - rect.left() - INSET).max(8.0));
    let galley = ui.ctx().fonts_mut(|f| f.layout_job(job));
    let is_number = w.sheet.cell(row, column).is_some_and(|c| c.kind == CellKind::Number);
    let left = if is_number { right - galley.size().x } else { rect.left() + INSET };
    let at = pos2(left, rect.center().y - galley.size().y / 2.0);
    painter.galley(at, galley, color);
    painter.vline(rect.right() - 0.5, rect.y_range(), Stroke::new(t.stroke, t.line));
    if w.cell == Some((row, column)) {
        let ring = Stroke::new(2.0, t.accent);
        painter.rect_stroke(rect.shrink(1.0), 2.0, ring, StrokeKind::Inside);
    }
    hint(desk, response, state, unread.copied(), text);
}

/// Why a cell or its row did not come in, when it is pointed at.
fn hint(
    desk: Desk<'_>,
    response: egui::Response,
    state: RowState,
    unread: Option<usize>,
    text: &str,
) {
    let l = desk.cx.l;
    let why = unread.and_then(|i| desk.w.reading.as_ref()?.imported.unread.get(i));
    let told = match (why, state) {
        (Some(unread), _) => unread.why.sentence(l),
        (None, RowState::LeftOut(why)) => why.sentence(l),
        _ if text.chars().count() > 12 => text.to_owned(),
        _ => return,
    };
    response.on_hover_text(told);
}

/// What a screen reader says.
fn said(
    desk: Desk<'_>,
    (row, column): (usize, usize),
    state: RowState,
    text: &str,
    unread: Option<usize>,
    corrected: bool,
) -> String {
    let l = desk.cx.l;
    let at = address(row, column);
    let why = unread.and_then(|i| desk.w.reading.as_ref()?.imported.unread.get(i));
    let state = match (why, state) {
        (Some(unread), _) => Some(unread.why.sentence(l)),
        (None, _) if corrected => Some(words::import_legend_corrected(l)),
        (None, RowState::LeftOut(why)) => Some(why.sentence(l)),
        (None, RowState::Dropped) => Some(words::import_legend_left(l)),
        (None, RowState::Head) => Some(words::import_legend_head(l)),
        (None, RowState::Title) => Some(words::import_state_title(l)),
        _ => None,
    };
    match state {
        Some(state) => words::import_cell_state(l, at, text, state),
        None => words::import_cell(l, at, text),
    }
}
