//! How the numbers were set, folded under the contributions: each change with its reason, what it
//! was tried on and what it moved; then what was left alone.

use egui::Ui;

use crate::case::{CalibrationChange, LeftAlone};
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::view::Record;
use super::super::super::widgets::{Glyph, bullet, paragraph, rule};

/// Unfolded while the record of the calibration is read.
const OPEN: &str = "advice.calibration";

pub(super) fn section(ui: &mut Ui, cx: Cx<'_>) {
    let l = cx.l;
    let record = &cx.library().catalogue.calibration;
    let open = cx.view.unfolded.contains(OPEN);
    let sign = if open { "▼" } else { "▶" };
    let title = format!("{sign} {}", words::calib_title(l));
    ui.horizontal_wrapped(|ui| {
        if ui.link(cx.section(title).color(cx.tokens.accent)).clicked() {
            cx.send(Command::Fold(OPEN.to_owned()));
        }
        let counts = words::calib_counts(l, record.changes.len(), record.left.len());
        ui.label(cx.note(counts));
    });
    if !open {
        return;
    }
    paragraph(ui, cx.body(record.note.get(l)));
    for change in &record.changes {
        rule(ui, cx);
        changed(ui, cx, change);
    }
    rule(ui, cx);
    paragraph(ui, cx.strong(words::calib_left(l)));
    for left in &record.left {
        left_alone(ui, cx, left);
    }
}

fn changed(ui: &mut Ui, cx: Cx<'_>, change: &CalibrationChange) {
    let l = cx.l;
    paragraph(ui, cx.strong(change.what.get(l)));
    for (name, text) in [
        (words::calib_why(l), &change.why),
        (words::calib_tried(l), &change.tried),
        (words::calib_did(l), &change.did),
    ] {
        let text = format!("{}{}", words::label_colon(l, name), text.get(l));
        paragraph(ui, cx.body(text));
    }
    for item in &change.items {
        let (from, to) = (readable(cx, &item.from), readable(cx, &item.to));
        let part = part_name(cx, &item.part);
        let told = words::calib_item(l, &item.at, part, from, to);
        bullet(ui, cx, Glyph::Half, cx.tokens.caution, cx.note(told));
    }
    if change.facts.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.note(words::calib_facts(l)));
        for id in change.facts.iter().filter(|id| cx.library().fact(id).is_some()) {
            if ui.link(cx.note(id).color(cx.tokens.accent)).clicked() {
                cx.send(Command::Record(Record::Fact(id.clone())));
            }
        }
    });
}

fn left_alone(ui: &mut Ui, cx: Cx<'_>, left: &LeftAlone) {
    let ids = left.at.join(&words::out_comma(cx.l));
    let text = format!("{}{}", words::label_colon(cx.l, ids), left.why.get(cx.l));
    bullet(ui, cx, Glyph::Ring, cx.tokens.text_weak, cx.body(text));
}

fn part_name(cx: Cx<'_>, part: &str) -> String {
    match part {
        "strength" => words::calib_part_strength(cx.l),
        "outcome" => words::calib_part_outcome(cx.l),
        "instruments" => words::calib_part_instruments(cx.l),
        "vetoes" => words::calib_part_vetoes(cx.l),
        "exposures" => words::calib_part_exposures(cx.l),
        "floor" => words::calib_part_floor(cx.l),
        "known" => words::calib_part_known(cx.l),
        _ => words::calib_part_condition(cx.l),
    }
}

/// The text of a part with names in place of ids.
fn readable(cx: Cx<'_>, text: &str) -> String {
    let l = cx.l;
    let kinds = [
        ("X:", words::calib_kind_veto(l)),
        ("H:", words::calib_kind_gate(l)),
        ("R:", words::calib_kind_risk(l)),
    ];
    let found = kinds.into_iter().find_map(|(sign, name)| Some((name, text.strip_prefix(sign)?)));
    let (kind, rest) = match found {
        Some((name, rest)) => (words::label_colon(l, name), rest),
        None => (String::new(), text),
    };
    let parts: Vec<&str> = rest.split_whitespace().collect();
    let told = match parts.as_slice() {
        [] | ["NONE"] => words::calib_none(l),
        [field, "up" | "down", from, to] => words::calib_ramp(l, named(cx, field), from, to),
        _ => named(cx, rest),
    };
    format!("{kind}{told}")
}

/// Ids of fields, risks and instruments replaced by their names, longer ids first.
fn named(cx: Cx<'_>, text: &str) -> String {
    let l = cx.l;
    let catalogue = &cx.library().catalogue;
    let fields = cx.words().fields().iter().map(|f| (f.id.as_str(), f.name.get(l)));
    let failures = catalogue.failures.iter().map(|f| (f.id.as_str(), f.short.get(l)));
    let instruments = catalogue.instruments.iter().map(|i| (i.id.as_str(), i.short.get(l)));
    let mut names: Vec<(&str, &str)> = fields.chain(failures).chain(instruments).collect();
    names.sort_by_key(|(id, _)| std::cmp::Reverse(id.len()));
    // An id stands alone or before a comparison, never inside another word.
    let whole =
        |id: &str| text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).any(|w| w == id);
    let mut told = text.to_owned();
    for (id, name) in names.into_iter().filter(|(id, _)| whole(id)) {
        told = told.replace(id, name);
    }
    told
}
