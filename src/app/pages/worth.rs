//! What is worth finding out first.

use egui::{Align, Layout, Ui};

use crate::profile::Field;
use crate::text::words;

use super::super::command::Command;
use super::super::cx::Cx;
use super::super::widgets::{paragraph, rule};

/// The first of the fields of a kind whose finding out would move most verdicts, each with a way to
/// it.
pub(super) fn fields(ui: &mut Ui, cx: Cx<'_>, most: usize, of: impl Fn(&Field) -> bool) {
    let Some(unlocks) = &cx.derived.unlocks else {
        ui.label(cx.note(words::home_worth_wait(cx.l)));
        return;
    };
    if unlocks.is_empty() {
        paragraph(ui, cx.note(words::home_nothing_worth(cx.l)));
    }
    let declared = unlocks.iter().filter_map(|u| Some((u, cx.words().field(&u.field)?)));
    for (unlock, field) in declared.filter(|(_, f)| of(f)).take(most) {
        rule(ui, cx);
        let name = field.name.get(cx.l);
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                // What is known as a range is to be checked, not filled in.
                let act = if cx.found().situation.knows(&field.id) {
                    words::check_it(cx.l)
                } else {
                    words::fill_in(cx.l)
                };
                let link = ui.link(cx.note(&act).color(cx.tokens.accent));
                if link.accessible_name(format!("{act} {name}")).clicked() {
                    cx.send(Command::Seek(field.id.clone(), field.section.clone()));
                }
                let moves = match unlock.advised {
                    0 => words::home_moves(cx.l, unlock.moved.len()),
                    n => words::home_moves_advised(cx.l, n),
                };
                ui.label(cx.tinted(moves, cx.tokens.positive));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let label = egui::Label::new(cx.body(name)).truncate();
                    ui.add(label).on_hover_text(field.hint.get(cx.l));
                });
            });
        });
    }
}
