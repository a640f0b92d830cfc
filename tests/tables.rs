//! Region × industry tables as people have them: wide or long, with totals, blanks and years; and
//! what `jiju indicators TABLE.csv` prints of them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::sync::LazyLock;

use jiju::assets::Files;
use jiju::cli::{Outcome, run};
use jiju::file::{FileError, read_table, write};
use jiju::indicator::{RegionTable, TableFault, TableHeads};
use jiju::study::Knowledge;
use jiju::text::Language;
use proptest::prelude::*;

static HEADS: LazyLock<TableHeads> =
    LazyLock::new(|| Knowledge::load(Files::shipped()).unwrap().registry.table_heads().clone());

const WIDE: &str = "地区,挂车,食品,合计\n梁山,30,10,40\n随州,10,50,60\n合计,40,60,100\n";
const LONG: &str = "地区,行业,从业人员\n梁山,挂车,30\n梁山,食品,10\n随州,挂车,10\n随州,食品,50\n";

fn parsed(text: &str) -> Result<RegionTable, FileError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    write(&path, text.as_bytes()).unwrap();
    read_table(&path, &HEADS)
}

fn printed(text: &str, options: &[&str]) -> (String, String, i32) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    write(&path, text.as_bytes()).unwrap();
    let mut arguments = vec!["indicators".into(), path.into_os_string()];
    arguments.extend(options.iter().map(Into::into));
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let Outcome::Done(code) = run(arguments, &mut out, &mut err) else { panic!("a window") };
    (String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap(), code)
}

#[test]
fn wide_and_long_read_the_same_and_sums_are_left_out() {
    let (wide, long) = (parsed(WIDE).unwrap(), parsed(LONG).unwrap());
    assert_eq!((&wide.regions, &wide.industries), (&long.regions, &long.industries));
    assert_eq!(wide.totals, ["合计"]);
    for region in 0..2 {
        assert_eq!(wide.row(None, region), long.row(None, region));
    }
    // (30/40) ÷ (40/100) by hand.
    let q = wide.reading(None).unwrap().quotients.get(0, 0).unwrap();
    assert!((q - 1.875).abs() < 1e-15, "{q}");
}

#[test]
fn a_blank_is_not_zero_its_region_is_left_out_and_said() {
    let table = parsed("地区,挂车,食品\n梁山,30,10\n随州,10,50\n铁岭,,5\n").unwrap();
    let reading = table.reading(None).unwrap();
    assert_eq!((reading.regions.len(), reading.left_out.as_slice()), (2, &[2][..]));
    let (out, _, code) = printed("地区,挂车,食品\n梁山,30,10\n随州,10,50\n铁岭,,5\n", &[]);
    assert!(code == 0 && out.contains("有空格而不参加计算的地区 1 个：铁岭"), "{out}");
}

#[test]
fn years_give_a_shift_share_that_adds_up() {
    let text = "region,industry,year,value\nA,x,2015,10\nA,y,2015,30\nB,x,2015,40\nB,y,2015,20\n\
                A,x,2020,18\nA,y,2020,33\nB,x,2020,44\nB,y,2020,20\n";
    let growth = parsed(text).unwrap().growth().unwrap();
    assert_eq!(growth.years, (2015, 2020));
    let sums: f64 = growth.regions.iter().map(|(_, p)| p.as_ref().unwrap().parts.regional).sum();
    assert!(sums.abs() < 1e-12, "what one region wins another loses: {sums}");
    for (_, parts) in &growth.regions {
        let p = parts.as_ref().unwrap().parts;
        assert!((p.national + p.industry_mix + p.regional - p.change).abs() < 1e-12);
    }
    let (out, _, _) = printed(text, &["--lang", "en"]);
    assert!(out.contains("Shift-share 2015–2020") && out.contains("A: change 11 ="), "{out}");
}

#[test]
fn what_is_printed_agrees_with_its_json() {
    let (out, _, code) = printed(WIDE, &["--json"]);
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(code, 0);
    let first = &json["years"][0]["regions"][0];
    assert_eq!(first["location_quotients"][0], 1.875);
    assert_eq!(first["krugman"], 0.7);
    assert_eq!(json["shift_share"], serde_json::Value::Null);
    let (text, _, _) = printed(WIDE, &[]);
    assert!(text.contains("克鲁格曼专业化 0.7") && text.contains("挂车 1.88"), "{text}");
}

#[test]
fn faults_name_row_and_column_in_both_languages() {
    for (text, fault, zh, en) in [
        ("地区,a,b\n甲,1,x\n乙,1,2\n", "not a number", "第 2 行“b”的“x”不是数字", "row 2, b: 'x'"),
        ("地区,a,b\n甲,1,-3\n乙,1,2\n", "negative", "第 2 行“b”是负数", "row 2, b: a size"),
        ("地区,a,b\n甲,1,3\n甲,1,2\n", "twice", "第 3 行“甲”重复", "row 3: 甲"),
        ("地区,a\n甲,1\n乙,1\n", "small", "至少要有两个地区", "At least two regions"),
        ("地区,行业,年份,数值\n甲,a,去年,1\n", "year", "第 2 行“去年”不是年份", "row 2: '去年'"),
    ] {
        let (out, err, code) = printed(text, &[]);
        assert!(code == 2 && out.is_empty() && err.contains(zh), "{fault}: {err}");
        let (_, err, _) = printed(text, &["--lang", "en"]);
        assert!(err.contains(en), "{fault}: {err}");
    }
    let twice = parsed("地区,行业,数值\n甲,a,1\n甲,a,2\n甲,b,2\n乙,a,2\n");
    let is_twice = |e: &FileError| {
        matches!(e, FileError::Table { what: TableFault::Twice { row: 3, .. }, .. })
    };
    assert!(twice.as_ref().is_err_and(is_twice), "{twice:?}");
    assert!(FileError::NotFound("a".into()).sentence(Language::En).contains('a'));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// Whatever stands in the cells, every number that is answered is one.
    #[test]
    fn no_table_gives_a_number_that_is_none(
        cells in prop::collection::vec(
            prop_oneof![
                Just(String::new()), Just("0".to_owned()), Just("1e300".to_owned()),
                Just("1e-300".to_owned()), (0u32..1000).prop_map(|x| x.to_string()),
            ],
            4 * 3,
        ),
        years in any::<bool>(),
    ) {
        let mut text = "region,industry,year,value\n".to_owned();
        for (i, cell) in cells.iter().enumerate() {
            let (r, c) = (i / 3, i % 3);
            text += &format!("r{r},c{c},2015,{cell}\n");
            if years {
                text += &format!("r{r},c{c},2020,{}\n", cells[cells.len() - 1 - i]);
            }
        }
        let (out, err, code) = printed(&text, &["--json"]);
        prop_assert!(code == 0, "{}", err);
        prop_assert!(!out.contains("NaN") && !out.contains("inf"), "{}", out);
        let json: serde_json::Value = serde_json::from_str(&out).unwrap();
        for region in json["years"][0]["regions"].as_array().into_iter().flatten() {
            let krugman = region["krugman"].as_f64().unwrap_or_default();
            prop_assert!((0.0..=2.0).contains(&krugman));
        }
    }
}
