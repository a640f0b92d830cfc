//! The time, for what is told about files and for the years a blank form begins with. No result of
//! the program depends on it.

use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since 1970; 0 where the machine's clock stands before that.
#[allow(clippy::disallowed_methods)] // When a lock was taken or a record written is no result.
pub(super) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs())
}

/// The year by the machine's clock: the form for this county's figures ends with the one before.
#[must_use]
pub fn this_year() -> i32 {
    // A Gregorian year on the average; that a few hours of New Year belong to the old one is no harm.
    const YEAR: u64 = 31_556_952;
    i32::try_from(now() / YEAR).map_or(1970, |years| 1970 + years)
}
