//! Which niche comes next: the plot, what is named, which bridges are missing, the table of marks.

use egui::Ui;

use crate::advice::paths::{NicheChoice, NichePlace, Zone};
use crate::figure::{Tone, zone_name};
use crate::text::{rounded, words};

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::view::Part;
use super::super::super::super::widgets::{
    Glyph, bullet, callout, chart, heading, paragraph, rule, sheet, small_button,
};
use super::{niche, table};

/// Unmarked niches that are told.
const NEXT: usize = 4;
/// Nearest niches that are told.
const NEAREST: usize = 3;

pub(super) fn section(ui: &mut Ui, cx: Cx<'_>) {
    ui.add_space(8.0);
    heading(ui, cx, words::niches_title(cx.l), words::niches_remark(cx.l));
    let choice = &cx.found().paths.niches;
    if choice.applies != Some(true) {
        sheet(ui, cx, |ui| elsewhere(ui, cx, choice.applies.is_some()));
        return;
    }
    callout(ui, cx, Tone::Caution, |ui| {
        paragraph(ui, cx.body(words::niches_judgement(cx.l)));
        if let Some(year) = cx.profile.as_of {
            paragraph(ui, cx.note(words::niches_not_dated(cx.l, year)));
        }
    });
    if let Some(figure) = cx.derived.figure("niches") {
        chart(ui, cx, figure);
        sheet(ui, cx, |ui| told(ui, cx, choice));
    }
    sheet(ui, cx, |ui| table::marks(ui, cx, choice));
    ui.add_space(4.0);
    sheet(ui, cx, |ui| niche::detail(ui, cx, choice));
}

/// Another trade, or none given.
fn elsewhere(ui: &mut Ui, cx: Cx<'_>, other: bool) {
    if other {
        paragraph(ui, cx.body(words::niches_other_trade(cx.l)));
        return;
    }
    paragraph(ui, cx.body(words::niches_no_trade(cx.l)));
    if small_button(ui, cx, words::niches_to_identity(cx.l)).clicked() {
        cx.send(Command::GoPart(Part::Identity));
    }
}

fn told(ui: &mut Ui, cx: Cx<'_>, choice: &NicheChoice) {
    named(ui, cx, choice);
    bridges(ui, cx, choice);
    let l = cx.l;
    for zone in [Zone::NearPlain, Zone::FarPlain] {
        let names: Vec<String> = choice.in_zone(zone).map(|p| name(cx, &p.niche)).collect();
        if !names.is_empty() {
            let names = names.join(&words::out_comma(l));
            paragraph(ui, cx.note(words::niches_plain(l, zone_name(zone, l), names)));
        }
    }
    if choice.in_zone(Zone::Open).next().is_some() && !choice.unmarked.is_empty() {
        let next: Vec<String> = choice.unmarked.iter().take(NEXT).map(|id| name(cx, id)).collect();
        let next = next.join(&words::out_comma(l));
        paragraph(ui, cx.tinted(words::niches_mark_next(l, next), cx.tokens.unknown));
    }
    if choice.neighbours_unknown {
        ui.horizontal_wrapped(|ui| {
            ui.label(cx.tinted(words::niches_neighbours(l), cx.tokens.unknown));
            let Some(field) = cx.words().field("neighbour_same_zones_count") else { return };
            let link = ui.link(cx.note(words::fill_in(l)).color(cx.tokens.accent));
            if link.accessible_name(words::paths_fill(l, field.name.get(l))).clicked() {
                cx.send(Command::Seek(field.id.clone(), field.section.clone()));
            }
        });
    }
}

fn named(ui: &mut Ui, cx: Cx<'_>, choice: &NicheChoice) {
    let l = cx.l;
    let most = &cx.library().catalogue.niches.most;
    // The episode behind the number speaks only while it is in force.
    let spoken = cx.library().episode(&most.episode).filter(|e| {
        let question = &cx.found().force.question;
        question.knows(e.from) && !question.without.contains(&e.case)
    });
    let rule_of = match spoken {
        Some(e) => words::niches_most_rule(l, most.named, &e.id),
        None => words::niches_most(l, most.named),
    };
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.strong(words::niches_named(l)));
        ui.label(cx.note(rule_of));
    });
    if choice.named.is_empty() {
        paragraph(ui, cx.body(words::niches_none_named(l)));
    }
    for place in choice.named.iter().filter_map(|id| choice.place(id)) {
        line(ui, cx, place, Glyph::Tick, cx.tokens.positive);
    }
    let zone = choice.in_zone(Zone::NearAppealing);
    let also: Vec<String> = zone
        .filter(|p| !choice.named.contains(&p.niche))
        .map(|p| {
            let here = if p.is_here() { words::niche_present(l) } else { String::new() };
            let name = name(cx, &p.niche);
            if here.is_empty() { name } else { words::niches_at(l, name, here) }
        })
        .collect();
    if !also.is_empty() {
        paragraph(ui, cx.note(words::niches_also(l, also.join(&words::out_comma(l)))));
    }
}

fn bridges(ui: &mut Ui, cx: Cx<'_>, choice: &NicheChoice) {
    let far: Vec<&NichePlace> = choice.in_zone(Zone::FarAppealing).collect();
    if far.is_empty() {
        return;
    }
    rule(ui, cx);
    paragraph(ui, cx.strong(words::niches_bridges(cx.l)));
    for place in far {
        line(ui, cx, place, Glyph::Right, cx.tokens.accent);
    }
}

/// A niche, what is nearest to it here, and what is missing.
fn line(ui: &mut Ui, cx: Cx<'_>, place: &NichePlace, sign: Glyph, color: egui::Color32) {
    let l = cx.l;
    let text = [name(cx, &place.niche), nearest(cx, place), missing(cx, place)];
    bullet(ui, cx, sign, color, cx.body(text.join(&words::out_semicolon(l))));
}

pub(super) fn nearest(cx: Cx<'_>, place: &NichePlace) -> String {
    let l = cx.l;
    if place.near.is_empty() {
        return words::niches_nothing_near(l);
    }
    let names: Vec<String> = place
        .near
        .iter()
        .take(NEAREST)
        .map(|n| words::niches_at(l, short(cx, &n.niche), rounded(n.proximity, 2)))
        .collect();
    words::niches_nearest(l, names.join(&words::out_comma(l)))
}

fn missing(cx: Cx<'_>, place: &NichePlace) -> String {
    let l = cx.l;
    let table = &cx.library().catalogue.niches;
    let names: Vec<&str> =
        place.missing.iter().filter_map(|id| table.capability(id)).map(|c| c.name.get(l)).collect();
    if names.is_empty() {
        return words::niches_nothing_missing(l);
    }
    words::niches_missing(l, names.join(&words::out_comma(l)))
}

pub(super) fn name(cx: Cx<'_>, id: &str) -> String {
    cx.library().catalogue.niches.niche(id).map_or(id, |n| n.name.get(cx.l)).to_owned()
}

pub(super) fn short(cx: Cx<'_>, id: &str) -> String {
    cx.library().catalogue.niches.niche(id).map_or(id, |n| n.short.get(cx.l)).to_owned()
}
