//! A case a user writes: the tables of a case folder as plain text, cell by cell.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Extra;

/// One record: column → what stands in it. An empty cell is absent.
pub type Row = BTreeMap<String, String>;

/// A user's own case, in the shape of a case folder.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OwnCase {
    /// Its id: unique in the document and apart from what ships.
    pub id: String,
    /// Switched off: kept, but takes no part in the advice.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub off: bool,
    /// Name, place, trade, summary.
    #[serde(default)]
    pub head: Row,
    /// Table id → its records.
    #[serde(default)]
    pub tables: BTreeMap<String, Vec<Row>>,
    /// Parts of the head that the form does not show, kept as they are.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub rest: Extra,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

impl OwnCase {
    /// The records of a table.
    #[must_use]
    pub fn rows(&self, table: &str) -> &[Row] {
        self.tables.get(table).map_or(&[], Vec::as_slice)
    }

    /// Writes cells of a record, or of the head where the table is not one of records. A record
    /// that does not exist is left alone.
    pub fn write(&mut self, place: &Place, cells: Vec<(String, String)>) {
        let row = match place.row {
            None => Some(&mut self.head),
            Some(i) => self.tables.get_mut(&place.table).and_then(|rows| rows.get_mut(i)),
        };
        let Some(row) = row else { return };
        for (column, text) in cells {
            if text.is_empty() {
                row.remove(&column);
            } else {
                row.insert(column, text);
            }
        }
    }
}

/// A record of an own case, or its head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The table.
    pub table: String,
    /// The record; `None` for the head.
    pub row: Option<usize>,
}
