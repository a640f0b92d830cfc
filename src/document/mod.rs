//! The ground state: what a user wrote, as plain data.
//!
//! Ids, values, units and sources, and nothing of what they mean. Everything else in the program
//! is computed from a [`Document`] and never saved. The JSON form is stable: maps are sorted, an
//! unknown value is simply absent, and fields of later versions survive a round trip.

mod choices;
mod datum;
mod difference;
mod own_case;
mod profile;
mod region_sizes;
mod register;
mod version;
mod votes;

pub use choices::{Audience, BriefChoices, Style, Wording, Wordings};
pub use datum::{Datum, Status, Value};
pub use difference::{Differences, FieldDifference, ListDifference, differences};
pub use own_case::{OwnCase, Place, Row};
pub use profile::{
    ChainStage, Decline, Document, Firm, GovernmentAction, Identity, IndustryTable, Institution,
    Profile, Proximities, ReferenceArea, Series, Target,
};
pub use region_sizes::{RegionRows, RegionSizes};
pub use register::{Register, RegisterIter};
pub use version::{DocumentError, SCHEMA, from_json, to_json};
pub use votes::{Assessment, Comparison};

use std::collections::BTreeMap;

/// Fields written by a later version of the program, kept as they are.
pub type Extra = BTreeMap<String, serde_json::Value>;
