//! What finding a field out would do: verdicts it could change, indicators it would unlock.

use egui::Ui;

use crate::text::words;

use super::super::super::cx::Cx;
use super::indicator_names;

/// Nothing where it would do nothing by itself.
pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, field: &str) {
    let known = cx.derived.unlocks.iter().flatten().find(|u| u.field == field);
    let unlocked = cx.derived.unlocked_by(&format!("fields.{field}"));
    let verdicts = match known.map_or(0, |u| u.moved.len()) {
        0 => None,
        1 => Some(words::unlocks_verdict(cx.l)),
        n => Some(words::unlocks_verdicts(cx.l, n)),
    };
    let indicators = match unlocked.len() {
        0 => None,
        1 => Some(words::unlocks_one(cx.l)),
        n => Some(words::unlocks_indicators(cx.l, n)),
    };
    let told: Vec<String> = verdicts.into_iter().chain(indicators).collect();
    if told.is_empty() {
        return;
    }
    let note = ui.label(cx.tinted(told.join(" · "), cx.tokens.positive));
    if !unlocked.is_empty() {
        note.on_hover_text(words::unlocks_names(cx.l, indicator_names(cx, &unlocked)));
    }
}
