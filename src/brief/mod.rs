//! The brief: an outline of the report built once, and writers that turn it into bytes.
//!
//! The outline decides what is said and in which order; a writer only sets it. Neither computes a
//! number: all of them come from the findings and the library.

use crate::document::Style;

mod album;
mod docx;
mod format;
mod html;
mod markdown;
mod outline;

pub use album::album;
pub use docx::{BriefError, docx};
pub use format::Format;
pub use html::html;
pub use markdown::markdown;
pub use outline::{
    Align, Block, Cell, Chosen, Column, Input, NumberCount, Origin, Outline, Paragraph, Plate,
    Reworded, Role, Row, Run, Section, Source, Table, compare, language_code, outline,
};

/// The brief as a document to read; `None` for the workbook, which is its appendix and needs more
/// than the outline.
///
/// # Errors
/// [`BriefError`] where a figure cannot be drawn or the container refuses.
pub fn set(outline: &Outline, style: Style, format: Format) -> Result<Option<Vec<u8>>, BriefError> {
    Ok(match format {
        Format::Word => Some(docx(outline, style)?),
        Format::Html => Some(html(outline, style).into_bytes()),
        Format::Markdown => Some(markdown(outline).into_bytes()),
        Format::Workbook => None,
    })
}
