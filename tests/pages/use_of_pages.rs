//! What an official does in the program, driven by role and label without a window, in both
//! languages. A character no font draws, or an input without a name, fails by itself.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::sync::LazyLock;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::common::SAMPLES;
use jiju::advice::List;
use jiju::app::{self, Ask, Command, Page, Part, Request, View, Workbench};
use jiju::assets::Files;
use jiju::document::Value;
use jiju::figure::{Theme, fonts};
use jiju::file::{Hold, sample};
use jiju::study::Knowledge;
use jiju::text::{Language, words};

static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::load(Files::shipped()).unwrap());

const BOTH: [Language; 2] = [Language::Zh, Language::En];

type Window = Harness<'static, Workbench>;

fn window(name: &str, view: View) -> Window {
    let bench = Workbench::new(&KNOWLEDGE, sample(&KNOWLEDGE.files, name).unwrap(), view);
    let mut harness = Harness::builder()
        .with_size(egui::vec2(1366.0, 768.0))
        .with_context_setup(fonts::install)
        .build_ui_state(|ui, bench: &mut Workbench| bench.ui(ui), bench);
    harness.run();
    harness
}

fn field_name(id: &str, l: Language) -> &'static str {
    KNOWLEDGE.library.words.field(id).unwrap().name.get(l)
}

/// The part of the profile page that holds a field.
fn at_field(id: &str, language: Language) -> View {
    let section = KNOWLEDGE.library.words.field(id).unwrap().section.clone();
    View { page: Page::Profile, part: Part::Section(section), language, ..View::default() }
}

/// Puts the cursor into a field and types over what is there.
fn type_over(h: &mut Window, name: &str, text: &str) {
    h.get_by_role_and_label(Role::TextInput, name).focus();
    h.run();
    h.key_press_modifiers(Modifiers::COMMAND, Key::A);
    h.run();
    h.get_by_role_and_label(Role::TextInput, name).type_text(text);
    h.run();
}

fn press(h: &mut Window, name: &str) {
    let at = h
        .get_all_by_label(name)
        .find(|n| matches!(n.accesskit_node().role(), Role::Button | Role::Link | Role::CheckBox));
    at.unwrap_or_else(|| panic!("no button says {name}")).click();
    h.run();
}

fn list_of(h: &Window, instrument: &str) -> List {
    h.state().derived().found.advice.verdict(instrument).unwrap().list
}

fn shows(h: &Window, text: &str) -> bool {
    h.query_all_by_label_contains(text).next().is_some()
}

#[test]
fn every_page_draws_in_every_language_theme_and_sample() {
    for name in SAMPLES {
        for language in BOTH {
            let mut h = window(name, View { language, ..View::default() });
            h.state_mut().finish_background();
            for (i, page) in Page::ALL.into_iter().enumerate() {
                let size = if i % 2 == 0 { (1024.0, 768.0) } else { (1366.0, 768.0) };
                h.set_size(size.into());
                let ctx = h.ctx.clone();
                for command in [Command::Wear(Theme::ALL[i % 3]), Command::Go(page)] {
                    h.state_mut().carry_out(&ctx, command);
                }
                h.run();
                assert!(shows(&h, &page.name(language)));
            }
        }
    }
}

#[test]
fn every_part_of_the_profile_draws() {
    let sections = KNOWLEDGE.library.words.sections().iter();
    let mut parts: Vec<Part> = sections.map(|s| Part::Section(s.id.clone())).collect();
    parts.extend([
        Part::Identity,
        Part::Series,
        Part::References,
        Part::Chain,
        Part::Targets,
        Part::Actions,
    ]);
    for part in parts {
        for language in BOTH {
            let view =
                View { page: Page::Profile, part: part.clone(), language, ..View::default() };
            let _ = window("teaching", view.clone());
            let _ = window("suizhou-2024", view);
        }
    }
}

#[test]
fn an_edit_changes_the_verdict_and_undo_brings_it_back() {
    for l in BOTH {
        let mut h = window("liangshan-2023", at_field("unlicensed_share", l));
        let before = list_of(&h, "LIC_REGULARISE");
        let diagnosis = h.state().derived().found.advice.diagnosis.clone();
        let name = field_name("unlicensed_share", l);
        let low = words::range_low(l, name);
        let high = words::range_high(l, name);
        type_over(&mut h, &high, "0.7");
        type_over(&mut h, &low, "0.5");
        let datum = &h.state().document().profiles[0].fields["unlicensed_share"];
        assert_eq!(datum.value, Value::Range(0.5, 0.7));
        assert_ne!(list_of(&h, "LIC_REGULARISE"), before);
        assert_ne!(h.state().derived().found.advice.diagnosis, diagnosis);
        // The sentence that explains the problem names the new figure.
        press(&mut h, &Page::Advice.name(l));
        assert!(shows(&h, "50–70%"));
        press(&mut h, &words::command_undo(l));
        press(&mut h, &words::command_undo(l));
        assert_eq!(list_of(&h, "LIC_REGULARISE"), before);
        assert_eq!(h.state().derived().found.advice.diagnosis, diagnosis);
        press(&mut h, &words::command_redo(l));
        press(&mut h, &words::command_redo(l));
        assert_ne!(list_of(&h, "LIC_REGULARISE"), before);
    }
}

#[test]
fn a_percentage_for_a_share_is_caught_beside_the_field() {
    for l in BOTH {
        let mut h = window("liangshan-2007", at_field("env_noncompliance_share", l));
        let name = field_name("env_noncompliance_share", l);
        type_over(&mut h, name, "86");
        let issues = &h.state().derived().found.issues;
        let issue = issues.iter().find(|i| i.path == "fields.env_noncompliance_share").unwrap();
        assert!(shows(&h, &issue.sentence(l)), "the sentence stands beside the field");
        let document = h.state().document();
        assert_eq!(
            document.profiles[0].fields["env_noncompliance_share"].value,
            Value::Number(86.0)
        );
        // A value with an error is read as unknown, not as 86.
        assert!(!h.state().derived().found.situation.knows("env_noncompliance_share"));
        press(&mut h, &words::fix_to(l, "0.86"));
        let situation = &h.state().derived().found.situation;
        let x = situation.interval("env_noncompliance_share").unwrap();
        assert!((x.lo() - 0.86).abs() < 1e-12 && x.is_point());
    }
}

#[test]
fn the_language_changes_in_the_middle_of_an_edit() {
    let mut h = window("liangshan-2007", at_field("env_noncompliance_share", Language::Zh));
    type_over(&mut h, field_name("env_noncompliance_share", Language::Zh), "0.2");
    let revision = h.state().derived().key.revision;
    press(&mut h, &format!("{} English", words::language(Language::Zh)));
    assert_eq!(h.state().view().language, Language::En);
    let name = field_name("env_noncompliance_share", Language::En);
    let field = h.get_by_role_and_label(Role::TextInput, name);
    assert_eq!(field.accesskit_node().value().unwrap(), "0.2");
    assert_eq!(h.state().derived().key.revision, revision, "nothing is computed for a language");
    assert_eq!(h.state().view().part, Part::Section("environment".into()));
}

#[test]
fn what_cannot_be_read_stays_until_it_is_mended() {
    let l = Language::Zh;
    let mut h = window("liangshan-2007", at_field("env_noncompliance_share", l));
    let name = field_name("env_noncompliance_share", l);
    type_over(&mut h, name, "约一成");
    assert!(shows(&h, &words::unread_text(l, "约一成")));
    h.key_press(Key::Tab);
    h.run();
    let field = h.get_by_role_and_label(Role::TextInput, name);
    assert_eq!(field.accesskit_node().value().unwrap(), "约一成", "nothing is lost");
    type_over(&mut h, name, "10%");
    assert!(!shows(&h, &words::unread_text(l, "约一成")));
    let datum = &h.state().document().profiles[0].fields["env_noncompliance_share"];
    assert_eq!(datum.value, Value::Number(0.1));
}

#[test]
fn typing_is_one_step_of_undo_and_drops_the_old_source() {
    let l = Language::Zh;
    let mut h = window("liangshan-2023", at_field("firm_count", l));
    let before = h.state().document().profiles[0].fields["firm_count"].clone();
    assert!(!before.facts.is_empty());
    type_over(&mut h, field_name("firm_count", l), "1500");
    let after = h.state().document().profiles[0].fields["firm_count"].clone();
    assert_eq!((after.value, after.facts.len()), (Value::Number(1500.0), 0));
    press(&mut h, &words::command_undo(l));
    assert_eq!(h.state().document().profiles[0].fields["firm_count"], before);
}

#[test]
fn a_block_from_a_spreadsheet_lands_in_the_grid() {
    let view = View { page: Page::Profile, part: Part::Series, ..View::default() };
    let mut h = window("tieling-2012", view);
    let block = "指标\t2010年\t2011年\n产值（万元）\t１２0,000\t—\n从业人员\t3 500\t\n";
    h.input_mut().events.push(Event::Paste(block.to_owned()));
    h.run();
    let series = &h.state().document().profiles[0].series;
    let output = &series["output_mn_cny"][&2010];
    assert_eq!(output.value, Value::Number(120_000.0));
    assert_eq!(output.unit.as_deref(), Some("wan_cny"));
    assert_eq!(series["employment"][&2010].value, Value::Number(3500.0));
    // A dash is unknown, not zero.
    assert!(!series["output_mn_cny"].contains_key(&2011));
    press(&mut h, &words::command_undo(Language::Zh));
    assert!(!h.state().document().profiles[0].series.contains_key("employment"));
}

#[test]
fn a_case_switched_off_changes_the_lists_and_says_so() {
    let view = View { page: Page::Advice, ..View::default() };
    let mut h = window("liangshan-2007", view);
    assert_eq!(list_of(&h, "LIC_REGULARISE"), List::Advise);
    let case = KNOWLEDGE.library.case("liangshan").unwrap();
    h.get_by_role_and_label(Role::CheckBox, case.short_name(Language::Zh)).click();
    h.run();
    assert_ne!(list_of(&h, "LIC_REGULARISE"), List::Advise);
}

#[test]
fn unsaved_work_is_asked_about_before_it_is_lost() {
    for l in BOTH {
        let mut h = window("liangshan-2023", at_field("firm_count", l));
        type_over(&mut h, field_name("firm_count", l), "150");
        assert!(h.state().is_unsaved());
        h.state_mut().tell(app::Event::CloseAsked);
        h.run();
        assert!(shows(&h, &words::ask_close(l)));
        press(&mut h, &Command::Stay.name(l));
        assert!(!shows(&h, &words::ask_close(l)));
        h.state_mut().tell(app::Event::CloseAsked);
        h.run();
        press(&mut h, &Command::SaveAndQuit.name(l));
        let requests = h.state_mut().take_requests();
        assert!(requests.iter().any(|r| matches!(r, Request::PickSave { .. })));
        assert!(!requests.iter().any(|r| matches!(r, Request::Close)), "not before it is saved");
        // Once saved, it closes.
        let revision = h.state().derived().key.revision;
        h.state_mut().tell(app::Event::Saved("x.jiju".into(), revision, Ok(Hold::default())));
        let requests = h.state_mut().take_requests();
        assert!(requests.iter().any(|r| matches!(r, Request::Close)));
    }
}

#[test]
fn another_document_does_not_replace_unsaved_work_unasked() {
    let l = Language::Zh;
    let mut h = window("liangshan-2023", at_field("firm_count", l));
    type_over(&mut h, field_name("firm_count", l), "150");
    h.state_mut().carry_out(&egui::Context::default(), Command::OpenSample("teaching".into()));
    assert!(matches!(h.state().asks(), Some(Ask::Replace(_))));
    h.run();
    assert_eq!(h.state().document().profiles[0].fields["firm_count"].value, Value::Number(150.0));
    press(&mut h, &Command::Discard.name(l));
    assert!(h.state().document().profiles[0].fictitious);
}

#[test]
fn without_a_dialog_a_path_can_be_typed() {
    let l = Language::Zh;
    let mut h = window("liangshan-2023", View::default());
    h.state_mut().tell(app::Event::NoDialog {
        purpose: jiju::app::Purpose::Open,
        suggested: "/home/li".to_owned(),
    });
    h.run();
    type_over(&mut h, &words::path_open(l), "C:\\county.jiju");
    press(&mut h, &words::path_go(l));
    let requests = h.state_mut().take_requests();
    let path = "C:\\county.jiju";
    assert!(requests.iter().any(|r| matches!(r, Request::Open(p) if p.as_os_str() == path)));
}

#[test]
fn a_new_county_starts_with_everything_unknown() {
    let l = Language::Zh;
    let mut h = window("liangshan-2023", View::default());
    press(&mut h, &Command::NewProfile.name(l));
    assert_eq!(h.state().view().page, Page::Profile);
    assert_eq!(h.state().derived().found.completeness.known, 0);
    press(&mut h, &Page::Advice.name(l));
    let advised: Vec<&str> = h
        .state()
        .derived()
        .found
        .advice
        .verdicts
        .iter()
        .filter(|v| v.list.is_advised())
        .map(|v| v.instrument.id.as_str())
        .collect();
    assert_eq!(advised, ["MONITOR_EVAL"]);
}

#[test]
fn shortcuts_reach_every_page() {
    let mut h = window("liangshan-2023", View::default());
    let keys = [Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num1];
    for (key, page) in keys.into_iter().zip([1, 2, 3, 4, 5, 0]) {
        h.key_press_modifiers(Modifiers::COMMAND, key);
        h.run();
        assert_eq!(h.state().view().page, Page::ALL[page]);
    }
}

#[test]
fn nothing_is_repainted_when_nothing_happens() {
    for page in Page::ALL {
        let mut h = window("teaching", View { page, ..View::default() });
        h.state_mut().finish_background();
        h.run();
        // `run` panics where a page asks for frames without end; one more step changes nothing.
        let steps = h.run();
        assert!(steps <= 2, "{page:?} took {steps} frames to come to rest");
    }
}

/// At three times the size on a small screen a page is wider than its window: every column keeps a
/// width, and one scrolls sideways to the last.
#[test]
fn a_page_too_wide_for_its_window_scrolls_sideways() {
    for (page, language) in Page::ALL.into_iter().flat_map(|p| BOTH.map(|l| (p, l))) {
        let view = View { page, language, ..View::default() };
        let bench = Workbench::new(&KNOWLEDGE, sample(&KNOWLEDGE.files, "teaching").unwrap(), view);
        let mut h = Harness::builder()
            .with_size(egui::vec2(455.0, 256.0))
            .with_context_setup(fonts::install)
            .build_ui_state(|ui, bench: &mut Workbench| bench.ui(ui), bench);
        h.run();
        let widest = |h: &Window| {
            let all = h.root().children_recursive().filter(|n| n.accesskit_node().has_bounds());
            all.map(|n| n.rect())
                .filter(egui::Rect::is_finite)
                .map(|r| r.right())
                .fold(0.0, f32::max)
        };
        let before = widest(&h);
        h.hover_at(egui::pos2(300.0, 150.0));
        h.event(Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(-200.0, 0.0),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers: Modifiers::NONE,
        });
        h.run_steps(20);
        let after = widest(&h);
        assert!(before > 455.0 && after < before, "{page:?}: {before} to {after}");
    }
}
