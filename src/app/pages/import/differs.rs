//! What the document holds otherwise: which of the two stands.

use egui::{Align, Label, Layout, ScrollArea, Ui, vec2};

use crate::document::{Datum, Value};
use crate::file::import::{ColumnKind, Conflict};
use crate::profile::{read, show_number};
use crate::text::words;

use super::super::super::import::ImportChange;
use super::super::super::widgets::{choice, paragraph, small_button};
use super::Desk;
use super::choices::series_name;

/// Height of a line at the usual text size.
const LINE: f32 = 60.0;

pub(super) fn list(ui: &mut Ui, desk: Desk<'_>) {
    let (cx, l, w) = (desk.cx, desk.cx.l, desk.w);
    let Some(reading) = &w.reading else { return };
    let all = &reading.conflicts;
    if all.is_empty() {
        paragraph(ui, cx.note(words::import_differs_none(l)));
        return;
    }
    paragraph(ui, cx.note(words::import_differs_hint(l, all.len())));
    ui.horizontal(|ui| {
        if small_button(ui, cx, words::import_all_theirs(l)).clicked() {
            desk.change(ImportChange::MineAll(false));
        }
        if small_button(ui, cx, words::import_all_mine(l)).clicked() {
            desk.change(ImportChange::MineAll(true));
        }
    });
    ui.add_space(4.0);
    ui.spacing_mut().item_spacing.y = 0.0;
    let height = LINE * desk.scale();
    let area = ScrollArea::vertical().id_salt("import differs").auto_shrink(false);
    area.show_rows(ui, height, all.len(), |ui, range| {
        for conflict in all.get(range).unwrap_or_default() {
            let size = vec2(ui.available_width(), height);
            ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                ui.set_min_size(size);
                ui.spacing_mut().item_spacing.y = 4.0;
                ui.push_id(&conflict.path, |ui| one(ui, desk, conflict));
            });
        }
    });
}

fn one(ui: &mut Ui, desk: Desk<'_>, conflict: &Conflict) {
    let (cx, l) = (desk.cx, desk.cx.l);
    let name = name(desk, &conflict.path);
    ui.add(Label::new(cx.body(&name)).truncate()).on_hover_text(&name);
    let mine = words::import_mine(l, shown(desk, &conflict.path, &conflict.old));
    let theirs = words::import_theirs(l, shown(desk, &conflict.path, &conflict.new));
    let keeps = desk.w.mine.contains(&conflict.path);
    let names = [mine.as_str(), theirs.as_str()];
    let picked = ui.horizontal(|ui| choice(ui, cx, &name, &names, usize::from(!keeps))).inner;
    if let Some(i) = picked {
        desk.change(ImportChange::Mine(conflict.path.clone(), i == 0));
    }
}

/// The last part of a path, and what stands before it.
fn last(path: &str) -> (&str, &str) {
    path.rsplit_once('.').unwrap_or(("", path))
}

/// What a path names, in words.
fn name(desk: Desk<'_>, path: &str) -> String {
    let l = desk.cx.l;
    let (part, rest) = path.split_once('.').unwrap_or(("", path));
    let field = |id: &str| {
        let column = desk.w.target().and_then(|t| t.column(id));
        column.map_or_else(|| id.to_owned(), |c| c.name.get(l).to_owned())
    };
    match part {
        "series" => {
            let (series, year) = last(rest);
            format!("{} {year}", series_name(desk, series))
        }
        "references" => {
            let (level, rest) = rest.split_once('.').unwrap_or(("", rest));
            let (series, year) = last(rest);
            let level = match level {
                "county" => words::reference_county(l),
                "prefecture" => words::reference_prefecture(l),
                "province" => words::reference_province(l),
                _ => words::reference_nation(l),
            };
            format!("{level} {} {year}", series_name(desk, series))
        }
        "firms" | "chain" => {
            let (whose, id) = last(rest);
            let stage = desk.cx.profile.chain.iter().find(|s| s.id == whose);
            let whose = stage.filter(|_| part == "chain").map_or(whose, |s| &s.name_zh);
            format!("{whose} {}", field(id))
        }
        _ => {
            let (year, rest) = rest.split_once('.').unwrap_or(("", rest));
            format!("{} {year}", rest.replace('.', " "))
        }
    }
}

/// What stands at a path, in words.
fn shown(desk: Desk<'_>, path: &str, datum: &Datum) -> String {
    let (words, l) = (desk.cx.words(), desk.cx.l);
    let (part, rest) = path.split_once('.').unwrap_or(("", path));
    let column = desk.w.target().and_then(|t| t.column(last(rest).1));
    if let Value::Word(word) = &datum.value {
        let chosen = column.and_then(|c| c.choices.iter().find(|x| x.id == *word));
        let stage = desk.cx.profile.chain.iter().find(|s| s.id == *word);
        return match (chosen, stage, word.as_str()) {
            (Some(choice), ..) => choice.name.get(l).to_owned(),
            (_, Some(stage), _) => stage.name_zh.clone(),
            (.., "yes") => words::firms_yes_word(l),
            (.., "no") => words::firms_no_word(l),
            _ => word.clone(),
        };
    }
    let is_year = column.is_some_and(|c| c.kind == ColumnKind::Year);
    if let (true, Value::Number(year)) = (is_year, &datum.value) {
        return format!("{year:.0}");
    }
    let series = match part {
        "series" => Some(last(rest).0),
        "references" => rest.split_once('.').map(|(_, r)| last(r).0),
        _ => None,
    };
    let unit = match series {
        Some(id) => words.series(id).map_or("score", |s| s.unit.as_str()),
        None => column.and_then(|c| c.unit.as_deref()).unwrap_or("score"),
    };
    let known = read(datum, unit, words).unwrap_or_default().interval();
    known.map_or_else(|| words::unknown(l), |x| show_number(x, unit, words, l))
}
