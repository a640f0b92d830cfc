//! Reading a table from text: wide or long, with all that is wrong told at once.

use std::collections::BTreeMap;

use crate::document::Value;
use crate::profile::typed_value;

use super::fault::TableFault;
use super::{RegionTable, TableHeads};

/// A known size on its way into the table.
struct Cell {
    year: Option<i32>,
    region: usize,
    industry: usize,
    size: f64,
    /// The row it was read from.
    row: usize,
}

/// A row with its number.
type Row = (usize, Vec<String>);

/// Where the parts of a row stand in a long table.
struct Long {
    region: usize,
    industry: usize,
    year: Option<usize>,
    value: usize,
}

/// A table on its way, and what was wrong so far.
struct Reading<'a> {
    heads: &'a TableHeads,
    table: RegionTable,
    cells: Vec<Cell>,
    faults: Vec<TableFault>,
    regions: BTreeMap<String, usize>,
    industries: BTreeMap<String, usize>,
}

impl RegionTable {
    /// Reads a table from text: cells divided by tabs as a spreadsheet copies them, else by commas.
    /// It is long (one row per region and industry, perhaps per year) where its head names a
    /// region, an industry and a value; else wide, regions in the first column and industries in
    /// the head, perhaps with a column of years.
    ///
    /// # Errors
    /// Every [`TableFault`] by row and column, at least one.
    pub fn of_text(text: &str, heads: &TableHeads) -> Result<Self, Vec<TableFault>> {
        let (head, rows) = rows(text);
        let mut reading = Reading {
            heads,
            table: Self::default(),
            cells: Vec::new(),
            faults: Vec::new(),
            regions: BTreeMap::new(),
            industries: BTreeMap::new(),
        };
        let find = |list: &[String]| head.iter().position(|h| TableHeads::has(list, h));
        match (find(&heads.region), find(&heads.industry), find(&heads.value)) {
            (Some(region), Some(industry), Some(value)) => {
                let long = Long { region, industry, year: find(&heads.year), value };
                reading.long(&long, &rows);
            }
            _ => reading.wide(&head, &rows),
        }
        reading.end()
    }
}

/// Head and rows, blank rows left out but counted.
fn rows(text: &str) -> (Vec<String>, Vec<Row>) {
    let text = text.trim_start_matches('\u{feff}');
    let has_tab = text.lines().find(|l| !l.trim().is_empty()).is_some_and(|l| l.contains('\t'));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(if has_tab { b'\t' } else { b',' })
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let (bytes, mut line, mut at) = (text.as_bytes(), 1, 0);
    // Text that is valid and may have rows of any length has nothing to refuse.
    let mut rows = reader.records().filter_map(Result::ok).map(|record| {
        let start = record.position().map_or(0, csv::Position::byte);
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        // A record begins behind the blank lines that its position stands before.
        let blank = bytes.iter().skip(start).take_while(|b| matches!(b, b'\n' | b'\r')).count();
        let to = start.saturating_add(blank);
        let passed = bytes.get(at..to).unwrap_or_default();
        line += passed.iter().filter(|b| **b == b'\n').count();
        at = to;
        let cells = record.iter().map(|cell| cell.trim().to_owned()).collect();
        (line, cells)
    });
    let is_row = |(_, cells): &Row| cells.iter().any(|c| !c.is_empty());
    let head = rows.find(is_row).map_or_else(Vec::new, |(_, cells)| cells);
    (head, rows.filter(is_row).collect())
}

impl Reading<'_> {
    fn end(mut self) -> Result<RegionTable, Vec<TableFault>> {
        if self.table.regions.len() < 2 || self.table.industries.len() < 2 {
            // Where rows were refused, they are why it is small.
            if self.faults.is_empty() {
                self.faults.push(TableFault::TooSmall);
            }
            return Err(self.faults);
        }
        let (rows, columns) = (self.table.regions.len(), self.table.industries.len());
        for cell in &self.cells {
            let years = &mut self.table.years;
            let table = years.entry(cell.year).or_insert_with(|| vec![None; rows * columns]);
            let place = table.get_mut(cell.region * columns + cell.industry);
            if place.is_some_and(|place| place.replace(cell.size).is_some()) {
                let name = |names: &[String], i: usize| names.get(i).cloned().unwrap_or_default();
                self.faults.push(TableFault::Twice {
                    row: cell.row,
                    region: name(&self.table.regions, cell.region),
                    industry: name(&self.table.industries, cell.industry),
                });
            }
        }
        if self.faults.is_empty() { Ok(self.table) } else { Err(self.faults) }
    }

    fn long(&mut self, long: &Long, rows: &[Row]) {
        for (number, row) in rows {
            let row_number = *number;
            let cell = |at: usize| row.get(at).map_or("", String::as_str);
            let (region, industry) = (cell(long.region), cell(long.industry));
            if region.is_empty() || industry.is_empty() {
                self.faults.push(TableFault::NoName { row: row_number });
                continue;
            }
            if self.is_total(region) || self.is_total(industry) {
                continue;
            }
            let Some(year) = self.year(long.year.map(cell), row_number) else { continue };
            let at_region = place(&mut self.table.regions, &mut self.regions, region);
            let at_industry = place(&mut self.table.industries, &mut self.industries, industry);
            self.size(cell(long.value), row_number, industry, |size| Cell {
                year,
                region: at_region,
                industry: at_industry,
                size,
                row: row_number,
            });
        }
    }

    fn wide(&mut self, head: &[String], rows: &[Row]) {
        let mut columns = Vec::new();
        let mut of_year = None;
        for (at, name) in head.iter().enumerate().skip(1) {
            if TableHeads::has(&self.heads.year, name) {
                of_year = Some(at);
                continue;
            }
            if name.is_empty() || self.is_total(name) {
                continue;
            }
            if self.industries.contains_key(name) {
                let (region, industry) = (String::new(), name.clone());
                self.faults.push(TableFault::Twice { row: 1, region, industry });
                continue;
            }
            let place = place(&mut self.table.industries, &mut self.industries, name);
            columns.push((at, place, name.clone()));
        }
        let mut seen = BTreeMap::new();
        for (number, row) in rows {
            let cell = |at: usize| row.get(at).map_or("", String::as_str);
            let region = cell(0);
            if region.is_empty() {
                self.faults.push(TableFault::NoName { row: *number });
                continue;
            }
            if self.is_total(region) {
                continue;
            }
            let Some(year) = self.year(of_year.map(cell), *number) else { continue };
            if seen.insert((year, region.to_owned()), ()).is_some() {
                let (region, industry) = (region.to_owned(), String::new());
                self.faults.push(TableFault::Twice { row: *number, region, industry });
                continue;
            }
            let r = place(&mut self.table.regions, &mut self.regions, region);
            for (at, c, name) in &columns {
                let (region, industry, row) = (r, *c, *number);
                self.size(cell(*at), row, name, |size| Cell { year, region, industry, size, row });
            }
        }
    }

    /// The year of a row; `None` where what stands there is none.
    fn year(&mut self, text: Option<&str>, row: usize) -> Option<Option<i32>> {
        let Some(text) = text else { return Some(None) };
        if let Ok(year) = text.trim_end_matches('年').trim().parse() {
            return Some(Some(year));
        }
        self.faults.push(TableFault::NoYear { row, text: text.to_owned() });
        None
    }

    /// Keeps a size; nothing where nothing stands.
    fn size(&mut self, text: &str, row: usize, column: &str, cell: impl FnOnce(f64) -> Cell) {
        let column = column.to_owned();
        match typed_value(text) {
            Some(Value::Unknown) => {}
            Some(Value::Number(x)) if x < 0.0 => {
                self.faults.push(TableFault::Negative { row, column });
            }
            Some(Value::Number(x)) if x.is_finite() => self.cells.push(cell(x)),
            _ => {
                self.faults.push(TableFault::NotANumber { row, column, text: text.to_owned() });
            }
        }
    }

    /// Notes a name that is the sum of others.
    fn is_total(&mut self, name: &str) -> bool {
        let total = TableHeads::has(&self.heads.totals, name);
        if total && !self.table.totals.iter().any(|t| t == name) {
            self.table.totals.push(name.to_owned());
        }
        total
    }
}

/// The place of a name, which is new where it has not been seen.
fn place(names: &mut Vec<String>, seen: &mut BTreeMap<String, usize>, name: &str) -> usize {
    if let Some(at) = seen.get(name) {
        return *at;
    }
    names.push(name.to_owned());
    seen.insert(name.to_owned(), names.len() - 1);
    names.len() - 1
}
