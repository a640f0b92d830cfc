//! Files as they come out of Excel, WPS and the systems of a county.

use std::io::{Cursor, Write};

use encoding_rs::GB18030;
use rust_xlsxwriter::{Format, Workbook, Worksheet};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

pub(super) fn gbk(text: &str) -> Vec<u8> {
    GB18030.encode(text).0.into_owned()
}

pub(super) fn utf16(text: &str, mark: bool) -> Vec<u8> {
    let mark = if mark { "\u{feff}" } else { "" };
    format!("{mark}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Puts rows of a text into a sheet: numbers as numbers, the rest as words.
pub(super) fn fill(sheet: &mut Worksheet, text: &str) {
    for (row, line) in text.lines().enumerate() {
        for (column, cell) in line.split('|').enumerate() {
            let (row, column) = (row as u32, column as u16);
            match cell.parse::<f64>() {
                Ok(x) => sheet.write_number(row, column, x).unwrap(),
                Err(_) if cell.is_empty() => continue,
                Err(_) => sheet.write_string(row, column, cell).unwrap(),
            };
        }
    }
}

/// A workbook of one sheet, finished by a function.
pub(super) fn xlsx(text: &str, more: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("示例县").unwrap();
    fill(sheet, text);
    more(sheet);
    book.save_to_buffer().unwrap()
}

pub(super) fn merge(sheet: &mut Worksheet, range: (u32, u16, u32, u16), text: &str) {
    let (a, b, c, d) = range;
    sheet.merge_range(a, b, c, d, text, &Format::new()).unwrap();
}

/// An archive of parts.
pub(super) fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The parts of a workbook whose one sheet is given as XML.
pub(super) fn bare_xlsx(sheet: &str) -> Vec<u8> {
    const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;
    const RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
    const BOOK_RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    archive(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELS.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", BOOK_RELS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

/// The container of an old Office file with streams of these names and no content.
pub(super) fn compound(streams: &[&str]) -> Vec<u8> {
    let mut out = vec![0_u8; 512 * 3];
    out[..8].copy_from_slice(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    out[24..34].copy_from_slice(&[0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    let mut put = |at: usize, x: u32| out[at..at + 4].copy_from_slice(&x.to_le_bytes());
    put(44, 1);
    put(48, 1);
    put(56, 4096);
    put(60, 0xFFFF_FFFE);
    put(68, 0xFFFF_FFFE);
    put(76, 0);
    (1..109).for_each(|i| put(76 + 4 * i, 0xFFFF_FFFF));
    // The table of sectors: itself, the end of the directory, and nothing.
    put(512, 0xFFFF_FFFD);
    put(516, 0xFFFF_FFFE);
    (2..128).for_each(|i| put(512 + 4 * i, 0xFFFF_FFFF));
    for (i, name) in ["Root Entry"].iter().chain(streams).enumerate() {
        let at = 1024 + 128 * i;
        for (j, unit) in name.encode_utf16().enumerate() {
            out[at + 2 * j..at + 2 * j + 2].copy_from_slice(&unit.to_le_bytes());
        }
        let length = 2 * (name.len() as u16 + 1);
        out[at + 64..at + 66].copy_from_slice(&length.to_le_bytes());
        out[at + 66] = if i == 0 { 5 } else { 2 };
    }
    out
}
