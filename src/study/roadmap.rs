//! In which order the advised measures are set up: by what comes before what, and by how long each
//! takes. Months count from the decision to begin.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::advice::{Advice, List, Verdict};
use crate::case::{Catalogue, Instrument};
use crate::document::Decline;

/// Why one measure waits for another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Because {
    /// A rule of the catalogue says so.
    Rule,
    /// The other supplies a precondition: the field.
    Supplies(String),
}

/// A measure that must be set up first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub struct Earlier {
    pub instrument: String,
    pub because: Because,
}

/// One measure in its place in time.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Step {
    pub instrument: Arc<Instrument>,
    /// Months from the decision to its beginning.
    pub start: u32,
    /// Months from the decision until it is set up.
    pub finish: u32,
    /// The phase in which it begins, from 0.
    pub phase: usize,
    /// What it waits for.
    pub after: Vec<Earlier>,
}

/// The steps of a plan, the earliest first; those that begin together as the advice has them.
///
/// Takes part what is advised and not declined. A measure begins when all it waits for are set up;
/// where two wait for each other, which no rule that ships does, neither waits longer than all of
/// them together.
#[must_use]
pub fn roadmap(
    advice: &Advice,
    catalogue: &Catalogue,
    declined: &BTreeMap<String, Decline>,
) -> Vec<Step> {
    let plan: Vec<&Verdict> = [List::Advise, List::AdviseWithConditions]
        .into_iter()
        .flat_map(|list| advice.list(list))
        .filter(|v| !declined.contains_key(&v.instrument.id))
        .collect();
    let after: Vec<Vec<Earlier>> = plan.iter().map(|v| waits(v, &plan, catalogue)).collect();
    let mut starts = vec![0_u32; plan.len()];
    let finish = |starts: &[u32], i: usize| {
        let months = plan.get(i).map_or(0, |v| v.instrument.lead_months);
        starts.get(i).copied().unwrap_or(0).saturating_add(months)
    };
    // As many rounds as there are measures settle every chain.
    for _ in 0..plan.len() {
        for (i, waits) in after.iter().enumerate() {
            let of = |e: &Earlier| plan.iter().position(|v| v.instrument.id == e.instrument);
            let latest = waits.iter().filter_map(of).map(|j| finish(&starts, j)).max();
            if let Some(start) = starts.get_mut(i) {
                *start = latest.unwrap_or(0);
            }
        }
    }
    let ends = &catalogue.steps.phases.ends;
    let phase = |start: u32| {
        let last = ends.len().saturating_sub(1);
        ends.iter().position(|end| start < *end).unwrap_or(last)
    };
    let finishes: Vec<u32> = (0..plan.len()).map(|i| finish(&starts, i)).collect();
    let mut steps: Vec<Step> = plan
        .iter()
        .zip(after)
        .zip(starts.iter().zip(finishes))
        .map(|((v, after), (start, finish))| Step {
            instrument: Arc::clone(&v.instrument),
            start: *start,
            finish,
            phase: phase(*start),
            after,
        })
        .collect();
    steps.sort_by_key(|s| s.start);
    steps
}

/// What a measure of the plan waits for, each once.
fn waits(v: &Verdict, plan: &[&Verdict], catalogue: &Catalogue) -> Vec<Earlier> {
    let x = &v.instrument;
    let planned = |id: &str| id != x.id && plan.iter().any(|p| p.instrument.id == id);
    let mut found: Vec<Earlier> = Vec::new();
    let mut add = |instrument: &str, because: Because| {
        if planned(instrument) && found.iter().all(|e| e.instrument != instrument) {
            found.push(Earlier { instrument: instrument.to_owned(), because });
        }
    };
    for other in plan {
        if catalogue.steps.why(&other.instrument.id, &x.id, x.cost).is_some() {
            add(&other.instrument.id, Because::Rule);
        }
    }
    for soft in v.appraisal.soft.iter().filter(|s| s.feasibility.lo < 1.0) {
        if let Some(supplier) = &soft.supplied_by {
            add(supplier, Because::Supplies(soft.field.clone()));
        }
    }
    found
}
