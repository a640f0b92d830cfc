//! The window: eframe, file dialogs, threads, clipboard. The only room that knows a screen.

mod dialogs;
mod jobs;
mod keeper;
mod run;

pub use run::{WindowError, run};
