//! Measures that are no reading of a profile: where they are instead, or why a county's own
//! figures cannot give them.

use egui::Ui;

use crate::indicator::{Elsewhere, ElsewherePlace};
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::indicator_part::IndicatorPart;
use super::super::super::widgets::{heading, paragraph, sheet};
use super::detail;

/// Unfolded while they are listed.
const LISTED: &str = "indicators.elsewhere";

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>) {
    let l = cx.l;
    let all = cx.knowledge.registry.elsewhere();
    let refused = all.iter().filter(|e| e.place.is_none()).count();
    let count = words::else_count(l, all.len() - refused, refused);
    let open = cx.view.unfolded.contains(LISTED);
    ui.horizontal_wrapped(|ui| {
        heading(ui, cx, words::else_title(l), count);
        let word = if open { words::else_close(l) } else { words::else_open(l) };
        if ui.link(cx.note(word).color(cx.tokens.accent)).clicked() {
            cx.send(Command::Fold(LISTED.to_owned()));
        }
    });
    if !open {
        return;
    }
    sheet(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        for entry in all {
            one(ui, cx, entry);
            ui.add_space(6.0);
        }
    });
}

fn one(ui: &mut Ui, cx: Cx<'_>, entry: &Elsewhere) {
    let (l, t) = (cx.l, cx.tokens);
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.strong(entry.name.get(l)));
        match entry.place.map(part_of) {
            Some(part) => {
                let word = words::else_go(l, part.name(l));
                if ui.link(cx.note(word).color(t.accent)).clicked() {
                    cx.send(Command::GoIndicators(part));
                }
            }
            None => {
                ui.label(cx.tinted(words::else_refused(l), t.caution));
            }
        }
    });
    paragraph(ui, cx.note(entry.formula.get(l)));
    paragraph(ui, cx.body(entry.why.get(l)));
    ui.horizontal_wrapped(|ui| {
        let declared = entry.instead.iter().filter_map(|id| cx.knowledge.registry.declaration(id));
        let mut declared = declared.peekable();
        if declared.peek().is_some() {
            ui.label(cx.note(words::else_instead(l)));
        }
        for d in declared {
            if ui.link(cx.note(d.name.get(l)).color(t.accent)).clicked() {
                cx.send(Command::Indicator(d.id.clone()));
            }
        }
        ui.label(cx.note(words::else_source(l)));
        for reference in &entry.references {
            detail::cited(ui, cx, reference);
        }
    });
}

fn part_of(place: ElsewherePlace) -> IndicatorPart {
    match place {
        ElsewherePlace::Table => IndicatorPart::Table,
        ElsewherePlace::Charts => IndicatorPart::Charts,
        ElsewherePlace::Assessment => IndicatorPart::Assessment,
    }
}
