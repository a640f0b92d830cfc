//! Everything the program knows before it is given a county: read once at the start.

use std::sync::Arc;

use crate::assets::Files;
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
    /// The library as it ships, before a document had its say.
    pub shipped: Arc<Library>,
    /// Numbers of judgement that a document has changed.
    pub changes: Arc<[Change]>,
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
            library,
            registry,
            changes: Arc::default(),
        })
    }

    /// What is known where a document has its say: its changes to the numbers of judgement.
    #[must_use]
    pub fn of_document(&self, document: &Document) -> Self {
        if document.settings.is_empty() {
            return self.clone();
        }
        let library = with_settings(&self.library, &document.settings);
        let changes = changes(&self.library, &library).into();
        Self { library: Arc::new(library), changes, ..self.clone() }
    }
}
