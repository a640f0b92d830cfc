//! How large the sheets of an old workbook are, from its records, before it is read.

use super::catalogue::Limits;
use super::compound::{Compound, u16_at};
use super::refusal::Refusal;

/// Records that hold cells at a row and a column.
const CELLS: [u16; 10] =
    [0x0006, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x027E];
const BEGIN: u16 = 0x0809;
const ENCRYPTED: u16 = 0x002F;
/// Rows and columns of the old format.
const ROWS: usize = 65_536;
const COLUMNS: usize = 256;

/// Looks into a container of an old Office file.
///
/// # Errors
/// [`Refusal`]: protected, no workbook, or cells where the old format has none, which would make
/// a reader build a table of billions.
pub(super) fn inspect(bytes: &[u8], limits: &Limits) -> Result<(), Refusal> {
    let compound = Compound::of(bytes)?;
    if compound.has("EncryptedPackage") || compound.has("EncryptionInfo") {
        return Err(Refusal::Password);
    }
    let name = ["Workbook", "Book"].into_iter().find(|n| compound.has(n));
    let Some(name) = name else {
        let kind = if compound.has("WordDocument") {
            "doc / wps"
        } else if compound.has("PowerPoint Document") {
            "ppt"
        } else {
            "OLE"
        };
        return Err(Refusal::NotATable(kind));
    };
    match compound.stream(name) {
        Some(stream) => records(&stream, limits),
        // A workbook that fits into the smallest stream holds hardly a cell, and is none of ours.
        None => Err(Refusal::Damaged),
    }
}

fn records(stream: &[u8], limits: &Limits) -> Result<(), Refusal> {
    let (mut at, mut rows, mut columns, mut total) = (0_usize, 0_usize, 0_usize, 0_usize);
    while let (Some(kind), Some(length)) = (u16_at(stream, at), u16_at(stream, at + 2)) {
        let body = at + 4;
        if kind == ENCRYPTED {
            return Err(Refusal::Password);
        }
        if kind == BEGIN {
            total = total.saturating_add(rows * columns);
            (rows, columns) = (0, 0);
        }
        if CELLS.contains(&kind)
            && let (Some(row), Some(column)) = (u16_at(stream, body), u16_at(stream, body + 2))
        {
            let first = usize::from(column);
            let several = usize::from(length).saturating_sub(6);
            let last = match kind {
                0x00BD => first + several / 6,
                0x00BE => first + several / 2,
                _ => first,
            };
            rows = rows.max(usize::from(row) + 1);
            columns = columns.max(last + 1);
            if rows > ROWS || columns > COLUMNS {
                return Err(Refusal::Damaged);
            }
        }
        if total.saturating_add(rows * columns) > limits.cells {
            return Err(Refusal::Cells { most: limits.cells });
        }
        at = body + usize::from(length);
    }
    Ok(())
}
