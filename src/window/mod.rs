//! The window: eframe or our own, file dialogs, threads, clipboard. The only room that knows a
//! screen.

mod cpu;
mod dialogs;
mod gl;
mod icon;
mod jobs;
mod keeper;
mod run;
mod session;

pub use run::{WindowError, run};
