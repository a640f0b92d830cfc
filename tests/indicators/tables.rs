//! Region × industry tables as people have them: wide or long, with totals, blanks and years; and
//! what `jiju indicators TABLE.csv` prints of them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::sync::LazyLock;

use jiju::assets::Files;
use jiju::cli::{Outcome, run};
use jiju::document::{Document, Profile, RegionSizes, SCHEMA, from_json, to_json};
use jiju::figure::{Figure, RegionSubject, region_figures};
use jiju::file::{FileError, read_table, write};
use jiju::indicator::{RegionFindings, RegionTable, TableFault, TableHeads, Unrelated};
use jiju::measure::structure::{Advantages, complexity};
use jiju::measure::{Matrix, Undefined};
use jiju::study::Knowledge;
use jiju::text::Language;
use proptest::prelude::*;

static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::load(Files::shipped()).unwrap());
static HEADS: LazyLock<TableHeads> = LazyLock::new(|| KNOWLEDGE.registry.table_heads().clone());
const EXAMPLE: &str = include_str!("../../assets/samples/regions_zh.csv");

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
        matches!(e, FileError::Table { what, .. }
            if matches!(what.as_slice(), [TableFault::Twice { row: 3, .. }]))
    };
    assert!(twice.as_ref().is_err_and(is_twice), "{twice:?}");
    assert!(FileError::NotFound("a".into()).sentence(Language::En).contains('a'));
}

#[test]
fn a_wide_table_may_have_a_column_of_years_and_come_from_a_spreadsheet() {
    let text = "地区\t年份\t挂车\t食品\n梁山\t2015年\t30\t10\n随州\t2015\t10\t50\n\
                梁山\t2020\t40\t9\n随州\t2020\t12\t51\n";
    let table = RegionTable::of_text(text, &HEADS).unwrap();
    assert_eq!(table.years(), [Some(2015), Some(2020)]);
    assert_eq!(table.industries, ["挂车", "食品"], "the year is no industry");
    assert_eq!(table.row(Some(2020), 0), [40.0, 9.0]);
}

#[test]
fn all_faults_are_told_at_once_by_the_row_they_stand_in() {
    let text = "地区\ta\tb\n\n甲\t1\tx\n乙\t-2\t2\n\t1\t1\n甲\t1\t1\n";
    let faults = RegionTable::of_text(text, &HEADS).unwrap_err();
    let told: Vec<String> = faults.iter().map(|f| f.sentence(Language::En)).collect();
    // The blank row counts, as a spreadsheet counts it.
    for (fault, start) in told.iter().zip(["row 3, b: 'x'", "row 4, a", "row 5", "row 6"]) {
        assert!(fault.starts_with(start), "{told:?}");
    }
    assert_eq!(told.len(), 4);
}

#[test]
fn a_kept_table_comes_back_whole_with_what_a_later_version_wrote() {
    let table = RegionTable::of_text(EXAMPLE, &HEADS).unwrap();
    let kept = table.laid_over(&RegionSizes::default(), 0);
    assert_eq!(RegionTable::of_document(&kept), table);
    let profile = Profile { region_sizes: Some(kept), ..Profile::default() };
    let document = Document { schema: SCHEMA, profiles: vec![profile], ..Document::default() };
    let json = to_json(&document);
    let later = json.replacen("\"regions\": [", "\"later\": {\"a\": 1},\n\"regions\": [", 1);
    let back = from_json(&later).unwrap();
    assert!(to_json(&back).contains("\"later\""), "what is not known is kept");
    let sizes = back.profiles[0].region_sizes.as_ref().unwrap();
    assert_eq!(RegionTable::of_document(sizes), table);
    assert!(json.contains("\"专用车\": 8426"), "readable in a diff");
    assert!(!to_json(&Document::default()).contains("region_sizes"));
}

#[test]
fn a_table_of_another_year_is_laid_over_and_the_rest_stays() {
    let first = RegionTable::of_text("地区,a,b\n甲,1,2\n乙,3,4\n", &HEADS).unwrap();
    let kept = first.laid_over(&RegionSizes::default(), 2015);
    let second = RegionTable::of_text("地区,a,c\n甲,9,8\n乙,7,6\n", &HEADS).unwrap();
    let kept = second.laid_over(&kept, 2020);
    let table = RegionTable::of_document(&kept);
    assert_eq!(table.years(), [Some(2015), Some(2020)]);
    assert_eq!(table.industries, ["a", "b", "c"]);
    // An industry of which a year knows nothing is left out, not the regions.
    let reading = table.reading(Some(2020)).unwrap();
    assert_eq!((reading.regions.len(), reading.absent.as_slice()), (2, &[1][..]));
    let growth = table.growth().unwrap();
    assert_eq!(growth.industries, [0], "only what both years know");
    let other = second.laid_over(&kept, 2015);
    assert_eq!(RegionTable::of_document(&other).size(Some(2015), 0, 0), Some(9.0));
    assert_eq!(RegionTable::of_document(&other).size(Some(2015), 0, 1), Some(2.0));
}

#[test]
fn what_lies_near_is_what_the_measures_say() {
    let table = RegionTable::of_text(EXAMPLE, &HEADS).unwrap();
    let rows: Vec<Vec<f64>> = (0..12).map(|r| table.row(Some(2023), r)).collect();
    let advantages = Advantages::of(&Matrix::from_rows(&rows).unwrap()).unwrap();
    let density = advantages.density(&advantages.proximity().unwrap()).unwrap();
    let complexity = complexity(&advantages).unwrap();
    let found = table.relatedness(Some(2023)).unwrap();
    assert!((found.of_region(0).unwrap() - complexity.eci[0]).abs() < 1e-12);
    let next = found.next(0);
    assert_eq!(next.len() + advantages.of_region(0).len(), 14);
    for n in &next {
        assert!(n.quotient < 1.0);
        assert!((n.density - density.get(0, n.industry).unwrap()).abs() < 1e-12);
        assert!((n.complexity.unwrap() - complexity.pci[n.industry]).abs() < 1e-12);
    }
    // The complexity of a region is the mean of what it is at home in: where the line is drawn.
    let own = advantages.of_region(0);
    let mean = own.iter().map(|i| complexity.pci[*i]).sum::<f64>() / own.len() as f64;
    assert!((mean - complexity.eci[0]).abs() < 1e-9);
    let (out, _, _) = printed(EXAMPLE, &["--json"]);
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    let told = &json["years"][1]["relatedness"]["regions"][0];
    assert_eq!(told["next"].as_array().unwrap().len(), next.len());
    let (few, _, _) = printed(WIDE, &["--lang", "en"]);
    assert!(few.contains("at least 10 regions"), "{few}");
}

fn figures(text: &str, region: Option<&str>, l: Language) -> Vec<Figure> {
    let Ok(table) = RegionTable::of_text(text, &HEADS) else { return Vec::new() };
    let kept = table.laid_over(&RegionSizes::default(), 2020);
    let profile = Profile { region_sizes: Some(kept), ..Profile::default() };
    let found = RegionFindings::of(&profile, None, region, &HEADS.rules).unwrap();
    let kept = profile.region_sizes.as_ref().unwrap();
    let words = &KNOWLEDGE.library.words;
    region_figures(&RegionSubject { found: &found, kept, words, fictitious: false, l })
}

#[test]
fn figures_say_what_the_measures_say_in_both_languages() {
    for l in [Language::Zh, Language::En] {
        let all = figures(EXAMPLE, Some("教学县"), l);
        let ids: Vec<&str> = all.iter().map(|f| f.id.as_str()).collect();
        assert_eq!(ids.len(), 6, "{ids:?}");
        let row = |id: &str, name: &str| {
            let figure = all.iter().find(|f| f.id == id).unwrap();
            assert!(figure.table.rows.iter().all(|r| r.len() == figure.table.head.len()));
            figure.table.rows.iter().find(|r| r[0].starts_with(name)).unwrap().clone()
        };
        // (8426/66721) ÷ (42679/871176) by hand, from the sums of the table.
        assert_eq!(row("regions.quotients", "专用车")[3], "2.58");
        assert_eq!(row("regions.heat", "教学县")[9], "2.58");
        let shift = row("regions.shift", "教学县");
        assert_eq!(&shift[1..5], ["−1875", "5131", "−8756", "1750"]);
        assert_eq!(row("regions.specialisation", "教学县")[2], "0.81");
        assert_eq!(row("regions.localisation", "专用车")[2], "0.57");
        assert!(row("regions.next", "化工")[1].starts_with("0.2"));
        for figure in &all {
            assert!(!figure.svg(420.0).contains("NaN"), "{}", figure.id);
            assert!(!figure.reading.is_empty() && !figure.source.is_empty());
        }
    }
}

#[test]
fn what_is_undefined_says_why() {
    let rows = |f: fn(usize, usize) -> f64| {
        let mut text = "region,a,b,c\n".to_owned();
        for r in 0..12 {
            text += &format!("r{r},{},{},{}\n", f(r, 0), f(r, 1), f(r, 2));
        }
        RegionTable::of_text(&text, &HEADS).unwrap()
    };
    assert!(rows(|_, _| 0.0).reading(None).is_err());
    assert!(matches!(rows(|_, _| 0.0).relatedness(None), Err(Unrelated::Undefined(_))));
    // Each region has one industry and none has two: pieces that share nothing.
    let apart = rows(|r, i| f64::from(u8::from(r % 3 == i)));
    let related = apart.relatedness(None).unwrap();
    assert_eq!(related.complexity, Err(Undefined::Disconnected));
    let next = related.next(0);
    assert_eq!(next.len(), 2);
    assert!(next.iter().all(|n| n.complexity.is_none() && n.density.abs() < 1e-12));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Zeros, one industry, sizes at both ends: no picture and no table of one is spoiled.
    #[test]
    fn no_figure_of_a_table_shows_what_is_no_number(
        cells in prop::collection::vec(
            prop_oneof![
                Just("0"), Just("0"), Just("1"), Just("29"), Just("1e300"), Just("1e-300"),
                Just("7000"), Just(""),
            ],
            11 * 4,
        ),
        one in any::<bool>(),
    ) {
        let mut text = "region,year,a,b,c,d\n".to_owned();
        for year in [2015, 2020] {
            for (r, row) in cells.chunks(4).enumerate() {
                // One industry in all regions, or anything.
                let row = if one { ["5", "0", "0", "0"].join(",") } else { row.join(",") };
                text += &format!("r{r},{year},{row}\n");
            }
        }
        for figure in figures(&text, Some("r3"), Language::Zh) {
            let cells = figure.table.rows.iter().flatten().chain([&figure.reading]);
            for cell in cells {
                prop_assert!(!cell.contains("NaN") && !cell.contains("inf"), "{}", cell);
            }
            let svg = figure.svg(600.0);
            prop_assert!(!svg.contains("NaN") && !svg.contains("inf\""), "{}", figure.id);
        }
    }

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
