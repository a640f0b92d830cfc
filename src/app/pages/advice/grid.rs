//! Instruments against problems: empty cells in sight, gaps named, every cell and head a way on.

use egui::{
    Align, CornerRadius, Layout, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use crate::advice::Binding;
use crate::figure::{Grid, GridColumn, GridPen, GridPlaces, GridRow};
use crate::text::{rounded, words};

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::view::AdvicePart;
use super::super::super::widgets::{Glyph, bullet, paragraph, small_button};
use super::bare;
use super::diagnosis::standing_name;

/// Room for the scroll bar beside the rows.
const BAR: f32 = 10.0;

pub(super) fn part(ui: &mut Ui, cx: Cx<'_>) {
    let grid = Grid::of(cx.found(), cx.library(), cx.l);
    bare(cx, 16, 10).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        intro(ui, cx);
        gaps(ui, cx, &grid);
        ui.add_space(4.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        Board::new(ui, cx, &grid).show(ui);
    });
}

fn intro(ui: &mut Ui, cx: Cx<'_>) {
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        if small_button(ui, cx, words::command_export_figure(cx.l)).clicked() {
            cx.send(Command::ExportFigure("grid".to_owned()));
        }
        ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
            paragraph(ui, cx.body(words::matrix_intro(cx.l)));
        });
    });
}

/// Problems that stand and have no advised instrument, each said in words.
fn gaps(ui: &mut Ui, cx: Cx<'_>, grid: &Grid) {
    let l = cx.l;
    if !grid.columns.iter().any(|c| c.standing == Binding::Binds) {
        paragraph(ui, cx.strong(words::matrix_none_binds(l)));
        return;
    }
    let gaps: Vec<&GridColumn> = grid.columns.iter().filter(|c| c.is_gap()).collect();
    if gaps.is_empty() {
        bullet(ui, cx, Glyph::Tick, cx.tokens.positive, cx.body(words::matrix_no_gap(l)));
        return;
    }
    let told: Vec<String> = gaps.into_iter().map(|c| gap(cx, c)).collect();
    let text = words::label_colon(l, words::matrix_gaps(l)) + &told.join(&words::out_semicolon(l));
    bullet(ui, cx, Glyph::Warning, cx.tokens.negative, cx.body(text));
}

fn gap(cx: Cx<'_>, column: &GridColumn) -> String {
    let l = cx.l;
    if column.all > 0 {
        return words::matrix_gap(l, &column.short, column.all);
    }
    let companions = cx.found().advice.companions.iter();
    let companions: Vec<&str> = companions
        .filter(|c| c.risks.contains(&column.failure))
        .map(|c| c.instrument.short.get(l))
        .collect();
    if companions.is_empty() {
        words::matrix_gap_none(l, &column.short)
    } else {
        words::matrix_gap_companions(l, &column.short, companions.join(&words::out_comma(l)))
    }
}

/// The grid with what can be clicked in it.
struct Board<'a> {
    cx: Cx<'a>,
    grid: &'a Grid,
    places: GridPlaces,
    width: f32,
}

impl<'a> Board<'a> {
    fn new(ui: &Ui, cx: Cx<'a>, grid: &'a Grid) -> Self {
        let width = ui.available_width() - BAR;
        Self { cx, grid, places: GridPlaces::of(grid, width, cx.tokens), width }
    }

    fn pen(&self, ui: &Ui) -> GridPen<'a> {
        GridPen::new(ui, self.cx.tokens, self.places)
    }

    fn show(&self, ui: &mut Ui) {
        self.head(ui);
        let below = self.places.below() + 2.0;
        let height = (ui.available_height() - below).max(4.0 * self.places.row);
        ScrollArea::vertical()
            .id_salt("grid")
            .auto_shrink([false, true])
            .max_height(height)
            .show(ui, |ui| self.body(ui));
        self.foot(ui);
    }

    fn line(&self, ui: &mut Ui, height: f32) -> Rect {
        ui.allocate_exact_size(vec2(self.width, height), Sense::hover()).0
    }

    fn head(&self, ui: &mut Ui) {
        let rect = self.line(ui, self.places.above());
        let low = self.cx.library().catalogue.scoring.binding.low;
        self.pen(ui).head(self.grid, rect, low);
        for (i, column) in self.grid.columns.iter().enumerate() {
            let mut place = self.places.cell(rect, i);
            place.min.y += self.places.family;
            let standing = standing_name(self.cx, column.standing);
            let (name, kind) = (&column.name, &column.family);
            let said = words::matrix_column(self.cx.l, name, kind, &column.numbers, standing);
            let response = self.button(ui, place, ("head", &column.failure), &said);
            if response.on_hover_text(&said).clicked() {
                self.cx.send(Command::Failure(Some(column.failure.clone())));
            }
        }
    }

    fn body(&self, ui: &mut Ui) {
        let height = self.places.body(self.grid);
        let (all, _) = ui.allocate_exact_size(vec2(self.width, height), Sense::hover());
        let seen = ui.clip_rect().expand(2.0 * self.places.row);
        let pen = self.pen(ui);
        let mut top = all.top();
        let mut next = || {
            let line =
                Rect::from_min_size(pos2(all.left(), top), vec2(self.width, self.places.row));
            top += self.places.row;
            line
        };
        for group in &self.grid.groups {
            let line = next();
            if line.intersects(seen) {
                pen.group(&group.name, line);
            }
            for row in &group.rows {
                let line = next();
                if line.intersects(seen) {
                    pen.row(self.grid, row, line);
                    self.row(ui, row, line);
                }
            }
        }
    }

    fn row(&self, ui: &Ui, row: &GridRow, line: Rect) {
        let cx = self.cx;
        let name = Rect::from_min_size(line.min, vec2(self.places.names, line.height()));
        let said = words::matrix_row(cx.l, &row.name, &row.list_name);
        let response = self.button(ui, name, ("row", &row.instrument), &said);
        if response.on_hover_text(&said).clicked() {
            self.open(row, None);
        }
        for (i, (column, share)) in self.grid.columns.iter().zip(&row.shares).enumerate() {
            let place = self.places.cell(line, i);
            let Some(share) = share else {
                let id = ui.unique_id().with((&row.instrument, &column.failure));
                let said = words::matrix_empty(cx.l, &row.short, &column.short);
                let empty = ui.interact(place, id, Sense::hover());
                empty.widget_info(|| WidgetInfo::labeled(Role::Cell, true, &said));
                continue;
            };
            let share = format!("{}%", rounded(share * 100.0, 0));
            let standing = standing_name(cx, column.standing);
            let (name, problem) = (&row.name, &column.name);
            let said = words::matrix_cell(cx.l, name, problem, share, &column.numbers, standing);
            let salt = (&row.instrument, &column.failure);
            let response = self.button(ui, place, salt, &said);
            if response.on_hover_text(&said).clicked() {
                self.open(row, Some(&column.failure));
            }
        }
    }

    /// Goes to the card, among the instruments for the problem where one was pointed at.
    fn open(&self, row: &GridRow, problem: Option<&String>) {
        self.cx.send(Command::Problem(problem.cloned()));
        self.cx.send(Command::GoAdvice(AdvicePart::Measures));
        self.cx.send(Command::Instrument(row.instrument.clone()));
    }

    fn foot(&self, ui: &mut Ui) {
        let cx = self.cx;
        let rect = self.line(ui, self.places.below());
        let names = [words::matrix_foot(cx.l), words::matrix_foot_all(cx.l)];
        self.pen(ui).foot(self.grid, rect, &names);
        for (i, column) in self.grid.columns.iter().enumerate() {
            let place = self.places.cell(rect, i);
            let said = words::matrix_foot_said(cx.l, &column.name, column.advised, column.all);
            let response = self.button(ui, place, ("foot", &column.failure), &said);
            if response.on_hover_text(&said).clicked() {
                if column.all == 0 {
                    cx.send(Command::Failure(Some(column.failure.clone())));
                } else {
                    cx.send(Command::Problem(Some(column.failure.clone())));
                    cx.send(Command::GoAdvice(AdvicePart::Measures));
                }
            }
        }
    }

    /// A place that can be clicked, reached by keyboard and named.
    fn button(
        &self,
        ui: &Ui,
        place: Rect,
        salt: impl std::hash::Hash + std::fmt::Debug,
        said: &str,
    ) -> Response {
        let id = ui.unique_id().with(salt);
        let response = ui.interact(place, id, Sense::click());
        let edge = Stroke::new(2.0, self.cx.tokens.accent);
        if response.has_focus() || response.hovered() {
            let inner = place.shrink(0.5);
            ui.painter().rect_stroke(inner, CornerRadius::same(2), edge, StrokeKind::Inside);
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, said));
        response
    }
}
