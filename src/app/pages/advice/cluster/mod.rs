//! The cluster: why one, why upgrade, of which type, at which stage, and what government
//! emphasises there.

mod aspects;
mod emphasis;
mod kind;
mod stage;

use egui::{Align, Layout, ScrollArea, Ui};

use crate::case::Subject;
use crate::document::{Datum, Status, Value};
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::judgements::Group;
use super::super::super::touched::touched;
use super::super::super::widgets::{heading, primary_button, sheet};
use super::{bare, evidence};

pub(super) fn part(ui: &mut Ui, cx: Cx<'_>) {
    ScrollArea::vertical().id_salt("cluster").auto_shrink(false).show(ui, |ui| {
        bare(cx, 16, 12).show(ui, |ui| {
            ui.set_width(ui.available_width());
            touched(ui, cx, |s| match s {
                Subject::Rules => true,
                Subject::Path(_) | Subject::Lens(_) => false,
                other => Group::of(other) == Group::Reading,
            });
            type Section = fn(&mut Ui, Cx<'_>);
            let sections: [Section; 5] =
                [aspects::advantages, aspects::pressures, kind::kind, stage::stage, emphasis::show];
            for (i, section) in sections.into_iter().enumerate() {
                if i > 0 {
                    ui.add_space(8.0);
                }
                sheet(ui, cx, |ui| section(ui, cx));
            }
        });
    });
}

/// A cell of a row of columns: its text is not stretched to both edges.
fn cell(ui: &mut Ui, id: impl std::hash::Hash + std::fmt::Debug, content: impl FnOnce(&mut Ui)) {
    ui.push_id(id, |ui| ui.with_layout(Layout::top_down(Align::Min), content));
}

/// A section title with its remark and the mark of judgement.
fn marked_heading(ui: &mut Ui, cx: Cx<'_>, title: String, remark: String) {
    ui.horizontal_top(|ui| {
        evidence::judgement(ui, cx);
        heading(ui, cx, title, remark);
    });
    ui.add_space(2.0);
}

/// The name of a word of a field.
fn word_name<'a>(cx: Cx<'a>, field: &str, word: &'a str) -> &'a str {
    let names = cx.words().field(field).map(|f| &f.word_names);
    names.and_then(|n| n.get(word)).map_or(word, |n| n.get(cx.l))
}

/// Names of words of a field in one line.
fn word_names(cx: Cx<'_>, field: &str, ids: &[String]) -> String {
    let names: Vec<&str> = ids.iter().map(|id| word_name(cx, field, id)).collect();
    names.join(&words::out_comma(cx.l))
}

/// The button that takes a word into the profile, as one change that can be undone; says so where
/// the profile holds it already.
fn adopt(ui: &mut Ui, cx: Cx<'_>, field: &str, word: &str, button: String, source: String) {
    let old = cx.profile.fields.get(field);
    if old.is_some_and(|d| d.value == Value::Word(word.to_owned())) {
        ui.label(cx.note(words::kind_same(cx.l)));
        return;
    }
    if primary_button(ui, cx, button).clicked() {
        let datum = Datum {
            value: Value::Word(word.to_owned()),
            year: cx.profile.year,
            status: Some(Status::Judgement),
            source: Some(source),
            extra: old.map(|d| d.extra.clone()).unwrap_or_default(),
            ..Datum::default()
        };
        cx.send(Command::Pause);
        cx.send(Command::change(Edit::Field(field.to_owned(), datum)));
        cx.send(Command::Pause);
    }
}
