//! A lesson: what it says, what it rules, how that stands here, and what it was drawn from.

use egui::Ui;

use crate::case::{Lesson, LessonRule, LessonStatus, Subject};
use crate::figure::Tone;
use crate::measure::{Interval, Ramp};
use crate::profile::show_number;
use crate::text::{two_decimals, words};

use super::super::command::Command;
use super::super::cx::Cx;
use super::super::touched::touched;
use super::super::widgets::{Glyph, chip, paragraph};
use super::lines;

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, lesson: &Lesson) {
    let l = cx.l;
    let since = words::record_known_since(l, lesson.date_known);
    if let Some(case) = cx.library().case(&lesson.case) {
        lines::title(ui, cx, &format!("{} · {since}", case.name.get(l)), lesson.sentence.get(l));
    }
    match lesson.status {
        LessonStatus::Sourced => chip(ui, cx, Tone::Accent, Glyph::Book, words::status_sourced(l)),
        LessonStatus::Judgement => {
            chip(ui, cx, Tone::Caution, Glyph::Half, words::status_judgement(l))
        }
    };
    lines::part(ui, cx, words::record_rules(l));
    touched(ui, cx, |s| *s == Subject::Lesson(lesson.id.clone()));
    rule(ui, cx, lesson);
    instrument(ui, cx, &lesson.instrument);
    lines::part(ui, cx, words::record_transfers(l));
    paragraph(ui, cx.body(lesson.transfers.get(l)));
    lines::part(ui, cx, words::record_from_episodes(l));
    let found: Vec<_> = lesson.episodes.iter().filter_map(|id| cx.library().episode(id)).collect();
    if found.is_empty() {
        paragraph(ui, cx.note(words::record_no_episode(l)));
    }
    lines::episodes(ui, cx, &found);
    lines::facts(ui, cx, &lesson.facts);
}

/// A link to an instrument on the advice page.
pub(in crate::app) fn instrument(ui: &mut Ui, cx: Cx<'_>, id: &str) {
    let Some(instrument) = cx.library().catalogue.instrument(id) else { return };
    let name = instrument.name.get(cx.l);
    let link = cx.body(words::record_instrument_named(cx.l, name));
    if ui.link(link.color(cx.tokens.accent)).clicked() {
        cx.send(Command::Instrument(id.to_owned()));
    }
}

fn rule(ui: &mut Ui, cx: Cx<'_>, lesson: &Lesson) {
    let l = cx.l;
    let instrument = cx.library().catalogue.instrument(&lesson.instrument);
    let name = instrument.map_or("", |i| i.name.get(l));
    let sentence = match &lesson.rule {
        LessonRule::Veto(_) => words::record_rule_veto(l, name),
        LessonRule::Gate(_) => words::record_rule_gate(l, name),
        LessonRule::RiskIf(_, w) => words::record_rule_risk(l, name, two_decimals(*w)),
        LessonRule::Transfer(_) => words::record_rule_transfer(l, name),
        LessonRule::RiskRamp(field, ramp, w) => {
            let (field, from, to) = along(cx, field, *ramp);
            words::record_rule_risk_ramp(l, name, field, from, to, two_decimals(*w))
        }
        LessonRule::Soft(field, ramp, floor) => {
            let (field, from, to) = along(cx, field, *ramp);
            words::record_rule_soft(l, name, field, from, to, two_decimals(*floor))
        }
        LessonRule::Exposure(failure, w) => {
            let failure = cx.library().catalogue.failure(failure).map_or("", |f| f.name.get(l));
            words::record_rule_exposure(l, name, failure, two_decimals(*w))
        }
        LessonRule::BaseRisk(w) => words::record_rule_base(l, name, two_decimals(*w)),
        LessonRule::Prior(mean, weight) => {
            words::record_rule_prior(l, name, two_decimals(*mean), two_decimals(*weight))
        }
    };
    paragraph(ui, cx.body(sentence));
    match &lesson.rule {
        LessonRule::Veto(c)
        | LessonRule::Gate(c)
        | LessonRule::RiskIf(c, _)
        | LessonRule::Transfer(c) => lines::condition(ui, cx, c),
        LessonRule::RiskRamp(field, ..) | LessonRule::Soft(field, ..) => {
            let value = words::record_here(l, lines::here(cx, field));
            paragraph(ui, cx.note(value));
        }
        LessonRule::Exposure(..) | LessonRule::BaseRisk(_) | LessonRule::Prior(..) => {}
    }
}

/// The field of a ramp, and its ends with their unit.
fn along(cx: Cx<'_>, field: &str, ramp: Ramp) -> (String, String, String) {
    let Some(field) = cx.words().field(field) else {
        return (String::new(), String::new(), String::new());
    };
    let end = |x: f64| {
        let x = Interval::point(x);
        x.map_or_else(String::new, |x| show_number(x, &field.unit, cx.words(), cx.l))
    };
    (field.name.get(cx.l).to_owned(), end(ramp.from), end(ramp.to))
}
