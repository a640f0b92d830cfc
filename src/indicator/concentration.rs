//! Concentration over the firm register, in bounds where only some firms are known.

use crate::measure::{
    Interval, KnownSizes, concentration_ratio_bounds, herfindahl_bounds, larger, quotient,
};
use crate::profile::FirmColumn;
use crate::text::words;

use super::lacking::{either, paths, series_lacking};
use super::probe::{Compute, Computed, Gap, Probe, needs_paths, within};

pub(super) const FUNCTIONS: &[(&str, Compute)] = &[
    ("cr1", cr1),
    ("cr3", |p| cr(p, 3)),
    ("cr4", |p| cr(p, 4)),
    ("cr8", |p| cr(p, 8)),
    ("hhi", hhi),
    ("effective_firms", effective_firms),
];

/// The largest firm: from the register, else the lead firm's output over the total.
fn cr1(p: &mut Probe<'_>) -> Computed {
    match cr(p, 1) {
        Err(Gap::Needs(listed)) => {
            const LEAD: [&str; 2] = ["lead_firm_output_mn_cny", "output_mn_cny"];
            let Ok((lead, output)) = p.latest_pair(LEAD[0], LEAD[1]) else {
                return Err(Gap::Needs(either(listed, &series_lacking(p, &LEAD, 1), 2)));
            };
            Ok(quotient(lead, output)?)
        }
        other => other,
    }
}

fn cr(p: &mut Probe<'_>, k: usize) -> Computed {
    let of_known = |known: &KnownSizes<'_>, total: f64| {
        let mut sizes = known.sizes.to_vec();
        sizes.sort_by(|a, b| b.total_cmp(a));
        sizes.iter().take(k).sum::<f64>() / total
    };
    with_known(p, |known| Ok(concentration_ratio_bounds(known, k)?), of_known)
}

fn hhi(p: &mut Probe<'_>) -> Computed {
    let of_known = |known: &KnownSizes<'_>, total: f64| {
        known.sizes.iter().map(|x| (x / total).powi(2)).sum::<f64>()
    };
    with_known(p, |known| Ok(herfindahl_bounds(known)?), of_known)
}

/// So many firms of equal size would be as concentrated.
fn effective_firms(p: &mut Probe<'_>) -> Computed {
    let index = hhi(p)?;
    Ok(quotient(within(Interval::point(1.0))?, index)?)
}

/// Runs a measure over the known firms and the total of all.
///
/// A firm whose revenue is a range enters at its midpoint, and the reading says so.
/// `of_known` is what the known firms alone make of a total; what the measure gives beyond it may
/// lie with firms that are not listed.
fn with_known(
    p: &mut Probe<'_>,
    measure: impl Fn(&KnownSizes<'_>) -> Computed,
    of_known: impl Fn(&KnownSizes<'_>, f64) -> f64,
) -> Computed {
    let sizes = p.reader.sizes(FirmColumn::Revenue);
    let known: Vec<Interval> = sizes.iter().flatten().copied().collect();
    if known.is_empty() {
        let mut lacking = paths(&["firms.revenue"]);
        let none = |id: &&str| p.reader.series(id).is_empty();
        // Some firms alone say nothing without the total; a full register is its own.
        if p.reader.profile.firms_are_largest && TOTALS.iter().all(none) {
            lacking.push(totals());
        }
        return Err(Gap::Needs(lacking));
    }
    let midpoints: Vec<f64> = known.iter().map(|x| x.mid()).collect();
    if known.iter().any(|x| !x.is_point()) {
        p.remark(words::remark_midpoints);
    }
    let total = total(p, &midpoints, known.len() == sizes.len())?;
    let largest_listed = p.reader.profile.firms_are_largest;
    // The largest first, so that no measure has to sort a long register once more.
    let falling = p.reader.sizes_falling(FirmColumn::Revenue);
    let known = KnownSizes { sizes: &falling, total, largest_listed };
    let value = measure(&known)?;
    use_firms(p, &midpoints)?;
    p.estimate("total", total);
    let sum: f64 = midpoints.iter().sum();
    let unlisted = value.hi() - of_known(&known, larger(total.lo(), sum));
    if unlisted > 1e-12 {
        p.estimate("unlisted", within(Interval::new(0.0, unlisted))?);
    }
    Ok(value)
}

/// The revenue of the firms whose revenue is known, the largest first, for the explanation.
pub(super) fn use_firms(p: &mut Probe<'_>, sizes: &[f64]) -> Result<(), Gap> {
    if !p.explaining {
        return Ok(());
    }
    let known = p.reader.sizes(FirmColumn::Revenue);
    let firms = p.reader.profile.firms.iter().zip(known.iter()).filter(|(_, x)| x.is_some());
    let mut named: Vec<(&str, f64)> =
        firms.map(|(firm, _)| firm.name.as_str()).zip(sizes.iter().copied()).collect();
    named.sort_by(|a, b| b.1.total_cmp(&a.1));
    let ranks = (1..=named.len()).map(|i| Ok((i.to_string(), within(Interval::point(i as f64))?)));
    let ranks: Vec<(String, Interval)> = ranks.collect::<Result<_, Gap>>()?;
    let firms = named.into_iter().map(|(name, x)| Ok((name, within(Interval::point(x))?)));
    let firms: Vec<(&str, Interval)> = firms.collect::<Result<_, Gap>>()?;
    p.use_named("firms.revenue", firms);
    p.use_named("rank", ranks);
    Ok(())
}

/// Revenue of all firms; else output; else eleven months of it; else the register itself, where
/// it is complete.
fn total(p: &mut Probe<'_>, sizes: &[f64], complete: bool) -> Computed {
    if p.latest("revenue_mn_cny").is_err() {
        if p.latest("output_mn_cny").is_ok() {
            p.remark(words::remark_revenue_over_output);
        } else if p.latest("output_11m_mn_cny").is_ok() {
            p.remark(words::remark_eleven_months);
        }
    }
    p.series.clear();
    if let Some((_, total)) = p.used.last() {
        return Ok(*total);
    }
    if complete && !p.reader.profile.firms_are_largest {
        p.remark(words::remark_register_complete);
        return Interval::point(sizes.iter().sum()).ok_or_else(|| needs_paths(&["firms.revenue"]));
    }
    let whole = if p.reader.profile.firms_are_largest { "firms" } else { "firms.revenue" };
    Err(needs_paths(&[&format!("{}|{whole}", totals())]))
}

/// Series that stand for the total, the best first.
const TOTALS: [&str; 3] = ["revenue_mn_cny", "output_mn_cny", "output_11m_mn_cny"];

/// Any of the totals that a year gives, as one need.
fn totals() -> String {
    "series.revenue_mn_cny|series.output_mn_cny".to_owned()
}
