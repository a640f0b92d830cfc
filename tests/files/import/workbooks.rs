//! Workbooks: merged cells, hidden and empty sheets, dates, formulas, errors, old formats.

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use super::Case;
use super::build::{bare_xlsx, fill, merge, xlsx};

const PLAIN_FOUND: &[&str] = &["output_mn_cny 2021 100 wan_cny", "output_mn_cny 2022 120 wan_cny"];

fn case(
    name: &'static str,
    target: &'static str,
    bytes: Vec<u8>,
    found: &'static [&'static str],
    unread: &'static [&'static str],
    left_out: &'static [usize],
) -> Case {
    Case { name, bytes, target, found, unread, left_out }
}

pub(super) fn cases() -> Vec<Case> {
    [heads(), sheets(), cells(), formats()].into_iter().flatten().collect()
}

fn heads() -> Vec<Case> {
    let merged =
        xlsx("|||\n|单位：万元||\n年份|||\n||\n2021|100|10|5\n2022|120|12|6", |sheet| {
            merge(sheet, (0, 0, 0, 3), "示例县汽车产业主要指标");
            merge(sheet, (2, 0, 3, 0), "年份");
            merge(sheet, (2, 1, 2, 2), "工业经济（万元）");
            sheet.write_string(3, 1, "产值").unwrap();
            sheet.write_string(3, 2, "出口额").unwrap();
            merge(sheet, (2, 3, 3, 3), "企业数（家）");
        });
    let wide: String = (0..200).map(|i| format!("|其他{i}")).collect();
    let cells: String = (0..200).map(|i| format!("|{i}.5")).collect();
    vec![
        case(
            "merged-head.xlsx",
            "series",
            merged,
            &[
                "output_mn_cny 2021 100 wan_cny",
                "exports_mn_cny 2021 10 wan_cny",
                "firms_total 2021 5",
                "output_mn_cny 2022 120 wan_cny",
                "exports_mn_cny 2022 12 wan_cny",
                "firms_total 2022 6",
            ],
            &[],
            &[],
        ),
        case(
            "two-hundred-columns.xlsx",
            "series",
            xlsx(&format!("年份|产值（万元）{wide}\n2021|100{cells}\n2022|120{cells}"), |_| {}),
            PLAIN_FOUND,
            &[],
            &[],
        ),
    ]
}

fn sheets() -> Vec<Case> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("封面").unwrap();
    let hidden = book.add_worksheet();
    hidden.set_name("旧数").unwrap();
    fill(hidden, "指标|2011|2012|2013\n产值（万元）|1|2|3\n税收（万元）|1|2|3");
    hidden.set_hidden(true);
    let sheet = book.add_worksheet();
    sheet.set_name("数据").unwrap();
    fill(sheet, "指标|2021|2022\n产值（万元）|100|120");
    sheet.set_active(true);
    vec![case(
        "hidden-and-empty.xlsx",
        "series",
        book.save_to_buffer().unwrap(),
        PLAIN_FOUND,
        &[],
        &[],
    )]
}

fn cells() -> Vec<Case> {
    let text = "指标|2019|2020|2021|2022|2023\n产值（万元）|||abc||\n本地配套率（上报数）|||||";
    let odd = xlsx(text, |sheet| {
        sheet.write_formula(1, 1, Formula::new("=50*2").set_result("100")).unwrap();
        sheet.write_formula(1, 2, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
        let day = ExcelDateTime::from_ymd(2022, 3, 1).unwrap();
        let dated = Format::new().set_num_format("yyyy-mm-dd");
        sheet.write_datetime_with_format(1, 4, &day, &dated).unwrap();
        sheet.write_string(1, 5, "1 300").unwrap();
        let percent = Format::new().set_num_format("0.0%");
        sheet.write_number_with_format(2, 1, 0.35, &percent).unwrap();
        sheet.write_number(2, 2, 36).unwrap();
        sheet.write_string(2, 3, "37%").unwrap();
    });
    let dates =
        xlsx("企业名称|成立日期|职工人数\n甲||10\n乙|42064|20\n丙||", |sheet| {
            let day = ExcelDateTime::from_ymd(2015, 3, 1).unwrap();
            let dated = Format::new().set_num_format("yyyy\"年\"m\"月\"");
            sheet.write_datetime_with_format(1, 1, &day, &dated).unwrap();
            sheet.write_string(3, 0, "丙".repeat(30_000)).unwrap();
        });
    let no_result = bare_xlsx(
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>年份</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>产值（万元）</t></is></c></row><row r=\"2\"><c r=\"A2\"><v>2021</v></c><c r=\"B2\"><v>100</v></c></row><row r=\"3\"><c r=\"A3\"><v>2022</v></c><c r=\"B3\"><f>B2+1</f></c></row></sheetData></worksheet>",
    );
    vec![
        case(
            "formulas-errors-dates.xlsx",
            "series",
            odd,
            &[
                "output_mn_cny 2019 100 wan_cny",
                "output_mn_cny 2023 1300 wan_cny",
                "local_supply_pct 2019 35",
                "local_supply_pct 2020 36",
                "local_supply_pct 2021 37",
            ],
            &["C2", "D2", "E2"],
            &[],
        ),
        case(
            "dates-and-a-long-cell.xlsx",
            "firms",
            dates,
            &["甲 10 ? 2015 ?", "乙 20 ? 2015 ?"],
            &["A4"],
            &[],
        ),
        case(
            "formula-without-result.xlsx",
            "series",
            no_result,
            &["output_mn_cny 2021 100 wan_cny"],
            &["B3"],
            &[],
        ),
    ]
}

fn formats() -> Vec<Case> {
    let old = include_bytes!("old.xls");
    let libre = include_bytes!("libre.ods");
    const FOUND: &[&str] = &[
        "output_mn_cny 2021 100 wan_cny",
        "output_mn_cny 2022 120 wan_cny",
        "firms_total 2021 5",
        "firms_total 2022 6",
    ];
    vec![
        case("old.xls", "series", old.to_vec(), FOUND, &[], &[6]),
        case("old-named.csv", "series", old.to_vec(), FOUND, &[], &[6]),
        case("libre.ods", "series", libre.to_vec(), FOUND, &[], &[6]),
    ]
}
