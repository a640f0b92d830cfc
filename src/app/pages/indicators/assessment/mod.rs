//! Votes of a panel: the sheets, who votes, what it comes to, and how far the raters agree.

mod agreement;
mod faults;
mod grid;
mod matrix;
mod pairs;
mod results;
mod scale;
mod weights;

use egui::{Grid, Id, Ui};

use crate::indicator::votes::{DIAMOND, GEM};
use crate::profile::{Sheet, SheetKind};
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::vote_view::VoteView;
use super::super::super::widgets::{
    chart, choice, draft, empty_state, paragraph, sheet as paper, small_button,
};

/// Width from which two sheets stand beside each other, at the usual text size.
const BESIDE: f32 = 1000.0;
/// Unfolded while the meaning of the items is hidden.
const MEANING: &str = "votes.meaning";

/// The part of the page.
pub(super) fn show(ui: &mut Ui, cx: Cx<'_>) {
    let sheets = &cx.words().sheets().all;
    let Some(sheet) = sheets.iter().find(|s| s.id == cx.view.votes.sheet).or(sheets.first()) else {
        return;
    };
    ui.spacing_mut().item_spacing.y = 7.0;
    choose(ui, cx, sheet);
    paragraph(ui, cx.body(sheet.about.get(cx.l)));
    if cx.profile.panel().is_empty() {
        empty_state(ui, cx, words::votes_empty(cx.l), Some((words::votes_add(cx.l), add(cx))));
        meaning(ui, cx, sheet);
        return;
    }
    match sheet.kind {
        SheetKind::Scores => scored(ui, cx, sheet),
        SheetKind::Pairs => pairs::show(ui, cx, sheet),
    }
    meaning(ui, cx, sheet);
    references(ui, cx, sheet);
}

/// Which sheet is looked at.
fn choose(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet) {
    let sheets = &cx.words().sheets().all;
    let names: Vec<&str> = sheets.iter().map(|s| s.name.get(cx.l)).collect();
    let chosen = sheets.iter().position(|s| s.id == sheet.id).unwrap_or(0);
    ui.horizontal(|ui| {
        let clicked = choice(ui, cx, &words::votes_sheet(cx.l), &names, chosen);
        if let Some(other) = clicked.and_then(|i| sheets.get(i)) {
            let votes = VoteView { sheet: other.id.clone(), ..cx.view.votes.clone() };
            cx.send(Command::LookAtVotes(votes));
        }
    });
}

fn scored(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet) {
    let result = crate::indicator::votes::ScoreResult::of(cx.profile, sheet);
    paper(ui, cx, |ui| {
        paragraph(ui, cx.note(sheet.scale.get(cx.l)));
        paragraph(ui, cx.note(words::votes_keys(cx.l)));
        grid::grid(ui, cx, sheet, &result);
        ui.add_space(4.0);
        if small_button(ui, cx, words::votes_add(cx.l)).clicked() {
            cx.send(add(cx));
        }
        faults::scores(ui, cx, sheet);
    });
    let figure = cx.derived.figure(&format!("votes.{}", sheet.id));
    let outcome = |ui: &mut Ui| {
        paper(ui, cx, |ui| {
            match sheet.id.as_str() {
                GEM => results::gem(ui, cx, sheet, &result),
                DIAMOND => results::diamond(ui, cx, sheet, &result),
                _ => {}
            }
            agreement::scores(ui, cx, sheet, &result);
        });
    };
    let picture = |ui: &mut Ui| {
        if let Some(figure) = figure {
            chart(ui, cx, figure);
        }
    };
    beside(ui, cx, outcome, picture);
}

/// Two parts beside each other where there is room, else one below the other.
fn beside(ui: &mut Ui, cx: Cx<'_>, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    if ui.available_width() < BESIDE * cx.tokens.sizes.note / 12.0 {
        left(ui);
        right(ui);
        return;
    }
    ui.columns(2, |columns| {
        // Columns justify what stands in them; a page does not.
        let plain = egui::Layout::top_down(egui::Align::Min);
        if let [a, b] = columns {
            a.with_layout(plain, left);
            b.with_layout(plain, right);
        }
    });
}

/// Adds a rater under a name that is free.
fn add(cx: Cx<'_>) -> Command {
    let panel = cx.profile.panel();
    let free = (panel.len() + 1..).map(|n| words::votes_new_rater(cx.l, n));
    let name = free.take(panel.len() + 1).find(|name| !panel.contains(&name.as_str()));
    Command::change(Edit::Rater(panel.len(), Some(name.unwrap_or_default())))
}

fn name_id(rater: usize) -> Id {
    Id::unique(("rater name", rater))
}

/// A name that was typed and cannot stand: empty, or another's.
fn unread_name(ui: &Ui, rater: usize) -> Option<String> {
    ui.data(|d| d.get_temp(name_id(rater).with("unread")))
}

/// The field of a rater's name. What cannot stand is kept where it was typed until it is mended.
fn name_field(ui: &mut Ui, cx: Cx<'_>, rater: usize, width: f32) {
    let panel = cx.profile.panel();
    let Some(name) = panel.get(rater) else { return };
    let id = name_id(rater);
    let unread = unread_name(ui, rater);
    let shown = unread.as_deref().unwrap_or(name);
    let said = words::votes_name_of(cx.l, rater + 1);
    let (_, typed) = draft(ui, cx, id, &said, shown, width, false);
    let Some(typed) = typed else { return };
    let wanted = typed.trim();
    let taken = panel.iter().enumerate().any(|(i, other)| i != rater && *other == wanted);
    if wanted.is_empty() || taken {
        ui.data_mut(|d| d.insert_temp(id.with("unread"), typed));
    } else {
        ui.data_mut(|d| d.remove::<String>(id.with("unread")));
        if wanted != *name {
            cx.send(Command::change(Edit::Rater(rater, Some(wanted.to_owned()))));
        }
    }
}

/// The button that removes a rater with all votes.
fn remove_button(ui: &mut Ui, cx: Cx<'_>, rater: usize) {
    let name = cx.profile.panel().get(rater).copied().unwrap_or_default();
    let said = words::votes_remove(cx.l, name);
    let button = small_button(ui, cx, words::remove(cx.l)).accessible_name(said);
    if button.on_hover_text(words::votes_remove_hint(cx.l)).clicked() {
        cx.send(Command::change(Edit::Rater(rater, None)));
    }
}

/// What each item covers, and what the ends of its scale mean.
fn meaning(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet) {
    let l = cx.l;
    let hidden = cx.view.unfolded.contains(MEANING);
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        ui.label(cx.section(words::votes_meaning(l)));
        let text = if hidden { words::votes_show(l) } else { words::votes_hide(l) };
        let link = ui.link(cx.note(text).color(cx.tokens.accent));
        if link.clicked() {
            cx.send(Command::Fold(MEANING.to_owned()));
        }
    });
    if hidden {
        return;
    }
    paper(ui, cx, |ui| {
        let gap = 14.0;
        let name = 130.0 * cx.tokens.sizes.note / 12.0;
        let text = (ui.available_width() - name - gap).max(120.0);
        Grid::new(("meaning", &sheet.id)).num_columns(2).spacing([gap, 7.0]).show(ui, |ui| {
            for item in &sheet.items {
                let group = sheet.groups.iter().find(|g| g.id == item.group);
                cell(ui, name, |ui| {
                    paragraph(ui, cx.strong(item.name.get(l)));
                    if sheet.groups.len() > 1 {
                        paragraph(ui, cx.note(group.map_or("", |g| g.name.get(l))));
                    }
                });
                cell(ui, text, |ui| {
                    paragraph(ui, cx.body(item.about.get(l)));
                    if let (Some(low), Some(high)) = (&item.low, &item.high) {
                        paragraph(ui, cx.note(words::votes_ends(l, low.get(l), high.get(l))));
                    }
                });
                ui.end_row();
            }
        });
    });
}

fn cell(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 1.0;
        content(ui);
    });
}

fn references(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet) {
    let l = cx.l;
    let one = |r: &crate::profile::SheetReference| {
        let mark = if r.mark == "read" { words::ref_read(l) } else { words::ref_memory(l) };
        words::votes_reference(l, &r.text, mark)
    };
    let all: Vec<String> = sheet.references.iter().map(one).collect();
    paragraph(ui, cx.note(words::votes_sources(l, all.join(&words::ind_comma(l)))));
}
