//! A bounded fuzzer: tables of the manifest, damaged at random. `JIJU_FUZZ_SECONDS` sets how long
//! it runs; inputs that once failed stand in `found/`.

use std::time::Instant;

use jiju::document::Profile;
use jiju::file::import::{
    Asked, Mapping, Policy, apply, guess, pasted_sheet, read_sheet, read_table_bytes,
};

use crate::damage::{Random, damage, seconds};

use super::build::archive;
use super::{CATALOGUE, KNOWLEDGE, tables, workbooks};

/// The whole way of a file: sheets, guess, figures, an edited profile.
fn whole_way(bytes: &[u8], name: &str) {
    let Ok(book) = read_table_bytes(bytes, name, None, &CATALOGUE.limits) else { return };
    let asked = Asked::default();
    let Some(guess) = guess(&book, &asked, &CATALOGUE) else { return };
    let sheet = book.sheets.iter().find(|s| s.name == guess.mapping.sheet).unwrap();
    let read = read_sheet(sheet, &book.file, &guess.mapping, &[], &CATALOGUE);
    let profile = Profile { year: Some(2022), ..Profile::default() };
    let once = apply(&read, &profile, Policy::Replace, &KNOWLEDGE.library.words);
    let _ = serde_json::to_string(&once).unwrap();
    let again = Mapping::of_toml(&guess.mapping.to_toml()).unwrap();
    assert_eq!(again, guess.mapping, "a mapping reads back");
}

fn run(seeds: &[(String, Vec<u8>)], seed: u64, pack: fn(&[u8]) -> Vec<u8>) {
    let mut random = Random(seed);
    let (start, mut runs) = (Instant::now(), 0_u64);
    while start.elapsed() < seconds() {
        let (name, bytes) = &seeds[random.below(seeds.len())];
        let mut bytes = bytes.clone();
        damage(&mut bytes, &mut random);
        let bytes = pack(&bytes);
        // An input that eats all memory leaves no other trace.
        if std::env::var_os("JIJU_FUZZ_SECONDS").is_some() {
            let kept = std::env::temp_dir().join(format!("jiju-fuzz-{seed}"));
            jiju::file::write(&kept, &bytes).unwrap();
        }
        let result = std::panic::catch_unwind(|| whole_way(&bytes, name));
        if result.is_err() {
            let kept = std::env::temp_dir().join(format!("jiju-fuzz-{seed}-{runs}"));
            jiju::file::write(&kept, &bytes).unwrap();
            panic!("{name}: an input failed and stands in {}", kept.display());
        }
        runs += 1;
    }
    println!("{runs} inputs");
}

fn seeds(want: fn(&[u8]) -> bool) -> Vec<(String, Vec<u8>)> {
    let all = tables::cases().into_iter().chain(workbooks::cases());
    let all = all.filter(|c| want(&c.bytes) && c.bytes.len() < 60_000);
    all.map(|c| (c.name.to_owned(), c.bytes)).collect()
}

#[test]
fn damaged_text_never_panics() {
    run(&seeds(|b| !b.starts_with(b"PK") && !b.starts_with(&[0xD0])), 11, <[u8]>::to_vec);
}

#[test]
fn damaged_workbooks_never_panic() {
    run(&seeds(|b| b.starts_with(b"PK") || b.starts_with(&[0xD0])), 12, <[u8]>::to_vec);
}

#[test]
fn damaged_sheets_in_a_sound_archive_never_panic() {
    let sheet = "<worksheet><dimension ref=\"A1:C3\"/><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>年份</t></is></c><c r=\"B1\" t=\"str\"><v>产值（万元）</v></c></row><row r=\"2\"><c r=\"A2\"><v>2021</v></c><c r=\"B2\"><f t=\"shared\" si=\"0\" ref=\"B2:B3\">1+1</f><v>100</v></c><c r=\"C2\" t=\"e\"><v>#REF!</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells></worksheet>";
    let seeds = vec![("sheet.xlsx".to_owned(), sheet.as_bytes().to_vec())];
    fn pack(sheet: &[u8]) -> Vec<u8> {
        let text = String::from_utf8_lossy(sheet);
        super::build::bare_xlsx(&text)
    }
    run(&seeds, 13, pack);
    let content = "<office:document-content><table:table table:name=\"a\"><table:table-row><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"2\"><text:p>年份</text:p></table:table-cell><table:table-cell office:value=\"3\" office:value-type=\"float\"/></table:table-row></table:table></office:document-content>";
    fn pack_ods(content: &[u8]) -> Vec<u8> {
        archive(&[("META-INF/manifest.xml", b"<m/>"), ("content.xml", content)])
    }
    run(&[("a.ods".to_owned(), content.as_bytes().to_vec())], 14, pack_ods);
}

#[test]
fn anything_pasted_is_a_sheet_or_a_refusal() {
    let mut random = Random(15);
    for _ in 0..300 {
        let mut bytes = "指标\t2021\n产值\t\"1\n2\"\n".as_bytes().to_vec();
        damage(&mut bytes, &mut random);
        let text = String::from_utf8_lossy(&bytes);
        if let Ok(sheet) = pasted_sheet(&text, "", &CATALOGUE.limits) {
            assert!(sheet.width() > 0);
        }
    }
}
