//! What a verdict is: the list, the kind, the reason that decides, and the trace.

use std::sync::Arc;

use crate::case::Instrument;

use super::appraisal::Appraisal;
use super::diagnosis::Diagnosis;
use super::ground::Ground;
use super::shortlist::{Companion, Shortlist};
use super::support::{EpisodeUse, Support};

/// The five lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum List {
    /// Advised.
    Advise,
    /// Advised with conditions.
    AdviseWithConditions,
    /// Worth it if what is unknown turns out well.
    FindOutFirst,
    /// Too little is known to say.
    CannotJudge,
    /// Not advised, because.
    NotAdvised,
}

impl List {
    /// All lists in order.
    pub const ALL: [Self; 5] = [
        Self::Advise,
        Self::AdviseWithConditions,
        Self::FindOutFirst,
        Self::CannotJudge,
        Self::NotAdvised,
    ];

    /// A stable name for JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Advise => "advise",
            Self::AdviseWithConditions => "advise_with_conditions",
            Self::FindOutFirst => "find_out_first",
            Self::CannotJudge => "cannot_judge",
            Self::NotAdvised => "not_advised",
        }
    }

    /// Whether the instrument is advised at any strength.
    #[must_use]
    pub fn is_advised(self) -> bool {
        self <= Self::AdviseWithConditions
    }
}

/// The verdict, finer than the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum VerdictKind {
    Advise,
    AdviseWithConditions,
    FindOutFirst,
    CannotJudge,
    Contraindicated,
    PreconditionMissing,
    NoNeed,
    LowValue,
    Dominated,
}

impl VerdictKind {
    /// A stable name for JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Advise => "advise",
            Self::AdviseWithConditions => "advise_with_conditions",
            Self::FindOutFirst => "find_out_first",
            Self::CannotJudge => "cannot_judge",
            Self::Contraindicated => "contraindicated",
            Self::PreconditionMissing => "precondition_missing",
            Self::NoNeed => "no_need",
            Self::LowValue => "low_value",
            Self::Dominated => "dominated",
        }
    }

    /// Whether a limit forbids it, whatever its score.
    #[must_use]
    pub fn is_hard(self) -> bool {
        matches!(self, Self::Contraindicated | Self::PreconditionMissing)
    }

    /// The list it belongs to.
    #[must_use]
    pub fn list(self) -> List {
        match self {
            Self::Advise => List::Advise,
            Self::AdviseWithConditions => List::AdviseWithConditions,
            Self::FindOutFirst => List::FindOutFirst,
            Self::CannotJudge => List::CannotJudge,
            Self::Contraindicated
            | Self::PreconditionMissing
            | Self::NoNeed
            | Self::LowValue
            | Self::Dominated => List::NotAdvised,
        }
    }
}

/// The verdict on one instrument with its trace.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Verdict {
    pub instrument: Arc<Instrument>,
    pub list: List,
    pub kind: VerdictKind,
    /// Whether a case in force has tried it.
    pub tried: bool,
    pub support: Support,
    pub appraisal: Appraisal,
    /// The reason that decides the list.
    pub deciding: Ground,
    /// All reasons: for, against and limiting.
    pub reasons: Vec<Ground>,
    /// Fields to find out, the one that matters most first.
    pub find_out: Vec<String>,
    /// Lessons that bear on it here.
    pub lessons: Vec<String>,
    /// Lessons on it whose condition does not hold here.
    pub silent_lessons: Vec<String>,
    /// What a success must reach over its whole coded range.
    pub(super) success_from: f64,
}

impl Verdict {
    /// The nearest episode that ended well over its whole coded range.
    #[must_use]
    pub fn nearest_success(&self) -> Option<&EpisodeUse> {
        self.nearest(|e| e.episode.outcome.lo() >= self.success_from)
    }

    /// The nearest episode that ended badly.
    #[must_use]
    pub fn nearest_failure(&self) -> Option<&EpisodeUse> {
        self.nearest(|e| e.episode.outcome.mid() < 0.0)
    }

    /// The nearest episode whose effect is not clear.
    #[must_use]
    pub fn nearest_mixed(&self) -> Option<&EpisodeUse> {
        self.nearest(|e| {
            e.episode.outcome.mid() >= 0.0 && e.episode.outcome.lo() < self.success_from
        })
    }

    fn nearest(&self, wanted: impl Fn(&EpisodeUse) -> bool) -> Option<&EpisodeUse> {
        self.support
            .episodes
            .iter()
            .filter(|e| wanted(e))
            .max_by(|a, b| a.similarity.global.mid.total_cmp(&b.similarity.global.mid))
    }

    /// Grade of the heaviest episode, 0–5: the padlocks.
    #[must_use]
    pub fn grade(&self) -> u8 {
        self.support.episodes.first().map_or(0, |e| e.episode.grade)
    }
}

/// The whole answer.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Advice {
    pub diagnosis: Diagnosis,
    /// One verdict per instrument, in catalogue order.
    pub verdicts: Vec<Verdict>,
    /// For each binding problem, the advised instruments that treat it most.
    pub shortlists: Vec<Shortlist>,
    /// Instruments that go along with others or with a risk.
    pub companions: Vec<Companion>,
    /// Cases that took part.
    pub cases: Vec<String>,
}

impl Advice {
    /// Whether no problem is large enough to justify new intervention: a valid result.
    #[must_use]
    pub fn no_problem(&self) -> bool {
        self.diagnosis.binding.is_empty()
    }

    /// Problems that may be large enough, were more known.
    #[must_use]
    pub fn open_problems(&self) -> usize {
        self.diagnosis.open.len()
    }

    /// The verdict on an instrument.
    #[must_use]
    pub fn verdict(&self, instrument: &str) -> Option<&Verdict> {
        self.verdicts.iter().find(|v| v.instrument.id == instrument)
    }

    /// The verdicts of a list, best score first.
    #[must_use]
    pub fn list(&self, list: List) -> Vec<&Verdict> {
        let mut found: Vec<&Verdict> = self.verdicts.iter().filter(|v| v.list == list).collect();
        found.sort_by(|a, b| {
            b.appraisal
                .score
                .mid
                .total_cmp(&a.appraisal.score.mid)
                .then(a.instrument.id.cmp(&b.instrument.id))
        });
        found
    }
}
