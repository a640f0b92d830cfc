//! Signs drawn with lines, so that no meaning hangs on colour or on a font.

use egui::{Color32, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, vec2};

use crate::case::FailureKind;

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub(crate) enum Glyph {
    Home,
    Page,
    Bars,
    Check,
    Book,
    Brief,
    Tick,
    Cross,
    Half,
    Question,
    Ring,
    Warning,
    Triangle,
    Circle,
    Square,
    Diamond,
    Hexagon,
    Lines,
    Undo,
    Redo,
    Right,
    Plus,
    Folder,
    Find,
}

impl Glyph {
    /// Every sign.
    pub(crate) const ALL: [Self; 24] = [
        Self::Home,
        Self::Page,
        Self::Bars,
        Self::Check,
        Self::Book,
        Self::Brief,
        Self::Tick,
        Self::Cross,
        Self::Half,
        Self::Question,
        Self::Ring,
        Self::Warning,
        Self::Triangle,
        Self::Circle,
        Self::Square,
        Self::Diamond,
        Self::Hexagon,
        Self::Lines,
        Self::Undo,
        Self::Redo,
        Self::Right,
        Self::Plus,
        Self::Folder,
        Self::Find,
    ];
}

/// The sign of a kind of failure.
#[must_use]
pub(crate) fn glyph_of_failure(kind: FailureKind) -> Glyph {
    match kind {
        FailureKind::Government => Glyph::Triangle,
        FailureKind::Market => Glyph::Circle,
        FailureKind::System => Glyph::Square,
        FailureKind::Industry => Glyph::Diamond,
        FailureKind::Factor => Glyph::Hexagon,
        FailureKind::Ignorance => Glyph::Lines,
    }
}

/// A sign as a widget of a size.
pub(crate) fn glyph(ui: &mut Ui, sign: Glyph, size: f32, color: Color32) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    glyph_at(ui.painter(), sign, rect, color);
    response
}

/// A sign inside a rectangle.
pub(crate) fn glyph_at(painter: &Painter, sign: Glyph, rect: Rect, color: Color32) {
    let pen = Pen { painter, rect, stroke: Stroke::new(1.6 * rect.width() / 16.0, color) };
    match sign {
        Glyph::Home => {
            pen.line(&[(0.1, 0.5), (0.5, 0.14), (0.9, 0.5)]);
            pen.line(&[(0.22, 0.42), (0.22, 0.88), (0.78, 0.88), (0.78, 0.42)]);
            pen.line(&[(0.42, 0.88), (0.42, 0.62), (0.58, 0.62), (0.58, 0.88)]);
        }
        Glyph::Page | Glyph::Brief => {
            pen.line(&[(0.22, 0.1), (0.6, 0.1), (0.8, 0.3), (0.8, 0.9), (0.22, 0.9), (0.22, 0.1)]);
            pen.line(&[(0.36, 0.48), (0.66, 0.48)]);
            pen.line(&[(0.36, 0.66), (0.66, 0.66)]);
            if sign == Glyph::Brief {
                pen.line(&[(0.6, 0.1), (0.6, 0.3), (0.8, 0.3)]);
            }
        }
        Glyph::Bars => {
            pen.line(&[(0.08, 0.9), (0.92, 0.9)]);
            for (x, y) in [(0.22, 0.55), (0.5, 0.15), (0.78, 0.38)] {
                pen.frame(x - 0.09, y, x + 0.09, 0.9);
            }
        }
        Glyph::Check => {
            pen.circle(0.5, 0.5, 0.4);
            pen.line(&[(0.3, 0.52), (0.45, 0.66), (0.7, 0.36)]);
        }
        Glyph::Book => {
            pen.line(&[(0.5, 0.25), (0.5, 0.86)]);
            pen.line(&[
                (0.5, 0.25),
                (0.36, 0.16),
                (0.08, 0.16),
                (0.08, 0.78),
                (0.36, 0.78),
                (0.5, 0.86),
            ]);
            pen.line(&[
                (0.5, 0.25),
                (0.64, 0.16),
                (0.92, 0.16),
                (0.92, 0.78),
                (0.64, 0.78),
                (0.5, 0.86),
            ]);
        }
        Glyph::Tick => pen.line(&[(0.15, 0.55), (0.4, 0.8), (0.86, 0.24)]),
        Glyph::Cross => {
            pen.line(&[(0.2, 0.2), (0.8, 0.8)]);
            pen.line(&[(0.8, 0.2), (0.2, 0.8)]);
        }
        Glyph::Half => {
            pen.circle(0.5, 0.5, 0.38);
            pen.half_disc();
        }
        Glyph::Question => {
            pen.line(&[
                (0.32, 0.32),
                (0.38, 0.18),
                (0.5, 0.13),
                (0.64, 0.18),
                (0.69, 0.32),
                (0.62, 0.46),
                (0.5, 0.54),
                (0.5, 0.66),
            ]);
            pen.dot(0.5, 0.86);
        }
        Glyph::Ring => pen.broken_ring(),
        Glyph::Warning => {
            pen.line(&[(0.5, 0.12), (0.92, 0.86), (0.08, 0.86), (0.5, 0.12)]);
            pen.line(&[(0.5, 0.4), (0.5, 0.62)]);
            pen.dot(0.5, 0.74);
        }
        Glyph::Triangle => pen.line(&[(0.5, 0.15), (0.88, 0.82), (0.12, 0.82), (0.5, 0.15)]),
        Glyph::Circle => pen.circle(0.5, 0.5, 0.36),
        Glyph::Square => pen.frame(0.18, 0.18, 0.82, 0.82),
        Glyph::Diamond => {
            pen.line(&[(0.5, 0.1), (0.9, 0.5), (0.5, 0.9), (0.1, 0.5), (0.5, 0.1)]);
        }
        Glyph::Hexagon => pen.line(&[
            (0.3, 0.14),
            (0.7, 0.14),
            (0.92, 0.5),
            (0.7, 0.86),
            (0.3, 0.86),
            (0.08, 0.5),
            (0.3, 0.14),
        ]),
        Glyph::Lines => {
            for y in [0.25, 0.5, 0.75] {
                pen.line(&[(0.15, y), (0.85, y)]);
            }
        }
        Glyph::Undo | Glyph::Redo => pen.turn(sign == Glyph::Redo),
        Glyph::Right => pen.line(&[(0.35, 0.18), (0.68, 0.5), (0.35, 0.82)]),
        Glyph::Plus => {
            pen.line(&[(0.5, 0.15), (0.5, 0.85)]);
            pen.line(&[(0.15, 0.5), (0.85, 0.5)]);
        }
        Glyph::Find => {
            pen.circle(0.42, 0.42, 0.28);
            pen.line(&[(0.63, 0.63), (0.88, 0.88)]);
        }
        Glyph::Folder => pen.line(&[
            (0.1, 0.2),
            (0.4, 0.2),
            (0.5, 0.32),
            (0.9, 0.32),
            (0.9, 0.82),
            (0.1, 0.82),
            (0.1, 0.2),
        ]),
    }
}

struct Pen<'a> {
    painter: &'a Painter,
    rect: Rect,
    stroke: Stroke,
}

impl Pen<'_> {
    fn at(&self, x: f32, y: f32) -> Pos2 {
        let side = self.rect.width().min(self.rect.height());
        self.rect.center() + vec2((x - 0.5) * side, (y - 0.5) * side)
    }

    fn line(&self, points: &[(f32, f32)]) {
        let points = points.iter().map(|(x, y)| self.at(*x, *y)).collect();
        self.painter.add(Shape::line(points, self.stroke));
    }

    fn frame(&self, left: f32, top: f32, right: f32, bottom: f32) {
        self.line(&[(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]);
    }

    fn circle(&self, x: f32, y: f32, r: f32) {
        self.painter.circle_stroke(self.at(x, y), r * self.rect.width(), self.stroke);
    }

    fn dot(&self, x: f32, y: f32) {
        self.painter.circle_filled(self.at(x, y), self.stroke.width * 0.8, self.stroke.color);
    }

    fn half_disc(&self) {
        let points: Vec<Pos2> = (0..=12)
            .map(|i| {
                let angle = std::f32::consts::PI * (i as f32 / 12.0 + 0.5);
                self.at(0.5 + 0.38 * angle.cos(), 0.5 + 0.38 * angle.sin())
            })
            .collect();
        self.painter.add(Shape::convex_polygon(points, self.stroke.color, Stroke::NONE));
    }

    fn arc(&self, from: f32, to: f32) {
        let points: Vec<(f32, f32)> = (0..=6)
            .map(|i| {
                let angle = std::f32::consts::TAU * (from + (to - from) * i as f32 / 6.0);
                (0.5 + 0.38 * angle.cos(), 0.5 + 0.38 * angle.sin())
            })
            .collect();
        self.line(&points);
    }

    fn broken_ring(&self) {
        for i in 0..4 {
            let from = i as f32 / 4.0;
            self.arc(from, from + 0.16);
        }
    }

    /// An arrow that turns back: left for undo, right for redo.
    fn turn(&self, right: bool) {
        let x = |v: f32| if right { 1.0 - v } else { v };
        self.line(&[(x(0.32), 0.2), (x(0.12), 0.38), (x(0.32), 0.56)]);
        self.line(&[
            (x(0.12), 0.38),
            (x(0.62), 0.38),
            (x(0.82), 0.48),
            (x(0.86), 0.64),
            (x(0.78), 0.8),
            (x(0.6), 0.86),
            (x(0.4), 0.86),
        ]);
    }
}
