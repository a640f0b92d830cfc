//! Concentration between bounds: an interval over a strip of declared classes.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::indicator::{Chart, Declaration};
use crate::measure::{Interval, larger, smaller};
use crate::text::{range, rounded, words};

use super::lettering::width_of;
use super::marks::{Pen, place};
use super::origin::Sources;
use super::plate::{Drawing, Figure, Table};
use super::register_data::cite_firms;
use super::subject::Subject;
use super::tokens::Tokens;
use super::yearly_data::cite;

#[derive(Clone, Debug)]
struct Class {
    from: f32,
    to: f32,
    label: String,
    /// Written under its lower end; empty at zero.
    border: String,
    /// Holds the whole interval.
    holds: bool,
}

#[derive(Clone, Debug)]
struct Measure {
    name: String,
    value: String,
    classes: Vec<Class>,
    lo: f32,
    hi: f32,
    note: String,
}

#[derive(Clone, Debug)]
struct Bounds {
    measures: Vec<Measure>,
    watermark: Option<String>,
}

pub(super) fn concentration_figure(s: &Subject<'_>) -> Option<Figure> {
    let l = s.language;
    let mut sources = Sources::default();
    let (mut measures, mut rows, mut told) = (Vec::new(), Vec::new(), Vec::new());
    let declared = s.knowledge.registry.declarations().iter().zip(&s.found.readings);
    for (d, r) in declared.filter(|(d, _)| d.chart == Chart::Bounds) {
        let Some(x) = r.value() else { continue };
        for (path, _) in &r.inputs {
            cite(s, path, &mut sources);
        }
        let measure = measure(s, d, x);
        let (name, value) = (&measure.name, &measure.value);
        let class = d.band(x).map(|b| b.label.get(l).to_owned());
        told.push(match &class {
            Some(class) => words::fig_bounds_in(l, name, value, class),
            None if d.bands.is_empty() => words::fig_bounds_plain(l, name, value),
            None => words::fig_bounds_across(l, name, value),
        });
        let of = if d.bands.is_empty() { words::fig_no_class(l) } else { words::fig_crosses(l) };
        rows.push(vec![name.clone(), value.clone(), class.unwrap_or(of), measure.note.clone()]);
        measures.push(measure);
    }
    cite_firms(s, &mut sources);
    if measures.is_empty() {
        return None;
    }
    told.truncate(2);
    let reading = told.join(&words::fig_bounds_gap(l)) + &words::fig_stop(l);
    Some(Figure {
        id: "concentration".to_owned(),
        title: words::fig_bounds_title(l, s.place()),
        unit: String::new(),
        reading,
        source: sources.line(s.profile.fictitious, l),
        fictitious: s.fictitious(),
        table: Table {
            head: vec![
                words::fig_head_measure(l),
                words::fig_head_value(l),
                words::fig_head_class(l),
                words::fig_head_class_source(l),
            ],
            rows,
        },
        drawing: Box::new(Bounds { measures, watermark: s.fictitious() }),
    })
}

fn measure(s: &Subject<'_>, d: &Declaration, x: Interval) -> Measure {
    let l = s.language;
    let percent = d.unit == "share";
    let write = |v: f64| if percent { rounded(v * 100.0, 1) } else { rounded(v, 3) };
    let sign = if percent { "%" } else { "" };
    let borders = d.bands.iter().filter_map(|b| b.from);
    let last = borders.fold(0.0, larger);
    // Room beyond the last border, and for the interval; a share ends at one.
    let end = if d.bands.is_empty() {
        1.0
    } else {
        smaller(larger(larger(last * 1.35, x.hi() * 1.1), 0.05), 1.0)
    };
    let share = |v: f64| (v / end).clamp(0.0, 1.0) as f32;
    let own = d.band(x).and_then(|b| b.from);
    let classes = d
        .bands
        .iter()
        .map(|b| {
            let from = b.from.unwrap_or(0.0);
            Class {
                from: share(from),
                to: share(b.to.unwrap_or(end)),
                label: b.label.get(l).to_owned(),
                border: if from > 0.0 { write(from) + sign } else { String::new() },
                holds: own == b.from && d.band(x).is_some(),
            }
        })
        .collect();
    let mut of: Vec<&str> = d.bands.iter().map(|b| b.source.get(l)).collect();
    of.dedup();
    let note = match of.as_slice() {
        [] => words::fig_no_class(l),
        list => words::fig_class_source(l, list.join(&words::fig_source_gap(l))),
    };
    Measure {
        name: d.name.get(l).to_owned(),
        value: range(x.lo(), x.hi(), write) + sign,
        classes,
        lo: share(x.lo()),
        hi: share(x.hi()),
        note,
    }
}

const BLOCK: f32 = 9.0;

impl Bounds {
    fn strip(tokens: &Tokens) -> f32 {
        tokens.sizes.note + 6.0
    }

    fn row(tokens: &Tokens) -> f32 {
        (tokens.sizes.note + 8.0)
            + BLOCK
            + Self::strip(tokens)
            + 2.0 * (tokens.sizes.note + 4.0)
            + 10.0
    }

    fn draw_one(pen: &Pen<'_>, m: &Measure, cell: Rect) {
        let t = pen.tokens;
        let x = |share: f32| cell.left() + cell.width() * share;
        let line = t.sizes.note + 8.0;
        let y = cell.top() + line / 2.0;
        pen.body(pos2(cell.left(), y), Align2::LEFT_CENTER, &m.name, t.text);
        pen.bold(pos2(cell.right(), y), Align2::RIGHT_CENTER, &m.value, t.text_strong);
        let top = cell.top() + line + BLOCK;
        let strip = Rect::from_min_size(pos2(cell.left(), top), vec2(cell.width(), Self::strip(t)));
        pen.fill(strip, t.sunken);
        let mut free = cell.left();
        for class in &m.classes {
            let part = Rect::from_x_y_ranges(x(class.from)..=x(class.to), strip.y_range());
            if class.holds {
                pen.fill(part, t.accent_tint);
            }
            if width_of(&class.label, t.sizes.note) + 6.0 <= part.width() {
                let color = if class.holds { t.text_strong } else { t.text_weak };
                pen.text(part.center(), Align2::CENTER_CENTER, &class.label, color);
            }
            let half = width_of(&class.border, t.sizes.note) / 2.0;
            let fits = part.left() - half >= free && part.left() + half <= cell.right();
            if !class.border.is_empty() {
                pen.line(part.left_top(), part.left_bottom(), pen.thick(t.raised));
                if fits {
                    let at = pos2(part.left(), strip.bottom() + 2.0);
                    pen.text(at, Align2::CENTER_TOP, &class.border, t.text_weak);
                    free = part.left() + half + 6.0;
                }
            }
        }
        pen.outline(strip, t.line_strong);
        let (lo, hi) = (x(m.lo), x(m.hi));
        let middle = f32::midpoint(lo, hi);
        let wide = (hi - lo).max(4.0);
        let block =
            Rect::from_center_size(pos2(middle, top - BLOCK / 2.0), vec2(wide, BLOCK - 2.0));
        pen.fill(block, t.accent);
        for end in [block.left(), block.right()] {
            let from = pos2(end, top - BLOCK);
            // Short enough to leave the name of the class alone.
            pen.line(from, pos2(end, top + 3.0), pen.thin(t.accent));
        }
        let at = pos2(cell.left(), strip.bottom() + t.sizes.note + 5.0);
        pen.text(at, Align2::LEFT_TOP, &m.note, t.text_weak);
    }
}

impl Drawing for Bounds {
    fn height(&self, _width: f32, tokens: &Tokens) -> f32 {
        self.measures.len() as f32 * Self::row(tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let rect = place(ui, self.height(ui.available_width(), tokens));
        let pen = Pen::new(ui, tokens);
        pen.watermark(self.watermark.as_ref(), rect);
        for (i, measure) in self.measures.iter().enumerate() {
            let top = rect.top() + i as f32 * Self::row(tokens);
            let size = vec2(rect.width(), Self::row(tokens));
            Self::draw_one(&pen, measure, Rect::from_min_size(pos2(rect.left(), top), size));
        }
    }
}
