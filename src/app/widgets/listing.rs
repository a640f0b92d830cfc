//! A table of records: rows of one height that are picked as a whole, only those in view drawn.

use egui::{
    Align, Button, Color32, CornerRadius, Label, Layout, Rect, Role, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::text::words;

use super::super::cx::Cx;

/// Space between columns.
const GAP: f32 = 12.0;
/// Space at both ends of a row.
const EDGE: f32 = 8.0;
/// Rows drawn beyond the view, so that the keyboard can walk out of it.
const BEYOND: usize = 1;

/// A column: its head, and its width.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    head: String,
    /// Points at the usual text size; where it is below 1, a share of what the others leave.
    width: f32,
}

impl Column {
    /// A column of a width in points.
    #[must_use]
    pub(crate) fn fixed(head: String, width: f32) -> Self {
        Self { head, width }
    }

    /// A column that takes a share of what the others leave.
    #[must_use]
    pub(crate) fn share(head: String, share: f32) -> Self {
        Self { head, width: share.clamp(0.0, 0.999) }
    }
}

/// What a table shows.
#[derive(Debug)]
pub(crate) struct Listing<'a> {
    /// A stable name of the table.
    pub id: &'a str,
    /// Its columns.
    pub columns: &'a [Column],
    /// Number of rows.
    pub count: usize,
    /// The row that is picked.
    pub picked: Option<usize>,
}

impl Listing<'_> {
    /// Draws the table in the width there is, and answers the row that was clicked. `name` is what
    /// a screen reader says of a row, `cell` draws row and column.
    pub(crate) fn show(
        &self,
        ui: &mut Ui,
        cx: Cx<'_>,
        name: impl Fn(usize) -> String,
        cell: impl FnMut(&mut Ui, usize, usize),
    ) -> Option<usize> {
        ui.spacing_mut().item_spacing.y = 0.0;
        let widths = self.widths(cx, ui.available_width());
        self.head(ui, cx, &widths);
        self.rows(ui, cx, &widths, name, cell)
    }

    /// As [`Listing::show`], with heads that can be clicked. `right` says of each column whether
    /// it holds numbers, `sorted` the column by which rows stand and whether the largest come
    /// first. Answers the row and the head that were clicked.
    pub(crate) fn show_sorted(
        &self,
        ui: &mut Ui,
        cx: Cx<'_>,
        right: &[bool],
        sorted: Option<(usize, bool)>,
        name: impl Fn(usize) -> String,
        cell: impl FnMut(&mut Ui, usize, usize),
    ) -> (Option<usize>, Option<usize>) {
        ui.spacing_mut().item_spacing.y = 0.0;
        let widths = self.widths(cx, ui.available_width());
        let head = self.sorting_head(ui, cx, &widths, right, sorted);
        (self.rows(ui, cx, &widths, name, cell), head)
    }

    fn rows(
        &self,
        ui: &mut Ui,
        cx: Cx<'_>,
        widths: &[f32],
        name: impl Fn(usize) -> String,
        mut cell: impl FnMut(&mut Ui, usize, usize),
    ) -> Option<usize> {
        let height = cx.tokens.sizes.body + 13.0;
        let size = vec2(ui.available_width(), height * self.count as f32);
        let (all, _) = ui.allocate_exact_size(size, Sense::hover());
        let seen = ui.clip_rect();
        let row_at = |y: f32| ((y - all.top()) / height).clamp(0.0, self.count as f32) as usize;
        let first = row_at(seen.top()).saturating_sub(BEYOND);
        let last = (row_at(seen.bottom()) + 1 + BEYOND).min(self.count);
        let mut clicked = None;
        for row in first..last {
            let top = all.top() + height * row as f32;
            let rect = Rect::from_min_size(pos2(all.left(), top), vec2(all.width(), height));
            if self.row(ui, cx, row, rect, &name(row)) {
                clicked = Some(row);
            }
            each_cell(rect, widths, |column, place| {
                let builder = UiBuilder::new()
                    .id_salt((self.id, row, column))
                    .max_rect(place)
                    .layout(Layout::left_to_right(Align::Center));
                let mut ui = ui.new_child(builder);
                ui.set_clip_rect(place.intersect(seen));
                ui.style_mut().interaction.selectable_labels = false;
                cell(&mut ui, row, column);
            });
        }
        clicked
    }

    fn widths(&self, cx: Cx<'_>, room: f32) -> Vec<f32> {
        let scale = cx.tokens.sizes.note / 12.0;
        let gaps = GAP * self.columns.len().saturating_sub(1) as f32 + 2.0 * EDGE;
        let is_fixed = |c: &&Column| c.width >= 1.0;
        let fixed: f32 = self.columns.iter().filter(is_fixed).map(|c| c.width * scale).sum();
        let shares: f32 = self.columns.iter().filter(|c| c.width < 1.0).map(|c| c.width).sum();
        let rest = (room - gaps - fixed).max(0.0) / shares.max(f32::EPSILON);
        let width = |c: &Column| if c.width >= 1.0 { c.width * scale } else { c.width * rest };
        self.columns.iter().map(width).collect()
    }

    fn head(&self, ui: &mut Ui, cx: Cx<'_>, widths: &[f32]) {
        let size = vec2(ui.available_width(), cx.tokens.sizes.note + 10.0);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        each_cell(rect, widths, |column, place| {
            let builder = UiBuilder::new()
                .id_salt((self.id, "head", column))
                .max_rect(place)
                .layout(Layout::left_to_right(Align::Center));
            let head = self.columns.get(column).map_or("", |c| c.head.as_str());
            ui.new_child(builder).add(Label::new(cx.note(head)).truncate());
        });
        line(ui, cx, rect.left(), rect.right(), rect.bottom());
    }

    /// Heads as buttons, an arrow at the one by which rows are sorted.
    fn sorting_head(
        &self,
        ui: &mut Ui,
        cx: Cx<'_>,
        widths: &[f32],
        right: &[bool],
        sorted: Option<(usize, bool)>,
    ) -> Option<usize> {
        let size = vec2(ui.available_width(), cx.tokens.sizes.note + 12.0);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let mut clicked = None;
        each_cell(rect, widths, |column, place| {
            let is_right = right.get(column) == Some(&true);
            let layout = if is_right {
                Layout::right_to_left(Align::Center)
            } else {
                Layout::left_to_right(Align::Center)
            };
            let builder =
                UiBuilder::new().id_salt((self.id, "head", column)).max_rect(place).layout(layout);
            let head = self.columns.get(column).map_or("", |c| c.head.as_str());
            let arrow = match sorted {
                Some((by, falling)) if by == column => {
                    if falling {
                        " ↓"
                    } else {
                        " ↑"
                    }
                }
                _ => "",
            };
            let text = cx.note(format!("{head}{arrow}"));
            let text = if arrow.is_empty() { text } else { text.color(cx.tokens.accent) };
            let button = Button::new(text).frame(false).truncate();
            let response = ui.new_child(builder).add(button);
            if response.accessible_name(words::rt_sort_by(cx.l, head)).clicked() {
                clicked = Some(column);
            }
        });
        line(ui, cx, rect.left(), rect.right(), rect.bottom());
        clicked
    }

    /// The ground of a row; whether it was clicked.
    fn row(&self, ui: &Ui, cx: Cx<'_>, row: usize, rect: Rect, name: &str) -> bool {
        let t = cx.tokens;
        let id = ui.unique_id().with((self.id, row));
        let response = ui.interact(rect, id, Sense::click());
        let picked = self.picked == Some(row);
        let fill = if picked || response.hovered() { t.accent_tint } else { Color32::TRANSPARENT };
        ui.painter().rect_filled(rect, CornerRadius::ZERO, fill);
        line(ui, cx, rect.left(), rect.right(), rect.bottom());
        if picked {
            let bar = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
            ui.painter().rect_filled(bar, 0.0, t.accent);
        }
        if response.has_focus() {
            let focus = Stroke::new(2.0, t.accent);
            ui.painter().rect_stroke(rect, CornerRadius::ZERO, focus, StrokeKind::Inside);
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, picked, name));
        response.clicked()
    }
}

fn line(ui: &Ui, cx: Cx<'_>, left: f32, right: f32, y: f32) {
    ui.painter().hline(left..=right, y, Stroke::new(cx.tokens.stroke, cx.tokens.line));
}

fn each_cell(row: Rect, widths: &[f32], mut show: impl FnMut(usize, Rect)) {
    let mut left = row.left() + EDGE;
    for (column, width) in widths.iter().enumerate() {
        let place = Rect::from_min_max(pos2(left, row.top()), pos2(left + width, row.bottom()));
        show(column, place);
        left += width + GAP;
    }
}
