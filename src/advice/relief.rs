//! The growth-diagnostics signature: whether firms already pay to get round a problem.

use crate::case::{Failure, Library};
use crate::measure::Interval;
use crate::profile::{Situation, show};
use crate::text::{Language, words};

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

/// The same in a sentence.
#[must_use]
pub fn pays_said(
    failure: &Failure,
    situation: &Situation,
    library: &Library,
    l: Language,
) -> Option<String> {
    let (pays, relief) = (pays(failure, situation)?, failure.paid_relief.as_ref()?.get(l));
    let evidence = failure.relief.as_ref()?;
    let field = evidence.field.as_deref().and_then(|id| library.words.field(id));
    let name = field.map_or("", |f| f.name.get(l));
    let value = field.map_or_else(String::new, |f| {
        let known = situation.get(&f.id);
        known.map_or_else(|| words::unknown(l), |v| show(f, &v.known, &library.words, l))
    });
    Some(match pays {
        Pays::Shown => words::diag_pays_shown(l, relief, name, value),
        Pays::Maybe => words::diag_pays_maybe(l, relief, name, value),
        Pays::NotShown => words::diag_pays_not(l, relief, name, value),
        Pays::Unknown => words::diag_pays_unknown(l, relief, name),
        Pays::Unasked => words::diag_pays_unasked(l, relief),
    })
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
