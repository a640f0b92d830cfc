//! `jiju brief` from end to end: every kind of file, many at once, and what cannot be done.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use std::io::Cursor;
use std::path::Path;

use crate::program::{done, jiju, refused};
use calamine::{Data, Reader, Xlsx};

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn each_kind_of_file_is_written_and_again_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    for (l, ending) in [("zh", "docx"), ("en", "xlsx"), ("zh", "html"), ("en", "md")] {
        let (one, two) = (format!("一 {l}.{ending}"), format!("two.{ending}"));
        assert!(done(&["brief", "suizhou-2024", "-o", &one, "--lang", l], at).contains(&one));
        done(&["brief", "suizhou-2024", "-o", &two, "--lang", l], at);
        let bytes = std::fs::read(at.join(&one)).unwrap();
        assert_eq!(bytes, std::fs::read(at.join(&two)).unwrap(), "{ending}");
        match ending {
            "docx" | "xlsx" => assert!(bytes.starts_with(b"PK")),
            "html" => assert!(String::from_utf8(bytes).unwrap().contains("随州市")),
            _ => assert!(String::from_utf8(bytes).unwrap().starts_with("# Advice")),
        }
    }
    done(&["brief", "teaching", "-o", "课.docx", "--style", "handout"], at);
    done(&["brief", "teaching", "-o", "文.docx", "--style", "official"], at);
    assert_ne!(
        std::fs::read(at.join("课.docx")).unwrap(),
        std::fs::read(at.join("文.docx")).unwrap()
    );
}

#[test]
fn the_workbook_holds_the_lists_the_verdicts_the_figures_and_the_sources() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    for (l, sheets) in [
        ("zh", ["说明", "摘要", "主要问题", "建议", "图1", "来源"]),
        ("en", ["Notes", "Summary", "Problems", "Advice", "Figure 1", "Sources"]),
    ] {
        done(&["brief", "teaching", "-o", "附表.xlsx", "--lang", l], at);
        let bytes = std::fs::read(at.join("附表.xlsx")).unwrap();
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        let found = book.sheet_names();
        for sheet in sheets {
            assert!(found.iter().any(|name| name == sheet), "{sheet} of {found:?}");
        }
        let summary = book.worksheet_range(sheets[1]).unwrap();
        assert!(summary.height() > 5 && summary.width() == 3);
        // Figures are numbers; sources stand under the numbers by which they are cited.
        let yearly = sheets[4].replace('1', "3");
        let figure = book.worksheet_range(&yearly).unwrap();
        assert_eq!(figure.get((1, 0)), Some(&Data::Float(2014.0)));
        assert!(matches!(figure.get((1, 1)), Some(Data::Float(_))), "{:?}", figure.get((1, 1)));
        let sources = book.worksheet_range(sheets[5]).unwrap();
        let first: Vec<f64> = sources
            .rows()
            .filter_map(|row| match row.first() {
                Some(Data::Float(n)) => Some(*n),
                _ => None,
            })
            .collect();
        assert!(first.iter().enumerate().all(|(i, n)| *n == (i + 1) as f64) && first.len() > 5);
        let cover = book.worksheet_range(sheets[0]).unwrap();
        let label = if l == "zh" { "虚构教学县" } else { "Fictitious" };
        let said = cover.rows().flatten().any(|cell| cell.to_string().contains(label));
        assert!(said, "an invented county says so");
    }
}

#[test]
fn many_are_made_at_once_and_one_that_fails_holds_up_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    jiju::file::write(&at.join("坏.jiju"), b"{").unwrap();
    let files = ["brief", "tieling-2010", "坏.jiju", "没有.jiju", "suizhou-2018"];
    let arguments = [&files[..], &["--out-dir", "新/简报", "--format", "md,html"]].concat();
    let output = jiju(&arguments, at);
    assert_eq!(output.status.code(), Some(2));
    let progress = String::from_utf8(output.stderr).unwrap();
    let lines: Vec<&str> = progress.lines().collect();
    assert_eq!(lines.len(), 4, "{progress}");
    assert!(lines[0].starts_with("[1/4]") && lines[0].contains("tieling-2010.md"));
    assert!(lines[1].starts_with("[2/4]") && lines[1].contains("坏.jiju"));
    assert!(lines[2].starts_with("[3/4]") && lines[2].contains("没有.jiju"));
    assert!(lines[3].starts_with("[4/4]") && lines[3].contains("suizhou-2018.html"));
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("2份没有写成"), "{told}");
    assert_eq!(
        names(&at.join("新/简报")),
        ["suizhou-2018.html", "suizhou-2018.md", "tieling-2010.html", "tieling-2010.md"]
    );
    let all = done(&["brief", "tieling-2012", "--out-dir", "又", "--lang", "en"], at);
    assert!(all.starts_with("Wrote 1"), "{all}");
    assert_eq!(names(&at.join("又")), ["tieling-2012.docx"]);
}

#[test]
fn what_cannot_be_made_is_said_in_one_sentence_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    for l in ["zh", "en"] {
        let no = |arguments: &[&str]| refused(&[arguments, &["--lang", l]].concat(), at);
        assert!(no(&["brief", "teaching"]).contains("--out-dir"));
        assert!(no(&["brief", "teaching", "-o", "x.pdf"]).contains(".docx"));
        assert!(no(&["brief", "teaching", "tieling-2010", "-o", "x.md"]).contains("--out-dir"));
        assert!(no(&["brief", "teaching", "-o", "x.md", "--out-dir", "d"]).contains("-o"));
        assert!(no(&["brief", "teaching", "--out-dir", "d", "--format", "pdf"]).contains("pdf"));
        assert!(no(&["brief", "teaching", "-o", "x.docx", "--style", "x"]).contains("handout"));
        assert!(no(&["brief", "a/x.jiju", "b/X.jiju", "--out-dir", "d"]).contains("b/X.jiju"));
        assert!(no(&["brief", "teaching", "-o", "no/x.md"]).contains("no"));
        assert!(no(&["brief", "no.jiju", "-o", "x.md"]).contains("no.jiju"));
    }
    assert!(names(at).is_empty(), "{:?}", names(at));
    // One that is open elsewhere, and one that is protected, stay as they are.
    jiju::file::write(&at.join("简报.docx"), b"old").unwrap();
    jiju::file::write(&at.join("~$简报.docx"), b"").unwrap();
    let told = refused(&["brief", "tieling-2010", "-o", "简报.docx"], at);
    assert!(told.contains("关闭") && told.contains("~$简报.docx"), "{told}");
    jiju::file::write(&at.join("b.md"), b"old").unwrap();
    let mut rights = std::fs::metadata(at.join("b.md")).unwrap().permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(at.join("b.md"), rights).unwrap();
    assert!(refused(&["brief", "tieling-2010", "-o", "b.md"], at).contains("只读"));
    assert_eq!(std::fs::read(at.join("简报.docx")).unwrap(), b"old");
    assert_eq!(names(at), ["b.md", "~$简报.docx", "简报.docx"]);
}
