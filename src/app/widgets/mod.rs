//! The components every page is made of.

mod bars;
mod card;
mod chart;
mod chip;
mod empty;
mod glyph;
mod input;
mod listing;
mod mark;
mod quantity;
mod text;

pub use bars::{cost, interval_strip, padlocks, progress};
pub use card::{callout, card, row_button, sheet, tile};
pub use chart::chart;
pub use chip::{chip, verdict_chip};
pub use empty::{dashed, empty_state, needs_card};
pub use glyph::{Glyph, glyph, glyph_at, glyph_of_failure};
pub use input::{choice, draft, labelled, primary_button, small_button, switch_row, year_input};
pub use listing::{Column, Listing};
pub use mark::{mark, status_mark};
pub use quantity::{Quantity, edit_unit, quantity, read_typed, retyped};
pub use text::{bullet, columns_fit, heading, pair, paragraph, rule};
