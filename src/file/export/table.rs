//! A table on its way out: heads, and rows of words and numbers, before any format.

use crate::document::{Firm, Register, Value};

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportColumn {
    /// The words above it, with the unit where one holds for the whole column.
    pub head: String,
    /// How wide it is, in characters of the sheet's own letters.
    pub width: f64,
}

impl ExportColumn {
    pub(super) fn new(head: impl Into<String>, width: f64) -> Self {
        Self { head: head.into(), width }
    }
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ExportCell {
    /// Nothing is known: never zero.
    #[default]
    Blank,
    /// Words.
    Text(String),
    /// A number in the column's or row's unit.
    Number(f64),
    /// A year, without separators.
    Year(i32),
}

impl ExportCell {
    /// Words, or nothing where there are none.
    pub(super) fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Blank } else { Self::Text(text) }
    }

    /// Words that may not be there.
    pub(super) fn maybe(text: Option<&String>) -> Self {
        text.map_or(Self::Blank, |t| Self::text(t.as_str()))
    }

    /// A year that may not be known.
    pub(super) fn year(year: Option<i32>) -> Self {
        year.map_or(Self::Blank, Self::Year)
    }

    /// A number; nothing where it is none.
    pub(super) fn number(x: f64) -> Self {
        if x.is_finite() { Self::Number(x) } else { Self::Blank }
    }

    /// A value times a factor. A range stands in one cell, as it is typed.
    pub(super) fn value(value: &Value, factor: f64) -> Self {
        match value {
            Value::Unknown => Self::Blank,
            Value::Number(x) => Self::number(times(*x, factor)),
            Value::Range(a, b) => {
                Self::Text(format!("{}–{}", times(*a, factor), times(*b, factor)))
            }
            Value::Word(word) => Self::text(word.as_str()),
        }
    }
}

/// A product with as many digits as a number carries: 0.07 × 100 is 7.
pub(super) fn times(x: f64, factor: f64) -> f64 {
    if (factor - 1.0).abs() < f64::EPSILON {
        return x;
    }
    let product = x * factor;
    format!("{product:.14e}").parse().unwrap_or(product)
}

/// A firm as a row of cells.
pub(super) type FirmRow<'a> = Box<dyn Fn(&Firm, &mut Vec<ExportCell>) + 'a>;

/// Rows as they are, or made one by one from the register, so that a hundred thousand firms are
/// not held twice.
pub(super) enum Rows<'a> {
    Kept(Vec<Vec<ExportCell>>),
    Firms(&'a Register, FirmRow<'a>),
}

/// A table: one sheet of a workbook, or one csv file.
pub struct ExportTable<'a> {
    /// Its id: that of an import's target where it can be read back.
    pub id: &'static str,
    /// Its name in the language of the export.
    pub name: String,
    /// The columns.
    pub columns: Vec<ExportColumn>,
    pub(super) rows: Rows<'a>,
    /// Lines below the table, each marked as a note.
    pub notes: Vec<String>,
}

impl std::fmt::Debug for ExportTable<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExportTable").field("id", &self.id).field("rows", &self.len()).finish()
    }
}

impl ExportTable<'_> {
    /// Rows below the head.
    #[must_use]
    pub fn len(&self) -> usize {
        match &self.rows {
            Rows::Kept(rows) => rows.len(),
            Rows::Firms(firms, _) => firms.len(),
        }
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Hands over row after row.
    ///
    /// # Errors
    /// The first error of who takes them.
    pub fn each_row<E>(
        &self,
        take: &mut dyn FnMut(&[ExportCell]) -> Result<(), E>,
    ) -> Result<(), E> {
        match &self.rows {
            Rows::Kept(rows) => rows.iter().try_for_each(|row| take(row)),
            Rows::Firms(firms, to_row) => {
                let mut row = Vec::with_capacity(self.columns.len());
                for firm in *firms {
                    row.clear();
                    to_row(firm, &mut row);
                    take(&row)?;
                }
                Ok(())
            }
        }
    }
}
