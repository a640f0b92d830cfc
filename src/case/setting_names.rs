//! What the numbers of judgement are called.

use crate::measure::Interval;
use crate::profile::show_number;
use crate::text::{Language, significant, words};

use super::condition::Comparison;
use super::library::Library;
use super::settings::{Change, Number, Setting, Subject};

impl Subject {
    /// What it is called.
    #[must_use]
    pub fn name(&self, library: &Library, l: Language) -> String {
        let catalogue = &library.catalogue;
        let of_case = |case: &str| library.case(case).map_or("", |c| c.short_name(l)).to_owned();
        match self {
            Self::Rules => words::judgements_rules(l),
            Self::Prior(id) => {
                catalogue.scoring.priors.get(id).map_or("", |p| p.name.get(l)).to_owned()
            }
            Self::Failure(id) => catalogue.failure(id).map_or("", |f| f.short.get(l)).to_owned(),
            Self::Instrument(id) => {
                catalogue.instrument(id).map_or("", |i| i.short.get(l)).to_owned()
            }
            Self::Lesson(id) => {
                let case = library.lesson(id).map_or_else(String::new, |x| of_case(&x.case));
                words::decided_lesson(l, case, id)
            }
            Self::Episode(id) => {
                let case = library.episode(id).map_or_else(String::new, |x| of_case(&x.case));
                words::decided_episode(l, case, id)
            }
            Self::Feature(field) => field_name(field, library, l),
            Self::Aspect(id) => {
                catalogue.cluster.aspect(id).map_or("", |a| a.name.get(l)).to_owned()
            }
            Self::ClusterType(id) => word_name("cluster_type", id, library, l),
            Self::Answer(question, option) => {
                let question = catalogue.cluster.question(question);
                let option = question.and_then(|q| q.option(option)).map_or("", |o| o.words.get(l));
                words::setting_answer(l, question.map_or("", |q| q.ask.get(l)), option)
            }
            Self::Behaviour(id) => {
                catalogue.cluster.behaviour(id).map_or("", |b| b.name.get(l)).to_owned()
            }
            Self::StageRule(id) => {
                catalogue.cluster.stage_rule(id).map_or("", |r| r.name.get(l)).to_owned()
            }
            Self::Path(id) => {
                catalogue.upgrading.path(id).map_or("", |p| p.short.get(l)).to_owned()
            }
            Self::Lens(id) => catalogue.upgrading.lens(id).map_or("", |x| x.name.get(l)).to_owned(),
        }
    }
}

impl Setting {
    /// What the number is called beside its subject.
    #[must_use]
    pub fn name(&self, library: &Library, l: Language) -> String {
        let field = |id: &str| field_name(id, library, l);
        let failure =
            |id: &str| library.catalogue.failure(id).map_or("", |f| f.short.get(l)).to_owned();
        match &self.number {
            Number::Rule(name) => rule_name(name, library, l),
            Number::PriorMean => words::number_prior_mean(l),
            Number::PriorWeight => words::number_prior_weight(l),
            Number::RampFrom(f) => words::number_ramp_from(l, field(f)),
            Number::RampTo(f) => words::number_ramp_to(l, field(f)),
            Number::SignalWeight(f) => words::number_signal_weight(l, field(f)),
            Number::Address(f) => words::number_address(l, failure(f)),
            Number::Exposure(f) => words::number_exposure(l, failure(f)),
            Number::BaseRisk => words::number_base_risk(l),
            Number::Floor(f) => words::number_floor(l, field(f)),
            Number::RiskWeight(f) if f.is_empty() => words::number_step_risk(l),
            Number::RiskWeight(f) => words::number_risk_weight(l, field(f)),
            Number::Threshold(f, sign, _) => match sign {
                Comparison::Below => words::number_below(l, field(f)),
                Comparison::AtMost => words::number_at_most(l, field(f)),
                Comparison::Above => words::number_above(l, field(f)),
                Comparison::AtLeast => words::number_at_least(l, field(f)),
                Comparison::Equal => words::number_equal(l, field(f)),
            },
            Number::OutcomeLow => words::number_outcome_low(l),
            Number::OutcomeHigh => words::number_outcome_high(l),
            Number::Width => words::number_width(l),
            Number::Cap => words::number_cap(l),
            Number::FeatureWeight => words::number_feature_weight(l),
            Number::ReliefHigh(f) => words::number_relief(l, field(f)),
            Number::Word(f, word) => {
                words::number_word(l, field(f), word_name(f, word, library, l))
            }
            Number::Speaks(kind) => {
                words::number_speaks(l, word_name("cluster_type", kind, library, l))
            }
            Number::AnswerWeight(question) => {
                let asked = library.catalogue.cluster.question(question);
                words::number_answer_weight(l, asked.map_or("", |q| q.ask.get(l)))
            }
            Number::Edge(_, n) => words::number_edge(l, n + 1),
            Number::FactorBase(id) => {
                words::number_factor_base(l, field_or_failure(id, library, l))
            }
            Number::FactorWeight(id) => {
                words::number_factor_weight(l, field_or_failure(id, library, l))
            }
        }
    }

    /// A value it may have, as it is read: in the unit of its field where it has one.
    #[must_use]
    pub fn shown(&self, value: f64, library: &Library, l: Language) -> String {
        let unit = self.number.field().and_then(|id| library.words.field(id)).map(|f| &f.unit);
        match (unit, Interval::point(value)) {
            (Some(unit), Some(x)) => show_number(x, unit, &library.words, l),
            _ => significant(value),
        }
    }
}

impl Change {
    /// What was changed, from what to what, in one clause.
    #[must_use]
    pub fn told(&self, library: &Library, l: Language) -> String {
        let subject = self.setting.subject.name(library, l);
        let shown = |x: f64| self.setting.shown(x, library, l);
        let (shipped, now) = (shown(self.shipped), shown(self.setting.value));
        words::judgements_one(l, subject, self.setting.name(library, l), shipped, now)
    }
}

/// A field, else a yearly series, else a reading by the name the settings give it.
fn field_name(id: &str, library: &Library, l: Language) -> String {
    let field = library.words.field(id).map(|f| &f.name);
    let series = || library.words.series(id).map(|s| &s.name);
    let reading = || library.catalogue.readings.get(id);
    let name = field.or_else(series).or_else(reading);
    name.map_or_else(|| id.to_owned(), |n| n.get(l).to_owned())
}

fn field_or_failure(id: &str, library: &Library, l: Language) -> String {
    let failure = library.catalogue.failure(id).map(|f| f.short.get(l).to_owned());
    failure.unwrap_or_else(|| field_name(id, library, l))
}

fn word_name(field: &str, word: &str, library: &Library, l: Language) -> String {
    let name = library.words.field(field).and_then(|f| f.word_names.get(word));
    name.map_or_else(|| word.to_owned(), |n| n.get(l).to_owned())
}

/// The rules have names of their own; shares of authority and fiscal room are named by whom or
/// what they are for.
fn rule_name(name: &str, library: &Library, l: Language) -> String {
    let scoring = &library.catalogue.scoring;
    if let Some(rule) = library.catalogue.rules.get(name) {
        return rule.name.get(l).to_owned();
    }
    match name.split_once(' ') {
        Some(("authority", actor)) => {
            words::number_authority(l, scoring.actors.get(actor).map_or(actor, |n| n.get(l)))
        }
        Some((_, cost)) => {
            words::number_fiscal(l, scoring.cost_names.get(cost).map_or(cost, |n| n.get(l)))
        }
        None => name.to_owned(),
    }
}
