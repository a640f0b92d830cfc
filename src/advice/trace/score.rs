//! Need, feasibility and risk, each down to the figures it is made of.

use super::super::appraisal::{RiskSource, SoftSource};
use super::super::diagnosis::{Severity, SeverityCap};
use super::super::verdict::Verdict;
use crate::text::{two_decimals, words};

use super::{Asked, Pointer, Step, interval, written};

pub(super) fn need(cx: Asked<'_>, v: &Verdict) -> Vec<Step> {
    let mut steps = Vec::new();
    for (problem, share, need) in &v.appraisal.needs {
        let name = words::advice_step_need(cx.l, failure(cx, problem), two_decimals(*share));
        steps.push(Step::new(name, written(*need)).to(Pointer::Failure(problem.clone())));
        if let Some(severity) = cx.advice.diagnosis.find(problem) {
            signals(cx, severity, &mut steps);
        }
    }
    steps.push(Step::new(words::advice_step_need_all(cx.l), written(v.appraisal.need)));
    steps
}

/// The signals of a problem, and what holds it down.
fn signals(cx: Asked<'_>, severity: &Severity, steps: &mut Vec<Step>) {
    let l = cx.l;
    for signal in &severity.signals {
        let Some(field) = cx.words().field(&signal.field) else { continue };
        let reading = cx.ramp(field, signal.from, signal.to);
        let value = cx.shown(field, &signal.known);
        let weight = two_decimals(signal.weight);
        let name = words::trace_signal(l, field.name.get(l), value, reading, weight);
        let to = Pointer::Field(signal.field.clone());
        steps.push(Step::below(name, written(signal.strength)).to(to));
    }
    let before = interval(severity.uncapped);
    match &severity.cap {
        Some(SeverityCap::Gate) => {
            let name = words::trace_gate_acts(l, before);
            steps.push(Step::below(name, written(severity.severity)));
        }
        Some(SeverityCap::Differential(cause)) => {
            let name = words::trace_differential(l, failure(cx, cause), before);
            steps.push(Step::below(name, written(severity.severity)));
        }
        None => {}
    }
}

pub(super) fn feasibility(cx: Asked<'_>, v: &Verdict) -> Vec<Step> {
    let (l, a) = (cx.l, &v.appraisal);
    let mut steps: Vec<Step> = Vec::new();
    for soft in &a.soft {
        let name = words::advice_step_soft(l, field(cx, &soft.field));
        steps.push(Step::new(name, written(soft.feasibility)));
        steps.push(soft_source(cx, soft));
    }
    let authority = words::trace_authority(l, cx.actor(v));
    steps.push(Step::new(authority, two_decimals(a.authority)));
    let g3 = interval(cx.advice.diagnosis.of("G3"));
    let fiscal = words::trace_fiscal(l, failure(cx, "G3"), g3);
    let to = Pointer::Failure("G3".to_owned());
    steps.push(Step::new(fiscal, written(a.fiscal_room)).to(to));
    steps.push(Step::new(words::advice_step_feasibility(l), written(a.feasibility)));
    steps
}

fn soft_source(cx: Asked<'_>, soft: &SoftSource) -> Step {
    let l = cx.l;
    let reading = cx
        .words()
        .field(&soft.field)
        .map_or_else(String::new, |f| cx.ramp(f, soft.ramp.from, soft.ramp.to));
    let value = cx.here(&soft.field);
    let name = words::trace_ramp(l, field(cx, &soft.field), value, reading);
    let to = match &soft.lesson {
        Some(lesson) => Pointer::Lesson(lesson.clone()),
        None => Pointer::Field(soft.field.clone()),
    };
    let end = match (&soft.lesson, &soft.supplied_by) {
        (Some(lesson), _) => words::link_lesson(l, lesson),
        (None, Some(id)) => {
            let supplier = cx.library().catalogue.instrument(id);
            words::trace_supplied(l, supplier.map_or("", |i| i.short.get(l)))
        }
        (None, None) => words::decided_rule(l),
    };
    Step::below(name, end).to(to)
}

pub(super) fn risk(cx: Asked<'_>, v: &Verdict) -> Vec<Step> {
    let (l, a) = (cx.l, &v.appraisal);
    let mut steps: Vec<Step> = Vec::new();
    for source in &a.risks {
        risk_source(cx, source, &mut steps);
    }
    steps.push(Step::new(words::advice_step_risk_all(l), written(a.risk)));
    let weight = two_decimals(cx.library().catalogue.scoring.risk.weight);
    steps.push(Step::new(words::advice_step_score(l, weight), written(a.score)));
    steps
}

fn risk_source(cx: Asked<'_>, source: &RiskSource, steps: &mut Vec<Step>) {
    let l = cx.l;
    let name = match (&source.failure, &source.field) {
        (Some(id), _) => failure(cx, id),
        (None, Some(id)) => field(cx, id),
        (None, None) => words::advice_risk_base(l),
    };
    let step = Step::new(words::advice_step_risk(l, name), written(source.risk));
    steps.push(match &source.failure {
        Some(id) => step.to(Pointer::Failure(id.clone())),
        None => step,
    });
    let weight = two_decimals(source.weight);
    let made_of = match (&source.failure, &source.field, &source.ramp) {
        (Some(id), _, _) => {
            let severity = interval(cx.advice.diagnosis.of(id));
            words::trace_exposure(l, severity, weight)
        }
        (None, Some(id), Some(r)) => {
            let reading = cx.words().field(id).map(|f| cx.ramp(f, r.from, r.to));
            let reading = reading.unwrap_or_default();
            words::trace_signal(l, field(cx, id), cx.here(id), reading, weight)
        }
        (None, Some(id), None) => words::trace_step_risk(l, field(cx, id), cx.here(id), weight),
        (None, None, _) => words::trace_base(l, weight),
    };
    let from = source.lesson.as_ref();
    let end = from.map_or_else(|| words::decided_rule(l), |id| words::link_lesson(l, id));
    let below = Step::below(made_of, end);
    steps.push(match (from, &source.field) {
        (Some(id), _) => below.to(Pointer::Lesson(id.clone())),
        (None, Some(id)) => below.to(Pointer::Field(id.clone())),
        (None, None) => below,
    });
}

fn failure(cx: Asked<'_>, id: &str) -> String {
    cx.library().catalogue.failure(id).map_or_else(String::new, |f| f.name.get(cx.l).to_owned())
}

fn field(cx: Asked<'_>, id: &str) -> String {
    cx.words().field(id).map_or_else(String::new, |f| f.name.get(cx.l).to_owned())
}
