//! How industries hang together: input–output tables, relatedness and complexity.

mod advantages;
mod coagglomeration;
mod complexity;
mod input_output;
mod lists;
mod ones;
mod regional;

pub use advantages::Advantages;
pub use coagglomeration::coagglomeration;
pub use complexity::{
    Candidate, Complexity, FEWEST_REGIONS, Fitness, complexity, fitness, next_industries,
    outlook_gain, outlook_index, separation,
};
pub use input_output::{Extraction, InputOutput, Without, normalised_linkages};
pub use regional::{Flq, flq};
