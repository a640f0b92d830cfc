//! A table as a csv file that Excel and WPS open right: UTF-8 with its mark, lines ended as
//! Windows ends them, and nothing in it that runs.

use csv::{Terminator, WriterBuilder};

use crate::text::{Language, words};

use super::safe::{fit, guarded};
use super::table::{ExportCell, ExportTable};

/// The mark by which Excel knows UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// The bytes of a csv file.
///
/// # Errors
/// What the writer says; writing to memory does not fail.
pub fn csv(table: &ExportTable<'_>, l: Language) -> Result<Vec<u8>, csv::Error> {
    let mut writer =
        WriterBuilder::new().terminator(Terminator::CRLF).flexible(true).from_writer(MARK.to_vec());
    writer.write_record(table.columns.iter().map(|c| safe(&c.head, l)))?;
    let mut record = csv::StringRecord::new();
    table.each_row(&mut |cells: &[ExportCell]| {
        record.clear();
        for cell in cells {
            match cell {
                ExportCell::Blank => record.push_field(""),
                ExportCell::Text(text) => record.push_field(&safe(text, l)),
                ExportCell::Number(x) => record.push_field(&x.to_string()),
                ExportCell::Year(year) => record.push_field(&year.to_string()),
            }
        }
        writer.write_record(&record)
    })?;
    for note in &table.notes {
        writer.write_record([safe(&words::export_noted(l, note), l)])?;
    }
    writer.into_inner().map_err(|e| csv::Error::from(e.into_error()))
}

fn safe(text: &str, l: Language) -> String {
    guarded(&fit(text, l)).into_owned()
}
