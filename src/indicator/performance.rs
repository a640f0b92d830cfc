//! Ratios of two yearly series of the place.

use crate::measure::{Interval, Undefined, quotient, share_of_whole};
use crate::text::words;

use super::lacking::{either, pair, series_lacking};
use super::probe::{Compute, Computed, Gap, Probe, needs, within};

pub(super) const FUNCTIONS: &[(&str, Compute)] = &[
    ("capacity_utilisation", |p| ratio(p, "vehicles", "capacity_vehicles", 1.0)),
    ("labour_productivity", productivity),
    ("rd_intensity", |p| ratio(p, "rd_mn_cny", "revenue_mn_cny", PERCENT)),
    ("profit_margin", |p| ratio(p, "profit_mn_cny", "revenue_mn_cny", PERCENT)),
    ("export_share", |p| part(p, "exports_mn_cny", "output_mn_cny")),
    ("invention_share", |p| part(p, "invention_applications", "patent_applications")),
    ("loss_making_share", |p| part(p, "loss_making_firms", "firms_total")),
    ("output_per_firm", output_per_firm),
];

const PERCENT: f64 = 100.0;

/// `a / b` in the latest common year, times a factor, with the trend of all common years.
pub(super) fn ratio(p: &mut Probe<'_>, a: &str, b: &str, factor: f64) -> Computed {
    let (x, y) = pair(p, a, b)?;
    keep_trend(p, a, b, |x, y| quotient(x, y).ok()?.scaled(factor));
    within(quotient(x, y)?.scaled(factor))
}

/// A part over its whole in the latest common year.
pub(super) fn part(p: &mut Probe<'_>, part: &str, whole: &str) -> Computed {
    let (x, y) = pair(p, part, whole)?;
    keep_trend(p, part, whole, |x, y| share_of_whole(x, y).ok());
    Ok(share_of_whole(x, y)?)
}

fn keep_trend(
    p: &mut Probe<'_>,
    a: &str,
    b: &str,
    f: impl Fn(Interval, Interval) -> Option<Interval>,
) {
    let (xs, ys) = (p.reader.series(a), p.reader.series(b));
    p.series = xs.iter().filter_map(|(y, x)| Some((*y, f(*x, *ys.get(y)?)?))).collect();
}

/// Value added in CNY 10,000 per person.
fn productivity(p: &mut Probe<'_>) -> Computed {
    let wan = p.reader.words.factor("mn_cny", "wan_cny");
    let wan = wan.ok_or(Gap::Undefined(Undefined::Mismatch))?;
    ratio(p, "value_added_mn_cny", "employment", wan)
}

/// Output per maker; failing a count of makers, per firm of the field `firm_count`.
fn output_per_firm(p: &mut Probe<'_>) -> Computed {
    if let Ok((output, makers)) = p.latest_pair("output_mn_cny", "makers") {
        return Ok(quotient(output, makers)?);
    }
    let firms = p.reader.field("firm_count").interval();
    if firms.is_none() || p.reader.series("output_mn_cny").is_empty() {
        let makers = series_lacking(p, &["output_mn_cny", "makers"], 1);
        let mut firm_count = Vec::new();
        if p.reader.series("output_mn_cny").is_empty() {
            firm_count.push("series.output_mn_cny".to_owned());
        }
        if firms.is_none() {
            firm_count.push("fields.firm_count".to_owned());
        }
        return Err(Gap::Needs(either(makers, &firm_count, 1)));
    }
    let output = p.latest("output_mn_cny")?;
    let firms = firms.ok_or_else(|| needs(&["makers"]))?;
    p.series.clear();
    p.use_input("fields.firm_count", firms);
    p.remark(words::remark_firm_count);
    Ok(quotient(output, firms)?)
}
