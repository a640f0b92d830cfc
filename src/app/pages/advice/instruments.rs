//! The lists: every instrument of the catalogue in exactly one, best score first.

use egui::{Align, Label, Layout, Ui};

use crate::advice::{List, Verdict, list_name, sentence};
use crate::case::CostClass;
use crate::figure::Tone;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::widgets::{card, cost, interval_strip, padlocks, paragraph, verdict_chip};

/// Range of the score strips.
pub(super) const SCORES: (f64, f64) = (-0.6, 0.6);

pub(super) fn column(ui: &mut Ui, cx: Cx<'_>, picked: Option<&Verdict>) {
    let advice = &cx.found().advice;
    let problem = cx.view.problem.as_deref();
    let fits = |v: &Verdict| problem.is_none_or(|p| v.instrument.addresses.contains_key(p));
    let count = advice.verdicts.iter().filter(|v| fits(v)).count();
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.section(words::advice_instruments(cx.l, count)));
        let failure = problem.and_then(|p| cx.library().catalogue.failure(p));
        if let Some(failure) = failure {
            let text = words::advice_for_problem(cx.l, failure.name.get(cx.l));
            if ui.link(cx.note(text).color(cx.tokens.accent)).clicked() {
                cx.send(Command::Problem(None));
            }
        } else {
            ui.label(cx.note(words::advice_all_problems(cx.l)));
        }
    });
    ends(ui, cx);
    if let Some(failure) = problem.and_then(|p| cx.library().catalogue.failure(p))
        && count == 0
    {
        paragraph(ui, cx.body(words::advice_none_for(cx.l, failure.name.get(cx.l))));
        let link = words::link_failure(cx.l, failure.short.get(cx.l));
        if ui.link(cx.body(link).color(cx.tokens.accent)).clicked() {
            cx.send(Command::Failure(Some(failure.id.clone())));
        }
    }
    for list in List::ALL {
        let all: Vec<&Verdict> =
            sorted(advice.list(list), list).into_iter().filter(|v| fits(v)).collect();
        if !all.is_empty() {
            group(ui, cx, list, &all, picked);
        }
    }
}

/// What is forbidden first, the costliest of it first: that is where money is lost.
fn sorted(mut all: Vec<&Verdict>, list: List) -> Vec<&Verdict> {
    if list == List::NotAdvised {
        all.sort_by_key(|v| (!v.kind.is_hard(), std::cmp::Reverse(v.instrument.cost)));
    }
    all
}

/// How many of a list stand open before it is unfolded.
fn shown_first(list: List) -> usize {
    match list {
        List::Advise | List::AdviseWithConditions => usize::MAX,
        List::FindOutFirst | List::NotAdvised => 4,
        List::CannotJudge => 1,
    }
}

fn group(ui: &mut Ui, cx: Cx<'_>, list: List, all: &[&Verdict], picked: Option<&Verdict>) {
    let key = format!("list {}", list.id());
    let open = cx.view.unfolded.contains(&key);
    let first = shown_first(list);
    let shown = if open { all.len() } else { all.len().min(first) };
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        verdict_chip(ui, cx, list);
        ui.label(cx.note(all.len().to_string()));
        if all.len() > first {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let text = if open {
                    words::advice_less(cx.l)
                } else {
                    words::advice_more(cx.l, all.len() - first)
                };
                let link = ui.link(cx.note(text).color(cx.tokens.accent));
                let said = format!("{} {}", list_name(list, cx.l), all.len());
                if link.accessible_name(said).clicked() {
                    cx.send(Command::Fold(key.clone()));
                }
            });
        }
    });
    for verdict in all.iter().take(shown) {
        let is_picked = picked.is_some_and(|p| p.instrument.id == verdict.instrument.id);
        ui.push_id(&verdict.instrument.id, |ui| compact(ui, cx, verdict, is_picked));
    }
    // The one that is open on the right is always in sight of its list.
    let hidden = all.iter().skip(shown);
    for verdict in hidden.filter(|v| picked.is_some_and(|p| p.instrument.id == v.instrument.id)) {
        ui.push_id(&verdict.instrument.id, |ui| compact(ui, cx, verdict, true));
    }
}

fn compact(ui: &mut Ui, cx: Cx<'_>, v: &Verdict, picked: bool) {
    let name = v.instrument.name.get(cx.l);
    let clicked = card(ui, cx, name, picked, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        ui.add(Label::new(cx.body(name).color(cx.tokens.text_strong)).wrap());
        ui.horizontal(|ui| {
            padlocks(ui, cx, v.grade());
            cost(ui, cx, v.instrument.cost);
            ui.label(cx.note(words::advice_months(cx.l, v.instrument.lead_months)));
            if cx.profile.declined.contains_key(&v.instrument.id) {
                ui.label(cx.tinted(words::decline_mark(cx.l), cx.tokens.unknown));
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let color = cx.tokens.tone(tone(v.list));
                interval_strip(ui, cx, 70.0, SCORES, v.appraisal.score, None, color);
            });
        });
        if !matches!(v.list, List::Advise | List::AdviseWithConditions) {
            let why = sentence(&v.deciding, cx.library(), cx.l);
            let color = if v.kind.is_hard() { cx.tokens.negative } else { cx.tokens.text_weak };
            ui.add(Label::new(cx.tinted(why, color)).truncate());
        }
    })
    .clicked();
    if clicked {
        cx.send(Command::Instrument(v.instrument.id.clone()));
    }
}

/// What the marks and the two ends of every strip of the column mean.
fn ends(ui: &mut Ui, cx: Cx<'_>) {
    ui.horizontal(|ui| {
        padlocks(ui, cx, 2);
        ui.label(cx.note(words::legend_evidence(cx.l)));
        cost(ui, cx, CostClass::M);
        ui.label(cx.note(words::legend_cost(cx.l)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let both = format!("{} ↔ {}", words::advice_harm(cx.l), words::advice_good(cx.l));
            ui.add(Label::new(cx.note(both)).truncate());
        });
    });
}

/// The tone of a list.
pub(super) fn tone(list: List) -> Tone {
    match list {
        List::Advise => Tone::Positive,
        List::AdviseWithConditions => Tone::Caution,
        List::FindOutFirst | List::CannotJudge => Tone::Unknown,
        List::NotAdvised => Tone::Negative,
    }
}

/// Who decides on it.
pub(super) fn actor(cx: Cx<'_>, v: &Verdict) -> String {
    let names = &cx.library().catalogue.scoring.actors;
    names.get(&v.instrument.actor).map_or_else(String::new, |n| n.get(cx.l).to_owned())
}
