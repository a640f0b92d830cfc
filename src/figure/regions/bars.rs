//! Bars from zero with their names and numbers, perhaps with a line to compare with.

use egui::{Align2, Rect, Ui, pos2, vec2};

use super::super::axis::Axis;
use super::super::key::Key;
use super::super::lettering::{fitted, width_of};
use super::super::marks::{Pen, place};
use super::super::plate::Drawing;
use super::super::tokens::Tokens;

/// One bar.
#[derive(Clone, Debug)]
pub(super) struct Bar {
    pub(super) name: String,
    pub(super) value: f64,
    /// The value in words.
    pub(super) says: String,
    /// Too small a number behind it.
    pub(super) unsure: bool,
    /// The one that is looked at.
    pub(super) strong: bool,
}

/// The bars.
#[derive(Clone, Debug)]
pub(super) struct Bars {
    pub(super) rows: Vec<Bar>,
    /// A value to compare with, and what it is.
    pub(super) line: Option<(f64, String)>,
    /// Rows that are not drawn, in words; empty where all are.
    pub(super) cut: String,
    pub(super) key: Key,
    pub(super) watermark: Option<String>,
}

impl Bars {
    fn row(tokens: &Tokens) -> f32 {
        tokens.sizes.note + 9.0
    }

    fn above(&self, tokens: &Tokens) -> f32 {
        if self.line.is_some() { tokens.sizes.note + 6.0 } else { 0.0 }
    }

    fn below(&self, tokens: &Tokens) -> f32 {
        if self.cut.is_empty() { 0.0 } else { tokens.sizes.note + 8.0 }
    }
}

impl Drawing for Bars {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        self.above(tokens)
            + self.rows.len() as f32 * Self::row(tokens)
            + self.below(tokens)
            + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        let (size, row) = (tokens.sizes.note, Self::row(tokens));
        let top = rect.top() + self.above(tokens);
        let bottom = top + self.rows.len() as f32 * row;
        let body = Rect::from_min_max(pos2(rect.left(), top), pos2(rect.right(), bottom));
        pen.watermark(self.watermark.as_ref(), body);
        let widest = |text: fn(&Bar) -> &str| {
            self.rows.iter().map(|r| width_of(text(r), size)).fold(0.0, f32::max)
        };
        let names = widest(|r| &r.name).min(width * 0.36);
        let left = rect.left() + names + 10.0;
        let right = rect.right() - widest(|r| &r.says).min(width * 0.3) - 12.0;
        let compared = self.line.iter().map(|(x, _)| *x);
        let axis = Axis::holding(self.rows.iter().map(|r| r.value).chain(compared), 5.0);
        let x = |v: f64| left + (right - left) * axis.share(v);
        for (i, r) in self.rows.iter().enumerate() {
            let y = top + (i as f32 + 0.5) * row;
            let color = if r.strong { tokens.accent } else { tokens.text };
            let name = fitted(&r.name, size, names);
            let at = pos2(left - 10.0, y);
            if r.strong {
                pen.bold(at, Align2::RIGHT_CENTER, &name, color);
            } else {
                pen.text(at, Align2::RIGHT_CENTER, &name, color);
            }
            let (a, b) = (x(0.0), x(r.value));
            let middle = pos2(f32::midpoint(a, b), y);
            let bar = Rect::from_center_size(middle, vec2((b - a).abs().max(1.0), size - 1.0));
            if r.unsure {
                pen.hatch(bar, tokens.accent, 5.0);
                pen.outline(bar, tokens.accent);
            } else {
                pen.fill(bar, tokens.accent);
            }
            let says = fitted(&r.says, size, width * 0.3);
            pen.text(pos2(b.max(a) + 5.0, y), Align2::LEFT_CENTER, &says, tokens.text_strong);
        }
        if let Some((value, says)) = &self.line {
            let at = x(*value);
            let ends = [pos2(at, top - 2.0), pos2(at, bottom)];
            pen.dashed(&ends, pen.thin(tokens.text_weak));
            let half = width_of(says, size) / 2.0;
            let middle =
                at.clamp(rect.left() + half, (rect.right() - half).max(rect.left() + half));
            pen.text(pos2(middle, top - 3.0), Align2::CENTER_BOTTOM, says, tokens.text_weak);
        }
        if !self.cut.is_empty() {
            let at = pos2(rect.left(), bottom + 4.0);
            pen.text(at, Align2::LEFT_TOP, &self.cut, tokens.text_weak);
        }
        let under = bottom + self.below(tokens);
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), under), rect.max));
    }
}
