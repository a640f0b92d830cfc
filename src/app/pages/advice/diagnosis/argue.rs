//! What would overturn the standing of a problem: the figures that decide, and from which value.

use egui::Ui;

use crate::advice::{Binding, Release, Severity, Turn, binds_from, clears_from, release};
use crate::case::Failure;
use crate::text::words;

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::widgets::{Glyph, glyph, paragraph};

pub(super) fn argue(ui: &mut Ui, cx: Cx<'_>, failure: &Failure, s: &Severity, standing: Binding) {
    let (l, vocabulary) = (cx.l, cx.words());
    let low = cx.library().catalogue.scoring.binding.low;
    match standing {
        Binding::Binds => match release(s, failure, low, vocabulary) {
            Release::OneOf(turns) => group(ui, cx, words::diag_argue_binds(l), &turns),
            Release::Together(turns) => group(ui, cx, words::diag_argue_together(l), &turns),
        },
        Binding::MayBind => {
            let open = |turns: Vec<Turn>| -> Vec<Turn> {
                turns.into_iter().filter(|t| is_open(cx, t)).collect()
            };
            let binds = open(binds_from(s, failure, low, vocabulary));
            let clears = open(clears_from(s, failure, low, vocabulary));
            if binds.is_empty() && clears.is_empty() {
                paragraph(ui, cx.note(words::diag_argue_no_single(l)));
            }
            group(ui, cx, words::diag_argue_may(l), &binds);
            group(ui, cx, words::diag_argue_clear(l), &clears);
        }
        Binding::Slight | Binding::NotCounted => {
            let turns = binds_from(s, failure, low, vocabulary);
            if turns.is_empty() {
                paragraph(ui, cx.note(words::diag_argue_no_single(l)));
            }
            group(ui, cx, words::diag_argue_slight(l), &turns);
        }
    }
}

/// Whether a figure is not known, or only as a range.
fn is_open(cx: Cx<'_>, turn: &Turn) -> bool {
    !cx.found().situation.interval(&turn.field).is_some_and(crate::measure::Interval::is_point)
}

fn group(ui: &mut Ui, cx: Cx<'_>, title: String, turns: &[Turn]) {
    if turns.is_empty() {
        return;
    }
    ui.label(cx.strong(title));
    for turn in turns {
        let Some(field) = cx.words().field(&turn.field) else { continue };
        let said = turn.said(&cx.found().situation, cx.library(), cx.l);
        let (Some(text), name) = (said, field.name.get(cx.l)) else { continue };
        ui.horizontal_wrapped(|ui| {
            glyph(ui, Glyph::Diamond, cx.tokens.sizes.note, cx.tokens.accent);
            ui.label(cx.body(text));
            let link = cx.note(words::diag_to_form(cx.l)).color(cx.tokens.accent);
            let said = words::diag_to_form_said(cx.l, name);
            if ui.link(link).accessible_name(said).clicked() {
                cx.send(Command::Seek(field.id.clone(), field.section.clone()));
            }
        });
    }
}
