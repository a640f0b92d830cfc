//! Reading a sheet by a mapping: rows of figures, or rows that are records.

use std::collections::BTreeMap;

use crate::document::ChainStage;

use super::catalogue::ImportCatalogue;
use super::head::Head;
use super::imported::{AreaFigure, Figure, Found, Imported, LeftOut, LeftOutWhy, Unread, Why};
use super::mapping::{Mapping, Role};
use super::number::year;
use super::place::{Place, Placed, place};
use super::records::Plan;
use super::regions::region_table;
use super::sheet::{Sheet, address};
use super::values::{Raw, datum, ends, figure};
use super::words::{fits, plain_words};

/// Unread cells that are kept; beyond them only their number is.
pub(super) const MOST_UNREAD: usize = 5000;
/// Characters of an unread cell that are kept.
const MOST_TEXT: usize = 200;

/// Reads a sheet by a mapping. The same sheet and mapping always give the same.
#[must_use]
pub fn read_sheet(
    sheet: &Sheet,
    file: &str,
    mapping: &Mapping,
    chain: &[ChainStage],
    catalogue: &ImportCatalogue,
) -> Imported {
    let place = place(sheet, mapping, catalogue);
    let source = source_of(file, &sheet.name);
    let mut out = Reading::new(sheet, mapping, &place, source, catalogue);
    let Some(target) = catalogue.target(&mapping.target) else {
        return out.end(Found::Series(Vec::new()));
    };
    for column in place.columns.iter().filter(|c| c.role == Role::Skip && !c.head.is_empty()) {
        let why = LeftOutWhy::NotUsed;
        let (column, text) = (Some(column.index), column.head.clone());
        out.left_out.push(LeftOut { row: None, column, text, why });
    }
    if target.is_figures() {
        out.figures();
        let found = match target.id.as_str() {
            "series" => Found::Series(out.found.drain(..).map(|f| f.figure).collect()),
            "references" => Found::References(std::mem::take(&mut out.found)),
            _ => region_table(&mut out),
        };
        return out.end(found);
    }
    let plan = Plan::new(&place, target, mapping.dash, &out.source, catalogue).with_stages(chain);
    let found = out.records(&plan, target);
    out.end(found)
}

/// File and sheet as the source of a figure.
pub(super) fn source_of(file: &str, sheet: &str) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    if sheet.is_empty() || sheet == stem { file.to_owned() } else { format!("{file} · {sheet}") }
}

/// A sheet on its way.
pub(super) struct Reading<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) mapping: &'a Mapping,
    pub(super) place: &'a Place,
    pub(super) source: String,
    pub(super) catalogue: &'a ImportCatalogue,
    pub(super) found: Vec<AreaFigure>,
    seen: BTreeMap<(String, String, String, i32), (usize, usize)>,
    unread: Vec<Unread>,
    more_unread: usize,
    bad_rows: BTreeMap<usize, Vec<String>>,
    left_out: Vec<LeftOut>,
    /// Labels of the row before, for merged cells that a text file lost.
    before: BTreeMap<String, String>,
    in_notes: bool,
}

/// What a row says about all its figures.
struct Axes {
    area: Option<(String, String)>,
    series: Option<String>,
    year: Option<i32>,
    unit: Option<String>,
}

impl<'a> Reading<'a> {
    fn new(
        sheet: &'a Sheet,
        mapping: &'a Mapping,
        place: &'a Place,
        source: String,
        catalogue: &'a ImportCatalogue,
    ) -> Self {
        Self {
            sheet,
            mapping,
            place,
            source,
            catalogue,
            found: Vec::new(),
            seen: BTreeMap::new(),
            unread: Vec::new(),
            more_unread: 0,
            bad_rows: BTreeMap::new(),
            left_out: Vec::new(),
            before: BTreeMap::new(),
            in_notes: false,
        }
    }

    fn end(self, found: Found) -> Imported {
        Imported {
            source: self.source,
            found,
            unread: self.unread,
            bad_rows: self.bad_rows.into_iter().collect(),
            more_unread: self.more_unread,
            left_out: self.left_out,
        }
    }

    pub(super) fn unread(&mut self, row: usize, column: usize, why: Why) {
        if self.unread.len() >= MOST_UNREAD {
            self.more_unread += 1;
            return;
        }
        let text = self.sheet.text(row, column).chars().take(MOST_TEXT).collect();
        let sheet = self.sheet.name.clone();
        self.unread.push(Unread { sheet, row, column, text, why });
        let cut = |t: String| t.chars().take(MOST_TEXT).collect::<String>();
        let whole = || self.sheet.row_texts(row).into_iter().map(cut).collect();
        self.bad_rows.entry(row).or_insert_with(whole);
    }

    pub(super) fn leave(&mut self, row: usize, text: &str, why: LeftOutWhy) {
        let text = text.chars().take(MOST_TEXT).collect();
        self.left_out.push(LeftOut { row: Some(row), column: None, text, why });
    }

    /// Rows that hold nothing for us, said why; `None` for a blank one.
    pub(super) fn passes_over(&mut self, row: usize) -> Option<bool> {
        let cells = self.sheet.rows.get(row).map_or(&[][..], Vec::as_slice);
        let filled: Vec<&str> =
            cells.iter().filter(|c| !c.is_blank() && !c.merged).map(|c| c.text.as_str()).collect();
        let (first, count) = (filled.first().copied().unwrap_or_default(), filled.len());
        if count == 0 {
            return None;
        }
        let words = &self.catalogue.words;
        if words.is_note(first) || (self.in_notes && count <= 2) {
            self.in_notes = true;
            self.leave(row, first, LeftOutWhy::Note);
            return Some(true);
        }
        self.in_notes = false;
        let same = |c: &&Placed| {
            let text = self.sheet.text(row, c.index);
            !text.is_empty() && c.head.split(' ').any(|h| plain_words(h) == plain_words(text))
        };
        let again = self.place.columns.iter().filter(same).count();
        if again >= 2 && again == count && !self.place.heads.is_empty() {
            self.leave(row, first, LeftOutWhy::HeadAgain);
            return Some(true);
        }
        Some(false)
    }

    fn figures(&mut self) {
        for row in self.place.data..self.sheet.rows.len() {
            if self.passes_over(row) != Some(false) {
                continue;
            }
            let Some(axes) = self.axes(row) else { continue };
            let columns = self.place.columns.clone();
            for column in &columns {
                if let Role::Figure { series, year } = &column.role {
                    self.figure(row, column, &axes, series.as_deref(), *year);
                }
            }
        }
    }

    /// What the labels of a row say; `None` where the row is left out, which is said.
    fn axes(&mut self, row: usize) -> Option<Axes> {
        let words = &self.catalogue.words;
        let labels = ["area", "level", "region", "series", "industry", "year"];
        let there: Vec<(&str, usize)> =
            labels.iter().filter_map(|l| Some((*l, self.place.field(l)?.index))).collect();
        let mut texts: BTreeMap<&str, (String, usize)> = BTreeMap::new();
        for (label, index) in &there {
            let mut text = self.sheet.text(row, *index).to_owned();
            let sums = *label == "region" && self.catalogue.sums_regions(&text);
            if words.is_total(&text) || sums {
                self.leave(row, &text, LeftOutWhy::Total);
                return None;
            }
            if text.is_empty() && there.len() > 1 {
                text = self.before.get(*label).cloned().unwrap_or_default();
            }
            self.before.insert((*label).to_owned(), text.clone());
            texts.insert(label, (text, *index));
        }
        let first = self.sheet.rows.get(row)?.iter().find(|c| !c.is_blank())?;
        if words.is_total(&first.text) && !texts.contains_key("region") {
            let text = first.text.clone();
            self.leave(row, &text, LeftOutWhy::Total);
            return None;
        }
        let figures = self.place.columns.iter().filter(|c| matches!(c.role, Role::Figure { .. }));
        let has_figure = figures.into_iter().any(|c| {
            self.sheet.cell(row, c.index).is_some_and(|cell| !cell.is_blank() && !cell.merged)
        });
        if !has_figure {
            let text = first.text.clone();
            // A line of a form that nobody filled in holds nothing and is not told.
            if !texts.get("series").is_some_and(|(name, _)| self.is_ours(name)) {
                self.leave(row, &text, LeftOutWhy::Heading);
            }
            return None;
        }
        let unit = self.place.field("unit").map(|c| self.sheet.text(row, c.index).to_owned());
        let mut axes = Axes { area: None, series: self.mapping.series.clone(), year: None, unit };
        axes.unit = axes.unit.filter(|u| !u.is_empty());
        if let Some((text, index)) = texts.get("series") {
            axes.series = Some(self.row_series(row, *index, text, &mut axes.unit)?);
        }
        if let Some((text, _)) = texts.get("industry") {
            axes.series = Some(text.clone());
        }
        if let Some((text, index)) = texts.get("year") {
            let number = self.sheet.cell(row, *index).and_then(|c| c.number);
            axes.year = year(text, number);
            if axes.year.is_none() {
                self.unread(row, *index, Why::NotAYear);
                return None;
            }
        }
        if let Some((text, _)) = texts.get("region") {
            axes.area = Some((String::new(), text.clone()));
        }
        let (area, level) = (texts.get("area"), texts.get("level"));
        if let Some((name, index)) = area.filter(|(name, _)| !name.is_empty()).or(level) {
            // The level that stands in its own column says more than the end of a name.
            let level = level.and_then(|(text, _)| words.level(text));
            let Some(level) = level.or_else(|| words.level(name)) else {
                self.unread(row, *index, Why::UnknownArea);
                return None;
            };
            axes.area = Some((level.to_owned(), name.clone()));
        }
        Some(axes)
    }

    /// Whether a row's name is that of a series.
    fn is_ours(&self, text: &str) -> bool {
        if let Some(named) = self.mapping.row(text) {
            return named.series.is_some();
        }
        let words = &self.catalogue.words;
        let head = Head::of(&[text], words);
        let is_area = self.mapping.target == "references";
        [&head.long, &head.name].into_iter().any(|n| words.series(n, is_area).is_some())
    }

    /// The series of a row by its name, and the unit its name or the mapping gives.
    fn row_series(
        &mut self,
        row: usize,
        index: usize,
        text: &str,
        unit: &mut Option<String>,
    ) -> Option<String> {
        let words = &self.catalogue.words;
        let head = Head::of(&[text], words);
        let of_head = |unit: &mut Option<String>| {
            if unit.is_none() {
                unit.clone_from(&head.unit);
            }
        };
        if let Some(named) = self.mapping.row(text) {
            if let Some(id) = &named.unit {
                *unit = Some(id.clone());
            }
            of_head(unit);
            if named.series.is_none() {
                self.leave(row, text, LeftOutWhy::NotOurs);
            }
            return named.series.clone();
        }
        of_head(unit);
        let is_area = self.mapping.target == "references";
        let found = [&head.long, &head.name].into_iter().find_map(|n| words.series(n, is_area));
        match found {
            Some((id, _)) => Some(id.to_owned()),
            None if text.is_empty() => {
                self.unread(row, index, Why::UnknownSeries);
                None
            }
            None => {
                self.leave(row, text, LeftOutWhy::NotOurs);
                None
            }
        }
    }

    fn figure(
        &mut self,
        row: usize,
        column: &Placed,
        axes: &Axes,
        series: Option<&str>,
        year: Option<i32>,
    ) {
        let Some(cell) = self.sheet.cell(row, column.index).filter(|c| !c.is_blank()) else {
            return;
        };
        let at = (row, column.index);
        let number = match figure(Raw::of(cell), self.mapping.dash, self.catalogue) {
            Ok(Some(number)) => number,
            Ok(None) => return,
            Err(why) => return self.unread(at.0, at.1, why),
        };
        let is_region = self.mapping.target == "regions";
        let Some(series) = series.or(axes.series.as_deref()) else {
            return self.unread(at.0, at.1, Why::UnknownSeries);
        };
        let year = year.or(axes.year).or(self.mapping.year);
        let Some(year) = year.or(is_region.then_some(0)) else {
            return self.unread(at.0, at.1, Why::NoYear);
        };
        let wanted = self.wanted(series, column);
        let Some((wanted, signed)) = wanted else {
            return self.unread(at.0, at.1, Why::UnknownSeries);
        };
        let unit = self.unit(axes.unit.as_deref(), column.unit.as_deref(), &wanted);
        let Some(unit) = unit else { return self.unread(at.0, at.1, Why::WrongUnit) };
        if !signed && ends(&number.value).is_some_and(|(lo, _)| lo < 0.0) {
            return self.unread(at.0, at.1, Why::Negative);
        }
        let datum = match datum(number, &unit, &wanted, self.catalogue, &self.source) {
            Ok(datum) => datum,
            Err(why) => return self.unread(at.0, at.1, why),
        };
        let (level, name) = axes.area.clone().unwrap_or_default();
        let key = (level.clone(), name.clone(), series.to_owned(), year);
        if let Some((r, c)) = self.seen.get(&key) {
            let first = address(*r, *c);
            return self.unread(at.0, at.1, Why::Twice(first));
        }
        self.seen.insert(key, at);
        let figure = Figure { series: series.to_owned(), year, datum, at };
        self.found.push(AreaFigure { level, name, figure });
    }

    /// The unit a series is held in, and whether it may be negative.
    fn wanted(&self, series: &str, column: &Placed) -> Option<(String, bool)> {
        if self.mapping.target == "regions" {
            let unit = column.unit.clone().or_else(|| self.mapping.units.first().cloned());
            return Some((unit.unwrap_or_else(|| "persons".to_owned()), false));
        }
        let kind = self.catalogue.vocabulary().series(series)?;
        Some((kind.unit.clone(), kind.signed))
    }

    /// The unit of a figure by the row, the column, the sheet or custom; `None` where the row or
    /// column names one that measures something else.
    fn unit(&self, row: Option<&str>, column: Option<&str>, wanted: &str) -> Option<String> {
        let (words, vocabulary) = (&self.catalogue.words, self.catalogue.vocabulary());
        if let Some(named) = row.or(column) {
            if vocabulary.unit(named).is_some() && fits(named, wanted, vocabulary) {
                return Some(named.to_owned());
            }
            return words.unit_like(named, wanted, vocabulary);
        }
        let of_sheet = self.mapping.units.iter().find(|u| fits(u, wanted, vocabulary));
        Some(of_sheet.map_or_else(|| self.catalogue.usual(wanted).to_owned(), Clone::clone))
    }
}
