//! Did a policy do anything? Differences in differences, synthetic control, PMC index.

mod differences;
mod pmc;
mod synthetic;

pub use differences::{Differences, Observation, Panel, differences_in_differences};
pub use pmc::{PMC_CUTS, PmcGrade, pmc_grade, pmc_index};
pub use synthetic::{Matching, Placebo, SyntheticControl, placebo, synthetic_control};
