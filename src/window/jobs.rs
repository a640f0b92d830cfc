//! Work beside the frame: reading and writing files, and the questions that take longer.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use egui::Context;

use crate::app::{Event, Request};
use crate::case::InForce;
use crate::file::{open, save, write};
use crate::study::unlocks;

pub(super) struct Jobs {
    ctx: Context,
    sender: Sender<Event>,
    receiver: Receiver<Event>,
    /// A question is being worked on.
    thinking: bool,
    /// The question that came in meanwhile; only the last matters.
    next: Option<Request>,
}

impl Jobs {
    pub(super) fn new(ctx: Context) -> Self {
        let (sender, receiver) = channel();
        Self { ctx, sender, receiver, thinking: false, next: None }
    }

    /// Starts a job, or lets a question wait for the one before it.
    pub(super) fn start(&mut self, request: Request) {
        if matches!(request, Request::Unlocks { .. }) {
            if self.thinking {
                self.next = Some(request);
                return;
            }
            self.thinking = true;
        }
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
        if events.iter().any(|e| matches!(e, Event::Unlocks(..))) {
            self.thinking = false;
            if let Some(next) = self.next.take() {
                self.start(next);
            }
        }
        events
    }
}

fn work(request: Request) -> Option<Event> {
    Some(match request {
        Request::Open(path) => {
            let read = open(&path);
            Event::Opened(path, read)
        }
        Request::Save { path, document, revision } => {
            let saved = save(&path, &document);
            Event::Saved(path, revision, saved)
        }
        Request::Write { path, bytes } => {
            let written = write(&path, &bytes);
            Event::Written(path, written)
        }
        Request::Unlocks { revision, library, situation, question } => {
            let force = InForce::new(&library, question.clone());
            Event::Unlocks(revision, question, unlocks(&situation, &force))
        }
        Request::PickOpen
        | Request::PickSave { .. }
        | Request::PickExport { .. }
        | Request::Close => return None,
    })
}
