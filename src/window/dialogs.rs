//! The system's file dialogs, one at a time, on a thread of their own.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use egui::Context;
use rfd::FileDialog;

use crate::app::{Event, Purpose};
use crate::text::{Language, words};

use super::session::Parent;

/// A dialog that answers nothing within this time was never shown: the machine has none.
const NEVER_SHOWN: Duration = Duration::from_millis(300);

pub(super) struct Dialogs {
    ctx: Context,
    sender: Sender<Event>,
    receiver: Receiver<Event>,
    is_open: bool,
}

impl Dialogs {
    pub(super) fn new(ctx: Context) -> Self {
        let (sender, receiver) = channel();
        Self { ctx, sender, receiver, is_open: false }
    }

    pub(super) fn open(&mut self, parent: Parent<'_>, l: Language) {
        let dialog = documents(parent(FileDialog::new()), l);
        self.show(Purpose::Open, "", move || Event::PickedOpen(dialog.pick_file()));
    }

    pub(super) fn save(&mut self, parent: Parent<'_>, l: Language, suggested: &str) {
        let dialog = documents(parent(FileDialog::new()), l).set_file_name(suggested);
        self.show(Purpose::Save, suggested, move || Event::PickedSave(dialog.save_file()));
    }

    pub(super) fn export(&mut self, parent: Parent<'_>, l: Language, suggested: &str) {
        let extension = suggested.rsplit('.').next().unwrap_or("docx").to_owned();
        let name = words::dialog_exports(l, &extension);
        let dialog =
            parent(FileDialog::new()).set_file_name(suggested).add_filter(name, &[extension]);
        self.show(Purpose::Export, suggested, move || Event::PickedExport(dialog.save_file()));
    }

    /// A case as one file, or the head of a case folder.
    pub(super) fn case(&mut self, parent: Parent<'_>, l: Language) {
        let dialog = parent(FileDialog::new()).add_filter(words::dialog_case(l), &["zip", "toml"]);
        self.show(Purpose::Case, "", move || Event::PickedCase(dialog.pick_file()));
    }

    /// A table to import.
    pub(super) fn sheet(&mut self, parent: Parent<'_>, l: Language) {
        let dialog = parent(FileDialog::new())
            .add_filter(words::import_dialog(l), &["xlsx", "xls", "ods", "csv", "tsv", "txt"]);
        self.show(Purpose::Sheet, "", move || Event::PickedSheet(dialog.pick_file()));
    }

    pub(super) fn folder(&mut self, parent: Parent<'_>) {
        let dialog = parent(FileDialog::new());
        self.show(Purpose::Folder, "", move || Event::PickedFolder(dialog.pick_folder()));
    }

    /// Answers that have come in.
    pub(super) fn answers(&mut self) -> Vec<Event> {
        let events: Vec<Event> = self.receiver.try_iter().collect();
        if !events.is_empty() {
            self.is_open = false;
        }
        events
    }

    fn show(
        &mut self,
        purpose: Purpose,
        suggested: &str,
        ask: impl FnOnce() -> Event + Send + 'static,
    ) {
        if self.is_open {
            return;
        }
        self.is_open = true;
        let (sender, ctx) = (self.sender.clone(), self.ctx.clone());
        let suggested = at_home(suggested);
        thread::spawn(move || {
            let asked = Instant::now();
            let event = ask();
            let nothing = matches!(
                event,
                Event::PickedOpen(None)
                    | Event::PickedSave(None)
                    | Event::PickedExport(None)
                    | Event::PickedCase(None)
                    | Event::PickedFolder(None)
                    | Event::PickedSheet(None)
            );
            let event = if nothing && asked.elapsed() < NEVER_SHOWN {
                Event::NoDialog { purpose, suggested }
            } else {
                event
            };
            // The window may be gone by now; then nobody waits for the answer.
            let _ = sender.send(event);
            ctx.request_repaint();
        });
    }
}

fn documents(dialog: FileDialog, l: Language) -> FileDialog {
    dialog.add_filter(words::dialog_documents(l), &["jiju"])
}

/// A file in the user's own folder, to begin a typed path with.
fn at_home(name: &str) -> String {
    let home = std::env::home_dir().unwrap_or_default();
    home.join(name).display().to_string()
}
