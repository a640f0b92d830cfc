//! Cases a user writes or brings: their form, their checks, the files they travel in, and how
//! they join the library.

mod faults;
mod files;
mod form;
mod join;
mod new;
mod rule_text;

pub use super::rows::{NO_POLICY, list};
pub use faults::{OwnFault, OwnProblem, faults};
pub use files::{OwnFilesError, from_files, to_files};
pub use form::{CaseForm, Column, ColumnKind, Table, Word};
pub use join::{OwnReport, join};
pub use new::{add_row, blank, brought, from_profile, without_row};
pub use rule_text::{
    Comparand, Effect, LooseAtom, LooseRule, Ramp as LooseRamp, read_atoms, read_rule, write_atoms,
    write_rule,
};
