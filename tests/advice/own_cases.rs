//! Own cases: what is sound takes part and says whose it is; what is not is told and left out;
//! what goes out comes back the same; and nothing a file holds makes the program fall over.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::common::own::{case, document};
use jiju::assets::Files;
use jiju::case::own::{OwnProblem, brought, faults, from_files, join, to_files, without_row};
use jiju::document::{OwnCase, from_json, to_json};
use jiju::file::{case_archive, read_case, write_folder};
use jiju::study::Knowledge;
use proptest::prelude::*;

static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::load(Files::shipped()).unwrap());

fn form() -> std::sync::Arc<jiju::case::own::CaseForm> {
    KNOWLEDGE.library.catalogue.case_form.clone()
}

#[test]
fn a_sound_case_joins_under_a_name_that_says_whose_it_is() {
    let known = KNOWLEDGE.of_document(&document(case()));
    let joined = known.library.case("own1").unwrap();
    assert!(joined.own);
    assert_eq!(joined.name.zh, "临沂〔自建〕（山东）");
    assert_eq!(joined.short_name(jiju::text::Language::En), "Linyi [own]");
    assert_eq!((joined.episodes.len(), joined.lessons.len()), (1, 1));
    assert_eq!(known.library.cases.len(), KNOWLEDGE.library.cases.len() + 1);
    let report = known.own_report("own1").unwrap();
    assert!(report.joined && report.left_out.is_empty(), "{report:?}");
}

#[test]
fn a_case_that_is_off_is_kept_and_silent() {
    let off = OwnCase { off: true, ..case() };
    let known = KNOWLEDGE.of_document(&document(off.clone()));
    assert!(known.library.case("own1").is_none());
    let kept = from_json(&to_json(&document(off.clone()))).unwrap();
    assert_eq!(kept.cases, vec![off]);
}

#[test]
fn a_record_that_is_not_complete_is_left_out_with_what_rests_on_it() {
    let mut broken = case();
    broken.tables.get_mut("facts").unwrap()[0].remove("value");
    let known = KNOWLEDGE.of_document(&document(broken));
    let report = known.own_report("own1").unwrap();
    let out: Vec<_> = report.left_out.iter().map(|p| p.table.as_str()).collect();
    // The fact, the episode that rests on it, and the lesson that rests on the episode.
    assert_eq!(out, ["facts", "episodes", "lessons"]);
    assert!(report.joined, "the rest of the case stands");
    let fault = report.faults.iter().find(|f| f.column == "value").unwrap();
    assert_eq!((&fault.what, fault.place.row), (&OwnProblem::Missing, Some(0)));
}

#[test]
fn a_faulty_case_is_told_and_the_others_stand() {
    let mut nameless = case();
    nameless.id = "own2".to_owned();
    nameless.head.clear();
    nameless.tables.clear();
    let mut both = document(case());
    both.cases.push(nameless);
    let known = KNOWLEDGE.of_document(&both);
    assert!(known.library.case("own1").is_some() && known.library.case("own2").is_none());
    for shipped in &KNOWLEDGE.library.cases {
        assert!(known.library.case(&shipped.id).is_some());
    }
    let report = known.own_report("own2").unwrap();
    assert!(!report.joined && report.faults.iter().any(|f| f.column == "name"));
}

#[test]
fn every_kind_of_fault_is_named_in_its_column() {
    let wrong = |table: &str, column: &str, text: &str| {
        let mut case = case();
        case.tables.get_mut(table).unwrap()[0].insert(column.to_owned(), text.to_owned());
        let found = faults(&form(), &KNOWLEDGE.library, &case);
        let at = |f: &&jiju::case::own::OwnFault| f.what.blocks() && f.place.table == table;
        found.iter().find(at).map(|f| (f.column.clone(), f.what.clone()))
    };
    let is = |column: &str, what: OwnProblem| Some((column.to_owned(), what));
    assert_eq!(wrong("facts", "year", "99"), is("year", OwnProblem::NotAYear(1900, 2100)));
    assert_eq!(wrong("facts", "value", "many"), is("value", OwnProblem::NotANumber));
    assert_eq!(wrong("facts", "id", "F001"), is("id", OwnProblem::SameId("F001".into())));
    assert_eq!(wrong("facts", "precision", "x"), is("precision", OwnProblem::NotAWord("x".into())));
    assert_eq!(wrong("sources", "url", "www.x"), is("url", OwnProblem::BadAddress));
    assert_eq!(wrong("episodes", "hi", "2"), is("hi", OwnProblem::OutOfRange(-1.0, 1.0)));
    assert_eq!(wrong("episodes", "hi", "0.1"), is("hi", OwnProblem::Order));
    assert_eq!(wrong("episodes", "sources", ""), is("sources", OwnProblem::NoSource));
    assert_eq!(wrong("episodes", "facts", "F9"), is("facts", OwnProblem::Dangling("F9".into())));
    assert_eq!(
        wrong("episodes", "instrument", "X"),
        is("instrument", OwnProblem::NotAWord("X".into()))
    );
    assert_eq!(
        wrong("episodes", "situation", "nope=1"),
        is("situation", OwnProblem::NoSuchField("nope".into()))
    );
    assert_eq!(
        wrong("episodes", "conditions", "firm_count>="),
        is("conditions", OwnProblem::HalfCondition)
    );
    assert_eq!(
        wrong("episodes", "conditions", "firm_count>=3 | firm_count<1"),
        is("conditions", OwnProblem::NoAlternatives)
    );
    assert_eq!(
        wrong("lessons", "condition", "R:firm_count up - 3"),
        is("condition", OwnProblem::HalfRamp)
    );
    assert_eq!(
        wrong("lessons", "date_known", "2020"),
        is("date_known", OwnProblem::Hindsight("X1E1".into(), 2021))
    );
    assert_eq!(wrong("lessons", "episodes", ""), is("episodes", OwnProblem::NoGround));
}

#[test]
fn what_is_exported_comes_back_the_same_as_a_folder_and_as_one_file() {
    let mut original = case();
    original.head.insert("goods".into(), "挂车|trailer; 罐车".into());
    original.rest.insert("niche".into(), serde_json::json!([{ "id": "tank" }]));
    let rows = original.tables.get_mut("facts").unwrap();
    rows[0].insert("our_own_column".into(), "kept, \"as it is\"\nover lines".into());
    let files = to_files(&form(), &original).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (as_folder, as_file) = (folder.path().join("临沂"), folder.path().join("临沂.zip"));
    write_folder(&as_folder, &files).unwrap();
    jiju::file::write(&as_file, &case_archive("临沂", &files).unwrap()).unwrap();
    for path in [as_folder.join("case.toml"), as_folder, as_file] {
        let back = read_case(&form(), &path).unwrap();
        assert_eq!(back.head, original.head, "{}", path.display());
        assert_eq!(back.rest, original.rest);
        for (table, rows) in original.tables.iter().filter(|(_, rows)| !rows.is_empty()) {
            assert_eq!(back.rows(table), rows.as_slice(), "{table}");
        }
    }
}

#[test]
fn cases_that_ship_survive_the_form_and_join_as_own() {
    for folder in ["liangshan", "hubei", "tieling"] {
        let shipped = Files::shipped();
        let prefix = format!("cases/{folder}/");
        let files: BTreeMap<String, String> = (shipped.below(&format!("cases/{folder}")))
            .map(|(path, text)| (path.trim_start_matches(&prefix).to_owned(), text.to_owned()))
            .collect();
        let read = from_files(&form(), &files).unwrap();
        let (brought, renumbered) =
            brought(read.clone(), &jiju::document::Document::default(), &KNOWLEDGE.library);
        assert!(renumbered, "its ids are in use");
        let again = from_files(&form(), &to_files(&form(), &brought).unwrap()).unwrap();
        assert_eq!(again.tables, brought.tables);
        let (library, reports) = join(&KNOWLEDGE.library, std::slice::from_ref(&brought));
        let blocking: Vec<_> = reports[0].faults.iter().filter(|f| f.what.blocks()).collect();
        assert!(blocking.is_empty(), "{folder}: {blocking:?}");
        let (own, ours) = (library.case(&brought.id).unwrap(), library.case(folder).unwrap());
        assert_eq!(own.episodes.len(), ours.episodes.len());
        assert_eq!(own.lessons.len(), ours.lessons.len());
        assert_eq!(own.niches.len(), ours.niches.len());
        for (mine, theirs) in own.episodes.iter().zip(&ours.episodes) {
            assert_eq!(mine.facts.len(), theirs.facts.len());
            assert_eq!(mine.outcome, theirs.outcome);
        }
    }
}

#[test]
fn a_record_that_is_deleted_is_no_longer_mentioned() {
    let gone = without_row(&form(), &case(), "facts", 0);
    assert!(gone.rows("facts").is_empty());
    assert_eq!(gone.rows("episodes")[0].get("facts"), None);
}

/// A line of anything a spreadsheet may leave in a cell.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[a-z_<>=&|:/0-9 .-]{0,24}",
        "\\PC{0,12}",
        Just("1e999".to_owned()),
        Just("NaN".to_owned()),
        Just("firm_count>=".to_owned()),
        Just("R:if ".to_owned()),
        Just("X1E1|X1F1".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn no_cell_makes_the_library_fall_over(
        table in 0usize..6, column in 0usize..20, text in cell(), head in cell()
    ) {
        let form = form();
        let mut broken = case();
        let table = &form.tables[table];
        let name = table.header.get(column % table.header.len().max(1));
        if let (Some(rows), Some(name)) = (broken.tables.get_mut(&table.id), name) {
            rows[0].insert(name.clone(), text);
        }
        broken.head.insert("name_zh".to_owned(), head);
        let (library, reports) = join(&KNOWLEDGE.library, std::slice::from_ref(&broken));
        prop_assert_eq!(library.case("own1").is_some(), reports[0].joined);
        // What is let in is sound: nothing unreadable is found only by the reader.
        let late = reports[0].faults.iter().any(|f| matches!(f.what, OwnProblem::Unreadable(_)));
        prop_assert!(!late, "{:?}", reports[0].faults);
    }

    #[test]
    fn no_file_makes_the_reader_fall_over(
        name in prop_oneof![Just("case.toml"), Just("facts.csv"), Just("episodes.csv"), Just("lessons.csv")],
        at in 0usize..2000, text in "\\PC{0,20}"
    ) {
        let mut files = to_files(&form(), &case()).unwrap();
        let file = files.get_mut(name).unwrap();
        let mut at = at.min(file.len());
        while !file.is_char_boundary(at) {
            at -= 1;
        }
        file.insert_str(at, &text);
        if let Ok(read) = from_files(&form(), &files) {
            let _ = join(&KNOWLEDGE.library, &[read]);
        }
    }

    #[test]
    fn no_archive_makes_the_reader_fall_over(cut in 0usize..4000, flip in 0usize..4000) {
        let mut bytes = case_archive("a", &to_files(&form(), &case()).unwrap()).unwrap();
        bytes.truncate(bytes.len().saturating_sub(cut % 400));
        let n = bytes.len().max(1);
        if let Some(byte) = bytes.get_mut(flip % n) {
            *byte ^= 0x55;
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.zip");
        jiju::file::write(&path, &bytes).unwrap();
        let _ = read_case(&form(), &path);
    }
}
