//! Advantages and pressures: how far each is had, by which figures, and what is not known.

use egui::{Label, Ui};

use crate::advice::{AspectReading, Level, TestReading};
use crate::figure::Tone;
use crate::text::{range, two_decimals, words};

use super::super::super::super::cx::Cx;
use super::super::super::super::widgets::{columns_fit, interval_strip, paragraph, rule};
use super::super::evidence;
use super::{cell, marked_heading};

/// Least width of a column.
const COLUMN: f32 = 280.0;

pub(super) fn advantages(ui: &mut Ui, cx: Cx<'_>) {
    let (title, hint) = (words::cluster_why(cx.l), words::cluster_why_hint(cx.l));
    marked_heading(ui, cx, title, hint);
    let tone = |level| match level {
        Level::Strong => Tone::Positive,
        Level::Middling => Tone::Caution,
        Level::Weak => Tone::Negative,
        Level::Open => Tone::Unknown,
    };
    grid(ui, cx, &cx.found().cluster.advantages, 4, tone);
}

pub(super) fn pressures(ui: &mut Ui, cx: Cx<'_>) {
    let (title, hint) = (words::cluster_pressure(cx.l), words::cluster_pressure_hint(cx.l));
    marked_heading(ui, cx, title, hint);
    let tone = |level| match level {
        Level::Strong => Tone::Negative,
        Level::Middling => Tone::Caution,
        Level::Weak => Tone::Positive,
        Level::Open => Tone::Unknown,
    };
    grid(ui, cx, &cx.found().cluster.pressures, 3, tone);
}

fn grid(
    ui: &mut Ui,
    cx: Cx<'_>,
    aspects: &[AspectReading],
    most: usize,
    tone: impl Fn(Level) -> Tone,
) {
    let fit = columns_fit(ui, COLUMN * cx.tokens.sizes.note / 12.0, most);
    // Four stand in one row or in two, never three and one.
    let columns = if fit < most && fit + 1 == aspects.len() { fit.div_ceil(2) } else { fit };
    for (i, row) in aspects.chunks(columns).enumerate() {
        if i > 0 {
            rule(ui, cx);
        }
        ui.columns(columns, |ui| {
            for (ui, aspect) in ui.iter_mut().zip(row) {
                let tone = tone(aspect.level);
                cell(ui, &aspect.id, |ui| one(ui, cx, aspect, tone));
            }
        });
    }
}

/// One aspect: its sentence first, then what it rests on.
pub(super) fn one(ui: &mut Ui, cx: Cx<'_>, reading: &AspectReading, tone: Tone) {
    let l = cx.l;
    let Some(aspect) = cx.library().catalogue.cluster.aspect(&reading.id) else { return };
    ui.spacing_mut().item_spacing.y = 3.0;
    let x = reading.strength;
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.strong(aspect.name.get(l)));
        interval_strip(ui, cx, 72.0, (0.0, 1.0), x, None, cx.tokens.tone(tone));
        ui.label(cx.note(range(x.lo, x.hi, two_decimals)).color(cx.tokens.text));
    });
    ui.add(Label::new(cx.note(aspect.meaning.get(l))).wrap());
    let sentence = match reading.level {
        Level::Strong => &aspect.strong,
        Level::Middling => &aspect.middling,
        Level::Weak => &aspect.weak,
        Level::Open => &aspect.open,
    };
    paragraph(ui, cx.body(sentence.get(l)).color(cx.tokens.text_strong));
    let (known, unknown): (Vec<&TestReading>, Vec<&TestReading>) =
        reading.tests.iter().partition(|t| !t.known.is_unknown());
    evidence::values(ui, cx, "", &known);
    evidence::unknowns(ui, cx, unknown.iter().map(|t| &t.test.basis));
    let key = format!("tests {}", reading.id);
    evidence::fold(ui, cx, &key, aspect.name.get(l), &reading.tests, &[]);
}
