//! The grid as a figure with its table twin.

use egui::{Rect, Ui, pos2, vec2};

use crate::text::{Language, words};

use super::super::marks::place;
use super::super::plate::{Drawing, Figure, Table};
use super::super::subject::Subject;
use super::super::tokens::Tokens;
use super::{Grid, GridPen, GridPlaces};

#[derive(Clone, Debug)]
struct Plate {
    grid: Grid,
    threshold: f64,
    foot: [String; 2],
}

pub(in crate::figure) fn grid_figure(s: &Subject<'_>) -> Option<Figure> {
    let l = s.language;
    let library = &s.knowledge.library;
    let grid = Grid::of(s.found, library, l);
    let binds = grid.columns.iter().filter(|c| c.standing == crate::advice::Binding::Binds).count();
    let gaps = grid.columns.iter().filter(|c| c.is_gap()).count();
    let reading = if binds == 0 {
        words::matrix_none_binds(l)
    } else {
        words::matrix_reading(l, binds, gaps)
    };
    Some(Figure {
        id: "grid".to_owned(),
        title: words::matrix_title(l, s.place()),
        unit: words::matrix_unit(l),
        reading,
        source: words::fig_computed_source(l),
        fictitious: s.fictitious(),
        table: table(&grid, l),
        drawing: Box::new(Plate {
            grid,
            threshold: library.catalogue.scoring.binding.low,
            foot: [words::matrix_foot(l), words::matrix_foot_all(l)],
        }),
    })
}

fn table(grid: &Grid, l: Language) -> Table {
    let mut head = vec![words::contrib_instrument(l), words::matrix_head_list(l)];
    head.extend(grid.columns.iter().map(|c| c.short.clone()));
    let mut rows: Vec<Vec<String>> = Vec::new();
    for row in grid.groups.iter().flat_map(|g| &g.rows) {
        let mut cells = vec![row.short.clone(), row.list_name.clone()];
        cells.extend(row.shares.iter().map(|share| match share {
            Some(share) => format!("{:.0}%", share * 100.0),
            None => "—".to_owned(),
        }));
        rows.push(cells);
    }
    let counted = |name: String, count: fn(&super::GridColumn) -> usize| {
        let mut cells = vec![name, "—".to_owned()];
        cells.extend(grid.columns.iter().map(|c| count(c).to_string()));
        cells
    };
    rows.push(counted(words::matrix_foot(l), |c| c.advised));
    rows.push(counted(words::matrix_foot_all(l), |c| c.all));
    Table { head, rows }
}

impl Drawing for Plate {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        let places = GridPlaces::of(&self.grid, width, tokens);
        places.above() + places.body(&self.grid) + places.below()
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let places = GridPlaces::of(&self.grid, width, tokens);
        let rect = place(ui, self.height(width, tokens));
        let pen = GridPen::new(ui, tokens, places);
        let line = |top: f32, height: f32| {
            Rect::from_min_size(pos2(rect.left(), top), vec2(width, height))
        };
        pen.head(&self.grid, line(rect.top(), places.above()), self.threshold);
        let mut top = rect.top() + places.above();
        for group in &self.grid.groups {
            pen.group(&group.name, line(top, places.row));
            top += places.row;
            for row in &group.rows {
                pen.row(&self.grid, row, line(top, places.row));
                top += places.row;
            }
        }
        pen.foot(&self.grid, line(top, places.below()), &self.foot);
    }
}
