//! A case folder from the disk, so that a user's own case stands beside ours.

use std::path::Path;

use crate::assets::Files;

use super::open::{FileError, LARGEST};

/// Adds the files of a case folder under the folder's own name.
///
/// # Errors
/// [`FileError`] for a folder or file that cannot be read.
pub fn read_case_folder(folder: &Path, into: &mut Files) -> Result<(), FileError> {
    let refused = |path: &Path, what: std::io::Error| match what.kind() {
        std::io::ErrorKind::NotFound => FileError::NotFound(path.to_owned()),
        _ => FileError::Refused { path: path.to_owned(), what },
    };
    let full = folder.canonicalize().map_err(|e| refused(folder, e))?;
    let name = full.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    for entry in std::fs::read_dir(&full).map_err(|e| refused(folder, e))? {
        let entry = entry.map_err(|e| refused(folder, e))?;
        let path = entry.path();
        let meta = entry.metadata().map_err(|e| refused(&path, e))?;
        let extension = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
        if !meta.is_file() || !matches!(extension, "csv" | "toml") {
            continue;
        }
        if meta.len() > LARGEST {
            return Err(FileError::TooLarge { path, megabytes: meta.len() / 1024 / 1024 });
        }
        let bytes = std::fs::read(&path).map_err(|e| refused(&path, e))?;
        let text = String::from_utf8(bytes).map_err(|_| FileError::NotText(path.clone()))?;
        let file = entry.file_name().to_string_lossy().into_owned();
        into.insert(format!("cases/{name}/{file}"), text.trim_start_matches('\u{feff}').to_owned());
    }
    let head = format!("cases/{name}/case.toml");
    if into.get(&head).is_none() {
        return Err(FileError::NotFound(folder.join("case.toml")));
    }
    Ok(())
}
