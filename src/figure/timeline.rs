//! A case over its years: stages, what government did, and below them its main figures.

use egui::{Align2, Pos2, Rect, Ui, Vec2, pos2, vec2};

use crate::case::Evidence;

use super::axis::Axis;
use super::key::Key;
use super::lettering::{fitted, width_of};
use super::marks::{Pen, place};
use super::plate::Drawing;
use super::stagger::{Flag, Seat, stagger};
use super::tokens::Tokens;
use super::years::{Plane, Span, YearPoint};

/// A period of the case.
#[derive(Clone, Debug)]
pub(super) struct Band {
    pub(super) from: i32,
    pub(super) to: i32,
    pub(super) name: String,
    /// 0 or 1: two periods that overlap stand one under the other.
    pub(super) row: usize,
}

/// Something government did.
#[derive(Clone, Debug)]
pub(super) struct Deed {
    pub(super) year: i32,
    pub(super) label: String,
    pub(super) evidence: Evidence,
    pub(super) weight: f32,
}

#[derive(Clone, Debug)]
pub(super) struct Timeline {
    pub(super) span: Span,
    pub(super) bands: Vec<Band>,
    pub(super) deeds: Vec<Deed>,
    pub(super) points: Vec<YearPoint>,
    /// Aims by year, in the unit of the points.
    pub(super) aims: Vec<(i32, f64, String)>,
    pub(super) axis: Axis,
    pub(super) highlight: Option<(i32, i32)>,
    pub(super) key: Key,
}

/// Where everything stands in a width; the same for the height and for the drawing.
struct Layout {
    plane: Plane,
    seats: Vec<Option<Seat>>,
    labels: Vec<String>,
    /// Rows of glyphs without a label.
    stack: usize,
    bands: f32,
}

const GLYPH: f32 = 9.0;
const FIGURES: f32 = 150.0;
const BAND: f32 = 24.0;

impl Timeline {
    fn lane(tokens: &Tokens) -> f32 {
        tokens.sizes.note + 7.0
    }

    fn layout(&self, rect: Rect, tokens: &Tokens) -> Layout {
        let size = tokens.sizes.note;
        let margin = if self.points.is_empty() { 8.0 } else { Plane::margin(&self.axis, size) };
        let rows = self.bands.iter().map(|b| b.row + 1).max().unwrap_or(0);
        let bands = rows as f32 * (BAND + 2.0);
        let mut plane = Plane {
            rect: Rect::from_min_max(pos2(rect.left() + margin, rect.top()), rect.max),
            span: self.span,
            axis: self.axis.clone(),
        };
        plane.rect.max.x -= 10.0;
        let (widest, most, rows) =
            if rect.width() >= 700.0 { (150.0, 12, 6) } else { (120.0, 8, 6) };
        let labels: Vec<String> =
            self.deeds.iter().map(|d| fitted(&d.label, size, widest)).collect();
        let bounds = (plane.rect.left() - 8.0, plane.rect.right() + 10.0);
        let seats = self.seats(&plane, &labels, size, bounds, (most, rows));
        let lanes = seats.iter().flatten().map(|s| s.lane + 1).max().unwrap_or(0);
        let stack = self.unlabelled(&seats).iter().map(|(_, row)| row + 1).max().unwrap_or(0);
        let top = rect.top()
            + bands
            + 8.0
            + (lanes as f32) * Self::lane(tokens)
            + stack as f32 * (GLYPH + 3.0)
            + 22.0;
        plane.rect.min.y = top;
        plane.rect.max.y = top + if self.points.is_empty() { 10.0 } else { FIGURES };
        Layout { plane, seats, labels, stack, bands }
    }

    /// As many labels as fit, but never at the cost of the weightiest.
    fn seats(
        &self,
        plane: &Plane,
        labels: &[String],
        size: f32,
        bounds: (f32, f32),
        (most, lanes): (usize, usize),
    ) -> Vec<Option<Seat>> {
        /// So many have to be told.
        const MUST: usize = 4;
        let must = self.weightiest(MUST);
        let attempt = |most: usize| {
            let chosen = self.weightiest(most);
            let flag = |(i, (deed, label)): (usize, (&Deed, &String))| {
                let wide = width_of(label, size) + GLYPH;
                let told = chosen.contains(&i);
                let spans = if told { vec![(-6.0, wide), (-wide, 6.0)] } else { Vec::new() };
                // All that are told weigh the same, so that they can climb over one another.
                Flag { x: plane.x(f64::from(deed.year)), spans, weight: 1.0 }
            };
            let flags: Vec<Flag> = self.deeds.iter().zip(labels).enumerate().map(flag).collect();
            stagger(&flags, bounds, 8.0, lanes)
        };
        let told = |seats: &Vec<Option<Seat>>| {
            let must = must.iter().filter(|i| seats.get(**i).is_some_and(Option::is_some));
            (must.count(), seats.iter().flatten().count())
        };
        (MUST..=most).map(attempt).max_by_key(told).unwrap_or_default()
    }

    /// The places of the weightiest deeds.
    fn weightiest(&self, most: usize) -> Vec<usize> {
        let mut order: Vec<(usize, f32)> =
            self.deeds.iter().enumerate().map(|(i, d)| (i, d.weight)).collect();
        order.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        order.into_iter().take(most).map(|(i, _)| i).collect()
    }

    /// Deeds without a label, and how many of the same year lie below them.
    fn unlabelled(&self, seats: &[Option<Seat>]) -> Vec<(&Deed, usize)> {
        let mut out: Vec<(&Deed, usize)> = Vec::new();
        for (deed, _) in self.deeds.iter().zip(seats).filter(|(_, seat)| seat.is_none()) {
            let below = out.iter().filter(|(d, _)| d.year == deed.year).count();
            out.push((deed, below));
        }
        out
    }

    fn bands(&self, pen: &Pen<'_>, at: &Layout, top: f32) {
        let t = pen.tokens;
        for (i, band) in self.bands.iter().enumerate() {
            let left = at.plane.x(f64::from(band.from) - 0.5).max(at.plane.rect.left());
            let right = at.plane.x(f64::from(band.to) + 0.5).min(at.plane.rect.right());
            let y = top + band.row as f32 * (BAND + 2.0);
            let rect = Rect::from_min_max(pos2(left + 1.0, y), pos2(right - 1.0, y + BAND));
            if !rect.is_positive() {
                continue;
            }
            let shown = self.highlight.is_some_and(|(a, b)| a <= band.to && band.from <= b);
            let fill = if shown {
                t.accent_tint
            } else if i % 2 == 0 {
                t.sunken
            } else {
                t.surface
            };
            pen.fill(rect, fill);
            pen.outline(rect, if shown { t.accent } else { t.line });
            let name = fitted(&band.name, t.sizes.note, rect.width() - 6.0);
            if name == band.name || name.chars().count() > 2 {
                pen.text(rect.center(), Align2::CENTER_CENTER, &name, t.text);
            }
        }
    }

    fn deeds(&self, pen: &Pen<'_>, at: &Layout) -> Vec<Rect> {
        let t = pen.tokens;
        let bottom = at.plane.rect.bottom();
        let mut leaders = Vec::new();
        let stack_top = at.plane.rect.top() - 22.0 - at.stack as f32 * (GLYPH + 3.0);
        let lane = Self::lane(t);
        for ((deed, seat), label) in self.deeds.iter().zip(&at.seats).zip(&at.labels) {
            let Some(seat) = seat else { continue };
            let x = at.plane.x(f64::from(deed.year));
            let y = stack_top - (seat.lane as f32 + 0.5) * lane;
            pen.dotted(pos2(x, y + 7.0), pos2(x, bottom), t.line_strong);
            leaders.push(Rect::from_x_y_ranges(x - 1.5..=x + 1.5, y..=bottom));
            pen.evidence(deed.evidence, pos2(x, y));
            if seat.right - x > x - seat.left {
                pen.text(pos2(x + GLYPH, y), Align2::LEFT_CENTER, label, t.text);
            } else {
                pen.text(pos2(x - GLYPH, y), Align2::RIGHT_CENTER, label, t.text);
            }
        }
        for (deed, row) in self.unlabelled(&at.seats) {
            let x = at.plane.x(f64::from(deed.year));
            let y = at.plane.rect.top() - 26.0 - row as f32 * (GLYPH + 3.0);
            let ground = Rect::from_center_size(pos2(x, y), Vec2::splat(GLYPH + 3.0));
            pen.fill(ground, t.raised);
            pen.evidence(deed.evidence, pos2(x, y));
        }
        leaders
    }

    fn figures(&self, pen: &Pen<'_>, plane: &Plane, mut taken: Vec<Rect>) {
        let t = pen.tokens;
        plane.frame(pen);
        if self.points.is_empty() {
            return;
        }
        let known: Vec<i32> = self.points.iter().map(|p| p.year).collect();
        plane.unknown(pen, &known);
        for (year, value, text) in &self.aims {
            let half = plane.rect.width() / self.span.years() * 0.32;
            let (x, y) = (plane.x(f64::from(*year)), plane.y(*value));
            let bar = Rect::from_x_y_ranges(x - half..=x + half, y..=plane.y(0.0));
            pen.dashed_rect(bar, t.text);
            let size = vec2(width_of(text, t.sizes.note), t.sizes.note + 2.0);
            let spot = Rect::from_min_size(pos2(x + half + 5.0, y), size);
            if taken.iter().all(|r| !r.intersects(spot)) && spot.right() < plane.rect.right() {
                pen.text(spot.left_top(), Align2::LEFT_TOP, text, t.text);
                taken.push(spot);
            }
            taken.push(bar);
        }
        for (a, b) in self.points.iter().zip(self.points.iter().skip(1)) {
            if !(a.value.is_point() && b.value.is_point()) {
                continue;
            }
            let spot = |p: &YearPoint| -> Pos2 {
                pos2(plane.x(f64::from(p.year)), plane.y(p.value.mid()))
            };
            if i64::from(b.year) - i64::from(a.year) > 1 {
                pen.dashed(&[spot(a), spot(b)], pen.thin(t.accent));
            } else {
                pen.line(spot(a), spot(b), pen.thick(t.accent));
            }
            taken.extend(plane.along(a, b));
        }
        plane.marks(pen, &self.points);
        plane.labels(pen, &self.points, taken);
    }
}

impl Drawing for Timeline {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        let rect = Rect::from_min_size(Pos2::ZERO, vec2(width, 1.0));
        let plane = self.layout(rect, tokens).plane.rect;
        plane.bottom() + tokens.sizes.note + 12.0 + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        let at = self.layout(rect, tokens);
        if let Some((from, to)) = self.highlight {
            let (from, to) = (from.max(self.span.first), to.min(self.span.last));
            let x = at.plane.x(f64::from(from) - 0.5)..=at.plane.x(f64::from(to) + 0.5);
            let tall = rect.top() + at.bands..=at.plane.rect.bottom();
            if from <= to {
                pen.fill(Rect::from_x_y_ranges(x, tall), tokens.accent_tint);
            }
        }
        self.bands(&pen, &at, rect.top());
        let leaders = self.deeds(&pen, &at);
        self.figures(&pen, &at.plane, leaders);
        let below = at.plane.rect.bottom() + tokens.sizes.note + 12.0;
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), below), rect.max));
    }
}
