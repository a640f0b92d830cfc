//! The Word document part by part: what a strict reader of it would check before Word does.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use std::collections::BTreeSet;

use super::brief::{KNOWLEDGE, LANGUAGES, brief, part, parts};
use crate::common::SAMPLES;
use jiju::brief::{Block, Run, docx};
use jiju::document::Style;
use jiju::text::Language;

/// Children of an element must come in this order; what is not named here is not used.
const ORDERS: [(&str, &[&str]); 8] = [
    (
        "w:pPr",
        &[
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "widowControl",
            "wordWrap",
            "overflowPunct",
            "snapToGrid",
            "spacing",
            "ind",
            "jc",
            "outlineLvl",
        ],
    ),
    (
        "w:rPr",
        &["rStyle", "rFonts", "b", "bCs", "color", "spacing", "sz", "szCs", "vertAlign", "lang"],
    ),
    ("w:tblPr", &["tblW", "jc", "tblBorders", "tblLayout", "tblCellMar"]),
    ("w:tcPr", &["tcW", "shd", "vAlign"]),
    ("w:trPr", &["cantSplit", "tblHeader"]),
    ("w:sectPr", &["headerReference", "footerReference", "footnotePr", "pgSz", "pgMar", "docGrid"]),
    (
        "w:settings",
        &[
            "zoom",
            "defaultTabStop",
            "evenAndOddHeaders",
            "characterSpacingControl",
            "footnotePr",
            "compat",
            "themeFontLang",
        ],
    ),
    ("w:style", &["name", "basedOn", "next", "uiPriority", "semiHidden", "qFormat", "pPr", "rPr"]),
];

/// Tags in order, each with how deep it stands; a closing tag is left out.
fn tags(xml: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut depth = 0;
    for tag in xml.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap();
        if tag.starts_with('?') {
            continue;
        }
        if tag.starts_with('/') {
            depth -= 1;
            continue;
        }
        found.push((depth, tag.to_owned()));
        if !tag.ends_with('/') {
            depth += 1;
        }
    }
    found
}

fn name(tag: &str) -> &str {
    tag.split([' ', '/']).next().unwrap()
}

fn in_order(at: &str, xml: &str) {
    let all = tags(xml);
    for (i, (depth, tag)) in all.iter().enumerate() {
        let Some((_, order)) = ORDERS.iter().find(|(parent, _)| *parent == name(tag)) else {
            continue;
        };
        if tag.ends_with('/') {
            continue;
        }
        let inside = all[i + 1..].iter().take_while(|(d, _)| d > depth);
        let children = inside.filter(|(d, _)| *d == depth + 1);
        let places: Vec<usize> = children
            .map(|(_, child)| {
                let child = name(child).trim_start_matches("w:");
                let place = order.iter().position(|o| *o == child);
                place.unwrap_or_else(|| panic!("{at}: {child} in {}", name(tag)))
            })
            .collect();
        assert!(places.is_sorted(), "{at}: the children of {} are out of order", name(tag));
        let repeat = |w: &[usize]| w[0] == w[1] && !order[w[0]].ends_with("Reference");
        assert!(!places.windows(2).any(repeat), "{at}: {} twice in {}", "a child", name(tag));
    }
}

/// Values of an attribute.
fn values<'a>(xml: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    xml.split(&start).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// Values of an attribute of one kind of element.
fn of<'a>(xml: &'a str, element: &str, attribute: &str) -> Vec<&'a str> {
    let start = format!("<{element} ");
    let tags = xml.split(&start).skip(1).map(|rest| rest.split('>').next().unwrap());
    tags.filter_map(|tag| {
        let start = format!("{attribute}=\"");
        tag.split(&start).nth(1).map(|rest| rest.split('"').next().unwrap())
    })
    .collect()
}

fn set<'a>(found: &[&'a str]) -> BTreeSet<&'a str> {
    found.iter().copied().collect()
}

fn checked(at: &str, bytes: &[u8]) {
    for (file, content) in parts(bytes) {
        if file.ends_with(".xml") {
            in_order(&format!("{at} {file}"), &String::from_utf8(content).unwrap());
        }
    }
    let names: BTreeSet<String> = parts(bytes).into_iter().map(|(n, _)| n).collect();
    let document = part(bytes, "word/document.xml");
    let relations = part(bytes, "word/_rels/document.xml.rels");
    // Every reference leads to a relation, every relation to a part, every part has a kind.
    let known = set(&of(&relations, "Relationship", "Id"));
    let asked = [values(&document, "r:id"), values(&document, "r:embed")].concat();
    assert!(asked.iter().all(|id| known.contains(id)), "{at}: {asked:?}");
    for target in of(&relations, "Relationship", "Target") {
        assert!(names.contains(&format!("word/{target}")), "{at}: {target}");
    }
    let kinds = part(bytes, "[Content_Types].xml");
    let kinds = of(&kinds, "Override", "PartName");
    for file in names.iter().filter(|n| n.ends_with(".xml") && !n.starts_with('[')) {
        assert!(kinds.contains(&format!("/{file}").as_str()), "{at}: {file} has no kind");
    }
    for kind in kinds {
        assert!(names.contains(kind.trim_start_matches('/')), "{at}: {kind} is missing");
    }
    // Every style is defined.
    let styles = part(bytes, "word/styles.xml");
    let defined = set(&values(&styles, "w:styleId"));
    let notes = part(bytes, "word/footnotes.xml");
    let foot = part(bytes, "word/footer1.xml");
    for xml in [&document, &notes, &foot] {
        for element in ["w:pStyle", "w:rStyle"] {
            for style in of(xml, element, "w:val") {
                assert!(defined.contains(style), "{at}: style {style}");
            }
        }
    }
    // Notes and their references are the same, and each once; marks lead to the list.
    let told: Vec<&str> =
        of(&notes, "w:footnote", "w:id").into_iter().filter(|id| *id > "0").collect();
    assert_eq!(of(&document, "w:footnoteReference", "w:id"), told, "{at}");
    let places = of(&document, "w:bookmarkStart", "w:name");
    assert_eq!(places.len(), set(&places).len(), "{at}: a place twice");
    let places = set(&places);
    for place in of(&document, "w:hyperlink", "w:anchor") {
        assert!(places.contains(place), "{at}: {place}");
    }
    // No theme speaks into the typefaces, and heads of tables come again.
    assert!(!styles.contains("Theme") && document.contains("<w:tblHeader/>"));
}

#[test]
fn every_part_is_what_the_schema_asks_in_both_styles() {
    for name in SAMPLES {
        for l in LANGUAGES {
            let mut outline = brief(&KNOWLEDGE, name, l);
            for style in Style::ALL {
                let bytes = docx(&outline, style).unwrap();
                checked(&format!("{name} {l:?} {style:?}"), &bytes);
                // Drawn once is enough.
                outline.figures.clear();
            }
        }
    }
}

#[test]
fn an_official_page_has_the_margins_lines_and_typefaces_of_the_standard() {
    let outline = brief(&KNOWLEDGE, "tieling-2010", Language::Zh);
    let bytes = docx(&outline, Style::Official).unwrap();
    let document = part(&bytes, "word/document.xml");
    let twips = |mm: f64| (mm / 25.4 * 1440.0).round() as i64;
    let margin = |side: &str| -> i64 { of(&document, "w:pgMar", side)[0].parse().unwrap() };
    let near = |side: &str, mm: f64| assert!((margin(side) - twips(mm)).abs() <= 1, "{side}");
    near("w:top", 37.0);
    near("w:bottom", 35.0);
    near("w:left", 28.0);
    near("w:right", 26.0);
    let pitch: i64 = of(&document, "w:docGrid", "w:linePitch")[0].parse().unwrap();
    let room = twips(297.0) - twips(37.0) - twips(35.0);
    assert_eq!(room / pitch, 22);
    let styles = part(&bytes, "word/styles.xml");
    let style = |id: &str| {
        let from = styles.find(&format!("w:styleId=\"{id}\"")).unwrap();
        styles[from..].split("</w:style>").next().unwrap().to_owned()
    };
    for (id, face, size) in [
        ("Title", "方正小标宋简体", "44"),
        ("Heading1", "黑体", "32"),
        ("Heading2", "楷体_GB2312", "32"),
    ] {
        let style = style(id);
        assert!(style.contains(&format!("w:eastAsia=\"{face}\"")), "{id}");
        assert!(style.contains(&format!("<w:sz w:val=\"{size}\"/>")), "{id}");
    }
    // The text, and headings from the third level on, are in fangsong.
    assert!(styles.contains("<w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\""));
    assert!(styles.split("</w:docDefaults>").next().unwrap().contains("仿宋_GB2312"));
    for id in ["BodyText", "Heading3", "Heading4"] {
        assert!(!style(id).contains("w:eastAsia") && style(id).contains("w:line=\"579\""), "{id}");
    }
    for (id, level) in [("Heading1", 0), ("Heading2", 1), ("Heading3", 2), ("Heading4", 3)] {
        let style = style(id);
        assert!(style.contains(&format!("<w:outlineLvl w:val=\"{level}\"/>")), "{id}");
        assert!(style.contains("<w:keepNext/>"), "{id}");
    }
    // Characters of 16 points, each a little closer to the next.
    for id in ["BodyText", "Heading1", "Heading2", "Heading3", "Heading4"] {
        let style = style(id);
        let apart: f64 = of(&style, "w:spacing", "w:val").pop().unwrap().parse().unwrap();
        let room = (210.0 - 28.0 - 26.0) / 25.4 * 72.0;
        assert_eq!((room / (16.0 + apart / 20.0)).floor(), 28.0, "{id}");
    }
    // A typeface that is missing has others to stand in; none is in the file.
    let fonts = part(&bytes, "word/fontTable.xml");
    assert!(of(&fonts, "w:altName", "w:val").iter().all(|names| names.contains(',')));
    assert!(parts(&bytes).iter().all(|(name, _)| !name.contains("font") || name.ends_with(".xml")));
    // Left and right pages carry the number at their outer edges.
    let side = |file: &str| of(&part(&bytes, file), "w:jc", "w:val")[0].to_owned();
    assert_eq!(side("word/footer1.xml"), "right");
    assert_eq!(side("word/footer2.xml"), "left");
    assert!(part(&bytes, "word/settings.xml").contains("<w:evenAndOddHeaders/>"));
}

#[test]
fn a_source_is_told_in_full_once_and_short_after() {
    let mut outline = brief(&KNOWLEDGE, "liangshan-2023", Language::Zh);
    let source = outline.sources[0].clone();
    let (line, number) = (source.line.clone(), source.number);
    for block in &mut outline.blocks {
        if let Block::Paragraph(p) = block {
            p.runs = vec![Run { text: "如此".to_owned(), bold: false, cites: vec![number] }];
        }
    }
    let all = outline.blocks.iter().filter(|b| matches!(b, Block::Paragraph(_))).count();
    let bytes = docx(&outline, Style::Official).unwrap();
    let notes = part(&bytes, "word/footnotes.xml");
    let line = line.replace('&', "&amp;");
    assert_eq!(notes.matches(&line).count(), 1);
    assert_eq!(notes.matches("出处见前注").count(), all - 1);
    assert!(all > 3);
}

#[test]
fn numbers_in_tables_lead_to_the_list_and_none_is_left_in_the_text() {
    for name in SAMPLES {
        for l in LANGUAGES {
            let mut outline = brief(&KNOWLEDGE, name, l);
            outline.figures.clear();
            let cells = outline.blocks.iter().flat_map(|b| match b {
                Block::Table(t) => t.rows.iter().flat_map(|r| &r.cells).collect(),
                _ => Vec::new(),
            });
            let cited: usize = cells.flat_map(|c| &c.runs).map(|r| r.cites.len()).sum();
            let document = part(&docx(&outline, Style::Official).unwrap(), "word/document.xml");
            assert_eq!(document.matches("<w:hyperlink ").count(), cited, "{name}");
            assert!(cited > 5, "{name}");
            let all = outline.sources.len();
            let list = document.matches("w:bookmarkStart").count();
            assert_eq!(list, all);
        }
    }
}
