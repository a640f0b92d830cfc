//! The yearly grid: years across, series down; pastes from Excel.

use egui::{Ui, vec2};

use crate::figure::Tone;
use crate::profile::SeriesKind;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::widgets::{callout, paragraph, sheet};
use super::cells::{Columns, Whose, take_paste};
use super::issues;

/// The usual series, shown even where nothing is known of them.
const USUAL: [&str; 8] = [
    "output_mn_cny",
    "revenue_mn_cny",
    "vehicles",
    "employment",
    "firms_total",
    "tax_mn_cny",
    "profit_mn_cny",
    "exports_mn_cny",
];
const ALL: &str = "all series";

pub(super) fn grid(ui: &mut Ui, cx: Cx<'_>) {
    paragraph(ui, cx.note(words::grid_hint(cx.l)));
    let series = shown(cx);
    let data: Vec<i32> = cx.profile.series.values().flat_map(|s| s.keys().copied()).collect();
    let columns = Columns::of(ui, cx, "own", &data);
    take_paste(ui, cx, Whose::Own, &series);
    sheet(ui, cx, |ui| {
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        columns.head(ui, cx);
        for kind in &series {
            columns.line(ui, cx, Whose::Own, kind);
        }
    });
    ui.horizontal_wrapped(|ui| {
        let all = cx.words().all_series().filter(|s| !s.area).count();
        let open = cx.view.unfolded.contains(ALL);
        let text = if open { words::grid_some(cx.l) } else { words::grid_all(cx.l, all) };
        if ui.link(cx.note(text).color(cx.tokens.accent)).clicked() {
            cx.send(Command::Fold(ALL.to_owned()));
        }
        ui.add_space(20.0);
        ui.label(cx.note(words::grid_legend(cx.l)));
    });
    for issue in issues(cx).filter(|i| i.path.starts_with("series.")) {
        let mut parts = issue.path.split('.').skip(1);
        let name = parts.next().and_then(|id| cx.words().series(id));
        let name = name.map_or("", |s| s.name.get(cx.l));
        let year = parts.next().unwrap_or_default();
        callout(ui, cx, Tone::Caution, |ui| {
            paragraph(ui, cx.body(format!("{name} {year}　{}", issue.sentence(cx.l))));
        });
    }
}

/// Series with data first, then the usual ones, then, if asked for, all others.
fn shown<'a>(cx: Cx<'a>) -> Vec<&'a SeriesKind> {
    let vocabulary = cx.words();
    let has = |s: &&SeriesKind| cx.profile.series.contains_key(&s.id);
    let usual = USUAL.iter().filter_map(|id| vocabulary.series(id));
    let rank = |s: &SeriesKind| USUAL.iter().position(|id| *id == s.id).unwrap_or(USUAL.len());
    let mut list: Vec<&SeriesKind> = vocabulary.all_series().filter(has).collect();
    list.sort_by_key(|s| rank(s));
    list.extend(usual.filter(|s| !has(s)));
    if cx.view.unfolded.contains(ALL) {
        let rest = vocabulary.all_series().filter(|s| !s.area && !has(s) && rank(s) == USUAL.len());
        list.extend(rest);
    }
    list
}
