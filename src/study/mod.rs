//! Questions put to the whole chain at once: what a profile says, what would change a verdict.
mod breakpoints;
mod findings;
mod flips;
mod knowledge;
mod unlocks;

pub use findings::Findings;
pub use flips::{Act, Change, Flip, Reach, Role, flips};
pub use knowledge::{Knowledge, KnowledgeError};
pub use unlocks::{Doubt, Moved, Unlock, unlocks};
