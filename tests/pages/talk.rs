//! Explaining to a room: over the whole window, a step at a time, by the arrow keys.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use egui::Key;
use egui_kittest::kittest::Queryable as _;
use jiju::app::{Command, Page, Subject, View};
use jiju::figure::Theme;
use jiju::text::{Language, words};

use crate::common::window::{CARD, Driven, KNOWLEDGE, click, on_advice, says, window_of};

fn press(h: &mut Driven, key: Key) {
    h.key_press(key);
    h.run();
}

fn step(h: &Driven) -> usize {
    h.state().view().talk.as_ref().unwrap().step
}

/// The verdict comes last, after what speaks for and against it.
#[test]
fn a_verdict_is_told_step_by_step_and_its_list_comes_last() {
    for l in Language::ALL {
        let mut h = window_of("teaching", on_advice(l), CARD);
        click(&mut h, &words::talk_begin(l));
        assert!(!says(&h, &Page::Cases.name(l)), "the rail is away");
        let v = h.state().derived().found.advice.verdict("LIC_REGULARISE").unwrap();
        let decides =
            jiju::advice::sentence(&v.deciding, &h.state().derived().found.force.library, l);
        assert!(says(&h, v.instrument.name.get(l)) && !says(&h, &words::trace_need(l)));
        press(&mut h, Key::ArrowRight);
        assert!(says(&h, &words::trace_need(l)) && !says(&h, &words::talk_verdict(l)));
        press(&mut h, Key::End);
        assert!(says(&h, &words::talk_verdict(l)) && says(&h, &decides));
        assert!(says(&h, &words::talk_before(l)));
        let last = step(&h);
        press(&mut h, Key::ArrowRight);
        assert_eq!(step(&h), last, "there is nothing beyond the end");
        press(&mut h, Key::ArrowLeft);
        assert!(!says(&h, &words::talk_verdict(l)));
        press(&mut h, Key::Home);
        assert_eq!(step(&h), 0);
        press(&mut h, Key::Escape);
        assert!(h.state().view().talk.is_none() && says(&h, &Page::Cases.name(l)));
    }
}

/// Every reading of the teaching county and of a real one can be told to its end.
#[test]
fn every_reading_is_told_to_its_result() {
    for (name, l) in [("teaching", Language::Zh), ("suizhou-2024", Language::En)] {
        let view = View { page: Page::Indicators, language: l, ..View::default() };
        let mut h = window_of(name, view, CARD);
        let ids: Vec<String> =
            h.state().derived().found.readings.iter().map(|r| r.id.clone()).collect();
        for id in ids {
            let ctx = h.ctx.clone();
            h.state_mut().carry_out(&ctx, Command::Indicator(id.clone()));
            h.run();
            h.state_mut().carry_out(&ctx, Command::Talk(Some(Subject::Reading(id.clone()))));
            h.run();
            let d = KNOWLEDGE.registry.declaration(&id).unwrap();
            let ended = |h: &Driven| h.query_by_label(&words::talk_result(l)).is_some();
            assert!(says(&h, d.name.get(l)) && !ended(&h), "{id}");
            press(&mut h, Key::End);
            assert!(ended(&h), "{id}");
            press(&mut h, Key::Escape);
        }
    }
}

/// A figure fills the window, and the arrow keys go through those of its page and round again.
#[test]
fn figures_fill_the_window_and_follow_each_other() {
    for theme in Theme::ALL {
        let l = Language::Zh;
        let part = jiju::app::IndicatorPart::Charts;
        let view = View { page: Page::Indicators, indicators: part, theme, ..View::default() };
        let mut h = window_of("teaching", view, 768.0);
        let derived = h.state().derived();
        let all = derived.figures.iter().chain(derived.gallery.figures());
        let titles: Vec<String> = all.map(|f| f.title.clone()).collect();
        click(&mut h, &words::talk_enlarge(l));
        let mut seen = std::collections::BTreeSet::new();
        while h.state().view().talk.as_ref().unwrap().step < titles.len() {
            let shown: Vec<&String> = titles.iter().filter(|t| says(&h, t)).collect();
            assert_eq!(shown.len(), 1, "{shown:?}");
            assert!(!says(&h, &words::as_table(l)));
            if !seen.insert(shown[0].clone()) {
                break;
            }
            press(&mut h, Key::PageDown);
        }
        assert!(seen.len() > 1, "{seen:?}");
        press(&mut h, Key::Escape);
        assert!(h.state().view().talk.is_none());
    }
}

/// What is no longer there ends the talk instead of an empty window.
#[test]
fn a_talk_about_nothing_ends_by_itself() {
    let mut h = window_of("teaching", View::default(), 768.0);
    let ctx = h.ctx.clone();
    let of = Subject::Verdict("NO_SUCH".to_owned());
    h.state_mut().carry_out(&ctx, Command::Talk(Some(of)));
    h.run();
    assert!(h.state().view().talk.is_none());
    assert!(says(&h, &words::home_next(Language::Zh)));
}
