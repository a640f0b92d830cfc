//! Disks: opening, atomic saving, samples and case folders. The only room that touches files.

mod case_folder;
mod open;
mod sample;
mod save;

pub use case_folder::read_case_folder;
pub use open::{FileError, LARGEST, open};
pub use sample::{OPENING_SAMPLE, sample, sample_names};
pub use save::{previous_version, save, write};
