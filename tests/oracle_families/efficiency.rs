//! Efficiency: envelopment and productivity indices.

use super::Family;

/// The families answered here.
pub fn family(_name: &str) -> Option<Family> {
    None
}
