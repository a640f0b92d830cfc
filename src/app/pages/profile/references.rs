//! Reference areas: what the place is measured against, level by level, typed by hand or taken
//! over from figures that ship.

use egui::{Ui, vec2};

use crate::figure::Tone;
use crate::profile::SeriesKind;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::widgets::{callout, heading, paragraph, sheet};
use super::cells::{Columns, Whose, area_row, take_paste};
use super::rows::take_block;
use super::{issues, offers};

/// The levels of an area, the nearest first.
pub(super) const LEVELS: [&str; 4] = ["county", "prefecture", "province", "nation"];

/// Series that indicators divide by.
const READ: [&str; 3] = ["industry_jobs", "total_jobs", "industry_vehicles"];

/// The name of a level.
pub(super) fn level_name(cx: Cx<'_>, level: &str) -> String {
    match level {
        "county" => words::reference_county(cx.l),
        "prefecture" => words::reference_prefecture(cx.l),
        "province" => words::reference_province(cx.l),
        _ => words::reference_nation(cx.l),
    }
}

pub(super) fn form(ui: &mut Ui, cx: Cx<'_>) {
    paragraph(ui, cx.note(words::reference_hint(cx.l)));
    let areas = cx.profile.references.iter().flat_map(|a| a.series.values());
    let data: Vec<i32> = areas.flat_map(|s| s.keys().copied()).collect();
    let columns = Columns::of(ui, cx, "references", &data);
    for level in LEVELS {
        area(ui, cx, level, &columns);
    }
    // What no level took may name its areas itself.
    take_block(ui, cx, "references");
    ui.horizontal_wrapped(|ui| ui.label(cx.note(words::reference_legend(cx.l))));
    for issue in issues(cx).filter(|i| i.path.starts_with("references.")) {
        let name = issue.path.split('.').nth(2).and_then(|id| cx.words().series(id));
        let name = name.map_or("", |s| s.name.get(cx.l));
        callout(ui, cx, Tone::Caution, |ui| {
            paragraph(ui, cx.body(format!("{name}　{}", issue.sentence(cx.l))));
        });
    }
    ui.add_space(8.0);
    offers::list(ui, cx);
}

/// The rows of a level; one that holds nothing and that no indicator asks for is folded.
fn area(ui: &mut Ui, cx: Cx<'_>, level: &str, columns: &Columns) {
    let l = cx.l;
    let said = level_name(cx, level);
    let mine = cx.profile.references.iter().find(|a| a.level == level);
    let name = mine.map_or("", |a| a.name.as_str());
    let own = (level == "county").then(|| cx.profile.identity.place(l));
    let given = own.unwrap_or(&said);
    let whose = Whose::Area { level, said: &said, name: given };
    let series = rows(cx, level);
    let wanted = series.iter().any(|s| {
        area_row(cx, level, &s.id).is_some()
            || waited_for(cx, &format!("reference.{level}.{}", s.id))
    });
    let key = format!("reference {level}");
    let open = wanted || cx.view.unfolded.contains(&key);
    ui.horizontal(|ui| {
        heading(ui, cx, &said, if name == said { "" } else { name });
        if !open {
            let link = ui.link(cx.note(words::reference_open(l)).color(cx.tokens.accent));
            if link.accessible_name(format!("{said} {}", words::reference_open(l))).clicked() {
                cx.send(Command::Fold(key));
            }
        }
    });
    if !open {
        return;
    }
    if ui.memory(egui::Memory::focused).is_some_and(|id| whose.has(&series, id)) {
        take_paste(ui, cx, whose, &series);
    }
    sheet(ui, cx, |ui| {
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        columns.head(ui, cx);
        for kind in &series {
            columns.line(ui, cx, whose, kind);
        }
    });
}

/// Whether an indicator waits for an input.
fn waited_for(cx: Cx<'_>, path: &str) -> bool {
    cx.derived.missing().is_some_and(|m| m.of_series(path).next().is_some())
}

/// The series of reference areas, then others that the areas of the level have.
fn rows<'a>(cx: Cx<'a>, level: &str) -> Vec<&'a SeriesKind> {
    let has = |s: &&SeriesKind| area_row(cx, level, &s.id).is_some();
    let of_areas = cx.words().all_series().filter(|s| s.area);
    let others = cx.words().all_series().filter(|s| !s.area).filter(has);
    let mut all: Vec<&SeriesKind> = of_areas.chain(others).collect();
    // Those that indicators read at some level come first, wherever the figures stand.
    all.sort_by_key(|s| !READ.contains(&s.id.as_str()));
    all
}
