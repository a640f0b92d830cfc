//! What government aimed at, and what was found.

use egui::{ComboBox, Id, Ui};

use crate::document::Target;
use crate::figure::Tone;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::widgets::{
    Quantity, callout, chart, edit_unit, empty_state, paragraph, quantity, sheet, small_button,
    year_input,
};
use super::issues;
use super::rows::{cell, heads, remove};

const SERIES: f32 = 150.0;
const YEAR: f32 = 66.0;
const VALUE: f32 = 138.0;

pub(super) fn table(ui: &mut Ui, cx: Cx<'_>) {
    let targets = &cx.profile.targets;
    let add = || {
        let due = cx.profile.year.unwrap_or(2025);
        let target = Target { series: "output_mn_cny".to_owned(), due, ..Target::default() };
        Command::change(Edit::Target(targets.len(), Some(target)))
    };
    if targets.is_empty() {
        let act = (words::targets_add(cx.l), add());
        empty_state(ui, cx, words::targets_empty(cx.l), Some(act));
        return;
    }
    sheet(ui, cx, |ui| {
        let columns = [
            (SERIES, words::targets_series(cx.l)),
            (YEAR, words::targets_declared(cx.l)),
            (YEAR, words::targets_due(cx.l)),
            (VALUE, words::targets_aim(cx.l)),
            (VALUE, words::targets_found(cx.l)),
        ];
        heads(ui, cx, &columns);
        for (i, target) in targets.iter().enumerate() {
            ui.push_id(i, |ui| ui.horizontal(|ui| row(ui, cx, i, target)));
        }
    });
    if small_button(ui, cx, words::targets_add(cx.l)).clicked() {
        cx.send(add());
    }
    for issue in issues(cx).filter(|i| i.path.starts_with("targets.")) {
        callout(ui, cx, Tone::Caution, |ui| paragraph(ui, cx.body(issue.sentence(cx.l))));
    }
    if let Some(figure) = cx.derived.figure("targets") {
        chart(ui, cx, figure);
    }
}

fn row(ui: &mut Ui, cx: Cx<'_>, i: usize, target: &Target) {
    let send = |target: Target| cx.send(Command::change(Edit::Target(i, Some(target))));
    let said = |name: String| words::row_named(cx.l, name, i + 1);
    let id = Id::unique(("target", i));
    let kind = cx.words().series(&target.series);
    cell(ui, SERIES, |ui| {
        let shown = kind.map_or(target.series.as_str(), |s| s.name.get(cx.l));
        let combo = ComboBox::from_id_salt(id).width(SERIES - 14.0).selected_text(cx.body(shown));
        let response = combo.show_ui(ui, |ui| {
            for other in cx.words().all_series().filter(|s| !s.area) {
                let picked = other.id == target.series;
                let name = cx.body(other.name.get(cx.l));
                if ui.selectable_label(picked, name).clicked() && !picked {
                    send(Target { series: other.id.clone(), ..target.clone() });
                }
            }
        });
        response.response.accessible_name(said(words::targets_series(cx.l)));
    });
    cell(ui, YEAR, |ui| {
        let name = said(words::targets_declared(cx.l));
        if let Some(declared) = year_input(ui, cx, id.with("declared"), &name, target.declared) {
            send(Target { declared, ..target.clone() });
        }
    });
    cell(ui, YEAR, |ui| {
        let name = said(words::targets_due(cx.l));
        if let Some(Some(due)) = year_input(ui, cx, id.with("due"), &name, Some(target.due)) {
            send(Target { due, ..target.clone() });
        }
    });
    let Some(kind) = kind else { return };
    for (salt, name, datum) in [
        ("aim", words::targets_aim(cx.l), &target.aim),
        ("found", words::targets_found(cx.l), &target.found),
    ] {
        cell(ui, VALUE, |ui| {
            let name = said(name);
            let (id, unit) = (id.with(salt), kind.unit.as_str());
            let field = Quantity { id, name: &name, unit, datum, width: 70.0 };
            let entry = quantity(ui, cx, &field);
            let shown = edit_unit(cx.words(), unit, datum, cx.l);
            ui.label(cx.note(cx.words().unit_label(shown, cx.l)));
            if let Some(datum) = entry.typed {
                let mut target = target.clone();
                if salt == "aim" {
                    target.aim = datum;
                } else {
                    target.found = datum;
                }
                send(target);
            }
        });
    }
    if remove(ui, cx, i) {
        cx.send(Command::change(Edit::Target(i, None)));
    }
}
