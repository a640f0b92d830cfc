//! What the cases say: the prior, each episode with its likeness and conditions, the pool.

use super::super::support::{CarryBar, EpisodeUse};
use super::super::verdict::Verdict;
use crate::case::Truth;
use crate::measure::Estimate;
use crate::text::{rounded, two_decimals, words};

use super::{Asked, Pointer, Step, interval, written};

pub(super) fn steps(cx: Asked<'_>, v: &Verdict) -> Vec<Step> {
    let l = cx.l;
    let (mean, weight) = v.support.prior;
    let prior = words::advice_step_prior(l, two_decimals(mean), rounded(weight, 2));
    let mut steps = vec![Step::new(prior, two_decimals(mean))];
    if v.support.prior_lessons.is_empty() {
        let class = cx.library().catalogue.scoring.priors.get(&v.instrument.prior);
        let class = class.map_or("", |p| p.name.get(l)).to_owned();
        steps.push(Step::below(class, words::decided_rule(l)));
    }
    for id in &v.support.prior_lessons {
        let lesson = cx.library().lesson(id).map_or("", |x| x.sentence.get(l)).to_owned();
        let to = Pointer::Lesson(id.clone());
        steps.push(Step::below(lesson, words::link_lesson(l, id)).to(to));
    }
    for used in &v.support.episodes {
        episode(cx, used, &mut steps);
    }
    steps.push(Step::new(words::advice_step_fit(l), written(v.appraisal.fit)));
    steps
}

fn episode(cx: Asked<'_>, used: &EpisodeUse, steps: &mut Vec<Step>) {
    let (l, e) = (cx.l, &used.episode);
    let case = cx.library().case(&e.case).map_or("", |c| c.short_name(l));
    let weight = two_decimals(used.weight.mid);
    let name = words::advice_step_episode(l, &e.id, case, weight);
    let o = e.outcome;
    let outcome = written(Estimate { lo: o.lo(), mid: o.mid(), hi: o.hi() });
    steps.push(Step::new(name, outcome).to(Pointer::Episode(e.id.clone())));
    let bundle = rounded(e.bundle, 1);
    let made_of = words::trace_episode(l, interval(used.similarity.global), e.grade, bundle);
    steps.push(Step::below(made_of, String::new()));
    for (atom, truth) in &used.conditions {
        let value = cx.here(&atom.field);
        let name = words::trace_condition(l, cx.atom(atom), value);
        let to = Pointer::Field(atom.field.clone());
        steps.push(Step::below(name, standing(cx, *truth)).to(to));
    }
    let carries = if used.carries() { words::trace_carries(l) } else { bars(cx, used) };
    steps.push(Step::below(carries, String::new()));
}

/// Why an episode cannot carry advice by itself.
fn bars(cx: Asked<'_>, used: &EpisodeUse) -> String {
    let l = cx.l;
    let limits = &cx.library().catalogue.scoring.carry;
    let told: Vec<String> = used
        .bars
        .iter()
        .map(|bar| match bar {
            CarryBar::Outcome(low) => {
                words::trace_bar_outcome(l, two_decimals(*low), two_decimals(limits.outcome_low))
            }
            CarryBar::Similarity(low) => words::trace_bar_similarity(
                l,
                two_decimals(*low),
                two_decimals(limits.similarity_low),
            ),
            CarryBar::Context(atom) => words::trace_bar_context(l, cx.atom(atom)),
            CarryBar::Transfer(lesson) => words::trace_bar_transfer(l, lesson),
        })
        .collect();
    words::trace_bars(l, told.join(&words::out_semicolon(l)))
}

/// How a condition stands, with its sign.
pub(super) fn standing(cx: Asked<'_>, truth: Truth) -> String {
    match truth {
        Truth::Holds => words::record_holds(cx.l),
        Truth::Fails => words::record_fails(cx.l),
        Truth::Unknown => words::record_open(cx.l),
    }
}
