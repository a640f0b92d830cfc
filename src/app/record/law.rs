//! A law: its wording, from when, and whether the clause was read.

use egui::Ui;

use crate::case::{Law, LawEffect};
use crate::figure::Tone;
use crate::text::words;

use super::super::cx::Cx;
use super::super::widgets::{Glyph, chip, paragraph};
use super::{lesson, lines};

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, law: &Law) {
    let l = cx.l;
    let since = words::record_in_force(l, &law.in_force_from);
    lines::title(ui, cx, &since, law.title.get(l));
    ui.horizontal_wrapped(|ui| {
        match law.effect {
            LawEffect::Veto => {
                chip(ui, cx, Tone::Negative, Glyph::Cross, words::record_law_veto(l))
            }
            LawEffect::Caution => {
                chip(ui, cx, Tone::Caution, Glyph::Half, words::record_law_caution(l))
            }
        };
        if law.verified {
            chip(ui, cx, Tone::Accent, Glyph::Tick, words::record_verified(l));
        } else {
            chip(ui, cx, Tone::Caution, Glyph::Question, words::record_unverified(l));
        }
    });
    ui.add_space(4.0);
    paragraph(ui, cx.body(law.wording.get(l)));
    paragraph(ui, cx.note(law.note.get(l)));
    lines::part(ui, cx, words::record_law_on(l));
    for id in &law.instruments {
        lesson::instrument(ui, cx, id);
    }
    lines::part(ui, cx, words::record_from_sources(l));
    lines::address(ui, cx, &law.id, &law.source_url);
}
