//! Bringing a table in: what was guessed on the left, the sheet itself on the right, what comes of
//! it in numbers above.

mod choices;
mod columns;
mod differs;
mod flow;
mod found;
mod head;
mod mark;
mod pick;
mod preview;
mod preview_cell;
mod start;
mod unread;

use egui::{Frame, Margin, Panel, Ui};

use super::super::cx::Cx;
use super::super::import::{ImportTab, Wizard};

/// What the parts of this page are given.
#[derive(Clone, Copy)]
struct Desk<'a> {
    cx: Cx<'a>,
    w: &'a Wizard,
}

impl Desk<'_> {
    fn scale(self) -> f32 {
        self.cx.tokens.sizes.note / 12.0
    }

    fn change(self, change: super::super::import::ImportChange) {
        self.cx.send(super::super::command::Command::of_import(change));
    }
}

pub(super) fn page(ui: &mut Ui, cx: Cx<'_>) {
    match (&cx.importing.opening, &cx.importing.wizard) {
        (Some((path, _)), _) => start::opening(ui, cx, path),
        (None, Some(w)) => desk(ui, Desk { cx, w }),
        (None, None) => start::start(ui, cx),
    }
}

fn desk(ui: &mut Ui, desk: Desk<'_>) {
    let frame =
        |x, y| Frame::new().fill(desk.cx.tokens.surface).inner_margin(Margin::symmetric(x, y));
    Panel::top("import head")
        .resizable(false)
        .show_separator_line(false)
        .frame(frame(16, 8))
        .show(ui, |ui| head::head(ui, desk));
    let all = ui.available_width();
    let width = (all * 0.48).clamp(380.0, 620.0);
    Panel::left("import parts")
        .exact_size(width)
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().inner_margin(Margin { left: 16, right: 8, top: 0, bottom: 10 }))
        .show(ui, |ui| {
            head::tabs(ui, desk);
            match desk.w.tab {
                ImportTab::Mapping => columns::list(ui, desk),
                ImportTab::Found => found::list(ui, desk),
                ImportTab::Unread => unread::list(ui, desk),
                ImportTab::LeftOut => unread::left_out(ui, desk),
                ImportTab::Differs => differs::list(ui, desk),
            }
        });
    Frame::new()
        .inner_margin(Margin { left: 4, right: 16, top: 0, bottom: 10 })
        .show(ui, |ui| preview::show(ui, desk));
}
