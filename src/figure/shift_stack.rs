//! Diverging stacks: what is due to the whole economy, to the mix of industries, to the place.

use egui::{Align2, Rect, Ui, pos2};

use super::axis::Axis;
use super::key::Key;
use super::lettering::{fitted, width_of};
use super::marks::{Pen, place};
use super::plate::Drawing;
use super::tokens::Tokens;

/// One industry, or all: three parts that add to the change.
#[derive(Clone, Debug)]
pub(super) struct Stack {
    pub(super) name: String,
    /// National, mix, regional.
    pub(super) parts: [f64; 3],
    pub(super) change: f64,
    /// The change as written.
    pub(super) label: String,
}

/// Stacks over one axis; the first is that of all industries.
#[derive(Clone, Debug)]
pub(super) struct Stacks {
    rows: Vec<Stack>,
    axis: Axis,
    key: Key,
    watermark: Option<String>,
}

impl Stacks {
    pub(super) fn new(rows: Vec<Stack>, key: Key, watermark: Option<String>) -> Self {
        let axis = Axis::holding(rows.iter().flat_map(|r| reach(r.parts)), 5.0);
        Self { rows, axis, key, watermark }
    }

    fn row(tokens: &Tokens) -> f32 {
        tokens.sizes.body + 12.0
    }

    /// Room under the rows for the numbers of the axis.
    fn scale(tokens: &Tokens) -> f32 {
        tokens.sizes.note + 12.0
    }

    fn body(&self, tokens: &Tokens) -> f32 {
        self.rows.len() as f32 * Self::row(tokens)
    }

    /// Where the bars stand between names and numbers.
    fn track(&self, rect: Rect, tokens: &Tokens) -> (f32, f32) {
        let (size, note) = (tokens.sizes.body, tokens.sizes.note);
        let wide = |text: &str, size| width_of(text, size);
        let names = self.rows.iter().map(|r| wide(&r.name, size)).fold(0.0, f32::max);
        let labels = self.rows.iter().map(|r| wide(&r.label, note)).fold(0.0, f32::max);
        let names = names.min(rect.width() * 0.3);
        (rect.left() + names + 14.0, rect.right() - labels - 12.0)
    }

    fn scale_of(&self, pen: &Pen<'_>, rect: Rect, x: &dyn Fn(f64) -> f32) {
        let t = pen.tokens;
        let bottom = rect.top() + self.body(t);
        let mut free = f32::NEG_INFINITY;
        for (value, text) in &self.axis.marks {
            let at = x(*value);
            let color = if *value == 0.0 { t.text_weak } else { t.line };
            pen.line(pos2(at, rect.top()), pos2(at, bottom), egui::Stroke::new(1.0, color));
            let half = width_of(text, t.sizes.note) / 2.0;
            if at - half >= free {
                pen.text(pos2(at, bottom + 3.0), Align2::CENTER_TOP, text, t.text_weak);
                free = at + half + 8.0;
            }
        }
    }
}

/// How far three parts reach to the left and to the right.
fn reach(parts: [f64; 3]) -> [f64; 2] {
    let side = |sign: f64| parts.iter().filter(|p| **p * sign > 0.0).sum::<f64>();
    [side(-1.0), side(1.0)]
}

impl Drawing for Stacks {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        self.body(tokens) + Self::scale(tokens) + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        let (left, right) = self.track(rect, tokens);
        let x = |v: f64| left + (right - left) * self.axis.share(v);
        let bottom = rect.top() + self.body(tokens);
        let body = Rect::from_min_max(pos2(left, rect.top()), pos2(right, bottom));
        pen.watermark(self.watermark.as_ref(), body);
        self.scale_of(&pen, rect, &x);
        let row = Self::row(tokens);
        for (i, r) in self.rows.iter().enumerate() {
            let y = rect.top() + (i as f32 + 0.5) * row;
            let name = fitted(&r.name, tokens.sizes.body, left - rect.left() - 14.0);
            let color = if i == 0 { tokens.text_strong } else { tokens.text };
            pen.body(pos2(left - 12.0, y), Align2::RIGHT_CENTER, &name, color);
            let half = tokens.sizes.body / 2.0;
            let mut ends = [0.0, 0.0];
            for (k, part) in r.parts.iter().enumerate() {
                let [low, high] = &mut ends;
                let end = if *part < 0.0 { low } else { high };
                let (from, to) = (x(*end), x(*end + part));
                *end += part;
                let bar = Rect::from_x_y_ranges(from.min(to)..=from.max(to), y - half..=y + half);
                if bar.width() < 0.5 {
                    continue;
                }
                match k {
                    0 => pen.fill(bar, tokens.raised),
                    1 => {
                        pen.fill(bar, tokens.raised);
                        pen.hatch(bar, tokens.accent, 4.0);
                    }
                    _ => pen.fill(bar, tokens.accent),
                }
                pen.outline(bar, tokens.accent);
            }
            let at = x(r.change);
            let reach = half + 3.0;
            // A light edge keeps the tick visible on a solid bar.
            let halo = egui::Stroke::new(tokens.stroke * 2.0 + 2.0, tokens.raised);
            pen.line(pos2(at, y - reach), pos2(at, y + reach), halo);
            pen.line(pos2(at, y - reach), pos2(at, y + reach), pen.thick(tokens.text_strong));
            let label = pos2(rect.right(), y);
            pen.text(label, Align2::RIGHT_CENTER, &r.label, tokens.text_strong);
            if i == 0 {
                let under = rect.top() + row;
                let line = egui::Stroke::new(1.0, tokens.line_strong);
                pen.line(pos2(rect.left(), under), pos2(rect.right(), under), line);
            }
        }
        let below = bottom + Self::scale(tokens);
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), below), rect.max));
    }
}
