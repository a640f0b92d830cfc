//! Questions put to the whole chain at once: what a profile says, what would change a verdict.
mod findings;
mod knowledge;
mod unlocks;

pub use findings::Findings;
pub use knowledge::{Knowledge, KnowledgeError};
pub use unlocks::{Unlock, unlocks};
