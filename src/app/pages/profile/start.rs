//! The short way in: place, year and the dozen fields that matter most, with what can be said so
//! far beside them.

use egui::{Align, Label, Layout, Margin, Panel, Ui};

use crate::advice::List;
use crate::profile::Field;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::view::{AdvicePart, Page};
use super::super::super::widgets::{paragraph, primary_button, progress, rule, sheet};
use super::super::worth;
use super::{field, identity};

/// Measures named in the line below the form.
const NAMED: usize = 3;
/// Fields offered after these.
const NEXT: usize = 5;

/// The fields of the short way.
pub(super) fn fields<'a>(cx: Cx<'a>) -> impl Iterator<Item = &'a Field> {
    cx.words().fields().iter().filter(|f| f.essential)
}

/// How many of them are known, and how many there are.
pub(super) fn filled(cx: Cx<'_>) -> (usize, usize) {
    let all = fields(cx).count();
    (all - cx.found().completeness.missing_essentials.len().min(all), all)
}

pub(super) fn form(ui: &mut Ui, cx: Cx<'_>) {
    paragraph(ui, cx.note(words::start_hint(cx.l)));
    sheet(ui, cx, |ui| identity::place_and_year(ui, cx));
    ui.add_space(10.0);
    sheet(ui, cx, |ui| {
        for (i, declared) in fields(cx).enumerate() {
            if i > 0 {
                rule(ui, cx);
            }
            ui.push_id(&declared.id, |ui| field::row(ui, cx, declared));
        }
    });
    ui.add_space(10.0);
    sheet(ui, cx, |ui| {
        ui.label(cx.strong(words::start_next(cx.l)));
        worth::fields(ui, cx, NEXT, |f| !f.essential);
    });
}

/// What can be said so far, always in sight below the form.
pub(super) fn so_far(ui: &mut Ui, cx: Cx<'_>) {
    let frame = egui::Frame::new().fill(cx.tokens.raised).inner_margin(Margin::symmetric(20, 10));
    Panel::bottom("so far").resizable(false).frame(frame).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if primary_button(ui, cx, words::start_see_advice(cx.l)).clicked() {
                    cx.send(Command::GoAdvice(AdvicePart::Measures));
                    cx.send(Command::Go(Page::Advice));
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let (known, all) = filled(cx);
                    progress(ui, cx, 72.0, known, all);
                    ui.label(cx.strong(words::start_filled(cx.l, known, all)));
                    let said = said(cx);
                    ui.add(Label::new(cx.body(&said)).truncate()).on_hover_text(said);
                });
            });
        });
    });
}

/// How many problems stand out and which measures are advised, in one line.
fn said(cx: Cx<'_>) -> String {
    let advice = &cx.found().advice;
    let problems = advice.diagnosis.binding.len();
    let measures: Vec<&str> = [List::Advise, List::AdviseWithConditions]
        .into_iter()
        .flat_map(|list| advice.list(list))
        .map(|v| v.instrument.name.get(cx.l))
        .collect();
    if cx.found().completeness.known == 0 {
        words::start_nothing_yet(cx.l)
    } else if measures.is_empty() {
        words::start_said_none(cx.l, problems)
    } else {
        let named: Vec<&str> = measures.iter().copied().take(NAMED).collect();
        let named = named.join(&words::ind_comma(cx.l));
        words::start_said(cx.l, problems, measures.len(), named)
    }
}
