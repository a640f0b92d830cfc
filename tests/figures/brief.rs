//! The brief: every number has an origin, the same input gives the same bytes, the document is
//! whole, and what changes in the record reaches the page.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use std::io::{Cursor, Read};
use std::sync::LazyLock;

use crate::common::SAMPLES;
use jiju::assets::Files;
use jiju::brief::{Block, Cell, Input, Origin, Outline, docx, outline};
use jiju::case::Question;
use jiju::document::{Audience, BriefChoices, Profile, Style};
use jiju::figure::figures;
use jiju::file::sample;
use jiju::study::{Findings, Knowledge};
use jiju::text::Language;

pub(crate) static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::load(Files::shipped()).unwrap());
pub(crate) const LANGUAGES: [Language; 2] = [Language::Zh, Language::En];

/// For the working group, who are told everything.
pub(super) fn brief(knowledge: &Knowledge, name: &str, l: Language) -> Outline {
    brief_as(knowledge, name, &full(), l)
}

fn full() -> BriefChoices {
    BriefChoices { audience: Audience::WorkingGroup, ..BriefChoices::default() }
}

pub(crate) fn brief_as(
    knowledge: &Knowledge,
    name: &str,
    choices: &BriefChoices,
    l: Language,
) -> Outline {
    let document = sample(&knowledge.files, name).unwrap();
    chosen_of(knowledge, &document.profiles[0], choices, l)
}

pub(super) fn brief_of(knowledge: &Knowledge, profile: &Profile, l: Language) -> Outline {
    chosen_of(knowledge, profile, &full(), l)
}

fn chosen_of(
    knowledge: &Knowledge,
    profile: &Profile,
    choices: &BriefChoices,
    l: Language,
) -> Outline {
    let question = Question { as_of: profile.as_of, ..Question::default() };
    let found = Findings::of(profile, question, knowledge);
    let input = Input {
        profile,
        found: &found,
        influence: &found.influence(),
        unlocks: &found.unlocks(),
        knowledge,
        figures: figures(profile, &found, knowledge, l),
    };
    outline(input, choices, l)
}

/// Every stretch of text with its origins; headings and captions carry only their own numbers.
fn texts(outline: &Outline) -> Vec<(String, Vec<Origin>)> {
    let mut all = Vec::new();
    for block in &outline.blocks {
        match block {
            Block::Paragraph(p) => all.push((p.text(), p.origins.clone())),
            Block::Numbered(items) => {
                all.extend(items.iter().map(|p| (p.text(), p.origins.clone())));
            }
            Block::Table(t) => {
                for r in &t.rows {
                    assert_eq!(r.cells.len(), t.columns.len());
                    let cells: Vec<String> = r.cells.iter().map(Cell::text).collect();
                    all.push((cells.join(" "), r.origins.clone()));
                }
                assert!(t.head.is_empty() || t.head.len() == t.columns.len());
            }
            Block::Sources(sources) => {
                all.extend(sources.iter().map(|s| (s.text.clone(), s.origins.clone())));
            }
            Block::Heading { .. } | Block::Figure(_) | Block::PageBreak => {}
        }
    }
    all
}

fn headings(outline: &Outline) -> Vec<(u8, String)> {
    let heading = |b: &Block| match b {
        Block::Heading { level, text } => Some((*level, text.clone())),
        _ => None,
    };
    outline.blocks.iter().filter_map(heading).collect()
}

fn everything(outline: &Outline) -> String {
    let mut all: Vec<String> = vec![outline.title.clone()];
    all.extend(outline.subtitle.iter().cloned());
    all.extend(headings(outline).into_iter().map(|(_, t)| t));
    all.extend(texts(outline).into_iter().map(|(t, _)| t));
    all.join("\n")
}

pub(super) fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|i| {
            let mut file = zip.by_index(i).unwrap();
            let mut content = Vec::new();
            file.read_to_end(&mut content).unwrap();
            (file.name().unwrap().into_owned(), content)
        })
        .collect()
}

pub(super) fn part(bytes: &[u8], name: &str) -> String {
    let found = parts(bytes).into_iter().find(|(n, _)| n == name);
    String::from_utf8(found.unwrap_or_else(|| panic!("{name} is missing")).1).unwrap()
}

/// Every tag closes in order, and no bare sign of markup stands in the text.
pub(super) fn well_formed(name: &str, xml: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut rest =
        xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>").unwrap();
    while let Some(at) = rest.find('<') {
        let end = at + rest[at..].find('>').unwrap_or_else(|| panic!("{name}: a tag is cut off"));
        for entity in rest[..at].split('&').skip(1) {
            assert!(
                ["amp;", "lt;", "gt;", "quot;"].iter().any(|e| entity.starts_with(e)),
                "{name}"
            );
        }
        let tag = &rest[at + 1..end];
        assert_eq!(tag.matches('"').count() % 2, 0, "{name}: {tag}");
        assert!(!tag.contains('<'), "{name}: {tag}");
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed), "{name}");
        } else if !tag.ends_with('/') {
            open.push(tag.split_whitespace().next().unwrap());
        }
        rest = &rest[end + 1..];
    }
    assert!(open.is_empty() && rest.trim().is_empty(), "{name}: {open:?} {rest}");
}

#[test]
fn every_sample_gives_a_whole_document_in_both_languages() {
    for name in SAMPLES {
        for l in LANGUAGES {
            let outline = brief(&KNOWLEDGE, name, l);
            let bytes = docx(&outline, Style::Official).unwrap();
            for (name_in, content) in parts(&bytes) {
                if name_in.ends_with(".png") {
                    assert!(content.starts_with(b"\x89PNG"), "{name} {name_in}");
                } else {
                    let xml = String::from_utf8(content).unwrap();
                    well_formed(&name_in, &xml);
                }
            }
            let text = part(&bytes, "word/document.xml");
            for style in ["Heading1", "Heading2"] {
                assert!(text.contains(&format!("<w:pStyle w:val=\"{style}\"/>")), "{name} {style}");
            }
            assert!(text.contains("<w:tblHeader/>"), "{name}");
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for l in LANGUAGES {
        let once = docx(&brief(&KNOWLEDGE, "tieling-2010", l), Style::Official).unwrap();
        assert_eq!(once, docx(&brief(&KNOWLEDGE, "tieling-2010", l), Style::Official).unwrap());
    }
}

#[test]
fn the_sections_stand_in_order() {
    for name in SAMPLES {
        let outline = brief(&KNOWLEDGE, name, Language::Zh);
        let first: Vec<String> =
            headings(&outline).into_iter().filter(|(n, _)| *n == 1).map(|(_, t)| t).collect();
        assert_eq!(
            first,
            [
                "一、基本情况",
                "二、主要问题",
                "三、建议",
                "四、不建议事项及理由",
                "五、路径和产业选择",
                "六、要素保障",
                "七、步骤与时间",
                "八、资金",
                "九、风险",
                "十、需补充的数据",
                "十一、依据与限度"
            ]
        );
        let english = brief(&KNOWLEDGE, name, Language::En);
        let levels = |o: &Outline| headings(o).iter().map(|(n, _)| *n).collect::<Vec<_>>();
        assert_eq!(levels(&outline), levels(&english), "{name}: the languages differ");
        let levels = levels(&outline);
        assert!(levels.windows(2).all(|w| w[1] <= w[0] + 1 || w == [1, 3]), "{name}: {levels:?}");
    }
}

#[test]
fn every_number_has_an_origin_that_exists() {
    let library = &KNOWLEDGE.library;
    for name in SAMPLES {
        for l in LANGUAGES {
            let outline = brief(&KNOWLEDGE, name, l);
            for (text, origins) in texts(&outline) {
                let counts = text.chars().any(|c| c.is_ascii_digit());
                assert!(!counts || !origins.is_empty(), "{name}: no origin of: {text}");
                for origin in origins {
                    let known = match &origin {
                        Origin::Fact(id) => library.fact(id).is_some(),
                        Origin::Lesson(id) => library.lesson(id).is_some(),
                        Origin::Episode(id) => library.episode(id).is_some(),
                        Origin::Case(id) => library.case(id).is_some(),
                        Origin::Law(id) => library.catalogue.laws.iter().any(|x| x.id == *id),
                        Origin::Field(id) => library.words.field(id).is_some(),
                        Origin::Catalogue(id) => {
                            library.catalogue.instrument(id).is_some()
                                || library.catalogue.failure(id).is_some()
                                || library.catalogue.upgrading.path(id).is_some()
                        }
                        Origin::Reading(id) => KNOWLEDGE.registry.declaration(id).is_some(),
                        Origin::Profile(_) | Origin::Judgement | Origin::Count => true,
                    };
                    assert!(known, "{name}: {origin:?} of: {text}");
                }
            }
        }
    }
}

#[test]
fn nothing_undefined_and_no_raw_id_reaches_the_page() {
    let library = &KNOWLEDGE.library;
    for name in SAMPLES {
        for l in LANGUAGES {
            let text = everything(&brief(&KNOWLEDGE, name, l));
            for bad in ["NaN", "inf ", "{", "}", "。。", "..", "；。", "，。", "  ", "、、"]
            {
                let line = text.lines().find(|line| line.contains(bad) && !line.contains("://"));
                assert!(line.is_none(), "{name} {l:?} holds '{bad}': {line:?}");
            }
            // A severity is a number, whichever sentence tells it.
            for after in text.split("严重程度").skip(1) {
                let next = after.trim_start_matches('为').chars().next();
                let plain = after.starts_with("、相似度") || after.starts_with('\n');
                let is_number = next.is_some_and(|c| c.is_ascii_digit());
                assert!(is_number || plain, "{name}: {}", after.lines().next().unwrap());
            }
            for field in library.words.fields().iter().filter(|f| f.id.contains('_')) {
                assert!(!text.contains(&field.id), "{name}: {}", field.id);
            }
            for instrument in library.catalogue.instruments.iter().filter(|i| i.id.contains('_')) {
                assert!(!text.contains(&instrument.id), "{name}: {}", instrument.id);
            }
        }
    }
}

#[test]
fn english_holds_no_chinese_of_ours() {
    for name in SAMPLES {
        let outline = brief(&KNOWLEDGE, name, Language::En);
        for block in &outline.blocks {
            let text = match block {
                // Titles of sources stay as they were published.
                Block::Sources(_) => continue,
                other => format!("{other:?}"),
            };
            let chinese = text.chars().find(|c| ('\u{4e00}'..'\u{9fff}').contains(c));
            assert!(chinese.is_none(), "{name}: {text}");
        }
    }
}

#[test]
fn the_summary_says_nothing_that_the_rest_does_not() {
    for name in SAMPLES {
        for l in LANGUAGES {
            let outline = brief(&KNOWLEDGE, name, l);
            let at = outline.blocks.iter().position(|b| *b == Block::PageBreak).unwrap();
            let Outline { language, title, subtitle, fictitious, blocks, sources, chosen, .. } =
                outline;
            let (first, rest) = blocks.split_at(at);
            let of = |blocks: &[Block]| Outline {
                language,
                title: title.clone(),
                subtitle: subtitle.clone(),
                fictitious: fictitious.clone(),
                blocks: blocks.to_vec(),
                sources: sources.clone(),
                figures: Vec::new(),
                chosen: chosen.clone(),
            };
            let rest = everything(&of(rest));
            for block in first {
                let Block::Table(table) = block else { continue };
                assert!(table.rows.len() <= 3);
                for row in &table.rows {
                    let (head, reason) = (row.cells[0].text(), row.cells[1].text());
                    let named = head.rsplit_once(['（', '(']).unwrap_or((&head, ""));
                    assert!(rest.contains(named.0.trim()), "{name}: {head}");
                    // Each sentence of a reason but the opening of a law and of a figure's place
                    // stands in the body too.
                    let told = reason.split(['。', '；']).next().unwrap();
                    let told = told.split('（').next().unwrap();
                    if l == Language::Zh && !told.ends_with("不允许，详见第四部分") {
                        assert!(rest.contains(told), "{name}: {told}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_brief_shows_figures_with_words_for_them() {
    for name in ["liangshan-2023", "teaching"] {
        let outline = brief(&KNOWLEDGE, name, Language::Zh);
        let plates: Vec<_> = outline
            .blocks
            .iter()
            .filter_map(|b| match b {
                Block::Figure(plate) => Some(plate),
                _ => None,
            })
            .collect();
        assert!(plates.len() >= 3, "{name} shows {}", plates.len());
        let bytes = docx(&outline, Style::Official).unwrap();
        let text = part(&bytes, "word/document.xml");
        for (i, plate) in plates.iter().enumerate() {
            assert!(plate.caption.starts_with(&format!("图{}", i + 1)));
            assert!(!plate.alt.is_empty() && text.contains("descr=\""));
        }
        let pictures = parts(&bytes).iter().filter(|(n, _)| n.ends_with(".png")).count();
        assert_eq!(pictures, plates.len());
    }
}

#[test]
fn a_changed_fact_reaches_the_page() {
    // Shown with a lesson that bears on Liangshan in 2023.
    let path = "cases/liangshan/facts.csv";
    let facts = KNOWLEDGE.files.get(path).unwrap();
    let line = facts.lines().find(|line| line.starts_with("F050,")).unwrap();
    assert!(line.contains(",554,"));
    let changed = facts.replace(line, &line.replace(",554,", ",7654,"));
    let mut files = Files::shipped();
    files.insert(path, changed);
    let other = Knowledge::load(files).unwrap();
    for l in LANGUAGES {
        let before = everything(&brief(&KNOWLEDGE, "liangshan-2023", l));
        let after = everything(&brief(&other, "liangshan-2023", l));
        assert!(before.contains("554") && !before.contains("7654"));
        assert!(after.contains("7654"));
    }
}

#[test]
fn an_invented_county_says_so_on_every_page() {
    for (l, label) in [(Language::Zh, "虚构教学县"), (Language::En, "Fictitious")] {
        let outline = brief(&KNOWLEDGE, "teaching", l);
        assert!(outline.fictitious.as_ref().unwrap().contains(label));
        let bytes = docx(&outline, Style::Official).unwrap();
        for page in ["word/header1.xml", "word/header2.xml"] {
            assert!(part(&bytes, page).contains(label));
        }
        let text = part(&bytes, "word/document.xml");
        let break_at = text.find("pageBreakBefore").unwrap();
        assert!(text[..break_at].contains(label));
        let real = docx(&brief(&KNOWLEDGE, "suizhou-2024", l), Style::Official).unwrap();
        assert!(parts(&real).iter().all(|(name, _)| !name.contains("header")));
    }
}

#[test]
fn no_author_and_no_clock_is_told() {
    let bytes = docx(&brief(&KNOWLEDGE, "tieling-2012", Language::Zh), Style::Official).unwrap();
    let core = part(&bytes, "docProps/core.xml");
    assert!(core.contains("铁岭") && core.contains("zh-CN"));
    assert!(!core.contains("creator") && !core.contains("created"));
}
