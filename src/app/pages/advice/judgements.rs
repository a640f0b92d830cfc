//! The numbers of judgement: what ships, what stands, and what the changed ones do.

use egui::{Align, Id, Label, Layout, ScrollArea, Ui, vec2};

use crate::advice::list_name;
use crate::document::{Datum, Value};
use crate::text::{Language, words};

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::judgements::{Group, JudgementRow, Judgements, Judging};
use super::super::super::widgets::{
    Glyph, Quantity, bullet, choice, draft, heading, paragraph, quantity, rule, sheet,
    small_button, switch_row,
};
use super::bare;

/// Height of a row at the usual text size.
const ROW: f32 = 34.0;
/// Widths of the last three columns: as shipped, now, what can be done.
const COLUMNS: [f32; 3] = [92.0, 104.0, 150.0];

pub(super) fn part(ui: &mut Ui, cx: Cx<'_>) {
    let Some(all) = cx.derived.judgements() else { return };
    bare(cx, 16, 12).show(ui, |ui| {
        ui.set_width(ui.available_width());
        paragraph(ui, cx.body(words::judgements_intro(cx.l)));
        if all.rows.iter().any(JudgementRow::is_changed) {
            ui.add_space(6.0);
            sheet(ui, cx, |ui| effect(ui, cx, all));
        }
        ui.add_space(6.0);
        filters(ui, cx, all);
        ui.add_space(4.0);
        table(ui, cx, all);
    });
}

/// Which verdicts the changes have moved.
fn effect(ui: &mut Ui, cx: Cx<'_>, all: &Judgements) {
    let l = cx.l;
    let changed = all.rows.iter().filter(|r| r.is_changed()).count();
    heading(
        ui,
        cx,
        words::judgements_effect(l),
        words::judgements_count(l, all.rows.len(), changed),
    );
    if all.moved.is_empty() {
        paragraph(ui, cx.body(words::judgements_no_effect(l)));
    }
    for (id, before, now) in &all.moved {
        let name = cx.library().catalogue.instrument(id).map_or("", |i| i.short.get(l));
        let told = words::judgements_moved(l, name, list_name(*before, l), list_name(*now, l));
        bullet(ui, cx, Glyph::Half, cx.tokens.caution, cx.body(told));
    }
    if small_button(ui, cx, words::judgements_reset_all(l)).clicked() {
        cx.send(Command::change(Edit::ResetSettings));
    }
}

fn group_name(group: Group, l: Language) -> String {
    match group {
        Group::Rules => words::judgements_rules(l),
        Group::Problems => words::judgements_problems(l),
        Group::Instruments => words::judgements_instruments(l),
        Group::Cases => words::judgements_cases(l),
        Group::Similarity => words::judgements_similarity(l),
        Group::Reading => words::judgements_reading(l),
    }
}

fn filters(ui: &mut Ui, cx: Cx<'_>, all: &Judgements) {
    let (l, judging) = (cx.l, &cx.view.judging);
    ui.horizontal_wrapped(|ui| {
        let names = Group::ALL.map(|g| group_name(g, l));
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let chosen = Group::ALL.iter().position(|g| *g == judging.group).unwrap_or(0);
        let group = words::judgements_group(l);
        let clicked = ui.scope(|ui| choice(ui, cx, &group, &names, chosen)).inner;
        if let Some(group) = clicked.and_then(|i| Group::ALL.get(i)) {
            look(cx, Judging { group: *group, ..judging.clone() });
        }
        ui.add_space(8.0);
        ui.label(cx.note(words::judgements_search(l)));
        let id = Id::unique("judgements search");
        let name = words::judgements_search(l);
        if let (_, Some(word)) = draft(ui, cx, id, &name, &judging.word, 150.0, false) {
            look(cx, Judging { word, ..judging.clone() });
        }
        if switch_row(ui, cx, &words::judgements_changed_only(l), judging.changed) {
            look(cx, Judging { changed: !judging.changed, ..judging.clone() });
        }
        let changed = all.rows.iter().filter(|r| r.is_changed()).count();
        ui.label(cx.note(words::judgements_count(l, all.rows.len(), changed)));
    });
}

fn look(cx: Cx<'_>, judging: Judging) {
    cx.send(Command::Judge(judging));
}

/// The rows that are looked at: a search and the changed ones go through all groups.
fn shown<'a>(cx: Cx<'_>, all: &'a Judgements) -> Vec<&'a JudgementRow> {
    let judging = &cx.view.judging;
    let word = judging.word.trim().to_lowercase();
    let fits = |r: &&JudgementRow| {
        let everywhere = judging.changed || !word.is_empty();
        (everywhere || Group::of(&r.setting.subject) == judging.group)
            && (!judging.changed || is_wanted(cx, r))
            && (word.is_empty() || [&r.subject, &r.name].iter().any(|t| holds(t, &word)))
    };
    all.rows.iter().filter(fits).collect()
}

fn holds(text: &str, word: &str) -> bool {
    text.to_lowercase().contains(word)
}

/// Whether the document asks for another value, taken or not.
fn is_wanted(cx: Cx<'_>, row: &JudgementRow) -> bool {
    cx.document.settings.contains_key(&row.setting.id())
}

fn table(ui: &mut Ui, cx: Cx<'_>, all: &Judgements) {
    let rows = shown(cx, all);
    if rows.is_empty() {
        let told = if cx.view.judging.changed && cx.document.settings.is_empty() {
            words::judgements_none_changed(cx.l)
        } else {
            words::judgements_none(cx.l)
        };
        paragraph(ui, cx.body(told));
        return;
    }
    let l = cx.l;
    line(ui, cx, 20.0, |i| match i {
        0 => words::judgements_subject(l),
        1 => words::judgements_number(l),
        2 => words::judgements_shipped(l),
        3 => words::judgements_now(l),
        _ => String::new(),
    });
    rule(ui, cx);
    let height = ROW * cx.tokens.sizes.note / 12.0;
    let scroll = ScrollArea::vertical().id_salt("judgements").auto_shrink(false);
    scroll.show_rows(ui, height, rows.len(), |ui, range| {
        for row in range.filter_map(|i| rows.get(i)) {
            one(ui, cx, row, height);
        }
    });
}

/// Widths of the five columns in the room there is.
fn widths(ui: &Ui, cx: Cx<'_>) -> [f32; 5] {
    let [a, b, c] = COLUMNS.map(|w| w * cx.tokens.sizes.note / 12.0);
    let rest = (ui.available_width() - a - b - c - 5.0 * ui.spacing().item_spacing.x).max(0.0);
    [rest * 0.25, rest * 0.75, a, b, c]
}

fn cell(ui: &mut Ui, width: f32, height: f32, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, height), Layout::left_to_right(Align::Center), |ui| {
        ui.set_width(width);
        content(ui);
    });
}

fn line(ui: &mut Ui, cx: Cx<'_>, height: f32, text: impl Fn(usize) -> String) {
    let widths = widths(ui, cx);
    ui.horizontal(|ui| {
        for (i, width) in widths.into_iter().enumerate() {
            cell(ui, width, height, |ui| {
                ui.label(cx.note(text(i)));
            });
        }
    });
}

fn one(ui: &mut Ui, cx: Cx<'_>, row: &JudgementRow, height: f32) {
    let [first, second, third, fourth, fifth] = widths(ui, cx);
    let height = height - ui.spacing().item_spacing.y;
    let id = row.setting.id();
    ui.horizontal(|ui| {
        cell(ui, first, height, |ui| {
            ui.add(Label::new(cx.body(&row.subject)).truncate()).on_hover_text(&row.subject);
        });
        cell(ui, second, height, |ui| {
            ui.add(Label::new(cx.body(&row.name)).truncate()).on_hover_text(&row.name);
        });
        cell(ui, third, height, |ui| {
            ui.label(cx.note(row.setting.shown(row.shipped, cx.library(), cx.l)));
        });
        let mut unread = false;
        cell(ui, fourth, height, |ui| unread = entry(ui, cx, row, &id));
        cell(ui, fifth, height, |ui| end(ui, cx, row, &id, unread));
    });
}

/// The value as it can be typed; whether what stands there is no number.
fn entry(ui: &mut Ui, cx: Cx<'_>, row: &JudgementRow, id: &str) -> bool {
    let unit = row.setting.number.field().and_then(|f| cx.words().field(f));
    let wanted = cx.document.settings.get(id).copied().unwrap_or(row.setting.value);
    let name = format!("{} {}", row.subject, row.name);
    let field = Quantity {
        id: Id::unique(("judgement", id)),
        name: &name,
        unit: unit.map_or("score", |f| f.unit.as_str()),
        datum: &Datum::number(wanted),
        width: 92.0 * cx.tokens.sizes.note / 12.0,
    };
    let entry = quantity(ui, cx, &field);
    if let Some(datum) = entry.typed {
        let from = datum.unit.as_deref().unwrap_or(field.unit);
        let factor = cx.words().factor(from, field.unit).unwrap_or(1.0);
        if let Value::Number(x) = datum.value {
            let value = x * factor;
            let back = (value - row.shipped).abs() <= 0.0;
            cx.send(Command::change(Edit::Setting(id.to_owned(), (!back).then_some(value))));
        }
    }
    entry.unread.is_some()
}

/// What stands at the end of a row: what is wrong, or the way back.
fn end(ui: &mut Ui, cx: Cx<'_>, row: &JudgementRow, id: &str, unread: bool) {
    let l = cx.l;
    if unread {
        ui.label(cx.tinted(words::judgements_unread(l), cx.tokens.negative));
        return;
    }
    let Some(wanted) = cx.document.settings.get(id) else { return };
    let said = words::judgements_reset_said(l, format!("{} {}", row.subject, row.name));
    if small_button(ui, cx, words::judgements_reset(l)).accessible_name(said).clicked() {
        cx.send(Command::change(Edit::Setting(id.to_owned(), None)));
    }
    if (row.setting.value - wanted).abs() > 0.0 {
        let told = words::judgements_refused(l);
        let text = cx.tinted(&told, cx.tokens.negative);
        ui.add(Label::new(text).truncate()).on_hover_text(told);
    }
}
