//! The brief: an outline of the report built once, and writers that turn it into bytes.
//!
//! The outline decides what is said and in which order; a writer only sets it. Neither computes a
//! number: all of them come from the findings and the library.

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
