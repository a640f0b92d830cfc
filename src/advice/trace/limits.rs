//! The laws, contraindications and preconditions of an instrument, each as it stands here: those
//! that let it pass too.

use super::super::verdict::Verdict;
use crate::case::{Condition, Judgement, LawEffect, LessonRule};
use crate::text::words;

use super::cases::standing;
use super::{Asked, Pointer, Step};

pub(super) fn steps(cx: Asked<'_>, v: &Verdict) -> Vec<Step> {
    let l = cx.l;
    let force = cx.force;
    let id = &v.instrument.id;
    let mut steps: Vec<Step> = Vec::new();
    for law in force.laws(id) {
        let effect = match law.effect {
            LawEffect::Veto => words::record_law_veto(l),
            LawEffect::Caution => words::record_law_caution(l),
        };
        let to = Pointer::Law(law.id.clone());
        steps.push(Step::new(law.title.get(l).to_owned(), effect).to(to));
    }
    for lesson in force.lessons(id) {
        match &lesson.rule {
            LessonRule::Veto(c) => limit(cx, c, true, Some(&lesson.id), &mut steps),
            LessonRule::Gate(c) => limit(cx, c, false, Some(&lesson.id), &mut steps),
            _ => {}
        }
    }
    for condition in &v.instrument.vetoes {
        limit(cx, condition, true, None, &mut steps);
    }
    for condition in &v.instrument.gates {
        limit(cx, condition, false, None, &mut steps);
    }
    if steps.is_empty() {
        steps.push(Step::new(words::trace_no_limit(l), String::new()));
    }
    steps
}

/// A limit with its alternatives, the values here, and whether it holds.
fn limit(
    cx: Asked<'_>,
    condition: &Condition,
    veto: bool,
    lesson: Option<&String>,
    steps: &mut Vec<Step>,
) {
    let l = cx.l;
    let on = Judgement {
        situation: cx.situation,
        words: cx.words(),
        borderline: cx.library().catalogue.scoring.borderline.share,
    };
    let alternatives: Vec<String> = condition
        .alternatives
        .iter()
        .map(|atoms| {
            let atoms: Vec<String> = atoms.iter().map(|a| cx.atom(a)).collect();
            atoms.join(&words::record_and(l))
        })
        .collect();
    let text = alternatives.join(&words::trace_or(l));
    let name = if veto { words::trace_veto(l, text) } else { words::trace_gate(l, text) };
    let truth = standing(cx, condition.judge(on));
    let step = Step::new(name, truth);
    steps.push(match lesson {
        Some(id) => step.to(Pointer::Lesson(id.clone())),
        None => step,
    });
    let mut fields: Vec<&str> = condition.atoms().map(|a| a.field.as_str()).collect();
    fields.dedup();
    for id in fields {
        let Some(field) = cx.words().field(id) else { continue };
        let name = words::trace_value(l, field.name.get(l), cx.here(id));
        let from = lesson.map_or_else(|| words::decided_rule(l), |x| words::link_lesson(l, x));
        let to = Pointer::Field(id.to_owned());
        steps.push(Step::below(name, from).to(to));
    }
}
