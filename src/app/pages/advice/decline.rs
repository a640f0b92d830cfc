//! Declining what is advised, with a reason that is kept in the file and printed in the brief.

use egui::{Id, Ui};

use crate::advice::Verdict;
use crate::document::Decline;
use crate::figure::Tone;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::widgets::{callout, draft, paragraph, small_button};

/// Width of the user's own words.
const WORDS: f32 = 380.0;

/// One tap for each usual reason; after it the user's own words, and the way back.
pub(super) fn decline(ui: &mut Ui, cx: Cx<'_>, v: &Verdict) {
    let id = &v.instrument.id;
    match cx.profile.declined.get(id) {
        Some(declined) => callout(ui, cx, Tone::Unknown, |ui| kept(ui, cx, id, declined)),
        None if v.list.is_advised() => offer(ui, cx, id),
        None => {}
    }
}

fn offer(ui: &mut Ui, cx: Cx<'_>, id: &str) {
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.strong(words::decline_ask(cx.l)));
        for reason in &cx.library().catalogue.declines {
            let name = reason.name.get(cx.l);
            let said = words::decline_said(cx.l, name);
            if small_button(ui, cx, name).accessible_name(said).clicked() {
                let decline = Decline { reason: reason.id.clone(), ..Decline::default() };
                cx.send(Command::change(Edit::Decline(id.to_owned(), Some(decline))));
            }
        }
    });
}

fn kept(ui: &mut Ui, cx: Cx<'_>, id: &str, declined: &Decline) {
    let reason = cx.library().catalogue.decline(&declined.reason);
    let reason = reason.map_or(declined.reason.as_str(), |r| r.name.get(cx.l));
    paragraph(ui, cx.strong(words::decline_kept(cx.l, reason)));
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.note(words::decline_words(cx.l)));
        let name = words::decline_words(cx.l);
        let width = WORDS.min(ui.available_width());
        let at = Id::unique(("decline", id));
        let (_, typed) = draft(ui, cx, at, &name, &declined.words, width, false);
        if let Some(words) = typed {
            let decline = Decline { words, ..declined.clone() };
            cx.send(Command::change(Edit::Decline(id.to_owned(), Some(decline))));
        }
        if small_button(ui, cx, words::decline_take_back(cx.l)).clicked() {
            cx.send(Command::change(Edit::Decline(id.to_owned(), None)));
        }
    });
}
