//! The sentences of the program, by what they are about. Advice and facts are not here: they live
//! in `assets/`.

mod brief;
mod command_line;
mod diagnosis;
mod figures;
mod files;
mod flips;
mod home;
mod issues;
mod judgements;
mod matrix;
mod page_advice;
mod page_cases;
mod page_indicators;
mod page_profile;
mod printed_advice;
mod printed_data;
mod readings;
mod reasons;
mod record;
mod screen;
mod trace;
mod values;

pub use brief::*;
pub use command_line::*;
pub use diagnosis::*;
pub use figures::*;
pub use files::*;
pub use flips::*;
pub use home::*;
pub use issues::*;
pub use judgements::*;
pub use matrix::*;
pub use page_advice::*;
pub use page_cases::*;
pub use page_indicators::*;
pub use page_profile::*;
pub use printed_advice::*;
pub use printed_data::*;
pub use readings::*;
pub use reasons::*;
pub use record::*;
pub use screen::*;
pub use trace::*;
pub use values::*;
