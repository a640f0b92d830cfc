//! The Lorenz curve of firm sizes: how far the register is from firms of one size.

use egui::epaint::PathShape;
use egui::{Align2, Pos2, Rect, Shape, Stroke, Ui, pos2};

use crate::measure::Interval;
use crate::measure::inequality::lorenz;
use crate::profile::FirmColumn;
use crate::text::{rounded, two_decimals, words};

use super::axis::Axis;
use super::field::Axes;
use super::key::{Key, KeyMark};
use super::marks::{Pen, place};
use super::plate::{Drawing, Figure, Table};
use super::register_data::firm_sources;
use super::subject::Subject;
use super::tokens::Tokens;

#[derive(Clone, Debug)]
struct Curve {
    axes: Axes,
    /// Per cent of firms, per cent of revenue.
    points: Vec<[f64; 2]>,
    gini: String,
    key: Key,
    watermark: Option<String>,
}

/// Points that are drawn at most.
const MOST: usize = 240;
/// Steps of the table.
const STEPS: usize = 10;

/// `None` where the Gini coefficient of firm sizes has no value.
pub(super) fn lorenz_figure(s: &Subject<'_>) -> Option<Figure> {
    let l = s.language;
    let gini = s.reading("firm_size_gini")?.value()?.mid();
    let sizes: Option<Vec<f64>> =
        s.reader().sizes(FirmColumn::Revenue).iter().map(|x| x.map(Interval::mid)).collect();
    let curve = lorenz(&sizes?).ok()?;
    let firms = curve.len() - 1;
    let percent = |x: f64| rounded(x * 100.0, 1) + "%";
    let steps = (1..=STEPS).map(|i| i as f64 / STEPS as f64);
    let rows =
        steps.map(|x| vec![percent(x), percent(height(&curve, x)), percent(x)]).collect::<Vec<_>>();
    let (half, tenth) = (height(&curve, 0.5), 1.0 - height(&curve, 0.9));
    let gini = two_decimals(gini);
    let mut key = Key::default();
    key.add(KeyMark::Line, words::fig_lorenz_curve(l));
    key.add(KeyMark::Ends, words::fig_lorenz_even(l));
    let axis = || Axis {
        lo: 0.0,
        hi: 100.0,
        marks: [0, 20, 40, 60, 80, 100].map(|m| (f64::from(m), m.to_string())).to_vec(),
        log: false,
    };
    let names = [words::fig_lorenz_x(l), words::fig_lorenz_y(l)];
    let points = thinned(&curve, MOST).iter().map(|[x, y]| [x * 100.0, y * 100.0]).collect();
    Some(Figure {
        id: "lorenz".to_owned(),
        title: words::fig_lorenz_title(l, s.place()),
        unit: String::new(),
        reading: words::fig_lorenz_reading(l, firms, &gini, percent(half), percent(tenth)),
        source: firm_sources(s),
        fictitious: s.fictitious(),
        table: Table {
            head: vec![words::fig_lorenz_x(l), words::fig_lorenz_y(l), words::fig_lorenz_even(l)],
            rows,
        },
        drawing: Box::new(Curve {
            axes: Axes { x: axis(), y: axis(), names },
            points,
            gini: words::fig_lorenz_gini(l, &gini),
            key,
            watermark: s.fictitious(),
        }),
    })
}

/// The curve at a share of the firms, straight between its points.
fn height(curve: &[[f64; 2]], x: f64) -> f64 {
    let pairs = curve.iter().zip(curve.iter().skip(1));
    let mut here = pairs.filter(|([a, _], [b, _])| *a <= x && x <= *b);
    let Some(([a, y], [b, z])) = here.next() else { return x };
    if b > a { y + (z - y) * (x - a) / (b - a) } else { *y }
}

/// At most about so many points, the ends among them.
pub(super) fn thinned(points: &[[f64; 2]], most: usize) -> Vec<[f64; 2]> {
    let step = points.len().div_ceil(most).max(1);
    let mut kept: Vec<[f64; 2]> = points.iter().step_by(step).copied().collect();
    if let Some(last) = points.last().filter(|last| kept.last() != Some(*last)) {
        kept.push(*last);
    }
    kept
}

impl Curve {
    fn side(width: f32) -> f32 {
        (width - 60.0).clamp(160.0, 360.0)
    }
}

impl Drawing for Curve {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        Axes::height(Self::side(width), tokens) + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        let side = Self::side(width);
        let wide = (side + 60.0).min(width);
        let left = rect.left() + ((width - wide) / 2.0).max(0.0);
        let area = Rect::from_min_max(pos2(left, rect.top()), pos2(left + wide, rect.bottom()));
        let field = self.axes.within(area, side, tokens);
        let curve: Vec<Pos2> = self.points.iter().map(|p| field.at(*p)).collect();
        // The curve bends one way only, so that what lies between it and the diagonal is convex.
        pen.painter.add(PathShape::convex_polygon(curve.clone(), tokens.accent_tint, Stroke::NONE));
        pen.watermark(self.watermark.as_ref(), field.plot);
        field.frame(&pen);
        let diagonal = [field.plot.left_bottom(), field.plot.right_top()];
        pen.dashed(&diagonal, pen.thin(tokens.text));
        let stroke = Stroke::new(tokens.stroke + 0.75, tokens.accent);
        pen.painter.add(Shape::line(curve, stroke));
        let at = field.plot.left_top() + egui::vec2(12.0, 10.0);
        pen.bold(at, Align2::LEFT_TOP, &self.gini, tokens.text_strong);
        let below = rect.top() + Axes::height(side, tokens);
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), below), rect.max));
    }
}
