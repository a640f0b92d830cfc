//! The program: passes its arguments on and its exit code back.

use std::io::{stderr, stdout};
use std::process::ExitCode;

fn main() -> ExitCode {
    let code = jiju::cli::run(std::env::args_os().skip(1), &mut stdout(), &mut stderr());
    ExitCode::from(u8::try_from(code).unwrap_or(1))
}
