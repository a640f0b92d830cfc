//! The shift-share of the county's jobs: what each industry and all of them owe to what.

use crate::indicator::{Industries, industries};
use crate::measure::ShiftShare;
use crate::text::{Language, rounded, words};

use super::industry_data::{signed, table_sources};
use super::key::{Key, KeyMark};
use super::plate::{Figure, Table};
use super::shift_stack::{Stack, Stacks};
use super::subject::Subject;

/// Industries that are drawn one by one; the others are summed up.
const STACKED: usize = 12;

/// `None` without two tables that share two years.
pub(super) fn shift_share_figure(s: &Subject<'_>) -> Option<Figure> {
    let l = s.language;
    let all = industries(s.reader())?;
    let shifts = all.shifts().ok()?;
    let total = sum(&shifts);
    let mut named: Vec<(String, ShiftShare)> =
        all.rows.iter().map(|r| r.name.clone()).zip(shifts).collect();
    named.sort_by(|(_, a), (_, b)| b.change.abs().total_cmp(&a.change.abs()));
    named.insert(0, (words::fig_shift_total(l), total));
    let [first, last] = all.years;
    let mut key = Key::default();
    key.add(KeyMark::Outline, words::part_national(l));
    key.add(KeyMark::Unsure, words::part_industry_mix(l));
    key.add(KeyMark::Found, words::part_regional(l));
    key.add(KeyMark::Tick, words::fig_shift_change(l));
    Some(Figure {
        id: "shift_share".to_owned(),
        title: words::fig_shift_title(l, s.place(), first, last),
        unit: words::fig_shift_unit(l),
        reading: reading(&all, &total, l),
        source: table_sources(s, all.left_out),
        fictitious: s.fictitious(),
        table: table(&named, l),
        drawing: Box::new(Stacks::new(stacks(named, l), key, s.fictitious())),
    })
}

fn jobs(x: f64) -> String {
    signed(x, |x| rounded(x, 0))
}

fn sum(parts: &[ShiftShare]) -> ShiftShare {
    parts.iter().fold(ShiftShare::default(), |a, b| ShiftShare {
        national: a.national + b.national,
        industry_mix: a.industry_mix + b.industry_mix,
        regional: a.regional + b.regional,
        change: a.change + b.change,
    })
}

/// The parts of the whole; the regional one split by Esteban-Marquillas where every industry was
/// here in the first year.
fn reading(all: &Industries, total: &ShiftShare, l: Language) -> String {
    let [first, last] = all.years;
    let split = all.allocation().map_or_else(
        |_| String::new(),
        |a| words::fig_shift_split(l, jobs(a.competitive), jobs(a.allocation)),
    );
    words::fig_shift_reading(
        l,
        first,
        last,
        jobs(total.change),
        jobs(total.national),
        jobs(total.industry_mix),
        jobs(total.regional),
        split,
    )
}

fn table(named: &[(String, ShiftShare)], l: Language) -> Table {
    let row = |(name, x): &(String, ShiftShare)| {
        let parts = [x.change, x.national, x.industry_mix, x.regional].map(jobs);
        std::iter::once(name.clone()).chain(parts).collect()
    };
    Table {
        head: vec![
            words::fig_head_industry(l),
            words::fig_head_change(l),
            words::part_national(l),
            words::part_industry_mix(l),
            words::part_regional(l),
        ],
        rows: named.iter().map(row).collect(),
    }
}

/// The whole, the industries that changed most, and the others in one.
fn stacks(mut named: Vec<(String, ShiftShare)>, l: Language) -> Vec<Stack> {
    let rest = named.split_off(named.len().min(STACKED + 1));
    if !rest.is_empty() {
        let parts: Vec<ShiftShare> = rest.iter().map(|(_, x)| *x).collect();
        named.push((words::fig_shift_others(l, rest.len()), sum(&parts)));
    }
    let stack = |(name, x): (String, ShiftShare)| Stack {
        name,
        parts: [x.national, x.industry_mix, x.regional],
        change: x.change,
        label: jobs(x.change),
    };
    named.into_iter().map(stack).collect()
}
