//! What is wrong with the votes, in words, with who and what; nothing is thrown away.

use egui::Ui;

use crate::figure::Tone;
use crate::profile::{Sheet, written};
use crate::text::words;

use super::super::super::super::cx::Cx;
use super::super::super::super::widgets::{callout, paragraph};
use super::{grid, unread_name};

fn tell(ui: &mut Ui, cx: Cx<'_>, text: String) {
    callout(ui, cx, Tone::Negative, |ui| paragraph(ui, cx.body(text)));
}

/// Names that cannot stand, below the list of the panel.
pub(super) fn names(ui: &mut Ui, cx: Cx<'_>) {
    for (i, kept) in cx.profile.panel().iter().enumerate() {
        let Some(typed) = unread_name(ui, i) else { continue };
        let text = if typed.trim().is_empty() {
            words::votes_no_name(cx.l, i + 1, kept)
        } else {
            words::votes_name_taken(cx.l, i + 1, typed.trim(), kept)
        };
        tell(ui, cx, text);
    }
}

/// Faults of scores on a sheet.
pub(super) fn scores(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet) {
    names(ui, cx);
    let l = cx.l;
    for rater in cx.profile.panel() {
        for item in &sheet.items {
            let Some(typed) = grid::unread(ui, rater, &item.id) else { continue };
            let name = words::votes_cell(l, rater, item.name.get(l));
            let text = match grid::given(cx, rater, &item.id) {
                Some(old) => words::votes_unread_still(l, name, typed, written(old)),
                None => words::votes_unread(l, name, typed),
            };
            tell(ui, cx, text);
        }
    }
    for issue in &cx.found().issues {
        let vote = issue.path.strip_prefix("assessments.").and_then(|i| i.parse::<usize>().ok());
        let Some(vote) = vote.and_then(|i| cx.profile.assessments.get(i)) else { continue };
        if let Some(item) = sheet.items.iter().find(|i| i.id == vote.item) {
            let name = words::votes_cell(l, &vote.rater, item.name.get(l));
            tell(ui, cx, words::votes_fault(l, name, issue.sentence(l)));
        }
    }
}

/// Faults of comparisons on a sheet.
pub(super) fn comparisons(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet) {
    let l = cx.l;
    for issue in &cx.found().issues {
        let at = issue.path.strip_prefix("comparisons.").and_then(|i| i.parse::<usize>().ok());
        let Some(c) = at.and_then(|i| cx.profile.comparisons.get(i)) else { continue };
        let name = |id: &str| sheet.items.iter().find(|i| i.id == id).map(|i| i.name.get(l));
        if let (Some(more), Some(less)) = (name(&c.more), name(&c.less)) {
            let pair = words::votes_pair(l, more, less);
            let cell = words::votes_cell(l, &c.rater, pair);
            tell(ui, cx, words::votes_fault(l, cell, issue.sentence(l)));
        }
    }
}
