//! The yearly grid: years across, series down; pastes from Excel. Only the cell with the cursor is
//! a text field, so that a large grid costs no more than a table.

use egui::{Event, Id, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::document::{Datum, Status};
use crate::figure::Tone;
use crate::figure::fonts::regular;
use crate::profile::{Landing, SeriesKind, pasted_series};
use crate::text::{range, rounded, words};

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::widgets::{Quantity, callout, edit_unit, paragraph, quantity, sheet};
use super::issues;

const NAME: f32 = 190.0;
/// The narrowest cell.
const CELL: f32 = 84.0;
const ROW: f32 = 26.0;
/// The usual series, shown even where nothing is known of them.
const USUAL: [&str; 8] = [
    "output_mn_cny",
    "revenue_mn_cny",
    "vehicles",
    "employment",
    "firm_count",
    "tax_mn_cny",
    "profit_mn_cny",
    "export_mn_cny",
];
const ALL: &str = "all series";

pub(super) fn grid(ui: &mut Ui, cx: Cx<'_>) {
    paragraph(ui, cx.note(words::grid_hint(cx.l)));
    let series = shown(cx);
    // What the sheet leaves beside its margins and the names.
    let room = ui.available_width() - 28.0 - NAME;
    let columns = ((room / CELL) as i32).clamp(3, 40);
    let width = room / columns as f32;
    let years = window(ui, cx, columns);
    take_paste(ui, cx, &series);
    sheet(ui, cx, |ui| {
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        head(ui, cx, &years, width);
        for kind in &series {
            line(ui, cx, kind, &years, width);
        }
    });
    ui.horizontal_wrapped(|ui| {
        let all = cx.words().all_series().count();
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
        let rest = vocabulary.all_series().filter(|s| !has(s) && rank(s) == USUAL.len());
        list.extend(rest);
    }
    list
}

/// The years in view: the last ones, unless turned back.
fn window(ui: &mut Ui, cx: Cx<'_>, columns: i32) -> Vec<i32> {
    let data = cx.profile.series.values().flat_map(|s| s.keys().copied());
    let newest = data.clone().chain(cx.profile.year).max().unwrap_or(2023);
    let oldest = data.min().unwrap_or(newest);
    let id = Id::unique("grid shift");
    let mut shift: i32 = ui.data(|d| d.get_temp(id)).unwrap_or(0);
    ui.horizontal(|ui| {
        let link = |text: String| cx.note(text).color(cx.tokens.accent);
        let can_back = newest - shift - columns + 1 > oldest;
        if can_back && ui.link(link(words::grid_earlier(cx.l))).clicked() {
            shift += columns - 1;
        }
        if shift > 0 && ui.link(link(words::grid_later(cx.l))).clicked() {
            shift = (shift - columns + 1).max(0);
        }
    });
    ui.data_mut(|d| d.insert_temp(id, shift));
    let last = newest - shift;
    (last - columns + 1..=last).collect()
}

fn head(ui: &mut Ui, cx: Cx<'_>, years: &[i32], width: f32) {
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let font = regular(cx.tokens.sizes.note);
    let painter = ui.painter();
    let name = words::grid_series(cx.l);
    let at = pos2(row.left(), row.center().y);
    painter.text(at, egui::Align2::LEFT_CENTER, name, font.clone(), cx.tokens.text_weak);
    for (i, year) in years.iter().enumerate() {
        let cell = cell_rect(row, i, width);
        let at = pos2(cell.right() - 8.0, row.center().y);
        let color = cx.tokens.text_weak;
        painter.text(at, egui::Align2::RIGHT_CENTER, year.to_string(), font.clone(), color);
    }
    under(ui, cx, row);
}

fn under(ui: &Ui, cx: Cx<'_>, row: Rect) {
    let stroke = egui::Stroke::new(cx.tokens.stroke, cx.tokens.line);
    ui.painter().hline(row.x_range(), row.bottom(), stroke);
}

fn cell_rect(row: Rect, i: usize, width: f32) -> Rect {
    let left = row.left() + NAME + i as f32 * width;
    Rect::from_min_size(pos2(left, row.top()), vec2(width, ROW))
}

fn line(ui: &mut Ui, cx: Cx<'_>, kind: &SeriesKind, years: &[i32], width: f32) {
    let (row, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    if !ui.is_rect_visible(row) {
        return;
    }
    response.on_hover_text(kind.hint.get(cx.l));
    let empty = Datum::default();
    let unit = edit_unit(cx.words(), &kind.unit, &empty, cx.l);
    let unit = if unit == "share" { "percent_of" } else { unit };
    let unit = cx.words().unit_label(unit, cx.l);
    let name = kind.name.get(cx.l);
    let name = if unit.is_empty() { name.to_owned() } else { words::with_unit(cx.l, name, unit) };
    let galley = {
        let font = regular(cx.tokens.sizes.note + 1.0);
        let mut job = egui::text::LayoutJob::simple_singleline(name, font, cx.tokens.text);
        job.wrap = egui::text::TextWrapping::truncate_at_width(NAME - 8.0);
        ui.ctx().fonts_mut(|f| f.layout_job(job))
    };
    let at = pos2(row.left(), row.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, cx.tokens.text);
    let series = cx.profile.series.get(&kind.id);
    for (i, year) in years.iter().enumerate() {
        let datum = series.and_then(|s| s.get(year)).unwrap_or(&empty);
        cell(ui, cx, kind, *year, datum, cell_rect(row, i, width));
    }
    under(ui, cx, row);
}

fn cell_id(series: &str, year: i32) -> Id {
    Id::unique(("cell", series, year))
}

fn cell(ui: &mut Ui, cx: Cx<'_>, kind: &SeriesKind, year: i32, datum: &Datum, rect: Rect) {
    let id = cell_id(&kind.id, year);
    let name = words::grid_cell(cx.l, kind.name.get(cx.l), year);
    if ui.memory(|m| m.has_focus(id)) {
        let builder = egui::UiBuilder::new().max_rect(rect.shrink(1.0));
        let entry = ui
            .scope_builder(builder, |ui| {
                let unit = kind.unit.as_str();
                let width = rect.width() - 2.0;
                quantity(ui, cx, &Quantity { id, name: &name, unit, datum, width })
            })
            .inner;
        if let Some(datum) = entry.typed {
            cx.send(Command::change(Edit::Cells(vec![(kind.id.clone(), year, datum)])));
        }
        return;
    }
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, &name));
    if response.clicked() {
        response.request_focus();
    }
    paint_cell(ui, cx, kind, datum, rect, response.hovered());
    if let Some(source) = &datum.source {
        response.on_hover_text(source);
    }
}

fn paint_cell(ui: &Ui, cx: Cx<'_>, kind: &SeriesKind, datum: &Datum, rect: Rect, hovered: bool) {
    let (t, painter) = (cx.tokens, ui.painter());
    if datum.value.is_unknown() {
        hatch(ui, rect.shrink(2.0), t.line);
    }
    if hovered {
        painter.rect_stroke(
            rect.shrink(1.0),
            4.0,
            egui::Stroke::new(1.0, t.accent),
            egui::StrokeKind::Inside,
        );
    }
    let suffix = match datum.status {
        Some(Status::Claimed) => " c",
        Some(Status::Estimated) => " e",
        Some(Status::Target) => " t",
        _ => "",
    };
    let text = cell_text(cx, kind, datum);
    let at = pos2(rect.right() - 8.0, rect.center().y);
    let note = regular(t.sizes.note - 1.0);
    let end = painter.text(at, egui::Align2::RIGHT_CENTER, suffix, note, t.text_weak);
    let at = pos2(end.left(), rect.center().y);
    // A long range is written smaller rather than over its neighbour.
    let size = if text.chars().count() > 11 { t.sizes.note - 2.0 } else { t.sizes.note + 1.0 };
    painter.text(at, egui::Align2::RIGHT_CENTER, text, regular(size), t.text);
}

/// The figure in the unit of the row.
fn cell_text(cx: Cx<'_>, kind: &SeriesKind, datum: &Datum) -> String {
    use crate::document::Value;
    let shown = cx.words().written_in(&kind.unit, cx.l);
    let from = datum.unit.as_deref().unwrap_or(&kind.unit);
    let factor = cx.words().factor(from, shown).unwrap_or(1.0);
    let write = |x: f64| rounded(x, if x.abs() < 10.0 { 2 } else { 1 });
    match datum.value {
        Value::Number(x) => write(x * factor),
        Value::Range(a, b) => range(a * factor, b * factor, write),
        Value::Unknown | Value::Word(_) => String::new(),
    }
}

fn hatch(ui: &Ui, rect: Rect, color: egui::Color32) {
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let mut x = rect.left() - rect.height();
    while x < rect.right() {
        let ends = [pos2(x, rect.bottom()), pos2(x + rect.height(), rect.top())];
        painter.line_segment(ends, egui::Stroke::new(1.0, color));
        x += 9.0;
    }
}

/// A block of cells on the clipboard goes into the grid, not into one field.
fn take_paste(ui: &Ui, cx: Cx<'_>, series: &[&SeriesKind]) {
    let block = ui.input_mut(|i| {
        let is_block = |e: &Event| matches!(e, Event::Paste(t) if t.trim().contains(['\t', '\n']));
        let at = i.events.iter().position(is_block)?;
        Some(i.events.remove(at))
    });
    let Some(Event::Paste(text)) = block else { return };
    let focused = ui.memory(egui::Memory::focused);
    let years = 1900..=2100;
    let picked = focused.and_then(|id| {
        let rows = series.iter().enumerate();
        rows.flat_map(|(i, s)| years.clone().map(move |y| (i, s, y)))
            .find(|(_, s, y)| cell_id(&s.id, *y) == id)
            .map(|(i, _, y)| (i, y))
    });
    let landing = match picked {
        Some((row, year)) => Landing {
            series: series.iter().skip(row).map(|s| s.id.clone()).collect(),
            year: Some(year),
        },
        None => Landing::default(),
    };
    let pasted = pasted_series(&text, &landing, cx.words(), cx.l);
    let n = pasted.cells.len();
    let said = match (n, pasted.unread.is_empty()) {
        (0, _) => words::pasted_nothing(cx.l),
        (_, true) => words::pasted(cx.l, n),
        (_, false) => words::pasted_partly(cx.l, n, pasted.unread.join(&words::out_comma(cx.l))),
    };
    let tone = if n > 0 && pasted.unread.is_empty() { Tone::Positive } else { Tone::Caution };
    if n > 0 {
        cx.send(Command::change(Edit::Cells(pasted.cells)));
    }
    cx.send(Command::Say(tone, said));
}
