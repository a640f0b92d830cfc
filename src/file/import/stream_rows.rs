//! Rows of a large file on their way into firms, in batches, on as many threads as there are cores.

use std::collections::BTreeMap;
use std::mem;
use std::num::NonZero;
use std::sync::mpsc::{Receiver, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::document::{Firm, Register};
use crate::file::guard::unguarded;

use super::catalogue::ImportCatalogue;
use super::figures::MOST_UNREAD;
use super::imported::{Found, Imported, LeftOut, LeftOutWhy, Unread, Why};
use super::records::{Entry, Plan};
use super::refusal::Refusal;
use super::values::Raw;
use super::words::plain_words;

/// Rows of a batch: some milliseconds of work, and whole pieces of a register.
const BATCH: usize = 4096;
/// Batches that wait for each thread, so that memory stays bounded.
const WAITING: usize = 2;
/// Threads beyond which the one that reads the file is the slowest.
const MOST_THREADS: usize = 3;
/// Characters of a cell that are shown.
const SHOWN: usize = 200;

/// One record, and where it stands.
#[derive(Default)]
pub(super) struct Row {
    pub(super) at: usize,
    pub(super) record: csv::StringRecord,
}

/// Rows in the order of the file. Their memory goes back to the reader and is filled again.
#[derive(Default)]
pub(super) struct Batch {
    /// The row to read into; it counts once it is kept.
    pub(super) next: Row,
    rows: Vec<Row>,
    filled: usize,
}

impl Batch {
    /// Keeps the row last read.
    pub(super) fn keep(&mut self) {
        match self.rows.get_mut(self.filled) {
            Some(used) => mem::swap(used, &mut self.next),
            None => self.rows.push(mem::take(&mut self.next)),
        }
        self.filled += 1;
    }

    pub(super) fn is_full(&self) -> bool {
        self.filled >= BATCH
    }

    fn rows(&self) -> &[Row] {
        self.rows.get(..self.filled).unwrap_or_default()
    }
}

/// What came of a batch.
#[derive(Default)]
pub(super) struct Part {
    firms: Register,
    left_out: Vec<LeftOut>,
    unread: Vec<Unread>,
    bad_rows: Vec<(usize, Vec<String>)>,
    more_unread: usize,
}

/// How rows become firms.
pub(super) struct Rows<'a> {
    pub(super) plan: &'a Plan<'a>,
    pub(super) catalogue: &'a ImportCatalogue,
    pub(super) sheet: &'a str,
}

impl Rows<'_> {
    fn part(&self, rows: &[Row]) -> Part {
        let mut part = Part::default();
        let (mut entries, mut faults) = (Vec::new(), Vec::new());
        // Each thread cuts the register's pieces itself: a firm is moved once.
        let firms = rows.iter().filter_map(|r| self.row(r, &mut part, &mut entries, &mut faults));
        part.firms = firms.collect();
        part
    }

    fn row(
        &self,
        row: &Row,
        part: &mut Part,
        entries: &mut Vec<Option<Entry>>,
        faults: &mut Vec<(usize, Why)>,
    ) -> Option<Firm> {
        let record = &row.record;
        let first = record.iter().find(|c| !c.trim().is_empty())?;
        let words = &self.catalogue.words;
        let plain = plain_words(first);
        let why = if words.is_plain_total(&plain) {
            Some(LeftOutWhy::Total)
        } else if words.is_plain_note(&plain) {
            Some(LeftOutWhy::Note)
        } else {
            None
        };
        if let Some(why) = why {
            let text = first.chars().take(SHOWN).collect();
            part.left_out.push(LeftOut { row: Some(row.at), column: None, text, why });
            return None;
        }
        let cell = |i: usize| record.get(i).map_or(Raw::BLANK, |t| Raw::of_text(unguarded(t)));
        self.plan.row(&cell, entries, faults);
        if faults.is_empty() {
            return Some(self.plan.firm(entries));
        }
        for (column, why) in faults.drain(..) {
            self.unread(row, column, why, part);
        }
        None
    }

    fn unread(&self, row: &Row, column: usize, why: Why, part: &mut Part) {
        if part.unread.len() >= MOST_UNREAD {
            part.more_unread += 1;
            return;
        }
        let shown = |cell: &str| cell.chars().take(SHOWN).collect::<String>();
        let text = shown(row.record.get(column).unwrap_or_default());
        part.unread.push(Unread { sheet: self.sheet.to_owned(), row: row.at, column, text, why });
        if part.bad_rows.last().is_none_or(|(at, _)| *at != row.at) {
            part.bad_rows.push((row.at, row.record.iter().map(shown).collect()));
        }
    }
}

/// Runs a reader here and turns what it sends into parts elsewhere. The parts come in the order in
/// which they were sent, whichever thread was faster.
///
/// # Errors
/// What the reader met.
pub(super) fn in_turn(
    rows: &Rows<'_>,
    read: impl FnOnce(&mut dyn FnMut(Batch) -> Batch) -> Result<(), Refusal>,
) -> Result<Vec<Part>, Refusal> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let threads = cores.min(MOST_THREADS);
    let (jobs, waiting) = sync_channel::<(usize, Batch)>(threads * WAITING);
    // Held by the threads alone: where they all failed, sending fails too and does not wait.
    let waiting = Arc::new(Mutex::new(waiting));
    let (done, parts) = channel();
    let (used, spare) = channel::<Batch>();
    thread::scope(|scope| {
        for _ in 0..threads {
            let (done, used) = (done.clone(), used.clone());
            let waiting = Arc::clone(&waiting);
            scope.spawn(move || {
                while let Some((turn, mut batch)) = next(&waiting) {
                    // Nobody listens any more where the import was stopped.
                    if done.send((turn, rows.part(batch.rows()))).is_err() {
                        return;
                    }
                    batch.filled = 0;
                    // Where the reader is through, nobody fills it again.
                    let _ = used.send(batch);
                }
            });
        }
        drop((done, used, waiting));
        let mut turn = 0;
        let read = read(&mut |batch| {
            // The threads end only after this end of the channel is gone.
            let _ = jobs.send((turn, batch));
            turn += 1;
            spare.try_recv().unwrap_or_default()
        });
        drop(jobs);
        read?;
        Ok(parts.iter().collect::<BTreeMap<usize, Part>>().into_values().collect())
    })
}

/// The next batch; `None` after the last.
fn next<T>(waiting: &Mutex<Receiver<T>>) -> Option<T> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}

/// The parts as one import. Firms go straight into the pieces of a register.
pub(super) fn joined(mut parts: Vec<Part>, source: String) -> Imported {
    let (mut left_out, mut unread, mut bad_rows) = (Vec::new(), Vec::new(), Vec::new());
    let mut more_unread = 0;
    for part in &mut parts {
        left_out.append(&mut part.left_out);
        more_unread += part.more_unread;
        let room = MOST_UNREAD.saturating_sub(unread.len());
        more_unread += part.unread.len().saturating_sub(room);
        part.unread.truncate(room);
        // A row is kept for correction where one of its cells is told.
        let last = part.unread.last().map(|u| u.row);
        part.bad_rows.retain(|(row, _)| last.is_some_and(|last| *row <= last));
        unread.append(&mut part.unread);
        bad_rows.append(&mut part.bad_rows);
    }
    let firms = Register::joined(parts.into_iter().map(|part| part.firms));
    Imported { source, found: Found::Firms(firms), unread, bad_rows, more_unread, left_out }
}
