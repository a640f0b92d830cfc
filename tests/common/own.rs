//! A small own case that is sound: one record of each kind.

use jiju::document::{Document, OwnCase, Row};

fn row(cells: &[(&str, &str)]) -> Row {
    cells.iter().map(|(c, t)| ((*c).to_owned(), (*t).to_owned())).collect()
}

/// A test centre first, then licences: an episode and a lesson on the help desk for licences.
pub fn case() -> OwnCase {
    let mut case = OwnCase { id: "own1".to_owned(), ..OwnCase::default() };
    case.head = row(&[
        ("name_zh", "临沂（山东）"),
        ("name_en", "Linyi (Shandong)"),
        ("place_zh", "山东省临沂市"),
        ("place_en", "Linyi, Shandong"),
        ("trade_zh", "挂车"),
        ("trade_en", "trailers"),
    ]);
    let source = [("source_title", "县工信局台账"), ("no_address", "内部台账")];
    let with = |cells: &[(&str, &str)]| row(&[cells, &source].concat());
    let mut put = |table: &str, row: Row| case.tables.insert(table.to_owned(), vec![row]);
    put(
        "sources",
        row(&[
            ("id", "X1S1"),
            ("title_zh", "县工信局台账，2021年"),
            ("title_en", "Ledger of the county bureau, 2021"),
            ("no_address", "内部台账"),
        ]),
    );
    put(
        "facts",
        with(&[
            ("id", "X1F1"),
            ("label_zh", "无证作坊"),
            ("label_en", "Unlicensed workshops"),
            ("year", "2019"),
            ("value", "60"),
            ("unit_zh", "家"),
            ("unit_en", "workshops"),
            ("precision", "exact"),
        ]),
    );
    put(
        "actions",
        with(&[
            ("id", "X1A1"),
            ("zh", "建检测中心"),
            ("en", "Built a test centre"),
            ("year_from", "2018"),
            ("year_to", "2019"),
            ("instruments", "TEST_PLATFORM"),
            ("evidence", "weak"),
        ]),
    );
    put(
        "episodes",
        row(&[
            ("id", "X1E1"),
            ("zh", "检测中心先开放，作坊陆续取证"),
            ("en", "The test centre opened first; workshops then got licences"),
            ("instrument", "LIC_REGULARISE"),
            ("year_from", "2018"),
            ("year_to", "2021"),
            ("lo", "0.3"),
            ("hi", "0.6"),
            ("grade", "2"),
            ("bundle", "1"),
            (
                "situation",
                "cluster_type=sme_spread|stage=growth|firm_count=120|unlicensed_share=0.2",
            ),
            ("sources", "X1S1"),
            ("actions", "X1A1"),
            ("facts", "X1F1"),
        ]),
    );
    put(
        "lessons",
        row(&[
            ("id", "X1L1"),
            ("zh", "先有检测能力，再发证"),
            ("en", "Test capacity before licences"),
            ("instrument", "LIC_REGULARISE"),
            ("kind", "veto"),
            ("condition", "X:firm_count<30"),
            ("strength", "1"),
            ("date_known", "2021"),
            ("status", "judgement"),
            ("episodes", "X1E1"),
        ]),
    );
    case
}

/// The teaching county with an own case.
pub fn document(case: OwnCase) -> Document {
    let mut document = super::document("teaching");
    document.cases.push(case);
    document
}
