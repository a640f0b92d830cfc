//! Workbooks of Excel and LibreOffice as plain sheets.

use std::io::Cursor;

use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, Ods, Reader, Sheet as Listed, SheetType,
    SheetVisible, Xls, XlsError, Xlsx,
};

use super::catalogue::Limits;
use super::number::plain;
use super::refusal::Refusal;
use super::sheet::{Cell, CellKind, Sheet};

/// A workbook of the present Excel format, read cell by cell so that nothing is built in advance.
pub(super) fn xlsx(bytes: &[u8], limits: &Limits) -> Result<Vec<Sheet>, Refusal> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    let mut sheets = Vec::new();
    let mut budget = limits.cells;
    for listed in worksheets(book.sheets_metadata()) {
        let mut sheet = named(&listed);
        xlsx_cells(&mut book, &mut sheet, &mut budget, limits)?;
        percents(&mut book, &mut sheet);
        // Regions that cannot be read are not filled; the cells stand all the same.
        let regions = book.merge_cells_by_sheet_name(&listed.name).unwrap_or_default();
        fill(&mut sheet, &regions, &mut budget, limits)?;
        sheets.push(sheet);
    }
    Ok(sheets)
}

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

fn xlsx_cells(
    book: &mut Book<'_>,
    sheet: &mut Sheet,
    budget: &mut usize,
    limits: &Limits,
) -> Result<(), Refusal> {
    let mut reader = book.worksheet_cells_reader(&sheet.name).map_err(|_| Refusal::Damaged)?;
    loop {
        let record = match reader.next_cell_with_formula_metadata() {
            Ok(Some(record)) => record,
            Ok(None) => return Ok(()),
            // Cut off in the middle: what came before would look like the whole.
            Err(_) => return Err(Refusal::Damaged),
        };
        let has_formula = record.formula.is_some();
        let cell = match record.value {
            DataRef::Empty if has_formula => Cell { kind: CellKind::NoResult, ..Cell::default() },
            value => cell_of(&Data::from(value)),
        };
        if cell.is_blank() {
            continue;
        }
        put(sheet, record.pos, cell, budget, limits)?;
    }
}

/// Numbers shown as percentages read as percentages: 0.35 under `0%` is 35%.
fn percents(book: &mut Book<'_>, sheet: &mut Sheet) {
    let Ok(mut reader) = book.worksheet_cells_reader(&sheet.name) else { return };
    let is_percent: Vec<bool> = reader
        .styles()
        .iter()
        .map(|s| s.number_format.as_ref().is_some_and(|f| f.format_code.contains('%')))
        .collect();
    if !is_percent.contains(&true) {
        return;
    }
    while let Ok(Some((row, column, style))) = reader.next_style_id() {
        if !is_percent.get(style).copied().unwrap_or(false) {
            continue;
        }
        let (row, column) = (row as usize, column as usize);
        let Some(cell) = sheet.rows.get_mut(row).and_then(|r| r.get_mut(column)) else { continue };
        if let Some(x) = cell.number.take() {
            cell.text = format!("{}%", plain(x * 100.0));
            cell.kind = CellKind::Text;
        }
    }
}

/// A workbook of the old Excel format.
pub(super) fn xls(bytes: &[u8], limits: &Limits) -> Result<Vec<Sheet>, Refusal> {
    let book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|e| match e {
        XlsError::Password => Refusal::Password,
        _ => Refusal::Damaged,
    })?;
    ranges(book, limits, |book, name| book.merge_cells_by_sheet_name(name).unwrap_or_default())
}

/// A workbook of LibreOffice.
pub(super) fn ods(bytes: &[u8], limits: &Limits) -> Result<Vec<Sheet>, Refusal> {
    let book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(|e| match e {
        calamine::OdsError::Password => Refusal::Password,
        _ => Refusal::Damaged,
    })?;
    ranges(book, limits, |_, _| Vec::new())
}

/// Every worksheet of a format that is read as a whole, with its merged regions filled.
fn ranges<'a, R: Reader<Cursor<&'a [u8]>>>(
    mut book: R,
    limits: &Limits,
    merged: impl Fn(&mut R, &str) -> Vec<Dimensions>,
) -> Result<Vec<Sheet>, Refusal> {
    let mut budget = limits.cells;
    let mut sheets = Vec::new();
    for listed in worksheets(book.sheets_metadata()) {
        let mut sheet = named(&listed);
        // A sheet that cannot be read must not look as if it were not there.
        let range = book.worksheet_range(&listed.name).map_err(|_| Refusal::Damaged)?;
        ranged(&mut sheet, &range, &mut budget, limits)?;
        let regions = merged(&mut book, &listed.name);
        fill(&mut sheet, &regions, &mut budget, limits)?;
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn worksheets(listed: &[Listed]) -> Vec<Listed> {
    listed.iter().filter(|s| s.typ == SheetType::WorkSheet).cloned().collect()
}

fn named(listed: &Listed) -> Sheet {
    let hidden = listed.visible != SheetVisible::Visible;
    Sheet { name: listed.name.clone(), hidden, ..Sheet::default() }
}

fn ranged(
    sheet: &mut Sheet,
    range: &calamine::Range<Data>,
    budget: &mut usize,
    limits: &Limits,
) -> Result<(), Refusal> {
    let Some((top, left)) = range.start() else { return Ok(()) };
    for (row, column, value) in range.used_cells() {
        let place = (u32::try_from(row), u32::try_from(column));
        let (Ok(row), Ok(column)) = place else { continue };
        put(sheet, (top + row, left + column), cell_of(value), budget, limits)?;
    }
    Ok(())
}

/// Puts a cell at its place; the row grows as far as it must.
fn put(
    sheet: &mut Sheet,
    (row, column): (u32, u32),
    cell: Cell,
    budget: &mut usize,
    limits: &Limits,
) -> Result<(), Refusal> {
    let (row, column) = (row as usize, column as usize);
    if row >= limits.rows || column >= limits.columns {
        sheet.cut = true;
        return Ok(());
    }
    let refused = || Refusal::Cells { most: limits.cells };
    if sheet.rows.len() <= row {
        // A blank row costs something too.
        *budget = budget.checked_sub(row + 1 - sheet.rows.len()).ok_or_else(refused)?;
        sheet.rows.resize_with(row + 1, Vec::new);
    }
    let Some(cells) = sheet.rows.get_mut(row) else { return Ok(()) };
    if cells.len() <= column {
        *budget = budget.checked_sub(column + 1 - cells.len()).ok_or_else(refused)?;
        cells.resize_with(column + 1, Cell::default);
    }
    if let Some(place) = cells.get_mut(column) {
        *place = cell;
    }
    Ok(())
}

/// Repeats the words of a merged cell over all it covers, marked.
fn fill(
    sheet: &mut Sheet,
    regions: &[Dimensions],
    budget: &mut usize,
    limits: &Limits,
) -> Result<(), Refusal> {
    let last_row = sheet.rows.len();
    let last_column = sheet.width();
    for region in regions {
        let (top, left) = (region.start.0 as usize, region.start.1 as usize);
        let Some(first) = sheet.cell(top, left).filter(|c| !c.is_blank()).cloned() else {
            continue;
        };
        let bottom = (region.end.0 as usize).min(last_row.saturating_sub(1));
        let right = (region.end.1 as usize).min(last_column.saturating_sub(1));
        for row in top..=bottom {
            for column in left..=right {
                if (row, column) == (top, left) || !sheet.text(row, column).is_empty() {
                    continue;
                }
                let cell = Cell { merged: true, ..first.clone() };
                let place = (u32::try_from(row), u32::try_from(column));
                let (Ok(row), Ok(column)) = place else { continue };
                put(sheet, (row, column), cell, budget, limits)?;
            }
        }
    }
    Ok(())
}

fn cell_of(value: &Data) -> Cell {
    let number =
        |x: f64| Cell { text: plain(x), number: Some(x), kind: CellKind::Number, merged: false };
    match value {
        Data::Empty => Cell::default(),
        Data::Int(x) => number(*x as f64),
        Data::Float(x) if x.is_finite() => number(*x),
        Data::Float(_) => {
            Cell { text: "#NUM!".to_owned(), kind: CellKind::Error, ..Cell::default() }
        }
        Data::Bool(x) => Cell::of_text(if *x { "TRUE" } else { "FALSE" }),
        Data::String(text) => Cell::of_text(text),
        Data::DateTime(day) => day_of(day),
        Data::DateTimeIso(text) => {
            let day = text.split('T').next().unwrap_or(text);
            Cell { text: day.to_owned(), kind: CellKind::Date, ..Cell::default() }
        }
        Data::DurationIso(text) => Cell::of_text(text),
        Data::Error(e) => Cell { text: e.to_string(), kind: CellKind::Error, ..Cell::default() },
    }
}

fn day_of(day: &ExcelDateTime) -> Cell {
    let x = day.as_f64();
    // A year typed into a cell that is formatted as a day stands as a small number.
    let is_year = (1900.0..=2100.0).contains(&x) && x.fract() == 0.0;
    match super::number::serial_day(x).filter(|_| day.is_datetime() && !is_year) {
        Some((y, m, d)) => {
            let text = format!("{y:04}-{m:02}-{d:02}");
            Cell { text, kind: CellKind::Date, ..Cell::default() }
        }
        None => Cell { text: plain(x), number: Some(x), kind: CellKind::Number, merged: false },
    }
}
