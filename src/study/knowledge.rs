//! Everything the program knows before it is given a county: read once at the start.

use std::sync::Arc;

use crate::assets::Files;
use crate::case::own::{OwnReport, join};
use crate::case::{Change, Library, LibraryError, changes, with_settings};
use crate::document::Document;
use crate::indicator::{Registry, RegistryError};

/// Why what ships, or a user's own case, could not be read.
#[derive(Debug, thiserror::Error)]
pub enum KnowledgeError {
    /// The catalogue or a case.
    #[error(transparent)]
    Library(#[from] LibraryError),
    /// The declarations of the indicators.
    #[error(transparent)]
    Registry(#[from] RegistryError),
}

/// The library, the indicators and the files they were read from. A copy costs nothing: it shares.
#[derive(Clone, Debug)]
pub struct Knowledge {
    /// The files themselves: samples and fonts are read from them too.
    pub files: Arc<Files>,
    /// Catalogue, cases, laws.
    pub library: Arc<Library>,
    /// The indicators.
    pub registry: Arc<Registry>,
    /// The library before a document changed numbers of judgement in it.
    pub shipped: Arc<Library>,
    /// Numbers of judgement that a document has changed.
    pub changes: Arc<[Change]>,
    /// The library as it ships, before any document had its say.
    pristine: Arc<Library>,
    /// How the document's own cases stand.
    pub own: Arc<[OwnReport]>,
}

impl Knowledge {
    /// Reads everything.
    ///
    /// # Errors
    /// [`KnowledgeError`] names the file and the fault.
    pub fn load(files: Files) -> Result<Self, KnowledgeError> {
        let library = Arc::new(Library::load(&files)?);
        let registry = Arc::new(Registry::load(&files, &library.words)?);
        Ok(Self {
            files: Arc::new(files),
            shipped: Arc::clone(&library),
            pristine: Arc::clone(&library),
            library,
            registry,
            changes: Arc::default(),
            own: Arc::default(),
        })
    }

    /// What is known where a document has its say: its own cases, and its changes to the numbers
    /// of judgement.
    #[must_use]
    pub fn of_document(&self, document: &Document) -> Self {
        // Another document may have had its say before.
        let mut known = Self {
            library: Arc::clone(&self.pristine),
            shipped: Arc::clone(&self.pristine),
            changes: Arc::default(),
            own: Arc::default(),
            ..self.clone()
        };
        if !document.cases.is_empty() {
            let (joined, reports) = join(&self.pristine, &document.cases);
            known.library = Arc::new(joined);
            known.shipped = Arc::clone(&known.library);
            known.own = reports.into();
        }
        if !document.settings.is_empty() {
            let library = with_settings(&known.shipped, &document.settings);
            known.changes = changes(&known.shipped, &library).into();
            known.library = Arc::new(library);
        }
        known
    }

    /// How an own case stands.
    #[must_use]
    pub fn own_report(&self, id: &str) -> Option<&OwnReport> {
        self.own.iter().find(|r| r.id == id)
    }
}
