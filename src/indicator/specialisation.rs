//! The county's structure by industry against the nation's, and what it did to its growth.

use std::collections::BTreeMap;

use crate::document::IndustryTable;
use crate::measure::localisation::{
    gini_of_quotients, hachman, hoover_gini, krugman, krugman_against_mean, krugman_against_rest,
    locational_gini_area, relative_diversity, specialisation,
};
use crate::measure::shift_share::{esteban_marquillas, gerfin};
use crate::measure::{Interval, Matrix, Undefined, relative_entropy};
use crate::text::words;

use super::position::{location_quotient_here, sizes, two_years, use_industries};
use super::probe::{Compute, Computed, Gap, Probe, needs_paths, within};

pub(super) const FUNCTIONS: &[(&str, Compute)] = &[
    ("symmetric_lq", symmetric_lq),
    ("krugman_index", krugman_here),
    ("hachman", |p| against_nation(p, |_, here, there| hachman(here, there))),
    ("relative_diversity", |p| against_nation(p, |_, here, there| relative_diversity(here, there))),
    ("specialisation_gini", |p| against_nation(p, gini_here)),
    ("industry_entropy", industry_entropy),
    ("allocation_effect", allocation_effect),
    ("location_factor", location_factor),
];

fn point(x: f64) -> Computed {
    within(Interval::point(x))
}

/// `(LQ − 1)/(LQ + 1)`, which rises with the quotient.
fn symmetric_lq(p: &mut Probe<'_>) -> Computed {
    let quotient = location_quotient_here(p)?;
    if quotient.lo() < 0.0 {
        return Err(Undefined::NegativeSize.into());
    }
    let symmetric = |q: f64| (q - 1.0) / (q + 1.0);
    within(Interval::new(symmetric(quotient.lo()), symmetric(quotient.hi())))
}

/// A measure of two structures, with what it notes beside.
type OfStructures = fn(&mut Probe<'_>, &[f64], &[f64]) -> Result<f64, Undefined>;

/// A measure of two structures over the industries that both tables list in the latest common
/// year. An industry missing in one of them is left out and said, for missing is not zero.
fn against_nation(p: &mut Probe<'_>, measure: OfStructures) -> Computed {
    let lacking = || needs_paths(&["table.county.jobs", "table.nation.jobs"]);
    let here = p.reader.table("county", "jobs").ok_or_else(lacking)?;
    let there = p.reader.table("nation", "jobs").ok_or_else(lacking)?;
    let common = years(p, here).into_iter().rev().find(|y| there.years.contains_key(y));
    let year = common.ok_or_else(lacking)?;
    let (a, b) = (sizes(here, year), sizes(there, year));
    let both: Vec<(f64, f64)> = a.iter().filter_map(|(i, x)| Some((*x, *b.get(i)?))).collect();
    let industries: Vec<&str> = a.keys().filter(|i| b.contains_key(*i)).copied().collect();
    if both.is_empty() {
        return Err(lacking());
    }
    if both.len() < 2 {
        return Err(Undefined::TooFew.into());
    }
    let left_out = listed(here, year) + listed(there, year) - 2 * both.len();
    if left_out > 0 {
        p.remark(|l| words::remark_industries_left_out(l, left_out));
    }
    let (here, there): (Vec<f64>, Vec<f64>) = both.into_iter().unzip();
    let value = measure(p, &here, &there)?;
    p.year = Some(year);
    use_industries(p, &format!("table.county.jobs.{year}"), &industries, &here);
    use_industries(p, &format!("table.nation.jobs.{year}"), &industries, &there);
    p.use_input("table.county.jobs", point(here.iter().sum())?);
    p.use_input("table.nation.jobs", point(there.iter().sum())?);
    point(value)
}

/// The Krugman index against the nation, and what its other forms give.
fn krugman_here(p: &mut Probe<'_>) -> Computed {
    against_nation(p, |p, here, there| {
        p.alternative("half", specialisation(here, there));
        p.alternative("rest", krugman_against_rest(here, there));
        krugman(here, there)
    })
    .inspect(|_| {
        let others = against_others(p);
        p.other_definition("others", others);
    })
}

/// Krugman index against the mean of the shares of the other areas between county and nation.
fn against_others(p: &Probe<'_>) -> Computed {
    let lacking = || needs_paths(&["table.prefecture.jobs|table.province.jobs"]);
    let here = p.reader.table("county", "jobs").ok_or_else(lacking)?;
    let areas = ["prefecture", "province"].map(|level| p.reader.table(level, "jobs"));
    let areas: Vec<&IndustryTable> = areas.into_iter().flatten().collect();
    let year = p.year.ok_or_else(lacking)?;
    let own = sizes(here, year);
    let columns: Vec<BTreeMap<&str, f64>> = areas.iter().map(|t| sizes(t, year)).collect();
    let common: Vec<&str> =
        own.keys().filter(|i| columns.iter().all(|c| c.contains_key(*i))).copied().collect();
    let row = |c: &BTreeMap<&str, f64>| common.iter().filter_map(|i| c.get(i).copied()).collect();
    let rows: Vec<Vec<f64>> = columns.iter().map(row).collect();
    if rows.is_empty() || common.len() < 2 {
        return Err(lacking());
    }
    let rows = Matrix::from_rows(&rows)?;
    point(krugman_against_mean(&row(&own), &rows)?)
}

/// Hoover–Gini of the county's structure against the nation's, and what the other two give.
fn gini_here(p: &mut Probe<'_>, here: &[f64], there: &[f64]) -> Result<f64, Undefined> {
    p.alternative("area", locational_gini_area(here, there));
    p.alternative("quotients", gini_of_quotients(here, there));
    let value = hoover_gini(here, there)?;
    if p.explaining {
        tell_curve(p, here, there);
    }
    Ok(value)
}

/// The curve of the county's shares over the nation's, for the explanation.
fn tell_curve(p: &mut Probe<'_>, here: &[f64], there: &[f64]) {
    let (own, all): (f64, f64) = (here.iter().sum(), there.iter().sum());
    let pairs = here.iter().zip(there).filter(|(_, n)| **n > 0.0);
    let mut shares: Vec<(f64, f64)> = pairs.map(|(x, n)| (x / own, n / all)).collect();
    shares.sort_by(|a, b| (a.0 / a.1).total_cmp(&(b.0 / b.1)));
    let (mut reached, mut lists) = (0.0, [Vec::new(), Vec::new(), Vec::new()]);
    for (i, (s, share)) in shares.iter().enumerate() {
        let before = reached;
        reached += s;
        for (list, x) in lists.iter_mut().zip([reached, before, *share]) {
            list.extend(Interval::point(x).map(|x| ((i + 1).to_string(), x)));
        }
    }
    for (path, list) in ["curve.reached", "curve.before", "curve.share"].iter().zip(lists) {
        p.use_named(*path, list);
    }
}

/// Years of a table up to the profile's own.
fn years(p: &Probe<'_>, table: &IndustryTable) -> Vec<i32> {
    let last = p.reader.profile.year.unwrap_or(i32::MAX);
    table.years.keys().copied().filter(|y| *y <= last).collect()
}

fn listed(table: &IndustryTable, year: i32) -> usize {
    table.years.get(&year).map_or(0, BTreeMap::len)
}

/// Relative entropy over the industries of the county in the latest year.
fn industry_entropy(p: &mut Probe<'_>) -> Computed {
    let lacking = || needs_paths(&["table.county.jobs"]);
    let here = p.reader.table("county", "jobs").ok_or_else(lacking)?;
    let year = years(p, here).last().copied().ok_or_else(lacking)?;
    let (industries, known): (Vec<&str>, Vec<f64>) = sizes(here, year).into_iter().unzip();
    if known.is_empty() {
        return Err(lacking());
    }
    let left_out = listed(here, year) - known.len();
    if left_out > 0 {
        p.remark(|l| words::remark_industries_left_out(l, left_out));
    }
    let value = relative_entropy(&known)?;
    p.year = Some(year);
    use_industries(p, &format!("table.county.jobs.{year}"), &industries, &known);
    p.use_input("table.county.jobs", point(known.iter().sum())?);
    point(value)
}

/// Esteban-Marquillas: what the county gained by being specialised where it has an advantage.
fn allocation_effect(p: &mut Probe<'_>) -> Computed {
    let [h0, h1, n0, n1] = &two_years(p)?;
    let parts = esteban_marquillas(h0, h1, n0, n1)?;
    p.part(words::part_national, point(parts.national)?);
    p.part(words::part_industry_mix, point(parts.industry_mix)?);
    p.part(words::part_competitive, point(parts.competitive)?);
    p.part(words::part_allocation, point(parts.allocation)?);
    p.part(words::part_change, point(parts.change)?);
    point(parts.allocation)
}

/// Gerfin: growth against what the county's industries would have had at the nation's rates.
fn location_factor(p: &mut Probe<'_>) -> Result<Interval, Gap> {
    let [h0, h1, n0, n1] = &two_years(p)?;
    let factors = gerfin(h0, h1, n0, n1)?;
    p.part(words::part_structural_factor, point(factors.structural)?);
    p.part(words::part_location_factor, point(factors.locational)?);
    p.part(words::part_regional_factor, point(factors.regional)?);
    point(factors.locational)
}
