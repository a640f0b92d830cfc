//! How a sheet is read: saved, changed by hand and used again on next year's file.

use std::path::Path;

use serde::{Deserialize, Serialize};

/// What a dash in a cell of numbers means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dash {
    /// Not known: the usual meaning, and the one that invents nothing.
    #[default]
    Missing,
    /// Zero.
    Zero,
}

/// What a column holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Nothing that is read.
    #[default]
    Skip,
    /// A column of the target, by id: of a record, or the name of a series, year, area.
    Field(String),
    /// Figures; what the head does not say stands in the row or holds for the whole sheet.
    Figure {
        /// The series (for a region table the industry).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        series: Option<String>,
        /// The year.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        year: Option<i32>,
    },
}

/// A column by its head.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MappedColumn {
    /// The words of its head, joined by a space.
    pub head: String,
    /// Which of several columns with the same head, from 0.
    #[serde(default, skip_serializing_if = "is_first")]
    pub nth: usize,
    /// What it holds.
    pub role: Role,
    /// The unit its numbers are in; absent where each row or cell says, or none applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

fn is_first(nth: &usize) -> bool {
    *nth == 0
}

/// A row of a table of figures by the name before it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowName {
    /// As it is written.
    pub label: String,
    /// The series it stands for; absent where the row is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<String>,
    /// The unit its numbers are in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// All that is needed to read a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// The target's id.
    pub target: String,
    /// The sheet it was made for.
    #[serde(default)]
    pub sheet: String,
    /// First row of the head, from 0; a hint, since heads are found by their words.
    pub head: usize,
    /// Rows of the head; 0 where there is none.
    pub head_rows: usize,
    /// What a dash means.
    #[serde(default)]
    pub dash: Dash,
    /// The year of all figures that name none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    /// The series of all figures that name none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<String>,
    /// Units that hold for the whole sheet, by id: each for what it can measure.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub units: Vec<String>,
    /// The columns from the left.
    #[serde(default, rename = "column")]
    pub columns: Vec<MappedColumn>,
    /// Names of rows, for a table with series down.
    #[serde(default, rename = "row", skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<RowName>,
}

/// Why a text is no mapping.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct MappingError(pub String);

impl Mapping {
    /// Reads a saved mapping.
    ///
    /// # Errors
    /// [`MappingError`] with the line and what is wrong there.
    pub fn of_toml(text: &str) -> Result<Self, MappingError> {
        let one_line = |e: toml::de::Error| {
            MappingError(e.to_string().split_whitespace().collect::<Vec<_>>().join(" "))
        };
        toml::from_str(text).map_err(one_line)
    }

    /// Reads a saved mapping from its file.
    ///
    /// # Errors
    /// [`MappingError`] with what the system says, or with the line and what is wrong there.
    pub fn open(path: &Path) -> Result<Self, MappingError> {
        let text = std::fs::read_to_string(path).map_err(|e| MappingError(e.to_string()))?;
        Self::of_toml(&text)
    }

    /// The mapping as it is saved.
    #[must_use]
    pub fn to_toml(&self) -> String {
        // Strings, whole numbers and lists of them: writing cannot fail.
        toml::to_string(self).unwrap_or_default()
    }

    /// A row by its name.
    #[must_use]
    pub fn row(&self, label: &str) -> Option<&RowName> {
        self.rows.iter().find(|r| r.label == label)
    }

    /// The column of a field, by its place.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<usize> {
        self.columns.iter().position(|c| matches!(&c.role, Role::Field(f) if f == id))
    }

    /// Whether anything in it is read.
    #[must_use]
    pub fn reads_anything(&self) -> bool {
        self.columns.iter().any(|c| c.role != Role::Skip)
    }
}
