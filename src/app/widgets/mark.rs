//! Where a number comes from, as a letter in a small frame, with the words on hover.

use egui::{Frame, Margin, Response, Stroke, Ui};

use crate::document::Status;
use crate::text::{Language, words};

use super::super::cx::Cx;

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

/// The mark of a status in words.
#[must_use]
pub(crate) fn status_mark(status: Option<Status>, l: Language) -> String {
    match status {
        Some(Status::Measured) => words::mark_measured(l),
        Some(Status::Estimated) => words::mark_estimated(l),
        Some(Status::Claimed) => words::mark_claimed(l),
        Some(Status::Target) => words::mark_target(l),
        Some(Status::Fact) => words::mark_fact(l),
        Some(Status::Derived) => words::mark_derived(l),
        Some(Status::Judgement) => words::mark_judgement(l),
        Some(Status::Fictitious) => words::mark_fictitious(l),
        None => words::mark_none(l),
    }
}
