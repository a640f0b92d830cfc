//! The stage of the life cycle: each rule allows some stages, and a stage is suggested only where
//! the rules that speak leave one in common.

use crate::case::{Basis, ClusterRules, StageBasis, StageRule};
use crate::indicator::Growth;
use crate::measure::Interval;

use super::ClusterInput;
use super::aspect::{AspectReading, known, read as read_aspect};

/// One rule as read.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleReading {
    /// The rule.
    pub id: String,
    /// The figure, in the unit of the field or reading, or percent a year.
    pub value: Option<Interval>,
    /// The growth it was taken from, where it is one.
    pub growth: Option<Growth>,
    /// The stages it allows, in the order of the life cycle; all where the figure is unknown.
    pub allows: Vec<String>,
    /// Whether it rules anything out.
    pub speaks: bool,
}

/// What the rules say together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StageVerdict {
    /// Enough rules speak, and one stage is left.
    Agreed(String),
    /// Several are left, or too few rules speak.
    Open(Vec<String>),
    /// No stage is left: pairs of rules that exclude each other, or none where only all together do.
    Disagree(Vec<(String, String)>),
}

impl StageVerdict {
    /// A stable name.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Agreed(_) => "agreed",
            Self::Open(_) => "open",
            Self::Disagree(_) => "disagree",
        }
    }

    /// The stage that is suggested.
    #[must_use]
    pub fn suggested(&self) -> Option<&str> {
        match self {
            Self::Agreed(stage) => Some(stage),
            Self::Open(_) | Self::Disagree(_) => None,
        }
    }
}

/// The stage as read.
#[derive(Clone, Debug, PartialEq)]
pub struct StageReading {
    /// One per rule, in catalogue order.
    pub rules: Vec<RuleReading>,
    /// What they say together.
    pub verdict: StageVerdict,
    /// The stage in the profile.
    pub declared: Option<String>,
    /// Rules that exclude the declared stage.
    pub against_declared: Vec<String>,
    /// Signatures without production.
    pub never_embedded: AspectReading,
}

impl StageReading {
    /// The stages that the rules leave; none where they disagree.
    #[must_use]
    pub fn left(&self) -> &[String] {
        match &self.verdict {
            StageVerdict::Agreed(stage) => std::slice::from_ref(stage),
            StageVerdict::Open(left) => left,
            StageVerdict::Disagree(_) => &[],
        }
    }

    /// Pairs of rules that exclude each other.
    #[must_use]
    pub fn at_odds(&self) -> &[(String, String)] {
        match &self.verdict {
            StageVerdict::Disagree(pairs) => pairs,
            StageVerdict::Agreed(_) | StageVerdict::Open(_) => &[],
        }
    }
}

/// Reads the stage.
pub(super) fn read(rules: &ClusterRules, input: ClusterInput<'_>) -> StageReading {
    let stages: Vec<&str> = rules.stages.iter().map(|s| s.id.as_str()).collect();
    let read: Vec<RuleReading> =
        rules.stage_rules.iter().map(|r| read_rule(r, rules, &stages, input)).collect();
    let declared = input.situation.word("stage").map(str::to_owned);
    let excludes = |r: &&RuleReading| declared.as_ref().is_some_and(|d| !r.allows.contains(d));
    StageReading {
        verdict: verdict(&read, &stages, rules.stage_numbers.least_rules),
        against_declared: read.iter().filter(excludes).map(|r| r.id.clone()).collect(),
        declared,
        never_embedded: read_aspect(&rules.never_embedded, &rules.levels, input),
        rules: read,
    }
}

fn read_rule(
    rule: &StageRule,
    rules: &ClusterRules,
    stages: &[&str],
    input: ClusterInput<'_>,
) -> RuleReading {
    let numbers = &rules.stage_numbers;
    let growth = match &rule.basis {
        StageBasis::Growth(series) => series
            .iter()
            .find_map(|id| input.present.growth(id, numbers.span_least, numbers.span_most)),
        StageBasis::Field(_) | StageBasis::Reading(_) => None,
    };
    let value = match &rule.basis {
        StageBasis::Field(id) => known(&Basis::Field(id.clone()), input).interval(),
        StageBasis::Reading(id) => input.present.value(id),
        StageBasis::Growth(_) => growth.as_ref().map(|g| g.rate),
    };
    let is_allowed = |stage: &&&str| {
        value.is_none_or(|x| {
            let mut bands = rule.bands.iter().filter(|b| b.reaches(x));
            bands.any(|b| b.stages.iter().any(|s| s == **stage))
        })
    };
    let allows: Vec<String> = stages.iter().filter(is_allowed).map(|s| (*s).to_owned()).collect();
    let speaks = allows.len() < stages.len();
    RuleReading { id: rule.id.clone(), value, growth, allows, speaks }
}

fn verdict(rules: &[RuleReading], stages: &[&str], least: usize) -> StageVerdict {
    let speaking: Vec<&RuleReading> = rules.iter().filter(|r| r.speaks).collect();
    let in_all = |stage: &&&str| speaking.iter().all(|r| r.allows.iter().any(|s| s == **stage));
    let left: Vec<String> = stages.iter().filter(in_all).map(|s| (*s).to_owned()).collect();
    match left.as_slice() {
        [] => StageVerdict::Disagree(at_odds(&speaking)),
        [one] if speaking.len() >= least => StageVerdict::Agreed(one.clone()),
        _ => StageVerdict::Open(left),
    }
}

/// Pairs of rules that have no stage in common.
fn at_odds(rules: &[&RuleReading]) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for (i, a) in rules.iter().enumerate() {
        for b in rules.iter().skip(i + 1) {
            if !a.allows.iter().any(|s| b.allows.contains(s)) {
                pairs.push((a.id.clone(), b.id.clone()));
            }
        }
    }
    pairs
}
