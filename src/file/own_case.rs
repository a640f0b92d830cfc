//! Own cases on their way in and out: a folder, or the same folder in one zip.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::assets::Files;
use crate::case::own::{CaseForm, OwnFilesError, from_files};
use crate::document::OwnCase;

use super::case_folder::read_case_folder;
use super::open::{FileError, LARGEST};
use super::save::write;

/// A spreadsheet opens a file in UTF-8 as such only where it begins with this.
const MARK: &str = "\u{feff}";
/// Files in an archive beyond which it is no case.
const MOST_FILES: usize = 200;

/// Reads a case from a zip, a case folder, or the head in one.
///
/// # Errors
/// [`FileError`] for what cannot be read or is no case.
pub fn read_case(form: &CaseForm, path: &Path) -> Result<OwnCase, FileError> {
    let is_head = path.file_name().is_some_and(|n| n == "case.toml");
    let files = if path.is_dir() {
        of_folder(path)?
    } else if is_head {
        of_folder(path.parent().unwrap_or(Path::new(".")))?
    } else {
        of_archive(path)?
    };
    from_files(form, &files).map_err(|what| FileError::Case { path: path.to_owned(), what })
}

fn of_folder(folder: &Path) -> Result<BTreeMap<String, String>, FileError> {
    let mut files = Files::default();
    if !folder.join("case.toml").is_file() && folder.is_dir() {
        let (path, what) = (folder.to_owned(), OwnFilesError::NoHead);
        return Err(FileError::Case { path, what });
    }
    read_case_folder(folder, &mut files)?;
    let all = files.below("cases").filter_map(|(path, text)| {
        let (_, name) = path.rsplit_once('/')?;
        Some((name.to_owned(), text.to_owned()))
    });
    Ok(all.collect())
}

fn of_archive(path: &Path) -> Result<BTreeMap<String, String>, FileError> {
    let refused = |what: std::io::Error| match what.kind() {
        std::io::ErrorKind::NotFound => FileError::NotFound(path.to_owned()),
        _ => FileError::Refused { path: path.to_owned(), what },
    };
    let file = std::fs::File::open(path).map_err(refused)?;
    let bad = || FileError::NotAnArchive(path.to_owned());
    let mut archive = ZipArchive::new(file).map_err(|_| bad())?;
    if archive.len() > MOST_FILES {
        return Err(bad());
    }
    let mut files = BTreeMap::new();
    let mut left = LARGEST;
    for i in 0..archive.len() {
        let entry = archive.by_index(i).map_err(|_| bad())?;
        let name = entry
            .name()
            .map_err(|_| bad())?
            .rsplit(['/', '\\'])
            .next()
            .unwrap_or_default()
            .to_owned();
        if !(name == "case.toml" || name.ends_with(".csv")) {
            continue;
        }
        let mut bytes = Vec::new();
        entry.take(left + 1).read_to_end(&mut bytes).map_err(|_| bad())?;
        left = left.checked_sub(bytes.len() as u64).ok_or_else(|| FileError::TooLarge {
            path: path.to_owned(),
            megabytes: LARGEST / 1024 / 1024,
        })?;
        let text = String::from_utf8(bytes).map_err(|_| FileError::NotText(path.to_owned()))?;
        files.insert(name, text.trim_start_matches(MARK).to_owned());
    }
    Ok(files)
}

fn marked(name: &str, text: &str) -> String {
    let mark = if name.ends_with(".csv") { MARK } else { "" };
    format!("{mark}{text}")
}

/// The files of a case folder as one zip.
///
/// # Errors
/// What the writer of the archive met.
pub fn case_archive(
    folder: &str,
    files: &BTreeMap<String, String>,
) -> zip::result::ZipResult<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        writer.start_file(format!("{folder}/{name}"), SimpleFileOptions::default())?;
        writer.write_all(marked(name, text).as_bytes())?;
    }
    Ok(writer.finish()?.into_inner())
}

/// Makes a folder with files in it. A folder that is there keeps its other files.
///
/// # Errors
/// [`FileError::Refused`].
pub fn write_folder(path: &Path, files: &BTreeMap<String, String>) -> Result<(), FileError> {
    std::fs::create_dir_all(path)
        .map_err(|what| FileError::Refused { path: path.to_owned(), what })?;
    for (name, text) in files {
        write(&path.join(name), marked(name, text).as_bytes())?;
    }
    Ok(())
}
