//! A brief as a file of any kind.

use crate::brief::{Format, Outline, docx, html, markdown};
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
    Ok(match format {
        Format::Word => docx(outline, style)?,
        Format::Workbook => appendix(from, outline)?,
        Format::Html => html(outline, style).into_bytes(),
        Format::Markdown => markdown(outline).into_bytes(),
    })
}
