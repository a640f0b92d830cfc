//! The table of niches: which are here, and where each stands.

use egui::{Label, Ui};

use crate::advice::paths::{NicheChoice, NichePlace, Zone};
use crate::document::{Datum, Value};
use crate::figure::{Tone, presence_name, zone_name};
use crate::text::words;

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::edit::Edit;
use super::super::super::super::widgets::{
    Column, Listing, callout, choice, interval_strip, paragraph,
};
use super::niche::picked;

/// Width of a strip.
const STRIP: f32 = 84.0;
/// Width from which names are written in full.
const FULL_NAMES: f32 = 980.0;

pub(super) fn marks(ui: &mut Ui, cx: Cx<'_>, niches: &NicheChoice) {
    let l = cx.l;
    if niches.places.iter().all(|p| !p.marked) {
        paragraph(ui, cx.body(words::niches_mark_first(l)));
    }
    let paths = |path: &str| path.starts_with("niches.") || path.starts_with("proximities.");
    for issue in cx.found().issues.iter().filter(|i| paths(&i.path)) {
        callout(ui, cx, Tone::Caution, |ui| paragraph(ui, cx.body(issue.sentence(l))));
    }
    let columns = [
        Column::share(words::niches_niche(l), 0.46),
        Column::fixed(words::niches_is_here(l), 312.0),
        Column::fixed(words::niches_density(l), STRIP),
        Column::fixed(words::niches_appeal(l), STRIP),
        Column::share(words::niches_zone(l), 0.54),
    ];
    let places = &niches.places;
    let shown = picked(cx, niches);
    let listing = Listing {
        id: "niches",
        columns: &columns,
        count: places.len(),
        picked: places.iter().position(|p| Some(&p.niche) == shown.map(|s| &s.niche)),
    };
    let said = |row: usize| {
        let name = places.get(row).map_or_else(String::new, |p| super::niches::name(cx, &p.niche));
        words::niche_look(l, name)
    };
    let full = ui.available_width() >= FULL_NAMES * cx.tokens.sizes.note / 12.0;
    let clicked = ui.scope(|ui| {
        listing.show(ui, cx, said, |ui, row, column| match (places.get(row), column) {
            (Some(place), 0) => {
                let name = super::niches::name(cx, &place.niche);
                let short = super::niches::short(cx, &place.niche);
                let shown = if full { &name } else { &short };
                ui.add(Label::new(cx.body(shown)).truncate()).on_hover_text(&name);
            }
            (Some(place), _) => cell(ui, cx, place, column),
            (None, _) => {}
        })
    });
    if let Some(place) = clicked.inner.and_then(|row| places.get(row)) {
        cx.send(Command::Niche(place.niche.clone()));
    }
}

fn cell(ui: &mut Ui, cx: Cx<'_>, place: &NichePlace, column: usize) {
    let rule = &cx.library().catalogue.niches.rule;
    let sure = place.zone != Zone::Open;
    let color = cx.tokens.tone(if sure { Tone::Accent } else { Tone::Unknown });
    match column {
        1 => presence(ui, cx, place),
        2 => {
            interval_strip(ui, cx, STRIP, (0.0, 1.0), place.density, Some(rule.near), color);
        }
        3 => {
            interval_strip(ui, cx, STRIP, (0.0, 1.0), place.appeal, Some(rule.appealing), color);
        }
        _ => {
            let text = if sure {
                zone_name(place.zone, cx.l)
            } else {
                match (place.is_near, place.is_appealing) {
                    (Some(true), _) => words::niches_near_open(cx.l),
                    (Some(false), _) => words::niches_far_open(cx.l),
                    (None, Some(true)) => words::niches_appealing_open(cx.l),
                    (None, Some(false)) => words::niches_plain_open(cx.l),
                    (None, None) => words::niches_both_open(cx.l),
                }
            };
            let shown = if sure { cx.body(&text) } else { cx.note(&text) };
            ui.add(Label::new(shown).truncate()).on_hover_text(text);
        }
    }
}

/// Absent, partly, present, or not known.
fn presence(ui: &mut Ui, cx: Cx<'_>, place: &NichePlace) {
    let l = cx.l;
    let names = [
        words::niche_unmarked(l),
        words::niche_absent(l),
        words::niche_partly(l),
        words::niche_present(l),
    ];
    let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
    let between = presence_name(place, l);
    let datum = cx.profile.niches.get(&place.niche);
    let chosen = match datum.map(|d| &d.value) {
        None | Some(Value::Unknown) => 0,
        Some(Value::Number(x)) if *x < 0.25 => 1,
        Some(Value::Number(x)) if *x < 0.75 => 2,
        Some(Value::Number(_)) => 3,
        // A range is none of the four: it stands behind them.
        Some(_) => {
            names.push(&between);
            4
        }
    };
    let group = super::niches::name(cx, &place.niche);
    if let Some(picked) = choice(ui, cx, &group, &names, chosen).filter(|i| *i < 4) {
        let datum = match picked {
            0 => Datum::default(),
            n => Datum::number((n as f64 - 1.0) / 2.0),
        };
        cx.send(Command::change(Edit::Niche(place.niche.clone(), datum)));
    }
}
