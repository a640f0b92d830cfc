//! How a reading comes about: the formula, what its symbols are here, each step with its result.

use egui::{Align, Frame, Label, Layout, Margin, Ui, vec2};

use crate::indicator::{Declaration, Explanation, Reading, StepLine, Telling};
use crate::profile::show_number;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::talk::Subject;
use super::super::super::view::Record;
use super::super::super::widgets::{mark, paragraph, small_button};
use super::{ALONE, is_alone};

/// Width of the symbol at the head of a line, at the usual text size.
const SYMBOL: f32 = 40.0;

/// How the explanation is told here.
pub(super) fn telling<'a>(cx: Cx<'a>) -> Telling<'a> {
    Telling { profile: cx.profile, words: cx.words(), language: cx.l }
}

/// Buttons: the whole as text, and the detail by itself on the page.
pub(super) fn buttons(ui: &mut Ui, cx: Cx<'_>, d: &Declaration, r: &Reading) {
    ui.horizontal(|ui| {
        if let Some(e) = cx.derived.explanation(&d.id)
            && small_button(ui, cx, words::told_copy(cx.l)).clicked()
        {
            cx.send(Command::Copy(e.text(d, r, telling(cx))));
        }
        let talk = small_button(ui, cx, words::talk_begin(cx.l));
        if talk.on_hover_text(words::talk_begin_hint(cx.l)).clicked() {
            cx.send(Command::Talk(Some(Subject::Reading(d.id.clone()))));
        }
        let alone = is_alone(cx);
        let name = if alone { words::ind_together(cx.l) } else { words::ind_alone(cx.l) };
        if small_button(ui, cx, name).clicked() {
            cx.send(Command::Indicator(d.id.clone()));
            cx.send(Command::Fold(ALONE.to_owned()));
        }
    });
}

/// The formula in symbols, then with the county's own figures step by step.
pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, d: &Declaration, r: &Reading) {
    let frame = Frame::new().fill(cx.tokens.sunken).corner_radius(6);
    frame.inner_margin(Margin::symmetric(12, 8)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        paragraph(ui, cx.body(d.formula.get(cx.l)));
        let Some(e) = cx.derived.explanation(&d.id) else { return };
        let with = telling(cx);
        for line in e.symbol_lines(with) {
            let text = words::ind_input(cx.l, line.name, line.value);
            symbol(ui, cx, &line.symbol, |ui| paragraph(ui, cx.note(text).color(cx.tokens.text)));
        }
        for (i, line) in e.step_lines(with).iter().enumerate() {
            step(ui, cx, i + 1, line);
        }
        if let Some(x) = r.value() {
            let value = show_number(x, &d.unit, cx.words(), cx.l);
            ui.add_space(4.0);
            paragraph(ui, cx.strong(words::ind_result(cx.l, d.name.get(cx.l), value)));
            if !e.steps.is_empty() {
                paragraph(ui, cx.note(words::told_rounded(cx.l)));
            }
        }
    });
}

/// A symbol and what stands beside it.
fn symbol(ui: &mut Ui, cx: Cx<'_>, symbol: &str, beside: impl FnOnce(&mut Ui)) {
    let width = SYMBOL * cx.tokens.sizes.note / 12.0;
    ui.horizontal_top(|ui| {
        let size = vec2(width, cx.tokens.sizes.note + 6.0);
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Min), |ui| {
            ui.set_min_width(width);
            ui.add(Label::new(cx.note(symbol).strong().color(cx.tokens.text_strong)).extend());
        });
        ui.vertical(beside);
    });
}

fn step(ui: &mut Ui, cx: Cx<'_>, number: usize, line: &StepLine) {
    ui.add_space(3.0);
    symbol(ui, cx, &words::ind_step(cx.l, number), |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        paragraph(ui, cx.note(&line.meaning));
        paragraph(ui, cx.body(&line.symbolic));
        if !line.filled.is_empty() {
            paragraph(ui, cx.body(&line.filled));
        }
        paragraph(ui, cx.strong(&line.result));
    });
}

/// Every input with its status and source.
pub(super) fn sources(ui: &mut Ui, cx: Cx<'_>, e: &Explanation) {
    for line in e.source_lines(telling(cx)) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let text = words::ind_input(cx.l, &line.name, &line.value);
            ui.add(Label::new(cx.note(text).color(cx.tokens.text)).wrap());
            mark(ui, cx, &line.status, line.status.clone());
            if let Some(source) = &line.source {
                ui.add(Label::new(cx.note(source)).wrap());
            }
            for fact in &line.facts {
                if ui.link(cx.note(fact).color(cx.tokens.accent)).clicked() {
                    cx.send(Command::Record(Record::Fact(fact.clone())));
                }
            }
        });
    }
}
