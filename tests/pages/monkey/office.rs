//! What the machine answers: files that open, that are refused, that somebody else has; answers
//! that come late, twice in the wrong order, or never.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::common::{SAMPLES, document, own};
use jiju::app::{Distances, Event, Purpose, Request, SavedMapping, Unsaved};
use jiju::case::InForce;
use jiju::document::Document;
use jiju::file::import::Refusal;
use jiju::file::{DataFolder, FileError, Fingerprint, Hold, Holder, Locking, Session};
use jiju::study::{flips, unlocks};
use tempfile::TempDir;

use super::chance::{Dice, PASTED};

/// A desk with a few tables on it, and the answers that are on their way.
pub(crate) struct Office {
    folder: TempDir,
    /// Answers, with the frames until each arrives.
    coming: Vec<(usize, Event)>,
    mappings: Vec<SavedMapping>,
    closed: bool,
}

impl Office {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let tables = PASTED.iter().enumerate().map(|(i, t)| (format!("{i}.txt"), (*t).to_owned()));
        let messy = [("messy.csv".to_owned(), crate::import::MESSY.to_owned())];
        for (name, text) in tables.chain(messy) {
            jiju::file::write(&folder.path().join(name), text.as_bytes()).unwrap();
        }
        Self { folder, coming: Vec::new(), mappings: Vec::new(), closed: false }
    }

    /// A table on the desk, or one that is not there.
    pub(crate) fn table(&self, dice: &mut Dice) -> PathBuf {
        let name = match dice.below(PASTED.len() + 6) {
            i if i < PASTED.len() => format!("{i}.txt"),
            i if i == PASTED.len() => "no such.xlsx".to_owned(),
            _ => "messy.csv".to_owned(),
        };
        self.folder.path().join(name)
    }

    /// Takes what is asked; most is answered, some of it later.
    pub(crate) fn take(&mut self, dice: &mut Dice, request: Request) {
        if self.closed {
            return;
        }
        let Some(event) = self.answer(dice, request) else { return };
        let late = if dice.one_in(3) { dice.below(12) } else { 0 };
        self.coming.push((late, event));
    }

    /// Tells now and then of work that an interrupted session left.
    pub(crate) fn remember(&mut self, dice: &mut Dice) {
        if !dice.one_in(5) {
            return;
        }
        let data = DataFolder::at(self.folder.path());
        let left = document(dice.of_all::<&str>(&SAMPLES));
        let path = dice.one_in(2).then_some(Path::new("/x/县.jiju"));
        Session::begin(&data).unwrap().keep(&left, path, 1).unwrap();
        let left = data.records().into_iter().map(Unsaved::of).collect();
        self.coming.push((dice.below(20), Event::Left(left)));
    }

    /// Answers nothing any more.
    pub(crate) fn close(&mut self) {
        self.closed = true;
        self.coming.clear();
    }

    /// The answers that arrive now.
    pub(crate) fn arrive(&mut self) -> Vec<Event> {
        let (now, later): (Vec<_>, Vec<_>) = self.coming.drain(..).partition(|(n, _)| *n == 0);
        self.coming = later.into_iter().map(|(n, event)| (n - 1, event)).collect();
        now.into_iter().map(|(_, event)| event).collect()
    }

    fn answer(&mut self, dice: &mut Dice, request: Request) -> Option<Event> {
        if dice.one_in(40) {
            return None;
        }
        Some(match request {
            Request::PickOpen => match no_dialog(dice, Purpose::Open) {
                Some(none) => none,
                None => Event::PickedOpen(chosen(dice)),
            },
            Request::PickSave { .. } => match no_dialog(dice, Purpose::Save) {
                Some(none) => none,
                None => Event::PickedSave(chosen(dice)),
            },
            Request::PickExport { .. } => match no_dialog(dice, Purpose::Export) {
                Some(none) => none,
                None => Event::PickedExport(chosen(dice)),
            },
            Request::PickCase => match no_dialog(dice, Purpose::Case) {
                Some(none) => none,
                None => Event::PickedCase(chosen(dice)),
            },
            Request::PickFolder => match no_dialog(dice, Purpose::Folder) {
                Some(none) => none,
                None => Event::PickedFolder(chosen(dice)),
            },
            Request::PickSheet => match no_dialog(dice, Purpose::Sheet) {
                Some(none) => none,
                None => Event::PickedSheet(Some(self.table(dice))),
            },
            other => return self.file(dice, other),
        })
    }

    fn file(&mut self, dice: &mut Dice, request: Request) -> Option<Event> {
        Some(match request {
            Request::Open(path) => {
                let read = result(dice, &path, opened);
                Event::Opened(path, read)
            }
            Request::Save { path, revision, .. } => {
                let saved = result(dice, &path, hold);
                Event::Saved(path, revision, saved)
            }
            Request::Hold(path) => Event::Held(path, hold(dice)),
            Request::Keep { .. } => Event::Kept(result(dice, Path::new("kept"), |_| ())),
            Request::Forget | Request::Close => return None,
            Request::DiscardRecord(_) => Event::NotDiscarded(refused(dice, Path::new("record"))),
            Request::Write { path, .. } | Request::WriteFolder { path, .. } => {
                let written = result(dice, &path, |_| ());
                Event::Written(path, written)
            }
            Request::ReadCase { path, .. } => {
                Event::ReadCase(result(dice, &path, |_| Box::new(own::case())))
            }
            other => return self.work(dice, other),
        })
    }

    /// What takes long is done now and then; else it finds nothing, or fails.
    fn work(&mut self, dice: &mut Dice, request: Request) -> Option<Event> {
        Some(match request {
            Request::Make { order, suggested } => {
                let made = match dice.below(30) {
                    0 => order.fill(),
                    1..15 => Err("没有做成 not made".to_owned()),
                    _ => Ok(vec![0; 10]),
                };
                Event::Made(suggested, made)
            }
            Request::OpenSheet(open) => {
                let refused = dice.one_in(15);
                let opened = if refused { Err(Refusal::Empty) } else { open.run() };
                Event::SheetOpened(open, opened.map(Box::new))
            }
            Request::ReadSheet(read) => {
                let refused = dice.one_in(30);
                let found = if refused { Err(Refusal::Gone) } else { read.run() };
                Event::SheetRead(read.ticket, found.map(Box::new))
            }
            Request::KeepMapping { name, mapping } => {
                self.mappings.retain(|m| m.name != name);
                self.mappings.push(SavedMapping { name, mapping: *mapping });
                Event::Mappings(Ok(self.mappings.clone()))
            }
            Request::ForgetMapping(name) => {
                self.mappings.retain(|m| m.name != name);
                Event::Mappings(Ok(self.mappings.clone()))
            }
            Request::ListMappings => {
                let mappings = self.mappings.clone();
                Event::Mappings(result(dice, Path::new("mappings"), |_| mappings))
            }
            Request::Unlocks { revision, library, situation, question } => {
                let force = InForce::new(&library, question.clone());
                let found = if dice.one_in(20) { unlocks(&situation, &force) } else { Vec::new() };
                Event::Unlocks(revision, question, found)
            }
            Request::Flips { revision, library, instrument, situation, doubtful, question } => {
                let force = InForce::new(&library, question.clone());
                let found = match dice.one_in(20) {
                    true => flips(&instrument, &situation, &doubtful, &force),
                    false => Vec::new(),
                };
                Event::Flips(revision, question, instrument, found)
            }
            Request::Distances { sites, rule } if dice.one_in(10) => {
                let outcome = sites.distances(&rule);
                Event::Distances(Distances { sites, outcome })
            }
            _ => return None,
        })
    }
}

fn no_dialog(dice: &mut Dice, purpose: Purpose) -> Option<Event> {
    let suggested = dice.of_all(&["", "县2018.jiju", "/x/y"]);
    dice.one_in(4).then(|| Event::NoDialog { purpose, suggested: (*suggested).to_owned() })
}

fn chosen(dice: &mut Dice) -> Option<PathBuf> {
    let path = dice.of_all(&["/x/县.jiju", "/x/b.jiju", "/x/c", ""]);
    (!dice.one_in(4)).then(|| PathBuf::from(path))
}

fn opened(dice: &mut Dice) -> (Document, Hold) {
    let name = *dice.of_all(&SAMPLES);
    let document = match dice.below(8) {
        0 => own::document(own::case()),
        1 => Document::default(),
        _ => document(name),
    };
    (document, hold(dice))
}

fn hold(dice: &mut Dice) -> Hold {
    let holder = Holder { user: "li".to_owned(), machine: "pc2".to_owned(), since: 1, process: 1 };
    let locking = match dice.below(4) {
        0 => Some(Locking::HeldBy(holder)),
        1 => Some(Locking::NotPossible),
        _ => None,
    };
    Hold { known: dice.one_in(2).then(|| Fingerprint::of(b"x")), locking }
}

fn result<T>(
    dice: &mut Dice,
    path: &Path,
    good: impl FnOnce(&mut Dice) -> T,
) -> Result<T, FileError> {
    if dice.one_in(3) { Err(refused(dice, path)) } else { Ok(good(dice)) }
}

fn refused(dice: &mut Dice, path: &Path) -> FileError {
    let path = path.to_owned();
    match dice.below(6) {
        0 => FileError::NotFound(path),
        1 => FileError::Folder(path),
        2 => FileError::Changed(path),
        3 => FileError::NoFolder(path),
        4 => FileError::Held { path, holder: Holder::here() },
        _ => FileError::Refused { path, what: ErrorKind::PermissionDenied.into() },
    }
}
