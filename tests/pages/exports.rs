//! Workbooks, csv files and blank forms from the window: a button is found, what it asks for is
//! made, and the user is asked where it goes.
#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing)]

use jiju::app::{Event, IndicatorPart, Page, Part, Request, View};
use jiju::document::Document;
use jiju::file::export::{Order, Wanted};
use jiju::text::{Language, words};

use crate::common::window::{Driven, click, says, window_of, window_on};

fn on(page: Page, part: Part, language: Language) -> View {
    View { page, part, language, ..View::default() }
}

/// What was asked of the window to be made.
fn ordered(h: &mut Driven) -> (Order, String) {
    let made = h.state_mut().take_requests().into_iter().find_map(|r| match r {
        Request::Make { order, suggested } => Some((*order, suggested)),
        _ => None,
    });
    made.unwrap()
}

#[test]
fn a_workbook_is_made_beside_the_frame_and_then_asks_where_it_goes() {
    for l in Language::ALL {
        for view in [on(Page::Profile, Part::Identity, l), on(Page::Brief, Part::Identity, l)] {
            let mut h = window_of("teaching", view, 1400.0);
            click(&mut h, &words::command_export_workbook(l));
            let (order, suggested) = ordered(&mut h);
            assert_eq!(order.wanted, Wanted::Workbook);
            assert!(suggested.ends_with("2023.xlsx"), "{suggested}");
            assert!(says(&h, &words::export_working(l, &suggested)));
            // A second click makes no second one.
            click(&mut h, &words::command_export_workbook(l));
            assert!(
                !h.state_mut().take_requests().iter().any(|r| matches!(r, Request::Make { .. }))
            );
            let bytes = order.fill();
            assert!(bytes.as_ref().unwrap().starts_with(b"PK"));
            h.state_mut().tell(Event::Made(suggested.clone(), bytes));
            h.run();
            let requests = h.state_mut().take_requests();
            let picks =
                |r: &Request| matches!(r, Request::PickExport { suggested: s } if *s == suggested);
            assert!(requests.iter().any(picks));
            h.state_mut().tell(Event::PickedExport(Some("there.xlsx".into())));
            let requests = h.state_mut().take_requests();
            let writes =
                |r: &Request| matches!(r, Request::Write { bytes, .. } if bytes.starts_with(b"PK"));
            assert!(requests.iter().any(writes));
        }
    }
}

#[test]
fn every_table_has_its_csv_and_its_blank_form_beside_it() {
    let parts = [
        (Part::Series, "series"),
        (Part::References, "references"),
        (Part::Firms, "firms"),
        (Part::Chain, "chain"),
        (Part::Actions, "actions"),
    ];
    for l in Language::ALL {
        for (part, id) in &parts {
            let mut h = window_of("teaching", on(Page::Profile, part.clone(), l), 1400.0);
            click(&mut h, &words::command_export_table(l));
            let (order, suggested) = ordered(&mut h);
            assert_eq!(order.wanted, Wanted::Table((*id).to_owned()));
            assert!(suggested.ends_with(".csv"));
            let made = order.fill();
            assert!(made.as_ref().unwrap().starts_with("\u{feff}".as_bytes()));
            h.state_mut().tell(Event::Made(suggested, made));
            click(&mut h, &words::command_export_form(l));
            let (order, _) = ordered(&mut h);
            assert_eq!(order.wanted, Wanted::Form((*id).to_owned(), 2014..=2023));
            assert!(order.fill().unwrap().starts_with(b"PK"));
        }
        let indicators = IndicatorPart::Table;
        let view = View { page: Page::Indicators, indicators, language: l, ..View::default() };
        let mut h = window_on(Document::default(), view, 1400.0);
        click(&mut h, &words::command_export_form(l));
        let (order, _) = ordered(&mut h);
        assert!(matches!(order.wanted, Wanted::Form(id, _) if id == "regions"));
    }
}

#[test]
fn what_cannot_be_made_is_said_and_the_next_one_can_be_asked_for() {
    let l = Language::En;
    let mut h = window_of("teaching", on(Page::Profile, Part::Identity, l), 1400.0);
    click(&mut h, &words::command_export_workbook(l));
    let (_, suggested) = ordered(&mut h);
    h.state_mut().tell(Event::Made(suggested, Err("no room".to_owned())));
    h.run();
    assert!(says(&h, "no room"));
    click(&mut h, &words::command_export_workbook(l));
    ordered(&mut h);
}
