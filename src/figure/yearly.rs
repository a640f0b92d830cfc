//! Yearly lines: what is known, year by year, with gaps left open.

use egui::{Align2, Pos2, Rect, Sense, Ui, UiBuilder, pos2};
use egui_plot::{HoverPosition, Line, LineStyle, Plot, PlotBounds, PlotPoint, Points};

use super::axis::Axis;
use super::key::Key;
use super::lettering::{fitted, flow, width_of};
use super::marks::{Pen, place};
use super::plate::Drawing;
use super::stagger::{Flag, stagger};
use super::tokens::Tokens;
use super::years::{Plane, Span, YearPoint};

/// Something that was done, over the years.
#[derive(Clone, Debug)]
pub(super) struct Event {
    pub(super) year: i32,
    /// The last year, where it is known and another.
    pub(super) until: Option<i32>,
    pub(super) label: String,
}

/// One series over its years.
#[derive(Clone, Debug)]
pub(super) struct Yearly {
    /// Tells one plot from another on a page.
    pub(super) id: String,
    /// In the order of years; never empty.
    pub(super) points: Vec<YearPoint>,
    pub(super) span: Span,
    pub(super) axis: Axis,
    pub(super) events: Vec<Event>,
    pub(super) key: Key,
    pub(super) watermark: Option<String>,
}

/// Widest label of an event.
const EVENT_LABEL: f32 = 160.0;
/// Room over the plane for a value at its upper edge.
const HEADROOM: f32 = 20.0;
/// Lanes of event labels.
const LANES: usize = 3;

/// Where an event stands, its label, and the lane and left edge of the label if it has room.
type Label = (f32, String, Option<(usize, f32)>);

impl Yearly {
    fn plane_height(&self) -> f32 {
        if self.points.len() > 1 { 190.0 } else { 84.0 }
    }

    /// Events by their names where there is room for all; else by numbers, which a list under the
    /// plane explains.
    fn seats(&self, plane: &Plane, tokens: &Tokens) -> (Vec<Label>, bool) {
        let size = tokens.sizes.note;
        let name = |e: &Event| (e.year, fitted(&e.label, size, EVENT_LABEL));
        let named = seated(self.events.iter().map(name).collect(), 4.0, plane, size);
        if named.iter().all(|(_, _, seat)| seat.is_some()) {
            return (named, false);
        }
        let mut numbers: Vec<(i32, String)> = Vec::new();
        for (i, event) in self.events.iter().enumerate() {
            match numbers.last_mut() {
                Some((year, text)) if *year == event.year => *text += &format!(", {}", i + 1),
                _ => numbers.push((event.year, (i + 1).to_string())),
            }
        }
        (seated(numbers, 0.0, plane, size), true)
    }

    /// The list that explains the numbers: line, left edge, text.
    fn list(&self, width: f32, tokens: &Tokens) -> Vec<(usize, f32, String)> {
        if !self.seats(&self.plane(across(width), tokens), tokens).1 {
            return Vec::new();
        }
        let size = tokens.sizes.note;
        let text = |(i, e): (usize, &Event)| {
            let until = e.until.map_or_else(String::new, |y| format!("–{y}"));
            fitted(&format!("{}  {}{until} {}", i + 1, e.year, e.label), size, width)
        };
        let texts: Vec<String> = self.events.iter().enumerate().map(text).collect();
        let widths: Vec<f32> = texts.iter().map(|t| width_of(t, size)).collect();
        let places = flow(&widths, width, 18.0);
        places.into_iter().zip(texts).map(|((line, left), text)| (line, left, text)).collect()
    }

    fn list_height(&self, width: f32, tokens: &Tokens) -> f32 {
        let lines = self.list(width, tokens).last().map_or(0, |(line, ..)| line + 1);
        if lines == 0 { 0.0 } else { 6.0 + lines as f32 * lane(tokens) }
    }

    fn plane(&self, rect: Rect, tokens: &Tokens) -> Plane {
        let left = rect.left() + Plane::margin(&self.axis, tokens.sizes.note);
        let rect =
            Rect::from_min_max(pos2(left, rect.top()), pos2(rect.right() - 10.0, rect.bottom()));
        Plane { rect, span: self.span, axis: self.axis.clone() }
    }

    /// Height of the band of event labels in a width.
    fn band(&self, width: f32, tokens: &Tokens) -> f32 {
        let plane = self.plane(across(width), tokens);
        let lanes = self.seats(&plane, tokens).0.into_iter().filter_map(|(_, _, s)| s);
        let lanes = lanes.map(|(lane, _)| lane + 1).max().unwrap_or(0);
        if self.events.is_empty() { 0.0 } else { lanes as f32 * lane(tokens) + 8.0 }
    }

    /// Pairs of neighbours that are both single numbers, and whether a year between is unknown.
    fn joints(&self) -> Vec<(&YearPoint, &YearPoint, bool)> {
        let pairs = self.points.iter().zip(self.points.iter().skip(1));
        pairs
            .filter(|(a, b)| a.value.is_point() && b.value.is_point())
            .map(|(a, b)| (a, b, i64::from(b.year) - i64::from(a.year) > 1))
            .collect()
    }

    /// The lines and what the pointer reads: egui_plot, with all its interaction off.
    fn plot(&self, ui: &mut Ui, plane: &Plane, tokens: &Tokens) {
        let spot = |p: &YearPoint| [f64::from(p.year), p.value.mid()];
        let read = |hover: &HoverPosition<'_>| match hover {
            HoverPosition::NearDataPoint { position, .. } => self
                .points
                .iter()
                .find(|p| (f64::from(p.year) - position.x).abs() < 0.5)
                .map(|p| format!("{}  {}", p.year, p.label)),
            HoverPosition::Elsewhere { .. } => None,
        };
        let plot = Plot::new(("yearly", &self.id))
            .show_axes(false)
            .show_grid(false)
            .show_background(false)
            .show_x(false)
            .show_y(false)
            .allow_zoom(false)
            .allow_scroll(false)
            .allow_drag(false)
            .allow_boxed_zoom(false)
            .allow_axis_zoom_drag(false)
            .allow_double_click_reset(false)
            .sense(Sense::hover())
            .set_margin_fraction(egui::Vec2::ZERO)
            .label_formatter(read);
        let mut inner = ui.new_child(UiBuilder::new().max_rect(plane.rect).id_salt(&self.id));
        plot.show(&mut inner, |plot| {
            let (first, last) = (f64::from(self.span.first), f64::from(self.span.last));
            plot.set_plot_bounds(PlotBounds::from_min_max(
                [first - 0.5, self.axis.lo],
                [last + 0.5, self.axis.hi],
            ));
            for (i, (a, b, gap)) in self.joints().into_iter().enumerate() {
                let style = if gap { LineStyle::Dashed { length: 5.0 } } else { LineStyle::Solid };
                let width = if gap { 1.0 } else { 1.75 } * tokens.stroke;
                plot.line(
                    Line::new(String::new(), vec![spot(a), spot(b)])
                        .id(i)
                        .color(tokens.accent)
                        .width(width)
                        .style(style)
                        .allow_band(false)
                        .allow_hover(false),
                );
            }
            let spots: Vec<PlotPoint> = self.points.iter().map(|p| spot(p).into()).collect();
            let spots = egui_plot::PlotPoints::Owned(spots);
            plot.points(Points::new(String::new(), spots).color(tokens.accent).radius(1.0));
        });
    }
}

/// A rectangle of a width, to lay out in.
fn across(width: f32) -> Rect {
    Rect::from_min_size(Pos2::ZERO, egui::vec2(width, 10.0))
}

/// Labels in lanes over their years: beside the leader, or over it without a gap.
fn seated(labels: Vec<(i32, String)>, beside: f32, plane: &Plane, size: f32) -> Vec<Label> {
    let flag = |(year, label): &(i32, String)| {
        let wide = width_of(label, size);
        let spans = if beside > 0.0 {
            vec![(-beside, wide - beside), (beside - wide, beside)]
        } else {
            vec![(-wide / 2.0, wide / 2.0)]
        };
        Flag { x: plane.x(f64::from(*year)), spans, weight: 1.0 }
    };
    let flags: Vec<Flag> = labels.iter().map(flag).collect();
    let bounds = (plane.rect.left() - 8.0, plane.rect.right() + 8.0);
    let seats = stagger(&flags, bounds, if beside > 0.0 { 10.0 } else { 4.0 }, LANES);
    let placed = flags.into_iter().zip(labels).zip(seats);
    placed.map(|((f, (_, l)), seat)| (f.x, l, seat.map(|s| (s.lane, s.left)))).collect()
}

fn lane(tokens: &Tokens) -> f32 {
    tokens.sizes.note + 5.0
}

impl Drawing for Yearly {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        self.band(width, tokens)
            + HEADROOM
            + self.plane_height()
            + tokens.sizes.note
            + 12.0
            + self.list_height(width, tokens)
            + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let band = self.band(width, tokens);
        let top = rect.top() + band + HEADROOM;
        let area = Rect::from_min_max(
            pos2(rect.left(), top),
            pos2(rect.right(), top + self.plane_height()),
        );
        let plane = self.plane(area, tokens);
        let pen = Pen::new(ui, tokens);
        pen.watermark(self.watermark.as_ref(), plane.rect);
        plane.frame(&pen);
        let known: Vec<i32> = self.points.iter().map(|p| p.year).collect();
        plane.unknown(&pen, &known);
        let mut taken = Vec::new();
        for (x, label, seat) in self.seats(&plane, tokens).0 {
            let tip = pos2(x, rect.top() + band);
            pen.event(tip, tokens.text_weak);
            pen.dotted(tip, pos2(x, plane.rect.bottom()), tokens.line_strong);
            taken.push(Rect::from_x_y_ranges(x - 1.5..=x + 1.5, tip.y..=plane.rect.bottom()));
            if let Some((row, left)) = seat {
                let y = tip.y - 8.0 - row as f32 * lane(tokens);
                if row > 0 {
                    pen.dotted(pos2(x, y), tip, tokens.line_strong);
                }
                pen.text(pos2(left, y), Align2::LEFT_BOTTOM, &label, tokens.text);
            }
        }
        self.plot(ui, &plane, tokens);
        plane.marks(&pen, &self.points);
        for (a, b, _) in self.joints() {
            taken.extend(plane.along(a, b));
        }
        plane.labels(&pen, &self.points, taken);
        let under = area.bottom() + tokens.sizes.note + 12.0;
        for (line, left, text) in self.list(width, tokens) {
            let at = pos2(rect.left() + left, under + 6.0 + line as f32 * lane(tokens));
            pen.text(at, Align2::LEFT_TOP, &text, tokens.text);
        }
        let below = under + self.list_height(width, tokens);
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), below), rect.max));
    }
}
