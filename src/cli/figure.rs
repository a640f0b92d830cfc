//! `jiju figure`: one figure of a profile as SVG or PNG, or the list of its figures.

use std::path::Path;

use crate::figure::{Figure, figures};
use crate::file::write;
use crate::text::{Language, words};

use super::arguments::Arguments;
use super::context::Context;

pub(super) fn answer(arguments: &Arguments, context: &Context) -> Result<String, String> {
    let l = arguments.language;
    let profile = context.profile(arguments)?;
    let found = context.findings(arguments, profile);
    let all = figures(profile, &found, &context.knowledge, l);
    let Some(id) = &arguments.figure else {
        return Ok(all.iter().map(|f| format!("{}\t{}\n", f.id, f.title)).collect());
    };
    let figure = all
        .iter()
        .find(|f| f.id == *id)
        .ok_or_else(|| words::cli_unknown_figure(l, id, &arguments.file))?;
    let path = arguments.output.as_deref().ok_or_else(|| words::cli_no_output(l))?;
    let bytes = drawn(figure, path, arguments, l)?;
    write(path, &bytes).map_err(|e| e.sentence(l))?;
    Ok(words::cli_written(l, path.display()) + "\n")
}

/// The kind of file is told by its ending.
fn drawn(
    figure: &Figure,
    path: &Path,
    arguments: &Arguments,
    l: Language,
) -> Result<Vec<u8>, String> {
    let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("svg") => Ok(figure.svg(arguments.width).into_bytes()),
        Some("png") => figure
            .picture(arguments.width, arguments.scale)
            .png(arguments.scale)
            .map_err(|e| words::cli_bad_argument(l, e)),
        _ => Err(words::cli_bad_ending(l, path.display())),
    }
}
