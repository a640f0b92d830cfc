//! What every table is made from.

use std::collections::BTreeMap;

use crate::document::{Datum, Profile, Series, Status};
use crate::file::import::{ImportCatalogue, ImportTarget};
use crate::profile::{Vocabulary, status_name};
use crate::text::{Language, words};

use super::table::{ExportCell, ExportColumn, ExportTable, Rows};

/// Width of a column of figures.
pub(super) const FIGURE: f64 = 12.0;
/// Width of a column of a few words.
pub(super) const WORD: f64 = 16.0;
/// Width of a column of names.
pub(super) const NAME: f64 = 30.0;
/// Width of a column of sentences.
pub(super) const SENTENCE: f64 = 46.0;

/// A profile and the words to tell it in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Making<'a> {
    pub(super) profile: &'a Profile,
    pub(super) words: &'a Vocabulary,
    pub(super) catalogue: &'a ImportCatalogue,
    pub(super) l: Language,
}

impl<'a> Making<'a> {
    /// The import's target of a table: its heads are those the import knows.
    pub(super) fn target(&self, id: &str) -> Option<&'a ImportTarget> {
        self.catalogue.target(id)
    }

    /// The name of a target.
    pub(super) fn target_name(&self, id: &str) -> String {
        self.target(id).map_or_else(|| id.to_owned(), |t| t.name.get(self.l).to_owned())
    }

    /// A table of a target with its rows.
    pub(super) fn table(
        &self,
        id: &'static str,
        columns: Vec<ExportColumn>,
        rows: Vec<Vec<ExportCell>>,
    ) -> ExportTable<'a> {
        let rows = Rows::Kept(rows);
        ExportTable { id, name: self.target_name(id), columns, rows, notes: self.marks() }
    }

    /// The name of a column of a target.
    pub(super) fn head(&self, target: &str, column: &str) -> String {
        let found = self.target(target).and_then(|t| t.column(column));
        found.map_or_else(|| column.to_owned(), |c| c.name.get(self.l).to_owned())
    }

    /// A column of a target with a unit behind its name.
    pub(super) fn head_in(&self, target: &str, column: &str, unit: &str) -> String {
        let (name, label) = (self.head(target, column), self.words.unit_label(unit, self.l));
        if label.is_empty() { name } else { words::with_unit(self.l, name, label) }
    }

    /// A column with one of the few words it takes.
    pub(super) fn choice(&self, target: &str, column: &str, id: &str) -> String {
        let found = self.target(target).and_then(|t| t.column(column));
        let choice = found.and_then(|c| c.choices.iter().find(|x| x.id == id));
        choice.map_or_else(|| id.to_owned(), |c| c.name.get(self.l).to_owned())
    }

    /// The unit in which the sums of a firm are written: officials read 万元 there.
    pub(super) fn small_unit<'u>(&'u self, unit: &'u str) -> &'u str {
        match (unit, self.l) {
            ("mn_cny", Language::Zh) => "wan_cny",
            _ => self.words.written_in(unit, self.l),
        }
    }

    /// The one unit in which all data were written; else the one that the screen shows.
    pub(super) fn unit_of<'d>(
        &self,
        own: &str,
        data: &(impl Iterator<Item = &'d Datum> + Clone),
    ) -> String {
        let units = || data.clone().filter(|d| !d.value.is_unknown()).map(|d| d.unit.as_deref());
        let first = units().next().flatten();
        let fits = |u: &&str| self.words.factor(u, own).is_some();
        match first.filter(fits).filter(|f| units().all(|u| u == Some(*f))) {
            Some(unit) => unit.to_owned(),
            None => self.words.written_in(own, self.l).to_owned(),
        }
    }

    /// A datum in a unit; where it cannot be converted, its figure with its own unit.
    pub(super) fn datum(&self, datum: &Datum, own: &str, unit: &str) -> ExportCell {
        let of = datum.unit.as_deref().unwrap_or(own);
        if let Some(factor) = self.words.factor(of, unit) {
            return ExportCell::value(&datum.value, factor);
        }
        match ExportCell::value(&datum.value, 1.0) {
            ExportCell::Number(x) if of != own => ExportCell::Text(format!("{x} {of}")),
            cell => cell,
        }
    }

    /// Yes, no, or nothing.
    pub(super) fn flag(&self, flag: Option<bool>) -> ExportCell {
        match flag {
            Some(true) => ExportCell::Text(words::firm_yes(self.l)),
            Some(false) => ExportCell::Text(words::firm_no(self.l)),
            None => ExportCell::Blank,
        }
    }

    /// Three columns for where figures come from.
    pub(super) fn origin_heads(&self) -> [ExportColumn; 3] {
        [
            ExportColumn::new(words::export_status(self.l), WORD),
            ExportColumn::new(words::export_source(self.l), NAME),
            ExportColumn::new(words::export_note(self.l), NAME),
        ]
    }

    /// Where one figure comes from: status, source with the facts it rests on, note.
    pub(super) fn origin(&self, datum: &Datum) -> [ExportCell; 3] {
        if datum.value.is_unknown() && datum.status.is_none() {
            return [ExportCell::Blank, source(datum), ExportCell::maybe(datum.note.as_ref())];
        }
        [ExportCell::Text(status_name(datum.status, self.l)), source(datum), note(datum)]
    }

    /// Where the figures of several years come from: what holds for all of them once, the rest
    /// with the years it holds for.
    pub(super) fn origins(&self, series: &Series) -> [ExportCell; 3] {
        let known = || series.iter().filter(|(_, d)| !d.value.is_unknown());
        let told = |one: &dyn Fn(&Datum) -> String| {
            let mut by_text: BTreeMap<String, Vec<i32>> = BTreeMap::new();
            for (year, datum) in known() {
                by_text.entry(one(datum)).or_default().push(*year);
            }
            let all = by_text.len() == 1;
            let mut lines: Vec<(i32, String)> = Vec::new();
            for (text, years) in by_text.into_iter().filter(|(text, _)| !text.is_empty()) {
                let first = years.first().copied().unwrap_or_default();
                let line =
                    if all { text } else { words::export_of_years(self.l, spans(&years), text) };
                lines.push((first, line));
            }
            lines.sort();
            let lines: Vec<String> = lines.into_iter().map(|(_, line)| line).collect();
            ExportCell::text(lines.join("\n"))
        };
        [
            told(&|d| status_name(d.status, self.l)),
            told(&|d| plain(source(d))),
            told(&|d| plain(note(d))),
        ]
    }

    /// What stands under a table that was invented.
    pub(super) fn marks(&self) -> Vec<String> {
        let invented = self.profile.fictitious
            || self.profile.region_sizes.as_ref().is_some_and(|r| r.fictitious);
        let invented = invented.then(|| words::out_fictitious(self.l));
        invented.into_iter().collect()
    }
}

fn source(datum: &Datum) -> ExportCell {
    let facts = (!datum.facts.is_empty()).then(|| datum.facts.join(", "));
    let parts: Vec<&str> = datum.source.iter().chain(&facts).map(String::as_str).collect();
    ExportCell::text(parts.join("; "))
}

fn note(datum: &Datum) -> ExportCell {
    let parts: Vec<&str> = datum.note.iter().chain(&datum.arithmetic).map(String::as_str).collect();
    ExportCell::text(parts.join("; "))
}

fn plain(cell: ExportCell) -> String {
    match cell {
        ExportCell::Text(text) => text,
        _ => String::new(),
    }
}

/// Years in short: 2014–2016, 2018.
fn spans(years: &[i32]) -> String {
    let mut spans: Vec<(i32, i32)> = Vec::new();
    for year in years {
        match spans.last_mut() {
            Some((_, last)) if *last + 1 == *year => *last = *year,
            _ => spans.push((*year, *year)),
        }
    }
    let told = spans.iter().map(|(a, b)| if a == b { a.to_string() } else { format!("{a}–{b}") });
    told.collect::<Vec<_>>().join(", ")
}

/// How a figure came about, in a cell.
pub(super) fn status(status: Option<Status>, l: Language) -> ExportCell {
    ExportCell::Text(status_name(status, l))
}
