//! What a user does with the records, the cases page and the indicators page, without a window.
//! Missing glyphs and nameless inputs fail by themselves.
#![allow(clippy::panic, clippy::unwrap_used)]

use std::sync::LazyLock;

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use jiju::app::{Command, Page, Part, Record, View, Workbench};
use jiju::assets::Files;
use jiju::case::Condition;
use jiju::file::sample;
use jiju::profile::Vocabulary;
use jiju::study::Knowledge;
use jiju::text::Language;

static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::load(Files::shipped()).unwrap());

fn window(name: &str, view: View) -> Harness<'static, Workbench> {
    window_of(name, view, egui::vec2(1366.0, 768.0))
}

fn window_of(name: &str, view: View, size: egui::Vec2) -> Harness<'static, Workbench> {
    let bench = Workbench::new(&KNOWLEDGE, sample(&KNOWLEDGE.files, name).unwrap(), view);
    let mut harness = Harness::builder()
        .with_size(size)
        .with_context_setup(jiju::figure::fonts::install)
        .build_ui_state(|ui, bench: &mut Workbench| bench.ui(ui), bench);
    harness.run();
    harness
}

fn view(page: Page, language: Language) -> View {
    View { page, language, ..View::default() }
}

fn click(harness: &mut Harness<'static, Workbench>, text: &str) {
    let found: Vec<_> = harness.get_all_by_label_contains(text).collect();
    let button = found.iter().find(|n| {
        use egui_kittest::kittest::NodeT as _;
        let role = n.accesskit_node().role();
        matches!(role, egui::accesskit::Role::Button | egui::accesskit::Role::Link)
    });
    button.unwrap_or_else(|| panic!("no button or link says {text}")).click();
    harness.run();
}

#[test]
fn a_lesson_leads_to_its_address_one_click_each() {
    for (language, lesson, episode, fact) in [
        (Language::Zh, "启示 TL01", "实例 T01", "事实 F225"),
        (Language::En, "Lesson TL01", "Episode T01", "Fact F225"),
    ] {
        let tall = egui::vec2(1366.0, 1800.0);
        let mut harness = window_of("tieling-2012", view(Page::Cases, language), tall);
        click(&mut harness, lesson);
        assert_eq!(harness.state().view().trail, [Record::Lesson("TL01".into())]);
        // The episodes of the page lie under the sheet; the sheet speaks last.
        click_last(&mut harness, episode);
        click_last(&mut harness, fact);
        assert_eq!(harness.state().view().trail.len(), 3);
        let url = KNOWLEDGE.library.fact("F225").unwrap().source.url.clone().unwrap();
        assert!(harness.query_all_by_label_contains(&url).next().is_some(), "{url}");
        harness.key_press(egui::Key::Escape);
        harness.run();
        assert!(harness.state().view().trail.is_empty(), "Esc closes the record");
    }
}

/// The last of several: what lies over the page is drawn after it.
fn click_last(harness: &mut Harness<'static, Workbench>, text: &str) {
    use egui_kittest::kittest::NodeT as _;
    let found: Vec<_> = harness.get_all_by_label_contains(text).collect();
    let button = found
        .iter()
        .rev()
        .find(|n| matches!(n.accesskit_node().role(), egui::accesskit::Role::Button));
    button.unwrap_or_else(|| panic!("no button says {text}")).click();
    harness.run();
}

#[test]
fn every_record_opens_in_both_languages() {
    let library = &KNOWLEDGE.library;
    let mut records: Vec<Record> = Vec::new();
    for case in &library.cases {
        records.extend(case.lessons.iter().map(|x| Record::Lesson(x.id.clone())));
        records.extend(case.episodes.iter().map(|x| Record::Episode(x.id.clone())));
        records.extend(case.facts.iter().step_by(7).map(|x| Record::Fact(x.id.clone())));
        records.extend(case.actions.iter().step_by(4).map(|x| Record::Action(x.id.clone())));
    }
    records.extend(library.catalogue.laws.iter().map(|x| Record::Law(x.id.clone())));
    records.extend(library.words.fields().iter().map(|x| Record::Field(x.id.clone())));
    for language in [Language::Zh, Language::En] {
        let mut harness = window("liangshan-2023", view(Page::Home, language));
        for record in &records {
            let ctx = harness.ctx.clone();
            harness.state_mut().carry_out(&ctx, Command::Record(record.clone()));
            harness.run();
            let raw = raw_id(&harness, &library.words);
            assert_eq!(raw, None, "{record:?} shows an id");
        }
    }
}

/// A field id on the screen, where a name belongs.
fn raw_id(harness: &Harness<'static, Workbench>, words: &Vocabulary) -> Option<String> {
    let ids = words.fields().iter().map(|f| f.id.as_str()).filter(|id| id.contains('_'));
    ids.filter(|id| !["output_mn_cny"].contains(id))
        .find(|id| harness.query_all_by_label(id).next().is_some())
        .map(str::to_owned)
}

#[test]
fn a_picked_episode_is_told_beside_the_table() {
    let mut harness =
        window_of("tieling-2012", view(Page::Cases, Language::Zh), egui::vec2(1366.0, 1400.0));
    click(&mut harness, "实例 T02");
    assert_eq!(harness.state().view().episode.as_deref(), Some("T02"));
    assert!(harness.state().view().trail.is_empty());
    click(&mut harness, "查看依据与来源");
    assert_eq!(harness.state().view().trail, [Record::Episode("T02".into())]);
}

#[test]
fn facts_are_found_by_what_is_typed() {
    let mut harness = window("tieling-2012", view(Page::Cases, Language::Zh));
    click(&mut harness, "事实 59");
    harness.get_by_role_and_label(egui::accesskit::Role::TextInput, "查找").click();
    harness.run();
    harness.get_by_role_and_label(egui::accesskit::Role::TextInput, "查找").type_text("规划面积");
    harness.run();
    click(&mut harness, "事实 F225");
    assert_eq!(harness.state().view().trail, [Record::Fact("F225".into())]);
}

#[test]
fn an_indicator_opens_with_its_formula() {
    for language in [Language::Zh, Language::En] {
        let mut harness =
            window_of("teaching", view(Page::Indicators, language), egui::vec2(1366.0, 1600.0));
        let declared = KNOWLEDGE.registry.declaration("cr4").unwrap();
        click(&mut harness, declared.name.get(language));
        assert_eq!(harness.state().view().indicator.as_deref(), Some("cr4"));
        harness.get_by_label(declared.formula.get(language));
    }
}

#[test]
fn every_indicator_can_be_looked_at_in_both_languages() {
    for name in ["teaching", "liangshan-2007"] {
        for language in [Language::Zh, Language::En] {
            let mut harness = window(name, view(Page::Indicators, language));
            for d in KNOWLEDGE.registry.declarations() {
                let ctx = harness.ctx.clone();
                harness.state_mut().carry_out(&ctx, Command::Indicator(d.id.clone()));
                harness.run();
                harness.get_by_label(d.formula.get(language));
            }
        }
    }
}

#[test]
fn a_gap_leads_to_where_it_is_filled() {
    let mut harness = window("liangshan-2023", view(Page::Indicators, Language::Zh));
    click(&mut harness, "产值 去填：产值");
    assert_eq!(harness.state().view().page, Page::Profile);
    assert_eq!(harness.state().view().part, Part::Series);
}

#[test]
fn conditions_are_told_by_names() {
    // The sheet writes conditions from their parts; a part it cannot name would show an id.
    let words = &KNOWLEDGE.library.words;
    for lesson in KNOWLEDGE.library.cases.iter().flat_map(|c| &c.lessons) {
        let atoms = lesson.parsed_condition().into_iter().flat_map(Condition::atoms);
        for atom in atoms {
            assert!(words.field(&atom.field).is_some(), "{} {}", lesson.id, atom.field);
        }
    }
}
