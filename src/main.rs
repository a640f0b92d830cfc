//! The program: passes its arguments on, opens the window where no verb is named.

use std::io::{stderr, stdout};
use std::process::ExitCode;

use jiju::app::Start;
use jiju::cli::{Outcome, run};

fn main() -> ExitCode {
    let code = match run(std::env::args_os().skip(1), &mut stdout(), &mut stderr()) {
        Outcome::Done(code) => code,
        Outcome::Window(start) => window(*start),
    };
    ExitCode::from(u8::try_from(code).unwrap_or(1))
}

#[cfg(feature = "gui")]
fn window(start: Start) -> i32 {
    let language = start.language.unwrap_or_default();
    match jiju::window::run(start) {
        Ok(()) => 0,
        Err(e) => jiju::cli::no_window(language, &e.to_string(), &mut stderr()),
    }
}

#[cfg(not(feature = "gui"))]
#[allow(clippy::needless_pass_by_value)] // Called as the window is.
fn window(start: Start) -> i32 {
    let language = start.language.unwrap_or_default();
    let why = jiju::text::words::cli_built_without(language);
    jiju::cli::no_window(language, &why, &mut stderr())
}
