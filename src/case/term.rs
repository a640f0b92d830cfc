//! Terms explained, as declared in `assets/catalogue/terms.toml`.

use serde::Deserialize;

use crate::text::Bilingual;

/// A term and what it means here.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Term {
    pub id: String,
    pub name: Bilingual,
    pub meaning: Bilingual,
    /// Always `judgement`.
    pub mark: String,
}
