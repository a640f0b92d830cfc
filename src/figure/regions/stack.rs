//! Shift-share of every region: what adds to the right of zero, what takes away to the left, and a
//! mark where they add up.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::indicator::{ShiftRow, undefined_reason};
use crate::text::words;

use super::super::axis::Axis;
use super::super::key::{Key, KeyMark};
use super::super::lettering::{fitted, width_of};
use super::super::marks::{Mark, Pen, place};
use super::super::plate::{Drawing, Figure};
use super::super::tokens::Tokens;
use super::{RegionSubject, amount};

/// Regions that can be told apart on a sheet.
const MOST: usize = 24;

/// One region, in percent of its size in the first year.
#[derive(Clone, Debug)]
struct Row {
    name: String,
    /// Growth of all, industry mix, regional part.
    parts: [f64; 3],
    total: f64,
    strong: bool,
}

#[derive(Clone, Debug)]
struct Stack {
    rows: Vec<Row>,
    axis: Axis,
    cut: String,
    key: Key,
    watermark: Option<String>,
}

/// `None` where the table has not two years, or no region is known in both.
pub(super) fn shift_figure(s: &RegionSubject<'_>) -> Option<Figure> {
    let l = s.l;
    let (first, last) = s.found.growth.as_ref()?.years;
    let all = s.found.shift_rows();
    let mut rows: Vec<(usize, Row)> = all.iter().filter_map(|r| row(r, s)).collect();
    let told = all.iter().find(|r| r.region == s.found.region);
    let reading = match told.map(|r| (r, row(r, s))) {
        Some((_, Some((at, row)))) => {
            let [all, mix, regional] = row.parts.map(percent);
            let change = percent(row.total);
            words::rg_shift_reading(l, s.found.region_name(at), change, all, mix, regional)
        }
        Some((ShiftRow { parts: Err(why), .. }, _)) => {
            let why = undefined_reason(*why, l);
            words::rg_shift_none(l, s.found.region_name(s.found.region), why)
        }
        _ => {
            let why = undefined_reason(crate::measure::Undefined::BaseNotPositive, l);
            words::rg_shift_none(l, s.found.region_name(s.found.region), why)
        }
    };
    rows.sort_by(|(a, x), (b, y)| y.total.total_cmp(&x.total).then(a.cmp(b)));
    let dropped = rows.len().saturating_sub(MOST);
    let own = rows.iter().position(|(_, r)| r.strong).filter(|at| *at >= MOST);
    let own = own.and_then(|at| rows.get(at).cloned());
    rows.truncate(MOST);
    if let (Some(own), Some(last)) = (own, rows.last_mut()) {
        *last = own;
    }
    if rows.is_empty() {
        return None;
    }
    let mut key = Key::default();
    key.add(KeyMark::Aim, words::rg_all(l));
    key.add(KeyMark::Unsure, words::rg_mix(l));
    key.add(KeyMark::Found, words::rg_regional(l));
    key.add(KeyMark::Mark(Mark::Diamond), words::rg_shift_key_total(l));
    let rows: Vec<Row> = rows.into_iter().map(|(_, row)| row).collect();
    let ends = rows.iter().flat_map(|r| {
        let side = |up: bool| r.parts.iter().filter(|x| (**x > 0.0) == up).sum::<f64>();
        [side(true), side(false)]
    });
    Some(Figure {
        id: "regions.shift".to_owned(),
        title: words::rg_shift_title(l, first, last),
        unit: words::rg_shift_unit(l, first),
        reading,
        source: s.source(),
        fictitious: s.label(),
        table: s.shifts().table(),
        drawing: Box::new(Stack {
            axis: Axis::holding(ends, 6.0),
            rows,
            cut: if dropped > 0 { words::rg_not_drawn(l, dropped) } else { String::new() },
            key,
            watermark: s.label(),
        }),
    })
}

fn percent(x: f64) -> String {
    crate::text::rounded(x, 1)
}

fn row(r: &ShiftRow, s: &RegionSubject<'_>) -> Option<(usize, Row)> {
    let [change, all, mix, regional] = (*r.parts.as_ref().ok()?).map(|x| x / r.first * 100.0);
    let parts = [all, mix, regional];
    let drawn = r.first > 0.0 && change.is_finite() && parts.iter().all(|x| x.is_finite());
    drawn.then(|| {
        let row = Row {
            name: s.named(r.region),
            parts,
            total: change,
            strong: r.region == s.found.region,
        };
        (r.region, row)
    })
}

impl Stack {
    fn row(tokens: &Tokens) -> f32 {
        tokens.sizes.note + 11.0
    }

    fn below(&self, tokens: &Tokens) -> f32 {
        let line = tokens.sizes.note + 8.0;
        if self.cut.is_empty() { line } else { 2.0 * line }
    }

    /// The three parts of a region from zero outwards, and the mark of their sum.
    fn parts(&self, pen: &Pen<'_>, row: &Row, y: f32, x: impl Fn(f64) -> f32) {
        let t = pen.tokens;
        let (mut up, mut down) = (0.0, 0.0);
        for (i, part) in row.parts.iter().enumerate() {
            let end = if *part > 0.0 { &mut up } else { &mut down };
            let (a, b) = (x(*end), x(*end + part));
            *end += part;
            let size = vec2((b - a).abs(), t.sizes.note);
            let bar = Rect::from_center_size(pos2(f32::midpoint(a, b), y), size);
            if bar.width() < 0.5 {
                continue;
            }
            match i {
                0 => pen.fill(bar, t.sunken),
                1 => pen.hatch(bar, t.accent, 4.0),
                _ => pen.fill(bar, t.accent),
            }
            match i {
                0 => pen.dashed_rect(bar, t.text),
                _ => pen.outline(bar, t.accent),
            }
        }
        pen.mark(Mark::Diamond, pos2(x(row.total), y), t.text_strong);
    }
}

impl Drawing for Stack {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        self.rows.len() as f32 * Self::row(tokens)
            + self.below(tokens)
            + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        let (size, row) = (tokens.sizes.note, Self::row(tokens));
        let bottom = rect.top() + self.rows.len() as f32 * row;
        let body = Rect::from_min_max(rect.min, pos2(rect.right(), bottom));
        pen.watermark(self.watermark.as_ref(), body);
        let widest = self.rows.iter().map(|r| width_of(&r.name, size)).fold(0.0, f32::max);
        let names = widest.min(width * 0.3);
        let numbers = width_of("−100.0%", size) + 8.0;
        let (left, right) = (rect.left() + names + 12.0, rect.right() - numbers);
        let x = |v: f64| left + (right - left) * self.axis.share(v);
        for (v, says) in &self.axis.marks {
            let at = x(*v);
            let strong = v.abs() < 1e-12;
            let line = if strong { tokens.line_strong } else { tokens.line };
            pen.line(pos2(at, rect.top()), pos2(at, bottom), pen.thin(line));
            pen.text(pos2(at, bottom + 3.0), Align2::CENTER_TOP, says, tokens.text_weak);
        }
        for (i, r) in self.rows.iter().enumerate() {
            let y = rect.top() + (i as f32 + 0.5) * row;
            let name = fitted(&r.name, size, names);
            let at = pos2(left - 10.0, y);
            if r.strong {
                pen.bold(at, Align2::RIGHT_CENTER, &name, tokens.accent);
            } else {
                pen.text(at, Align2::RIGHT_CENTER, &name, tokens.text);
            }
            self.parts(&pen, r, y, x);
            let says = format!("{}%", amount_of(r.total));
            let at = pos2(rect.right(), y);
            pen.text(at, Align2::RIGHT_CENTER, &fitted(&says, size, numbers), tokens.text_strong);
        }
        if !self.cut.is_empty() {
            let at = pos2(rect.left(), bottom + size + 10.0);
            pen.text(at, Align2::LEFT_TOP, &self.cut, tokens.text_weak);
        }
        let under = bottom + self.below(tokens);
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), under), rect.max));
    }
}

/// A percentage with one decimal, or by its magnitude where it is huge.
fn amount_of(x: f64) -> String {
    if x.abs() < 1e6 { percent(x) } else { amount(x) }
}
