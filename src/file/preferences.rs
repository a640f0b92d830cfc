//! What the window remembers from one run to the next, and whether OpenGL came up last time.

use std::fs::File;
use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::open::FileError;
use super::recovery::DataFolder;
use super::save::write;

/// A try that has taken longer than this is stuck.
const STUCK: Duration = Duration::from_secs(20);

/// How large a window is, in points. Where it stands is left to the system: the screen may be
/// another one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Geometry {
    /// Width of what is drawn in.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// It fills the screen.
    pub maximized: bool,
}

/// What is kept between runs. What a later version adds is passed over.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// `zh` or `en`.
    pub language: Option<String>,
    /// Id of the theme.
    pub theme: Option<String>,
    /// How the window is drawn, by id.
    pub renderer: Option<String>,
    /// Documents opened or saved of late, the latest first.
    pub recent: Vec<PathBuf>,
    /// How large it was.
    pub window: Option<Geometry>,
}

/// A try of OpenGL that has begun. Dropped without [`Trial::succeeded`], it counts as failed.
#[derive(Debug)]
pub struct Trial {
    path: PathBuf,
    file: Option<File>,
}

impl Trial {
    /// The window is there and has drawn.
    pub fn succeeded(mut self) {
        // Released first: some systems remove no file that is locked.
        self.file = None;
        let _ = std::fs::remove_file(&self.path);
    }
}

impl DataFolder {
    /// What was kept; as at the first start where that cannot be read.
    #[must_use]
    pub fn preferences(&self) -> Preferences {
        let text = std::fs::read_to_string(self.file("preferences.toml")).unwrap_or_default();
        toml::from_str(&text).unwrap_or_default()
    }

    /// Keeps them.
    ///
    /// # Errors
    /// [`FileError`]; what was kept before is still there.
    pub fn keep_preferences(&self, preferences: &Preferences) -> Result<(), FileError> {
        let path = self.file("preferences.toml");
        let folder = path.parent().unwrap_or(&path).to_owned();
        let fail = |what| FileError::Refused { path: folder.clone(), what };
        std::fs::create_dir_all(&folder).map_err(fail)?;
        // These types always fit: no map with keys that are no text.
        write(&path, toml::to_string(preferences).unwrap_or_default().as_bytes())
    }

    /// Whether the last try of OpenGL crashed, hung or was refused. One that is under way in
    /// another window has not failed yet.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        let Ok(file) = File::open(self.trial_file()) else { return false };
        if file.try_lock().is_ok() {
            return true;
        }
        let begun = file.metadata().and_then(|m| m.modified()).ok();
        begun.and_then(|at| at.elapsed().ok()).is_some_and(|since| since > STUCK)
    }

    /// Begins a try of OpenGL; it leaves a mark until it has succeeded.
    #[must_use]
    pub fn try_gl(&self) -> Trial {
        let path = self.trial_file();
        let _ = path.parent().map(std::fs::create_dir_all);
        // Where no mark can be left, nothing is known at the next start: OpenGL is tried again.
        let file = File::options().write(true).create(true).truncate(true).open(&path).ok();
        let file = file.filter(|f| f.try_lock().is_ok());
        Trial { path, file }
    }

    /// Forgets a try that failed: the next start tries again.
    pub fn forget_failure(&self) {
        let _ = std::fs::remove_file(self.trial_file());
    }

    fn trial_file(&self) -> PathBuf {
        self.file("opengl-try")
    }
}
