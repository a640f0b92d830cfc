//! The rules from appraisal to verdict, in the order in which they are asked, each with the number
//! here and its threshold.

use super::super::ground::GroundKind;
use super::super::verdict::{Verdict, VerdictKind};
use crate::text::{two_decimals, words};

use super::{Asked, Step};

pub(super) fn steps(cx: Asked<'_>, v: &Verdict) -> Vec<Step> {
    let (l, a) = (cx.l, &v.appraisal);
    let numbers = &cx.library().catalogue.scoring.verdict;
    let mut steps: Vec<Step> = Vec::new();
    let ruled_out = v.kind == VerdictKind::Contraindicated;
    steps.push(answer(cx, words::rule_forbidden(l), !ruled_out));
    steps.push(answer(cx, words::rule_missing(l), v.kind != VerdictKind::PreconditionMissing));
    let mut at_least = |name: String, value: f64, limit: f64| {
        let name = words::rule_number(l, name, two_decimals(value), two_decimals(limit));
        steps.push(answer(cx, name, value >= limit));
    };
    at_least(words::rule_need_high(l), a.need.hi, numbers.no_need_high);
    at_least(words::rule_score_mid(l), a.score.mid, numbers.conditions_mid);
    at_least(words::rule_need_low(l), a.need.lo, numbers.conditions_need_low);
    at_least(words::rule_low_at_mid(l), a.low_at_mid_fit, numbers.conditions_low);
    at_least(words::rule_advise_mid(l), a.score.mid, numbers.advise_mid);
    at_least(words::rule_advise_low(l), a.score.lo, numbers.advise_low);
    steps.push(answer(cx, words::rule_tried(l), v.tried));
    steps.push(answer(cx, words::rule_carrier(l), v.support.carrier().is_some()));
    let open = v.reasons.iter().any(|r| {
        matches!(r.kind, GroundKind::OpenVeto | GroundKind::OpenGate | GroundKind::LawCaution)
    });
    steps.push(answer(cx, words::rule_open(l), !open));
    steps.push(answer(cx, words::rule_problem(l), !cx.advice.no_problem()));
    steps
}

fn answer(cx: Asked<'_>, name: String, holds: bool) -> Step {
    let value = if holds { words::rule_met(cx.l) } else { words::rule_unmet(cx.l) };
    Step::new(name, value)
}
