//! The shipped knowledge is sound: one test reads all of it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use jiju::assets::Files;
use jiju::case::{Library, lint};

#[test]
fn every_asset_is_sound() {
    let library = Library::load(&Files::shipped()).unwrap();
    let faults = lint(&library);
    assert!(faults.is_empty(), "{faults:#?}");
}
