//! Output, vehicles, licensed makers and their growth.

use crate::measure::{Interval, cagr_bounds, quotient};
use crate::profile::Years;
use crate::text::words;

use super::lacking::{either, series_lacking};
use super::probe::{Compute, Computed, Gap, Probe, needs, needs_paths, within};

pub(super) const FUNCTIONS: &[(&str, Compute)] = &[
    ("output", |p| p.latest("output_mn_cny")),
    ("vehicles", |p| p.latest("vehicles")),
    ("licensed_makers", |p| p.latest("licensed_makers")),
    ("value_per_vehicle", value_per_vehicle),
    ("output_cagr3", output_cagr3),
    ("units_value_gap", units_value_gap),
];

fn value_per_vehicle(p: &mut Probe<'_>) -> Computed {
    const FULL: [&str; 2] = ["output_mn_cny", "vehicles"];
    const ELEVEN: [&str; 2] = ["output_11m_mn_cny", "vehicles_11m"];
    let full = p.latest_pair(FULL[0], FULL[1]);
    let (output, vehicles) = if let Ok(pair) = full {
        pair
    } else {
        let Ok(pair) = p.latest_pair(ELEVEN[0], ELEVEN[1]) else {
            let eleven = series_lacking(p, &ELEVEN, 1);
            return Err(Gap::Needs(either(series_lacking(p, &FULL, 1), &eleven, 2)));
        };
        p.remark(words::remark_eleven_months);
        pair
    };
    Ok(quotient(p.converted(output, "mn_cny", "wan_cny")?, vehicles)?)
}

fn output_cagr3(p: &mut Probe<'_>) -> Computed {
    const SPAN: i32 = 3;
    let years = p.trend("output_mn_cny")?;
    let found = years
        .keys()
        .rev()
        .find_map(|last| Some((*last, *years.get(&last.saturating_sub(SPAN))?, *years.get(last)?)));
    let latest = years.keys().next_back().map_or(0, |last| last.saturating_sub(SPAN));
    let lacking = || needs_paths(&[&format!("series.output_mn_cny.{latest}")]);
    let (last, x0, x1) = found.ok_or_else(lacking)?;
    p.year = Some(last);
    p.use_series("output_mn_cny", last.saturating_sub(SPAN), x0);
    p.use_series("output_mn_cny", last, x1);
    within(cagr_bounds(x0, x1, f64::from(SPAN))?.scaled(100.0))
}

/// Growth of units minus growth of value over the same years, percentage points a year. Levels
/// of the same two years come first; else the reported growth rates of the same year.
fn units_value_gap(p: &mut Probe<'_>) -> Computed {
    const REPORTED: [&str; 2] = ["vehicles_growth_pct", "output_growth_pct"];
    let (vehicles, output) = (p.reader.series("vehicles"), p.reader.series("output_mn_cny"));
    let common: Vec<i32> = vehicles.keys().filter(|y| output.contains_key(y)).copied().collect();
    if let [first, .., last] = common.as_slice() {
        let span = f64::from(*last) - f64::from(*first);
        let units = growth(p, "vehicles", &vehicles, *first, *last, span)?;
        let value = growth(p, "output_mn_cny", &output, *first, *last, span)?;
        p.year = Some(*last);
        return within(units.minus(value));
    }
    let Ok((units, value)) = p.latest_pair(REPORTED[0], REPORTED[1]) else {
        let reported = series_lacking(p, &REPORTED, 1);
        let levels = series_lacking(p, &["vehicles", "output_mn_cny"], 2);
        return Err(Gap::Needs(either(levels, &reported, 2)));
    };
    p.remark(words::remark_reported_growth);
    within(units.minus(value))
}

fn growth(
    p: &mut Probe<'_>,
    id: &str,
    years: &Years,
    first: i32,
    last: i32,
    span: f64,
) -> Result<Interval, Gap> {
    let (Some(x0), Some(x1)) = (years.get(&first), years.get(&last)) else {
        return Err(needs(&[id]));
    };
    p.use_series(id, first, *x0);
    p.use_series(id, last, *x1);
    within(cagr_bounds(*x0, *x1, span)?.scaled(100.0))
}
