//! The numbers that are judgement, one by one: which there are, and the library with some of them
//! changed by a user.
//!
//! Every threshold, weight and coding of the catalogue and the cases is visited by one walk, so
//! that the list a user sees and the change a user makes can never part ways.

mod walk;
mod walk_reading;

use std::collections::BTreeMap;

use super::catalogue::Catalogue;
use super::condition::Comparison;
use super::library::Library;
use walk::walk;

/// What a number belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The rules of the appraisal.
    Rules,
    /// A literature prior, by id.
    Prior(String),
    /// A failure, by id.
    Failure(String),
    /// An instrument, by id.
    Instrument(String),
    /// A lesson, by id.
    Lesson(String),
    /// An episode, by id.
    Episode(String),
    /// A feature of similarity, by field.
    Feature(String),
    /// An advantage, a pressure or the warning beside the stage, by id.
    Aspect(String),
    /// A type of cluster, by id.
    ClusterType(String),
    /// An answer to a question on the type: question and option.
    Answer(String, String),
    /// A behaviour, by id.
    Behaviour(String),
    /// A rule of the life cycle, by id.
    StageRule(String),
    /// An upgrading path, by id.
    Path(String),
    /// A lens, by id.
    Lens(String),
}

impl Subject {
    /// A stable name, part of the id of its numbers.
    #[must_use]
    pub fn id(&self) -> String {
        match self {
            Self::Rules => "rules".to_owned(),
            Self::Prior(id) => format!("prior/{id}"),
            Self::Failure(id) => format!("failure/{id}"),
            Self::Instrument(id) => format!("instrument/{id}"),
            Self::Lesson(id) => format!("lesson/{id}"),
            Self::Episode(id) => format!("episode/{id}"),
            Self::Feature(id) => format!("feature/{id}"),
            Self::Aspect(id) => format!("aspect/{id}"),
            Self::ClusterType(id) => format!("type/{id}"),
            Self::Answer(question, option) => format!("answer/{question}/{option}"),
            Self::Behaviour(id) => format!("behaviour/{id}"),
            Self::StageRule(id) => format!("stage/{id}"),
            Self::Path(id) => format!("path/{id}"),
            Self::Lens(id) => format!("lens/{id}"),
        }
    }
}

/// What a number is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Number {
    /// A number of the rules, by its name in `assets/catalogue/settings.toml`.
    Rule(String),
    PriorMean,
    PriorWeight,
    /// A ramp over a field: its strength is 0 there.
    RampFrom(String),
    /// A ramp over a field: its strength is 1 there.
    RampTo(String),
    /// Weight of a signal, by field.
    SignalWeight(String),
    /// Share of a failure that an instrument reaches.
    Address(String),
    /// Exposure to a risk of government.
    Exposure(String),
    BaseRisk,
    /// Feasibility where a precondition is wholly missing, by field.
    Floor(String),
    /// Largest risk along a ramp, by field; empty for a step.
    RiskWeight(String),
    /// A threshold of a condition: field and sign; the n-th such in the condition.
    Threshold(String, Comparison, usize),
    OutcomeLow,
    OutcomeHigh,
    Width,
    Cap,
    FeatureWeight,
    /// From which value firms count as paying to get round a problem, by field.
    ReliefHigh(String),
    /// What a word of a field is worth.
    Word(String, String),
    /// How far an answer speaks for a type.
    Speaks(String),
    /// How much a question weighs in the fit of a type.
    AnswerWeight(String),
    /// The n-th value at which the possible stages change, in the unit of a field or none.
    Edge(String, usize),
    /// What a factor of a path gives without its signal, by field or failure.
    FactorBase(String),
    /// What it adds with the whole signal.
    FactorWeight(String),
}

impl Number {
    fn id(&self) -> String {
        match self {
            Self::Rule(name) => name.clone(),
            Self::PriorMean => "mean".to_owned(),
            Self::PriorWeight => "alpha".to_owned(),
            Self::RampFrom(field) => format!("{field}/from"),
            Self::RampTo(field) => format!("{field}/to"),
            Self::SignalWeight(field) => format!("{field}/weight"),
            Self::Address(failure) => format!("address/{failure}"),
            Self::Exposure(risk) => format!("exposure/{risk}"),
            Self::BaseRisk => "base".to_owned(),
            Self::Floor(field) => format!("{field}/floor"),
            Self::RiskWeight(field) if field.is_empty() => "risk".to_owned(),
            Self::RiskWeight(field) => format!("{field}/risk"),
            Self::Threshold(field, sign, n) => format!("{field}{}{n}", sign.symbol()),
            Self::OutcomeLow => "outcome_low".to_owned(),
            Self::OutcomeHigh => "outcome_high".to_owned(),
            Self::Width => "width".to_owned(),
            Self::Cap => "cap".to_owned(),
            Self::FeatureWeight => "weight".to_owned(),
            Self::ReliefHigh(field) => format!("{field}/relief"),
            Self::Word(field, word) => format!("{field}/{word}"),
            Self::Speaks(kind) => format!("speaks/{kind}"),
            Self::AnswerWeight(question) => format!("{question}/weight"),
            Self::Edge(_, n) => format!("edge/{n}"),
            Self::FactorBase(id) => format!("{id}/base"),
            Self::FactorWeight(id) => format!("{id}/factor"),
        }
    }

    /// The field in whose unit the number is written, if it is.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::RampFrom(f)
            | Self::RampTo(f)
            | Self::Threshold(f, ..)
            | Self::Edge(f, _)
            | Self::ReliefHigh(f) => (!f.is_empty()).then_some(f),
            _ => None,
        }
    }

    /// Least and largest value, where the number itself has such limits.
    #[must_use]
    pub fn limits(&self, catalogue: &Catalogue) -> (f64, f64) {
        match self {
            // Shares of authority and fiscal room have no entry of their own.
            Self::Rule(name) => catalogue.rules.get(name).map_or((0.0, 1.0), |r| (r.least, r.most)),
            Self::PriorMean | Self::OutcomeLow | Self::OutcomeHigh => (-1.0, 1.0),
            Self::SignalWeight(_)
            | Self::Address(_)
            | Self::Exposure(_)
            | Self::BaseRisk
            | Self::Floor(_)
            | Self::RiskWeight(_)
            | Self::Word(..)
            | Self::Speaks(_)
            | Self::AnswerWeight(_) => (0.0, 1.0),
            Self::FactorBase(_) | Self::FactorWeight(_) => (-2.0, 2.0),
            Self::PriorWeight | Self::Width | Self::FeatureWeight => (0.01, 1e6),
            _ => (f64::NEG_INFINITY, f64::INFINITY),
        }
    }
}

/// One number that is judgement.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// What it belongs to.
    pub subject: Subject,
    /// What it is.
    pub number: Number,
    /// Its value.
    pub value: f64,
}

impl Setting {
    /// The id under which a document keeps a change.
    #[must_use]
    pub fn id(&self) -> String {
        id_of(&self.subject, &self.number)
    }
}

fn id_of(subject: &Subject, number: &Number) -> String {
    format!("{}/{}", subject.id(), number.id())
}

/// All numbers of a library that are judgement, in the order of the catalogue.
#[must_use]
pub fn settings(library: &Library) -> Vec<Setting> {
    let mut all = Vec::new();
    walk(&mut library.clone(), &mut |subject, number, value| {
        all.push(Setting { subject: subject.clone(), number, value: *value });
    });
    all
}

/// The library with some of its numbers changed, by [`Setting::id`]. A change that no number
/// bears, that is out of its limits, or that would turn a ramp or an interval into none is left
/// out: the number keeps the value that ships.
#[must_use]
pub fn with_settings(library: &Library, changes: &BTreeMap<String, f64>) -> Library {
    let mut changed = library.clone();
    walk(&mut changed, &mut |subject, number, value| {
        let Some(wanted) = changes.get(&id_of(subject, &number)) else { return };
        let (least, most) = number.limits(&library.catalogue);
        if wanted.is_finite() && (least..=most).contains(wanted) {
            *value = *wanted;
        }
    });
    changed
}

/// A number of judgement that stands elsewhere than it ships.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The number as it stands now.
    pub setting: Setting,
    /// Its value as it ships.
    pub shipped: f64,
}

/// Where a library differs in its numbers from the one it was made from by [`with_settings`].
#[must_use]
pub fn changes(shipped: &Library, now: &Library) -> Vec<Change> {
    let before = settings(shipped).into_iter().map(|s| s.value);
    let pairs = settings(now).into_iter().zip(before);
    pairs
        .filter(|(setting, shipped)| (setting.value - shipped).abs() > 0.0)
        .map(|(setting, shipped)| Change { setting, shipped })
        .collect()
}
