//! Files that mean harm, or are not what they are called: refused in words.

use jiju::file::import::{Refusal, open_table, pasted_sheet, read_table_bytes};
use jiju::text::Language;

use super::CATALOGUE;
use super::build::{archive, bare_xlsx, compound, gbk, xlsx};

fn refusal(bytes: &[u8], name: &str) -> Refusal {
    match read_table_bytes(bytes, name, None, &CATALOGUE.limits) {
        Ok(book) => panic!("{name} was read: {:?}", book.sheets.len()),
        Err(e) => e,
    }
}

const LAUGHS: &str = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";

#[test]
fn what_would_eat_memory_is_refused_before_it_does() {
    // A quarter of a gigabyte of blanks, a few hundred kilobytes packed.
    let big = vec![b' '; 257 << 20];
    let bomb = archive(&[("xl/workbook.xml", b"<x/>"), ("xl/worksheets/sheet1.xml", &big)]);
    assert!(bomb.len() < 1 << 20);
    assert_eq!(refusal(&bomb, "bomb.xlsx"), Refusal::Expands { most: 256 });

    assert_eq!(refusal(&bare_xlsx(LAUGHS), "laughs.xlsx"), Refusal::Entities);
    let deep = "<a>".repeat(10_000);
    assert_eq!(refusal(&bare_xlsx(&deep), "deep.xlsx"), Refusal::Entities);

    let many: Vec<(String, &[u8])> = (0..2001).map(|i| (i.to_string(), &b"x"[..])).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(n, b)| (n.as_str(), *b)).collect();
    assert_eq!(refusal(&archive(&many), "many.xlsx"), Refusal::Members { members: 2001 });

    let cell = "<c r=\"A1\"><v>1</v></c>";
    let wide: String =
        (1..=2000).map(|i| format!("<row r=\"{i}\"><c r=\"BXA{i}\"><v>1</v></c></row>")).collect();
    let sheet =
        format!("<worksheet><sheetData><row r=\"1\">{cell}</row>{wide}</sheetData></worksheet>");
    assert_eq!(refusal(&bare_xlsx(&sheet), "wide.xlsx"), Refusal::Cells { most: 3_000_000 });

    let row = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"16000\"/></table:table-row>";
    let ods = archive(&[("mimetype", b"application/vnd.oasis"), ("content.xml", row.as_bytes())]);
    assert_eq!(refusal(&ods, "repeats.ods"), Refusal::Cells { most: 3_000_000 });

    let commas = ",".repeat(1000) + "\n";
    let csv = "a".to_owned() + &commas.repeat(4000);
    assert_eq!(refusal(csv.as_bytes(), "commas.csv"), Refusal::Cells { most: 3_000_000 });
}

#[test]
fn what_is_no_table_is_told_so_in_both_languages() {
    let whole = xlsx("指标|2021\n产值|1", |_| {});
    let cases: Vec<(&str, Vec<u8>, Refusal)> = vec![
        ("encrypted.xlsx", compound(&["EncryptionInfo", "EncryptedPackage"]), Refusal::Password),
        ("a.wps", compound(&["WordDocument"]), Refusal::NotATable("doc / wps")),
        ("truncated.xlsx", whole[..whole.len() / 2].to_vec(), Refusal::Damaged),
        ("a.pdf", b"%PDF-1.4 abc".to_vec(), Refusal::NotATable("PDF")),
        ("a.xls", gbk("<html><table><tr><td>产值"), Refusal::WebPage),
        ("b.xls", b"<?xml version=\"1.0\"?><Workbook>".to_vec(), Refusal::WebPage),
        ("a.docx", archive(&[("word/document.xml", b"<x/>")]), Refusal::NotATable("docx")),
        ("a.zip", archive(&[("a.csv", b"x")]), Refusal::NotATable("zip")),
        ("a.jiju", b"{\n  \"schema\": 1,".to_vec(), Refusal::Document),
        ("blank.csv", b" \n\n ".to_vec(), Refusal::Empty),
        ("blank.xlsx", xlsx("", |_| {}), Refusal::NoSheet),
        ("random.xls", (0..=255).cycle().take(5000).collect(), Refusal::NotATable("?")),
    ];
    for (name, bytes, wanted) in cases {
        let found = refusal(&bytes, name);
        assert_eq!(found, wanted, "{name}");
        for l in [Language::Zh, Language::En] {
            assert!(found.sentence(l).chars().count() > 4, "{name}");
        }
    }
}

#[test]
fn inputs_that_once_failed_stay_refused() {
    // Sectors in a circle: the reader of old workbooks went round until memory ended.
    let found = include_bytes!("found-loop.xls");
    assert_eq!(refusal(found, "found-loop.xls"), Refusal::Damaged);
}

#[test]
fn an_open_quotation_mark_does_not_swallow_the_rest() {
    let rows: String = (0..200).map(|i| format!("企业{i},{i}\n")).collect();
    let text = format!("企业名称,人数\n\"甲厂,5\n{rows}");
    let sheet = pasted_sheet(&text, "a", &CATALOGUE.limits).unwrap();
    assert_eq!(sheet.rows.len(), 202);
    assert_eq!(sheet.text(201, 1), "199");
}

#[test]
fn no_path_in_a_file_is_followed() {
    let outside = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>=HYPERLINK(\"file:///etc/passwd\")</t></is></c></row></sheetData></worksheet>";
    let parts = archive(&[("../../evil.xml", b"<x/>"), ("/abs.xml", b"<x/>")]);
    assert_eq!(refusal(&parts, "paths.xlsx"), Refusal::NotATable("zip"));
    let book = read_table_bytes(&bare_xlsx(outside), "a.xlsx", None, &CATALOGUE.limits).unwrap();
    assert!(book.sheets[0].text(0, 0).starts_with("=HYPERLINK"));
}

#[test]
fn a_file_that_is_not_there_is_told_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let refusal = open_table(&folder.path().join("表.xlsx"), None, &CATALOGUE.limits).unwrap_err();
    assert_eq!(refusal, Refusal::Gone);
    assert!(refusal.sentence(Language::Zh).contains("U 盘"));
    assert!(refusal.sentence(Language::En).contains("USB"));
}
