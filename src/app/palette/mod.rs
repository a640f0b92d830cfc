//! Everything that can be done or looked at, found by a few letters: Chinese, its sound, English.

mod listed;
mod search;
mod sheet;
mod sound;

use egui::KeyboardShortcut;

pub use search::{Name, found};
pub(super) use sheet::show;
pub use sound::Sound;

use super::command::Command;
use super::workbench::Workbench;

/// One thing to do.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its name in the language of the screen.
    pub name: String,
    /// What it belongs to.
    pub group: String,
    /// What it sends, one after the other.
    pub commands: Vec<Command>,
    /// Its keys.
    pub keys: Option<KeyboardShortcut>,
    /// Why it cannot be done now.
    pub why_not: Option<String>,
    searched: Name,
}

/// The list while it is open.
#[derive(Debug)]
pub struct Palette {
    /// Everything.
    pub entries: Vec<Entry>,
    /// What was typed.
    pub typed: String,
    /// The entries that fit, by their places, the best first.
    pub found: Vec<usize>,
    /// The one that Enter takes, by its place among those.
    pub picked: usize,
}

/// What happens to the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaletteChange {
    /// It is opened.
    Open,
    /// It is closed.
    Close,
    /// Something was typed.
    Type(String),
    /// Another entry is picked, by its place among those that fit.
    Pick(usize),
}

impl Palette {
    fn of(bench: &Workbench) -> Self {
        let entries = listed::listed(bench);
        let found = (0..entries.len()).collect();
        Self { entries, typed: String::new(), found, picked: 0 }
    }

    fn search(&mut self, typed: String) {
        self.found = found(self.entries.iter().map(|e| &e.searched), &typed);
        self.typed = typed;
        self.picked = 0;
    }

    /// The entry that Enter takes.
    #[must_use]
    pub fn picked(&self) -> Option<&Entry> {
        self.entries.get(*self.found.get(self.picked)?)
    }
}

impl Workbench {
    pub(super) fn change_palette(&mut self, change: PaletteChange) {
        match (change, &mut self.palette) {
            (PaletteChange::Open, None) => self.palette = Some(Palette::of(self)),
            (PaletteChange::Open | PaletteChange::Close, _) => self.palette = None,
            (PaletteChange::Type(typed), Some(palette)) => palette.search(typed),
            (PaletteChange::Pick(picked), Some(palette)) => {
                palette.picked = picked.min(palette.found.len().saturating_sub(1));
            }
            (_, None) => {}
        }
    }

    /// What can be found by a few letters, while the list is open.
    #[must_use]
    pub fn palette(&self) -> Option<&Palette> {
        self.palette.as_ref()
    }
}
