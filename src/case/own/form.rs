//! The form in which a case is written, as declared in `assets/catalogue/case_tables.toml`.

use serde::Deserialize;

use crate::document::{OwnCase, Row};
use crate::text::{Bilingual, Language};

/// What a column asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum ColumnKind {
    /// A line of text.
    Text,
    /// Text of several lines.
    Long,
    Url,
    Year,
    Number,
    /// One of the column's words.
    Choice,
    /// One instrument of the catalogue.
    Instrument,
    /// Any number of instruments.
    Instruments,
    /// Ids of other records of the case.
    Refs,
    /// Features of a situation.
    Features,
    /// Comparisons that must hold.
    Conditions,
    /// What a lesson does, with its condition and strength.
    Rule,
    /// `yes` or empty.
    Flag,
    /// Where something was read: title, address, or why there is none.
    Source,
}

/// A word of a choice.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Word {
    pub id: String,
    pub name: Bilingual,
}

/// A column of the form.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Column {
    pub id: String,
    pub kind: ColumnKind,
    /// Written in both languages, in two columns of the file.
    #[serde(default)]
    pub both: bool,
    #[serde(default)]
    pub required: bool,
    /// The record is told by it in lists.
    #[serde(default)]
    pub title: bool,
    /// An instrument may be none.
    #[serde(default)]
    pub none: bool,
    #[serde(default)]
    pub least: Option<f64>,
    #[serde(default)]
    pub most: Option<f64>,
    /// Tables whose records may be named.
    #[serde(default)]
    pub to: Vec<String>,
    #[serde(default)]
    pub words: Vec<Word>,
    pub name: Bilingual,
    pub hint: Bilingual,
}

impl Column {
    /// The column of the file that holds it in a language.
    #[must_use]
    pub fn cell(&self, language: Language) -> String {
        let suffix = match language {
            Language::Zh => "zh",
            Language::En => "en",
        };
        match (self.both, self.id.as_str()) {
            (false, id) => id.to_owned(),
            (true, "") => suffix.to_owned(),
            (true, id) => format!("{id}_{suffix}"),
        }
    }

    /// The columns of the file that hold it.
    #[must_use]
    pub fn cells(&self) -> Vec<String> {
        if self.both { Language::ALL.map(|l| self.cell(l)).into() } else { vec![self.id.clone()] }
    }

    /// What a record says in it, in a language or else in the other.
    #[must_use]
    pub fn said<'a>(&self, row: &'a Row, language: Language) -> &'a str {
        let get = |l| row.get(&self.cell(l)).map(|t| t.trim()).filter(|t| !t.is_empty());
        let other = Language::ALL.into_iter().find(|l| *l != language);
        get(language).or_else(|| other.and_then(get)).unwrap_or_default()
    }
}

/// A table of the form.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Table {
    pub id: String,
    /// The file in a case folder; empty for parts of the head.
    pub file: String,
    /// The letter in the ids of its records; empty where they have none.
    pub letter: String,
    /// Columns of the file, in order.
    pub header: Vec<String>,
    pub name: Bilingual,
    /// One of its records.
    pub one: Bilingual,
    pub hint: Bilingual,
    /// What stands where no record is.
    pub empty: Bilingual,
    #[serde(rename = "column")]
    pub columns: Vec<Column>,
}

impl Table {
    /// Whether its records carry ids.
    #[must_use]
    pub fn has_ids(&self) -> bool {
        !self.letter.is_empty()
    }

    /// How a record is told in a list.
    #[must_use]
    pub fn title<'a>(&self, row: &'a Row, language: Language) -> &'a str {
        self.columns.iter().find(|c| c.title).map_or("", |c| c.said(row, language))
    }
}

/// The first and last year that are taken for a year.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Years {
    pub least: i32,
    pub most: i32,
    /// `judgement`.
    pub mark: String,
}

/// All tables, the head first.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct CaseForm {
    pub years: Years,
    #[serde(rename = "table")]
    pub tables: Vec<Table>,
}

/// The id of the table that is the head.
pub(super) const HEAD: &str = "head";

impl CaseForm {
    /// A table by id.
    #[must_use]
    pub fn table(&self, id: &str) -> Option<&Table> {
        self.tables.iter().find(|t| t.id == id)
    }

    /// A column of a table by id.
    #[must_use]
    pub fn column(&self, table: &str, column: &str) -> Option<&Column> {
        let of = self.table(table)?;
        let holds = |c: &&Column| c.id == column || c.cells().iter().any(|cell| cell == column);
        of.columns.iter().find(holds)
    }

    /// The name of a case in a language, else in the other; `None` where it has none.
    #[must_use]
    pub fn name_of<'a>(&self, case: &'a OwnCase, language: Language) -> Option<&'a str> {
        let said = self.column(HEAD, "name")?.said(&case.head, language);
        (!said.is_empty()).then_some(said)
    }

    /// The tables of records.
    pub fn records(&self) -> impl Iterator<Item = &Table> {
        self.tables.iter().filter(|t| t.id != HEAD)
    }
}
