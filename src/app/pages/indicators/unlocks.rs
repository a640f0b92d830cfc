//! What is missing, ranked by the indicators it would unlock, with the verdicts behind it and the
//! way to where it is typed.

use egui::{Label, Ui};

use crate::indicator::{MissingInput, Unlocking, need_name};
use crate::study::verdicts_behind;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::indicator_part::IndicatorPart;
use super::super::super::widgets::{
    Column, Glyph, Listing, bullet, empty_state, heading, paragraph, sheet,
};
use super::missing;

/// Unfolded names of what an input unlocks.
const PICKED: &str = "unlocks ";

pub(super) fn part(ui: &mut Ui, cx: Cx<'_>) {
    let Some(found) = cx.derived.missing() else { return };
    let l = cx.l;
    if found.inputs.is_empty() {
        let see = Command::GoIndicators(IndicatorPart::Readings);
        empty_state(ui, cx, words::unlocks_nothing(l), Some((words::unlocks_see(l), see)));
        return;
    }
    let all = cx.found().readings.len();
    let state = words::unlocks_state(l, all, found.computed, found.undefined, found.waiting);
    paragraph(ui, cx.body(state));
    paragraph(ui, cx.note(words::unlocks_intro(l)));
    ui.add_space(4.0);
    together(ui, cx);
    heading(ui, cx, words::unlocks_single(l, found.inputs.len()), "");
    sheet(ui, cx, |ui| table(ui, cx, found));
    paragraph(ui, cx.note(words::unlocks_note(l)));
}

fn together(ui: &mut Ui, cx: Cx<'_>) {
    let l = cx.l;
    let sets = cx.derived.together();
    if sets.is_empty() {
        return;
    }
    heading(ui, cx, words::unlocks_together(l), "");
    for set in sets {
        let inputs: Vec<String> =
            set.paths.iter().map(|path| need_name(path, cx.words(), l)).collect();
        let text = words::unlocks_set(l, inputs.join(&words::out_and(l)), set.unlocks.len());
        bullet(ui, cx, Glyph::Plus, cx.tokens.positive, cx.body(text));
        paragraph(ui, cx.note(names(cx, &set.unlocks)));
    }
    ui.add_space(6.0);
}

/// One row for each input; a click goes to where it is typed.
fn table(ui: &mut Ui, cx: Cx<'_>, found: &Unlocking) {
    let l = cx.l;
    let columns = [
        Column::share(words::unlocks_input(l), 0.3),
        Column::share(words::unlocks_alone(l), 0.42),
        Column::share(words::unlocks_helps(l), 0.28),
        Column::fixed(words::unlocks_changes(l), 84.0),
    ];
    let inputs = &found.inputs;
    let listing = Listing { id: PICKED, columns: &columns, count: inputs.len(), picked: None };
    let said = |row: usize| inputs.get(row).map_or_else(String::new, |i| spoken(cx, i));
    let clicked = listing.show(ui, cx, said, |ui, row, column| {
        let Some(input) = inputs.get(row) else { return };
        cell(ui, cx, input, column);
    });
    if let Some(command) = clicked.and_then(|row| missing::way(cx, &inputs.get(row)?.path)) {
        cx.send(command);
    }
}

fn cell(ui: &mut Ui, cx: Cx<'_>, input: &MissingInput, column: usize) {
    let l = cx.l;
    let listed = |ids: &[String]| match ids.len() {
        0 => "—".to_owned(),
        n => words::unlocks_cell(l, n, names(cx, ids)),
    };
    let (shown, hover) = match column {
        0 => {
            let name = need_name(&input.path, cx.words(), l);
            if missing::way(cx, &input.path).is_some() {
                let text = cx.body(format!("{name} ▶")).color(cx.tokens.accent);
                (text, name)
            } else {
                let hover = format!("{name} · {}", words::ind_by_file(l));
                (cx.body(name), hover)
            }
        }
        1 => {
            let text = listed(&input.alone);
            (cx.body(&text), text)
        }
        2 => {
            let text = listed(&input.helps);
            (cx.note(&text), text)
        }
        _ => verdicts(cx, input),
    };
    ui.add(Label::new(shown).truncate()).on_hover_text(hover);
}

/// How many verdicts stand behind an input, and which.
fn verdicts(cx: Cx<'_>, input: &MissingInput) -> (egui::RichText, String) {
    let Some(unlocks) = &cx.derived.unlocks else {
        let wait = words::unlocks_wait(cx.l);
        return (cx.note(&wait), wait);
    };
    let behind = verdicts_behind(input, &cx.knowledge.registry, unlocks);
    let found = behind.iter().filter_map(|id| cx.library().catalogue.instrument(id));
    let named: Vec<&str> = found.map(|i| i.short.get(cx.l)).collect();
    let text = match behind.len() {
        0 => "—".to_owned(),
        n => n.to_string(),
    };
    (cx.body(&text), if named.is_empty() { text } else { named.join(&words::out_comma(cx.l)) })
}

/// What a screen reader says of a row.
fn spoken(cx: Cx<'_>, input: &MissingInput) -> String {
    let l = cx.l;
    let name = need_name(&input.path, cx.words(), l);
    words::out_unlocks_spoken(l, name, input.alone.len(), input.helps.len())
}

fn names(cx: Cx<'_>, ids: &[String]) -> String {
    let found = ids.iter().filter_map(|id| cx.knowledge.registry.declaration(id));
    let names: Vec<&str> = found.map(|d| d.name.get(cx.l)).collect();
    names.join(&words::ind_comma(cx.l))
}
