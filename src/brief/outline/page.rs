//! How much a first page holds: an estimate in lines, so that it stays one page in Word.

use super::model::{Block, Cell, Column, Row};
use super::seal::Seal;

/// Lines of the smaller type that the first page holds below its title.
pub(super) const LINES: usize = 31;
/// Chinese letters in a line over the whole width; other letters take half the room.
const LINE: f64 = 45.0;

/// Lines that a text takes in a part of the width.
fn lines(text: &str, part: f64) -> usize {
    let room = text.chars().map(|c| if c.is_ascii() { 0.5 } else { 1.0 }).sum::<f64>();
    ((room / (LINE * part)).ceil() as usize).max(1)
}

/// Lines of rows, each as high as its highest cell.
pub(super) fn of_rows(rows: &[Row], columns: &[Column], seal: Seal) -> usize {
    let width: u32 = columns.iter().map(|c| c.width).sum();
    let cell = |(cell, column): (&Cell, &Column)| {
        lines(&seal.bare(&cell.text()), f64::from(column.width) / f64::from(width.max(1)))
    };
    rows.iter().map(|row| row.cells.iter().zip(columns).map(cell).max().unwrap_or(1)).sum()
}

/// Lines of what was told, a table with one for its head.
pub(super) fn of_blocks(blocks: &[Block]) -> usize {
    blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph(p) => lines(&p.text(), 1.0),
            // Its marks are settled already.
            Block::Table(t) => 1 + of_rows(&t.rows, &t.columns, Seal::default()),
            _ => 0,
        })
        .sum()
}
