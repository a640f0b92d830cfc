//! One rater's judgements as half a table, and whether they hold together.

use egui::{
    Align2, CornerRadius, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::figure::Tone;
use crate::figure::fonts::{bold, regular};
use crate::indicator::votes::{PairResult, RaterWeights};
use crate::measure::ranking::Ahp;
use crate::profile::{RandomTable, Sheet};
use crate::text::{rounded, words};

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::vote_view::VoteView;
use super::super::super::super::widgets::{callout, choice, paragraph};
use super::pairs::sentence;

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet, result: &PairResult, rater: usize) {
    let l = cx.l;
    let who = result.ballot.raters.get(rater).map_or("", String::as_str);
    ui.label(cx.section(words::votes_consistency(l, who)));
    half(ui, cx, sheet, result, rater);
    paragraph(ui, cx.note(words::votes_half_note(l)));
    tables(ui, cx);
    let Some(own) = result.raters.get(rater) else { return };
    match &own.result {
        Some(ahp) => verdict(ui, cx, sheet, own, ahp),
        None => {
            let text = words::votes_pairs_open(l, own.judged, result.ballot.pairs().count());
            callout(ui, cx, Tone::Unknown, |ui| paragraph(ui, cx.body(text)));
        }
    }
}

/// The choice of a table of random indices.
fn tables(ui: &mut Ui, cx: Cx<'_>) {
    let all = &cx.words().sheets().random_tables;
    let names: Vec<&str> = all.iter().map(|t| t.name.get(cx.l)).collect();
    let now = cx.view.votes.table;
    let chosen = all.iter().position(|t| t.id == now).unwrap_or(0);
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.note(words::votes_table(cx.l)));
        let clicked = choice(ui, cx, &words::votes_table(cx.l), &names, chosen);
        if let Some(t) = clicked.and_then(|i| all.get(i)) {
            cx.send(Command::LookAtVotes(VoteView { table: t.id, ..cx.view.votes.clone() }));
        }
    });
}

fn verdict(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet, own: &RaterWeights, ahp: &Ahp) {
    let l = cx.l;
    let all = &cx.words().sheets().random_tables;
    let (Some(table), Some(most)) =
        (all.iter().find(|t| t.id == cx.view.votes.table), sheet.accept)
    else {
        return;
    };
    let of = |t: &RandomTable| ahp.consistency_ratio(t.id.numbers()).ok();
    let (Some(ratio), Some(index)) = (of(table), table.id.numbers().of(sheet.items.len())) else {
        return callout(ui, cx, Tone::Unknown, |ui| {
            paragraph(ui, cx.body(words::votes_ratio_none(l)));
        });
    };
    let within = ratio <= most;
    let filled = words::votes_filled(
        l,
        rounded(ahp.lambda_max, 3),
        sheet.items.len(),
        rounded(ahp.consistency_index, 3),
        rounded(index, 4),
        rounded(ratio, 3),
    );
    paragraph(ui, cx.body(filled));
    let name = table.name.get(l);
    let (tone, text) = if within {
        (Tone::Positive, words::votes_holds(l, rounded(ratio, 3), rounded(most, 2), name))
    } else {
        (Tone::Caution, words::votes_breaks(l, rounded(ratio, 3), rounded(most, 2), name))
    };
    callout(ui, cx, tone, |ui| paragraph(ui, cx.body(text)));
    let others: Vec<String> = all
        .iter()
        .filter(|t| t.id != table.id)
        .filter_map(|t| Some(words::votes_by_table(l, t.name.get(l), rounded(of(t)?, 3))))
        .collect();
    paragraph(ui, cx.note(words::votes_other_tables(l, others.join(&words::ind_comma(l)))));
    if all.iter().filter_map(of).any(|r| (r <= most) != within) {
        let text = words::votes_tables_differ(l);
        callout(ui, cx, Tone::Caution, |ui| paragraph(ui, cx.body(text)));
    }
    misfit(ui, cx, sheet, own, within);
}

/// The judgement to look at again.
fn misfit(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet, own: &RaterWeights, within: bool) {
    let Some(m) = own.misfit else {
        return paragraph(ui, cx.note(words::votes_all_fit(cx.l)));
    };
    let name = |i: usize| sheet.items.get(i).map_or("", |item| item.name.get(cx.l));
    let names = (name(m.row), name(m.column));
    let (given, implied) = (sentence(cx, names, m.given), sentence(cx, names, m.implied));
    let text = if within {
        words::votes_misfit_small(cx.l, given, implied)
    } else {
        words::votes_misfit(cx.l, given, implied)
    };
    paragraph(ui, if within { cx.note(text) } else { cx.body(text) });
}

/// Whole numbers and their inverses, as they are judged.
fn ratio_text(ratio: f64) -> String {
    if ratio >= 1.0 { rounded(ratio, 2) } else { format!("1/{}", rounded(1.0 / ratio, 2)) }
}

/// The upper half: row over column. The worst fit is framed and marked with a star.
fn half(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet, result: &PairResult, rater: usize) {
    let t = cx.tokens;
    let n = sheet.items.len();
    let name = 84.0 * t.sizes.note / 12.0;
    let high = t.sizes.body + 11.0;
    let width = ui.available_width();
    let cell = (width - name) / n.max(1) as f32;
    let (all, _) = ui.allocate_exact_size(vec2(width, high * (n as f32 + 1.0)), Sense::hover());
    let place = |row: usize, column: usize| {
        let left = all.left() + name + cell * column as f32;
        let top = all.top() + high * row as f32;
        Rect::from_min_size(pos2(left, top), vec2(cell, high))
    };
    let painter = ui.painter().clone();
    let clip = |r: Rect| painter.with_clip_rect(r.intersect(painter.clip_rect()));
    let misfit = result.raters.get(rater).and_then(|r| r.misfit);
    let ratios: Vec<Option<f64>> = result.ballot.half(rater).to_vec();
    for (i, item) in sheet.items.iter().enumerate() {
        let text = item.name.get(cx.l);
        let head = place(0, i);
        let font = regular(t.sizes.note);
        clip(head).text(head.center(), Align2::CENTER_CENTER, text, font.clone(), t.text_weak);
        let side = Rect::from_min_size(pos2(all.left(), place(i + 1, 0).top()), vec2(name, high));
        clip(side).text(side.left_center(), Align2::LEFT_CENTER, text, font, t.text_weak);
        let diagonal = place(i + 1, i).shrink(1.0);
        painter.text(
            diagonal.center(),
            Align2::CENTER_CENTER,
            "1",
            regular(t.sizes.note),
            t.text_weak,
        );
    }
    for ((a, b), ratio) in result.ballot.pairs().zip(ratios) {
        let r = place(a + 1, b).shrink(1.0);
        let worst = misfit.is_some_and(|m| (m.row, m.column) == (a, b));
        painter.rect_filled(r, CornerRadius::same(2), t.sunken);
        let text = ratio.map_or_else(|| "—".to_owned(), ratio_text);
        let text = if worst { format!("{text} *") } else { text };
        let font = if worst { bold(t.sizes.body) } else { regular(t.sizes.body) };
        painter.text(r.center(), Align2::CENTER_CENTER, &text, font, t.text);
        if worst {
            let edge = Stroke::new(2.0, t.caution);
            painter.rect_stroke(r, CornerRadius::same(2), edge, StrokeKind::Inside);
        }
        let names = sheet.items.get(a).zip(sheet.items.get(b));
        let said = names.map_or_else(String::new, |(a, b)| {
            words::votes_half_cell(cx.l, a.name.get(cx.l), b.name.get(cx.l), &text)
        });
        let read = ui.interact(r, ui.unique_id().with((a, b)), Sense::hover());
        read.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    }
}

/// A share as a percentage.
pub(super) fn percent(share: f64) -> String {
    format!("{}%", rounded(share * 100.0, 1))
}
