//! Bringing a table in: what is being imported, what of it was guessed and what the user settled,
//! and what it reads. The page draws it; files are read by the window.

mod apply;
mod carry;
mod cells;
mod change;
mod jobs;
mod paste;
mod reading;
mod saved;
mod wizard;

pub use change::{ImportChange, ImportCommand, ImportTab};
pub use jobs::{Gauge, OpenSheet, OpenedSheet, ReadSheet};
pub use paste::Paste;
pub use reading::{FoundLine, SheetReading};
pub use saved::SavedMapping;
pub(super) use wizard::Done;
pub use wizard::{Importing, Origin, Wizard};
