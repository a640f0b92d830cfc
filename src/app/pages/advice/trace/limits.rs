//! The laws, contraindications and preconditions of an instrument, each as it stands here: those
//! that let it pass too.

use crate::advice::Verdict;
use crate::case::{Condition, Judgement, LawEffect, LessonRule};
use crate::text::words;

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::record::lines::{atom as atom_text, here};
use super::super::super::super::view::Record;
use super::Step;
use super::cases::standing;

pub(super) fn steps(cx: Cx<'_>, v: &Verdict) -> Vec<Step> {
    let l = cx.l;
    let force = &cx.found().force;
    let id = &v.instrument.id;
    let mut steps: Vec<Step> = Vec::new();
    for law in force.laws(id) {
        let effect = match law.effect {
            LawEffect::Veto => words::record_law_veto(l),
            LawEffect::Caution => words::record_law_caution(l),
        };
        let to = Command::Record(Record::Law(law.id.clone()));
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
    cx: Cx<'_>,
    condition: &Condition,
    veto: bool,
    lesson: Option<&String>,
    steps: &mut Vec<Step>,
) {
    let l = cx.l;
    let on = Judgement {
        situation: &cx.found().situation,
        words: cx.words(),
        borderline: cx.library().catalogue.scoring.borderline.share,
    };
    let alternatives: Vec<String> = condition
        .alternatives
        .iter()
        .map(|atoms| {
            let atoms: Vec<String> = atoms.iter().map(|a| atom_text(cx, a)).collect();
            atoms.join(&words::record_and(l))
        })
        .collect();
    let text = alternatives.join(&words::trace_or(l));
    let name = if veto { words::trace_veto(l, text) } else { words::trace_gate(l, text) };
    let truth = standing(cx, condition.judge(on));
    let step = Step::new(name, truth);
    steps.push(match lesson {
        Some(id) => step.to(Command::Record(Record::Lesson(id.clone()))),
        None => step,
    });
    let mut fields: Vec<&str> = condition.atoms().map(|a| a.field.as_str()).collect();
    fields.dedup();
    for id in fields {
        let Some(field) = cx.words().field(id) else { continue };
        let name = words::trace_value(l, field.name.get(l), here(cx, id));
        let from = lesson.map_or_else(|| words::decided_rule(l), |x| words::link_lesson(l, x));
        let to = Command::Record(Record::Field(id.to_owned()));
        steps.push(Step::below(name, from).to(to));
    }
}
