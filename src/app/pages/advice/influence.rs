//! What the verdict would be without each case, and without any: list, score, reason.

use egui::{Align, Layout, Ui, vec2};

use crate::advice::{ALL, Influence, Verdict, sentence};
use crate::text::words;

use super::super::super::cx::Cx;
use super::super::super::widgets::{interval_strip, paragraph, verdict_chip};
use super::instruments::{SCORES, tone};

/// Widths of name, chip and score at the usual text size.
const COLUMNS: [f32; 3] = [128.0, 174.0, 78.0];

pub(super) fn influence(ui: &mut Ui, cx: Cx<'_>, v: &Verdict) {
    ui.label(cx.strong(words::advice_influence(cx.l)));
    let Some(all) = cx.derived.influence.get(&v.instrument.id) else { return };
    if all.values().all(|i| !i.differs(v)) {
        paragraph(ui, cx.note(words::advice_on_rules(cx.l)));
        return;
    }
    let cases = cx.library().cases.iter().filter(|c| !cx.view.without.contains(&c.id));
    for case in cases {
        if let Some(without) = all.get(&case.id) {
            row(ui, cx, v, &words::advice_without(cx.l, case.short_name(cx.l)), without);
        }
    }
    if let Some(without) = all.get(ALL) {
        row(ui, cx, v, &words::advice_without_any(cx.l), without);
    }
}

fn row(ui: &mut Ui, cx: Cx<'_>, v: &Verdict, name: &str, without: &Influence) {
    let [first, second, third] = COLUMNS.map(|w| w * cx.tokens.sizes.note / 12.0);
    ui.horizontal_top(|ui| {
        cell(ui, first, |ui| {
            ui.label(cx.body(name));
        });
        cell(ui, second, |ui| {
            verdict_chip(ui, cx, without.list);
        });
        cell(ui, third, |ui| {
            let color = cx.tokens.tone(tone(without.list));
            interval_strip(ui, cx, third - 8.0, SCORES, without.score, None, color);
        });
        ui.vertical(|ui| {
            let reason = || sentence(&without.deciding, cx.library(), cx.l);
            if without.list != v.list {
                let changed = words::advice_changed_because(cx.l, reason());
                paragraph(ui, cx.body(changed).color(cx.tokens.caution));
            } else if without.deciding != v.deciding {
                paragraph(ui, cx.note(words::advice_reason_moves(cx.l, reason())));
            } else if without.differs(v) {
                paragraph(ui, cx.note(words::advice_score_moves(cx.l)));
            } else {
                paragraph(ui, cx.note(words::advice_unchanged(cx.l)));
            }
        });
    });
}

fn cell(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    let size = vec2(width, ui.spacing().interact_size.y);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.set_width(width);
        content(ui);
    });
}
