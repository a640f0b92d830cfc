//! Which industry next: density against complexity, four zones, a name at every mark that has
//! room. Two axes, never one score.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::text::words;

use super::super::axis::Axis;
use super::super::key::{Key, KeyMark};
use super::super::lettering::width_of;
use super::super::marks::{Mark, Pen, place};
use super::super::niche_plot::seats;
use super::super::plate::{Drawing, Figure};
use super::super::tokens::Tokens;
use super::RegionSubject;

/// Names told in the sentence.
const NAMED: usize = 4;

/// One industry.
#[derive(Clone, Debug)]
struct Dot {
    name: String,
    density: f64,
    complexity: f64,
    mark: Mark,
    /// Upper right: named before the others.
    first: bool,
}

#[derive(Clone, Debug)]
struct Scatter {
    dots: Vec<Dot>,
    x: Axis,
    y: Axis,
    /// Where the zones meet.
    cross: (f64, f64),
    /// Names of the zones from the upper left, clockwise.
    zones: [String; 4],
    axes: [String; 2],
    key: Key,
    watermark: Option<String>,
}

/// `None` where density or complexity is undefined: the page says why.
pub(super) fn next_figure(s: &RegionSubject<'_>) -> Option<Figure> {
    let l = s.l;
    let next = s.candidates();
    let own = next.own?;
    let name = |at: usize| s.found.industry_name(at);
    let dots: Vec<Dot> = (next.all.iter())
        .filter_map(|n| {
            Some(Dot {
                name: name(n.industry).to_owned(),
                density: n.density,
                complexity: n.complexity?,
                mark: if n.size > 0.0 { Mark::Disc } else { Mark::Ring },
                first: next.place(n) == Some((true, true)),
            })
        })
        .collect();
    let upper: Vec<&str> = dots.iter().filter(|d| d.first).map(|d| d.name.as_str()).collect();
    let reading = if dots.is_empty() {
        words::rg_next_all(l)
    } else if upper.is_empty() {
        words::rg_next_none(l)
    } else {
        let more = if upper.len() > NAMED { "…" } else { "" };
        let named = upper.get(..NAMED.min(upper.len())).unwrap_or(&upper);
        let list = named.join(&words::out_comma(l)) + more;
        words::rg_next_reading(l, upper.len(), list)
    };
    let mut key = Key::default();
    for (mark, text) in
        [(Mark::Disc, words::rg_next_key_here(l)), (Mark::Ring, words::rg_next_key_none(l))]
    {
        if dots.iter().any(|d| d.mark == mark) {
            key.add(KeyMark::Mark(mark), text);
        }
    }
    Some(Figure {
        id: "regions.next".to_owned(),
        title: words::rg_next_title(l, s.found.region_name(s.found.region), s.year()),
        unit: words::rg_next_unit(l),
        reading,
        source: s.source(),
        fictitious: s.label(),
        table: s.next().table(),
        drawing: Box::new(Scatter {
            x: Axis::holding(dots.iter().map(|d| d.density), 5.0),
            y: Axis::holding(dots.iter().map(|d| d.complexity).chain([own]), 6.0),
            cross: (next.near, own),
            zones: [
                words::rg_zone_far_complex(l),
                words::rg_zone_near_complex(l),
                words::rg_zone_near_simple(l),
                words::rg_zone_far_simple(l),
            ],
            axes: [words::rg_axis_density(l), words::rg_axis_complexity(l)],
            dots,
            key,
            watermark: s.label(),
        }),
    })
}

impl Scatter {
    fn body(width: f32, tokens: &Tokens) -> f32 {
        (width * 0.5).clamp(240.0, 420.0) * tokens.sizes.note / 12.0
    }

    fn above(tokens: &Tokens) -> f32 {
        tokens.sizes.note + 6.0
    }

    fn below(tokens: &Tokens) -> f32 {
        2.0 * (tokens.sizes.note + 5.0)
    }

    fn at(&self, plot: Rect, density: f64, complexity: f64) -> egui::Pos2 {
        pos2(
            plot.left() + plot.width() * self.x.share(density),
            plot.bottom() - plot.height() * self.y.share(complexity),
        )
    }

    /// Ground, lines, numbers at the axes.
    fn ground(&self, pen: &Pen<'_>, plot: Rect) {
        let t = pen.tokens;
        let cross = self.at(plot, self.cross.0, self.cross.1);
        let upper = Rect::from_min_max(pos2(cross.x, plot.top()), pos2(plot.right(), cross.y));
        pen.fill(upper, t.positive_tint);
        pen.watermark(self.watermark.as_ref(), plot);
        pen.outline(plot, t.line_strong);
        let line = pen.thin(t.line_strong);
        pen.dashed(&[pos2(cross.x, plot.top()), pos2(cross.x, plot.bottom())], line);
        pen.dashed(&[pos2(plot.left(), cross.y), pos2(plot.right(), cross.y)], line);
        for (v, says) in &self.x.marks {
            let under = pos2(self.at(plot, *v, 0.0).x, plot.bottom() + 3.0);
            pen.text(under, Align2::CENTER_TOP, says, t.text_weak);
        }
        for (v, says) in &self.y.marks {
            let beside = pos2(plot.left() - 5.0, self.at(plot, 0.0, *v).y);
            pen.text(beside, Align2::RIGHT_CENTER, says, t.text_weak);
        }
        let [density, complexity] = &self.axes;
        let under = pos2(plot.right(), plot.bottom() + t.sizes.note + 7.0);
        pen.text(under, Align2::RIGHT_TOP, density, t.text);
        let above = pos2(plot.left() - 24.0, plot.top() - 5.0);
        pen.text(above, Align2::LEFT_BOTTOM, complexity, t.text);
    }

    /// Marks with their names, those upper right first.
    fn marks(&self, pen: &Pen<'_>, plot: Rect, taken: &mut Vec<Rect>) {
        let t = pen.tokens;
        let size = t.sizes.note;
        for dot in &self.dots {
            let at = self.at(plot, dot.density, dot.complexity);
            taken.push(Rect::from_center_size(at, vec2(9.0, 9.0)));
        }
        let mut order: Vec<&Dot> = self.dots.iter().collect();
        order.sort_by_key(|d| std::cmp::Reverse(d.first));
        for dot in order {
            let at = self.at(plot, dot.density, dot.complexity);
            pen.mark(dot.mark, at, t.accent);
            let label = vec2(width_of(&dot.name, size), size + 3.0);
            let free = |seat: &&Rect| {
                plot.contains_rect(**seat) && taken.iter().all(|other| !other.intersects(**seat))
            };
            if let Some(seat) = seats(at, label).iter().find(free).copied() {
                let color = if dot.first { t.text_strong } else { t.text };
                pen.text(seat.left_center(), Align2::LEFT_CENTER, &dot.name, color);
                taken.push(seat);
            }
        }
    }
}

impl Drawing for Scatter {
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
        let left = rect.left() + width_of("−0.0", tokens.sizes.note) + 10.0;
        let plot = Rect::from_min_size(
            pos2(left, rect.top() + Self::above(tokens)),
            vec2(rect.right() - left - 12.0, Self::body(width, tokens)),
        );
        self.ground(&pen, plot);
        let r = plot.shrink(6.0);
        let [a, b, c, d] = &self.zones;
        let mut taken = Vec::new();
        for (anchor, at, name) in [
            (Align2::LEFT_TOP, r.left_top(), a),
            (Align2::RIGHT_TOP, r.right_top(), b),
            (Align2::RIGHT_BOTTOM, r.right_bottom(), c),
            (Align2::LEFT_BOTTOM, r.left_bottom(), d),
        ] {
            taken.push(pen.bold(at, anchor, name, tokens.text_weak));
        }
        self.marks(&pen, plot, &mut taken);
        let bottom = plot.bottom() + Self::below(tokens);
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), bottom), rect.max));
    }
}
