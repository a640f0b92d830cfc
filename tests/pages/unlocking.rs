//! What to fill in, and the reference areas, as an official meets them: by role and label, in both
//! languages.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;

use crate::common::window::{Driven, KNOWLEDGE, click, says, window_of};
use jiju::app::{IndicatorPart, Page, Part, View};
use jiju::document::{Datum, Status, Value};
use jiju::indicator::{Outcome, need_name};
use jiju::text::{Language, words};

const BOTH: [Language; 2] = [Language::Zh, Language::En];
const TALL: f32 = 2600.0;

fn unlocks(language: Language) -> View {
    let indicators = IndicatorPart::Unlocks;
    View { page: Page::Indicators, indicators, language, ..View::default() }
}

fn references(language: Language) -> View {
    View { page: Page::Profile, part: Part::References, language, ..View::default() }
}

fn figure(h: &Driven, level: &str, series: &str, year: i32) -> Option<Datum> {
    let areas = &h.state().document().profiles[0].references;
    let area = areas.iter().find(|a| a.level == level)?;
    area.series.get(series)?.get(&year).cloned()
}

/// What an offer is called on its button.
fn offer(id: &str, l: Language) -> String {
    let library = &KNOWLEDGE.library;
    let fact = library.comparators.iter().find(|f| f.id == id).unwrap();
    let offer = library.offers.all.iter().find(|o| o.fact == id).unwrap();
    let area = library.offers.area(&fact.case).unwrap().name.get(l);
    let series = library.words.series(&offer.series).unwrap().name.get(l);
    words::reference_figure(l, area, series, fact.year, fact.shown(l))
}

fn type_into(h: &mut Driven, cell: &str, text: &str) {
    h.get_by_role_and_label(Role::TextInput, cell).click();
    h.run();
    h.get_by_role_and_label(Role::TextInput, cell).type_text(text);
    h.run();
}

#[test]
fn the_list_of_what_is_missing_leads_to_where_it_is_typed() {
    for l in BOTH {
        let mut h = window_of("liangshan-2023", unlocks(l), TALL);
        h.state_mut().finish_background();
        h.run();
        let found = h.state().derived().missing().unwrap();
        let series = found.inputs.iter().find(|i| i.path == "series.output_mn_cny").unwrap();
        let name = need_name(&series.path, &KNOWLEDGE.library.words, l);
        let row = words::out_unlocks_spoken(l, name, series.alone.len(), series.helps.len());
        assert_eq!(h.state().derived().together().len(), 2);
        assert!(says(&h, &words::unlocks_together(l)));
        click(&mut h, &row);
        assert_eq!(h.state().view().page, Page::Profile);
        assert_eq!(h.state().view().part, Part::Series);
    }
}

#[test]
fn a_missing_reference_leads_to_its_form() {
    for l in BOTH {
        let mut h = window_of("liangshan-2023", unlocks(l), TALL);
        let path = "reference.nation.total_jobs";
        let input = h.state().derived().missing().unwrap().input(path).unwrap().clone();
        let name = need_name(path, &KNOWLEDGE.library.words, l);
        let row = words::out_unlocks_spoken(l, name, input.alone.len(), input.helps.len());
        click(&mut h, &row);
        assert_eq!(h.state().view().part, Part::References);
        assert!(says(&h, &words::reference_offers(l)));
    }
}

#[test]
fn home_shows_three_of_either_ranking() {
    for l in BOTH {
        let view = View { page: Page::Home, language: l, ..View::default() };
        let mut h = window_of("liangshan-2023", view, TALL);
        h.state_mut().finish_background();
        h.run();
        let inputs = h.state().derived().missing().unwrap().inputs.clone();
        for (i, input) in inputs.iter().filter(|i| !i.alone.is_empty()).enumerate().take(4) {
            let effect = words::home_unlocks(l, input.alone.len());
            let name = need_name(&input.path, &KNOWLEDGE.library.words, l);
            let found = h.query_all_by_label(&name).next().is_some();
            assert_eq!(found, i < 3, "{name}");
            assert!(i >= 3 || says(&h, &effect));
        }
        click(&mut h, &format!("{} ", words::home_unlock(l)));
        assert_eq!(h.state().view().indicators, IndicatorPart::Unlocks);
    }
}

#[test]
fn a_public_figure_is_taken_over_with_its_source_and_can_be_undone() {
    for l in BOTH {
        let mut h = window_of("liangshan-2023", references(l), TALL);
        let before = h.state().document().profiles[0].clone();
        let name = offer("C003", l);
        assert_eq!(figure(&h, "nation", "industry_vehicles", 2009), None);
        click(&mut h, &format!("{} {name}", words::reference_take(l)));
        let datum = figure(&h, "nation", "industry_vehicles", 2009).unwrap();
        assert_eq!(datum.value, Value::Number(1_647_700.0));
        assert_eq!(datum.facts, ["C003"]);
        assert_eq!(datum.status, Some(Status::Fact));
        assert!(datum.source.is_some_and(|s| !s.is_empty()));
        let scope = KNOWLEDGE.library.offers.scope_of("C003").unwrap();
        assert_eq!(datum.note.as_deref(), Some(scope.warning.get(l)));
        assert!(says(&h, &words::reference_taken(l)));
        click(&mut h, &words::command_undo(l));
        assert_eq!(h.state().document().profiles[0], before);
        assert!(says(&h, &format!("{} {name}", words::reference_take(l))));
    }
}

/// Worked out of Suizhou's own share, it would run in a circle there; later figures are not read.
#[test]
fn a_figure_that_would_mislead_is_not_offered() {
    for l in BOTH {
        let h = window_of("suizhou-2024", references(l), 3600.0);
        let button = |name: &str| {
            let said = format!("{} {name}", words::reference_take(l));
            h.query_by_role_and_label(Role::Button, &said).is_some()
        };
        assert!(button(&offer("C003", l)));
        assert!(!button(&offer("C025", l)));
        assert!(says(&h, &words::reference_circle(l)));
        // Liangshan's people are of no use to Suizhou.
        assert!(!says(&h, &offer("C057", l)));
        let early = window_of("suizhou-2018", references(l), 3600.0);
        assert!(says(&early, &words::reference_later(l)));
    }
}

#[test]
fn reference_areas_typed_by_hand_give_the_location_quotient() {
    for l in BOTH {
        let mut h = window_of("liangshan-2023", references(l), TALL);
        let words = &KNOWLEDGE.library.words;
        for (level, series, text) in [
            (words::reference_county(l), "industry_jobs", "4000"),
            (words::reference_county(l), "total_jobs", "100000"),
            (words::reference_nation(l), "industry_jobs", "800000"),
            (words::reference_nation(l), "total_jobs", "400000000"),
        ] {
            let name = words.series(series).unwrap().name.get(l);
            type_into(&mut h, &words::reference_cell(l, level, name, 2023), text);
        }
        assert_eq!(figure(&h, "nation", "total_jobs", 2023).unwrap().value, Value::Number(4e8),);
        let readings = &h.state().derived().found.readings;
        let quotient = readings.iter().find(|r| r.id == "location_quotient").unwrap();
        let value = quotient.value().unwrap_or_else(|| panic!("{:?}", quotient.outcome));
        assert!((value.mid() - 20.0).abs() < 1e-9, "{value:?}");
        // A cell emptied is a figure less; an area without figures is no longer there.
        for series in ["industry_jobs", "total_jobs"] {
            let name = words.series(series).unwrap().name.get(l);
            let cell = words::reference_cell(l, words::reference_county(l), name, 2023);
            h.get_by_role_and_label(Role::TextInput, &cell).click();
            h.run();
            h.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
            h.key_press(egui::Key::Backspace);
            h.run();
        }
        assert_eq!(figure(&h, "county", "industry_jobs", 2023), None);
        assert!(h.state().document().profiles[0].references.iter().all(|a| a.level != "county"));
        let readings = &h.state().derived().found.readings;
        let quotient = readings.iter().find(|r| r.id == "location_quotient").unwrap();
        let lacks = ["reference.county.industry_jobs", "reference.county.total_jobs"];
        assert_eq!(quotient.outcome, Outcome::Needs(lacks.map(str::to_owned).to_vec()));
    }
}

#[test]
fn what_is_no_reading_says_why_and_leads_to_where_it_is_given() {
    for l in BOTH {
        let view = View { page: Page::Indicators, language: l, ..View::default() };
        let mut h = window_of("teaching", view, 6000.0);
        click(&mut h, &words::else_open(l));
        for entry in KNOWLEDGE.registry.elsewhere() {
            assert!(says(&h, entry.why.get(l)), "{}", entry.id);
        }
        let there = words::else_go(l, IndicatorPart::Charts.name(l));
        click(&mut h, &there);
        assert_eq!(h.state().view().indicators, IndicatorPart::Charts);
    }
}
