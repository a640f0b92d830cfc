//! Rows of cells, whatever file they came from.

/// What stands in a cell, as far as the file says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CellKind {
    /// Nothing.
    #[default]
    Empty,
    /// Words, or a number written as words.
    Text,
    /// A number the file itself calls one.
    Number,
    /// A day, written as year-month-day.
    Date,
    /// `#REF!` and the like: never a figure.
    Error,
    /// A formula whose result the file does not hold.
    NoResult,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// As it reads.
    pub text: String,
    /// Its number, where the file itself says it is one.
    pub number: Option<f64>,
    /// What stands in it.
    pub kind: CellKind,
    /// Whether it is covered by a merged cell, whose words it repeats.
    pub merged: bool,
}

impl Cell {
    /// A cell of words; nothing where there are none.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        let kind = if text.is_empty() { CellKind::Empty } else { CellKind::Text };
        Self { text: text.to_owned(), number: None, kind, merged: false }
    }

    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.is_empty() && self.kind != CellKind::NoResult
    }
}

/// One sheet, its first row being row 0 of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Its name; for a text file the file's.
    pub name: String,
    /// Whether the file hides it.
    pub hidden: bool,
    /// The rows, ragged.
    pub rows: Vec<Vec<Cell>>,
    /// Rows or columns beyond the limits that were not read.
    pub cut: bool,
}

impl Sheet {
    /// A cell, where the row reaches so far.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> Option<&Cell> {
        self.rows.get(row)?.get(column)
    }

    /// The words of a cell; empty where there is none.
    #[must_use]
    pub fn text(&self, row: usize, column: usize) -> &str {
        self.cell(row, column).map_or("", |c| c.text.as_str())
    }

    /// Cells of the longest row.
    #[must_use]
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.iter().flatten().all(Cell::is_blank)
    }

    /// Puts other words into a cell: a correction before the sheet is read again.
    pub fn correct(&mut self, row: usize, column: usize, text: &str) {
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        if let Some(cells) = self.rows.get_mut(row) {
            if cells.len() <= column {
                cells.resize_with(column + 1, Cell::default);
            }
            if let Some(cell) = cells.get_mut(column) {
                *cell = Cell::of_text(text);
            }
        }
    }

    /// The words of a row, for showing it whole.
    #[must_use]
    pub fn row_texts(&self, row: usize) -> Vec<String> {
        self.rows.get(row).map_or_else(Vec::new, |r| r.iter().map(|c| c.text.clone()).collect())
    }
}

/// All sheets of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// The file's name, without its folder.
    pub file: String,
    /// Its sheets in order, hidden ones among them.
    pub sheets: Vec<Sheet>,
    /// The encoding a text file was read in.
    pub charset: Option<super::Charset>,
    /// What divides the cells of a text file.
    pub divider: Option<super::Divider>,
    /// Whether some bytes could not be read in that encoding.
    pub garbled: bool,
}

/// The address of a cell as a spreadsheet writes it: row 6, column 2 is `C7`.
#[must_use]
pub fn address(row: usize, column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    let letters: String = letters.into_iter().rev().collect();
    format!("{letters}{}", row + 1)
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn addresses_are_those_of_a_spreadsheet() {
        let cases = [((6, 2), "C7"), ((0, 25), "Z1"), ((0, 26), "AA1"), ((9, 701), "ZZ10")];
        for ((row, column), text) in cases {
            assert_eq!(address(row, column), text);
        }
        assert_eq!(address(0, 702), "AAA1");
    }
}
