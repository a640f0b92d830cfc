//! Somebody who does anything, over and over: clicks, keys, texts, input methods, commands, answers
//! of a machine that fails. Nothing ends the program, no number that is none stands on the screen,
//! and undo leads back to where the document began, byte for byte.
//!
//! A share of it runs with every test; `JIJU_MONKEY=100000` says how many events, and
//! `JIJU_MONKEY_SEED=7` with which seed it begins.
#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stderr)]

mod chance;
mod hand;
mod office;
mod wild;
mod wishes;

use std::collections::VecDeque;
use std::panic::catch_unwind;
use std::path::PathBuf;
use std::sync::Arc;

use egui::epaint::Shape;
use egui::{Context, Event, Pos2, RawInput, Rect, Vec2};
use jiju::app::{Command, Page, View, Workbench};
use jiju::brief::markdown;
use jiju::document::{Document, from_json, to_json};
use jiju::figure::{Theme, fonts};
use jiju::text::Language;

use crate::common::{SAMPLES, document, own, window::KNOWLEDGE};

use chance::Dice;
use hand::{Fallen, Frames, Target};
use office::Office;

/// Events with every test: some seconds.
const SHARE: usize = 2_000;
/// Events on one document, from its opening to the end of its redo.
const SITTING: usize = 500;
/// Changes after which a sitting ends: undo keeps 200 steps.
const CHANGES: u64 = 180;
/// What was done last, told where something fails.
const TOLD: usize = 12;

struct Monkey {
    seed: u64,
    dice: Dice,
    ctx: Context,
    bench: Workbench,
    office: Office,
    time: f64,
    size: Vec2,
    targets: Vec<Target>,
    /// The document as it was opened, and its revision then.
    start: (Arc<Document>, u64),
    revision: u64,
    /// Interrupted sessions that are offered.
    left: usize,
    events: usize,
    /// Changes of any document.
    changes: u64,
    /// A file over the window, that is let fall with the next frame.
    file: Option<PathBuf>,
    done: VecDeque<String>,
}

impl Drop for Monkey {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let done: Vec<_> = self.done.iter().map(String::as_str).collect();
            eprintln!("JIJU_MONKEY_SEED={} after {}:\n{}", self.seed, self.events, done.join("\n"));
        }
    }
}

impl Monkey {
    fn new(seed: u64) -> Self {
        let mut dice = Dice::of(seed);
        let document = match dice.below(10) {
            0 | 1 => own::document(own::case()),
            2 => Document::default(),
            3..5 => {
                let name = *dice.of_all(&SAMPLES);
                wild::wild(&mut dice, document(name))
            }
            _ => document(dice.of_all::<&str>(&SAMPLES)),
        };
        let ctx = Context::default();
        fonts::install(&ctx);
        ctx.enable_accesskit();
        ctx.all_styles_mut(|style| style.animation_time = 0.0);
        let view = View {
            page: *dice.of_all(&Page::ALL),
            language: *dice.of_all(&[Language::Zh, Language::En]),
            theme: *dice.of_all(&Theme::ALL),
            ..View::default()
        };
        let bench = Workbench::new(&KNOWLEDGE, document, view);
        let start = (Arc::clone(bench.document()), bench.revision());
        let mut office = Office::new();
        office.remember(&mut dice);
        let size = Vec2::new(1366.0, 768.0);
        let mut monkey = Self {
            seed,
            dice,
            ctx,
            revision: start.1,
            bench,
            office,
            time: 0.0,
            size,
            targets: Vec::new(),
            start,
            left: 0,
            events: 0,
            changes: 0,
            file: None,
            done: VecDeque::new(),
        };
        monkey.frame(Vec::new());
        monkey
    }

    fn note(&mut self, done: String) {
        if self.done.len() == TOLD {
            self.done.pop_front();
        }
        self.done.push_back(done);
    }

    /// One frame of the window, with its answers before it.
    fn frame(&mut self, events: Vec<Event>) {
        for event in self.office.arrive() {
            self.note(short(&format!("answer {event:?}")));
            self.bench.tell(event);
            self.follow();
        }
        self.events += events.len();
        self.time += 1.0 / 60.0;
        let screen = Rect::from_min_size(Pos2::ZERO, self.size / self.ctx.zoom_factor());
        let dropped_files =
            self.file.take().map(|f| Arc::new(Fallen(f)) as _).into_iter().collect();
        let input = RawInput {
            screen_rect: Some(screen),
            time: Some(self.time),
            max_texture_side: Some(4096),
            focused: !self.dice.one_in(50),
            events,
            dropped_files,
            ..RawInput::default()
        };
        let mut output = self.ctx.run_ui(input, |ui| self.bench.ui(ui));
        output.textures_delta.clear();
        for shape in &output.shapes {
            read_painted(&shape.shape);
        }
        self.targets.clear();
        let told = output.platform_output.accesskit_update.map_or_else(Vec::new, |u| u.nodes);
        for (id, node) in told {
            node.label().into_iter().chain(node.value()).for_each(sound);
            assert!(node.numeric_value().is_none_or(f64::is_finite), "{node:?}");
            let Some(b) = node.bounds() else { continue };
            let corners = [b.x0, b.y0, b.x1, b.y1].map(|x| x as f32);
            let at = Rect::from_x_y_ranges(corners[0]..=corners[2], corners[1]..=corners[3]);
            if screen.contains(at.center()) && !node.is_disabled() {
                self.targets.push(Target { id, role: node.role(), at });
            }
        }
        self.follow();
        for request in self.bench.take_requests() {
            self.office.take(&mut self.dice, request);
        }
    }

    /// Notes when another document took the place of this one: nothing of it is unsaved, or it is
    /// what an interrupted session left.
    fn follow(&mut self) {
        let (revision, left) = (self.bench.revision(), self.bench.left().len());
        let found = left < self.left;
        self.left = left;
        if revision != self.revision && (found || !self.bench.is_unsaved()) {
            self.start = (Arc::clone(self.bench.document()), revision);
        } else {
            self.changes += revision - self.revision;
        }
        self.revision = revision;
    }

    fn command(&mut self, command: Command) {
        self.note(short(&format!("{command:?}")));
        self.events += 1;
        self.bench.carry_out(&self.ctx, command);
        self.follow();
        self.frame(Vec::new());
    }

    fn play(&mut self, frames: Frames) {
        for events in frames {
            self.note(short(&format!("{events:?}")));
            self.frame(events);
        }
    }

    /// Something, whatever it may be.
    fn act(&mut self) {
        let size = self.size / self.ctx.zoom_factor();
        match self.dice.below(40) {
            0..4 => {
                let place = wishes::place(&mut self.dice, &self.bench);
                self.command(place);
            }
            4..8 => {
                let wish = wishes::wish(&mut self.dice, &self.bench, &self.office);
                self.command(wish);
            }
            8 => self.surround(),
            _ => {
                let frames = hand::gesture(&mut self.dice, &self.targets, size);
                self.play(frames);
            }
        }
    }

    /// Another window, another scale, a pause.
    fn surround(&mut self) {
        match self.dice.below(5) {
            0 => {
                let sizes = [[1366.0, 768.0], [1024.0, 768.0], [1000.0, 640.0], [1920.0, 1080.0]];
                self.size = Vec2::from(*self.dice.of_all(&sizes));
            }
            1 => {
                let zoom = *self.dice.of_all(&[1.0, 1.0, 1.0, 1.25, 0.8, 1.5, 2.0, 3.0]);
                self.ctx.set_zoom_factor(zoom);
            }
            2 => self.file = Some(self.office.table(&mut self.dice)),
            _ => self.time += 6.0,
        }
        self.note(format!("size {} zoom {} time {}", self.size, self.ctx.zoom_factor(), self.time));
        self.frame(Vec::new());
    }

    /// Does anything for a while, then takes all of it back and does it again.
    fn sit(mut self) -> (usize, u64) {
        while self.events < SITTING && self.revision - self.start.1 < CHANGES {
            self.act();
        }
        // The hands leave the keyboard, and nothing comes in any more.
        self.office.close();
        self.ctx.memory_mut(egui::Memory::stop_text_input);
        self.frame(Vec::new());
        let (end, changes) = (Arc::clone(self.bench.document()), self.changes);
        self.comes_back(&end);
        for language in [Language::Zh, Language::En] {
            self.bench.carry_out(&self.ctx, Command::Speak(language));
            self.bench.bring_up_to_date();
            markdown(&self.bench.brief()).lines().for_each(sound);
        }
        let steps = self.turn(&Command::Undo, usize::MAX);
        assert_eq!(to_json(self.bench.document()), to_json(&self.start.0), "after undo");
        self.turn(&Command::Redo, steps);
        assert_eq!(to_json(self.bench.document()), to_json(&end), "after redo");
        (self.events, changes)
    }

    /// What is saved opens as it was.
    fn comes_back(&self, document: &Document) {
        let text = to_json(document);
        let read = from_json(&text).unwrap_or_else(|e| panic!("{e:?}\n{text}"));
        assert_eq!(to_json(&read), text, "after saving and opening");
    }

    /// Undoes or redoes while it changes something, with a look at it now and then.
    fn turn(&mut self, command: &Command, most: usize) -> usize {
        for n in 0..most {
            let before = self.bench.revision();
            self.bench.carry_out(&self.ctx, command.clone());
            if self.bench.revision() == before {
                return n;
            }
            if n % 8 == 0 {
                let shown = self.bench.revision();
                self.frame(Vec::new());
                assert_eq!(self.bench.revision(), shown, "a look changes nothing");
            }
        }
        most
    }
}

/// The beginning of what is told.
fn short(text: &str) -> String {
    text.chars().take(300).collect()
}

fn read_painted(shape: &Shape) {
    match shape {
        Shape::Text(text) => sound(text.galley.text()),
        Shape::Vec(all) => all.iter().for_each(read_painted),
        _ => {}
    }
}

/// No text shows a number that is none, nor the mark of two widgets under one name.
fn sound(text: &str) {
    assert!(!text.contains("NaN") && !text.contains('∞'), "{text}");
    let inf = text.split(|c: char| !c.is_ascii_alphabetic()).any(|word| word == "inf");
    assert!(!inf, "{text}");
    let clash =
        ["First use of", "Second use of", "Double use of"].iter().any(|m| text.starts_with(m));
    assert!(!clash, "{text}");
}

fn asked(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|n| n.parse().unwrap())
}

#[test]
fn nothing_that_is_done_breaks_it() {
    let wanted = asked("JIJU_MONKEY").map_or(SHARE, |n| n as usize);
    let begun = std::time::Instant::now();
    let (mut seed, mut events, mut changes) = (asked("JIJU_MONKEY_SEED").unwrap_or(1), 0, 0);
    let mut broken = Vec::new();
    while events < wanted {
        // One that breaks has told what it did; the others go on, so that all is found at once.
        match catch_unwind(|| Monkey::new(seed).sit()) {
            Ok((some, changed)) => (events, changes) = (events + some, changes + changed),
            Err(_) => (events, broken) = (events + SITTING, [broken, vec![seed]].concat()),
        }
        seed += 1;
    }
    eprintln!("{events} events, {changes} changes, {:.1} s", begun.elapsed().as_secs_f64());
    assert!(broken.is_empty(), "seeds that break it: {broken:?}");
    assert!(changes > events as u64 / 100, "it hardly changed anything: {changes} of {events}");
}

#[test]
fn a_number_that_is_none_is_seen_where_it_stands() {
    for good in ["information", "Infinity", "12 %", "Nanjing", "信息"] {
        sound(good);
    }
    for bad in ["NaN", "约 NaN%", "inf", "-inf", "inf亿元", "∞", "First use of widget ID 1A2B"]
    {
        assert!(catch_unwind(|| sound(bad)).is_err(), "{bad}");
    }
}

#[test]
fn a_wild_document_holds_what_nobody_would_write() {
    let wild = to_json(&wild::wild(&mut Dice::of(1), document("teaching")));
    let holds = |text: &str| wild.contains(text);
    assert!(holds("e308") || holds("e+308"), "no large number");
    assert!(holds("e-320"), "no small number");
}
