//! The industries of the county beside the nation's, as bubbles.

use crate::indicator::{Standing, industries};
use crate::measure::{GrowthShare, larger, smaller};
use crate::text::{Language, rounded, significant, words};

use super::axis::Axis;
use super::bubbles::{Bubble, Bubbles};
use super::field::Axes;
use super::key::{Key, KeyMark};
use super::origin::Sources;
use super::plate::{Figure, Table};
use super::subject::Subject;

/// Industries drawn at most; the largest are.
const MOST: usize = 24;

/// `None` without two tables that share two years.
pub(super) fn bubbles_figure(s: &Subject<'_>) -> Option<Figure> {
    let l = s.language;
    let all = industries(s.reader())?;
    let mut standings = all.standings();
    standings.sort_by(|a, b| b.jobs.total_cmp(&a.jobs));
    let largest = standings.first().map(|i| i.jobs).filter(|x| *x > 0.0)?;
    let count = |q| standings.iter().filter(|i| i.quadrant == q).count();
    let reading = words::fig_bubbles_reading(
        l,
        standings.len(),
        count(GrowthShare::Star),
        count(GrowthShare::Mature),
        count(GrowthShare::Emerging),
        count(GrowthShare::Transforming),
    );
    let silent = all.left_out + all.rows.len() - standings.len();
    let [first, last] = all.years;
    Some(Figure {
        id: "bubbles".to_owned(),
        title: words::fig_bubbles_title(l, s.place(), first, last),
        unit: words::fig_bubbles_unit(l),
        reading,
        source: table_sources(s, silent),
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
    let [quadrant, _] = quadrant(i.quadrant, l);
    let lead = signed(i.lead * 100.0, |x| rounded(x, 2));
    vec![i.name.clone(), rounded(i.jobs, 0), significant(i.quotient), lead, quadrant]
}

fn bubbles(s: &Subject<'_>, standings: &[Standing], largest: f64) -> Bubbles {
    /// Room around the outermost bubbles, and for the names of the quadrants: a ratio along the
    /// quotient, a share of the span of growth.
    const AROUND: (f64, f64) = (1.7, 0.25);
    let l = s.language;
    let shown = standings.get(..MOST).unwrap_or(standings);
    let quotients = shown.iter().map(|i| i.quotient).filter(|q| *q > 0.0);
    let x = quotients.flat_map(|q| [q / AROUND.0, q * AROUND.0]).chain([0.5, 2.0]);
    let leads = || shown.iter().map(|i| i.lead * 100.0);
    let (least, most) = (leads().fold(-0.5, smaller), leads().fold(0.5, larger));
    let beyond = (most - least) * AROUND.1;
    let axes = Axes {
        x: Axis::log(x),
        y: Axis::holding([least - beyond, most + beyond], 6.0),
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
        quadrants: [Emerging, Star, Mature, Transforming].map(|q| quadrant(q, l)),
        key,
        watermark: s.fictitious(),
    }
}

/// The name of a quadrant, which is ours, and what it means.
fn quadrant(of: GrowthShare, l: Language) -> [String; 2] {
    match of {
        GrowthShare::Star => [words::fig_quadrant_star(l), words::fig_special_faster(l)],
        GrowthShare::Emerging => [words::fig_quadrant_emerging(l), words::fig_plain_faster(l)],
        GrowthShare::Mature => [words::fig_quadrant_mature(l), words::fig_special_slower(l)],
        GrowthShare::Transforming => {
            [words::fig_quadrant_transforming(l), words::fig_plain_slower(l)]
        }
    }
}

/// A number with its sign, also where it is positive.
pub(super) fn signed(x: f64, write: impl Fn(f64) -> String) -> String {
    let text = write(x);
    if x > 0.0 && text != "0" { format!("+{text}") } else { text }
}

/// The source line, with how many industries are left out.
pub(super) fn table_sources(s: &Subject<'_>, left_out: usize) -> String {
    let mut sources = Sources::default();
    for table in &s.profile.tables {
        if table.measure == "jobs" && ["county", "nation"].contains(&table.level.as_str()) {
            sources.add(table.source.clone().unwrap_or_default());
        }
    }
    let line = sources.line(s.profile.fictitious, s.language);
    if left_out > 0 { line + &words::fig_left_out(s.language, left_out) } else { line }
}
