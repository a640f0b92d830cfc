//! Figures over the industries of the county beside the nation's: bubbles and shift-share.

use crate::indicator::{Industries, Standing, industries};
use crate::measure::{GrowthShare, ShiftShare};
use crate::text::{Language, rounded, significant, words};

use super::axis::Axis;
use super::bubbles::{Bubble, Bubbles};
use super::field::Axes;
use super::key::{Key, KeyMark};
use super::origin::Sources;
use super::plate::{Figure, Table};
use super::shift_stack::{Stack, Stacks};
use super::subject::Subject;

/// Industries drawn at most; the largest are.
const MOST: usize = 24;
/// Industries of a shift-share before the others are summed up.
const STACKED: usize = 12;

/// `None` without two tables that share two years.
pub(super) fn bubbles_figure(s: &Subject<'_>) -> Option<Figure> {
    let l = s.language;
    let all = industries(s.reader())?;
    let mut standings = all.standings();
    standings.sort_by(|a, b| b.jobs.total_cmp(&a.jobs));
    let largest = standings.first().map(|i| i.jobs).filter(|x| *x > 0.0)?;
    let count = |q| standings.iter().filter(|i| i.quadrant == q).count();
    let mut reading = words::fig_bubbles_reading(
        l,
        standings.len(),
        count(GrowthShare::Star),
        count(GrowthShare::Mature),
        count(GrowthShare::Emerging),
        count(GrowthShare::Transforming),
    );
    let silent = all.left_out + all.rows.len() - standings.len();
    if silent > 0 {
        reading += &words::fig_left_out(l, silent);
    }
    let [first, last] = all.years;
    Some(Figure {
        id: "bubbles".to_owned(),
        title: words::fig_bubbles_title(l, s.place(), first, last),
        unit: words::fig_bubbles_unit(l),
        reading,
        source: table_sources(s),
        fictitious: s.fictitious(),
        table: Table {
            head: vec![
                words::fig_head_industry(l),
                words::fig_head_jobs(l),
                words::fig_head_quotient(l),
                words::fig_head_lead(l),
                words::fig_head_quadrant(l),
            ],
            rows: standings.iter().map(|i| bubble_row(i, l)).collect(),
        },
        drawing: Box::new(bubbles(s, &standings, largest)),
    })
}

fn bubble_row(i: &Standing, l: Language) -> Vec<String> {
    vec![
        i.name.clone(),
        rounded(i.jobs, 0),
        significant(i.quotient),
        signed(i.lead * 100.0, |x| rounded(x, 2)),
        quadrant_name(i.quadrant, l),
    ]
}

fn bubbles(s: &Subject<'_>, standings: &[Standing], largest: f64) -> Bubbles {
    /// Room around the outermost bubbles: a ratio along the quotient, a share of the growth.
    const AROUND: (f64, f64) = (1.3, 0.15);
    let l = s.language;
    let shown = standings.get(..MOST).unwrap_or(standings);
    let quotients = shown.iter().map(|i| i.quotient).filter(|q| *q > 0.0);
    let x = quotients.flat_map(|q| [q / AROUND.0, q * AROUND.0]).chain([0.5, 2.0]);
    let leads = shown.iter().map(|i| i.lead * 100.0);
    let y = leads.flat_map(|v| [v * (1.0 + AROUND.1), v]).chain([-1.0, 1.0]);
    let axes = Axes {
        x: Axis::log(x),
        y: Axis::holding(y, 5.0),
        names: [words::fig_bubbles_x(l), words::fig_bubbles_y(l)],
    };
    let bubble = |i: &Standing| Bubble {
        name: i.name.clone(),
        at: [i.quotient, i.lead * 100.0],
        size: (i.jobs / largest) as f32,
        special: i.quotient >= 1.0,
    };
    use GrowthShare::{Emerging, Mature, Star, Transforming};
    let mut key = Key::default();
    key.add(KeyMark::Ends, words::fig_bubbles_cut(l));
    Bubbles {
        axes,
        bubbles: shown.iter().map(bubble).collect(),
        quadrants: [Emerging, Star, Mature, Transforming].map(|q| quadrant_name(q, l)),
        key,
        watermark: s.fictitious(),
    }
}

fn quadrant_name(of: GrowthShare, l: Language) -> String {
    match of {
        GrowthShare::Star => words::fig_quadrant_star(l),
        GrowthShare::Emerging => words::fig_quadrant_emerging(l),
        GrowthShare::Mature => words::fig_quadrant_mature(l),
        GrowthShare::Transforming => words::fig_quadrant_transforming(l),
    }
}

/// A number with its sign, also where it is positive.
pub(super) fn signed(x: f64, write: impl Fn(f64) -> String) -> String {
    let text = write(x);
    if x > 0.0 && text != "0" { format!("+{text}") } else { text }
}

fn table_sources(s: &Subject<'_>) -> String {
    let mut sources = Sources::default();
    for table in &s.profile.tables {
        if table.measure == "jobs" && ["county", "nation"].contains(&table.level.as_str()) {
            sources.add(table.source.clone().unwrap_or_default());
        }
    }
    sources.line(s.profile.fictitious, s.language)
}

/// `None` without two tables that share two years.
pub(super) fn shift_share_figure(s: &Subject<'_>) -> Option<Figure> {
    let l = s.language;
    let all = industries(s.reader())?;
    let shifts = all.shifts().ok()?;
    let total = sum(&shifts);
    let mut named: Vec<(String, ShiftShare)> =
        all.rows.iter().map(|r| r.name.clone()).zip(shifts).collect();
    named.sort_by(|(_, a), (_, b)| b.change.abs().total_cmp(&a.change.abs()));
    let rest = named.split_off(named.len().min(STACKED));
    let whole = words::fig_shift_total(l);
    let rows = || std::iter::once((&whole, &total)).chain(named.iter().map(|(n, x)| (n, x)));
    let others = (!rest.is_empty()).then(|| {
        let parts: Vec<ShiftShare> = rest.iter().map(|(_, x)| *x).collect();
        (words::fig_shift_others(l, rest.len()), sum(&parts))
    });
    let drawn = rows().chain(others.iter().map(|(n, x)| (n, x)));
    let twin = rows().chain(rest.iter().map(|(n, x)| (n, x)));
    let jobs = |x: f64| signed(x, |x| rounded(x, 0));
    let [first, last] = all.years;
    let (national, mix) = (jobs(total.national), jobs(total.industry_mix));
    let mut reading = words::fig_shift_reading(
        l,
        first,
        last,
        jobs(total.change),
        national,
        mix,
        jobs(total.regional),
    );
    reading += &allocation(&all, l);
    if all.left_out > 0 {
        reading += &words::fig_left_out(l, all.left_out);
    }
    let mut key = Key::default();
    key.add(KeyMark::Outline, words::part_national(l));
    key.add(KeyMark::Unsure, words::part_industry_mix(l));
    key.add(KeyMark::Found, words::part_regional(l));
    key.add(KeyMark::Tick, words::fig_shift_change(l));
    let stack = |(name, x): (&String, &ShiftShare)| Stack {
        name: name.clone(),
        parts: [x.national, x.industry_mix, x.regional],
        change: x.change,
        label: jobs(x.change),
    };
    let stacks: Vec<Stack> = drawn.map(stack).collect();
    Some(Figure {
        id: "shift_share".to_owned(),
        title: words::fig_shift_title(l, s.place(), first, last),
        unit: words::fig_shift_unit(l),
        reading,
        source: table_sources(s),
        fictitious: s.fictitious(),
        table: Table {
            head: vec![
                words::fig_head_industry(l),
                words::fig_head_change(l),
                words::part_national(l),
                words::part_industry_mix(l),
                words::part_regional(l),
            ],
            rows: twin
                .map(|(name, x)| {
                    let parts = [x.change, x.national, x.industry_mix, x.regional].map(jobs);
                    std::iter::once(name.clone()).chain(parts).collect()
                })
                .collect(),
        },
        drawing: Box::new(Stacks::new(stacks, key, s.fictitious())),
    })
}

fn sum(parts: &[ShiftShare]) -> ShiftShare {
    parts.iter().fold(ShiftShare::default(), |a, b| ShiftShare {
        national: a.national + b.national,
        industry_mix: a.industry_mix + b.industry_mix,
        regional: a.regional + b.regional,
        change: a.change + b.change,
    })
}

/// The regional part split by Esteban-Marquillas, where every industry was here in the first year.
fn allocation(all: &Industries, l: Language) -> String {
    let jobs = |x: f64| signed(x, |x| rounded(x, 0));
    all.allocation().map_or_else(
        |_| String::new(),
        |a| words::fig_shift_split(l, jobs(a.competitive), jobs(a.allocation)),
    )
}
