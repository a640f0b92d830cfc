//! Multi-criteria weights and rankings.

use super::Family;

/// The families answered here.
pub fn family(_name: &str) -> Option<Family> {
    None
}
