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
mod out_and_in;
mod quantity;
mod text;
mod virtual_rows;

pub(crate) use bars::{cost, interval_strip, padlocks, progress};
pub(crate) use card::{callout, card, row_button, sheet, tile};
pub(crate) use chart::chart;
pub(crate) use chip::{chip, verdict_chip};
pub(crate) use empty::{dashed, empty_state, needs_card};
pub(crate) use glyph::{Glyph, glyph, glyph_at, glyph_of_failure};
pub(crate) use input::{
    choice, draft, draft_lines, labelled, primary_button, small_button, switch_row, year_input,
};
pub(crate) use listing::{Column, Listing};
pub(crate) use mark::{mark, status_mark};
pub(crate) use out_and_in::{blank_form, out_and_in, table_csv};
pub(crate) use quantity::{Quantity, edit_unit, quantity, read_typed, retyped};
pub(crate) use text::{bullet, columns_fit, heading, paragraph, rule};
pub(crate) use virtual_rows::{Revealed, RowPlace, VirtualRows};
