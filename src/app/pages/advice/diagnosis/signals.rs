//! The signals of a problem: each figure, how it is read, how much it counts, and on whose word.

use egui::{Align, Label, Layout, Ui, vec2};

use crate::advice::{Severity, SeverityCap, SignalReading};
use crate::case::{Failure, Signal};
use crate::measure::Interval;
use crate::profile::{Field, FieldKind, Known, Origin};
use crate::text::{two_decimals, words};

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::view::Record;
use super::super::super::super::widgets::{interval_strip, mark, paragraph, rule, status_mark};
use super::super::problems::interval;

/// Widths of reading, weight, strength, basis and link at the usual text size.
const FIXED: [f32; 5] = [150.0, 42.0, 132.0, 72.0, 48.0];
/// Space between columns.
const GAP: f32 = 10.0;

pub(super) fn table(ui: &mut Ui, cx: Cx<'_>, failure: &Failure, s: &Severity) {
    let widths = widths(cx, ui.available_width());
    let l = cx.l;
    let heads = [
        words::diag_head_field(l),
        words::diag_head_here(l),
        words::diag_head_ramp(l),
        words::diag_head_weight(l),
        words::diag_head_strength(l),
        words::diag_head_mark(l),
        String::new(),
    ];
    line(ui, &widths, |ui, column| {
        ui.label(cx.note(heads.get(column).map_or("", String::as_str)));
    });
    rule(ui, cx);
    for (signal, reading) in failure.signals.iter().zip(&s.signals) {
        let Some(field) = cx.words().field(&signal.field) else { continue };
        let row = Row { cx, failure, field, signal, reading };
        ui.push_id(&signal.field, |ui| line(ui, &widths, |ui, column| row.cell(ui, column)));
        if let Some(note) = &signal.note {
            paragraph(ui, cx.note(note.get(l)));
        }
        rule(ui, cx);
    }
    held_down(ui, cx, failure, s);
}

fn widths(cx: Cx<'_>, room: f32) -> [f32; 7] {
    let scale = cx.tokens.sizes.note / 12.0;
    let [ramp, weight, strength, basis, link] = FIXED.map(|w| w * scale);
    let rest = (room - (ramp + weight + strength + basis + link) - 6.0 * GAP).max(120.0);
    [rest * 0.52, rest * 0.48, ramp, weight, strength, basis, link]
}

/// A row whose cells wrap in their columns.
fn line(ui: &mut Ui, widths: &[f32], cell: impl Fn(&mut Ui, usize)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for (column, width) in widths.iter().enumerate() {
            ui.allocate_ui_with_layout(vec2(*width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(*width);
                ui.spacing_mut().item_spacing = vec2(6.0, 1.0);
                cell(ui, column);
            });
        }
    });
}

struct Row<'a> {
    cx: Cx<'a>,
    failure: &'a Failure,
    field: &'a Field,
    signal: &'a Signal,
    reading: &'a SignalReading,
}

impl Row<'_> {
    fn cell(&self, ui: &mut Ui, column: usize) {
        let (cx, l) = (self.cx, self.cx.l);
        match column {
            0 => self.name(ui),
            1 => self.here(ui),
            2 => paragraph(ui, cx.note(self.ramp()).color(cx.tokens.text)),
            3 => {
                ui.label(cx.note(two_decimals(self.signal.weight)).color(cx.tokens.text));
            }
            4 => {
                let strength = self.reading.strength;
                ui.horizontal(|ui| {
                    let color = cx.tokens.accent;
                    interval_strip(ui, cx, 60.0, (0.0, 1.0), strength, None, color);
                    ui.label(cx.note(interval(strength)).color(cx.tokens.text));
                });
            }
            5 => {
                let word = match self.signal.mark.as_str() {
                    "to_verify" => words::diag_mark_verify(l),
                    _ => words::diag_mark_judgement(l),
                };
                mark(ui, cx, &word, word.clone());
            }
            _ => {
                let link = cx.note(words::diag_to_form(l)).color(cx.tokens.accent);
                let said = words::diag_to_form_said(l, self.field.name.get(l));
                if ui.link(link).accessible_name(said).clicked() {
                    cx.send(Command::Seek(self.field.id.clone(), self.field.section.clone()));
                }
            }
        }
    }

    fn name(&self, ui: &mut Ui) {
        let (cx, l) = (self.cx, self.cx.l);
        let name = self.field.name.get(l);
        let strength = interval(self.reading.strength);
        let said = words::diag_signal_said(l, name, self.value(), self.ramp(), strength);
        let text = cx.body(name).color(cx.tokens.accent);
        let link = ui.add(egui::Link::new(text)).accessible_name(said);
        if link.on_hover_text(self.field.hint.get(l)).clicked() {
            cx.send(Command::Record(Record::Field(self.field.id.clone())));
        }
        if self.failure.gate.contains(&self.field.id) {
            ui.label(cx.tinted(words::diag_gate_tag(l), cx.tokens.caution));
        }
    }

    fn value(&self) -> String {
        let known = self.cx.found().situation.get(&self.field.id);
        known.map_or_else(|| words::unknown(self.cx.l), |v| self.cx.shown(self.field, &v.known))
    }

    fn here(&self, ui: &mut Ui) {
        let (cx, l) = (self.cx, self.cx.l);
        let Some(found) = cx.found().situation.get(&self.field.id) else {
            ui.label(cx.strong(words::unknown(l)).color(cx.tokens.unknown));
            paragraph(ui, cx.note(words::diag_unknown(l)));
            return;
        };
        ui.add(Label::new(cx.strong(self.value())).wrap());
        let origin = match &found.origin {
            Origin::Given => {
                let datum = cx.profile.fields.get(&self.field.id);
                let status = status_mark(datum.and_then(|d| d.status), l);
                match datum.and_then(|d| d.year) {
                    Some(year) => words::diag_given_year(l, status, year),
                    None => words::diag_given(l, status),
                }
            }
            Origin::Indicator(id) => {
                let name = cx.knowledge.registry.declaration(id).map_or("", |d| d.name.get(l));
                words::diag_computed(l, name)
            }
        };
        paragraph(ui, cx.note(origin));
        if let Some(other) = found.conflict {
            let other = cx.shown(self.field, &Known::Quantity(other));
            paragraph(ui, cx.tinted(words::diag_conflict(l, other), cx.tokens.caution));
        }
    }

    fn ramp(&self) -> String {
        ramp(self.cx, self.field, self.signal.from, self.signal.to)
    }
}

/// A ramp in words: from which value it is 0, and from which 1.
fn ramp(cx: Cx<'_>, field: &Field, from: f64, to: f64) -> String {
    let end = |x: f64| {
        Interval::point(x).map_or_else(String::new, |x| cx.shown(field, &Known::Quantity(x)))
    };
    if field.kind == FieldKind::Flag {
        words::diag_ramp_flag(cx.l, end(from), end(to))
    } else {
        words::diag_ramp(cx.l, end(from), end(to))
    }
}

/// How the severity comes from the signals, and what holds it down.
fn held_down(ui: &mut Ui, cx: Cx<'_>, failure: &Failure, s: &Severity) {
    let l = cx.l;
    let mut text = words::diag_sum(l);
    if !failure.gate.is_empty() {
        let fields = failure.gate.iter().filter_map(|id| cx.words().field(id));
        let names: Vec<&str> = fields.map(|f| f.name.get(l)).collect();
        text.push(' ');
        text.push_str(&words::diag_gate(l, names.join(&words::out_comma(l))));
        text.push(' ');
        text.push_str(&match s.cap {
            Some(SeverityCap::Gate) => {
                words::diag_gate_acts(l, interval(s.uncapped), interval(s.severity))
            }
            _ => words::diag_gate_idle(l),
        });
    }
    paragraph(ui, cx.note(text));
    if let Some(SeverityCap::Differential(cause)) = &s.cap {
        let rule = &cx.library().catalogue.scoring.differential;
        let name = cx.library().catalogue.failure(cause).map_or("", |f| f.name.get(l));
        let (low, cap) = (two_decimals(rule.low), two_decimals(rule.cap));
        let (before, after) = (interval(s.uncapped), interval(s.severity));
        let text = words::diag_differential(l, name, low, cap, before, after);
        paragraph(ui, cx.tinted(text, cx.tokens.caution));
    }
}
