//! Cells of the sheet that is imported: corrected, left out with their row, and how wide they are.

use std::sync::Arc;

use crate::file::import::{Cell, Sheet};

use super::wizard::Wizard;

/// Rows from which the widths of the preview are taken.
const MEASURED: usize = 80;

impl Wizard {
    /// The words of a cell as the file has them.
    #[must_use]
    pub fn as_in_file(&self, row: usize, column: usize) -> &str {
        if let Some(sheet) = self.original().filter(|s| row < s.rows.len()) {
            return sheet.text(row, column);
        }
        // Of a large file only unread cells are held beyond the first rows.
        if let Some(text) = self.originals.get(&(row, column)) {
            return text;
        }
        let reading = self.reading.as_ref();
        let unread = reading.and_then(|r| r.imported.unread.get(*r.unread.get(&(row, column))?));
        unread.map_or("", |u| u.text.as_str())
    }

    /// Rows of which a cell could not be read and says a text.
    #[must_use]
    pub fn alike(&self, column: usize, text: &str) -> Vec<usize> {
        let unread = self.reading.iter().flat_map(|r| &r.imported.unread);
        unread.filter(|u| u.column == column && u.text == text).map(|u| u.row).collect()
    }

    pub(super) fn correct(&mut self, row: usize, column: usize, text: Option<String>) {
        let before = self.original().and_then(|s| s.cell(row, column)).cloned();
        let before = before.unwrap_or_default();
        if row >= self.sheet.rows.len() && text.is_some() {
            let old = self.as_in_file(row, column).to_owned();
            self.originals.entry((row, column)).or_insert(old);
        }
        let text = text.filter(|t| *t != self.as_in_file(row, column));
        match &text {
            Some(text) => {
                self.corrections.insert((row, column), text.clone());
            }
            None => {
                self.corrections.remove(&(row, column));
            }
        }
        // Rows of a large file beyond the first are not held; their corrections wait for the file.
        if row >= self.sheet.rows.len() || self.dropped.contains(&row) {
            return;
        }
        let cell = text.map_or(before, |t| Cell::of_text(&t));
        let sheet = Arc::make_mut(&mut self.sheet);
        sheet.correct(row, column, "");
        if let Some(place) = sheet.rows.get_mut(row).and_then(|r| r.get_mut(column)) {
            *place = cell;
        }
    }

    pub(super) fn drop_row(&mut self, row: usize, drop: bool) {
        let original = self.original().and_then(|s| s.rows.get(row)).cloned().unwrap_or_default();
        if drop {
            self.dropped.insert(row);
        } else {
            self.dropped.remove(&row);
        }
        let corrections: Vec<(usize, String)> = self
            .corrections
            .range((row, 0)..(row + 1, 0))
            .map(|((_, c), t)| (*c, t.clone()))
            .collect();
        if row >= self.sheet.rows.len() {
            return;
        }
        let sheet = Arc::make_mut(&mut self.sheet);
        if let Some(cells) = sheet.rows.get_mut(row) {
            *cells = if drop { Vec::new() } else { original };
        }
        if !drop {
            corrections.iter().for_each(|(column, text)| sheet.correct(row, *column, text));
        }
    }
}

/// Widths that show most cells whole, by the letters they hold.
pub(super) fn widths(sheet: &Sheet) -> Vec<f32> {
    let letters = |text: &str| -> f32 {
        text.chars().take(40).map(|c| if c.is_ascii() { 7.2 } else { 13.0 }).sum()
    };
    let wide = |column: usize| {
        let cells = sheet.rows.iter().take(MEASURED).filter_map(|r| r.get(column));
        let cells = cells.filter(|c| !c.merged);
        let mut all: Vec<f32> = cells.map(|c| letters(&c.text)).filter(|w| *w > 0.0).collect();
        all.sort_by(f32::total_cmp);
        // A title does not make its column wide.
        all.get(all.len() * 9 / 10).or(all.last()).copied().unwrap_or(0.0)
    };
    (0..sheet.width()).map(|c| (wide(c) + 22.0).clamp(60.0, 210.0)).collect()
}
