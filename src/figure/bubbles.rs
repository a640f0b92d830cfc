//! Location quotient against growth: one bubble per industry, as large as its jobs.

use egui::epaint::CircleShape;
use egui::{Align2, Pos2, Rect, Ui, pos2, vec2};

use super::field::{Axes, Field};
use super::key::Key;
use super::lettering::{fitted, width_of};
use super::marks::{Pen, place};
use super::plate::Drawing;
use super::tokens::Tokens;

/// One industry.
#[derive(Clone, Debug)]
pub(super) struct Bubble {
    pub(super) name: String,
    /// Location quotient, and lead in growth in percentage points a year.
    pub(super) at: [f64; 2],
    /// Its jobs over those of the largest, 0–1.
    pub(super) size: f32,
    /// Whether its location quotient is at least 1.
    pub(super) special: bool,
}

/// The plot.
#[derive(Clone, Debug)]
pub(super) struct Bubbles {
    pub(super) axes: Axes,
    /// The largest first, so that small ones lie on top.
    pub(super) bubbles: Vec<Bubble>,
    /// Names and meanings of the quadrants from the upper left, clockwise.
    pub(super) quadrants: [[String; 2]; 4],
    pub(super) key: Key,
    pub(super) watermark: Option<String>,
}

/// Radius of the largest bubble and of the smallest that can be seen.
const RADIUS: (f32, f32) = (26.0, 3.5);
/// Widest name.
const NAME: f32 = 150.0;

impl Bubbles {
    fn plot(width: f32, tokens: &Tokens) -> f32 {
        (width * 0.5).clamp(260.0, 400.0) * tokens.sizes.note / 12.0
    }

    /// The cuts at a quotient of one and at equal growth, and the names of the quadrants; answers
    /// where the names stand.
    fn quadrants(&self, pen: &Pen<'_>, field: &Field<'_>) -> Vec<Rect> {
        let (t, plot) = (pen.tokens, field.plot);
        let (x, y) = (field.x(1.0), field.y(0.0));
        pen.dashed(&[pos2(x, plot.top()), pos2(x, plot.bottom())], pen.thin(t.text_weak));
        pen.dashed(&[pos2(plot.left(), y), pos2(plot.right(), y)], pen.thin(t.text_weak));
        let [a, b, c, d] = &self.quadrants;
        let room = |wide: f32| (wide - 14.0).max(20.0);
        let (left, right) = (room(x - plot.left()), room(plot.right() - x));
        let r = plot.shrink(6.0);
        let line = t.sizes.note + 4.0;
        [
            (Align2::LEFT_TOP, r.left_top(), a, left),
            (Align2::RIGHT_TOP, r.right_top(), b, right),
            (Align2::RIGHT_TOP, r.right_bottom() - vec2(0.0, 2.0 * line), c, right),
            (Align2::LEFT_TOP, r.left_bottom() - vec2(0.0, 2.0 * line), d, left),
        ]
        .into_iter()
        .map(|(anchor, at, [name, means], room)| {
            let name = fitted(name, t.sizes.note, room);
            let head = pen.bold(at, anchor, &name, t.text_weak);
            let means = fitted(means, t.sizes.note, room);
            head.union(pen.text(at + vec2(0.0, line), anchor, &means, t.text_weak))
        })
        .collect()
    }

    /// Names where there is room for them, beside the cuts where that can be.
    fn names(&self, pen: &Pen<'_>, field: &Field<'_>, mut taken: Vec<Rect>) {
        let (t, plot) = (pen.tokens, field.plot);
        let size = t.sizes.note;
        let (x, y) = (field.x(1.0), field.y(0.0));
        let cuts = [
            Rect::from_x_y_ranges(x - 1.0..=x + 1.0, plot.y_range()),
            Rect::from_x_y_ranges(plot.x_range(), y - 1.0..=y + 1.0),
        ];
        for b in &self.bubbles {
            let (at, r) = (field.at(b.at), radius(b.size, t));
            pen.painter.circle_filled(at, 1.5, t.text_strong);
            let name = fitted(&b.name, size, NAME);
            let label = vec2(width_of(&name, size), size + 3.0);
            let free = |seat: &&Rect| {
                plot.contains_rect(**seat) && taken.iter().all(|t| !t.intersects(**seat))
            };
            let clear = |seat: &&Rect| free(seat) && cuts.iter().all(|c| !c.intersects(**seat));
            let seats = seats(at, r + t.stroke, label);
            if let Some(seat) = seats.iter().find(clear).or_else(|| seats.iter().find(free)) {
                pen.text(seat.left_center(), Align2::LEFT_CENTER, &name, t.text_strong);
                taken.push(*seat);
            }
        }
    }
}

fn radius(size: f32, tokens: &Tokens) -> f32 {
    (RADIUS.0 * size.sqrt()).max(RADIUS.1) * tokens.sizes.note / 12.0
}

/// Where a name of a size may stand at a bubble: inside where it fits, else around it.
fn seats(at: Pos2, r: f32, size: egui::Vec2) -> Vec<Rect> {
    let (w, h) = (size.x, size.y);
    let around = [
        vec2(r + 4.0, -h / 2.0),
        vec2(-r - 4.0 - w, -h / 2.0),
        vec2(-w / 2.0, -r - h - 2.0),
        vec2(-w / 2.0, r + 2.0),
        vec2(r * 0.7 + 3.0, -r * 0.7 - h),
        vec2(r * 0.7 + 3.0, r * 0.7),
        vec2(-r * 0.7 - 3.0 - w, -r * 0.7 - h),
        vec2(-r * 0.7 - 3.0 - w, r * 0.7),
    ];
    around.into_iter().map(|by| Rect::from_min_size(at + by, size)).collect()
}

impl Drawing for Bubbles {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        Axes::height(Self::plot(width, tokens), tokens) + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        let high = Self::plot(width, tokens);
        let field = self.axes.within(rect, high, tokens);
        pen.watermark(self.watermark.as_ref(), field.plot);
        field.frame(&pen);
        let mut taken = self.quadrants(&pen, &field);
        for b in &self.bubbles {
            let (at, r) = (field.at(b.at), radius(b.size, tokens));
            let (fill, edge) = if b.special {
                (tokens.accent_tint, pen.thick(tokens.accent))
            } else {
                (tokens.raised, pen.thin(tokens.line_strong))
            };
            let circle = CircleShape { center: at, radius: r, fill, stroke: edge };
            pen.painter.add(circle);
            let core = Rect::from_center_size(at, vec2(r * 1.5, r * 1.5));
            taken.push(core);
        }
        self.names(&pen, &field, taken);
        let below = rect.top() + Axes::height(high, tokens);
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), below), rect.max));
    }
}
