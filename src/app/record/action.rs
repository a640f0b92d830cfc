//! A dated action of a government: what, against which problem, with what result.

use std::sync::Arc;

use egui::Ui;

use crate::case::{Action, Evidence};
use crate::figure::Tone;
use crate::text::{Language, words};

use super::super::cx::Cx;
use super::super::widgets::{Glyph, chip, paragraph};
use super::{lesson, lines};

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, action: &Action) {
    let l = cx.l;
    lines::of_case(ui, cx, &action.case, &lines::years(action.from, action.to));
    paragraph(ui, cx.section(action.what.get(l)));
    ui.label(cx.note(kind(&action.kind, l)));
    for id in &action.instruments {
        lesson::instrument(ui, cx, id);
    }
    lines::part(ui, cx, words::record_problem(l));
    paragraph(ui, cx.body(action.problem.get(l)));
    lines::part(ui, cx, words::record_result(l));
    paragraph(ui, cx.body(action.outcome.get(l)));
    let (tone, sign) = match action.evidence {
        Evidence::Strong => (Tone::Positive, Glyph::Tick),
        Evidence::Weak => (Tone::Unknown, Glyph::Half),
        Evidence::None => (Tone::Unknown, Glyph::Question),
        Evidence::Negative => (Tone::Negative, Glyph::Cross),
    };
    chip(ui, cx, tone, sign, evidence(action.evidence, l));
    if let Some(case) = cx.library().case(&action.case) {
        let all = case.episodes.iter().map(Arc::as_ref);
        let episodes: Vec<_> = all.filter(|e| e.actions.contains(&action.id)).collect();
        if !episodes.is_empty() {
            lines::part(ui, cx, words::record_cited(l));
            lines::episodes(ui, cx, &episodes);
        }
    }
    lines::part(ui, cx, words::record_from_sources(l));
    lines::source(ui, cx, &action.id, &action.source);
    lines::note(ui, cx, &action.note);
}

/// The evidence of an action in words.
pub(in crate::app) fn evidence(evidence: Evidence, l: Language) -> String {
    match evidence {
        Evidence::Strong => words::evidence_strong(l),
        Evidence::Weak => words::evidence_weak(l),
        Evidence::None => words::evidence_none(l),
        Evidence::Negative => words::evidence_negative(l),
    }
}

/// The kind of an action in words; a kind of a user's own case stands as it was written.
pub(in crate::app) fn kind(kind: &str, l: Language) -> String {
    match kind {
        "services/one-stop" => words::action_one_stop(l),
        "investment attraction" => words::action_attraction(l),
        "brand/exhibition" => words::action_brand(l),
        "regulation/standards enforcement" => words::action_enforcement(l),
        "park/infrastructure" => words::action_park(l),
        "finance" => words::action_finance(l),
        "R&D platform" => words::action_rd(l),
        "procurement/market" => words::action_market(l),
        "land" => words::action_land(l),
        "merger/restructuring" => words::action_merger(l),
        "talent" => words::action_talent(l),
        "tax" => words::action_tax(l),
        other => other.to_owned(),
    }
}
