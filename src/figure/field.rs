//! A field between two axes of values: the frame that curves and scatter plots share.

use egui::{Align2, Pos2, Rect, Stroke, pos2};

use super::axis::Axis;
use super::lettering::width_of;
use super::marks::Pen;
use super::tokens::Tokens;

/// A rectangle with an axis each way, and the names of the axes.
#[derive(Clone, Debug)]
pub(super) struct Axes {
    pub(super) x: Axis,
    pub(super) y: Axis,
    /// What runs to the right, and what runs up.
    pub(super) names: [String; 2],
}

/// The axes laid into a rectangle.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field<'a> {
    pub(super) axes: &'a Axes,
    /// Where values stand.
    pub(super) plot: Rect,
}

/// Room beside the last mark.
const EDGE: f32 = 12.0;

impl Axes {
    /// Room over a plot: the name of the upward axis.
    fn above(tokens: &Tokens) -> f32 {
        tokens.sizes.note + 10.0
    }

    /// Room under a plot: numbers, and the name of the axis to the right.
    fn below(tokens: &Tokens) -> f32 {
        2.0 * tokens.sizes.note + 13.0
    }

    /// The height that a plot of a height takes.
    pub(super) fn height(plot: f32, tokens: &Tokens) -> f32 {
        Self::above(tokens) + plot + Self::below(tokens)
    }

    /// The field whose upper left corner with everything is that of `rect`.
    pub(super) fn within(&self, rect: Rect, plot: f32, tokens: &Tokens) -> Field<'_> {
        let size = tokens.sizes.note;
        let widest = self.y.marks.iter().map(|(_, t)| width_of(t, size)).fold(0.0, f32::max);
        let last = self.x.marks.last().map_or(0.0, |(_, t)| width_of(t, size) / 2.0);
        let top = rect.top() + Self::above(tokens);
        let plot = Rect::from_min_max(
            pos2(rect.left() + widest + 8.0, top),
            pos2(rect.right() - last.max(EDGE), top + plot),
        );
        Field { axes: self, plot }
    }
}

impl Field<'_> {
    pub(super) fn x(&self, v: f64) -> f32 {
        self.plot.left() + self.axes.x.share(v) * self.plot.width()
    }

    pub(super) fn y(&self, v: f64) -> f32 {
        self.plot.bottom() - self.axes.y.share(v) * self.plot.height()
    }

    pub(super) fn at(&self, [x, y]: [f64; 2]) -> Pos2 {
        pos2(self.x(x), self.y(y))
    }

    /// Lines across with their numbers, ticks below with theirs, and the names of the axes.
    pub(super) fn frame(&self, pen: &Pen<'_>) {
        let (t, plot) = (pen.tokens, self.plot);
        for (value, text) in &self.axes.y.marks {
            let y = self.y(*value);
            // One point in every theme: a grid stays behind its data.
            let stroke = Stroke::new(1.0, t.line);
            pen.line(pos2(plot.left(), y), pos2(plot.right(), y), stroke);
            pen.text(pos2(plot.left() - 6.0, y), Align2::RIGHT_CENTER, text, t.text_weak);
        }
        pen.line(plot.left_bottom(), plot.right_bottom(), pen.thin(t.line_strong));
        let mut free = f32::NEG_INFINITY;
        for (value, text) in &self.axes.x.marks {
            let (x, half) = (self.x(*value), width_of(text, t.sizes.note) / 2.0);
            let base = plot.bottom();
            pen.line(pos2(x, base), pos2(x, base + 4.0), pen.thin(t.line_strong));
            // A number that would touch the one before it is left out; its tick stays.
            if x - half >= free {
                pen.text(pos2(x, base + 5.0), Align2::CENTER_TOP, text, t.text_weak);
                free = x + half + 6.0;
            }
        }
        let [right, up] = &self.axes.names;
        let under = pos2(plot.right(), plot.bottom() + t.sizes.note + 9.0);
        pen.text(under, Align2::RIGHT_TOP, right, t.text);
        let over = pos2(plot.left().min(plot.left() - 2.0), plot.top() - 5.0);
        pen.text(over, Align2::LEFT_BOTTOM, up, t.text);
    }
}
