//! What government emphasises at this type and stage, what it avoids, and which behaviour fits
//! which situation, each with the records of the cases that speak to it.

use egui::Ui;

use crate::case::{Atom, Behaviour, CaseRef, ClusterType, Judgement, StageAdvice, Truth};
use crate::text::words;

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::record::lines;
use super::super::super::super::widgets::{Glyph, bullet, columns_fit, heading, paragraph, rule};
use super::super::evidence;
use super::{cell, marked_heading, word_name};

/// Least width of a column.
const COLUMN: f32 = 300.0;
/// Key of the situations that may hold.
const OPEN: &str = "behaviours open";

/// A type or a stage, and whether the profile or this page says so.
struct Named<'a, T> {
    of: &'a T,
    title: String,
}

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>) {
    let (title, hint) = (words::emphasis_title(cx.l), words::emphasis_hint(cx.l));
    marked_heading(ui, cx, title, hint);
    let (rules, found) = (&cx.library().catalogue.cluster, &cx.found().cluster);
    let (kind, stage) = (&found.kind, &found.stage);
    let types =
        named(cx, "cluster_type", kind.declared.as_deref(), kind.suggested.as_deref(), |id| {
            rules.kind(id)
        });
    let stages = named(cx, "stage", stage.declared.as_deref(), stage.verdict.suggested(), |id| {
        rules.stage(id)
    });
    let count = types.len() + stages.len();
    if count == 0 {
        paragraph(ui, cx.body(words::emphasis_nothing(cx.l)));
    } else {
        let columns = columns_fit(ui, COLUMN * cx.tokens.sizes.note / 12.0, count);
        ui.columns(columns, |ui| {
            for (i, named) in types.iter().enumerate() {
                if let Some(ui) = ui.get_mut(i % columns) {
                    cell(ui, ("type", i), |ui| of_type(ui, cx, named));
                }
            }
            for (i, named) in stages.iter().enumerate() {
                if let Some(ui) = ui.get_mut((i + types.len()) % columns) {
                    cell(ui, ("stage", i), |ui| of_stage(ui, cx, named));
                }
            }
        });
    }
    rule(ui, cx);
    behaviours(ui, cx);
}

/// What the profile says first; what is suggested beside it where it differs.
fn named<'a, T>(
    cx: Cx<'_>,
    field: &str,
    declared: Option<&str>,
    suggested: Option<&str>,
    find: impl Fn(&str) -> Option<&'a T>,
) -> Vec<Named<'a, T>> {
    let suggested = suggested.filter(|s| declared != Some(*s));
    let declared =
        declared.map(|id| (id, words::emphasis_declared(cx.l, word_name(cx, field, id))));
    let suggested =
        suggested.map(|id| (id, words::emphasis_suggested(cx.l, word_name(cx, field, id))));
    declared
        .into_iter()
        .chain(suggested)
        .filter_map(|(id, title)| Some(Named { of: find(id)?, title }))
        .collect()
}

fn of_type(ui: &mut Ui, cx: Cx<'_>, named: &Named<'_, ClusterType>) {
    let (l, kind) = (cx.l, named.of);
    paragraph(ui, cx.strong(&named.title));
    paragraph(ui, cx.note(words::emphasis_failure(l, kind.failure.get(l))));
    paragraph(ui, cx.note(words::emphasis_path(l, kind.path.get(l))));
    advice(ui, cx, kind.emphasis.get(l), kind.avoid.get(l), &kind.cases);
}

fn of_stage(ui: &mut Ui, cx: Cx<'_>, named: &Named<'_, StageAdvice>) {
    let (l, stage) = (cx.l, named.of);
    paragraph(ui, cx.strong(&named.title));
    paragraph(ui, cx.note(words::emphasis_signs(l, stage.signs.get(l))));
    advice(ui, cx, stage.emphasis.get(l), stage.avoid.get(l), &stage.cases);
}

fn advice(ui: &mut Ui, cx: Cx<'_>, emphasis: &str, avoid: &str, cases: &[CaseRef]) {
    let (l, t) = (cx.l, cx.tokens);
    bullet(ui, cx, Glyph::Tick, t.positive, cx.body(words::emphasis_do(l, emphasis)));
    bullet(ui, cx, Glyph::Cross, t.negative, cx.body(words::emphasis_avoid(l, avoid)));
    let refs: Vec<&CaseRef> = cases.iter().collect();
    evidence::cases(ui, cx, words::emphasis_cases(l), &refs);
}

fn behaviours(ui: &mut Ui, cx: Cx<'_>) {
    let l = cx.l;
    let rules = &cx.library().catalogue.cluster;
    let all: Vec<(&Behaviour, Truth)> = cx
        .found()
        .cluster
        .behaviours
        .iter()
        .filter_map(|(id, truth)| Some((rules.behaviour(id)?, *truth)))
        .collect();
    let count = |wanted: Truth| all.iter().filter(|(_, truth)| *truth == wanted).count();
    let (holds, open, fails) = (count(Truth::Holds), count(Truth::Unknown), count(Truth::Fails));
    heading(ui, cx, words::behaviour_title(l), words::behaviour_hint(l, holds, open, fails));
    let of = |wanted: Truth| all.iter().filter(move |(_, t)| *t == wanted).map(|(b, _)| *b);
    grid(ui, cx, &of(Truth::Holds).collect::<Vec<_>>(), Truth::Holds);
    if open == 0 {
        return;
    }
    let unfolded = cx.view.unfolded.contains(OPEN);
    let text = if unfolded { words::advice_less(l) } else { words::behaviour_more(l, open) };
    if evidence::small_link(ui, cx, text).clicked() {
        cx.send(Command::Fold(OPEN.to_owned()));
    }
    if unfolded {
        grid(ui, cx, &of(Truth::Unknown).collect::<Vec<_>>(), Truth::Unknown);
    }
}

fn grid(ui: &mut Ui, cx: Cx<'_>, shown: &[&Behaviour], truth: Truth) {
    let columns = columns_fit(ui, COLUMN * cx.tokens.sizes.note / 12.0, 3);
    for row in shown.chunks(columns) {
        ui.columns(columns, |ui| {
            for (ui, b) in ui.iter_mut().zip(row) {
                cell(ui, &b.id, |ui| behaviour(ui, cx, b, truth));
            }
        });
    }
}

/// The alternative of a condition that is nearest to holding.
fn nearest<'a>(cx: Cx<'_>, b: &'a Behaviour) -> &'a [Atom] {
    let on = Judgement {
        situation: &cx.found().situation,
        words: cx.words(),
        borderline: cx.library().catalogue.scoring.borderline.share,
    };
    let truth = |atoms: &&Vec<Atom>| atoms.iter().map(|a| a.judge(on)).min();
    b.when.alternatives.iter().max_by_key(truth).map_or(&[], Vec::as_slice)
}

fn behaviour(ui: &mut Ui, cx: Cx<'_>, b: &Behaviour, truth: Truth) {
    let (l, t) = (cx.l, cx.tokens);
    ui.spacing_mut().item_spacing.y = 3.0;
    let (sign, color, said) = match truth {
        Truth::Holds => (Glyph::Tick, t.accent, words::behaviour_holds(l)),
        _ => (Glyph::Question, t.unknown, words::behaviour_open(l)),
    };
    let title = format!("{} · {said}", b.name.get(l));
    bullet(ui, cx, sign, color, cx.strong(title));
    for atom in nearest(cx, b) {
        let (told, here) = (lines::atom(cx, atom), lines::here(cx, &atom.field));
        paragraph(ui, cx.note(format!("{told}　{}", words::record_here(l, here))));
    }
    paragraph(ui, cx.body(words::behaviour_fits(l, b.fits.get(l))));
    paragraph(ui, cx.body(words::emphasis_avoid(l, b.avoid.get(l))));
    let refs: Vec<&CaseRef> = b.cases.iter().collect();
    evidence::cases(ui, cx, words::emphasis_cases(l), &refs);
}
