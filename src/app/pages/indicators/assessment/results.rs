//! What the scores come to: GEM with its formula filled in, the diamond with its sides.

use egui::Ui;

use crate::figure::Tone;
use crate::indicator::votes::{PairSum, ScoreResult};
use crate::measure::Interval;
use crate::profile::Sheet;
use crate::text::{range, rounded, words};

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::widgets::{callout, paragraph};
use super::super::bands;
use super::agreement::part;

/// The largest sum of a pair.
const PAIR: f64 = 20.0;

fn one(x: f64) -> String {
    rounded(x, 1)
}

fn two(x: f64) -> String {
    rounded(x, 2)
}

/// Who voted, and who left something open; nothing is filled in.
fn turnout(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet, result: &ScoreResult, counted: usize) {
    let l = cx.l;
    let ballot = &result.ballot;
    let (given, all) = (ballot.given(), ballot.raters.len() * ballot.items);
    paragraph(
        ui,
        cx.note(words::votes_turnout(l, ballot.voters(), ballot.raters.len(), given, all)),
    );
    let open: Vec<&str> = (0..ballot.raters.len())
        .filter(|r| ballot.row(*r).iter().any(Option::is_none))
        .filter_map(|r| ballot.raters.get(r).map(String::as_str))
        .collect();
    if !open.is_empty() {
        const MOST: usize = 6;
        let names = open.iter().take(MOST).copied().collect::<Vec<_>>().join(&words::ind_comma(l));
        let text = if open.len() > MOST {
            words::votes_open_more(l, names, open.len())
        } else {
            words::votes_open(l, names)
        };
        paragraph(ui, cx.note(text));
    }
    if counted > 0 && counted < sheet.few {
        let text = words::votes_few(l, counted, sheet.few);
        callout(ui, cx, Tone::Caution, |ui| paragraph(ui, cx.body(text)));
    }
}

/// GEM: the score, the formula filled in, the pairs, the range over raters.
pub(super) fn gem(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet, result: &ScoreResult) {
    let l = cx.l;
    ui.label(cx.section(words::votes_gem(l)));
    let counted = result.whole_raters();
    let (Ok(gem), Ok(pairs)) = (result.gem(), result.gem_pairs(sheet)) else {
        let text = words::votes_gem_none(l);
        callout(ui, cx, Tone::Unknown, |ui| paragraph(ui, cx.body(text)));
        turnout(ui, cx, sheet, result, counted);
        return;
    };
    ui.horizontal(|ui| {
        ui.label(cx.figure(rounded(gem.score, 0)));
        ui.label(cx.note(words::votes_gem_of(l, counted)));
    });
    standing(ui, cx, gem.score);
    let least = range(gem.least, gem.most, |x| rounded(x, 0));
    if gem.experts > 1 {
        paragraph(ui, cx.body(words::votes_gem_range(l, least)));
    }
    turnout(ui, cx, sheet, result, counted);
    part(ui, cx, words::ind_formula(l));
    let brackets: Vec<String> =
        pairs.iter().map(|p| format!("({} + {})", two(p.means.0), two(p.means.1))).collect();
    let sums: Vec<String> = pairs.iter().map(|p| two(p.sum())).collect();
    for line in [
        words::votes_gem_formula(l),
        format!("= 2.5 × [{}]^(2/3)", brackets.join(" × ")),
        format!("= 2.5 × [{}]^(2/3)", sums.join(" × ")),
        format!("= {}", rounded(gem.score, 1)),
    ] {
        paragraph(ui, cx.body(line));
    }
    part(ui, cx, words::votes_pairs(l));
    for pair in &pairs {
        let name = sheet.groups.get(pair.group).map_or("", |g| g.name.get(l));
        bar(ui, cx, name, pair.sum() / PAIR, &words::votes_pair_sum(l, one(pair.sum())));
    }
    weakest(ui, cx, sheet, &pairs);
    let link = ui.link(cx.note(words::votes_gem_more(l)).color(cx.tokens.accent));
    if link.clicked() {
        cx.send(Command::Indicator("gem_score".to_owned()));
    }
}

/// The band of the declared indicator.
fn standing(ui: &mut Ui, cx: Cx<'_>, score: f64) {
    let declared = cx.knowledge.registry.declaration("gem_score");
    let (Some(d), Some(x)) = (declared, Interval::point(score)) else { return };
    bands::strip(ui, cx, d, x);
    if let Some(band) = d.band(x) {
        let (label, source) = (band.label.get(cx.l), band.source.get(cx.l));
        paragraph(ui, cx.note(words::ind_band_source(cx.l, label, source)));
    }
}

fn weakest(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet, pairs: &[PairSum]) {
    let least = pairs.iter().min_by(|a, b| a.sum().total_cmp(&b.sum()));
    let most = pairs.iter().max_by(|a, b| a.sum().total_cmp(&b.sum()));
    let (Some(least), Some(most)) = (least, most) else { return };
    if most.sum() - least.sum() < 0.05 {
        return;
    }
    let name = sheet.groups.get(least.group).map_or("", |g| g.name.get(cx.l));
    paragraph(ui, cx.body(words::votes_weakest(cx.l, name)));
}

/// A name, a bar of a share, and a number.
pub(super) fn bar(ui: &mut Ui, cx: Cx<'_>, name: &str, share: f64, said: &str) {
    let t = cx.tokens;
    let scale = t.sizes.note / 12.0;
    let height = t.sizes.body + 8.0;
    let width = ui.available_width();
    let (row, _) = ui.allocate_exact_size(egui::vec2(width, height), egui::Sense::hover());
    let (names, numbers) = ((width * 0.34).min(150.0 * scale), 96.0 * scale);
    let font = crate::figure::fonts::regular(t.sizes.body);
    let mut job = egui::text::LayoutJob::simple_singleline(name.to_owned(), font.clone(), t.text);
    job.wrap = egui::text::TextWrapping::truncate_at_width(names - 6.0);
    let galley = ui.ctx().fonts_mut(|f| f.layout_job(job));
    let at = egui::pos2(row.left(), row.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, t.text);
    let track = egui::Rect::from_min_max(
        egui::pos2(row.left() + names, row.center().y - 5.0),
        egui::pos2(row.right() - numbers, row.center().y + 5.0),
    );
    ui.painter().rect_filled(track, 2.0, t.sunken);
    let mut full = track;
    full.set_width(track.width() * share.clamp(0.0, 1.0) as f32);
    ui.painter().rect_filled(full, 2.0, t.accent);
    let at = egui::pos2(row.right(), row.center().y);
    ui.painter().text(at, egui::Align2::RIGHT_CENTER, said, font, t.text_strong);
    let read = ui.interact(row, ui.unique_id().with(("bar", name)), egui::Sense::hover());
    let said = format!("{name} {said}");
    read.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &said));
}

/// The diamond: the mean of its sides, each side, what acts from outside.
pub(super) fn diamond(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet, result: &ScoreResult) {
    let l = cx.l;
    ui.label(cx.section(words::votes_diamond(l)));
    let found = result.diamond(sheet);
    let counted = found.as_ref().map_or(0, |(_, n)| *n);
    let inner = sheet.groups.first().map_or("", |g| g.id.as_str());
    match &found {
        Ok((diamond, n)) => {
            ui.horizontal(|ui| {
                ui.label(cx.figure(one(diamond.whole)));
                ui.label(cx.note(words::votes_diamond_of(l, n)));
            });
            let sides = sheet.items.iter().filter(|i| i.group == inner);
            for (item, score) in sides.zip(&diamond.sides) {
                let said = words::votes_side(l, one(*score), 100 / diamond.sides.len().max(1));
                bar(ui, cx, item.name.get(l), score / 10.0, &said);
            }
        }
        Err(_) => {
            let text = words::votes_diamond_none(l);
            callout(ui, cx, Tone::Unknown, |ui| paragraph(ui, cx.body(text)));
        }
    }
    part(ui, cx, words::votes_outside(l));
    for (k, item) in sheet.items.iter().enumerate().filter(|(_, i)| i.group != inner) {
        match result.item(k) {
            Some(i) => {
                bar(ui, cx, item.name.get(l), i.mean / 10.0, &words::votes_mean(l, one(i.mean)));
            }
            None => paragraph(ui, cx.note(words::votes_nobody(l, item.name.get(l)))),
        }
    }
    turnout(ui, cx, sheet, result, counted);
}
