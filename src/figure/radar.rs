//! A radar of votes: the middle of each item as a corner, the range between raters as a bar on its
//! axis. Shape and numbers tell as much as colour.

use std::f32::consts::TAU;

use egui::epaint::PathShape;
use egui::{Align2, Pos2, Rect, Shape, Stroke, Ui, Vec2, pos2, vec2};

use super::key::{Key, KeyMark};
use super::lettering::{fitted, width_of};
use super::marks::{Mark, Pen, place};
use super::plate::Drawing;
use super::tokens::Tokens;

/// One item.
#[derive(Clone, Debug)]
pub(super) struct Axis {
    pub(super) name: String,
    /// The numbers under the name.
    pub(super) numbers: String,
    /// Least, middle and most, 0 at the centre and 1 at the rim; none without votes.
    pub(super) votes: Option<(f32, f32, f32)>,
}

/// The drawing.
#[derive(Clone, Debug)]
pub(super) struct Radar {
    pub(super) axes: Vec<Axis>,
    /// Rings between centre and rim with their labels.
    pub(super) rings: Vec<(f32, String)>,
    pub(super) key: Key,
    pub(super) watermark: Option<String>,
}

impl Radar {
    /// Marks of the key, in the language of their words.
    pub(super) fn key(middle: String, range: String) -> Key {
        let mut key = Key::default();
        key.add(KeyMark::Mark(Mark::Disc), middle);
        key.add(KeyMark::Range, range);
        key
    }

    fn radius(width: f32, tokens: &Tokens) -> f32 {
        let labels = 2.0 * Self::label_room(width, tokens);
        ((width - labels) / 2.0).clamp(60.0, 150.0)
    }

    /// Width kept for names at each side.
    fn label_room(width: f32, tokens: &Tokens) -> f32 {
        (width * 0.27).min(150.0 * tokens.sizes.note / 12.0)
    }

    /// Height kept above and below for names.
    fn above(tokens: &Tokens) -> f32 {
        2.0 * tokens.sizes.note + 16.0
    }

    /// The direction of an axis, the first straight up.
    fn direction(&self, i: usize) -> Vec2 {
        let turn = TAU * i as f32 / self.axes.len().max(1) as f32;
        vec2(turn.sin(), -turn.cos())
    }

    fn grid(&self, pen: &Pen<'_>, centre: Pos2, radius: f32) {
        let t = pen.tokens;
        let at = |i: usize, share: f32| centre + self.direction(i) * radius * share;
        for (share, _) in &self.rings {
            let corners = (0..self.axes.len()).map(|i| at(i, *share)).collect();
            let stroke = pen.thin(if *share >= 1.0 { t.line_strong } else { t.line });
            pen.painter.add(PathShape::closed_line(corners, stroke));
        }
        for i in 0..self.axes.len() {
            pen.line(centre, at(i, 1.0), pen.thin(t.line));
        }
    }

    /// The middles joined; where a neighbour has no votes the line stops.
    fn middles(&self, pen: &Pen<'_>, at: impl Fn(usize, f32) -> Pos2) {
        let t = pen.tokens;
        let n = self.axes.len();
        let middle = |i: usize| Some(at(i, self.axes.get(i)?.votes?.1));
        let points: Option<Vec<Pos2>> = (0..n).map(middle).collect();
        if let Some(points) = points.filter(|_| n > 2) {
            pen.painter.add(PathShape::closed_line(points, pen.thick(t.accent)));
            return;
        }
        for i in 0..n {
            if let (Some(a), Some(b)) = (middle(i), middle((i + 1) % n.max(1))) {
                pen.line(a, b, pen.thick(t.accent));
            }
        }
    }

    fn range(&self, pen: &Pen<'_>, i: usize, (least, most): (f32, f32), centre: Pos2, radius: f32) {
        let along = self.direction(i);
        let across = vec2(-along.y, along.x) * 5.0;
        let stroke = Stroke::new(pen.tokens.stroke * 2.0, pen.tokens.accent);
        let ends = [least, most].map(|share| centre + along * radius * share);
        pen.painter.add(Shape::line_segment(ends, stroke));
        for end in ends {
            pen.line(end - across, end + across, stroke);
        }
    }

    fn label(&self, pen: &Pen<'_>, i: usize, axis: &Axis, rim: Pos2, edges: (f32, f32)) {
        let t = pen.tokens;
        let along = self.direction(i);
        let line = t.sizes.note + 4.0;
        let (side, room) = if along.x.abs() < 0.1 {
            (Align2::CENTER_CENTER, edges.1 - edges.0)
        } else if along.x > 0.0 {
            (Align2::LEFT_CENTER, edges.1 - rim.x - 8.0)
        } else {
            (Align2::RIGHT_CENTER, rim.x - 8.0 - edges.0)
        };
        let upright = side == Align2::CENTER_CENTER;
        let down = if upright { along.y * (line + 4.0) } else { along.y * 6.0 };
        let at = rim + vec2(if upright { 0.0 } else { along.x.signum() * 8.0 }, down);
        let name = fitted(&axis.name, t.sizes.note, room.max(30.0));
        pen.text(at - vec2(0.0, line / 2.0), side, &name, t.text);
        let numbers = fitted(&axis.numbers, t.sizes.note, room.max(30.0));
        pen.bold(at + vec2(0.0, line / 2.0), side, &numbers, t.text_strong);
    }
}

impl Drawing for Radar {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        let round = 2.0 * (Self::radius(width, tokens) + Self::above(tokens));
        round + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        let radius = Self::radius(width, tokens);
        let high = 2.0 * (radius + Self::above(tokens));
        let centre = pos2(rect.center().x, rect.top() + high / 2.0);
        let round = Rect::from_center_size(centre, Vec2::splat(2.0 * radius));
        pen.watermark(self.watermark.as_ref(), round);
        self.grid(&pen, centre, radius);
        let at = |i: usize, share: f32| centre + self.direction(i) * radius * share;
        // Beside the first axis, on a ground of their own, so that no line runs through them.
        for (share, label) in &self.rings {
            let inside = if *share >= 1.0 { 12.0 } else { 0.0 };
            let spot = at(0, *share) + vec2(7.0, inside);
            let wide = width_of(label, tokens.sizes.note);
            let ground = Rect::from_min_size(spot - vec2(1.0, 7.0), vec2(wide + 2.0, 14.0));
            pen.fill(ground, tokens.raised);
            pen.text(spot, Align2::LEFT_CENTER, label, tokens.text_weak);
        }
        self.middles(&pen, at);
        for (i, axis) in self.axes.iter().enumerate() {
            if let Some((least, middle, most)) = axis.votes {
                self.range(&pen, i, (least, most), centre, radius);
                pen.mark(Mark::Disc, at(i, middle), tokens.accent);
            }
            self.label(&pen, i, axis, at(i, 1.0), (rect.left(), rect.right()));
        }
        let below = Rect::from_min_max(pos2(rect.left(), rect.top() + high), rect.max);
        self.key.draw(&pen, below);
    }
}
