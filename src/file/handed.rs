//! Files that are handed on to office programs: folders for them, and those that one has open.

use std::path::{Path, PathBuf};

use super::open::FileError;
use super::save::write;

/// Writes a file that office programs read, so that it is either wholly old or wholly new.
///
/// # Errors
/// [`FileError::InUse`] where Word, WPS or LibreOffice has it open: what is changed there would
/// be lost, or ours would. [`FileError::NoFolder`] where its folder is not there. [`FileError`] as of [`write()`]. The old file is still there and whole.
pub fn hand_on(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let folder = path.parent().filter(|f| !f.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|f| !f.is_dir()) {
        return Err(FileError::NoFolder(folder.to_owned()));
    }
    match mark_of_use(path) {
        Some(mark) => Err(FileError::InUse { path: path.to_owned(), mark }),
        None => write(path, bytes),
    }
}

/// Makes a folder with those above it; one that is there is left as it is.
///
/// # Errors
/// [`FileError::Refused`].
pub fn make_folder(path: &Path) -> Result<(), FileError> {
    std::fs::create_dir_all(path).map_err(|what| FileError::Refused { path: path.to_owned(), what })
}

/// The file by which an office program marks a document that it has open.
fn mark_of_use(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?;
    let stem: Vec<char> = path.file_stem()?.to_str()?.chars().collect();
    // Word puts two signs before a short name and in place of the beginning of a long one; Excel
    // puts them before any.
    let cut = stem.len().saturating_sub(6).min(2);
    let rest: String = name.chars().skip(cut).collect();
    let marks = [format!("~${rest}"), format!("~${name}"), format!(".~lock.{name}#")];
    marks.into_iter().map(|mark| path.with_file_name(mark)).find(|mark| mark.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_an_office_program_has_open_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let cases = [
            ("简报.docx", "~$简报.docx"),
            ("brief.docx", "~$brief.docx"),
            ("briefly.docx", "~$riefly.docx"),
            ("梁山县产业集群简报.docx", "~$县产业集群简报.docx"),
            ("long name.xlsx", "~$long name.xlsx"),
            ("a.docx", ".~lock.a.docx#"),
        ];
        for (name, mark) in cases {
            let (path, mark) = (folder.path().join(name), folder.path().join(mark));
            hand_on(&path, b"old").unwrap();
            write(&mark, b"").unwrap();
            let refused = hand_on(&path, b"new").unwrap_err();
            assert!(matches!(refused, FileError::InUse { .. }), "{name}");
            assert_eq!(std::fs::read(&path).unwrap(), b"old");
            std::fs::remove_file(&mark).unwrap();
            hand_on(&path, b"new").unwrap();
        }
    }
}
