//! Rows of one height in a frame that scrolls both ways: only those in view are drawn.

use egui::{Id, Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2, vec2};

/// Room that the scroll bars take.
const BARS: f32 = 14.0;

/// The frame and what is in it.
pub(crate) struct VirtualRows {
    /// What the frame is known by from frame to frame.
    pub(crate) table: Id,
    pub(crate) body: Rect,
    pub(crate) count: usize,
    /// Height of a row.
    pub(crate) row: f32,
    /// Width of what stays at the left.
    pub(crate) pinned: f32,
    /// Width of what is pushed aside.
    pub(crate) wide: f32,
}

/// Where a row stands.
#[derive(Clone, Copy)]
pub(crate) struct RowPlace {
    pub(crate) rect: Rect,
    /// How far the columns are pushed aside.
    pub(crate) pushed: f32,
    /// What of the frame is in view.
    pub(crate) seen: Rect,
}

/// A cell to bring into view: its row, and the left edge and width of its column where that is
/// not pinned.
pub(crate) struct Revealed {
    pub(crate) row: usize,
    pub(crate) column: Option<(f32, f32)>,
}

impl VirtualRows {
    /// Draws the rows in view; answers how far they are pushed. `reveal` is asked once after each
    /// of the `moves` of a cursor.
    pub(crate) fn show(
        &self,
        ui: &mut Ui,
        moves: u64,
        reveal: impl FnOnce() -> Option<Revealed>,
        mut line: impl FnMut(&mut Ui, usize, RowPlace),
    ) -> Vec2 {
        let body = self.body;
        let mut ui = ui.new_child(UiBuilder::new().id_salt(("rows of", self.table)).max_rect(body));
        let at_id = self.table.with("pushed");
        let before: Vec2 = ui.data(|d| d.get_temp(at_id)).unwrap_or_default();
        let mut area = ScrollArea::both().id_salt(("rows", self.table)).auto_shrink(false);
        if let Some(cell) = self.moved(&ui, moves).then(reveal).flatten() {
            area = area.scroll_offset(self.revealed(before, &cell));
        }
        let shown = area.show_viewport(&mut ui, |ui, viewport| {
            ui.set_min_size(vec2(self.pinned + self.wide, self.row * self.count as f32));
            let seen = ui.clip_rect().intersect(body);
            let first = ((viewport.top() / self.row) as usize).min(self.count);
            let last = ((viewport.bottom() / self.row) as usize + 1).min(self.count);
            for i in first..last {
                // A long table is higher than a float tells points apart: rows are set from the
                // top of what is seen.
                let below = i as f64 * f64::from(self.row) - f64::from(viewport.top());
                let top = body.top() + below as f32;
                let size = vec2(body.width(), self.row);
                let rect = Rect::from_min_size(pos2(body.left(), top), size);
                line(ui, i, RowPlace { rect, pushed: viewport.left(), seen });
            }
        });
        let offset = shown.state.clamped_offset();
        ui.data_mut(|d| d.insert_temp(at_id, offset));
        offset
    }

    /// Whether the cursor has moved since this was last asked.
    fn moved(&self, ui: &Ui, moves: u64) -> bool {
        let id = self.table.with("moves");
        let done: u64 = ui.data(|d| d.get_temp(id)).unwrap_or_default();
        ui.data_mut(|d| d.insert_temp(id, moves));
        done != moves
    }

    /// Where the rows are pushed so that a cell is seen, moved no further than it takes.
    fn revealed(&self, from: Vec2, cell: &Revealed) -> Vec2 {
        let inside = |from: f32, at: f32, long: f32, room: f32| {
            from.clamp((at + long - room).max(0.0), at.max(at + long - room).max(0.0))
        };
        let y = inside(from.y, cell.row as f32 * self.row, self.row, self.body.height() - BARS);
        let x = cell.column.map_or(from.x, |(left, width)| {
            inside(from.x, left, width, (self.body.width() - self.pinned - BARS).max(width))
        });
        vec2(x, y)
    }
}
