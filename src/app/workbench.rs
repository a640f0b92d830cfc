//! The program without its window: state, one frame, and what is asked of the window.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Ui;

use crate::brief::Outline;
use crate::case::Question;
use crate::document::{Document, Profile};
use crate::figure::{Theme, Tone};
use crate::file::{OPENING_SAMPLE, sample};
use crate::indicator::FirmSites;
use crate::profile::Situation;
use crate::study::Knowledge;
use crate::text::{Language, words};

use super::command::Command;
use super::cx::Cx;
use super::derived::{Derived, Key};
use super::gallery::Gallery;
use super::history::History;
use super::import::Importing;
use super::keeping::Keeping;
use super::palette::Palette;
use super::renderer::Renderer;
use super::request::Request;
use super::samples::{Sample, samples};
use super::view::{Page, View};
use super::{overlay, profiles, shell, theme};

/// One line at the foot of the window, with a tone.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Good or bad.
    pub tone: Tone,
    /// The sentence.
    pub text: String,
}

/// What a path is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To open a document.
    Open,
    /// To save the document.
    Save,
    /// To write an export.
    Export,
    /// To import a case.
    Case,
    /// To make a case folder in.
    Folder,
    /// To import a table of any kind.
    Sheet,
}

/// A question that stands over the page until it is answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// Close with unsaved work?
    Close,
    /// Replace a document with unsaved work by what this command opens?
    Replace(Box<Command>),
    /// Save over a file that another program changed?
    Changed(PathBuf),
    /// A path, typed, with one to begin with.
    Path(Purpose, String),
}

/// Bytes on their way to a file, with a name to begin with.
#[derive(Debug)]
pub(super) struct Export {
    /// A name to begin with.
    pub(super) suggested: String,
    /// What to write.
    pub(super) bytes: Vec<u8>,
}

/// Files on their way into a new folder.
#[derive(Debug)]
pub(super) struct Folder {
    /// The name of the folder.
    pub(super) name: String,
    /// Name and content.
    pub(super) files: BTreeMap<String, String>,
}

/// What the program opens with.
#[derive(Debug)]
pub struct Start {
    /// What the program knows.
    pub knowledge: Knowledge,
    /// The document.
    pub document: Document,
    /// Where it was read from; `None` for a sample.
    pub path: Option<PathBuf>,
    /// The language asked for; `None` for the one used last.
    pub language: Option<Language>,
    /// The way of drawing asked for; `None` for the one that was chosen before.
    pub renderer: Option<Renderer>,
}

/// The whole program but its window.
#[derive(Debug)]
pub struct Workbench {
    /// What ships.
    shipped: Knowledge,
    /// What is known where the document has its say.
    pub(super) knowledge: Knowledge,
    /// The document that had its say.
    heard: Arc<Document>,
    pub(super) view: View,
    pub(super) history: History,
    /// Where the document is saved.
    pub(super) path: Option<PathBuf>,
    pub(super) saved_revision: u64,
    pub(super) derived: Derived,
    pub(super) samples: Vec<Sample>,
    pub(super) requests: Vec<Request>,
    pub(super) message: Option<Message>,
    pub(super) ask: Option<Ask>,
    pub(super) export: Option<Export>,
    pub(super) folder: Option<Folder>,
    /// A workbook or table is being made.
    pub(super) making: bool,
    pub(super) keeping: Keeping,
    pub(super) importing: Importing,
    /// The list of everything, while it is open.
    pub(super) palette: Option<Palette>,
    asked: Option<Key>,
    /// The verdict whose flips were asked for last.
    pub(super) asked_flips: Option<(Key, String)>,
    /// The places whose distances were asked for last.
    pub(super) asked_distances: Option<Arc<FirmSites>>,
    /// What the unlocks stand for.
    pub(super) settled: Option<Key>,
    worn: Option<Theme>,
}

/// A profile to stand in where a document holds none.
static NOBODY: std::sync::LazyLock<Profile> = std::sync::LazyLock::new(Profile::default);

pub(super) fn profile_of(document: &Document, index: usize) -> &Profile {
    document.profiles.get(index).or_else(|| document.profiles.first()).unwrap_or(&NOBODY)
}

impl Workbench {
    /// The program with a document.
    #[must_use]
    pub fn new(shipped: &Knowledge, document: Document, view: View) -> Self {
        let knowledge = shipped.of_document(&document);
        let history = History::new(document);
        let document = Arc::clone(history.document());
        let key = Key { revision: 0, profile: view.profile, question: Question::default() };
        let profile = profile_of(&document, view.profile);
        let key = Key { question: question(profile, &view), ..key };
        let derived = Derived::of(profile, key, &knowledge, view.language);
        Self {
            shipped: shipped.clone(),
            samples: samples(shipped),
            knowledge,
            heard: document,
            history,
            path: None,
            saved_revision: 0,
            derived,
            requests: Vec::new(),
            message: None,
            ask: None,
            export: None,
            folder: None,
            making: false,
            keeping: Keeping::default(),
            importing: Importing::default(),
            palette: None,
            asked: None,
            asked_flips: None,
            asked_distances: None,
            settled: None,
            worn: None,
            view,
        }
    }

    /// The program as it opens: the study's advice is to Liangshan, now.
    #[must_use]
    pub fn opening(knowledge: &Knowledge, view: View) -> Self {
        // A test holds that every sample opens.
        let document = sample(&knowledge.files, OPENING_SAMPLE).unwrap_or_default();
        Self::new(knowledge, document, view)
    }

    /// Puts an opened document in place of the present one.
    pub fn replace(&mut self, document: Document, path: Option<PathBuf>) {
        let revision = self.history.revision() + 1;
        self.history = History::new(document);
        self.history.start_at(revision);
        self.saved_revision = revision;
        self.path = path;
        self.keep_anew();
        self.importing.wizard = None;
        self.importing.done = None;
        if self.view.page == Page::Import {
            self.view.page = Page::Profile;
        }
        let View { page, language, theme, renderer, .. } = self.view;
        self.view = View { page, language, theme, renderer, ..View::default() };
    }

    /// What is looked at.
    #[must_use]
    pub fn view(&self) -> &View {
        &self.view
    }

    /// What follows from the document.
    #[must_use]
    pub fn derived(&self) -> &Derived {
        &self.derived
    }

    /// The document as it is.
    #[must_use]
    pub fn document(&self) -> &Arc<Document> {
        self.history.document()
    }

    /// Where the document is saved.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The question that stands over the page.
    #[must_use]
    pub fn asks(&self) -> Option<&Ask> {
        self.ask.as_ref()
    }

    /// Whether something would be lost by closing.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.history.revision() != self.saved_revision
    }

    /// The title of the window.
    #[must_use]
    pub fn title(&self) -> String {
        let l = self.view.language;
        let profile = profile_of(self.document(), self.view.profile);
        let mark = if self.is_unsaved() { "* " } else { "" };
        format!("{mark}{} · {}", profiles::name(profile, l), words::program(l))
    }

    /// The brief in the language of the screen.
    #[must_use]
    pub fn brief(&self) -> Outline {
        let profile = profile_of(self.document(), self.view.profile);
        self.derived.outline_in(self.view.language, profile, &self.knowledge)
    }

    /// What can be undone and done again.
    #[must_use]
    pub fn history(&self) -> &History {
        &self.history
    }

    /// What the window is asked to do since the last call.
    pub fn take_requests(&mut self) -> Vec<Request> {
        std::mem::take(&mut self.requests)
    }

    /// One frame.
    pub fn ui(&mut self, ui: &mut Ui) {
        if self.worn != Some(self.view.theme) {
            theme::apply(ui.ctx(), self.view.theme);
            self.worn = Some(self.view.theme);
        }
        let mut commands = shortcuts(ui);
        commands.extend(overlay::dropped(ui));
        self.bring_up_to_date();
        let tray = RefCell::new(Vec::new());
        let document = Arc::clone(self.document());
        let cx = Cx {
            knowledge: &self.knowledge,
            document: &document,
            profile: profile_of(&document, self.view.profile),
            derived: &self.derived,
            view: &self.view,
            tokens: self.view.theme.tokens(),
            l: self.view.language,
            samples: &self.samples,
            path: self.path.as_deref(),
            importing: &self.importing,
            recent: self.recent(),
            tray: &tray,
        };
        shell::show(ui, cx, self);
        overlay::show(ui, cx, self);
        commands.extend(tray.into_inner());
        self.keep_when_due(ui.ctx());
        if commands.is_empty() {
            return;
        }
        for command in commands {
            self.carry_out(ui.ctx(), command);
        }
        self.bring_up_to_date();
        ui.ctx().request_repaint();
    }

    /// Brings what is derived up to date, and asks the background for the rest. A frame does it by
    /// itself.
    pub fn bring_up_to_date(&mut self) {
        self.look_at_one_that_is_there();
        self.follow_import();
        let document = Arc::clone(self.document());
        self.hear(&document);
        let profile = profile_of(&document, self.view.profile);
        let key = Key {
            revision: self.history.revision(),
            profile: self.view.profile,
            question: question(profile, &self.view),
        };
        if self.derived.key == key {
            self.derived.speak(profile, &self.knowledge, self.view.language);
        } else {
            let before = self.derived.unlocks.take();
            let gallery = std::mem::take(&mut self.derived.gallery);
            let register = self.derived.register.take();
            self.derived = Derived::of(profile, key.clone(), &self.knowledge, self.view.language);
            // The list of a moment ago stands until the new one comes, so that nothing jumps.
            self.derived.unlocks = before;
            self.derived.gallery = Gallery::after(gallery);
            self.derived.register = register;
        }
        self.stand_beside();
        self.derived.look(&self.view, profile, &self.knowledge);
        if self.asked.as_ref() != Some(&key) {
            self.requests.retain(|r| !matches!(r, Request::Unlocks { .. }));
            self.requests.push(Request::Unlocks {
                revision: key.revision,
                library: Arc::clone(&self.knowledge.library),
                situation: Box::<Situation>::new(self.derived.found.situation.clone()),
                question: key.question.clone(),
            });
            self.asked = Some(key);
        }
        self.ask_flips();
        self.ask_distances();
    }

    /// Asks the background for the distances between firms, where the charts are looked at.
    fn ask_distances(&mut self) {
        let Some(sites) = self.derived.gallery.wanted() else { return };
        if self.asked_distances.as_ref().is_some_and(|asked| Arc::ptr_eq(asked, sites)) {
            return;
        }
        let (sites, rule) = (Arc::clone(sites), *self.knowledge.registry.distance_rule());
        self.asked_distances = Some(Arc::clone(&sites));
        self.requests.retain(|r| !matches!(r, Request::Distances { .. }));
        self.requests.push(Request::Distances { sites, rule });
    }

    /// Lets the document have its say in what is known, where that has changed.
    fn hear(&mut self, document: &Arc<Document>) {
        if Arc::ptr_eq(document, &self.heard) {
            return;
        }
        let same = document.settings == self.heard.settings && document.cases == self.heard.cases;
        if !same {
            self.knowledge = self.shipped.of_document(document);
        }
        self.heard = Arc::clone(document);
    }
}

fn question(profile: &Profile, view: &View) -> Question {
    Question { as_of: profile.as_of, without: view.without.clone() }
}

/// Commands asked for by keys. A field that has the cursor keeps its own undo.
fn shortcuts(ui: &Ui) -> Vec<Command> {
    let typing = ui.ctx().text_edit_focused();
    Command::with_shortcuts()
        .into_iter()
        .filter(|(command, _)| !(typing && matches!(command, Command::Undo | Command::Redo)))
        .filter(|(_, keys)| ui.input_mut(|i| i.consume_shortcut(keys)))
        .map(|(command, _)| command)
        .collect()
}
