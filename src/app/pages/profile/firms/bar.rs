//! Over the table: find, filters, and what can be done.

use egui::{ComboBox, Id, TextEdit, Ui, vec2};

use crate::profile::{Among, FirmColumn, FirmQuery, OWNERSHIP};
use crate::text::words;

use super::super::super::super::command::Command;
use super::super::super::super::edit_firms::FirmEdit;
use super::super::super::super::register_look::{FirmCell, LookRegister};
use super::super::super::super::widgets::{small_button, switch_row, table_csv};
use super::Sheet;
use super::select;

/// Width of the find box.
const FIND: f32 = 190.0;

fn ask(sheet: Sheet<'_>, query: FirmQuery) {
    sheet.cx.send(Command::Register(LookRegister::Query(query)));
}

/// The find box and the filters, and how many firms they leave.
pub(super) fn filters(ui: &mut Ui, sheet: Sheet<'_>) {
    let (cx, query) = (sheet.cx, &sheet.look.query);
    let l = cx.l;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
        let mut find = query.find.clone();
        let hint = words::firms_find(l);
        let edit = TextEdit::singleline(&mut find)
            .id(Id::unique("find a firm"))
            .hint_text(cx.note(&hint))
            .desired_width(FIND);
        if ui.add_sized(vec2(FIND, 26.0), edit).accessible_name(hint).changed() {
            ask(sheet, FirmQuery { find, ..query.clone() });
        }
        let stages = cx.profile.chain.iter().map(|s| s.id.clone()).collect();
        if let Some(segment) = among(ui, sheet, FirmColumn::Segment, &query.segment, stages) {
            ask(sheet, FirmQuery { segment, ..query.clone() });
        }
        let owners = OWNERSHIP.map(str::to_owned).to_vec();
        if let Some(ownership) = among(ui, sheet, FirmColumn::Ownership, &query.ownership, owners) {
            ask(sheet, FirmQuery { ownership, ..query.clone() });
        }
        let flags = ["yes", "no"].map(str::to_owned).to_vec();
        if let Some(licensed) = among(ui, sheet, FirmColumn::Licensed, &query.licensed, flags) {
            ask(sheet, FirmQuery { licensed, ..query.clone() });
        }
        if switch_row(ui, cx, &words::firms_with_issues(l), query.with_issues) {
            ask(sheet, FirmQuery { with_issues: !query.with_issues, ..query.clone() });
        }
        if switch_row(ui, cx, &words::firms_jobs_unknown(l), query.jobs_unknown) {
            ask(sheet, FirmQuery { jobs_unknown: !query.jobs_unknown, ..query.clone() });
        }
    });
    ui.horizontal_wrapped(|ui| {
        let (shown, all) = (sheet.rows.order.len(), cx.profile.firms.len());
        let count = |n: usize| crate::text::rounded(n as f64, 0);
        if query.shows_all() {
            ui.label(cx.body(words::firms_all(l, count(all))));
        } else {
            ui.label(cx.body(words::firms_shown(l, count(shown), count(all))));
            let text = cx.note(words::firms_show_all(l)).color(cx.tokens.accent);
            if ui.link(text).clicked() {
                select::show_all(sheet);
            }
        }
        if let Some(sort) = query.sort {
            ui.label(cx.note(words::firms_sorted(l, sort.column.name(l))));
        } else {
            ui.label(cx.note(words::firms_keys(l)));
        }
    });
}

/// A filter by the words of a column; answers a change.
fn among(
    ui: &mut Ui,
    sheet: Sheet<'_>,
    column: FirmColumn,
    now: &Among,
    ids: Vec<String>,
) -> Option<Among> {
    let (cx, l) = (sheet.cx, sheet.cx.l);
    let name = column.name(l);
    let told = |word: &Among| match word {
        Among::All => words::firms_any(l, &name),
        Among::Unknown => words::firms_is(l, &name, words::firms_word_unknown(l)),
        Among::Word(id) => {
            let word = match id.as_str() {
                "yes" => words::firms_yes_word(l),
                "no" => words::firms_no_word(l),
                id => sheet.form.shown_word(column, id),
            };
            words::firms_is(l, &name, word)
        }
    };
    let mut picked = None;
    let text = if *now == Among::All { cx.note(told(now)) } else { cx.strong(told(now)) };
    let combo = ComboBox::from_id_salt(("firms", column.id())).selected_text(text);
    let response = combo.show_ui(ui, |ui| {
        let words = ids.into_iter().map(Among::Word);
        for choice in [Among::All].into_iter().chain(words).chain([Among::Unknown]) {
            if ui.selectable_label(choice == *now, cx.body(told(&choice))).clicked() {
                picked = Some(choice);
            }
        }
    });
    response.response.accessible_name(&name);
    picked.filter(|p| p != now)
}

/// What can be done with rows.
pub(super) fn actions(ui: &mut Ui, sheet: Sheet<'_>) {
    let (cx, l) = (sheet.cx, sheet.cx.l);
    let n = sheet.look.selected.len();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
        if small_button(ui, cx, words::firms_add(l)).clicked() {
            select::add(sheet);
        }
        if small_button(ui, cx, words::firms_select_shown(l)).clicked() {
            select::all(sheet);
        }
        ui.add_enabled_ui(n > 0, |ui| {
            if small_button(ui, cx, words::firms_duplicate(l)).clicked() {
                select::duplicate(sheet);
            }
            if small_button(ui, cx, words::firms_delete(l)).clicked() {
                select::delete(sheet);
            }
            if small_button(ui, cx, words::firms_copy(l)).clicked() {
                select::copy(sheet);
            }
            set_column(ui, sheet, n);
        });
        table_csv(ui, cx, "firms");
    });
}

/// One column set for all selected: which, what, and the button.
fn set_column(ui: &mut Ui, sheet: Sheet<'_>, n: usize) {
    let (cx, l) = (sheet.cx, sheet.cx.l);
    let chosen = sheet.look.set_column;
    let text = chosen.map_or_else(|| words::firms_set_column(l), |c| sheet.form.head(c));
    let combo = ComboBox::from_id_salt("set a column")
        // All columns at once.
        .height(440.0)
        .selected_text(cx.note(text));
    let response = combo.show_ui(ui, |ui| {
        for column in FirmColumn::ALL.into_iter().filter(|c| *c != FirmColumn::Name) {
            let picked = chosen == Some(column);
            if ui.selectable_label(picked, cx.body(sheet.form.head(column))).clicked() {
                cx.send(Command::Register(LookRegister::SetColumn(Some(column))));
            }
        }
    });
    response.response.accessible_name(words::firms_set_column(l));
    let Some(column) = chosen.filter(|_| n > 0) else { return };
    let id = Id::unique(("set value", column.id()));
    let mut text: String = ui.data(|d| d.get_temp(id)).unwrap_or_default();
    let name = words::firms_set_value(l, column.name(l));
    let hint = sheet.form.options(column).join(" / ");
    let edit = TextEdit::singleline(&mut text).id(id.with("text")).hint_text(hint);
    if ui.add_sized(vec2(120.0, 26.0), edit).accessible_name(name).changed() {
        ui.data_mut(|d| d.insert_temp(id, text.clone()));
    }
    let mut firm = crate::document::Firm::default();
    let reads = sheet.form.write(column, &mut firm, &text);
    if small_button(ui, cx, words::firms_set_go(l, n)).clicked() && reads {
        ui.data_mut(|d| d.remove::<String>(id));
        let rows = sheet.look.selected.as_ref().clone();
        for row in sheet.look.unread.iter().map(|u| u.at.row).filter(|r| rows.contains(r)) {
            let cell = FirmCell { row, column };
            cx.send(Command::Register(LookRegister::Drop(cell)));
        }
        sheet.change(FirmEdit::Cells(rows, column, Box::new(firm)));
        cx.send(Command::Register(LookRegister::SetColumn(None)));
    }
    if !reads {
        ui.label(cx.tinted(super::told::how_to_write(sheet, column), cx.tokens.negative));
    }
}
