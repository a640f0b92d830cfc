//! `jiju export` and `jiju template`: a document as a workbook or csv, and blank forms to fill in.

use std::path::Path;

use crate::file::export::{Exported, Form, TABLES, csv, form, table, workbook};
use crate::file::import::ImportCatalogue;
use crate::file::{hand_on, this_year};
use crate::text::words;

use super::arguments::{Arguments, AsOf};
use super::context::Context;

/// Years in the head of a form of yearly figures.
const FORM_YEARS: i32 = 10;

pub(super) fn answer(arguments: &Arguments, context: &Context) -> Result<String, String> {
    let l = arguments.language;
    let (kind, example) = match &arguments.item {
        None => ("xlsx", "county.xlsx".to_owned()),
        Some(id) => ("csv", format!("{id}.csv")),
    };
    if let Some(id) = arguments.item.as_deref().filter(|id| !TABLES.contains(id)) {
        return Err(words::cli_unknown_table(l, id, TABLES.join(", ")));
    }
    let out = arguments.out.as_deref().ok_or_else(|| words::cli_no_out(l, example))?;
    if !is_kind(out, kind) {
        return Err(words::cli_bad_kind(l, out.display(), format!(".{kind}")));
    }
    let profile = context.profile(arguments)?;
    let catalogue = catalogue(arguments, context)?;
    let found = context.findings(arguments, profile);
    let influence = found.influence();
    let from = Exported {
        profile,
        found: &found,
        influence: &influence,
        knowledge: &context.knowledge,
        catalogue: &catalogue,
        language: l,
    };
    let bytes = match &arguments.item {
        None => workbook(from).map_err(|e| e.sentence(l))?,
        Some(id) => {
            let table = table(from, id).ok_or_else(|| words::cli_no_table(l, id))?;
            csv(&table, l).map_err(|e| words::export_failed(l, e))?
        }
    };
    hand_on(out, &bytes).map_err(|e| e.sentence(l))?;
    Ok(words::cli_written(l, out.display()))
}

pub(super) fn template(arguments: &Arguments, context: &Context) -> Result<String, String> {
    let l = arguments.language;
    let target = arguments.file.as_str();
    let catalogue = catalogue(arguments, context)?;
    if catalogue.target(target).is_none() {
        let known: Vec<&str> = catalogue.targets.iter().map(|t| t.id.as_str()).collect();
        return Err(words::import_unknown_target(l, target, known.join(", ")));
    }
    let example = format!("{target}.xlsx");
    let out = arguments.out.as_deref().ok_or_else(|| words::cli_no_out(l, example))?;
    if !is_kind(out, "xlsx") {
        return Err(words::cli_bad_kind(l, out.display(), ".xlsx"));
    }
    let last = match arguments.as_of {
        Some(AsOf::Year(year)) => year,
        // The last year of which there can be figures.
        Some(AsOf::Now) | None => this_year() - 1,
    };
    let asked = Form { target, years: last - FORM_YEARS + 1..=last, language: l };
    let made = form(&asked, &catalogue, &context.knowledge.library.words);
    let bytes = made.transpose().map_err(|e| e.sentence(l))?.unwrap_or_default();
    hand_on(out, &bytes).map_err(|e| e.sentence(l))?;
    Ok(words::cli_written(l, out.display()))
}

fn catalogue(arguments: &Arguments, context: &Context) -> Result<ImportCatalogue, String> {
    let failed = |e| words::cli_library(arguments.language, e);
    ImportCatalogue::load(&context.knowledge).map_err(failed)
}

fn is_kind(path: &Path, kind: &str) -> bool {
    path.extension().is_some_and(|e| e.eq_ignore_ascii_case(kind))
}
