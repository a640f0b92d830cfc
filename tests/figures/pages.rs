//! The brief as a page for a browser and as Markdown: whole, alone, and safe against any text.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use std::collections::BTreeSet;

use super::brief::{KNOWLEDGE, LANGUAGES, brief, brief_of, part, well_formed};
use crate::common::SAMPLES;
use jiju::brief::{Block, Outline, docx, html, markdown};
use jiju::document::{Profile, Style};
use jiju::file::sample;
use jiju::text::Language;

/// A browser is no stricter about it than a reader of XML.
fn page(name: &str, outline: &Outline) -> String {
    let page = html(outline, Style::Official);
    let rest = page.strip_prefix("<!DOCTYPE html>\n").unwrap();
    // What a style sheet holds is no markup.
    let (head, rest) = rest.split_once("<style>").unwrap();
    let (sheet, rest) = rest.split_once("</style>").unwrap();
    assert!(!sheet.contains(['<', '>']), "{name}");
    let head_line = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    well_formed(name, &format!("{head_line}{head}{rest}"));
    page
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    text.split(start).skip(1).map(|rest| rest.split(end).next().unwrap()).collect()
}

#[test]
fn a_page_is_whole_and_loads_nothing() {
    for name in SAMPLES {
        for l in LANGUAGES {
            let outline = brief(&KNOWLEDGE, name, l);
            let page = page(name, &outline);
            for bad in ["<script", "<link", "<img", "<iframe", "src=", "@import", "url(h"] {
                assert!(!page.contains(bad), "{name}: {bad}");
            }
            let lang = if l == Language::Zh { "zh-CN" } else { "en" };
            assert!(page.contains(&format!("<html lang=\"{lang}\">")));
            assert!(page.contains("@page{size:A4;margin:37mm 26mm 35mm 28mm"));
            // Ids are told once, and whatever leads within the page arrives.
            let ids = between(&page, " id=\"", "\"");
            let once: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), once.len(), "{name}: an id twice");
            for to in between(&page, "href=\"", "\"").iter().chain(&between(&page, "url(", ")")) {
                match to.strip_prefix('#') {
                    Some(id) => assert!(once.contains(id), "{name}: {to}"),
                    None => assert!(to.starts_with("http"), "{name}: {to}"),
                }
            }
            let plates = outline.blocks.iter().filter(|b| matches!(b, Block::Figure(_))).count();
            assert_eq!(page.matches("<svg ").count(), plates);
            assert_eq!(page.matches("role=\"img\" aria-label=\"").count(), plates);
            assert_eq!(page, html(&outline, Style::Official));
            if name == "teaching" {
                let label = outline.fictitious.unwrap();
                assert!(page.contains(&label) && page.contains("@top-center{content:"));
            }
        }
    }
}

#[test]
fn markdown_is_whole() {
    for name in SAMPLES {
        for l in LANGUAGES {
            let outline = brief(&KNOWLEDGE, name, l);
            let text = markdown(&outline);
            assert!(!text.contains("\n\n\n") && !text.contains('\u{fdd0}'), "{name}");
            let told: BTreeSet<&str> = text
                .lines()
                .filter_map(|line| line.strip_prefix("[^")?.split_once("]: "))
                .map(|(number, _)| number)
                .collect();
            assert_eq!(told.len(), outline.sources.len(), "{name}");
            for cited in between(&text, "[^", "]") {
                assert!(told.contains(cited), "{name}: {cited}");
            }
            // Rows of a table are as long as its head.
            let mut wide = None;
            for line in text.lines() {
                if !line.starts_with('|') {
                    wide = None;
                    continue;
                }
                let bars = line.replace("\\|", "").matches('|').count();
                assert_eq!(*wide.get_or_insert(bars), bars, "{name}: {line}");
            }
            assert_eq!(text, markdown(&outline));
        }
    }
}

/// What a user might write anywhere.
const NASTY: &str = "甲[3]\u{fdd0}1\u{fdd0}<script>alert(1)</script>\" onload=\"x' & | *b* _c_ `d` ]]> \u{1}\u{fffe}乙";

fn nasty() -> Profile {
    let mut profile = sample(&KNOWLEDGE.files, "teaching").unwrap().profiles[0].clone();
    profile.identity.trade = Some(NASTY.to_owned());
    for datum in profile.fields.values_mut() {
        datum.source = Some(NASTY.to_owned());
    }
    profile
}

#[test]
fn no_text_of_a_user_becomes_markup_or_a_source() {
    let plain = brief(&KNOWLEDGE, "teaching", Language::Zh);
    let outline = brief_of(&KNOWLEDGE, &nasty(), Language::Zh);
    let cites = |o: &Outline| format!("{:?}", o.blocks).matches("cites: [").count();
    let cited = |o: &Outline| format!("{:?}", o.blocks).matches("cites: []").count();
    assert_eq!(cites(&plain) - cited(&plain), cites(&outline) - cited(&outline));
    let word = docx(&outline, Style::Official).unwrap();
    let document = part(&word, "word/document.xml");
    well_formed("word/document.xml", &document);
    let shown = "甲[3]1&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&quot;x' &amp; | *b* _c_ `d` ]]&gt; 乙";
    let page = page("nasty", &outline);
    for text in [&document, &page] {
        assert!(text.matches(shown).count() > 3);
        assert!(!text.contains("<script") && !text.contains(['\u{1}', '\u{fdd0}', '\u{fffe}']));
    }
    let text = markdown(&outline);
    let shown = "甲\\[3\\]1&lt;script&gt;alert(1)&lt;/script&gt;\" onload=\"x' &amp; \\| \\*b\\* \\_c\\_ \\`d\\` \\]\\]&gt; 乙";
    assert!(text.matches(shown).count() > 3);
    assert!(
        !text.contains('<')
            || text.matches('<').count()
                == text.matches("<br>").count() + text.matches("<http").count()
    );
}
