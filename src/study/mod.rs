//! Questions asked of advice by asking it again: so far, which unknown fields could change it.

mod unlocks;

pub use unlocks::{Unlock, unlocks};
