//! What a document holds and what follows from it, as a workbook and as csv files; and blank forms
//! that the import reads back.
//!
//! A table is made once ([`table()`]) and written by either writer. Its heads are the names by which
//! the import knows its columns, so that what was exported can be changed in Excel and read again.
//! Nothing here touches a disk: bytes go back to the caller.

mod advice;
mod appendix;
mod cover;
mod delimited;
mod fields;
mod figures;
mod findings;
mod form;
mod making;
mod order;
mod printed;
mod records;
mod safe;
mod sources;
mod table;
mod xlsx;

use rust_xlsxwriter::XlsxError;

use crate::advice::InfluenceMap;
use crate::brief::BriefError;
use crate::document::Profile;
use crate::file::import::ImportCatalogue;
use crate::study::{Findings, Knowledge};
use crate::text::{Language, words};

use making::Making;
use xlsx::Book;

pub use appendix::appendix;
pub use delimited::csv;
pub use form::{Form, form};
pub use order::{Order, Wanted};
pub use printed::printed;
pub use table::{ExportCell, ExportColumn, ExportTable};

/// Why a workbook was not made.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The catalogue of tables cannot be read.
    #[error("{0}")]
    Catalogue(String),
    /// The writer of workbooks refused.
    #[error(transparent)]
    Workbook(#[from] XlsxError),
    /// A brief could not be set.
    #[error(transparent)]
    Brief(#[from] BriefError),
    /// The writer of csv files refused.
    #[error(transparent)]
    Csv(#[from] ::csv::Error),
}

impl ExportError {
    /// The error in one sentence.
    #[must_use]
    pub fn sentence(&self, l: Language) -> String {
        words::export_failed(l, self)
    }
}

/// What a workbook is made from.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct Exported<'a> {
    pub profile: &'a Profile,
    pub found: &'a Findings,
    pub influence: &'a InfluenceMap,
    pub knowledge: &'a Knowledge,
    pub catalogue: &'a ImportCatalogue,
    pub language: Language,
}

impl<'a> Exported<'a> {
    fn making(self) -> Making<'a> {
        let words = &self.knowledge.library.words;
        Making { profile: self.profile, words, catalogue: self.catalogue, l: self.language }
    }
}

/// Tables that can be had as csv, by id, in the order in which they are offered.
pub const TABLES: [&str; 12] = [
    "profile",
    "series",
    "firms",
    "references",
    "regions",
    "chain",
    "actions",
    "indicators",
    "problems",
    "advice",
    "issues",
    "sources",
];

/// One table by its id, as a csv file wants it: a region × industry table a row for each figure.
/// `None` for an id that is no table's, or a table the profile does not have.
#[must_use]
pub fn table<'a>(from: Exported<'a>, id: &str) -> Option<ExportTable<'a>> {
    let m = from.making();
    match id {
        "regions" => Some(records::regions_long(m, from.profile.region_sizes.as_ref()?)),
        id => sheet(from, id),
    }
}

/// One table by its id, as a sheet wants it.
fn sheet<'a>(from: Exported<'a>, id: &str) -> Option<ExportTable<'a>> {
    let (m, found) = (from.making(), from.found);
    Some(match id {
        "profile" => fields::fields(m, found),
        "series" => figures::series(m),
        "references" => figures::references(m),
        "firms" => records::firms(m),
        "regions" => records::regions(m, from.profile.region_sizes.as_ref()?),
        "chain" => records::chain(m),
        "actions" => records::actions(m),
        "indicators" => findings::indicators(m, found, from.knowledge),
        "problems" => findings::problems(m, found),
        "advice" => advice::advice(m, found, from.influence),
        "issues" => fields::issues(m, found),
        "sources" => sources::sources(m, found),
        _ => return None,
    })
}

/// The whole of a profile and what follows from it as one workbook; tables without a row are left
/// out.
///
/// # Errors
/// [`ExportError`] where the writer refuses.
pub fn workbook(from: Exported<'_>) -> Result<Vec<u8>, ExportError> {
    let m = from.making();
    let tables: Vec<ExportTable<'_>> =
        TABLES.iter().filter_map(|id| sheet(from, id)).filter(|t| !t.is_empty()).collect();
    let named: Vec<(String, &ExportTable<'_>)> =
        tables.iter().map(|t| (t.name.clone(), t)).collect();
    let (title, lines) = cover::cover(m, from.found, from.knowledge, &named);
    let mut book = Book::new(&title, from.profile.year, from.language)?;
    book.cover(&words::export_sheet_cover(from.language), &lines)?;
    for table in &tables {
        book.table(table)?;
    }
    Ok(book.finish()?)
}
