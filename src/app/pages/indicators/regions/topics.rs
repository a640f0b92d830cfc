//! What the table says, topic by topic: a picture, and the rows behind it.

use egui::Ui;

use crate::figure::{RegionSheet, Tone};
use crate::indicator::{undefined_reason, unrelated_reason};
use crate::measure::Undefined;
use crate::text::{significant, words};

use super::super::super::super::cx::Cx;
use super::super::super::super::regions::{LookRegions, Regions};
use super::super::super::super::widgets::{Glyph, bullet, callout, chart, paragraph, sheet};
use super::list::list;
use super::{head, look};

/// Width from which two lists stand beside each other.
const BESIDE: f32 = 1000.0;

fn figure(ui: &mut Ui, cx: Cx<'_>, regions: &Regions, id: &str) {
    if let Some(figure) = regions.figure(id) {
        chart(ui, cx, figure);
    }
}

fn look_at_region(cx: Cx<'_>, regions: &Regions, at: usize) {
    look(cx, LookRegions::Region(regions.found.region_name(at).to_owned()));
}

fn look_at_industry(cx: Cx<'_>, regions: &Regions, at: usize) {
    look(cx, LookRegions::Industry(regions.found.industry_name(at).to_owned()));
}

pub(super) fn quotients(ui: &mut Ui, cx: Cx<'_>, regions: &Regions) {
    if regions.found.reading.is_err() {
        return;
    }
    if ui.available_width() >= BESIDE * cx.tokens.sizes.note / 12.0 {
        ui.columns(2, |ui| {
            if let [left, right] = ui {
                industries(left, cx, regions);
                holders(right, cx, regions);
            }
        });
    } else {
        industries(ui, cx, regions);
        holders(ui, cx, regions);
    }
    figure(ui, cx, regions, "regions.quotients");
    figure(ui, cx, regions, "regions.heat");
}

/// Industries of the region that is looked at.
fn industries(ui: &mut Ui, cx: Cx<'_>, regions: &Regions) {
    let l = cx.l;
    sheet(ui, cx, |ui| {
        let name = regions.found.region_name(regions.found.region);
        head(ui, cx, words::rt_list_quotients(l, name), words::rt_list_hint(l));
        let rows = &regions.sheets.quotients;
        if rows.rows.is_empty() {
            paragraph(ui, cx.body(words::rg_quotients_none(l)));
        } else if let Some(at) = list(ui, cx, "region.quotients", rows, Some(regions.picked)) {
            look_at_industry(cx, regions, at);
        }
        if regions.found.quotient_rows().iter().any(|r| r.small) {
            small(ui, cx, regions);
        }
    });
}

/// What is said under a list with small numbers.
fn small(ui: &mut Ui, cx: Cx<'_>, regions: &Regions) {
    let least = significant(regions.found.small.unwrap_or_default());
    ui.add_space(4.0);
    paragraph(ui, cx.note(words::rt_small(cx.l, least, &regions.unit)));
}

/// Regions that hold the industry that is looked at.
fn holders(ui: &mut Ui, cx: Cx<'_>, regions: &Regions) {
    let l = cx.l;
    sheet(ui, cx, |ui| {
        let name = regions.found.industry_name(regions.picked);
        head(ui, cx, words::rt_list_holders(l, name), words::rt_list_hint(l));
        let picked = Some(regions.found.region);
        if let Some(at) = list(ui, cx, "region.holders", &regions.sheets.holders, picked) {
            look_at_region(cx, regions, at);
        }
        if regions.found.holder_rows(regions.picked).iter().any(|r| r.small) {
            small(ui, cx, regions);
        }
    });
}

pub(super) fn next(ui: &mut Ui, cx: Cx<'_>, regions: &Regions) {
    let l = cx.l;
    callout(ui, cx, Tone::Caution, |ui| paragraph(ui, cx.body(words::rt_next_caveat(l))));
    match &regions.found.related {
        Err(why) => {
            let why = unrelated_reason(*why, l);
            callout(ui, cx, Tone::Unknown, |ui| {
                paragraph(ui, cx.body(words::rt_next_none(l, why)));
            });
            return;
        }
        Ok(related) => {
            if let Err(why) = &related.complexity {
                let told = words::rt_next_no_complexity(l, undefined_reason(*why, l));
                callout(ui, cx, Tone::Unknown, |ui| {
                    paragraph(ui, cx.body(told));
                    if *why == Undefined::Disconnected {
                        paragraph(ui, cx.note(words::rt_next_disconnected(l)));
                    }
                });
            }
        }
    }
    figure(ui, cx, regions, "regions.next");
    sheet(ui, cx, |ui| {
        head(ui, cx, words::rt_next_how(l), String::new());
        for told in [words::rt_next_how_axes(l), words::rt_next_how_lines(l)] {
            bullet(ui, cx, Glyph::Right, cx.tokens.accent, cx.body(told));
        }
    });
    let rows = &regions.sheets.next;
    if rows.rows.is_empty() {
        return;
    }
    sheet(ui, cx, |ui| {
        let name = regions.found.region_name(regions.found.region);
        head(ui, cx, words::rt_list_next(l, name), words::rt_list_hint_sort(l));
        if let Some(at) = list(ui, cx, "region.next", rows, None) {
            look_at_industry(cx, regions, at);
        }
    });
}

pub(super) fn change(ui: &mut Ui, cx: Cx<'_>, regions: &Regions) {
    let l = cx.l;
    let Some(growth) = &regions.found.growth else {
        callout(ui, cx, Tone::Unknown, |ui| paragraph(ui, cx.body(words::rt_change_none(l))));
        return;
    };
    if growth.regions.is_empty() {
        callout(ui, cx, Tone::Unknown, |ui| paragraph(ui, cx.body(words::rt_change_no_region(l))));
        return;
    }
    paragraph(ui, cx.body(words::rt_change_how(l)));
    figure(ui, cx, regions, "regions.shift");
    let title = if regions.unit.is_empty() {
        words::rt_list_all(l)
    } else {
        words::rt_list_shifts(l, &regions.unit)
    };
    by_region(ui, cx, regions, "region.shifts", title, &regions.sheets.shifts);
}

pub(super) fn specialisation(ui: &mut Ui, cx: Cx<'_>, regions: &Regions) {
    if regions.found.reading.is_err() {
        return;
    }
    let l = cx.l;
    paragraph(ui, cx.body(words::rt_regions_how(l)));
    let rows = &regions.sheets.specialisation;
    by_region(ui, cx, regions, "region.special", words::rt_list_all(l), rows);
    figure(ui, cx, regions, "regions.specialisation");
}

/// A list of regions; a click looks at one.
fn by_region(
    ui: &mut Ui,
    cx: Cx<'_>,
    regions: &Regions,
    id: &str,
    title: String,
    rows: &RegionSheet,
) {
    sheet(ui, cx, |ui| {
        head(ui, cx, title, words::rt_list_hint(cx.l));
        if let Some(at) = list(ui, cx, id, rows, Some(regions.found.region)) {
            look_at_region(cx, regions, at);
        }
    });
}

pub(super) fn localisation(ui: &mut Ui, cx: Cx<'_>, regions: &Regions) {
    if regions.found.reading.is_err() {
        return;
    }
    let l = cx.l;
    paragraph(ui, cx.body(words::rt_industries_how(l)));
    sheet(ui, cx, |ui| {
        head(ui, cx, words::rt_list_industries(l), words::rt_list_hint(l));
        let rows = &regions.sheets.localisation;
        if let Some(at) = list(ui, cx, "region.local", rows, Some(regions.picked)) {
            look_at_industry(cx, regions, at);
        }
    });
    holders(ui, cx, regions);
    figure(ui, cx, regions, "regions.localisation");
}
