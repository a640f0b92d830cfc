//! What would change the verdict: facts to check or watch, and what policy can move.

use egui::{Frame, Margin, Ui};

use crate::advice::{Verdict, sentence};
use crate::document::{Datum, Value};
use crate::figure::Tone;
use crate::profile::Known;
use crate::study::{Change, Flip, Role};
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::widgets::{Glyph, bullet, paragraph, verdict_chip};

pub(super) fn flips(ui: &mut Ui, cx: Cx<'_>, v: &Verdict) {
    ui.label(cx.strong(words::flips_title(cx.l)));
    let Some(found) = cx.derived.flips.get(&v.instrument.id) else {
        ui.label(cx.note(words::flips_wait(cx.l)));
        return;
    };
    paragraph(ui, cx.note(words::flips_rule(cx.l)));
    if found.is_empty() {
        paragraph(ui, cx.body(words::flips_none(cx.l)));
    }
    let (levers, facts): (Vec<&Flip>, Vec<&Flip>) = found.iter().partition(|f| f.is_lever());
    let groups = [
        (words::flips_facts(cx.l), facts, Glyph::Ring, cx.tokens.unknown),
        (words::flips_levers(cx.l), levers, Glyph::Right, cx.tokens.accent),
    ];
    for (g, (title, flips, sign, color)) in groups.into_iter().enumerate() {
        if flips.is_empty() {
            continue;
        }
        ui.label(cx.note(title));
        for (i, flip) in flips.into_iter().enumerate() {
            ui.push_id(("flip", g, i), |ui| one(ui, cx, flip, sign, color));
        }
    }
}

/// One flip: what would have to be, where it would lead and why, who could bring it about.
fn one(ui: &mut Ui, cx: Cx<'_>, flip: &Flip, sign: Glyph, color: egui::Color32) {
    let said = all_said(cx, flip);
    bullet(ui, cx, sign, color, cx.body(&said).color(cx.tokens.text_strong));
    let indent = Frame::new().inner_margin(Margin { left: 20, ..Margin::ZERO });
    indent.show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.label(cx.note(words::flip_then(cx.l)));
            verdict_chip(ui, cx, flip.list);
            let link = ui.link(cx.note(words::flip_try(cx.l)).color(cx.tokens.accent));
            if link.accessible_name(words::flip_try_said(cx.l, &said)).clicked() {
                try_it(cx, flip);
            }
        });
        for change in &flip.changes {
            by(ui, cx, change);
        }
        if let Some(ground) = &flip.deciding {
            paragraph(ui, cx.note(sentence(ground, cx.library(), cx.l)));
        }
    });
}

fn all_said(cx: Cx<'_>, flip: &Flip) -> String {
    let said = flip.changes.iter().map(|c| c.said(cx.library(), cx.l));
    let comma = words::flip_pause(cx.l);
    said.enumerate()
        .map(|(i, text)| if i == 0 { text } else { comma.clone() + &words::flip_and(cx.l, text) })
        .collect()
}

/// Who moves a field: instruments as links, the county's own decision, and how slowly.
fn by(ui: &mut Ui, cx: Cx<'_>, change: &Change) {
    let Role::Lever { by, decided, slow } = &change.role else { return };
    let catalogue = &cx.library().catalogue;
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.note(words::flip_by(cx.l)));
        if *decided {
            ui.label(cx.note(words::flip_decided(cx.l)));
        }
        for instrument in by.iter().filter_map(|id| catalogue.instrument(id)) {
            let name = instrument.short.get(cx.l);
            if ui.link(cx.note(name).color(cx.tokens.accent)).clicked() {
                cx.send(Command::Instrument(instrument.id.clone()));
            }
        }
        if *slow {
            ui.label(cx.note(words::flip_slow(cx.l)));
        }
    });
}

/// Sets the fields to what is tried, as one step of undo, and says so at the foot.
fn try_it(cx: Cx<'_>, flip: &Flip) {
    let set = flip.changes.iter().filter_map(|change| {
        let value = match &change.to {
            Known::Quantity(x) => Value::Number(x.lo()),
            Known::Word(word) => Value::Word(word.clone()),
            Known::Unknown => return None,
        };
        let note = Some(words::what_if_note(cx.l));
        Some((change.field.clone(), Datum { note, ..Datum::of(value) }))
    });
    cx.send(Command::change(Edit::WhatIf(set.collect())));
    let tried: Vec<String> = flip.changes.iter().map(|c| c.said_to(cx.library(), cx.l)).collect();
    let text = words::flip_tried(cx.l, tried.join(&words::out_semicolon(cx.l)));
    cx.send(Command::Say(Tone::Caution, text));
}
