//! What takes longer than a frame: opening a file, and reading a large sheet.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::document::Profile;
use crate::file::import::{
    Asked, Book, Found, Guess, ImportCatalogue, Imported, Mapping, Refusal, Sheet, TextForm,
    first_rows, guess, open_table, read_sheet, stream_firms, streams,
};

use super::reading::SheetReading;
use super::wizard::in_area;

/// How far a job is, and whether it is to stop.
#[derive(Debug, Default)]
pub struct Gauge {
    stop: AtomicBool,
    done: AtomicU64,
    of: AtomicU64,
    rows: AtomicU64,
}

impl Gauge {
    /// Asks the job to stop.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Whether it is to stop.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// The share that is done, and the rows read; no share where it is not known.
    #[must_use]
    pub fn read(&self) -> (Option<f32>, u64) {
        let (done, of) = (self.done.load(Ordering::Relaxed), self.of.load(Ordering::Relaxed));
        let share = (of > 0).then(|| done as f32 / of as f32);
        (share, self.rows.load(Ordering::Relaxed))
    }
}

/// Open a file, and guess what it holds.
#[derive(Debug)]
pub struct OpenSheet {
    /// For the answer.
    pub ticket: u64,
    /// The file.
    pub path: PathBuf,
    /// What the user says about a text file.
    pub form: TextForm,
    /// What the user means to import, where that is known.
    pub target: Option<String>,
    /// Hold all of a large text file, not its first rows.
    pub whole: bool,
    /// What a table may hold.
    pub catalogue: Arc<ImportCatalogue>,
}

/// A file that was opened.
#[derive(Debug)]
pub struct OpenedSheet {
    /// Its sheets.
    pub book: Book,
    /// Only its first rows are held: it is read row by row.
    pub large: bool,
    /// What it probably holds.
    pub guess: Option<Guess>,
}

impl OpenSheet {
    /// Opens it.
    ///
    /// # Errors
    /// [`Refusal`] in words.
    pub fn run(&self) -> Result<OpenedSheet, Refusal> {
        let large = !self.whole && streams(&self.path, &self.catalogue);
        let book = if large {
            first_rows(&self.path, self.form, &self.catalogue)?
        } else {
            open_table(&self.path, self.form, &self.catalogue.limits)?
        };
        let guess = guessed(&book, self.target.clone(), &self.catalogue);
        Ok(OpenedSheet { book, large, guess })
    }
}

/// The guess for what is meant, else for whatever it may be.
pub(super) fn guessed(
    book: &Book,
    target: Option<String>,
    catalogue: &ImportCatalogue,
) -> Option<Guess> {
    let asked = Asked { target, ..Asked::default() };
    let meant = asked.target.is_some().then(|| guess(book, &asked, catalogue)).flatten();
    meant.or_else(|| guess(book, &Asked::default(), catalogue))
}

/// Where rows come from.
#[derive(Debug)]
pub(super) enum Rows {
    /// A sheet that is held.
    Held(Arc<Sheet>),
    /// A text file that is read row by row, with what was corrected and what is left out.
    Streamed {
        path: PathBuf,
        form: TextForm,
        /// The first rows.
        head: Arc<Sheet>,
        corrections: BTreeMap<(usize, usize), String>,
        dropped: BTreeSet<usize>,
    },
}

/// Read a sheet by a mapping.
#[derive(Debug)]
pub struct ReadSheet {
    /// For the answer.
    pub ticket: u64,
    pub(super) rows: Rows,
    pub(super) file: String,
    pub(super) mapping: Mapping,
    /// The reference area that yearly figures are meant for.
    pub(super) area: Option<(String, String)>,
    pub(super) profile: Arc<Profile>,
    pub(super) catalogue: Arc<ImportCatalogue>,
    /// How far it is.
    pub gauge: Arc<Gauge>,
}

impl ReadSheet {
    /// Reads it.
    ///
    /// # Errors
    /// [`Refusal`]; [`Refusal::Stopped`] where it was stopped.
    pub fn run(&self) -> Result<SheetReading, Refusal> {
        let mut imported = match &self.rows {
            Rows::Held(sheet) => self.read(sheet),
            Rows::Streamed { path, form, head, corrections, dropped } => {
                let streamed = self.stream(path, *form)?;
                self.corrected(streamed, head, corrections, dropped)
            }
        };
        if self.file.is_empty() {
            without_source(&mut imported);
        }
        if let Some(area) = &self.area {
            in_area(&mut imported, area);
        }
        Ok(SheetReading::of(imported, &self.profile, &self.catalogue))
    }

    fn read(&self, sheet: &Sheet) -> Imported {
        read_sheet(sheet, &self.file, &self.mapping, &self.profile.chain, &self.catalogue)
    }

    fn stream(&self, path: &std::path::Path, form: TextForm) -> Result<Imported, Refusal> {
        let gauge = &self.gauge;
        let report = &mut |p: crate::file::import::Progress| {
            gauge.done.store(p.bytes, Ordering::Relaxed);
            gauge.of.store(p.of, Ordering::Relaxed);
            gauge.rows.store(p.rows as u64, Ordering::Relaxed);
            !gauge.is_stopped()
        };
        let chain = &self.profile.chain;
        stream_firms(path, form, &self.mapping, chain, &self.catalogue, report)
    }

    /// Reads the rows that were corrected once more, and takes those out that are left out.
    fn corrected(
        &self,
        mut all: Imported,
        head: &Sheet,
        corrections: &BTreeMap<(usize, usize), String>,
        dropped: &BTreeSet<usize>,
    ) -> Imported {
        all.unread.retain(|u| !dropped.contains(&u.row));
        all.bad_rows.retain(|(row, _)| !dropped.contains(row));
        let below = self.mapping.head + self.mapping.head_rows;
        let bad = std::mem::take(&mut all.bad_rows);
        for (row, texts) in bad {
            let mine: Vec<(usize, &String)> =
                corrections.range((row, 0)..(row + 1, 0)).map(|((_, c), t)| (*c, t)).collect();
            if mine.is_empty() {
                all.bad_rows.push((row, texts));
                continue;
            }
            let heads = head.rows.iter().take(below).cloned();
            let mut small = Sheet { name: head.name.clone(), ..Sheet::default() };
            small.rows = heads.collect();
            small.rows.resize_with(below, Vec::new);
            for (column, text) in texts.iter().enumerate() {
                small.correct(below, column, text);
            }
            for (column, text) in mine {
                small.correct(below, column, text);
            }
            let mut once = self.read(&small);
            once.unread.iter_mut().for_each(|u| u.row = row);
            all.unread.retain(|u| u.row != row);
            all.unread.append(&mut once.unread);
            if !once.bad_rows.is_empty() {
                all.bad_rows.push((row, texts));
            }
            if let (Found::Firms(firms), Found::Firms(more)) = (&mut all.found, &once.found) {
                firms.insert_all(firms.len(), more.iter().cloned().collect());
            }
        }
        all.unread.sort_by_key(|u| (u.row, u.column));
        all
    }
}

/// The clipboard is no source: where its figures come from is for the user to say.
fn without_source(imported: &mut Imported) {
    imported.source.clear();
    match &mut imported.found {
        Found::Series(all) => all.iter_mut().for_each(|f| f.datum.source = None),
        Found::References(all) => all.iter_mut().for_each(|a| a.figure.datum.source = None),
        Found::Firms(firms) => firms.iter_mut().for_each(|f| f.source = None),
        Found::Chain(stages) => {
            for stage in stages {
                (stage.presence.source, stage.local_sourcing.source) = (None, None);
            }
        }
        Found::Actions(actions) => actions.iter_mut().for_each(|a| a.cost.source = None),
        Found::Regions(..) => {}
    }
}
