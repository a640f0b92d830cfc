//! Workbooks, csv files and blank forms: what is in them, that nothing in them runs, and that the
//! import reads them back.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

mod content;
mod forms;
mod round;
mod verb;

use std::sync::LazyLock;

use crate::common;
use jiju::assets::Files;
use jiju::case::Question;
use jiju::document::Profile;
use jiju::file::export::{Exported, csv, table, workbook};
use jiju::file::import::{
    Asked, Book, Guess, ImportCatalogue, Imported, guess, read_sheet, read_table_bytes,
};
use jiju::study::{Findings, Knowledge};
use jiju::text::Language;

static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::load(Files::shipped()).unwrap());
static CATALOGUE: LazyLock<ImportCatalogue> =
    LazyLock::new(|| ImportCatalogue::load(&KNOWLEDGE).unwrap());

fn sample(name: &str) -> Profile {
    common::document(name).profiles.remove(0)
}

fn with<T>(profile: &Profile, l: Language, give: impl FnOnce(Exported<'_>) -> T) -> T {
    let question = Question { as_of: profile.as_of, ..Question::default() };
    let found = Findings::of(profile, question, &KNOWLEDGE);
    let influence = found.influence();
    give(Exported {
        profile,
        found: &found,
        influence: &influence,
        knowledge: &KNOWLEDGE,
        catalogue: &CATALOGUE,
        language: l,
    })
}

fn book_of(profile: &Profile, l: Language) -> Vec<u8> {
    with(profile, l, |from| workbook(from).unwrap())
}

fn csv_of(profile: &Profile, id: &str, l: Language) -> Vec<u8> {
    with(profile, l, |from| csv(&table(from, id).unwrap(), l).unwrap())
}

fn opened(bytes: &[u8], name: &str) -> Book {
    read_table_bytes(bytes, name, None, &CATALOGUE.limits).unwrap()
}

/// Guesses and reads, nothing settled but perhaps the sheet and the target.
fn read(
    book: &Book,
    sheet: Option<&str>,
    target: Option<&str>,
    into: &Profile,
) -> (Guess, Imported) {
    let asked =
        Asked { sheet: sheet.map(str::to_owned), target: target.map(str::to_owned), head: None };
    let guess = guess(book, &asked, &CATALOGUE)
        .unwrap_or_else(|| panic!("{} {sheet:?} {target:?}: nothing recognised", book.file));
    let sheet = book.sheets.iter().find(|s| s.name == guess.mapping.sheet).unwrap();
    let read = read_sheet(sheet, &book.file, &guess.mapping, &into.chain, &CATALOGUE);
    (guess, read)
}
