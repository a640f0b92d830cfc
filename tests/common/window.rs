//! The program without a window, driven as a user would: by role and label. Missing glyphs and
//! nameless inputs fail by themselves; what a scroll area cuts off is not there, so a walk over a
//! long page asks for a window as tall as the page.

use std::sync::LazyLock;

use egui::accesskit::Role::{Button, Link};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiju::app::{Page, View, Workbench};
use jiju::assets::Files;
use jiju::document::Document;
use jiju::study::Knowledge;
use jiju::text::Language;

pub static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::load(Files::shipped()).unwrap());

/// As tall as the longest card.
pub const CARD: f32 = 3600.0;

pub type Driven = Harness<'static, Workbench>;

/// The program on a document, at the width of a laptop.
pub fn window_on(document: Document, view: View, height: f32) -> Driven {
    driven(Workbench::new(&KNOWLEDGE, document, view), egui::vec2(1366.0, height))
}

/// The program as it is, in a window of a size.
pub fn driven(bench: Workbench, size: egui::Vec2) -> Driven {
    let mut harness = Harness::builder()
        .with_size(size)
        .with_context_setup(jiju::figure::fonts::install)
        .build_ui_state(|ui, bench: &mut Workbench| bench.ui(ui), bench);
    harness.run();
    harness
}

/// The program on a sample.
pub fn window_of(name: &str, view: View, height: f32) -> Driven {
    window_on(super::document(name), view, height)
}

/// Clicks the first button or link that says a text.
pub fn click(harness: &mut Driven, text: &str) {
    let found: Vec<_> = harness.get_all_by_label_contains(text).collect();
    let button = found.iter().find(|n| matches!(n.accesskit_node().role(), Button | Link));
    button.unwrap_or_else(|| panic!("no button or link says {text}")).click();
    harness.run();
}

/// Whether anything on the page says a text.
pub fn says(harness: &Driven, text: &str) -> bool {
    harness.query_all_by_label_contains(text).next().is_some()
}

/// The card of an instrument that is advised in the teaching county.
pub fn on_advice(language: Language) -> View {
    let instrument = Some("LIC_REGULARISE".to_owned());
    View { page: Page::Advice, instrument, language, ..View::default() }
}
