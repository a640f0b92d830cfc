//! The list over the page: a box to type in, and what fits.

use egui::{
    Align, Align2, Area, Frame, Id, Key, Label, Layout, Margin, Modifiers, Order, ScrollArea,
    Stroke, TextEdit, Ui, vec2,
};

use crate::text::words;

use super::super::command::Command;
use super::super::cx::Cx;
use super::super::widgets::{paragraph, row_button};
use super::{Entry, Palette, PaletteChange};

const WIDTH: f32 = 620.0;
/// Height of the rows together.
const ROWS: f32 = 360.0;

pub(in super::super) fn show(ui: &mut Ui, cx: Cx<'_>, palette: &Palette) {
    let t = cx.tokens;
    let change = |change| cx.send(Command::Palette(change));
    keys(ui, cx, palette);
    let room = ui.ctx().content_rect();
    let width = WIDTH.min(room.width() - 40.0);
    let shown = Area::new(Id::unique("palette"))
        .order(Order::Foreground)
        .anchor(Align2::CENTER_TOP, vec2(0.0, 64.0))
        .show(ui.ctx(), |ui| {
            Frame::new()
                .fill(t.raised)
                .stroke(Stroke::new(t.stroke, t.line_strong))
                .corner_radius(8)
                .shadow(ui.visuals().popup_shadow)
                .inner_margin(Margin::same(12))
                .show(ui, |ui| {
                    ui.set_width(width);
                    entry_box(ui, cx, palette);
                    ui.add_space(4.0);
                    if palette.found.is_empty() {
                        paragraph(ui, cx.body(words::palette_nothing(cx.l, &palette.typed)));
                    } else {
                        rows(ui, cx, palette);
                    }
                    ui.add_space(2.0);
                    paragraph(ui, cx.note(words::palette_keys(cx.l)));
                });
        });
    let outside = ui.input(|i| {
        i.pointer.any_pressed()
            && i.pointer.interact_pos().is_some_and(|at| !shown.response.rect.contains(at))
    });
    if outside {
        change(PaletteChange::Close);
    }
}

fn entry_box(ui: &mut Ui, cx: Cx<'_>, palette: &Palette) {
    let mut typed = palette.typed.clone();
    let field = TextEdit::singleline(&mut typed)
        .id(Id::unique("palette typed"))
        .hint_text(words::palette_hint(cx.l))
        .font(crate::figure::fonts::regular(cx.tokens.sizes.section))
        .margin(Margin::symmetric(10, 6))
        .desired_width(f32::INFINITY);
    let response = ui.add(field).accessible_name(words::palette_title(cx.l));
    if !response.has_focus() {
        response.request_focus();
    }
    if typed != palette.typed {
        cx.send(Command::Palette(PaletteChange::Type(typed)));
    }
}

/// Arrow keys pick, Enter takes, Esc closes; the box keeps the cursor.
fn keys(ui: &Ui, cx: Cx<'_>, palette: &Palette) {
    let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    let last = palette.found.len().saturating_sub(1);
    let to = if pressed(Key::ArrowDown) {
        if palette.picked == last { 0 } else { palette.picked + 1 }
    } else if pressed(Key::ArrowUp) {
        palette.picked.checked_sub(1).unwrap_or(last)
    } else if pressed(Key::PageDown) {
        (palette.picked + 8).min(last)
    } else if pressed(Key::PageUp) {
        palette.picked.saturating_sub(8)
    } else {
        palette.picked
    };
    if to != palette.picked {
        cx.send(Command::Palette(PaletteChange::Pick(to)));
    }
    if pressed(Key::Escape) {
        cx.send(Command::Palette(PaletteChange::Close));
    }
    if pressed(Key::Enter)
        && let Some(entry) = palette.picked()
    {
        take(cx, entry);
    }
}

fn take(cx: Cx<'_>, entry: &Entry) {
    if entry.why_not.is_some() {
        return;
    }
    cx.send(Command::Palette(PaletteChange::Close));
    for command in &entry.commands {
        cx.send(command.clone());
    }
}

fn rows(ui: &mut Ui, cx: Cx<'_>, palette: &Palette) {
    let height = cx.tokens.sizes.body + 16.0;
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut area = ScrollArea::vertical().id_salt("palette rows").max_height(ROWS);
    // The picked row comes into sight when another is picked or something was typed.
    let key = Id::unique("palette shown");
    let now = (palette.picked, palette.typed.len());
    if ui.data(|d| d.get_temp(key)) != Some(now) {
        let above = (palette.picked as f32 * height - ROWS / 2.0).max(0.0);
        area = area.vertical_scroll_offset(above);
        ui.data_mut(|d| d.insert_temp(key, now));
    }
    area.auto_shrink([false, true]).show_rows(ui, height, palette.found.len(), |ui, range| {
        for place in range {
            let entry = palette.found.get(place).and_then(|i| palette.entries.get(*i));
            let Some(entry) = entry else { continue };
            ui.push_id(place, |ui| row(ui, cx, entry, place == palette.picked, height));
        }
    });
}

fn row(ui: &mut Ui, cx: Cx<'_>, entry: &Entry, picked: bool, height: f32) {
    let clicked = row_button(ui, cx, &entry.name, picked, |ui| {
        ui.set_height(height - 12.0);
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if let Some(keys) = &entry.keys {
                    ui.label(cx.note(ui.ctx().format_shortcut(keys)));
                }
                ui.label(cx.note(&entry.group));
                if let Some(why) = &entry.why_not {
                    ui.label(cx.note(why));
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let name = cx.body(&entry.name);
                    let name = match entry.why_not {
                        Some(_) => name.color(cx.tokens.text_weak),
                        None => name.color(cx.tokens.text_strong),
                    };
                    ui.add(Label::new(name).truncate());
                });
            });
        });
    })
    .clicked();
    if clicked {
        take(cx, entry);
    }
}
