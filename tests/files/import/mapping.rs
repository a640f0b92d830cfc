//! Guesses can be changed, saved and used again; imports are laid into a document.

use jiju::cli::{Outcome, run};
use jiju::document::{Datum, Profile, Value, from_json};
use jiju::file::import::{
    About, Asked, Confidence, Dash, Found, Mapping, Policy, Refusal, Role, apply, conflicts,
    first_rows, guess, pasted_sheet, read_sheet, read_table_bytes, stream_firms,
};
use jiju::file::write;
use jiju::text::Language;

use super::build::gbk;
use super::{CATALOGUE, KNOWLEDGE, guessed, imported, told};

fn read(text: &str) -> jiju::file::import::Book {
    read_table_bytes(text.as_bytes(), "a.csv", None, &CATALOGUE.limits).unwrap()
}

const THIS_YEAR: &str = "县里的表,,\n指标,2021年,2022年\n产值,100,—\n土特产收入,7,8\n";
const NEXT_YEAR: &str =
    "县里的表,,,\n某局制,,,\n指标,2022年,2023年,备注\n土特产收入,8,9,x\n产值,120,130,y\n";

#[test]
fn a_guess_is_changed_saved_and_used_on_next_years_file() {
    let book = read(THIS_YEAR);
    let guess = guessed(&book);
    let doubtful: Vec<&About> = guess
        .decisions
        .iter()
        .filter(|d| d.confidence == Confidence::Doubtful)
        .map(|d| &d.about)
        .collect();
    assert!(doubtful.contains(&&About::RowUnit("产值".to_owned())), "{doubtful:?}");
    assert!(doubtful.contains(&&About::Dash), "{doubtful:?}");
    let mut mapping = guess.mapping;
    mapping.dash = Dash::Zero;
    for row in &mut mapping.rows {
        row.unit = Some("yi_cny".to_owned());
        if row.label == "土特产收入" {
            row.series = Some("revenue_mn_cny".to_owned());
        }
    }
    let kept = Mapping::of_toml(&mapping.to_toml()).unwrap();
    assert_eq!(kept, mapping);
    let again = read_sheet(&book.sheets[0], "a.csv", &kept, &[], &CATALOGUE);
    let wanted = [
        "output_mn_cny 2021 100 yi_cny",
        "output_mn_cny 2022 0 yi_cny",
        "revenue_mn_cny 2021 7 yi_cny",
        "revenue_mn_cny 2022 8 yi_cny",
    ];
    assert_eq!(told(&again.found), wanted);
    let next = read(NEXT_YEAR);
    let next = read_sheet(&next.sheets[0], "a.csv", &kept, &[], &CATALOGUE);
    let wanted = [
        "revenue_mn_cny 2022 8 yi_cny",
        "revenue_mn_cny 2023 9 yi_cny",
        "output_mn_cny 2022 120 yi_cny",
        "output_mn_cny 2023 130 yi_cny",
    ];
    assert_eq!(told(&next.found), wanted);
}

#[test]
fn a_dash_is_unknown_until_the_user_says_zero() {
    let book = read("企业名称,人数\n甲,—\n");
    let mut guess = guessed(&book);
    assert_eq!(told(&imported(&book, &guess).found), ["甲 ? ? ? ?"]);
    guess.mapping.dash = Dash::Zero;
    assert_eq!(told(&imported(&book, &guess).found), ["甲 0 ? ? ?"]);
}

#[test]
fn a_corrected_cell_is_read_and_a_wrong_sheet_or_target_is_not_guessed() {
    let mut book = read("企业名称,人数\n甲,约百人\n乙,5\n");
    let guess_ = guessed(&book);
    let first = imported(&book, &guess_);
    assert_eq!(told(&first.found), ["乙 5 ? ? ?"]);
    assert_eq!(first.bad_rows, [(1, vec!["甲".to_owned(), "约百人".to_owned()])]);
    book.sheets[0].correct(1, 1, "约100");
    assert_eq!(told(&imported(&book, &guess_).found), ["甲 100 ? ? ?", "乙 5 ? ? ?"]);
    let asked = Asked { sheet: Some("无".to_owned()), ..Asked::default() };
    assert!(guess(&book, &asked, &CATALOGUE).is_none());
}

#[test]
fn a_mapping_without_a_name_makes_no_nameless_firms() {
    let book = read("企业名称,人数\n甲,5\n");
    let mut guess = guessed(&book);
    guess.mapping.columns[0].role = Role::Skip;
    let read = imported(&book, &guess);
    assert!(read.found.is_empty());
    assert_eq!(read.unread.len(), 1);
}

#[test]
fn figures_that_differ_are_listed_and_replaced_or_kept() {
    let book = read("指标,2021,2022\n产值（亿元）,1,2\n");
    let read = imported(&book, &guessed(&book));
    let mut profile = Profile::default();
    let series = profile.series.entry("output_mn_cny".to_owned()).or_default();
    series.insert(2021, Datum::number(100.0));
    series.insert(2022, Datum::number(150.0));
    // 1 亿元 is 100 million: no conflict; 2 亿元 is not 150.
    let found = conflicts(&read, &profile, &KNOWLEDGE.library.words);
    let paths: Vec<&str> = found.iter().map(|c| c.path.as_str()).collect();
    assert_eq!(paths, ["series.output_mn_cny.2022"]);
    let value = |p: &Profile| p.series["output_mn_cny"][&2022].value.clone();
    assert_eq!(
        value(&apply(&read, &profile, Policy::Replace, &KNOWLEDGE.library.words)),
        Value::Number(2.0)
    );
    assert_eq!(
        value(&apply(&read, &profile, Policy::Keep, &KNOWLEDGE.library.words)),
        Value::Number(150.0)
    );
    let source =
        apply(&read, &profile, Policy::Replace, &KNOWLEDGE.library.words).series["output_mn_cny"]
            [&2022]
            .clone();
    assert_eq!(source.source.as_deref(), Some("a.csv"));
}

#[test]
fn a_register_read_again_changes_firms_and_adds_none() {
    let first = read("企业名称,人数,成立时间\n甲,1,2001\n甲,2,2002\n乙,3,2003\n");
    let first = imported(&first, &guessed(&first));
    let once = apply(&first, &Profile::default(), Policy::Replace, &KNOWLEDGE.library.words);
    let second = read("企业名称,人数\n甲,10\n甲,2\n丙,4\n");
    let second = imported(&second, &guessed(&second));
    let listed = conflicts(&second, &once, &KNOWLEDGE.library.words);
    assert_eq!(listed.len(), 1, "{listed:?}");
    let twice = apply(&second, &once, Policy::Replace, &KNOWLEDGE.library.words);
    let firms = Found::Firms(twice.firms.clone());
    let wanted = ["甲 10 ? 2001 ?", "甲 2 ? 2002 ?", "乙 3 ? 2003 ?", "丙 4 ? ? ?"];
    assert_eq!(told(&firms), wanted);
}

#[test]
fn what_is_pasted_from_a_spreadsheet_is_a_sheet_too() {
    let sheet = pasted_sheet("企业名称\t人数\n\"甲\n厂\"\t5\n", "粘贴", &CATALOGUE.limits).unwrap();
    assert_eq!((sheet.rows.len(), sheet.text(1, 0)), (3 - 1, "甲\n厂"));
}

#[test]
fn a_streamed_register_is_the_register_and_can_be_stopped() {
    let rows: String = (0..20_000)
        .map(|i| {
            if i == 9_999 {
                "坏,abc,1\n".to_owned()
            } else {
                format!("示例{i}公司,{i},{}\n", i * 2)
            }
        })
        .collect();
    let text = format!("示例县名录,,\n\n企业名称,从业人数,营业收入（万元）\n{rows}合计,1,2\n");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("大表.csv");
    write(&path, &gbk(&text)).unwrap();
    let book = first_rows(&path, None, &CATALOGUE).unwrap();
    let mapping = guessed(&book).mapping;
    let mut reports = 0;
    let streamed = stream_firms(&path, None, &mapping, &[], &CATALOGUE, &mut |p| {
        reports += 1;
        assert!(p.bytes <= p.of);
        true
    })
    .unwrap();
    assert!(reports >= 2);
    let whole = read_table_bytes(&gbk(&text), "大表.csv", None, &CATALOGUE.limits).unwrap();
    let whole = read_sheet(&whole.sheets[0], "大表.csv", &mapping, &[], &CATALOGUE);
    assert_eq!(streamed.found, whole.found);
    assert_eq!(streamed.found.len(), 19_999);
    assert_eq!(streamed.unread, whole.unread);
    assert_eq!(streamed.unread[0].address(), "B10003");
    let stopped = stream_firms(&path, None, &mapping, &[], &CATALOGUE, &mut |_| false);
    assert_eq!(stopped.unwrap_err(), Refusal::Stopped);
}

fn jiju(arguments: &[&str]) -> (String, String, i32) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut all = vec!["import"];
    all.extend(arguments);
    let Outcome::Done(code) = run(all.into_iter().map(Into::into), &mut out, &mut err) else {
        panic!("a window")
    };
    (String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap(), code)
}

#[test]
fn the_verb_tells_what_it_did_and_writes_the_document() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (table, out, map) = (at("表.csv"), at("o.jiju"), at("m.toml"));
    write(table.as_ref(), &gbk("指标,2021,2022\n产值（万元）,100,abc\n合计,1,2\n")).unwrap();
    let (text, err, code) = jiju(&[&table, "-o", &out, "--save-map", &map]);
    assert_eq!((code, err.as_str()), (0, ""));
    for said in ["GBK", "万元", "C2", "abc", "合计行", "读出 1 项"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let document = from_json(&std::fs::read_to_string(&out).unwrap()).unwrap();
    let kept = &document.profiles[0].series["output_mn_cny"][&2021];
    assert_eq!((&kept.value, kept.unit.as_deref()), (&Value::Number(100.0), Some("wan_cny")));
    let (text, _, code) = jiju(&[&table, "--map", &map, "--into", &out, "--lang", "en", "--json"]);
    assert_eq!(code, 0);
    let told: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!((&told["read"], &told["unread"][0]["address"]), (&1.into(), &"C2".into()));
    write(table.as_ref(), &gbk("指标,2021\n产值（万元）,abc\n")).unwrap();
    assert_eq!(jiju(&[&table, "-o", &at("none.jiju")]).2, 1);
    assert!(!std::path::Path::new(&at("none.jiju")).exists());
    for wrong in [vec![at("no.csv")], vec![table.clone(), "--target".into(), "x".into()]] {
        let wrong: Vec<&str> = wrong.iter().map(String::as_str).collect();
        let (_, err, code) = jiju(&wrong);
        assert_eq!((code, err.lines().count()), (2, 1), "{err}");
    }
}

#[test]
fn every_target_has_columns_with_names_in_both_languages() {
    let ids: Vec<&str> = CATALOGUE.targets.iter().map(|t| t.id.as_str()).collect();
    assert_eq!(ids, ["series", "firms", "references", "regions", "chain", "actions"]);
    for column in CATALOGUE.targets.iter().flat_map(|t| &t.columns) {
        assert!(!column.name.is_incomplete(), "{}", column.id);
        assert_ne!(column.name.get(Language::Zh), column.name.get(Language::En));
    }
}
