//! The numbers that are judgement, one by one: which there are, and the library with some of them
//! changed by a user.
//!
//! Every threshold, weight and coding of the catalogue and the cases is visited by one walk, so
//! that the list a user sees and the change a user makes can never part ways.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::measure::{Interval, Ramp};

use super::catalogue::{Catalogue, Instrument};
use super::condition::{Comparison, Condition, Threshold};
use super::failure::Failure;
use super::lesson_rule::LessonRule;
use super::library::Library;
use super::records::{Case, Episode, Lesson};

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
        }
    }

    /// The field in whose unit the number is written, if it is.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::RampFrom(f) | Self::RampTo(f) | Self::Threshold(f, ..) => Some(f),
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
            | Self::RiskWeight(_) => (0.0, 1.0),
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

type Visit<'a> = dyn FnMut(&Subject, Number, &mut f64) + 'a;

fn walk(library: &mut Library, visit: &mut Visit<'_>) {
    rules(library, visit);
    for (id, prior) in &mut library.catalogue.scoring.priors {
        let subject = Subject::Prior(id.clone());
        visit(&subject, Number::PriorMean, &mut prior.m0);
        visit(&subject, Number::PriorWeight, &mut prior.alpha);
    }
    library.catalogue.failures.iter_mut().for_each(|f| failure(f, visit));
    for instrument_ in &mut library.catalogue.instruments {
        instrument(Arc::make_mut(instrument_), visit);
    }
    library.cases.iter_mut().for_each(|c| case(Arc::make_mut(c), visit));
    for feature in &mut library.catalogue.similarity.features {
        let subject = Subject::Feature(feature.field.clone());
        if let Some(width) = &mut feature.width {
            visit(&subject, Number::Width, width);
        }
        if let Some(cap) = &mut feature.cap {
            visit(&subject, Number::Cap, cap);
        }
        visit(&subject, Number::FeatureWeight, &mut feature.weight);
    }
}

fn rules(library: &mut Library, visit: &mut Visit<'_>) {
    let s = &mut library.catalogue.scoring;
    let v = &mut s.verdict;
    let numbers: [(&str, &mut f64); 26] = [
        ("advise_mid", &mut v.advise_mid),
        ("advise_low", &mut v.advise_low),
        ("conditions_mid", &mut v.conditions_mid),
        ("conditions_need_low", &mut v.conditions_need_low),
        ("conditions_low", &mut v.conditions_low),
        ("find_out_mid", &mut v.find_out_mid),
        ("cannot_judge_high", &mut v.cannot_judge_high),
        ("cannot_judge_width", &mut v.cannot_judge_width),
        ("no_need_high", &mut v.no_need_high),
        ("carry_outcome_low", &mut s.carry.outcome_low),
        ("carry_similarity_low", &mut s.carry.similarity_low),
        ("binding_low", &mut s.binding.low),
        ("borderline_share", &mut s.borderline.share),
        ("need_bonus", &mut s.need.bonus),
        ("risk_weight", &mut s.risk.weight),
        ("soft_floor", &mut s.feasibility.soft_floor),
        ("fiscal_weight", &mut s.feasibility.fiscal_weight),
        ("support_omega", &mut s.support.omega),
        ("support_gamma", &mut s.support.gamma),
        ("support_case_cap", &mut s.support.case_cap),
        ("support_widening", &mut s.support.widening),
        ("similarity_thin", &mut s.similarity.thin),
        ("shortlist_address", &mut s.shortlist.address),
        ("differential_low", &mut s.differential.low),
        ("differential_cap", &mut s.differential.cap),
        ("telling_reason", &mut s.telling.reason),
    ];
    for (name, value) in numbers {
        visit(&Subject::Rules, Number::Rule(name.to_owned()), value);
    }
    for (actor, value) in &mut s.feasibility.authority {
        visit(&Subject::Rules, Number::Rule(format!("authority {actor}")), value);
    }
    for (cost, value) in &mut s.feasibility.fiscal_rho {
        visit(&Subject::Rules, Number::Rule(format!("fiscal_rho {cost}")), value);
    }
}

fn failure(failure: &mut Failure, visit: &mut Visit<'_>) {
    let subject = Subject::Failure(failure.id.clone());
    for s in &mut failure.signals {
        let mut ramp = Ramp { from: s.from, to: s.to };
        ramp_of(&subject, &s.field, &mut ramp, visit);
        (s.from, s.to) = (ramp.from, ramp.to);
        visit(&subject, Number::SignalWeight(s.field.clone()), &mut s.weight);
    }
}

/// Both ends of a ramp; ends that would meet are put back.
fn ramp_of(subject: &Subject, field: &str, ramp: &mut Ramp, visit: &mut Visit<'_>) {
    let before = *ramp;
    visit(subject, Number::RampFrom(field.to_owned()), &mut ramp.from);
    visit(subject, Number::RampTo(field.to_owned()), &mut ramp.to);
    if (ramp.from - ramp.to).abs() <= 0.0 {
        *ramp = before;
    }
}

fn instrument(instrument: &mut Instrument, visit: &mut Visit<'_>) {
    let subject = Subject::Instrument(instrument.id.clone());
    for (failure, share) in &mut instrument.addresses {
        visit(&subject, Number::Address(failure.clone()), share);
    }
    for (risk, share) in &mut instrument.exposures {
        visit(&subject, Number::Exposure(risk.clone()), share);
    }
    visit(&subject, Number::BaseRisk, &mut instrument.base);
    for soft in &mut instrument.soft {
        ramp_of(&subject, &soft.field, &mut soft.ramp, visit);
        visit(&subject, Number::Floor(soft.field.clone()), &mut soft.floor);
    }
    for risk in &mut instrument.risks {
        ramp_of(&subject, &risk.field, &mut risk.ramp, visit);
        visit(&subject, Number::RiskWeight(risk.field.clone()), &mut risk.weight);
    }
    let mut seen = BTreeMap::new();
    for condition in instrument.gates.iter_mut().chain(&mut instrument.vetoes) {
        thresholds(&subject, condition, &mut seen, visit);
    }
}

/// The numbers a condition compares with; what is present or absent, and words, are no numbers.
fn thresholds(
    subject: &Subject,
    condition: &mut Condition,
    seen: &mut BTreeMap<String, usize>,
    visit: &mut Visit<'_>,
) {
    for atom in condition.alternatives.iter_mut().flatten() {
        if let Threshold::Number(value) = &mut atom.threshold {
            let n = seen.entry(format!("{}{}", atom.field, atom.comparison.symbol())).or_default();
            visit(subject, Number::Threshold(atom.field.clone(), atom.comparison, *n), value);
            *n += 1;
        }
    }
}

fn case(case: &mut Case, visit: &mut Visit<'_>) {
    for lesson_ in &mut case.lessons {
        lesson(Arc::make_mut(lesson_), visit);
    }
    for episode_ in &mut case.episodes {
        episode(Arc::make_mut(episode_), visit);
    }
}

fn lesson(lesson: &mut Lesson, visit: &mut Visit<'_>) {
    let subject = Subject::Lesson(lesson.id.clone());
    let mut seen = BTreeMap::new();
    let step = || Number::RiskWeight(String::new());
    match &mut lesson.rule {
        LessonRule::Veto(c) | LessonRule::Gate(c) | LessonRule::Transfer(c) => {
            thresholds(&subject, c, &mut seen, visit);
        }
        LessonRule::RiskIf(c, weight) => {
            thresholds(&subject, c, &mut seen, visit);
            visit(&subject, step(), weight);
        }
        LessonRule::RiskRamp(field, ramp, weight) => {
            ramp_of(&subject, field, ramp, visit);
            visit(&subject, Number::RiskWeight(field.clone()), weight);
        }
        LessonRule::Exposure(risk, share) => {
            visit(&subject, Number::Exposure(risk.clone()), share);
        }
        LessonRule::BaseRisk(share) => visit(&subject, Number::BaseRisk, share),
        LessonRule::Prior(mean, weight) => {
            visit(&subject, Number::PriorMean, mean);
            visit(&subject, Number::PriorWeight, weight);
        }
        LessonRule::Soft(field, ramp, floor) => {
            ramp_of(&subject, field, ramp, visit);
            visit(&subject, Number::Floor(field.clone()), floor);
        }
    }
}

/// The coded outcome of an episode that is scored; bounds out of order are put back.
fn episode(episode: &mut Episode, visit: &mut Visit<'_>) {
    if episode.instrument.is_none() || episode.counter {
        return;
    }
    let subject = Subject::Episode(episode.id.clone());
    let (mut lo, mut hi) = (episode.outcome.lo(), episode.outcome.hi());
    visit(&subject, Number::OutcomeLow, &mut lo);
    visit(&subject, Number::OutcomeHigh, &mut hi);
    if let Some(outcome) = Interval::new(lo, hi) {
        episode.outcome = outcome;
    }
}
