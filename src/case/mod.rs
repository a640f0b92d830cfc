//! The library: catalogue, cases, laws, and how near a situation lies to an episode.
//!
//! Everything is read from `assets/` into types once; conditions are parsed into expressions and
//! never matched as text. Nothing here knows advice or screens.

mod aspect;
mod calibration;
mod catalogue;
mod cluster_lint;
mod cluster_rules;
mod condition;
mod failure;
mod force;
mod lesson_rule;
mod lever;
mod library;
mod lint;
mod lint_paths;
mod lint_references;
mod lint_settings;
mod niches;
pub mod own;
mod records;
mod references;
mod rows;
mod scoring;
mod setting_names;
mod settings;
mod similarity;
mod steps;
mod term;
mod upgrading;

pub use aspect::{Aspect, Basis, CaseRecord, CaseRef, Described, Levels, Scale, Side, Test};
pub use calibration::{Calibration, CalibrationChange, CalibrationItem, LeftAlone};
pub use catalogue::{
    Catalogue, CostClass, DeclineReason, Instrument, Law, LawEffect, RiskRule, RuleNumber, SoftRule,
};
pub use cluster_rules::{
    AnswerWeight, Behaviour, ClusterRules, ClusterType, Factor, FactorGap, NameReading,
    StageAdvice, StageBand, StageBasis, StageNumbers, StageRule, TypeNumbers, TypeOption,
    TypeQuestion,
};
pub use condition::{Atom, Comparison, Condition, ConditionError, Judgement, Threshold, Truth};
pub use failure::{Cited, Failure, FailureKind, Kind, Relief, Signal};
pub use force::{InForce, Question};
pub use lesson_rule::{LessonRule, LessonRuleError};
pub use lever::{LeverRule, OwnDecision};
pub use library::{Library, LibraryError};
pub use lint::{Fault, lint};
pub use niches::{
    Capability, CaseNiche, CaseStrength, Level, MostNamed, Niche, NichePresence, NicheRule, Niches,
    Proximity,
};
pub use records::{
    Action, Case, Episode, Evidence, Fact, Lesson, LessonStatus, Precision, SourceRef,
};
pub use references::{Aside, Offer, OfferArea, Offers, Scope, taken};
pub use scoring::{CompanionRule, Prior, Scoring};
pub use settings::{Change, Number, Setting, Subject, changes, settings, with_settings};
pub use similarity::{FeatureMatch, Similarity};
pub use steps::{Before, BeforeCost, Phases, StageGate, StepRules};
pub use term::Term;
pub use upgrading::{
    GovernanceMode, Lens, LensBands, LensSignal, PathFactor, Reference, Upgrading, UpgradingPath,
};
