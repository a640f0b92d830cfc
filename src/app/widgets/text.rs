//! Words on a page.

use egui::{Label, RichText, Ui, vec2};

use super::super::cx::Cx;
use super::glyph::{Glyph, glyph};

/// A section title with a weak remark beside it.
pub(crate) fn heading(
    ui: &mut Ui,
    cx: Cx<'_>,
    title: impl Into<String>,
    remark: impl Into<String>,
) {
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.section(title));
        let remark = remark.into();
        if !remark.is_empty() {
            ui.label(cx.note(remark));
        }
    });
}

/// Text that wraps in the width there is.
pub(crate) fn paragraph(ui: &mut Ui, text: RichText) {
    ui.add(Label::new(text).wrap());
}

/// A sign and a sentence that wraps beside it.
pub(crate) fn bullet(ui: &mut Ui, cx: Cx<'_>, sign: Glyph, color: egui::Color32, text: RichText) {
    ui.horizontal_top(|ui| {
        let size = cx.tokens.sizes.note;
        ui.add_space(1.0);
        ui.vertical(|ui| {
            ui.add_space(4.0);
            glyph(ui, sign, size, color);
        });
        ui.vertical(|ui| paragraph(ui, text));
    });
}

/// A thin line across.
pub(crate) fn rule(ui: &mut Ui, cx: Cx<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), egui::Sense::hover());
    ui.painter().hline(
        rect.x_range(),
        rect.center().y,
        egui::Stroke::new(cx.tokens.stroke, cx.tokens.line),
    );
}

/// How many columns of at least a width fit beside each other.
#[must_use]
pub(crate) fn columns_fit(ui: &Ui, least: f32, most: usize) -> usize {
    let gap = ui.spacing().item_spacing.x;
    (((ui.available_width() + gap) / (least + gap)) as usize).clamp(1, most)
}
