//! Ranks with intervals: the places an instrument may take, given how wide its score is.

use egui::{Align2, Rect, Ui, pos2};

use crate::advice::{Verdict, list_name};
use crate::measure::Interval;
use crate::measure::ranking::{Places, interval_ranks};
use crate::text::{range, rounded, words};

use super::key::{Key, KeyMark};
use super::lettering::{fitted, width_of};
use super::marks::{Pen, place};
use super::plate::{Drawing, Figure, Table};
use super::subject::Subject;
use super::tokens::Tokens;

#[derive(Clone, Debug)]
struct Row {
    name: String,
    /// Place by the middle of the score.
    rank: usize,
    places: Places,
    /// The places as written.
    told: String,
}

#[derive(Clone, Debug)]
struct Ranks {
    rows: Vec<Row>,
    /// How many are ranked, also those not drawn.
    all: usize,
    axis: String,
    key: Key,
    watermark: Option<String>,
}

/// Rows that are drawn.
const DRAWN: usize = 15;

/// `None` with fewer than two instruments that no limit forbids, or where no problem binds.
pub(super) fn ranks_figure(s: &Subject<'_>) -> Option<Figure> {
    let l = s.language;
    let advice = &s.found.advice;
    if advice.no_problem() {
        return None;
    }
    let mut ranked: Vec<(&Verdict, Interval)> = advice
        .verdicts
        .iter()
        .filter(|v| !v.kind.is_hard())
        .filter_map(|v| {
            let score = v.appraisal.score;
            Some((v, Interval::new(score.lo, score.hi)?))
        })
        .collect();
    if ranked.len() < 2 {
        return None;
    }
    ranked.sort_by(|(a, _), (b, _)| {
        let (x, y) = (a.appraisal.score.mid, b.appraisal.score.mid);
        y.total_cmp(&x).then(a.instrument.id.cmp(&b.instrument.id))
    });
    let scores: Vec<Interval> = ranked.iter().map(|(_, x)| *x).collect();
    let places = interval_ranks(&scores);
    let row = |(i, ((v, _), p)): (usize, (&(&Verdict, Interval), &Places))| Row {
        name: v.instrument.short.get(l).to_owned(),
        rank: i + 1,
        places: *p,
        told: range(p.best as f64, p.worst as f64, |x| rounded(x, 0)),
    };
    let all: Vec<Row> = ranked.iter().zip(&places).enumerate().map(row).collect();
    let firsts = all.iter().filter(|r| r.places.best == 1).count();
    let settled = all.iter().filter(|r| r.places.best == r.places.worst).count();
    let rows = all
        .iter()
        .zip(&ranked)
        .map(|(r, (v, _))| {
            let name = v.instrument.name.get(l).to_owned();
            let (best, worst) = (r.places.best.to_string(), r.places.worst.to_string());
            vec![name, r.rank.to_string(), best, worst, list_name(v.list, l)]
        })
        .collect();
    let mut key = Key::default();
    key.add(KeyMark::Interval, words::fig_places_key(l));
    let count = all.len();
    let drawn: Vec<Row> = all.into_iter().take(DRAWN).collect();
    let title = words::fig_places_title(l, s.place());
    let reading = words::fig_places_reading(l, count, firsts, settled);
    Some(Figure {
        id: "ranks".to_owned(),
        title,
        unit: words::fig_places_unit(l, drawn.len(), count),
        reading,
        source: words::fig_computed_source(l),
        fictitious: s.fictitious(),
        table: Table {
            head: vec![
                words::fig_head_instrument(l),
                words::fig_head_place_middle(l),
                words::fig_head_place_best(l),
                words::fig_head_place_worst(l),
                words::fig_head_standing(l),
            ],
            rows,
        },
        drawing: Box::new(Ranks {
            rows: drawn,
            all: count,
            axis: words::fig_places_axis(l),
            key,
            watermark: s.fictitious(),
        }),
    })
}

impl Ranks {
    fn row(tokens: &Tokens) -> f32 {
        tokens.sizes.body + 8.0
    }

    fn head(tokens: &Tokens) -> f32 {
        2.0 * tokens.sizes.note + 10.0
    }

    /// Places written over the track: the first, the last, and round ones between.
    fn marks(&self) -> Vec<usize> {
        let step = if self.all > 25 { 10 } else { 5 };
        let between = (1..self.all / step + 1).map(|i| i * step);
        let mut marks: Vec<usize> = std::iter::once(1).chain(between).collect();
        marks.retain(|m| *m == 1 || *m + step / 2 <= self.all);
        marks.push(self.all);
        marks.dedup();
        marks
    }
}

impl Drawing for Ranks {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        let rows = self.rows.len() as f32 * Self::row(tokens);
        Self::head(tokens) + rows + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        let (size, note) = (tokens.sizes.body, tokens.sizes.note);
        let top = rect.top() + Self::head(tokens);
        let bottom = top + self.rows.len() as f32 * Self::row(tokens);
        let widest = self.rows.iter().map(|r| width_of(&r.name, size)).fold(0.0, f32::max);
        let names = widest.min(width * 0.42);
        let left = rect.left() + names + 22.0;
        let right = rect.right() - width_of("00–00", note) - 18.0;
        let last = (self.all.max(2) - 1) as f32;
        let x = |place: usize| left + (right - left) * (place as f32 - 1.0) / last;
        let body = Rect::from_min_max(pos2(left, top), pos2(right, bottom));
        pen.watermark(self.watermark.as_ref(), body);
        pen.text(pos2(left - 8.0, rect.top()), Align2::LEFT_TOP, &self.axis, tokens.text);
        for mark in self.marks() {
            let at = x(mark);
            let line = egui::Stroke::new(1.0, tokens.line);
            pen.line(pos2(at, top - 2.0), pos2(at, bottom), line);
            pen.text(
                pos2(at, top - 3.0),
                Align2::CENTER_BOTTOM,
                &mark.to_string(),
                tokens.text_weak,
            );
        }
        for (i, r) in self.rows.iter().enumerate() {
            let y = top + (i as f32 + 0.5) * Self::row(tokens);
            let name = fitted(&r.name, size, names);
            pen.body(pos2(rect.left(), y), Align2::LEFT_CENTER, &name, tokens.text);
            pen.interval(x(r.places.best), x(r.rank), x(r.places.worst), y);
            let at = pos2(rect.right(), y);
            pen.text(at, Align2::RIGHT_CENTER, &r.told, tokens.text_strong);
        }
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), bottom), rect.max));
    }
}
