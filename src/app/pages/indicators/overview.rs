//! Every family with its tiles, and what is lacking.

use egui::{Align, FontId, Label, Layout, Ui, vec2};

use crate::figure::fonts::{bold, regular};
use crate::indicator::{Declaration, Outcome, Reading, undefined_reason};
use crate::measure::Interval;
use crate::profile::show_number;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::widgets::{
    Glyph, columns_fit, dashed, glyph, heading, paragraph, sheet, tile,
};
use super::{Entry, Shown, detail, elsewhere, missing, needs};

/// Least width of a tile at the usual text size.
const TILE: f32 = 158.0;

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, entries: &[Entry<'_>], wide: bool) {
    let l = cx.l;
    let shown = Shown::of(cx);
    if !entries.iter().any(|(_, r)| shown.takes(r)) {
        let sentence = if shown == Shown::Missing {
            words::ind_nothing_missing(l)
        } else {
            words::ind_nothing_computed(l)
        };
        paragraph(ui, cx.body(sentence));
    }
    for family in cx.knowledge.registry.families() {
        let all: Vec<Entry<'_>> =
            entries.iter().filter(|(d, _)| d.family == family.id).copied().collect();
        let valued = |(_, r): &&Entry<'_>| r.value().is_some();
        let computed: Vec<Entry<'_>> = all.iter().filter(valued).copied().collect();
        let lacking: Vec<Entry<'_>> = all.iter().filter(|e| !valued(e)).copied().collect();
        let tiles_shown = shown != Shown::Missing && !computed.is_empty();
        let gaps_shown = shown != Shown::Computed && !lacking.is_empty();
        if !tiles_shown && !gaps_shown {
            continue;
        }
        let count = words::ind_family_count(l, computed.len(), all.len());
        heading(ui, cx, family.name.get(l), count);
        if tiles_shown {
            tiles(ui, cx, entries, &computed, wide);
        }
        if gaps_shown {
            gaps(ui, cx, entries, &lacking, wide);
        }
        ui.add_space(8.0);
    }
    if shown != Shown::Computed {
        elsewhere::show(ui, cx);
    }
}

fn is_picked(cx: Cx<'_>, entries: &[Entry<'_>], id: &str, wide: bool) -> bool {
    if wide {
        super::picked(cx, entries).is_some_and(|(d, _)| d.id == id)
    } else {
        cx.view.indicator.as_deref() == Some(id)
    }
}

fn tiles(ui: &mut Ui, cx: Cx<'_>, entries: &[Entry<'_>], computed: &[Entry<'_>], wide: bool) {
    let least = TILE * cx.tokens.sizes.note / 12.0;
    let columns = columns_fit(ui, least, 6);
    for row in computed.chunks(columns) {
        ui.columns(columns, |ui| {
            for (ui, (d, r)) in ui.iter_mut().zip(row) {
                let picked = is_picked(cx, entries, &d.id, wide);
                if let Some(x) = r.value()
                    && one(ui, cx, d, r, x, picked)
                {
                    cx.send(Command::Indicator(d.id.clone()));
                }
            }
        });
        // Where there is one column the detail opens under the row of its tile.
        let inline = row.iter().find(|(d, _)| !wide && is_picked(cx, entries, &d.id, wide));
        if let Some(entry) = inline {
            sheet(ui, cx, |ui| detail::show(ui, cx, entries, *entry));
        }
    }
}

fn one(ui: &mut Ui, cx: Cx<'_>, d: &Declaration, r: &Reading, x: Interval, picked: bool) -> bool {
    let l = cx.l;
    let value = show_number(x, &d.unit, cx.words(), l);
    let spoken = format!("{} {value}", d.name.get(l));
    let clicked = tile(ui, cx, &spoken, picked, |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.add(Label::new(cx.strong(d.name.get(l)).size(cx.tokens.sizes.note + 1.0)).truncate());
        let unit = figure(ui, cx, &value);
        let year = r.year.map_or_else(String::new, |y| words::ind_of_year(l, y));
        let band = d.band(x).map_or("", |b| b.label.get(l));
        let told: Vec<&str> =
            [unit, &year, band].into_iter().filter(|text| !text.is_empty()).collect();
        // A blank keeps the tiles of a row equally high.
        let text = if told.is_empty() { " ".to_owned() } else { told.join(" · ") };
        ui.add(Label::new(cx.note(text)).truncate());
    });
    clicked.clicked()
}

/// A figure with its unit small after it, as large as fits in the width. Answers a unit for which
/// there is no room, to be written below.
pub(super) fn figure<'a>(ui: &mut Ui, cx: Cx<'_>, value: &'a str) -> &'a str {
    let (number, unit) = split_unit(value);
    let sizes = cx.tokens.sizes;
    let room = ui.available_width();
    let wide = |text: &str, font: FontId| {
        ui.painter().layout_no_wrap(text.to_owned(), font, cx.tokens.text).size().x
    };
    let full = wide(number, bold(sizes.figure)).max(1.0);
    let after = if unit.is_empty() { 0.0 } else { wide(unit, regular(sizes.note)) + 5.0 };
    let fits = full * sizes.title / sizes.figure + after <= room;
    let left = if fits { room - after } else { room };
    let size = (sizes.figure * (left / full).min(1.0)).max(sizes.note).floor();
    let high = sizes.figure * 1.45;
    ui.allocate_ui_with_layout(vec2(room, high), Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_height(high);
        ui.spacing_mut().item_spacing.x = 4.0;
        ui.add(Label::new(cx.figure(number).size(size)).truncate());
        if fits {
            ui.add(Label::new(cx.note(unit)).truncate());
        }
    });
    if fits { "" } else { unit }
}

/// The number of a shown value, and the unit after it.
pub(super) fn split_unit(value: &str) -> (&str, &str) {
    let is_number = |c: char| c.is_ascii_digit() || c == '%';
    let end = value.char_indices().rev().find(|(_, c)| is_number(*c));
    let end = end.map_or(value.len(), |(i, c)| i + c.len_utf8());
    let (number, unit) = value.split_at_checked(end).unwrap_or((value, ""));
    (number, unit.trim())
}

/// One dashed frame with a row for each measure that has no value.
fn gaps(ui: &mut Ui, cx: Cx<'_>, entries: &[Entry<'_>], lacking: &[Entry<'_>], wide: bool) {
    dashed(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for (d, r) in lacking {
            gap(ui, cx, d, r, is_picked(cx, entries, &d.id, wide));
        }
    });
    let inline = lacking.iter().find(|(d, _)| !wide && is_picked(cx, entries, &d.id, wide));
    if let Some(entry) = inline {
        sheet(ui, cx, |ui| detail::show(ui, cx, entries, *entry));
    }
}

fn gap(ui: &mut Ui, cx: Cx<'_>, d: &Declaration, r: &Reading, picked: bool) {
    let l = cx.l;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        glyph(ui, Glyph::Ring, cx.tokens.sizes.note, cx.tokens.unknown);
        let name = cx.strong(d.name.get(l));
        let name = if picked { name.color(cx.tokens.accent) } else { name };
        if ui.link(name).clicked() {
            cx.send(Command::Indicator(d.id.clone()));
        }
        match &r.outcome {
            Outcome::Undefined(why) => {
                ui.label(cx.note(words::ind_undefined(l, undefined_reason(*why, l))));
            }
            _ => {
                ui.label(cx.note(words::ind_needs(l, needs(r).len())));
                for path in needs(r) {
                    missing::link(ui, cx, path, d.name.get(l));
                }
                if let Some(given) = missing::given(cx, d) {
                    ui.label(cx.tinted(given, cx.tokens.positive));
                }
            }
        }
    });
}
