//! Whether firms already pay to get round a problem, and what to ask them.

use egui::Ui;

use crate::advice::{Pays, pays};
use crate::case::Failure;
use crate::text::words;

use super::super::super::super::cx::Cx;
use super::super::super::super::widgets::{Glyph, bullet};

pub(super) fn line(ui: &mut Ui, cx: Cx<'_>, failure: &Failure) {
    let l = cx.l;
    let (Some(pays), Some(relief), Some(evidence)) =
        (pays(failure, &cx.found().situation), &failure.paid_relief, &failure.relief)
    else {
        return;
    };
    ui.label(cx.strong(words::diag_pays(l)));
    let relief = relief.get(l);
    let field = evidence.field.as_deref().and_then(|id| cx.words().field(id));
    let name = field.map_or("", |f| f.name.get(l));
    let value = field.map_or_else(String::new, |f| {
        let known = cx.found().situation.get(&f.id);
        known.map_or_else(|| words::unknown(l), |v| cx.shown(f, &v.known))
    });
    let (sign, color, text) = match pays {
        Pays::Shown => {
            let text = words::diag_pays_shown(l, relief, name, value);
            (Glyph::Warning, cx.tokens.caution, text)
        }
        Pays::Maybe => {
            (Glyph::Half, cx.tokens.unknown, words::diag_pays_maybe(l, relief, name, value))
        }
        Pays::NotShown => {
            (Glyph::Tick, cx.tokens.positive, words::diag_pays_not(l, relief, name, value))
        }
        Pays::Unknown => {
            (Glyph::Question, cx.tokens.unknown, words::diag_pays_unknown(l, relief, name))
        }
        Pays::Unasked => (Glyph::Question, cx.tokens.unknown, words::diag_pays_unasked(l, relief)),
    };
    bullet(ui, cx, sign, color, cx.body(text));
    let ask = words::diag_ask(l, evidence.ask.get(l));
    bullet(ui, cx, Glyph::Right, cx.tokens.text_weak, cx.body(ask));
}
