//! Mappings kept under a name in the data folder, for the next table of their kind.

use std::io::ErrorKind;
use std::path::PathBuf;

use super::import::Mapping;
use super::open::FileError;
use super::recovery::DataFolder;
use super::save::write;

const ENDING: &str = "toml";
/// Characters of a name that are kept.
const LONGEST: usize = 60;

impl DataFolder {
    /// The mappings that were kept, by name. What is no mapping is passed over.
    ///
    /// # Errors
    /// [`FileError::Refused`] where the folder is there and cannot be read.
    pub fn mappings(&self) -> Result<Vec<(String, Mapping)>, FileError> {
        let folder = self.mappings_folder();
        let entries = match std::fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(what) => return Err(FileError::Refused { path: folder, what }),
        };
        let mut all = Vec::new();
        for path in entries.flatten().map(|e| e.path()) {
            if path.extension().is_none_or(|e| e != ENDING) {
                continue;
            }
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if let Ok(mapping) = Mapping::open(&path) {
                all.push((name, mapping));
            }
        }
        all.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(all)
    }

    /// Keeps a mapping under a name, in place of one that has it.
    ///
    /// # Errors
    /// [`FileError`]; the mapping before is still there and whole.
    pub fn keep_mapping(&self, name: &str, mapping: &Mapping) -> Result<(), FileError> {
        let folder = self.mappings_folder();
        let fail = |what| FileError::Refused { path: folder.clone(), what };
        std::fs::create_dir_all(&folder).map_err(fail)?;
        write(&self.mapping_file(name), mapping.to_toml().as_bytes())
    }

    /// Forgets a mapping; one that is not there is forgotten already.
    ///
    /// # Errors
    /// [`FileError::Refused`] where it cannot be removed.
    pub fn forget_mapping(&self, name: &str) -> Result<(), FileError> {
        let path = self.mapping_file(name);
        match std::fs::remove_file(&path) {
            Err(what) if what.kind() != ErrorKind::NotFound => {
                Err(FileError::Refused { path, what })
            }
            _ => Ok(()),
        }
    }

    fn mapping_file(&self, name: &str) -> PathBuf {
        self.mappings_folder().join(format!("{}.{ENDING}", mapping_name(name)))
    }
}

/// A name as a file may have it on every system.
#[must_use]
pub fn mapping_name(text: &str) -> String {
    let safe = |c: char| {
        if "\\/:*?\"<>|".contains(c) || c.is_control() { '-' } else { c }
    };
    let name: String = text.trim().chars().take(LONGEST).map(safe).collect();
    let name = name.trim_matches(|c: char| c == '.' || c.is_whitespace());
    if name.is_empty() { "-".to_owned() } else { name.to_owned() }
}
