//! Every picture, drawn with egui: on the screen, in a file, in a test, by one code path.
//!
//! The first room of the street that may draw. Knows no window and no disk.

mod axis;
mod bounds;
mod bubbles;
mod build;
mod chain_data;
mod chain_map;
mod distance_band;
mod field;
pub mod fonts;
mod funnel;
mod gallery;
mod grid;
mod industry_data;
mod key;
mod lettering;
mod lorenz;
mod marks;
pub(crate) mod markup;
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
mod rank_intervals;
mod rank_size;
mod raster;
mod regions;
mod register_data;
mod shift_data;
mod shift_stack;
mod size_classes;
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

pub use build::{figures, more_figures};
pub use distance_band::distance_figure;
pub use gallery::{Absent, FigureGroup, absent_figures, id_of};
pub(crate) use grid::{Grid, GridColumn, GridPen, GridPlaces, GridRow};
pub use niche_data::{presence_name, zone_name};
pub use offscreen::Offscreen;
pub use picture::{Picture, PictureError};
pub use plate::{Drawing, Figure, Table};
pub use raster::Raster;
pub use regions::{
    RegionSheet, RegionSubject, SheetCell, SheetRow, next_industry_figure, region_figures,
};
pub use svg::svg;
pub use timeline_data::case_timeline;
pub use tokens::{Sizes, Theme, Tokens, Tone};
