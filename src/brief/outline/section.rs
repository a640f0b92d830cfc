//! The sections of a brief, and which of them an audience has.

use crate::document::{Audience, BriefChoices};
use crate::text::{Language, words};

/// A section of the brief.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Section {
    Summary,
    Situation,
    Problems,
    Advice,
    Refused,
    Paths,
    Factors,
    Steps,
    Money,
    Risks,
    Data,
    /// Questions for a class.
    Discussion,
    /// Terms explained.
    Terms,
    Basis,
    /// The full trace of every verdict.
    Trace,
}

impl Section {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 15] = [
        Self::Summary,
        Self::Situation,
        Self::Problems,
        Self::Advice,
        Self::Refused,
        Self::Paths,
        Self::Factors,
        Self::Steps,
        Self::Money,
        Self::Risks,
        Self::Data,
        Self::Discussion,
        Self::Terms,
        Self::Basis,
        Self::Trace,
    ];

    /// A stable name, as a document keeps it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Situation => "situation",
            Self::Problems => "problems",
            Self::Advice => "advice",
            Self::Refused => "refused",
            Self::Paths => "paths",
            Self::Factors => "factors",
            Self::Steps => "steps",
            Self::Money => "money",
            Self::Risks => "risks",
            Self::Data => "data",
            Self::Discussion => "discussion",
            Self::Terms => "terms",
            Self::Basis => "basis",
            Self::Trace => "trace",
        }
    }

    /// Its heading.
    #[must_use]
    pub fn name(self, l: Language) -> String {
        match self {
            Self::Summary => words::brief_summary(l),
            Self::Situation => words::brief_situation(l),
            Self::Problems => words::brief_problems(l),
            Self::Advice => words::brief_advice(l),
            Self::Refused => words::brief_refused(l),
            Self::Paths => words::brief_paths(l),
            Self::Factors => words::brief_factors(l),
            Self::Steps => words::brief_steps(l),
            Self::Money => words::brief_money(l),
            Self::Risks => words::brief_risks(l),
            Self::Data => words::brief_unknowns(l),
            Self::Discussion => words::brief_discussion(l),
            Self::Terms => words::brief_terms(l),
            Self::Basis => words::brief_basis(l),
            Self::Trace => words::brief_trace(l),
        }
    }

    /// Whether its heading has a number: not the first page, not the appendix.
    #[must_use]
    pub fn is_numbered(self) -> bool {
        !matches!(self, Self::Summary | Self::Trace)
    }

    /// Whether an audience has it unless the user chose otherwise.
    #[must_use]
    pub fn is_usual(self, audience: Audience) -> bool {
        match self {
            Self::Discussion | Self::Terms => audience == Audience::Class,
            Self::Trace => false,
            _ => true,
        }
    }

    /// Whether a brief tells it.
    #[must_use]
    pub fn is_told(self, choices: &BriefChoices) -> bool {
        if self == Self::Trace {
            return choices.trace;
        }
        let chosen = choices.sections.get(self.id()).copied();
        chosen.unwrap_or_else(|| self.is_usual(choices.audience))
    }

    /// The sections that a brief tells, in order.
    #[must_use]
    pub fn told(choices: &BriefChoices) -> Vec<Self> {
        Self::ALL.into_iter().filter(|s| s.is_told(choices)).collect()
    }
}
