//! Where a number comes from, as a letter in a small frame, with the words on hover.

use egui::{Frame, Margin, Response, Stroke, Ui};

use super::super::cx::Cx;

pub(crate) use crate::profile::status_name as status_mark;

/// A mark: sourced, from a case, judgement, the user's own.
pub(crate) fn mark(ui: &mut Ui, cx: Cx<'_>, letter: &str, meaning: String) -> Response {
    let t = cx.tokens;
    Frame::new()
        .stroke(Stroke::new(1.0, t.line_strong))
        .corner_radius(4)
        .inner_margin(Margin::symmetric(4, 0))
        .show(ui, |ui| ui.label(cx.note(letter)))
        .response
        .on_hover_text(meaning)
}
