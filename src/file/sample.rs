//! The built-in samples.

use crate::assets::Files;
use crate::document::{Document, from_json};

use super::open::FileError;

/// The sample the program opens with: the study's advice is to Liangshan, now.
pub const OPENING_SAMPLE: &str = "liangshan-2023";

/// Names of the built-in samples, in order.
#[must_use]
pub fn sample_names(files: &Files) -> Vec<String> {
    files
        .below("samples")
        .filter_map(|(path, _)| path.strip_prefix("samples/")?.strip_suffix(".jiju"))
        .map(str::to_owned)
        .collect()
}

/// A built-in sample by name.
///
/// # Errors
/// [`FileError::NotFound`] for another name; [`FileError::Document`] for a sample that does not
/// parse, which a test forbids.
pub fn sample(files: &Files, name: &str) -> Result<Document, FileError> {
    let path = format!("samples/{name}.jiju");
    let text = files.get(&path).ok_or_else(|| FileError::NotFound(name.into()))?;
    from_json(text).map_err(|what| FileError::Document { path: path.into(), what })
}
