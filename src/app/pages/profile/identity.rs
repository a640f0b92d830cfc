//! Place, trade and years.

use egui::{Id, Ui};

use crate::document::{Datum, Identity, Value};
use crate::figure::Tone;
use crate::text::{Language, words};

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::profiles;
use super::super::super::widgets::{callout, draft, labelled, paragraph, rule, sheet, year_input};
use super::issues;

const NAME: f32 = 210.0;
const WIDE: f32 = 280.0;

pub(super) fn form(ui: &mut Ui, cx: Cx<'_>) {
    sheet(ui, cx, |ui| {
        place(ui, cx, Language::Zh);
        place(ui, cx, Language::En);
        let identity = &cx.profile.identity;
        let trade = identity.trade.clone().unwrap_or_default();
        text(ui, cx, "trade", &words::identity_trade(cx.l), "", &trade, |i, t| {
            i.trade = some(t);
        });
        let code = identity.code.clone().unwrap_or_default();
        let hint = words::identity_code_hint(cx.l);
        text(ui, cx, "code", &words::identity_code(cx.l), &hint, &code, |i, t| i.code = some(t));
        let industry = identity.industry_code.clone().unwrap_or_default();
        text(ui, cx, "industry", &words::identity_industry(cx.l), "", &industry, |i, t| {
            i.industry_code = some(t);
        });
        rule(ui, cx);
        year(ui, cx);
        years(ui, cx);
        troubles(ui, cx);
    });
    ui.add_space(10.0);
    sheet(ui, cx, |ui| profiles::all(ui, cx));
}

/// The least that names a profile: its place in the language of the screen, and its year.
pub(super) fn place_and_year(ui: &mut Ui, cx: Cx<'_>) {
    place(ui, cx, cx.l);
    year(ui, cx);
    troubles(ui, cx);
}

fn place(ui: &mut Ui, cx: Cx<'_>, of: Language) {
    let identity = &cx.profile.identity;
    let (salt, name, now) = match of {
        Language::Zh => ("place_zh", words::identity_place_zh(cx.l), &identity.place_zh),
        Language::En => ("place_en", words::identity_place_en(cx.l), &identity.place_en),
    };
    text(ui, cx, salt, &name, "", now, |i, t| match of {
        Language::Zh => i.place_zh = t,
        Language::En => i.place_en = t,
    });
}

fn troubles(ui: &mut Ui, cx: Cx<'_>) {
    for issue in issues(cx).filter(|i| i.path.starts_with("identity") || i.path == "year") {
        callout(ui, cx, Tone::Caution, |ui| paragraph(ui, cx.body(issue.sentence(cx.l))));
    }
}

fn some(text: String) -> Option<String> {
    (!text.trim().is_empty()).then_some(text)
}

fn text(
    ui: &mut Ui,
    cx: Cx<'_>,
    salt: &str,
    name: &str,
    hint: &str,
    value: &str,
    set: impl FnOnce(&mut Identity, String),
) {
    labelled(ui, cx, NAME, name, |ui| {
        let id = Id::unique(("identity", salt));
        let (_, typed) = draft(ui, cx, id, name, value, WIDE, false);
        if !hint.is_empty() {
            ui.label(cx.note(hint));
        }
        if let Some(typed) = typed {
            let mut identity = cx.profile.identity.clone();
            set(&mut identity, typed);
            cx.send(Command::change(Edit::Identity(Box::new(identity))));
        }
    });
}

/// The year that the figures are of.
fn year(ui: &mut Ui, cx: Cx<'_>) {
    let name = words::identity_year(cx.l);
    labelled(ui, cx, NAME, &name, |ui| {
        let id = Id::unique(("identity", "year"));
        if let Some(year) = year_input(ui, cx, id, &name, cx.profile.year) {
            cx.send(Command::change(Edit::Year(year)));
        }
        ui.label(cx.note(words::identity_year_hint(cx.l)));
    });
}

/// The year that is asked, and the year of founding.
fn years(ui: &mut Ui, cx: Cx<'_>) {
    let name = words::identity_as_of(cx.l);
    labelled(ui, cx, NAME, &name, |ui| {
        let id = Id::unique(("identity", "as_of"));
        if let Some(year) = year_input(ui, cx, id, &name, cx.profile.as_of) {
            cx.send(Command::change(Edit::AsOf(year)));
        }
        ui.label(cx.note(words::identity_as_of_hint(cx.l)));
    });
    let name = words::identity_founded(cx.l);
    labelled(ui, cx, NAME, &name, |ui| {
        let id = Id::unique(("identity", "founded"));
        let founded = match cx.profile.identity.founding_year.value {
            Value::Number(year) => Some(year as i32),
            _ => None,
        };
        if let Some(year) = year_input(ui, cx, id, &name, founded) {
            let mut identity = cx.profile.identity.clone();
            identity.founding_year =
                year.map_or_else(Datum::default, |y| Datum::number(f64::from(y)));
            cx.send(Command::change(Edit::Identity(Box::new(identity))));
        }
    });
}
