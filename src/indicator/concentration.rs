//! Concentration over the firm register, in bounds where only some firms are known.

use crate::measure::{
    Interval, KnownRanges, KnownSizes, Undefined, concentration_ratio, concentration_ratio_bounds,
    concentration_ratio_of_ranges, herfindahl, herfindahl_bounds, herfindahl_of_ranges, larger,
    quotient, size_bounds,
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
    over_known(
        p,
        &Concentration {
            of_exact: &|known| concentration_ratio_bounds(known, k),
            of_ranges: &|known| concentration_ratio_of_ranges(known, k),
            of_all: &|sizes| concentration_ratio(sizes, k),
            of_known: &|sizes, total| {
                let mut sizes = sizes.to_vec();
                sizes.sort_by(|a, b| b.total_cmp(a));
                sizes.iter().take(k).sum::<f64>() / total
            },
        },
    )
}

fn hhi(p: &mut Probe<'_>) -> Computed {
    over_known(
        p,
        &Concentration {
            of_exact: &herfindahl_bounds,
            of_ranges: &herfindahl_of_ranges,
            of_all: &herfindahl,
            of_known: &|sizes, total| sizes.iter().map(|x| (x / total).powi(2)).sum::<f64>(),
        },
    )
}

/// So many firms of equal size would be as concentrated.
fn effective_firms(p: &mut Probe<'_>) -> Computed {
    let index = hhi(p)?;
    Ok(quotient(within(Interval::point(1.0))?, index)?)
}

/// A measure of concentration by what is known.
struct Concentration<'a> {
    /// Of exact sizes and a total.
    of_exact: &'a dyn Fn(&KnownSizes<'_>) -> Result<Interval, Undefined>,
    /// Of sizes that are ranges, and a total.
    of_ranges: &'a dyn Fn(&KnownRanges<'_>) -> Result<Interval, Undefined>,
    /// Of firms that are all there are.
    of_all: &'a dyn Fn(&[f64]) -> Result<f64, Undefined>,
    /// What the known firms alone make of a total; what the measure gives beyond it may lie with
    /// firms that are not listed.
    of_known: &'a dyn Fn(&[f64], f64) -> f64,
}

/// Runs a measure over the known firms and the total of all.
fn over_known(p: &mut Probe<'_>, measure: &Concentration<'_>) -> Computed {
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
    let exact = known.iter().all(|x| x.is_point());
    if !exact {
        p.remark(words::remark_size_ranges);
    }
    let given = total(p);
    let all = given.is_none() && known.len() == sizes.len() && !p.reader.profile.firms_are_largest;
    let total = match given {
        Some(total) => total,
        None if all => {
            p.remark(words::remark_register_complete);
            sum(&known)?
        }
        None => {
            let largest = p.reader.profile.firms_are_largest;
            let whole = if largest { "firms" } else { "firms.revenue" };
            return Err(needs_paths(&[&format!("{}|{whole}", totals())]));
        }
    };
    let largest_listed = p.reader.profile.firms_are_largest;
    let value = if exact {
        // The largest first, so that no measure has to sort a long register once more.
        let falling = p.reader.sizes_falling(FirmColumn::Revenue);
        (measure.of_exact)(&KnownSizes { sizes: &falling, total, largest_listed })?
    } else if all {
        size_bounds(&known, measure.of_all)?
    } else {
        (measure.of_ranges)(&KnownRanges { sizes: &known, total, largest_listed })?
    };
    use_firms(p, &known)?;
    p.estimate("total", total);
    let highs: Vec<f64> = known.iter().map(|x| x.hi()).collect();
    let least = larger(total.lo(), sum(&known)?.lo());
    let unlisted = value.hi() - (measure.of_known)(&highs, least);
    if unlisted > 1e-12 {
        p.estimate("unlisted", within(Interval::new(0.0, unlisted))?);
    }
    Ok(value)
}

/// The sum of sizes.
pub(super) fn sum(sizes: &[Interval]) -> Computed {
    let (lo, hi) = sizes.iter().fold((0.0, 0.0), |(lo, hi), x| (lo + x.lo(), hi + x.hi()));
    within(Interval::new(lo, hi))
}

/// The revenue of the firms whose revenue is known, the largest first, for the explanation.
pub(super) fn use_firms(p: &mut Probe<'_>, sizes: &[Interval]) -> Result<(), Gap> {
    if !p.explaining {
        return Ok(());
    }
    let known = p.reader.sizes(FirmColumn::Revenue);
    let firms = p.reader.profile.firms.iter().zip(known.iter()).filter(|(_, x)| x.is_some());
    let mut named: Vec<(&str, Interval)> =
        firms.map(|(firm, _)| firm.name.as_str()).zip(sizes.iter().copied()).collect();
    named.sort_by(|a, b| b.1.mid().total_cmp(&a.1.mid()));
    let ranks = (1..=named.len()).map(|i| Ok((i.to_string(), within(Interval::point(i as f64))?)));
    let ranks: Vec<(String, Interval)> = ranks.collect::<Result<_, Gap>>()?;
    p.use_named("firms.revenue", named);
    p.use_named("rank", ranks);
    Ok(())
}

/// Revenue of all firms; else output; else eleven months of it.
fn total(p: &mut Probe<'_>) -> Option<Interval> {
    if p.latest("revenue_mn_cny").is_err() {
        if p.latest("output_mn_cny").is_ok() {
            p.remark(words::remark_revenue_over_output);
        } else if p.latest("output_11m_mn_cny").is_ok() {
            p.remark(words::remark_eleven_months);
        }
    }
    p.series.clear();
    p.used.last().map(|(_, total)| *total)
}

/// Series that stand for the total, the best first.
const TOTALS: [&str; 3] = ["revenue_mn_cny", "output_mn_cny", "output_11m_mn_cny"];

/// Any of the totals that a year gives, as one need.
fn totals() -> String {
    "series.revenue_mn_cny|series.output_mn_cny".to_owned()
}
