//! Which way to upgrade, who governs the chain, what two lenses show, and which niche comes next.

mod cases;
mod fits;
mod governance;
mod lenses;
mod nearness;
mod niche;
mod niches;
mod table;

use egui::{Align, Layout, ScrollArea, Ui};

use crate::case::Subject;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::touched::touched;
use super::super::super::widgets::paragraph;
use super::bare;

pub(super) fn part(ui: &mut Ui, cx: Cx<'_>) {
    ScrollArea::vertical().id_salt("paths").auto_shrink(false).show(ui, |ui| {
        bare(cx, 16, 12).show(ui, |ui| {
            ui.set_width(ui.available_width());
            paragraph(ui, cx.body(words::paths_intro(cx.l)));
            let here =
                |s: &Subject| matches!(s, Subject::Rules | Subject::Path(_) | Subject::Lens(_));
            touched(ui, cx, here);
            fits::section(ui, cx);
            governance::section(ui, cx);
            lenses::section(ui, cx);
            niches::section(ui, cx);
        });
    });
}

/// Fields that are not known, each a link to the form.
fn unknown_fields(ui: &mut Ui, cx: Cx<'_>, fields: &[String]) {
    if fields.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.tinted(words::paths_unknown(cx.l, fields.len()), cx.tokens.unknown));
        for field in fields.iter().filter_map(|id| cx.words().field(id)) {
            let name = field.name.get(cx.l);
            let link = ui.link(cx.note(name).color(cx.tokens.accent));
            if link.accessible_name(words::paths_fill(cx.l, name)).clicked() {
                cx.send(Command::Seek(field.id.clone(), field.section.clone()));
            }
        }
    });
}

/// Cards beside each other where there is room.
fn in_columns(ui: &mut Ui, columns: usize, count: usize, mut show: impl FnMut(&mut Ui, usize)) {
    for row in 0..count.div_ceil(columns.max(1)) {
        ui.columns(columns.max(1), |uis| {
            for (column, ui) in uis.iter_mut().enumerate() {
                let i = row * columns + column;
                if i < count {
                    // A column would set its text to both edges.
                    ui.with_layout(Layout::top_down(Align::Min), |ui| show(ui, i));
                }
            }
        });
    }
}
