//! Three questions on who governs the chain, and what the answers say.

use egui::Ui;

use crate::figure::Tone;
use crate::text::words;

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::edit::Edit;
use super::super::super::super::widgets::{callout, choice, heading, labelled, paragraph, sheet};

/// Width of a question.
const QUESTION: f32 = 200.0;

pub(super) fn section(ui: &mut Ui, cx: Cx<'_>) {
    ui.add_space(8.0);
    sheet(ui, cx, |ui| {
        heading(ui, cx, words::govern_title(cx.l), words::govern_remark(cx.l));
        let upgrading = &cx.library().catalogue.upgrading;
        for question in &upgrading.questions {
            let ask = question.ask.get(cx.l);
            let given = cx.profile.governance.get(&question.id);
            let unknown = words::govern_unknown(cx.l);
            let names: Vec<&str> = std::iter::once(unknown.as_str())
                .chain(question.answers.iter().map(|a| a.name.get(cx.l)))
                .collect();
            let place = question.answers.iter().position(|a| Some(&a.id) == given);
            let chosen = place.map_or(0, |i| i + 1);
            let width = QUESTION * cx.tokens.sizes.body / 14.0;
            let picked = labelled(ui, cx, width, ask, |ui| choice(ui, cx, ask, &names, chosen));
            if let Some(i) = picked {
                let answer = i.checked_sub(1).and_then(|i| question.answers.get(i));
                let answer = answer.map(|a| a.id.clone());
                cx.send(Command::change(Edit::Governance(question.id.clone(), answer)));
            }
        }
        reading(ui, cx);
    });
}

fn reading(ui: &mut Ui, cx: Cx<'_>) {
    let l = cx.l;
    let upgrading = &cx.library().catalogue.upgrading;
    let reading = &cx.found().paths.governance;
    if reading.open.len() == upgrading.questions.len() {
        paragraph(ui, cx.note(words::govern_none(l)));
        return;
    }
    let Some(mode) = reading.mode().and_then(|id| upgrading.mode(id)) else {
        let comma = words::out_comma(l);
        let names: Vec<&str> = reading
            .possible
            .iter()
            .filter_map(|id| upgrading.mode(id))
            .map(|m| m.name.get(l))
            .collect();
        let open = upgrading.questions.iter().filter(|q| reading.open.contains(&q.id));
        let open: Vec<&str> = open.map(|q| q.ask.get(l)).collect();
        callout(ui, cx, Tone::Unknown, |ui| {
            paragraph(ui, cx.strong(words::govern_may(l, names.join(&comma))));
            paragraph(ui, cx.note(words::govern_answer(l, open.join(" "))));
        });
        return;
    };
    let tone = if mode.id == "captive" { Tone::Caution } else { Tone::Accent };
    callout(ui, cx, tone, |ui| {
        paragraph(ui, cx.strong(words::govern_is(l, mode.name.get(l))));
        paragraph(ui, cx.body(mode.meaning.get(l)));
        paragraph(ui, cx.body(words::govern_functional(l) + mode.functional.get(l)));
        if let Some(source) = upgrading.source(&mode.source) {
            ui.horizontal_wrapped(|ui| {
                ui.label(cx.note(words::govern_source(l)));
                let link = cx.note(source.title.get(l)).color(cx.tokens.accent);
                ui.hyperlink_to(link, &source.url);
            });
        }
    });
}
