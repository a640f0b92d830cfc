//! A lock beside an open document, so that two people do not write over each other.
//!
//! Two small files: one is locked, the other says by whom. Some systems let nobody read what is
//! locked, so the words cannot stand in the locked file itself. A lock ends with its process, and
//! what a cut leaves behind is taken over without a word. Where no lock is to be had, nobody is kept
//! from opening.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::text::{Language, words};

use super::clock::now;
use super::save::write;

/// Times a lock is tried that is being removed at that moment.
const TRIES: usize = 5;

/// Who has a document open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Holder {
    /// Name of the user; empty where it is not known.
    pub user: String,
    /// Name of the machine; empty where it is not known.
    pub machine: String,
    /// When the document was opened, in seconds since 1970.
    pub since: u64,
    /// Number of the process.
    pub process: u32,
}

impl Holder {
    /// This process, now.
    #[must_use]
    pub fn here() -> Self {
        let named = |keys: [&str; 2]| {
            let found = keys.iter().find_map(|k| std::env::var(k).ok().filter(|v| !v.is_empty()));
            found.unwrap_or_default()
        };
        let mut machine = named(["COMPUTERNAME", "HOSTNAME"]);
        if machine.is_empty() {
            machine = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
        }
        Self {
            user: named(["USER", "USERNAME"]),
            machine: machine.trim().to_owned(),
            since: now(),
            process: std::process::id(),
        }
    }

    /// Whether this process is the holder.
    #[must_use]
    pub fn is_here(&self) -> bool {
        let here = Self::here();
        self.process == here.process && self.machine == here.machine
    }

    /// Who it is, as far as that is known.
    #[must_use]
    pub fn told(&self, l: Language) -> String {
        let here = Self::here();
        if !self.machine.is_empty() && (&self.machine, &self.user) == (&here.machine, &here.user) {
            return words::kept_here(l);
        }
        words::kept_holder(l, &self.user, &self.machine)
    }

    /// Seconds since the document was opened there.
    #[must_use]
    pub fn age(&self) -> u64 {
        now().saturating_sub(self.since)
    }
}

/// What came of asking for a lock.
#[derive(Debug)]
pub enum Locking {
    /// The lock is ours.
    Taken(Lock),
    /// Somebody has the document open.
    HeldBy(Holder),
    /// No lock is to be had here: a read-only folder, a drive without locks.
    NotPossible,
}

/// A lock that is held. It ends when this is dropped, and with the process.
#[derive(Debug)]
pub struct Lock {
    _file: File,
    at: PathBuf,
    words: PathBuf,
}

impl Lock {
    /// Asks for the lock of a document.
    #[must_use]
    pub fn take(document: &Path) -> Locking {
        let document = std::fs::canonicalize(document).unwrap_or_else(|_| document.to_owned());
        let (at, words) = (beside(&document, "lock"), beside(&document, "who"));
        for _ in 0..TRIES {
            let open = File::options().write(true).create(true).truncate(false).open(&at);
            let Ok(file) = open else { return Locking::NotPossible };
            match file.try_lock() {
                Ok(()) if is_at(&file, &at) => {
                    let here = serde_json::to_vec(&Holder::here()).unwrap_or_default();
                    // Without these words the lock still holds.
                    let _ = write(&words, &here);
                    return Locking::Taken(Self { _file: file, at, words });
                }
                // The one before removed it in this moment: what we hold is no longer there.
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    let told = std::fs::read(&words).unwrap_or_default();
                    return Locking::HeldBy(serde_json::from_slice(&told).unwrap_or_default());
                }
                Err(TryLockError::Error(_)) => return Locking::NotPossible,
            }
        }
        Locking::NotPossible
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.words);
        let _ = std::fs::remove_file(&self.at);
    }
}

fn beside(document: &Path, what: &str) -> PathBuf {
    let name = document.file_name().unwrap_or_default().to_string_lossy();
    document.with_file_name(format!(".~{what}.{name}#"))
}

/// Whether a path still leads to this file.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (Ok(held), Ok(there)) = (file.metadata(), std::fs::metadata(path)) else { return false };
    (held.dev(), held.ino()) == (there.dev(), there.ino())
}

/// Elsewhere a file that is open cannot be put in another's place.
#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}
