//! What the pages ask of the window, and what the window answers. The pages know no disk, no
//! dialog and no thread.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use crate::case::own::CaseForm;
use crate::case::{Library, Question};
use crate::document::{Document, OwnCase};
use crate::file::export::Order;
use crate::file::import::{Mapping, Refusal};
use crate::file::{FileError, Fingerprint, Hold, Recovered};
use crate::indicator::{DistanceRule, FirmSites};
use crate::profile::Situation;
use crate::study::{Flip, Unlock};

use super::gallery::Distances;
use super::import::{OpenSheet, OpenedSheet, ReadSheet, SavedMapping, SheetReading};
use super::keeping::Unsaved;
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
        /// What the file was last; anything else is not saved over.
        known: Option<Fingerprint>,
        /// The lock of the file is ours already.
        is_ours: bool,
    },
    /// Ask for the lock of the document that is open.
    Hold(PathBuf),
    /// Keep unsaved work aside.
    Keep {
        /// The document.
        document: Arc<Document>,
        /// Where it belongs.
        path: Option<PathBuf>,
        /// Its revision: a later one is not replaced.
        revision: u64,
        /// The record it was opened from, which is then not needed any more.
        instead_of: Option<Box<Recovered>>,
    },
    /// Forget what was kept aside.
    Forget,
    /// Throw away what an interrupted session left.
    DiscardRecord(Box<Recovered>),
    /// Forget that the graphics card failed: it is tried at the next start.
    TryGlAgain,
    /// Write an export.
    Write {
        /// Where.
        path: PathBuf,
        /// What.
        bytes: Vec<u8>,
    },
    /// Make a workbook, a table or a blank form.
    Make {
        /// What, of what.
        order: Box<Order>,
        /// A name to begin with, for the answer.
        suggested: String,
    },
    /// Ask for a case to import: a file, or a folder that holds one.
    PickCase,
    /// Ask for the folder in which a case folder is made.
    PickFolder,
    /// Read a case from a file or folder.
    ReadCase {
        /// Where.
        path: PathBuf,
        /// The form it is read by.
        form: Arc<CaseForm>,
    },
    /// Ask for a table to import.
    PickSheet,
    /// Open a table to import.
    OpenSheet(OpenSheet),
    /// Read a table by a mapping.
    ReadSheet(Box<ReadSheet>),
    /// List the mappings that were kept.
    ListMappings,
    /// Keep a mapping for the next table of its kind.
    KeepMapping {
        /// The name the user gave it.
        name: String,
        /// The mapping.
        mapping: Box<Mapping>,
    },
    /// Forget a mapping that was kept.
    ForgetMapping(String),
    /// Make a folder with files in it.
    WriteFolder {
        /// The folder.
        path: PathBuf,
        /// Name and content.
        files: BTreeMap<String, String>,
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
    /// Draw random location beside the distances between firms, in the background.
    Distances {
        /// The places.
        sites: Arc<FirmSites>,
        /// How random location is drawn.
        rule: DistanceRule,
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
    Opened(PathBuf, Result<(Document, Hold), FileError>),
    /// The document was saved, or not.
    Saved(PathBuf, u64, Result<Hold, FileError>),
    /// What is known of the file of the open document.
    Held(PathBuf, Hold),
    /// Unsaved work was kept aside, or not.
    Kept(Result<(), FileError>),
    /// Interrupted sessions left unsaved work.
    Left(Vec<Unsaved>),
    /// What an interrupted session left could not be thrown away.
    NotDiscarded(FileError),
    /// An export was written, or not.
    Written(PathBuf, Result<(), FileError>),
    /// A workbook, table or form was made under the name to begin with, or not, in a sentence.
    Made(String, Result<Vec<u8>, String>),
    /// A case to import was chosen.
    PickedCase(Option<PathBuf>),
    /// A folder to export into was chosen.
    PickedFolder(Option<PathBuf>),
    /// A table to import was chosen.
    PickedSheet(Option<PathBuf>),
    /// A table was opened, or refused.
    SheetOpened(OpenSheet, Result<Box<OpenedSheet>, Refusal>),
    /// A table was read by a mapping, by ticket.
    SheetRead(u64, Result<Box<SheetReading>, Refusal>),
    /// The mappings that were kept, or why they could not be listed, kept or forgotten.
    Mappings(Result<Vec<SavedMapping>, FileError>),
    /// A case was read, or not.
    ReadCase(Result<Box<OwnCase>, FileError>),
    /// The background has an answer.
    Unlocks(u64, Question, Vec<Unlock>),
    /// The background knows what would change the verdict on an instrument.
    Flips(u64, Question, String, Vec<Flip>),
    /// The background knows the distances between firms.
    Distances(Distances),
    /// Somebody wants to close the window.
    CloseAsked,
}
