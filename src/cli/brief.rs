//! `jiju brief`: the advice as documents to hand on, one or a folder full.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::advice::InfluenceMap;
use crate::brief::{Format, Input, compare, outline};
use crate::document::{BriefChoices, Profile};
use crate::figure::figures;
use crate::file::export::{Exported, printed};
use crate::file::import::ImportCatalogue;
use crate::file::{hand_on, make_folder};
use crate::study::{Findings, Unlock};
use crate::text::{Language, words};

use super::FAILED;
use super::arguments::{Arguments, AsOf};
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

/// A document that was read, with what follows from it.
struct Read {
    context: Context,
    found: Findings,
    influence: InfluenceMap,
    unlocks: Vec<Unlock>,
}

impl Read {
    fn of(context: Context, arguments: &Arguments, as_of: Option<AsOf>) -> Result<Self, String> {
        let found = context.findings_as_of(arguments, context.profile(arguments)?, as_of);
        let (influence, unlocks) = (found.influence(), found.unlocks());
        Ok(Self { context, found, influence, unlocks })
    }

    fn input(&self, arguments: &Arguments) -> Result<Input<'_>, String> {
        let (profile, knowledge) = (self.context.profile(arguments)?, &self.context.knowledge);
        Ok(Input {
            profile,
            found: &self.found,
            influence: &self.influence,
            unlocks: &self.unlocks,
            knowledge,
            figures: figures(profile, &self.found, knowledge, arguments.language),
        })
    }
}

/// Makes the files of one document; answers where they are.
fn make<'j>(
    job: &'j Job<'_>,
    arguments: &Arguments,
    context: &Context,
    catalogue: &ImportCatalogue,
) -> Result<Vec<&'j PathBuf>, String> {
    let (l, asked) = (arguments.language, &arguments.brief);
    let read = Read::of(context.on(job.file, l)?, arguments, arguments.as_of)?;
    let input = read.input(arguments)?;
    let (profile, knowledge) = (input.profile, input.knowledge);
    let told = match &asked.beside {
        None => outline(input, &choices(profile, arguments), l),
        Some(_) if job.outs.iter().any(|(format, _)| *format == Format::Workbook) => {
            return Err(words::brief_beside_no_workbook(l));
        }
        Some(beside) => {
            let other = beside_of(beside, job.file, arguments, context)?;
            compare(&input, &other.input(arguments)?, l)
        }
    };
    let (found, influence) = (&read.found, &read.influence);
    let from = Exported { profile, found, influence, knowledge, catalogue, language: l };
    let style = asked.style.unwrap_or(profile.brief.style);
    let mut written = Vec::new();
    for (format, path) in &job.outs {
        let bytes = printed(from, &told, style, *format).map_err(|e| words::brief_failed(l, e))?;
        hand_on(path, &bytes).map_err(|e| e.sentence(l))?;
        written.push(path);
    }
    Ok(written)
}

/// The choices of the document, as far as the command line does not say otherwise.
fn choices(profile: &Profile, arguments: &Arguments) -> BriefChoices {
    let kept = profile.brief.clone();
    let audience = arguments.brief.audience.unwrap_or(kept.audience);
    BriefChoices { audience, trace: kept.trace || arguments.brief.trace, ..kept }
}

/// The other side: the same document as of a year, or another one.
fn beside_of(
    beside: &str,
    file: &str,
    arguments: &Arguments,
    context: &Context,
) -> Result<Read, String> {
    let l = arguments.language;
    match beside.parse() {
        Ok(year) => Read::of(context.on(file, l)?, arguments, Some(AsOf::Year(year))),
        Err(_) => Read::of(context.on(beside, l)?, arguments, arguments.as_of),
    }
}
