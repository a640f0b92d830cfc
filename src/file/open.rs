//! Opening a document. The file itself is only ever read.

use std::io::Read;
use std::path::{Path, PathBuf};

use crate::case::own::OwnFilesError;
use crate::document::{Document, DocumentError, from_json};
use crate::indicator::TableFault;
use crate::text::{Language, words};

use super::fingerprint::Fingerprint;
use super::lock::Holder;

/// The largest file that is opened, in bytes. A county's document has some hundred kilobytes.
pub const LARGEST: u64 = 128 * 1024 * 1024;

/// Why a file could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// No such file, and no sample of that name.
    #[error("{0} does not exist")]
    NotFound(PathBuf),
    /// A folder where a file is meant.
    #[error("{0} is a folder")]
    Folder(PathBuf),
    /// The system refused.
    #[error("{path}: {what}")]
    Refused {
        /// The file.
        path: PathBuf,
        /// What the system said.
        what: std::io::Error,
    },
    /// Too large to be a document.
    #[error("{path} has {megabytes} MB")]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size.
        megabytes: u64,
    },
    /// Not text in UTF-8.
    #[error("{0} is not text")]
    NotText(PathBuf),
    /// Text, but no document that can be opened.
    #[error("{path}: {what}")]
    Document {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        what: DocumentError,
    },
    /// Rows, but no region × industry table.
    #[error("{path}: {what:?}")]
    Table {
        /// The file.
        path: PathBuf,
        /// What is wrong, at least one fault.
        what: Vec<TableFault>,
    },
    /// Another program changed the file since it was opened or saved.
    #[error("{0} was changed by another program")]
    Changed(PathBuf),
    /// Somebody else has the document open.
    #[error("{path} is open elsewhere")]
    Held {
        /// The file.
        path: PathBuf,
        /// Who has it open.
        holder: Holder,
    },
    /// The folder to write into is not there.
    #[error("there is no folder {0}")]
    NoFolder(PathBuf),
    /// An office program has the file open.
    #[error("{path} is open in an office program")]
    InUse {
        /// The file.
        path: PathBuf,
        /// The file by which the program marks it.
        mark: PathBuf,
    },
    /// Marked as read-only.
    #[error("{0} is read-only")]
    ReadOnly(PathBuf),
    /// Not an archive that can be read.
    #[error("{0} is no archive that can be read")]
    NotAnArchive(PathBuf),
    /// Files, but no case.
    #[error("{path}: {what}")]
    Case {
        /// The file or folder.
        path: PathBuf,
        /// What is wrong with it.
        what: OwnFilesError,
    },
}

impl FileError {
    /// The error in one sentence that says what can be done.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        let l = language;
        match self {
            Self::NotFound(path) => words::file_not_found(l, path.display()),
            Self::Folder(path) => words::file_folder(l, path.display()),
            Self::Refused { path, what } => refused(l, path, what),
            Self::TooLarge { path, megabytes } => {
                words::file_too_large(l, path.display(), megabytes, LARGEST / 1024 / 1024)
            }
            Self::Table { path, what } => {
                words::table_fault(l, path.display(), TableFault::sentences(what, l))
            }
            Self::Changed(path) => words::file_changed(l, path.display()),
            Self::Held { path, holder } => words::file_held(l, path.display(), holder.told(l)),
            Self::NoFolder(path) => words::file_no_folder(l, path.display()),
            Self::InUse { path, mark } => words::file_in_use(l, path.display(), mark.display()),
            Self::ReadOnly(path) => words::file_read_only(l, path.display()),
            Self::NotAnArchive(path) => words::own_not_an_archive(l, path.display()),
            Self::Case { what: OwnFilesError::NoHead, .. } => words::own_no_head(l),
            Self::Case { path, what } => format!("{}: {what}", path.display()),
            Self::NotText(path) => words::file_not_text(l, path.display()),
            Self::Document { path, what } => {
                let path = path.display();
                match what {
                    DocumentError::Empty => words::file_empty(l, path),
                    DocumentError::Damaged { line, column, what } => {
                        words::file_damaged(l, path, line, column, what)
                    }
                    DocumentError::NotADocument => words::file_not_a_document(l, path),
                    DocumentError::Newer { found } => words::file_newer(l, path, found),
                    DocumentError::Older { found } => words::file_older(l, path, found),
                }
            }
        }
    }
}

/// What the system refused, in words that say what to do; its own words where there are no better.
fn refused(l: Language, path: &Path, what: &std::io::Error) -> String {
    use std::io::ErrorKind as Kind;
    let path = path.display();
    match what.kind() {
        Kind::StorageFull | Kind::QuotaExceeded => words::file_full(l, path),
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => words::file_not_allowed(l, path),
        Kind::NotFound | Kind::NotADirectory | Kind::StaleNetworkFileHandle => {
            words::file_folder_gone(l, path)
        }
        _ => words::file_refused(l, path, what),
    }
}

/// Opens a document.
///
/// # Errors
/// [`FileError`]; the file is left as it is.
pub fn open(path: &Path) -> Result<Document, FileError> {
    open_known(path).map(|(document, _)| document)
}

/// Opens a document and remembers what the file was.
///
/// # Errors
/// [`FileError`]; the file is left as it is.
pub fn open_known(path: &Path) -> Result<(Document, Fingerprint), FileError> {
    let text = read_text(path)?;
    let known = Fingerprint::of(text.as_bytes());
    let document =
        from_json(&text).map_err(|what| FileError::Document { path: path.to_owned(), what })?;
    Ok((document, known))
}

/// The text of a file that is not too large.
pub(super) fn read_text(path: &Path) -> Result<String, FileError> {
    let refused = |what: std::io::Error| match what.kind() {
        std::io::ErrorKind::NotFound => FileError::NotFound(path.to_owned()),
        _ => FileError::Refused { path: path.to_owned(), what },
    };
    if path.is_dir() {
        return Err(FileError::Folder(path.to_owned()));
    }
    let mut file = std::fs::File::open(path).map_err(refused)?;
    let size = file.metadata().map_err(refused)?.len();
    if size > LARGEST {
        let megabytes = size / 1024 / 1024;
        return Err(FileError::TooLarge { path: path.to_owned(), megabytes });
    }
    let mut bytes = Vec::new();
    file.by_ref().take(LARGEST + 1).read_to_end(&mut bytes).map_err(refused)?;
    String::from_utf8(bytes).map_err(|_| FileError::NotText(path.to_owned()))
}
