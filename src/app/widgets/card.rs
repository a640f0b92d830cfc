//! Sheets, cards, tiles and callouts.

use egui::{
    CornerRadius, Frame, InnerResponse, Margin, Response, Role, Sense, Stroke, Ui, UiBuilder,
    WidgetInfo,
};

use crate::figure::Tone;

use super::super::cx::Cx;
use super::super::theme::{CARD, CONTROL};

/// A white sheet for a part of a page.
pub(crate) fn sheet<R>(
    ui: &mut Ui,
    cx: Cx<'_>,
    content: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    frame(cx, cx.tokens.line, 1.0).show(ui, |ui| {
        ui.set_width(ui.available_width());
        content(ui)
    })
}

fn frame(cx: Cx<'_>, edge: egui::Color32, width: f32) -> Frame {
    Frame::new()
        .fill(cx.tokens.raised)
        .stroke(Stroke::new(width * cx.tokens.stroke, edge))
        .corner_radius(CornerRadius::same(CARD))
        .inner_margin(Margin::symmetric(14, 10))
}

/// A card that can be picked as a whole; `name` is what a screen reader says.
pub(crate) fn card(
    ui: &mut Ui,
    cx: Cx<'_>,
    name: &str,
    picked: bool,
    content: impl FnOnce(&mut Ui),
) -> Response {
    pickable(ui, cx, name, picked, Margin::symmetric(10, 7), content)
}

/// A larger card with a figure in it.
pub(crate) fn tile(
    ui: &mut Ui,
    cx: Cx<'_>,
    name: &str,
    picked: bool,
    content: impl FnOnce(&mut Ui),
) -> Response {
    pickable(ui, cx, name, picked, Margin::symmetric(14, 10), content)
}

fn pickable(
    ui: &mut Ui,
    cx: Cx<'_>,
    name: &str,
    picked: bool,
    margin: Margin,
    content: impl FnOnce(&mut Ui),
) -> Response {
    let t = cx.tokens;
    let builder = UiBuilder::new().sense(Sense::click());
    let inner = ui.scope_builder(builder, |ui| {
        let response = ui.response();
        let edge = if picked || response.has_focus() {
            Stroke::new(2.0, t.accent)
        } else {
            Stroke::new(t.stroke, if response.hovered() { t.line_strong } else { t.line })
        };
        let fill = if response.hovered() && !picked { t.accent_tint } else { t.raised };
        // The margin gives way to the thicker edge, so that nothing moves.
        let slack = (2.0 - edge.width).max(0.0).round() as i8;
        let margin = Margin {
            left: margin.left + slack,
            right: margin.right + slack,
            top: margin.top + slack,
            bottom: margin.bottom + slack,
        };
        Frame::new()
            .fill(fill)
            .stroke(edge)
            .corner_radius(CornerRadius::same(CARD))
            .inner_margin(margin)
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.style_mut().interaction.selectable_labels = false;
                content(ui);
            });
    });
    let response = inner.response;
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, picked, name));
    response
}

/// A row over the whole width that can be picked.
pub(crate) fn row_button(
    ui: &mut Ui,
    cx: Cx<'_>,
    name: &str,
    picked: bool,
    content: impl FnOnce(&mut Ui),
) -> Response {
    let t = cx.tokens;
    let inner = ui.scope_builder(UiBuilder::new().sense(Sense::click()), |ui| {
        let response = ui.response();
        let fill = if picked || response.hovered() || response.has_focus() {
            t.accent_tint
        } else {
            egui::Color32::TRANSPARENT
        };
        Frame::new()
            .fill(fill)
            .corner_radius(CornerRadius::same(CONTROL))
            .inner_margin(Margin::symmetric(10, 6))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.style_mut().interaction.selectable_labels = false;
                content(ui);
            });
    });
    let response = inner.response;
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, picked, name));
    response
}

/// A sentence that must not be missed, with a bar of its tone on the left.
pub(crate) fn callout(ui: &mut Ui, cx: Cx<'_>, tone: Tone, content: impl FnOnce(&mut Ui)) {
    let t = cx.tokens;
    let inner = Frame::new()
        .fill(t.tint(tone))
        .inner_margin(Margin { left: 12, right: 10, top: 6, bottom: 6 })
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui);
        });
    let mut bar = inner.response.rect;
    bar.set_width(3.0);
    ui.painter().rect_filled(bar, 0.0, t.tone(tone));
}
