//! Factor security: whether each factor is short, idle, sufficient or unknown, by which figures,
//! and the instruments of its group.

use egui::{Align, Label, Layout, ScrollArea, Ui};

use crate::advice::{FactorReading, FactorState, GapReading, Verdict, factor_state_name, sentence};
use crate::case::{Basis, CaseRef, Factor, Side};
use crate::figure::Tone;
use crate::profile::Known;
use crate::text::{range, two_decimals, words};

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::view::{AdvicePart, Record};
use super::super::super::widgets::{
    Column, Glyph, Listing, chip, glyph, glyph_of_failure, interval_strip, mark, paragraph, sheet,
    status_mark, verdict_chip,
};
use super::{bare, evidence};

/// Width from which state and instruments stand beside each other.
const TWO: f32 = 1000.0;

pub(super) fn part(ui: &mut Ui, cx: Cx<'_>) {
    ScrollArea::vertical().id_salt("factors").auto_shrink(false).show(ui, |ui| {
        bare(cx, 16, 12).show(ui, |ui| {
            ui.set_width(ui.available_width());
            paragraph(ui, cx.body(words::factors_intro(cx.l)));
            for reading in &cx.found().factors {
                let factor = cx.library().catalogue.cluster.factor(&reading.id);
                let Some(factor) = factor else { continue };
                ui.add_space(8.0);
                sheet(ui, cx, |ui| {
                    ui.push_id(&factor.id, |ui| one(ui, cx, factor, reading));
                });
            }
        });
    });
}

fn one(ui: &mut Ui, cx: Cx<'_>, factor: &Factor, reading: &FactorReading) {
    let l = cx.l;
    let sentence = reading.sentence(factor);
    let word = factor_state_name(reading.state, l);
    let (tone, sign) = match reading.state {
        FactorState::Short => (Tone::Negative, Glyph::Cross),
        FactorState::Idle => (Tone::Negative, Glyph::Ring),
        FactorState::Both => (Tone::Negative, Glyph::Half),
        FactorState::Enough => (Tone::Positive, Glyph::Tick),
        FactorState::Unknown => (Tone::Unknown, Glyph::Question),
    };
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.section(factor.name.get(l)));
        chip(ui, cx, tone, sign, word);
        ui.label(cx.body(sentence.get(l)).color(cx.tokens.text_strong));
    });
    ui.add_space(2.0);
    if ui.available_width() >= TWO * cx.tokens.sizes.note / 12.0 {
        ui.columns(2, |ui| {
            if let [left, right] = ui {
                let plain = Layout::top_down(Align::Min);
                left.with_layout(plain, |ui| state(ui, cx, factor, reading));
                right.with_layout(plain, |ui| instruments(ui, cx, reading));
            }
        });
    } else {
        state(ui, cx, factor, reading);
        ui.add_space(4.0);
        instruments(ui, cx, reading);
    }
}

/// The failures that decide, what describes the factor, what is not known, what the cases say.
fn state(ui: &mut Ui, cx: Cx<'_>, factor: &Factor, reading: &FactorReading) {
    ui.spacing_mut().item_spacing.y = 4.0;
    for gap in &reading.gaps {
        gap_line(ui, cx, gap);
    }
    ui.label(cx.note(words::factor_state(cx.l)).color(cx.tokens.text_strong));
    for (basis, known) in reading.values.iter().filter(|(_, known)| !known.is_unknown()) {
        value(ui, cx, basis, known);
    }
    let lacks: Vec<Basis> = reading.lacks.iter().map(|id| Basis::Field(id.clone())).collect();
    let readings = reading.values.iter().filter_map(|(basis, known)| match basis {
        Basis::Reading(_) if known.is_unknown() => Some(basis),
        _ => None,
    });
    evidence::unknowns(ui, cx, lacks.iter().chain(readings));
    for (side, lead) in [
        (Side::Short, words::factor_cases_short(cx.l)),
        (Side::Idle, words::factor_cases_idle(cx.l)),
    ] {
        let refs: Vec<&CaseRef> = factor.cases.iter().filter(|r| r.side == Some(side)).collect();
        if !refs.is_empty() {
            evidence::cases(ui, cx, lead, &refs);
        }
    }
}

fn gap_line(ui: &mut Ui, cx: Cx<'_>, gap: &GapReading) {
    let l = cx.l;
    let Some(failure) = cx.library().catalogue.failure(&gap.failure) else { return };
    let low = cx.library().catalogue.scoring.binding.low;
    let x = gap.severity;
    let tone = if x.lo >= low { Tone::Negative } else { Tone::Unknown };
    let color = cx.tokens.tone(tone);
    ui.horizontal(|ui| {
        glyph(ui, glyph_of_failure(failure.kind), 13.0, color);
        interval_strip(ui, cx, 96.0, (0.0, 1.0), x, Some(low), color);
        ui.label(cx.note(range(x.lo, x.hi, two_decimals)).color(cx.tokens.text));
        let side = match gap.side {
            Side::Short => words::factor_side_short(l),
            Side::Idle => words::factor_side_idle(l),
        };
        let name = words::label_colon(l, side) + failure.name.get(l);
        ui.add(Label::new(cx.body(name)).truncate()).on_hover_text(failure.rationale.get(l));
    });
}

/// A known figure with the mark of its source; a click opens its record.
fn value(ui: &mut Ui, cx: Cx<'_>, basis: &Basis, known: &Known) {
    ui.horizontal_wrapped(|ui| {
        let name = evidence::basis_name(cx, basis);
        let value = evidence::basis_value(cx, basis, known);
        let text = words::out_signal(cx.l, name, value);
        let clicked = ui.link(cx.body(text).color(cx.tokens.accent)).clicked();
        match basis {
            Basis::Field(id) => {
                if let Some(datum) = cx.profile.fields.get(id) {
                    let status = status_mark(datum.status, cx.l);
                    mark(ui, cx, &status, datum.source.clone().unwrap_or_else(|| status.clone()));
                } else {
                    ui.label(cx.note(words::record_computed(cx.l)));
                }
                if clicked {
                    cx.send(Command::Record(Record::Field(id.clone())));
                }
            }
            Basis::Reading(id) => {
                ui.label(cx.note(words::record_computed(cx.l)));
                if clicked {
                    cx.send(Command::Indicator(id.clone()));
                }
            }
        }
    });
}

fn instruments(ui: &mut Ui, cx: Cx<'_>, reading: &FactorReading) {
    let l = cx.l;
    let verdicts: Vec<&Verdict> =
        reading.instruments.iter().filter_map(|id| cx.found().advice.verdict(id)).collect();
    let columns = [
        Column::fixed(words::factor_instruments(l), 150.0),
        Column::fixed(words::factor_verdict(l), 168.0),
        Column::share(words::brief_why(l), 0.99),
    ];
    let id = format!("instruments {}", reading.id);
    let listing = Listing { id: &id, columns: &columns, count: verdicts.len(), picked: None };
    let name = |row: usize| verdicts.get(row).map_or("", |v| v.instrument.name.get(l)).to_owned();
    let clicked = ui.scope(|ui| {
        listing.show(ui, cx, name, |ui, row, column| {
            let Some(v) = verdicts.get(row) else { return };
            let text = match column {
                0 => v.instrument.short.get(l).to_owned(),
                1 => {
                    verdict_chip(ui, cx, v.list);
                    return;
                }
                _ => sentence(&v.deciding, cx.library(), l),
            };
            let shown = if column == 0 { cx.body(&text) } else { cx.note(&text) };
            ui.add(Label::new(shown).truncate()).on_hover_text(text);
        })
    });
    if let Some(v) = clicked.inner.and_then(|row| verdicts.get(row)) {
        cx.send(Command::GoAdvice(AdvicePart::Measures));
        cx.send(Command::Instrument(v.instrument.id.clone()));
    }
}
