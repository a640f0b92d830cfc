//! Situation and library in; diagnosis, appraisal and verdicts with their trace out.
//!
//! Four layers, each readable by itself: [`diagnose`] finds problems by rules, support draws on
//! the cases, appraisal scores each instrument by itself, and the verdict names the reason that
//! decides. Scores are absolute: no instrument's score depends on another's.

mod appraisal;
mod cluster;
mod decided;
mod diagnosis;
mod factors;
mod ground;
mod influence;
mod judge;
mod limits;
pub mod paths;
mod precedent;
#[cfg(test)]
mod properties;
mod reasons;
mod relief;
mod shortlist;
mod standing;
mod support;
pub mod trace;
mod transfer;
mod turn;
mod verdict;
mod wording;

pub use appraisal::{Appraisal, RiskSource, SoftSource};
pub use cluster::{
    AnswerReading, AspectReading, ClusterInput, ClusterReading, KindReading, KindStanding, Level,
    RuleReading, StageReading, StageVerdict, Stand, TestReading, TypeFit, cluster,
};
pub use decided::{Decided, decided};
pub use diagnosis::{Binding, Diagnosis, Severity, SeverityCap, SignalReading, diagnose};
pub use factors::{FactorReading, FactorState, GapReading, factors};
pub use ground::{Driver, Ground, GroundKind, Shown, Stance};
pub use influence::{ALL, Influence, InfluenceMap, changes, influence, influence_told};
pub use judge::{advise, verdict_on};
pub use precedent::precedents;
pub use relief::{Pays, pays, pays_said, presented};
pub use shortlist::{Companion, Shortlist, companions, shortlists};
pub use standing::{Goal, Standing, Way};
pub use support::{CarryBar, EpisodeUse, Support};
pub use transfer::{MisTransfer, mistransfer};
pub use turn::{Release, Turn, binds_from, clears_from, release};
pub use verdict::{Advice, List, Verdict, VerdictKind};
pub use wording::{factor_state_name, kind_name, limit, list_name, sentence};
