//! The full working of one verdict: need down to its signals, the cases down to their conditions,
//! feasibility and risk down to their ramps, the limits, and the rules in order.

mod cases;
mod limits;
mod rules;
mod score;

use egui::{Align, Layout, Ui, vec2};

use crate::advice::Verdict;
use crate::measure::Estimate;
use crate::text::{two_decimals, words};

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::widgets::{paragraph, rule};

/// One step of the working.
struct Step {
    /// How far it is set in: 0 for a factor, 1 for what it is made of.
    depth: u8,
    name: String,
    value: String,
    /// Where it can be followed to.
    to: Option<Command>,
}

impl Step {
    fn new(name: String, value: String) -> Self {
        Self { depth: 0, name, value, to: None }
    }

    fn below(name: String, value: String) -> Self {
        Self { depth: 1, name, value, to: None }
    }

    fn to(mut self, command: Command) -> Self {
        self.to = Some(command);
        self
    }
}

pub(super) fn trace(ui: &mut Ui, cx: Cx<'_>, v: &Verdict) {
    let l = cx.l;
    let parts = [
        (words::trace_need(l), score::need(cx, v)),
        (words::trace_cases(l), cases::steps(cx, v)),
        (words::trace_feasibility(l), score::feasibility(cx, v)),
        (words::trace_risk(l), score::risk(cx, v)),
        (words::trace_limits(l), limits::steps(cx, v)),
        (words::trace_rules(l), rules::steps(cx, v)),
    ];
    let count: usize = parts.iter().map(|(_, steps)| steps.len()).sum();
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
    for (n, (title, steps)) in parts.into_iter().enumerate() {
        ui.add_space(4.0);
        ui.label(cx.strong(title));
        for (i, step) in steps.into_iter().enumerate() {
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
                Some(command) => {
                    if ui.link(text.color(cx.tokens.accent)).clicked() {
                        cx.send(command);
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

fn written(e: Estimate) -> String {
    if e.lo >= e.hi {
        return two_decimals(e.mid);
    }
    format!("{} – {} – {}", two_decimals(e.lo), two_decimals(e.mid), two_decimals(e.hi))
}
