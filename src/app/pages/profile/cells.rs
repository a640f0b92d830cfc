//! Rows of yearly figures: years across, series down. Only the cell with the cursor is a text
//! field, so that a large grid costs no more than a table. A block on the clipboard goes into the
//! rows, not into one field.

use std::ops::RangeInclusive;

use egui::{Event, Id, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::document::{Datum, Series, Status, Value};
use crate::figure::Tone;
use crate::figure::fonts::regular;
use crate::profile::{Landing, SeriesKind, pasted_series};
use crate::text::{range, rounded, words};

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::import::{ImportCommand, Paste};
use super::super::super::widgets::{Quantity, edit_unit, quantity};

/// Width of the names.
pub(super) const NAME: f32 = 190.0;
/// The narrowest cell.
const CELL: f32 = 84.0;
const ROW: f32 = 26.0;
/// Years that a cell can have.
const YEARS: RangeInclusive<i32> = 1900..=2100;

/// Whose figures the rows hold.
#[derive(Clone, Copy)]
pub(super) enum Whose<'a> {
    /// The place's own.
    Own,
    /// Those of the reference area of a level, with the name that a screen reader says and the
    /// name a new area gets.
    Area { level: &'a str, said: &'a str, name: &'a str },
}

impl<'a> Whose<'a> {
    fn edit(self, cells: Vec<(String, i32, Datum)>) -> Command {
        Command::change(match self {
            Self::Own => Edit::Cells(cells),
            Self::Area { level, name, .. } => {
                Edit::Reference(level.to_owned(), name.to_owned(), cells)
            }
        })
    }

    fn id(self, series: &str, year: i32) -> Id {
        match self {
            Self::Own => Id::unique(("cell", series, year)),
            Self::Area { level, .. } => Id::unique(("cell", level, series, year)),
        }
    }

    fn said(self, cx: Cx<'_>, series: &str, year: i32) -> String {
        match self {
            Self::Own => words::grid_cell(cx.l, series, year),
            Self::Area { said, .. } => words::reference_cell(cx.l, said, series, year),
        }
    }

    fn row(self, cx: Cx<'a>, series: &str) -> Option<&'a Series> {
        match self {
            Self::Own => cx.profile.series.get(series),
            Self::Area { level, .. } => area_row(cx, level, series),
        }
    }

    /// Whether a widget is a cell of these rows.
    pub(super) fn has(self, series: &[&SeriesKind], id: Id) -> bool {
        series.iter().any(|s| YEARS.into_iter().any(|year| self.id(&s.id, year) == id))
    }

    /// The path by which a need names the series.
    fn path(self, series: &str) -> String {
        match self {
            Self::Own => format!("series.{series}"),
            Self::Area { level, .. } => format!("reference.{level}.{series}"),
        }
    }
}

/// The row that is read for a level: of the first area of it that has the series.
pub(super) fn area_row<'a>(cx: Cx<'a>, level: &str, series: &str) -> Option<&'a Series> {
    let areas = cx.profile.references.iter().filter(|a| a.level == level);
    areas.filter_map(|a| a.series.get(series)).next()
}

/// The years in view, and the width of one.
pub(super) struct Columns {
    years: Vec<i32>,
    width: f32,
}

impl Columns {
    /// The last years that fit, unless turned back. `salt` tells grids apart.
    pub(super) fn of(ui: &mut Ui, cx: Cx<'_>, salt: &str, data: &[i32]) -> Self {
        // What the sheet leaves beside its margins and the names.
        let room = ui.available_width() - 28.0 - NAME;
        let columns = ((room / CELL) as i32).clamp(3, 40);
        let newest = data.iter().copied().chain(cx.profile.year).max().unwrap_or(2023);
        let oldest = data.iter().copied().min().unwrap_or(newest);
        let id = Id::unique(("grid shift", salt));
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
        Self { years: (last - columns + 1..=last).collect(), width: room / columns as f32 }
    }

    /// The heads of the columns.
    pub(super) fn head(&self, ui: &mut Ui, cx: Cx<'_>) {
        let size = vec2(ui.available_width(), ROW);
        let (row, _) = ui.allocate_exact_size(size, Sense::hover());
        let font = regular(cx.tokens.sizes.note);
        let painter = ui.painter();
        let name = words::grid_series(cx.l);
        let at = pos2(row.left(), row.center().y);
        painter.text(at, egui::Align2::LEFT_CENTER, name, font.clone(), cx.tokens.text_weak);
        for (i, year) in self.years.iter().enumerate() {
            let cell = self.rect(row, i);
            let at = pos2(cell.right() - 8.0, row.center().y);
            let color = cx.tokens.text_weak;
            painter.text(at, egui::Align2::RIGHT_CENTER, year.to_string(), font.clone(), color);
        }
        under(ui, cx, row);
    }

    /// A row with its cells.
    pub(super) fn line(&self, ui: &mut Ui, cx: Cx<'_>, whose: Whose<'_>, kind: &SeriesKind) {
        let size = vec2(ui.available_width(), ROW);
        let (row, response) = ui.allocate_exact_size(size, Sense::hover());
        if !ui.is_rect_visible(row) {
            return;
        }
        let unlocks = cx.derived.unlocked_by(&whose.path(&kind.id));
        response.on_hover_ui(|ui| {
            ui.label(kind.hint.get(cx.l));
            if !unlocks.is_empty() {
                ui.label(words::unlocks_names(cx.l, super::indicator_names(cx, &unlocks)));
            }
        });
        name(ui, cx, kind, row, unlocks.len());
        let (empty, series) = (Datum::default(), whose.row(cx, &kind.id));
        for (i, year) in self.years.iter().enumerate() {
            let datum = series.and_then(|s| s.get(year)).unwrap_or(&empty);
            cell(ui, cx, whose, (kind, *year, datum), self.rect(row, i));
        }
        under(ui, cx, row);
    }

    fn rect(&self, row: Rect, i: usize) -> Rect {
        let left = row.left() + NAME + i as f32 * self.width;
        Rect::from_min_size(pos2(left, row.top()), vec2(self.width, ROW))
    }
}

/// The name of a row with its unit, and how many indicators it unlocks.
fn name(ui: &Ui, cx: Cx<'_>, kind: &SeriesKind, row: Rect, unlocks: usize) {
    let empty = Datum::default();
    let unit = edit_unit(cx.words(), &kind.unit, &empty, cx.l);
    let unit = if unit == "share" { "percent_of" } else { unit };
    let unit = cx.words().unit_label(unit, cx.l);
    let name = kind.name.get(cx.l);
    let name = if unit.is_empty() { name.to_owned() } else { words::with_unit(cx.l, name, unit) };
    let mut room = NAME - 8.0;
    if unlocks > 0 {
        let at = pos2(row.left() + NAME - 6.0, row.center().y);
        let font = regular(cx.tokens.sizes.note);
        let text = words::unlocks_mark(cx.l, unlocks);
        let color = cx.tokens.positive;
        room -= ui.painter().text(at, egui::Align2::RIGHT_CENTER, text, font, color).width() + 6.0;
    }
    let galley = {
        let font = regular(cx.tokens.sizes.note + 1.0);
        let mut job = egui::text::LayoutJob::simple_singleline(name, font, cx.tokens.text);
        job.wrap = egui::text::TextWrapping::truncate_at_width(room);
        ui.ctx().fonts_mut(|f| f.layout_job(job))
    };
    let at = pos2(row.left(), row.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, cx.tokens.text);
}

fn under(ui: &Ui, cx: Cx<'_>, row: Rect) {
    let stroke = egui::Stroke::new(cx.tokens.stroke, cx.tokens.line);
    ui.painter().hline(row.x_range(), row.bottom(), stroke);
}

fn cell(
    ui: &mut Ui,
    cx: Cx<'_>,
    whose: Whose<'_>,
    (kind, year, datum): (&SeriesKind, i32, &Datum),
    rect: Rect,
) {
    let id = whose.id(&kind.id, year);
    let name = whose.said(cx, kind.name.get(cx.l), year);
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
            cx.send(whose.edit(vec![(kind.id.clone(), year, datum)]));
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
        response.on_hover_ui(|ui| {
            ui.label(source);
            if let Some(note) = &datum.note {
                ui.label(note);
            }
        });
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

/// A block of cells on the clipboard goes into the grid, not into one field. With heads it is read
/// as any table is; without, cell by cell from the one with the cursor.
pub(super) fn take_paste(ui: &Ui, cx: Cx<'_>, whose: Whose<'_>, series: &[&SeriesKind]) {
    let block = ui.input_mut(|i| {
        let is_block = |e: &Event| matches!(e, Event::Paste(t) if t.trim().contains(['\t', '\n']));
        let at = i.events.iter().position(is_block)?;
        Some(i.events.remove(at))
    });
    let Some(Event::Paste(text)) = block else { return };
    let focused = ui.memory(egui::Memory::focused);
    let picked = focused.and_then(|id| {
        let rows = series.iter().enumerate();
        rows.flat_map(|(i, s)| YEARS.map(move |y| (i, s, y)))
            .find(|(_, s, y)| whose.id(&s.id, *y) == id)
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
    let mut plain = Vec::new();
    if n > 0 {
        plain.push(whose.edit(pasted.cells));
    }
    plain.push(Command::Say(tone, said));
    let (target, area) = match whose {
        Whose::Own => ("series", None),
        Whose::Area { level, name, .. } => {
            ("references", Some((level.to_owned(), name.to_owned())))
        }
    };
    let paste = Paste { text, target: target.to_owned(), area, plain };
    cx.send(Command::Import(ImportCommand::Paste(Box::new(paste))));
}
