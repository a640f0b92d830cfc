//! What a user does to an import.

use std::path::PathBuf;

use crate::file::import::{Dash, Role, TextForm};

use super::paste::Paste;

/// A part of the import page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ImportTab {
    /// What each column and row holds.
    #[default]
    Mapping,
    /// What comes in.
    Found,
    /// Cells that could not be read.
    Unread,
    /// Rows that were left out.
    LeftOut,
    /// What the document holds otherwise.
    Differs,
}

impl ImportTab {
    /// All parts, in the order of their buttons.
    pub const ALL: [Self; 5] =
        [Self::Mapping, Self::Found, Self::Unread, Self::LeftOut, Self::Differs];

    /// A stable name for the command line.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Mapping => "mapping",
            Self::Found => "found",
            Self::Unread => "unread",
            Self::LeftOut => "left",
            Self::Differs => "differs",
        }
    }

    /// The part of a name.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.id() == id)
    }
}

/// A change of what is guessed, corrected, kept or looked at.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportChange {
    /// Another sheet of the file.
    Sheet(String),
    /// The sheet holds something else.
    Target(String),
    /// The head stands elsewhere: its first row from 0, and its rows.
    Head(usize, usize),
    /// A column holds something else.
    Role(usize, Role),
    /// The unit of a column; `None` where the rows say.
    Unit(usize, Option<String>),
    /// The series a row stands for; `None` to leave it out.
    Row(String, Option<String>),
    /// The unit of a row.
    RowUnit(String, Option<String>),
    /// The year of figures that name none.
    Year(Option<i32>),
    /// What a dash means.
    Dash(Dash),
    /// Other words in a cell; `None` for what the file says.
    Correct(usize, usize, Option<String>),
    /// Other words in every unread cell of a column that says the same.
    CorrectAlike(usize, String, String),
    /// Leave a row out, or not.
    Drop(usize, bool),
    /// Keep what the document holds at a path, or not.
    Mine(String, bool),
    /// Keep all that the document holds, or nothing of it.
    MineAll(bool),
    /// Look at a part.
    Tab(ImportTab),
    /// Look at a cell.
    Cell(usize, usize),
}

impl ImportChange {
    /// Whether the sheet reads otherwise after it.
    #[must_use]
    pub(super) fn changes_reading(&self) -> bool {
        !matches!(self, Self::Mine(..) | Self::MineAll(_) | Self::Tab(_) | Self::Cell(..))
    }
}

/// What a user asks of imports.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportCommand {
    /// Choose a file, for a target where that is known.
    Pick(Option<String>),
    /// Read a file.
    From(PathBuf),
    /// Take a block of cells from the clipboard.
    Paste(Box<Paste>),
    /// Lay a text before the user as a table, for a target.
    Lay(String, Option<String>),
    /// Read a text file in another encoding, or divided otherwise.
    Form(TextForm),
    /// Change something.
    Change(ImportChange),
    /// Stop what the background does.
    Stop,
    /// Put what was read into the document.
    Apply,
    /// Leave without a change.
    Cancel,
    /// Look at where the last import went.
    See,
    /// Close what is told of the last import.
    Dismiss,
    /// Keep the mapping under a name.
    Keep(String),
    /// Use a mapping that was kept.
    Use(String),
    /// Forget a mapping that was kept.
    Forget(String),
}
