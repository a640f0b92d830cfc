//! One problem unfolded in its place: what it says, its figures, what would overturn it, why it
//! counts, and what acts on it.

use egui::{Frame, Margin, Ui};

use crate::advice::{Binding, Severity, list_name};
use crate::case::{Failure, FailureKind, Instrument};
use crate::figure::Tone;
use crate::text::{rounded, two_decimals, words};

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::view::AdvicePart;
use super::super::super::super::widgets::{callout, columns_fit, paragraph, small_button};
use super::super::instruments::tone as tone_of;
use super::{argue, relief, signals};

/// Width of an instrument with its verdict.
const COLUMN: f32 = 330.0;

pub(super) fn open(ui: &mut Ui, cx: Cx<'_>, failure: &Failure, s: &Severity, standing: Binding) {
    let l = cx.l;
    let margin = Margin { left: 32, right: 8, top: 4, bottom: 12 };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        paragraph(ui, cx.body(failure.sentence.get(l)).color(cx.tokens.text_strong));
        if failure.kind == FailureKind::Ignorance {
            let share = format!("{}%", rounded(s.severity.lo * 100.0, 0));
            paragraph(ui, cx.body(words::diag_ignorance(l, share)));
        } else {
            relief::line(ui, cx, failure);
            signals::table(ui, cx, failure, s);
            if standing == Binding::NotCounted {
                paragraph(ui, cx.note(words::diag_weighs(l)));
            } else {
                argue::argue(ui, cx, failure, s, standing);
            }
        }
        why(ui, cx, failure);
        measures(ui, cx, failure);
    });
}

/// Why it counts as a failure, and on whose word.
fn why(ui: &mut Ui, cx: Cx<'_>, failure: &Failure) {
    let l = cx.l;
    let rationale = words::label_colon(l, words::diag_rationale(l)) + failure.rationale.get(l);
    paragraph(ui, cx.body(rationale));
    let references = if failure.references.is_empty() {
        words::diag_no_reference(l)
    } else {
        failure.references.join(&words::out_semicolon(l))
    };
    paragraph(ui, cx.note(words::label_colon(l, words::diag_references(l)) + &references));
}

/// What acts on it; where nothing does, what it does instead.
fn measures(ui: &mut Ui, cx: Cx<'_>, failure: &Failure) {
    let l = cx.l;
    let mut acting: Vec<(&Instrument, f64)> = cx
        .library()
        .catalogue
        .instruments
        .iter()
        .filter_map(|i| Some((i.as_ref(), *i.addresses.get(&failure.id)?)))
        .collect();
    acting.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.id.cmp(&b.0.id)));
    ui.label(cx.strong(words::diag_measures(l)));
    if acting.is_empty() {
        callout(ui, cx, Tone::Caution, |ui| nothing_acts(ui, cx, failure));
    } else {
        let named = acting.into_iter().map(|(instrument, share)| {
            let share = format!("{}%", rounded(share * 100.0, 0));
            (instrument, words::diag_measure(l, instrument.short.get(l), share))
        });
        in_columns(ui, cx, named.collect());
        let name = words::diag_show_measures(l, failure.short.get(l));
        if small_button(ui, cx, name).clicked() {
            cx.send(Command::Problem(Some(failure.id.clone())));
            cx.send(Command::GoAdvice(AdvicePart::Measures));
        }
    }
    companions(ui, cx, failure);
}

/// A link to an instrument, with its verdict.
fn one(ui: &mut Ui, cx: Cx<'_>, instrument: &Instrument, name: String) {
    let verdict = cx.found().advice.verdict(&instrument.id);
    let list = verdict.map_or_else(String::new, |v| list_name(v.list, cx.l));
    let said = words::diag_measure_said(cx.l, instrument.name.get(cx.l), &list);
    let link = ui.link(cx.body(name).color(cx.tokens.accent)).accessible_name(said);
    if link.on_hover_text(instrument.name.get(cx.l)).clicked() {
        cx.send(Command::GoAdvice(AdvicePart::Measures));
        cx.send(Command::Instrument(instrument.id.clone()));
    }
    if let Some(v) = verdict {
        ui.label(cx.tinted(list, cx.tokens.tone(tone_of(v.list))));
    }
}

/// A risk without a remedy weighs on the score of others; that is said, not hidden.
fn nothing_acts(ui: &mut Ui, cx: Cx<'_>, failure: &Failure) {
    let l = cx.l;
    let instruments = &cx.library().catalogue.instruments;
    let exposed: Vec<&Instrument> = instruments
        .iter()
        .map(std::convert::AsRef::as_ref)
        .filter(|i: &&Instrument| i.exposures.contains_key(&failure.id))
        .collect();
    if exposed.is_empty() {
        paragraph(ui, cx.body(words::diag_no_measure_at_all(l)));
        return;
    }
    paragraph(ui, cx.body(words::diag_no_measure(l)));
    let named = exposed.into_iter().map(|i| (i, i.short.get(l).to_owned()));
    in_columns(ui, cx, named.collect());
}

/// Instruments with their verdicts, as many beside each other as fit.
fn in_columns(ui: &mut Ui, cx: Cx<'_>, named: Vec<(&Instrument, String)>) {
    let columns = columns_fit(ui, COLUMN * cx.tokens.sizes.note / 12.0, 3);
    ui.columns(columns, |ui| {
        for (n, (instrument, name)) in named.into_iter().enumerate() {
            let Some(ui) = ui.get_mut(n % columns) else { continue };
            ui.horizontal(|ui| one(ui, cx, instrument, name));
        }
    });
}

/// Instruments that must go along once it is grave enough.
fn companions(ui: &mut Ui, cx: Cx<'_>, failure: &Failure) {
    let scoring = &cx.library().catalogue.scoring;
    for (id, rule) in scoring.companions.iter().filter(|(_, r)| r.risks.contains(&failure.id)) {
        let Some(instrument) = cx.library().catalogue.instrument(id) else { continue };
        let name = instrument.name.get(cx.l);
        let text = words::diag_companion_rule(cx.l, name, two_decimals(rule.low));
        paragraph(ui, cx.body(text));
    }
}
