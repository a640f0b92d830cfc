//! The firm register as a user works with it: by role, label and keyboard, in both languages.
#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing)]

use crate::common::window::{Driven, click, says, window_on};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use jiju::app::{Page, Part, View};
use jiju::document::{Datum, Document, Firm, Profile, SCHEMA, Value, to_json};
use jiju::profile::FirmColumn;
use jiju::text::{Language, words};

const LANGUAGES: [Language; 2] = [Language::Zh, Language::En];

fn at(language: Language) -> View {
    View { page: Page::Profile, part: Part::Firms, language, ..View::default() }
}

fn teaching(language: Language) -> Driven {
    window_on(crate::common::document("teaching"), at(language), 1000.0)
}

fn of(profile: Profile, language: Language) -> Driven {
    let document = Document { schema: SCHEMA, profiles: vec![profile], ..Document::default() };
    window_on(document, at(language), 1000.0)
}

fn firms(h: &Driven) -> &jiju::document::Register {
    &h.state().document().profiles[0].firms
}

fn cell(h: &Driven, l: Language, row: usize, column: FirmColumn) -> String {
    let start = words::firms_cell(l, row, column.name(l), "");
    let all = h.query_all_by_role(Role::Cell).filter_map(|n| {
        use egui_kittest::kittest::NodeT as _;
        n.accesskit_node().label()
    });
    let found: Vec<String> = all.filter(|label| label.starts_with(&start)).collect();
    assert_eq!(found.len(), 1, "{start} {found:?}");
    found[0].clone()
}

fn go(h: &mut Driven, l: Language, row: usize, column: FirmColumn) {
    let label = cell(h, l, row, column);
    h.get_by_role_and_label(Role::Cell, &label).click();
    h.run();
}

/// A row that comes into view takes some frames.
fn settle(h: &mut Driven) {
    h.run_steps(8);
}

fn press(h: &mut Driven, key: Key) {
    h.key_press(key);
    settle(h);
}

fn chord(h: &mut Driven, modifiers: Modifiers, key: Key) {
    h.key_press_modifiers(modifiers, key);
    settle(h);
}

fn put(h: &mut Driven, event: Event) {
    h.input_mut().events.push(event);
    settle(h);
}

fn kind(h: &mut Driven, text: &str) {
    put(h, Event::Text(text.to_owned()));
}

#[test]
fn the_keyboard_walks_writes_and_takes_back() {
    for l in LANGUAGES {
        let mut h = teaching(l);
        go(&mut h, l, 1, FirmColumn::Jobs);
        // What is typed takes the place of what stands there; Enter goes on below.
        kind(&mut h, "7");
        kind(&mut h, "7");
        press(&mut h, Key::Enter);
        assert_eq!(firms(&h).get(0).unwrap().jobs, Value::Number(77.0));
        press(&mut h, Key::F2);
        assert!(says(&h, &words::firms_editing(l, 2, FirmColumn::Jobs.name(l))));
        kind(&mut h, "0-900");
        // Tab goes on beside.
        press(&mut h, Key::Tab);
        assert_eq!(firms(&h).get(1).unwrap().jobs, Value::Range(890.0, 900.0));
        let beside = h.state().view().register.cursor.unwrap();
        assert_eq!((beside.row, beside.column), (1, FirmColumn::Revenue));
        // Escape leaves a cell as it was.
        let before = firms(&h).get(1).unwrap().revenue.clone();
        kind(&mut h, "5");
        press(&mut h, Key::Escape);
        assert_eq!(firms(&h).get(1).unwrap().revenue, before);
        // A word of a column is written in the language of the screen.
        press(&mut h, Key::ArrowRight);
        press(&mut h, Key::ArrowRight);
        press(&mut h, Key::ArrowRight);
        press(&mut h, Key::Enter);
        put(&mut h, Event::Text(String::new()));
        chord(&mut h, Modifiers::COMMAND, Key::A);
        kind(&mut h, &words::owner_foreign(l));
        press(&mut h, Key::Enter);
        assert_eq!(firms(&h).get(1).unwrap().ownership.as_deref(), Some("foreign"));
        let name = h.state().view().register.cursor.unwrap();
        assert_eq!(name.row, 2);
        for _ in 0..3 {
            chord(&mut h, Modifiers::COMMAND, Key::Z);
        }
        assert_eq!(to_json(h.state().document()), to_json(&crate::common::document("teaching")));
    }
}

#[test]
fn the_ends_of_a_long_register_are_one_key_away() {
    for l in LANGUAGES {
        let mut h = teaching(l);
        let n = firms(&h).len();
        go(&mut h, l, 1, FirmColumn::Name);
        chord(&mut h, Modifiers::COMMAND, Key::End);
        assert!(!cell(&h, l, n, FirmColumn::Name).is_empty(), "the last row is in view");
        press(&mut h, Key::End);
        assert_eq!(h.state().view().register.cursor.unwrap().column, FirmColumn::Source);
        assert!(!cell(&h, l, n, FirmColumn::Source).is_empty(), "the last column is in view");
        press(&mut h, Key::PageUp);
        assert!(h.state().view().register.cursor.unwrap().row < n - 5);
        chord(&mut h, Modifiers::COMMAND, Key::Home);
        press(&mut h, Key::Home);
        let at = h.state().view().register.cursor.unwrap();
        assert_eq!((at.row, at.column), (0, FirmColumn::Name));
    }
}

#[test]
fn text_that_cannot_be_read_stays_with_its_error_until_it_is_mended() {
    for l in LANGUAGES {
        let mut h = teaching(l);
        let before = to_json(h.state().document());
        go(&mut h, l, 3, FirmColumn::Jobs);
        kind(&mut h, "约百人");
        press(&mut h, Key::Enter);
        assert_eq!(to_json(h.state().document()), before, "the former value stands");
        let told = words::firms_unread(l, 3, FirmColumn::Jobs.name(l), "约百人");
        assert!(says(&h, &told));
        assert!(cell(&h, l, 3, FirmColumn::Jobs).ends_with("约百人"));
        // It survives a change of language and a new row before it.
        go(&mut h, l, 1, FirmColumn::Name);
        click(&mut h, &words::firms_duplicate(l));
        assert!(cell(&h, l, 4, FirmColumn::Jobs).ends_with("约百人"));
        chord(&mut h, Modifiers::COMMAND, Key::Z);
        assert!(says(&h, &told));
        click(&mut h, &words::firms_unread_mend(l));
        chord(&mut h, Modifiers::COMMAND, Key::A);
        kind(&mut h, "100");
        press(&mut h, Key::Enter);
        assert!(!says(&h, &told));
        assert_eq!(firms(&h).get(2).unwrap().jobs, Value::Number(100.0));
    }
}

#[test]
fn selected_rows_are_added_up_set_and_deleted_in_one_step() {
    for l in LANGUAGES {
        let mut h = teaching(l);
        let before = to_json(h.state().document());
        go(&mut h, l, 2, FirmColumn::Name);
        chord(&mut h, Modifiers::SHIFT, Key::ArrowDown);
        chord(&mut h, Modifiers::SHIFT, Key::ArrowDown);
        assert_eq!(*h.state().view().register.selected, [1, 2, 3]);
        assert!(says(&h, &words::firms_selected(l, 3)));
        // 89, 26 and 23 persons.
        assert!(says(&h, "138"));
        let n = firms(&h).len();
        press(&mut h, Key::Delete);
        assert_eq!(firms(&h).len(), n - 3);
        assert!(says(&h, &words::firms_deleted(l, 3)));
        chord(&mut h, Modifiers::COMMAND, Key::Z);
        assert_eq!(to_json(h.state().document()), before);
        go(&mut h, l, 1, FirmColumn::Name);
        chord(&mut h, Modifiers::COMMAND, Key::A);
        assert!(says(&h, &words::firms_selected(l, n)));
        h.get_by_role_and_label(Role::ComboBox, &words::firms_set_column(l)).click();
        h.run();
        h.get_by_role_and_label(Role::Button, &FirmColumn::Licensed.name(l)).click();
        h.run();
        let field = words::firms_set_value(l, FirmColumn::Licensed.name(l));
        h.get_by_role_and_label(Role::TextInput, &field).focus();
        h.run();
        kind(&mut h, &words::firm_yes(l));
        click(&mut h, &words::firms_set_go(l, n));
        assert!(firms(&h).iter().all(|f| f.licensed == Some(true)));
        click(&mut h, &words::command_undo(l));
        assert_eq!(to_json(h.state().document()), before);
    }
}

#[test]
fn heads_sort_turn_and_give_the_order_back_and_filters_say_what_they_leave() {
    for l in LANGUAGES {
        let mut h = teaching(l);
        let head = words::firms_sort_by(l, FirmColumn::Jobs.name(l));
        let first = |h: &Driven| h.state().derived().register().unwrap().order[0];
        let jobs = |h: &Driven, i: usize| FirmColumn::Jobs.size(firms(h).get(i).unwrap());
        let all: Vec<f64> =
            firms(&h).iter().map(|f| FirmColumn::Jobs.size(f).unwrap().mid()).collect();
        let most = all.iter().copied().fold(0.0, jiju::measure::larger);
        let least = all.iter().copied().fold(1e9, jiju::measure::smaller);
        for wanted in [Some(most), Some(least), None] {
            h.get_by_role_and_label(Role::Button, &head).click();
            h.run();
            let told = words::firms_sorted(l, FirmColumn::Jobs.name(l));
            assert_eq!(says(&h, &told), wanted.is_some());
            match wanted {
                Some(x) => assert!((jobs(&h, first(&h)).unwrap().mid() - x).abs() < 1e-9),
                None => assert_eq!(first(&h), 0),
            }
        }
        h.get_by_role_and_label(Role::TextInput, &words::firms_find(l)).focus();
        h.run();
        kind(&mut h, "半挂车01号");
        assert!(says(&h, &words::firms_shown(l, 1, all.len())));
        click(&mut h, &words::firms_show_all(l));
        h.get_by_role_and_label(Role::CheckBox, &words::firms_jobs_unknown(l)).click();
        h.run();
        assert!(says(&h, &words::firms_shown(l, 0, all.len())));
    }
}

#[test]
fn an_empty_register_says_how_it_fills_and_takes_rows_from_excel() {
    for l in LANGUAGES {
        let mut h = of(Profile { id: "county".into(), ..Profile::default() }, l);
        assert!(says(&h, &words::firms_empty(l)));
        let text = "企业名称\t从业人员\t备注\n甲厂\t12\tx\n乙厂\t\t\n";
        put(&mut h, Event::Paste(text.into()));
        assert_eq!(firms(&h).len(), 2);
        assert_eq!(firms(&h).get(0).unwrap().jobs, Value::Number(12.0));
        assert!(firms(&h).get(1).unwrap().jobs.is_unknown());
        assert!(says(&h, &words::firms_pasted_strange(l, "备注")));
        // A row of one's own: its name is typed at once.
        click(&mut h, &words::firms_add(l));
        kind(&mut h, "丙厂");
        press(&mut h, Key::Enter);
        assert_eq!(firms(&h).get(2).unwrap().name, "丙厂");
    }
}

#[test]
fn a_field_typed_by_hand_that_the_register_contradicts_is_said_and_given_up_by_one_click() {
    for l in LANGUAGES {
        let mut document = crate::common::document("teaching");
        document.profiles[0].fields.insert("firm_count".into(), Datum::number(900.0));
        let mut h = window_on(document, at(l), 1000.0);
        let field = crate::common::LIBRARY.words.field("firm_count").unwrap().name.get(l);
        click(&mut h, &words::firms_take(l, field));
        assert!(!h.state().document().profiles[0].fields.contains_key("firm_count"));
        assert!(!says(&h, &words::firms_take(l, field)));
        let counted = h.state().derived().found.situation.interval("firm_count").unwrap();
        assert!((counted.mid() - 124.0).abs() < 1e-9);
        h.get_by_role_and_label(
            Role::Button,
            &format!("{} {}", words::firms_cover(l), words::firms_cover_largest(l)),
        )
        .click();
        h.run();
        assert!(h.state().document().profiles[0].firms_are_largest);
    }
}

#[test]
fn of_a_hundred_thousand_firms_only_those_in_view_are_drawn() {
    let firm = |n: usize| Firm {
        name: format!("企业{n}"),
        jobs: Value::Number((n * 7919 % 1000) as f64),
        revenue: Value::Number((n * 104_729 % 9973) as f64 / 10.0),
        ..Firm::default()
    };
    let firms = (0..100_000).map(firm).collect();
    let mut h = of(Profile { id: "large".into(), firms, ..Profile::default() }, Language::Zh);
    let l = Language::Zh;
    assert!(says(&h, &words::firms_all(l, jiju::text::rounded(100_000.0, 0))));
    let drawn = |h: &Driven| h.query_all_by_role(Role::Cell).count();
    assert!((50..700).contains(&drawn(&h)), "{}", drawn(&h));
    go(&mut h, l, 1, FirmColumn::Jobs);
    chord(&mut h, Modifiers::COMMAND, Key::End);
    assert!(cell(&h, l, 100_000, FirmColumn::Name).ends_with("企业99999"));
    assert!(drawn(&h) < 700);
    kind(&mut h, "5");
    press(&mut h, Key::Enter);
    let last = h.state().document().profiles[0].firms.get(99_999).unwrap().jobs.clone();
    assert_eq!(last, Value::Number(5.0));
}
