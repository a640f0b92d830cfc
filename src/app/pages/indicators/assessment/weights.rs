//! The weights of the group, and how far its raters agree.

use egui::{Label, Ui};
use egui_extras::{Column, TableBuilder};

use crate::figure::Tone;
use crate::indicator::votes::{GroupWeights, PairResult};
use crate::profile::Sheet;
use crate::text::{range, rounded, words};

use super::super::super::super::cx::Cx;
use super::super::super::super::widgets::{callout, paragraph};
use super::agreement::{concordance, part};
use super::matrix::percent;
use super::pairs::sentence;
use super::results::bar;

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet, result: &PairResult) {
    let l = cx.l;
    ui.label(cx.section(words::votes_group(l)));
    let (begun, all) = (result.raters.iter().filter(|r| r.judged > 0).count(), result.raters.len());
    let complete = result.complete();
    let Ok(group) = result.group() else {
        let text = words::votes_group_none(l);
        return callout(ui, cx, Tone::Unknown, |ui| paragraph(ui, cx.body(text)));
    };
    paragraph(ui, cx.note(words::votes_group_of(l, all, begun, complete)));
    if complete < sheet.few {
        let text = words::votes_few(l, complete, sheet.few);
        callout(ui, cx, Tone::Caution, |ui| paragraph(ui, cx.body(text)));
    }
    for (item, weight) in sheet.items.iter().zip(&group.result.weights) {
        bar(ui, cx, item.name.get(l), *weight, &percent(*weight));
    }
    let most = sheet.accept.unwrap_or(f64::INFINITY);
    let sound = result.consistent(most, cx.view.votes.table.numbers());
    let left_out = sound.as_ref().is_ok_and(|s| s.raters < group.raters);
    ui.add_space(4.0);
    table(ui, cx, sheet, &group, sound.as_ref().ok().filter(|_| left_out));
    match &sound {
        Ok(s) if left_out => {
            paragraph(ui, cx.note(words::votes_sound(l, s.raters, rounded(most, 2))));
        }
        Ok(_) => paragraph(ui, cx.note(words::votes_all_sound(l, rounded(most, 2)))),
        Err(_) => {
            let text = words::votes_none_sound(l, rounded(most, 2));
            callout(ui, cx, Tone::Caution, |ui| paragraph(ui, cx.body(text)));
        }
    }
    part(ui, cx, words::votes_agreement(l));
    concordance(ui, cx, &result.agreement, complete, sheet.items.len());
    if let Some(((a, b), least, high)) = result.most_apart() {
        let name = |i: usize| sheet.items.get(i).map_or("", |item| item.name.get(l));
        let names = (name(a), name(b));
        let text = words::votes_pair_apart(
            l,
            words::votes_pair(l, names.0, names.1),
            sentence(cx, names, high),
            sentence(cx, names, least),
        );
        paragraph(ui, cx.body(text));
    }
    paragraph(ui, cx.note(words::votes_geometric(l)));
}

fn table(
    ui: &mut Ui,
    cx: Cx<'_>,
    sheet: &Sheet,
    group: &GroupWeights,
    sound: Option<&GroupWeights>,
) {
    let l = cx.l;
    let mut heads = vec![words::votes_item(l), words::votes_weight(l)];
    if let Some(s) = sound {
        heads.push(words::votes_weight_sound(l, s.raters));
    }
    heads.extend([words::votes_single(l), words::votes_ranks(l)]);
    let high = cx.tokens.sizes.body + 10.0;
    let mut builder = TableBuilder::new(ui).id_salt("weights").striped(true).vscroll(false);
    for i in 0..heads.len() {
        let column = if i == 0 { Column::remainder() } else { Column::auto().at_least(60.0) };
        builder = builder.column(column.clip(true));
    }
    builder
        .header(high, |mut row| {
            for head in &heads {
                row.col(|ui| {
                    ui.add(Label::new(cx.note(head)).extend());
                });
            }
        })
        .body(|body| {
            body.rows(high, sheet.items.len(), |mut row| {
                for cell in cells(cx, sheet, group, sound, row.index()) {
                    row.col(|ui| {
                        ui.add(Label::new(cx.body(cell)).extend());
                    });
                }
            });
        });
}

fn cells(
    cx: Cx<'_>,
    sheet: &Sheet,
    group: &GroupWeights,
    sound: Option<&GroupWeights>,
    i: usize,
) -> Vec<String> {
    let weight =
        |g: &GroupWeights| g.result.weights.get(i).map_or_else(String::new, |w| percent(*w));
    let name = sheet.items.get(i).map_or("", |item| item.name.get(cx.l));
    let mut cells = vec![name.to_owned(), weight(group)];
    cells.extend(sound.map(weight));
    let span = group.spans.get(i).map(|(lo, hi)| range(*lo, *hi, percent));
    let whole = |x: f64| rounded(x, 0);
    let ranks = group.ranks.get(i).map(|r| range(r.best as f64, r.worst as f64, whole));
    cells.extend([span.unwrap_or_default(), ranks.unwrap_or_default()]);
    cells
}
