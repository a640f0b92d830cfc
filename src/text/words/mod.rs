//! The sentences of the program, by what they are about. Advice and facts are not here: they live
//! in `assets/`.

mod brief;
mod command_line;
mod figures;
mod files;
mod issues;
mod printed_advice;
mod printed_data;
mod readings;
mod reasons;
mod values;

pub use brief::*;
pub use command_line::*;
pub use figures::*;
pub use files::*;
pub use issues::*;
pub use printed_advice::*;
pub use printed_data::*;
pub use readings::*;
pub use reasons::*;
pub use values::*;
