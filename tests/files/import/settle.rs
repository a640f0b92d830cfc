//! Guesses that a user settles, mappings laid on another sheet, and imports of which a part stays
//! out.

use std::collections::BTreeSet;

use jiju::document::{Datum, Profile, Value};
use jiju::file::import::{
    About, Book, Confidence, Divider, Policy, Reason, Role, TextForm, apply, conflicts, fit,
    guess_under, laid_on, part_of, read_table_bytes,
};

use super::{CATALOGUE, KNOWLEDGE, guessed, imported, told};

fn read(text: &str) -> Book {
    read_table_bytes(text.as_bytes(), "a.csv", None, &CATALOGUE.limits).unwrap()
}

#[test]
fn a_divider_that_is_asked_for_stands_before_the_one_that_is_told_from_the_lines() {
    let text = "企业名称;人数,其中女\n甲;5,2\n";
    let form = TextForm { divider: Some(Divider::Semicolon), ..TextForm::default() };
    let book = read_table_bytes(text.as_bytes(), "a.csv", form, &CATALOGUE.limits).unwrap();
    assert_eq!(book.sheets[0].text(1, 1), "5,2");
    assert_eq!(book.divider, Some(Divider::Semicolon));
    assert_eq!(read("a,b\n1,2\n").divider, Some(Divider::Comma));
}

#[test]
fn a_column_that_is_given_another_role_gets_a_unit_anew_and_a_field_stands_once() {
    let book = read("单位：万元,,\n企业名称,甲指标,乙指标\n某厂,5,6\n");
    let sheet = &book.sheets[0];
    let mut guess = guessed(&book);
    let revenue = Role::Field("revenue".to_owned());
    guess.set_role(1, &revenue, sheet, "a.csv", &CATALOGUE);
    assert_eq!(guess.mapping.columns[1].unit.as_deref(), Some("wan_cny"));
    let decision = guess.decision(&About::Column(1)).unwrap();
    assert_eq!((decision.reason, decision.confidence), (Reason::Asked, Confidence::Sure));
    assert_eq!(told(&imported(&book, &guess).found), ["某厂 ? 0.05 ? ?"]);
    guess.set_role(2, &revenue, sheet, "a.csv", &CATALOGUE);
    assert_eq!(guess.mapping.columns[1].role, Role::Skip);
    assert_eq!(told(&imported(&book, &guess).found), ["某厂 ? 0.06 ? ?"]);
}

#[test]
fn rows_are_named_once_a_column_is_said_to_hold_series() {
    let book = read("甲,2021,2022\n产值,1,2\n");
    let mut guess = guess_under(&book, "a", "series", Some((0, 1)), &CATALOGUE).unwrap();
    guess.set_role(0, &Role::Skip, &book.sheets[0], "a.csv", &CATALOGUE);
    assert!(guess.mapping.rows.is_empty());
    guess.set_role(0, &Role::Field("series".into()), &book.sheets[0], "a.csv", &CATALOGUE);
    assert_eq!(guess.mapping.rows.len(), 1);
    guess.set_row("产值", Some("revenue_mn_cny".to_owned()), &CATALOGUE);
    let wanted = ["revenue_mn_cny 2021 1 wan_cny", "revenue_mn_cny 2022 2 wan_cny"];
    assert_eq!(told(&imported(&book, &guess).found), wanted);
}

#[test]
fn a_sheet_of_which_nothing_is_recognised_can_be_settled_all_the_same() {
    let book = read("某某,某甲,某乙\n张记,3,4\n");
    let guess = guess_under(&book, "a", "firms", None, &CATALOGUE).unwrap();
    assert!(guess.mapping.columns.iter().all(|c| c.role == Role::Skip));
    let mut guess = guess;
    guess.set_role(0, &Role::Field("name".into()), &book.sheets[0], "a.csv", &CATALOGUE);
    guess.set_role(1, &Role::Field("jobs".into()), &book.sheets[0], "a.csv", &CATALOGUE);
    assert_eq!(told(&imported(&book, &guess).found), ["张记 3 ? ? ?"]);
}

#[test]
fn a_mapping_fits_next_years_table_and_no_other_and_is_shown_as_it_stands_there() {
    let mapping = guessed(&read("指标,2021年,2022年\n产值,1,2\n")).mapping;
    let next = read("县里的表,,,\n指标,2022年,2023年,备注\n产值,2,3,x\n");
    assert!(fit(&mapping, &next.sheets[0], &CATALOGUE) > 0.99);
    let other = read("企业名称,人数\n甲,5\n");
    assert!(fit(&mapping, &other.sheets[0], &CATALOGUE) < 0.5);
    let laid = laid_on(&mapping, &next.sheets[0], &CATALOGUE);
    assert_eq!((laid.head, laid.columns.len()), (1, 4));
    let year = Role::Figure { series: None, year: Some(2023) };
    assert_eq!((&laid.columns[2].role, &laid.columns[3].role), (&year, &Role::Skip));
}

#[test]
fn single_figures_stay_as_the_document_has_them() {
    let book = read("指标,2021,2022\n产值（亿元）,1,2\n");
    let read = imported(&book, &guessed(&book));
    let mut profile = Profile::default();
    let series = profile.series.entry("output_mn_cny".to_owned()).or_default();
    series.insert(2021, Datum::number(7.0));
    series.insert(2022, Datum::number(8.0));
    let all = conflicts(&read, &profile, &KNOWLEDGE.library.words);
    assert_eq!(all.len(), 2);
    let mine = BTreeSet::from([all[0].path.clone()]);
    let edited = apply(
        &part_of(&read, &profile, &mine),
        &profile,
        Policy::Replace,
        &KNOWLEDGE.library.words,
    );
    let output = &edited.series["output_mn_cny"];
    assert_eq!(
        (&output[&2021].value, &output[&2022].value),
        (&Value::Number(7.0), &Value::Number(2.0))
    );
    // What the import says of a firm beside a figure stays told too.
    let book = read_table_bytes(
        "企业名称,人数,企业性质\n甲,5,国有\n".as_bytes(),
        "a.csv",
        None,
        &CATALOGUE.limits,
    );
    let book = book.unwrap();
    let read = imported(&book, &guessed(&book));
    let mut profile = Profile::default();
    profile.firms.push(jiju::document::Firm {
        name: "甲".to_owned(),
        ownership: Some("private".to_owned()),
        ..Default::default()
    });
    let all = conflicts(&read, &profile, &KNOWLEDGE.library.words);
    assert_eq!(all.iter().map(|c| c.path.as_str()).collect::<Vec<_>>(), ["firms.甲.ownership"]);
    let mine = BTreeSet::from([all[0].path.clone()]);
    let edited = apply(
        &part_of(&read, &profile, &mine),
        &profile,
        Policy::Replace,
        &KNOWLEDGE.library.words,
    );
    let firm = edited.firms.get(0).unwrap();
    assert_eq!(firm.ownership.as_deref(), Some("private"));
    assert_eq!(firm.jobs, Value::Number(5.0));
}
