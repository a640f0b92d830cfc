//! Any file that may hold a table, by what is in it and not by its name.

use std::io::Read;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use super::archive::{self, Inside};
use super::biff;
use super::catalogue::Limits;
use super::compound::MAGIC;
use super::decode::decode;
use super::delimited::{delimiter, sheet_of_text};
use super::refusal::Refusal;
use super::sheet::{Book, Sheet};
use super::text_form::{Divider, TextForm};
use super::workbook;

/// Opens a file as sheets. It is only read, and nothing it names is followed.
///
/// # Errors
/// [`Refusal`] in words.
pub fn open_table(
    path: &Path,
    asked: impl Into<TextForm>,
    limits: &Limits,
) -> Result<Book, Refusal> {
    let unreadable = |e: std::io::Error| Refusal::of_system(&e);
    if path.is_dir() {
        return Err(Refusal::NotATable("folder"));
    }
    let mut file = std::fs::File::open(path).map_err(unreadable)?;
    let most = limits.file_mb.saturating_mul(1024 * 1024);
    let size = file.metadata().map_err(unreadable)?.len();
    if size > most {
        let megabytes = size / 1024 / 1024;
        return Err(Refusal::TooLarge { megabytes, most: limits.file_mb });
    }
    let mut bytes = Vec::new();
    file.by_ref().take(most).read_to_end(&mut bytes).map_err(unreadable)?;
    read_table_bytes(&bytes, &file_name(path), asked, limits)
}

pub(super) fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned())
}

/// Reads the bytes of a file as sheets.
///
/// # Errors
/// [`Refusal`] in words; never a panic, whatever the bytes.
pub fn read_table_bytes(
    bytes: &[u8],
    name: &str,
    asked: impl Into<TextForm>,
    limits: &Limits,
) -> Result<Book, Refusal> {
    let asked = asked.into();
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Refusal::Empty);
    }
    let megabytes = bytes.len() as u64 / 1024 / 1024;
    if megabytes > limits.file_mb {
        return Err(Refusal::TooLarge { megabytes, most: limits.file_mb });
    }
    let mut book = Book { file: name.to_owned(), ..Book::default() };
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        book.sheets = match archive::inspect(bytes, limits)? {
            Inside::Xlsx => guarded(|| workbook::xlsx(bytes, limits))?,
            Inside::Ods => guarded(|| workbook::ods(bytes, limits))?,
            Inside::Xlsb => return Err(Refusal::NotATable("xlsb")),
            Inside::Other(kind) => return Err(Refusal::NotATable(kind)),
        };
    } else if bytes.starts_with(&MAGIC) {
        biff::inspect(bytes, limits)?;
        book.sheets = guarded(|| workbook::xls(bytes, limits))?;
    } else {
        if let Some(refusal) = no_text(bytes) {
            return Err(refusal);
        }
        let read = decode(bytes, asked.charset);
        if let Some(refusal) = no_table(&read.text) {
            return Err(refusal);
        }
        let stem = Path::new(name).file_stem().map_or(name.into(), |s| s.to_string_lossy());
        book.sheets = vec![sheet_of_text(&read.text, asked.divider, &stem, limits)?];
        book.charset = Some(read.charset);
        book.divider = Some(asked.divider.unwrap_or_else(|| divider_of(&read.text)));
        book.garbled = read.garbled;
    }
    if book.sheets.iter().all(Sheet::is_empty) {
        return Err(Refusal::NoSheet);
    }
    Ok(book)
}

pub(super) fn divider_of(text: &str) -> Divider {
    Divider::of_byte(delimiter(text))
}

/// A block of cells as a spreadsheet copies it: tabs between cells, quotation marks round a cell
/// with a line end in it.
///
/// # Errors
/// [`Refusal`] for an empty or too large one.
pub fn pasted_sheet(text: &str, name: &str, limits: &Limits) -> Result<Sheet, Refusal> {
    sheet_of_text(text, None, name, limits)
}

/// The readers of workbooks are not ours: where one fails on a damaged file, that is a damaged file.
fn guarded(read: impl FnOnce() -> Result<Vec<Sheet>, Refusal>) -> Result<Vec<Sheet>, Refusal> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(Refusal::Damaged))
}

/// Files that are no text by their first bytes.
fn no_text(bytes: &[u8]) -> Option<Refusal> {
    const KINDS: [(&[u8], &str); 8] = [
        (b"%PDF", "PDF"),
        (b"\x89PNG", "PNG"),
        (b"\xFF\xD8\xFF", "JPEG"),
        (b"GIF8", "GIF"),
        (b"Rar!", "rar"),
        (b"7z\xBC\xAF", "7z"),
        (b"\x1F\x8B", "gzip"),
        (b"{\\rtf", "rtf"),
    ];
    let kind = KINDS.iter().find(|(magic, _)| bytes.starts_with(magic))?;
    Some(Refusal::NotATable(kind.1))
}

/// Text that is no table by how it begins.
fn no_table(text: &str) -> Option<Refusal> {
    let head: String = text.trim_start().chars().take(200).collect::<String>().to_lowercase();
    if head.starts_with("<html") || head.starts_with("<!doctype") || head.starts_with("<table") {
        return Some(Refusal::WebPage);
    }
    if head.starts_with("<?xml") {
        return Some(Refusal::WebPage);
    }
    if head.starts_with('{') && head.contains("\"schema\"") {
        return Some(Refusal::Document);
    }
    // Text of this kind has no control characters; a program or a picture is full of them.
    let looked = text.chars().take(4000);
    let odd = looked.filter(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')).count();
    (odd > 40).then_some(Refusal::NotATable("?"))
}
