//! What is being imported: the sheet with its corrections, the guess with what the user settled.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use crate::document::Profile;
use crate::file::import::{
    About, AreaFigure, Asked, Book, Confidence, Decision, Found, Guess, ImportCatalogue,
    ImportTarget, Imported, Reason, Refusal, Sheet, TextForm, guess, guess_under,
};

use super::super::view::{Page, Part};
use super::cells::widths;
use super::change::{ImportChange, ImportTab};
use super::jobs::{Gauge, OpenedSheet, ReadSheet, Rows};
use super::reading::SheetReading;
use super::saved::{SavedMapping, fitting};

/// Cells beyond which a sheet is read in the background.
const AT_ONCE: usize = 120_000;

/// Where a table came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A file.
    File(PathBuf),
    /// The clipboard.
    Pasted,
}

/// What was brought in last.
#[derive(Clone, Debug)]
pub(in super::super) struct Done {
    pub(in super::super) file: String,
    /// The target's id.
    pub(in super::super) target: String,
    pub(in super::super) count: usize,
    /// Cells that could not be read.
    pub(in super::super) unread: usize,
    /// The revision of the document it made.
    pub(in super::super) revision: u64,
}

/// The state of importing.
#[derive(Debug, Default)]
pub struct Importing {
    /// The table that is being imported.
    pub wizard: Option<Box<Wizard>>,
    /// The file that is being opened, and the ticket of the job.
    pub opening: Option<(PathBuf, u64)>,
    /// The file that was refused last, and why.
    pub refused: Option<(String, Refusal)>,
    /// Mappings that were kept.
    pub saved: Vec<SavedMapping>,
    /// What was brought in last, until it is answered.
    pub(in super::super) done: Option<Done>,
    /// What is meant to be imported.
    pub(super) target: Option<String>,
    /// Where the user came from.
    pub(super) back: Option<(Page, Part)>,
    pub(super) catalogue: Option<Arc<ImportCatalogue>>,
    pub(super) ticket: u64,
    /// Mappings were asked for.
    pub(super) listed: bool,
}

impl Importing {
    /// What a table may hold, once that was needed.
    #[must_use]
    pub fn catalogue(&self) -> Option<&ImportCatalogue> {
        self.catalogue.as_deref()
    }

    pub(super) fn next_ticket(&mut self) -> u64 {
        self.ticket += 1;
        self.ticket
    }
}

/// A table that is being imported.
#[derive(Debug)]
pub struct Wizard {
    /// Where it came from.
    pub origin: Origin,
    /// What the user says of a text file.
    pub form: TextForm,
    /// The reference area that yearly figures are meant for: level and name.
    pub area: Option<(String, String)>,
    /// All sheets, as the file has them.
    pub book: Arc<Book>,
    /// Only the first rows are held.
    pub large: bool,
    /// The sheet that is read, with its corrections.
    pub sheet: Arc<Sheet>,
    /// Corrected cells.
    pub corrections: BTreeMap<(usize, usize), String>,
    /// What corrected cells said that are not held, being in a large file.
    pub(super) originals: BTreeMap<(usize, usize), String>,
    /// Rows the user leaves out.
    pub dropped: BTreeSet<usize>,
    /// The mapping, and how every part of it came about.
    pub guess: Guess,
    /// Whether anything was recognised.
    pub recognised: bool,
    /// The revision of the document its reading was set against, and which profile.
    pub(super) read_at: (u64, usize),
    /// What it reads; `None` until it was read once.
    pub reading: Option<SheetReading>,
    /// Paths of what the document keeps.
    pub mine: BTreeSet<String>,
    /// A reading in the background: its ticket, and how far it is.
    pub work: Option<(u64, Arc<Gauge>)>,
    /// Why the reading came to nothing.
    pub refused: Option<Refusal>,
    /// The part that is looked at.
    pub tab: ImportTab,
    /// The cell that is looked at.
    pub cell: Option<(usize, usize)>,
    /// Grows by one when that cell is to be scrolled to.
    pub moves: u64,
    /// Widths of the columns of the preview, in points at the usual text size.
    pub widths: Vec<f32>,
    /// The saved mapping that is in use.
    pub used: Option<String>,
    /// What a table may hold.
    pub catalogue: Arc<ImportCatalogue>,
}

impl Wizard {
    pub(super) fn new(
        origin: Origin,
        form: TextForm,
        opened: OpenedSheet,
        target: Option<&str>,
        catalogue: Arc<ImportCatalogue>,
    ) -> Option<Self> {
        let recognised = opened.guess.is_some();
        let guess = opened.guess.or_else(|| {
            let sheet = opened.book.sheets.iter().find(|s| !s.is_empty() && !s.hidden);
            let sheet = sheet.or_else(|| opened.book.sheets.iter().find(|s| !s.is_empty()))?;
            guess_under(&opened.book, &sheet.name, target.unwrap_or("series"), None, &catalogue)
        })?;
        let mut wizard = Self {
            origin,
            form,
            area: None,
            book: Arc::new(opened.book),
            large: opened.large,
            sheet: Arc::default(),
            corrections: BTreeMap::new(),
            originals: BTreeMap::new(),
            dropped: BTreeSet::new(),
            guess,
            recognised,
            read_at: (0, 0),
            reading: None,
            mine: BTreeSet::new(),
            work: None,
            refused: None,
            tab: ImportTab::Mapping,
            cell: None,
            moves: 0,
            widths: Vec::new(),
            used: None,
            catalogue,
        };
        wizard.take_sheet();
        Some(wizard)
    }

    /// The target.
    #[must_use]
    pub fn target(&self) -> Option<&ImportTarget> {
        self.catalogue.target(&self.guess.mapping.target)
    }

    /// The file's name, or nothing for what was pasted.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.book.file
    }

    /// Guesses that may well be otherwise.
    pub fn doubts(&self) -> impl Iterator<Item = &Decision> {
        self.guess.decisions.iter().filter(|d| d.confidence == Confidence::Doubtful)
    }

    /// The mapping that was kept and fits this sheet, unless it is in use.
    #[must_use]
    pub fn offered<'a>(&self, saved: &'a [SavedMapping]) -> Option<&'a SavedMapping> {
        let found = fitting(saved, &self.sheet, &self.catalogue);
        found.filter(|s| self.used.as_ref() != Some(&s.name))
    }

    /// The sheet as the file has it.
    pub(super) fn original(&self) -> Option<&Sheet> {
        self.book.sheets.iter().find(|s| s.name == self.guess.mapping.sheet)
    }

    /// Takes up the sheet of the mapping, as the file has it.
    fn take_sheet(&mut self) {
        let sheet = self.original().cloned().unwrap_or_default();
        self.widths = widths(&sheet);
        self.sheet = Arc::new(sheet);
        self.corrections.clear();
        self.originals.clear();
        self.dropped.clear();
        self.mine.clear();
        self.cell = None;
    }

    /// Changes something; what it reads then is computed by a job.
    pub(super) fn change(&mut self, change: ImportChange) {
        let file = self.book.file.clone();
        match change {
            ImportChange::Sheet(name) => self.turn_to(name),
            ImportChange::Target(id) => {
                let settled = |d: &&Decision| d.reason == Reason::Asked;
                let head = self.guess.decision(&About::Head).filter(settled).is_some();
                let mapping = &self.guess.mapping;
                let head = head.then_some((mapping.head, mapping.head_rows));
                self.guess_anew(&id, head);
                self.guess.settle(About::Target, id);
            }
            ImportChange::Head(first, rows) => {
                let target = self.guess.mapping.target.clone();
                let kept = self.guess.decision(&About::Target).cloned();
                self.guess_anew(&target, Some((first, rows)));
                if let (Some(kept), Some(at)) =
                    (kept, self.guess.decisions.iter_mut().find(|d| d.about == About::Target))
                {
                    *at = kept;
                }
            }
            ImportChange::Role(index, role) => {
                self.guess.set_role(index, &role, &self.sheet, &file, &self.catalogue);
            }
            ImportChange::Unit(index, unit) => {
                self.guess.settle(About::Unit(index), unit.clone().unwrap_or_default());
                if let Some(column) = self.guess.mapping.columns.get_mut(index) {
                    column.unit = unit;
                }
            }
            ImportChange::Row(label, series) => {
                self.guess.set_row(&label, series, &self.catalogue);
            }
            ImportChange::RowUnit(label, unit) => {
                self.guess.settle(About::RowUnit(label.clone()), unit.clone().unwrap_or_default());
                let mut rows = self.guess.mapping.rows.iter_mut();
                if let Some(row) = rows.find(|r| r.label == label) {
                    row.unit = unit;
                }
            }
            ImportChange::Year(year) => {
                self.guess.mapping.year = year;
                let chosen = year.map_or_else(String::new, |y| y.to_string());
                self.guess.settle(About::Year, chosen);
            }
            ImportChange::Dash(dash) => self.guess.set_dash(dash),
            ImportChange::Correct(row, column, text) => self.correct(row, column, text),
            ImportChange::CorrectAlike(column, old, new) => {
                for row in self.alike(column, &old) {
                    self.correct(row, column, Some(new.clone()));
                }
            }
            ImportChange::Drop(row, drop) => self.drop_row(row, drop),
            ImportChange::Mine(path, true) => {
                self.mine.insert(path);
            }
            ImportChange::Mine(path, false) => {
                self.mine.remove(&path);
            }
            ImportChange::MineAll(all) => {
                let conflicts = self.reading.iter().flat_map(|r| &r.conflicts);
                self.mine = conflicts.filter(|_| all).map(|c| c.path.clone()).collect();
            }
            ImportChange::Tab(tab) => self.tab = tab,
            ImportChange::Cell(row, column) => {
                self.cell = Some((row, column));
                self.moves += 1;
            }
        }
    }

    fn turn_to(&mut self, name: String) {
        let asked = Asked { sheet: Some(name.clone()), ..Asked::default() };
        let target = self.guess.mapping.target.clone();
        let found = guess(&self.book, &asked, &self.catalogue);
        self.recognised = found.is_some();
        let found =
            found.or_else(|| guess_under(&self.book, &name, &target, None, &self.catalogue));
        if let Some(found) = found {
            self.guess = found;
            self.guess.settle(About::Sheet, name);
            self.used = None;
            self.take_sheet();
        }
    }

    fn guess_anew(&mut self, target: &str, head: Option<(usize, usize)>) {
        let sheet = self.guess.mapping.sheet.clone();
        let found = guess_under(&self.book, &sheet, target, head, &self.catalogue);
        let Some(found) = found else { return };
        let kept = self.guess.decision(&About::Sheet).cloned();
        self.guess = found;
        if let Some(kept) = kept {
            self.guess.decisions.insert(0, kept);
        }
        self.recognised = true;
        self.used = None;
        self.mine.clear();
    }

    /// Whether the whole file must be held to be read into its target.
    pub(super) fn wants_whole(&self) -> bool {
        self.large && self.guess.mapping.target != "firms"
    }

    /// Whether it is read within a frame.
    pub(super) fn reads_at_once(&self) -> bool {
        !self.large && self.sheet.rows.iter().map(Vec::len).sum::<usize>() <= AT_ONCE
    }

    pub(super) fn job(&self, ticket: u64, profile: &Profile, gauge: Arc<Gauge>) -> ReadSheet {
        let rows = match &self.origin {
            Origin::File(path) if self.large => Rows::Streamed {
                path: path.clone(),
                form: self.form,
                head: Arc::clone(&self.sheet),
                corrections: self.corrections.clone(),
                dropped: self.dropped.clone(),
            },
            _ => Rows::Held(Arc::clone(&self.sheet)),
        };
        let is_series = self.guess.mapping.target == "series";
        ReadSheet {
            ticket,
            rows,
            file: self.book.file.clone(),
            mapping: self.guess.mapping.clone(),
            area: self.area.clone().filter(|_| is_series),
            profile: Arc::new(profile.clone()),
            catalogue: Arc::clone(&self.catalogue),
            gauge,
        }
    }
}

/// Yearly figures become those of a reference area.
pub(super) fn in_area(imported: &mut Imported, (level, name): &(String, String)) {
    if let Found::Series(all) = &mut imported.found {
        let of_area = |figure| AreaFigure { level: level.clone(), name: name.clone(), figure };
        imported.found = Found::References(all.drain(..).map(of_area).collect());
    }
}
