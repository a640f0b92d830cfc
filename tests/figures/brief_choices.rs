//! A brief as it is chosen: audiences, sections, own wordings, two sides, the appendix.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use crate::brief::{KNOWLEDGE, LANGUAGES, brief_as};
use crate::common::SAMPLES;
use jiju::advice::trace::{Asked, trace};
use jiju::brief::{Block, Input, Outline, Run, Section, compare, outline};
use jiju::case::Question;
use jiju::document::{Audience, BriefChoices, Profile, Wording, from_json, to_json};
use jiju::file::sample;
use jiju::study::{Findings, roadmap};
use jiju::text::Language;

fn chosen(audience: Audience) -> BriefChoices {
    BriefChoices { audience, ..BriefChoices::default() }
}

fn profile(name: &str) -> Profile {
    sample(&KNOWLEDGE.files, name).unwrap().profiles.remove(0)
}

fn found(profile: &Profile, as_of: Option<i32>) -> Findings {
    let question = Question { as_of: as_of.or(profile.as_of), ..Question::default() };
    Findings::of(profile, question, &KNOWLEDGE)
}

fn of_profile(profile: &Profile, choices: &BriefChoices, l: Language) -> Outline {
    let found = found(profile, None);
    let input = Input {
        profile,
        found: &found,
        influence: &found.influence(),
        unlocks: &found.unlocks(),
        knowledge: &KNOWLEDGE,
        figures: vec![],
    };
    outline(input, choices, l)
}

/// Every paragraph and cell with its key, as `of` tells its runs.
fn each(outline: &Outline, of: fn(&Run) -> String) -> Vec<(String, String)> {
    let told = |runs: &[Run]| runs.iter().map(of).collect();
    let mut all = Vec::new();
    for block in &outline.blocks {
        match block {
            Block::Paragraph(p) => all.push((p.key.clone(), told(&p.runs))),
            Block::Table(t) => {
                for row in &t.rows {
                    for (i, cell) in row.cells.iter().enumerate() {
                        all.push((row.cell_key(i), told(&cell.runs)));
                    }
                }
            }
            _ => {}
        }
    }
    all
}

/// With the numbers of sources.
fn keyed(outline: &Outline) -> Vec<(String, String)> {
    each(outline, Run::marked)
}

/// Without them: what own words replace.
fn bare(outline: &Outline) -> BTreeMap<String, String> {
    each(outline, |run| run.text.clone()).into_iter().collect()
}

fn length(outline: &Outline) -> usize {
    keyed(outline).iter().map(|(_, text)| text.chars().count()).sum()
}

/// Characters before the first page break.
fn first_page(outline: &Outline) -> usize {
    let mut count = 0;
    for block in &outline.blocks {
        match block {
            Block::PageBreak => return count,
            Block::Paragraph(p) => count += p.text().chars().count(),
            Block::Table(t) => {
                count += t.head.iter().map(|c| c.chars().count()).sum::<usize>();
                let cells = t.rows.iter().flat_map(|r| &r.cells);
                count += cells.map(|c| c.text().chars().count()).sum::<usize>();
            }
            _ => {}
        }
    }
    panic!("no page break")
}

#[test]
fn a_leader_reads_less_than_the_group_and_a_class_reads_more() {
    for name in SAMPLES {
        let of = |audience| brief_as(&KNOWLEDGE, name, &chosen(audience), Language::Zh);
        let (leader, group) = (of(Audience::CountyLeader), of(Audience::WorkingGroup));
        let class = of(Audience::Class);
        let (a, b, c) = (length(&leader), length(&group), length(&class));
        println!("{name}: first page {}, leader {a}, group {b}, class {c}", first_page(&leader));
        assert!(a * 5 < b * 4 && b < c, "{name}: {a} {b} {c}");
        // However much is advised, a leader has some ten pages at most.
        assert!(a < 9_000, "{name}: {a}");
        // Set in the smaller type a page holds about so much.
        assert!(first_page(&leader) < 900, "{name}: {}", first_page(&leader));
        // Every section of the group has something for the leader too.
        let headings = |o: &Outline| -> Vec<String> {
            let first = |b: &Block| match b {
                Block::Heading { level: 1, text } => Some(text.clone()),
                _ => None,
            };
            o.blocks.iter().filter_map(first).collect()
        };
        assert_eq!(headings(&leader), headings(&group), "{name}");
        assert_eq!(headings(&class).len(), headings(&group).len() + 2, "{name}");
    }
}

#[test]
fn sections_are_taken_out_and_what_points_at_them_goes_along() {
    let mut choices = chosen(Audience::WorkingGroup);
    choices.sections.insert("refused".to_owned(), false);
    choices.sections.insert("paths".to_owned(), false);
    choices.sections.insert("terms".to_owned(), true);
    let all = brief_as(&KNOWLEDGE, "suizhou-2024", &chosen(Audience::WorkingGroup), Language::Zh);
    let some = brief_as(&KNOWLEDGE, "suizhou-2024", &choices, Language::Zh);
    let said = |o: &Outline| keyed(o).into_iter().map(|(_, t)| t).collect::<String>();
    assert!(said(&all).contains("详见第四部分") && !said(&some).contains("详见第"));
    let heads: Vec<String> = some
        .blocks
        .iter()
        .filter_map(|b| match b {
            Block::Heading { level: 1, text } => Some(text.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(
        heads,
        [
            "一、基本情况",
            "二、主要问题",
            "三、建议",
            "四、要素保障",
            "五、步骤与时间",
            "六、资金",
            "七、风险",
            "八、需补充的数据",
            "九、名词解释",
            "十、依据与限度"
        ]
    );
    // Every id that a document may hold is one of a section.
    for section in Section::ALL {
        assert!(!section.name(Language::En).is_empty() && !section.id().contains(' '));
    }
}

#[test]
fn every_paragraph_has_a_key_of_its_own_that_stays() {
    for name in SAMPLES {
        for l in LANGUAGES {
            let choices = chosen(Audience::Class);
            let keys: Vec<String> =
                keyed(&brief_as(&KNOWLEDGE, name, &choices, l)).into_iter().map(|x| x.0).collect();
            let own: BTreeSet<&String> = keys.iter().collect();
            assert_eq!(own.len(), keys.len(), "{name}: a key stands twice");
            let other = if l == Language::Zh { Language::En } else { Language::Zh };
            let theirs = brief_as(&KNOWLEDGE, name, &choices, other);
            // The name of what is made stands in one language only, and so may a region's.
            let theirs: BTreeSet<String> = keyed(&theirs).into_iter().map(|x| x.0).collect();
            for key in own.into_iter().filter(|k| *k != "paths/next") {
                assert!(theirs.contains(key), "{name}: {key} in one language only");
            }
        }
    }
}

#[test]
fn own_words_replace_a_paragraph_keep_its_sources_and_tell_when_figures_change() {
    let mut profile = profile("liangshan-2023");
    let plain = of_profile(&profile, &BriefChoices::default(), Language::Zh);
    let before: BTreeMap<String, String> = keyed(&plain).into_iter().collect();
    let key = "situation/essentials";
    assert!(before[key].contains("141家["), "{}", before[key]);
    let words = BTreeMap::from([
        (
            key.to_owned(),
            Wording {
                text: "本县专用车企业141家，产值在200亿元以上。".to_owned(),
                original: bare(&plain)[key].clone(),
                ..Wording::default()
            },
        ),
        (
            "summary/to do/INNO_VOUCHER#1".to_owned(),
            Wording {
                text: "先试后推。".to_owned(),
                original: bare(&plain)["summary/to do/INNO_VOUCHER#1"].clone(),
                ..Wording::default()
            },
        ),
        ("problems/S4".to_owned(), Wording { text: "旧的".to_owned(), ..Wording::default() }),
    ]);
    let choices = BriefChoices {
        wordings: BTreeMap::from([("zh".to_owned(), words)]),
        ..BriefChoices::default()
    };
    let told = of_profile(&profile, &choices, Language::Zh);
    let after: BTreeMap<String, String> = keyed(&told).into_iter().collect();
    // The marks of its sources are still there, and the numbers of all others have not moved.
    assert!(after[key].starts_with("本县专用车企业141家，产值在200亿元以上["), "{}", after[key]);
    assert_eq!(after[key].matches('[').count(), before[key].matches('[').count());
    assert_eq!(after["summary/to do/INNO_VOUCHER#1"], "先试后推。");
    let kept = &told.chosen.reworded[key];
    assert!(!kept.has_changed() && kept.original.contains("生产企业数 141家"));
    assert_eq!(told.chosen.unplaced, ["problems/S4"]);
    let others = |m: &BTreeMap<String, String>| {
        let mut m = m.clone();
        m.retain(|k, _| {
            !k.starts_with(key) && !k.ends_with("INNO_VOUCHER#1") && k != "basis/tally"
        });
        m
    };
    assert_eq!(others(&after), others(&before));
    assert!(after["basis/tally"].contains("有2处文字由县里改写"), "{}", after["basis/tally"]);
    // English has words of its own.
    assert!(of_profile(&profile, &choices, Language::En).chosen.reworded.is_empty());
    // A figure below the words changes.
    let count = profile.fields.get_mut("firm_count").unwrap();
    count.value = jiju::document::Value::Number(97.0);
    let told = of_profile(&profile, &choices, Language::Zh);
    let changed = &told.chosen.reworded[key];
    assert!(changed.has_changed() && changed.original.contains("97家"));
    assert!(changed.replaced.contains("141家") && !changed.replaced.contains('['));
    let after: BTreeMap<String, String> = keyed(&told).into_iter().collect();
    assert!(after[key].contains("141家") && after["basis/tally"].contains("请复核"));
}

#[test]
fn choices_are_kept_with_the_document() {
    let mut document = sample(&KNOWLEDGE.files, "liangshan-2023").unwrap();
    let plain = to_json(&document);
    assert!(!plain.contains("\"brief\""), "nothing was chosen");
    let wording = Wording { text: "新".into(), original: "旧".into(), ..Wording::default() };
    document.profiles[0].brief = BriefChoices {
        audience: Audience::Class,
        trace: true,
        sections: BTreeMap::from([("money".to_owned(), false)]),
        wordings: BTreeMap::from([(
            "zh".to_owned(),
            BTreeMap::from([("advice/what X".to_owned(), wording)]),
        )]),
        ..BriefChoices::default()
    };
    let text = to_json(&document);
    assert!(text.contains("\"audience\": \"class\"") && !text.contains("\"style\""));
    let again = from_json(&text).unwrap();
    assert_eq!(again, document);
    assert_eq!(to_json(&again), text);
}

#[test]
fn the_appendix_tells_the_working_of_every_verdict() {
    let choices = BriefChoices { trace: true, ..BriefChoices::default() };
    for l in LANGUAGES {
        let told = brief_as(&KNOWLEDGE, "tieling-2012", &choices, l);
        let cells: BTreeSet<String> = keyed(&told).into_iter().map(|(_, text)| text).collect();
        let profile = profile("tieling-2012");
        let found = found(&profile, None);
        let asked =
            Asked { situation: &found.situation, advice: &found.advice, force: &found.force, l };
        for v in &found.advice.verdicts {
            for step in trace(asked, v).into_iter().flat_map(|p| p.steps) {
                let inset = "\u{3000}".repeat(usize::from(step.depth));
                assert!(cells.contains(&(inset + &step.name)), "{}", step.name);
            }
        }
    }
}

#[test]
fn no_step_begins_before_what_it_waits_for_is_set_up() {
    let catalogue = &KNOWLEDGE.library.catalogue;
    let mut waits = 0;
    for name in SAMPLES {
        let profile = profile(name);
        let found = found(&profile, None);
        let steps = roadmap(&found.advice, catalogue, &profile.declined);
        let advised = found.advice.verdicts.iter().filter(|v| v.list.is_advised()).count();
        assert_eq!(steps.len(), advised, "{name}");
        for step in &steps {
            assert_eq!(step.finish, step.start + step.instrument.lead_months);
            let ends = &catalogue.steps.phases.ends;
            assert!(step.start < ends[step.phase], "{name}: {}", step.instrument.id);
            assert!(step.phase == 0 || step.start >= ends[step.phase - 1]);
            let mut earliest = 0;
            for earlier in &step.after {
                let first = steps.iter().find(|s| s.instrument.id == earlier.instrument).unwrap();
                earliest = earliest.max(first.finish);
                waits += 1;
            }
            assert_eq!(step.start, earliest, "{name}: {}", step.instrument.id);
        }
    }
    assert!(waits > 5, "the rules were not tried: {waits}");
}

#[test]
fn two_sides_tell_what_differs_and_why_and_nothing_else() {
    for l in LANGUAGES {
        let (a, b) = (profile("tieling-2010"), profile("suizhou-2024"));
        let (a_found, b_found) = (found(&a, None), found(&b, None));
        let later = found(&a, Some(2024));
        let (none, no_unlocks) = (BTreeMap::new(), Vec::new());
        let side = |profile, found| Input {
            profile,
            found,
            influence: &none,
            unlocks: &no_unlocks,
            knowledge: &KNOWLEDGE,
            figures: vec![],
        };
        let (first, second) = (side(&a, &a_found), side(&b, &b_found));
        let told = compare(&first, &second, l);
        let text: String = keyed(&told).into_iter().map(|(_, t)| t + "\n").collect();
        for v in &a_found.advice.verdicts {
            let other = b_found.advice.verdict(&v.instrument.id).unwrap();
            let key = format!("advice/compare/{}#0", v.instrument.id);
            let is_told = keyed(&told).iter().any(|(k, _)| *k == key);
            assert_eq!(is_told, v.list != other.list, "{}", v.instrument.id);
        }
        assert!(!text.contains("NaN") && !text.is_empty());
        let all = a_found.advice.verdicts.len();
        let counted = match l {
            Language::Zh => format!("{all}项措施中"),
            Language::En => format!("Of {all} measures"),
        };
        assert!(text.contains(&counted), "{text}");
        // The same county at a later date: its own later record takes part, and says so above.
        let third = side(&a, &later);
        let dates = compare(&first, &third, l);
        assert!(dates.title.contains("2024") && dates.title.contains("2010"), "{}", dates.title);
        let same = compare(&first, &first, l);
        let rows = |o: &Outline, section: &str| {
            keyed(o).iter().filter(|(k, _)| k.starts_with(section) && k.contains('#')).count()
        };
        for section in ["data/", "paths/", "problems/", "advice/"] {
            assert_eq!(rows(&same, section), 0, "{section}");
            assert!(rows(&told, section) > 0, "{section}");
        }
        assert_eq!(rows(&dates, "data/"), 0, "the profile is the same");
    }
}
