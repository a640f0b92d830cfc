//! What stands where nothing is yet: one sentence, one button.

use egui::{CornerRadius, Frame, Margin, Shape, Stroke, Ui};

use crate::text::words;

use super::super::command::Command;
use super::super::cx::Cx;
use super::glyph::{Glyph, glyph};
use super::text::paragraph;

/// One sentence and one button.
pub(crate) fn empty_state(
    ui: &mut Ui,
    cx: Cx<'_>,
    sentence: String,
    act: Option<(String, Command)>,
) {
    dashed(ui, cx, |ui| {
        paragraph(ui, cx.body(sentence));
        if let Some((name, command)) = act
            && ui.button(name).clicked()
        {
            cx.send(command);
        }
    });
}

/// A card that names the fields a measure lacks, each with a way to fill it.
pub(crate) fn needs_card(
    ui: &mut Ui,
    cx: Cx<'_>,
    title: &str,
    missing: &[(String, Option<Command>)],
) {
    dashed(ui, cx, |ui| {
        ui.horizontal(|ui| {
            glyph(ui, Glyph::Ring, cx.tokens.sizes.body, cx.tokens.unknown);
            ui.label(cx.strong(words::needs_title(cx.l, title, missing.len())));
        });
        for (name, command) in missing {
            ui.horizontal(|ui| {
                ui.label(cx.body(name));
                if let Some(command) = command {
                    let link = ui.link(cx.body(words::fill_in(cx.l)).color(cx.tokens.accent));
                    if link.accessible_name(words::ind_fill(cx.l, name)).clicked() {
                        cx.send(command.clone());
                    }
                } else {
                    ui.label(cx.note(words::ind_by_file(cx.l)));
                }
            });
        }
    });
}

/// A dashed frame: something is not there yet.
pub(crate) fn dashed(ui: &mut Ui, cx: Cx<'_>, content: impl FnOnce(&mut Ui)) {
    let t = cx.tokens;
    let shown = Frame::new()
        .fill(t.surface)
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(14, 10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui);
        });
    let r = shown.response.rect.shrink(0.5);
    let path = [r.left_top(), r.right_top(), r.right_bottom(), r.left_bottom(), r.left_top()];
    ui.painter().extend(Shape::dashed_line(&path, Stroke::new(1.0, t.unknown), 4.0, 3.0));
}
