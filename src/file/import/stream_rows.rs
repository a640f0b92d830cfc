//! Rows of a large file on their way into firms, in batches, on as many threads as there are cores.

use std::collections::BTreeMap;
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

/// Rows of a batch: some milliseconds of work.
pub(super) const BATCH: usize = 4096;
/// Batches that wait for each thread, so that memory stays bounded.
const WAITING: usize = 2;
/// Threads beyond which the one that reads the file is the slowest.
const MOST_THREADS: usize = 3;
/// Characters of a cell that are shown.
const SHOWN: usize = 200;

/// One record, and where it stands.
pub(super) struct Row {
    pub(super) at: usize,
    pub(super) record: csv::StringRecord,
}

/// What came of a batch.
#[derive(Default)]
pub(super) struct Part {
    firms: Vec<Firm>,
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
        for row in rows {
            self.row(row, &mut part, &mut entries, &mut faults);
        }
        part
    }

    fn row(
        &self,
        row: &Row,
        part: &mut Part,
        entries: &mut Vec<Option<Entry>>,
        faults: &mut Vec<(usize, Why)>,
    ) {
        let record = &row.record;
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
            let text = first.chars().take(SHOWN).collect();
            part.left_out.push(LeftOut { row: Some(row.at), column: None, text, why });
            return;
        }
        let cell = |i: usize| record.get(i).map_or(Raw::BLANK, |t| Raw::of_text(unguarded(t)));
        self.plan.row(&cell, entries, faults);
        if faults.is_empty() {
            part.firms.push(self.plan.firm(entries));
            return;
        }
        for (column, why) in faults.drain(..) {
            self.unread(row, column, why, part);
        }
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
    read: impl FnOnce(&mut dyn FnMut(Vec<Row>)) -> Result<(), Refusal>,
) -> Result<Vec<Part>, Refusal> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let threads = cores.min(MOST_THREADS);
    let (jobs, waiting) = sync_channel::<(usize, Vec<Row>)>(threads * WAITING);
    // Held by the threads alone: where they all failed, sending fails too and does not wait.
    let waiting = Arc::new(Mutex::new(waiting));
    let (done, parts) = channel();
    thread::scope(|scope| {
        for _ in 0..threads {
            let (done, waiting) = (done.clone(), Arc::clone(&waiting));
            scope.spawn(move || {
                while let Some((turn, batch)) = next(&waiting) {
                    // Nobody listens any more where the import was stopped.
                    if done.send((turn, rows.part(&batch))).is_err() {
                        return;
                    }
                }
            });
        }
        drop((done, waiting));
        let mut turn = 0;
        let read = read(&mut |batch| {
            // The threads end only after this end of the channel is gone.
            let _ = jobs.send((turn, batch));
            turn += 1;
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
    let firms: Register = parts.into_iter().flat_map(|part| part.firms).collect();
    Imported { source, found: Found::Firms(firms), unread, bad_rows, more_unread, left_out }
}
