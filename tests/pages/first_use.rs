//! From a fresh start to sourced advice on one's own figures.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiju::app::{Command, Page, Part, Request, View};
use jiju::document::Value;
use jiju::text::{Language, words};

use crate::common::window::{CARD, Driven, KNOWLEDGE, click, says, window_of};

/// What an official of a county of small works would know: the figures of Liangshan in 2007, with
/// ranges where only a range is known.
const FIGURES: [(&str, &str); 7] = [
    ("firm_count", "120"),
    ("output_mn_cny", "23-40"),
    ("anchor_firms", "0"),
    ("unlicensed_share", "30-86%"),
    ("inspection_fail_pct", "12-20"),
    ("rd_intensity_pct", "0.8"),
    ("park_occupied_share", "80%"),
];
const WORDS: [(&str, &str); 3] =
    [("cluster_type", "sme_spread"), ("stage", "growth"), ("origin", "bottom_up")];

fn begun(l: Language) -> Driven {
    let mut h = window_of("liangshan-2023", View { language: l, ..View::default() }, CARD);
    click(&mut h, &Command::NewProfile.name(l));
    h
}

fn put(h: &mut Driven, name: &str, text: &str) {
    h.get_by_role_and_label(Role::TextInput, name).focus();
    h.run();
    h.get_by_role_and_label(Role::TextInput, name).type_text(text);
    h.run();
}

#[test]
fn the_short_way_leads_from_nothing_to_advice_with_its_sources() {
    for l in Language::ALL {
        let mut h = begun(l);
        assert_eq!((h.state().view().page, &h.state().view().part), (Page::Profile, &Part::Start));
        let fields: Vec<_> =
            KNOWLEDGE.library.words.fields().iter().filter(|f| f.essential).collect();
        assert!(says(&h, &words::start_filled(l, 0, fields.len())));
        assert!(says(&h, &words::start_nothing_yet(l)));
        let place = if l == Language::Zh {
            words::identity_place_zh(l)
        } else {
            words::identity_place_en(l)
        };
        put(&mut h, &place, "某县 Some county");
        put(&mut h, &words::identity_year(l), "2007");
        let field = |id: &str| fields.iter().find(|f| f.id == id).unwrap();
        for (id, word) in WORDS {
            let field = field(id);
            h.get_by_role_and_label(Role::ComboBox, field.name.get(l)).click();
            h.run();
            h.get_by_role_and_label(Role::Button, field.word_names[word].get(l)).click();
            h.run();
        }
        for (id, text) in FIGURES {
            put(&mut h, field(id).name.get(l), text);
        }
        h.key_press(Key::Tab);
        h.run();
        let known = FIGURES.len() + WORDS.len();
        assert!(says(&h, &words::start_filled(l, known, fields.len())));
        h.state_mut().finish_background();
        h.run();
        let unlocks = h.state().derived().unlocks.clone().unwrap();
        let vocabulary = &KNOWLEDGE.library.words;
        let mut others = unlocks.iter().filter_map(|u| vocabulary.field(&u.field));
        let next = others.find(|f| !f.essential).unwrap().name.get(l);
        assert!(says(&h, &words::start_next(l)) && says(&h, next));
        click(&mut h, &words::start_see_advice(l));
        assert_eq!(h.state().view().page, Page::Advice);
        let advice = &h.state().derived().found.advice;
        let advised: Vec<_> = advice.verdicts.iter().filter(|v| v.list.is_advised()).collect();
        assert!(advised.len() >= 5, "{}", advised.len());
        // The card that is open names a case, an episode of it or a lesson, by a link to its record.
        let card = h.state().view().instrument_in(advice).unwrap();
        let cited = card.support.episodes.iter().map(|e| &e.episode.id).chain(&card.lessons);
        let cited: Vec<String> = cited.cloned().collect();
        assert!(cited.iter().any(|id| says(&h, id)), "{} {cited:?}", card.instrument.id);
    }
}

/// The keyboard alone goes from the place through every field to the advice.
#[test]
fn the_short_way_is_walked_with_the_tab_key() {
    for l in Language::ALL {
        let mut h = begun(l);
        let mut met: Vec<String> = Vec::new();
        for _ in 0..140 {
            h.key_press(Key::Tab);
            h.run();
            let focused = h.root().children_recursive().find(|n| n.accesskit_node().is_focused());
            let Some(name) = focused.and_then(|n| n.accesskit_node().label()) else { continue };
            met.push(name);
        }
        let numbers = KNOWLEDGE.library.words.fields().iter().filter(|f| f.essential);
        for field in numbers {
            let name = field.name.get(l);
            assert!(met.iter().any(|m| m.contains(name)), "{name} is not reached: {met:?}");
        }
        assert!(met.contains(&words::start_see_advice(l)));
    }
}

/// A whole job without the mouse: a new county, some figures, the advice, the brief, and one step
/// taken back.
#[test]
fn a_county_is_filled_in_and_its_brief_written_by_keyboard_alone() {
    let press = |h: &mut Driven, modifiers, key| {
        h.key_press_modifiers(modifiers, key);
        h.run_steps(6);
    };
    let ctrl = egui::Modifiers::COMMAND;
    for l in Language::ALL {
        let mut h = window_of("liangshan-2023", View { language: l, ..View::default() }, CARD);
        press(&mut h, ctrl, Key::N);
        assert_eq!(h.state().view().part, Part::Start);
        for (id, typed) in [("firm_count", "120"), ("inspection_fail_pct", "16")] {
            let name = KNOWLEDGE.library.words.field(id).unwrap().name.get(l);
            let is_there = |h: &Driven| {
                let focused =
                    h.root().children_recursive().find(|n| n.accesskit_node().is_focused());
                focused.is_some_and(|n| {
                    let node = n.accesskit_node();
                    node.role() == Role::TextInput && node.label().as_deref() == Some(name)
                })
            };
            let mut steps = 0;
            while !is_there(&h) {
                press(&mut h, egui::Modifiers::NONE, Key::Tab);
                steps += 1;
                assert!(steps < 120, "{name} is not reached");
            }
            h.event(egui::Event::Text(typed.to_owned()));
            h.run_steps(4);
        }
        press(&mut h, egui::Modifiers::NONE, Key::Tab);
        let fields = &h.state().document().profiles[0].fields;
        assert_eq!((fields["firm_count"].value.clone(), fields.len()), (Value::Number(120.0), 2));
        press(&mut h, ctrl, Key::Num4);
        assert_eq!(h.state().view().page, Page::Advice);
        press(&mut h, ctrl, Key::B);
        let asked = h.state_mut().take_requests();
        let is_word = |r: &Request| matches!(r, Request::PickExport { suggested } if suggested.ends_with(".docx"));
        assert!(asked.iter().any(is_word), "{asked:?}");
        press(&mut h, ctrl, Key::Z);
        assert_eq!(h.state().document().profiles[0].fields.len(), 1, "a step a field");
    }
}
