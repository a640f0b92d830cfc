//! A brief as a file of any kind.

use crate::brief::{Format, Outline, set};
use crate::document::Style;

use super::{ExportError, Exported, appendix};

/// The bytes of a brief. What the outline was built from is needed for the workbook.
///
/// # Errors
/// [`ExportError`] where a writer refuses.
pub fn printed(
    from: Exported<'_>,
    outline: &Outline,
    style: Style,
    format: Format,
) -> Result<Vec<u8>, ExportError> {
    match set(outline, style, format)? {
        Some(bytes) => Ok(bytes),
        None => appendix(from, outline),
    }
}
