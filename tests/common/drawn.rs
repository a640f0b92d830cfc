//! A figure drawn without a window: whole, sound, and its SVG well-formed.

use egui::epaint::text::MissingGlyphPolicy;
use egui::{Frame, Vec2};
use jiju::case::Question;
use jiju::document::Profile;
use jiju::figure::{Figure, Offscreen, Theme, distance_figure, more_figures};
use jiju::indicator::firm_sites;
use jiju::study::Findings;
use jiju::text::Language;

use super::window::KNOWLEDGE;

/// Every figure beyond those of all pages, the distances last.
pub fn of_profile(profile: &Profile, question: Question, language: Language) -> Vec<Figure> {
    let found = Findings::of(profile, question, &KNOWLEDGE);
    let mut all = more_figures(profile, &found, &KNOWLEDGE, language);
    let rule = KNOWLEDGE.registry.distance_rule();
    if let Ok(sites) = firm_sites(profile, rule)
        && let Ok(band) = sites.distances(rule)
    {
        all.push(distance_figure(profile, &found, &KNOWLEDGE, (&sites, &band), language));
    }
    all
}

/// Draws in a theme and width; a character without a glyph panics.
pub fn draw(figure: &Figure, theme: Theme, width: f32) {
    let mut surface = Offscreen::new(Vec2::new(width, 2400.0), 1.0, |ctx| {
        ctx.set_missing_glyph_policy(MissingGlyphPolicy::Panic);
    });
    let mut high = 0.0;
    surface.pass(
        &mut |ui| {
            Frame::new().inner_margin(8.0).show(ui, |ui| figure.plate(ui, theme.tokens()));
            high = ui.min_rect().height();
            assert!(ui.min_rect().width() <= width + 1.0, "{} is too wide", figure.id);
        },
        Vec::new(),
    );
    assert!(high > 60.0 && high < 2000.0, "{}: {high}", figure.id);
}

/// Whether everything that stands beside a drawing is there, and every number is one.
pub fn sound(figure: &Figure) {
    let texts = [&figure.title, &figure.reading, &figure.source];
    assert!(texts.iter().all(|t| !t.trim().is_empty()), "{}", figure.id);
    assert!(!figure.table.rows.is_empty(), "{}", figure.id);
    for row in &figure.table.rows {
        assert_eq!(row.len(), figure.table.head.len(), "{}", figure.id);
        assert!(row.iter().all(|c| !c.trim().is_empty()), "{} {row:?}", figure.id);
    }
    for text in texts.into_iter().chain(figure.table.rows.iter().flatten()) {
        assert!(!["NaN", "inf", "∞"].iter().any(|o| text.contains(o)), "{}: {text}", figure.id);
    }
}

/// Every tag that opens also closes, in order.
pub fn balanced(svg: &str) {
    assert!(!svg.contains("NaN"));
    let mut open: Vec<&str> = Vec::new();
    for part in svg.split('<').skip(1) {
        let (tag, _) = part.split_once('>').unwrap();
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} stay open");
}
