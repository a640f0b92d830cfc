//! Work beside the frame: reading and writing files, and the questions that take longer.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use egui::Context;

use crate::app::{Distances, Event, Request, SavedMapping};
use crate::case::InForce;
use crate::file::{
    DataFolder, FileError, Hold, hand_on, open_held, read_case, save_held, write_folder,
};
use crate::study::{flips, unlocks};

pub(super) struct Jobs {
    ctx: Context,
    sender: Sender<Event>,
    receiver: Receiver<Event>,
    /// Which figure matters most.
    unlocks: Lane,
    /// What would change a verdict.
    flips: Lane,
    /// Random location beside the distances between firms.
    distances: Lane,
}

/// Questions of one kind are worked on one after the other.
#[derive(Default)]
struct Lane {
    /// A question is being worked on.
    thinking: bool,
    /// The question that came in meanwhile; only the last matters.
    next: Option<Request>,
}

impl Lane {
    /// The question, if nothing is being worked on; else it waits.
    fn begin(&mut self, request: Request) -> Option<Request> {
        if self.thinking {
            self.next = Some(request);
            return None;
        }
        self.thinking = true;
        Some(request)
    }

    /// An answer came in: the question that waits.
    fn end(&mut self) -> Option<Request> {
        self.thinking = false;
        self.next.take()
    }
}

impl Jobs {
    pub(super) fn new(ctx: Context) -> Self {
        let (sender, receiver) = channel();
        let (unlocks, flips, distances) = (Lane::default(), Lane::default(), Lane::default());
        Self { ctx, sender, receiver, unlocks, flips, distances }
    }

    /// Starts a job, or lets a question wait for the one before it.
    pub(super) fn start(&mut self, request: Request) {
        let begun = match &request {
            Request::Unlocks { .. } => self.unlocks.begin(request),
            Request::Flips { .. } => self.flips.begin(request),
            Request::Distances { .. } => self.distances.begin(request),
            _ => Some(request),
        };
        let Some(request) = begun else { return };
        let (sender, ctx) = (self.sender.clone(), self.ctx.clone());
        thread::spawn(move || {
            if let Some(event) = work(request) {
                // The window may be gone by now; then nobody waits for the answer.
                let _ = sender.send(event);
                ctx.request_repaint();
            }
        });
    }

    /// Answers that have come in.
    pub(super) fn answers(&mut self) -> Vec<Event> {
        let events: Vec<Event> = self.receiver.try_iter().collect();
        for event in &events {
            let next = match event {
                Event::Unlocks(..) => self.unlocks.end(),
                Event::Flips(..) => self.flips.end(),
                Event::Distances(_) => self.distances.end(),
                _ => None,
            };
            if let Some(next) = next {
                self.start(next);
            }
        }
        events
    }
}

/// Mappings that were kept, by name.
fn listed(folder: &DataFolder) -> Result<Vec<SavedMapping>, FileError> {
    let all = folder.mappings()?.into_iter();
    Ok(all.map(|(name, mapping)| SavedMapping { name, mapping }).collect())
}

fn work(request: Request) -> Option<Event> {
    Some(match request {
        Request::Open(path) => {
            let read = open_held(&path);
            Event::Opened(path, read)
        }
        Request::Save { path, document, revision, known, is_ours } => {
            let saved = save_held(&path, &document, known.as_ref(), is_ours);
            Event::Saved(path, revision, saved)
        }
        Request::Hold(path) => {
            let hold = Hold::of(&path);
            Event::Held(path, hold)
        }
        Request::Write { path, bytes } => {
            let written = hand_on(&path, &bytes);
            Event::Written(path, written)
        }
        Request::Make { order, suggested } => Event::Made(suggested, order.fill()),
        Request::ReadCase { path, form } => Event::ReadCase(read_case(&form, &path).map(Box::new)),
        Request::WriteFolder { path, files } => {
            let written = write_folder(&path, &files);
            Event::Written(path, written)
        }
        Request::Unlocks { revision, library, situation, question } => {
            let force = InForce::new(&library, question.clone());
            Event::Unlocks(revision, question, unlocks(&situation, &force))
        }
        Request::Flips { revision, library, instrument, situation, doubtful, question } => {
            let force = InForce::new(&library, question.clone());
            let found = flips(&instrument, &situation, &doubtful, &force);
            Event::Flips(revision, question, instrument, found)
        }
        Request::Distances { sites, rule } => {
            let outcome = sites.distances(&rule);
            Event::Distances(Distances { sites, outcome })
        }
        Request::OpenSheet(open) => {
            let opened = open.run().map(Box::new);
            Event::SheetOpened(open, opened)
        }
        Request::ReadSheet(read) => Event::SheetRead(read.ticket, read.run().map(Box::new)),
        Request::ListMappings => Event::Mappings(listed(&DataFolder::usual())),
        Request::KeepMapping { name, mapping } => {
            let folder = DataFolder::usual();
            Event::Mappings(folder.keep_mapping(&name, &mapping).and_then(|()| listed(&folder)))
        }
        Request::ForgetMapping(name) => {
            let folder = DataFolder::usual();
            Event::Mappings(folder.forget_mapping(&name).and_then(|()| listed(&folder)))
        }
        Request::PickOpen
        | Request::PickSave { .. }
        | Request::PickExport { .. }
        | Request::PickCase
        | Request::PickFolder
        | Request::PickSheet
        | Request::Keep { .. }
        | Request::Forget
        | Request::TryGlAgain
        | Request::DiscardRecord(_)
        | Request::Close => return None,
    })
}
