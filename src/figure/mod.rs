//! Every picture, drawn with egui: on the screen, in a file, in a test, by one code path.
//!
//! The first room of the street that may draw. Knows no window and no disk.

mod build;
mod figure;
pub mod fonts;
mod offscreen;
mod picture;
mod raster;
mod svg;
mod tokens;

pub use build::figures;
pub use figure::{Drawing, Figure, Table};
pub use offscreen::Offscreen;
pub use picture::{Picture, PictureError};
pub use raster::Raster;
pub use svg::svg;
pub use tokens::{Sizes, Theme, Tokens, Tone};
