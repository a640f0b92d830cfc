//! Interval strips: how severe each problem may be, from the least to the most.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::advice::Severity;
use crate::case::FailureKind;
use crate::measure::Estimate;
use crate::text::{Language, two_decimals, words};

use super::key::{Key, KeyMark};
use super::lettering::{fitted, width_of};
use super::marks::{Pen, place};
use super::plate::{Drawing, Figure, Table};
use super::subject::Subject;
use super::tokens::Tokens;

#[derive(Clone, Debug)]
struct Strip {
    name: String,
    kind: FailureKind,
    severity: Estimate,
    numbers: String,
    binding: bool,
}

#[derive(Clone, Debug)]
struct Strips {
    rows: Vec<Strip>,
    threshold: f64,
    threshold_label: String,
    key: Key,
    watermark: Option<String>,
}

pub(super) fn severities_figure(s: &Subject<'_>) -> Option<Figure> {
    let l = s.language;
    let diagnosis = &s.found.advice.diagnosis;
    let low = s.knowledge.library.catalogue.scoring.binding.low;
    let listed = |ids: &[String], binding: bool| -> Vec<Strip> {
        ids.iter().filter_map(|id| strip(s, diagnosis.find(id)?, binding)).collect()
    };
    let mut rows = listed(&diagnosis.binding, true);
    rows.extend(listed(&diagnosis.unlisted, true));
    let sure = rows.len();
    rows.extend(listed(&diagnosis.open, false));
    let open = rows.len() - sure;
    let first = rows.first()?;
    let reading = if sure == 0 {
        words::fig_strips_none(l, open)
    } else {
        let more = if open > 0 { words::fig_strips_open_part(l, open) } else { String::new() };
        let (lo, hi) = (two_decimals(first.severity.lo), two_decimals(first.severity.hi));
        words::fig_strips_reading(l, sure, &first.name, lo, hi, more)
    };
    let mut key = Key::default();
    if sure > 0 {
        key.add(KeyMark::Found, words::fig_key_binding(l));
    }
    if open > 0 {
        key.add(KeyMark::Unsure, words::fig_key_open(l));
    }
    Some(Figure {
        id: "severities".to_owned(),
        title: words::fig_strips_title(l, s.place()),
        unit: words::fig_strips_unit(l),
        reading,
        source: words::fig_computed_source(l),
        fictitious: s.fictitious(),
        table: table(&rows, l),
        drawing: Box::new(Strips {
            rows,
            threshold: low,
            threshold_label: words::fig_threshold(l, two_decimals(low)),
            key,
            watermark: s.fictitious(),
        }),
    })
}

fn strip(s: &Subject<'_>, severity: &Severity, binding: bool) -> Option<Strip> {
    let failures = &s.knowledge.library.catalogue.failures;
    let failure = failures.iter().find(|f| f.id == severity.failure)?;
    let Estimate { lo, hi, .. } = severity.severity;
    Some(Strip {
        name: failure.name.get(s.language).to_owned(),
        kind: severity.kind,
        severity: severity.severity,
        numbers: crate::text::range(lo, hi, two_decimals),
        binding,
    })
}

fn table(rows: &[Strip], l: Language) -> Table {
    let row = |r: &Strip| {
        let standing = if r.binding { words::fig_binding(l) } else { words::fig_open(l) };
        vec![r.name.clone(), kind_name(r.kind, l), r.numbers.clone(), standing]
    };
    Table {
        head: vec![
            words::fig_head_problem(l),
            words::fig_head_kind(l),
            words::fig_head_severity(l),
            words::fig_head_standing(l),
        ],
        rows: rows.iter().map(row).collect(),
    }
}

fn kind_name(kind: FailureKind, l: Language) -> String {
    match kind {
        FailureKind::Market => words::kind_market(l),
        FailureKind::System => words::kind_system(l),
        FailureKind::Factor => words::kind_factor(l),
        FailureKind::Industry => words::kind_industry(l),
        FailureKind::Government => words::kind_government(l),
        FailureKind::Ignorance => words::kind_ignorance(l),
    }
}

impl Strips {
    /// Whether names stand above their strips.
    fn stacked(width: f32) -> bool {
        width < 620.0
    }

    fn row(width: f32, tokens: &Tokens) -> f32 {
        let line = tokens.sizes.body + 10.0;
        if Self::stacked(width) { 2.0 * line } else { line }
    }

    /// The column of the tracks.
    fn track(&self, rect: Rect, tokens: &Tokens) -> (f32, f32) {
        let numbers = width_of("0.00–0.00", tokens.sizes.note) + 14.0;
        let right = rect.right() - numbers;
        if Self::stacked(rect.width()) {
            return (rect.left() + 20.0, right);
        }
        let size = tokens.sizes.body;
        let widest = self.rows.iter().map(|r| width_of(&r.name, size)).fold(0.0, f32::max);
        (rect.left() + 20.0 + widest.min(rect.width() * 0.45) + 16.0, right)
    }
}

impl Drawing for Strips {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        let label = tokens.sizes.note + 8.0;
        label + self.rows.len() as f32 * Self::row(width, tokens) + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        let row = Self::row(width, tokens);
        let label = tokens.sizes.note + 8.0;
        let (left, right) = self.track(rect, tokens);
        let x = |share: f64| left + (right - left) * share.clamp(0.0, 1.0) as f32;
        let bottom = rect.top() + label + self.rows.len() as f32 * row;
        let body =
            Rect::from_min_max(pos2(rect.left(), rect.top() + label), pos2(rect.right(), bottom));
        pen.watermark(self.watermark.as_ref(), body);
        let at = x(self.threshold);
        for (i, r) in self.rows.iter().enumerate() {
            let top = body.top() + i as f32 * row;
            let stacked = Self::stacked(width);
            let line = if stacked { row / 2.0 } else { row };
            let middle = top + line / 2.0;
            let tone = if r.binding { tokens.negative } else { tokens.unknown };
            pen.problem(r.kind, pos2(rect.left() + 7.0, middle), tone);
            let room = if stacked { width - 20.0 } else { left - rect.left() - 36.0 };
            let name = fitted(&r.name, tokens.sizes.body, room);
            let place = pos2(rect.left() + 20.0, middle);
            pen.body(place, Align2::LEFT_CENTER, &name, tokens.text);
            let y = if stacked { top + row * 0.72 } else { middle };
            pen.line(pos2(left, y), pos2(right, y), pen.thin(tokens.line_strong));
            for end in [left, right] {
                pen.line(pos2(end, y - 4.0), pos2(end, y + 4.0), pen.thin(tokens.line_strong));
            }
            interval(&pen, (x(r.severity.lo), x(r.severity.mid), x(r.severity.hi)), y, r.binding);
            // Beside names the line runs through; under names only over the strip.
            let reach = if stacked { 10.0 } else { row / 2.0 };
            pen.dashed(&[pos2(at, y - reach), pos2(at, y + reach)], pen.thin(tokens.text));
            let numbers = pos2(rect.right(), y);
            pen.text(numbers, Align2::RIGHT_CENTER, &r.numbers, tokens.text_strong);
        }
        let above = pos2(at, body.top() - 3.0);
        pen.text(above, Align2::CENTER_BOTTOM, &self.threshold_label, tokens.text_weak);
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), bottom), rect.max));
    }
}

/// A bar from the lower to the upper end with a tick at the middle. What is only possible is
/// hatched; what is certain is solid.
fn interval(pen: &Pen<'_>, (lo, mid, hi): (f32, f32, f32), y: f32, sure: bool) {
    let t = pen.tokens;
    let wide = (hi - lo).max(4.0);
    let bar = Rect::from_center_size(pos2(f32::midpoint(lo, hi), y), vec2(wide, 7.0));
    if sure {
        pen.fill(bar, t.accent);
    } else {
        pen.fill(bar, t.raised);
        pen.hatch(bar, t.accent, 4.0);
        pen.outline(bar, t.accent);
    }
    pen.line(pos2(mid, y - 6.0), pos2(mid, y + 6.0), pen.thick(t.text_strong));
}
