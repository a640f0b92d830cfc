//! `jiju import`: a table into a document, with all that was guessed, left out and not read.

use std::path::Path;

use crate::document::{Document, Profile};
use crate::file::import::{
    Asked, Book, Conflict, Decision, Found, Guess, ImportCatalogue, Imported, Mapping, Policy,
    Refusal, Sheet, apply, conflicts, first_rows, guess, needs_year, open_table, read_sheet,
    stream_firms, streams,
};
use crate::file::{save, write};
use crate::text::{Language, words};

use super::arguments::Arguments;
use super::context::Context;
use super::{FOUND_ERRORS, import_json, import_text};

/// All that an answer is printed from.
pub(super) struct Told<'a> {
    pub(super) file: String,
    pub(super) book: Book,
    pub(super) mapping: Mapping,
    pub(super) decisions: Vec<Decision>,
    pub(super) imported: Imported,
    pub(super) conflicts: Vec<Conflict>,
    pub(super) catalogue: ImportCatalogue,
    pub(super) context: &'a Context,
}

pub(super) fn answer(arguments: &Arguments, context: &Context) -> Result<(String, i32), String> {
    let l = arguments.language;
    let told = read(arguments, context, l)?;
    let profile = context.profile(arguments)?;
    let mut written = String::new();
    if let Some(path) = &arguments.import.save_map {
        write(path, told.mapping.to_toml().as_bytes()).map_err(|e| e.sentence(l))?;
        written += &words::cli_written(l, path.display());
    }
    let nothing = told.imported.found.is_empty();
    if let Some(path) = arguments.out.as_ref().filter(|_| !nothing) {
        let edited =
            apply(&told.imported, profile, Policy::Replace, &context.knowledge.library.words);
        let document = with_profile(&context.document, edited);
        save(path, &document).map_err(|e| e.sentence(l))?;
        written += &words::cli_written(l, path.display());
    }
    let code = if nothing { FOUND_ERRORS } else { 0 };
    if arguments.json {
        return Ok((import_json::print(&told), code));
    }
    Ok((import_text::print(&told, l) + &written, code))
}

/// A document with one profile in the place of the one with its id.
fn with_profile(document: &Document, edited: Profile) -> Document {
    let mut document = document.clone();
    if let Some(place) = document.profiles.iter_mut().find(|p| p.id == edited.id) {
        *place = edited;
    }
    document
}

fn read<'a>(arguments: &Arguments, context: &'a Context, l: Language) -> Result<Told<'a>, String> {
    let path = Path::new(&arguments.file);
    if !path.exists() {
        return Err(words::file_not_found(l, path.display()));
    }
    let refused = |e: Refusal| words::import_refused(l, path.display(), e.sentence(l));
    let catalogue =
        ImportCatalogue::load(&context.knowledge).map_err(|e| words::cli_library(l, e))?;
    let profile = context.profile(arguments)?;
    let is_large = streams(path, &catalogue);
    let book = if is_large {
        first_rows(path, None, &catalogue).map_err(refused)?
    } else {
        open_table(path, None, &catalogue.limits).map_err(refused)?
    };
    let Guess { mapping, decisions } = mapping(arguments, &book, &catalogue, l)?;
    let sheet = sheet_of(&book, &mapping, arguments).map_err(refused)?;
    let imported = if is_large && mapping.target == "firms" {
        let go_on = &mut |_| true;
        stream_firms(path, None, &mapping, &profile.chain, &catalogue, go_on).map_err(refused)?
    } else if is_large {
        let book = open_table(path, None, &catalogue.limits).map_err(refused)?;
        let sheet = sheet_of(&book, &mapping, arguments).map_err(refused)?;
        read_sheet(sheet, &book.file, &mapping, &profile.chain, &catalogue)
    } else {
        read_sheet(sheet, &book.file, &mapping, &profile.chain, &catalogue)
    };
    if needs_year(&imported, profile) {
        return Err(words::import_needs_year(l));
    }
    let differing = conflicts(&imported, profile, &context.knowledge.library.words);
    let file = arguments.file.clone();
    Ok(Told { file, book, mapping, decisions, imported, conflicts: differing, catalogue, context })
}

/// The mapping that was given, or the one that is guessed.
fn mapping(
    arguments: &Arguments,
    book: &Book,
    catalogue: &ImportCatalogue,
    l: Language,
) -> Result<Guess, String> {
    let options = &arguments.import;
    if let Some(path) = &options.map {
        let bad = |what: String| words::import_bad_mapping(l, path.display(), what);
        let mapping = Mapping::open(path).map_err(|e| bad(e.to_string()))?;
        if catalogue.target(&mapping.target).is_none() {
            return Err(bad(unknown_target(&mapping.target, catalogue, l)));
        }
        return Ok(Guess { mapping, decisions: Vec::new() });
    }
    if let Some(id) = options.target.as_ref().filter(|id| catalogue.target(id).is_none()) {
        return Err(unknown_target(id, catalogue, l));
    }
    if let Some(name) = &options.sheet
        && !book.sheets.iter().any(|s| s.name == *name)
    {
        let refusal = unknown_sheet(name, book);
        return Err(words::import_refused(l, &arguments.file, refusal.sentence(l)));
    }
    let asked = Asked { sheet: options.sheet.clone(), target: options.target.clone(), head: None };
    guess(book, &asked, catalogue).ok_or_else(|| words::import_nothing_known(l, &arguments.file))
}

fn unknown_target(id: &str, catalogue: &ImportCatalogue, l: Language) -> String {
    let known: Vec<&str> = catalogue.targets.iter().map(|t| t.id.as_str()).collect();
    words::import_unknown_target(l, id, known.join(", "))
}

fn unknown_sheet(asked: &str, book: &Book) -> Refusal {
    let known: Vec<&str> = book.sheets.iter().map(|s| s.name.as_str()).collect();
    Refusal::UnknownSheet { asked: asked.to_owned(), known: known.join(", ") }
}

/// The sheet that was asked for, the one the mapping was made for, or the only one.
fn sheet_of<'a>(
    book: &'a Book,
    mapping: &Mapping,
    arguments: &Arguments,
) -> Result<&'a Sheet, Refusal> {
    let named = |name: &str| book.sheets.iter().find(|s| s.name == name);
    if let Some(name) = &arguments.import.sheet {
        return named(name).ok_or_else(|| unknown_sheet(name, book));
    }
    let first = || book.sheets.iter().find(|s| !s.hidden && !s.is_empty());
    named(&mapping.sheet).or_else(first).ok_or(Refusal::NoSheet)
}

/// The kind of what was found, to be counted in words.
pub(super) fn target_name(told: &Told<'_>, l: Language) -> String {
    let target = told.catalogue.target(&told.mapping.target);
    target.map_or_else(String::new, |t| t.name.get(l).to_owned())
}

/// The unit of the sizes of a table of regions.
pub(super) fn regions_unit(found: &Found) -> Option<&str> {
    match found {
        Found::Regions(_, unit) => unit.as_deref(),
        _ => None,
    }
}
