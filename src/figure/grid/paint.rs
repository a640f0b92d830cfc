//! Where everything stands, and how it is drawn; the same on the page and in a file.

use egui::{Align2, Color32, Painter, Pos2, Rect, Shape, Stroke, Ui, pos2, vec2};

use crate::advice::{Binding, List};

use super::super::fonts::{bold, regular};
use super::super::lettering::{fitted, width_of};
use super::super::marks::{Pen, upright_height};
use super::super::tokens::{Tokens, Tone};
use super::{Grid, GridColumn, GridRow};

/// Height of the severity bar under a head.
const BAR: f32 = 26.0;
/// Shade of a cell at no severity, and what full severity adds.
const SHADE: (f32, f32) = (0.10, 0.45);

/// Places of rows and columns in a width.
#[derive(Clone, Copy, Debug)]
pub(crate) struct GridPlaces {
    /// Width of the names of instruments.
    pub(crate) names: f32,
    /// Width of a problem.
    pub(crate) column: f32,
    /// Width of the lists at the end of the rows; 0 where there is no room.
    pub(crate) lists: f32,
    /// Height of the names of kinds.
    pub(crate) family: f32,
    /// Height of the names of problems.
    pub(crate) head: f32,
    /// Height of a row.
    pub(crate) row: f32,
}

impl GridPlaces {
    /// Lays the grid out in a width.
    #[must_use]
    pub(crate) fn of(grid: &Grid, width: f32, t: &Tokens) -> Self {
        let note = t.sizes.note;
        let rows = || grid.groups.iter().flat_map(|g| &g.rows);
        let widest = |text: fn(&GridRow) -> &str| {
            rows().map(|r| width_of(text(r), note)).fold(0.0, f32::max)
        };
        let names = (widest(|r| &r.short) + 28.0).min(width * 0.24);
        let lists = widest(|r| &r.list_name) + 10.0;
        let lists = if width >= 58.0 * note { lists.min(width * 0.175) } else { 0.0 };
        let count = grid.columns.len().max(1) as f32;
        let tall = |c: &GridColumn| upright_height(&c.short, note);
        let head = grid.columns.iter().map(tall).fold(0.0, f32::max);
        Self {
            names,
            column: (width - names - lists) / count,
            lists,
            family: note + 8.0,
            head: head.min(11.0 * note) + 8.0,
            row: note + 9.0,
        }
    }

    /// Height of everything above the first row.
    #[must_use]
    pub(crate) fn above(&self) -> f32 {
        self.family + self.head + BAR + 6.0
    }

    /// Height of everything below the last row.
    #[must_use]
    pub(crate) fn below(&self) -> f32 {
        2.0 * self.row
    }

    /// Height of the rows with the names of their groups.
    #[must_use]
    pub(crate) fn body(&self, grid: &Grid) -> f32 {
        (grid.rows() + grid.groups.len()) as f32 * self.row
    }

    /// The cell of a column in a line of the grid.
    #[must_use]
    pub(crate) fn cell(&self, line: Rect, column: usize) -> Rect {
        let left = line.left() + self.names + column as f32 * self.column;
        Rect::from_min_size(pos2(left, line.top()), vec2(self.column, line.height()))
    }

    /// Whether a number fits a cell.
    fn has_numbers(&self, t: &Tokens) -> bool {
        self.column >= width_of("90", t.sizes.note)
    }
}

/// Draws the parts of the grid.
pub(crate) struct GridPen<'a> {
    painter: Painter,
    t: &'a Tokens,
    places: GridPlaces,
}

impl<'a> GridPen<'a> {
    /// A pen for a page or a file.
    #[must_use]
    pub(crate) fn new(ui: &Ui, t: &'a Tokens, places: GridPlaces) -> Self {
        Self { painter: ui.painter().clone(), t, places }
    }

    fn thin(&self) -> Stroke {
        Stroke::new(self.t.stroke, self.t.line)
    }

    fn text(&self, at: Pos2, anchor: Align2, text: &str, strong: bool, color: Color32) {
        let size = self.t.sizes.note;
        let font = if strong { bold(size) } else { regular(size) };
        self.painter.text(at, anchor, text, font, color);
    }

    /// The heads: kinds, problems, severities, the threshold.
    pub(crate) fn head(&self, grid: &Grid, rect: Rect, threshold: f64) {
        self.families(grid, rect);
        let top = rect.top() + self.places.family;
        let names = Rect::from_min_max(pos2(rect.left(), top), rect.max);
        for (i, column) in grid.columns.iter().enumerate() {
            self.column(column, self.places.cell(names, i));
        }
        let bars = rect.bottom() - 3.0;
        let y = bars - BAR * threshold as f32;
        let first = self.places.cell(rect, 0).left();
        let last = self.places.cell(rect, grid.columns.len()).left();
        let line = [pos2(first, y), pos2(last, y)];
        let stroke = Stroke::new(self.t.stroke, self.t.text_weak);
        self.painter.extend(Shape::dashed_line(&line, stroke, 4.0, 3.0));
        self.painter.hline(rect.x_range(), rect.bottom(), self.thin());
    }

    fn families(&self, grid: &Grid, rect: Rect) {
        let mut from = 0;
        while let Some(first) = grid.columns.get(from) {
            let rest = grid.columns.iter().skip(from);
            let count = rest.take_while(|c| c.kind == first.kind).count();
            let left = self.places.cell(rect, from).left();
            let right = self.places.cell(rect, from + count).left();
            let y = rect.top() + self.places.family / 2.0;
            let pen = Pen { painter: self.painter.clone(), tokens: self.t };
            pen.problem(first.kind, pos2(left + 9.0, y), self.t.text_weak);
            let room = right - left - 22.0;
            if room >= width_of(&first.family, self.t.sizes.note) {
                let at = pos2(left + 19.0, y);
                self.text(at, Align2::LEFT_CENTER, &first.family, false, self.t.text);
            }
            self.painter.vline(
                left,
                rect.y_range(),
                Stroke::new(self.t.stroke, self.t.line_strong),
            );
            from += count.max(1);
        }
    }

    fn column(&self, column: &GridColumn, rect: Rect) {
        let binds = column.standing == Binding::Binds;
        let inner = rect.shrink2(vec2(1.0, 0.0));
        if binds {
            self.painter.rect_filled(inner, 0.0, self.t.negative_tint);
        }
        let color = if binds { self.t.text_strong } else { self.t.text_weak };
        let name = Rect::from_min_size(rect.min, vec2(rect.width(), self.places.head));
        let pen = Pen { painter: self.painter.clone(), tokens: self.t };
        pen.upright(&column.short, name, binds, color);
        let base = rect.bottom() - 3.0;
        let y = |share: f64| base - BAR * share as f32;
        let track = Rect::from_min_max(
            pos2(rect.center().x - 3.0, y(1.0)),
            pos2(rect.center().x + 3.0, base),
        );
        self.painter.rect_filled(track, 0.0, self.t.sunken);
        let (lo, hi) = (y(column.severity.lo), y(column.severity.hi));
        let bar = Rect::from_min_max(
            pos2(track.left(), hi),
            pos2(track.right(), if lo - hi < 3.0 { hi + 3.0 } else { lo }),
        );
        let ink = if binds { self.t.negative } else { self.t.unknown };
        if binds {
            self.painter.rect_filled(bar, 0.0, ink);
        } else {
            let edge = Stroke::new(1.0, ink);
            self.painter.rect(bar, 0.0, self.t.raised, edge, egui::StrokeKind::Inside);
        }
        self.painter.vline(rect.right(), rect.y_range(), self.thin());
    }

    /// The name of a group across the grid.
    pub(crate) fn group(&self, name: &str, line: Rect) {
        let at = pos2(line.left() + 2.0, line.center().y + 1.0);
        self.text(at, Align2::LEFT_CENTER, name, true, self.t.text);
        self.painter.hline(line.x_range(), line.bottom(), self.thin());
    }

    /// An instrument with its verdict, its cells and its list.
    pub(crate) fn row(&self, grid: &Grid, row: &GridRow, line: Rect) {
        self.verdict(row.list, pos2(line.left() + 9.0, line.center().y));
        let room = self.places.names - 24.0;
        let name = fitted(&row.short, self.t.sizes.note, room);
        let at = pos2(line.left() + 20.0, line.center().y);
        self.text(at, Align2::LEFT_CENTER, &name, row.list.is_advised(), self.t.text);
        for (i, (column, share)) in grid.columns.iter().zip(&row.shares).enumerate() {
            self.cell(self.places.cell(line, i), column, *share);
        }
        if self.places.lists > 0.0 {
            let left = self.places.cell(line, grid.columns.len()).left() + 6.0;
            let list = fitted(&row.list_name, self.t.sizes.note, self.places.lists - 6.0);
            let color = self.t.tone(tone(row.list));
            self.text(pos2(left, line.center().y), Align2::LEFT_CENTER, &list, false, color);
        }
        self.painter.hline(line.x_range(), line.bottom(), self.thin());
    }

    /// A cell: as high as its share, as deep as the problem is grave, with its number.
    fn cell(&self, rect: Rect, column: &GridColumn, share: Option<f64>) {
        self.painter.vline(rect.right(), rect.y_range(), self.thin());
        let Some(share) = share else {
            self.painter.circle_filled(rect.center(), 1.0, self.t.line_strong);
            return;
        };
        let binds = column.standing == Binding::Binds;
        let may = column.standing == Binding::MayBind;
        let ink = if binds || may { self.t.accent } else { self.t.line_strong };
        let (least, more) = SHADE;
        let depth = least + more * column.severity.mid as f32;
        let fill = self.t.raised.lerp_to_gamma(ink, depth);
        let inner = rect.shrink2(vec2(1.5, 1.0));
        let mut bar = inner;
        bar.min.y = inner.bottom() - inner.height() * share as f32;
        self.painter.rect_filled(bar, 0.0, fill);
        if self.places.has_numbers(self.t) {
            let number = format!("{:.0}", share * 100.0);
            let color = if binds { self.t.text_strong } else { self.t.text };
            self.text(rect.center(), Align2::CENTER_CENTER, &number, binds, color);
        }
    }

    /// The feet: how many instruments reach a problem, and how many of them are advised.
    pub(crate) fn foot(&self, grid: &Grid, rect: Rect, names: &[String; 2]) {
        let half = rect.height() / 2.0;
        for (i, name) in names.iter().enumerate() {
            let y = rect.top() + half * (i as f32 + 0.5);
            let name = fitted(name, self.t.sizes.note, self.places.names - 6.0);
            let at = pos2(rect.left() + self.places.names - 6.0, y);
            self.text(at, Align2::RIGHT_CENTER, &name, i == 0, self.t.text);
        }
        self.painter.hline(rect.x_range(), rect.top(), Stroke::new(1.0, self.t.line_strong));
        for (i, column) in grid.columns.iter().enumerate() {
            let cell = self.places.cell(rect, i);
            let x = cell.center().x;
            if column.is_gap() {
                let gap = Rect::from_min_size(cell.min, vec2(cell.width(), half)).shrink(1.0);
                self.painter.rect_filled(gap, 2.0, self.t.negative_tint);
                let edge = Stroke::new(1.5, self.t.negative);
                self.painter.rect_stroke(gap, 2.0, edge, egui::StrokeKind::Inside);
            }
            let color = if column.is_gap() { self.t.negative } else { self.t.text_strong };
            let (first, second) =
                (pos2(x, rect.top() + half * 0.5), pos2(x, rect.top() + half * 1.5));
            let advised = column.advised.to_string();
            self.text(first, Align2::CENTER_CENTER, &advised, true, color);
            let all = column.all.to_string();
            self.text(second, Align2::CENTER_CENTER, &all, false, self.t.text_weak);
        }
    }

    /// The sign of a list.
    fn verdict(&self, list: List, at: Pos2) {
        let color = self.t.tone(tone(list));
        let stroke = Stroke::new(self.t.stroke + 0.5, color);
        let path = |points: &[(f32, f32)]| {
            let points = points.iter().map(|(x, y)| at + vec2(*x, *y)).collect();
            self.painter.line(points, stroke);
        };
        match list {
            List::Advise => path(&[(-4.5, 0.5), (-1.0, 4.0), (5.0, -4.0)]),
            List::AdviseWithConditions => {
                self.painter.circle_stroke(at, 4.5, stroke);
                let half: Vec<Pos2> = (0..=10)
                    .map(|i| {
                        let angle = std::f32::consts::PI * (i as f32 / 10.0 + 0.5);
                        at + 4.5 * vec2(angle.cos(), angle.sin())
                    })
                    .collect();
                self.painter.add(Shape::convex_polygon(half, color, Stroke::NONE));
            }
            List::FindOutFirst => self.text(at, Align2::CENTER_CENTER, "?", true, color),
            List::CannotJudge => {
                self.painter.circle_stroke(at, 4.0, Stroke::new(self.t.stroke, color));
            }
            List::NotAdvised => {
                path(&[(-4.0, -4.0), (4.0, 4.0)]);
                path(&[(-4.0, 4.0), (4.0, -4.0)]);
            }
        }
    }
}

fn tone(list: List) -> Tone {
    match list {
        List::Advise => Tone::Positive,
        List::AdviseWithConditions => Tone::Caution,
        List::FindOutFirst | List::CannotJudge => Tone::Unknown,
        List::NotAdvised => Tone::Negative,
    }
}
