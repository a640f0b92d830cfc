//! What stands in a workbook, and that nothing in it runs.

use std::io::{Cursor, Read};

use jiju::document::{Datum, Firm, Profile, Register, Status, Value};
use jiju::file::import::{CellKind, Sheet};
use jiju::text::Language;
use zip::ZipArchive;

use super::{book_of, csv_of, opened, sample};
use crate::common::SAMPLES;

fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|i| {
            let mut part = zip.by_index(i).unwrap();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            (part.name().unwrap().into_owned(), text)
        })
        .collect()
}

fn sheet<'a>(book: &'a jiju::file::import::Book, name: &str) -> &'a Sheet {
    book.sheets.iter().find(|s| s.name == name).unwrap()
}

/// Rows of a sheet below the row whose first cells are these.
fn row<'a>(sheet: &'a Sheet, first: &str) -> &'a [jiju::file::import::Cell] {
    sheet.rows.iter().find(|r| r.iter().any(|c| c.text == first)).unwrap()
}

#[test]
fn a_workbook_tells_what_it_is_and_holds_every_part_in_both_languages() {
    let profile = sample("teaching");
    let names = [
        (
            Language::Zh,
            [
                "说明",
                "档案数据",
                "历年数据",
                "企业名录",
                "参照地区",
                "地区×行业表",
                "产业链",
                "政府举措",
                "指标读数",
                "主要问题",
                "建议",
                "来源",
            ],
        ),
        (
            Language::En,
            [
                "Notes",
                "Profile",
                "Yearly figures",
                "Firm register",
                "Reference areas",
                "Region × industry table",
                "Value chain",
                "Government actions",
                "Indicators",
                "Problems",
                "Advice",
                "Sources",
            ],
        ),
    ];
    for (l, names) in names {
        let book = opened(&book_of(&profile, l), "book.xlsx");
        for name in names {
            let sheet = sheet(&book, name);
            assert!(sheet.rows.len() > 1, "{name}");
            let all: String = sheet.rows.iter().flatten().map(|c| c.text.as_str()).collect();
            let mut tokens = all.split(|c: char| !c.is_alphanumeric());
            assert!(!tokens.any(|t| t == "NaN" || t == "inf"), "{name}");
        }
        let cover = &book.sheets[0];
        let all: String = cover.rows.iter().flatten().map(|c| c.text.as_str()).collect();
        assert!(all.contains("2023") && all.contains(env!("CARGO_PKG_VERSION")), "{all}");
        let invented = if l == Language::Zh { "虚构" } else { "Fictitious" };
        // Every sheet says that the county is invented.
        for sheet in &book.sheets {
            assert!(
                sheet.rows.iter().flatten().any(|c| c.text.contains(invented)),
                "{}",
                sheet.name
            );
        }
    }
}

#[test]
fn numbers_are_numbers_ranges_are_two_and_unknown_is_empty() {
    let mut profile = sample("liangshan-2023");
    profile.fields.clear();
    let datum = |value| Datum { value, status: Some(Status::Estimated), ..Datum::default() };
    profile.fields.insert("cr4".into(), datum(Value::Range(0.25, 0.5)));
    profile.fields.insert("top1_share".into(), datum(Value::Number(0.07)));
    let book = opened(&book_of(&profile, Language::Zh), "book.xlsx");
    let fields = sheet(&book, "档案数据");
    assert_eq!(fields.row_texts(0)[2..5], ["数值", "下限", "上限"]);
    let range = row(fields, "cr4");
    assert_eq!(
        (range[2].kind, range[3].number, range[4].number),
        (CellKind::Empty, Some(25.0), Some(50.0))
    );
    assert_eq!((range[5].text.as_str(), range[7].text.as_str()), ("%", "估计"));
    assert_eq!(row(fields, "top1_share")[2].number, Some(7.0));
    let unknown = row(fields, "firm_training_share");
    assert!(unknown[2..5].iter().all(|c| c.kind == CellKind::Empty));
    assert_eq!(unknown[7].text, "未知");
}

#[test]
fn every_indicator_has_its_formula_and_a_value_or_a_reason() {
    for name in SAMPLES {
        let book = opened(&book_of(&sample(name), Language::Zh), "book.xlsx");
        let sheet = sheet(&book, "指标读数");
        for row in sheet.rows.iter().skip(1).filter(|r| r.len() > 5) {
            let text = |i: usize| row.get(i).map_or("", |c| c.text.as_str());
            let has_value = (2..5).any(|i| row.get(i).is_some_and(|c| c.number.is_some()));
            assert!(!text(8).is_empty() && !text(9).is_empty(), "{row:?}");
            assert_ne!(has_value, !text(11).is_empty(), "{name} {}", text(1));
            assert!(!has_value || !text(10).is_empty(), "{name} {}", text(1));
        }
    }
}

#[test]
fn advice_rests_on_cases_whose_sources_are_listed() {
    let book = opened(&book_of(&sample("liangshan-2018"), Language::Zh), "book.xlsx");
    let advice = sheet(&book, "建议");
    let addresses = advice.rows.iter().flatten().filter(|c| c.text.contains("http")).count();
    assert!(addresses > 0);
    for row in advice.rows.iter().skip(1) {
        let [low, mid, high] = [2, 3, 4].map(|i| row[i].number.unwrap());
        assert!(low <= mid && mid <= high);
        assert!(!row[5].text.is_empty());
    }
    let sources = sheet(&book, "来源");
    // Facts of the sample's own figures are among them.
    let facts =
        sample("liangshan-2018").fields.values().flat_map(|d| d.facts.clone()).collect::<Vec<_>>();
    assert!(!facts.is_empty());
    for fact in facts {
        assert!(sources.rows.iter().any(|r| r.get(1).is_some_and(|c| c.text == fact)), "{fact}");
    }
}

fn hostile() -> Profile {
    let texts = [
        "=HYPERLINK(\"http://x\")",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        "\t=1+1",
        "=cmd|' /C calc'!A0",
        "http://example.com",
        "mailto:a@b",
        "'real",
    ];
    let firms =
        texts.map(|t| Firm { name: t.to_owned(), source: Some(t.to_owned()), ..Firm::default() });
    let note = format!("a\u{0}\u{8}\u{b}\u{1f}\u{ffff}b{}", "长".repeat(40_000));
    let datum = Datum {
        value: Value::Number(1.0),
        note: Some(note),
        source: Some("=1".into()),
        ..Datum::default()
    };
    let mut profile = sample("teaching");
    profile.firms = Register::from(firms.to_vec());
    profile.identity.place_zh = "=县".into();
    profile.series.get_mut("output_mn_cny").unwrap().insert(2023, datum);
    profile
}

#[test]
fn no_text_runs_as_a_formula_or_becomes_a_link() {
    let bytes = book_of(&hostile(), Language::Zh);
    for (name, text) in parts(&bytes) {
        assert!(!text.contains("<f>") && !text.contains("<f "), "{name} holds a formula");
        assert!(!text.contains("<hyperlink"), "{name} holds a link");
        let illegal = |c: char| c.is_control() && !matches!(c, '\n' | '\t' | '\r');
        assert!(!text.contains(illegal) && !text.contains('\u{ffff}'), "{name}");
    }
    let book = opened(&bytes, "book.xlsx");
    let firms = sheet(&book, "企业名录");
    assert_eq!(firms.text(1, 0), "=HYPERLINK(\"http://x\")");
    assert_eq!(firms.cell(1, 0).unwrap().kind, CellKind::Text);
    let longest = book.sheets.iter().flat_map(|s| s.rows.iter().flatten());
    let longest = longest.map(|c| c.text.encode_utf16().count()).max().unwrap();
    assert!(longest <= 32_767 && longest > 32_000);

    let csv = csv_of(&hostile(), "firms", Language::Zh);
    let text = String::from_utf8(csv).unwrap();
    let text = text.strip_prefix('\u{feff}').unwrap();
    assert!(text.contains("\r\n") && !text.replace("\r\n", "").contains('\r'));
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    for record in reader.records() {
        for cell in record.unwrap().iter().filter(|c| c.parse::<f64>().is_err()) {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠']),
                "{cell}"
            );
        }
    }
}

#[test]
fn the_same_profile_has_the_same_bytes_and_prints_on_a4() {
    for name in ["teaching", "tieling-2010"] {
        let profile = sample(name);
        let bytes = book_of(&profile, Language::En);
        assert!(bytes == book_of(&profile, Language::En), "{name}");
        for (part, text) in parts(&bytes) {
            if part.starts_with("xl/worksheets/sheet") {
                assert!(
                    text.contains("paperSize=\"9\"") && text.contains("orientation=\"landscape\"")
                );
                assert!(text.contains("fitToHeight=\"0\""), "{part}");
                assert!(text.contains("Page &amp;P of &amp;N"));
            }
            if part == "docProps/core.xml" {
                assert!(text.contains(&format!("{}-01-01T00:00:00Z", profile.year.unwrap())));
            }
            if part == "xl/workbook.xml" {
                assert!(text.contains("_xlnm.Print_Titles"));
            }
        }
    }
}

#[test]
fn an_empty_profile_still_makes_a_workbook() {
    for l in Language::ALL {
        let book =
            opened(&book_of(&Profile { id: "county".into(), ..Profile::default() }, l), "b.xlsx");
        assert!(book.sheets.len() >= 5);
    }
}
