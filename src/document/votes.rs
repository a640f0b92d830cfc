//! What raters judge: scores, and which of two items weighs more.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Extra, Profile};

/// One vote on a 1–10 scale.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Assessment {
    /// What is judged.
    pub item: String,
    /// Who judged.
    pub rater: String,
    /// The score, 1–10.
    pub score: f64,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One judgement on two items.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// The item that weighs more, or the first of two that weigh the same.
    pub more: String,
    /// The other.
    pub less: String,
    /// How many times as much, 1–9.
    pub times: f64,
    /// Who judged.
    pub rater: String,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Comparison {
    /// Whether it is about two items, in whichever order.
    #[must_use]
    pub fn is_about(&self, a: &str, b: &str) -> bool {
        (self.more == a && self.less == b) || (self.more == b && self.less == a)
    }
}

impl Profile {
    /// Everyone who votes: those who are listed, then whoever else has a vote.
    #[must_use]
    pub fn panel(&self) -> Vec<&str> {
        let listed = self.raters.iter().map(String::as_str);
        let voted = self.assessments.iter().map(|a| a.rater.as_str());
        let judged = self.comparisons.iter().map(|c| c.rater.as_str());
        let mut seen = BTreeSet::new();
        listed.chain(voted).chain(judged).filter(|name| seen.insert(*name)).collect()
    }
}
