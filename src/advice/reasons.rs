//! All reasons for, against and limiting; and what to find out first.

use std::collections::BTreeMap;

use crate::case::{Comparison, InForce, Instrument, LessonRule, Threshold};
use crate::measure::Interval;
use crate::profile::Situation;

use super::appraisal::Appraisal;
use super::diagnosis::{Diagnosis, SignalReading};
use super::ground::{Ground, GroundKind, Shown, Stance};
use super::limits::Limits;
use super::support::Support;

/// A reason smaller than this is left to the trace.
const WORTH_SAYING: f64 = 0.05;
/// A precondition better than this is left to the trace.
const GOOD_ENOUGH: f64 = 0.85;

pub(super) fn collect(
    limits: &[Ground],
    support: &Support<'_>,
    appraisal: &Appraisal,
    force: &InForce<'_>,
    instrument: &Instrument,
    situation: &Situation,
) -> Vec<Ground> {
    let mut all = limits.to_vec();
    for (failure, _, x) in appraisal.needs.iter().filter(|n| n.2.mid >= WORTH_SAYING) {
        let ground = Ground::new(Stance::For, GroundKind::Need).about_failure(failure);
        all.push(ground.weighing(*x));
    }
    for use_ in support.episodes.iter().filter(|e| e.weight.hi > 0.0) {
        let stance = if use_.episode.outcome.mid() < 0.0 { Stance::Against } else { Stance::For };
        let ground = Ground::new(stance, GroundKind::Episode).by_episode(&use_.episode.id);
        all.push(ground.weighing(use_.weight));
    }
    for lesson in force.lessons(&instrument.id) {
        if matches!(lesson.rule, LessonRule::Transfer(_)) {
            all.push(Ground::new(Stance::For, GroundKind::Lesson).by_lesson(Some(&lesson.id)));
        }
    }
    for soft in appraisal.soft.iter().filter(|s| s.feasibility.mid < GOOD_ENOUGH) {
        let mut ground = Ground::new(Stance::Limit, GroundKind::Soft)
            .of_field(&soft.field, situation)
            .by_lesson(soft.lesson.as_deref())
            .weighing(soft.feasibility);
        ground.comparison = Some(if soft.ramp.from < soft.ramp.to {
            Comparison::AtLeast
        } else {
            Comparison::AtMost
        });
        ground.threshold = Some(Threshold::Number(soft.ramp.to));
        if let Some(supplier) = &soft.supplied_by {
            ground = ground.about_instrument(supplier);
        }
        all.push(ground);
    }
    for risk in appraisal.risks.iter().filter(|r| r.risk.mid >= WORTH_SAYING) {
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

/// Fields that are not known well enough, ranked by how far they could move the score.
pub(super) fn find_out(
    instrument: &Instrument,
    appraisal: &Appraisal,
    limits: &Limits,
    diagnosis: &Diagnosis,
    situation: &Situation,
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
            push(field, 0.5 * risk.risk.width());
        }
        if let Some(failure) = &risk.failure {
            for s in signals(failure) {
                push(&s.field, 0.5 * risk.weight * spread(s));
            }
        }
    }
    let mut ranked: Vec<(String, f64)> = worth.into_iter().collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    ranked.into_iter().map(|(field, _)| field).collect()
}

/// Names the heaviest signal of a failure and the point from which it would count.
pub(super) fn weakest_signal(
    ground: Ground,
    failure: &str,
    diagnosis: &Diagnosis,
    situation: &Situation,
) -> Ground {
    let Some(severity) = diagnosis.find(failure) else { return ground };
    let heaviest = severity.signals.iter().max_by(|a, b| a.weight.total_cmp(&b.weight));
    let Some(signal) = heaviest else {
        let mut ground = ground;
        ground.value =
            Interval::new(severity.severity.lo, severity.severity.hi).map(Shown::Interval);
        return ground;
    };
    let mut ground = ground.of_field(&signal.field, situation);
    ground.comparison =
        Some(if signal.from < signal.to { Comparison::Above } else { Comparison::Below });
    ground.threshold = Some(Threshold::Number(signal.from));
    ground
}

/// Names the signal that keeps a failure slight, and the point where it would be grave.
fn slackest_signal(
    ground: Ground,
    failure: &str,
    diagnosis: &Diagnosis,
    situation: &Situation,
) -> Ground {
    let slack = |s: &SignalReading| s.weight * (1.0 - s.strength.mid);
    let signals = diagnosis.find(failure).map(|s| s.signals.as_slice()).unwrap_or_default();
    let Some(signal) = signals.iter().max_by(|a, b| slack(a).total_cmp(&slack(b))) else {
        return ground;
    };
    let mut ground = ground.of_field(&signal.field, situation);
    ground.comparison =
        Some(if signal.from < signal.to { Comparison::AtLeast } else { Comparison::AtMost });
    ground.threshold = Some(Threshold::Number(signal.to));
    ground
}

/// What pulls a score down most: the problem, the cases, the feasibility or the risk.
pub(super) fn smallest_factor(
    appraisal: &Appraisal,
    diagnosis: &Diagnosis,
    support: &Support<'_>,
    situation: &Situation,
    threshold: f64,
) -> Ground {
    let base = Ground::new(Stance::Against, GroundKind::LowValue).weighing(appraisal.score);
    let scored = |ground: Ground| {
        if ground.value.is_some() {
            ground
        } else {
            ground.score(appraisal.score, Comparison::AtLeast, threshold)
        }
    };
    let factors = [
        (appraisal.need.mid, Factor::Need),
        (appraisal.fit.mid, Factor::Fit),
        (appraisal.feasibility.mid, Factor::Feasibility),
        (1.0 - appraisal.risk.mid, Factor::Risk),
    ];
    let smallest = factors.into_iter().min_by(|a, b| a.0.total_cmp(&b.0)).map(|f| f.1);
    scored(match smallest {
        Some(Factor::Need) => match appraisal.needs.first() {
            Some((failure, _, _)) => {
                slackest_signal(base.about_failure(failure), failure, diagnosis, situation)
            }
            None => base,
        },
        Some(Factor::Fit) => {
            let worst = support
                .episodes
                .iter()
                .filter(|e| e.weight.mid > 0.0)
                .min_by(|a, b| a.episode.outcome.mid().total_cmp(&b.episode.outcome.mid()));
            match worst {
                Some(e) => base.by_episode(&e.episode.id),
                None => base,
            }
        }
        Some(Factor::Feasibility) => soft_factor(base, appraisal, situation),
        Some(Factor::Risk) | None => risk_factor(base, appraisal, situation),
    })
}

#[derive(Clone, Copy)]
enum Factor {
    Need,
    Fit,
    Feasibility,
    Risk,
}

fn soft_factor(base: Ground, appraisal: &Appraisal, situation: &Situation) -> Ground {
    let worst =
        appraisal.soft.iter().min_by(|a, b| a.feasibility.mid.total_cmp(&b.feasibility.mid));
    let Some(soft) = worst.filter(|s| s.feasibility.mid < appraisal.fiscal_room.mid) else {
        return base.about_failure("G3");
    };
    let mut ground = base.of_field(&soft.field, situation).by_lesson(soft.lesson.as_deref());
    ground.comparison =
        Some(if soft.ramp.from < soft.ramp.to { Comparison::AtLeast } else { Comparison::AtMost });
    ground.threshold = Some(Threshold::Number(soft.ramp.to));
    ground
}

fn risk_factor(base: Ground, appraisal: &Appraisal, situation: &Situation) -> Ground {
    let Some(risk) = appraisal.risks.first() else { return base };
    let mut ground = base.by_lesson(risk.lesson.as_deref());
    if let Some(failure) = &risk.failure {
        ground = ground.about_failure(failure);
    }
    if let (Some(field), Some(ramp)) = (&risk.field, risk.ramp) {
        ground = ground.of_field(field, situation);
        ground.comparison =
            Some(if ramp.from < ramp.to { Comparison::AtMost } else { Comparison::AtLeast });
        ground.threshold = Some(Threshold::Number(ramp.from));
    }
    ground
}
