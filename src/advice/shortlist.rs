//! What to put first: for each binding problem the few instruments that treat it most, and the
//! instruments that must go along with others. Never one league table.

use std::sync::Arc;

use crate::case::{Instrument, Scoring};

use super::diagnosis::Diagnosis;
use super::verdict::{List, Verdict};

/// The advised instruments for one binding problem, best first.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Shortlist {
    pub problem: String,
    pub instruments: Vec<Arc<Instrument>>,
}

/// An instrument that goes along with costly ones or with a risk of government.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Companion {
    pub instrument: Arc<Instrument>,
    /// Advised instruments whose cost calls for it.
    pub beside: Vec<Arc<Instrument>>,
    /// Risks that call for it.
    pub risks: Vec<String>,
}

/// For each binding problem, the advised instruments that treat a good part of it, by score times
/// that part.
#[must_use]
pub fn shortlists(
    verdicts: &[Verdict],
    diagnosis: &Diagnosis,
    scoring: &Scoring,
) -> Vec<Shortlist> {
    let numbers = &scoring.shortlist;
    let of = |problem: &String| {
        let mut fit: Vec<(&Verdict, f64)> = verdicts
            .iter()
            .filter(|v| v.list.is_advised())
            .filter_map(|v| Some((v, *v.instrument.addresses.get(problem)?)))
            .filter(|(_, share)| *share >= numbers.address)
            .map(|(v, share)| (v, v.appraisal.score.mid * share))
            .collect();
        // Advised outright before advised with conditions.
        fit.sort_by(|(a, x), (b, y)| {
            (a.list.cmp(&b.list))
                .then(y.total_cmp(x))
                .then_with(|| a.instrument.id.cmp(&b.instrument.id))
        });
        let instruments =
            fit.into_iter().take(numbers.most).map(|(v, _)| Arc::clone(&v.instrument)).collect();
        Shortlist { problem: problem.clone(), instruments }
    };
    diagnosis.binding.iter().map(of).collect()
}

/// The companions that are called for and not themselves forbidden.
#[must_use]
pub fn companions(
    verdicts: &[Verdict],
    diagnosis: &Diagnosis,
    scoring: &Scoring,
) -> Vec<Companion> {
    let called = |(id, rule): (&String, &crate::case::CompanionRule)| {
        let verdict = verdicts.iter().find(|v| v.instrument.id == *id)?;
        if verdict.list == List::NotAdvised && verdict.kind.is_hard() {
            return None;
        }
        let beside: Vec<Arc<Instrument>> = verdicts
            .iter()
            .filter(|v| v.list.is_advised() && rule.costs.contains(&v.instrument.cost))
            .map(|v| Arc::clone(&v.instrument))
            .collect();
        let risks: Vec<String> =
            rule.risks.iter().filter(|r| diagnosis.of(r).lo >= rule.low).cloned().collect();
        let needed = !(beside.is_empty() && risks.is_empty());
        needed.then_some(Companion { instrument: Arc::clone(&verdict.instrument), beside, risks })
    };
    scoring.companions.iter().filter_map(called).collect()
}
