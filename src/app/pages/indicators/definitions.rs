//! What other definitions of an indicator give, and whether the reading changes.

use egui::{Grid, Label, Ui};

use crate::indicator::{Alternative, Band, Declaration, Outcome, Reading, undefined_reason};
use crate::measure::Interval;
use crate::profile::show_number;
use crate::text::words;

use super::super::super::cx::Cx;
use super::missing;

/// Width of the column of names, as a share of what there is.
const NAME: f32 = 0.5;

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, d: &Declaration, r: &Reading) {
    let Some(x) = r.value() else { return };
    let l = cx.l;
    let width = ui.available_width() * NAME;
    let name = |ui: &mut Ui, text: egui::RichText| {
        ui.scope(|ui| {
            ui.set_width(width);
            ui.add(Label::new(text).wrap());
        });
    };
    Grid::new(("definitions", &d.id)).num_columns(3).spacing([12.0, 4.0]).show(ui, |ui| {
        for head in [words::told_definition(l), words::told_gives(l), words::told_changes(l)] {
            ui.label(cx.note(head));
        }
        ui.end_row();
        name(ui, cx.note(d.definition.as_ref().map_or("", |n| n.get(l))).color(cx.tokens.text));
        ui.label(cx.strong(show_number(x, &d.unit, cx.words(), l)));
        ui.label(cx.note(words::told_adopted(l)));
        ui.end_row();
        for (id, value) in &r.alternatives {
            let Some(other) = d.alternatives.iter().find(|a| a.id == *id) else { continue };
            name(ui, cx.note(other.name.get(l)).color(cx.tokens.text));
            match value {
                Outcome::Value(y) => {
                    ui.label(cx.strong(show_number(*y, &d.unit, cx.words(), l)));
                    let (text, other) = changes(cx, d, other, x, *y);
                    let color = if other { cx.tokens.caution } else { cx.tokens.text_weak };
                    ui.add(Label::new(cx.tinted(text, color)).wrap());
                }
                Outcome::Needs(paths) => {
                    ui.label(cx.note("—"));
                    let names: Vec<String> = paths.iter().map(|p| missing::name(cx, p)).collect();
                    let names = names.join(&words::ind_comma(l));
                    ui.add(Label::new(cx.note(words::told_lacks(l, names))).wrap());
                }
                Outcome::Undefined(why) => {
                    ui.label(cx.note("—"));
                    ui.add(Label::new(cx.note(undefined_reason(*why, l))).wrap());
                }
            }
            ui.end_row();
        }
    });
}

/// Whether the value stands in another band, and that in words.
fn changes(
    cx: Cx<'_>,
    d: &Declaration,
    other: &Alternative,
    x: Interval,
    y: Interval,
) -> (String, bool) {
    let l = cx.l;
    if d.bands.is_empty() {
        return (words::told_no_band(l), false);
    }
    let on_scale = y.scaled(other.scale.unwrap_or(1.0));
    let label = |b: Option<&Band>| b.map(|b| b.label.get(l).to_owned());
    let (ours, theirs) = (label(d.band(x)), label(on_scale.and_then(|y| d.band(y))));
    match theirs {
        Some(band) if ours.as_ref() != Some(&band) => (words::told_other(l, band), true),
        _ => (words::told_same(l), false),
    }
}
