//! An own case, written through the page by role and label as a user would, in both languages: it
//! moves a verdict and says whose it is; undo takes it back.
#![allow(clippy::panic, clippy::unwrap_used)]

use crate::common::own::{case, document};
use crate::common::window::{Driven, click, driven, says, window_of, window_on};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use jiju::advice::List;
use jiju::app::{AdvicePart, Command, Event, Page, Request, View, Workbench};
use jiju::document::OwnCase;
use jiju::text::Language;

/// Tall enough for the longest form.
const TALL: f32 = 2600.0;

fn on_cases(language: Language) -> View {
    View { page: Page::Cases, language, ..View::default() }
}

fn write(harness: &mut Driven, label: &str, text: &str) {
    let long = harness.query_by_role_and_label(Role::MultilineTextInput, label);
    let input = long.unwrap_or_else(|| harness.get_by_role_and_label(Role::TextInput, label));
    input.focus();
    harness.run();
    let long = harness.query_by_role_and_label(Role::MultilineTextInput, label);
    let input = long.unwrap_or_else(|| harness.get_by_role_and_label(Role::TextInput, label));
    input.type_text(text);
    harness.run();
}

fn press(harness: &mut Driven, label: &str) {
    harness.get_by_role_and_label(Role::Button, label).click();
    harness.run();
}

fn pick(harness: &mut Driven, label: &str, option: &str) {
    harness.get_by_role_and_label(Role::ComboBox, label).click();
    harness.run();
    for search in [format!("在 {label} 中查找"), format!("Search in {label}")] {
        if harness.query_by_role_and_label(Role::TextInput, &search).is_some() {
            write(harness, &search, option);
        }
    }
    click(harness, option);
}

fn list(harness: &Driven, instrument: &str) -> List {
    harness.state().derived().found.advice.verdict(instrument).unwrap().list
}

/// What the page is called in a language.
struct Said {
    language: Language,
    new: &'static str,
    name: &'static str,
    sources: &'static str,
    add_source: &'static str,
    source: &'static str,
    episodes: &'static str,
    add_episode: &'static str,
    /// Before the name of a column of the episode.
    one: &'static str,
    columns: [&'static str; 6],
    instrument: (&'static str, &'static str),
    copy: &'static str,
    cite: (&'static str, &'static str),
    incomplete: &'static str,
    marked: &'static str,
}

const SAID: [Said; 2] = [
    Said {
        language: Language::Zh,
        new: "新建空案例",
        name: "名称（中文）",
        sources: "编写部分 来源 0",
        add_source: "添加来源",
        source: "来源 1 题名（中文）",
        episodes: "编写部分 实例 0",
        add_episode: "添加实例",
        one: "实例 1 ",
        columns: ["经过（中文）", "起始年", "结束年", "结果下限", "结果上限", "名称"],
        instrument: ("实例 1 所用措施", "创新券"),
        copy: "照本档案填写",
        cite: ("实例 1 来源", "X1S1"),
        incomplete: "没有写完",
        marked: "莒县〔自建〕",
    },
    Said {
        language: Language::En,
        new: "New empty case",
        name: "Name (English)",
        sources: "Part of the case Sources 0",
        add_source: "Add source",
        source: "source 1 Title (English)",
        episodes: "Part of the case Episodes 0",
        add_episode: "Add episode",
        one: "episode 1 ",
        columns: ["Story (English)", "From", "To", "Outcome, low", "Outcome, high", "Name"],
        instrument: ("episode 1 Instrument used", "innovation vouchers"),
        copy: "Copy from this profile",
        cite: ("episode 1 Sources", "X1S1"),
        incomplete: "not complete",
        marked: "莒县 [own]",
    },
];

#[test]
fn a_case_written_on_the_page_moves_a_verdict_says_whose_it_is_and_undo_takes_it_back() {
    for said in SAID {
        let mut harness = window_of("teaching", on_cases(said.language), TALL);
        let before = list(&harness, "INNO_VOUCHER");
        assert_eq!(before, List::AdviseWithConditions, "no case has tried it");
        press(&mut harness, said.new);
        write(&mut harness, said.name, "莒县");
        press(&mut harness, said.sources);
        press(&mut harness, said.add_source);
        write(&mut harness, said.source, "县台账");
        press(&mut harness, said.episodes);
        press(&mut harness, said.add_episode);
        assert!(says(&harness, said.incomplete), "a new record is told to be incomplete");
        let [story, from, to, low, high, _] = said.columns;
        for (column, text) in [
            (story, "发券后小厂送检翻番"),
            (from, "2016"),
            (to, "2019"),
            (low, "0.4"),
            (high, "0.8"),
        ] {
            write(&mut harness, &format!("{}{column}", said.one), text);
        }
        pick(&mut harness, said.instrument.0, said.instrument.1);
        press(&mut harness, said.copy);
        pick(&mut harness, said.cite.0, said.cite.1);
        assert!(!says(&harness, said.incomplete), "it is complete now");
        let own = harness.state().document().cases.first().unwrap().clone();
        assert_eq!(own.rows("episodes").first().unwrap().get("sources").unwrap(), "X1S1");
        assert_eq!(list(&harness, "INNO_VOUCHER"), List::Advise, "a near success carries it");
        harness.state_mut().carry_out(&egui::Context::default(), Command::Go(Page::Advice));
        let card = Command::Instrument("INNO_VOUCHER".to_owned());
        harness.state_mut().carry_out(&egui::Context::default(), card);
        harness.run();
        assert!(says(&harness, said.marked), "{}", said.marked);
        for _ in 0..200 {
            harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
            harness.run();
        }
        assert!(harness.state().document().cases.is_empty());
        assert_eq!(list(&harness, "INNO_VOUCHER"), before);
        assert!(!says(&harness, said.marked));
    }
}

#[test]
fn faults_stand_beside_their_field_in_the_language_of_the_screen() {
    for (language, fault, state) in [
        (Language::Zh, "请写 1900 至 2100 之间的年份。", "没写完"),
        (Language::En, "Write a year from 1900 to 2100.", "incomplete"),
    ] {
        let mut broken = case();
        let rows = broken.tables.get_mut("facts").unwrap();
        rows.first_mut().unwrap().insert("year".to_owned(), "去年".to_owned());
        let view = View {
            case: Some("own1".to_owned()),
            own_write: true,
            own_table: "facts".to_owned(),
            ..on_cases(language)
        };
        let harness = window_on(document(broken), view, TALL);
        assert!(says(&harness, fault), "{fault}");
        assert!(says(&harness, state), "{state}");
    }
}

#[test]
fn a_case_is_switched_off_and_deleted_and_both_are_undone() {
    let view = View { case: Some("own1".to_owned()), ..on_cases(Language::Zh) };
    let mut harness = window_on(document(case()), view, TALL);
    let joined = |h: &Driven| h.state().derived().found.force.cases.iter().any(|c| c.id == "own1");
    assert!(joined(&harness));
    harness.get_by_role_and_label(Role::CheckBox, "参与建议").click();
    harness.run();
    assert!(!joined(&harness) && says(&harness, "已停用"));
    press(&mut harness, "删除本案例");
    assert!(harness.state().document().cases.is_empty());
    for _ in 0..2 {
        harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
        harness.run();
    }
    assert!(joined(&harness));
}

#[test]
fn what_is_exported_is_imported_beside_it_under_new_numbers() {
    let view = View { case: Some("own1".to_owned()), ..on_cases(Language::En) };
    let mut harness = window_on(document(case()), view, TALL);
    harness.state_mut().take_requests();
    press(&mut harness, "Export as one file");
    let wants = |r: &Request| matches!(r, Request::PickExport { suggested } if suggested == "Linyi-(Shandong).zip");
    assert!(harness.state_mut().take_requests().iter().any(wants));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.zip");
    harness.state_mut().tell(Event::PickedExport(Some(path.clone())));
    for request in harness.state_mut().take_requests() {
        if let Request::Write { path, bytes } = request {
            jiju::file::write(&path, &bytes).unwrap();
        }
    }
    press(&mut harness, "Import…");
    assert!(harness.state_mut().take_requests().iter().any(|r| matches!(r, Request::PickCase)));
    harness.state_mut().tell(Event::PickedCase(Some(path)));
    for request in harness.state_mut().take_requests() {
        if let Request::ReadCase { path, form } = request {
            let read = jiju::file::read_case(&form, &path).map(Box::new);
            harness.state_mut().tell(Event::ReadCase(read));
        }
    }
    harness.run();
    let cases = &harness.state().document().cases;
    let ids: Vec<&str> = cases.iter().map(|c| c.id.as_str()).collect();
    assert_eq!(ids, ["own1", "own2"]);
    assert_eq!(cases.get(1).unwrap().rows("episodes").first().unwrap()["facts"], "X2F1");
    assert!(says(&harness, "carry new ones"));
    assert_eq!(harness.state().derived().found.force.cases.len(), 5);
}

#[test]
fn a_case_begun_from_a_profile_holds_its_situation_and_is_known_as_its_own() {
    let mut harness = window_of("teaching", on_cases(Language::Zh), TALL);
    press(&mut harness, "由本档案新建");
    let document = harness.state().document().clone();
    let OwnCase { id, .. } = document.cases.first().unwrap();
    assert_eq!(document.profiles.first().unwrap().record_of.as_ref(), Some(id));
    let episode = document.cases.first().unwrap().rows("episodes").first().unwrap();
    let fields = harness.state().derived().found.situation.iter().count();
    let features = episode["situation"].split('|').count();
    assert!(features > fields / 2, "{features} of {fields}");
    assert!(says(&harness, "没有写完"), "what came of it is still to be written");
}

#[test]
fn every_form_stands_in_every_theme_and_language() {
    for table in ["head", "sources", "facts", "actions", "episodes", "lessons", "stages", "gaps"] {
        for language in Language::ALL {
            let view = View {
                case: Some("own1".to_owned()),
                own_write: true,
                own_table: table.to_owned(),
                ..on_cases(language)
            };
            let bench = Workbench::new(&crate::common::window::KNOWLEDGE, document(case()), view);
            driven(bench, egui::vec2(1024.0, TALL));
        }
    }
}

#[test]
fn the_part_on_contributions_names_it_too() {
    let view = View {
        page: Page::Advice,
        advice: AdvicePart::Contributions,
        language: Language::En,
        ..View::default()
    };
    let harness = window_on(document(case()), view, TALL);
    assert!(says(&harness, "Linyi [own] (Shandong)"));
}
