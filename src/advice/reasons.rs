//! All reasons for, against and limiting; and what to find out first.

use std::collections::BTreeMap;

use crate::case::{
    Comparison, InForce, Instrument, Judgement, Lesson, LessonRule, Scoring, Threshold, Truth,
};
use crate::measure::{Interval, smaller};
use crate::profile::Situation;

use super::appraisal::{Appraisal, SoftSource};
use super::diagnosis::{Diagnosis, SignalReading};
use super::ground::{Driver, Ground, GroundKind, Stance};
use super::limits::Limits;
use super::support::Support;

pub(super) fn collect(
    limits: &[Ground],
    support: &Support,
    appraisal: &Appraisal,
    force: &InForce,
    lessons: &[&Lesson],
    situation: &Situation,
) -> Vec<Ground> {
    let telling = &force.library.catalogue.scoring.telling;
    let mut all = limits.to_vec();
    for (failure, _, x) in appraisal.needs.iter().filter(|n| n.2.mid >= telling.reason) {
        let ground = Ground::new(Stance::For, GroundKind::Need).about_failure(failure);
        all.push(ground.weighing(*x));
    }
    for use_ in support.episodes.iter().filter(|e| e.weight.hi > 0.0) {
        let outcome = use_.episode.outcome;
        // Neither a success that could carry nor harm in the middle: nothing can be told apart.
        let stance = if outcome.mid() < 0.0 {
            Stance::Against
        } else if outcome.lo() >= force.library.catalogue.scoring.carry.outcome_low - 1e-12 {
            Stance::For
        } else {
            Stance::Unclear
        };
        let ground = Ground::new(stance, GroundKind::Episode).by_episode(&use_.episode.id);
        all.push(ground.weighing(use_.weight));
    }
    for lesson in lessons {
        if matches!(lesson.rule, LessonRule::Transfer(_)) {
            all.push(Ground::new(Stance::For, GroundKind::Lesson).by_lesson(Some(&lesson.id)));
        }
    }
    for soft in appraisal.soft.iter().filter(|s| s.feasibility.mid < telling.precondition) {
        let ground = Ground::new(Stance::Limit, GroundKind::Soft).weighing(soft.feasibility);
        let mut ground = about_soft(ground, soft, situation);
        if let Some(supplier) = &soft.supplied_by {
            ground = ground.about_instrument(supplier);
        }
        all.push(ground);
    }
    for risk in appraisal.risks.iter().filter(|r| r.risk.mid >= telling.reason) {
        let mut ground = Ground::new(Stance::Against, GroundKind::Risk)
            .by_lesson(risk.lesson.as_deref())
            .weighing(risk.risk);
        if let Some(field) = &risk.field {
            ground = ground.of_field(field, situation);
        }
        if let Some(failure) = &risk.failure {
            ground = ground.about_failure(failure);
        }
        all.push(ground);
    }
    all
}

/// A reason about a soft precondition: its field, and where it would be wholly met.
fn about_soft(ground: Ground, soft: &SoftSource, situation: &Situation) -> Ground {
    let mut ground = ground.of_field(&soft.field, situation).by_lesson(soft.lesson.as_deref());
    let rising = soft.ramp.from < soft.ramp.to;
    ground.comparison = Some(if rising { Comparison::AtLeast } else { Comparison::AtMost });
    ground.threshold = Some(Threshold::Number(soft.ramp.to));
    ground
}

/// Fields that are not known well enough, ranked by how far they could move the score.
pub(super) fn find_out(
    instrument: &Instrument,
    appraisal: &Appraisal,
    limits: &Limits,
    diagnosis: &Diagnosis,
    situation: &Situation,
    risk_weight: f64,
) -> Vec<String> {
    let mut worth: BTreeMap<String, f64> = BTreeMap::new();
    let mut push = |field: &str, by: f64| {
        let settled = situation.word(field).is_some()
            || situation.interval(field).is_some_and(Interval::is_point);
        if !settled && by > 1e-9 {
            *worth.entry(field.to_owned()).or_default() += by;
        }
    };
    for open in &limits.open {
        if let Some(field) = &open.field {
            push(field, 1.0);
        }
    }
    let signals =
        |failure: &str| diagnosis.find(failure).map(|s| s.signals.as_slice()).unwrap_or_default();
    let spread = |s: &SignalReading| s.weight * s.strength.width();
    for (failure, share) in &instrument.addresses {
        for s in signals(failure) {
            push(&s.field, share * spread(s));
        }
    }
    for soft in &appraisal.soft {
        push(&soft.field, soft.feasibility.width() * appraisal.need.mid);
    }
    for risk in &appraisal.risks {
        if let Some(field) = &risk.field {
            push(field, risk_weight * risk.risk.width());
        }
        if let Some(failure) = &risk.failure {
            for s in signals(failure) {
                push(&s.field, risk_weight * risk.weight * spread(s));
            }
        }
    }
    let mut ranked: Vec<(String, f64)> = worth.into_iter().collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    ranked.into_iter().map(|(field, _)| field).collect()
}

/// What keeps the score low: the risk where it outweighs the gain, else the smallest factor.
pub(super) fn low_value(
    a: &Appraisal,
    diagnosis: &Diagnosis,
    support: &Support,
    situation: &Situation,
    scoring: &Scoring,
) -> Ground {
    let base = Ground::new(Stance::Against, GroundKind::LowValue)
        .score(a.score, Comparison::AtLeast, scoring.verdict.find_out_mid)
        .weighing(a.score);
    let gain = a.need.mid * a.fit.mid * a.feasibility.mid;
    if scoring.risk.weight * a.risk.mid > gain {
        return by_risk(base, a);
    }
    let least = smaller(smaller(a.need.mid, a.fit.mid), a.feasibility.mid);
    if a.need.mid > least {
        return if a.fit.mid <= least {
            by_record(base, support)
        } else {
            by_feasibility(base, a, situation)
        };
    }
    let Some((failure, share, _)) = a.needs.first() else { return base };
    let severity = diagnosis.of(failure);
    let low = scoring.binding.low;
    let driver = if severity.lo >= low {
        Driver::Partial
    } else if severity.hi >= low {
        Driver::Unclear
    } else {
        Driver::Slight
    };
    let mut ground = base.about_failure(failure).driven_by(driver).weighing(severity);
    ground.share = Some(*share);
    ground
}

fn by_risk(base: Ground, a: &Appraisal) -> Ground {
    let ground = base.driven_by(Driver::Risk);
    let Some(risk) = a.risks.first() else { return ground };
    let mut ground = ground.by_lesson(risk.lesson.as_deref());
    ground.failure.clone_from(&risk.failure);
    ground.field.clone_from(&risk.field);
    ground
}

fn by_record(base: Ground, support: &Support) -> Ground {
    let ground = base.driven_by(Driver::Record);
    let weighing = support.episodes.iter().filter(|e| e.weight.mid > 0.0);
    let worst = weighing.min_by(|a, b| a.episode.outcome.mid().total_cmp(&b.episode.outcome.mid()));
    match worst {
        Some(e) => ground.by_episode(&e.episode.id),
        None => ground,
    }
}

fn by_feasibility(base: Ground, a: &Appraisal, situation: &Situation) -> Ground {
    let ground = base.driven_by(Driver::Feasibility);
    let worst = a.soft.iter().min_by(|x, y| x.feasibility.mid.total_cmp(&y.feasibility.mid));
    match worst.filter(|s| s.feasibility.mid < a.fiscal_room.mid) {
        Some(soft) => about_soft(ground, soft, situation),
        None => ground,
    }
}

/// Whether a lesson has something to say here: its condition does not fail, its risk is not nil.
pub(super) fn speaks(lesson: &Lesson, appraisal: &Appraisal, on: Judgement<'_>) -> bool {
    let of_lesson = |id: &Option<String>| id.as_deref() == Some(lesson.id.as_str());
    match &lesson.rule {
        LessonRule::Veto(c) | LessonRule::RiskIf(c, _) | LessonRule::Transfer(c) => {
            c.judge(on) != Truth::Fails
        }
        LessonRule::RiskRamp(..) | LessonRule::Exposure(..) => {
            appraisal.risks.iter().any(|r| of_lesson(&r.lesson) && r.risk.hi > 0.0)
        }
        LessonRule::Gate(_)
        | LessonRule::BaseRisk(_)
        | LessonRule::Prior(..)
        | LessonRule::Soft(..) => true,
    }
}
