//! Which figures a profile has.

use crate::document::Profile;
use crate::study::{Findings, Knowledge};
use crate::text::Language;

use super::figure::Figure;
use super::subject::Subject;
use super::yearly_data::yearly_figures;

/// Every figure of a profile that has something to show, in the order of the pages.
#[must_use]
pub fn figures(
    profile: &Profile,
    found: &Findings<'_>,
    knowledge: &Knowledge,
    language: Language,
) -> Vec<Figure> {
    let subject = Subject { profile, found, knowledge, language };
    yearly_figures(&subject)
}
