//! Quotients of all regions and industries as cells with their numbers; shade goes with the number.

use egui::{Align2, Rect, Ui, pos2, vec2};

use super::super::key::Key;
use super::super::lettering::{fitted, width_of};
use super::super::marks::{Pen, place, upright_height};
use super::super::plate::Drawing;
use super::super::tokens::Tokens;

/// A cell: a quotient with its words.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub(super) value: f64,
    pub(super) says: String,
}

/// Rows are industries, columns are regions.
#[derive(Clone, Debug)]
pub(super) struct Heat {
    /// Regions, the one that is looked at first, then the largest; with whether it is that one.
    pub(super) regions: Vec<(String, bool)>,
    pub(super) industries: Vec<String>,
    /// Row after row; `None` where there is no quotient.
    pub(super) cells: Vec<Option<Cell>>,
    /// What is said where so many regions at the end are not drawn.
    pub(super) cut: Vec<String>,
    pub(super) key: Key,
    pub(super) watermark: Option<String>,
}

/// What fits in a width.
struct Places {
    names: f32,
    column: f32,
    columns: usize,
    head: f32,
    row: f32,
}

impl Heat {
    fn places(&self, width: f32, tokens: &Tokens) -> Places {
        let size = tokens.sizes.note;
        let widest = self.industries.iter().map(|n| width_of(n, size)).fold(0.0, f32::max);
        let names = (widest + 10.0).min(width * 0.3);
        let least = width_of("0.00", size) + 8.0;
        let columns = (((width - names) / least) as usize).clamp(1, self.regions.len().max(1));
        let tall = |(name, _): &(String, bool)| upright_height(name, size);
        let head = self.regions.iter().take(columns).map(tall).fold(0.0, f32::max);
        Places {
            names,
            column: ((width - names) / columns as f32).min(least * 1.8),
            columns,
            head: head.min(10.0 * size) + 8.0,
            row: size + 8.0,
        }
    }

    /// What is said of the columns that do not fit.
    fn cut(&self, places: &Places) -> &str {
        let dropped = self.regions.len().saturating_sub(places.columns);
        self.cut.get(dropped).map_or("", String::as_str)
    }

    fn below(&self, places: &Places, tokens: &Tokens) -> f32 {
        if self.cut(places).is_empty() { 0.0 } else { tokens.sizes.note + 8.0 }
    }

    fn cell(pen: &Pen<'_>, rect: Rect, cell: Option<&Cell>) {
        let t = pen.tokens;
        let inner = rect.shrink(0.5);
        let middle = rect.center();
        let Some(cell) = cell else {
            pen.hatch(inner, t.line, 4.0);
            return;
        };
        let says = fitted(&cell.says, t.sizes.note, rect.width() - 2.0);
        if cell.value <= 0.0 {
            pen.text(middle, Align2::CENTER_CENTER, "·", t.text_weak);
        } else if cell.value >= 2.0 {
            pen.fill(inner, t.accent);
            pen.bold(middle, Align2::CENTER_CENTER, &says, t.on_accent);
        } else if cell.value >= 1.0 {
            pen.fill(inner, t.accent_tint);
            pen.bold(middle, Align2::CENTER_CENTER, &says, t.text_strong);
        } else {
            pen.text(middle, Align2::CENTER_CENTER, &says, t.text_weak);
        }
    }
}

impl Drawing for Heat {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        let p = self.places(width, tokens);
        p.head
            + self.industries.len() as f32 * p.row
            + self.below(&p, tokens)
            + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let p = self.places(width, tokens);
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        let top = rect.top() + p.head;
        let bottom = top + self.industries.len() as f32 * p.row;
        let left = rect.left() + p.names;
        let right = left + p.columns as f32 * p.column;
        let body = Rect::from_min_max(pos2(left, top), pos2(right, bottom));
        pen.watermark(self.watermark.as_ref(), body);
        for (c, (name, strong)) in self.regions.iter().take(p.columns).enumerate() {
            let at = pos2(left + c as f32 * p.column, rect.top());
            let head = Rect::from_min_size(at, vec2(p.column, p.head));
            let color = if *strong { tokens.accent } else { tokens.text };
            pen.upright(name, head, *strong, color);
        }
        let rows = self.industries.iter().zip(self.cells.chunks(self.regions.len().max(1)));
        for (r, (name, cells)) in rows.enumerate() {
            let y = top + r as f32 * p.row;
            let name = fitted(name, tokens.sizes.note, p.names - 10.0);
            let at = pos2(left - 8.0, y + p.row / 2.0);
            pen.text(at, Align2::RIGHT_CENTER, &name, tokens.text);
            for (c, cell) in cells.iter().take(p.columns).enumerate() {
                let at = pos2(left + c as f32 * p.column, y);
                Self::cell(&pen, Rect::from_min_size(at, vec2(p.column, p.row)), cell.as_ref());
            }
            pen.line(pos2(rect.left(), y), pos2(right, y), pen.thin(tokens.line));
        }
        for (c, _) in self.regions.iter().enumerate().filter(|(c, (_, own))| *own && *c < p.columns)
        {
            let at = pos2(left + c as f32 * p.column, top);
            let column = Rect::from_min_size(at, vec2(p.column, bottom - top));
            pen.outline(column.expand(0.5), tokens.accent);
        }
        let cut = self.cut(&p);
        if !cut.is_empty() {
            pen.text(pos2(rect.left(), bottom + 4.0), Align2::LEFT_TOP, cut, tokens.text_weak);
        }
        let under = bottom + self.below(&p, tokens);
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), under), rect.max));
    }
}
