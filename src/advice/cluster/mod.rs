//! What kind of cluster this is: its advantages and pressures, its type, its stage, and which
//! behaviours fit. Each answer is an interval or a set, and names what it lacked.

mod aspect;
mod kind;
mod stage;

use std::collections::BTreeMap;

use crate::case::{InForce, Judgement, Truth};
use crate::indicator::Present;
use crate::profile::Situation;

pub(super) use aspect::known;
pub use aspect::{AspectReading, Level, Stand, TestReading};
pub use kind::{AnswerReading, KindReading, KindStanding, TypeFit};
pub use stage::{RuleReading, StageReading, StageVerdict};

/// What a cluster is read from.
#[derive(Clone, Copy, Debug)]
pub struct ClusterInput<'a> {
    /// One value per known field.
    pub situation: &'a Situation,
    /// The readings that speak of the present.
    pub present: Present<'a>,
    /// Question id → option id.
    pub answers: &'a BTreeMap<String, String>,
}

/// Everything read about a cluster.
#[derive(Clone, Debug, PartialEq)]
pub struct ClusterReading {
    /// Why a cluster, in catalogue order.
    pub advantages: Vec<AspectReading>,
    /// Why upgrade, in catalogue order.
    pub pressures: Vec<AspectReading>,
    /// Which type.
    pub kind: KindReading,
    /// Which stage.
    pub stage: StageReading,
    /// Behaviours by id, and whether their situation is the one here.
    pub behaviours: Vec<(String, Truth)>,
}

/// Reads a cluster.
#[must_use]
pub fn cluster(input: ClusterInput<'_>, force: &InForce) -> ClusterReading {
    let rules = &force.library.catalogue.cluster;
    let read = |a| aspect::read(a, &rules.levels, input);
    let on = Judgement {
        situation: input.situation,
        words: &force.library.words,
        borderline: force.library.catalogue.scoring.borderline.share,
    };
    ClusterReading {
        advantages: rules.advantages.iter().map(read).collect(),
        pressures: rules.pressures.iter().map(read).collect(),
        kind: kind::read(rules, input),
        stage: stage::read(rules, input),
        behaviours: rules.behaviours.iter().map(|b| (b.id.clone(), b.when.judge(on))).collect(),
    }
}
