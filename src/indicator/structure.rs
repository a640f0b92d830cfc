//! Structure of the firms of a register: inequality of sizes, classes, ownership.
//!
//! Where a measure has no bounds for firms that are not listed, a register that does not list all
//! of them is refused rather than taken as whole.

use std::collections::BTreeMap;

use crate::measure::firms::{INDUSTRY_2017, SizeClass, size_class, size_structure};
use crate::measure::{
    Interval, Undefined, hall_tideman, herfindahl, herfindahl_normalised, inequality,
    share_of_whole, size_bounds,
};
use crate::profile::FirmColumn;
use crate::text::{Language, words};

use super::concentration::{sum, use_firms};
use super::lacking::{gap, register};
use super::probe::{Compute, Computed, Gap, Probe, needs_paths, within};

pub(super) const FUNCTIONS: &[(&str, Compute)] = &[
    ("hhi_normalised", |p| over_all_firms(p, herfindahl_normalised)),
    ("hall_tideman", |p| over_all_firms(p, hall_tideman)),
    ("firm_size_gini", firm_size_gini),
    ("firm_size_theil", |p| over_all_firms(p, inequality::theil_t)),
    ("small_firm_jobs", small_firm_jobs),
    ("ownership_hhi", ownership_hhi),
];

/// A measure of sizes that no scale changes, Schur-convex in the shares.
type Measure = fn(&[f64]) -> Result<f64, Undefined>;

/// Gini of firm sizes, and the form that no number of firms bounds below one.
fn firm_size_gini(p: &mut Probe<'_>) -> Computed {
    let gini = over_all_firms(p, inequality::gini)?;
    let n = p.reader.profile.firms.len() as f64;
    let normalised =
        if n > 1.0 { within(gini.scaled(n / (n - 1.0))) } else { Err(Undefined::OneOnly.into()) };
    p.other_definition("normalised", normalised);
    Ok(gini)
}

/// A column of a register that lists every firm. Refuses one that lists the largest only, or
/// fewer firms than the place has.
fn of_every_firm(p: &Probe<'_>, column: FirmColumn) -> Result<Vec<Interval>, Gap> {
    let known: Option<Vec<Interval>> = p.reader.sizes(column).iter().copied().collect();
    let known = known.filter(|sizes| !sizes.is_empty());
    gap(register(p, column.id(), known.is_some()))?;
    known.ok_or_else(|| needs_paths(&["firms"]))
}

/// A measure over the revenue of every firm, in bounds where some are ranges.
fn over_all_firms(p: &mut Probe<'_>, measure: Measure) -> Computed {
    let sizes = of_every_firm(p, FirmColumn::Revenue)?;
    let all = sum(&sizes)?;
    let revenue = p.reader.series("revenue_mn_cny");
    let least = 1.0 - p.rules.register.rounding;
    if revenue.last_key_value().is_some_and(|(_, whole)| all.hi() < whole.lo() * least) {
        return Err(needs_paths(&["firms"]));
    }
    if !all.is_point() {
        p.remark(words::remark_size_ranges);
    }
    p.use_input("firms.revenue", all);
    use_firms(p, &sizes)?;
    Ok(size_bounds(&sizes, measure)?)
}

/// Jobs in micro and small firms over all jobs. A firm whose figures leave its class open counts
/// on both sides of the range.
fn small_firm_jobs(p: &mut Probe<'_>) -> Computed {
    let jobs = of_every_firm(p, FirmColumn::Jobs)?;
    let revenue = p.reader.sizes(FirmColumn::Revenue);
    let wan = p.reader.words.factor("mn_cny", "wan_cny");
    let wan = wan.ok_or(Gap::Undefined(Undefined::Mismatch))?;
    let (mut surely, mut possibly, mut least, mut most) = (0.0, 0.0, 0.0, 0.0);
    let mut exact = Some((Vec::new(), Vec::new()));
    for (persons, money) in jobs.iter().zip(revenue.iter()) {
        let money = match money {
            Some(x) => Some(within(x.scaled(wan))?),
            None => None,
        };
        let is_small = |persons: f64, money: f64| {
            size_class(persons, money, &INDUSTRY_2017).map(|class| class <= SizeClass::Small)
        };
        // Unknown revenue may be anything: only too few persons then make a firm surely small.
        if is_small(persons.hi(), money.map_or(f64::MAX, Interval::hi))? {
            surely += persons.lo();
        }
        if is_small(persons.lo(), money.map_or(0.0, Interval::lo))? {
            possibly += persons.hi();
        }
        (least, most) = (least + persons.lo(), most + persons.hi());
        exact = exact.zip(money.filter(|m| m.is_point() && persons.is_point())).map(
            |((mut all_persons, mut all_money), m)| {
                all_persons.push(persons.lo());
                all_money.push(m.lo());
                (all_persons, all_money)
            },
        );
    }
    let all = within(Interval::new(least, most))?;
    p.use_input("firms.jobs", all);
    if let Some((persons, money)) = exact {
        class_parts(p, &persons, &money, least)?;
    }
    let small = within(Interval::new(surely, possibly))?;
    p.estimate("small", small);
    Ok(share_of_whole(small, all)?)
}

/// The share of each class in all jobs, beside the reading.
fn class_parts(p: &mut Probe<'_>, persons: &[f64], money: &[f64], all: f64) -> Result<(), Gap> {
    let names: [fn(Language) -> String; 4] =
        [words::part_micro, words::part_small, words::part_medium, words::part_large];
    let sums = size_structure(persons, money, &INDUSTRY_2017)?;
    if all <= 0.0 {
        return Err(Undefined::ZeroDenominator.into());
    }
    for (name, class) in names.into_iter().zip(sums) {
        let share = within(Interval::point(class.persons / all))?;
        p.part(name, share);
    }
    Ok(())
}

/// Herfindahl index over the kinds of owner, by number of firms.
fn ownership_hhi(p: &mut Probe<'_>) -> Computed {
    let owned = p.reader.profile.firms.iter().all(|f| f.ownership.is_some());
    gap(register(p, "ownership", owned && !p.reader.profile.firms.is_empty()))?;
    let mut kinds: BTreeMap<&str, f64> = BTreeMap::new();
    let mut owners: Vec<(String, Interval)> = Vec::new();
    for firm in &p.reader.profile.firms {
        let kind = firm.ownership.as_deref().ok_or_else(|| needs_paths(&["firms.ownership"]))?;
        *kinds.entry(kind).or_default() += 1.0;
    }
    for (kind, n) in &kinds {
        let n = within(Interval::point(*n))?;
        owners.push(((*kind).to_owned(), n));
    }
    p.use_named("owners", owners);
    let counts: Vec<f64> = kinds.into_values().collect();
    p.use_input("firms", within(Interval::point(counts.iter().sum()))?);
    within(Interval::point(herfindahl(&counts)?))
}
