//! The headless verbs from end to end: the same binary, real arguments, both languages.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use std::process::{Command, Output};

use crate::common::SAMPLES;

use serde_json::Value;

fn jiju(arguments: &[&str]) -> Output {
    // Without a display, so that no test opens a window.
    Command::new(env!("CARGO_BIN_EXE_jiju"))
        .args(arguments)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .unwrap()
}

fn text(arguments: &[&str]) -> String {
    let output = jiju(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&text(&[arguments, &["--json"]].concat())).unwrap()
}

/// One sentence on standard error, nothing on standard output, a non-zero exit.
fn refused(arguments: &[&str]) -> String {
    let output = jiju(arguments);
    assert!(!output.status.success(), "{arguments:?} passed");
    assert!(output.stdout.is_empty());
    let sentence = String::from_utf8(output.stderr).unwrap();
    assert_eq!(sentence.lines().count(), 1, "{sentence}");
    assert!(!sentence.contains("panicked"));
    sentence
}

#[test]
fn the_opening_sample_is_advised_in_chinese() {
    let page = text(&["advise", "liangshan-2023"]);
    for heading in [
        "梁山县",
        "一、主要问题",
        "二、建议",
        "三、不建议事项及理由",
        "四、先查清再定",
        "五、依据与限度",
    ] {
        assert!(page.contains(heading), "{heading}");
    }
    assert!(page.contains("http"), "no source");
}

#[test]
fn every_verb_speaks_both_languages_on_every_sample() {
    for sample in SAMPLES {
        for verb in ["advise", "indicators", "check"] {
            let (zh, en) = (text(&[verb, sample]), text(&[verb, sample, "--lang", "en"]));
            assert_ne!(zh, en);
            for page in [&zh, &en] {
                let mut tokens = page.split(|c: char| !c.is_alphanumeric());
                assert!(!tokens.any(|t| t == "NaN" || t == "inf"), "{verb} {sample}");
                assert!(!page.contains("{"), "{verb} {sample} left a placeholder");
            }
        }
    }
    for help in [&["--help"][..], &["advise", "--help"], &["--help", "--lang", "en"]] {
        assert!(text(help).contains("jiju advise"));
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for arguments in [
        &["advise", "teaching", "--json"][..],
        &["indicators", "teaching", "--json"],
        &["cases", "--json"],
    ] {
        assert_eq!(text(arguments), text(arguments));
    }
}

#[test]
fn paths_governance_lenses_and_niches_are_in_the_json() {
    let answer = json(&["advise", "teaching"]);
    let paths = &answer["paths"];
    let ids: Vec<&str> =
        paths["paths"].as_array().unwrap().iter().map(|p| p["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["process", "product", "functional", "chain"]);
    for p in paths["paths"].as_array().unwrap() {
        assert_eq!(p["fit"].as_array().unwrap().len(), 3);
        assert!(p["factors"].as_array().unwrap().len() >= 3);
        assert!(p["unknown"].is_array() && p["instruments"].is_array());
    }
    assert_eq!(paths["governance"]["mode"], "modular");
    assert_eq!(paths["lenses"].as_array().unwrap().len(), 2);
    let places = paths["niches"]["places"].as_array().unwrap();
    assert!(places.len() >= 20 && paths["niches"]["applies"] == true);
    for p in places {
        for key in ["id", "density", "appeal", "zone", "near", "missing"] {
            assert!(!p[key].is_null(), "{key} of {}", p["id"]);
        }
    }
    // A sample without an answer says what is open.
    let open = json(&["advise", "tieling-2010"]);
    assert!(open["paths"]["governance"]["mode"].is_null());
    assert_eq!(open["paths"]["governance"]["open"].as_array().unwrap().len(), 3);
}

#[test]
fn advice_as_json_holds_what_is_promised() {
    let answer = json(&["advise", "liangshan-2007"]);
    assert_eq!(answer["profile"], "liangshan-2007");
    assert_eq!(answer["as_of"], 2007);
    assert!(answer["problems"].as_array().is_some_and(|p| !p.is_empty()));
    assert!(answer["unlocks"].as_array().is_some_and(|u| !u.is_empty()));
    let verdicts = answer["verdicts"].as_array().unwrap();
    assert_eq!(verdicts.len(), 45);
    for v in verdicts {
        for key in [
            "instrument",
            "list",
            "verdict",
            "tried",
            "score",
            "reasons",
            "deciding",
            "episodes",
            "lessons",
            "influence",
        ] {
            assert!(!v[key].is_null(), "{key} of {}", v["instrument"]);
        }
        for key in ["kind", "field", "value", "threshold", "lesson", "law"] {
            assert!(v["deciding"].get(key).is_some(), "deciding.{key}");
        }
        for case in ["liangshan", "hubei", "tieling", "all"] {
            assert!(v["influence"][case]["list"].is_string());
            assert!(v["influence"][case]["score"].is_array());
        }
        assert!(
            v["deciding"]["sentence"]["zh"].as_str().is_some_and(|s| !s.is_empty()),
            "{}",
            v["instrument"]
        );
        assert!(
            v["deciding"]["sentence"]["en"].as_str().is_some_and(|s| !s.is_empty()),
            "{}",
            v["instrument"]
        );
    }
}

#[test]
fn questions_can_be_put_otherwise() {
    assert_eq!(json(&["advise", "tieling-2010", "--as-of", "2016"])["hindsight"], true);
    assert_eq!(json(&["advise", "tieling-2010", "--as-of", "now"])["as_of"], Value::Null);
    let without = json(&["advise", "tieling-2010", "--as-of", "2016", "--without", "tieling"]);
    assert_eq!(without["library"], serde_json::json!(["liangshan", "hubei"]));
    assert_eq!(json(&["advise", "teaching"])["fictitious"], true);
    assert!(text(&["advise", "teaching"]).contains("虚构"));
    assert!(text(&["indicators", "teaching", "--lang", "en"]).contains("ictitious"));
}

#[test]
fn readings_as_json_are_values_needs_or_undefined() {
    for sample in SAMPLES {
        for r in json(&["indicators", sample])["readings"].as_array().unwrap() {
            match r["outcome"].as_str().unwrap() {
                "value" => assert_eq!(r["interval"].as_array().unwrap().len(), 2),
                "needs" | "undefined" => assert!(!r["reason"].is_null() && r["interval"].is_null()),
                other => panic!("{other}"),
            }
        }
    }
}

#[test]
fn readings_tell_what_would_unlock_most() {
    let told = json(&["indicators", "tieling-2010"]);
    let unlocks = &told["unlocks"];
    let readings = told["readings"].as_array().unwrap();
    let of = |outcome: &str| readings.iter().filter(|r| r["outcome"] == outcome).count();
    assert_eq!(unlocks["computed"], of("value"));
    assert_eq!(unlocks["waiting"], of("needs"));
    assert_eq!(unlocks["undefined"], of("undefined"));
    let inputs = unlocks["inputs"].as_array().unwrap();
    let alone = |i: &Value| i["alone"].as_array().unwrap().len();
    assert!(inputs.windows(2).all(|pair| alone(&pair[0]) >= alone(&pair[1])));
    let first = &inputs[0];
    assert!(alone(first) > 1, "{first}");
    for id in first["alone"].as_array().unwrap() {
        let r = readings.iter().find(|r| r["id"] == *id).unwrap();
        for need in r["reason"].as_array().unwrap() {
            let either = need.as_str().unwrap().split('|');
            assert!(either.into_iter().any(|path| first["path"] == path), "{r}");
        }
    }
    for (l, name) in [("zh", "zh"), ("en", "en")] {
        let printed = text(&["indicators", "tieling-2010", "--lang", l]);
        assert!(printed.contains(first["name"][name].as_str().unwrap()));
    }
    assert_eq!(json(&["indicators", "teaching"])["unlocks"]["inputs"], serde_json::json!([]));
}

#[test]
fn a_reading_is_explained_step_by_step() {
    for (lang, told) in [("zh", "区位商"), ("en", "Location quotient")] {
        let page = text(&["indicators", "teaching", "location_quotient", "--lang", lang]);
        assert!(page.contains("LQ = s ÷ S = ") && page.contains("181\u{2009}500"), "{page}");
        assert!(page.contains(told));
    }
    let told = json(&["indicators", "teaching", "hhi"]);
    assert_eq!(told["reading"]["id"], "hhi");
    assert_eq!(told["steps"]["en"].as_array().unwrap().len(), 2);
    assert!(told["steps"]["zh"][1]["filled"].as_str().unwrap().contains("项"));
    let sentence = refused(&["indicators", "teaching", "none", "--lang", "en"]);
    assert!(sentence.contains("none") && sentence.contains("location_quotient"));
}

#[test]
fn cases_count_the_whole_record() {
    let library = json(&["cases"]);
    let of = |case: &Value, key: &str| case[key].as_array().map_or(0, Vec::len);
    for (id, facts, episodes, lessons) in
        [("liangshan", 85, 30, 23), ("hubei", 158, 30, 20), ("tieling", 59, 18, 25)]
    {
        let case = library["cases"].as_array().unwrap().iter().find(|c| c["id"] == id).unwrap();
        assert_eq!(
            (of(case, "facts"), of(case, "episodes"), of(case, "lessons")),
            (facts, episodes, lessons)
        );
    }
    assert!(library["counts"]["instruments"].as_u64().unwrap() >= 45);
}

#[test]
fn check_exits_with_one_on_errors() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("县.jiju");
    jiju::file::write(&path, r#"{"schema":1,"profiles":[{"id":"p","identity":{"place_zh":"某县"},"fields":{"cr4":{"value":38}}}]}"#.as_bytes()).unwrap();
    let output = jiju(&["check", path.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stdout).unwrap().contains("百分数"));
    assert_eq!(jiju(&["check", "teaching"]).status.code(), Some(0));
}

#[test]
fn every_mistake_is_answered_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().to_str().unwrap();
    for arguments in [
        &["advise", "no-such-file"][..],
        &["advise"],
        &["frobnicate"],
        &["advise", "teaching", "--as-of", "soon"],
        &["advise", "teaching", "--without", "atlantis"],
        &["advise", "teaching", "--lang", "fr"],
        &["advise", "teaching", "--no-such-flag"],
        &["advise", "teaching", "twice"],
        &["advise", "teaching", "--profile", "other"],
        &["advise", dir],
        &["advise", "teaching", "--case", dir],
    ] {
        let (zh, en) = (refused(arguments), refused(&[arguments, &["--lang", "en"]].concat()));
        if !arguments.contains(&"--lang") {
            assert_ne!(zh, en, "{arguments:?}");
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
fn without_a_display_one_sentence_names_the_verbs() {
    for arguments in [&[][..], &["liangshan-2018"], &["--lang", "en"]] {
        let sentence = refused(arguments);
        for verb in ["advise", "indicators", "check", "cases", "brief", "figure", "page"] {
            assert!(sentence.contains(verb), "{sentence}");
        }
        assert!(!sentence.contains(".rs"), "no file of a library: {sentence}");
    }
}

#[test]
fn a_page_is_drawn_without_a_window_and_twice_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let draw = |name: &str, arguments: &[&str]| {
        let out = folder.path().join(name);
        let out = out.to_str().unwrap().to_owned();
        text(&[&["page", "teaching"], arguments, &["-o", &out]].concat());
        std::fs::read(out).unwrap()
    };
    let usual = draw("a.png", &["advice"]);
    assert_eq!(usual, draw("b.png", &["advice"]));
    // Width and height stand in the head of a PNG file.
    let side = |bytes: &[u8], at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    assert_eq!((side(&usual, 16), side(&usual, 20)), (1366, 768));
    let dark = draw("c.png", &["advice", "--theme", "dark", "--size", "1024x768", "--scale", "2"]);
    assert_eq!((side(&dark, 16), side(&dark, 20)), (2048, 1536));
    for bad in [
        &["page", "teaching", "study", "-o", "x.png"][..],
        &["page", "teaching", "home"],
        &["page", "teaching", "home", "-o", "x.jpg"],
        &["page", "teaching", "home", "-o", "x.png", "--theme", "pink"],
        &["page", "teaching", "home", "-o", "x.png", "--size", "9x9"],
        &["page", "teaching", "home", "-o", "/no/such/folder/x.png"],
    ] {
        refused(bad);
    }
}

#[test]
fn the_cluster_and_its_factors_are_printed_with_what_they_rest_on() {
    let answer = json(&["advise", "tieling-2010"]);
    let kind = &answer["cluster"]["type"];
    assert_eq!(kind["suggested"], "planted_base");
    assert_eq!(kind["standing"], "leaning");
    assert_eq!(kind["fits"].as_array().unwrap().len(), 4);
    let fit = kind["fits"][3]["fit"].as_array().unwrap();
    assert!(fit[0].as_f64() < fit[1].as_f64() && fit[1].as_f64() < fit[2].as_f64());
    assert_eq!(kind["fits"][3]["tests"][0]["mark"], "judgement");
    let stage = &answer["cluster"]["stage"];
    assert_eq!((&stage["verdict"], &stage["suggested"]), (&"open".into(), &Value::Null));
    assert_eq!(stage["left"], serde_json::json!(["emergence", "growth"]));
    for (key, count) in [("advantages", 4), ("pressures", 5), ("behaviours", 8)] {
        assert_eq!(answer["cluster"][key].as_array().unwrap().len(), count, "{key}");
    }
    let land = &answer["factors"][0];
    assert_eq!((&land["id"], &land["state"]), (&"land".into(), &"unknown".into()));
    assert_eq!(land["open"], serde_json::json!(["idle"]));
    assert_eq!(land["instruments"][0]["instrument"], "LAND_ACTIVATE");
}
