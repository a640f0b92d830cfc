//! The meaning of the fields: units, ranges, validation, completeness.
//!
//! Reads a document through the [`Vocabulary`] and answers with quantities in canonical units and
//! with [`Issue`]s in words. Knows nothing of indicators or advice.

mod completeness;
mod firm_columns;
mod firm_faults;
mod firm_form;
mod firm_memo;
mod firm_query;
mod firm_sums;
mod issue;
mod pasted;
mod pasted_firms;
mod quantity;
mod reader;
mod rules;
mod sheets;
mod show;
mod situation;
mod typed;
mod validate;
mod vocabulary;
mod votes;

pub use completeness::{Completeness, SectionCompleteness, completeness};
pub use firm_columns::FirmColumn;
pub use firm_faults::{FirmFault, FirmRules};
pub use firm_form::{FirmForm, OWNERSHIP};
pub use firm_memo::{firm_sizes, firm_sizes_falling};
pub use firm_query::{Among, FirmQuery, FirmSort, firm_order};
pub use firm_sums::{ColumnSum, FirmSums};
pub use issue::{Issue, IssueCode, Severity};
pub use pasted::{Landing, Pasted, pasted_series};
pub use pasted_firms::{PastedFirms, pasted_firms};
pub use quantity::{Known, QuantityError, read, read_value};
pub use reader::{Reader, Years};
pub use rules::accepts;
pub use sheets::{
    AgreementBand, AgreementRules, RandomTable, RandomTableId, Sheet, SheetGroup, SheetItem,
    SheetKind, SheetReference, Sheets, Step,
};
pub use show::{show, show_number, show_written, status_name};
pub use situation::{Origin, Situation, SituationValue};
pub use typed::{typed_value, written};
pub use validate::{validate, validate_document};
pub use vocabulary::{
    DisplayUnit, Field, FieldKind, Lever, Section, SeriesKind, Unit, Vocabulary, VocabularyError,
};
pub use votes::{is_comparison, is_score};
