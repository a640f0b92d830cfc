//! The marks that all pictures share: discs, rings, hatching, glyphs of lines, and text.

use egui::epaint::{CornerRadius, PathShape, RectShape, StrokeKind, TextShape};
use egui::{Align2, Color32, Painter, Pos2, Rect, Shape, Stroke, Ui, Vec2, pos2, vec2};

use crate::case::{Evidence, FailureKind};

use super::fonts::{bold, regular};
use super::lettering::{fitted, width_of};
use super::tokens::Tokens;

/// How sure a drawn number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    /// Recorded or measured: a filled disc.
    Disc,
    /// Claimed, rounded or estimated: a ring.
    Ring,
    /// Part of a year: a diamond.
    Diamond,
}

/// A painter with the colours of a theme.
pub(super) struct Pen<'a> {
    pub(super) painter: Painter,
    pub(super) tokens: &'a Tokens,
}

impl<'a> Pen<'a> {
    pub(super) fn new(ui: &Ui, tokens: &'a Tokens) -> Self {
        Self { painter: ui.painter().clone(), tokens }
    }

    pub(super) fn thin(&self, color: Color32) -> Stroke {
        Stroke::new(self.tokens.stroke, color)
    }

    pub(super) fn thick(&self, color: Color32) -> Stroke {
        Stroke::new(self.tokens.stroke * 2.0, color)
    }

    /// Text anchored at a place; answers the rectangle it took.
    pub(super) fn text(&self, at: Pos2, anchor: Align2, text: &str, color: Color32) -> Rect {
        self.painter.text(at, anchor, text, regular(self.tokens.sizes.note), color)
    }

    pub(super) fn bold(&self, at: Pos2, anchor: Align2, text: &str, color: Color32) -> Rect {
        self.painter.text(at, anchor, text, bold(self.tokens.sizes.note), color)
    }

    /// A name that stands upright on the lower edge of a rectangle: Chinese from top to bottom,
    /// English turned.
    pub(super) fn upright(&self, text: &str, rect: Rect, strong: bool, color: Color32) {
        let size = self.tokens.sizes.note;
        let font = if strong { bold(size) } else { regular(size) };
        if stacks(text) {
            let step = size + 1.0;
            let count = text.chars().count() as f32;
            let mut y = rect.bottom() - 4.0 - count * step;
            for c in text.chars() {
                let at = pos2(rect.center().x, y + step / 2.0);
                self.painter.text(at, Align2::CENTER_CENTER, c, font.clone(), color);
                y += step;
            }
            return;
        }
        let text = fitted(text, size, rect.height() - 6.0);
        let galley = self.painter.layout_no_wrap(text, font, color);
        let at = pos2(rect.center().x - galley.size().y / 2.0, rect.bottom() - 4.0);
        let turned = TextShape::new(at, galley, color).with_angle(-std::f32::consts::FRAC_PI_2);
        self.painter.add(turned);
    }

    pub(super) fn body(&self, at: Pos2, anchor: Align2, text: &str, color: Color32) -> Rect {
        self.painter.text(at, anchor, text, regular(self.tokens.sizes.body), color)
    }

    pub(super) fn line(&self, a: Pos2, b: Pos2, stroke: Stroke) {
        self.painter.line_segment([a, b], stroke);
    }

    pub(super) fn dashed(&self, path: &[Pos2], stroke: Stroke) {
        self.painter.extend(Shape::dashed_line(path, stroke, 4.0, 3.0));
    }

    pub(super) fn dotted(&self, a: Pos2, b: Pos2, color: Color32) {
        self.painter.extend(Shape::dashed_line(&[a, b], self.thin(color), 1.5, 2.5));
    }

    pub(super) fn fill(&self, rect: Rect, color: Color32) {
        self.painter.add(RectShape::filled(rect, CornerRadius::ZERO, color));
    }

    pub(super) fn outline(&self, rect: Rect, color: Color32) {
        let stroke = self.thin(color);
        self.painter.rect_stroke(rect, 0, stroke, StrokeKind::Inside);
    }

    pub(super) fn dashed_rect(&self, rect: Rect, color: Color32) {
        let r = rect.shrink(0.5);
        let corners =
            [r.left_top(), r.right_top(), r.right_bottom(), r.left_bottom(), r.left_top()];
        self.dashed(&corners, self.thin(color));
    }

    /// Slanted lines inside a rectangle: not known, or not certain.
    pub(super) fn hatch(&self, rect: Rect, color: Color32, step: f32) {
        if !rect.is_positive() || !rect.is_finite() {
            return;
        }
        let (w, h) = (rect.width(), rect.height());
        let step = step * self.tokens.stroke.max(1.0);
        let mut at = step / 2.0;
        while at < w + h {
            // A line from the lower edge at `at` to the right and up, cut at the borders.
            let from = if at <= h {
                pos2(rect.left(), rect.top() + at)
            } else {
                pos2(rect.left() + at - h, rect.bottom())
            };
            let to = if at <= w {
                pos2(rect.left() + at, rect.top())
            } else {
                pos2(rect.right(), rect.top() + at - w)
            };
            self.line(from, to, self.thin(color));
            at += step;
        }
    }

    pub(super) fn mark(&self, mark: Mark, at: Pos2, color: Color32) {
        let radius = 2.75 + self.tokens.stroke;
        let stroke = Stroke::new(self.tokens.stroke + 0.5, color);
        match mark {
            Mark::Disc => {
                self.painter.circle_filled(at, radius, color);
            }
            Mark::Ring => {
                self.painter.circle(at, radius, self.tokens.raised, stroke);
            }
            Mark::Diamond => {
                let r = radius + 1.0;
                let corners = [vec2(0.0, -r), vec2(r, 0.0), vec2(0.0, r), vec2(-r, 0.0)];
                let corners = corners.map(|v| at + v).to_vec();
                self.painter.add(PathShape::convex_polygon(corners, self.tokens.raised, stroke));
            }
        }
    }

    /// A vertical range with end ticks.
    pub(super) fn vertical_range(&self, x: f32, top: f32, bottom: f32, color: Color32) {
        let stroke = self.thick(color);
        self.line(pos2(x, top), pos2(x, bottom), stroke);
        for y in [top, bottom] {
            self.line(pos2(x - 4.0, y), pos2(x + 4.0, y), stroke);
        }
    }

    /// A dot in a range along the axis, with end ticks.
    pub(super) fn interval(&self, from: f32, dot: f32, to: f32, y: f32) {
        let color = self.tokens.accent;
        self.line(pos2(from, y), pos2(to, y), self.thick(color));
        for x in [from, to] {
            self.line(pos2(x, y - 4.0), pos2(x, y + 4.0), self.thick(color));
        }
        self.mark(Mark::Disc, pos2(dot, y), color);
    }

    /// A small triangle that points down: something was done.
    pub(super) fn event(&self, tip: Pos2, color: Color32) {
        let corners = vec![tip + vec2(-4.0, -6.0), tip + vec2(4.0, -6.0), tip];
        self.painter.add(PathShape::convex_polygon(corners, color, Stroke::NONE));
    }

    /// Tick, cross or ring, by how well an outcome is evidenced.
    pub(super) fn evidence(&self, evidence: Evidence, at: Pos2) {
        let t = self.tokens;
        let line = |color, points: Vec<Pos2>| {
            self.painter.line(points, Stroke::new(t.stroke + 0.75, color));
        };
        match evidence {
            Evidence::Strong | Evidence::Weak => {
                let points = [vec2(-4.0, 0.0), vec2(-1.0, 3.5), vec2(4.5, -3.5)];
                line(t.positive, points.map(|v| at + v).to_vec());
            }
            Evidence::Negative => {
                line(t.negative, vec![at + vec2(-3.5, -3.5), at + vec2(3.5, 3.5)]);
                line(t.negative, vec![at + vec2(-3.5, 3.5), at + vec2(3.5, -3.5)]);
            }
            Evidence::None => {
                self.painter.circle_stroke(at, 3.5, Stroke::new(t.stroke + 0.5, t.unknown));
            }
        }
    }

    /// The shape of a kind of problem.
    pub(super) fn problem(&self, kind: FailureKind, at: Pos2, color: Color32) {
        let stroke = Stroke::new(self.tokens.stroke + 0.5, color);
        let polygon = |sides: &[(f32, f32)]| {
            let corners = sides.iter().map(|(x, y)| at + vec2(*x, *y)).collect();
            self.painter.add(PathShape::closed_line(corners, stroke));
        };
        match kind {
            FailureKind::Government => polygon(&[(0.0, -5.0), (5.0, 4.0), (-5.0, 4.0)]),
            FailureKind::Market => {
                self.painter.circle_stroke(at, 4.5, stroke);
            }
            FailureKind::System => {
                polygon(&[(-4.0, -4.0), (4.0, -4.0), (4.0, 4.0), (-4.0, 4.0)]);
            }
            FailureKind::Industry => polygon(&[(0.0, -5.5), (5.5, 0.0), (0.0, 5.5), (-5.5, 0.0)]),
            FailureKind::Factor => polygon(&[
                (-5.0, 0.0),
                (-2.5, -4.3),
                (2.5, -4.3),
                (5.0, 0.0),
                (2.5, 4.3),
                (-2.5, 4.3),
            ]),
            FailureKind::Ignorance => {
                for y in [-3.5, 0.0, 3.5] {
                    self.line(at + vec2(-4.5, y), at + vec2(4.5, y), stroke);
                }
            }
        }
    }

    /// The label of invented data, behind all marks.
    pub(super) fn watermark(&self, label: Option<&String>, inside: Rect) {
        let Some(label) = label else { return };
        let size = (inside.width() / 10.0).min(inside.height() * 0.6).clamp(12.0, 44.0);
        let at = inside.center();
        self.painter.text(at, Align2::CENTER_CENTER, label, bold(size), self.tokens.sunken);
    }
}

/// Whether a name is set from top to bottom, as Chinese is.
pub(super) fn stacks(text: &str) -> bool {
    text.chars().next().is_some_and(|c| !c.is_ascii())
}

/// The height a name takes that stands upright.
pub(super) fn upright_height(text: &str, size: f32) -> f32 {
    if stacks(text) { text.chars().count() as f32 * (size + 1.0) } else { width_of(text, size) }
}

/// Takes the whole width and a height of the page.
pub(super) fn place(ui: &mut Ui, height: f32) -> Rect {
    let size = Vec2::new(ui.available_width(), height);
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    rect
}
