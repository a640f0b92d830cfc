//! The sheet beside a page that opens a record to its source: lesson, episode, fact, address.

pub(super) mod action;
pub(super) mod episode;
pub(super) mod fact;
mod field;
mod law;
pub(super) mod lesson;
pub(super) mod lines;

use egui::{
    Align, Area, Frame, Id, Key, Label, Layout, Margin, Modifiers, Order, Panel, Rect, ScrollArea,
    Stroke, Ui, UiBuilder, vec2,
};

use crate::text::words;

use super::command::Command;
use super::cx::Cx;
use super::view::Record;
use super::widgets::{paragraph, rule, small_button};

/// Width of the sheet.
const WIDTH: f32 = 400.0;
/// Where less than this would be left to the page, the sheet lies over it, so that nothing that
/// was just read moves away.
const PAGE: f32 = 1100.0;

/// Sets the sheet beside the page where there is room, and says whether it did. Call before the
/// page is drawn.
pub(super) fn beside(ui: &mut Ui, cx: Cx<'_>) -> bool {
    if cx.view.trail.is_empty() || ui.available_width() < PAGE + WIDTH {
        return false;
    }
    let t = cx.tokens;
    Panel::right("record")
        .exact_size(WIDTH)
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().fill(t.raised))
        .show(ui, |ui| {
            let all = ui.max_rect();
            ui.painter().vline(all.left(), all.y_range(), Stroke::new(t.stroke, t.line));
            sheet(ui, cx);
        });
    true
}

/// Lays the sheet over the right of the page. Call after the page is drawn.
pub(super) fn over(ui: &mut Ui, cx: Cx<'_>, page: Rect) {
    if cx.view.trail.is_empty() {
        return;
    }
    let t = cx.tokens;
    let mut place = page;
    place.set_left(page.right() - WIDTH.min(page.width()));
    Area::new(Id::unique("record"))
        .order(Order::Middle)
        .fixed_pos(place.min)
        .constrain(false)
        .fade_in(false)
        .show(ui.ctx(), |ui| {
            let edge = Stroke::new(t.stroke, t.line_strong);
            ui.painter().rect_filled(place, 0.0, t.raised);
            ui.painter().vline(place.left(), place.y_range(), edge);
            ui.painter().hline(place.x_range(), place.top(), edge);
            ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
                ui.set_min_size(place.size());
                sheet(ui, cx);
            });
        });
}

/// Esc closes the sheet, unless a field or a menu has first claim on it.
pub(super) fn close_by_key(ui: &Ui, cx: Cx<'_>) {
    let claimed = cx.view.trail.is_empty()
        || ui.ctx().text_edit_focused()
        || egui::Popup::is_any_open(ui.ctx());
    if !claimed && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape)) {
        cx.send(Command::RecordClose);
    }
}

fn sheet(ui: &mut Ui, cx: Cx<'_>) {
    let Some(record) = cx.view.trail.last() else { return };
    Frame::new().inner_margin(Margin { left: 16, right: 12, top: 10, bottom: 4 }).show(ui, |ui| {
        head(ui, cx);
    });
    rule(ui, cx);
    // The place in one record says nothing about the next.
    ScrollArea::vertical().id_salt(("record", record)).auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 16, right: 12, top: 8, bottom: 16 }).show(
            ui,
            |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 5.0;
                content(ui, cx, record);
            },
        );
    });
}

fn content(ui: &mut Ui, cx: Cx<'_>, record: &Record) {
    let shown = match record {
        Record::Lesson(id) => cx.library().lesson(id).map(|x| lesson::show(ui, cx, x)),
        Record::Episode(id) => cx.library().episode(id).map(|x| episode::show(ui, cx, x)),
        Record::Fact(id) => lines::fact(cx, id).map(|x| fact::show(ui, cx, x)),
        Record::Action(id) => lines::action(cx, id).map(|x| action::show(ui, cx, x)),
        Record::Law(id) => {
            let law = cx.library().catalogue.laws.iter().find(|l| l.id == *id);
            law.map(|x| law::show(ui, cx, x))
        }
        Record::Field(id) => cx.words().field(id).map(|x| field::show(ui, cx, x)),
    };
    if shown.is_none() {
        paragraph(ui, cx.body(words::record_missing(cx.l)));
    }
}

/// Back, close, and the way here.
fn head(ui: &mut Ui, cx: Cx<'_>) {
    let trail = &cx.view.trail;
    ui.horizontal(|ui| {
        if trail.len() > 1 {
            if small_button(ui, cx, words::record_back(cx.l)).clicked() {
                cx.send(Command::RecordBack);
            }
        } else {
            ui.label(cx.strong(words::record_sheet(cx.l)));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if small_button(ui, cx, words::record_close(cx.l)).clicked() {
                cx.send(Command::RecordClose);
            }
        });
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 2.0);
        for (i, record) in trail.iter().enumerate() {
            let name = lines::name(cx, record);
            let steps = trail.len() - 1 - i;
            if steps == 0 {
                ui.add(Label::new(cx.note(name).color(cx.tokens.text_strong)).wrap());
                continue;
            }
            let link = ui.link(cx.note(&name).color(cx.tokens.accent));
            if link.accessible_name(words::record_to_step(cx.l, i + 1, &name)).clicked() {
                for _ in 0..steps {
                    cx.send(Command::RecordBack);
                }
            }
            ui.label(cx.note("›"));
        }
    });
}
