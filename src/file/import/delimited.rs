//! Text divided by commas, tabs or semicolons.

use crate::file::guard::unguarded;

use super::catalogue::Limits;
use super::refusal::Refusal;
use super::sheet::{Cell, Sheet};
use super::text_form::Divider;

/// What may divide cells. Chinese commas stand inside words and never divide.
const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];
/// Lines from which the delimiter is told.
const LOOKED_AT: usize = 40;
/// Line ends inside one cell beyond which its quotation mark is taken to be a stray one.
const LINES_IN_A_CELL: usize = 60;

/// The character that divides the cells of a text: the one that cuts most lines into the same
/// number of cells.
pub(super) fn delimiter(text: &str) -> u8 {
    let lines: Vec<&str> = text.lines().filter(|l| !l.trim().is_empty()).take(LOOKED_AT).collect();
    let score = |delimiter: u8| {
        let mut counts: Vec<usize> =
            lines.iter().map(|l| outside_quotes(l, delimiter)).filter(|n| *n > 0).collect();
        counts.sort_unstable();
        let usual = counts.get(counts.len() / 2).copied().unwrap_or(0);
        // Thousands separators put commas into a few lines only, in uneven numbers.
        let alike = counts.iter().filter(|n| **n == usual).count();
        (alike * 2 + counts.len(), usual)
    };
    DELIMITERS
        .into_iter()
        .filter(|d| score(*d).0 > 0)
        .max_by_key(|d| (score(*d), *d == b'\t'))
        .unwrap_or(b',')
}

fn outside_quotes(line: &str, delimiter: u8) -> usize {
    let mut quoted = false;
    let mut count = 0;
    for byte in line.bytes() {
        if byte == b'"' {
            quoted = !quoted;
        } else if byte == delimiter && !quoted {
            count += 1;
        }
    }
    count
}

/// Reads text as a sheet.
///
/// # Errors
/// [`Refusal::Cells`] beyond the limit, [`Refusal::Empty`] where nothing stands.
pub(super) fn sheet_of_text(
    text: &str,
    asked: Option<Divider>,
    name: &str,
    limits: &Limits,
) -> Result<Sheet, Refusal> {
    if text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0').is_empty() {
        return Err(Refusal::Empty);
    }
    let divider = asked.map_or_else(|| delimiter(text), Divider::byte);
    let sheet = records(text, divider, true, name, limits)?;
    let is_stray = |c: &Cell| c.text.matches('\n').count() > LINES_IN_A_CELL;
    if sheet.rows.iter().flatten().any(is_stray) {
        return records(text, divider, false, name, limits);
    }
    Ok(sheet)
}

fn records(
    text: &str,
    divider: u8,
    quoting: bool,
    name: &str,
    limits: &Limits,
) -> Result<Sheet, Refusal> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(divider)
        .has_headers(false)
        .flexible(true)
        .quoting(quoting)
        .from_reader(text.as_bytes());
    let mut sheet = Sheet { name: name.to_owned(), ..Sheet::default() };
    let (bytes, mut cells, mut at) = (text.as_bytes(), 0_usize, 0_usize);
    // Text that is valid and may have rows of any length has nothing to refuse.
    for record in reader.records().filter_map(Result::ok) {
        // The reader passes over blank lines; addresses count them.
        let start = record.position().map_or(0, |p| usize::try_from(p.byte()).unwrap_or(at));
        blank_rows(&mut sheet, bytes, start.max(at));
        at = start;
        if record.len() > limits.columns {
            sheet.cut = true;
        }
        let row: Vec<Cell> =
            record.iter().take(limits.columns).map(unguarded).map(Cell::of_text).collect();
        cells = cells.saturating_add(row.len());
        if cells > limits.cells {
            return Err(Refusal::Cells { most: limits.cells });
        }
        sheet.rows.push(row);
    }
    Ok(sheet)
}

/// Adds a blank row for every blank line before a record.
fn blank_rows(sheet: &mut Sheet, bytes: &[u8], start: usize) {
    // Of a line end in two characters the second still stands before the next record.
    let cut = start > 0 && bytes.get(start - 1) == Some(&b'\r') && bytes.get(start) == Some(&b'\n');
    let rest = bytes.get(start + usize::from(cut)..).unwrap_or_default();
    let ends = rest.iter().take_while(|b| matches!(b, b'\n' | b'\r'));
    let lines = ends.filter(|b| **b == b'\n').count();
    // The first record starts at the head; every other one at the end of the line before it.
    sheet.rows.extend((0..lines).map(|_| Vec::new()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_told_from_the_lines() {
        let cases = [
            ("a,b,c\n1,2,3", b','),
            ("a\tb\n\"1,234\"\t2\n1,000\t3", b'\t'),
            ("名称;产值\n甲;1,5\n乙;2,5", b';'),
            ("指标\n产值", b','),
            ("名称，产值\n甲，乙", b','),
            ("标题\n名称\t产值（万元）\n甲\t1,234", b'\t'),
        ];
        for (text, wanted) in cases {
            assert_eq!(delimiter(text), wanted, "{text}");
        }
    }
}
