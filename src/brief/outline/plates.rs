//! Figures in their places. A profile that lacks one goes without.

use crate::text::words;

use super::build::Builder;
use super::model::{Block, Origin, Plate};

/// What was planned and what came of it: shown wherever there is any.
const FOUND: [&str; 2] = ["targets", "funnel"];
/// Yearly figures, the most telling first.
const YEARLY: [&str; 7] = [
    "series.output_mn_cny",
    "series.licensed_makers",
    "series.makers",
    "series.vehicles",
    "series.capacity_vehicles",
    "series.",
    "reading.",
];
/// A yearly figure of fewer years says less than the table of what is known.
const YEARS: usize = 3;
/// What shows the problems.
const PROBLEMS: [&str; 1] = ["severities"];

/// The strip of severities, where there is one.
pub(super) fn of_the_problems(b: &mut Builder<'_>) {
    for i in 0..b.input.figures.len() {
        if starts(b, i, &PROBLEMS).is_some() {
            let text = words::brief_see_figure(b.l, b.placed.len() + 1);
            b.say(text, vec![Origin::Count]);
            place(b, i);
            return;
        }
    }
}

/// What was planned and found, and one yearly figure; two where there is nothing else.
pub(super) fn of_the_situation(b: &mut Builder<'_>) {
    let found = among(b, &FOUND);
    let (mut yearly, short): (Vec<usize>, Vec<usize>) =
        among(b, &YEARLY).into_iter().partition(|i| years(b, *i) >= YEARS);
    let most = if found.is_empty() && b.is_full() { 2 } else { 1 };
    if found.is_empty() {
        yearly.extend(short);
    }
    for i in found.into_iter().chain(yearly.into_iter().take(most)) {
        place(b, i);
    }
}

/// How well each path fits.
pub(super) fn of_the_paths(b: &mut Builder<'_>) {
    for i in among(b, &["paths"]) {
        place(b, i);
    }
}

/// Niches by nearness and appeal.
pub(super) fn of_the_niches(b: &mut Builder<'_>) {
    for i in among(b, &["niches"]) {
        place(b, i);
    }
}

/// Years that a yearly figure tells.
fn years(b: &Builder<'_>, figure: usize) -> usize {
    b.input.figures.get(figure).map_or(0, |f| f.table.rows.len())
}

/// Figures with one of the beginnings, in the order of the beginnings.
fn among(b: &Builder<'_>, beginnings: &[&str]) -> Vec<usize> {
    let mut found: Vec<(usize, usize)> =
        (0..b.input.figures.len()).filter_map(|i| Some((starts(b, i, beginnings)?, i))).collect();
    found.sort_unstable();
    found.into_iter().map(|(_, i)| i).collect()
}

/// Which of the beginnings a figure's id has.
fn starts(b: &Builder<'_>, figure: usize, beginnings: &[&str]) -> Option<usize> {
    let id = &b.input.figures.get(figure)?.id;
    beginnings.iter().position(|start| id.starts_with(start))
}

fn place(b: &mut Builder<'_>, i: usize) {
    let Some(figure) = b.input.figures.get(i) else { return };
    b.placed.push(i);
    let caption = words::brief_figure(b.l, b.placed.len(), &figure.title);
    let plate = Plate { id: figure.id.clone(), caption, alt: figure.reading.clone(), figure: i };
    b.push(Block::Figure(plate));
}
