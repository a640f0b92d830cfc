//! The headless verbs: the same binary without a window.
//!
//! Data goes to standard output; errors go to standard error in one sentence with a non-zero
//! exit. Nothing here knows a window.

mod advise;
mod advise_json;
mod advise_text;
mod arguments;
mod brief;
mod card_text;
mod cases;
mod check;
mod context;
mod figure;
mod indicators;
mod json;

use std::ffi::OsString;
use std::io::Write;

use arguments::{Arguments, Verb};
use context::Context;

/// Exit code of a verb that found what it was asked to find fault with.
const FOUND_ERRORS: i32 = 1;
/// Exit code of a verb that could not run.
const FAILED: i32 = 2;

/// Runs the program on its arguments (without its own name) and answers its exit code.
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> i32 {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let language = arguments::language(&arguments);
    let outcome = Arguments::parse(arguments)
        .map_err(|e| e.sentence(language))
        .and_then(|parsed| answer(&parsed));
    match outcome {
        Ok((text, code)) => match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            Ok(()) => code,
            // The reader went away, as `jiju … | head` does.
            Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => code,
            Err(e) => complain(err, &e.to_string()),
        },
        Err(sentence) => complain(err, &sentence),
    }
}

fn complain(err: &mut dyn Write, sentence: &str) -> i32 {
    // Where even standard error is gone the exit code still tells.
    let _ = writeln!(err, "{sentence}");
    FAILED
}

fn answer(arguments: &Arguments) -> Result<(String, i32), String> {
    if arguments.help {
        return Ok((arguments.help_text(), 0));
    }
    if arguments.version {
        return Ok((concat!("jiju ", env!("CARGO_PKG_VERSION"), "\n").to_owned(), 0));
    }
    let context = Context::load(arguments)?;
    match arguments.verb {
        Verb::Advise => Ok((advise::answer(arguments, &context)?, 0)),
        Verb::Brief => Ok((brief::answer(arguments, &context)?, 0)),
        Verb::Check => check::answer(arguments, &context),
        Verb::Indicators => Ok((indicators::answer(arguments, &context)?, 0)),
        Verb::Cases => Ok((cases::answer(arguments, &context), 0)),
        Verb::Figure => Ok((figure::answer(arguments, &context)?, 0)),
    }
}
