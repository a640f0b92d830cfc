//! County tables as they are: what must come out of each, and that nothing panics.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

mod build;
mod fuzz;
mod hostile;
mod mapping;
mod settle;
mod tables;
mod workbooks;

use std::sync::LazyLock;

use jiju::assets::Files;
use jiju::document::{Datum, Value};
use jiju::file::import::{
    Asked, Book, Found, Guess, ImportCatalogue, Imported, LeftOutWhy, Unread, guess, read_sheet,
    read_table_bytes,
};
use jiju::study::Knowledge;

static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::load(Files::shipped()).unwrap());
static CATALOGUE: LazyLock<ImportCatalogue> =
    LazyLock::new(|| ImportCatalogue::load(&KNOWLEDGE).unwrap());

/// What must come out of a table.
struct Case {
    name: &'static str,
    bytes: Vec<u8>,
    target: &'static str,
    /// Figures or records, as [`told`] writes them.
    found: &'static [&'static str],
    /// Addresses of unread cells.
    unread: &'static [&'static str],
    /// Rows left out, from 1.
    left_out: &'static [usize],
}

fn book(case: &Case) -> Book {
    read_table_bytes(&case.bytes, case.name, None, &CATALOGUE.limits)
        .unwrap_or_else(|e| panic!("{}: {e}", case.name))
}

fn guessed(book: &Book) -> Guess {
    guess(book, &Asked::default(), &CATALOGUE)
        .unwrap_or_else(|| panic!("{}: nothing recognised", book.file))
}

fn imported(book: &Book, guess: &Guess) -> Imported {
    let sheet = book.sheets.iter().find(|s| s.name == guess.mapping.sheet).unwrap();
    read_sheet(sheet, &book.file, &guess.mapping, &[], &CATALOGUE)
}

fn value(v: &Value) -> String {
    match v {
        Value::Unknown => "?".to_owned(),
        Value::Number(x) => x.to_string(),
        Value::Range(a, b) => format!("{a}-{b}"),
        Value::Word(w) => w.clone(),
    }
}

fn datum(d: &Datum) -> String {
    let unit = d.unit.as_ref().map_or_else(String::new, |u| format!(" {u}"));
    let about = if d.status.is_some() { " about" } else { "" };
    format!("{}{unit}{about}", value(&d.value))
}

/// What was read, one line for each figure or record.
fn told(found: &Found) -> Vec<String> {
    match found {
        Found::Series(all) => {
            all.iter().map(|f| format!("{} {} {}", f.series, f.year, datum(&f.datum))).collect()
        }
        Found::References(all) => all
            .iter()
            .map(|a| {
                let f = &a.figure;
                format!("{} {} {} {}", a.level, f.series, f.year, datum(&f.datum))
            })
            .collect(),
        Found::Firms(all) => all
            .iter()
            .map(|f| {
                let founded = f.founded.map_or("?".to_owned(), |y| y.to_string());
                let kind = f.ownership.as_deref().unwrap_or("?");
                let [jobs, revenue] = [&f.jobs, &f.revenue].map(value);
                format!("{} {jobs} {revenue} {founded} {kind}", f.name)
            })
            .collect(),
        Found::Chain(all) => all
            .iter()
            .map(|s| format!("{} {} {}", s.name_zh, datum(&s.presence), datum(&s.local_sourcing)))
            .collect(),
        Found::Actions(all) => all
            .iter()
            .map(|a| {
                let tool = a.instrument.as_deref().unwrap_or("?");
                format!("{} {} {tool} {}", a.from, a.what, datum(&a.cost))
            })
            .collect(),
        Found::Regions(table, unit) => {
            let mut out = vec![format!("in {}", unit.as_deref().unwrap_or("?"))];
            for year in table.years() {
                for (r, region) in table.regions.iter().enumerate() {
                    for (i, industry) in table.industries.iter().enumerate() {
                        if let Some(x) = table.size(year, r, i) {
                            let year = year.map_or("?".to_owned(), |y| y.to_string());
                            out.push(format!("{region} {industry} {year} {x}"));
                        }
                    }
                }
            }
            out
        }
    }
}

/// All that differs from what must come out.
fn check(case: &Case) -> Vec<String> {
    let book = book(case);
    let guess = guessed(&book);
    let read = imported(&book, &guess);
    let unread: Vec<String> = read.unread.iter().map(Unread::address).collect();
    let rows = read.left_out.iter().filter(|x| x.why != LeftOutWhy::NotUsed);
    let rows: Vec<usize> = rows.filter_map(|x| x.row.map(|r| r + 1)).collect();
    let mut wrong = Vec::new();
    let mut differ = |what: &str, found: String, wanted: String| {
        if found != wanted {
            wrong.push(format!("{} {what}\n  found  {found}\n  wanted {wanted}", case.name));
        }
    };
    differ("target", guess.mapping.target, case.target.to_owned());
    differ("figures", format!("{:?}", told(&read.found)), format!("{:?}", case.found));
    differ("unread", format!("{unread:?}"), format!("{:?}", case.unread));
    differ("left out", format!("{rows:?}"), format!("{:?}", case.left_out));
    wrong
}

#[test]
fn every_messy_table_gives_what_it_holds_and_says_what_it_could_not() {
    let cases: Vec<Case> = tables::cases().into_iter().chain(workbooks::cases()).collect();
    assert!(cases.len() >= 30, "{}", cases.len());
    let wrong: Vec<String> = cases.iter().flat_map(check).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
