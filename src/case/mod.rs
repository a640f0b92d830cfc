//! The library: catalogue, cases, laws, and how near a situation lies to an episode.
//!
//! Everything is read from `assets/` into types once; conditions are parsed into expressions and
//! never matched as text. Nothing here knows advice or screens.

mod calibration;
mod catalogue;
mod condition;
mod force;
mod lesson_rule;
mod library;
mod lint;
mod records;
mod rows;
mod scoring;
mod similarity;

pub use calibration::{Calibration, CalibrationChange, CalibrationItem, LeftAlone};
pub use catalogue::{
    Catalogue, CostClass, DeclineReason, Failure, FailureKind, Instrument, Law, LawEffect,
    RiskRule, Signal, SoftRule,
};
pub use condition::{Atom, Comparison, Condition, ConditionError, Judgement, Threshold, Truth};
pub use force::{InForce, Question};
pub use lesson_rule::{LessonRule, LessonRuleError};
pub use library::{Library, LibraryError};
pub use lint::{Fault, lint};
pub use records::{
    Action, Case, Episode, Evidence, Fact, Lesson, LessonStatus, Precision, SourceRef,
};
pub use scoring::{CompanionRule, Prior, Scoring};
pub use similarity::{FeatureMatch, Similarity};
