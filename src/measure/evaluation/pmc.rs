//! Policy modelling consistency index (Ruiz Estrada 2011, as used in Chinese studies).

use crate::measure::{Interval, Undefined};

/// Grade of a policy by its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PmcGrade {
    /// Below the first cut.
    Poor,
    /// From the first cut.
    Acceptable,
    /// From the second cut.
    Excellent,
    /// From the third cut.
    Perfect,
}

/// The usual cuts for nine or ten main variables. They differ between papers: print them.
pub const PMC_CUTS: [f64; 3] = [5.0, 7.0, 9.0];

/// PMC index: the sum over main variables of the mean of their 0/1 sub-variables. An unknown
/// sub-variable may be 0 or 1, so the index is a range.
///
/// # Errors
/// [`Undefined::Empty`] without a main variable, or for one without sub-variables.
pub fn pmc_index(main_variables: &[Vec<Option<bool>>]) -> Result<Interval, Undefined> {
    if main_variables.is_empty() || main_variables.iter().any(Vec::is_empty) {
        return Err(Undefined::Empty);
    }
    let sum = |unknown: bool| -> f64 {
        let mean = |subs: &Vec<Option<bool>>| {
            subs.iter().filter(|s| s.unwrap_or(unknown)).count() as f64 / subs.len() as f64
        };
        main_variables.iter().map(mean).sum()
    };
    Interval::new(sum(false), sum(true)).ok_or(Undefined::OutOfRange)
}

/// Grade of an index under rising cuts.
///
/// # Errors
/// [`Undefined::NotFinite`]; [`Undefined::BadParameter`] for cuts that do not rise.
pub fn pmc_grade(index: f64, cuts: [f64; 3]) -> Result<PmcGrade, Undefined> {
    let [acceptable, excellent, perfect] = cuts;
    if !index.is_finite() {
        return Err(Undefined::NotFinite);
    }
    if !(acceptable < excellent && excellent < perfect) {
        return Err(Undefined::BadParameter);
    }
    // A hair of tolerance: 7 summed from thirds is 7.
    let index = index + 1e-9;
    Ok(if index >= perfect {
        PmcGrade::Perfect
    } else if index >= excellent {
        PmcGrade::Excellent
    } else if index >= acceptable {
        PmcGrade::Acceptable
    } else {
        PmcGrade::Poor
    })
}
