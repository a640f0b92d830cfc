//! Rank and size of firms on logarithmic axes: how steeply size falls from the largest on.

use egui::{Align2, Pos2, Rect, Shape, Ui, pos2, vec2};

use crate::document::Firm;
use crate::measure::{Interval, larger, quotient};
use crate::text::{rounded, significant, words};

use super::axis::Axis;
use super::field::Axes;
use super::key::{Key, KeyMark};
use super::lettering::{fitted, width_of};
use super::marks::{Mark, Pen, place};
use super::plate::{Drawing, Figure, Table};
use super::register_data::{by_revenue, firm_sources};
use super::subject::Subject;
use super::tokens::Tokens;

#[derive(Clone, Debug)]
struct Dot {
    rank: f64,
    size: f64,
    mark: Mark,
}

#[derive(Clone, Debug)]
struct RankSize {
    axes: Axes,
    dots: Vec<Dot>,
    /// Names of the first firms, in their order.
    names: Vec<String>,
    key: Key,
    watermark: Option<String>,
}

/// Fewest firms that make a distribution.
pub(super) const LEAST: usize = 5;
/// Firms listed in the table before the rest is summed up.
const LISTED: usize = 30;
/// Firms that are named in the picture.
const NAMED: usize = 3;
/// Widest name.
const NAME: f32 = 190.0;
const HIGH: f32 = 240.0;

/// `None` with fewer than five firms whose revenue is known.
pub(super) fn rank_size_figure(s: &Subject<'_>) -> Option<Figure> {
    let l = s.language;
    let firms = by_revenue(s);
    if firms.len() < LEAST {
        return None;
    }
    let scaled = |x: Interval| s.scaled(x, "mn_cny").map(|(x, _)| x.mid());
    let dots: Vec<Dot> = firms
        .iter()
        .enumerate()
        .filter_map(|(i, (_, x))| {
            let mark = if x.is_point() { Mark::Disc } else { Mark::Ring };
            Some(Dot { rank: (i + 1) as f64, size: scaled(*x)?, mark })
        })
        .collect();
    let axes = Axes {
        x: Axis::log(dots.iter().map(|d| d.rank)),
        y: Axis::log(dots.iter().map(|d| d.size)),
        names: [words::fig_ranks_x(l), words::fig_ranks_y(l, s.bare_unit("mn_cny"))],
    };
    let mut key = Key::default();
    if dots.iter().any(|d| d.mark == Mark::Ring) {
        key.add(KeyMark::Mark(Mark::Disc), words::fig_ranks_known(l));
        key.add(KeyMark::Mark(Mark::Ring), words::fig_ranks_middle(l));
    }
    let names = firms.iter().take(NAMED).map(|(f, _)| f.name.clone()).collect();
    Some(Figure {
        id: "rank_size".to_owned(),
        title: words::fig_ranks_title(l, s.place()),
        unit: words::fig_ranks_unit(l),
        reading: reading(s, &firms)?,
        source: firm_sources(s),
        fictitious: s.fictitious(),
        table: table(s, &firms),
        drawing: Box::new(RankSize {
            axes,
            dots: thinned(dots),
            names,
            key,
            watermark: s.fictitious(),
        }),
    })
}

fn reading(s: &Subject<'_>, firms: &[(&Firm, Interval)]) -> Option<String> {
    let l = s.language;
    let (_, first) = firms.first()?;
    let (_, middle) = firms.get(firms.len() / 2)?;
    let point = |x: &Interval| Interval::point(x.mid());
    let times = quotient(point(first)?, point(middle)?).ok()?.mid();
    let times =
        if times < 1e6 { rounded(times, usize::from(times < 10.0)) } else { significant(1e6) };
    let largest = s.shown(*first, "mn_cny");
    let median = s.shown(*middle, "mn_cny");
    let told = words::fig_ranks_reading(l, firms.len(), largest, median, times);
    let lists_all = firms.len() == s.profile.firms.len() && !s.profile.firms_are_largest;
    Some(if lists_all { told } else { told + &words::fig_ranks_partial(l) })
}

fn table(s: &Subject<'_>, firms: &[(&Firm, Interval)]) -> Table {
    let l = s.language;
    let all: f64 = firms.iter().map(|(_, x)| x.mid()).sum();
    let share = |x: f64| {
        let share = x / all * 100.0;
        if share.is_finite() { rounded(share, 1) + "%" } else { words::fig_not_known(l) }
    };
    let name =
        |f: &Firm| if f.name.trim().is_empty() { words::fig_unnamed(l) } else { f.name.clone() };
    let row = |(i, (f, x)): (usize, &(&Firm, Interval))| {
        vec![(i + 1).to_string(), name(f), s.shown(*x, "mn_cny"), share(x.mid())]
    };
    let mut rows: Vec<Vec<String>> = firms.iter().take(LISTED).enumerate().map(row).collect();
    let rest = firms.get(LISTED..).unwrap_or_default();
    let sum: f64 = rest.iter().map(|(_, x)| x.mid()).sum();
    if let Some(money) = Interval::point(sum).filter(|_| !rest.is_empty()) {
        let ranks = format!("{}–{}", LISTED + 1, firms.len());
        let rest = words::fig_ranks_rest(l, rest.len());
        rows.push(vec![ranks, rest, s.shown(money, "mn_cny"), share(sum)]);
    }
    Table {
        head: vec![
            words::fig_head_rank(l),
            words::fig_head_firm(l),
            words::fig_head_revenue(l),
            words::fig_head_of_register(l),
        ],
        rows,
    }
}

/// All of the first, then ever fewer: on a logarithmic axis they would lie on each other.
fn thinned(dots: Vec<Dot>) -> Vec<Dot> {
    let count = dots.len() as f64;
    let mut next = 1.0;
    let mut keep = |d: &Dot| {
        if d.rank + 0.5 < next && d.rank < count {
            return false;
        }
        next = larger(d.rank + 1.0, d.rank * 1.015);
        true
    };
    dots.into_iter().filter(|d| keep(d)).collect()
}

impl Drawing for RankSize {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        Axes::height(HIGH, tokens) + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        let field = self.axes.within(rect, HIGH, tokens);
        pen.watermark(self.watermark.as_ref(), field.plot);
        field.frame(&pen);
        let spots: Vec<Pos2> = self.dots.iter().map(|d| field.at([d.rank, d.size])).collect();
        pen.painter.add(Shape::line(spots.clone(), pen.thin(tokens.line_strong)));
        for (dot, at) in self.dots.iter().zip(&spots) {
            pen.mark(dot.mark, *at, tokens.accent);
        }
        let mut taken: Vec<Rect> =
            spots.iter().map(|at| Rect::from_center_size(*at, vec2(8.0, 8.0))).collect();
        let size = tokens.sizes.note;
        for (name, at) in self.names.iter().zip(&spots) {
            let name = fitted(name, size, NAME);
            let wide = width_of(&name, size);
            let seat = Rect::from_min_size(*at + vec2(8.0, -size - 5.0), vec2(wide, size + 3.0));
            let free = taken.iter().all(|t| !t.intersects(seat));
            if free && field.plot.expand(size).contains_rect(seat) {
                pen.text(seat.left_center(), Align2::LEFT_CENTER, &name, tokens.text_strong);
                taken.push(seat);
            }
        }
        let below = rect.top() + Axes::height(HIGH, tokens);
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), below), rect.max));
    }
}
