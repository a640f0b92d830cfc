//! Not advised, because: the rest of the catalogue with the field, value and threshold that
//! decides, and where the rule comes from.

use egui::{Label, ScrollArea, Ui};

use crate::advice::{Decided, List, Verdict, VerdictKind, decided, sentence};
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::view::AdvicePart;
use super::super::super::widgets::{Column, Listing, heading, interval_strip, paragraph, sheet};
use super::bare;
use super::instruments::{SCORES, tone};

/// Width from which the whole sentence has a column.
const WITH_SENTENCE: f32 = 1080.0;

pub(super) fn part(ui: &mut Ui, cx: Cx<'_>) {
    ScrollArea::vertical().id_salt("refusals").auto_shrink(false).show(ui, |ui| {
        bare(cx, 16, 12).show(ui, |ui| {
            ui.set_width(ui.available_width());
            paragraph(ui, cx.body(words::refusals_intro(cx.l)));
            let refused = cx.found().advice.list(List::NotAdvised);
            let (hard, soft): (Vec<_>, Vec<_>) =
                refused.into_iter().partition(|v| v.kind.is_hard());
            group(ui, cx, "hard", &words::refusals_hard(cx.l), &hard);
            group(ui, cx, "soft", &words::refusals_soft(cx.l), &soft);
        });
    });
}

fn group(ui: &mut Ui, cx: Cx<'_>, id: &str, title: &str, verdicts: &[&Verdict]) {
    if verdicts.is_empty() {
        return;
    }
    ui.add_space(8.0);
    sheet(ui, cx, |ui| {
        heading(ui, cx, title, words::refusals_count(cx.l, verdicts.len()));
        table(ui, cx, id, verdicts);
    });
}

fn table(ui: &mut Ui, cx: Cx<'_>, id: &str, verdicts: &[&Verdict]) {
    let l = cx.l;
    let mut columns = vec![
        Column::fixed(words::contrib_instrument(l), 152.0),
        Column::share(words::refusals_what(l), 0.35),
        Column::fixed(words::refusals_value(l), 110.0),
        Column::fixed(words::refusals_threshold(l), 124.0),
        Column::fixed(words::refusals_from(l), 124.0),
    ];
    // The sentence is on the card too: it is told here where there is room for it.
    if ui.available_width() >= WITH_SENTENCE * cx.tokens.sizes.note / 12.0 {
        columns.push(Column::share(words::brief_why(l), 0.65));
    }
    let parts: Vec<Decided> =
        verdicts.iter().map(|v| decided(&v.deciding, cx.library(), l)).collect();
    let id = format!("refusals {id}");
    let listing = Listing { id: &id, columns: &columns, count: verdicts.len(), picked: None };
    let name = |row: usize| verdicts.get(row).map_or("", |v| v.instrument.name.get(l)).to_owned();
    let clicked = listing.show(ui, cx, name, |ui, row, column| {
        let (Some(v), Some(d)) = (verdicts.get(row), parts.get(row)) else { return };
        // A score is shown as a strip, not as a number that looks more exact than it is.
        let weighed = v.kind == VerdictKind::LowValue;
        if weighed && column == 2 {
            let least = cx.library().catalogue.scoring.verdict.conditions_mid;
            let color = cx.tokens.tone(tone(v.list));
            interval_strip(ui, cx, 100.0, SCORES, v.appraisal.score, Some(least), color);
            return;
        }
        let text = match column {
            0 => v.instrument.short.get(l).to_owned(),
            1 => d.what.clone(),
            2 => d.value.clone(),
            3 if weighed => words::refusals_weighed(l),
            3 => d.threshold.clone(),
            4 => d.from.clone(),
            _ => sentence(&v.deciding, cx.library(), l),
        };
        let shown = if column < 4 { cx.body(&text) } else { cx.note(&text) };
        ui.add(Label::new(shown).truncate()).on_hover_text(text);
    });
    if let Some(v) = clicked.and_then(|row| verdicts.get(row)) {
        cx.send(Command::GoAdvice(AdvicePart::Measures));
        cx.send(Command::Instrument(v.instrument.id.clone()));
    }
}
