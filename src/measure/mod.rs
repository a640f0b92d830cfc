//! Textbook mathematics on slices, intervals and ramps; one family per file.
//!
//! Nothing here knows a document, a word or a file. No function returns NaN or infinity: what has
//! no value answers with [`Undefined`].

pub mod chance;
pub mod cluster_index;
pub mod competitiveness;
mod concentration;
pub mod efficiency;
mod eigen;
pub mod ellison_glaeser;
pub mod evaluation;
pub mod firms;
mod growth;
pub mod inequality;
mod interval;
pub mod k_density;
mod known_ranges;
pub mod lifecycle;
pub mod likeness;
mod linear;
pub mod localisation;
mod logs;
mod matrix;
mod position;
pub mod quotients;
mod ramp;
pub mod ranking;
mod ratio;
mod register;
pub mod risk;
mod seeded;
pub mod shift_share;
mod shift_shares;
mod size_bounds;
mod sizes;
pub mod spatial;
pub mod structure;
mod weighted;

pub use concentration::{
    KnownSizes, concentration_ratio, concentration_ratio_bounds, effective_number, hall_tideman,
    herfindahl, herfindahl_bounds, herfindahl_normalised, relative_entropy, shannon,
};
pub use growth::{
    Convergence, arithmetic_mean_growth, cagr, cagr_bounds, contributions, convergence,
    geometric_mean_growth, yearly_growth,
};
pub use interval::{Estimate, Interval};
pub use known_ranges::{KnownRanges, concentration_ratio_of_ranges, herfindahl_of_ranges};
pub use matrix::Matrix;
pub use position::{GrowthShare, growth_share, location_quotient};
pub use ramp::Ramp;
pub use ratio::{quotient, share_of_whole};
pub use register::Register;
pub use seeded::Seeded;
pub use shift_share::{ShiftShare, shift_share};
pub use shift_shares::shift_shares;
pub use size_bounds::size_bounds;
pub use weighted::{Weighted, weighted_mean_bounds};

/// Why a measure has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Undefined {
    /// The denominator is zero, or its range reaches zero.
    #[error("the denominator is zero or may be zero")]
    ZeroDenominator,
    /// Growth from a base that is zero or negative.
    #[error("the base is zero or negative")]
    BaseNotPositive,
    /// Two figures of the same year give no growth rate.
    #[error("no time has passed between the two figures")]
    NoTime,
    /// A size is negative.
    #[error("a size is negative")]
    NegativeSize,
    /// Nothing to measure.
    #[error("there is nothing to measure")]
    Empty,
    /// The parts add to more than the whole.
    #[error("the parts add to more than the whole")]
    PartsAboveWhole,
    /// The slices that belong together differ in length.
    #[error("the two tables do not have the same rows")]
    Mismatch,
    /// The result is too large for a number.
    #[error("the result is too large to be a number")]
    OutOfRange,
    /// A number is missing or not finite.
    #[error("a number is missing or not finite")]
    NotFinite,
    /// Too few observations for this measure.
    #[error("there are too few observations")]
    TooFew,
    /// All values are the same, so there is nothing to compare by.
    #[error("all values are the same")]
    NoVariation,
    /// The structure equals that of the reference area.
    #[error("the structure is the same as the reference area's")]
    SameStructure,
    /// A single plant or a single region has no alternative.
    #[error("there is only one plant or one region")]
    OneOnly,
    /// The iteration did not settle on a result.
    #[error("the computation did not settle on a result")]
    NotSettled,
    /// A parameter lies outside its range.
    #[error("a parameter lies outside its range")]
    BadParameter,
    /// No area has a neighbour.
    #[error("no area has a neighbour")]
    NoNeighbour,
    /// A score lies outside the scale it is given on.
    #[error("a score lies outside its scale")]
    OutsideScale,
    /// Weights are negative, or all are zero.
    #[error("the weights are negative or all zero")]
    BadWeights,
    /// A pairwise comparison does not mirror its opposite.
    #[error("a comparison and its opposite do not multiply to one")]
    NotReciprocal,
    /// Memberships or shares of a row do not add to one.
    #[error("a row of shares does not add to one")]
    NotShares,
    /// A unit uses none of an input.
    #[error("an input of the unit is zero")]
    ZeroInput,
    /// A unit produces nothing.
    #[error("the unit produces nothing")]
    NoOutput,
    /// The unit lies outside what the reference units can produce.
    #[error("no combination of the reference units reaches the unit")]
    Infeasible,
    /// The sectors buy or sell more from each other than they produce.
    #[error("a sector's purchases or sales between sectors exceed its output")]
    NotProductive,
    /// The equations have no single solution.
    #[error("the equations have no single solution")]
    Singular,
    /// The table falls into pieces that share nothing.
    #[error("the table falls into pieces that share no industry")]
    Disconnected,
    /// More than one answer fits equally well.
    #[error("more than one answer fits equally well")]
    NotUnique,
    /// Nobody is untreated, so there is nothing to compare with.
    #[error("no untreated unit to compare with")]
    NoControl,
    /// Nobody is treated, or nobody before and after.
    #[error("no unit is seen before and after a treatment")]
    NoTreated,
    /// Units and years do not form a full table, or the treatment starts at several dates.
    #[error("the units and years do not form a full table with one date of treatment")]
    Unbalanced,
}

/// The larger of two finite numbers.
#[must_use]
pub fn larger(a: f64, b: f64) -> f64 {
    if b > a { b } else { a }
}

/// The smaller of two finite numbers.
#[must_use]
pub fn smaller(a: f64, b: f64) -> f64 {
    if b < a { b } else { a }
}

/// The number itself if it is finite.
///
/// # Errors
/// [`Undefined::OutOfRange`] otherwise.
pub fn finite(x: f64) -> Result<f64, Undefined> {
    if x.is_finite() { Ok(x) } else { Err(Undefined::OutOfRange) }
}
