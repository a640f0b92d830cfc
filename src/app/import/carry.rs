//! What each command on imports does.

use std::path::PathBuf;
use std::sync::Arc;

use egui::Context;

use crate::figure::Tone;
use crate::file::import::{Book, Guess, ImportCatalogue, Refusal, TextForm, pasted_sheet};
use crate::file::mapping_name;
use crate::text::words;

use super::super::command::Command;
use super::super::request::Request;
use super::super::view::Page;
use super::super::workbench::{Workbench, profile_of};
use super::change::{ImportChange, ImportCommand, ImportTab};
use super::jobs::{Gauge, OpenSheet, OpenedSheet, guessed};
use super::reading::SheetReading;
use super::saved::SavedMapping;
use super::wizard::{Origin, Wizard};

impl Workbench {
    /// What is being imported.
    #[must_use]
    pub fn importing(&self) -> &super::Importing {
        &self.importing
    }

    pub(in super::super) fn import(&mut self, ctx: &Context, command: ImportCommand) {
        match command {
            ImportCommand::Pick(target) => {
                self.importing.target = target;
                self.requests.push(Request::PickSheet);
            }
            ImportCommand::From(path) => self.open_sheet(path, TextForm::default(), false),
            ImportCommand::Paste(paste) => self.paste(ctx, *paste),
            ImportCommand::Lay(text, target) => self.lay_text(&text, target.as_deref()),
            ImportCommand::Form(form) => self.read_in(form),
            ImportCommand::Change(change) => self.change_import(change),
            ImportCommand::Stop => self.stop_import(),
            ImportCommand::Apply => self.apply_import(),
            ImportCommand::Cancel => {
                self.stop_import();
                self.importing.wizard = None;
                self.importing.refused = None;
                self.go_back();
            }
            ImportCommand::See => {
                if let Some(done) = self.importing.done.clone() {
                    self.see(&done.target);
                }
            }
            ImportCommand::Dismiss => self.importing.done = None,
            ImportCommand::Keep(name) => {
                if let Some(wizard) = &mut self.importing.wizard {
                    let (name, mapping) = (mapping_name(&name), wizard.guess.mapping.clone());
                    wizard.used = Some(name.clone());
                    self.requests.push(Request::KeepMapping { name, mapping: Box::new(mapping) });
                }
            }
            ImportCommand::Use(name) => {
                let saved = self.importing.saved.iter().find(|s| s.name == name);
                if let (Some(wizard), Some(saved)) = (&mut self.importing.wizard, saved) {
                    wizard.use_saved(saved);
                    self.read_import();
                }
            }
            ImportCommand::Forget(name) => self.requests.push(Request::ForgetMapping(name)),
        }
    }

    /// The catalogue of what a table may hold, read when it is first needed.
    pub(super) fn import_catalogue(&mut self) -> Option<Arc<ImportCatalogue>> {
        let library = &self.knowledge.library;
        let stands = |c: &&Arc<ImportCatalogue>| c.is_of(library);
        if let Some(catalogue) = self.importing.catalogue.as_ref().filter(stands) {
            return Some(Arc::clone(catalogue));
        }
        match ImportCatalogue::load(&self.knowledge) {
            Ok(catalogue) => {
                let catalogue = Arc::new(catalogue);
                self.importing.catalogue = Some(Arc::clone(&catalogue));
                Some(catalogue)
            }
            Err(what) => {
                let l = self.view.language;
                self.say(Tone::Negative, words::cli_library(l, what));
                None
            }
        }
    }

    /// Remembers where the user came from, and turns to the page of imports.
    pub(super) fn turn_to_import(&mut self) {
        if self.view.page != Page::Import {
            self.importing.back = Some((self.view.page, self.view.part.clone()));
        }
        self.look_at(Command::Go(Page::Import));
        if !self.importing.listed {
            self.importing.listed = true;
            self.requests.push(Request::ListMappings);
        }
    }

    fn go_back(&mut self) {
        let (page, part) =
            self.importing.back.take().unwrap_or((Page::Profile, self.view.part.clone()));
        self.view.page = page;
        self.view.part = part;
    }

    pub(in super::super) fn open_sheet(&mut self, path: PathBuf, form: TextForm, whole: bool) {
        let Some(catalogue) = self.import_catalogue() else { return };
        let ticket = self.importing.next_ticket();
        self.importing.opening = Some((path.clone(), ticket));
        self.importing.refused = None;
        let target = self.importing.target.clone();
        self.turn_to_import();
        let open = OpenSheet { ticket, path, form, target, whole, catalogue };
        self.requests.push(Request::OpenSheet(open));
    }

    /// A file was opened, or refused.
    pub(in super::super) fn sheet_opened(
        &mut self,
        open: &OpenSheet,
        opened: Result<OpenedSheet, Refusal>,
    ) {
        if !matches!(&self.importing.opening, Some((_, ticket)) if *ticket == open.ticket) {
            return;
        }
        self.importing.opening = None;
        let opened = match opened {
            Ok(opened) => opened,
            Err(refusal) => {
                let file = open.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                self.importing.refused = Some((file, refusal));
                self.turn_to_import();
                return;
            }
        };
        let origin = Origin::File(open.path.clone());
        let (target, catalogue) = (open.target.as_deref(), Arc::clone(&open.catalogue));
        let kept = self.importing.wizard.take().filter(|w| open.whole && w.origin == origin);
        let Some(mut wizard) = Wizard::new(origin, open.form, opened, target, catalogue) else {
            return;
        };
        // The whole of a file whose first rows were looked at keeps what was settled.
        if let Some(kept) = kept {
            wizard.guess = kept.guess;
        }
        self.begin(wizard);
    }

    pub(super) fn begin(&mut self, wizard: Wizard) {
        self.importing.wizard = Some(Box::new(wizard));
        self.turn_to_import();
        self.read_import();
    }

    /// Lays a text before the user as a table.
    fn lay_text(&mut self, text: &str, target: Option<&str>) {
        let Some(catalogue) = self.import_catalogue() else { return };
        match pasted_sheet(text, &words::import_clipboard(self.view.language), &catalogue.limits) {
            Ok(sheet) => {
                let book = Book { sheets: vec![sheet], ..Book::default() };
                let guess = guessed(&book, target.map(str::to_owned), &catalogue);
                self.lay_book(book, guess, target, None, &catalogue);
            }
            Err(refusal) => {
                self.say(Tone::Negative, refusal.sentence(self.view.language));
            }
        }
    }

    pub(super) fn lay_book(
        &mut self,
        book: Book,
        guess: Option<Guess>,
        target: Option<&str>,
        area: Option<(String, String)>,
        catalogue: &Arc<ImportCatalogue>,
    ) {
        let opened = OpenedSheet { book, large: false, guess };
        let form = TextForm::default();
        let made = Wizard::new(Origin::Pasted, form, opened, target, Arc::clone(catalogue));
        if let Some(mut wizard) = made {
            wizard.area = area;
            self.begin(wizard);
            if let Some(wizard) = &mut self.importing.wizard
                && wizard.reading.as_ref().is_some_and(|r| r.unread_count() > 0)
            {
                wizard.tab = ImportTab::Unread;
            }
        }
    }

    fn read_in(&mut self, form: TextForm) {
        let Some(wizard) = &self.importing.wizard else { return };
        if let Origin::File(path) = &wizard.origin {
            self.open_sheet(path.clone(), form, false);
        }
    }

    fn change_import(&mut self, change: ImportChange) {
        let Some(wizard) = &mut self.importing.wizard else { return };
        let reads = change.changes_reading();
        wizard.change(change);
        if reads {
            self.read_import();
        }
    }

    /// Reads the sheet by its mapping: at once where that is quick, else in the background.
    pub(super) fn read_import(&mut self) {
        let document = Arc::clone(self.document());
        let profile = profile_of(&document, self.view.profile);
        let ticket = self.importing.next_ticket();
        let now = (self.history.revision(), self.view.profile);
        let Some(wizard) = &mut self.importing.wizard else { return };
        wizard.read_at = now;
        if let Some((_, gauge)) = wizard.work.take() {
            gauge.stop();
        }
        if wizard.wants_whole() {
            let Origin::File(path) = &wizard.origin else { return };
            let (path, form) = (path.clone(), wizard.form);
            self.open_sheet(path, form, true);
            return;
        }
        let gauge = Arc::new(Gauge::default());
        let job = wizard.job(ticket, profile, Arc::clone(&gauge));
        wizard.work = Some((ticket, gauge));
        if wizard.reads_at_once() {
            let read = job.run();
            self.sheet_read(ticket, read);
        } else {
            self.requests.retain(|r| !matches!(r, Request::ReadSheet(_)));
            self.requests.push(Request::ReadSheet(Box::new(job)));
        }
    }

    /// Sets what was read against the document as it is now, where that has changed meanwhile.
    pub(in super::super) fn follow_import(&mut self) {
        let now = (self.history.revision(), self.view.profile);
        let looked_at = self.view.page == Page::Import && self.importing.opening.is_none();
        let stale = |w: &Wizard| w.read_at != now && w.work.is_none() && w.refused.is_none();
        if looked_at && self.importing.wizard.as_deref().is_some_and(stale) {
            self.read_import();
        }
    }

    /// A sheet was read, or not.
    pub(in super::super) fn sheet_read(
        &mut self,
        ticket: u64,
        read: Result<SheetReading, Refusal>,
    ) {
        let Some(wizard) = &mut self.importing.wizard else { return };
        // What stands for another mapping than the present one is not shown.
        if !matches!(&wizard.work, Some((asked, _)) if *asked == ticket) {
            return;
        }
        wizard.work = None;
        match read {
            Ok(reading) => {
                wizard.refused = None;
                let stands = |path: &String| reading.conflicts.iter().any(|c| c.path == *path);
                wizard.mine.retain(stands);
                wizard.reading = Some(reading);
            }
            Err(refusal) => {
                wizard.reading = None;
                wizard.refused = Some(refusal);
            }
        }
    }

    fn stop_import(&mut self) {
        let opening = self.importing.opening.take().is_some();
        let Some(wizard) = &mut self.importing.wizard else { return };
        let work = wizard.work.take();
        if let Some((_, gauge)) = &work {
            gauge.stop();
        }
        if opening || work.is_some() {
            wizard.refused = Some(Refusal::Stopped);
        }
    }

    /// Mappings that were kept.
    pub(in super::super) fn take_mappings(&mut self, saved: Vec<SavedMapping>) {
        self.importing.saved = saved;
    }

    /// Does what the background would do, now: for pictures and tests.
    pub(in super::super) fn finish_import(&mut self) {
        loop {
            let is_job = |r: &Request| matches!(r, Request::OpenSheet(_) | Request::ReadSheet(_));
            let Some(at) = self.requests.iter().position(is_job) else { return };
            match self.requests.remove(at) {
                Request::OpenSheet(open) => {
                    let opened = open.run();
                    self.sheet_opened(&open, opened);
                }
                Request::ReadSheet(read) => {
                    let found = read.run();
                    self.sheet_read(read.ticket, found);
                }
                _ => {}
            }
        }
    }
}
