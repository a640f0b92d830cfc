//! A monkey at the keyboard and the mouse: nothing panics, no figure that is none is shown, and
//! undoing everything gives the document back byte for byte.
//!
//! `JIJU_MONKEY_EVENTS=100000 cargo test --release --test pages monkey` lets it go on for longer;
//! a seed that failed is named, and `JIJU_MONKEY_SEED` begins there.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::sync::Arc;

use egui::epaint::Shape;
use egui::{Context, Event, FullOutput, Key, Modifiers, PointerButton, Pos2, RawInput, Rect, vec2};
use jiju::app::{Command, Edit, Page, PaletteChange, Request, View, Workbench};
use jiju::document::{Datum, Document, Value, to_json};
use jiju::figure::Theme;
use jiju::figure::fonts;
use jiju::file::FileError;
use jiju::text::Language;

use crate::common::window::KNOWLEDGE;
use crate::common::{SAMPLES, document};

/// Events on one document: fewer edits than steps of undo are kept.
const ON_ONE: usize = 180;
/// Events of an ordinary run.
const USUAL: usize = 3_600;

const KEYS: [Key; 20] = [
    Key::Tab,
    Key::Enter,
    Key::Space,
    Key::Escape,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::ArrowUp,
    Key::ArrowDown,
    Key::PageUp,
    Key::PageDown,
    Key::Home,
    Key::End,
    Key::Backspace,
    Key::Delete,
    Key::F1,
    Key::A,
    Key::K,
    Key::Z,
    Key::Y,
    Key::B,
];

const TEXTS: [&str; 16] = [
    "1",
    "0.5",
    "-3",
    "30%",
    "12-20",
    "1e308",
    "-1e308",
    "0",
    "梁山",
    "三百",
    "亿元",
    "%",
    "=1+1",
    "𠀀",
    "\u{202e}abc",
    "12,345",
];

const PASTED: [&str; 4] = [
    "年份\t产值\n2019\t12.5\n2020\t—\n2021\t1e9",
    "1\t2\t3\n4\t5\t6",
    "企业\t从业人员\n甲\t30\n乙\t\n丙\t-5",
    "\u{feff}a,b\r\n,,\r\n",
];

/// The next throw below a number.
fn thrown(dice: &mut u64, below: usize) -> usize {
    *dice = dice.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *dice;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((z ^ (z >> 31)) >> 33) as usize % below.max(1)
}

struct Monkey {
    /// State of the dice (splitmix64).
    dice: u64,
    ctx: Context,
    bench: Workbench,
    /// The document with nothing to undo.
    start: Arc<Document>,
    size: egui::Vec2,
    time: f64,
    at: Pos2,
}

impl Monkey {
    fn new(seed: u64) -> Self {
        let mut dice = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let sample = document(SAMPLES[thrown(&mut dice, SAMPLES.len())]);
        let page = Page::ALL[thrown(&mut dice, Page::ALL.len())];
        let view = View { page, ..View::default() };
        let bench = Workbench::new(&KNOWLEDGE, sample, view);
        let ctx = Context::default();
        fonts::install(&ctx);
        ctx.enable_accesskit();
        let start = Arc::clone(bench.document());
        let (size, at) = (vec2(1366.0, 768.0), Pos2::ZERO);
        Self { dice, ctx, bench, start, size, time: 0.0, at }
    }

    fn below(&mut self, n: usize) -> usize {
        thrown(&mut self.dice, n)
    }

    /// One frame with some events, and everything that must hold after it.
    fn frame(&mut self, events: Vec<Event>) {
        self.time += 0.05;
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, self.size));
        let time = Some(self.time);
        let input = RawInput { events, screen_rect, time, focused: true, ..RawInput::default() };
        let mut output = self.ctx.run_ui(input, |ui| self.bench.ui(ui));
        output.textures_delta.clear();
        sound(&output);
        self.answer();
        // What was opened anew has nothing to undo: it is what undoing leads back to.
        if self.bench.history().undo_name().is_none() {
            self.start = Arc::clone(self.bench.document());
        }
    }

    /// What the window would answer: no dialog, a disk that refuses.
    fn answer(&mut self) {
        for request in self.bench.take_requests() {
            let event = match request {
                Request::PickOpen => jiju::app::Event::PickedOpen(None),
                Request::PickSave { .. } => jiju::app::Event::PickedSave(None),
                Request::PickExport { .. } => {
                    jiju::app::Event::PickedExport(Some("there.docx".into()))
                }
                Request::Write { path, .. } => {
                    let refused = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
                    let why = FileError::Refused { path: path.clone(), what: refused };
                    jiju::app::Event::Written(path, Err(why))
                }
                _ => continue,
            };
            self.bench.tell(event);
        }
    }

    fn act(&mut self) {
        match self.below(20) {
            0..=8 => self.click(),
            9..=11 => self.press(),
            12..=14 => {
                let text = TEXTS[self.below(TEXTS.len())].to_owned();
                self.frame(vec![Event::Text(text)]);
            }
            15 => {
                let text = PASTED[self.below(PASTED.len())].to_owned();
                self.frame(vec![Event::Paste(text)]);
            }
            16 => self.scroll(),
            17 => self.compose(),
            18 => self.command(),
            _ => self.dress(),
        }
    }

    /// A click, half of the time on something that can be clicked.
    fn click(&mut self) {
        let (w, h) = (self.size.x as usize, self.size.y as usize);
        self.at = Pos2::new(self.below(w) as f32, self.below(h) as f32);
        let at = self.at;
        self.frame(vec![Event::PointerMoved(at)]);
        let button =
            if self.below(12) == 0 { PointerButton::Secondary } else { PointerButton::Primary };
        let modifiers = Modifiers::NONE;
        let event = |pressed| Event::PointerButton { pos: at, button, pressed, modifiers };
        self.frame(vec![event(true)]);
        // Now and then it is let go elsewhere.
        if self.below(6) == 0 {
            let (x, y) = (self.below(80) as f32, self.below(80) as f32);
            self.at += vec2(x - 40.0, y - 40.0);
            let at = self.at;
            self.frame(vec![Event::PointerMoved(at)]);
        }
        let pos = self.at;
        self.frame(vec![Event::PointerButton { pos, button, pressed: false, modifiers }]);
    }

    fn press(&mut self) {
        let key = KEYS[self.below(KEYS.len())];
        let modifiers = match self.below(6) {
            0 | 1 => Modifiers::COMMAND,
            2 => Modifiers::SHIFT,
            _ => Modifiers::NONE,
        };
        let event =
            |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        self.frame(vec![event(true), event(false)]);
    }

    fn scroll(&mut self) {
        let delta = vec2(0.0, self.below(1200) as f32 - 600.0);
        let (unit, modifiers) = (egui::MouseWheelUnit::Point, Modifiers::NONE);
        let phase = egui::TouchPhase::Move;
        let source = egui::MouseWheelSource::Unknown;
        self.frame(vec![Event::MouseWheel { unit, delta, modifiers, phase, source }]);
    }

    /// What an input method does: letters before the choice, then the characters, or only those.
    fn compose(&mut self) {
        if self.below(2) == 0 {
            self.frame(vec![Event::Ime(egui::ImeEvent::Preedit {
                text: "channeng".to_owned(),
                active_range_chars: Some(0..8),
            })]);
        }
        self.frame(vec![Event::Ime(egui::ImeEvent::Commit("产能".to_owned()))]);
    }

    /// Anything on the list, but what puts another document in place, ends or brings nothing.
    fn command(&mut self) {
        if self.below(3) == 0 {
            let fields = KNOWLEDGE.library.words.fields();
            let field = fields[self.below(fields.len())].id.clone();
            let value = match self.below(4) {
                0 => Value::Unknown,
                1 => Value::Number(self.below(1000) as f64 / 7.0),
                2 => Value::Number(-1e308),
                _ => Value::Range(0.0, self.below(100) as f64),
            };
            self.send(Command::change(Edit::Field(field, Datum::of(value))));
            return;
        }
        self.send(Command::Palette(PaletteChange::Open));
        let entry = self.bench.palette().map(|p| p.entries.clone()).unwrap_or_default();
        self.send(Command::Palette(PaletteChange::Close));
        if entry.is_empty() {
            return;
        }
        for command in entry[self.below(entry.len())].commands.clone() {
            if !matches!(command, Command::Quit) {
                self.send(command);
            }
        }
    }

    fn send(&mut self, command: Command) {
        let ctx = self.ctx.clone();
        self.bench.carry_out(&ctx, command);
        self.frame(Vec::new());
    }

    /// Another language, theme or size of the window.
    fn dress(&mut self) {
        match self.below(3) {
            0 => {
                let language = Language::ALL[self.below(2)];
                self.send(Command::Speak(language));
            }
            1 => {
                let theme = Theme::ALL[self.below(3)];
                self.send(Command::Wear(theme));
            }
            _ => {
                let sizes = [vec2(1024.0, 768.0), vec2(1366.0, 768.0), vec2(640.0, 480.0)];
                self.size = sizes[self.below(3)];
                self.frame(Vec::new());
            }
        }
    }

    /// Everything undone is the start, everything done again the end.
    fn there_and_back(&mut self) {
        let json = |bench: &Workbench| to_json(bench.document());
        let end = json(&self.bench);
        let mut steps = 0;
        while self.bench.history().undo_name().is_some() {
            steps += 1;
            let ctx = self.ctx.clone();
            self.bench.carry_out(&ctx, Command::Undo);
        }
        assert!(json(&self.bench) == to_json(&self.start), "undoing everything leaves a change");
        self.frame(Vec::new());
        // Not further: what it had undone itself lies beyond.
        for _ in 0..steps {
            let ctx = self.ctx.clone();
            self.bench.carry_out(&ctx, Command::Redo);
        }
        assert!(json(&self.bench) == end, "doing everything again leaves a change");
    }
}

/// Nothing on the screen, and nothing a screen reader says, is a number that is none.
fn sound(output: &FullOutput) {
    for shape in &output.shapes {
        texts(&shape.shape);
    }
    let update = output.platform_output.accesskit_update.as_ref();
    for (_, node) in update.into_iter().flat_map(|u| &u.nodes) {
        node.label().into_iter().chain(node.value()).for_each(is_sound);
    }
}

fn texts(shape: &Shape) {
    match shape {
        Shape::Vec(all) => all.iter().for_each(texts),
        Shape::Text(text) => is_sound(text.galley.text()),
        _ => {}
    }
}

fn is_sound(text: &str) {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let none = words.into_iter().any(|w| matches!(w, "NaN" | "nan" | "inf" | "Infinity"));
    assert!(!none && !text.contains('∞'), "on the screen: {text}");
}

/// Lets monkeys with seeds of their own at it.
fn loose(first: u64) {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let events = number("JIJU_MONKEY_EVENTS").unwrap_or(USUAL as u64) / 2;
    let first = number("JIJU_MONKEY_SEED").unwrap_or(first);
    for seed in (first..).step_by(2).take(events.div_ceil(ON_ONE as u64) as usize) {
        // Seen where it fails.
        println!("seed {seed}");
        let mut monkey = Monkey::new(seed);
        for _ in 0..ON_ONE {
            monkey.act();
        }
        monkey.there_and_back();
    }
}

#[test]
fn nothing_it_does_breaks_anything() {
    loose(1);
}

/// The same with other seeds, beside the first.
#[test]
fn nothing_another_one_does_breaks_anything() {
    loose(2);
}
