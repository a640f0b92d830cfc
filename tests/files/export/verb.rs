//! The verbs that export and make blank forms, from end to end.

use crate::program::{done, jiju, refused};
use jiju::document::Value;
use jiju::file::open;

#[test]
fn a_document_goes_out_as_workbook_and_csv_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    assert!(done(&["export", "teaching", "-o", "教学县.xlsx"], at).contains("教学县.xlsx"));
    done(&["export", "teaching", "series", "-o", "s.csv", "--lang", "en"], at);
    done(&["import", "s.csv", "-o", "s.jiju", "--lang", "en"], at);
    let document = open(&at.join("s.jiju")).unwrap();
    assert_eq!(document.profiles[0].series["output_mn_cny"][&2023].value, Value::Number(5460.0));
    let told = done(&["import", "教学县.xlsx", "--target", "firms", "-o", "f.jiju"], at);
    assert!(told.contains("124"), "{told}");
    assert_eq!(open(&at.join("f.jiju")).unwrap().profiles[0].firms.len(), 124);
}

#[test]
fn a_blank_form_is_made_and_an_empty_one_is_said_to_be_empty() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    done(&["template", "series", "-o", "表.xlsx", "--as-of", "2023"], at);
    let output = jiju(&["import", "表.xlsx"], at);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("还没有填"), "{told}");
    let output = jiju(&["import", "表.xlsx", "--lang", "en"], at);
    assert!(String::from_utf8(output.stdout).unwrap().contains("nothing is filled in"));
}

#[test]
fn what_cannot_be_done_is_said_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    for l in ["zh", "en"] {
        assert!(refused(&["export", "teaching", "--lang", l], at).contains("-o"));
        assert!(refused(&["export", "teaching", "-o", "x.doc", "--lang", l], at).contains(".xlsx"));
        assert!(
            refused(&["export", "teaching", "firms", "-o", "x.xlsx", "--lang", l], at)
                .contains(".csv")
        );
        assert!(
            refused(&["export", "teaching", "nothing", "-o", "x.csv", "--lang", l], at)
                .contains("series")
        );
        assert!(
            refused(&["export", "tieling-2010", "regions", "-o", "x.csv", "--lang", l], at)
                .contains("regions")
        );
        assert!(refused(&["template", "--lang", l], at).contains("firms"));
        assert!(
            refused(&["template", "nothing", "-o", "x.xlsx", "--lang", l], at).contains("actions")
        );
        assert!(refused(&["template", "firms", "-o", "x.csv", "--lang", l], at).contains(".xlsx"));
    }
    assert_eq!(std::fs::read_dir(at).unwrap().count(), 0);
}
