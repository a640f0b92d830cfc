//! Indicators: a declaration in `assets/indicators/` and one pure function each.
//!
//! A reading is a value with its interval and inputs, or what it *needs*, or *undefined because*.
//! From the readings and the given fields the [`Situation`](crate::profile::Situation) is built
//! that advice reads. Knows nothing of advice or screens.

mod chain;
mod concentration;
mod declaration;
mod development;
mod dynamics;
mod efficiency;
mod elsewhere;
mod ends;
mod formula;
mod industries;
mod lacking;
mod land_fiscal;
mod naming;
mod performance;
mod position;
mod present;
mod probe;
mod reading;
mod region_table;
mod register;
mod registry;
mod sites;
mod situation;
mod specialisation;
mod structure;
mod targets;
mod trend;
mod unlocking;
pub mod votes;
mod working;

pub use declaration::{Alternative, Band, Chart, Declaration, Direction, Family, Input, Reference};
pub use elsewhere::{Elsewhere, ElsewherePlace};
pub use formula::{Amount, Formula, FormulaError, FormulaFault, Symbols};
pub use industries::{Industries, Industry, Standing, industries};
pub use naming::{InputName, input_name, need_name, undefined_reason};
pub use present::{Growth, Present};
pub use reading::{Outcome, Part, Reading};
pub use region_table::{
    HolderRow, IndustryRow, LARGEST_REGIONS, NextIndustry, QuotientRow, RegionFindings, RegionRow,
    RegionTable, Relatedness, ShiftRow, TableFault, TableGrowth, TableHeads, TableReading,
    TableRules, Unrelated, own_region, unrelated_reason,
};
pub use registry::{Registry, RegistryError};
pub use sites::{DistanceRule, FirmSites, NoSites, firm_sites};
pub use situation::{conflicts, situation};
pub use unlocking::{Combination, MissingInput, Unlocking, combinations, unlocking};
pub use working::{
    Bound, Explanation, SourceLine, Sourced, Step, StepLine, SymbolLine, Telling, Working,
};
