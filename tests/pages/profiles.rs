//! Several profiles in one document: another one, going between them, one less, and back.
#![allow(clippy::panic, clippy::unwrap_used)]

use egui_kittest::kittest::Queryable as _;
use jiju::app::{Command, Edit, Page, View};
use jiju::document::{Datum, Document, Value, from_json, to_json};
use jiju::text::{Language, words};

use crate::common::window::{Driven, click, says, window_of};

fn on_profile(language: Language) -> Driven {
    window_of("teaching", View { page: Page::Profile, language, ..View::default() }, 900.0)
}

fn firms_in(document: &Document, profile: usize) -> Option<f64> {
    match document.profiles.get(profile)?.fields.get("firm_count")?.value {
        Value::Number(n) => Some(n),
        _ => None,
    }
}

#[test]
fn a_copy_is_changed_by_itself_and_the_first_stays() {
    for l in Language::ALL {
        let mut h = on_profile(l);
        let before = firms_in(h.state().document(), 0);
        click(&mut h, &words::profiles_copy(l));
        assert_eq!(h.state().document().profiles.len(), 2);
        assert!(says(&h, &words::profiles_of(l, 2, 2)));
        assert!(says(&h, &words::profiles_copied(l)));
        let ctx = h.ctx.clone();
        let edit = Edit::Field("firm_count".to_owned(), Datum::number(7.0));
        h.state_mut().carry_out(&ctx, Command::Edit(Box::new(edit)));
        h.run();
        let document = h.state().document();
        assert_eq!((firms_in(document, 0), firms_in(document, 1)), (before, Some(7.0)));
        assert_ne!(document.profiles.first().unwrap().id, document.profiles.last().unwrap().id);
        // Both are in the file.
        let again = from_json(&to_json(document)).unwrap();
        assert_eq!(again, **document);
        // The two have one name and are numbered in the list.
        let name = document.profiles.first().unwrap().identity.place(l).to_owned() + " 2023";
        let first = words::profiles_numbered(l, &name, 1);
        click(&mut h, &words::profiles_of(l, 2, 2));
        // On the form and in the list that opened.
        assert_eq!(h.get_all_by_label(&first).count(), 2);
        h.get_all_by_label(&first).last().unwrap().click();
        h.run();
        assert_eq!(h.state().view().profile, 0);
        assert!(says(&h, &words::profiles_of(l, 1, 2)));
    }
}

#[test]
fn one_taken_out_comes_back_by_undo_and_the_last_one_stays() {
    let l = Language::Zh;
    let mut h = on_profile(l);
    let alone = h.state().document().clone();
    assert!(!says(&h, &words::profiles_remove(l)), "the only profile cannot be taken out");
    click(&mut h, &words::profiles_blank(l));
    assert!(says(&h, &words::unnamed_county(l)));
    let both = h.state().document().clone();
    click(&mut h, &words::profiles_remove(l));
    assert_eq!(h.state().document(), &alone);
    assert!(says(&h, &words::profiles_removed(l, words::unnamed_county(l))));
    let ctx = h.ctx.clone();
    h.state_mut().carry_out(&ctx, Command::Undo);
    h.run();
    assert_eq!(h.state().document(), &both);
    // Undone further, the profile that is looked at is one that is there.
    h.state_mut().carry_out(&ctx, Command::Undo);
    h.run();
    assert_eq!((h.state().document(), h.state().view().profile), (&alone, 0));
}
