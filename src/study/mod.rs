//! Questions put to the whole chain at once: what a profile says, what would change a verdict.
mod behind;
mod breakpoints;
mod findings;
mod flips;
mod knowledge;
mod roadmap;
mod unlocks;

pub use behind::verdicts_behind;
pub use findings::Findings;
pub use flips::{Act, Change, Flip, Reach, Role, flips};
pub use knowledge::{Knowledge, KnowledgeError};
pub use roadmap::{Because, Earlier, Step, roadmap};
pub use unlocks::{Doubt, Moved, Unlock, unlocks};
