//! The episodes of a case as a table.

use egui::{Label, Ui};

use crate::case::{Case, Episode};
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::record::{episode, lines};
use super::super::super::view::Record;
use super::super::super::widgets::{Column, Listing, heading, interval_strip, padlocks, sheet};

/// Width of a strip in a row.
const STRIP: f32 = 84.0;

/// `beside`: the picked episode is told beside the table; else its record opens over the page.
pub(super) fn table(ui: &mut Ui, cx: Cx<'_>, case: &Case, beside: bool) {
    let l = cx.l;
    let all = &case.episodes;
    heading(ui, cx, words::cases_episodes(l), words::cases_episodes_hint(l, all.len()));
    sheet(ui, cx, |ui| {
        let columns = [
            Column::fixed(words::col_number(l), 34.0),
            Column::fixed(words::col_years(l), 66.0),
            Column::share(words::col_instrument(l), 0.38),
            Column::fixed(words::col_outcome(l), STRIP),
            Column::fixed(words::col_evidence(l), 52.0),
            Column::share(words::col_story(l), 0.55),
            Column::fixed(words::col_sources(l), 62.0),
        ];
        let picked = cx.view.episode.as_ref();
        let picked = all.iter().position(|e| picked == Some(&e.id));
        let listing = Listing { id: "episodes", columns: &columns, count: all.len(), picked };
        let name = |row: usize| all.get(row).map_or_else(String::new, |e| spoken(cx, e));
        let clicked = listing.show(ui, cx, name, |ui, row, column| {
            if let Some(e) = all.get(row) {
                cell(ui, cx, e, column);
            }
        });
        if let Some(e) = clicked.and_then(|row| all.get(row)) {
            let again = cx.view.episode.as_ref() == Some(&e.id);
            cx.send(Command::Episode((!again).then(|| e.id.clone())));
            if !beside && !again {
                cx.send(Command::Record(Record::Episode(e.id.clone())));
            }
        }
    });
}

fn spoken(cx: Cx<'_>, e: &Episode) -> String {
    let years = lines::years(e.from, e.to);
    format!("{} {}", words::cases_picked(cx.l, &e.id, years), e.story.get(cx.l))
}

fn cell(ui: &mut Ui, cx: Cx<'_>, e: &Episode, column: usize) {
    let l = cx.l;
    match column {
        0 => {
            ui.label(cx.strong(&e.id));
        }
        1 => {
            ui.label(cx.note(lines::years(e.from, e.to)));
        }
        2 => {
            ui.add(Label::new(cx.body(instrument(cx, e))).truncate());
        }
        3 if e.counter => {
            ui.label(cx.note(words::cases_told(l)));
        }
        3 => {
            let color = cx.tokens.tone(episode::tone(e.outcome));
            let strip = episode::estimate(e.outcome);
            let width = ui.available_width();
            interval_strip(ui, cx, width, (-1.0, 1.0), strip, None, color);
        }
        4 => {
            padlocks(ui, cx, e.grade);
        }
        5 => {
            ui.add(Label::new(cx.body(e.story.get(l))).truncate());
        }
        _ => {
            ui.add(Label::new(cx.note(e.sources.join(" "))).truncate());
        }
    }
}

fn instrument(cx: Cx<'_>, e: &Episode) -> String {
    let found = e.instrument.as_ref().and_then(|id| cx.library().catalogue.instrument(id));
    found.map_or_else(|| words::cases_no_policy(cx.l), |i| i.name.get(cx.l).to_owned())
}
