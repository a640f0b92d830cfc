//! Density against appeal, with four zones and an interval for every niche.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::case::NicheRule;
use crate::measure::Estimate;
use crate::text::{Language, words};

use super::key::{Key, KeyMark};
use super::lettering::width_of;
use super::marks::{Mark, Pen, place};
use super::plate::Drawing;
use super::tokens::Tokens;

/// One niche.
#[derive(Clone, Debug)]
pub(super) struct Dot {
    pub(super) name: String,
    pub(super) density: Estimate,
    pub(super) appeal: Estimate,
    pub(super) mark: Mark,
    /// The weightiest are labelled first.
    pub(super) weight: u8,
}

/// The plot.
#[derive(Clone, Debug)]
pub(super) struct Plot {
    dots: Vec<Dot>,
    near: f64,
    appealing: f64,
    /// Names of the zones from the upper left, clockwise.
    zones: [String; 4],
    axes: [String; 2],
    key: Key,
    watermark: Option<String>,
}

impl Plot {
    pub(super) fn new(
        dots: Vec<Dot>,
        rule: &NicheRule,
        watermark: Option<String>,
        l: Language,
    ) -> Self {
        let mut key = Key::default();
        for (mark, text) in [
            (Mark::Disc, words::fig_key_here(l)),
            (Mark::Ring, words::fig_key_not_here(l)),
            (Mark::Diamond, words::fig_key_not_marked(l)),
        ] {
            if dots.iter().any(|d| d.mark == mark) {
                key.add(KeyMark::Mark(mark), text);
            }
        }
        Self {
            dots,
            near: rule.near,
            appealing: rule.appealing,
            zones: [
                words::zone_far_appealing(l),
                words::zone_near_appealing(l),
                words::zone_near_plain(l),
                words::zone_far_plain(l),
            ],
            axes: [words::fig_axis_density(l), words::fig_axis_appeal(l)],
            key,
            watermark,
        }
    }

    fn body(width: f32, tokens: &Tokens) -> f32 {
        (width * 0.5).clamp(240.0, 420.0) * tokens.sizes.note / 12.0
    }

    fn above(tokens: &Tokens) -> f32 {
        tokens.sizes.note + 6.0
    }

    fn below(tokens: &Tokens) -> f32 {
        2.0 * (tokens.sizes.note + 5.0)
    }

    /// Ground, borders and words of the zones.
    fn ground(&self, pen: &Pen<'_>, plot: Rect) {
        let t = pen.tokens;
        let (x, y) = (at_x(plot, self.near), at_y(plot, self.appealing));
        pen.fill(Rect::from_min_max(pos2(x, plot.top()), pos2(plot.right(), y)), t.positive_tint);
        pen.watermark(self.watermark.as_ref(), plot);
        pen.outline(plot, t.line_strong);
        pen.dashed(&[pos2(x, plot.top()), pos2(x, plot.bottom())], pen.thin(t.line_strong));
        pen.dashed(&[pos2(plot.left(), y), pos2(plot.right(), y)], pen.thin(t.line_strong));
        for mark in [0.0, 0.2, 0.4, 0.6, 0.8, 1.0] {
            let text = format!("{mark:.1}");
            let under = pos2(at_x(plot, mark), plot.bottom() + 3.0);
            pen.text(under, Align2::CENTER_TOP, &text, t.text_weak);
            let beside = pos2(plot.left() - 5.0, at_y(plot, mark));
            pen.text(beside, Align2::RIGHT_CENTER, &text, t.text_weak);
        }
        let [density, appeal] = &self.axes;
        let under = pos2(plot.right(), plot.bottom() + t.sizes.note + 7.0);
        pen.text(under, Align2::RIGHT_TOP, density, t.text);
        pen.text(pos2(plot.left() - 24.0, plot.top() - 5.0), Align2::LEFT_BOTTOM, appeal, t.text);
    }

    /// Corners of the zones with their names, from the upper left, clockwise.
    fn zone_labels(&self, plot: Rect) -> [(Align2, egui::Pos2, &String); 4] {
        let [a, b, c, d] = &self.zones;
        let r = plot.shrink(6.0);
        [
            (Align2::LEFT_TOP, r.left_top(), a),
            (Align2::RIGHT_TOP, r.right_top(), b),
            (Align2::RIGHT_BOTTOM, r.right_bottom(), c),
            (Align2::LEFT_BOTTOM, r.left_bottom(), d),
        ]
    }
}

fn at_x(plot: Rect, v: f64) -> f32 {
    plot.left() + plot.width() * v.clamp(0.0, 1.0) as f32
}

fn at_y(plot: Rect, v: f64) -> f32 {
    plot.bottom() - plot.height() * v.clamp(0.0, 1.0) as f32
}

/// Where a label of a size may stand beside a mark.
pub(super) fn seats(at: egui::Pos2, size: egui::Vec2) -> [Rect; 6] {
    let (w, h) = (size.x, size.y);
    [
        vec2(8.0, -h / 2.0),
        vec2(-8.0 - w, -h / 2.0),
        vec2(-w / 2.0, -h - 6.0),
        vec2(-w / 2.0, 6.0),
        vec2(6.0, -h - 3.0),
        vec2(6.0, 3.0),
    ]
    .map(|by| Rect::from_min_size(at + by, size))
}

impl Drawing for Plot {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        Self::above(tokens)
            + Self::body(width, tokens)
            + Self::below(tokens)
            + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        let left = rect.left() + width_of("0.0", tokens.sizes.note) + 8.0;
        let plot = Rect::from_min_size(
            pos2(left, rect.top() + Self::above(tokens)),
            vec2(rect.right() - left - 4.0, Self::body(width, tokens)),
        );
        self.ground(&pen, plot);
        let size = tokens.sizes.note;
        let (mut taken, mut lines): (Vec<Rect>, Vec<Rect>) = (Vec::new(), Vec::new());
        for (anchor, at, name) in self.zone_labels(plot) {
            taken.push(pen.bold(at, anchor, name, tokens.text_weak));
        }
        for dot in &self.dots {
            let (x, y) = (at_x(plot, dot.density.mid), at_y(plot, dot.appeal.mid));
            let span = |e: Estimate| (e.lo, e.hi);
            let ((x0, x1), (y0, y1)) = (span(dot.density), span(dot.appeal));
            // What is not settled reaches far: its lines stay in the background.
            let settled = if dot.weight > 1 { tokens.line_strong } else { tokens.line };
            let line = pen.thin(settled);
            for (a, b) in [
                (pos2(at_x(plot, x0), y), pos2(at_x(plot, x1), y)),
                (pos2(x, at_y(plot, y1)), pos2(x, at_y(plot, y0))),
            ] {
                pen.line(a, b, line);
                lines.push(Rect::from_min_max(a, b).expand(1.0));
            }
            taken.push(Rect::from_center_size(pos2(x, y), vec2(9.0, 9.0)));
        }
        let mut order: Vec<&Dot> = self.dots.iter().collect();
        order.sort_by_key(|d| std::cmp::Reverse(d.weight));
        for dot in order {
            let at = pos2(at_x(plot, dot.density.mid), at_y(plot, dot.appeal.mid));
            pen.mark(dot.mark, at, tokens.accent);
            let label = vec2(width_of(&dot.name, size), size + 3.0);
            let free = |seat: &&Rect| {
                plot.contains_rect(**seat) && taken.iter().all(|t| !t.intersects(**seat))
            };
            let clear = |seat: &&Rect| free(seat) && lines.iter().all(|t| !t.intersects(**seat));
            let seats = seats(at, label);
            // Beside every line where there is room, else at least beside every name.
            if let Some(seat) =
                seats.iter().find(clear).or_else(|| seats.iter().find(free)).copied()
            {
                let color = if dot.weight > 1 { tokens.text_strong } else { tokens.text_weak };
                pen.text(seat.left_center(), Align2::LEFT_CENTER, &dot.name, color);
                taken.push(seat);
            }
        }
        let bottom = plot.bottom() + Self::below(tokens);
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), bottom), rect.max));
    }
}
