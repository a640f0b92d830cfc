//! Text tables: encodings, delimiters, heads, units, totals, notes, dashes.

use super::Case;
use super::build::{gbk, utf16};

fn series(
    name: &'static str,
    bytes: impl Into<Vec<u8>>,
    found: &'static [&'static str],
    unread: &'static [&'static str],
    left_out: &'static [usize],
) -> Case {
    Case { name, bytes: bytes.into(), target: "series", found, unread, left_out }
}

fn other(
    name: &'static str,
    target: &'static str,
    bytes: impl Into<Vec<u8>>,
    found: &'static [&'static str],
    unread: &'static [&'static str],
    left_out: &'static [usize],
) -> Case {
    Case { name, bytes: bytes.into(), target, found, unread, left_out }
}

const PLAIN: &str = "指标,2021年,2022年\n产值（万元）,100,120\n企业数（家）,5,6\n";
const PLAIN_FOUND: &[&str] = &[
    "output_mn_cny 2021 100 wan_cny",
    "output_mn_cny 2022 120 wan_cny",
    "firms_total 2021 5",
    "firms_total 2022 6",
];

pub(super) fn cases() -> Vec<Case> {
    [encodings(), yearly(), cells(), registers(), others()].into_iter().flatten().collect()
}

fn encodings() -> Vec<Case> {
    let semicolons = PLAIN.replace(',', ";");
    let tabs = PLAIN.replace(',', "\t");
    vec![
        series("gbk.csv", gbk(PLAIN), PLAIN_FOUND, &[], &[]),
        series("bom.csv", format!("\u{feff}{PLAIN}"), PLAIN_FOUND, &[], &[]),
        series("utf16-bom.csv", utf16(&tabs, true), PLAIN_FOUND, &[], &[]),
        series("utf16.csv", utf16(&tabs, false), PLAIN_FOUND, &[], &[]),
        series("semicolons.csv", semicolons, PLAIN_FOUND, &[], &[]),
        series("a-text-named.xlsx", gbk(PLAIN), PLAIN_FOUND, &[], &[]),
        series("crlf.csv", PLAIN.replace('\n', "\r\n"), PLAIN_FOUND, &[], &[]),
    ]
}

fn yearly() -> Vec<Case> {
    vec![
        series(
            "title-and-unit.csv",
            "示例县主要指标,,\n,,单位：万元\n指标,2021,2022\n产值,100,120\n税收,3,4\n合计,103,124\n注：含小微企业,,\n填表人：某某,,审核人：某某\n",
            &[
                "output_mn_cny 2021 100 wan_cny",
                "output_mn_cny 2022 120 wan_cny",
                "tax_mn_cny 2021 3 wan_cny",
                "tax_mn_cny 2022 4 wan_cny",
            ],
            &[],
            &[6, 7, 8],
        ),
        series(
            "years-down.csv",
            "年份,产值（亿元）,从业人员（万人）\n2021年,1.2,0.5\n2022年,1.5,0.6\n小计,2.7,1.1\n",
            &[
                "output_mn_cny 2021 1.2 yi_cny",
                "employment 2021 0.5 wan_persons",
                "output_mn_cny 2022 1.5 yi_cny",
                "employment 2022 0.6 wan_persons",
            ],
            &[],
            &[4],
        ),
        series(
            "two-row-head.csv",
            "年份,产值,,企业数\n,万元,其中：出口额（万元）,家\n2021,100,10,5\n2022,120,12,6\n",
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
        series(
            "series-over-years.csv",
            "县名,产值（万元）,,税收（万元）,\n,2021年,2022年,2021年,2022年\n示例县,100,120,3,4\n",
            &[
                "output_mn_cny 2021 100 wan_cny",
                "output_mn_cny 2022 120 wan_cny",
                "tax_mn_cny 2021 3 wan_cny",
                "tax_mn_cny 2022 4 wan_cny",
            ],
            &[],
            &[],
        ),
        series(
            "long.csv",
            "指标,年份,数值,单位\n产值,2021,100,万元\n产值,2022,1.2,亿元\n企业数,2022,6,家\n",
            &[
                "output_mn_cny 2021 100 wan_cny",
                "output_mn_cny 2022 1.2 yi_cny",
                "firms_total 2022 6",
            ],
            &[],
            &[],
        ),
        series(
            "unit-column.csv",
            "序号,指标名称,计量单位,2021,2022\n1,产值,亿元,1,2\n2,从业人数,人,300,400\n",
            &[
                "output_mn_cny 2021 1 yi_cny",
                "output_mn_cny 2022 2 yi_cny",
                "employment 2021 300",
                "employment 2022 400",
            ],
            &[],
            &[],
        ),
        series(
            "part-years-and-plans.csv",
            "指标,2022年,2023年1-9月,2024年目标\n产值（万元）,100,90,200\n",
            &["output_mn_cny 2022 100 wan_cny"],
            &[],
            &[],
        ),
        series(
            "year-in-title.csv",
            "示例县2023年主要指标\n指标,数值,单位\n产值,100,万元\n税收,3,万元\n",
            &["output_mn_cny 2023 100 wan_cny", "tax_mn_cny 2023 3 wan_cny"],
            &[],
            &[],
        ),
        series(
            "english.csv",
            "Indicator;Unit;2021;2022\nOutput;CNY million;\"1,200\";1 300\nEmployment;persons;900;n/a\nTotal;;1;2\nSource: invented\n",
            &["output_mn_cny 2021 1200", "output_mn_cny 2022 1300", "employment 2021 900"],
            &[],
            &[4, 5],
        ),
        series(
            "not-ours.csv",
            "指标,2021,2022\n产值（万元）,100,120\n其中：,,\n产值增速（%）,5,8%\n单位产值能耗,1,2\n",
            &[
                "output_mn_cny 2021 100 wan_cny",
                "output_mn_cny 2022 120 wan_cny",
                "output_growth_pct 2021 5",
                "output_growth_pct 2022 8",
            ],
            &[],
            &[3, 5],
        ),
        series(
            "duplicate-years.csv",
            "指标,2021,2022,2022\n产值（万元）,100,120,125\n产值（万元）,101,,\n",
            &["output_mn_cny 2021 100 wan_cny", "output_mn_cny 2022 120 wan_cny"],
            &["D2", "B3"],
            &[],
        ),
        series(
            "head-again-and-blank-rows.csv",
            "指标,2021,2022\n\n产值（万元）,100,120\n,,\n指标,2021,2022\n税收（万元）,3,4\n",
            &[
                "output_mn_cny 2021 100 wan_cny",
                "output_mn_cny 2022 120 wan_cny",
                "tax_mn_cny 2021 3 wan_cny",
                "tax_mn_cny 2022 4 wan_cny",
            ],
            &[],
            &[5],
        ),
    ]
}

fn cells() -> Vec<Case> {
    vec![
        series(
            "how-numbers-are-written.csv",
            "指标,2017,2018,2019,2020,2021,2022,2023\n产值（万元）,１２００,\"1,234\",1 300,约1400,100-130,1.2亿元,\"12,5\"\n税收（万元）,—,/,未统计,…,abc,无,#REF!\n企业数（家）,5家,6户,7.0,八,9,10人,-1\n",
            &[
                "output_mn_cny 2017 1200 wan_cny",
                "output_mn_cny 2018 1234 wan_cny",
                "output_mn_cny 2019 1300 wan_cny",
                "output_mn_cny 2020 1400 wan_cny about",
                "output_mn_cny 2021 100-130 wan_cny",
                "output_mn_cny 2022 1.2 yi_cny",
                "firms_total 2017 5",
                "firms_total 2018 6",
                "firms_total 2019 7",
                "firms_total 2021 9",
            ],
            &["H2", "F3", "H3", "E4", "G4", "H4"],
            &[],
        ),
        series(
            "losses.csv",
            "指标,2021,2022,2023\n利润总额（万元）,-5,(12),−7\n产值（万元）,-5,100~130,100至130\n",
            &[
                "profit_mn_cny 2021 -5 wan_cny",
                "profit_mn_cny 2022 -12 wan_cny",
                "profit_mn_cny 2023 -7 wan_cny",
                "output_mn_cny 2022 100-130 wan_cny",
                "output_mn_cny 2023 100-130 wan_cny",
            ],
            &["B3"],
            &[],
        ),
        series(
            "ragged-and-quoted.csv",
            "指标,2021,2022\n\"产值\n（万元）\",100,120,,,备用\n税收（万元）,3\n",
            &[
                "output_mn_cny 2021 100 wan_cny",
                "output_mn_cny 2022 120 wan_cny",
                "tax_mn_cny 2021 3 wan_cny",
            ],
            &[],
            &[],
        ),
    ]
}

fn registers() -> Vec<Case> {
    vec![
        other(
            "register.csv",
            "firms",
            gbk(
                "示例县专用车企业名录\n序号,企业名称,从业人数,营业收入（万元）,成立时间,企业性质\n1,示例甲公司,120,3500,2015-03-01,民营\n2,示例乙公司,约百人,2亿元,2016,国有\n3,示例丙公司,８０,—,42064,私营\n合计,,200,,,\n注：数据为虚构,,,,,\n",
            ),
            &["示例甲公司 120 35 2015 private", "示例丙公司 80 ? 2015 private"],
            &["C4"],
            &[6, 7],
        ),
        other(
            "groups-and-mixed-units.csv",
            "firms",
            "单位名称,职工人数,主营业务收入(亿元),类型\n一、整车企业,,,\n甲厂,10,0.5,个体工商户\n乙厂,20人,300万元,外商独资\n小计,30,,\n二、配件企业,,,\n,5,1,民营\n丙厂,6,1,火星企业\n",
            &["甲厂 10 50 ? private", "乙厂 20 3 ? foreign"],
            &["A7", "D8"],
            &[2, 5, 6],
        ),
        other(
            "one-column.csv",
            "firms",
            "企业名称\n示例甲公司\n示例乙公司\n",
            &["示例甲公司 ? ? ? ?", "示例乙公司 ? ? ? ?"],
            &[],
            &[],
        ),
        other(
            "same-head-twice.csv",
            "firms",
            "企业名称,人数,人数,收入\n甲,1,2,100\n",
            &["甲 1 1 ? ?"],
            &[],
            &[],
        ),
    ]
}

fn others() -> Vec<Case> {
    vec![
        other(
            "areas.csv",
            "references",
            "地区,年份,全部从业人员（万人）,工业总产值（亿元）\n示例县,2022,12,300\n示例市,2022,150,4000\n全省,2022,3000,9万\n月球,2022,1,1\n",
            &[
                "county total_jobs 2022 12 wan_persons",
                "county total_output_mn_cny 2022 300 yi_cny",
                "prefecture total_jobs 2022 150 wan_persons",
                "prefecture total_output_mn_cny 2022 4000 yi_cny",
                "province total_jobs 2022 3000 wan_persons",
                "province total_output_mn_cny 2022 9 wan_cny",
            ],
            &["A5"],
            &[],
        ),
        other(
            "regions-wide.csv",
            "regions",
            "各县区分行业从业人员（2022年）,,,\n,,,单位：人\n县区,挂车,食品,合计\n示例县,30,\"1,000\",1030\n样例区,10,x,50\n合计,40,60,100\n",
            &["in persons", "示例县 挂车 2022 30", "示例县 食品 2022 1000", "样例区 挂车 2022 10"],
            &["C5"],
            &[6],
        ),
        other(
            "regions-long.csv",
            "regions",
            "地区,行业,年份,从业人员\n示例县,挂车,2021,30\n示例县,食品,2021,10\n样例区,挂车,2021,5\n样例区,食品,2021,—\n",
            &["in ?", "示例县 挂车 2021 30", "示例县 食品 2021 10", "样例区 挂车 2021 5"],
            &[],
            &[],
        ),
        other(
            "chain.csv",
            "chain",
            "环节名称,有无,本地配套率（%）,是否瓶颈\n钢材,有,30,否\n底盘,无,0,是\n车桥,部分,120,否\n",
            &["钢材 1 0.3", "底盘 0 0"],
            &["C4"],
            &[],
        ),
        other(
            "actions.csv",
            "actions",
            "时间,政策名称,投入资金（万元）,政策工具,成效\n2021年3月,设立帮办窗口,200,资质辅导、小散转规,好\n2022,某会议,不详,看会,无\n某年,补贴,1,,\n",
            &["2021 设立帮办窗口 LIC_REGULARISE 200 wan_cny"],
            &["D3", "A4"],
            &[],
        ),
    ]
}
