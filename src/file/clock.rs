//! The time, for what is told about files. No result of the program depends on it.

use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since 1970; 0 where the machine's clock stands before that.
#[allow(clippy::disallowed_methods)] // When a lock was taken or a record written is no result.
pub(super) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs())
}
