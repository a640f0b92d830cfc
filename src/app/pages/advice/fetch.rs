//! What to find out first: the figures that could move most verdicts, where each is found, and
//! what it could change.

use std::collections::BTreeMap;

use egui::{Align, Label, Layout, ScrollArea, Ui};

use crate::advice::{List, list_name};
use crate::figure::Tone;
use crate::profile::{Field, FieldKind, Known};
use crate::study::{Doubt, Moved, Unlock};
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::view::{AdvicePart, Record};
use super::super::super::widgets::{
    Column, Listing, empty_state, heading, paragraph, sheet, small_button, verdict_chip,
};
use super::bare;

/// Figures that come first.
const FIRST: usize = 5;
/// Instruments named in one row.
const NAMES: usize = 8;
/// What unfolds the rest.
const REST: &str = "fetch rest";

pub(super) fn part(ui: &mut Ui, cx: Cx<'_>) {
    ScrollArea::vertical().id_salt("fetch").auto_shrink(false).show(ui, |ui| {
        bare(cx, 16, 12).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let Some(unlocks) = &cx.derived.unlocks else {
                ui.label(cx.note(words::home_worth_wait(cx.l)));
                return;
            };
            if unlocks.is_empty() {
                let see = Command::GoAdvice(AdvicePart::Measures);
                let act = Some((words::fetch_see(cx.l), see));
                empty_state(ui, cx, words::fetch_nothing(cx.l), act);
                return;
            }
            paragraph(ui, cx.body(words::fetch_intro(cx.l)));
            let (first, rest) = unlocks.split_at(unlocks.len().min(FIRST));
            ui.add_space(6.0);
            head(ui, cx, first);
            for (i, unlock) in first.iter().enumerate() {
                ui.add_space(6.0);
                sheet(ui, cx, |ui| figure(ui, cx, i + 1, unlock));
            }
            if !rest.is_empty() {
                ui.add_space(10.0);
                sheet(ui, cx, |ui| others(ui, cx, rest));
            }
        });
    });
}

/// The heading with the way to copy the list.
fn head(ui: &mut Ui, cx: Cx<'_>, first: &[Unlock]) {
    ui.horizontal(|ui| {
        let title = if first.len() < FIRST {
            words::fetch_few(cx.l, first.len())
        } else {
            words::fetch_five(cx.l)
        };
        ui.label(cx.section(title));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if small_button(ui, cx, words::fetch_copy(cx.l)).clicked() {
                cx.send(Command::Copy(message(cx, first)));
                cx.send(Command::Say(Tone::Positive, words::fetch_copied(cx.l, first.len())));
            }
        });
    });
}

/// One figure: what is known, where it is found, what it could change.
fn figure(ui: &mut Ui, cx: Cx<'_>, place: usize, unlock: &Unlock) {
    let Some(field) = cx.words().field(&unlock.field) else { return };
    let l = cx.l;
    ui.horizontal(|ui| {
        ui.label(cx.section(format!("{place}")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            to_form(ui, cx, field, unlock.doubt);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let name = cx.section(field.name.get(l)).color(cx.tokens.accent);
                let link = ui.link(name).on_hover_text(field.hint.get(l));
                if link.clicked() {
                    cx.send(Command::Record(Record::Field(field.id.clone())));
                }
                ui.add(Label::new(cx.note(effect(cx, unlock))).truncate());
            });
        });
    });
    ui.horizontal_wrapped(|ui| {
        said(ui, cx, words::fetch_now(l), &now(cx, field, unlock.doubt));
        ui.add_space(8.0);
        said(ui, cx, words::fetch_where(l), field.where_found.get(l));
    });
    let (decided, others): (Vec<&Moved>, Vec<&Moved>) =
        unlock.moved.iter().partition(|m| m.crosses());
    for ((from, to), names) in by_lists(&decided) {
        ui.horizontal_wrapped(|ui| {
            verdict_chip(ui, cx, from);
            ui.label(cx.note(words::fetch_could(l)));
            for list in to {
                verdict_chip(ui, cx, list);
            }
            ui.label(cx.body(named(cx, &names)));
        });
    }
    if !others.is_empty() {
        let groups: Vec<String> =
            by_lists(&others).iter().map(|((from, to), ids)| turns(cx, *from, to, ids)).collect();
        let groups = groups.join(&words::out_semicolon(l));
        paragraph(ui, cx.note(words::fetch_also(l, groups)));
    }
}

/// Verdicts that would move, but neither into the advice nor out of it.
fn turns(cx: Cx<'_>, from: List, to: &[List], ids: &[&str]) -> String {
    let to: Vec<String> = to.iter().map(|list| list_name(*list, cx.l)).collect();
    let to = to.join(&words::flip_or(cx.l));
    words::fetch_turns(cx.l, named(cx, ids), list_name(from, cx.l), to)
}

/// Opens the field in the form.
fn to_form(ui: &mut Ui, cx: Cx<'_>, field: &Field, doubt: Doubt) {
    let act = match doubt {
        Doubt::Unknown => words::fill_in(cx.l),
        Doubt::Range | Doubt::Borderline => words::check_it(cx.l),
    };
    let link = ui.link(cx.body(&act).color(cx.tokens.accent));
    if link.accessible_name(format!("{act} {}", field.name.get(cx.l))).clicked() {
        cx.send(Command::Seek(field.id.clone(), field.section.clone()));
    }
}

fn said(ui: &mut Ui, cx: Cx<'_>, name: String, text: &str) {
    ui.spacing_mut().item_spacing.x = 2.0;
    ui.label(cx.note(words::label_colon(cx.l, name)));
    ui.label(cx.body(text));
}

/// What is known of a field, and why that is not enough.
fn now(cx: Cx<'_>, field: &Field, doubt: Doubt) -> String {
    let known = cx.found().situation.get(&field.id).map(|v| v.known.clone());
    let value = cx.shown(field, &known.unwrap_or(Known::Unknown));
    match doubt {
        Doubt::Unknown => value,
        Doubt::Range => words::fetch_range(cx.l, value),
        Doubt::Borderline => words::fetch_borderline(cx.l, value),
    }
}

fn effect(cx: Cx<'_>, unlock: &Unlock) -> String {
    match unlock.advised {
        0 => words::fetch_moves(cx.l, unlock.moved.len()),
        n => words::fetch_decides(cx.l, n, unlock.moved.len()),
    }
}

/// Instruments by the list they stand in and those they could get.
fn by_lists<'a>(moved: &[&'a Moved]) -> BTreeMap<(List, Vec<List>), Vec<&'a str>> {
    let mut groups: BTreeMap<(List, Vec<List>), Vec<&str>> = BTreeMap::new();
    for m in moved {
        groups.entry((m.from, m.to.clone())).or_default().push(&m.instrument);
    }
    groups
}

fn named(cx: Cx<'_>, ids: &[&str]) -> String {
    let names: Vec<&str> = ids
        .iter()
        .filter_map(|id| cx.library().catalogue.instrument(id))
        .map(|i| i.short.get(cx.l))
        .collect();
    let first = names.get(..names.len().min(NAMES)).unwrap_or_default();
    let text = first.join(&words::out_comma(cx.l));
    if names.len() > NAMES { words::fetch_more(cx.l, text, names.len()) } else { text }
}

/// The rest, folded: one row each.
fn others(ui: &mut Ui, cx: Cx<'_>, rest: &[Unlock]) {
    let l = cx.l;
    let open = cx.view.unfolded.contains(REST);
    ui.horizontal(|ui| {
        heading(ui, cx, words::fetch_rest(l, rest.len()), "");
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let act = if open { words::fetch_fold(l) } else { words::fetch_unfold(l) };
            if small_button(ui, cx, act).clicked() {
                cx.send(Command::Fold(REST.to_owned()));
            }
        });
    });
    if !open {
        return;
    }
    let columns = [
        Column::share(words::fetch_field(l), 0.3),
        Column::share(words::fetch_now(l), 0.2),
        Column::share(words::fetch_where(l), 0.5),
        Column::fixed(words::fetch_effect(l), 90.0),
    ];
    let fields: Vec<(&Field, &Unlock)> =
        rest.iter().filter_map(|u| Some((cx.words().field(&u.field)?, u))).collect();
    let listing = Listing { id: REST, columns: &columns, count: fields.len(), picked: None };
    let name = |row: usize| fields.get(row).map_or("", |(f, _)| f.name.get(l)).to_owned();
    let clicked = listing.show(ui, cx, name, |ui, row, column| {
        let Some((field, unlock)) = fields.get(row) else { return };
        let text = match column {
            0 => field.name.get(l).to_owned(),
            1 => now(cx, field, unlock.doubt),
            2 => field.where_found.get(l).to_owned(),
            _ => words::fetch_effect_cell(l, unlock.advised, unlock.moved.len()),
        };
        let shown = if column == 0 { cx.body(&text) } else { cx.note(&text) };
        ui.add(Label::new(shown).truncate()).on_hover_text(text);
    });
    if let Some((field, _)) = clicked.and_then(|row| fields.get(row)) {
        cx.send(Command::Seek(field.id.clone(), field.section.clone()));
    }
    paragraph(ui, cx.note(words::fetch_effect_note(l)));
}

/// The first figures as a message to whoever has them.
fn message(cx: Cx<'_>, first: &[Unlock]) -> String {
    let l = cx.l;
    let place = cx.profile.identity.place(l);
    let place = if place.is_empty() { words::unnamed_county(l) } else { place.to_owned() };
    let year = cx.profile.year.map_or_else(String::new, |y| format!(" {y}"));
    let mut lines = vec![words::fetch_message(l, place + &year)];
    for (i, unlock) in first.iter().enumerate() {
        let Some(field) = cx.words().field(&unlock.field) else { continue };
        let (name, hint) = (field.name.get(l), field.hint.get(l));
        lines.push(words::fetch_message_line(l, i + 1, name, hint));
        if !matches!(field.kind, FieldKind::Word | FieldKind::Flag) {
            let unit = cx.words().unit_label(cx.words().written_in(&field.unit, l), l);
            lines.push(words::fetch_message_unit(l, unit));
        }
        lines.push(words::fetch_message_where(l, field.where_found.get(l)));
        if unlock.doubt != Doubt::Unknown {
            lines.push(words::fetch_message_now(l, now(cx, field, unlock.doubt)));
        }
    }
    lines.push(words::fetch_message_foot(l));
    lines.join("\n")
}
