//! A table as wide as the text; its head repeats on every page, a row never breaks in two.

use super::super::outline::{Align, Column, Row, Table};
use super::notes::Notes;
use super::xml::paragraph;

/// Width of the text in twentieths of a point: 156 mm.
const WIDE: u32 = 8844;

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
    if !table.head.is_empty() {
        out.push_str(&head(table, &widths, style, notes));
    }
    for r in &table.rows {
        out.push_str(&row(r, &table.columns, &widths, style, notes));
    }
    out.push_str("</w:tbl>");
    // Two tables must not touch, or Word joins them.
    out.push_str(&format!("<w:p><w:pPr>{GAP}</w:pPr></w:p>"));
    out
}

fn head(table: &Table, widths: &[u32], style: &str, notes: &Notes<'_>) -> String {
    let cells: String = table
        .head
        .iter()
        .zip(widths)
        .map(|(text, width)| {
            let shade = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EDEDED\"/>";
            let jc = "<w:keepNext/><w:jc w:val=\"center\"/>";
            cell(*width, shade, &paragraph(style, jc, &notes.hand.run(text, true)))
        })
        .collect();
    format!("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>")
}

fn row(row: &Row, columns: &[Column], widths: &[u32], style: &str, notes: &Notes<'_>) -> String {
    let cells: String = row
        .cells
        .iter()
        .zip(columns)
        .zip(widths)
        .map(|((inside, column), width)| {
            let jc = match column.align {
                Align::Left => "",
                Align::Centre => "<w:jc w:val=\"center\"/>",
                Align::Right => "<w:jc w:val=\"right\"/>",
            };
            let lines: String = inside
                .lines()
                .iter()
                .map(|line| paragraph(style, jc, &notes.in_table(line, column.bold)))
                .collect();
            cell(*width, "", &lines)
        })
        .collect();
    format!("<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>")
}

fn cell(width: u32, shade: &str, inside: &str) -> String {
    format!(
        "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{shade}<w:vAlign w:val=\"center\"/></w:tcPr>{inside}</w:tc>"
    )
}
