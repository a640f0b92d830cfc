//! What a panel of raters says: scores, comparisons, and how far they agree.

mod ballot;
mod compared;
mod measures;
mod scored;

pub use ballot::{Ballot, PairBallot};
pub use compared::{GroupWeights, PairResult, RaterWeights};
pub(super) use measures::FUNCTIONS;
pub use scored::{ItemResult, PairSum, ScoreResult};

/// The sheet of GEM.
pub const GEM: &str = "gem";
/// The sheet of the diamond.
pub const DIAMOND: &str = "diamond";
