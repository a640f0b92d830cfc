//! Four upgrading paths as bars: what is sure, and what is possible.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::advice::paths::PathFit;
use crate::measure::Estimate;
use crate::text::{range, two_decimals, words};

use super::key::{Key, KeyMark};
use super::lettering::{fitted, width_of};
use super::marks::{Pen, place};
use super::plate::{Drawing, Figure, Table};
use super::subject::Subject;
use super::tokens::Tokens;

#[derive(Clone, Debug)]
struct Bar {
    name: String,
    numbers: String,
    fit: Estimate,
}

#[derive(Clone, Debug)]
struct Bars {
    rows: Vec<Bar>,
    key: Key,
    watermark: Option<String>,
}

/// `None` where nothing is known that a path hangs on.
pub(super) fn paths_figure(s: &Subject<'_>) -> Option<Figure> {
    let l = s.language;
    let paths = &s.found.paths;
    let lead = paths.lead.as_ref()?;
    if !["cluster_type", "stage"].iter().any(|field| s.found.situation.knows(field)) {
        return None;
    }
    let upgrading = &s.knowledge.library.catalogue.upgrading;
    let name = |id: &str| upgrading.path(id).map_or("", |p| p.name.get(l));
    let reading = if lead.clear {
        words::fig_paths_clear(l, name(&lead.first), name(&lead.second))
    } else {
        words::fig_paths_open(l, name(&lead.first), name(&lead.second))
    };
    let row = |f: &PathFit| Bar {
        name: name(&f.path).to_owned(),
        numbers: range(f.fit.lo, f.fit.hi, two_decimals),
        fit: f.fit,
    };
    let rows: Vec<Bar> = paths.fits.iter().map(row).collect();
    let mut key = Key::default();
    key.add(KeyMark::Found, words::fig_key_sure(l));
    key.add(KeyMark::Unsure, words::fig_key_possible(l));
    let cells = |b: &Bar| vec![b.name.clone(), b.numbers.clone(), two_decimals(b.fit.mid)];
    Some(Figure {
        id: "paths".to_owned(),
        title: words::fig_paths_title(l, s.place()),
        unit: words::fig_paths_unit(l),
        reading,
        source: words::fig_paths_source(l),
        fictitious: s.fictitious(),
        table: Table {
            head: vec![words::fig_head_path(l), words::fig_head_fit(l), words::fig_head_middle(l)],
            rows: rows.iter().map(cells).collect(),
        },
        drawing: Box::new(Bars { rows, key, watermark: s.fictitious() }),
    })
}

impl Bars {
    fn row(tokens: &Tokens) -> f32 {
        tokens.sizes.body + 16.0
    }
}

impl Drawing for Bars {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        self.rows.len() as f32 * Self::row(tokens) + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        let (size, row) = (tokens.sizes.body, Self::row(tokens));
        let bottom = rect.top() + self.rows.len() as f32 * row;
        pen.watermark(
            self.watermark.as_ref(),
            Rect::from_min_max(rect.min, pos2(rect.right(), bottom)),
        );
        let widest = self.rows.iter().map(|r| width_of(&r.name, size)).fold(0.0, f32::max);
        let names = widest.min(width * 0.38);
        let left = rect.left() + names + 12.0;
        let right = rect.right() - width_of("0.00–0.00", tokens.sizes.note) - 14.0;
        let x = |v: f64| left + (right - left) * v.clamp(0.0, 1.0) as f32;
        for (i, r) in self.rows.iter().enumerate() {
            let y = rect.top() + (i as f32 + 0.5) * row;
            let name = fitted(&r.name, size, names);
            pen.body(pos2(left - 12.0, y), Align2::RIGHT_CENTER, &name, tokens.text);
            pen.line(pos2(left, y), pos2(right, y), pen.thin(tokens.line_strong));
            let bar = |from: f64, to: f64| {
                let (a, b) = (x(from), x(to));
                let middle = pos2(f32::midpoint(a, b), y);
                Rect::from_center_size(middle, vec2((b - a).max(1.0), size))
            };
            if r.fit.hi > r.fit.lo {
                let possible = bar(r.fit.lo, r.fit.hi);
                pen.fill(possible, tokens.raised);
                pen.hatch(possible, tokens.accent, 5.0);
                pen.outline(possible, tokens.accent);
            }
            pen.fill(bar(0.0, r.fit.lo), tokens.accent);
            let at = x(r.fit.mid);
            let reach = size / 2.0 + 3.0;
            pen.line(pos2(at, y - reach), pos2(at, y + reach), pen.thick(tokens.text_strong));
            pen.text(pos2(rect.right(), y), Align2::RIGHT_CENTER, &r.numbers, tokens.text_strong);
        }
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), bottom), rect.max));
    }
}
