//! A region × industry table from a csv file.

use std::path::Path;

use crate::indicator::{RegionTable, TableHeads};

use super::open::{FileError, read_text};

/// Reads a region × industry table, long or wide.
///
/// # Errors
/// [`FileError`]; for a cell that cannot be read it names row and column.
pub fn read_table(path: &Path, heads: &TableHeads) -> Result<RegionTable, FileError> {
    let text = read_text(path)?;
    let text = text.trim_start_matches('\u{feff}');
    let not_rows =
        |what: csv::Error| FileError::NotRows { path: path.to_owned(), what: what.to_string() };
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let strings =
        |record: &csv::StringRecord| -> Vec<String> { record.iter().map(str::to_owned).collect() };
    let head = strings(reader.headers().map_err(not_rows)?);
    let rows: Vec<Vec<String>> = reader
        .records()
        .map(|r| r.map(|r| strings(&r)))
        .collect::<Result<_, _>>()
        .map_err(not_rows)?;
    RegionTable::read(&head, &rows, heads)
        .map_err(|what| FileError::Table { path: path.to_owned(), what })
}
