//! Over the table: its file, what goes in, and what holds for the whole sheet.

use egui::{Align, Id, Label, Layout, Spinner, Ui, vec2};

use crate::figure::Tone;
use crate::file::import::{About, Charset, Dash, Divider, Role, TextForm};
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::import::{ImportChange, ImportCommand, ImportTab, Origin};
use super::super::super::widgets::{
    callout, choice, paragraph, primary_button, small_button, year_input,
};
use super::flow::flow;
use super::pick::pick;
use super::{Desk, mark, start};

/// Rows in which the head may be said to begin.
const HEAD_ROWS: usize = 30;

pub(super) fn head(ui: &mut Ui, desk: Desk<'_>) {
    ui.spacing_mut().item_spacing.y = 6.0;
    title(ui, desk);
    start::refused(ui, desk.cx);
    told(ui, desk);
    let groups: [&dyn Fn(&mut Ui); 7] = [
        &|ui| sheet(ui, desk),
        &|ui| target(ui, desk),
        &|ui| head_rows(ui, desk),
        &|ui| year(ui, desk),
        &|ui| dash(ui, desk),
        &|ui| charset(ui, desk),
        &|ui| divider(ui, desk),
    ];
    flow(ui, "import head", desk.cx.tokens.sizes.note + 18.0, &groups);
}

fn title(ui: &mut Ui, desk: Desk<'_>) {
    let (cx, l, w) = (desk.cx, desk.cx.l, desk.w);
    ui.horizontal(|ui| {
        ui.label(cx.title(words::import_table(l)));
        let is_file = matches!(w.origin, Origin::File(_));
        let clipboard = words::import_clipboard(l);
        let name = if is_file { w.file() } else { &clipboard };
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            go(ui, desk);
            if ui.button(cx.body(words::import_cancel(l))).clicked() {
                cx.send(Command::Import(ImportCommand::Cancel));
            }
            if is_file && small_button(ui, cx, words::import_other(l)).clicked() {
                cx.send(Command::Import(ImportCommand::Pick(None)));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(cx.body(name)).truncate()).on_hover_text(name);
            });
        });
    });
}

/// The button that puts it in; while the sheet is being read, how far that is.
fn go(ui: &mut Ui, desk: Desk<'_>) {
    let (cx, l, w) = (desk.cx, desk.cx.l, desk.w);
    if let Some((_, gauge)) = &w.work {
        let (share, rows) = gauge.read();
        if small_button(ui, cx, words::import_stop(l)).clicked() {
            cx.send(Command::Import(ImportCommand::Stop));
        }
        match share {
            Some(share) => {
                let bar = egui::ProgressBar::new(share).desired_width(120.0);
                ui.add(bar);
            }
            None => {
                ui.add(Spinner::new().size(16.0).color(cx.tokens.accent));
            }
        }
        let text = if rows > 0 {
            words::import_reading_rows(l, crate::text::rounded(rows as f64, 0))
        } else {
            words::import_reading(l)
        };
        ui.label(cx.note(text));
        ui.ctx().request_repaint_after(std::time::Duration::from_millis(120));
        return;
    }
    if w.refused.is_some() {
        if small_button(ui, cx, words::import_again(l)).clicked() {
            let change = ImportChange::Dash(w.guess.mapping.dash);
            desk.change(change);
        }
        return;
    }
    let Some(reading) = &w.reading else { return };
    let n = reading.imported.found.len();
    let ready = n > 0 && !reading.needs_year;
    let name = words::import_apply(l, crate::text::rounded(n as f64, 0));
    let pressed = ui.add_enabled_ui(ready, |ui| primary_button(ui, cx, name).clicked()).inner;
    if pressed {
        cx.send(Command::Import(ImportCommand::Apply));
    }
}

/// What must be known before anything else is looked at.
fn told(ui: &mut Ui, desk: Desk<'_>) {
    let (cx, l, w) = (desk.cx, desk.cx.l, desk.w);
    let mut say = |tone, text: String| {
        callout(ui, cx, tone, |ui| paragraph(ui, cx.body(text)));
    };
    if let Some(refusal) = &w.refused {
        say(Tone::Negative, refusal.sentence(l));
    }
    if !w.recognised {
        say(Tone::Caution, words::import_not_recognised(l));
    } else if w.origin == Origin::Pasted {
        say(Tone::Caution, words::import_pasted_doubt(l));
    }
    if w.reading.as_ref().is_some_and(|r| r.needs_year) {
        say(Tone::Caution, words::import_fill_year(l));
    }
    if w.book.garbled {
        say(Tone::Caution, words::import_garbled(l));
    }
    if w.sheet.cut {
        say(Tone::Caution, words::import_cut(l));
    }
    if w.large {
        say(Tone::Accent, words::import_large(l, w.sheet.rows.len()));
    }
    if w.sheet.hidden {
        say(Tone::Caution, words::import_is_hidden(l));
    }
    if let (Some((_, name)), "series") = (&w.area, w.guess.mapping.target.as_str()) {
        say(Tone::Accent, words::import_into_area(l, name));
    }
    if let Some(saved) = w.offered(&cx.importing.saved) {
        callout(ui, cx, Tone::Accent, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.label(cx.body(words::import_fits(l, &saved.name)));
                if small_button(ui, cx, words::import_use(l, &saved.name)).clicked() {
                    cx.send(Command::Import(ImportCommand::Use(saved.name.clone())));
                }
                if small_button(ui, cx, words::import_forget(l, &saved.name)).clicked() {
                    cx.send(Command::Import(ImportCommand::Forget(saved.name.clone())));
                }
            });
        });
    }
}

/// A name before its box.
fn name(ui: &mut Ui, desk: Desk<'_>, text: String) {
    ui.label(desk.cx.note(text));
}

fn sheet(ui: &mut Ui, desk: Desk<'_>) {
    let w = desk.w;
    if w.book.sheets.len() < 2 {
        return;
    }
    let said = words::import_sheet(desk.cx.l);
    name(ui, desk, said.clone());
    let all: Vec<&str> =
        w.book.sheets.iter().filter(|s| !s.is_empty()).map(|s| s.name.as_str()).collect();
    let now = w.guess.mapping.sheet.as_str();
    let chosen = all.iter().position(|n| *n == now);
    let names = |i: usize| all.get(i).map_or_else(String::new, |n| (*n).to_owned());
    let picked = pick(ui, desk, &said, now, 120.0, false, all.len(), chosen, names);
    if let Some(sheet) = picked.and_then(|i| all.get(i)) {
        desk.change(ImportChange::Sheet((*sheet).to_owned()));
    }
    mark::whole(ui, desk, &[About::Sheet]);
}

fn target(ui: &mut Ui, desk: Desk<'_>) {
    let (w, l) = (desk.w, desk.cx.l);
    let said = words::import_holds(l);
    name(ui, desk, said.clone());
    let all = &w.catalogue.targets;
    let shown = w.target().map_or("", |t| t.name.get(l));
    let chosen = all.iter().position(|t| t.id == w.guess.mapping.target);
    let names = |i: usize| all.get(i).map_or_else(String::new, |t| t.name.get(l).to_owned());
    let picked = pick(ui, desk, &said, shown, 128.0, false, all.len(), chosen, names);
    if let Some(target) = picked.and_then(|i| all.get(i)) {
        desk.change(ImportChange::Target(target.id.clone()));
    }
    mark::whole(ui, desk, &[About::Target]);
}

fn head_rows(ui: &mut Ui, desk: Desk<'_>) {
    let (w, l) = (desk.w, desk.cx.l);
    let (first, rows) = (w.guess.mapping.head, w.guess.mapping.head_rows);
    let counted = |n: usize| match n {
        0 => words::import_head_none(l),
        1 => words::import_head_one(l),
        n => words::import_head_count(l, n),
    };
    name(ui, desk, words::import_head_at(l));
    let most = HEAD_ROWS.min(w.sheet.rows.len());
    let said = words::import_head_first(l);
    let shown = words::import_head_row(l, first + 1);
    let names = |i: usize| words::import_head_row(l, i + 1);
    if let Some(i) = pick(ui, desk, &said, &shown, 84.0, false, most, Some(first), names) {
        desk.change(ImportChange::Head(i, rows));
    }
    let said = words::import_head_rows(l);
    let shown = counted(rows);
    if let Some(i) = pick(ui, desk, &said, &shown, 74.0, false, 4, Some(rows), counted) {
        desk.change(ImportChange::Head(first, i));
    }
    mark::whole(ui, desk, &[About::Head]);
}

/// The year of figures that name none, where there are such.
fn year(ui: &mut Ui, desk: Desk<'_>) {
    let (cx, l, mapping) = (desk.cx, desk.cx.l, &desk.w.guess.mapping);
    let lacks =
        |c: &crate::file::import::MappedColumn| matches!(c.role, Role::Figure { year: None, .. });
    if mapping.field("year").is_some() || !mapping.columns.iter().any(lacks) {
        return;
    }
    let said = words::import_year_of(l);
    name(ui, desk, said.clone());
    let id = Id::unique("import year");
    if let Some(year) = year_input(ui, cx, id, &said, mapping.year)
        && year.is_none_or(|y| (1900..=2100).contains(&y))
    {
        desk.change(ImportChange::Year(year));
    }
    mark::whole(ui, desk, &[About::Year]);
}

fn dash(ui: &mut Ui, desk: Desk<'_>) {
    let (cx, l, w) = (desk.cx, desk.cx.l, desk.w);
    if w.guess.decision(&About::Dash).is_none() {
        return;
    }
    let said = words::import_dash_means(l);
    name(ui, desk, said.clone());
    let names = [words::import_dash_missing(l), words::import_dash_zero(l)];
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let chosen = usize::from(w.guess.mapping.dash == Dash::Zero);
    let picked = ui.scope(|ui| choice(ui, cx, &said, &names, chosen)).inner;
    if let Some(i) = picked {
        desk.change(ImportChange::Dash(if i == 1 { Dash::Zero } else { Dash::Missing }));
    }
    mark::whole(ui, desk, &[About::Dash]);
}

fn read_in(desk: Desk<'_>, form: TextForm) {
    desk.cx.send(Command::Import(ImportCommand::Form(form)));
}

/// The encoding of a text file.
fn charset(ui: &mut Ui, desk: Desk<'_>) {
    let (l, w) = (desk.cx.l, desk.w);
    let Some(charset) = w.book.charset else { return };
    let said = words::import_encoding(l);
    name(ui, desk, said.clone());
    let all = Charset::ALL;
    let chosen = all.iter().position(|c| *c == charset);
    let names = |i: usize| all.get(i).map_or_else(String::new, |c| c.name().to_owned());
    let shown = charset.name();
    let picked = pick(ui, desk, &said, shown, 104.0, false, all.len(), chosen, names);
    if let Some(charset) = picked.and_then(|i| all.get(i)) {
        read_in(desk, TextForm { charset: Some(*charset), ..w.form });
    }
}

/// What divides the cells of a text file.
fn divider(ui: &mut Ui, desk: Desk<'_>) {
    let (l, w) = (desk.cx.l, desk.w);
    let Some(divider) = w.book.divider else { return };
    let said = words::import_divider(l);
    name(ui, desk, said.clone());
    let all = Divider::ALL;
    let told = |d: Divider| match d {
        Divider::Comma => words::import_divider_comma(l),
        Divider::Tab => words::import_divider_tab(l),
        Divider::Semicolon => words::import_divider_semicolon(l),
        Divider::Bar => words::import_divider_bar(l),
    };
    let chosen = all.iter().position(|d| *d == divider);
    let names = |i: usize| all.get(i).map_or_else(String::new, |d| told(*d));
    let picked = pick(ui, desk, &said, &told(divider), 74.0, false, all.len(), chosen, names);
    if let Some(divider) = picked.and_then(|i| all.get(i)) {
        read_in(desk, TextForm { divider: Some(*divider), ..w.form });
    }
}

/// The parts of the page, with what each holds in numbers.
pub(super) fn tabs(ui: &mut Ui, desk: Desk<'_>) {
    let (cx, l, w) = (desk.cx, desk.cx.l, desk.w);
    let count = |n: usize| crate::text::rounded(n as f64, 0);
    let names = ImportTab::ALL.map(|tab| {
        let reading = w.reading.as_ref();
        let of = |f: &dyn Fn(&super::super::super::import::SheetReading) -> usize| {
            count(reading.map_or(0, f))
        };
        match tab {
            ImportTab::Mapping => match w.doubts().count() {
                0 => words::import_tab_mapping(l),
                n => words::import_tab_doubts(l, n),
            },
            ImportTab::Found => words::import_tab_found(l, of(&|r| r.imported.found.len())),
            ImportTab::Unread => words::import_tab_unread(l, of(&|r| r.unread_count())),
            ImportTab::LeftOut => words::import_tab_left_out(l, of(&|r| r.told_left_out().count())),
            ImportTab::Differs => words::import_tab_differs(l, of(&|r| r.conflicts.len())),
        }
    });
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let chosen = ImportTab::ALL.iter().position(|t| *t == w.tab).unwrap_or(0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(0.0, 4.0);
        let picked = choice(ui, cx, "", &names, chosen);
        if let Some(tab) = picked.and_then(|i| ImportTab::ALL.get(i)) {
            desk.change(ImportChange::Tab(*tab));
        }
    });
    ui.add_space(6.0);
}
