//! Figures in their places. A profile that lacks one goes without.

use crate::text::words;

use super::build::Builder;
use super::model::{Block, Plate};

/// What shows the situation best, by the beginning of the id, the most telling first.
const SITUATION: [&str; 6] = ["planned", "target", "funnel", "series", "reading", "indicator"];
/// What shows the problems.
const PROBLEMS: [&str; 2] = ["severit", "problem"];

/// The strip of severities, where there is one.
pub(super) fn of_the_problems(b: &mut Builder<'_>) {
    for i in 0..b.input.figures.len() {
        if starts(b, i, &PROBLEMS).is_some() {
            place(b, i);
            return;
        }
    }
}

/// The most telling figures of the situation: one of a kind first, then yearly series.
pub(super) fn of_the_situation(b: &mut Builder<'_>, most: usize) {
    let mut found: Vec<(usize, usize)> =
        (0..b.input.figures.len()).filter_map(|i| Some((starts(b, i, &SITUATION)?, i))).collect();
    found.sort_unstable();
    for (_, i) in found.into_iter().take(most) {
        place(b, i);
    }
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
