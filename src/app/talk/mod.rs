//! Explaining to a room: one thing over the whole window, a step at a time by the arrow keys.

mod figure;
mod leaf;
mod reading;
mod verdict;

use egui::{Align, CentralPanel, Frame, Key, Layout, Margin, Modifiers, Panel, ScrollArea, Ui};

use crate::text::words;

use super::command::Command;
use super::cx::Cx;
use super::widgets::{progress, small_button};

/// What is explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The figures of the page, beginning with this one.
    Figure(String),
    /// How a reading comes about.
    Reading(String),
    /// How a verdict comes about.
    Verdict(String),
}

/// What is explained, and how far one is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// What.
    pub of: Subject,
    /// Steps taken; beyond the last it stands for the last.
    pub step: usize,
}

/// The talk in the place of rail and page. `over` says that something lies
/// over it. `false` where its subject is not there.
pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, talk: &Talk, over: bool) -> bool {
    let figures = figure::figures(cx, &talk.of);
    let leaves = match &talk.of {
        Subject::Figure(_) => Vec::new(),
        Subject::Reading(id) => reading::leaves(cx, id),
        Subject::Verdict(id) => verdict::leaves(cx, id),
    };
    let count = figures.len() + leaves.len();
    if count == 0 {
        return false;
    }
    let step = talk.step.min(count - 1);
    // What lies over it has the keys first.
    if !over {
        keys(ui, cx, step, count);
    }
    bar(ui, cx, step, count);
    let ground = Frame::new().fill(cx.tokens.raised).inner_margin(Margin::symmetric(36, 20));
    CentralPanel::default().frame(ground).show(ui, |ui| {
        if let Some(shown) = figures.get(step) {
            figure::show(ui, cx, shown);
        } else {
            // The last step stays in sight as the page grows.
            ScrollArea::vertical()
                .id_salt("talk")
                .auto_shrink(false)
                .show(ui, |ui| leaf::show(ui, cx, &leaves, step));
        }
    });
    true
}

fn keys(ui: &Ui, cx: Cx<'_>, step: usize, count: usize) {
    let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    let any = |keys: &[Key]| keys.iter().any(|key| pressed(*key));
    let to = if any(&[Key::ArrowRight, Key::ArrowDown, Key::PageDown]) {
        step + 1
    } else if any(&[Key::ArrowLeft, Key::ArrowUp, Key::PageUp]) {
        step.saturating_sub(1)
    } else if pressed(Key::Home) {
        0
    } else if pressed(Key::End) {
        count - 1
    } else {
        step
    };
    if to != step && to < count {
        cx.send(Command::TalkStep(to));
    }
    if pressed(Key::Escape) {
        cx.send(Command::Talk(None));
    }
}

/// How far one is, and the same ways as the keys for a hand on the mouse.
fn bar(ui: &mut Ui, cx: Cx<'_>, step: usize, count: usize) {
    let frame = Frame::new().fill(cx.tokens.raised).inner_margin(Margin::symmetric(36, 8));
    Panel::bottom("talk bar").resizable(false).frame(frame).show(ui, |ui| {
        ui.horizontal(|ui| {
            progress(ui, cx, 120.0, step + 1, count);
            ui.label(cx.note(words::talk_step(cx.l, step + 1, count)));
            ui.label(cx.note(words::talk_keys(cx.l)));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if small_button(ui, cx, words::talk_end(cx.l)).clicked() {
                    cx.send(Command::Talk(None));
                }
                let way = |ui: &mut Ui, open: bool, name: String, to: usize| {
                    ui.add_enabled_ui(open, |ui| {
                        if small_button(ui, cx, name).clicked() {
                            cx.send(Command::TalkStep(to));
                        }
                    });
                };
                way(ui, step + 1 < count, words::talk_on(cx.l), step + 1);
                way(ui, step > 0, words::talk_back(cx.l), step.saturating_sub(1));
            });
        });
    });
}
