//! One niche: what it is, what it asks for, what the cases had of it, how near others lie.

use egui::Ui;

use crate::advice::paths::{NicheChoice, NichePlace};
use crate::case::{CaseNiche, Level, Niche, NichePresence};
use crate::document::Datum;
use crate::figure::{presence_name, zone_name};
use crate::text::{Language, range, two_decimals, words};

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::view::Record;
use super::super::super::super::widgets::{
    Glyph, bullet, heading, paragraph, rule, small_button, status_mark,
};
use super::cases::references;
use super::{nearness, niches};

/// The niche in detail: the one picked, else the first that is named, else the first.
pub(super) fn picked<'a>(cx: Cx<'_>, choice: &'a NicheChoice) -> Option<&'a NichePlace> {
    let chosen = cx.view.niche.as_deref().and_then(|id| choice.place(id));
    let named = || choice.named.first().and_then(|id| choice.place(id));
    chosen.or_else(named).or_else(|| choice.places.first())
}

pub(super) fn detail(ui: &mut Ui, cx: Cx<'_>, choice: &NicheChoice) {
    let l = cx.l;
    let table = &cx.library().catalogue.niches;
    let Some(place) = picked(cx, choice) else { return };
    let Some(niche) = table.niche(&place.niche) else { return };
    heading(ui, cx, niche.name.get(l), zone_name(place.zone, l));
    paragraph(ui, cx.body(niche.text.get(l)));
    let (demand, crowding) = (level(niche.demand, l), level(niche.crowding, l));
    paragraph(ui, cx.body(words::niche_levels(l, demand, crowding)));
    let links: Vec<String> = niche.links.iter().map(|id| niches::short(cx, id)).collect();
    let here = range(place.linkage.lo, place.linkage.hi, two_decimals);
    paragraph(ui, cx.body(words::niche_linkage(l, links.join(&words::out_comma(l)), here)));
    figures(ui, cx, niche);
    marked(ui, cx, place);
    asks(ui, cx, niche, place);
    let near = match niches::near_names(cx, place) {
        Some(names) => words::niche_nearest(l, names),
        None => words::niche_none_near(l),
    };
    paragraph(ui, cx.body(near));
    rule(ui, cx);
    in_cases(ui, cx, niche);
    rule(ui, cx);
    let key = "niches.nearness".to_owned();
    let open = cx.view.unfolded.contains(&key);
    ui.horizontal(|ui| {
        let mark = if open { "▼" } else { "▶" };
        let text = format!("{mark} {}", words::niche_edit(l));
        if ui.link(cx.strong(text).color(cx.tokens.accent)).clicked() {
            cx.send(Command::Fold(key));
        }
        if choice.changed > 0 {
            let text = words::niche_reset_all(l, choice.changed);
            if small_button(ui, cx, text).clicked() {
                cx.send(Command::change(super::super::super::super::edit::Edit::ResetProximities));
            }
        }
    });
    if open {
        nearness::table(ui, cx, niche);
    }
}

fn level(level: Level, l: Language) -> String {
    match level {
        Level::Low => words::level_low(l),
        Level::Middle => words::level_middle(l),
        Level::High => words::level_high(l),
    }
}

/// National figures that the levels can be held against.
fn figures(ui: &mut Ui, cx: Cx<'_>, niche: &Niche) {
    let knows = |year: i32| cx.found().force.question.knows(year);
    for id in &niche.facts {
        let comparators = &cx.library().comparators;
        let Some(fact) = comparators.iter().find(|f| f.id == *id && knows(f.year)) else {
            continue;
        };
        ui.horizontal_wrapped(|ui| {
            if ui.link(cx.note(id).color(cx.tokens.accent)).clicked() {
                cx.send(Command::Record(Record::Fact(id.clone())));
            }
            let year = words::record_of_year(cx.l, fact.year);
            let told = format!("{} · {year} · {}", fact.label.get(cx.l), fact.shown(cx.l));
            ui.label(cx.note(told));
        });
    }
}

/// What the profile says of it, and where that comes from.
fn marked(ui: &mut Ui, cx: Cx<'_>, place: &NichePlace) {
    let l = cx.l;
    let known = cx.profile.niches.get(&place.niche);
    let head = words::label_colon(l, words::fig_head_here(l));
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.body(head + &presence_name(place, l)));
        let Some(datum) = known.filter(|d| **d != Datum::default()) else { return };
        ui.label(cx.note(status_mark(datum.status, l)));
        references(ui, cx, &datum.facts, &[], &[]);
        if let Some(note) = &datum.note {
            ui.label(cx.note(note));
        }
    });
}

/// What it asks for under each head; what no niche here has is said so.
fn asks(ui: &mut Ui, cx: Cx<'_>, niche: &Niche, place: &NichePlace) {
    let l = cx.l;
    let table = &cx.library().catalogue.niches;
    for head in &table.heads {
        let names: Vec<String> = niche
            .capabilities
            .iter()
            .filter_map(|id| table.capability(id))
            .filter(|c| c.head == head.id)
            .map(|c| {
                let name = c.name.get(l).to_owned();
                if place.missing.contains(&c.id) { words::niche_lacks(l, name) } else { name }
            })
            .collect();
        if !names.is_empty() {
            let names = names.join(&words::out_comma(l));
            paragraph(ui, cx.note(words::niche_asks(l, head.name.get(l), names)));
        }
    }
}

fn in_cases(ui: &mut Ui, cx: Cx<'_>, niche: &Niche) {
    let l = cx.l;
    ui.label(cx.strong(words::niche_in_cases(l)));
    let mut any = false;
    for (case, had) in niches::in_force(cx, &niche.id) {
        any = true;
        of_case(ui, cx, case.short_name(l), had);
    }
    if !any {
        paragraph(ui, cx.note(words::niche_no_case(l)));
    }
}

/// How a case stood to a niche, in words.
pub(super) fn case_word(presence: NichePresence, l: Language) -> String {
    match presence {
        NichePresence::Present => words::case_had(l),
        NichePresence::Partly => words::case_partly(l),
        NichePresence::Chosen => words::case_chose(l),
        NichePresence::Tried => words::case_tried(l),
        NichePresence::Absent => words::case_absent(l),
    }
}

fn of_case(ui: &mut Ui, cx: Cx<'_>, case: &str, had: &CaseNiche) {
    let l = cx.l;
    let (sign, color) = match had.presence {
        NichePresence::Present => (Glyph::Tick, cx.tokens.positive),
        NichePresence::Partly => (Glyph::Half, cx.tokens.caution),
        NichePresence::Chosen => (Glyph::Right, cx.tokens.accent),
        NichePresence::Tried => (Glyph::Question, cx.tokens.unknown),
        NichePresence::Absent => (Glyph::Cross, cx.tokens.negative),
    };
    let how = case_word(had.presence, l);
    let text = words::niche_case(l, case, how, had.note.get(l));
    bullet(ui, cx, sign, color, cx.body(text));
    ui.horizontal_wrapped(|ui| {
        ui.add_space(cx.tokens.sizes.note + 8.0);
        references(ui, cx, &had.facts, &had.actions, &had.episodes);
    });
}
