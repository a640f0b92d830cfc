//! Reads the catalogue and every case folder into types.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::assets::Files;
use crate::profile::{Vocabulary, VocabularyError};

use super::catalogue::Catalogue;
use super::records::{Case, Episode, Fact, Lesson};
use super::references::{self, Offers};
use super::rows::{ComparatorRow, load_case, rows};

/// Why the library could not be read.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// The declarations of fields, series and units.
    #[error(transparent)]
    Vocabulary(#[from] VocabularyError),
    /// A file is missing.
    #[error("assets/{0} is missing")]
    Missing(String),
    /// A file does not parse.
    #[error("assets/{file}: {what}")]
    Unreadable {
        /// The file.
        file: String,
        /// What the reader met.
        what: String,
    },
    /// A record cannot be understood.
    #[error("assets/{file}, {id}: {what}")]
    Record {
        /// The file.
        file: String,
        /// The record.
        id: String,
        /// What is wrong.
        what: String,
    },
    /// Two records share an id.
    #[error("the id {id} of case {case} is already used by case {other}")]
    DuplicateId {
        /// The id.
        id: String,
        /// The later case.
        case: String,
        /// The earlier case.
        other: String,
    },
}

/// Everything that is known before a county is looked at.
#[derive(Clone, Debug)]
pub struct Library {
    /// What the fields mean.
    pub words: Vocabulary,
    /// Instruments, failures, laws, numbers.
    pub catalogue: Catalogue,
    /// The cases in their order.
    pub cases: Vec<Arc<Case>>,
    /// National and other figures to compare with.
    pub comparators: Vec<Fact>,
    /// Which of them a profile may take over, and what they count.
    pub offers: Offers,
}

impl Library {
    /// Reads a library.
    ///
    /// # Errors
    /// [`LibraryError`] names the file, the record and the fault.
    pub fn load(files: &Files) -> Result<Self, LibraryError> {
        let words = Vocabulary::load(files)?;
        let catalogue = Catalogue::load(files, &words)?;
        let mut cases = files
            .folders_in("cases")
            .into_iter()
            .map(|folder| load_case(files, folder, &words).map(Arc::new))
            .collect::<Result<Vec<_>, _>>()?;
        cases.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        refuse_shared_ids(&cases)?;
        let comparators = rows(files, "catalogue/comparators.csv")?
            .into_iter()
            .map(|row: ComparatorRow| row.typed())
            .collect();
        let offers = Offers::load(files).map_err(|what| LibraryError::Record {
            file: references::FILE.to_owned(),
            id: String::new(),
            what,
        })?;
        Ok(Self { words, catalogue, cases, comparators, offers })
    }

    /// A case by id.
    #[must_use]
    pub fn case(&self, id: &str) -> Option<&Case> {
        self.cases.iter().map(Arc::as_ref).find(|c| c.id == id)
    }

    /// Whether a case, or a record of one, has an id.
    #[must_use]
    pub fn owns(&self, id: &str) -> bool {
        self.cases.iter().any(|c| {
            c.id == id
                || c.fact(id).is_some()
                || c.action(id).is_some()
                || c.episode(id).is_some()
                || c.lessons.iter().any(|l| l.id == id)
        })
    }

    /// A fact of any case.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.cases.iter().find_map(|c| c.fact(id))
    }

    /// A lesson of any case.
    #[must_use]
    pub fn lesson(&self, id: &str) -> Option<&Lesson> {
        self.cases.iter().flat_map(|c| &c.lessons).map(Arc::as_ref).find(|l| l.id == id)
    }

    /// An episode of any case.
    #[must_use]
    pub fn episode(&self, id: &str) -> Option<&Episode> {
        self.cases.iter().find_map(|c| c.episode(id)).map(Arc::as_ref)
    }
}

/// Facts, episodes and lessons are named by bare ids everywhere, so two cases may not share one.
fn refuse_shared_ids(cases: &[Arc<Case>]) -> Result<(), LibraryError> {
    let mut owner: BTreeMap<&str, &str> = BTreeMap::new();
    for case in cases {
        let ids = (case.facts.iter().map(|f| &f.id))
            .chain(case.actions.iter().map(|a| &a.id))
            .chain(case.episodes.iter().map(|e| &e.id))
            .chain(case.lessons.iter().map(|l| &l.id))
            .chain(std::iter::once(&case.id));
        for id in ids {
            if let Some(other) = owner.insert(id, &case.id) {
                return Err(LibraryError::DuplicateId {
                    id: id.clone(),
                    case: case.id.clone(),
                    other: other.to_owned(),
                });
            }
        }
    }
    Ok(())
}
