//! Tables as sheets of a workbook. The same tables give the same bytes: nothing asks the clock.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::file::guard::is_formula_like;
use crate::text::{Language, words};

use super::cover::CoverLine;
use super::safe::{fit, sheet_name};
use super::table::{ExportCell, ExportTable};

/// A4.
const PAPER: u8 = 9;
/// Characters a header or footer may have, less what stands around the title.
const MOST_HEADER: usize = 120;
/// Rows and columns of a sheet.
const MOST_ROWS: u32 = 1_048_576;
const MOST_COLUMNS: usize = 16_384;
/// The fill of heads, a light grey that prints well.
const HEAD: u32 = 0x00E8_ECEF;

/// How cells look.
pub(super) struct Looks {
    pub(super) head: Format,
    pub(super) title: Format,
    pub(super) strong: Format,
    pub(super) text: Format,
    guarded: Format,
    year: Format,
    whole: Format,
    /// By decimals, 0 to 4.
    numbers: [Format; 5],
    pub(super) note: Format,
    /// A cell to be filled in.
    pub(super) open: Format,
}

impl Looks {
    pub(super) fn new() -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        let formats = ["#,##0", "#,##0.0", "#,##0.00", "#,##0.000", "#,##0.0000"];
        let head = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter)
            .set_background_color(HEAD)
            .set_border_bottom(FormatBorder::Thin);
        Self {
            head,
            title: Format::new().set_bold().set_font_size(16),
            strong: top().set_bold().set_text_wrap(),
            text: top().set_text_wrap(),
            guarded: top().set_text_wrap().set_quote_prefix(),
            year: top().set_num_format("0").set_align(FormatAlign::Left),
            whole: top().set_num_format("#,##0"),
            numbers: formats.map(|f| top().set_num_format(f)),
            note: top().set_italic(),
            open: Format::new().set_border(FormatBorder::Hair),
        }
    }

    /// The format of a number: as many decimals as tell it apart, no more than four.
    fn number(&self, x: f64) -> &Format {
        let size = x.abs();
        let decimals = match size {
            s if x.fract() == 0.0 || s >= 10_000.0 => 0,
            s if s >= 100.0 => 1,
            s if s >= 1.0 => 2,
            s if s >= 0.01 => 3,
            _ => 4,
        };
        self.numbers.get(decimals).unwrap_or(&self.whole)
    }

    /// The format of words: those a spreadsheet would run are marked as words for good.
    fn words(&self, text: &str) -> &Format {
        if is_formula_like(text) { &self.guarded } else { &self.text }
    }
}

/// A workbook on its way.
pub(super) struct Book {
    book: Workbook,
    pub(super) looks: Looks,
    names: Vec<String>,
    title: String,
    l: Language,
}

impl Book {
    /// A workbook under a title, dated by a year.
    pub(super) fn new(title: &str, year: Option<i32>, l: Language) -> Result<Self, XlsxError> {
        let mut book = Workbook::new();
        let year = year.and_then(|y| u16::try_from(y).ok()).filter(|y| (1900..=9999).contains(y));
        let day = ExcelDateTime::from_ymd(year.unwrap_or(2000), 1, 1)?;
        let properties = DocProperties::new()
            .set_title(title)
            .set_author(words::export_version(l, env!("CARGO_PKG_VERSION")))
            .set_creation_datetime(&day);
        book.set_properties(&properties);
        let (looks, title) = (Looks::new(), title.to_owned());
        Ok(Self { book, looks, names: Vec::new(), title, l })
    }

    /// A sheet, with the name it got; printed on A4 across, all columns on a page.
    pub(super) fn sheet(&mut self, name: &str) -> Result<&mut Worksheet, XlsxError> {
        let name = sheet_name(name, &self.names);
        self.names.push(name.clone());
        let title: String = self.title.replace('&', "&&").chars().take(MOST_HEADER).collect();
        let plain = name.replace('&', "&&");
        let sheet = self.book.add_worksheet();
        sheet.set_name(&name)?;
        sheet.set_paper_size(PAPER).set_landscape().set_print_fit_to_pages(1, 0);
        sheet.set_margins(0.4, 0.4, 0.6, 0.6, 0.3, 0.3);
        sheet.set_header(format!("&L{title}&R{plain}"));
        sheet.set_footer(words::export_footer(self.l));
        Ok(sheet)
    }

    /// The first sheet.
    pub(super) fn cover(&mut self, name: &str, lines: &[CoverLine]) -> Result<(), XlsxError> {
        let (title, l) = (self.title.clone(), self.l);
        self.sheet(name)?;
        let (Some(sheet), looks) = (self.book.worksheets_mut().last_mut(), &self.looks) else {
            return Ok(());
        };
        sheet.set_column_width(0, 26)?.set_column_width(1, 100)?;
        sheet.write_string_with_format(0, 0, fit(&title, l).as_ref(), &looks.title)?;
        for (row, (what, about)) in (2_u32..).zip(lines) {
            let format = if about.is_empty() { &looks.strong } else { &looks.text };
            sheet.write_string_with_format(row, 0, fit(what, l).as_ref(), format)?;
            if !about.is_empty() {
                sheet.write_string_with_format(row, 1, fit(about, l).as_ref(), &looks.text)?;
            }
        }
        Ok(())
    }

    /// A table as a sheet; its head stays in view and comes again on every page.
    pub(super) fn table(&mut self, table: &ExportTable<'_>) -> Result<(), XlsxError> {
        let l = self.l;
        self.sheet(&table.name)?;
        let (Some(sheet), looks) = (self.book.worksheets_mut().last_mut(), &self.looks) else {
            return Ok(());
        };
        for (column, of) in (0_u16..).zip(table.columns.iter().take(MOST_COLUMNS)) {
            sheet.set_column_width(column, of.width)?;
            sheet.write_string_with_format(0, column, fit(&of.head, l).as_ref(), &looks.head)?;
        }
        sheet.set_freeze_panes(1, frozen(table.id))?.set_repeat_rows(0, 0)?;
        let mut row = 0_u32;
        table.each_row(&mut |cells: &[ExportCell]| {
            row += 1;
            if row >= MOST_ROWS {
                return Ok(());
            }
            let cells = (0_u16..).zip(cells.iter().take(MOST_COLUMNS));
            cells.into_iter().try_for_each(|(column, cell)| put(sheet, looks, row, column, cell, l))
        })?;
        for (i, note) in (2_u32..).zip(&table.notes) {
            let text = words::export_noted(l, note);
            sheet.write_string_with_format(row + i, 0, fit(&text, l).as_ref(), &looks.note)?;
        }
        Ok(())
    }

    /// The bytes of the file.
    pub(super) fn finish(mut self) -> Result<Vec<u8>, XlsxError> {
        self.book.save_to_buffer()
    }

    /// The sheet that was made last, with the looks.
    pub(super) fn last(&mut self) -> Option<(&mut Worksheet, &Looks)> {
        let looks = &self.looks;
        self.book.worksheets_mut().last_mut().map(|sheet| (sheet, looks))
    }
}

/// Columns that stay in view: those that name what a row is about.
fn frozen(id: &str) -> u16 {
    match id {
        "profile" | "series" | "indicators" | "regions" => 2,
        "references" => 4,
        "issues" | "sources" | "summary" => 0,
        _ => 1,
    }
}

fn put(
    sheet: &mut Worksheet,
    looks: &Looks,
    row: u32,
    column: u16,
    cell: &ExportCell,
    l: Language,
) -> Result<(), XlsxError> {
    match cell {
        ExportCell::Blank => {}
        ExportCell::Text(text) => {
            sheet.write_string_with_format(row, column, fit(text, l), looks.words(text))?;
        }
        ExportCell::Number(x) => {
            sheet.write_number_with_format(row, column, *x, looks.number(*x))?;
        }
        ExportCell::Year(year) => {
            sheet.write_number_with_format(row, column, f64::from(*year), &looks.year)?;
        }
    }
    Ok(())
}
