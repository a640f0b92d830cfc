//! One reason: what it is about, the value found, the threshold, and where the rule comes from.

use crate::case::{Atom, Comparison, Threshold};
use crate::measure::{Estimate, Interval};
use crate::profile::{Known, Situation};

use super::support::CarryBar;

/// Which way a reason points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stance {
    /// Speaks for the instrument.
    For,
    /// Speaks against it.
    Against,
    /// Limits how far the advice may go.
    Limit,
    /// Tried, and no effect can be told.
    Unclear,
}

/// What kind of reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroundKind {
    /// A law forbids it.
    Law,
    /// A law asks for caution.
    LawCaution,
    /// A contraindication holds.
    Veto,
    /// A hard precondition fails.
    Gate,
    /// Whether a contraindication holds depends on something unknown or borderline.
    OpenVeto,
    /// Whether a precondition holds depends on something unknown or borderline.
    OpenGate,
    /// The problem it addresses is not there.
    NoNeed,
    /// No problem is large enough for any new intervention.
    NoBindingProblem,
    /// Another advised instrument does the same with less risk.
    Dominated,
    /// The balance of need, fit, feasibility and risk is too low.
    LowValue,
    /// How large the problem is depends on something unknown.
    NeedOpen,
    /// How feasible or risky it is depends on something unknown.
    ScoreOpen,
    /// No episode near enough and good enough carries it.
    NoCarrier,
    /// No case in force has tried it.
    Untried,
    /// The middle of the score is below the threshold of *Advise*.
    ScoreMid,
    /// The lower bound of the score is below the threshold of *Advise*.
    ScoreLow,
    /// An episode carries it.
    Carried,
    /// A problem it addresses.
    Need,
    /// An episode that ended well, or badly.
    Episode,
    /// A lesson that speaks for it.
    Lesson,
    /// A soft precondition that is missing in part.
    Soft,
    /// A risk.
    Risk,
}

impl GroundKind {
    /// A stable name for JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::LawCaution => "law_caution",
            Self::Veto => "veto",
            Self::Gate => "gate",
            Self::OpenVeto => "open_veto",
            Self::OpenGate => "open_gate",
            Self::NoNeed => "no_need",
            Self::NoBindingProblem => "no_binding_problem",
            Self::Dominated => "dominated",
            Self::LowValue => "low_value",
            Self::NeedOpen => "need_open",
            Self::ScoreOpen => "score_open",
            Self::NoCarrier => "no_carrying_episode",
            Self::Untried => "not_tried",
            Self::ScoreMid => "score_mid",
            Self::ScoreLow => "score_low",
            Self::Carried => "carried",
            Self::Need => "need",
            Self::Episode => "episode",
            Self::Lesson => "lesson",
            Self::Soft => "soft_precondition",
            Self::Risk => "risk",
        }
    }
}

/// What keeps the value of an instrument low.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Driver {
    /// The problem it treats is slight.
    Slight,
    /// How grave the problem is cannot be said, and even at its worst little is gained.
    Unclear,
    /// The problem is there, but the instrument reaches only a part of it.
    Partial,
    /// The record is poor.
    Record,
    /// It can hardly be done here.
    Feasibility,
    /// Its risk outweighs its gain.
    Risk,
}

/// A value as found.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// Not known.
    Unknown,
    /// A number or range in the field's canonical unit, or a score.
    Interval(Interval),
    /// A word of the field.
    Word(String),
}

/// One reason.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Ground {
    pub stance: Stance,
    pub kind: GroundKind,
    /// A field of the situation; `None` where the reason is about a score.
    pub field: Option<String>,
    pub value: Option<Shown>,
    pub comparison: Option<Comparison>,
    pub threshold: Option<Threshold>,
    /// Whether the value lies so near its threshold that it counts as unknown.
    pub borderline: bool,
    pub lesson: Option<String>,
    pub law: Option<String>,
    pub episode: Option<String>,
    /// A failure or risk.
    pub failure: Option<String>,
    /// Another instrument.
    pub instrument: Option<String>,
    /// How much it weighs in the score, where it does.
    pub weight: Option<Estimate>,
    /// The other comparisons of the same condition.
    pub also: Vec<Atom>,
    /// Why the nearest episode cannot carry.
    pub bar: Option<CarryBar>,
    /// What keeps the value low.
    pub driver: Option<Driver>,
    /// Share of the failure that the instrument addresses.
    pub share: Option<f64>,
}

impl Ground {
    pub(super) fn new(stance: Stance, kind: GroundKind) -> Self {
        Self {
            stance,
            kind,
            field: None,
            value: None,
            comparison: None,
            threshold: None,
            borderline: false,
            lesson: None,
            law: None,
            episode: None,
            failure: None,
            instrument: None,
            weight: None,
            also: Vec::new(),
            bar: None,
            driver: None,
            share: None,
        }
    }

    /// A reason about one comparison.
    pub(super) fn atom(mut self, atom: &Atom, situation: &Situation) -> Self {
        self.comparison = Some(atom.comparison);
        self.threshold = Some(atom.threshold.clone());
        self.of_field(&atom.field, situation)
    }

    /// A reason about a field.
    pub(super) fn of_field(mut self, field: &str, situation: &Situation) -> Self {
        self.value = Some(match situation.get(field).map(|v| &v.known) {
            Some(Known::Quantity(x)) => Shown::Interval(*x),
            Some(Known::Word(w)) => Shown::Word(w.clone()),
            Some(Known::Unknown) | None => Shown::Unknown,
        });
        self.field = Some(field.to_owned());
        self
    }

    /// A reason about a score against a threshold.
    pub(super) fn score(mut self, value: Estimate, comparison: Comparison, threshold: f64) -> Self {
        self.value = Interval::new(value.lo, value.hi).map(Shown::Interval);
        self.comparison = Some(comparison);
        self.threshold = Some(Threshold::Number(threshold));
        self
    }

    pub(super) fn by_lesson(mut self, lesson: Option<&str>) -> Self {
        self.lesson = lesson.map(str::to_owned);
        self
    }

    pub(super) fn by_law(mut self, law: &str) -> Self {
        self.law = Some(law.to_owned());
        self
    }

    pub(super) fn by_episode(mut self, episode: &str) -> Self {
        self.episode = Some(episode.to_owned());
        self
    }

    pub(super) fn about_failure(mut self, failure: &str) -> Self {
        self.failure = Some(failure.to_owned());
        self
    }

    pub(super) fn about_instrument(mut self, instrument: &str) -> Self {
        self.instrument = Some(instrument.to_owned());
        self
    }

    pub(super) fn with_others(mut self, atoms: &[Atom], but: &Atom) -> Self {
        self.also = atoms.iter().filter(|a| *a != but).cloned().collect();
        self
    }

    pub(super) fn driven_by(mut self, driver: Driver) -> Self {
        self.driver = Some(driver);
        self
    }

    pub(super) fn weighing(mut self, weight: Estimate) -> Self {
        self.weight = Some(weight);
        self
    }
}
