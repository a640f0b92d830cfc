//! The region × industry table: what it reads for one's own region and for all, or how to bring
//! one in.

mod editor;
mod facts;
mod list;
mod topics;

use egui::{ComboBox, Ui};

use crate::document::RegionSizes;
use crate::figure::Tone;
use crate::indicator::undefined_reason;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::regions::{LookRegions, RegionTopic, Regions};
use super::super::super::widgets::{
    Glyph, callout, chip, choice, heading, out_and_in, paragraph, sheet, small_button,
};

/// Years that are buttons; more are a drop-down.
const YEARS: usize = 5;
/// Width of a drop-down of regions.
const PICKER: f32 = 150.0;

pub(super) fn page(ui: &mut Ui, cx: Cx<'_>) {
    super::scroll(ui, "regions", 20, |ui| match (&cx.profile.region_sizes, cx.derived.regions()) {
        (Some(kept), Some(regions)) => with_table(ui, cx, kept, regions),
        _ => editor::empty(ui, cx),
    });
}

/// Asks for something else to be looked at.
fn look(cx: Cx<'_>, at: LookRegions) {
    cx.send(Command::Regions(at));
}

/// Keeps the table with a change.
fn keep(cx: Cx<'_>, part: &'static str, kept: RegionSizes) {
    cx.send(Command::change(Edit::Regions(part, Some(Box::new(kept)))));
}

fn with_table(ui: &mut Ui, cx: Cx<'_>, kept: &RegionSizes, regions: &Regions) {
    bar(ui, cx, kept, regions);
    about(ui, cx, kept, regions);
    if cx.view.regions.writing {
        sheet(ui, cx, |ui| editor::table(ui, cx, kept));
    }
    own(ui, cx, kept, regions);
    if let Err(why) = &regions.found.reading {
        let why = undefined_reason(*why, cx.l);
        callout(ui, cx, Tone::Caution, |ui| paragraph(ui, cx.body(words::rt_nothing(cx.l, why))));
    } else {
        facts::summary(ui, cx, regions);
    }
    match cx.view.regions.topic {
        RegionTopic::Quotients => topics::quotients(ui, cx, regions),
        RegionTopic::Next => topics::next(ui, cx, regions),
        RegionTopic::Change => topics::change(ui, cx, regions),
        RegionTopic::Regions => topics::specialisation(ui, cx, regions),
        RegionTopic::Industries => topics::localisation(ui, cx, regions),
    }
}

/// Topics, years, regions, and the way to the table itself.
fn bar(ui: &mut Ui, cx: Cx<'_>, kept: &RegionSizes, regions: &Regions) {
    let l = cx.l;
    ui.horizontal_wrapped(|ui| {
        let names = RegionTopic::ALL.map(|t| t.name(l));
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let chosen = RegionTopic::ALL.iter().position(|t| *t == cx.view.regions.topic);
        let clicked = choice(ui, cx, &words::rt_topic(l), &names, chosen.unwrap_or(0));
        if let Some(topic) = clicked.and_then(|i| RegionTopic::ALL.get(i)) {
            look(cx, LookRegions::Topic(*topic));
        }
        ui.add_space(10.0);
        years(ui, cx, kept, regions);
        ui.add_space(10.0);
        let shown = regions.found.region_name(regions.found.region);
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(cx.note(words::rt_region(l)));
        let picked = pick(ui, cx, &words::rt_region(l), shown, &kept.regions);
        if let Some(name) = picked {
            look(cx, LookRegions::Region(name));
        }
        ui.add_space(4.0);
        let writing = cx.view.regions.writing;
        let name = if writing { words::rt_done(l) } else { words::rt_edit_table(l) };
        if small_button(ui, cx, name).clicked() {
            look(cx, LookRegions::Writing(!writing));
        }
        if writing {
            out_and_in(ui, cx, "regions");
        }
    });
}

fn years(ui: &mut Ui, cx: Cx<'_>, kept: &RegionSizes, regions: &Regions) {
    let all: Vec<i32> = kept.years.keys().copied().collect();
    if all.len() < 2 {
        return;
    }
    let texts: Vec<String> = all.iter().map(ToString::to_string).collect();
    let chosen = all.iter().position(|y| Some(*y) == regions.found.year).unwrap_or(0);
    if all.len() <= YEARS {
        let names: Vec<&str> = texts.iter().map(String::as_str).collect();
        let clicked = choice(ui, cx, &words::rt_year(cx.l), &names, chosen);
        if let Some(year) = clicked.and_then(|i| all.get(i)) {
            look(cx, LookRegions::Year(*year));
        }
        return;
    }
    let shown = texts.get(chosen).map_or("", String::as_str);
    let picked = pick(ui, cx, &words::rt_year(cx.l), shown, &texts);
    if let Some(year) = picked.and_then(|text| text.parse().ok()) {
        look(cx, LookRegions::Year(year));
    }
}

/// A drop-down of names; answers the one that was clicked.
fn pick(ui: &mut Ui, cx: Cx<'_>, name: &str, shown: &str, names: &[String]) -> Option<String> {
    let mut clicked = None;
    let width = PICKER * cx.tokens.sizes.note / 12.0;
    let combo = ComboBox::from_id_salt(("regions", name)).width(width).height(320.0).truncate();
    let response = combo.selected_text(cx.body(shown)).show_ui(ui, |ui| {
        for one in names {
            let on = one == shown;
            if ui.selectable_label(on, cx.body(one)).clicked() && !on {
                clicked = Some(one.clone());
            }
        }
    });
    response.response.accessible_name(name);
    clicked
}

/// What the table is, and what of it takes no part.
fn about(ui: &mut Ui, cx: Cx<'_>, kept: &RegionSizes, regions: &Regions) {
    let l = cx.l;
    let unnamed = words::rt_unnamed(l);
    let name = if kept.name.is_empty() { unnamed.as_str() } else { &kept.name };
    let (rows, columns) = (kept.regions.len(), kept.industries.len());
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.note(words::rt_about(l, name, rows, columns)));
        if kept.fictitious {
            chip(ui, cx, Tone::Caution, Glyph::Warning, words::fictitious_short(l));
        }
    });
    if kept.measure.is_empty() {
        paragraph(ui, cx.tinted(words::rt_no_unit(l), cx.tokens.caution));
    }
    let Ok(reading) = &regions.found.reading else { return };
    if !reading.left_out.is_empty() {
        let names = named(cx, &reading.left_out, |at| regions.found.region_name(at));
        let told = words::rt_left_out(l, reading.left_out.len(), names);
        paragraph(ui, cx.tinted(told, cx.tokens.caution));
    }
    if !reading.absent.is_empty() {
        let names = named(cx, &reading.absent, |at| regions.found.industry_name(at));
        let told = words::rt_absent(l, reading.absent.len(), names);
        paragraph(ui, cx.tinted(told, cx.tokens.caution));
    }
    if reading.left_out.contains(&regions.found.region) {
        let told = words::rt_region_out(l, regions.found.region_name(regions.found.region));
        callout(ui, cx, Tone::Caution, |ui| paragraph(ui, cx.body(told)));
    }
}

/// The first few names in one line.
fn named<'a>(cx: Cx<'_>, all: &[usize], name: impl Fn(usize) -> &'a str) -> String {
    const NAMED: usize = 8;
    let names: Vec<&str> = all.iter().take(NAMED).map(|at| name(*at)).collect();
    let more = if all.len() > NAMED { "…" } else { "" };
    names.join(&words::out_comma(cx.l)) + more
}

/// Asks which region is the own one, where none is called as the place.
fn own(ui: &mut Ui, cx: Cx<'_>, kept: &RegionSizes, regions: &Regions) {
    if regions.found.own.is_some() {
        return;
    }
    let l = cx.l;
    let place = cx.profile.identity.place(l);
    callout(ui, cx, Tone::Caution, |ui| {
        let told =
            if place.is_empty() { words::rt_no_own_unnamed(l) } else { words::rt_no_own(l, place) };
        paragraph(ui, cx.body(told));
        ui.horizontal(|ui| {
            ui.label(cx.note(words::rt_own(l)));
            ui.push_id("own asked", |ui| editor::own_picker(ui, cx, kept));
        });
    });
}

/// A heading with a weak remark.
fn head(ui: &mut Ui, cx: Cx<'_>, title: String, remark: String) {
    ui.add_space(4.0);
    heading(ui, cx, title, remark);
}
