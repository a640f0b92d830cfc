//! What the window says: work that was found, a document that is open elsewhere, a file that
//! changed, and that unsaved work is kept aside.

use std::path::PathBuf;

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use jiju::app::{Command, Edit, Event, Request, Unsaved, View, Workbench};
use jiju::document::Datum;
use jiju::figure::fonts;
use jiju::file::{
    DataFolder, FileError, Hold, Holder, Locking, Session, open_held, save, save_held,
};
use jiju::text::{Language, words};

use crate::common::window::KNOWLEDGE;
use crate::numbered;

const BOTH: [Language; 2] = [Language::Zh, Language::En];

type Window = Harness<'static, Workbench>;

fn window(l: Language) -> Window {
    let view = View { language: l, ..View::default() };
    let bench = Workbench::new(&KNOWLEDGE, numbered(1), view);
    let mut harness = Harness::builder()
        .with_size(egui::vec2(1366.0, 2400.0))
        .with_step_dt(0.1)
        .with_context_setup(fonts::install)
        .build_ui_state(|ui, bench: &mut Workbench| bench.ui(ui), bench);
    harness.run();
    harness.state_mut().take_requests();
    harness
}

fn tell(h: &mut Window, event: Event) {
    h.state_mut().tell(event);
    h.run();
}

fn order(h: &mut Window, command: Command) {
    h.state_mut().carry_out(&egui::Context::default(), command);
    h.run();
}

fn press(h: &mut Window, name: &str) {
    h.get_by_role_and_label(egui::accesskit::Role::Button, name).click();
    h.run();
}

fn shows(h: &Window, text: &str) -> bool {
    h.query_all_by_label_contains(text).next().is_some()
}

fn change(h: &mut Window, n: f64) {
    let edit = Edit::Field("firm_count".into(), Datum::number(n));
    order(h, Command::change(edit));
}

#[test]
fn what_an_interrupted_session_left_is_offered_with_what_differs() {
    for l in BOTH {
        let folder = tempfile::tempdir().unwrap();
        let (path, data) = (folder.path().join("a.jiju"), DataFolder::at(folder.path()));
        save(&path, &numbered(140)).unwrap();
        let session = Session::begin(&data).unwrap();
        session.keep(&numbered(150), Some(&path), 1).unwrap();
        drop(session);
        let left = || data.records().into_iter().map(Unsaved::of).collect::<Vec<_>>();
        let mut h = window(l);
        tell(&mut h, Event::Left(left()));
        assert!(shows(&h, &words::left_title(l)) && shows(&h, "a.jiju"));
        let name = KNOWLEDGE.library.words.field("firm_count").unwrap().name.get(l);
        assert!(shows(&h, &words::left_field(l, name, 140, 150)));

        press(&mut h, &words::left_later(l));
        assert!(!shows(&h, &words::left_title(l)));
        assert_eq!(left().len(), 1, "later leaves it where it is");

        tell(&mut h, Event::Left(left()));
        press(&mut h, &words::left_open(l));
        let bench = h.state_mut();
        assert_eq!(**bench.document(), numbered(150));
        assert!(bench.is_unsaved(), "what was found is not saved yet");
        assert_eq!(bench.path(), Some(path.as_path()));
        let requests = bench.take_requests();
        let kept = requests.iter().position(
            |r| matches!(r, Request::Keep { instead_of: Some(_), path: Some(p), .. } if *p == path),
        );
        let forgotten = requests.iter().position(|r| matches!(r, Request::Forget));
        assert!(kept > forgotten && kept.is_some(), "kept anew before the record goes");
        assert!(requests.iter().any(|r| matches!(r, Request::Hold(p) if *p == path)));

        tell(&mut h, Event::Left(left()));
        press(&mut h, &words::left_discard(l));
        let requests = h.state_mut().take_requests();
        assert!(requests.iter().any(|r| matches!(r, Request::DiscardRecord(_))));
        assert!(h.state().left().is_empty());
    }
}

#[test]
fn unsaved_work_is_kept_aside_after_a_while_and_forgotten_once_saved() {
    let mut h = window(Language::Zh);
    h.run_steps(40);
    let keeps = |h: &mut Window| {
        let requests = h.state_mut().take_requests();
        requests.into_iter().filter(|r| matches!(r, Request::Keep { .. })).count()
    };
    assert_eq!(keeps(&mut h), 0, "nothing is unsaved");
    change(&mut h, 7.0);
    change(&mut h, 8.0);
    assert_eq!(keeps(&mut h), 0, "not with every key");
    h.run_steps(60);
    assert_eq!(keeps(&mut h), 1, "once for one change");
    tell(&mut h, Event::Kept(Ok(())));
    h.run_steps(60);
    assert_eq!(keeps(&mut h), 0, "and not again without another");
    change(&mut h, 9.0);
    h.run_steps(60);
    assert_eq!(keeps(&mut h), 1);
    let revision = h.state().revision();
    tell(&mut h, Event::Saved("a.jiju".into(), revision, Ok(Hold::default())));
    let requests = h.state_mut().take_requests();
    assert!(requests.iter().any(|r| matches!(r, Request::Forget)));
}

#[test]
fn a_document_that_is_open_elsewhere_says_who_and_asks_for_another_name() {
    for l in BOTH {
        let holder = Holder { user: "li".into(), machine: "PC-7".into(), ..Holder::here() };
        let locking = Some(Locking::HeldBy(holder));
        let mut h = window(l);
        let path = PathBuf::from("a.jiju");
        tell(&mut h, Event::Opened(path, Ok((numbered(3), Hold { known: None, locking }))));
        assert!(shows(&h, "li") && shows(&h, "PC-7"));
        assert!(shows(&h, &words::kept_age(l, 0)));
        h.state_mut().take_requests();
        change(&mut h, 4.0);
        order(&mut h, Command::Save);
        let requests = h.state_mut().take_requests();
        assert!(requests.iter().any(|r| matches!(r, Request::PickSave { .. })));
        assert!(!requests.iter().any(|r| matches!(r, Request::Save { .. })));
        let revision = h.state().revision();
        tell(
            &mut h,
            Event::Saved(
                "b.jiju".into(),
                revision,
                Ok(Hold { known: None, locking: Some(Locking::NotPossible) }),
            ),
        );
        assert!(!shows(&h, "PC-7"), "the copy is one's own");
    }
}

#[test]
fn a_changed_file_is_asked_about_and_a_failed_save_does_not_close() {
    for l in BOTH {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.jiju");
        save(&path, &numbered(3)).unwrap();
        let mut h = window(l);
        tell(&mut h, Event::Opened(path.clone(), open_held(&path)));
        change(&mut h, 4.0);
        save(&path, &numbered(70)).unwrap();
        h.state_mut().tell(Event::CloseAsked);
        h.run();
        press(&mut h, &Command::SaveAndQuit.name(l));
        let answer = carry_out_save(&mut h);
        assert!(matches!(&answer, Event::Saved(_, _, Err(FileError::Changed(_)))));
        tell(&mut h, answer);
        assert!(shows(&h, &words::ask_changed(l)));
        assert!(!h.state_mut().take_requests().iter().any(|r| matches!(r, Request::Close)));
        press(&mut h, &words::command_save_over(l));
        let answer = carry_out_save(&mut h);
        tell(&mut h, answer);
        let requests = h.state_mut().take_requests();
        assert!(requests.iter().any(|r| matches!(r, Request::Close)), "saved, it closes");

        change(&mut h, 5.0);
        h.state_mut().tell(Event::CloseAsked);
        h.run();
        press(&mut h, &Command::SaveAndQuit.name(l));
        let revision = h.state().revision();
        let error = FileError::ReadOnly(path.clone());
        tell(&mut h, Event::Saved(path, revision, Err(error)));
        assert!(!h.state_mut().take_requests().iter().any(|r| matches!(r, Request::Close)));
        assert!(h.state().is_unsaved());
    }
}

/// Does what the window would do with the request to save.
fn carry_out_save(h: &mut Window) -> Event {
    let requests = h.state_mut().take_requests();
    let save = requests.into_iter().find(|r| matches!(r, Request::Save { .. })).unwrap();
    let Request::Save { path, document, revision, known, is_ours } = save else { unreachable!() };
    let saved = save_held(&path, &document, known.as_ref(), is_ours);
    Event::Saved(path, revision, saved)
}
