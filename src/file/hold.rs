//! The file of an open document: what it was last, and whether it is ours.

use std::path::Path;

use crate::document::Document;

use super::fingerprint::Fingerprint;
use super::lock::{Lock, Locking};
use super::open::{FileError, LARGEST, open_known};
use super::save::save_over;

/// What is known of the file of an open document.
#[derive(Debug, Default)]
pub struct Hold {
    /// What the file was when it was opened or saved; `None` where there is none.
    pub known: Option<Fingerprint>,
    /// What came of asking for its lock; `None` where it was not asked for.
    pub locking: Option<Locking>,
}

impl Hold {
    /// Asks for the lock of a file whose document is open already.
    #[must_use]
    pub fn of(path: &Path) -> Self {
        let small = std::fs::metadata(path).is_ok_and(|m| m.len() <= LARGEST);
        let bytes = small.then(|| std::fs::read(path).ok()).flatten();
        Self { known: bytes.map(|b| Fingerprint::of(&b)), locking: Some(Lock::take(path)) }
    }
}

/// Opens a document and asks for its lock. A document that somebody else has open opens all the
/// same.
///
/// # Errors
/// [`FileError`]; the file is left as it is.
pub fn open_held(path: &Path) -> Result<(Document, Hold), FileError> {
    // First the lock: nobody who asks for it changes the file between the two.
    let locking = Lock::take(path);
    let (document, known) = open_known(path)?;
    Ok((document, Hold { known: Some(known), locking: Some(locking) }))
}

/// Saves a document whose lock is ours, or after asking for it.
///
/// # Errors
/// [`FileError::Held`] where somebody else has the file open; [`FileError::Changed`] where it is not
/// what it is known to be; [`FileError`] otherwise. The old file is still there and whole.
pub fn save_held(
    path: &Path,
    document: &Document,
    known: Option<&Fingerprint>,
    is_ours: bool,
) -> Result<Hold, FileError> {
    let locking = if is_ours { None } else { Some(Lock::take(path)) };
    if let Some(Locking::HeldBy(holder)) = &locking
        && !holder.is_here()
    {
        return Err(FileError::Held { path: path.to_owned(), holder: holder.clone() });
    }
    let known = Some(save_over(path, document, known)?);
    Ok(Hold { known, locking })
}
