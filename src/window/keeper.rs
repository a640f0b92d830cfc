//! Keeps unsaved work aside, on one thread, in the order it was asked for.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use egui::Context;

use crate::app::{Event, Request, Unsaved};
use crate::document::Document;
use crate::file::{DataFolder, Session};

/// The latest unsaved work, for the moment of a panic.
#[derive(Debug)]
struct Latest {
    document: Arc<Document>,
    path: Option<PathBuf>,
    revision: u64,
}

/// What a window keeps aside, from its start to its end.
#[derive(Clone, Debug)]
pub(super) struct Keeper {
    folder: DataFolder,
    session: Option<Arc<Session>>,
    latest: Arc<Mutex<Option<Latest>>>,
}

/// The thread of a keeper, and its answers.
pub(super) struct KeeperThread {
    tasks: Sender<Request>,
    answers: Receiver<Event>,
}

impl Keeper {
    /// Begins to keep in a data folder. Without one that can be written, the first thing to be
    /// kept is answered with the reason.
    pub(super) fn begin(folder: DataFolder) -> Self {
        let session = Session::begin(&folder).ok().map(Arc::new);
        let keeper = Self { folder, session, latest: Arc::default() };
        keeper.watch_for_panic();
        keeper
    }

    /// In a panic the latest work is kept aside before anything else is said.
    fn watch_for_panic(&self) {
        let Some(session) = self.session.clone() else { return };
        let latest = Arc::clone(&self.latest);
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            // Held for a moment at a time, and never while something is written.
            let latest = match latest.try_lock() {
                Ok(mut latest) => latest.take(),
                Err(_) => None,
            };
            if let Some(l) = latest {
                session.keep_at_last(&l.document, l.path.as_deref(), l.revision);
            }
            before(info);
        }));
    }

    /// Says what is unsaved now, if anything is.
    pub(super) fn watch(&self, document: &Arc<Document>, path: Option<PathBuf>, revision: u64) {
        let document = Arc::clone(document);
        *self.cell() = Some(Latest { document, path, revision });
    }

    /// Says that nothing is unsaved.
    pub(super) fn rest(&self) {
        *self.cell() = None;
    }

    fn cell(&self) -> std::sync::MutexGuard<'_, Option<Latest>> {
        self.latest.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends the session. Where the window was closed, everything is saved or was thrown away; where
    /// it failed, what is unsaved stays for the next start.
    pub(super) fn end(&self, closed: bool) {
        let Some(session) = &self.session else { return };
        match self.cell().take() {
            Some(l) if !closed => {
                session.keep_at_last(&l.document, l.path.as_deref(), l.revision);
            }
            _ => session.end(),
        }
    }

    /// Begins to work, and looks first for what interrupted sessions left.
    pub(super) fn start(&self, ctx: Context) -> KeeperThread {
        let (tasks, queue) = channel::<Request>();
        let (sender, answers) = channel();
        let keeper = self.clone();
        thread::spawn(move || {
            let left: Vec<Unsaved> = keeper.folder.records().into_iter().map(Unsaved::of).collect();
            let mut event = (!left.is_empty()).then_some(Event::Left(left));
            loop {
                if let Some(event) = event.take() {
                    // The window may be gone by now; then nobody waits for the answer.
                    let _ = sender.send(event);
                    ctx.request_repaint();
                }
                let Ok(task) = queue.recv() else { return };
                event = keeper.work(task);
            }
        });
        KeeperThread { tasks, answers }
    }

    fn work(&self, task: Request) -> Option<Event> {
        match task {
            Request::Keep { document, path, revision, instead_of } => {
                let kept = match &self.session {
                    Some(session) => session.keep(&document, path.as_deref(), revision),
                    // Asked once more, so that the reason can be told.
                    None => Session::begin(&self.folder)
                        .and_then(|s| s.keep(&document, path.as_deref(), revision)),
                };
                if let (Ok(()), Some(record)) = (&kept, instead_of) {
                    // It is offered again at the next start, which loses nothing.
                    let _ = record.discard();
                }
                Some(Event::Kept(kept))
            }
            Request::Forget => {
                let forgotten = self.session.as_ref().map_or(Ok(()), |s| s.forget());
                forgotten.err().map(|e| Event::Kept(Err(e)))
            }
            Request::DiscardRecord(record) => record.discard().err().map(Event::NotDiscarded),
            _ => None,
        }
    }
}

impl KeeperThread {
    /// Hands over something to do.
    pub(super) fn ask(&self, task: Request) {
        // The thread ends only with this.
        let _ = self.tasks.send(task);
    }

    /// Answers that have come in.
    pub(super) fn answers(&self) -> Vec<Event> {
        self.answers.try_iter().collect()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::document::{Profile, SCHEMA};

    /// A panic anywhere keeps the latest work aside, and the next start finds it.
    #[test]
    fn what_is_unsaved_outlives_a_panic() {
        let folder = tempfile::tempdir().unwrap();
        let data = DataFolder::at(folder.path());
        let keeper = Keeper::begin(data.clone());
        let path = folder.path().join("县.jiju");
        let profile = Profile { id: "x".to_owned(), year: Some(2018), ..Profile::default() };
        let profiles = vec![profile];
        let document = Arc::new(Document { schema: SCHEMA, profiles, ..Document::default() });
        keeper.watch(&document, Some(path.clone()), 41);
        assert!(data.records().is_empty(), "nothing is kept before it is asked for");
        let failed = thread::spawn(|| panic!("meant: a test of what a panic leaves")).join();
        assert!(failed.is_err());
        // The hook holds the session; with it gone the session looks as one that was cut off.
        drop(std::panic::take_hook());
        drop(keeper);
        let left = data.records();
        let [left] = left.as_slice() else { panic!("{} records", left.len()) };
        assert_eq!((&*left.document, left.path.as_deref()), (&*document, Some(path.as_path())));
    }
}
