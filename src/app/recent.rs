//! Documents that were opened or saved of late.

use std::path::{Path, PathBuf};

use super::workbench::Workbench;

/// As many as the first page offers.
const OFFERED: usize = 5;

impl Workbench {
    /// The documents opened or saved of late, the latest first.
    #[must_use]
    pub fn recent(&self) -> &[PathBuf] {
        &self.keeping.recent
    }

    /// Those of the runs before.
    pub fn set_recent(&mut self, recent: Vec<PathBuf>) {
        self.keeping.recent = recent;
        self.keeping.recent.truncate(OFFERED);
    }

    /// This one was opened or saved.
    pub(super) fn was_used(&mut self, path: &Path) {
        let recent = &mut self.keeping.recent;
        recent.retain(|other| other != path);
        recent.insert(0, path.to_owned());
        recent.truncate(OFFERED);
    }
}
