//! Disks: opening, atomic saving, locks, what is kept of unsaved work, samples and case folders.
//! The only room that touches files.

mod case_folder;
mod clock;
pub mod export;
mod fingerprint;
mod guard;
mod handed;
mod hold;
pub mod import;
mod lock;
mod mappings;
mod open;
mod own_case;
mod preferences;
mod recovery;
mod sample;
mod save;
mod table;

pub use case_folder::read_case_folder;
pub use clock::this_year;
pub use fingerprint::Fingerprint;
pub use handed::{hand_on, make_folder};
pub use hold::{Hold, open_held, save_held};
pub use lock::{Holder, Lock, Locking};
pub use mappings::mapping_name;
pub use open::{FileError, LARGEST, open, open_known};
pub use own_case::{case_archive, read_case, write_folder};
pub use preferences::{Geometry, Preferences, Trial};
pub use recovery::{DataFolder, Recovered, Session};
pub use sample::{OPENING_SAMPLE, sample, sample_names};
pub use save::{previous_version, save, save_over, write};
pub use table::{example_table, read_table};
