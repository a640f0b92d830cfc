//! What a table may hold: targets, their columns, and the words by which they are known.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use crate::case::{Instrument, Library};
use crate::indicator::TableHeads;
use crate::profile::Vocabulary;
use crate::study::Knowledge;
use crate::text::{Bilingual, Language};

use super::words::{Words, plain_words};

const FILE: &str = "catalogue/import.toml";

/// What is refused before memory is spent; megabytes, counts and characters.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Limits {
    pub file_mb: u64,
    pub expanded_mb: u64,
    pub members: usize,
    pub depth: usize,
    pub rows: usize,
    pub columns: usize,
    pub cells: usize,
    pub cell_chars: usize,
    pub record_mb: u64,
    pub stream_mb: u64,
    pub head_search: usize,
    pub guess_rows: usize,
    pub fit: f64,
}

/// What a column takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    /// The name of a series, unit, year, area, region or industry.
    Label,
    /// Words.
    Text,
    /// A number in the column's unit.
    Number,
    /// A year, or a day of which the year counts.
    Year,
    /// Yes or no.
    YesNo,
    /// One of a few words.
    Word,
    /// A stage of the value chain by id or name; other words stand as they are.
    Stage,
    /// An instrument of the catalogue by id or name.
    Instrument,
    /// Degrees of longitude or latitude.
    Degree,
}

/// A word a column takes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportChoice {
    /// The id that a document holds.
    pub id: String,
    /// Its name.
    pub name: Bilingual,
    /// Other words for it.
    #[serde(default)]
    pub words: Vec<String>,
}

/// A column of a target.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportColumn {
    /// Its id.
    pub id: String,
    /// Its name, as the head of a blank form.
    pub name: Bilingual,
    /// What is written into it, for who fills in a blank form.
    pub hint: Bilingual,
    /// What it takes.
    pub kind: ColumnKind,
    /// The unit a document holds it in.
    #[serde(default)]
    pub unit: Option<String>,
    /// The unit counties write it in, taken where a table names none.
    #[serde(default)]
    pub usual: Option<String>,
    /// Whether a record is nothing without it.
    #[serde(default)]
    pub required: bool,
    /// The largest size it may have, either way.
    #[serde(default)]
    pub most: Option<f64>,
    /// Other words for its head.
    #[serde(default)]
    pub words: Vec<String>,
    /// The words it takes.
    #[serde(default, rename = "choice")]
    pub choices: Vec<ImportChoice>,
}

/// What a table can be read into.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportTarget {
    /// Its id: `series`, `firms`, `references`, `regions`, `chain`, `actions`.
    pub id: String,
    /// Its name.
    pub name: Bilingual,
    /// Its columns in the order of a blank form.
    #[serde(rename = "column")]
    pub columns: Vec<ImportColumn>,
}

impl ImportTarget {
    /// A column by id.
    #[must_use]
    pub fn column(&self, id: &str) -> Option<&ImportColumn> {
        self.columns.iter().find(|c| c.id == id)
    }

    /// Whether it holds figures by series, area or industry rather than records.
    #[must_use]
    pub fn is_figures(&self) -> bool {
        self.column("value").is_some()
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shipped {
    #[allow(dead_code)] // Every number here is judgement; the mark says so to who reads the file.
    mark: String,
    limits: Limits,
    words: WordLists,
    levels: BTreeMap<String, Vec<String>>,
    units: BTreeMap<String, Vec<String>>,
    usual: BTreeMap<String, String>,
    #[serde(rename = "target")]
    targets: Vec<ImportTarget>,
    series: BTreeMap<String, Vec<String>>,
}

/// Lists of words, as the file has them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WordLists {
    pub(super) totals: Vec<String>,
    pub(super) missing: Vec<String>,
    pub(super) dashes: Vec<String>,
    pub(super) zero: Vec<String>,
    pub(super) notes: Vec<String>,
    pub(super) unit_lead: Vec<String>,
    pub(super) about: Vec<String>,
    pub(super) yes: Vec<String>,
    pub(super) no: Vec<String>,
    pub(super) qualifiers: Vec<String>,
    pub(super) tails: Vec<String>,
}

/// The one catalogue of what a table may hold; blank forms are written from it too.
#[derive(Clone, Debug)]
pub struct ImportCatalogue {
    /// What is refused.
    pub limits: Limits,
    /// The targets in the order they are offered.
    pub targets: Vec<ImportTarget>,
    pub(super) words: Words,
    pub(super) library: Arc<Library>,
    usual: BTreeMap<String, String>,
    heads: TableHeads,
}

impl ImportCatalogue {
    /// Reads the catalogue and joins to it the names of series, units and instruments.
    ///
    /// # Errors
    /// What is wrong in `assets/catalogue/import.toml`, in English.
    pub fn load(knowledge: &Knowledge) -> Result<Self, String> {
        let library = Arc::clone(&knowledge.library);
        let vocabulary = &library.words;
        let text = knowledge.files.get(FILE).ok_or_else(|| format!("assets/{FILE} is missing"))?;
        let shipped: Shipped = toml::from_str(text).map_err(|e| format!("assets/{FILE}: {e}"))?;
        let strange = shipped.series.keys().find(|id| vocabulary.series(id).is_none());
        let strange = strange.or_else(|| {
            let units = shipped.units.keys();
            units.into_iter().find(|id| vocabulary.unit(id).is_none())
        });
        if let Some(id) = strange {
            return Err(format!("assets/{FILE}: {id} is not declared"));
        }
        let columns = shipped.targets.iter().flat_map(|t| &t.columns);
        let units = columns.flat_map(|c| c.unit.iter().chain(&c.usual));
        for unit in units.chain(shipped.usual.values()) {
            if vocabulary.unit(unit).is_none() {
                return Err(format!("assets/{FILE}: the unit {unit} is not declared"));
            }
        }
        let words = Words::new(
            &shipped.words,
            &shipped.levels,
            &shipped.units,
            &shipped.series,
            vocabulary,
        );
        let (limits, targets, usual) = (shipped.limits, shipped.targets, shipped.usual);
        let heads = knowledge.registry.table_heads().clone();
        Ok(Self { limits, targets, words, library, usual, heads })
    }

    /// Whether it was read for a library.
    #[must_use]
    pub fn is_of(&self, library: &Arc<Library>) -> bool {
        Arc::ptr_eq(&self.library, library)
    }

    /// Names of series and units.
    #[must_use]
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.library.words
    }

    /// Words of region × industry tables.
    pub(super) fn table_heads(&self) -> &TableHeads {
        &self.heads
    }

    /// Whether a region or industry is the sum of others.
    pub(super) fn sums_regions(&self, name: &str) -> bool {
        self.words.is_total(name) || self.heads.totals.contains(&name.trim().to_lowercase())
    }

    /// The unit counties write figures of a unit in, where a table names none.
    pub(in crate::file) fn usual<'a>(&'a self, unit: &'a str) -> &'a str {
        self.usual.get(unit).map_or(unit, String::as_str)
    }

    /// The instruments, as a form offers them.
    pub(in crate::file) fn instruments(&self) -> impl Iterator<Item = &Instrument> {
        self.library.catalogue.instruments.iter().map(AsRef::as_ref)
    }

    /// The name of an instrument.
    pub(in crate::file) fn instrument_name(&self, id: &str, l: Language) -> Option<&str> {
        self.library.catalogue.instruments.iter().find(|i| i.id == id).map(|i| i.name.get(l))
    }

    /// The target that bears a name in either language, as the sheets of our own forms do.
    pub(super) fn target_called(&self, name: &str) -> Option<&ImportTarget> {
        let plain = plain_words(name);
        let called = |t: &&ImportTarget| {
            [&t.name.zh, &t.name.en].into_iter().any(|n| plain_words(n) == plain)
        };
        self.targets.iter().find(called)
    }

    /// A target by id.
    #[must_use]
    pub fn target(&self, id: &str) -> Option<&ImportTarget> {
        self.targets.iter().find(|t| t.id == id)
    }
}
