//! Every picture, drawn with egui: on the screen, in a file, in a test, by one code path.
//!
//! The first room of the street that may draw. Knows no window and no disk.

mod axis;
mod bounds;
mod build;
pub mod fonts;
mod funnel;
mod grid;
mod key;
mod lettering;
mod marks;
mod niche_data;
mod niche_plot;
mod offscreen;
mod origin;
mod path_bars;
mod picture;
mod planned;
mod plate;
mod radar;
mod radar_data;
mod raster;
mod regions;
mod stagger;
mod strips;
mod subject;
mod svg;
mod timeline;
mod timeline_data;
mod tokens;
mod yearly;
mod yearly_data;
mod years;

pub use build::figures;
pub(crate) use grid::{Grid, GridColumn, GridPen, GridPlaces, GridRow};
pub use niche_data::{presence_name, zone_name};
pub use offscreen::Offscreen;
pub use picture::{Picture, PictureError};
pub use plate::{Drawing, Figure, Table};
pub use raster::Raster;
pub use regions::{RegionSheet, RegionSubject, SheetCell, SheetRow, region_figures};
pub use svg::svg;
pub use timeline_data::case_timeline;
pub use tokens::{Sizes, Theme, Tokens, Tone};
