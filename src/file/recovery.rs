//! What an open session keeps of unsaved work, and what is left of one that ended in the middle.
//!
//! Each session has one record in the data folder, written like a document, and a lock that tells
//! whether its process still lives.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, TryLockError};
use std::thread::sleep;
use std::time::Duration;

use serde_json::{Value, json};

use crate::document::{Differences, Document, differences, from_json, to_json};

use super::clock::now;
use super::open::{FileError, open, read_text};
use super::save::{ON_THE_WAY, write};

/// How names of records end.
const RECORD: &str = ".kept.json";
/// How names of their locks end.
const LOCK: &str = ".lock";
/// How long a record waits for one that is being written.
const PATIENCE: u32 = 200;

/// Where the program keeps things for itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataFolder(PathBuf);

impl DataFolder {
    /// The folder named by `JIJU_DATA`, or where this system keeps the data of programs; for a user
    /// without a home, where it keeps what is temporary.
    #[must_use]
    pub fn usual() -> Self {
        if let Some(folder) = std::env::var_os("JIJU_DATA").filter(|f| !f.is_empty()) {
            return Self(PathBuf::from(folder));
        }
        let own = directories::ProjectDirs::from("", "", "jiju");
        Self(own.map_or_else(
            || std::env::temp_dir().join("jiju"),
            |own| own.data_local_dir().to_owned(),
        ))
    }

    /// This folder.
    #[must_use]
    pub fn at(folder: &Path) -> Self {
        Self(folder.to_owned())
    }

    pub(super) fn mappings_folder(&self) -> PathBuf {
        self.0.join("mappings")
    }

    /// A file of its own by its name.
    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn records_folder(&self) -> PathBuf {
        self.0.join("recovery")
    }

    /// What sessions left behind whose process is gone, the latest first. What cannot be read, such
    /// as a record of a newer version, is left where it is.
    #[must_use]
    pub fn records(&self) -> Vec<Recovered> {
        let Ok(entries) = std::fs::read_dir(self.records_folder()) else { return Vec::new() };
        let mut found = Vec::new();
        for path in entries.flatten().map(|e| e.path()) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if let Some(stem) = name.strip_suffix(RECORD) {
                if !lives(&path.with_file_name(format!("{stem}{LOCK}"))) {
                    found.extend(read(&path));
                }
            } else if name.starts_with(ON_THE_WAY) && !lives(&path) {
                let _ = std::fs::remove_file(&path);
            } else if let Some(stem) = name.strip_suffix(LOCK) {
                let record = path.with_file_name(format!("{stem}{RECORD}"));
                if !record.exists() && !lives(&path) {
                    let _ = std::fs::remove_file(&path);
                }
            }
        }
        found.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| a.record.cmp(&b.record)));
        found
    }
}

/// Whether the process that locked a file is still there.
fn lives(lock: &Path) -> bool {
    let Ok(file) = File::options().write(true).open(lock) else { return false };
    matches!(file.try_lock(), Err(std::fs::TryLockError::WouldBlock))
}

/// Work that was not saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Recovered {
    /// The file of the record.
    record: PathBuf,
    /// When it was written, in seconds since 1970.
    pub at: u64,
    /// Where the document belongs; `None` where it was never saved.
    pub path: Option<PathBuf>,
    /// Version of the program that wrote it.
    pub program: String,
    /// The document as it was last.
    pub document: Arc<Document>,
}

impl Recovered {
    /// Seconds since the record was written.
    #[must_use]
    pub fn age(&self) -> u64 {
        now().saturating_sub(self.at)
    }

    /// How the saved file and the record differ; `None` where there is no file that opens.
    #[must_use]
    pub fn differences(&self) -> Option<Differences> {
        let saved = open(self.path.as_deref()?).ok()?;
        Some(differences(&saved, &self.document))
    }

    /// Throws the record away.
    ///
    /// # Errors
    /// [`FileError::Refused`]; a record that is gone already is no error.
    pub fn discard(&self) -> Result<(), FileError> {
        remove(&self.record)?;
        let name = self.record.file_name().unwrap_or_default().to_string_lossy();
        let lock = self.record.with_file_name(name.replace(RECORD, LOCK));
        if !lives(&lock) {
            let _ = std::fs::remove_file(lock);
        }
        Ok(())
    }
}

fn remove(path: &Path) -> Result<(), FileError> {
    match std::fs::remove_file(path) {
        Err(what) if what.kind() != std::io::ErrorKind::NotFound => {
            Err(FileError::Refused { path: path.to_owned(), what })
        }
        _ => Ok(()),
    }
}

fn read(record: &Path) -> Option<Recovered> {
    let raw: Value = serde_json::from_str(&read_text(record).ok()?).ok()?;
    let document = from_json(raw.get("document")?.as_str()?).ok()?;
    Some(Recovered {
        record: record.to_owned(),
        at: raw.get("at").and_then(Value::as_u64).unwrap_or_default(),
        path: raw.get("path").and_then(Value::as_str).map(PathBuf::from),
        program: raw.get("program").and_then(Value::as_str).unwrap_or_default().to_owned(),
        document: Arc::new(document),
    })
}

/// What an open session keeps of its unsaved work.
#[derive(Debug)]
pub struct Session {
    _lock: File,
    lock_at: PathBuf,
    record: PathBuf,
    /// The revision that was kept last; nothing older is written over it.
    last: Mutex<u64>,
}

impl Session {
    /// Begins a session in a data folder.
    ///
    /// # Errors
    /// [`FileError::Refused`] where the folder cannot be written.
    pub fn begin(folder: &DataFolder) -> Result<Self, FileError> {
        let folder = folder.records_folder();
        let fail = |what| FileError::Refused { path: folder.clone(), what };
        std::fs::create_dir_all(&folder).map_err(fail)?;
        let lock = tempfile::Builder::new()
            .prefix(&format!("{}-", now()))
            .suffix(LOCK)
            .tempfile_in(&folder)
            .map_err(fail)?;
        // A drive without locks offers the record to a second window too; that loses nothing.
        let _ = lock.as_file().try_lock();
        let (file, lock_at) = lock.keep().map_err(|e| fail(e.error))?;
        let name = lock_at.file_name().unwrap_or_default().to_string_lossy();
        let record = lock_at.with_file_name(name.replace(LOCK, RECORD));
        Ok(Self { _lock: file, lock_at, record, last: Mutex::new(0) })
    }

    /// Keeps a document, unless a later revision is kept already.
    ///
    /// # Errors
    /// [`FileError`]; the record before is still there and whole.
    pub fn keep(
        &self,
        document: &Document,
        path: Option<&Path>,
        revision: u64,
    ) -> Result<(), FileError> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        self.keep_after(&mut last, document, path, revision)
    }

    /// Keeps a document in the middle of a panic: waits a while for a record that is being written,
    /// and then for nobody.
    pub fn keep_at_last(&self, document: &Document, path: Option<&Path>, revision: u64) {
        for _ in 0..PATIENCE {
            let mut last = match self.last.try_lock() {
                Ok(last) => last,
                Err(TryLockError::Poisoned(last)) => last.into_inner(),
                Err(TryLockError::WouldBlock) => {
                    sleep(Duration::from_millis(10));
                    continue;
                }
            };
            let _ = self.keep_after(&mut last, document, path, revision);
            return;
        }
    }

    fn keep_after(
        &self,
        last: &mut u64,
        document: &Document,
        path: Option<&Path>,
        revision: u64,
    ) -> Result<(), FileError> {
        if revision < *last {
            return Ok(());
        }
        let record = json!({
            "at": now(),
            "path": path.and_then(Path::to_str),
            "program": env!("CARGO_PKG_VERSION"),
            "document": to_json(document),
        });
        write(&self.record, record.to_string().as_bytes())?;
        *last = revision;
        Ok(())
    }

    /// Forgets what was kept: it is saved, or was thrown away.
    ///
    /// # Errors
    /// [`FileError::Refused`].
    pub fn forget(&self) -> Result<(), FileError> {
        let _last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        remove(&self.record)
    }

    /// Ends the session; nothing of it is left.
    pub fn end(&self) {
        let _ = self.forget();
        // What is still on its way to be kept comes too late.
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = u64::MAX;
        let _ = remove(&self.record);
        let _ = remove(&self.lock_at);
    }
}
