//! A register of a million rows: read row by row, with progress, and stopped when asked.

use std::cell::Cell as Shared;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;
use std::rc::Rc;

use encoding_rs::Decoder;

use crate::document::ChainStage;

use super::catalogue::ImportCatalogue;
use super::decode::{SAMPLE, charset_of};
use super::delimited::sheet_of_text;
use super::figures::source_of;
use super::imported::Imported;
use super::mapping::Mapping;
use super::place::place;
use super::records::Plan;
use super::refusal::Refusal;
use super::sheet::Book;
use super::source::{divider_of, file_name};
use super::stream_rows::{Batch, Rows, in_turn, joined};
use super::text_form::TextForm;

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Bytes read so far.
    pub bytes: u64,
    /// Bytes of the file.
    pub of: u64,
    /// Rows read so far.
    pub rows: usize,
}

/// Rows between two reports of progress.
const REPORT_EVERY: usize = 8192;

/// Whether a file is text too large to be held as a sheet.
#[must_use]
pub fn streams(path: &Path, catalogue: &ImportCatalogue) -> bool {
    let Ok(mut file) = File::open(path) else { return false };
    let large = file
        .metadata()
        .is_ok_and(|m| m.is_file() && m.len() > catalogue.limits.stream_mb.saturating_mul(1 << 20));
    let mut head = [0_u8; 8];
    large
        && file.read_exact(&mut head).is_ok()
        && !head.starts_with(b"PK")
        && head[..2] != [0xD0, 0xCF]
}

/// The first rows of a large text file, to guess a mapping from.
///
/// # Errors
/// [`Refusal`].
pub fn first_rows(
    path: &Path,
    asked: impl Into<TextForm>,
    catalogue: &ImportCatalogue,
) -> Result<Book, Refusal> {
    let asked = asked.into();
    let sample = sample(path)?;
    let charset = asked.charset.unwrap_or_else(|| charset_of(&sample));
    let text = charset.encoding().decode_with_bom_removal(&sample).0;
    // The last line may be cut.
    let whole = text.rsplit_once('\n').map_or(&*text, |(whole, _)| whole);
    let short: Vec<&str> = whole.split_inclusive('\n').take(catalogue.limits.guess_rows).collect();
    let name = file_name(path);
    let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem).to_owned();
    let divider = asked.divider.unwrap_or_else(|| divider_of(&text));
    let sheet = sheet_of_text(&short.concat(), Some(divider), &stem, &catalogue.limits)?;
    let (charset, divider) = (Some(charset), Some(divider));
    Ok(Book { file: name, sheets: vec![sheet], charset, divider, garbled: false })
}

fn sample(path: &Path) -> Result<Vec<u8>, Refusal> {
    let unreadable = |e: io::Error| Refusal::of_system(&e);
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(SAMPLE as u64).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// Reads the firms of a large text file by a mapping. `report` is asked now and then and stops the
/// import by answering false.
///
/// # Errors
/// [`Refusal`]; [`Refusal::Stopped`] where it was stopped.
pub fn stream_firms(
    path: &Path,
    asked: impl Into<TextForm>,
    mapping: &Mapping,
    chain: &[ChainStage],
    catalogue: &ImportCatalogue,
    report: &mut dyn FnMut(Progress) -> bool,
) -> Result<Imported, Refusal> {
    let unreadable = |e: io::Error| Refusal::of_system(&e);
    let book = first_rows(path, asked, catalogue)?;
    let (Some(sheet), Some(charset), Some(divider)) =
        (book.sheets.first(), book.charset, book.divider)
    else {
        return Err(Refusal::Empty);
    };
    let target = catalogue.target("firms").ok_or(Refusal::NoSheet)?;
    let place = place(sheet, mapping, catalogue);
    let source = source_of(&book.file, &sheet.name);
    let plan = Plan::new(&place, target, mapping.dash, &source, catalogue).with_stages(chain);
    let file = File::open(path).map_err(unreadable)?;
    let of = file.metadata().map_err(unreadable)?.len();
    let most = catalogue.limits.file_mb.saturating_mul(1 << 20);
    if of > most {
        return Err(Refusal::TooLarge { megabytes: of >> 20, most: catalogue.limits.file_mb });
    }
    let read = Rc::new(Shared::new(0));
    let since = Rc::new(Shared::new(0));
    let counted = Counted { inner: file, read: Rc::clone(&read) };
    let decoding = Decoding {
        inner: BufReader::with_capacity(1 << 18, counted),
        decoder: charset.encoding().new_decoder_with_bom_removal(),
        text: vec![0; 1 << 18],
        from: 0,
        to: 0,
        ended: false,
        since: Rc::clone(&since),
        most: catalogue.limits.record_mb.saturating_mul(1 << 20),
    };
    let reader = csv::ReaderBuilder::new()
        .delimiter(divider.byte())
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(1 << 18)
        .from_reader(decoding);
    let rows = Rows { plan: &plan, catalogue, sheet: &sheet.name };
    let parts = in_turn(&rows, |send| {
        read_all(reader, place.data, &since, send, &mut |rows| {
            report(Progress { bytes: read.get(), of, rows })
        })
    })?;
    Ok(joined(parts, source))
}

/// Reads record after record and sends them on in batches.
fn read_all<R: Read>(
    mut reader: csv::Reader<R>,
    data: usize,
    since: &Shared<u64>,
    send: &mut dyn FnMut(Batch) -> Batch,
    report: &mut dyn FnMut(usize) -> bool,
) -> Result<(), Refusal> {
    let (mut inner_lines, mut rows) = (0_u64, 0_usize);
    let mut batch = Batch::default();
    loop {
        since.set(0);
        let row = &mut batch.next;
        match reader.read_record(&mut row.record) {
            Ok(true) => {}
            Ok(false) => {
                send(batch);
                return Ok(());
            }
            Err(_) => return Err(Refusal::EndlessRecord),
        }
        rows += 1;
        if rows.is_multiple_of(REPORT_EVERY) && !report(rows) {
            return Err(Refusal::Stopped);
        }
        let start = row.record.position().map_or(1, csv::Position::line);
        let lines = row.record.as_slice().bytes().filter(|b| *b == b'\n').count() as u64;
        // The reader passes over blank lines before a record; addresses count them.
        let blank = reader.position().line().saturating_sub(start + 1 + lines);
        row.at = usize::try_from(start + blank - 1 - inner_lines.min(start - 1)).unwrap_or(0);
        inner_lines += lines;
        if row.at < data {
            continue;
        }
        batch.keep();
        if batch.is_full() {
            batch = send(batch);
        }
    }
}

/// Counts what was read from the disk.
struct Counted {
    inner: File,
    read: Rc<Shared<u64>>,
}

impl Read for Counted {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(to)?;
        self.read.set(self.read.get() + n as u64);
        Ok(n)
    }
}

/// Turns bytes of any encoding into UTF-8 as they are read, and refuses a record without an end.
struct Decoding<R> {
    inner: BufReader<R>,
    decoder: Decoder,
    text: Vec<u8>,
    from: usize,
    to: usize,
    ended: bool,
    /// Bytes given since the last record.
    since: Rc<Shared<u64>>,
    most: u64,
}

impl<R: Read> Decoding<R> {
    fn fill(&mut self) -> io::Result<()> {
        use std::io::BufRead;
        while self.from == self.to && !self.ended {
            let bytes = self.inner.fill_buf()?;
            let last = bytes.is_empty();
            let (_, used, written, _) = self.decoder.decode_to_utf8(bytes, &mut self.text, last);
            self.inner.consume(used);
            (self.from, self.to) = (0, written);
            self.ended = last && written == 0;
        }
        Ok(())
    }
}

impl<R: Read> Read for Decoding<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        self.fill()?;
        let there = self.text.get(self.from..self.to).unwrap_or_default();
        let n = there.len().min(to.len());
        if let (Some(to), Some(from)) = (to.get_mut(..n), there.get(..n)) {
            to.copy_from_slice(from);
        }
        self.from += n;
        self.since.set(self.since.get() + n as u64);
        if self.since.get() > self.most {
            return Err(io::Error::other("a record without an end"));
        }
        Ok(n)
    }
}
