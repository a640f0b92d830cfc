//! The mark where a changed number of judgement is at work: on cards, problems and records.

use std::collections::BTreeSet;

use egui::Ui;

use crate::advice::Verdict;
use crate::case::Subject;
use crate::text::words;

use super::command::Command;
use super::cx::Cx;
use super::judgements::Judging;

/// Says how many changed numbers of these subjects there are, with a way to them; nothing where
/// there are none.
pub(super) fn touched(ui: &mut Ui, cx: Cx<'_>, by: impl Fn(&Subject) -> bool) {
    let changes = cx.knowledge.changes.iter();
    let n = changes.filter(|c| by(&c.setting.subject)).count();
    if n == 0 {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.tinted(words::judgements_touched(cx.l, n), cx.tokens.caution));
        if ui.link(cx.note(words::judgements_see(cx.l)).color(cx.tokens.accent)).clicked() {
            cx.send(Command::Judge(Judging { changed: true, ..Judging::default() }));
        }
    });
}

/// The same for everything a verdict rests on.
pub(super) fn verdict_touched(ui: &mut Ui, cx: Cx<'_>, v: &Verdict) {
    let needs = v.appraisal.needs.iter().map(|n| n.0.as_str());
    let risks = v.appraisal.risks.iter().filter_map(|r| r.failure.as_deref());
    let failures: BTreeSet<&str> = needs.chain(risks).collect();
    let features = v.support.episodes.iter().flat_map(|e| &e.similarity.features);
    let features: BTreeSet<&str> = features.map(|f| f.field.as_str()).collect();
    touched(ui, cx, |subject| match subject {
        Subject::Rules => true,
        Subject::Prior(id) => *id == v.instrument.prior,
        Subject::Failure(id) => failures.contains(id.as_str()),
        Subject::Instrument(id) => *id == v.instrument.id,
        Subject::Lesson(id) => v.lessons.contains(id) || v.silent_lessons.contains(id),
        Subject::Episode(id) => v.support.episodes.iter().any(|e| e.episode.id == *id),
        Subject::Feature(field) => features.contains(field.as_str()),
        // How the cluster is read has no part in a verdict.
        _ => false,
    });
}
