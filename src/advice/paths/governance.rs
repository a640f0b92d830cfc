//! Who governs the chain: asked in three questions, never inferred.

use std::collections::BTreeMap;

use crate::case::Upgrading;

/// What the answers say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GovernanceReading {
    /// Modes that agree with the answers, in the order of the catalogue: one where all is said.
    pub possible: Vec<String>,
    /// Questions without an answer.
    pub open: Vec<String>,
}

impl GovernanceReading {
    /// The mode, where only one agrees.
    #[must_use]
    pub fn mode(&self) -> Option<&str> {
        match self.possible.as_slice() {
            [mode] => Some(mode),
            _ => None,
        }
    }
}

/// Reads the answers: for every way to fill in what is open, the first mode that holds.
#[must_use]
pub fn govern(upgrading: &Upgrading, answers: &BTreeMap<String, String>) -> GovernanceReading {
    let mut sets: Vec<BTreeMap<&str, &str>> = vec![BTreeMap::new()];
    let mut open = Vec::new();
    for question in &upgrading.questions {
        let given = answers.get(&question.id);
        let given = given.and_then(|id| question.answers.iter().find(|a| a.id == *id));
        let may: Vec<&str> = match given {
            Some(answer) => vec![&answer.id],
            None => {
                open.push(question.id.clone());
                question.answers.iter().map(|a| a.id.as_str()).collect()
            }
        };
        sets = sets
            .iter()
            .flat_map(|set| {
                may.iter().map(move |answer| {
                    let mut set = set.clone();
                    set.insert(&question.id, answer);
                    set
                })
            })
            .collect();
    }
    let of = |set: &BTreeMap<&str, &str>| upgrading.modes.iter().position(|m| m.holds(set));
    let mut found: Vec<usize> = sets.iter().filter_map(of).collect();
    found.sort_unstable();
    found.dedup();
    let possible =
        found.iter().filter_map(|i| upgrading.modes.get(*i)).map(|m| m.id.clone()).collect();
    GovernanceReading { possible, open }
}
