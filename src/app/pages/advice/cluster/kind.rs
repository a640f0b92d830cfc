//! The type: three questions, the suggestion, what answers, evidence and profile say, and how far
//! each type fits.

use egui::Ui;

use crate::advice::{KindReading, KindStanding, Stand, TestReading, TypeFit};
use crate::case::{ClusterType, TypeQuestion};
use crate::figure::Tone;
use crate::text::{range, two_decimals, words};

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::edit::Edit;
use super::super::super::super::widgets::{
    Glyph, bullet, callout, columns_fit, interval_strip, paragraph, rule,
};
use super::super::evidence;
use super::{adopt, cell, marked_heading, word_name, word_names};

/// The field that holds the type.
const FIELD: &str = "cluster_type";
/// Least width of a question.
const QUESTION: f32 = 280.0;
/// Least width of a type.
const TYPE: f32 = 410.0;

pub(super) fn kind(ui: &mut Ui, cx: Cx<'_>) {
    let (title, hint) = (words::kind_title(cx.l), words::kind_hint(cx.l));
    marked_heading(ui, cx, title, hint);
    questions(ui, cx);
    ui.add_space(4.0);
    let kind = &cx.found().cluster.kind;
    verdict(ui, cx, kind);
    voices(ui, cx, kind);
    let columns = columns_fit(ui, TYPE * cx.tokens.sizes.note / 12.0, 2);
    for row in kind.fits.chunks(columns) {
        rule(ui, cx);
        ui.columns(columns, |ui| {
            for (ui, fit) in ui.iter_mut().zip(row) {
                cell(ui, &fit.id, |ui| one(ui, cx, kind, fit));
            }
        });
    }
}

fn questions(ui: &mut Ui, cx: Cx<'_>) {
    let all = &cx.library().catalogue.cluster.questions;
    ui.label(cx.strong(words::kind_questions(cx.l)));
    let columns = columns_fit(ui, QUESTION * cx.tokens.sizes.note / 12.0, 3);
    for row in all.chunks(columns) {
        ui.columns(columns, |ui| {
            for (ui, question) in ui.iter_mut().zip(row) {
                cell(ui, &question.id, |ui| ask(ui, cx, question));
            }
        });
    }
}

fn ask(ui: &mut Ui, cx: Cx<'_>, question: &TypeQuestion) {
    let l = cx.l;
    ui.spacing_mut().item_spacing.y = 3.0;
    let text = question.ask.get(l);
    paragraph(ui, cx.body(text).color(cx.tokens.text_strong));
    let chosen = cx.profile.answers.get(&question.id);
    for option in &question.options {
        let picked = chosen == Some(&option.id);
        if ui.radio(picked, cx.body(option.words.get(l))).clicked() && !picked {
            let answer = Edit::Answer(question.id.clone(), Some(option.id.clone()));
            cx.send(Command::change(answer));
        }
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.note(question.why.get(l)));
        if chosen.is_some() {
            let clear = evidence::small_link(ui, cx, words::kind_clear(l));
            if clear.accessible_name(words::kind_clear_of(l, text)).clicked() {
                cx.send(Command::change(Edit::Answer(question.id.clone(), None)));
            }
        }
    });
}

/// What is suggested, what fits as well, what is not excluded, and the button.
fn verdict(ui: &mut Ui, cx: Cx<'_>, kind: &KindReading) {
    let l = cx.l;
    let tone = match kind.standing {
        KindStanding::Clear | KindStanding::Leaning => Tone::Accent,
        KindStanding::Open => Tone::Unknown,
    };
    callout(ui, cx, tone, |ui| {
        let name = kind.suggested.as_deref().map(|id| word_name(cx, FIELD, id));
        let first = match (name, kind.standing) {
            (Some(name), KindStanding::Clear) => words::kind_clear_verdict(l, name),
            (Some(name), _) => words::kind_leaning(l, name),
            (None, _) => words::kind_open(l),
        };
        paragraph(ui, cx.strong(first));
        if !kind.also.is_empty() {
            paragraph(ui, cx.body(words::kind_also(l, word_names(cx, FIELD, &kind.also))));
        }
        if !kind.open.is_empty() {
            paragraph(ui, cx.note(words::kind_not_excluded(l, word_names(cx, FIELD, &kind.open))));
        }
        if let Some((id, name)) = kind.suggested.as_deref().zip(name) {
            let (button, source) = (words::kind_adopt(l, name), words::kind_source(l));
            adopt(ui, cx, FIELD, id, button, source);
        }
    });
}

/// What answers, evidence and the profile each say, and where they differ.
fn voices(ui: &mut Ui, cx: Cx<'_>, kind: &KindReading) {
    let l = cx.l;
    let said = |ids: &[String]| match ids {
        [] => words::kind_none(l),
        ids => word_names(cx, FIELD, ids),
    };
    let declared = kind
        .declared
        .as_deref()
        .map_or_else(|| words::unknown(l), |id| word_name(cx, FIELD, id).to_owned());
    let mut answers = words::kind_by_answers(l, said(&kind.answers_say));
    if !kind.unanswered.is_empty() {
        answers += &words::kind_unanswered(l, kind.unanswered.len());
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        ui.label(cx.body(answers));
        ui.label(cx.body(words::kind_by_evidence(l, said(&kind.evidence_says))));
        ui.label(cx.body(words::kind_by_profile(l, declared)));
    });
    let caution = cx.tokens.caution;
    if kind.declared_differs() {
        let text = cx.body(words::kind_declared_differs(l)).color(caution);
        bullet(ui, cx, Glyph::Warning, caution, text);
    }
    if kind.answers_differ() {
        let text = cx.body(words::kind_answers_differ(l)).color(caution);
        bullet(ui, cx, Glyph::Warning, caution, text);
    }
}

/// One type: how far it fits, what speaks for and against it, what is not known.
fn one(ui: &mut Ui, cx: Cx<'_>, kind: &KindReading, fit: &TypeFit) {
    let l = cx.l;
    let Some(declared) = cx.library().catalogue.cluster.kind(&fit.id) else { return };
    ui.spacing_mut().item_spacing.y = 3.0;
    let name = word_name(cx, FIELD, &fit.id);
    let leads = kind.suggested.as_ref() == Some(&fit.id);
    let color = cx.tokens.tone(if leads { Tone::Accent } else { Tone::Unknown });
    paragraph(ui, cx.strong(name));
    ui.horizontal(|ui| {
        let line = cx.library().catalogue.cluster.type_numbers.suggest_low;
        interval_strip(ui, cx, 160.0, (0.0, 1.0), fit.fit, Some(line), color);
        ui.label(cx.note(range(fit.fit.lo, fit.fit.hi, two_decimals)).color(cx.tokens.text));
    });
    paragraph(ui, cx.note(declared.meaning.get(l)));
    sides(ui, cx, fit);
    let key = format!("tests {}", fit.id);
    evidence::fold(ui, cx, &key, name, &fit.tests, &fit.answers);
    readings(ui, cx, declared);
}

fn sides(ui: &mut Ui, cx: Cx<'_>, fit: &TypeFit) {
    let l = cx.l;
    let numbers = &cx.library().catalogue.cluster.type_numbers;
    let standing = |wanted: Stand| -> Vec<&TestReading> {
        let stand = |t: &&TestReading| t.stand(numbers.for_low, numbers.against_high) == wanted;
        fit.tests.iter().filter(stand).collect()
    };
    evidence::values(ui, cx, &words::kind_for(l), &standing(Stand::For));
    evidence::values(ui, cx, &words::kind_against(l), &standing(Stand::Against));
    evidence::values(ui, cx, &words::kind_between(l), &standing(Stand::Between));
    evidence::unknowns(ui, cx, standing(Stand::Unknown).into_iter().map(|t| &t.test.basis));
    for answer in &fit.answers {
        let question = cx.library().catalogue.cluster.question(&answer.question);
        let option = question.zip(answer.option.as_ref()).and_then(|(q, id)| q.option(id));
        let Some(option) = option else { continue };
        let lead = if answer.strength.lo >= numbers.for_low {
            words::kind_for(l)
        } else if answer.strength.hi <= numbers.against_high {
            words::kind_against(l)
        } else {
            words::kind_between(l)
        };
        paragraph(ui, cx.note(lead + option.words.get(l)));
    }
}

/// The ways to read a name that is not settled.
fn readings(ui: &mut Ui, cx: Cx<'_>, kind: &ClusterType) {
    if kind.readings.is_empty() {
        return;
    }
    ui.label(cx.note(words::kind_two_readings(cx.l)).color(cx.tokens.text_strong));
    for (i, reading) in kind.readings.iter().enumerate() {
        let name = words::kind_reading(cx.l, i + 1, reading.name.get(cx.l));
        let text = words::label_colon(cx.l, name) + reading.text.get(cx.l);
        bullet(ui, cx, Glyph::Diamond, cx.tokens.text_weak, cx.note(text));
    }
}
