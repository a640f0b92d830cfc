//! Firms, jobs and revenue by size class: many small firms may hold few of the jobs.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::measure::firms::{ClassSum, INDUSTRY_2017, size_structure};
use crate::measure::{Interval, share_of_whole};
use crate::profile::FirmColumn;
use crate::text::{rounded, words};

use super::key::{Key, KeyMark};
use super::lettering::{fitted, width_of};
use super::marks::{Pen, place};
use super::plate::{Drawing, Figure, Table};
use super::register_data::firm_sources;
use super::subject::Subject;
use super::tokens::Tokens;

/// One class: its name, and its shares of firms, jobs and revenue where the whole is not zero.
#[derive(Clone, Debug)]
struct Class {
    name: String,
    shares: [Option<f64>; 3],
}

#[derive(Clone, Debug)]
struct Classes {
    rows: Vec<Class>,
    key: Key,
    watermark: Option<String>,
}

/// `None` where the class of some firm is open, or the register does not list all.
pub(super) fn size_classes_figure(s: &Subject<'_>) -> Option<Figure> {
    let l = s.language;
    let reading = s.reading("small_firm_jobs")?;
    let small = reading.value().filter(|_| !reading.parts.is_empty())?;
    let sums = sums(s)?;
    let all = sums.iter().fold(ClassSum::default(), |a, b| ClassSum {
        firms: a.firms + b.firms,
        persons: a.persons + b.persons,
        revenue: a.revenue + b.revenue,
    });
    let share = |part: f64, whole: f64| {
        let share = share_of_whole(Interval::point(part)?, Interval::point(whole)?);
        share.ok().map(Interval::mid)
    };
    let names =
        [words::part_micro(l), words::part_small(l), words::part_medium(l), words::part_large(l)];
    let rows: Vec<Class> = names
        .into_iter()
        .zip(&sums)
        .map(|(name, c)| Class {
            name,
            shares: [
                share(c.firms as f64, all.firms as f64),
                share(c.persons, all.persons),
                share(c.revenue, all.revenue),
            ],
        })
        .collect();
    let firms: f64 = rows.iter().take(2).filter_map(|r| r.shares[0]).sum();
    let mut key = Key::default();
    key.add(KeyMark::Unsure, words::fig_classes_firms(l));
    key.add(KeyMark::Found, words::fig_classes_jobs(l));
    key.add(KeyMark::Outline, words::fig_classes_revenue(l));
    Some(Figure {
        id: "size_classes".to_owned(),
        title: words::fig_classes_title(l, s.place()),
        unit: words::fig_classes_unit(l),
        reading: words::fig_classes_reading(l, percent(firms), percent(small.mid())),
        source: words::fig_classes_source(l, firm_sources(s)),
        fictitious: s.fictitious(),
        table: table(s, &rows, &sums),
        drawing: Box::new(Classes { rows, key, watermark: s.fictitious() }),
    })
}

/// Firms, jobs and revenue (万元) of each class.
fn sums(s: &Subject<'_>) -> Option<[ClassSum; 4]> {
    let reader = s.reader();
    let wan = reader.words.factor("mn_cny", "wan_cny")?;
    let middle = |sizes: &[Option<Interval>]| -> Option<Vec<f64>> {
        sizes.iter().map(|x| x.map(Interval::mid)).collect()
    };
    let jobs = middle(&reader.sizes(FirmColumn::Jobs))?;
    let money = middle(&reader.sizes(FirmColumn::Revenue))?;
    let money: Vec<f64> = money.into_iter().map(|x| x * wan).collect();
    size_structure(&jobs, &money, &INDUSTRY_2017).ok()
}

fn percent(share: f64) -> String {
    rounded(share * 100.0, 1) + "%"
}

fn table(s: &Subject<'_>, rows: &[Class], sums: &[ClassSum; 4]) -> Table {
    let l = s.language;
    let share = |x: Option<f64>| x.map_or_else(|| words::fig_not_known(l), percent);
    let money = |wan: f64| {
        let x = Interval::point(wan).map(|x| s.shown(x, "wan_cny"));
        x.unwrap_or_else(|| words::fig_not_known(l))
    };
    let row = |(r, c): (&Class, &ClassSum)| {
        let [firms, jobs, revenue] = r.shares.map(share);
        let (count, persons) = (rounded(c.firms as f64, 0), rounded(c.persons, 0));
        vec![r.name.clone(), count, firms, persons, jobs, money(c.revenue), revenue]
    };
    Table {
        head: vec![
            words::fig_head_size_class(l),
            words::fig_head_firms(l),
            words::fig_head_share(l),
            words::fig_head_jobs(l),
            words::fig_head_share(l),
            words::fig_head_revenue(l),
            words::fig_head_share(l),
        ],
        rows: rows.iter().zip(sums).map(row).collect(),
    }
}

impl Classes {
    fn bar(tokens: &Tokens) -> f32 {
        tokens.sizes.note + 3.0
    }

    fn row(tokens: &Tokens) -> f32 {
        3.0 * Self::bar(tokens) + 14.0
    }
}

impl Drawing for Classes {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        self.rows.len() as f32 * Self::row(tokens) + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        let (size, row, high) = (tokens.sizes.body, Self::row(tokens), Self::bar(tokens));
        let bottom = rect.top() + self.rows.len() as f32 * row;
        let body = Rect::from_min_max(rect.min, pos2(rect.right(), bottom));
        pen.watermark(self.watermark.as_ref(), body);
        let widest = self.rows.iter().map(|r| width_of(&r.name, size)).fold(0.0, f32::max);
        let names = widest.min(width * 0.3);
        let left = rect.left() + names + 12.0;
        let room = rect.right() - left - width_of("100.0%", tokens.sizes.note) - 10.0;
        pen.line(pos2(left, body.top()), pos2(left, bottom - 6.0), pen.thin(tokens.line_strong));
        for (i, r) in self.rows.iter().enumerate() {
            let top = rect.top() + i as f32 * row + 3.0;
            let name = fitted(&r.name, size, names);
            let at = pos2(left - 10.0, top + 1.5 * high);
            pen.body(at, Align2::RIGHT_CENTER, &name, tokens.text);
            for (k, share) in r.shares.iter().enumerate() {
                let Some(share) = share else { continue };
                let wide = (room * share.clamp(0.0, 1.0) as f32).max(1.0);
                let y = top + k as f32 * high;
                let bar = Rect::from_min_size(pos2(left, y + 1.0), vec2(wide, high - 3.0));
                if k == 1 {
                    pen.fill(bar, tokens.accent);
                } else {
                    pen.fill(bar, tokens.raised);
                    if k == 0 {
                        pen.hatch(bar, tokens.accent, 4.0);
                    }
                    pen.outline(bar, tokens.accent);
                }
                let at = pos2(bar.right() + 6.0, bar.center().y);
                pen.text(at, Align2::LEFT_CENTER, &percent(*share), tokens.text_strong);
            }
        }
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), bottom), rect.max));
    }
}
