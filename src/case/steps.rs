//! Which measure comes before which, and what must be true before the next step, as declared in
//! `assets/catalogue/steps.toml`. All of it is judgement.

use serde::Deserialize;

use crate::text::Bilingual;

use super::catalogue::{Catalogue, CostClass};
use super::lint::Lint;

/// One measure that is set up before others begin.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Before {
    pub first: String,
    pub then: Vec<String>,
    pub why: Bilingual,
    pub mark: String,
}

/// One measure that is set up before any of a cost class begins.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct BeforeCost {
    pub first: String,
    pub costs: Vec<CostClass>,
    pub why: Bilingual,
    pub mark: String,
}

/// What must be true before a measure goes on to its next step.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct StageGate {
    pub instrument: String,
    pub text: Bilingual,
    pub mark: String,
}

/// The last month of each phase.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Phases {
    pub ends: Vec<u32>,
    pub mark: String,
}

/// `assets/catalogue/steps.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct StepRules {
    pub phases: Phases,
    pub before: Vec<Before>,
    pub before_cost: Vec<BeforeCost>,
    #[serde(rename = "gate")]
    pub gates: Vec<StageGate>,
}

impl StepRules {
    /// What must be true before a measure goes on.
    #[must_use]
    pub fn gate(&self, instrument: &str) -> Option<&Bilingual> {
        self.gates.iter().find(|g| g.instrument == instrument).map(|g| &g.text)
    }

    /// Why one measure comes before another; `None` where no rule says so.
    #[must_use]
    pub fn why(&self, first: &str, then: &str, cost: CostClass) -> Option<&Bilingual> {
        let named = self.before.iter().filter(|b| b.first == first);
        let by_name = named.filter(|b| b.then.iter().any(|t| t == then)).map(|b| &b.why);
        let costly = self.before_cost.iter().filter(|b| b.first == first && first != then);
        let by_cost = costly.filter(|b| b.costs.contains(&cost)).map(|b| &b.why);
        by_name.chain(by_cost).next()
    }

    /// Whether a chain of rules leads from a measure back to itself.
    fn goes_round(&self, catalogue: &Catalogue) -> bool {
        let after = |id: &str| -> Vec<&str> {
            let all = catalogue.instruments.iter().map(|i| (i.id.as_str(), i.cost));
            all.filter(|(then, cost)| self.why(id, then, *cost).is_some())
                .map(|(then, _)| then)
                .collect()
        };
        catalogue.instruments.iter().any(|start| {
            let mut open = after(&start.id);
            let mut seen: Vec<&str> = Vec::new();
            while let Some(id) = open.pop() {
                if id == start.id {
                    return true;
                }
                if !seen.contains(&id) {
                    seen.push(id);
                    open.extend(after(id));
                }
            }
            false
        })
    }
}

impl Lint<'_> {
    /// Terms are explained in both languages.
    pub(super) fn terms(&mut self) {
        for term in &self.library.catalogue.terms {
            self.words(&term.id, &[&term.name, &term.meaning]);
            self.check(term.mark == "judgement", &term.id, "not marked as judgement");
        }
    }

    /// Measures exist, phases follow each other, no rule leads back to itself.
    pub(super) fn steps(&mut self) {
        const FILE: &str = "steps.toml";
        let catalogue = &self.library.catalogue;
        let rules = &catalogue.steps;
        let named = (rules.before.iter())
            .flat_map(|b| std::iter::once(&b.first).chain(&b.then))
            .chain(rules.before_cost.iter().map(|b| &b.first))
            .chain(rules.gates.iter().map(|g| &g.instrument));
        for id in named {
            let known = catalogue.instrument(id).is_some();
            self.check(known, FILE, format!("no instrument {id}"));
        }
        let marks = (rules.before.iter().map(|b| &b.mark))
            .chain(rules.before_cost.iter().map(|b| &b.mark))
            .chain(rules.gates.iter().map(|g| &g.mark))
            .chain(std::iter::once(&rules.phases.mark));
        for mark in marks {
            self.check(mark == "judgement", FILE, "not marked as judgement");
        }
        let texts = (rules.before.iter().map(|b| &b.why))
            .chain(rules.before_cost.iter().map(|b| &b.why))
            .chain(rules.gates.iter().map(|g| &g.text));
        for text in texts {
            self.words(FILE, &[text]);
        }
        let ends = &rules.phases.ends;
        let rising = ends.windows(2).all(|w| matches!(w, [a, b] if a < b)) && !ends.is_empty();
        self.check(rising, FILE, "the phases do not follow each other");
        self.check(!rules.goes_round(catalogue), FILE, "a chain of rules leads back to itself");
    }
}
