//! Everything is found by a few letters, and done from the keyboard alone.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use jiju::app::{Command, Entry, Name, Page, PaletteChange, Part, Sound, View, found};
use jiju::document::{Datum, Value};
use jiju::figure::Theme;
use jiju::text::{Language, words};
use proptest::prelude::*;

use crate::common::window::{Driven, KNOWLEDGE, says, window_of};

fn at(page: Page, language: Language) -> Driven {
    window_of("teaching", View { page, language, ..View::default() }, 768.0)
}

fn press(h: &mut Driven, modifiers: Modifiers, key: Key) {
    h.key_press_modifiers(modifiers, key);
    // A long list takes some frames to scroll.
    h.run_steps(12);
}

/// Opens the list, types and takes the first entry.
fn take(h: &mut Driven, typed: &str) {
    press(h, Modifiers::COMMAND, Key::K);
    type_in(h, typed);
    press(h, Modifiers::NONE, Key::Enter);
}

fn type_in(h: &mut Driven, typed: &str) {
    let l = h.state().view().language;
    h.get_by_role_and_label(egui::accesskit::Role::TextInput, &words::palette_title(l))
        .type_text(typed);
    h.run();
}

fn entries(h: &mut Driven) -> Vec<Entry> {
    press(h, Modifiers::COMMAND, Key::K);
    h.state().palette().unwrap().entries.clone()
}

/// By what stands on the screen, by its sound, by its English: whichever language the screen has.
#[test]
fn a_page_is_found_by_its_name_its_sound_and_its_english() {
    for l in Language::ALL {
        for typed in ["简报", "jianbao", "jb", "jianb", "JB", "Brief", "brie"] {
            let mut h = at(Page::Home, l);
            take(&mut h, typed);
            assert_eq!(h.state().view().page, Page::Brief, "{typed}");
            assert!(h.state().palette().is_none());
        }
        let mut h = at(Page::Home, l);
        take(&mut h, "zbx jianjie");
        assert!(h.state().palette().is_some(), "nothing fits, nothing is done");
        assert!(says(&h, &words::palette_nothing(l, "zbx jianjie")));
    }
}

/// Fields, measures, indicators, cases and problems are in it too.
#[test]
fn whatever_can_be_looked_at_is_found() {
    let l = Language::Zh;
    let mut h = at(Page::Home, l);
    take(&mut h, "产能利用率 填写");
    if h.state().view().page != Page::Profile {
        press(&mut h, Modifiers::NONE, Key::Escape);
        take(&mut h, "cnlyl");
    }
    let field = KNOWLEDGE.library.words.field("capacity_utilisation").unwrap();
    let section = Part::Section(field.section.clone());
    assert!(
        h.state().view().part == section
            || h.state().view().indicator.as_deref() == Some("capacity_utilisation")
    );
    take(&mut h, "innovation voucher");
    assert_eq!(h.state().view().instrument.as_deref(), Some("INNO_VOUCHER"));
    take(&mut h, "tieling");
    let on = h.state().view();
    assert!(on.case.as_deref() == Some("tieling") || on.page == Page::Cases, "{:?}", on.page);
    take(&mut h, "投影");
    assert_eq!(h.state().view().theme, Theme::Projector);
    take(&mut h, "english");
    assert_eq!(h.state().view().language, Language::En);
}

#[test]
fn every_entry_is_found_by_its_own_name_in_both_languages() {
    for l in Language::ALL {
        let mut h = at(Page::Indicators, l);
        let all = entries(&mut h);
        assert!(all.len() > 250, "{}", all.len());
        for entry in &all {
            let ctx = h.ctx.clone();
            let typed = PaletteChange::Type(entry.name.clone());
            h.state_mut().carry_out(&ctx, Command::Palette(typed));
            let palette = h.state().palette().unwrap();
            let shown: Vec<&str> =
                palette.found.iter().map(|i| palette.entries[*i].name.as_str()).collect();
            assert!(shown.contains(&entry.name.as_str()), "{}", entry.name);
            // The one that is called just so comes before those that only hold it.
            let best = palette.picked().unwrap();
            assert_eq!(best.name, entry.name);
            assert!(!entry.commands.is_empty() && !entry.group.is_empty());
        }
    }
}

#[test]
fn arrow_keys_pick_and_escape_leaves_everything_as_it_was() {
    let mut h = at(Page::Home, Language::Zh);
    press(&mut h, Modifiers::COMMAND, Key::K);
    type_in(&mut h, "建议");
    press(&mut h, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(h.state().palette().unwrap().picked, 1);
    press(&mut h, Modifiers::NONE, Key::ArrowUp);
    press(&mut h, Modifiers::NONE, Key::ArrowUp);
    let palette = h.state().palette().unwrap();
    assert_eq!(palette.picked, palette.found.len() - 1, "round to the end");
    press(&mut h, Modifiers::NONE, Key::Escape);
    assert!(h.state().palette().is_none());
    assert_eq!(h.state().view().page, Page::Home);
    press(&mut h, Modifiers::COMMAND, Key::K);
    press(&mut h, Modifiers::COMMAND, Key::K);
    assert!(h.state().palette().is_none(), "the same keys close it");
}

/// What cannot be done is there, says why, and does nothing.
#[test]
fn undo_is_named_and_says_when_there_is_nothing_to_undo() {
    for l in Language::ALL {
        let mut h = at(Page::Home, l);
        take(&mut h, &words::command_undo(l));
        assert!(h.state().palette().is_some() && says(&h, &words::palette_no_undo(l)));
        press(&mut h, Modifiers::NONE, Key::Escape);
        let ctx = h.ctx.clone();
        let edit = jiju::app::Edit::Field("firm_count".to_owned(), Datum::of(Value::Number(33.0)));
        h.state_mut().carry_out(&ctx, Command::change(edit));
        h.run();
        let name = KNOWLEDGE.library.words.field("firm_count").unwrap().name.get(l);
        press(&mut h, Modifiers::COMMAND, Key::K);
        type_in(&mut h, &words::command_undo(l));
        assert!(says(&h, &words::step_named(l, words::command_undo(l), name)));
        press(&mut h, Modifiers::NONE, Key::Enter);
        assert!(!h.state().document().profiles[0].fields.contains_key("firm_count"));
    }
}

#[test]
fn the_sheet_of_keys_opens_with_a_key_and_names_every_shortcut() {
    for l in Language::ALL {
        let mut h = at(Page::Home, l);
        press(&mut h, Modifiers::NONE, Key::F1);
        for (command, _) in Command::with_shortcuts() {
            assert!(!command.name(l).is_empty() && says(&h, &command.name(l)), "{command:?}");
        }
        press(&mut h, Modifiers::NONE, Key::Escape);
        assert!(!h.state().view().help);
    }
}

/// A character with several sounds is found by each of them.
#[test]
fn a_character_is_found_by_each_of_its_sounds() {
    let sound = Sound::of("增长（重庆）率");
    for typed in ["zengzhang", "zengchang", "zz", "chongqing", "zhongqing", "cq", "lv"] {
        assert!(sound.find(typed).is_some(), "{typed}");
    }
    assert_eq!(sound.find("zhangzhongq"), Some(1));
    assert!(sound.find("xyz").is_none());
}

proptest! {
    /// Whatever is typed, nothing breaks; with one letter more never more entries fit by sound.
    #[test]
    fn whatever_is_typed_does_no_harm(name in ".{0,12}", typed in ".{0,12}") {
        let name = Name::of(&name, &name);
        let _ = name.fits(&typed);
        let sound = Sound::of("中小企业扩散型重长行");
        if sound.find(&typed).is_none() {
            let longer = format!("{typed}q");
            prop_assert!(sound.find(&longer).is_none());
        }
        let all = [Name::of("甲", "a"), Name::of("乙", "b")];
        let places = found(all.iter(), &typed);
        prop_assert!(places.iter().all(|i| *i < all.len()));
    }
}
