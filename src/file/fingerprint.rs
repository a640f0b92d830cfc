//! What a file was when it was opened or saved last, so that another program's change is seen.

use std::hash::{DefaultHasher, Hash, Hasher};

/// The length and a hash of a file's content. Not the time it was changed: copying and synchronising
/// programs set that as they please, and a changed time alone loses nobody's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    length: usize,
    hash: u64,
}

impl Fingerprint {
    /// The fingerprint of a content. It holds within one run of the program.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        Self { length: bytes.len(), hash: hasher.finish() }
    }
}
