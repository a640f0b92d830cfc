//! What stands under the top bar until it is answered: work an interrupted session left, and
//! that somebody else has the document open.

use egui::{Frame, Margin, Panel, ScrollArea, Ui};

use crate::document::{Differences, FieldDifference, ListDifference};
use crate::figure::Tone;
use crate::text::words;

use super::command::Command;
use super::cx::Cx;
use super::imported;
use super::keeping::{HeldBy, Unsaved};
use super::profiles;
use super::widgets::{callout, paragraph, primary_button};
use super::workbench::{Workbench, profile_of};

/// Lines of a comparison that are shown.
const LINES: usize = 4;
/// Height beyond which the list scrolls.
const MOST: f32 = 320.0;

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, bench: &Workbench) {
    let panel = |id: &'static str, ui: &mut Ui, content: &mut dyn FnMut(&mut Ui)| {
        Panel::top(id)
            .resizable(false)
            .show_separator_line(false)
            .frame(Frame::new().fill(cx.tokens.raised).inner_margin(Margin::symmetric(16, 4)))
            .show(ui, |ui| content(ui));
    };
    if let Some(by) = &bench.keeping.held_by {
        panel("held", ui, &mut |ui| callout(ui, cx, Tone::Caution, |ui| held(ui, cx, by)));
    }
    if let Some(done) = &bench.importing().done {
        panel("imported", ui, &mut |ui| {
            callout(ui, cx, Tone::Positive, |ui| imported::told(ui, cx, bench, done));
        });
    }
    if !bench.left().is_empty() {
        panel("left", ui, &mut |ui| {
            callout(ui, cx, Tone::Caution, |ui| {
                ui.label(cx.section(words::left_title(cx.l)));
                paragraph(ui, cx.note(words::left_hint(cx.l)));
                // As high as its content from the first frame, whatever room the panel had before.
                let list = ScrollArea::vertical().id_salt("left").max_height(MOST);
                list.min_scrolled_height(MOST).show(ui, |ui| {
                    for (i, unsaved) in bench.left().iter().enumerate() {
                        ui.add_space(6.0);
                        ui.push_id(i, |ui| left(ui, cx, i, unsaved));
                    }
                });
            });
        });
    }
}

fn held(ui: &mut Ui, cx: Cx<'_>, by: &HeldBy) {
    let who = by.holder.told(cx.l);
    let text = if by.holder.since > 0 {
        words::held_by(cx.l, who, words::kept_age(cx.l, by.age))
    } else {
        words::held_by_somebody(cx.l, who)
    };
    paragraph(ui, cx.body(text));
    ui.horizontal(|ui| {
        if ui.button(cx.body(Command::SaveAs.name(cx.l))).clicked() {
            cx.send(Command::SaveAs);
        }
        if let Some(path) = cx.path
            && ui.button(cx.body(words::held_again(cx.l))).clicked()
        {
            cx.send(Command::OpenPath(path.to_owned()));
        }
    });
}

fn left(ui: &mut Ui, cx: Cx<'_>, index: usize, unsaved: &Unsaved) {
    let profile = profile_of(&unsaved.record.document, 0);
    ui.label(cx.strong(profiles::name(profile, cx.l)));
    let file = match &unsaved.record.path {
        Some(path) => words::left_file(cx.l, path.display()),
        None => words::left_no_file(cx.l),
    };
    let age = words::left_age(cx.l, words::kept_age(cx.l, unsaved.age));
    paragraph(ui, cx.note(words::left_about(cx.l, age, file)));
    match &unsaved.differences {
        Some(found) if found.is_empty() => paragraph(ui, cx.body(words::left_same(cx.l))),
        Some(found) => comparison(ui, cx, found),
        None if unsaved.record.path.is_some() => {
            paragraph(ui, cx.body(words::left_file_gone(cx.l)));
        }
        None => {}
    }
    ui.horizontal(|ui| {
        if primary_button(ui, cx, Command::OpenLeft(index).name(cx.l)).clicked() {
            cx.send(Command::OpenLeft(index));
        }
        for command in [Command::DiscardLeft(index), Command::PostponeLeft(index)] {
            if ui.button(cx.body(command.name(cx.l))).clicked() {
                cx.send(command);
            }
        }
    });
}

fn comparison(ui: &mut Ui, cx: Cx<'_>, found: &Differences) {
    let all = found.fields.len() + found.lists.len();
    let lists = found.lists.iter().map(|d| list_line(cx, d));
    let fields = found.fields.iter().map(|d| field_line(cx, d));
    for line in lists.chain(fields).take(LINES) {
        paragraph(ui, cx.body(line));
    }
    if all > LINES {
        paragraph(ui, cx.note(words::left_more(cx.l, all - LINES)));
    }
}

fn list_line(cx: Cx<'_>, d: &ListDifference) -> String {
    words::left_rows(cx.l, words::kept_part(cx.l, &d.list), d.saved, d.recovered)
}

fn field_line(cx: Cx<'_>, d: &FieldDifference) -> String {
    let none = || words::left_nothing(cx.l);
    let value = |v: &Option<String>| v.as_deref().map_or_else(none, |v| worded(cx, &d.path, v));
    words::left_field(cx.l, name(cx, &d.path), value(&d.saved), value(&d.recovered))
}

/// The name of what differs, as the form calls it.
fn name(cx: Cx<'_>, path: &[String]) -> String {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    match path.as_slice() {
        ["fields", id] => {
            cx.words().field(id).map_or_else(|| (*id).to_owned(), |f| f.name.get(cx.l).to_owned())
        }
        ["series", id, year] => {
            let name = cx.words().series(id).map_or(*id, |s| s.name.get(cx.l));
            format!("{name} {year}")
        }
        ["niches", id] => {
            let niche = cx.library().catalogue.niches.niche(id);
            niche.map_or_else(|| (*id).to_owned(), |n| n.name.get(cx.l).to_owned())
        }
        ["identity", part] => words::kept_part(cx.l, part),
        [part, ..] => words::kept_part(cx.l, part),
        [] => String::new(),
    }
}

/// A word of the form in the language of the screen; a number as it is.
fn worded(cx: Cx<'_>, path: &[String], value: &str) -> String {
    let field = match path {
        [part, id] if part == "fields" => cx.words().field(id),
        _ => None,
    };
    let word = field.and_then(|f| f.word_names.get(value));
    word.map_or_else(|| value.to_owned(), |w| w.get(cx.l).to_owned())
}
