//! What the verdict would be without each case, and without any.

use egui::Ui;

use crate::advice::{ALL, Influence, Verdict};
use crate::text::words;

use super::super::super::cx::Cx;
use super::super::super::widgets::{paragraph, verdict_chip};

pub(super) fn influence(ui: &mut Ui, cx: Cx<'_>, v: &Verdict<'static>) {
    ui.label(cx.strong(words::advice_influence(cx.l)));
    let Some(all) = cx.derived.influence.get(&v.instrument.id) else { return };
    if all.values().all(|i| !i.differs(v)) {
        paragraph(ui, cx.note(words::advice_on_rules(cx.l)));
        return;
    }
    let cases = cx.library().cases.iter().filter(|c| !cx.view.without.contains(&c.id));
    egui::Grid::new("influence").num_columns(3).spacing([16.0, 4.0]).show(ui, |ui| {
        for case in cases {
            if let Some(without) = all.get(&case.id) {
                let name = words::advice_without(cx.l, case.short_name(cx.l));
                row(ui, cx, v, &name, without);
            }
        }
        if let Some(without) = all.get(ALL) {
            row(ui, cx, v, &words::advice_without_any(cx.l), without);
        }
    });
}

fn row(ui: &mut Ui, cx: Cx<'_>, v: &Verdict<'static>, name: &str, without: &Influence) {
    ui.label(cx.body(name));
    verdict_chip(ui, cx, without.list);
    if without.list != v.list {
        ui.label(cx.strong(words::advice_changed(cx.l)).color(cx.tokens.caution));
    } else if without.differs(v) {
        ui.label(cx.note(words::advice_score_moves(cx.l)));
    } else {
        ui.label(cx.note(words::advice_unchanged(cx.l)));
    }
    ui.end_row();
}
