//! Whether firms already pay to get round a problem, and what to ask them.

use egui::Ui;

use crate::advice::{Pays, pays, pays_said};
use crate::case::Failure;
use crate::text::words;

use super::super::super::super::cx::Cx;
use super::super::super::super::widgets::{Glyph, bullet};

pub(super) fn line(ui: &mut Ui, cx: Cx<'_>, failure: &Failure) {
    let l = cx.l;
    let situation = &cx.found().situation;
    let said = pays_said(failure, situation, cx.library(), l);
    let (Some(pays), Some(text), Some(evidence)) =
        (pays(failure, situation), said, &failure.relief)
    else {
        return;
    };
    ui.label(cx.strong(words::diag_pays(l)));
    let (sign, color) = match pays {
        Pays::Shown => (Glyph::Warning, cx.tokens.caution),
        Pays::Maybe => (Glyph::Half, cx.tokens.unknown),
        Pays::NotShown => (Glyph::Tick, cx.tokens.positive),
        Pays::Unknown | Pays::Unasked => (Glyph::Question, cx.tokens.unknown),
    };
    bullet(ui, cx, sign, color, cx.body(text));
    let ask = words::diag_ask(l, evidence.ask.get(l));
    bullet(ui, cx, Glyph::Right, cx.tokens.text_weak, cx.body(ask));
}
