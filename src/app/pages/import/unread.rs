//! Cells that could not be read, corrected where they stand; rows that were left out.

use egui::{Align, Id, Key, Label, Layout, ScrollArea, TextEdit, Ui, vec2};

use crate::file::import::{Role, Unread, address};
use crate::text::words;

use super::super::super::import::ImportChange;
use super::super::super::widgets::{Glyph, glyph, paragraph, small_button};
use super::Desk;
use super::columns::letter;
use super::pick::pick;

/// Height of a line with a field, at the usual text size.
const TALL: f32 = 60.0;
/// Height of a line of words.
const LOW: f32 = 30.0;

pub(super) fn list(ui: &mut Ui, desk: Desk<'_>) {
    let (cx, l, w) = (desk.cx, desk.cx.l, desk.w);
    let Some(reading) = &w.reading else { return };
    let unread = &reading.imported.unread;
    let head =
        if unread.is_empty() { words::import_unread_none(l) } else { words::import_unread_hint(l) };
    paragraph(ui, cx.note(head));
    if reading.imported.more_unread > 0 {
        paragraph(ui, cx.note(words::import_unread_beyond(l, reading.imported.more_unread)));
    }
    ui.add_space(4.0);
    let corrected: Vec<(&(usize, usize), &String)> = w.corrections.iter().collect();
    let dropped: Vec<usize> = w.dropped.iter().copied().collect();
    let all = unread.len() + corrected.len() + dropped.len();
    ui.spacing_mut().item_spacing.y = 0.0;
    let height = TALL * desk.scale();
    let area = ScrollArea::vertical().id_salt("import unread").auto_shrink(false);
    area.show_rows(ui, height, all, |ui, range| {
        for at in range {
            let size = vec2(ui.available_width(), height);
            ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                ui.set_min_size(size);
                ui.spacing_mut().item_spacing.y = 4.0;
                if let Some(cell) = unread.get(at) {
                    ui.push_id((cell.row, cell.column), |ui| one(ui, desk, cell));
                } else if let Some((place, text)) = corrected.get(at - unread.len()) {
                    self::corrected(ui, desk, **place, text);
                } else if let Some(row) = dropped.get(at - unread.len() - corrected.len()) {
                    self::dropped(ui, desk, *row);
                }
            });
        }
    });
}

fn one(ui: &mut Ui, desk: Desk<'_>, cell: &Unread) {
    let (cx, l) = (desk.cx, desk.cx.l);
    let address = cell.address();
    ui.horizontal(|ui| {
        glyph(ui, Glyph::Cross, cx.tokens.sizes.note, cx.tokens.negative);
        let link = ui.link(cx.strong(&address).color(cx.tokens.accent));
        if link.accessible_name(words::import_look_at(l, &address)).clicked() {
            desk.change(ImportChange::Cell(cell.row, cell.column));
        }
        let text = words::import_unread_one(l, "", &cell.text, cell.why.sentence(l));
        ui.add(Label::new(cx.tinted(&text, cx.tokens.negative)).truncate()).on_hover_text(&text);
    });
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let width = 150.0 * desk.scale();
        let typed = field(ui, desk, (cell.row, cell.column), &cell.text, width);
        choose(ui, desk, cell);
        let alike = desk.w.alike(cell.column, &cell.text).len();
        if alike > 1
            && let Some(typed) = typed
            && small_button(ui, cx, words::import_correct_alike(l, alike)).clicked()
        {
            let old = cell.text.clone();
            desk.change(ImportChange::CorrectAlike(cell.column, old, typed));
        }
        let drop = small_button(ui, cx, words::import_drop(l));
        if drop.accessible_name(words::import_drop_row(l, cell.row + 1)).clicked() {
            desk.change(ImportChange::Drop(cell.row, true));
        }
    });
}

/// The words a column takes, where these are few.
fn choose(ui: &mut Ui, desk: Desk<'_>, cell: &Unread) {
    let (w, l) = (desk.w, desk.cx.l);
    let column = w.guess.mapping.columns.get(cell.column);
    let Some(Role::Field(id)) = column.map(|c| &c.role) else { return };
    let field = w.target().and_then(|t| t.column(id));
    let Some(field) = field.filter(|f| !f.choices.is_empty()) else { return };
    let said = words::import_choose_word(l, cell.address());
    let names = |i: usize| field.choices.get(i).map_or("", |c| c.name.get(l)).to_owned();
    let shown = words::import_words(l);
    let picked = pick(ui, desk, &said, &shown, 92.0, true, field.choices.len(), None, names);
    if let Some(i) = picked {
        let change = if w.alike(cell.column, &cell.text).len() > 1 {
            ImportChange::CorrectAlike(cell.column, cell.text.clone(), names(i))
        } else {
            ImportChange::Correct(cell.row, cell.column, Some(names(i)))
        };
        desk.change(change);
    }
}

/// A field with the text of a cell, and the button that puts what was typed in its place. Answers
/// what was typed and is not put in yet.
pub(super) fn field(
    ui: &mut Ui,
    desk: Desk<'_>,
    (row, column): (usize, usize),
    text: &str,
    width: f32,
) -> Option<String> {
    let (cx, l) = (desk.cx, desk.cx.l);
    let at = address(row, column);
    let id = ui.unique_id().with(("cell text", row, column));
    let mut typed: String = ui.data(|d| d.get_temp(id)).unwrap_or_else(|| text.to_owned());
    let edit = TextEdit::singleline(&mut typed).id(id.with("edit")).desired_width(width);
    let said = words::import_cell_text(l, &at);
    let response = ui.add_sized(vec2(width, 26.0), edit).accessible_name(said);
    if response.changed() {
        ui.data_mut(|d| d.insert_temp(id, typed.clone()));
    }
    let entered = response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    let button = small_button(ui, cx, words::import_correct(l));
    let pressed = button.accessible_name(words::import_correct_cell(l, &at)).clicked();
    if (entered || pressed) && typed != text {
        ui.data_mut(|d| d.remove::<String>(id));
        desk.change(ImportChange::Correct(row, column, Some(typed)));
        return None;
    }
    (typed != text).then_some(typed)
}

fn corrected(ui: &mut Ui, desk: Desk<'_>, (row, column): (usize, usize), text: &str) {
    let (cx, l) = (desk.cx, desk.cx.l);
    let at = address(row, column);
    let old = desk.w.as_in_file(row, column);
    ui.horizontal(|ui| {
        glyph(ui, Glyph::Tick, cx.tokens.sizes.note, cx.tokens.positive);
        let told = words::import_corrected(l, &at, old, text);
        ui.add(Label::new(cx.note(&told)).truncate()).on_hover_text(&told);
    });
    let back = small_button(ui, cx, words::import_revert(l));
    if back.accessible_name(words::import_revert_cell(l, &at)).clicked() {
        desk.change(ImportChange::Correct(row, column, None));
    }
}

fn dropped(ui: &mut Ui, desk: Desk<'_>, row: usize) {
    let (cx, l) = (desk.cx, desk.cx.l);
    ui.horizontal(|ui| {
        ui.label(cx.note(words::import_dropped(l, row + 1)));
        if small_button(ui, cx, words::import_undrop(l, row + 1)).clicked() {
            desk.change(ImportChange::Drop(row, false));
        }
    });
}

/// Rows and columns that were left out, each with its reason.
pub(super) fn left_out(ui: &mut Ui, desk: Desk<'_>) {
    let (cx, l, w) = (desk.cx, desk.cx.l, desk.w);
    let Some(reading) = &w.reading else { return };
    let all: Vec<_> = reading.told_left_out().collect();
    if all.is_empty() && w.dropped.is_empty() {
        paragraph(ui, cx.note(words::import_left_none(l)));
        return;
    }
    for row in &w.dropped {
        dropped(ui, desk, *row);
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let area = ScrollArea::vertical().id_salt("import left out").auto_shrink(false);
    area.show_rows(ui, LOW * desk.scale(), all.len(), |ui, range| {
        for x in all.get(range).unwrap_or_default() {
            let size = vec2(ui.available_width(), LOW * desk.scale());
            ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
                let why = x.why.sentence(l);
                let at = (x.row.unwrap_or(w.guess.mapping.head), x.column.unwrap_or(0));
                let text = match (x.row, x.column) {
                    (Some(row), _) => words::import_left_out_row(l, row + 1, &x.text, why),
                    (None, column) => {
                        let letter = letter(column.unwrap_or(0));
                        words::import_left_out_column(l, letter, &x.text, why)
                    }
                };
                let id = Id::unique(("left out", at));
                ui.push_id(id, |ui| {
                    if ui.link(cx.note(&text).color(cx.tokens.text)).clicked() {
                        desk.change(ImportChange::Cell(at.0, at.1));
                    }
                });
            });
        }
    });
}
