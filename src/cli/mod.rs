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
mod cluster_json;
mod context;
mod explain;
mod export;
mod figure;
mod import;
mod import_json;
mod import_text;
mod indicators;
mod json;
mod page;
mod paths_json;
mod table;
mod table_json;

use std::ffi::OsString;
use std::io::Write;

use arguments::{Arguments, Verb};
use context::Context;

use crate::app::Start;
use crate::text::{Language, words};

/// Exit code of a verb that found what it was asked to find fault with.
const FOUND_ERRORS: i32 = 1;
/// Exit code of a verb that could not run.
const FAILED: i32 = 2;

/// What came of the command line.
#[derive(Debug)]
pub enum Outcome {
    /// A verb has answered; its exit code.
    Done(i32),
    /// No verb was named: the window is wanted.
    Window(Box<Start>),
}

/// Runs the program on its arguments (without its own name).
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Outcome {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let language = arguments::language(&arguments);
    let outcome = Arguments::parse(arguments)
        .map_err(|e| e.sentence(language))
        .and_then(|parsed| answer(&parsed, err));
    let code = match outcome {
        Ok(Answer::Window(start)) => return Outcome::Window(start),
        Ok(Answer::Text(text, code)) => {
            match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
                Ok(()) => code,
                // The reader went away, as `jiju … | head` does.
                Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => code,
                Err(e) => complain(err, &e.to_string()),
            }
        }
        Err(sentence) => complain(err, &sentence),
    };
    Outcome::Done(code)
}

/// Says why there is no window and what works without one; answers the exit code.
pub fn no_window(language: Language, why: &str, err: &mut dyn Write) -> i32 {
    complain(err, &words::cli_no_window(language, why))
}

enum Answer {
    Text(String, i32),
    Window(Box<Start>),
}

fn complain(err: &mut dyn Write, sentence: &str) -> i32 {
    // Where even standard error is gone the exit code still tells.
    let _ = writeln!(err, "{sentence}");
    FAILED
}

fn answer(arguments: &Arguments, err: &mut dyn Write) -> Result<Answer, String> {
    if arguments.help {
        return Ok(Answer::Text(arguments.help_text(), 0));
    }
    if arguments.version {
        let version = concat!("jiju ", env!("CARGO_PKG_VERSION"), "\n").to_owned();
        return Ok(Answer::Text(version, 0));
    }
    let context = Context::load(arguments)?;
    let (text, code) = match arguments.verb {
        Verb::Window => return Ok(Answer::Window(Box::new(context.start(arguments)))),
        Verb::Advise => (advise::answer(arguments, &context)?, 0),
        Verb::Brief => brief::answer(arguments, &context, err)?,
        Verb::Check => check::answer(arguments, &context)?,
        Verb::Indicators if table::is_table(&arguments.file) => {
            if let Some(extra) = &arguments.item {
                return Err(words::cli_extra(arguments.language, extra));
            }
            (table::answer(arguments, &context)?, 0)
        }
        Verb::Indicators => match &arguments.item {
            Some(id) => (explain::answer(arguments, &context, id)?, 0),
            None => (indicators::answer(arguments, &context)?, 0),
        },
        Verb::Page => (page::answer(arguments, &context)?, 0),
        Verb::Figure => (figure::answer(arguments, &context)?, 0),
        Verb::Import => import::answer(arguments, &context)?,
        Verb::Export => (export::answer(arguments, &context)?, 0),
        Verb::Template => (export::template(arguments, &context)?, 0),
        Verb::Cases => (cases::answer(arguments, &context), 0),
    };
    Ok(Answer::Text(text, code))
}
