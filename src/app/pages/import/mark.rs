//! How sure a guess is, and why, in a sign and a few words.

use egui::{Label, Ui};

use crate::figure::Tone;
use crate::file::import::{About, Confidence, Decision, Reason};
use crate::text::words;

use super::super::super::widgets::{Glyph, glyph};
use super::Desk;

/// The words and sign of a decision.
fn told(desk: Desk<'_>, decision: &Decision) -> (Tone, Glyph, String) {
    let l = desk.cx.l;
    let why = decision.reason.sentence(l);
    match (decision.reason, decision.confidence) {
        (Reason::Asked, _) => (Tone::Accent, Glyph::Check, words::import_mark_own(l)),
        (_, Confidence::Sure) => (Tone::Unknown, Glyph::Tick, why),
        (_, Confidence::Likely) => (Tone::Unknown, Glyph::Half, words::import_mark_likely(l, why)),
        (_, Confidence::Doubtful) => {
            (Tone::Caution, Glyph::Question, words::import_mark_doubtful(l, why))
        }
    }
}

/// Draws the least sure of some decisions in the width there is.
pub(super) fn mark(ui: &mut Ui, desk: Desk<'_>, abouts: &[About]) {
    draw(ui, desk, abouts, true);
}

/// The same in as much width as it takes.
pub(super) fn whole(ui: &mut Ui, desk: Desk<'_>, abouts: &[About]) {
    draw(ui, desk, abouts, false);
}

fn draw(ui: &mut Ui, desk: Desk<'_>, abouts: &[About], cut: bool) {
    let decisions = desk.w.guess.decisions.iter().filter(|d| abouts.contains(&d.about));
    // What the user settled is told where nothing else is doubtful.
    let rank = |d: &&Decision| (d.confidence, d.reason != Reason::Asked);
    let Some(least) = decisions.min_by_key(rank) else { return };
    let (tone, sign, text) = told(desk, least);
    let color = desk.cx.tokens.tone(tone);
    glyph(ui, sign, desk.cx.tokens.sizes.note, color);
    let label = Label::new(desk.cx.tinted(&text, color));
    let label = if cut { label.truncate() } else { label.extend() };
    ui.add(label).on_hover_text(&text);
}
