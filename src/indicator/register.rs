//! Readings of the firm register.

use crate::document::Firm;
use crate::measure::{Interval, share_of_whole};
use crate::profile::FirmColumn;
use crate::text::words;

use super::lacking::{either, paths, series_lacking};
use super::probe::{Compute, Computed, Gap, Probe, needs_paths, within};

pub(super) const FUNCTIONS: &[(&str, Compute)] = &[
    ("firm_count", firm_count),
    ("employment", employment),
    ("unlicensed_share", unlicensed_share),
    ("soe_share", soe_share),
    ("years_in_industry", years_in_industry),
];

/// Whether the register claims to list every firm.
fn is_complete(p: &Probe<'_>) -> bool {
    !p.reader.profile.firms.is_empty() && !p.reader.profile.firms_are_largest
}

fn count(n: usize) -> Computed {
    within(Interval::point(n as f64))
}

/// Firms in a complete register; else the latest yearly figure.
fn firm_count(p: &mut Probe<'_>) -> Computed {
    if is_complete(p) {
        let n = count(p.reader.profile.firms.len())?;
        p.use_input("firms", n);
        return Ok(n);
    }
    p.latest("firms_total").map_err(|_| needs_paths(&["firms|series.firms_total"]))
}

/// The latest yearly figure; else the jobs of a complete register, where all are known.
fn employment(p: &mut Probe<'_>) -> Computed {
    if let Ok(x) = p.latest("employment") {
        return Ok(x);
    }
    let jobs = p.reader.sizes(FirmColumn::Jobs);
    let known: Option<Vec<Interval>> = jobs.iter().copied().collect();
    let whole = if p.reader.profile.firms_are_largest { "firms" } else { "firms.jobs" };
    let lacking = || needs_paths(&[&format!("series.employment|{whole}")]);
    let known = known.filter(|_| is_complete(p)).ok_or_else(lacking)?;
    let names = p.reader.profile.firms.iter().map(|firm| firm.name.as_str());
    p.use_named("firms.jobs", names.zip(known.iter().copied()));
    let sum = known.into_iter().try_fold(Interval::point(0.0).ok_or_else(lacking)?, Interval::plus);
    within(sum)
}

/// Unlicensed among the producers that need a licence. A producer whose licence is not known may
/// be either. Sellers and parts makers never enter the denominator.
fn unlicensed_share(p: &mut Probe<'_>) -> Computed {
    if is_complete(p) && p.reader.profile.firms.iter().any(|f| f.needs_licence.is_some()) {
        let need = |f: &&Firm| f.needs_licence == Some(true);
        let producers = p.reader.profile.firms.iter().filter(need).count();
        let without = p
            .reader
            .profile
            .firms
            .iter()
            .filter(need)
            .filter(|f| f.licensed == Some(false))
            .count();
        let unclear =
            p.reader.profile.firms.iter().filter(need).filter(|f| f.licensed.is_none()).count();
        p.use_input("firms.needs_licence", count(producers)?);
        let part = within(Interval::new(without as f64, (without + unclear) as f64))?;
        p.use_input("firms.licensed", part);
        return Ok(share_of_whole(part, count(producers)?)?);
    }
    let Ok((licensed, makers)) = p.latest_pair("licensed_makers", "makers") else {
        let counted = series_lacking(p, &["licensed_makers", "makers"], 1);
        return Err(Gap::Needs(either(paths(&["firms.licensed"]), &counted, 1)));
    };
    let share = share_of_whole(licensed, makers)?;
    within(Interval::new(1.0 - share.hi(), 1.0 - share.lo()))
}

/// State firms among those whose ownership is known; a range while some are not.
fn soe_share(p: &mut Probe<'_>) -> Computed {
    let firms = &p.reader.profile.firms;
    let state = firms.iter().filter(|f| f.ownership.as_deref() == Some("state")).count();
    let unknown = firms.iter().filter(|f| f.ownership.is_none()).count();
    if !is_complete(p) || unknown == firms.len() {
        let lacks = [
            ("firms", p.reader.profile.firms_are_largest && !firms.is_empty()),
            ("firms.ownership", unknown == firms.len()),
        ];
        let lacking = lacks.into_iter().filter_map(|(path, lacks)| lacks.then_some(path));
        return Err(needs_paths(&lacking.collect::<Vec<_>>()));
    }
    let part = within(Interval::new(state as f64, (state + unknown) as f64))?;
    p.use_input("firms.ownership", part);
    if unknown > 0 {
        p.remark(|l| words::remark_ownership_unknown(l, unknown));
    }
    p.estimate("listed", count(firms.len())?);
    Ok(share_of_whole(part, count(firms.len())?)?)
}

fn years_in_industry(p: &mut Probe<'_>) -> Computed {
    let founding = &p.reader.profile.identity.founding_year;
    let founded = crate::profile::read(founding, "years", p.reader.words)
        .ok()
        .and_then(|k| k.interval())
        .filter(|x| p.reader.profile.year.is_none_or(|year| x.hi() <= f64::from(year)));
    let (Some(year), Some(founded)) = (p.reader.profile.year, founded) else {
        let lacks = [
            ("profile.year", p.reader.profile.year.is_none()),
            ("identity.founding_year", founded.is_none()),
        ];
        let lacking = lacks.into_iter().filter_map(|(path, lacks)| lacks.then_some(path));
        return Err(needs_paths(&lacking.collect::<Vec<_>>()));
    };
    p.use_input("identity.founding_year", founded);
    p.estimate("year", within(Interval::point(f64::from(year)))?);
    within(Interval::point(f64::from(year)).and_then(|y| y.minus(founded)))
}
