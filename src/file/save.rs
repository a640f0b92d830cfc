//! Atomic saving: write beside the target, flush to the disk, rename. A cut in the middle leaves
//! the old file whole; the version before is kept.

use std::io::Write;
use std::path::{Path, PathBuf};

use crate::document::{Document, to_json};

use super::open::FileError;

/// Where the version before the last save is kept.
#[must_use]
pub fn previous_version(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".bak");
    PathBuf::from(name)
}

/// Saves a document and keeps the version that was there before.
///
/// # Errors
/// [`FileError::Refused`]; the old file is still there and whole.
pub fn save(path: &Path, document: &Document) -> Result<(), FileError> {
    let text = to_json(document);
    if path.exists() {
        let old = std::fs::read(path).map_err(|what| refused(path, what))?;
        if old == text.as_bytes() {
            return Ok(());
        }
        write(&previous_version(path), &old)?;
    }
    write(path, text.as_bytes())
}

/// Writes bytes so that the file is either wholly old or wholly new.
///
/// # Errors
/// [`FileError::Refused`].
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let fail = |what| refused(path, what);
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut beside = tempfile::NamedTempFile::new_in(folder).map_err(fail)?;
    beside.write_all(bytes).map_err(fail)?;
    beside.as_file().sync_all().map_err(fail)?;
    if let Ok(old) = std::fs::metadata(path) {
        beside.as_file().set_permissions(old.permissions()).map_err(fail)?;
    } else {
        share_as_usual(beside.as_file()).map_err(fail)?;
    }
    beside.persist(path).map_err(|e| fail(e.error))?;
    Ok(())
}

/// A temporary file is private; a document is as readable as any other new file.
#[cfg(unix)]
fn share_as_usual(file: &std::fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn share_as_usual(_: &std::fs::File) -> std::io::Result<()> {
    Ok(())
}

fn refused(path: &Path, what: std::io::Error) -> FileError {
    FileError::Refused { path: path.to_owned(), what }
}
