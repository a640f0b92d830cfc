//! Atomic saving: write beside the target, flush to the disk, rename, flush the folder. A cut at
//! any moment leaves the old file or the new one whole; the version before is kept.

use std::fs::{File, Permissions};
use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::document::{Document, to_json};

use super::fingerprint::Fingerprint;
use super::open::FileError;

/// Links that are followed from a target to the file itself.
const MOST_LINKS: usize = 8;

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
/// [`FileError`]; the old file is still there and whole.
pub fn save(path: &Path, document: &Document) -> Result<Fingerprint, FileError> {
    save_over(path, document, None)
}

/// Saves a document over the file it is known to be, and keeps the version before.
///
/// # Errors
/// [`FileError::Changed`] where another program changed the file since; [`FileError`] otherwise.
/// The old file is still there and whole.
pub fn save_over(
    path: &Path,
    document: &Document,
    known: Option<&Fingerprint>,
) -> Result<Fingerprint, FileError> {
    let text = to_json(document);
    let path = &real(path);
    if path.is_dir() {
        return Err(FileError::Folder(path.clone()));
    }
    if path.exists() {
        let old = std::fs::read(path).map_err(|what| refused(path, what))?;
        if known.is_some_and(|known| *known != Fingerprint::of(&old)) {
            return Err(FileError::Changed(path.clone()));
        }
        if old == text.as_bytes() {
            return Ok(Fingerprint::of(&old));
        }
        // A second copy, not a second name: should another program write into the file itself,
        // the backup stays what it was. It also works on sticks that know no second names.
        write(&previous_version(path), &old)?;
    }
    write(path, text.as_bytes())?;
    Ok(Fingerprint::of(text.as_bytes()))
}

/// Writes bytes so that the file is either wholly old or wholly new. What is at the end of a link
/// is written, not the link.
///
/// # Errors
/// [`FileError::ReadOnly`] for a file its owner protects; [`FileError::Refused`].
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let path = &real(path);
    let fail = |what| refused(path, what);
    let old = std::fs::metadata(path).ok().map(|m| m.permissions());
    if old.as_ref().is_some_and(Permissions::readonly) {
        return Err(FileError::ReadOnly(path.clone()));
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let prefix = prefix(path);
    sweep(folder, &prefix);
    let mut beside = tempfile::Builder::new().prefix(&prefix).tempfile_in(folder).map_err(fail)?;
    // A file that is being written is told by its lock from one that a cut left behind.
    let _ = beside.as_file().try_lock();
    fill(&mut beside, bytes).map_err(fail)?;
    match old {
        Some(permissions) => beside.as_file().set_permissions(permissions),
        None => share_as_usual(beside.as_file()),
    }
    .map_err(fail)?;
    beside.persist(path).map_err(|e| fail(e.error))?;
    flush_folder(folder);
    Ok(())
}

fn fill(file: &mut NamedTempFile, bytes: &[u8]) -> std::io::Result<()> {
    file.write_all(bytes)?;
    file.as_file().sync_all()
}

/// How the names of files begin that are written on the way to this one.
fn prefix(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // Names have at most 255 bytes, of which a Chinese character takes three.
    let short: String = name.chars().take(48).collect();
    format!(".~saving.{short}.")
}

/// Removes what a cut left behind: files on the way that nobody writes any more.
fn sweep(folder: &Path, prefix: &str) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        if !entry.file_name().to_string_lossy().starts_with(prefix) {
            continue;
        }
        let Ok(file) = File::options().write(true).open(entry.path()) else { continue };
        if file.try_lock().is_ok() {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// The file at the end of links. A link to nothing yet leads to where the file will be.
fn real(path: &Path) -> PathBuf {
    let mut at = path.to_owned();
    for _ in 0..MOST_LINKS {
        let Ok(next) = std::fs::read_link(&at) else { break };
        at = at.parent().map_or_else(|| next.clone(), |folder| folder.join(&next));
    }
    at
}

/// A new name in a folder outlasts a cut of power only when the folder is flushed too. Some shared
/// drives cannot; the file is in its place all the same.
#[cfg(unix)]
fn flush_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

#[cfg(not(unix))]
fn flush_folder(_: &Path) {}

/// A temporary file is private; a document is as readable as any other new file.
#[cfg(unix)]
fn share_as_usual(file: &File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn share_as_usual(_: &File) -> std::io::Result<()> {
    Ok(())
}

fn refused(path: &Path, what: std::io::Error) -> FileError {
    FileError::Refused { path: path.to_owned(), what }
}
