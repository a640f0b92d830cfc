//! A paragraph or cell in the user's own words: the mark on it, and the card it is changed on.

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, CursorIcon, Id, Label, Response, Sense, Stroke, StrokeKind, Ui, WidgetText};

use crate::brief::{Outline, Reworded, Run, language_code};
use crate::figure::Tone;
use crate::figure::fonts::regular;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit_brief::BriefEdit;
use super::super::super::widgets::{callout, draft_lines, paragraph, sheet, small_button};
use super::side::change;

/// What may be put in other words.
#[derive(Clone, Copy)]
pub(super) struct Piece<'a> {
    pub(super) cx: Cx<'a>,
    pub(super) outline: &'a Outline,
    pub(super) key: &'a str,
    pub(super) runs: &'a [Run],
}

impl<'a> Piece<'a> {
    fn text(self) -> String {
        self.runs.iter().map(|r| r.text.as_str()).collect()
    }

    fn reworded(self) -> Option<&'a Reworded> {
        self.outline.chosen.reworded.get(self.key)
    }

    pub(super) fn is_open(self) -> bool {
        !self.key.is_empty() && self.cx.view.wording.as_deref() == Some(self.key)
    }

    /// Says behind a text that it is the user's own.
    pub(super) fn mark(self, job: &mut LayoutJob) {
        let Some(reworded) = self.reworded() else { return };
        let t = self.cx.tokens;
        let (text, color) = if reworded.has_changed() {
            (words::brief_mark_changed(self.cx.l), t.caution)
        } else {
            (words::brief_mark_own(self.cx.l), t.accent)
        };
        job.append(&text, 4.0, TextFormat::simple(regular(t.sizes.note), color));
    }

    /// Shows its text; a click opens the card below it.
    pub(super) fn show(self, ui: &mut Ui, text: impl Into<WidgetText>) {
        // A brief of two sides is told in the program's words alone.
        if self.key.is_empty() || self.cx.view.beside.is_some() {
            ui.add(Label::new(text).wrap());
            return;
        }
        let response = ui.add(Label::new(text).wrap().sense(Sense::click()));
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        self.painted(ui, &response);
        let now = self.is_open();
        if response.on_hover_text(words::brief_click_to_word(self.cx.l)).clicked() {
            let next = (!now).then(|| self.key.to_owned());
            self.cx.send(Command::Reword(next));
        }
    }

    fn painted(self, ui: &Ui, response: &Response) {
        let t = self.cx.tokens;
        if self.is_open() || response.hovered() || response.has_focus() {
            let ring = Stroke::new(1.0, if self.is_open() { t.accent } else { t.line_strong });
            ui.painter().rect_stroke(response.rect.expand(3.0), 3.0, ring, StrokeKind::Inside);
        }
    }

    /// The card on which it is put in other words.
    pub(super) fn card(self, ui: &mut Ui) {
        let (cx, l) = (self.cx, self.cx.l);
        let id = Id::unique(("wording", self.key, language_code(l)));
        sheet(ui, cx, |ui| {
            ui.label(cx.strong(words::brief_wording(l)));
            let now = self.text();
            let width = ui.available_width();
            let name = words::brief_wording(l);
            let (response, typed) = draft_lines(ui, cx, id, &name, &now, width);
            if self.just_opened(ui) {
                response.request_focus();
                response.scroll_to_me(Some(Align::Center));
            }
            if let Some(text) = typed {
                self.write(text);
            }
            self.original(ui);
            ui.horizontal(|ui| {
                if small_button(ui, cx, words::brief_wording_done(l)).clicked() {
                    cx.send(Command::Reword(None));
                }
                if self.reworded().is_some()
                    && small_button(ui, cx, words::brief_wording_original(l)).clicked()
                {
                    change(cx, BriefEdit::Original(language_code(l), self.key.to_owned()));
                }
            });
            self.sources(ui);
        });
    }

    /// Whether the card was not there in the last frame.
    fn just_opened(self, ui: &Ui) -> bool {
        let at = Id::unique("wording open");
        let before: Option<String> = ui.data_mut(|d| {
            let before = d.get_temp(at);
            d.insert_temp(at, self.key.to_owned());
            before
        });
        before.as_deref() != Some(self.key)
    }

    /// What the program says now: what is typed replaces this.
    fn program_says(self) -> String {
        self.reworded().map_or_else(|| self.text(), |r| r.original.clone())
    }

    fn write(self, text: String) {
        let (language, key) = (language_code(self.cx.l), self.key.to_owned());
        let original = self.program_says();
        // Typed back to what the program says, or emptied, it is the program's again.
        let edit = if text.trim() == original.trim() || text.trim().is_empty() {
            BriefEdit::Original(language, key)
        } else {
            BriefEdit::Wording { language, key, text, original }
        };
        change(self.cx, edit);
    }

    fn original(self, ui: &mut Ui) {
        let (cx, l) = (self.cx, self.cx.l);
        let Some(reworded) = self.reworded() else { return };
        paragraph(ui, cx.note(words::brief_wording_was(l, &reworded.original)));
        if !reworded.has_changed() {
            return;
        }
        callout(ui, cx, Tone::Caution, |ui| {
            paragraph(ui, cx.body(words::brief_wording_changed(l)));
            paragraph(ui, cx.note(words::brief_wording_then(l, &reworded.replaced)));
            if small_button(ui, cx, words::brief_wording_keep(l)).clicked() {
                self.write(self.text());
            }
        });
    }

    /// What the paragraph rests on.
    fn sources(self, ui: &mut Ui) {
        let (cx, l) = (self.cx, self.cx.l);
        let cites: Vec<usize> = self.runs.iter().flat_map(|r| r.cites.iter().copied()).collect();
        if cites.is_empty() {
            ui.label(cx.note(words::brief_no_sources(l)));
            return;
        }
        ui.label(cx.note(words::brief_its_sources(l)));
        for source in self.outline.sources.iter().filter(|s| cites.contains(&s.number)) {
            paragraph(ui, cx.note(format!("[{}] {}", source.number, source.text)));
        }
    }
}
