//! What the pages ask of the window, and what the window answers. The pages know no disk, no
//! dialog and no thread.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use crate::case::{Library, Question};
use crate::document::Document;
use crate::file::FileError;
use crate::profile::Situation;
use crate::study::{Flip, Unlock};

use super::workbench::Purpose;

/// Something only the window can do.
#[derive(Debug)]
pub enum Request {
    /// Ask for a file to open.
    PickOpen,
    /// Ask where to save.
    PickSave {
        /// A name to begin with.
        suggested: String,
    },
    /// Ask where to export to.
    PickExport {
        /// A name to begin with.
        suggested: String,
    },
    /// Read a document.
    Open(PathBuf),
    /// Save the document.
    Save {
        /// Where.
        path: PathBuf,
        /// What.
        document: Arc<Document>,
        /// Its revision, for the answer.
        revision: u64,
    },
    /// Write an export.
    Write {
        /// Where.
        path: PathBuf,
        /// What.
        bytes: Vec<u8>,
    },
    /// Find the fields worth finding out, in the background.
    Unlocks {
        /// Revision of the document, for the answer.
        revision: u64,
        /// The library that is asked.
        library: Arc<Library>,
        /// What is known.
        situation: Box<Situation>,
        /// What is asked of the cases.
        question: Question,
    },
    /// Find what would change a verdict, in the background.
    Flips {
        /// Revision of the document, for the answer.
        revision: u64,
        /// The library that is asked.
        library: Arc<Library>,
        /// The instrument.
        instrument: String,
        /// What is known.
        situation: Box<Situation>,
        /// Fields whose figure is claimed or estimated.
        doubtful: BTreeSet<String>,
        /// What is asked of the cases.
        question: Question,
    },
    /// Close the window.
    Close,
}

/// What the window answers.
#[derive(Debug)]
pub enum Event {
    /// A file to open was chosen; `None` where the dialog was closed or did not appear.
    PickedOpen(Option<PathBuf>),
    /// A place to save was chosen.
    PickedSave(Option<PathBuf>),
    /// A place to export to was chosen.
    PickedExport(Option<PathBuf>),
    /// No dialog appeared: the machine has none.
    NoDialog {
        /// What the path is for.
        purpose: Purpose,
        /// A path to begin with.
        suggested: String,
    },
    /// A document was read, or not.
    Opened(PathBuf, Result<Document, FileError>),
    /// The document was saved, or not.
    Saved(PathBuf, u64, Result<(), FileError>),
    /// An export was written, or not.
    Written(PathBuf, Result<(), FileError>),
    /// The background has an answer.
    Unlocks(u64, Question, Vec<Unlock>),
    /// The background knows what would change the verdict on an instrument.
    Flips(u64, Question, String, Vec<Flip>),
    /// Somebody wants to close the window.
    CloseAsked,
}
