//! The full working of one verdict, unfolded below its card.

use egui::{Align, Layout, Ui, vec2};

use crate::advice::Verdict;
use crate::advice::trace::{Asked, Pointer, Step, trace as working};
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::view::Record;
use super::super::super::widgets::{paragraph, rule};

pub(super) fn trace(ui: &mut Ui, cx: Cx<'_>, v: &Verdict) {
    let l = cx.l;
    let found = cx.found();
    let asked =
        Asked { situation: &found.situation, advice: &found.advice, force: &found.force, l };
    let parts = working(asked, v);
    let count: usize = parts.iter().map(|p| p.steps.len()).sum();
    let key = "trace".to_owned();
    let open = cx.view.unfolded.contains(&key);
    let mark = if open { "▼" } else { "▶" };
    let title = format!("{mark} {}", words::advice_trace(l, count));
    if ui.link(cx.strong(title).color(cx.tokens.accent)).clicked() {
        cx.send(Command::Fold(key));
    }
    if !open {
        return;
    }
    paragraph(ui, cx.note(words::advice_low_mid_high(l)));
    for (n, part) in parts.into_iter().enumerate() {
        ui.add_space(4.0);
        ui.label(cx.strong(part.title));
        for (i, step) in part.steps.into_iter().enumerate() {
            ui.push_id((n, i), |ui| line(ui, cx, step));
        }
    }
    paragraph(ui, cx.note(words::advice_trace_note(l)));
}

/// A step: its name on the left, set in by its depth; its value on the right.
fn line(ui: &mut Ui, cx: Cx<'_>, step: Step) {
    let value = 132.0 * cx.tokens.sizes.note / 12.0;
    let inset = 18.0 * f32::from(step.depth);
    let room = (ui.available_width() - value - inset - 16.0).max(80.0);
    ui.horizontal_top(|ui| {
        ui.add_space(inset);
        ui.allocate_ui_with_layout(vec2(room, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(room);
            let text = if step.depth == 0 { cx.body(&step.name) } else { cx.note(&step.name) };
            match step.to {
                Some(pointer) => {
                    if ui.link(text.color(cx.tokens.accent)).clicked() {
                        cx.send(follow(pointer));
                    }
                }
                None => paragraph(ui, text),
            }
        });
        ui.allocate_ui_with_layout(vec2(value, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(value);
            paragraph(ui, cx.note(&step.value).color(cx.tokens.text));
        });
    });
    rule(ui, cx);
}

/// Where a step is followed to.
fn follow(pointer: Pointer) -> Command {
    match pointer {
        Pointer::Field(id) => Command::Record(Record::Field(id)),
        Pointer::Lesson(id) => Command::Record(Record::Lesson(id)),
        Pointer::Episode(id) => Command::Record(Record::Episode(id)),
        Pointer::Law(id) => Command::Record(Record::Law(id)),
        Pointer::Failure(id) => Command::Failure(Some(id)),
    }
}
