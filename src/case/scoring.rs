//! The numbers of similarity, support, scoring and verdicts, as declared in
//! `assets/catalogue/scoring.toml` and `similarity.toml`. Every one is marked judgement.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::text::Bilingual;

use super::catalogue::CostClass;

/// A literature prior.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Prior {
    pub m0: f64,
    pub alpha: f64,
    pub name: Bilingual,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct Feature {
    pub(super) field: String,
    pub(super) rule: String,
    #[serde(default)]
    pub(super) width: Option<f64>,
    #[serde(default)]
    pub(super) cap: Option<f64>,
    pub(super) weight: f64,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct PairTable {
    pub(super) field: String,
    pub(super) pairs: Vec<Pair>,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct Pair {
    pub(super) a: String,
    pub(super) b: String,
    pub(super) value: f64,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct SimilarityFile {
    #[serde(rename = "feature")]
    pub(super) features: Vec<Feature>,
    #[serde(rename = "table")]
    pub(super) tables: Vec<PairTable>,
}

/// All numbers of similarity, support, scoring and verdicts. Every one is marked judgement.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Scoring {
    pub priors: BTreeMap<String, Prior>,
    pub support: SupportNumbers,
    pub similarity: SimilarityNumbers,
    pub need: NeedNumbers,
    pub feasibility: FeasibilityNumbers,
    pub risk: RiskNumbers,
    pub verdict: VerdictNumbers,
    pub carry: CarryNumbers,
    pub binding: BindingNumbers,
    pub borderline: BorderlineNumbers,
    pub differential: Differential,
    pub shortlist: ShortlistNumbers,
    pub companions: BTreeMap<String, CompanionRule>,
    pub dominance: Dominance,
    pub telling: TellingNumbers,
    pub flips: FlipNumbers,
    pub pilot: PilotWords,
    pub grades: BTreeMap<String, Bilingual>,
    pub groups: BTreeMap<String, Bilingual>,
    pub cost_names: BTreeMap<String, Bilingual>,
    pub actors: BTreeMap<String, Bilingual>,
}

macro_rules! numbers {
    ($( $(#[$doc:meta])* $name:ident { $($field:ident : $ty:ty),* $(,)? } )*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, Deserialize)]
            #[allow(missing_docs)]
            pub struct $name { $(pub $field: $ty),* }
        )*
    };
}

numbers! {
    /// `w = omega · σ^gamma · (grade/grade_top) · c / √k`; a case weighs at most `case_cap`.
    SupportNumbers { omega: f64, gamma: f64, grade_top: f64, case_cap: f64, widening: f64 }
    /// Similarity is multiplied by `n/(n + thin)`.
    SimilarityNumbers { thin: f64 }
    /// `need = m + bonus·(n − m)`.
    NeedNumbers { bonus: f64 }
    /// Feasibility of soft preconditions, authority and fiscal room.
    FeasibilityNumbers { soft_floor: f64, authority: BTreeMap<String, f64>, fiscal_risk: String, fiscal_rho: BTreeMap<String, f64>, fiscal_weight: f64 }
    /// `U = need·fit·feasibility − weight·risk`.
    RiskNumbers { weight: f64 }
    /// Limits of the verdicts.
    VerdictNumbers {
        advise_mid: f64, advise_low: f64, conditions_mid: f64, conditions_need_low: f64,
        conditions_low: f64, find_out_mid: f64, cannot_judge_high: f64, cannot_judge_width: f64,
        no_need_high: f64,
    }
    /// What an episode must reach to carry an *Advise*.
    CarryNumbers { outcome_low: f64, similarity_low: f64 }
    /// When a failure is binding, and how many are shown.
    BindingNumbers { low: f64, most: usize }
    /// Share of a threshold within which a continuous field counts as unknown.
    BorderlineNumbers { share: f64 }
    /// Shortlist per binding failure.
    ShortlistNumbers { most: usize, address: f64 }
    /// Listed beside instruments of these cost classes, or where a risk reaches `low`.
    CompanionRule { costs: Vec<CostClass>, risks: Vec<String>, low: f64 }
    /// What is told, and what stays in the trace.
    TellingNumbers { need_low: f64, reason: f64, precondition: f64 }
    /// What a change costs when the nearest flip of a verdict is looked for.
    FlipNumbers { turn: f64, settle: f64, second: f64, farthest: f64, most: usize }
    /// The condition that goes with advice which no precedent carries.
    PilotWords { untried: Bilingual, no_carrier: Bilingual }
    /// While the first is advised the second is dominated.
    Dominance { pairs: Vec<DominancePair> }
    /// One pair of [`Dominance`].
    DominancePair { advised: String, dominated: String }
}

/// Where the lower bound of `condition` reaches `low`, `then` is capped.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Differential {
    #[serde(rename = "if")]
    pub condition: String,
    pub low: f64,
    pub then: String,
    pub cap: f64,
}
