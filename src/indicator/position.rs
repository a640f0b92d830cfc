//! Position against reference areas.

use std::collections::BTreeMap;

use crate::document::{IndustryTable, Value};
use crate::measure::{Interval, Undefined, location_quotient, share_of_whole, shift_share};
use crate::profile::read_value;
use crate::text::words;

use super::industries::industries;
use super::lacking;
use super::probe::{Compute, Computed, Gap, Probe, needs_paths, within};

pub(super) const FUNCTIONS: &[(&str, Compute)] = &[
    ("national_share", national_share),
    ("location_quotient", location_quotient_here),
    ("shift_share", shift_share_here),
];

/// Vehicles here over vehicles of the nation; else the reported share.
fn national_share(p: &mut Probe<'_>) -> Computed {
    let here = p.reader.series("vehicles");
    let nation = p.reader.reference("nation", "industry_vehicles");
    let year = here.keys().rev().find(|y| nation.contains_key(y)).copied();
    if let Some((year, x, n)) = year.and_then(|y| Some((y, *here.get(&y)?, *nation.get(&y)?))) {
        p.year = Some(year);
        p.use_series("vehicles", year, x);
        p.use_input(format!("reference.nation.industry_vehicles.{year}"), n);
        return Ok(share_of_whole(x, n)?);
    }
    match p.latest("national_share_pct") {
        Ok(reported) => {
            p.remark(words::remark_reported_share);
            within(reported.scaled(0.01))
        }
        Err(_) => {
            let counted = [
                ("series.vehicles".to_owned(), &here),
                ("reference.nation.industry_vehicles".to_owned(), &nation),
            ];
            let reported = lacking::paths(&["series.national_share_pct"]);
            Err(Gap::Needs(lacking::either(lacking::common(&counted, 1), &reported, 1)))
        }
    }
}

pub(super) fn location_quotient_here(p: &mut Probe<'_>) -> Computed {
    const PATHS: [(&str, &str); 4] = [
        ("county", "industry_jobs"),
        ("county", "total_jobs"),
        ("nation", "industry_jobs"),
        ("nation", "total_jobs"),
    ];
    let series = PATHS.map(|(level, id)| p.reader.reference(level, id));
    let [first, rest @ ..] = &series;
    let year = first.keys().rev().find(|y| rest.iter().all(|s| s.contains_key(y))).copied();
    let values: Option<Vec<Interval>> =
        year.and_then(|y| series.iter().map(|s| s.get(&y).copied()).collect());
    let (Some(year), Some([a, b, c, d])) = (year, values.as_deref()) else {
        let known = PATHS.iter().zip(&series);
        let known: Vec<_> =
            known.map(|((level, id), s)| (format!("reference.{level}.{id}"), s)).collect();
        return Err(Gap::Needs(lacking::common(&known, 1)));
    };
    p.year = Some(year);
    for ((level, id), x) in PATHS.iter().zip([a, b, c, d]) {
        p.use_input(format!("reference.{level}.{id}.{year}"), *x);
    }
    Ok(location_quotient(*a, *b, *c, *d)?)
}

/// Sizes by industry: here and in the nation, each in the first and the last year.
pub(super) type FourColumns = [Vec<f64>; 4];

/// The industries that both tables list in their first and last common year, with a remark where
/// others are left out; the last year is the reading's.
pub(super) fn two_years(p: &mut Probe<'_>) -> Result<FourColumns, Gap> {
    let lacking = || needs_paths(&["table.county.jobs", "table.nation.jobs"]);
    let all = industries(p.reader).ok_or_else(lacking)?;
    let [first, last] = all.years;
    p.year = Some(last);
    if all.left_out > 0 {
        p.remark(|l| words::remark_industries_left_out(l, all.left_out));
    }
    let names: Vec<&str> = all.rows.iter().map(|r| r.name.as_str()).collect();
    let columns = all.columns();
    let paths = [("county", first), ("county", last), ("nation", first), ("nation", last)];
    for ((level, year), column) in paths.iter().zip(&columns) {
        use_industries(p, &format!("table.{level}.jobs.{year}"), &names, column);
    }
    Ok(columns)
}

/// Sizes by industry, for the explanation.
pub(super) fn use_industries(p: &mut Probe<'_>, path: &str, industries: &[&str], sizes: &[f64]) {
    let point = |(name, x): (&&str, &f64)| Some(((*name).to_owned(), Interval::point(*x)?));
    let items: Vec<(String, Interval)> = industries.iter().zip(sizes).filter_map(point).collect();
    p.use_named(path, items);
}

/// Dunn shift-share over the industries that both tables list in both years; the reading is the
/// regional part, the others stand beside it.
fn shift_share_here(p: &mut Probe<'_>) -> Computed {
    let [h0, h1, n0, n1] = &two_years(p)?;
    let parts = shift_share(h0, h1, n0, n1)?;
    let point = |x| Interval::point(x).ok_or(Gap::Undefined(Undefined::OutOfRange));
    p.part(words::part_national, point(parts.national)?);
    p.part(words::part_industry_mix, point(parts.industry_mix)?);
    p.part(words::part_regional, point(parts.regional)?);
    p.part(words::part_change, point(parts.change)?);
    point(parts.regional)
}

pub(super) fn sizes(table: &IndustryTable, year: i32) -> BTreeMap<&str, f64> {
    let number = |v: &Value| Some(read_value(v, 1.0).ok()?.interval()?.mid()).filter(|x| *x >= 0.0);
    table
        .years
        .get(&year)
        .into_iter()
        .flatten()
        .filter_map(|(industry, v)| Some((industry.as_str(), number(v)?)))
        .collect()
}
