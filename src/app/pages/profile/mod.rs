//! The profile: place, situation fields, yearly grid, value chain, targets, government facts.

mod actions;
mod cells;
mod chain;
mod effects;
mod field;
mod firms;
mod grid;
mod identity;
mod offers;
mod references;
mod rows;
mod source;
mod start;
mod targets;

use egui::{Frame, Label, Margin, Panel, ScrollArea, Ui};

use crate::profile::Issue;
use crate::text::words;

use super::super::command::Command;
use super::super::cx::Cx;
use super::super::import::ImportCommand;
use super::super::view::{Page, Part};
use super::super::widgets::{
    Glyph, blank_form, glyph, out_and_in, paragraph, progress, row_button, rule, sheet,
    small_button,
};

/// Width of the list of parts at the usual text size.
const LIST: f32 = 240.0;

pub(super) fn page(ui: &mut Ui, cx: Cx<'_>) {
    let frame = Frame::new().fill(cx.tokens.surface).inner_margin(Margin::symmetric(10, 10));
    let width = LIST * (cx.tokens.sizes.note / 12.0).min(1.2);
    Panel::left("parts").exact_size(width).resizable(false).frame(frame).show(ui, |ui| {
        ScrollArea::vertical().id_salt("parts").auto_shrink(false).show(ui, |ui| list(ui, cx));
    });
    if cx.view.part == Part::Start {
        start::so_far(ui, cx);
    }
    let salt = ("part", &cx.view.part);
    ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(20, 12)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            part(ui, cx);
        });
    });
}

/// The name of a part.
fn name(cx: Cx<'_>, part: &Part) -> String {
    match part {
        Part::Start => words::part_start(cx.l),
        Part::Identity => words::part_identity(cx.l),
        Part::Series => words::part_series(cx.l),
        Part::References => words::part_references(cx.l),
        Part::Firms => words::part_firms(cx.l),
        Part::Chain => words::part_chain(cx.l),
        Part::Targets => words::part_targets(cx.l),
        Part::Actions => words::part_actions(cx.l),
        Part::Section(id) => {
            cx.words().section(id).map_or_else(|| id.clone(), |s| s.name.get(cx.l).to_owned())
        }
    }
}

fn list(ui: &mut Ui, cx: Cx<'_>) {
    ui.spacing_mut().item_spacing.y = 2.0;
    head(ui, cx);
    let known = &cx.found().completeness;
    ui.horizontal(|ui| {
        progress(ui, cx, 84.0, known.known, known.all);
        ui.label(cx.note(words::profile_known(cx.l, known.known, known.all)));
    });
    ui.add_space(6.0);
    entry(ui, cx, &Part::Start, Some(start::filled(cx)), "start");
    entry(ui, cx, &Part::Identity, None, "identity");
    for section in &known.sections {
        let part = Part::Section(section.section.clone());
        entry(ui, cx, &part, Some((section.known, section.all)), "");
    }
    rule(ui, cx);
    let profile = cx.profile;
    let filled: usize = profile.series.values().map(std::collections::BTreeMap::len).sum();
    let areas = profile.references.iter().flat_map(|a| a.series.values());
    let given: usize = areas.map(std::collections::BTreeMap::len).sum();
    let others = [
        (Part::Series, filled, "series."),
        (Part::References, given, "references."),
        (Part::Firms, profile.firms.len(), "firms"),
        (Part::Chain, profile.chain.len(), "chain."),
        (Part::Targets, profile.targets.len(), "targets."),
        (Part::Actions, profile.actions.len(), "actions."),
    ];
    for (part, count, prefix) in others {
        entry(ui, cx, &part, Some((count, 0)), prefix);
    }
    ui.add_space(6.0);
    legend(ui, cx);
}

/// The name of the page, and the whole of it as a workbook.
fn head(ui: &mut Ui, cx: Cx<'_>) {
    ui.horizontal(|ui| {
        ui.label(cx.title(words::page_profile(cx.l)));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let book = small_button(ui, cx, words::command_export_workbook(cx.l));
            if book.on_hover_text(words::export_workbook_hint(cx.l)).clicked() {
                cx.send(Command::ExportWorkbook);
            }
        });
    });
}

/// The table of a part, by the id under which it is exported and read back.
fn table_of(part: &Part) -> Option<&'static str> {
    Some(match part {
        Part::Series => "series",
        Part::References => "references",
        Part::Firms => "firms",
        Part::Chain => "chain",
        Part::Actions => "actions",
        Part::Start | Part::Identity | Part::Targets | Part::Section(_) => return None,
    })
}

/// One line of the list: how full, its name, how much, whether something is wrong.
fn entry(ui: &mut Ui, cx: Cx<'_>, part: &Part, fill: Option<(usize, usize)>, prefix: &str) {
    let name = name(cx, part);
    let picked = cx.view.part == *part;
    let wrong = issues(cx).any(|i| belongs(cx, i, part, prefix));
    let clicked = row_button(ui, cx, &name, picked, |ui| {
        ui.horizontal(|ui| {
            let (sign, color) = match fill {
                _ if wrong => (Glyph::Warning, cx.tokens.caution),
                None => (Glyph::Page, cx.tokens.text_weak),
                Some((0, _)) => (Glyph::Ring, cx.tokens.text_weak),
                Some((known, all)) if all > 0 && known < all => (Glyph::Half, cx.tokens.text),
                Some(_) => (Glyph::Tick, cx.tokens.positive),
            };
            glyph(ui, sign, 13.0, color);
            let text =
                if picked { cx.strong(&name).color(cx.tokens.accent) } else { cx.body(&name) };
            let count = match fill {
                Some((known, 0)) if known > 0 => known.to_string(),
                Some((known, all)) if all > 0 => format!("{known}/{all}"),
                _ => String::new(),
            };
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                ui.label(cx.note(count));
                ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                    ui.add(Label::new(text).truncate());
                });
            });
        });
    })
    .clicked();
    if clicked {
        cx.send(Command::GoPart(part.clone()));
    }
}

/// Indicators by their names, for a sentence.
fn indicator_names(cx: Cx<'_>, ids: &[&str]) -> String {
    let names = ids.iter().filter_map(|id| cx.knowledge.registry.declaration(id));
    let names: Vec<&str> = names.map(|d| d.name.get(cx.l)).collect();
    names.join(&words::ind_comma(cx.l))
}

fn legend(ui: &mut Ui, cx: Cx<'_>) {
    ui.horizontal(|ui| {
        glyph(ui, Glyph::Tick, 12.0, cx.tokens.positive);
        glyph(ui, Glyph::Half, 12.0, cx.tokens.text);
        glyph(ui, Glyph::Ring, 12.0, cx.tokens.text_weak);
        ui.label(cx.note(words::profile_legend(cx.l)));
    });
}

/// Every issue of the profile.
fn issues<'a>(cx: Cx<'a>) -> impl Iterator<Item = &'a Issue> {
    cx.found().issues.iter()
}

fn belongs(cx: Cx<'_>, issue: &Issue, part: &Part, prefix: &str) -> bool {
    match part {
        Part::Section(id) => issue.path.strip_prefix("fields.").is_some_and(|rest| {
            let field = rest.split('.').next().and_then(|f| cx.words().field(f));
            field.is_some_and(|f| f.section == *id)
        }),
        _ => issue.path.starts_with(prefix),
    }
}

fn part(ui: &mut Ui, cx: Cx<'_>) {
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.title(name(cx, &cx.view.part)));
        let place = cx.profile.identity.place(cx.l);
        let year = cx.profile.year.map_or_else(String::new, |y| format!(" {y}"));
        let whose = format!("{place}{year}");
        if !whose.is_empty() {
            ui.label(cx.note(whose));
        }
        import(ui, cx);
        match table_of(&cx.view.part) {
            // The register is exported from among the buttons of its rows.
            Some(id) if cx.view.part == Part::Firms => blank_form(ui, cx, id),
            Some(id) => out_and_in(ui, cx, id),
            None => {}
        }
        ui.label(cx.note(words::profile_keys(cx.l)));
    });
    match &cx.view.part {
        Part::Start => start::form(ui, cx),
        Part::Identity => identity::form(ui, cx),
        Part::Section(id) => section(ui, cx, id),
        Part::Series => grid::grid(ui, cx),
        Part::References => references::form(ui, cx),
        Part::Firms => firms::part(ui, cx),
        Part::Chain => chain::table(ui, cx),
        Part::Targets => targets::table(ui, cx),
        Part::Actions => actions::table(ui, cx),
    }
}

/// The way to bring in a table for the part that is looked at.
fn import(ui: &mut Ui, cx: Cx<'_>) {
    let Some(target) = table_of(&cx.view.part) else { return };
    if small_button(ui, cx, words::import_table(cx.l)).clicked() {
        cx.send(Command::Import(ImportCommand::Pick(Some(target.to_owned()))));
    }
    if let Some(wizard) = &cx.importing.wizard {
        let file = wizard.file();
        let clipboard = words::import_clipboard(cx.l);
        let file = if file.is_empty() { &clipboard } else { file };
        if small_button(ui, cx, words::import_go_on(cx.l, file)).clicked() {
            cx.send(Command::Go(Page::Import));
        }
    }
}

fn section(ui: &mut Ui, cx: Cx<'_>, id: &str) {
    sheet(ui, cx, |ui| {
        let mut first = true;
        for declared in cx.words().fields().iter().filter(|f| f.section == id) {
            if !first {
                rule(ui, cx);
            }
            first = false;
            ui.push_id(&declared.id, |ui| field::row(ui, cx, declared));
        }
        if first {
            paragraph(ui, cx.note("—"));
        }
    });
}
