//! The value chain, upstream first.

use egui::{Id, Ui};

use crate::document::{ChainStage, Datum, Value};
use crate::figure::Tone;
use crate::text::{Language, words};

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::widgets::{
    Quantity, callout, choice, draft, empty_state, paragraph, quantity, sheet, small_button,
};
use super::issues;
use super::rows::{cell, heads, remove, take_block};

const NAME: f32 = 150.0;
const PRESENCE: f32 = 196.0;
const SOURCING: f32 = 116.0;
const NECK: f32 = 62.0;

pub(super) fn table(ui: &mut Ui, cx: Cx<'_>) {
    let stages = &cx.profile.chain;
    take_block(ui, cx, "chain");
    let add = || {
        let i = stages.len();
        let stage = ChainStage { id: new_id(stages), ..ChainStage::default() };
        Command::change(Edit::Chain(i, Some(stage)))
    };
    if stages.is_empty() {
        let act = (words::chain_add(cx.l), add());
        empty_state(ui, cx, words::chain_empty(cx.l), Some(act));
        return;
    }
    sheet(ui, cx, |ui| {
        let columns = [
            (NAME, words::chain_name(cx.l)),
            (PRESENCE, words::chain_presence(cx.l)),
            (SOURCING, words::chain_sourcing(cx.l)),
            (NECK, words::chain_bottleneck(cx.l)),
        ];
        heads(ui, cx, &columns);
        for (i, stage) in stages.iter().enumerate() {
            ui.push_id(i, |ui| ui.horizontal(|ui| row(ui, cx, i, stage)));
        }
    });
    if small_button(ui, cx, words::chain_add(cx.l)).clicked() {
        cx.send(add());
    }
    for issue in issues(cx).filter(|i| i.path.starts_with("chain.")) {
        callout(ui, cx, Tone::Caution, |ui| paragraph(ui, cx.body(issue.sentence(cx.l))));
    }
}

/// An id no stage has yet.
fn new_id(stages: &[ChainStage]) -> String {
    let mut n = stages.len() + 1;
    while stages.iter().any(|s| s.id == format!("stage{n}")) {
        n += 1;
    }
    format!("stage{n}")
}

fn row(ui: &mut Ui, cx: Cx<'_>, i: usize, stage: &ChainStage) {
    let send = |stage: ChainStage| cx.send(Command::change(Edit::Chain(i, Some(stage))));
    let said = |name: String| words::row_named(cx.l, name, i + 1);
    let id = Id::unique(("chain", i));
    cell(ui, NAME, |ui| {
        let shown = match cx.l {
            Language::Zh => &stage.name_zh,
            Language::En => &stage.name_en,
        };
        let name = said(words::chain_name(cx.l));
        let (_, typed) = draft(ui, cx, id.with("name"), &name, shown, NAME - 10.0, false);
        if let Some(text) = typed {
            let mut stage = stage.clone();
            match cx.l {
                Language::Zh => stage.name_zh = text,
                Language::En => stage.name_en = text,
            }
            send(stage);
        }
    });
    cell(ui, PRESENCE, |ui| {
        let names = [
            words::state_unknown(cx.l),
            words::state_no(cx.l),
            words::chain_partly(cx.l),
            words::state_yes(cx.l),
        ];
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let chosen = match stage.presence.value {
            Value::Number(x) if x < 0.25 => 1,
            Value::Number(x) if x < 0.75 => 2,
            Value::Number(_) => 3,
            _ => 0,
        };
        let group = said(words::chain_presence(cx.l));
        if let Some(picked) = choice(ui, cx, &group, &names, chosen) {
            let presence = match picked {
                0 => Datum::default(),
                n => Datum::number((n as f64 - 1.0) / 2.0),
            };
            send(ChainStage { presence, ..stage.clone() });
        }
    });
    cell(ui, SOURCING, |ui| {
        let name = said(words::chain_sourcing(cx.l));
        let field = Quantity {
            id: id.with("sourcing"),
            name: &name,
            unit: "share",
            datum: &stage.local_sourcing,
            width: 90.0,
        };
        if let Some(datum) = quantity(ui, cx, &field).typed {
            send(ChainStage { local_sourcing: datum, ..stage.clone() });
        }
    });
    cell(ui, NECK, |ui| {
        let mut on = stage.bottleneck;
        let tick = ui.checkbox(&mut on, "");
        let tick = tick.accessible_name(said(words::chain_bottleneck(cx.l)));
        if tick.changed() {
            send(ChainStage { bottleneck: on, ..stage.clone() });
        }
    });
    if remove(ui, cx, i) {
        cx.send(Command::change(Edit::Chain(i, None)));
    }
}
