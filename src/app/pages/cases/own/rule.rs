//! What a lesson does: its kind, and the condition, ramp, failure or strength that belong to it.

use egui::Ui;

use crate::case::FailureKind;
use crate::case::own::{Effect, LooseRamp, LooseRule, read_rule, write_rule};
use crate::text::{Language, words};

use super::super::super::super::cx::Cx;
use super::super::super::super::widgets::{draft, paragraph};
use super::At;
use super::cells::combo;
use super::conditions::{Line, atoms_input, field, value};

const EFFECT: f32 = 340.0;
const NUMBER: f32 = 80.0;

fn told(effect: Effect, l: Language) -> String {
    match effect {
        Effect::Veto => words::own_effect_veto(l),
        Effect::Gate => words::own_effect_gate(l),
        Effect::RiskIf => words::own_effect_risk_if(l),
        Effect::RiskRamp => words::own_effect_risk_ramp(l),
        Effect::Exposure => words::own_effect_exposure(l),
        Effect::BaseRisk => words::own_effect_base(l),
        Effect::Transfer => words::own_effect_transfer(l),
        Effect::Soft => words::own_effect_soft(l),
        Effect::Prior => words::own_effect_prior(l),
    }
}

pub(super) fn rule(ui: &mut Ui, cx: Cx<'_>, at: At<'_>) {
    let rule = read_rule(at.text("condition"), at.text("strength"));
    let mut changed = None;
    if let Some(effect) = effect(ui, cx, at, rule.effect) {
        changed = Some(LooseRule { effect, ..rule.clone() });
    }
    if rule.effect.has_condition() {
        let name = told(rule.effect, cx.l);
        if let Some(atoms) = atoms_input(ui, cx, at, &name, &rule.atoms, true) {
            changed = Some(LooseRule { atoms, ..rule.clone() });
        }
    }
    if rule.effect.has_ramp()
        && let Some(ramp) = ramp(ui, cx, at, &rule)
    {
        changed = Some(LooseRule { ramp, ..rule.clone() });
    }
    if rule.effect == Effect::Exposure
        && let Some(failure) = failure(ui, cx, at, &rule.failure)
    {
        changed = Some(LooseRule { failure, ..rule.clone() });
    }
    if let Some(strength) = strength(ui, cx, at, &rule) {
        changed = Some(LooseRule { strength, ..rule.clone() });
    }
    if let Some(rule) = changed {
        let (condition, strength) = write_rule(&rule);
        at.write(
            cx,
            vec![
                ("kind".to_owned(), rule.effect.word().to_owned()),
                ("condition".to_owned(), condition),
                ("strength".to_owned(), strength),
            ],
        );
    }
}

fn effect(ui: &mut Ui, cx: Cx<'_>, at: At<'_>, now: Effect) -> Option<Effect> {
    let id = |i: usize| i.to_string();
    let options: Vec<(String, String)> =
        Effect::ALL.into_iter().enumerate().map(|(i, e)| (id(i), told(e, cx.l))).collect();
    let chosen = Effect::ALL.into_iter().position(|e| e == now).map(id).unwrap_or_default();
    let form = &cx.library().catalogue.case_form;
    let name = form.column("lessons", "condition").map_or("", |c| c.name.get(cx.l));
    let picked = combo(ui, cx, at, "effect", &at.named(name), &chosen, &options, EFFECT)?;
    Effect::ALL.get(picked.parse::<usize>().ok()?).copied()
}

/// A field and the two ends between which it works.
fn ramp(ui: &mut Ui, cx: Cx<'_>, at: At<'_>, rule: &LooseRule) -> Option<LooseRamp> {
    let l = cx.l;
    let ramp = &rule.ramp;
    let mut changed = None;
    let name = words::own_ramp_field(l);
    ui.horizontal(|ui| {
        ui.label(cx.note(&name));
        if let Some(picked) = field(ui, cx, at, &Line { name: &name, i: 0 }, &ramp.field, true) {
            changed = Some(LooseRamp { field: picked, from: String::new(), to: String::new() });
        }
    });
    let (none, full) = match rule.effect {
        Effect::Soft => (words::own_soft_none(l), words::own_soft_full(l)),
        _ => (words::own_ramp_none(l), words::own_ramp_full(l)),
    };
    let declared = cx.words().field(&ramp.field);
    ui.horizontal(|ui| {
        ui.label(cx.note(&none));
        if let Some(from) = value(ui, cx, at, &Line { name: &none, i: 0 }, declared, &ramp.from) {
            changed = Some(LooseRamp { from, ..ramp.clone() });
        }
        ui.add_space(8.0);
        ui.label(cx.note(&full));
        if let Some(to) = value(ui, cx, at, &Line { name: &full, i: 0 }, declared, &ramp.to) {
            changed = Some(LooseRamp { to, ..ramp.clone() });
        }
    });
    changed
}

fn failure(ui: &mut Ui, cx: Cx<'_>, at: At<'_>, now: &str) -> Option<String> {
    let options: Vec<(String, String)> = (cx.library().catalogue.failures.iter())
        .filter(|f| f.kind == FailureKind::Government)
        .map(|f| (f.id.clone(), f.name.get(cx.l).to_owned()))
        .collect();
    let name = words::own_failure(cx.l);
    combo(ui, cx, at, "failure", &at.named(&name), now, &options, EFFECT)
}

fn strength(ui: &mut Ui, cx: Cx<'_>, at: At<'_>, rule: &LooseRule) -> Option<String> {
    let l = cx.l;
    if rule.effect == Effect::Prior {
        let (mean, weight) = rule.strength.split_once('/').unwrap_or((&rule.strength, ""));
        let mean_typed = number(ui, cx, at, "mean", &words::own_prior_mean(l), mean);
        let weight_typed = number(ui, cx, at, "weight", &words::own_prior_weight(l), weight);
        return match (mean_typed, weight_typed) {
            (None, None) => None,
            (mean_new, weight_new) => Some(format!(
                "{}/{}",
                mean_new.unwrap_or_else(|| mean.to_owned()),
                weight_new.unwrap_or_else(|| weight.to_owned())
            )),
        };
    }
    if !rule.effect.has_strength() {
        return None;
    }
    let name = match rule.effect {
        Effect::Soft => words::own_strength_floor(l),
        _ => words::own_strength_risk(l),
    };
    number(ui, cx, at, "strength", &name, &rule.strength)
}

fn number(
    ui: &mut Ui,
    cx: Cx<'_>,
    at: At<'_>,
    part: &str,
    name: &str,
    value: &str,
) -> Option<String> {
    ui.horizontal(|ui| {
        paragraph(ui, cx.note(name));
        draft(ui, cx, at.id(("rule", part)), &at.named(name), value, NUMBER, true).1
    })
    .inner
    .map(|text| text.trim().to_owned())
}
