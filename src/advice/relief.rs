//! The growth-diagnostics signature: whether firms already pay to get round a problem.

use crate::case::{Failure, Library};
use crate::measure::Interval;
use crate::profile::Situation;

use super::diagnosis::{Diagnosis, Severity};

/// Whether firms already pay to get round a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pays {
    /// The field that shows it is known and high.
    Shown,
    /// The field is a range that reaches that high.
    Maybe,
    /// The field is known and low.
    NotShown,
    /// The field is not known.
    Unknown,
    /// No field shows it: firms must be asked.
    Unasked,
}

/// Whether firms already pay to get round a problem; `None` where the catalogue names no relief.
#[must_use]
pub fn pays(failure: &Failure, situation: &Situation) -> Option<Pays> {
    let relief = failure.relief.as_ref()?;
    let (Some(field), Some(high)) = (&relief.field, relief.high) else {
        return Some(Pays::Unasked);
    };
    Some(situation.interval(field).map_or(Pays::Unknown, |x| against(x, high)))
}

fn against(x: Interval, high: f64) -> Pays {
    if x.lo() >= high {
        Pays::Shown
    } else if x.hi() >= high {
        Pays::Maybe
    } else {
        Pays::NotShown
    }
}

/// The binding failures in the order they are told: first those whose relief firms already pay
/// for, then the most severe.
#[must_use]
pub fn presented<'a>(
    diagnosis: &'a Diagnosis,
    situation: &Situation,
    library: &Library,
) -> Vec<&'a Severity> {
    let ids = diagnosis.binding.iter().chain(&diagnosis.unlisted);
    let mut all: Vec<&Severity> = ids.filter_map(|id| diagnosis.find(id)).collect();
    all.sort_by_key(|s| {
        let failure = library.catalogue.failure(&s.failure);
        failure.and_then(|f| pays(f, situation)) != Some(Pays::Shown)
    });
    all
}
