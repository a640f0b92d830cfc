//! What a hand does to keyboard, mouse and input method, as the window would tell it: a list of
//! frames, each with its events.

use std::path::{Path, PathBuf};

use egui::accesskit::{Action, ActionData, ActionRequest, NodeId, Role, TreeId};
use egui::{
    DroppedFile, Event, ImeEvent, Key, Modifiers, MouseWheelUnit, PointerButton, Pos2, Rect,
    TouchPhase, Vec2,
};

use super::chance::{Dice, EXTREME, PASTED, TYPED};

/// A file that is let fall on the window.
#[derive(Debug)]
pub(crate) struct Fallen(pub(crate) PathBuf);

impl DroppedFile for Fallen {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("not read here".to_owned())
    }
}

/// The events of each frame.
pub(crate) type Frames = Vec<Vec<Event>>;

/// Something on the screen that a screen reader knows.
#[derive(Clone)]
pub(crate) struct Target {
    pub(crate) id: NodeId,
    pub(crate) role: Role,
    pub(crate) at: Rect,
}

impl Target {
    fn takes_text(&self) -> bool {
        use Role::{Cell, MultilineTextInput, SpinButton, TextInput};
        matches!(self.role, Cell | MultilineTextInput | SpinButton | TextInput)
    }

    fn takes_clicks(&self) -> bool {
        use Role::{
            Button, CheckBox, ColorWell, ComboBox, Link, RadioButton, ScrollBar, Slider, Tab,
        };
        matches!(
            self.role,
            Button
                | CheckBox
                | ColorWell
                | ComboBox
                | Link
                | RadioButton
                | ScrollBar
                | Slider
                | Tab
        ) || self.takes_text()
    }
}

/// A keyboard key with modifiers, pressed and let go.
pub(crate) fn key(key: Key, modifiers: Modifiers) -> Vec<Event> {
    let press = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
    vec![press(true), press(false)]
}

fn button(pos: Pos2, button: PointerButton, pressed: bool, modifiers: Modifiers) -> Event {
    Event::PointerButton { pos, button, pressed, modifiers }
}

fn modifiers(dice: &mut Dice) -> Modifiers {
    match dice.below(8) {
        0 => Modifiers::COMMAND | Modifiers::CTRL,
        1 => Modifiers::SHIFT,
        2 => Modifiers::COMMAND | Modifiers::CTRL | Modifiers::SHIFT,
        3 => Modifiers::ALT,
        _ => Modifiers::NONE,
    }
}

/// A click where it is, sometimes a double one, or with another button.
pub(crate) fn click(dice: &mut Dice, at: Pos2) -> Frames {
    let which = if dice.one_in(12) { PointerButton::Secondary } else { PointerButton::Primary };
    let held = if dice.one_in(12) { modifiers(dice) } else { Modifiers::NONE };
    let press = vec![Event::PointerMoved(at), button(at, which, true, held)];
    let mut frames = vec![press, vec![button(at, which, false, held)]];
    if dice.one_in(10) {
        frames.push(vec![button(at, which, true, held), button(at, which, false, held)]);
    }
    frames
}

fn drag(dice: &mut Dice, from: Pos2, to: Pos2) -> Frames {
    let held = modifiers(dice);
    let half = from + (to - from) * 0.5;
    vec![
        vec![Event::PointerMoved(from), button(from, PointerButton::Primary, true, held)],
        vec![Event::PointerMoved(half)],
        vec![Event::PointerMoved(to)],
        vec![button(to, PointerButton::Primary, false, held)],
    ]
}

/// A place on a target.
pub(crate) fn on(dice: &mut Dice, targets: &[Target], size: Vec2) -> Pos2 {
    let good: Vec<&Target> = targets.iter().filter(|t| t.takes_clicks()).collect();
    if good.is_empty() || dice.one_in(8) {
        return Pos2::new(dice.share() * size.x, dice.share() * size.y);
    }
    dice.of_all(&good).at.center()
}

/// What is typed: a plain number as often as anything else.
fn text(dice: &mut Dice) -> String {
    match dice.below(8) {
        0 | 1 => dice.below(3000).to_string(),
        2 => format!("{}", dice.share()),
        3 => (1980 + dice.below(50)).to_string(),
        4 => dice.below(10).to_string(),
        5 if dice.one_in(2) => (*dice.of_all(&EXTREME)).to_owned(),
        _ => (*dice.of_all(&TYPED)).to_owned(),
    }
}

/// What a text field with the cursor is given: typed at once, key by key, or through an input
/// method; then perhaps Enter, Tab or Escape.
fn write(dice: &mut Dice) -> Frames {
    let text = text(dice);
    let mut frames = Vec::new();
    if !dice.one_in(4) {
        frames.push(key(Key::A, Modifiers::COMMAND | Modifiers::CTRL));
    }
    match dice.below(6) {
        0 => frames.extend(text.chars().map(|c| vec![Event::Text(c.to_string())])),
        1 => frames.extend(composed(dice, text)),
        2 => frames.push(vec![Event::Paste(text)]),
        _ => frames.push(vec![Event::Text(text)]),
    }
    let last = *dice.of_all(&[Key::Enter, Key::Enter, Key::Tab, Key::Escape, Key::ArrowDown]);
    if dice.one_in(2) {
        frames.push(key(last, Modifiers::NONE));
    }
    frames
}

/// An input method at work, sometimes given up halfway.
fn composed(dice: &mut Dice, text: String) -> Frames {
    let preedit = |text: &str, range| {
        vec![Event::Ime(ImeEvent::Preedit { text: text.to_owned(), active_range_chars: range })]
    };
    let mut frames = vec![preedit("z", Some(0..1)), preedit("zhuan", None)];
    if dice.one_in(3) {
        let at = dice.below(8);
        frames.push(preedit("专用", Some(at..at + dice.below(5))));
    }
    if dice.one_in(5) {
        let (before_chars, after_chars) = (dice.below(4), dice.below(4));
        frames.push(vec![Event::Ime(ImeEvent::DeleteSurrounding { before_chars, after_chars })]);
    }
    frames.push(match dice.below(4) {
        0 => preedit("", None),
        1 => key(Key::Escape, Modifiers::NONE),
        _ => vec![Event::Ime(ImeEvent::Commit(text))],
    });
    frames
}

const KEYS: [Key; 22] = [
    Key::Tab,
    Key::Tab,
    Key::Tab,
    Key::Enter,
    Key::Space,
    Key::Escape,
    Key::ArrowUp,
    Key::ArrowDown,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::Home,
    Key::End,
    Key::PageUp,
    Key::PageDown,
    Key::Backspace,
    Key::Delete,
    Key::F2,
    Key::Z,
    Key::Y,
    Key::X,
    Key::A,
    Key::Num3,
];

/// One gesture.
pub(crate) fn gesture(dice: &mut Dice, targets: &[Target], size: Vec2) -> Frames {
    // Where something can be written, that is what is mostly done.
    if targets.iter().any(Target::takes_text) && dice.one_in(3) {
        return fill(dice, targets, size);
    }
    match dice.below(24) {
        0..7 => {
            let at = on(dice, targets, size);
            click(dice, at)
        }
        7..12 => fill(dice, targets, size),
        12..15 => {
            let (pressed, held) = (*dice.of_all(&KEYS), modifiers(dice));
            vec![key(pressed, held)]
        }
        15 => vec![key(*dice.of_all(Key::ALL), modifiers(dice))],
        16 => write(dice),
        17 => vec![vec![Event::Paste((*dice.of_all(&PASTED)).to_owned())]],
        18 => {
            let (from, to) = (on(dice, targets, size), on(dice, targets, size));
            drag(dice, from, to)
        }
        19 => vec![vec![Event::PointerMoved(on(dice, targets, size))]],
        20 => vec![vec![dice.of_all(&[Event::Copy, Event::Cut, Event::PointerGone]).clone()]],
        21 => reader(dice, targets),
        _ => scroll(dice, targets, size),
    }
}

/// A text field, and something in it.
fn fill(dice: &mut Dice, targets: &[Target], size: Vec2) -> Frames {
    let Some(field) = dice.any(targets.iter().filter(|t| t.takes_text())) else {
        let at = on(dice, targets, size);
        return click(dice, at);
    };
    let mut frames = click(dice, field.at.center());
    frames.extend(write(dice));
    frames
}

fn scroll(dice: &mut Dice, targets: &[Target], size: Vec2) -> Frames {
    let far = (dice.share() - 0.6) * 2000.0;
    let wheel = Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: Vec2::new(0.0, far),
        phase: TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
        modifiers: if dice.one_in(8) { modifiers(dice) } else { Modifiers::NONE },
    };
    vec![vec![Event::PointerMoved(on(dice, targets, size)), wheel]]
}

/// What a screen reader asks for.
fn reader(dice: &mut Dice, targets: &[Target]) -> Frames {
    let Some(target) = dice.any(targets) else { return vec![Vec::new()] };
    let action = *dice.of_all(&[
        Action::Click,
        Action::Focus,
        Action::SetValue,
        Action::Increment,
        Action::Decrement,
        Action::ScrollIntoView,
    ]);
    let data = match action {
        Action::SetValue if dice.one_in(2) => {
            Some(ActionData::Value((*dice.of_all(&TYPED)).into()))
        }
        Action::SetValue => Some(ActionData::NumericValue(*dice.of_all(&[
            0.0,
            -1.0,
            1e300,
            f64::NAN,
            f64::INFINITY,
            0.3,
        ]))),
        _ => None,
    };
    vec![vec![Event::AccessKitActionRequest(ActionRequest {
        action,
        target_tree: TreeId::ROOT,
        target_node: target.id,
        data,
    })]]
}
