//! What the radars of votes show.

use crate::indicator::votes::{DIAMOND, GEM, ScoreResult};
use crate::measure::competitiveness::SCALE;
use crate::profile::Sheet;
use crate::text::{range, rounded, words};

use super::plate::{Figure, Table};
use super::radar::{Axis, Radar};
use super::subject::Subject;

/// Scores at which a ring is drawn, the rim last: equal steps from the least.
const RINGS: [f64; 3] = [4.0, 7.0, 10.0];

pub(super) fn gem_figure(s: &Subject<'_>) -> Option<Figure> {
    radar(s, GEM)
}

pub(super) fn diamond_figure(s: &Subject<'_>) -> Option<Figure> {
    radar(s, DIAMOND)
}

fn one(x: f64) -> String {
    rounded(x, 1)
}

/// From the centre, which is the least score, to the rim.
fn share(score: f64) -> f32 {
    ((score - SCALE.0) / (SCALE.1 - SCALE.0)).clamp(0.0, 1.0) as f32
}

fn radar(s: &Subject<'_>, id: &str) -> Option<Figure> {
    let l = s.language;
    let sheet = s.knowledge.library.words.sheets().sheet(id)?;
    let result = ScoreResult::of(s.profile, sheet);
    if result.items.is_empty() {
        return None;
    }
    let axis = |(place, item): (usize, &crate::profile::SheetItem)| {
        let name = item.name.get(l).to_owned();
        match result.item(place) {
            Some(i) => Axis {
                name,
                numbers: words::fig_radar_numbers(
                    l,
                    one(i.median),
                    range(i.least.0, i.most.0, one),
                ),
                votes: Some((share(i.least.0), share(i.median), share(i.most.0))),
            },
            None => Axis { name, numbers: words::fig_radar_none(l), votes: None },
        }
    };
    Some(Figure {
        id: format!("votes.{id}"),
        title: words::fig_radar_title(l, s.place(), sheet.name.get(l)),
        unit: words::fig_radar_unit(l),
        reading: reading(s, sheet, &result),
        source: words::fig_radar_source(l, result.ballot.voters()),
        fictitious: s.fictitious(),
        table: table(s, sheet, &result),
        drawing: Box::new(Radar {
            axes: sheet.items.iter().enumerate().map(axis).collect(),
            rings: RINGS.iter().map(|r| (share(*r), one(*r))).collect(),
            key: Radar::key(words::fig_radar_middle(l), words::fig_radar_range(l)),
            watermark: s.fictitious(),
        }),
    })
}

/// The highest and the lowest item, and where the raters part most.
fn reading(s: &Subject<'_>, sheet: &Sheet, result: &ScoreResult) -> String {
    let l = s.language;
    let name = |place: usize| sheet.items.get(place).map_or("", |i| i.name.get(l));
    let high = result.items.iter().max_by(|a, b| a.median.total_cmp(&b.median));
    let low = result.items.iter().min_by(|a, b| a.median.total_cmp(&b.median));
    let (Some(high), Some(low)) = (high, low) else { return String::new() };
    let level = if high.median > low.median {
        let (best, worst) = (one(high.median), one(low.median));
        words::fig_radar_reading(l, name(high.item), best, name(low.item), worst)
    } else {
        words::fig_radar_level(l, one(high.median))
    };
    match result.most_apart().first() {
        Some(item) => level + &words::fig_radar_apart(l, name(item.item), one(item.apart())),
        None => level,
    }
}

fn table(s: &Subject<'_>, sheet: &Sheet, result: &ScoreResult) -> Table {
    let l = s.language;
    let row = |(place, item): (usize, &crate::profile::SheetItem)| {
        let name = item.name.get(l).to_owned();
        let all = result.ballot.raters.len();
        match result.item(place) {
            Some(i) => {
                let votes = words::votes_of(l, i.votes, all);
                vec![name, one(i.median), one(i.mean), range(i.least.0, i.most.0, one), votes]
            }
            None => {
                let none = || "—".to_owned();
                vec![name, none(), none(), none(), words::votes_of(l, 0, all)]
            }
        }
    };
    Table {
        head: vec![
            words::fig_radar_item(l),
            words::votes_median(l),
            words::fig_radar_mean(l),
            words::votes_range(l),
            words::votes_count(l),
        ],
        rows: sheet.items.iter().enumerate().map(row).collect(),
    }
}
