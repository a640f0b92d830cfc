//! Blank forms: a sheet to fill in whose heads the import knows, and one that explains it.

use std::ops::RangeInclusive;

use rust_xlsxwriter::{DataValidation, Formula, Worksheet, XlsxError};

use crate::file::import::{ColumnKind, ImportCatalogue, ImportColumn, ImportTarget};
use crate::profile::{SeriesKind, Vocabulary};
use crate::text::{Language, words};

use super::ExportError;
use super::xlsx::{Book, Looks};

/// Rows of a form of records that are drawn as cells to be filled in; more can be added.
const DRAWN: u32 = 40;
/// Rows to which the choices of a column apply.
const CHOSEN: u32 = 100_000;
/// The column of the second sheet in which the instruments are listed.
const LIST_COLUMN: u16 = 6;

/// What a blank form is made for.
#[derive(Clone, Debug)]
pub struct Form<'a> {
    /// The import's target, by id.
    pub target: &'a str,
    /// Years in the head of a form of yearly figures.
    pub years: RangeInclusive<i32>,
    /// The language of its words.
    pub language: Language,
}

/// A blank form as a workbook; `None` where there is no such target.
///
/// # Errors
/// [`ExportError`] where the writer refuses.
pub fn form(
    asked: &Form<'_>,
    catalogue: &ImportCatalogue,
    words: &Vocabulary,
) -> Option<Result<Vec<u8>, ExportError>> {
    let target = catalogue.target(asked.target)?;
    let making = Blank { target, years: asked.years.clone(), l: asked.language, catalogue, words };
    Some(making.book().map_err(ExportError::from))
}

struct Blank<'a> {
    target: &'a ImportTarget,
    years: RangeInclusive<i32>,
    l: Language,
    catalogue: &'a ImportCatalogue,
    words: &'a Vocabulary,
}

/// A head of the form.
struct Head<'a> {
    text: String,
    width: f64,
    /// The column it is for; none for a year.
    column: Option<&'a ImportColumn>,
}

impl<'a> Blank<'a> {
    fn book(&self) -> Result<Vec<u8>, XlsxError> {
        let name = self.target.name.get(self.l);
        let title = words::form_title(self.l, name);
        let mut book = Book::new(&title, Some(*self.years.end()), self.l)?;
        book.sheet(name)?;
        if let Some((sheet, looks)) = book.last() {
            self.to_fill_in(sheet, looks)?;
        }
        book.sheet(&words::form_notes(self.l))?;
        if let Some((sheet, looks)) = book.last() {
            self.explained(sheet, looks)?;
        }
        book.finish()
    }

    fn is_yearly(&self) -> bool {
        matches!(self.target.id.as_str(), "series" | "references")
    }

    /// Heads from the left: of yearly figures the years stand in the place of year and value.
    fn heads(&self) -> Vec<Head<'a>> {
        let columns = self.target.columns.iter();
        let columns =
            columns.filter(|c| !self.is_yearly() || !matches!(c.id.as_str(), "year" | "value"));
        let head = |c: &'a ImportColumn| Head {
            text: self.head(c),
            width: match (c.id.as_str(), c.kind) {
                ("name" | "what" | "result" | "name_zh" | "name_en", _) => 32.0,
                ("series" | "industry", _) | (_, ColumnKind::Instrument) => 26.0,
                _ => 14.0,
            },
            column: Some(c),
        };
        let mut heads: Vec<Head<'a>> = columns.map(head).collect();
        if self.is_yearly() {
            let year = |y: i32| Head { text: y.to_string(), width: 11.0, column: None };
            heads.extend(self.years.clone().map(year));
        }
        heads
    }

    /// A column's name with the unit of its numbers.
    fn head(&self, column: &ImportColumn) -> String {
        let name = column.name.get(self.l).to_owned();
        let unit = match (&column.unit, self.target.id.as_str(), column.id.as_str()) {
            (Some(unit), _, _) => self.words.unit_label(self.usual(unit), self.l),
            (None, "regions", "value") => self.words.unit_label("persons", self.l),
            _ => String::new(),
        };
        if unit.is_empty() { name } else { words::with_unit(self.l, name, unit) }
    }

    /// The unit that is written in a language: counties write 万元.
    fn usual<'u>(&'u self, unit: &'u str) -> &'u str {
        match self.l {
            Language::Zh => self.catalogue.usual(unit),
            Language::En => self.words.written_in(unit, self.l),
        }
    }

    fn to_fill_in(&self, sheet: &mut Worksheet, looks: &Looks) -> Result<(), XlsxError> {
        let heads = self.heads();
        for (at, head) in (0_u16..).zip(&heads) {
            sheet.set_column_width(at, head.width)?;
            match head.text.parse::<i32>() {
                Ok(year) => sheet.write_number_with_format(0, at, f64::from(year), &looks.head)?,
                Err(_) => sheet.write_string_with_format(0, at, &head.text, &looks.head)?,
            };
            if let Some(list) = head.column.and_then(|c| self.choices(c)) {
                sheet.add_data_validation(1, at, CHOSEN, at, &list?)?;
            }
        }
        let labels = self.labels();
        let rows = u32::try_from(labels.len()).unwrap_or(DRAWN);
        let rows = if labels.is_empty() { DRAWN } else { rows };
        for row in 1..=rows {
            for at in (0_u16..).take(heads.len()) {
                sheet.write_blank(row, at, &looks.open)?;
            }
        }
        for (row, texts) in (1_u32..).zip(&labels) {
            for (at, text) in (0_u16..).zip(texts) {
                sheet.write_string_with_format(row, at, text, &looks.open)?;
            }
        }
        let names = heads.iter().take_while(|h| h.column.is_some()).count();
        let frozen = if self.is_yearly() { u16::try_from(names).unwrap_or(1) } else { 1 };
        sheet.set_freeze_panes(1, frozen)?.set_repeat_rows(0, 0)?;
        Ok(())
    }

    /// What stands at the head of every row: of yearly figures each series with its unit.
    fn labels(&self) -> Vec<Vec<String>> {
        let line = |s: &SeriesKind| {
            let unit = self.words.unit_label(self.usual(&s.unit), self.l);
            [s.name.get(self.l).to_owned(), unit]
        };
        match self.target.id.as_str() {
            "series" => {
                let own = self.words.series_in_order().filter(|s| !s.area);
                own.map(|s| line(s).to_vec()).collect()
            }
            "references" => {
                let levels = self.levels();
                let areas = || self.words.series_in_order().filter(|s| s.area);
                let rows = levels.iter().flat_map(|level| {
                    areas().map(|s| [level.clone(), level.clone()].into_iter().chain(line(s)))
                });
                rows.map(Iterator::collect).collect()
            }
            _ => Vec::new(),
        }
    }

    fn levels(&self) -> [String; 4] {
        let l = self.l;
        [
            words::export_nation(l),
            words::export_province(l),
            words::export_prefecture(l),
            words::export_county(l),
        ]
    }

    /// The words of which one is chosen.
    fn allowed(&self, column: &ImportColumn) -> Vec<String> {
        match column.kind {
            ColumnKind::Word => {
                column.choices.iter().map(|c| c.name.get(self.l).to_owned()).collect()
            }
            ColumnKind::YesNo => vec![words::firm_yes(self.l), words::firm_no(self.l)],
            _ if column.id == "level" => self.levels().to_vec(),
            _ => Vec::new(),
        }
    }

    /// The drop-down of a column.
    fn choices(&self, column: &ImportColumn) -> Option<Result<DataValidation, XlsxError>> {
        let explained = |v: DataValidation| {
            let v = v.set_error_title(column.name.get(self.l))?;
            v.set_error_message(words::form_choose(self.l))
        };
        if column.kind == ColumnKind::Instrument {
            let last = self.catalogue.instruments().count() + 1;
            let sheet = words::form_notes(self.l);
            let range = Formula::new(format!("='{sheet}'!$G$2:$G${last}"));
            return Some(explained(DataValidation::new().allow_list_formula(range)));
        }
        let allowed = self.allowed(column);
        if allowed.is_empty() {
            return None;
        }
        Some(DataValidation::new().allow_list_strings(&allowed).and_then(explained))
    }

    fn explained(&self, sheet: &mut Worksheet, looks: &Looks) -> Result<(), XlsxError> {
        let l = self.l;
        let widths = [24.0, 14.0, 60.0, 40.0, 10.0, 2.0, 34.0];
        for (at, width) in (0_u16..).zip(widths) {
            sheet.set_column_width(at, width)?;
        }
        let mut row = 0;
        let title = words::form_title(l, self.target.name.get(l));
        sheet.write_string_with_format(row, 0, title, &looks.title)?;
        for line in self.lines() {
            row += 1;
            sheet.write_string_with_format(row, 0, line, &looks.note)?;
        }
        row += 2;
        let heads = [
            words::form_column(l),
            words::export_unit(l),
            words::form_hint(l),
            words::form_allowed(l),
            words::form_required(l),
        ];
        for (at, head) in (0_u16..).zip(&heads) {
            sheet.write_string_with_format(row, at, head, &looks.head)?;
        }
        for cells in self.columns_explained().into_iter().chain(self.series_explained()) {
            row += 1;
            for (at, text) in (0_u16..).zip(&cells) {
                sheet.write_string_with_format(row, at, text, &looks.text)?;
            }
        }
        if self.target.columns.iter().any(|c| c.kind == ColumnKind::Instrument) {
            let head = words::form_instruments(l);
            sheet.write_string_with_format(0, LIST_COLUMN, head, &looks.head)?;
            for (row, instrument) in (1_u32..).zip(self.catalogue.instruments()) {
                let name = instrument.name.get(l);
                sheet.write_string_with_format(row, LIST_COLUMN, name, &looks.text)?;
            }
        }
        Ok(())
    }

    fn lines(&self) -> Vec<String> {
        let l = self.l;
        let mut lines = vec![words::form_how(l, self.target.name.get(l)), words::form_empty(l)];
        if self.is_yearly() {
            lines.push(words::form_years(l));
        }
        if self.target.columns.iter().any(|c| c.unit.is_some()) {
            lines.push(words::form_units(l));
        }
        lines
    }

    fn columns_explained(&self) -> Vec<[String; 5]> {
        let line = |c: &ImportColumn| {
            let unit = c.unit.as_ref().map(|u| self.words.unit_label(self.usual(u), self.l));
            let required = if c.required { words::firm_yes(self.l) } else { String::new() };
            [
                c.name.get(self.l).to_owned(),
                unit.unwrap_or_default(),
                c.hint.get(self.l).to_owned(),
                self.allowed(c).join(&words::out_comma(self.l)),
                required,
            ]
        };
        self.target.columns.iter().map(line).collect()
    }

    /// What each series counts.
    fn series_explained(&self) -> Vec<[String; 5]> {
        if !self.is_yearly() {
            return Vec::new();
        }
        let is_area = self.target.id == "references";
        let line = |s: &SeriesKind| {
            let unit = self.words.unit_label(self.usual(&s.unit), self.l);
            let (name, hint) = (s.name.get(self.l).to_owned(), s.hint.get(self.l).to_owned());
            [name, unit, hint, String::new(), String::new()]
        };
        self.words.series_in_order().filter(|s| s.area == is_area).map(line).collect()
    }
}
