//! The parts of the advice page on problems and on the grid, and the working of a card, without a
//! window. Missing glyphs and nameless inputs fail by themselves.
#![allow(clippy::panic, clippy::unwrap_used)]

use crate::common::SAMPLES;
use crate::common::window::{
    CARD, Driven, KNOWLEDGE, click, on_advice, says, window_of, window_on,
};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiju::advice::Binding;
use jiju::app::{AdvicePart, Page, View};
use jiju::document::{Datum, Document, Profile, SCHEMA, Value};
use jiju::file::sample;
use jiju::measure::Interval;
use jiju::profile::{Known, show};
use jiju::text::{Language, range, two_decimals, words};

fn window(name: &str, view: View) -> Driven {
    window_of(name, view, CARD)
}

/// The labels of nodes of a role, without doubles of the same node.
fn labels(harness: &Driven, role: Role) -> Vec<String> {
    let all = harness.query_all_by_role(role);
    all.filter_map(|n| n.accesskit_node().label()).collect()
}

/// The part on problems with every problem unfolded.
fn unfolded(language: Language) -> View {
    let failures = &KNOWLEDGE.library.catalogue.failures;
    let unfolded = failures.iter().map(|f| View::failure_key(&f.id)).collect();
    let advice = AdvicePart::Diagnosis;
    View { page: Page::Advice, advice, language, unfolded, ..View::default() }
}

#[test]
fn every_problem_of_the_catalogue_is_told_once_with_how_it_stands() {
    for name in SAMPLES {
        for l in [Language::Zh, Language::En] {
            let document = sample(&KNOWLEDGE.files, name).unwrap();
            let view = View {
                page: Page::Advice,
                advice: AdvicePart::Diagnosis,
                language: l,
                ..View::default()
            };
            let harness = window_on(document, view, 3200.0);
            let rows = labels(&harness, Role::Button);
            let diagnosis = &harness.state().derived().found.advice.diagnosis;
            for failure in &KNOWLEDGE.library.catalogue.failures {
                let read = diagnosis.of(&failure.id);
                let standing = match diagnosis.standing(failure) {
                    Binding::Binds => words::standing_binds(l),
                    Binding::MayBind => words::standing_may(l),
                    Binding::Slight => words::standing_slight(l),
                    Binding::NotCounted => words::standing_weighs(l),
                };
                let severity = range(read.lo, read.hi, two_decimals);
                let said = words::diag_row_said(l, failure.name.get(l), severity, standing);
                let times = rows.iter().filter(|row| **row == said).count();
                assert_eq!(times, 1, "{name}: {said}");
            }
            for kind in &KNOWLEDGE.library.catalogue.kinds {
                assert!(says(&harness, kind.remedy.get(l)), "{}", kind.name.get(l));
            }
        }
    }
}

#[test]
fn every_signal_of_every_problem_is_told_with_value_threshold_and_way_to_the_form() {
    for name in ["teaching", "tieling-2010", "liangshan-2023"] {
        for l in [Language::Zh, Language::En] {
            let document = sample(&KNOWLEDGE.files, name).unwrap();
            let harness = window_on(document, unfolded(l), 16000.0);
            let links = labels(&harness, Role::Link);
            let situation = &harness.state().derived().found.situation;
            for failure in &KNOWLEDGE.library.catalogue.failures {
                for signal in &failure.signals {
                    let field = KNOWLEDGE.library.words.field(&signal.field).unwrap();
                    let show = |known: &Known| show(field, known, &KNOWLEDGE.library.words, l);
                    let known = situation.get(&field.id);
                    let value = known.map_or_else(|| words::unknown(l), |v| show(&v.known));
                    let end = |x: f64| show(&Known::Quantity(Interval::point(x).unwrap()));
                    let told = links.iter().any(|said| {
                        said.starts_with(field.name.get(l))
                            && said.contains(&value)
                            && said.contains(&end(signal.from))
                            && said.contains(&end(signal.to))
                    });
                    assert!(told, "{name} {}: {}", failure.id, field.name.get(l));
                    let form = words::diag_to_form_said(l, field.name.get(l));
                    assert!(links.contains(&form), "{form}");
                }
                if let Some(relief) = &failure.relief {
                    assert!(says(&harness, relief.ask.get(l)), "{}", failure.id);
                }
                assert!(says(&harness, failure.rationale.get(l)), "{}", failure.id);
            }
        }
    }
}

#[test]
fn a_problem_says_what_would_overturn_it_and_leads_there() {
    let other = KNOWLEDGE.library.catalogue.failure("M2").unwrap();
    for (l, to) in
        [(Language::Zh, "去表里改：研发投入强度"), (Language::En, "To the form: R&D intensity")]
    {
        let mut view = View { language: l, ..View::default() };
        view.look_at_failure("M1".to_owned());
        let document = sample(&KNOWLEDGE.files, "teaching").unwrap();
        let mut harness = window_on(document, view, 2600.0);
        let title = words::diag_argue_together(l);
        let single = words::diag_argue_binds(l);
        assert!(says(&harness, &title) || says(&harness, &single));
        assert!(!says(&harness, other.rationale.get(l)), "another problem stays folded");
        click(&mut harness, to);
        assert_eq!(harness.state().view().page, Page::Profile);
    }
}

/// The teaching county with every figure where its first signal says nothing.
fn calm() -> Document {
    let mut document = sample(&KNOWLEDGE.files, "teaching").unwrap();
    let profile = document.profiles.first_mut().unwrap();
    for failure in KNOWLEDGE.library.catalogue.failures.iter().rev() {
        for signal in &failure.signals {
            let datum = Datum { value: Value::Number(signal.from), ..Datum::default() };
            profile.fields.insert(signal.field.clone(), datum);
        }
    }
    document
}

#[test]
fn no_problem_at_all_is_a_finding_and_not_the_same_as_too_little_known() {
    let empty = Document {
        schema: SCHEMA,
        profiles: vec![Profile { id: "county".to_owned(), ..Profile::default() }],
        ..Document::default()
    };
    for (l, none, open) in [
        (Language::Zh, "这是一个结论", "还不能下结论"),
        (Language::En, "This is a finding", "No finding yet"),
    ] {
        let harness = window_on(calm(), unfolded(l), 3000.0);
        assert!(says(&harness, none) && !says(&harness, open));
        let harness = window_on(empty.clone(), unfolded(l), 3000.0);
        assert!(says(&harness, open) && !says(&harness, none));
    }
}

fn on_grid(l: Language) -> View {
    View { page: Page::Advice, advice: AdvicePart::Grid, language: l, ..View::default() }
}

#[test]
fn the_grid_shows_every_cell_empty_or_full_and_names_the_gaps() {
    let catalogue = &KNOWLEDGE.library.catalogue;
    let full: usize = catalogue.instruments.iter().map(|i| i.addresses.len()).sum();
    let all = catalogue.instruments.len() * catalogue.failures.len();
    for (l, gap) in [
        (Language::Zh, "“产能先于需求”成立，目录里没有治它的措施"),
        (Language::En, "Premature capacity stands, and no instrument"),
    ] {
        let harness = window("teaching", on_grid(l));
        assert_eq!(labels(&harness, Role::Cell).len(), all - full);
        let cells = labels(&harness, Role::Button);
        assert_eq!(cells.iter().filter(|c| c.contains(" × ")).count(), full);
        assert!(says(&harness, gap), "{gap}");
        for instrument in &catalogue.instruments {
            let row = words::matrix_row(l, instrument.name.get(l), "");
            assert!(cells.iter().any(|c| c.starts_with(&row)), "{row}");
        }
    }
}

#[test]
fn cells_heads_and_feet_of_the_grid_lead_on() {
    for l in [Language::Zh, Language::En] {
        let catalogue = &KNOWLEDGE.library.catalogue;
        let instrument = catalogue.instrument("ENF_CLEANUP").unwrap().name.get(l);
        let failure = catalogue.failure("M2").unwrap().name.get(l);
        let mut harness = window("teaching", on_grid(l));
        click(&mut harness, &format!("{instrument} × {failure}"));
        let view = harness.state().view().clone();
        assert_eq!(
            (view.advice, view.instrument.as_deref()),
            (AdvicePart::Measures, Some("ENF_CLEANUP"))
        );
        assert_eq!(view.problem.as_deref(), Some("M2"));

        let mut harness = window("teaching", on_grid(l));
        let head = if l == Language::Zh {
            "问题：产能先于需求"
        } else {
            "Problem: Premature capacity"
        };
        click(&mut harness, head);
        let view = harness.state().view();
        assert_eq!(view.advice, AdvicePart::Diagnosis);
        assert!(view.unfolded.contains(&View::failure_key("G1")));
        assert!(says(&harness, &words::diag_no_measure(l)), "nothing treats it, and that is said");

        let mut harness = window("teaching", on_grid(l));
        let foot = if l == Language::Zh { "建议 6 项，共 7 项" } else { "6 of 7 advised" };
        click(&mut harness, foot);
        assert_eq!(harness.state().view().problem.as_deref(), Some("M2"));
    }
}

#[test]
fn the_card_is_worked_out_down_to_signals_gates_conditions_and_rules() {
    for (l, told) in [
        (
            Language::Zh,
            [
                "无证生产企业占比 22.2%；2% 为 0，25% 为 1",
                "须先具备：",
                "不宜情形：",
                "得分的中值（建议）",
                "同期措施",
            ],
        ),
        (
            Language::En,
            [
                "Unlicensed producers: 22.2%; 0 at 2%, 1 at 25%",
                "Needed first:",
                "Not to be used where:",
                "Score in the middle (advise)",
                "actions together",
            ],
        ),
    ] {
        let mut view = on_advice(l);
        view.unfolded.insert("trace".to_owned());
        let document = sample(&KNOWLEDGE.files, "teaching").unwrap();
        let harness = window_on(document, view, 6000.0);
        for text in told {
            assert!(says(&harness, text), "{text}");
        }
    }
}

#[test]
fn the_nearest_case_by_trade_is_not_copied_where_another_is_nearer_by_situation() {
    for (l, warned) in [(Language::Zh, "防止照搬"), (Language::En, "Do not copy blindly")] {
        let view = View { instrument: Some("ANCHOR_ATTRACT".to_owned()), ..on_advice(l) };
        let with_trade = |trade: &str| {
            let mut document = sample(&KNOWLEDGE.files, "tieling-2010").unwrap();
            let profile = document.profiles.first_mut().unwrap();
            profile.as_of = None;
            profile.identity.trade = Some(trade.to_owned());
            window_on(document, view.clone(), 2600.0)
        };
        assert!(says(&with_trade("罐车和环卫车"), warned), "Hubei by trade, Tieling by situation");
        assert!(!says(&with_trade("专用汽车"), warned), "the words do not tell the cases apart");
        assert!(!says(&with_trade("木材"), warned), "no case makes this");
    }
}

#[test]
fn a_problem_that_firms_already_pay_to_get_round_is_told_first() {
    for (l, first, tag) in [
        (Language::Zh, "1. 中小企业融资难", "企业已在自己花钱绕开"),
        (Language::En, "1. Credit rationing", "Firms already pay their way round it"),
    ] {
        let mut document = sample(&KNOWLEDGE.files, "teaching").unwrap();
        let fields = &mut document.profiles.first_mut().unwrap().fields;
        for (field, x) in [("sme_loan_access_share", 0.35), ("informal_finance_share", 0.45)] {
            let datum = Datum { value: Value::Number(x), ..Datum::default() };
            fields.insert(field.to_owned(), datum);
        }
        let harness = window_on(document, unfolded(l), 16000.0);
        let diagnosis = &harness.state().derived().found.advice.diagnosis;
        assert_ne!(diagnosis.binding.first().map(String::as_str), Some("M4"), "not the gravest");
        assert!(says(&harness, first), "{first}");
        assert!(says(&harness, tag), "{tag}");
    }
}
