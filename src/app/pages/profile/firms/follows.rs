//! What follows from the register now, and where a field typed by hand says otherwise.

use egui::Ui;

use crate::document::Datum;
use crate::figure::Tone;
use crate::indicator::{Declaration, Reading};
use crate::profile::{Field, Known, Origin, show_number};
use crate::text::{range, significant, words};

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::edit::Edit;
use super::super::super::super::widgets::{callout, small_button};

/// Readings that rest on the register, with what declares them; those that a field takes first.
fn read<'a>(cx: Cx<'a>) -> Vec<(&'a Declaration, &'a Reading)> {
    let of_register = |path: &str| path == "firms" || path.starts_with("firms.");
    // Concentration names its totals as inputs, and its firms only where it is explained.
    let revenue = cx.derived.register().is_some_and(|rows| rows.whole.revenue.known > 0);
    let both = cx.knowledge.registry.declarations().iter().zip(&cx.found().readings);
    let mut read: Vec<(&Declaration, &Reading)> = both
        .filter(|(d, r)| {
            let declared = d.inputs.iter().any(|i| i.path == "firms.revenue");
            let used = r.inputs.iter().any(|(path, _)| of_register(path));
            r.value().is_some() && (used || (declared && revenue))
        })
        .collect();
    read.sort_by_key(|(d, _)| d.feeds.is_none());
    read
}

/// The strip over the table.
pub(super) fn strip(ui: &mut Ui, cx: Cx<'_>) {
    let l = cx.l;
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.strong(words::firms_follow(l)));
        let mut none = true;
        for (d, r) in read(cx) {
            none = false;
            let Some(value) = r.value() else { continue };
            let name = d.name.get(l);
            let shown = match d.unit.as_str() {
                // That an index is one, its name says.
                "index" => range(value.lo(), value.hi(), significant),
                unit => show_number(value, unit, cx.words(), l),
            };
            let field = fed(cx, d);
            let told = match field.and_then(|f| cx.found().situation.get(&f.id)) {
                Some(v) if v.origin == Origin::Indicator(d.id.clone()) => {
                    words::firms_follow_field(l, name, shown)
                }
                Some(_) => words::firms_follow_given(l, name, shown),
                None => words::firms_follow_value(l, name, shown),
            };
            let link = ui.link(cx.note(told).color(cx.tokens.text));
            if link.on_hover_text(d.explanation.get(l)).clicked() {
                cx.send(Command::Indicator(d.id.clone()));
            }
        }
        if none {
            ui.label(cx.note(words::firms_follow_none(l)));
        }
    });
    for (d, _) in read(cx) {
        conflict(ui, cx, d);
    }
}

fn fed<'a>(cx: Cx<'a>, d: &Declaration) -> Option<&'a Field> {
    cx.words().field(d.feeds.as_deref()?)
}

/// A typed field that contradicts the register, with one click that lets the register speak.
fn conflict(ui: &mut Ui, cx: Cx<'_>, d: &Declaration) {
    let Some(field) = fed(cx, d) else { return };
    let Some(value) = cx.found().situation.get(&field.id) else { return };
    let Some(read) = value.conflict else { return };
    let name = field.name.get(cx.l);
    let (given, read) = (cx.shown(field, &value.known), cx.shown(field, &Known::Quantity(read)));
    callout(ui, cx, Tone::Caution, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.label(cx.body(words::firms_conflict(cx.l, name, given, read)));
            if small_button(ui, cx, words::firms_take(cx.l, name)).clicked() {
                let empty = Datum::default();
                cx.send(Command::change(Edit::Field(field.id.clone(), empty)));
            }
        });
    });
}
