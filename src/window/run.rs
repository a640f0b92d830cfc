//! Which window opens: the graphics card draws where it can, else the processor.

use std::ffi::OsString;
use std::process::Command;

use crate::app::{Renderer, Start};
use crate::file::DataFolder;

use super::keeper::Keeper;
use super::{cpu, gl};

/// Why no window can be opened.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct WindowError(String);

/// Opens the window and returns when it is closed.
///
/// # Errors
/// [`WindowError`] where there is no display, or OpenGL was asked for and there is none.
pub fn run(start: Start) -> Result<(), WindowError> {
    let folder = DataFolder::usual();
    let kept = folder.preferences();
    let before = kept.renderer.as_deref().and_then(Renderer::of_id);
    let chosen = start.renderer.or(before).unwrap_or_default();
    let has_failed = folder.has_failed();
    let keeper = Keeper::begin(folder.clone());
    if draws_by_processor(chosen, has_failed) {
        let run = cpu::run(start, &kept, keeper.clone(), has_failed);
        keeper.end(run.is_ok());
        return run.map_err(|text| WindowError(plain(&text)));
    }
    let run = gl::run(start, &kept, keeper.clone(), folder.try_gl());
    keeper.end(run.is_ok());
    let Err(error) = run else { return Ok(()) };
    let refused = WindowError(plain(&error.to_string()));
    if matches!(error, eframe::Error::WinitEventLoop(_)) {
        // No display at all says nothing about the graphics card.
        folder.forget_failure();
        return Err(refused);
    }
    if chosen == Renderer::Gl { Err(refused) } else { again_by_processor(refused) }
}

/// Whether the graphics card is passed over: it was asked for, or the last try failed.
fn draws_by_processor(chosen: Renderer, has_failed: bool) -> bool {
    match chosen {
        Renderer::Cpu => true,
        Renderer::Gl => false,
        Renderer::Auto => has_failed,
    }
}

/// Starts the program anew, drawn by the processor: a process has one event loop only, and it is
/// spent.
fn again_by_processor(refused: WindowError) -> Result<(), WindowError> {
    let Ok(program) = std::env::current_exe() else { return Err(refused) };
    let mut command = Command::new(program);
    command.args(by_processor(std::env::args_os().skip(1)));
    #[cfg(unix)]
    {
        // Takes the place of this process; comes back only where that fails.
        let _ = std::os::unix::process::CommandExt::exec(&mut command);
        Err(refused)
    }
    #[cfg(not(unix))]
    {
        command.spawn().map(|_| ()).map_err(|_| refused)
    }
}

/// The arguments with the processor for a renderer, and no other.
fn by_processor(arguments: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut all: Vec<OsString> = vec!["--renderer".into(), Renderer::Cpu.id().into()];
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        if argument == "--" {
            all.push(argument);
            all.extend(arguments);
            break;
        }
        if argument == "--renderer" {
            let _ = arguments.next();
        } else if !argument.to_string_lossy().starts_with("--renderer=") {
            all.push(argument);
        }
    }
    all
}

/// The last part of the system's message: what comes before names files of the libraries.
fn plain(text: &str) -> String {
    let last = text.rsplit(": ").next().unwrap_or(text);
    last.trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_that_starts_anew_opens_the_same_by_the_processor() {
        let told = |all: &[&str]| by_processor(all.iter().map(OsString::from));
        let cpu = ["--renderer", "cpu"];
        assert_eq!(told(&[]), cpu);
        assert_eq!(told(&["--renderer", "auto", "a.jiju"]), [cpu[0], cpu[1], "a.jiju"]);
        assert_eq!(told(&["--renderer=auto", "--lang", "en"]), [cpu[0], cpu[1], "--lang", "en"]);
        let file = ["--", "--renderer"];
        assert_eq!(told(&file), [cpu[0], cpu[1], file[0], file[1]]);
    }

    #[test]
    fn the_processor_draws_where_it_is_asked_to_or_the_card_failed() {
        assert!(!draws_by_processor(Renderer::Auto, false));
        assert!(draws_by_processor(Renderer::Auto, true));
        for has_failed in [false, true] {
            assert!(draws_by_processor(Renderer::Cpu, has_failed));
            assert!(!draws_by_processor(Renderer::Gl, has_failed));
        }
    }
}
