//! That nothing is lost: unsaved work is kept aside, what an interrupted session left is offered,
//! and nobody saves over somebody else.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use egui::Context;

use crate::document::{Differences, Document};
use crate::figure::Tone;
use crate::file::{FileError, Fingerprint, Hold, Holder, Lock, Locking, Recovered};
use crate::text::words;

use super::command::Command;
use super::request::Request;
use super::view::Page;
use super::workbench::{Ask, Workbench};

/// Seconds after a change, and between two records, until unsaved work is kept aside.
const KEEP_EVERY: f64 = 5.0;

/// How soon a frame follows in which the window takes up what it is asked for.
const SOON: Duration = Duration::from_millis(500);

/// What an interrupted session left, compared with what is saved.
#[derive(Clone, Debug)]
pub struct Unsaved {
    /// The record.
    pub record: Recovered,
    /// Seconds between the record and the start of this session.
    pub age: u64,
    /// How it differs from the saved file; `None` where there is no such file.
    pub differences: Option<Differences>,
}

impl Unsaved {
    /// Compares a record with the file it belongs to, as it is now.
    #[must_use]
    pub fn of(record: Recovered) -> Self {
        Self { age: record.age(), differences: record.differences(), record }
    }
}

/// Who has the document open, and for how many seconds before it was opened here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct HeldBy {
    pub(super) holder: Holder,
    pub(super) age: u64,
}

/// What follows once the document is saved.
#[derive(Clone, Debug)]
pub(super) enum Then {
    /// The window closes.
    Close,
    /// Another document is put in place of this one.
    Go(Box<Command>),
}

/// The state of keeping.
#[derive(Debug, Default)]
pub(super) struct Keeping {
    /// What the file was when it was opened or saved.
    pub(super) known: Option<Fingerprint>,
    /// The lock of the file, where it is ours.
    pub(super) lock: Option<Lock>,
    /// Who else has it open.
    pub(super) held_by: Option<HeldBy>,
    /// What interrupted sessions left.
    pub(super) left: Vec<Unsaved>,
    /// The revision that was handed over to be kept.
    handed: Option<u64>,
    /// A record is being written.
    writing: bool,
    /// When the change was seen that is not kept yet, in seconds of the frame's clock.
    seen: Option<f64>,
    /// What follows once the document is saved.
    pub(super) then: Option<Then>,
    /// The document is being saved: one save after the other, so that none takes the one before
    /// for another program's.
    saving: bool,
    /// Where it is to be saved after that.
    again: Option<PathBuf>,
    /// That work cannot be kept aside was said.
    said: bool,
    /// Documents opened or saved of late, the latest first.
    pub(super) recent: Vec<PathBuf>,
}

impl Workbench {
    /// Grows with every change of the document.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.history.revision()
    }

    /// What interrupted sessions left and nobody has answered yet.
    #[must_use]
    pub fn left(&self) -> &[Unsaved] {
        &self.keeping.left
    }

    /// Who else has the document open, where it is not ours to save.
    #[must_use]
    pub fn held_by(&self) -> Option<&Holder> {
        self.keeping.held_by.as_ref().map(|h| &h.holder)
    }

    /// Hands unsaved work over to be kept aside when it is time, and wakes up for it; a program
    /// with nothing unsaved sleeps.
    pub(super) fn keep_when_due(&mut self, ctx: &Context) {
        let revision = self.history.revision();
        if !self.is_unsaved() || self.keeping.handed == Some(revision) {
            self.keeping.seen = None;
            return;
        }
        let now = ctx.input(|i| i.time);
        let seen = *self.keeping.seen.get_or_insert(now);
        let left = seen + KEEP_EVERY - now;
        if left > 0.0 {
            ctx.request_repaint_after(Duration::from_secs_f64(left));
        } else if !self.keeping.writing {
            self.keeping.writing = true;
            self.keeping.handed = Some(revision);
            self.keeping.seen = None;
            let (document, path) = (Arc::clone(self.document()), self.path.clone());
            self.requests.push(Request::Keep { document, path, revision, instead_of: None });
            // The window looks for requests once a frame; this one may wait for it.
            ctx.request_repaint_after(SOON);
        }
    }

    /// The record was written, or not.
    pub(super) fn was_kept(&mut self, result: Result<(), FileError>) {
        self.keeping.writing = false;
        let Err(e) = result else { return };
        // The next try is one interval away.
        self.keeping.handed = None;
        if !self.keeping.said {
            self.keeping.said = true;
            let l = self.view.language;
            self.say(Tone::Caution, words::kept_not(l, e.sentence(l)));
        }
    }

    /// Another document is in place of the one before. What interrupted sessions left stays.
    pub(super) fn keep_anew(&mut self) {
        let left = std::mem::take(&mut self.keeping.left);
        let recent = std::mem::take(&mut self.keeping.recent);
        self.keeping = Keeping { left, recent, ..Keeping::default() };
        self.forget_kept();
    }

    /// Nothing is left to keep aside: it is saved, or thrown away.
    pub(super) fn forget_kept(&mut self) {
        self.keeping.handed = None;
        self.keeping.seen = None;
        self.requests.retain(|r| !matches!(r, Request::Keep { instead_of: None, .. }));
        self.keeping.writing = false;
        self.requests.push(Request::Forget);
    }

    /// Interrupted sessions left something.
    pub(super) fn take_left(&mut self, left: Vec<Unsaved>) {
        self.keeping.left = left;
    }

    /// Opens what an interrupted session left, as work that is not saved yet.
    pub(super) fn open_left(&mut self, index: usize) {
        if index >= self.keeping.left.len() {
            return;
        }
        let left = self.keeping.left.remove(index).record;
        let (document, path) = (Arc::clone(&left.document), left.path.clone());
        self.replace(Document::clone(&document), path.clone());
        self.history.start_at(self.saved_revision + 1);
        self.view.page = Page::Profile;
        self.requests.extend(path.clone().map(Request::Hold));
        let revision = self.history.revision();
        self.keeping.writing = true;
        self.keeping.handed = Some(revision);
        let instead_of = Some(Box::new(left));
        self.requests.push(Request::Keep { document, path, revision, instead_of });
    }

    /// Throws away what an interrupted session left.
    pub(super) fn discard_left(&mut self, index: usize) {
        if index < self.keeping.left.len() {
            let left = self.keeping.left.remove(index).record;
            self.requests.push(Request::DiscardRecord(Box::new(left)));
        }
    }

    /// Leaves it for the next start.
    pub(super) fn postpone_left(&mut self, index: usize) {
        if index < self.keeping.left.len() {
            self.keeping.left.remove(index);
        }
    }

    /// A document was opened.
    pub(super) fn opened(&mut self, path: PathBuf, document: Document, hold: Hold) {
        // Read anew from the file that is open here: the lock stays ours.
        let same = self.path.as_deref() == Some(path.as_path());
        let lock = self.keeping.lock.take().filter(|_| same);
        self.was_used(&path);
        self.replace(document, Some(path));
        self.keeping.lock = lock;
        self.hold(hold);
        self.view.page = Page::Profile;
    }

    /// Says where the document was read from.
    pub fn opened_from(&mut self, path: Option<PathBuf>) {
        if let Some(path) = &path {
            self.requests.push(Request::Hold(path.clone()));
            self.was_used(path);
        }
        self.path = path;
    }

    /// Takes what is known of the file.
    pub(super) fn hold(&mut self, hold: Hold) {
        self.keeping.known = hold.known;
        match hold.locking {
            Some(Locking::Taken(lock)) => {
                self.keeping.lock = Some(lock);
                self.keeping.held_by = None;
            }
            Some(Locking::HeldBy(holder)) if !holder.is_here() => {
                let age = holder.age();
                self.keeping.lock = None;
                self.keeping.held_by = Some(HeldBy { holder, age });
            }
            Some(Locking::NotPossible) => {
                self.keeping.lock = None;
                self.keeping.held_by = None;
            }
            Some(Locking::HeldBy(_)) | None => {}
        }
    }

    /// The document was saved.
    pub(super) fn saved(&mut self, path: PathBuf, revision: u64, hold: Hold) {
        let l = self.view.language;
        self.saved_revision = revision;
        self.say(Tone::Positive, words::said_saved(l, path.display()));
        self.was_used(&path);
        self.path = Some(path);
        self.hold(hold);
        if !self.is_unsaved() {
            self.forget_kept();
        }
        self.keeping.saving = false;
        if let Some(path) = self.keeping.again.take() {
            self.save_to(path);
            return;
        }
        match self.keeping.then.take() {
            // What was changed while it was being saved is asked about once more.
            Some(Then::Close) => self.quit(),
            Some(Then::Go(command)) if self.is_unsaved() => self.ask = Some(Ask::Replace(command)),
            Some(Then::Go(command)) => self.replace_by(*command),
            None => {}
        }
    }

    /// The document was not saved.
    pub(super) fn not_saved(&mut self, e: &FileError) {
        self.keeping.saving = false;
        self.keeping.again = None;
        if let FileError::Changed(path) = e {
            self.ask = Some(Ask::Changed(path.clone()));
            return;
        }
        self.keeping.then = None;
        self.say(Tone::Negative, e.sentence(self.view.language));
    }

    /// Saves, unless somebody else has the file open; then under another name.
    pub(super) fn save(&mut self) {
        match self.path.clone() {
            Some(path) if self.keeping.held_by.is_none() => self.save_to(path),
            _ => self.ask_where(),
        }
    }

    /// Saves over what another program changed. Its version becomes the backup.
    pub(super) fn save_over_changed(&mut self) {
        if let Some(Ask::Changed(_)) = self.ask.take()
            && let Some(path) = self.path.clone()
        {
            self.keeping.known = None;
            self.save_to(path);
        }
    }

    /// Saves, and goes on from there.
    pub(super) fn save_and(&mut self, then: Then) {
        self.ask = None;
        self.keeping.then = Some(then);
        self.save();
    }

    pub(super) fn ask_where(&mut self) {
        let suggested = super::exports::file_name(self, "jiju");
        self.requests.push(Request::PickSave { suggested });
    }

    pub(super) fn save_to(&mut self, path: PathBuf) {
        if self.keeping.saving {
            self.keeping.again = Some(path);
            return;
        }
        self.keeping.saving = true;
        let document = Arc::clone(self.document());
        let revision = self.history.revision();
        let same = self.path.as_deref() == Some(path.as_path());
        let known = self.keeping.known.filter(|_| same);
        let is_ours = same && self.keeping.lock.is_some();
        self.requests.push(Request::Save { path, document, revision, known, is_ours });
    }
}
