//! The mathematics: identities, rankings, and what peer packages computed.
#![allow(unreachable_pub)] // the families are modules of this test alone

mod families;
mod identities;
mod oracles;
mod rankings;
