//! A region × industry table from a file, and the one that ships as an example.

use std::path::Path;

use crate::assets::Files;
use crate::indicator::{RegionTable, TableHeads};
use crate::text::Language;

use super::open::{FileError, read_text};

/// The invented table that shows what a table looks like.
const EXAMPLE: [&str; 2] = ["samples/regions_zh.csv", "samples/regions_en.csv"];

/// Reads a region × industry table, long or wide.
///
/// # Errors
/// [`FileError`]; for cells that cannot be read it names row and column.
pub fn read_table(path: &Path, heads: &TableHeads) -> Result<RegionTable, FileError> {
    RegionTable::of_text(&read_text(path)?, heads)
        .map_err(|what| FileError::Table { path: path.to_owned(), what })
}

/// The invented table in a language, as text that can be read or pasted.
#[must_use]
pub fn example_table(files: &Files, language: Language) -> &str {
    let [zh, en] = EXAMPLE;
    files.get(if language == Language::Zh { zh } else { en }).unwrap_or_default()
}
