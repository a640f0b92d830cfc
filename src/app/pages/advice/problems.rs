//! The problems: how grave, of what kind, and the figures that say so.

use egui::Ui;

use crate::advice::{Severity, kind_name};
use crate::case::FailureKind;
use crate::figure::Tone;
use crate::measure::Estimate;
use crate::text::{range, two_decimals, words};

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::view::AdvicePart;
use super::super::super::widgets::{
    card, glyph, glyph_of_failure, interval_strip, paragraph, row_button,
};

/// Width of a card in the strip of a narrow window.
const CARD: f32 = 176.0;
/// Signals told under a problem.
const SIGNALS: usize = 3;

pub(super) fn column(ui: &mut Ui, cx: Cx<'_>) {
    let diagnosis = &cx.found().advice.diagnosis;
    let low = cx.library().catalogue.scoring.binding.low;
    ui.label(cx.section(words::advice_problems(cx.l)));
    paragraph(ui, cx.note(words::advice_problems_hint(cx.l, two_decimals(low))));
    all_problems(ui, cx);
    ui.add_space(4.0);
    for severity in diagnosis.binding.iter().filter_map(|id| diagnosis.find(id)) {
        row(ui, cx, severity, true);
    }
    for (ids, title) in [
        (&diagnosis.unlisted, words::advice_problems_unlisted(cx.l)),
        (&diagnosis.open, words::advice_problems_open(cx.l)),
    ] {
        if ids.is_empty() {
            continue;
        }
        ui.add_space(6.0);
        ui.label(cx.note(title));
        for severity in ids.iter().filter_map(|id| diagnosis.find(id)) {
            row(ui, cx, severity, false);
        }
    }
}

/// The way to all of them, with their working.
fn all_problems(ui: &mut Ui, cx: Cx<'_>) {
    let link = cx.note(words::diag_all(cx.l)).color(cx.tokens.accent);
    if ui.link(link).clicked() {
        cx.send(Command::GoAdvice(AdvicePart::Diagnosis));
    }
}

/// The binding problems as a strip of cards, for narrow windows.
pub(super) fn strip(ui: &mut Ui, cx: Cx<'_>) {
    let diagnosis = &cx.found().advice.diagnosis;
    let ids = diagnosis.binding.iter().chain(&diagnosis.unlisted).chain(&diagnosis.open);
    let shown: Vec<&Severity> = ids.filter_map(|id| diagnosis.find(id)).collect();
    if shown.is_empty() {
        paragraph(ui, cx.note(words::out_problems_open(cx.l, diagnosis.open.len())));
        return;
    }
    egui::ScrollArea::horizontal().id_salt("strip").show(ui, |ui| {
        ui.horizontal_top(|ui| {
            for severity in shown {
                let layout = egui::Layout::top_down(egui::Align::Min);
                ui.allocate_ui_with_layout(egui::vec2(CARD, 0.0), layout, |ui| {
                    ui.set_width(CARD);
                    strip_card(ui, cx, severity);
                });
            }
        });
        ui.add_space(6.0);
    });
}

fn strip_card(ui: &mut Ui, cx: Cx<'_>, severity: &Severity) {
    let Some(failure) = cx.library().catalogue.failure(&severity.failure) else { return };
    let name = failure.name.get(cx.l);
    let picked = cx.view.problem.as_ref() == Some(&severity.failure);
    let said = words::advice_severity(cx.l, name, interval(severity.severity));
    let clicked = card(ui, cx, &said, picked, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.horizontal(|ui| {
            glyph(ui, glyph_of_failure(severity.kind), 11.0, color(cx, severity));
            ui.add(egui::Label::new(cx.note(kind_name(severity.kind, cx.l))).truncate());
        });
        ui.add(egui::Label::new(cx.strong(failure.short.get(cx.l))).truncate());
        ui.horizontal(|ui| meter(ui, cx, severity, 60.0));
    })
    .on_hover_text(format!("{name}\n{}", carrying(cx, severity)))
    .clicked();
    if clicked {
        pick(cx, severity, picked);
    }
}

fn pick(cx: Cx<'_>, severity: &Severity, picked: bool) {
    cx.send(Command::Problem((!picked).then(|| severity.failure.clone())));
}

fn row(ui: &mut Ui, cx: Cx<'_>, severity: &Severity, full: bool) {
    let Some(name) = name(cx, severity) else { return };
    let picked = cx.view.problem.as_ref() == Some(&severity.failure);
    let said = words::advice_severity(cx.l, &name, interval(severity.severity));
    let response = row_button(ui, cx, &said, picked, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        ui.horizontal(|ui| {
            glyph(ui, glyph_of_failure(severity.kind), 13.0, color(cx, severity));
            ui.add(egui::Label::new(if full { cx.strong(&name) } else { cx.body(&name) }).wrap());
        });
        ui.horizontal(|ui| {
            meter(ui, cx, severity, 78.0);
        });
        if full {
            let kind = words::label_colon(cx.l, kind_name(severity.kind, cx.l));
            paragraph(ui, cx.note(kind + &carrying(cx, severity)));
        }
    });
    let hover = cx.library().catalogue.failure(&severity.failure);
    let hover = hover.map_or("", |f| f.rationale.get(cx.l));
    if response.on_hover_text(hover).clicked() {
        pick(cx, severity, picked);
    }
}

fn meter(ui: &mut Ui, cx: Cx<'_>, severity: &Severity, width: f32) {
    let low = cx.library().catalogue.scoring.binding.low;
    let estimate = severity.severity;
    interval_strip(ui, cx, width, (0.0, 1.0), estimate, Some(low), color(cx, severity));
    let figure = ui.label(cx.note(interval(estimate)).color(cx.tokens.text));
    figure.on_hover_text(cx.meaning("severity"));
}

pub(super) fn interval(e: Estimate) -> String {
    range(e.lo, e.hi, two_decimals)
}

fn color(cx: Cx<'_>, severity: &Severity) -> egui::Color32 {
    let low = cx.library().catalogue.scoring.binding.low;
    let known = severity.kind != FailureKind::Ignorance && severity.severity.lo >= low;
    cx.tokens.tone(if known { Tone::Negative } else { Tone::Unknown })
}

fn name(cx: Cx<'_>, severity: &Severity) -> Option<String> {
    cx.library().catalogue.failure(&severity.failure).map(|f| f.name.get(cx.l).to_owned())
}

/// The figures that made it, the heaviest first, and how many are unknown.
pub(super) fn carrying(cx: Cx<'_>, severity: &Severity) -> String {
    let mut known: Vec<_> = severity.signals.iter().filter(|s| !s.known.is_unknown()).collect();
    known.sort_by(|a, b| (b.weight * b.strength.mid).total_cmp(&(a.weight * a.strength.mid)));
    let told: Vec<String> = known
        .iter()
        .take(SIGNALS)
        .filter_map(|s| {
            let field = cx.words().field(&s.field)?;
            Some(words::out_signal(cx.l, field.name.get(cx.l), cx.shown(field, &s.known)))
        })
        .collect();
    let unknown = severity.signals.len() - known.len();
    let mut parts = told;
    if parts.is_empty() {
        return words::advice_no_signal(cx.l);
    }
    if unknown > 0 {
        parts.push(words::advice_signals_unknown(cx.l, unknown));
    }
    parts.join(&words::out_semicolon(cx.l))
}
