//! How well units turn inputs into outputs: data envelopment analysis and the Malmquist index.
//!
//! Scores are Farrell's: input scores at most 1, output scores at least 1, 1 the best in both. The
//! score is radial, without slacks.

mod envelopment;
mod malmquist;

pub use envelopment::{Envelopment, Orientation, Returns, enough_units};
pub use malmquist::{Malmquist, malmquist};
