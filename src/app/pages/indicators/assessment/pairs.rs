//! Comparisons two by two: the raters, one rater's scales, what they come to.

use egui::{Id, Label, Ui, vec2};

use crate::document::Comparison;
use crate::indicator::votes::{PairResult, RaterWeights};
use crate::profile::Sheet;
use crate::text::{two_decimals, words};

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::edit::Edit;
use super::super::super::super::vote_view::VoteView;
use super::super::super::super::widgets::{
    Column, Listing, paragraph, rule, sheet as paper, small_button,
};
use super::scale::{Moved, scale, step_of};
use super::{add, beside, faults, matrix, name_field, remove_button, weights};

/// Width of the names at both ends of a scale, at the usual text size.
const NAME: f32 = 74.0;

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet) {
    let result = PairResult::of(cx.profile, sheet);
    let rater = cx.view.votes.rater.min(result.raters.len().saturating_sub(1));
    let form = |ui: &mut Ui| {
        paper(ui, cx, |ui| scales(ui, cx, sheet, &result, rater));
    };
    let outcome = |ui: &mut Ui| {
        paper(ui, cx, |ui| panel(ui, cx, sheet, &result, rater));
        paper(ui, cx, |ui| matrix::show(ui, cx, sheet, &result, rater));
        paper(ui, cx, |ui| weights::show(ui, cx, sheet, &result));
    };
    beside(ui, cx, form, outcome);
}

/// The raters, with how far each has come.
fn panel(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet, result: &PairResult, picked: usize) {
    let l = cx.l;
    ui.label(cx.section(words::votes_panel(l)));
    let columns = [
        Column::share(words::votes_rater(l), 0.4),
        Column::fixed(words::votes_judged(l), 56.0),
        Column::share(words::votes_ratio(l), 0.6),
    ];
    let listing = Listing {
        id: "raters",
        columns: &columns,
        count: result.raters.len(),
        picked: Some(picked),
    };
    let name = |i: usize| {
        let who = result.ballot.raters.get(i).map_or("", String::as_str);
        let how = result.raters.get(i).map_or_else(String::new, |r| standing(cx, sheet, r));
        words::votes_rater_row(l, who, how)
    };
    let pairs = result.ballot.pairs().count();
    let clicked = listing.show(ui, cx, name, |ui, row, column| {
        let Some(rater) = result.raters.get(row) else { return };
        let text = match column {
            0 => result.ballot.raters.get(row).cloned().unwrap_or_default(),
            1 => format!("{} / {pairs}", rater.judged),
            _ => standing(cx, sheet, rater),
        };
        ui.add(Label::new(cx.body(text)).truncate());
    });
    if let Some(rater) = clicked {
        cx.send(Command::LookAtVotes(VoteView { rater, ..cx.view.votes.clone() }));
    }
    ui.add_space(6.0);
    ui.spacing_mut().item_spacing.y = 7.0;
    if small_button(ui, cx, words::votes_add(l)).clicked() {
        let votes = VoteView { rater: result.raters.len(), ..cx.view.votes.clone() };
        cx.send(add(cx));
        cx.send(Command::LookAtVotes(votes));
    }
    faults::names(ui, cx);
}

/// The consistency of a rater in a few words.
fn standing(cx: Cx<'_>, sheet: &Sheet, rater: &RaterWeights) -> String {
    let l = cx.l;
    let ratio = rater.result.as_ref().map(|r| r.consistency_ratio(cx.view.votes.table.numbers()));
    match (ratio, sheet.accept) {
        (Some(Ok(ratio)), Some(most)) if ratio > most => {
            words::votes_ratio_above(l, two_decimals(ratio))
        }
        (Some(Ok(ratio)), _) => words::votes_ratio_within(l, two_decimals(ratio)),
        (Some(Err(_)), _) => words::votes_ratio_none(l),
        (None, _) if rater.judged == 0 => words::votes_not_begun(l),
        (None, _) => words::votes_not_done(l),
    }
}

fn scales(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet, result: &PairResult, rater: usize) {
    let l = cx.l;
    ui.horizontal(|ui| {
        ui.label(cx.section(words::votes_judges(l)));
        name_field(ui, cx, rater, 120.0 * cx.tokens.sizes.note / 12.0);
        remove_button(ui, cx, rater);
    });
    paragraph(ui, cx.note(sheet.scale.get(l)));
    paragraph(ui, cx.note(words::votes_scale_keys(l)));
    let who = result.ballot.raters.get(rater).map_or("", String::as_str);
    for (k, (a, b)) in result.ballot.pairs().enumerate() {
        let ratio = result.ballot.half(rater).get(k).copied().flatten();
        let (Some(first), Some(second)) = (sheet.items.get(a), sheet.items.get(b)) else {
            continue;
        };
        rule(ui, cx);
        let line = Line {
            who,
            ids: (&first.id, &second.id),
            names: (first.name.get(l), second.name.get(l)),
            ratio,
        };
        ui.push_id(k, |ui| line.show(ui, cx));
    }
    faults::comparisons(ui, cx, sheet);
}

/// One pair of one rater.
struct Line<'a> {
    who: &'a str,
    ids: (&'a str, &'a str),
    names: (&'a str, &'a str),
    ratio: Option<f64>,
}

impl Line<'_> {
    fn show(&self, ui: &mut Ui, cx: Cx<'_>) {
        let l = cx.l;
        let (a, b) = self.names;
        let wide = NAME * cx.tokens.sizes.note / 12.0 * if a.is_ascii() { 1.25 } else { 1.0 };
        let room = ui.available_width();
        let moved = ui
            .horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                end(ui, cx, wide, a, egui::Align::Max);
                let id = Id::unique(("pair", self.who, self.ids));
                let name = words::votes_pair(l, a, b);
                let track = (room - 2.0 * wide - 12.0).max(180.0);
                let at = self.ratio.map(step_of);
                let (_, moved) = scale(ui, cx, id, &name, track, at);
                end(ui, cx, wide, b, egui::Align::Min);
                moved
            })
            .inner;
        let said = self.ratio.map(|r| sentence(cx, self.names, r));
        ui.horizontal(|ui| {
            let shown = said.unwrap_or_else(|| words::votes_no_judgement(l));
            ui.add_space(wide + 6.0);
            ui.label(cx.note(shown).color(cx.tokens.text));
            if self.ratio.is_some() {
                let link = ui.link(cx.note(words::votes_clear(l)).color(cx.tokens.accent));
                let name = words::votes_clear_pair(l, words::votes_pair(l, a, b));
                if link.accessible_name(name).clicked() {
                    self.send(cx, Moved::Clear);
                }
            }
        });
        if let Some(moved) = moved {
            self.send(cx, moved);
        }
    }

    fn send(&self, cx: Cx<'_>, moved: Moved) {
        let (a, b) = self.ids;
        let judged = match moved {
            Moved::Clear => None,
            Moved::To(step) => {
                let (more, less) = if step <= 0 { (a, b) } else { (b, a) };
                // What a later version wrote beside the judgement stays with it.
                let old = cx.profile.comparisons.iter();
                let old = old.rev().find(|c| c.rater == self.who && c.is_about(a, b));
                Some(Comparison {
                    more: more.to_owned(),
                    less: less.to_owned(),
                    times: f64::from(step.abs() + 1),
                    rater: self.who.to_owned(),
                    extra: old.map(|c| c.extra.clone()).unwrap_or_default(),
                })
            }
        };
        let pair = (a.to_owned(), b.to_owned());
        cx.send(Command::change(Edit::Compare(self.who.to_owned(), pair, judged)));
    }
}

fn end(ui: &mut Ui, cx: Cx<'_>, width: f32, text: &str, side: egui::Align) {
    let layout = egui::Layout::top_down(side);
    ui.allocate_ui_with_layout(vec2(width, 20.0), layout, |ui| {
        ui.set_width(width);
        ui.add(Label::new(cx.body(text)).truncate());
    });
}

/// A ratio in words: which of two, by how much.
pub(super) fn sentence(cx: Cx<'_>, (a, b): (&str, &str), ratio: f64) -> String {
    let times = if ratio >= 1.0 { ratio } else { 1.0 / ratio };
    let step = cx.words().sheets().step(times).map_or("", |s| s.name.get(cx.l));
    let exact = crate::text::rounded(times, 1);
    if times < 1.05 {
        words::votes_equal(cx.l, a, b)
    } else if ratio >= 1.0 {
        words::votes_more(cx.l, a, b, step, exact)
    } else {
        words::votes_more(cx.l, b, a, step, exact)
    }
}
