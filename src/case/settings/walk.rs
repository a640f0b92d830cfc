//! Visits the numbers of the appraisal: rules, priors, failures, instruments, lessons, episodes,
//! similarity.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::measure::{Interval, Ramp};

use super::super::catalogue::Instrument;
use super::super::condition::{Condition, Threshold};
use super::super::failure::Failure;
use super::super::lesson_rule::LessonRule;
use super::super::library::Library;
use super::super::records::{Case, Episode, Lesson};
use super::{Number, Subject, walk_reading};

pub(super) type Visit<'a> = dyn FnMut(&Subject, Number, &mut f64) + 'a;

pub(super) fn walk(library: &mut Library, visit: &mut Visit<'_>) {
    rules(library, visit);
    for (id, prior) in &mut library.catalogue.scoring.priors {
        let subject = Subject::Prior(id.clone());
        visit(&subject, Number::PriorMean, &mut prior.m0);
        visit(&subject, Number::PriorWeight, &mut prior.alpha);
    }
    library.catalogue.failures.iter_mut().for_each(|f| failure(f, visit));
    walk_reading::walk(library, visit);
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
    let numbers: [(&str, &mut f64); 30] = [
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
        ("flips_turn", &mut s.flips.turn),
        ("flips_settle", &mut s.flips.settle),
        ("flips_second", &mut s.flips.second),
        ("flips_farthest", &mut s.flips.farthest),
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
    let relief = failure.relief.as_mut();
    if let Some((Some(field), Some(high))) = relief.map(|r| (&r.field, &mut r.high)) {
        visit(&subject, Number::ReliefHigh(field.clone()), high);
    }
}

/// Both ends of a ramp; ends that would meet are put back.
pub(super) fn ramp_of(subject: &Subject, field: &str, ramp: &mut Ramp, visit: &mut Visit<'_>) {
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
pub(super) fn thresholds(
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
