//! The files that ship inside the program, as bytes by path.
//!
//! Knowledge is data: indicators, instruments, failures, cases, laws and samples live in `assets/`.
//! Rooms read them through [`Files`], so that a test, a user's own case or a changed setting can
//! stand beside or in place of what shipped.

use std::borrow::Cow;
use std::collections::BTreeMap;

use include_dir::{Dir, DirEntry, include_dir};

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets");

/// The bytes of an embedded file that is no text, such as a font.
#[must_use]
pub fn bytes(path: &str) -> Option<&'static [u8]> {
    EMBEDDED.get_file(path).map(include_dir::File::contents)
}

/// A set of asset files: path with forward slashes, relative to `assets/`, to content.
#[derive(Clone, Debug, Default)]
pub struct Files(BTreeMap<String, Cow<'static, str>>);

impl Files {
    /// Everything that ships with the program.
    #[must_use]
    pub fn shipped() -> Self {
        let mut files = Self::default();
        collect(&EMBEDDED, &mut files);
        files
    }

    /// Adds a file, or replaces the one at the same path.
    pub fn insert(&mut self, path: impl Into<String>, content: impl Into<Cow<'static, str>>) {
        self.0.insert(path.into(), content.into());
    }

    /// Removes every file below a folder.
    pub fn remove_folder(&mut self, folder: &str) {
        self.0.retain(|path, _| !path.starts_with(&format!("{folder}/")));
    }

    /// The content of one file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(AsRef::as_ref)
    }

    /// Paths and contents below a folder, in path order.
    pub fn below<'a>(&'a self, folder: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let prefix = format!("{folder}/");
        self.0
            .iter()
            .filter(move |(path, _)| path.starts_with(&prefix))
            .map(|(path, content)| (path.as_str(), content.as_ref()))
    }

    /// Names of the folders directly below a folder, in order.
    #[must_use]
    pub fn folders_in(&self, folder: &str) -> Vec<&str> {
        let skip = folder.len() + 1;
        let mut names: Vec<&str> = self
            .below(folder)
            .filter_map(|(path, _)| path.get(skip..)?.split_once('/'))
            .map(|(name, _)| name)
            .collect();
        names.dedup();
        names
    }
}

fn collect(dir: &'static Dir<'static>, files: &mut Files) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(sub) => collect(sub, files),
            DirEntry::File(file) => {
                if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
                    files.insert(path.replace('\\', "/"), text);
                }
            }
        }
    }
}
