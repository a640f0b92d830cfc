//! `jiju brief`: the advice as documents to hand on, one or a folder full.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::brief::{Format, Input, outline};
use crate::figure::figures;
use crate::file::export::{Exported, printed};
use crate::file::import::ImportCatalogue;
use crate::file::{hand_on, make_folder};
use crate::text::{Language, words};

use super::FAILED;
use super::arguments::Arguments;
use super::context::Context;

/// A document, and the files that are made of it.
struct Job<'a> {
    file: &'a str,
    outs: Vec<(Format, PathBuf)>,
}

/// What there is to say, and the exit code. Progress over several documents goes to `err`; one that
/// fails does not hold up the others.
pub(super) fn answer(
    arguments: &Arguments,
    context: &Context,
    err: &mut dyn Write,
) -> Result<(String, i32), String> {
    let l = arguments.language;
    let jobs = jobs(arguments)?;
    let catalogue =
        ImportCatalogue::load(&context.knowledge).map_err(|e| words::cli_library(l, e))?;
    let Some(folder) = &arguments.brief.folder else {
        let mut told = String::new();
        for job in &jobs {
            for path in make(job, arguments, context, &catalogue)? {
                told.push_str(&words::cli_written(l, path.display()));
            }
        }
        return Ok((told, 0));
    };
    make_folder(folder).map_err(|e| e.sentence(l))?;
    let (all, mut failed) = (jobs.len(), 0);
    for (i, job) in jobs.iter().enumerate() {
        let told = match make(job, arguments, context, &catalogue) {
            Ok(paths) => {
                let paths: Vec<String> = paths.iter().map(|p| p.display().to_string()).collect();
                paths.join(&words::out_comma(l))
            }
            Err(sentence) => {
                failed += 1;
                words::brief_not_made(l, job.file, sentence)
            }
        };
        // Who does not read the progress still gets the briefs.
        let _ = writeln!(err, "[{}/{all}] {told}", i + 1);
    }
    let (made, folder) = (all - failed, folder.display());
    if failed == 0 {
        Ok((words::brief_all_made(l, made, folder), 0))
    } else {
        Ok((words::brief_some_made(l, made, folder, failed), FAILED))
    }
}

/// What is to be made, before anything is: every file has a name of its own.
fn jobs(arguments: &Arguments) -> Result<Vec<Job<'_>>, String> {
    let (l, asked) = (arguments.language, &arguments.brief);
    let files: Vec<&str> =
        [&arguments.file].into_iter().chain(&asked.more).map(String::as_str).collect();
    match (&arguments.out, &asked.folder) {
        (Some(_), Some(_)) => Err(words::brief_two_places(l)),
        (None, None) => Err(words::brief_no_output(l)),
        (Some(out), None) => {
            let [file] = files.as_slice() else {
                return Err(words::brief_several(l, files.len()));
            };
            let format = format_of(out).ok_or_else(|| words::brief_bad_kind(l, out.display()))?;
            Ok(vec![Job { file, outs: vec![(format, out.clone())] }])
        }
        (None, Some(folder)) => into_folder(&files, folder, &asked.formats, l),
    }
}

fn into_folder<'a>(
    files: &[&'a str],
    folder: &Path,
    formats: &[Format],
    l: Language,
) -> Result<Vec<Job<'a>>, String> {
    let formats = if formats.is_empty() { &[Format::Word] } else { formats };
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    let mut jobs = Vec::new();
    for file in files {
        let name = Path::new(file).file_stem().unwrap_or_default();
        // Some disks do not tell large letters from small ones.
        if let Some(other) = names.insert(name.to_string_lossy().to_lowercase(), file) {
            return Err(words::brief_same_name(l, other, file));
        }
        let path = |format: &Format| {
            let mut name = name.to_owned();
            name.push(".");
            name.push(format.extension());
            (*format, folder.join(name))
        };
        jobs.push(Job { file, outs: formats.iter().map(path).collect() });
    }
    Ok(jobs)
}

fn format_of(path: &Path) -> Option<Format> {
    Format::of_extension(path.extension()?.to_str()?)
}

/// Makes the files of one document; answers where they are.
fn make<'j>(
    job: &'j Job<'_>,
    arguments: &Arguments,
    context: &Context,
    catalogue: &ImportCatalogue,
) -> Result<Vec<&'j PathBuf>, String> {
    let l = arguments.language;
    let context = context.on(job.file, l)?;
    let (profile, knowledge) = (context.profile(arguments)?, &context.knowledge);
    let found = context.findings(arguments, profile);
    let (influence, unlocks) = (found.influence(), found.unlocks());
    let input = Input {
        profile,
        found: &found,
        influence: &influence,
        unlocks: &unlocks,
        knowledge,
        figures: figures(profile, &found, knowledge, l),
    };
    let outline = outline(input, &profile.brief, l);
    let (found, influence) = (&found, &influence);
    let from = Exported { profile, found, influence, knowledge, catalogue, language: l };
    let style = arguments.brief.style.unwrap_or(profile.brief.style);
    let mut written = Vec::new();
    for (format, path) in &job.outs {
        let bytes =
            printed(from, &outline, style, *format).map_err(|e| words::brief_failed(l, e))?;
        hand_on(path, &bytes).map_err(|e| e.sentence(l))?;
        written.push(path);
    }
    Ok(written)
}
