//! The brief as a Word document: OOXML written part by part, so that the same outline gives the
//! same bytes and the page looks as an official document does.

mod body;
mod drawing;
mod notes;
mod package;
mod parts;
mod sheet;
mod styles;
mod table;
mod xml;

use crate::figure::PictureError;

use super::outline::Outline;
use crate::document::Style;

/// Why a brief could not be written.
#[derive(Debug, thiserror::Error)]
pub enum BriefError {
    /// A figure could not be drawn.
    #[error(transparent)]
    Picture(#[from] PictureError),
    /// The container could not be written.
    #[error(transparent)]
    Container(#[from] zip::result::ZipError),
    /// A part could not be written.
    #[error(transparent)]
    Part(#[from] std::io::Error),
}

/// Sets an outline as a Word document.
///
/// # Errors
/// [`BriefError`] where a figure cannot be drawn or the container refuses.
pub fn docx(outline: &Outline, style: Style) -> Result<Vec<u8>, BriefError> {
    let text = body::body(outline, style)?;
    package::package(outline, style, &text)
}
