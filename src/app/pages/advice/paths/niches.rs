//! Which niche comes next: the plot, what is named, which bridges are missing, the table of marks.

use egui::{Align, Layout, Ui, vec2};

use crate::advice::paths::{NicheChoice, NichePlace, Zone};
use crate::case::{Case, CaseNiche, NichePresence};
use crate::figure::{Tone, presence_name, zone_name};
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
/// Width from which the niche that is picked stands beside the table.
const BESIDE: f32 = 1200.0;
/// Share of the table.
const TABLE: f32 = 0.64;

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
    marks_and_detail(ui, cx, choice);
}

/// The table of marks and the niche that is picked: beside each other where there is room.
fn marks_and_detail(ui: &mut Ui, cx: Cx<'_>, choice: &NicheChoice) {
    let all = ui.available_width();
    if all < BESIDE * cx.tokens.sizes.note / 12.0 {
        sheet(ui, cx, |ui| table::marks(ui, cx, choice));
        sheet(ui, cx, |ui| niche::detail(ui, cx, choice));
        return;
    }
    let gap = ui.spacing().item_spacing.x;
    let table = (all * TABLE).floor();
    let column = |ui: &mut Ui, width: f32, show: &mut dyn FnMut(&mut Ui)| {
        ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            sheet(ui, cx, |ui| show(ui));
        });
    };
    ui.horizontal_top(|ui| {
        column(ui, table, &mut |ui| table::marks(ui, cx, choice));
        column(ui, all - table - gap, &mut |ui| niche::detail(ui, cx, choice));
    });
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
    let others =
        || choice.in_zone(Zone::NearAppealing).filter(|p| !choice.named.contains(&p.niche));
    let led_to = |p: &NichePlace| {
        p.is_here() || p.near.first().is_some_and(|n| n.proximity >= most.least_proximity)
    };
    let comma = words::out_comma(l);
    let names = |wanted: bool| -> Vec<String> {
        others().filter(|p| led_to(p) == wanted).map(|p| with_presence(cx, p)).collect()
    };
    let (also, unnamed) = (names(true), names(false));
    if !also.is_empty() {
        paragraph(ui, cx.note(words::niches_also(l, also.join(&comma))));
    }
    if !unnamed.is_empty() {
        let least = rounded(most.least_proximity, 2);
        paragraph(ui, cx.note(words::niches_unnamed(l, unnamed.join(&comma), least)));
    }
}

/// A niche with whether it is here, unless it is plainly not.
fn with_presence(cx: Cx<'_>, place: &NichePlace) -> String {
    let name = name(cx, &place.niche);
    if place.presence.hi <= 0.0 {
        return name;
    }
    words::niches_at(cx.l, name, presence_name(place, cx.l))
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
    let text = [with_presence(cx, place), nearest(cx, place), missing(cx, place)];
    bullet(ui, cx, sign, color, cx.body(text.join(&words::out_semicolon(l))));
    // What became of it where it was chosen, tried or missed.
    for (case, had) in in_force(cx, &place.niche) {
        let told = matches!(
            had.presence,
            NichePresence::Chosen | NichePresence::Tried | NichePresence::Absent
        );
        if told {
            ui.horizontal_wrapped(|ui| {
                ui.add_space(cx.tokens.sizes.note + 8.0);
                let how = niche::case_word(had.presence, l);
                let text = words::niche_case(l, case.short_name(l), how, had.note.get(l));
                ui.add(egui::Label::new(cx.note(text)).wrap());
            });
        }
    }
}

/// What the cases in force had of a niche, as far as it was known.
pub(super) fn in_force<'a>(
    cx: Cx<'a>,
    niche: &str,
) -> impl Iterator<Item = (&'a Case, &'a CaseNiche)> {
    let question = &cx.found().force.question;
    cx.library()
        .cases
        .iter()
        .filter(|c| !question.without.contains(&c.id))
        .flat_map(|c| c.niches.iter().map(move |n| (&**c, n)))
        .filter(move |(_, n)| n.id == niche && question.knows(n.known))
}

fn nearest(cx: Cx<'_>, place: &NichePlace) -> String {
    match near_names(cx, place) {
        Some(names) => words::niches_nearest(cx.l, names),
        None => words::niches_nothing_near(cx.l),
    }
}

/// The nearest niches that are here, with how near they lie.
pub(super) fn near_names(cx: Cx<'_>, place: &NichePlace) -> Option<String> {
    let l = cx.l;
    let names: Vec<String> = place
        .near
        .iter()
        .take(NEAREST)
        .map(|n| words::niches_at(l, short(cx, &n.niche), rounded(n.proximity, 2)))
        .collect();
    (!names.is_empty()).then(|| names.join(&words::out_comma(l)))
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
