//! Which figures a profile has, and what they hold.

use crate::document::Profile;
use crate::study::{Findings, Knowledge};
use crate::text::Language;

use super::figure::Figure;

/// Every figure of a profile that has something to show, in the order of the pages.
#[must_use]
pub fn figures(
    _profile: &Profile,
    _found: &Findings<'_>,
    _knowledge: &Knowledge,
    _language: Language,
) -> Vec<Figure> {
    Vec::new()
}
