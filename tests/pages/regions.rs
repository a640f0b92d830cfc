//! A region × industry table on the indicators page, as a user brings it in and reads it: pasted
//! with faults, from a file, by example; by role and label, in both languages.
#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing)]

use crate::common::window::{Driven, KNOWLEDGE, click, driven, says, window_of, window_on};
use egui::Event as Input;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use jiju::app::{Event, IndicatorPart, Page, RegionTopic, RegionsLook, Request, View, Workbench};
use jiju::document::{Document, Profile, SCHEMA};
use jiju::text::{Language, words};

const LANGUAGES: [Language; 2] = [Language::Zh, Language::En];
/// Tall enough for two lists and two figures.
const TALL: f32 = 3000.0;

fn at(language: Language, topic: RegionTopic) -> View {
    View {
        page: Page::Indicators,
        indicators: IndicatorPart::Table,
        regions: RegionsLook { topic, ..RegionsLook::default() },
        language,
        ..View::default()
    }
}

fn nowhere(language: Language) -> Driven {
    let profile = Profile { id: "county".to_owned(), ..Profile::default() };
    let document = Document { schema: SCHEMA, profiles: vec![profile], ..Document::default() };
    window_on(document, at(language, RegionTopic::Quotients), TALL)
}

fn press(harness: &mut Driven, label: &str) {
    harness.get_by_role_and_label(Role::Button, label).click();
    harness.run();
}

fn paste(harness: &mut Driven, l: Language, text: &str) {
    harness.get_by_role_and_label(Role::MultilineTextInput, &words::rt_box(l)).focus();
    harness.run();
    harness.input_mut().events.push(Input::Paste(text.to_owned()));
    harness.run();
}

fn kept(harness: &Driven) -> Option<&jiju::document::RegionSizes> {
    harness.state().document().profiles[0].region_sizes.as_ref()
}

#[test]
fn a_pasted_table_tells_its_faults_loses_nothing_and_goes_in_once_it_reads() {
    for l in LANGUAGES {
        let mut h = nowhere(l);
        assert!(says(&h, &words::rt_empty_title(l)));
        let bad = "地区\t食品\t挂车\n甲县\t12\t约三十\n乙县\t-4\t7\n合计\t1\t1\n";
        paste(&mut h, l, bad);
        for fault in
            [words::table_not_a_number(l, 2, "挂车", "约三十"), words::table_negative(l, 3, "食品")]
        {
            assert!(says(&h, &fault), "{fault}");
        }
        assert_eq!(h.state().view().regions.draft, bad, "nothing is lost");
        assert!(h.query_by_role_and_label(Role::Button, &words::rt_put_in(l)).is_none());
        press(&mut h, &words::rt_clear(l));
        paste(&mut h, l, "地区\t食品\t挂车\n甲县\t12\t30\n乙县\t4\t7\n合计\t16\t37\n");
        assert!(says(&h, &words::rt_read_totals(l, "合计")));
        // Neither the table nor the profile names a year: it is asked for.
        assert!(says(&h, &words::rt_want_year(l)));
        let year = words::rt_year(l);
        h.get_by_role_and_label(Role::TextInput, &year).focus();
        h.run();
        h.get_by_role_and_label(Role::TextInput, &year).type_text("2023");
        h.run();
        press(&mut h, &words::rt_put_in(l));
        let table = kept(&h).unwrap();
        assert_eq!((table.regions.len(), table.industries.len()), (2, 2));
        assert!(table.years.contains_key(&2023));
        assert!(says(&h, &words::rt_no_own_unnamed(l)), "the own row is asked for");
        press(&mut h, &words::command_undo(l));
        assert!(kept(&h).is_none());
    }
}

#[test]
fn a_table_from_a_file_is_laid_before_the_user_and_a_second_year_is_merged() {
    let l = Language::Zh;
    let mut h = nowhere(l);
    press(&mut h, &words::rt_open_file(l));
    let asked = h.state_mut().take_requests();
    assert!(asked.iter().any(|r| matches!(r, Request::PickSheet)), "{asked:?}");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    let text = "地区,行业,年份,数值\n甲,a,2020,5\n甲,b,2020,6\n乙,a,2020,7\n乙,b,2020,8\n";
    jiju::file::write(&path, text.as_bytes()).unwrap();
    h.state_mut().tell(Event::PickedSheet(Some(path)));
    h.state_mut().finish_background();
    h.run();
    assert!(kept(&h).is_none(), "nothing goes in unasked");
    press(&mut h, &words::import_apply(l, 4));
    assert_eq!(kept(&h).unwrap().years.len(), 1);
    press(&mut h, &words::rt_edit_table(l));
    paste(&mut h, l, "地区\t年份\ta\tb\n甲\t2023\t6\t6\n乙\t2023\t7\t9\n");
    press(&mut h, &words::rt_put_over(l));
    assert_eq!(kept(&h).unwrap().years.len(), 2);
    press(&mut h, &words::rt_edit_table(l));
    press(&mut h, &words::rt_remove(l));
    assert!(kept(&h).is_none() && says(&h, &words::rt_empty_title(l)));
    press(&mut h, &words::command_undo(l));
    assert_eq!(kept(&h).unwrap().years.len(), 2, "removing is undone");
}

#[test]
fn a_table_too_large_is_refused_with_a_sentence_and_stays_in_the_box() {
    let l = Language::En;
    let mut h = nowhere(l);
    let mut text = "region,year".to_owned();
    (0..210).for_each(|i| text += &format!(",i{i}"));
    for r in 0..200 {
        text += &format!("\nr{r},2023");
        (0..210).for_each(|_| text += ",1");
    }
    paste(&mut h, l, &text);
    press(&mut h, &words::rt_put_in(l));
    assert!(kept(&h).is_none() && says(&h, "42000 cells"));
    assert_eq!(h.state().view().regions.draft, text);
}

#[test]
fn the_example_is_said_to_be_invented_and_the_own_row_is_picked_by_name() {
    for l in LANGUAGES {
        let mut h = window_of("liangshan-2023", at(l, RegionTopic::Quotients), TALL);
        press(&mut h, &words::rt_use_example(l));
        assert!(kept(&h).unwrap().fictitious && says(&h, &words::fictitious_short(l)));
        let place = h.state().document().profiles[0].identity.place(l).to_owned();
        assert!(says(&h, &words::rt_no_own(l, place)));
        h.get_by_role_and_label(Role::ComboBox, &words::rt_own(l)).click();
        h.run();
        let third = kept(&h).unwrap().regions[2].clone();
        click(&mut h, &third);
        assert_eq!(kept(&h).unwrap().own.as_ref(), Some(&third));
        assert!(says(&h, &words::rg_own(l, &third)));
    }
}

#[test]
fn lists_are_sorted_by_their_heads_and_rows_lead_on() {
    for l in LANGUAGES {
        let mut h = window_of("teaching", at(l, RegionTopic::Quotients), TALL);
        assert!(says(&h, &words::rt_list_holders(l, "专用车")), "the highest quotient");
        let small = words::rt_small(l, "30", if l == Language::Zh { "人" } else { "persons" });
        assert!(says(&h, &small));
        let top = |h: &Driven, a: &str, b: &str| {
            let y = |name: &str| {
                let all: Vec<_> = h.get_all_by_label_contains(name).collect();
                let row = all.iter().find(|n| n.rect().width() > 300.0);
                row.unwrap_or_else(|| panic!("no row {name}")).rect().top()
            };
            y(a) < y(b)
        };
        assert!(top(&h, "专用车 8426", "农副食品 19"));
        let head = words::rt_sort_by(l, words::rg_share_here(l));
        press(&mut h, &head);
        assert!(top(&h, "农副食品 19", "专用车 8426"), "the largest first");
        press(&mut h, &head);
        assert!(top(&h, "专用车 8426", "农副食品 19"), "and the other way round");
        click(&mut h, "医药 85");
        assert!(says(&h, &words::rt_list_holders(l, "医药")));
        click(&mut h, "丙县 ");
        assert!(says(&h, &words::rt_list_quotients(l, "丙县")));
    }
}

#[test]
fn every_topic_reads_in_both_languages_and_a_figure_leaves_as_a_picture() {
    for l in LANGUAGES {
        let mut h = window_of("teaching", at(l, RegionTopic::Quotients), TALL);
        for topic in RegionTopic::ALL {
            if topic != RegionTopic::Quotients {
                press(&mut h, &format!("{} {}", words::rt_topic(l), topic.name(l)));
            }
            let told = match topic {
                RegionTopic::Quotients => {
                    words::rg_quotients_title(l, "教学县", words::rg_year(l, 2023))
                }
                RegionTopic::Next => words::rt_next_caveat(l),
                RegionTopic::Change => words::rt_change_how(l),
                RegionTopic::Regions => words::rt_regions_how(l),
                RegionTopic::Industries => words::rt_industries_how(l),
            };
            assert!(says(&h, &told), "{topic:?}");
        }
        press(&mut h, &words::command_export_figure(l));
        let asked = h.state_mut().take_requests();
        assert!(asked.iter().any(|r| matches!(r, Request::PickExport { .. })), "{asked:?}");
    }
}

#[test]
fn nothing_of_the_table_is_computed_where_it_is_not_looked_at() {
    let view = View { page: Page::Home, ..View::default() };
    let h = window_of("teaching", view, 768.0);
    assert!(h.state().derived().regions().is_none());
    let bench = Workbench::new(
        &KNOWLEDGE,
        crate::common::document("teaching"),
        at(Language::Zh, RegionTopic::Next),
    );
    let h = driven(bench, egui::vec2(1024.0, TALL));
    assert!(h.state().derived().regions().is_some());
    assert!(says(&h, &words::rt_next_how(Language::Zh)));
}
