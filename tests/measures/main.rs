//! The mathematics: identities, rankings, and what peer packages computed.
#![allow(unreachable_pub)] // the families are modules of this test alone
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

mod families;
mod identities;
mod oracles;
mod rankings;
