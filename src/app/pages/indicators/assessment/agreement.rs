//! How far the raters agree, and where they part.

use egui::Ui;

use crate::figure::Tone;
use crate::indicator::undefined_reason;
use crate::indicator::votes::ScoreResult;
use crate::measure::Undefined;
use crate::measure::ranking::Concordance;
use crate::profile::Sheet;
use crate::text::{rounded, two_decimals, words};

use super::super::super::super::cx::Cx;
use super::super::super::super::widgets::{callout, paragraph};

/// A heading inside a sheet of results.
pub(super) fn part(ui: &mut Ui, cx: Cx<'_>, title: String) {
    ui.add_space(4.0);
    ui.label(cx.strong(title));
}

/// Agreement and disagreement over scores.
pub(super) fn scores(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet, result: &ScoreResult) {
    part(ui, cx, words::votes_agreement(cx.l));
    concordance(ui, cx, &result.agreement, result.complete, result.items.len());
    let name = |item: usize| sheet.items.get(item).map_or("", |i| i.name.get(cx.l));
    for item in result.most_apart().into_iter().take(2) {
        let one = |x: f64| rounded(x, 1);
        let (low, high) = (&item.least, &item.most);
        let text = words::votes_apart(
            cx.l,
            name(item.item),
            one(item.apart()),
            &low.1,
            one(low.0),
            &high.1,
            one(high.0),
        );
        paragraph(ui, cx.body(text));
    }
}

/// Kendall's W in words, or why there is none.
pub(super) fn concordance(
    ui: &mut Ui,
    cx: Cx<'_>,
    found: &Result<Concordance, Undefined>,
    raters: usize,
    items: usize,
) {
    let l = cx.l;
    let rules = &cx.words().sheets().agreement;
    let c = match found {
        Ok(c) => c,
        Err(why) => {
            let text = match why {
                Undefined::TooFew | Undefined::Empty => words::votes_w_few(l, raters),
                Undefined::NoVariation => words::votes_w_flat(l),
                other => words::ind_undefined(l, undefined_reason(*other, l)),
            };
            return callout(ui, cx, Tone::Unknown, |ui| paragraph(ui, cx.body(text)));
        }
    };
    let band = rules.band(c.w).map_or("", |b| b.name.get(l));
    paragraph(ui, cx.body(words::votes_w(l, two_decimals(c.w), band, raters, items)));
    let chance = if c.p < 0.01 { words::votes_below(l, "0.01") } else { two_decimals(c.p) };
    let text = if c.p > rules.chance {
        words::votes_w_chance(l, chance)
    } else {
        words::votes_w_sure(l, chance)
    };
    paragraph(ui, cx.body(text));
    let mark = words::ref_memory(l);
    paragraph(ui, cx.note(words::votes_w_note(l, &rules.reference.text, mark)));
}
