//! Projects step by step: signed, started, producing.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::measure::{Interval, larger};
use crate::text::{range, significant, words};

use super::lettering::{fitted, width_of};
use super::marks::{Pen, place};
use super::origin::Sources;
use super::plate::{Drawing, Figure, Table};
use super::subject::Subject;
use super::tokens::Tokens;
use super::yearly_data::cite;

#[derive(Clone, Debug)]
struct Step {
    name: String,
    count: String,
    share: String,
    lo: f32,
    hi: f32,
}

#[derive(Clone, Debug)]
struct Funnel {
    steps: Vec<Step>,
    watermark: Option<String>,
}

/// The indicator whose parts are the steps.
const INDICATOR: &str = "project_funnel";

pub(super) fn funnel_figure(s: &Subject<'_>) -> Option<Figure> {
    let l = s.language;
    let reading = s.found.readings.iter().find(|r| r.id == INDICATOR)?;
    reading.value()?;
    let first = reading.parts.first()?.value;
    let most = reading.parts.iter().fold(0.0, |m, p| larger(m, p.value.hi()));
    if most <= 0.0 || reading.parts.len() < 2 {
        return None;
    }
    let mut sources = Sources::default();
    for (path, _) in &reading.inputs {
        cite(s, path, &mut sources);
    }
    let source = sources.line(s.profile.fictitious, l);
    let steps: Vec<Step> = reading
        .parts
        .iter()
        .map(|part| Step {
            name: part.label.get(l).to_owned(),
            count: s.shown(part.value, part.unit.as_deref().unwrap_or("projects")),
            share: of_first(part.value, first),
            lo: (part.value.lo() / most) as f32,
            hi: (part.value.hi() / most) as f32,
        })
        .collect();
    let (top, last) = (steps.first()?, steps.last()?);
    let told = words::fig_funnel_reading(
        l,
        &top.name,
        &top.count,
        &last.name,
        &last.count,
        last.share.trim_end_matches('%'),
    );
    let year = reading.year.map_or_else(String::new, |y| words::fig_year(l, y));
    let row = |step: &Step| {
        vec![step.name.clone(), step.count.clone(), step.share.clone(), source.clone()]
    };
    Some(Figure {
        id: "funnel".to_owned(),
        title: words::fig_funnel_title(l, s.place(), year),
        unit: String::new(),
        reading: told,
        fictitious: s.fictitious(),
        table: Table {
            head: vec![
                words::fig_head_step(l),
                words::fig_head_count(l),
                words::fig_head_of_first(l),
                words::fig_head_source(l),
            ],
            rows: steps.iter().map(row).collect(),
        },
        source,
        drawing: Box::new(Funnel { steps, watermark: s.fictitious() }),
    })
}

fn of_first(x: Interval, first: Interval) -> String {
    let share = |a: f64, b: f64| if b > 0.0 { a / b * 100.0 } else { 0.0 };
    let (lo, hi) = (share(x.lo(), first.hi()), share(x.hi(), first.lo()));
    if x == first { "100%".to_owned() } else { range(lo, hi, significant) + "%" }
}

impl Funnel {
    /// Width of the column of names.
    fn names(&self, width: f32, tokens: &Tokens) -> f32 {
        let size = tokens.sizes.body;
        let widest = self.steps.iter().map(|s| width_of(&s.name, size)).fold(0.0, f32::max);
        widest.min(width * 0.38)
    }

    fn row(tokens: &Tokens) -> f32 {
        tokens.sizes.body + 18.0
    }
}

impl Drawing for Funnel {
    fn height(&self, _width: f32, tokens: &Tokens) -> f32 {
        self.steps.len() as f32 * Self::row(tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        pen.watermark(self.watermark.as_ref(), rect);
        let names = self.names(width, tokens);
        let size = tokens.sizes.note;
        let numbers = self
            .steps
            .iter()
            .map(|s| width_of(&s.count, size) * 1.1 + 10.0 + width_of(&s.share, size))
            .fold(0.0, f32::max);
        let room = (width - names - 12.0 - numbers - 12.0).max(20.0);
        for (i, step) in self.steps.iter().enumerate() {
            let y = rect.top() + (i as f32 + 0.5) * Self::row(tokens);
            let left = rect.left() + names + 12.0;
            let name = fitted(&step.name, tokens.sizes.body, names);
            pen.body(pos2(left - 12.0, y), Align2::RIGHT_CENTER, &name, tokens.text);
            let bar = |share: f32| {
                let size = vec2((room * share).max(1.0), tokens.sizes.body + 4.0);
                Rect::from_min_size(pos2(left, y - size.y / 2.0), size)
            };
            let (sure, most) = (bar(step.lo), bar(step.hi));
            if step.hi > step.lo {
                pen.hatch(most, tokens.accent, 5.0);
                pen.outline(most, tokens.accent);
            }
            pen.fill(sure, tokens.accent);
            let at = pos2(most.right() + 8.0, y);
            let count = pen.bold(at, Align2::LEFT_CENTER, &step.count, tokens.text_strong);
            let at = pos2(count.right() + 8.0, y);
            pen.text(at, Align2::LEFT_CENTER, &step.share, tokens.text_weak);
        }
    }
}
