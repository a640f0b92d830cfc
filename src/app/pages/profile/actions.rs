//! What government did, in the user's words.

use egui::{ComboBox, Id, Ui};

use crate::document::GovernmentAction;
use crate::figure::Tone;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::widgets::{
    callout, draft, empty_state, paragraph, rule, sheet, small_button, year_input,
};
use super::issues;
use super::rows::{cell, remove, take_block};

const YEAR: f32 = 74.0;

pub(super) fn table(ui: &mut Ui, cx: Cx<'_>) {
    let actions = &cx.profile.actions;
    take_block(ui, cx, "actions");
    let add = || {
        let from = cx.profile.year.unwrap_or(2023);
        let action = GovernmentAction { from, ..GovernmentAction::default() };
        Command::change(Edit::Action(actions.len(), Some(action)))
    };
    if actions.is_empty() {
        let act = (words::actions_add(cx.l), add());
        empty_state(ui, cx, words::actions_empty(cx.l), Some(act));
        return;
    }
    sheet(ui, cx, |ui| {
        for (i, action) in actions.iter().enumerate() {
            if i > 0 {
                rule(ui, cx);
            }
            ui.push_id(i, |ui| row(ui, cx, i, action));
        }
    });
    if small_button(ui, cx, words::actions_add(cx.l)).clicked() {
        cx.send(add());
    }
    for issue in issues(cx).filter(|i| i.path.starts_with("actions.")) {
        callout(ui, cx, Tone::Caution, |ui| paragraph(ui, cx.body(issue.sentence(cx.l))));
    }
}

fn row(ui: &mut Ui, cx: Cx<'_>, i: usize, action: &GovernmentAction) {
    let send = |action: GovernmentAction| cx.send(Command::change(Edit::Action(i, Some(action))));
    let said = |name: String| words::row_named(cx.l, name, i + 1);
    let id = Id::unique(("action", i));
    let room = (ui.available_width() - 2.0 * YEAR - 150.0).max(200.0);
    ui.horizontal(|ui| {
        cell(ui, YEAR, |ui| {
            let name = said(words::actions_from(cx.l));
            if let Some(Some(from)) = year_input(ui, cx, id.with("from"), &name, Some(action.from))
            {
                send(GovernmentAction { from, ..action.clone() });
            }
        });
        ui.label(cx.note(words::range_to_word(cx.l)));
        cell(ui, YEAR, |ui| {
            let name = said(words::actions_to(cx.l));
            if let Some(to) = year_input(ui, cx, id.with("to"), &name, action.to) {
                send(GovernmentAction { to, ..action.clone() });
            }
        });
        let name = said(words::actions_what(cx.l));
        let (_, typed) = draft(ui, cx, id.with("what"), &name, &action.what, room, false);
        if let Some(what) = typed {
            send(GovernmentAction { what, ..action.clone() });
        }
        if remove(ui, cx, i) {
            cx.send(Command::change(Edit::Action(i, None)));
        }
    });
    ui.horizontal(|ui| {
        ui.label(cx.note(words::actions_instrument(cx.l)));
        instrument(ui, cx, i, action);
        ui.label(cx.note(words::actions_result(cx.l)));
        let name = said(words::actions_result(cx.l));
        let shown = action.result.as_deref().unwrap_or_default();
        let room = (ui.available_width() - 20.0).max(120.0);
        let (_, typed) = draft(ui, cx, id.with("result"), &name, shown, room, false);
        if let Some(text) = typed {
            let result = (!text.is_empty()).then_some(text);
            send(GovernmentAction { result, ..action.clone() });
        }
    });
}

/// Which instrument of the catalogue it was, so that it can be set against the cases.
fn instrument(ui: &mut Ui, cx: Cx<'_>, i: usize, action: &GovernmentAction) {
    let catalogue = &cx.library().catalogue;
    let chosen = action.instrument.as_deref().and_then(|id| catalogue.instrument(id));
    let none = words::actions_no_instrument(cx.l);
    let shown = chosen.map_or(none.as_str(), |x| x.name.get(cx.l));
    let set = |instrument: Option<String>| {
        let action = GovernmentAction { instrument, ..action.clone() };
        cx.send(Command::change(Edit::Action(i, Some(action))));
    };
    let combo = ComboBox::from_id_salt(("instrument", i)).width(230.0).truncate();
    let response = combo.selected_text(cx.body(shown)).show_ui(ui, |ui| {
        if ui.selectable_label(chosen.is_none(), cx.body(&none)).clicked() {
            set(None);
        }
        for other in &catalogue.instruments {
            let picked = chosen.is_some_and(|c| c.id == other.id);
            if ui.selectable_label(picked, cx.body(other.name.get(cx.l))).clicked() && !picked {
                set(Some(other.id.clone()));
            }
        }
    });
    let said = words::row_named(cx.l, words::actions_instrument(cx.l), i + 1);
    response.response.accessible_name(said);
}
