//! The library: catalogue, cases, laws, and how near a situation lies to an episode.
//!
//! Everything is read from `assets/` into types once; conditions are parsed into expressions and
//! never matched as text. Nothing here knows advice or screens.

mod catalogue;
mod condition;
mod failure;
mod force;
mod lesson_rule;
mod lever;
mod library;
mod lint;
mod records;
mod rows;
mod scoring;
mod setting_names;
mod settings;
mod similarity;

pub use catalogue::{
    Catalogue, CostClass, DeclineReason, Instrument, Law, LawEffect, RiskRule, RuleNumber, SoftRule,
};
pub use condition::{Atom, Comparison, Condition, ConditionError, Judgement, Threshold, Truth};
pub use failure::{Cited, Failure, FailureKind, Kind, Relief, Signal};
pub use force::{InForce, Question};
pub use lesson_rule::{LessonRule, LessonRuleError};
pub use lever::{LeverRule, OwnDecision};
pub use library::{Library, LibraryError};
pub use lint::{Fault, lint};
pub use records::{
    Action, Case, Episode, Evidence, Fact, Lesson, LessonStatus, Precision, SourceRef,
};
pub use scoring::{CompanionRule, Prior, Scoring};
pub use settings::{Change, Number, Setting, Subject, changes, settings, with_settings};
pub use similarity::{FeatureMatch, Similarity};
