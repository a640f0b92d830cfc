//! Advice: problems, lists of instruments, and one card read down to its sources.

mod calibration;
mod card;
mod cluster;
mod compare;
mod contributions;
mod decline;
mod diagnosis;
mod evidence;
mod factors;
mod fetch;
mod flips;
mod grid;
mod influence;
mod instruments;
mod judgements;
mod paths;
mod problems;
mod refusals;
mod trace;

use egui::{Align, Layout, Panel, ScrollArea, Ui};

use crate::brief::Format;
use crate::figure::Tone;
use crate::figure::fonts::bold;
use crate::text::words;

use super::super::command::Command;
use super::super::cx::Cx;
use super::super::edit::Edit;
use super::super::judgements::Judging;
use super::super::view::AdvicePart;
use super::super::widgets::Glyph;
use super::super::widgets::{callout, chip, choice, paragraph, small_button, switch_row};

/// Width from which the title and the switches stand on one line, at the usual text size.
const ONE_LINE: f32 = 1560.0;
/// Width from which problems stand in a column of their own.
const THREE_COLUMNS: f32 = 1180.0;

pub(super) fn page(ui: &mut Ui, cx: Cx<'_>) {
    head(ui, cx);
    match cx.view.advice {
        AdvicePart::Cluster => cluster::part(ui, cx),
        AdvicePart::Diagnosis => diagnosis::part(ui, cx),
        AdvicePart::Measures => measures(ui, cx),
        AdvicePart::Grid => grid::part(ui, cx),
        AdvicePart::Refusals => refusals::part(ui, cx),
        AdvicePart::Fetch => fetch::part(ui, cx),
        AdvicePart::Factors => factors::part(ui, cx),
        AdvicePart::Paths => paths::part(ui, cx),
        AdvicePart::Contributions => contributions::part(ui, cx),
        AdvicePart::Judgements => judgements::part(ui, cx),
    }
}

/// Problems, lists, one card.
fn measures(ui: &mut Ui, cx: Cx<'_>) {
    let wide = ui.available_width() >= THREE_COLUMNS;
    let picked = cx.view.instrument_in(&cx.found().advice);
    if wide {
        column(ui, cx, "problems", 262.0, |ui| problems::column(ui, cx));
    } else {
        Panel::top("problems")
            .resizable(false)
            .frame(bare(cx, 10, 8))
            .show(ui, |ui| problems::strip(ui, cx));
    }
    let list = if wide { 366.0 } else { 318.0 };
    column(ui, cx, "instruments", list, |ui| instruments::column(ui, cx, picked));
    ScrollArea::vertical()
        .id_salt(("card", picked.map(|v| &v.instrument.id)))
        .auto_shrink(false)
        .show(ui, |ui| {
            bare(cx, 18, 12).show(ui, |ui| {
                ui.set_width(ui.available_width());
                match picked {
                    Some(verdict) => card::card(ui, cx, verdict),
                    None => paragraph(ui, cx.body(words::advice_detail_hint(cx.l))),
                }
            });
        });
}

fn bare(cx: Cx<'_>, x: i8, y: i8) -> egui::Frame {
    egui::Frame::new().fill(cx.tokens.surface).inner_margin(egui::Margin::symmetric(x, y))
}

fn column(ui: &mut Ui, cx: Cx<'_>, name: &str, width: f32, content: impl FnOnce(&mut Ui)) {
    Panel::left(name).exact_size(width).resizable(false).frame(bare(cx, 0, 0)).show(ui, |ui| {
        ScrollArea::vertical().id_salt(name).auto_shrink(false).show(ui, |ui| {
            bare(cx, 12, 10).show(ui, |ui| {
                ui.set_width(ui.available_width());
                content(ui);
            });
        });
    });
}

fn head(ui: &mut Ui, cx: Cx<'_>) {
    Panel::top("advice head").resizable(false).frame(bare(cx, 16, 8)).show(ui, |ui| {
        // All of it stands on one line where there is room.
        let wide = ui.available_width() >= ONE_LINE * cx.tokens.sizes.note / 12.0;
        ui.horizontal(|ui| {
            ui.label(cx.title(words::page_advice(cx.l)));
            parts(ui, cx);
            if wide {
                ui.add_space(10.0);
                as_of(ui, cx);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| switches(ui, cx));
            }
        });
        if !wide {
            ui.horizontal(|ui| {
                as_of(ui, cx);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| switches(ui, cx));
            });
        }
        notices(ui, cx);
    });
}

/// The parts of the page: in one row where they fit, else in two.
fn parts(ui: &mut Ui, cx: Cx<'_>) {
    let names = AdvicePart::ALL.map(|part| part.name(cx.l));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let chosen = AdvicePart::ALL.iter().position(|p| *p == cx.view.advice).unwrap_or(0);
    let group = words::page_advice(cx.l);
    let row = if wide_as(ui, cx, &names) <= ui.available_width() {
        names.len()
    } else {
        names.len().div_ceil(2)
    };
    ui.vertical(|ui| {
        for (n, names) in names.chunks(row).enumerate() {
            let first = n * row;
            // In another row than the chosen part none is chosen.
            let here = chosen.checked_sub(first).unwrap_or(names.len());
            let clicked = ui.horizontal(|ui| choice(ui, cx, &group, names, here)).inner;
            if let Some(part) = clicked.and_then(|i| AdvicePart::ALL.get(first + i)) {
                cx.send(Command::GoAdvice(*part));
            }
        }
    });
}

/// Width of a row of choices, the chosen one in bold wherever it stands.
fn wide_as(ui: &Ui, cx: Cx<'_>, names: &[&str]) -> f32 {
    let padding = 2.0 * ui.spacing().button_padding.x;
    let width = |name: &&str| {
        let font = bold(cx.tokens.sizes.note);
        ui.painter().layout_no_wrap((*name).to_owned(), font, cx.tokens.text).size().x + padding
    };
    names.iter().map(width).sum()
}

/// From the right: the brief, the cases.
fn switches(ui: &mut Ui, cx: Cx<'_>) {
    if small_button(ui, cx, words::command_export_brief(cx.l)).clicked() {
        cx.send(Command::ExportBrief(Format::Word));
    }
    for case in cx.library().cases.iter().rev() {
        let on = !cx.view.without.contains(&case.id);
        if switch_row(ui, cx, case.short_name(cx.l), on) {
            cx.send(Command::SwitchCase(case.id.clone()));
        }
    }
    ui.label(cx.note(words::advice_cases_used(cx.l)));
}

/// Which years of the record speak, and the way to change it.
fn as_of(ui: &mut Ui, cx: Cx<'_>) {
    let year = cx.profile.year;
    let link = |ui: &mut Ui, text: String, to: Option<i32>| {
        if ui.link(cx.note(text).color(cx.tokens.accent)).clicked() {
            cx.send(Command::change(Edit::AsOf(to)));
        }
    };
    match cx.profile.as_of {
        Some(as_of) => {
            ui.label(cx.note(words::advice_as_known(cx.l, as_of)));
            link(ui, words::advice_use_all(cx.l), None);
        }
        None => {
            ui.label(cx.note(words::advice_whole_record(cx.l)));
            if let Some(year) = year {
                link(ui, words::advice_only_then(cx.l, year), Some(year));
            }
        }
    }
}

/// What must be known before the lists are read.
fn notices(ui: &mut Ui, cx: Cx<'_>) {
    let found = cx.found();
    let own = found.force.cases.iter().find(|c| cx.profile.record_of.as_ref() == Some(&c.id));
    if found.hindsight {
        callout(ui, cx, Tone::Caution, |ui| {
            paragraph(ui, cx.tinted(words::out_hindsight(cx.l), cx.tokens.caution));
        });
    } else if let Some(case) = own {
        paragraph(ui, cx.note(words::out_own_case(cx.l, case.name.get(cx.l))));
    }
    let changes = cx.knowledge.changes.len();
    if changes > 0 && cx.view.advice != AdvicePart::Judgements {
        callout(ui, cx, Tone::Caution, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.label(cx.tinted(words::judgements_notice(cx.l, changes), cx.tokens.caution));
                let link = cx.note(words::judgements_see(cx.l)).color(cx.tokens.accent);
                if ui.link(link).clicked() {
                    cx.send(Command::Judge(Judging { changed: true, ..Judging::default() }));
                }
            });
        });
    }
    if found.errors() > 0 {
        let text = words::advice_errors(cx.l, found.errors());
        chip(ui, cx, Tone::Caution, Glyph::Warning, text);
    }
    // The part on problems says so itself, at length.
    if found.advice.no_problem() && cx.view.advice != AdvicePart::Diagnosis {
        let open = found.advice.open_problems();
        let text = if open > 0 {
            words::out_problems_open(cx.l, open)
        } else {
            words::out_no_problem(cx.l)
        };
        callout(ui, cx, Tone::Unknown, |ui| paragraph(ui, cx.body(text)));
    }
}
