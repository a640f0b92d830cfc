//! Density of the distances between firms, with the band that random location would keep to.

use egui::{Mesh, Pos2, Rect, Shape, Stroke, Ui, pos2};

use crate::document::Profile;
use crate::indicator::{DistanceRule, FirmSites};
use crate::measure::k_density::Localisation;
use crate::study::{Findings, Knowledge};
use crate::text::{Language, range, rounded, significant, words};

use super::axis::Axis;
use super::chain_data::stage_name;
use super::field::Axes;
use super::key::{Key, KeyMark};
use super::marks::{Pen, place};
use super::plate::{Drawing, Figure, Table};
use super::register_data::firm_sources;
use super::subject::Subject;
use super::tokens::Tokens;

#[derive(Clone, Debug)]
struct Band {
    axes: Axes,
    curve: Vec<[f64; 2]>,
    lower: Vec<[f64; 2]>,
    upper: Vec<[f64; 2]>,
    key: Key,
    watermark: Option<String>,
}

const HIGH: f32 = 230.0;
/// Distances listed in the table at most.
const LISTED: usize = 31;

/// The figure of distances, once the band has been drawn by chance.
#[must_use]
pub fn distance_figure(
    profile: &Profile,
    found: &Findings,
    knowledge: &Knowledge,
    (sites, band): (&FirmSites, &Localisation),
    l: Language,
) -> Figure {
    let s = Subject { profile, found, knowledge, language: l };
    let rule = knowledge.registry.distance_rule();
    let stage = profile.chain.iter().find(|c| c.id == sites.stage);
    let stage = stage.map_or_else(|| sites.stage.clone(), |c| stage_name(c, l));
    let mut key = Key::default();
    let level = rounded(rule.level * 100.0, 1);
    key.add(KeyMark::Line, words::fig_distances_curve(l));
    key.add(KeyMark::Band, words::fig_distances_band(l, &level));
    let mut source = words::fig_distances_source(l, firm_sources(&s), rule.draws, rule.seed);
    if sites.without > 0 {
        source += &words::fig_distances_without(l, sites.without);
    }
    Figure {
        id: "distances".to_owned(),
        title: words::fig_distances_title(l, s.place(), &stage),
        unit: words::fig_distances_unit(l),
        reading: reading(sites, band, &stage, l),
        source,
        fictitious: s.fictitious(),
        table: table(band, rule, l),
        drawing: Box::new(drawing(band, key, s.fictitious(), l)),
    }
}

/// Over which distances the curve leaves the band, and what that means.
fn reading(sites: &FirmSites, band: &Localisation, stage: &str, l: Language) -> String {
    let (firms, all) = (sites.plants.len(), sites.sites.len());
    let distances = &band.curve.distances;
    let density = band.curve.density.iter();
    let above = spans(distances, density.clone().zip(&band.upper).map(|(k, u)| k > u));
    let below = spans(distances, density.zip(&band.lower).map(|(k, b)| k < b));
    let told = |spans: &[(f64, f64)]| {
        let one = |(a, b): &(f64, f64)| words::fig_km(l, range(*a, *b, |x| rounded(x, 1)));
        spans.iter().map(one).collect::<Vec<_>>().join(&words::out_comma(l))
    };
    if !above.is_empty() {
        words::fig_distances_localised(l, firms, stage, all, told(&above))
    } else if !below.is_empty() {
        words::fig_distances_dispersed(l, firms, stage, all, told(&below))
    } else {
        words::fig_distances_random(l, firms, stage, all)
    }
}

/// Runs of distances over which something holds.
fn spans(distances: &[f64], holds: impl Iterator<Item = bool>) -> Vec<(f64, f64)> {
    let mut runs: Vec<(f64, f64)> = Vec::new();
    let mut running = false;
    for (d, holds) in distances.iter().zip(holds) {
        match runs.last_mut() {
            Some(run) if running && holds => run.1 = *d,
            _ if holds => runs.push((*d, *d)),
            _ => {}
        }
        running = holds;
    }
    runs
}

fn table(band: &Localisation, rule: &DistanceRule, l: Language) -> Table {
    let step = rule.points.div_ceil(LISTED).max(1);
    let columns = band.curve.density.iter().zip(&band.lower).zip(&band.upper);
    let rows = band
        .curve
        .distances
        .iter()
        .zip(columns)
        .step_by(step)
        .map(|(d, ((k, lower), upper))| {
            let place = if k > upper {
                words::fig_distances_above(l)
            } else if k < lower {
                words::fig_distances_below(l)
            } else {
                words::fig_distances_inside(l)
            };
            let [k, lower, upper] = [k, lower, upper].map(|x| significant(*x));
            vec![rounded(*d, 2), k, lower, upper, place]
        })
        .collect();
    Table {
        head: vec![
            words::fig_distances_x(l),
            words::fig_distances_curve(l),
            words::fig_distances_lower(l),
            words::fig_distances_upper(l),
            words::fig_distances_place(l),
        ],
        rows,
    }
}

fn drawing(band: &Localisation, key: Key, watermark: Option<String>, l: Language) -> Band {
    let over = |ys: &[f64]| -> Vec<[f64; 2]> {
        band.curve.distances.iter().zip(ys).map(|(x, y)| [*x, *y]).collect()
    };
    let highest = band.curve.density.iter().chain(&band.upper).copied();
    let reach = band.curve.distances.last().copied().unwrap_or(1.0);
    let mut x = Axis::holding([reach], 6.0);
    x.marks.retain(|(v, _)| *v <= reach);
    x.hi = reach;
    let axes = Axes {
        x,
        y: Axis::holding(highest, 4.0),
        names: [words::fig_distances_x(l), words::fig_distances_y(l)],
    };
    let (curve, lower, upper) = (over(&band.curve.density), over(&band.lower), over(&band.upper));
    Band { axes, curve, lower, upper, key, watermark }
}

/// The ground between two lines with the same distances: flat triangles, whose common edges
/// agree.
fn ground(lower: &[Pos2], upper: &[Pos2], color: egui::Color32) -> Mesh {
    let mut mesh = Mesh::default();
    for (a, b) in lower.iter().zip(upper) {
        mesh.colored_vertex(*a, color);
        mesh.colored_vertex(*b, color);
    }
    let steps = u32::try_from(lower.len().min(upper.len())).unwrap_or(0);
    for i in 1..steps {
        let (a, b) = (2 * i - 2, 2 * i);
        mesh.add_triangle(a, a + 1, b);
        mesh.add_triangle(a + 1, b, b + 1);
    }
    mesh
}

impl Drawing for Band {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        Axes::height(HIGH, tokens) + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        let field = self.axes.within(rect, HIGH, tokens);
        let laid = |line: &[[f64; 2]]| line.iter().map(|p| field.at(*p)).collect::<Vec<Pos2>>();
        let (lower, upper) = (laid(&self.lower), laid(&self.upper));
        pen.painter.add(Shape::mesh(ground(&lower, &upper, tokens.accent_tint)));
        pen.watermark(self.watermark.as_ref(), field.plot);
        field.frame(&pen);
        for edge in [lower, upper] {
            pen.dashed(&edge, pen.thin(tokens.accent));
        }
        let stroke = Stroke::new(tokens.stroke + 1.0, tokens.accent);
        pen.painter.add(Shape::line(laid(&self.curve), stroke));
        let below = rect.top() + Axes::height(HIGH, tokens);
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), below), rect.max));
    }
}
