//! How own cases join the library: what is sound takes part, what is not is told and left out.

use std::sync::Arc;

use crate::assets::Files;
use crate::document::{OwnCase, Place, Row};
use crate::text::{Bilingual, Language, words};

use super::super::library::Library;
use super::super::rows::load_case;
use super::faults::{Check, OwnFault, OwnProblem};
use super::files::to_files;
use super::form::{CaseForm, HEAD, Table};

/// How an own case stands.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnReport {
    /// The case.
    pub id: String,
    /// Whether it takes part.
    pub joined: bool,
    /// Everything that is wrong, notices among it.
    pub faults: Vec<OwnFault>,
    /// Records that are left out.
    pub left_out: Vec<Place>,
}

impl OwnReport {
    /// Faults of a record, or of the head.
    pub fn of<'a>(&'a self, place: &'a Place) -> impl Iterator<Item = &'a OwnFault> {
        self.faults.iter().filter(move |f| f.place == *place)
    }

    /// Whether a record must be mended before it takes part.
    #[must_use]
    pub fn blocks(&self, place: &Place) -> bool {
        self.of(place).any(|f| f.what.blocks())
    }
}

/// The library with own cases beside its own, and how each stands. A case that is off or cannot
/// be read is left out; the others stand.
#[must_use]
pub fn join(library: &Library, cases: &[OwnCase]) -> (Library, Vec<OwnReport>) {
    let mut joined = library.clone();
    let reports = cases.iter().map(|case| add(&mut joined, case)).collect();
    (joined, reports)
}

fn add(library: &mut Library, case: &OwnCase) -> OwnReport {
    let form = library.catalogue.case_form.clone();
    let (mut found, left_out) = sound(&form, library, case);
    let same = library.owns(&case.id) || case.id.trim().is_empty();
    let whole = |what| OwnFault {
        place: Place { table: HEAD.to_owned(), row: None },
        column: "id".to_owned(),
        what,
    };
    if same {
        found.push(whole(OwnProblem::SameId(case.id.clone())));
    }
    let head = Place { table: HEAD.to_owned(), row: None };
    let blocked = found.iter().any(|f| f.place == head && f.what.blocks());
    let mut report = OwnReport { id: case.id.clone(), joined: false, faults: found, left_out };
    if blocked || case.off {
        return report;
    }
    match read(&form, library, &kept(&form, case, &report.left_out)) {
        Ok(()) => report.joined = true,
        Err(what) => report.faults.push(whole(OwnProblem::Unreadable(what))),
    }
    report
}

/// All faults, and the records that must be left out: one that rests on such a record is left out
/// as well.
fn sound(form: &CaseForm, library: &Library, case: &OwnCase) -> (Vec<OwnFault>, Vec<Place>) {
    let mut out: Vec<Place> = Vec::new();
    let mut all: Vec<OwnFault> = Vec::new();
    loop {
        // Each turn leaves out at least one record more, so it ends.
        let found = Check { form, library, case, out: &out }.run();
        let bad: Vec<Place> = (found.iter())
            .filter(|f| f.what.blocks() && f.place.row.is_some())
            .map(|f| f.place.clone())
            .collect();
        all.extend(found.into_iter().filter(|f| !all.contains(f)).collect::<Vec<_>>());
        if bad.is_empty() {
            return (all, out);
        }
        for place in bad {
            if !out.contains(&place) {
                out.push(place);
            }
        }
    }
}

/// The case without what is left out, with both languages filled.
fn kept(form: &CaseForm, case: &OwnCase, out: &[Place]) -> OwnCase {
    let mut kept = case.clone();
    if let Some(table) = form.table(HEAD) {
        fill(table, &mut kept.head);
    }
    for table in form.records() {
        let Some(rows) = kept.tables.get_mut(&table.id) else { continue };
        let place = |row| Place { table: table.id.clone(), row: Some(row) };
        let mut i = 0;
        rows.retain(|_| {
            i += 1;
            !out.contains(&place(i - 1))
        });
        rows.iter_mut().for_each(|row| fill(table, row));
    }
    // Parts of the head that nobody declared are kept in the document, not read.
    kept.rest.retain(|key, _| matches!(key.as_str(), "strength" | "niche"));
    kept
}

/// Where one language is empty the other stands for it.
fn fill(table: &Table, row: &mut Row) {
    for column in table.columns.iter().filter(|c| c.both) {
        let said = Language::ALL.map(|l| column.said(row, l).to_owned());
        for (l, text) in Language::ALL.into_iter().zip(said) {
            if !text.is_empty() {
                row.insert(column.cell(l), text);
            }
        }
    }
}

fn read(form: &CaseForm, library: &mut Library, case: &OwnCase) -> Result<(), String> {
    let mut files = Files::default();
    for (name, text) in to_files(form, case).map_err(|e| e.to_string())? {
        files.insert(format!("cases/{}/{name}", case.id), text);
    }
    let mut typed = load_case(&files, &case.id, &library.words).map_err(|e| e.to_string())?;
    typed.own = true;
    typed.name = marked(&typed.name);
    library.cases.push(Arc::new(typed));
    Ok(())
}

/// The name with a mark before what stands in brackets, so that it says whose case it is wherever
/// it is told.
fn marked(name: &Bilingual) -> Bilingual {
    let mark = |l: Language| {
        let name = name.get(l);
        let at = name.find(['（', '(']).unwrap_or(name.len());
        let (short, rest) = name.split_at(at);
        let gap = if l == Language::En && !rest.is_empty() { " " } else { "" };
        format!("{}{gap}{rest}", words::own_marked(l, short.trim_end()))
    };
    Bilingual { zh: mark(Language::Zh), en: mark(Language::En) }
}
