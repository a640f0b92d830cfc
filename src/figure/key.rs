//! The small key under a drawing: each mark that was used, and what it means.

use egui::{Align2, Rect, pos2, vec2};

use crate::case::Evidence;

use super::lettering::{flow, width_of};
use super::marks::{Mark, Pen};
use super::tokens::Tokens;

/// A mark of the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyMark {
    Mark(Mark),
    /// A vertical range.
    Range,
    /// Hatching along an axis.
    Gap,
    /// A dashed line between end points.
    Ends,
    Event,
    /// A dashed outline.
    Aim,
    /// A solid bar.
    Found,
    /// A hatched bar.
    Unsure,
    /// An empty bar.
    Outline,
    /// A solid line.
    Line,
    /// A tinted ground between dashed edges.
    Band,
    /// A dot in a range that lies along the axis.
    Interval,
    /// A tick across a bar.
    Tick,
    Evidence(Evidence),
    /// Years, or cells, that are pointed out.
    Highlight,
    /// No mark: words only.
    Nothing,
}

/// The marks with their words.
#[derive(Clone, Debug, Default)]
pub(super) struct Key {
    entries: Vec<(KeyMark, String)>,
}

const GLYPH: f32 = 22.0;
const APART: f32 = 16.0;

impl Key {
    pub(super) fn add(&mut self, mark: KeyMark, text: String) {
        if !self.entries.iter().any(|(m, _)| *m == mark) {
            self.entries.push((mark, text));
        }
    }

    fn places(&self, width: f32, tokens: &Tokens) -> Vec<(usize, f32)> {
        let size = tokens.sizes.note;
        let widths: Vec<f32> =
            self.entries.iter().map(|(mark, text)| reach(*mark) + width_of(text, size)).collect();
        flow(&widths, width, APART)
    }

    /// The height it takes in a width, with the space above it.
    pub(super) fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        let lines = self.places(width, tokens).last().map_or(0, |(line, _)| line + 1);
        if lines == 0 { 0.0 } else { 6.0 + lines as f32 * row(tokens) }
    }

    /// Draws it with its upper left corner in that of `rect`.
    pub(super) fn draw(&self, pen: &Pen<'_>, rect: Rect) {
        let places = self.places(rect.width(), pen.tokens);
        for ((mark, text), (line, left)) in self.entries.iter().zip(places) {
            let y = rect.top() + 6.0 + (line as f32 + 0.5) * row(pen.tokens);
            let x = rect.left() + left;
            let cell = Rect::from_center_size(pos2(x + 8.0, y), vec2(16.0, 10.0));
            glyph(pen, *mark, cell);
            let text_at = pos2(x + reach(*mark), y);
            pen.text(text_at, Align2::LEFT_CENTER, text, pen.tokens.text_weak);
        }
    }
}

/// Room for the mark before its words.
fn reach(mark: KeyMark) -> f32 {
    if mark == KeyMark::Nothing { 0.0 } else { GLYPH }
}

fn row(tokens: &Tokens) -> f32 {
    tokens.sizes.note + 6.0
}

fn glyph(pen: &Pen<'_>, mark: KeyMark, cell: Rect) {
    let t = pen.tokens;
    let (left, right, middle) = (cell.left_center(), cell.right_center(), cell.center());
    match mark {
        KeyMark::Mark(mark) => pen.mark(mark, middle, t.accent),
        KeyMark::Range => pen.vertical_range(middle.x, cell.top(), cell.bottom(), t.accent),
        KeyMark::Gap => pen.hatch(cell.shrink2(vec2(0.0, 2.0)), t.line_strong, 4.0),
        KeyMark::Ends => pen.dashed(&[left, right], pen.thin(t.accent)),
        KeyMark::Event => pen.event(middle + vec2(0.0, 3.0), t.text_weak),
        KeyMark::Aim => pen.dashed_rect(cell, t.text),
        KeyMark::Found => pen.fill(cell.shrink2(vec2(0.0, 1.0)), t.accent),
        KeyMark::Unsure => {
            pen.hatch(cell.shrink2(vec2(0.0, 1.0)), t.accent, 4.0);
            pen.outline(cell.shrink2(vec2(0.0, 1.0)), t.accent);
        }
        KeyMark::Outline => pen.outline(cell.shrink2(vec2(0.0, 1.0)), t.accent),
        KeyMark::Line => pen.line(left, right, pen.thick(t.accent)),
        KeyMark::Band => {
            pen.fill(cell, t.accent_tint);
            pen.dashed(&[cell.left_top(), cell.right_top()], pen.thin(t.accent));
            pen.dashed(&[cell.left_bottom(), cell.right_bottom()], pen.thin(t.accent));
        }
        KeyMark::Interval => pen.interval(left.x, middle.x, right.x, middle.y),
        KeyMark::Tick => {
            let (top, bottom) = (cell.center_top(), cell.center_bottom());
            pen.line(top, bottom, pen.thick(t.text_strong));
        }
        KeyMark::Evidence(evidence) => pen.evidence(evidence, middle),
        KeyMark::Highlight => pen.fill(cell, t.accent_tint),
        KeyMark::Nothing => {}
    }
}
