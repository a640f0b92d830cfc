//! Every sentence of ours in both languages.
//!
//! [`Bilingual`] carries words that live in `assets/`; the catalogue in [`words`] carries the
//! sentences of the program. Both demand Chinese and English: a missing one does not build, or
//! does not load.

mod bilingual;
mod numbers;
#[macro_use]
mod catalogue;
pub mod words;

pub use bilingual::{Bilingual, Language};
pub use numbers::{by_powers, range, rounded, significant, two_decimals};
