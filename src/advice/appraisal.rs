//! Need, fit, feasibility, risk, and the score of one instrument by itself.

use crate::case::{InForce, Instrument, Judgement, LessonRule, SoftRule, Truth};
use crate::measure::{Estimate, Ramp, larger};

use super::diagnosis::Diagnosis;

/// A soft precondition as it stands.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct SoftSource {
    pub field: String,
    pub ramp: Ramp,
    pub floor: f64,
    pub feasibility: Estimate,
    /// Instrument that can supply it.
    pub supplied_by: Option<String>,
    /// The lesson it comes from, if any.
    pub lesson: Option<String>,
}

/// One source of risk.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct RiskSource {
    /// The field of a ramp or step, if that is what it is.
    pub field: Option<String>,
    pub ramp: Option<Ramp>,
    /// The government-failure risk it is exposed to.
    pub failure: Option<String>,
    /// The lesson it comes from, if any.
    pub lesson: Option<String>,
    pub weight: f64,
    /// Weight times how far it holds.
    pub risk: Estimate,
}

/// The four factors and the score.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Appraisal {
    /// Failure id, share addressed, and their product with the severity; largest first.
    pub needs: Vec<(String, f64, Estimate)>,
    pub need: Estimate,
    pub fit: Estimate,
    pub soft: Vec<SoftSource>,
    pub authority: f64,
    pub fiscal_room: Estimate,
    pub feasibility: Estimate,
    pub risks: Vec<RiskSource>,
    pub risk: Estimate,
    /// `need·fit·feasibility − 0.5·risk`.
    pub score: Estimate,
    /// The lower bound of the score with fit at its midpoint: the width of the evidence belongs
    /// in the padlocks, not in the verdict.
    pub low_at_mid_fit: f64,
}

impl Appraisal {
    pub(super) fn of(
        instrument: &Instrument,
        fit: Estimate,
        diagnosis: &Diagnosis,
        force: &InForce,
        on: Judgement<'_>,
    ) -> Self {
        let scoring = &force.library.catalogue.scoring;
        let (needs, need) = need(instrument, diagnosis, scoring.need.bonus);
        let soft = soft(instrument, force, on);
        let numbers = &scoring.feasibility;
        let authority = numbers.authority.get(&instrument.actor).copied().unwrap_or(1.0);
        let rho = numbers.fiscal_rho.get(instrument.cost.id()).copied().unwrap_or(0.0);
        let fiscal_room = diagnosis
            .of(&numbers.fiscal_risk)
            .map_falling(|g3| larger(0.0, 1.0 - numbers.fiscal_weight * rho * g3));
        let feasibility = soft
            .iter()
            .map(|s| s.feasibility)
            .fold(fiscal_room.at_most(Estimate::exactly(authority)), Estimate::at_most);
        let risks = risks(instrument, diagnosis, force, on);
        let risk = risks
            .iter()
            .map(|r| r.risk.complement())
            .fold(Estimate::ONE, Estimate::times)
            .complement();
        let gain = need.times(fit).times(feasibility);
        let weight = scoring.risk.weight;
        let score = Estimate {
            lo: gain.lo - weight * risk.hi,
            mid: gain.mid - weight * risk.mid,
            hi: gain.hi - weight * risk.lo,
        };
        let low_at_mid_fit = need.lo * fit.mid * feasibility.lo - weight * risk.hi;
        Self {
            needs,
            need,
            fit,
            soft,
            authority,
            fiscal_room,
            feasibility,
            risks,
            risk,
            score,
            low_at_mid_fit,
        }
    }
}

/// `m + bonus·(n − m)` with `m` the largest and `n` the joint product: the small bonus keeps
/// do-everything actions from flooding the list.
fn need(
    instrument: &Instrument,
    diagnosis: &Diagnosis,
    bonus: f64,
) -> (Vec<(String, f64, Estimate)>, Estimate) {
    let mut parts: Vec<(String, f64, Estimate)> = instrument
        .addresses
        .iter()
        .map(|(failure, share)| {
            let x = diagnosis.of(failure).map_rising(|s| s * share);
            (failure.clone(), *share, x)
        })
        .collect();
    parts.sort_by(|a, b| b.2.mid.total_cmp(&a.2.mid).then(a.0.cmp(&b.0)));
    let most = parts.iter().map(|p| p.2).fold(Estimate::ZERO, Estimate::at_least);
    let joint =
        parts.iter().map(|p| p.2.complement()).fold(Estimate::ONE, Estimate::times).complement();
    let need = most.join_rising(joint, |m, n| m + bonus * larger(0.0, n - m));
    (parts, need)
}

fn soft(instrument: &Instrument, force: &InForce, on: Judgement<'_>) -> Vec<SoftSource> {
    let source = |rule: &SoftRule, lesson: Option<String>| {
        let ramp = rule.ramp.of(on.situation.interval(&rule.field));
        SoftSource {
            field: rule.field.clone(),
            ramp: rule.ramp,
            floor: rule.floor,
            feasibility: ramp.map_rising(|r| rule.floor + (1.0 - rule.floor) * r),
            supplied_by: rule.supplied_by.clone(),
            lesson,
        }
    };
    let general = instrument.soft.iter().map(|rule| source(rule, None));
    let learned = force.lessons(&instrument.id).iter().filter_map(|l| match &l.rule {
        LessonRule::Soft(field, ramp, floor) => {
            let (field, ramp, floor) = (field.clone(), *ramp, *floor);
            let rule = SoftRule { field, ramp, floor, supplied_by: None };
            Some(source(&rule, Some(l.id.clone())))
        }
        _ => None,
    });
    general.chain(learned).collect()
}

fn risks(
    instrument: &Instrument,
    diagnosis: &Diagnosis,
    force: &InForce,
    on: Judgement<'_>,
) -> Vec<RiskSource> {
    let along = |field: &str, ramp: Ramp, weight: f64, lesson: Option<String>| RiskSource {
        field: Some(field.to_owned()),
        ramp: Some(ramp),
        failure: None,
        lesson,
        weight,
        risk: ramp.of(on.situation.interval(field)).map_rising(|r| weight * r),
    };
    let exposed = |failure: &str, weight: f64, lesson: Option<String>| RiskSource {
        field: None,
        ramp: None,
        failure: Some(failure.to_owned()),
        lesson,
        weight,
        risk: diagnosis.of(failure).map_rising(|g| weight * g),
    };
    let base = |weight: f64, lesson: Option<String>| RiskSource {
        field: None,
        ramp: None,
        failure: None,
        lesson,
        weight,
        risk: Estimate::exactly(weight),
    };
    let mut all: Vec<RiskSource> = vec![base(instrument.base, None)];
    all.extend(instrument.risks.iter().map(|r| along(&r.field, r.ramp, r.weight, None)));
    all.extend(instrument.exposures.iter().map(|(failure, w)| exposed(failure, *w, None)));
    for lesson in force.lessons(&instrument.id) {
        let id = Some(lesson.id.clone());
        match &lesson.rule {
            LessonRule::RiskRamp(field, ramp, weight) => all.push(along(field, *ramp, *weight, id)),
            LessonRule::Exposure(failure, weight) => all.push(exposed(failure, *weight, id)),
            LessonRule::BaseRisk(weight) => all.push(base(*weight, id)),
            LessonRule::RiskIf(condition, weight) => all.push(RiskSource {
                field: condition.atoms().next().map(|a| a.field.clone()),
                ramp: None,
                failure: None,
                lesson: id,
                weight: *weight,
                risk: step(condition.judge(on)).map_rising(|r| weight * r),
            }),
            _ => {}
        }
    }
    all.sort_by(|a, b| b.risk.mid.total_cmp(&a.risk.mid));
    all
}

fn step(truth: Truth) -> Estimate {
    match truth {
        Truth::Holds => Estimate::ONE,
        Truth::Fails => Estimate::ZERO,
        Truth::Unknown => Estimate::UNKNOWN,
    }
}
