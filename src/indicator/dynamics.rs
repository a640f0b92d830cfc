//! Growth over many years: its mean, its unrest, its place against others, its stage.

use crate::measure::lifecycle::{Logistic, Stage, logistic, two_period_stage};
use crate::measure::risk::volatility_bounds;
use crate::measure::{GrowthShare, Interval, Undefined, cagr_bounds, growth_share, quotient};
use crate::profile::Years;
use crate::text::{Language, words};

use super::ends::{at_ends, hull};
use super::lacking;
use super::position::location_quotient_here;
use super::probe::{Compute, Computed, Gap, Probe, needs, needs_paths, within};
use super::reading::Part;

pub(super) const FUNCTIONS: &[(&str, Compute)] = &[
    ("output_growth_mean", output_growth_mean),
    ("output_volatility", output_volatility),
    ("logistic_share", logistic_share),
    ("jobs_contribution", jobs_contribution),
    ("growth_lead", growth_lead),
    ("two_period_lead", two_period_lead),
];

const PERCENT: f64 = 100.0;
const OUTPUT: &str = "output_mn_cny";
/// Years in a row that a volatility rests on at least.
const ROW: usize = 5;
/// Years that a fitted curve rests on at least.
const CURVE: usize = 6;

/// The path of output in a year.
fn of_year(year: i32) -> String {
    format!("series.{OUTPUT}.{year}")
}

fn span(first: i32, last: i32) -> f64 {
    f64::from(last) - f64::from(first)
}

/// Mean growth between the first and the last known year.
fn output_growth_mean(p: &mut Probe<'_>) -> Computed {
    let years = p.trend(OUTPUT)?;
    let ends = years.first_key_value().zip(years.last_key_value());
    let ((first, x0), (last, x1)) = ends.ok_or_else(|| needs(&[OUTPUT]))?;
    if first == last {
        return Err(needs(&[OUTPUT]));
    }
    p.year = Some(*last);
    p.use_series(OUTPUT, *first, *x0);
    p.use_series(OUTPUT, *last, *x1);
    within(cagr_bounds(*x0, *x1, span(*first, *last))?.scaled(PERCENT))
}

/// Uses yearly figures as inputs; answers them without their years.
fn use_years(p: &mut Probe<'_>, years: &[(i32, Interval)]) -> Vec<Interval> {
    for (year, x) in years {
        p.use_series(OUTPUT, *year, *x);
    }
    p.year = years.last().map(|(year, _)| *year);
    years.iter().map(|(_, x)| *x).collect()
}

/// Standard deviation of yearly growth over the years that follow each other up to the latest.
fn output_volatility(p: &mut Probe<'_>) -> Computed {
    let years = p.trend(OUTPUT)?;
    let latest = years.last_key_value().map_or(0, |(year, _)| *year);
    let mut row: Vec<(i32, Interval)> = (0..)
        .zip(years.iter().rev())
        .take_while(|(back, (year, _))| year.checked_add(*back) == Some(latest))
        .map(|(_, (year, x))| (*year, *x))
        .collect();
    row.reverse();
    if row.len() < ROW {
        let before = (0..).map(|back| latest.saturating_sub(back)).take(ROW);
        let lacking = before.filter(|year| !years.contains_key(year));
        return Err(Gap::Needs(lacking.map(of_year).collect()));
    }
    let values = use_years(p, &row);
    if values.iter().any(|x| !x.is_point()) {
        p.remark(words::remark_year_ranges);
    }
    let steps = row.iter().zip(values.iter().zip(values.iter().skip(1)));
    let (mut earlier, mut later) = (Vec::new(), Vec::new());
    for ((year, _), (before, after)) in steps {
        let name = year.saturating_add(1).to_string();
        earlier.push((name.clone(), *before));
        later.push((name, *after));
    }
    p.use_named("steps.earlier", earlier);
    p.use_named("steps.later", later);
    within(volatility_bounds(&values)?.scaled(PERCENT))
}

/// The latest output over the ceiling of a logistic curve through all known years. A ceiling
/// beyond three times the latest output tells nothing.
fn logistic_share(p: &mut Probe<'_>) -> Computed {
    let years: Vec<(i32, Interval)> = p.trend(OUTPUT)?.into_iter().collect();
    if years.len() < CURVE {
        let latest = years.last().map_or(0, |(year, _)| *year);
        let before = (0..).map(|back| latest.saturating_sub(back));
        let lacking = before.filter(|y| years.iter().all(|(known, _)| known != y));
        return Err(Gap::Needs(lacking.take(CURVE - years.len()).map(of_year).collect()));
    }
    let values = use_years(p, &years);
    let when: Vec<f64> = years.iter().map(|(year, _)| f64::from(*year)).collect();
    let curves = at_ends(p, &values, |values| match logistic(&when, values)? {
        curve if curve.stage() == Stage::CannotTell => Err(Undefined::NotSettled),
        curve => Ok(curve),
    })?;
    let over = |of: fn(&Logistic) -> f64| hull(curves.iter().map(of));
    let ceiling = over(|c| c.capacity)?;
    let unit = p.reader.words.series(OUTPUT).map(|s| s.unit.clone());
    push(p, words::part_ceiling, ceiling, unit);
    p.estimate("ceiling", ceiling);
    p.estimate("rate", over(|c| c.rate)?);
    p.estimate("middle", over(|c| c.midpoint)?);
    if let Some((year, _)) = years.last() {
        p.estimate("year", within(Interval::point(f64::from(*year)))?);
    }
    over(|c| c.last / c.capacity)
}

fn push(p: &mut Probe<'_>, label: fn(Language) -> String, value: Interval, unit: Option<String>) {
    p.part(label, value);
    if let Some(Part { unit: of, .. }) = p.parts.last_mut() {
        *of = unit;
    }
}

/// Two series of reference areas, by their level and id.
type Pair = [(&'static str, &'static str); 2];

/// Both series, and the years that both have; at least `least` of them.
fn both(p: &Probe<'_>, pair: Pair, least: usize) -> Result<([Years; 2], Vec<i32>), Gap> {
    let series = pair.map(|(level, id)| p.reader.reference(level, id));
    let [a, b] = &series;
    let common: Vec<i32> = a.keys().filter(|y| b.contains_key(y)).copied().collect();
    if common.len() < least {
        let known = pair.iter().zip([a, b]);
        let known: Vec<_> =
            known.map(|((level, id), s)| (format!("reference.{level}.{id}"), s)).collect();
        return Err(Gap::Needs(lacking::common(&known, least)));
    }
    Ok((series, common))
}

/// The figure of a year, used as an input.
fn figure(p: &mut Probe<'_>, of: (&str, &str), years: &Years, year: i32) -> Computed {
    let path = format!("reference.{}.{}.{year}", of.0, of.1);
    let x = *years.get(&year).ok_or_else(|| needs_paths(&[&path]))?;
    if p.used.iter().all(|(used, _)| *used != path) {
        p.use_input(path, x);
    }
    Ok(x)
}

/// Percent a year between two years of a reference series.
fn growth(p: &mut Probe<'_>, of: (&str, &str), years: &Years, ends: (i32, i32)) -> Computed {
    let (x0, x1) = (figure(p, of, years, ends.0)?, figure(p, of, years, ends.1)?);
    within(cagr_bounds(x0, x1, span(ends.0, ends.1))?.scaled(PERCENT))
}

/// What the industry added to the growth of all jobs in the county, in percentage points.
fn jobs_contribution(p: &mut Probe<'_>) -> Computed {
    const PAIR: Pair = [("county", "industry_jobs"), ("county", "total_jobs")];
    let ([own, all], common) = both(p, PAIR, 2)?;
    let [first, .., last] = common.as_slice() else { return Err(Undefined::NoTime.into()) };
    let [of, whole] = PAIR;
    let (x0, x1) = (figure(p, of, &own, *first)?, figure(p, of, &own, *last)?);
    let (n0, n1) = (figure(p, whole, &all, *first)?, figure(p, whole, &all, *last)?);
    if n0.lo() <= 0.0 {
        return Err(Undefined::BaseNotPositive.into());
    }
    if x0.lo() > n0.hi() || x1.lo() > n1.hi() {
        return Err(Undefined::PartsAboveWhole.into());
    }
    p.year = Some(*last);
    let points =
        |from, to: Interval| within(quotient(within(to.minus(from))?, n0)?.scaled(PERCENT));
    let contribution = points(x0, x1)?;
    p.part(words::part_all_jobs_growth, points(n0, n1)?);
    Ok(contribution)
}

/// Growth of the industry here less its growth in the nation, with the quadrant that it and the
/// location quotient give.
fn growth_lead(p: &mut Probe<'_>) -> Computed {
    const PAIR: Pair = [("county", "industry_jobs"), ("nation", "industry_jobs")];
    let ([here, there], common) = both(p, PAIR, 2)?;
    let [first, .., last] = common.as_slice() else { return Err(Undefined::NoTime.into()) };
    let [a, b] = PAIR;
    let own = growth(p, a, &here, (*first, *last))?;
    let nation = growth(p, b, &there, (*first, *last))?;
    let lead = within(own.minus(nation))?;
    // The quotient has its own inputs, which stand beside those of growth.
    let mut beside = Probe::new(p.reader, p.rules);
    if let Ok(lq) = location_quotient_here(&mut beside) {
        push(p, words::part_quotient, lq, Some("ratio".to_owned()));
        let at = |lq, lead| growth_share(lq, lead, 0.0);
        let corners = [at(lq.lo(), lead.lo())?, at(lq.hi(), lead.hi())?];
        if let [one, other] = corners
            && one == other
        {
            p.remark(quadrant(one));
        }
        for (path, x) in beside.used {
            if p.used.iter().all(|(used, _)| *used != path) {
                p.use_input(path, x);
            }
        }
    }
    p.year = Some(*last);
    Ok(lead)
}

fn quadrant(of: GrowthShare) -> fn(Language) -> String {
    match of {
        GrowthShare::Star => words::remark_quadrant_star,
        GrowthShare::Emerging => words::remark_quadrant_emerging,
        GrowthShare::Mature => words::remark_quadrant_mature,
        GrowthShare::Transforming => words::remark_quadrant_transforming,
    }
}

/// Growth of the industry here less that of all industries in the nation, in the later half of
/// the known years; the earlier half beside it, and the stage that both give.
fn two_period_lead(p: &mut Probe<'_>) -> Computed {
    const PAIR: Pair = [("county", "industry_jobs"), ("nation", "total_jobs")];
    let ([own, all], common) = both(p, PAIR, 3)?;
    let [first, inner @ .., last] = common.as_slice() else { return Err(Undefined::NoTime.into()) };
    // The known year nearest to the middle, the earlier of two.
    let off_middle = |y: &&i32| (span(*first, **y) - span(**y, *last)).abs();
    let middle = inner.iter().min_by(|a, b| off_middle(a).total_cmp(&off_middle(b)));
    let middle = *middle.ok_or(Undefined::NoTime)?;
    let [a, b] = PAIR;
    let mut lead = |ends| -> Computed {
        let (x, n) = (growth(p, a, &own, ends)?, growth(p, b, &all, ends)?);
        within(x.minus(n))
    };
    let (earlier, later) = (lead((*first, middle))?, lead((middle, *last))?);
    for (name, of, years) in [("own_middle", a, &own), ("all_middle", b, &all)] {
        let x = figure(p, of, years, middle)?;
        p.estimate(name, x);
    }
    p.estimate("later_years", within(Interval::point(span(middle, *last)))?);
    p.part(words::part_earlier_half, earlier);
    p.part(words::part_later_half, later);
    let stage = |e: f64, l: f64| two_period_stage((e, l), (0.0, 0.0));
    let settled = |x: Interval| x.lo() >= 0.0 || x.hi() < 0.0;
    if settled(earlier) && settled(later) {
        match stage(earlier.lo(), later.lo())? {
            Stage::Growth => p.remark(words::remark_stage_growth),
            Stage::Emergence => p.remark(words::remark_stage_emergence),
            Stage::Mature => p.remark(words::remark_stage_mature),
            Stage::Decline => p.remark(words::remark_stage_decline),
            Stage::CannotTell | Stage::Maturing => {}
        }
    }
    p.year = Some(*last);
    Ok(later)
}
