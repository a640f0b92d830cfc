//! Disks: opening, atomic saving, samples and case folders. The only room that touches files.

mod case_folder;
pub mod import;
mod open;
mod own_case;
mod sample;
mod save;
mod table;

pub use case_folder::read_case_folder;
pub use open::{FileError, LARGEST, open};
pub use own_case::{case_archive, read_case, write_folder};
pub use sample::{OPENING_SAMPLE, sample, sample_names};
pub use save::{previous_version, save, write};
pub use table::{example_table, read_table, read_table_text};
