//! Why a file is not read as a table, in words that say what to do.

use crate::text::{Language, words};

/// Why a file is refused as a whole. The file is only ever read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The system refused, in its own words.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// No such file, or no longer.
    #[error("not there")]
    Gone,
    /// The user may not read it, or another program keeps it to itself.
    #[error("may not be read")]
    NotAllowed,
    /// Nothing in it.
    #[error("empty")]
    Empty,
    /// More megabytes than are read.
    #[error("{megabytes} MB, more than {most}")]
    TooLarge {
        /// What it has.
        megabytes: u64,
        /// What is allowed.
        most: u64,
    },
    /// An archive that grows beyond the limit when it is unpacked.
    #[error("unpacks to more than {most} MB")]
    Expands {
        /// What is allowed, in megabytes.
        most: u64,
    },
    /// An archive of too many members.
    #[error("{members} members")]
    Members {
        /// How many.
        members: usize,
    },
    /// XML that declares entities or nests too deeply.
    #[error("XML with entities or nested too deeply")]
    Entities,
    /// More cells than a sheet may have.
    #[error("more than {most} cells")]
    Cells {
        /// What is allowed.
        most: usize,
    },
    /// One record of a text file that does not end.
    #[error("a record without an end")]
    EndlessRecord,
    /// Protected by a password.
    #[error("protected by a password")]
    Password,
    /// Damaged or cut off.
    #[error("damaged")]
    Damaged,
    /// Another kind of file, by name.
    #[error("not a table: {0}")]
    NotATable(&'static str),
    /// A web page or XML saved under a spreadsheet's name.
    #[error("a web page under the name of a spreadsheet")]
    WebPage,
    /// One of our own documents.
    #[error("a document of this program")]
    Document,
    /// No sheet holds anything.
    #[error("all sheets are empty")]
    NoSheet,
    /// A sheet that was asked for and is not there.
    #[error("no sheet {asked}")]
    UnknownSheet {
        /// What was asked for.
        asked: String,
        /// What there is.
        known: String,
    },
    /// The import was stopped by the user.
    #[error("stopped")]
    Stopped,
}

impl Refusal {
    /// What the system said about a file.
    pub(super) fn of_system(what: &std::io::Error) -> Self {
        match what.kind() {
            std::io::ErrorKind::NotFound => Self::Gone,
            std::io::ErrorKind::PermissionDenied => Self::NotAllowed,
            // A sharing violation: the spreadsheet program keeps the file to itself.
            _ if cfg!(windows) && what.raw_os_error() == Some(32) => Self::NotAllowed,
            _ => Self::Unreadable(what.to_string()),
        }
    }

    /// The refusal in one sentence.
    #[must_use]
    pub fn sentence(&self, l: Language) -> String {
        match self {
            Self::Unreadable(what) => words::import_unreadable(l, what),
            Self::Gone => words::import_gone(l),
            Self::NotAllowed => words::import_not_allowed(l),
            Self::Empty => words::import_empty(l),
            Self::TooLarge { megabytes, most } => words::import_too_large(l, megabytes, most),
            Self::Expands { most } => words::import_expands(l, most),
            Self::Members { members } => words::import_members(l, members),
            Self::Entities => words::import_entities(l),
            Self::Cells { most } => words::import_cells(l, most),
            Self::EndlessRecord => words::import_endless_record(l),
            Self::Password => words::import_password(l),
            Self::Damaged => words::import_damaged(l),
            Self::NotATable(kind) => words::import_not_a_table(l, kind),
            Self::WebPage => words::import_web_page(l),
            Self::Document => words::import_document(l),
            Self::NoSheet => words::import_no_sheet(l),
            Self::UnknownSheet { asked, known } => words::import_unknown_sheet(l, asked, known),
            Self::Stopped => words::import_stopped(l),
        }
    }
}
