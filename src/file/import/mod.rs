//! County spreadsheets as they are: bytes → sheet → guess → mapping → figures.
//!
//! [`open_table`] turns a file of any kind into a [`Book`] of plain [`Sheet`]s, within limits and
//! without following a path. [`guess()`] says what a sheet holds, as a [`Mapping`] with a reason and
//! a confidence for every part. [`read_sheet`] reads a sheet by a mapping and nothing else, so a
//! guess that was changed and a mapping that was saved work alike. [`apply()`] answers an edited copy
//! of a profile.

mod apply;
mod archive;
mod biff;
mod catalogue;
mod compound;
mod decode;
mod delimited;
mod figures;
mod guess;
mod guess_columns;
mod guess_head;
mod guess_rows;
mod head;
mod imported;
mod mapping;
mod number;
mod ods_cells;
mod part;
mod place;
mod record_rows;
mod records;
mod refusal;
mod regions;
mod same;
mod settle;
mod sheet;
mod source;
mod stream;
mod stream_rows;
mod text_form;
mod values;
mod words;
mod workbook;

pub use apply::{Conflict, Policy, apply, conflicts, needs_year};
pub use catalogue::{
    ColumnKind, ImportCatalogue, ImportChoice, ImportColumn, ImportTarget, Limits,
};
pub use decode::{Charset, Decoded, decode};
pub use guess::{About, Asked, Confidence, Decision, Guess, Reason, guess, guess_under};
pub use imported::{AreaFigure, Figure, Found, Imported, LeftOut, LeftOutWhy, Unread, Why};
pub use mapping::{Dash, MappedColumn, Mapping, MappingError, Role, RowName};
pub use part::part_of;
pub use place::{fit, laid_on};
pub use refusal::Refusal;
pub use sheet::{Book, Cell, CellKind, Sheet, address};
pub use source::{open_table, pasted_sheet, read_table_bytes};
pub use stream::{Progress, first_rows, stream_firms, streams};
pub use text_form::{Divider, TextForm};

pub use figures::read_sheet;
