//! A plane of years and values: the frame that yearly lines and case timelines share.

use egui::{Align2, Pos2, Rect, Stroke, Vec2, pos2, vec2};

use crate::measure::Interval;

use super::axis::{Axis, gaps, year_marks};
use super::lettering::width_of;
use super::marks::{Mark, Pen};

/// One known year, in the unit shown.
#[derive(Clone, Debug)]
pub(super) struct YearPoint {
    pub(super) year: i32,
    pub(super) value: Interval,
    pub(super) mark: Mark,
    /// The value as written at the mark.
    pub(super) label: String,
}

/// The first and last year of a plane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) first: i32,
    pub(super) last: i32,
}

impl Span {
    pub(super) fn years(self) -> f32 {
        ((f64::from(self.last) - f64::from(self.first) + 1.0) as f32).max(1.0)
    }

    pub(super) fn holds(self, year: i32) -> bool {
        (self.first..=self.last).contains(&year)
    }
}

/// Height of the hatching along the axis.
const HATCH: f32 = 7.0;

/// A rectangle in which years run to the right and values up.
#[derive(Clone, Debug)]
pub(super) struct Plane {
    pub(super) rect: Rect,
    pub(super) span: Span,
    pub(super) axis: Axis,
}

impl Plane {
    pub(super) fn x(&self, year: f64) -> f32 {
        let share = (year - f64::from(self.span.first) + 0.5) as f32 / self.span.years();
        self.rect.left() + share * self.rect.width()
    }

    pub(super) fn y(&self, value: f64) -> f32 {
        self.rect.bottom() - self.axis.share(value) * self.rect.height()
    }

    fn at(&self, point: &YearPoint) -> Pos2 {
        pos2(self.x(f64::from(point.year)), self.y(point.value.mid()))
    }

    /// Width that the numbers at the axis need.
    pub(super) fn margin(axis: &Axis, size: f32) -> f32 {
        axis.marks.iter().map(|(_, text)| width_of(text, size)).fold(0.0, f32::max) + 8.0
    }

    /// Horizontal lines with their numbers, and years under the base.
    pub(super) fn frame(&self, pen: &Pen<'_>) {
        let t = pen.tokens;
        for (value, text) in &self.axis.marks {
            let y = self.y(*value);
            let color = if *value == 0.0 { t.line_strong } else { t.line };
            // One point in every theme: a grid stays behind its data.
            let stroke = Stroke::new(1.0, color);
            pen.line(pos2(self.rect.left(), y), pos2(self.rect.right(), y), stroke);
            let at = pos2(self.rect.left() - 6.0, y);
            pen.text(at, Align2::RIGHT_CENTER, text, t.text_weak);
        }
        let label = width_of("2000", t.sizes.note);
        for year in year_marks(self.span.first, self.span.last, self.rect.width(), label) {
            let x = self.x(f64::from(year));
            let base = self.rect.bottom();
            pen.line(pos2(x, base), pos2(x, base + 4.0), pen.thin(t.line_strong));
            pen.text(pos2(x, base + 5.0), Align2::CENTER_TOP, &year.to_string(), t.text_weak);
        }
    }

    /// Hatching where nothing is known.
    pub(super) fn unknown(&self, pen: &Pen<'_>, known: &[i32]) {
        for (from, to) in gaps(known, self.span.first, self.span.last) {
            let left = self.x(f64::from(from) - 0.5) + 1.0;
            let right = self.x(f64::from(to) + 0.5) - 1.0;
            let base = self.rect.bottom();
            let strip = Rect::from_min_max(pos2(left, base - HATCH), pos2(right, base - 1.0));
            pen.hatch(strip, pen.tokens.line_strong, 5.0);
        }
    }

    /// Marks and ranges.
    pub(super) fn marks(&self, pen: &Pen<'_>, points: &[YearPoint]) {
        for point in points {
            let at = self.at(point);
            if point.value.is_point() {
                pen.mark(point.mark, at, pen.tokens.accent);
            } else {
                let (top, bottom) = (self.y(point.value.hi()), self.y(point.value.lo()));
                pen.vertical_range(at.x, top, bottom, pen.tokens.accent);
            }
        }
    }

    /// Values at the marks, the telling ones first, where they touch nothing.
    pub(super) fn labels(&self, pen: &Pen<'_>, points: &[YearPoint], mut taken: Vec<Rect>) {
        let size = pen.tokens.sizes.note;
        for point in points {
            let x = self.x(f64::from(point.year));
            let (top, bottom) = (self.y(point.value.hi()), self.y(point.value.lo()));
            taken.push(Rect::from_min_max(pos2(x - 4.5, top - 4.5), pos2(x + 4.5, bottom + 4.5)));
        }
        let room = Rect::from_min_max(
            pos2(self.rect.left() - 4.0, self.rect.top() - size - 6.0),
            pos2(self.rect.right() + 4.0, self.rect.bottom() - HATCH),
        );
        for point in telling(points) {
            let at = self.at(point);
            let (top, bottom) = (self.y(point.value.hi()), self.y(point.value.lo()));
            let box_ = vec2(width_of(&point.label, size), size + 2.0);
            let centres = [
                pos2(at.x, top - 7.0 - box_.y / 2.0),
                pos2(at.x + 8.0 + box_.x / 2.0, at.y),
                pos2(at.x - 8.0 - box_.x / 2.0, at.y),
                pos2(at.x, bottom + 7.0 + box_.y / 2.0),
                pos2(at.x + 4.0 + box_.x / 2.0, top - 6.0 - box_.y / 2.0),
                pos2(at.x - 4.0 - box_.x / 2.0, top - 6.0 - box_.y / 2.0),
            ];
            let free = centres.into_iter().map(|c| Rect::from_center_size(c, box_)).find(|r| {
                room.contains_rect(*r) && taken.iter().all(|other| !other.intersects(*r))
            });
            if let Some(rect) = free {
                let strong = pen.tokens.text_strong;
                pen.bold(rect.center(), Align2::CENTER_CENTER, &point.label, strong);
                taken.push(rect.expand2(Vec2::new(3.0, 0.0)));
            }
        }
    }

    /// Small rectangles along a line, so that no label is set on it.
    pub(super) fn along(&self, a: &YearPoint, b: &YearPoint) -> Vec<Rect> {
        let (a, b) = (self.at(a), self.at(b));
        let steps = ((b - a).length() / 5.0).clamp(1.0, 400.0) as usize;
        (0..=steps)
            .map(|i| a + (b - a) * (i as f32 / steps as f32))
            .map(|p| Rect::from_center_size(p, vec2(2.0, 2.0)))
            .collect()
    }
}

/// Last, first, largest, smallest, then the others.
fn telling(points: &[YearPoint]) -> Vec<&YearPoint> {
    let by_size = |a: &&YearPoint, b: &&YearPoint| a.value.mid().total_cmp(&b.value.mid());
    let mut out: Vec<&YearPoint> = Vec::with_capacity(points.len());
    let first = [points.last(), points.first()].into_iter().flatten();
    let ends = [points.iter().max_by(by_size), points.iter().min_by(by_size)];
    for point in first.chain(ends.into_iter().flatten()).chain(points) {
        if !out.iter().any(|p| p.year == point.year) {
            out.push(point);
        }
    }
    out
}
