//! Shift-share: what of a place's change is due to the whole economy, to its mix of industries,
//! and to itself.
//!
//! Sizes are by industry, here and in the reference area, in a first and a last year. The
//! reference includes the place. Regional effects are written without the ratio of the place's
//! own sizes, so that an industry new to the place counts wholly as regional.

use super::{Undefined, finite, sizes};

/// The three parts of a Dunn (1960) shift-share; they add to `change`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ShiftShare {
    /// Growth had every industry grown as the whole reference economy.
    pub national: f64,
    /// What the mix of industries adds.
    pub industry_mix: f64,
    /// What the place adds by growing faster or slower than its industries elsewhere.
    pub regional: f64,
    /// Total change of the place.
    pub change: f64,
}

impl ShiftShare {
    /// Net total shift: mix and regional part together.
    #[must_use]
    pub fn net_shift(&self) -> f64 {
        self.industry_mix + self.regional
    }
}

/// Checked sizes and their totals.
struct Accounts {
    here_first: f64,
    here_last: f64,
    /// The place's last year had each industry grown as in the reference.
    expected: f64,
    /// Growth factor of the whole reference.
    growth: f64,
    there_first: f64,
}

fn accounts(
    here_first: &[f64],
    here_last: &[f64],
    there_first: &[f64],
    there_last: &[f64],
) -> Result<Accounts, Undefined> {
    for other in [here_last, there_first, there_last] {
        sizes::same_length(here_first, other)?;
    }
    if here_first.is_empty() {
        return Err(Undefined::Empty);
    }
    let here = (sizes::sum_of_sizes(here_first)?, sizes::sum_of_sizes(here_last)?);
    let there = (sizes::sum_of_sizes(there_first)?, sizes::sum_of_sizes(there_last)?);
    if there_first.iter().any(|x| *x <= 0.0) {
        return Err(Undefined::ZeroDenominator);
    }
    let expected: f64 = here_first
        .iter()
        .zip(there_first.iter().zip(there_last))
        .map(|(x0, (n0, n1))| x0 / n0 * n1)
        .sum();
    Ok(Accounts {
        here_first: here.0,
        here_last: here.1,
        expected: finite(expected)?,
        growth: finite(there.1 / there.0)?,
        there_first: there.0,
    })
}

/// Dunn shift-share over industries: sizes here and in the reference area, first and last year.
///
/// # Errors
/// [`Undefined::Mismatch`] for slices of different length; [`Undefined::Empty`];
/// [`Undefined::NegativeSize`]; [`Undefined::NotFinite`]; [`Undefined::ZeroDenominator`] where
/// the reference lacks an industry in the first year: see [`shift_share_of_known`].
pub fn shift_share(
    here_first: &[f64],
    here_last: &[f64],
    there_first: &[f64],
    there_last: &[f64],
) -> Result<ShiftShare, Undefined> {
    let a = accounts(here_first, here_last, there_first, there_last)?;
    Ok(ShiftShare {
        national: finite(a.here_first * (a.growth - 1.0))?,
        industry_mix: finite(a.expected - a.here_first * a.growth)?,
        regional: finite(a.here_last - a.expected)?,
        change: finite(a.here_last - a.here_first)?,
    })
}

/// The parts of each industry, which add to those of [`shift_share`].
///
/// # Errors
/// As [`shift_share`].
pub fn by_industry(
    here_first: &[f64],
    here_last: &[f64],
    there_first: &[f64],
    there_last: &[f64],
) -> Result<Vec<ShiftShare>, Undefined> {
    let a = accounts(here_first, here_last, there_first, there_last)?;
    let here = here_first.iter().zip(here_last);
    let there = there_first.iter().zip(there_last);
    here.zip(there)
        .map(|((x0, x1), (n0, n1))| {
            let expected = finite(x0 / n0 * n1)?;
            Ok(ShiftShare {
                national: finite(x0 * (a.growth - 1.0))?,
                industry_mix: finite(expected - x0 * a.growth)?,
                regional: finite(x1 - expected)?,
                change: finite(x1 - x0)?,
            })
        })
        .collect()
}

/// A shift-share of the industries that have a growth rate in the reference area.
#[derive(Clone, Debug, PartialEq)]
pub struct OfKnown {
    /// The parts, over the industries that remain.
    pub parts: ShiftShare,
    /// The industries left out because the reference lacked them in the first year.
    pub left_out: Vec<usize>,
}

/// As [`shift_share`], leaving out the industries absent from the reference in the first year.
///
/// # Errors
/// As [`shift_share`]; [`Undefined::Empty`] where none remains.
pub fn shift_share_of_known(
    here_first: &[f64],
    here_last: &[f64],
    there_first: &[f64],
    there_last: &[f64],
) -> Result<OfKnown, Undefined> {
    for other in [here_last, there_first, there_last] {
        sizes::same_length(here_first, other)?;
        sizes::sum_of_sizes(other)?;
    }
    let keep = |slice: &[f64]| -> Vec<f64> {
        slice.iter().zip(there_first).filter(|(_, n0)| **n0 > 0.0).map(|(x, _)| *x).collect()
    };
    let absent = there_first.iter().enumerate().filter(|(_, n0)| **n0 <= 0.0);
    Ok(OfKnown {
        left_out: absent.map(|(i, _)| i).collect(),
        parts: shift_share(
            &keep(here_first),
            &keep(here_last),
            &keep(there_first),
            &keep(there_last),
        )?,
    })
}

/// What an industry's competitive and allocation effects say together (Esteban-Marquillas 1972).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allocation {
    /// Specialised where the place has an advantage.
    SpecialisedAdvantage,
    /// Specialised where it has none.
    SpecialisedDisadvantage,
    /// Not specialised although it has an advantage.
    UnspecialisedAdvantage,
    /// Not specialised where it has no advantage.
    UnspecialisedDisadvantage,
}

/// The four parts of an Esteban-Marquillas shift-share; they add to the change.
#[derive(Clone, Debug, PartialEq)]
pub struct EstebanMarquillas {
    /// As in [`ShiftShare`].
    pub national: f64,
    /// As in [`ShiftShare`].
    pub industry_mix: f64,
    /// Regional growth advantage on homothetic employment: that of the reference's structure.
    pub competitive: f64,
    /// Regional growth advantage on the employment beyond or below it.
    pub allocation: f64,
    /// Total change of the place.
    pub change: f64,
    /// The reading of each industry.
    pub readings: Vec<Allocation>,
}

/// Regional effect split by homothetic employment (Esteban-Marquillas 1972).
///
/// # Errors
/// As [`shift_share`]; [`Undefined::BaseNotPositive`] where the place lacks an industry in the
/// first year, which then has no rate of growth here.
pub fn esteban_marquillas(
    here_first: &[f64],
    here_last: &[f64],
    there_first: &[f64],
    there_last: &[f64],
) -> Result<EstebanMarquillas, Undefined> {
    let dunn = shift_share(here_first, here_last, there_first, there_last)?;
    let rows = rates(here_first, here_last, there_first, there_last)?;
    let competitive: f64 = rows.iter().map(|r| r.homothetic * (r.here - r.there)).sum();
    let reading = |r: &Rates| match (r.first >= r.homothetic, r.here >= r.there) {
        (true, true) => Allocation::SpecialisedAdvantage,
        (true, false) => Allocation::SpecialisedDisadvantage,
        (false, true) => Allocation::UnspecialisedAdvantage,
        (false, false) => Allocation::UnspecialisedDisadvantage,
    };
    Ok(EstebanMarquillas {
        national: dunn.national,
        industry_mix: dunn.industry_mix,
        competitive: finite(competitive)?,
        allocation: finite(dunn.regional - competitive)?,
        change: dunn.change,
        readings: rows.iter().map(reading).collect(),
    })
}

/// One industry: its first size here, homothetic size, and growth rates.
struct Rates {
    first: f64,
    homothetic: f64,
    here: f64,
    there: f64,
}

fn rates(
    here_first: &[f64],
    here_last: &[f64],
    there_first: &[f64],
    there_last: &[f64],
) -> Result<Vec<Rates>, Undefined> {
    let a = accounts(here_first, here_last, there_first, there_last)?;
    if here_first.iter().any(|x| *x <= 0.0) {
        return Err(Undefined::BaseNotPositive);
    }
    let here = here_first.iter().zip(here_last);
    let there = there_first.iter().zip(there_last);
    here.zip(there)
        .map(|((x0, x1), (n0, n1))| {
            Ok(Rates {
                first: *x0,
                homothetic: finite(n0 / a.there_first * a.here_first)?,
                here: finite(x1 / x0 - 1.0)?,
                there: finite(n1 / n0 - 1.0)?,
            })
        })
        .collect()
}

/// An effect on homothetic employment and on the employment beyond or below it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Split {
    /// On homothetic employment.
    pub homothetic: f64,
    /// On the rest.
    pub residual: f64,
}

/// The eight parts of an Arcelus (1984) shift-share; they add to the change.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Arcelus {
    /// Growth of the whole reference, `G`.
    pub national: Split,
    /// The industry's lead over the reference, `G_i − G`.
    pub industry_mix: Split,
    /// The place's lead over the reference, `g − G`.
    pub regional: Split,
    /// The industry's lead here beyond its lead in the reference, `(g_i − g) − (G_i − G)`.
    pub regional_mix: Split,
}

/// Each effect of a shift-share split by homothetic employment (Arcelus 1984). The homothetic
/// halves of the two regional parts add to the competitive effect of [`esteban_marquillas`].
///
/// # Errors
/// As [`esteban_marquillas`].
pub fn arcelus(
    here_first: &[f64],
    here_last: &[f64],
    there_first: &[f64],
    there_last: &[f64],
) -> Result<Arcelus, Undefined> {
    let a = accounts(here_first, here_last, there_first, there_last)?;
    let rows = rates(here_first, here_last, there_first, there_last)?;
    let (nation, place) = (a.growth - 1.0, a.here_last / a.here_first - 1.0);
    let split = |rate: &dyn Fn(&Rates) -> f64| -> Result<Split, Undefined> {
        let homothetic: f64 = rows.iter().map(|r| r.homothetic * rate(r)).sum();
        let residual: f64 = rows.iter().map(|r| (r.first - r.homothetic) * rate(r)).sum();
        Ok(Split { homothetic: finite(homothetic)?, residual: finite(residual)? })
    };
    Ok(Arcelus {
        national: split(&|_| nation)?,
        industry_mix: split(&|r| r.there - nation)?,
        regional: split(&|_| place - nation)?,
        regional_mix: split(&|r| (r.here - place) - (r.there - nation))?,
    })
}

/// The index form of Gerfin (1964): `structural × locational = regional`, ratios of growth
/// factors, 1 as in the reference.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gerfin {
    /// The part of the mix of industries.
    pub structural: f64,
    /// The part of the place.
    pub locational: f64,
    /// Growth factor of the place over that of the reference.
    pub regional: f64,
}

/// Shift-share as ratios (Gerfin 1964).
///
/// # Errors
/// As [`shift_share`]; [`Undefined::ZeroDenominator`] where the place was empty in the first
/// year, or all its industries vanished in the reference.
pub fn gerfin(
    here_first: &[f64],
    here_last: &[f64],
    there_first: &[f64],
    there_last: &[f64],
) -> Result<Gerfin, Undefined> {
    let a = accounts(here_first, here_last, there_first, there_last)?;
    if a.here_first <= 0.0 || a.expected <= 0.0 || a.growth <= 0.0 {
        return Err(Undefined::ZeroDenominator);
    }
    Ok(Gerfin {
        structural: finite(a.expected / a.here_first / a.growth)?,
        locational: finite(a.here_last / a.expected)?,
        regional: finite(a.here_last / a.here_first / a.growth)?,
    })
}

/// Yearly shift-shares summed (Barff & Knight 1988).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dynamic {
    /// The sums over the steps.
    pub parts: ShiftShare,
    /// How many steps were summed.
    pub steps: usize,
    /// How many missing years were bridged by a longer step.
    pub bridged: usize,
}

/// Sizes by industry of one year: here, and in the reference area.
pub type Year<'a> = (&'a [f64], &'a [f64]);

/// Dynamic shift-share: a year holds the sizes by industry here and in the reference area, `None`
/// where either is missing. A gap is bridged by one longer step; missing years at the ends
/// shorten the period.
///
/// # Errors
/// As [`shift_share`] for each step; [`Undefined::NoTime`] with fewer than two known years.
pub fn dynamic_shift_share(years: &[Option<Year<'_>>]) -> Result<Dynamic, Undefined> {
    let known: Vec<(usize, Year<'_>)> =
        years.iter().enumerate().filter_map(|(y, sizes)| Some((y, (*sizes)?))).collect();
    let mut sum = Dynamic { parts: ShiftShare::default(), steps: 0, bridged: 0 };
    for (before, after) in known.iter().zip(known.iter().skip(1)) {
        let ((here, there), (here_next, there_next)) = (before.1, after.1);
        let step = shift_share(here, here_next, there, there_next)?;
        sum.parts.national += step.national;
        sum.parts.industry_mix += step.industry_mix;
        sum.parts.regional += step.regional;
        sum.parts.change += step.change;
        sum.steps += 1;
        sum.bridged += after.0 - before.0 - 1;
    }
    if sum.steps == 0 {
        return Err(Undefined::NoTime);
    }
    let p = sum.parts;
    sizes::all_finite(&[p.national, p.industry_mix, p.regional, p.change])
        .map_err(|_| Undefined::OutOfRange)?;
    Ok(sum)
}

#[cfg(test)]
#[path = "shift_share_tests.rs"]
mod tests;
