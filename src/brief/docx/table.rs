//! A table as wide as the text; its head repeats on every page, and only a long row breaks in two.

use super::super::outline::{Align, Cell, Column, Row, Run, Table};
use super::notes::Notes;
use super::xml::paragraph;

/// Width of the text in twentieths of a point: 156 mm.
const WIDE: u32 = 8844;

/// A row with more characters in a cell may break over two pages, or half a page would stay empty.
const LONG: usize = 240;

/// A paragraph that only keeps tables apart.
pub(super) const GAP: &str = "<w:snapToGrid w:val=\"0\"/>\
    <w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>";

pub(super) fn table(table: &Table, notes: &Notes<'_>) -> String {
    let all: u32 = table.columns.iter().map(|c| c.width).sum::<u32>().max(1);
    let widths: Vec<u32> = table.columns.iter().map(|c| c.width * WIDE / all).collect();
    let mut out = String::from(
        "<w:tbl><w:tblPr><w:tblW w:w=\"8844\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>",
    );
    for edge in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        out.push_str(&format!(
            "<w:{edge} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7F7F7F\"/>"
        ));
    }
    out.push_str(
        "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>\
         <w:top w:w=\"17\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/>\
         <w:bottom w:w=\"17\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar>\
         </w:tblPr><w:tblGrid>",
    );
    for width in &widths {
        out.push_str(&format!("<w:gridCol w:w=\"{width}\"/>"));
    }
    out.push_str("</w:tblGrid>");
    let style = if table.dense { "DenseCell" } else { "Cell" };
    let setting = Setting { columns: &table.columns, widths, style, notes };
    if !table.head.is_empty() {
        out.push_str(&setting.head(&table.head));
    }
    for (i, row) in table.rows.iter().enumerate() {
        // The first row is not left alone at the foot of a page.
        out.push_str(&setting.row(row, i == 0 && table.rows.len() > 1));
    }
    out.push_str("</w:tbl>");
    // Two tables must not touch, or Word joins them.
    out.push_str(&format!("<w:p><w:pPr>{GAP}</w:pPr></w:p>"));
    out
}

/// How the rows of one table are set.
struct Setting<'a> {
    columns: &'a [Column],
    /// Of the columns, in twentieths of a point.
    widths: Vec<u32>,
    style: &'a str,
    notes: &'a Notes<'a>,
}

impl Setting<'_> {
    fn head(&self, head: &[String]) -> String {
        let one = |(text, width): (&String, &u32)| {
            let shade = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EDEDED\"/>";
            let set = "<w:keepNext/><w:jc w:val=\"center\"/>";
            cell(*width, shade, &paragraph(self.style, set, &self.notes.hand.run(text, true)))
        };
        let cells: String = head.iter().zip(&self.widths).map(one).collect();
        format!("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>")
    }

    fn row(&self, row: &Row, keep: bool) -> String {
        let keep = if keep { "<w:keepNext/>" } else { "" };
        let one = |((inside, column), width): ((&Cell, &Column), &u32)| {
            let set = match column.align {
                Align::Left => keep.to_owned(),
                Align::Centre => format!("{keep}<w:jc w:val=\"center\"/>"),
                Align::Right => format!("{keep}<w:jc w:val=\"right\"/>"),
            };
            let line = |line: &Vec<Run>| {
                paragraph(self.style, &set, &self.notes.in_table(line, column.bold))
            };
            cell(*width, "", &inside.lines().iter().map(line).collect::<String>())
        };
        let cells = row.cells.iter().zip(self.columns).zip(&self.widths);
        let cells: String = cells.map(one).collect();
        let long = |c: &Cell| c.text().chars().count() > LONG || c.lines().len() > 2;
        let whole = if row.cells.iter().any(long) { "" } else { "<w:trPr><w:cantSplit/></w:trPr>" };
        format!("<w:tr>{whole}{cells}</w:tr>")
    }
}

fn cell(width: u32, shade: &str, inside: &str) -> String {
    format!(
        "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{shade}<w:vAlign w:val=\"center\"/></w:tcPr>{inside}</w:tc>"
    )
}
