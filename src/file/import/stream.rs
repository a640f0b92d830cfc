//! A register of a million rows: read row by row, with progress, and stopped when asked.

use std::cell::Cell as Shared;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;
use std::rc::Rc;

use encoding_rs::Decoder;

use crate::document::{ChainStage, Register};
use crate::file::guard::unguarded;

use super::catalogue::ImportCatalogue;
use super::decode::{SAMPLE, charset_of};
use super::delimited::sheet_of_text;
use super::figures::{MOST_UNREAD, source_of};
use super::imported::{Found, Imported, LeftOut, LeftOutWhy, Unread};
use super::mapping::Mapping;
use super::place::place;
use super::records::Plan;
use super::refusal::Refusal;
use super::sheet::Book;
use super::source::{divider_of, file_name};
use super::text_form::TextForm;
use super::values::Raw;

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
    let unreadable = |e: io::Error| Refusal::Unreadable(e.to_string());
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
    let unreadable = |e: io::Error| Refusal::Unreadable(e.to_string());
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
    let mut rows = Rows {
        plan: &plan,
        catalogue,
        sheet: sheet.name.clone(),
        out: empty(source),
        firms: Vec::new(),
    };
    rows.read_all(reader, place.data, &since, &mut |rows| {
        report(Progress { bytes: read.get(), of, rows })
    })?;
    let mut out = rows.out;
    out.found = Found::Firms(Register::from(rows.firms));
    Ok(out)
}

fn empty(source: String) -> Imported {
    Imported {
        source,
        found: Found::Firms(Register::new()),
        unread: Vec::new(),
        bad_rows: Vec::new(),
        more_unread: 0,
        left_out: Vec::new(),
    }
}

/// Rows on their way into firms.
struct Rows<'a> {
    plan: &'a Plan<'a>,
    catalogue: &'a ImportCatalogue,
    sheet: String,
    out: Imported,
    firms: Vec<crate::document::Firm>,
}

impl Rows<'_> {
    fn read_all<R: Read>(
        &mut self,
        mut reader: csv::Reader<R>,
        data: usize,
        since: &Shared<u64>,
        report: &mut dyn FnMut(usize) -> bool,
    ) -> Result<(), Refusal> {
        let mut record = csv::StringRecord::new();
        let (mut entries, mut faults) = (Vec::new(), Vec::new());
        let (mut inner_lines, mut rows) = (0_u64, 0_usize);
        loop {
            since.set(0);
            match reader.read_record(&mut record) {
                Ok(true) => {}
                Ok(false) => return Ok(()),
                Err(_) => return Err(Refusal::EndlessRecord),
            }
            rows += 1;
            if rows.is_multiple_of(REPORT_EVERY) && !report(rows) {
                return Err(Refusal::Stopped);
            }
            let start = record.position().map_or(1, csv::Position::line);
            let lines = record.as_slice().bytes().filter(|b| *b == b'\n').count() as u64;
            // The reader passes over blank lines before a record; addresses count them.
            let blank = reader.position().line().saturating_sub(start + 1 + lines);
            let row = usize::try_from(start + blank - 1 - inner_lines.min(start - 1)).unwrap_or(0);
            inner_lines += lines;
            if row < data {
                continue;
            }
            self.row(row, &record, &mut entries, &mut faults);
        }
    }

    fn row(
        &mut self,
        row: usize,
        record: &csv::StringRecord,
        entries: &mut Vec<Option<super::records::Entry>>,
        faults: &mut Vec<(usize, super::imported::Why)>,
    ) {
        let Some(first) = record.iter().find(|c| !c.trim().is_empty()) else { return };
        let words = &self.catalogue.words;
        let why = if words.is_total(first) {
            Some(LeftOutWhy::Total)
        } else if words.is_note(first) {
            Some(LeftOutWhy::Note)
        } else {
            None
        };
        if let Some(why) = why {
            let text = first.chars().take(200).collect();
            self.out.left_out.push(LeftOut { row: Some(row), column: None, text, why });
            return;
        }
        let cell = |i: usize| record.get(i).map_or(Raw::BLANK, |t| Raw::of_text(unguarded(t)));
        self.plan.row(&cell, entries, faults);
        if faults.is_empty() {
            self.firms.push(self.plan.firm(entries));
            return;
        }
        for (column, why) in faults.drain(..) {
            if self.out.unread.len() >= MOST_UNREAD {
                self.out.more_unread += 1;
                continue;
            }
            let text = record.get(column).unwrap_or_default().chars().take(200).collect();
            let sheet = self.sheet.clone();
            self.out.unread.push(Unread { sheet, row, column, text, why });
            if self.out.bad_rows.last().is_none_or(|(r, _)| *r != row) {
                let cells = record.iter().map(|c| c.chars().take(200).collect()).collect();
                self.out.bad_rows.push((row, cells));
            }
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
