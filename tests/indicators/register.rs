//! The firm register: a sequence that shares what has not changed.
#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing)]

use jiju::app::{Edit, FirmEdit, History};
use jiju::document::{Document, Firm, Profile, Register, SCHEMA, Value, from_json, to_json};
use jiju::profile::{
    Among, FirmColumn, FirmForm, FirmQuery, FirmSort, FirmSums, IssueCode, firm_order,
    pasted_firms, validate,
};
use jiju::text::Language;
use proptest::prelude::{
    Just, ProptestConfig, Strategy, prop, prop_assert, prop_assert_eq, prop_oneof, proptest,
};

const LANGUAGES: [Language; 2] = [Language::Zh, Language::En];

fn firm(n: usize) -> Firm {
    Firm { name: format!("{n}"), jobs: Value::Number(n as f64), ..Firm::default() }
}

fn names<'a>(firms: impl IntoIterator<Item = &'a Firm>) -> Vec<&'a str> {
    firms.into_iter().map(|f| f.name.as_str()).collect()
}

#[derive(Clone, Debug)]
enum Step {
    Push(usize),
    Insert(usize, usize),
    Remove(usize),
    Set(usize),
    Pop,
    RemoveAll(Vec<usize>),
    Change(Vec<usize>),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let at = 0..700_usize;
    let many = || prop::collection::btree_set(0..700_usize, 0..300).prop_map(Vec::from_iter);
    let one = prop_oneof![
        (1..400_usize).prop_map(Step::Push),
        (at.clone(), 1..300_usize).prop_map(|(i, n)| Step::Insert(i, n)),
        at.clone().prop_map(Step::Remove),
        at.prop_map(Step::Set),
        Just(Step::Pop),
        many().prop_map(Step::RemoveAll),
        many().prop_map(Step::Change),
    ];
    prop::collection::vec(one, 1..25)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is done to it, the register is the list it stands for, and what was kept of it
    /// before is untouched.
    #[test]
    fn a_register_is_the_list_it_stands_for(steps in steps(), start in 0..600_usize) {
        let mut list: Vec<Firm> = (0..start).map(firm).collect();
        let mut register: Register = list.clone().into();
        let mut next = start;
        let mut fresh = |n: usize| {
            next += n;
            (next - n..next).map(firm).collect::<Vec<Firm>>()
        };
        let mut kept: Vec<(Register, Vec<Firm>)> = Vec::new();
        for step in steps {
            kept.push((register.clone(), list.clone()));
            match step {
                Step::Push(n) => {
                    let firms = fresh(n);
                    list.extend(firms.clone());
                    firms.into_iter().for_each(|f| register.push(f));
                }
                Step::Insert(i, n) => {
                    let (i, firms) = (i.min(list.len()), fresh(n));
                    list.splice(i..i, firms.clone());
                    register.insert_all(i, firms);
                }
                Step::Remove(i) => {
                    let gone = (i < list.len()).then(|| list.remove(i));
                    prop_assert_eq!(register.remove(i), gone);
                }
                Step::Set(i) => {
                    let firm = fresh(1).remove(0);
                    if let Some(place) = list.get_mut(i) {
                        *place = firm.clone();
                    }
                    register.set(i, firm);
                }
                Step::Pop => prop_assert_eq!(register.pop(), list.pop()),
                Step::RemoveAll(at) => {
                    let mut i = 0;
                    list.retain(|_| (i += 1, !at.contains(&(i - 1))).1);
                    register.remove_all(&at);
                }
                Step::Change(at) => {
                    for i in &at {
                        list.get_mut(*i).into_iter().for_each(|f| f.founded = Some(2000));
                    }
                    register.change(&at, |f| f.founded = Some(2000));
                }
            }
            prop_assert_eq!(register.len(), list.len());
            prop_assert!(register.iter().eq(list.iter()));
            prop_assert_eq!(register.iter().len(), list.len());
            for i in [0, 1, list.len() / 2, list.len().saturating_sub(1), list.len(), 5000] {
                prop_assert_eq!(register.get(i), list.get(i));
            }
            // However it came about, it equals the same firms read in one go.
            let anew: Register = list.iter().cloned().collect();
            prop_assert_eq!(&register, &anew);
        }
        for (register, list) in kept {
            prop_assert!(register.iter().eq(list.iter()));
        }
    }
}

#[test]
fn an_edit_copies_a_piece_and_not_the_register() {
    let register: Register = (0..100_000).map(firm).collect();
    let mut edited = register.clone();
    assert!(edited.is_same(&register) && edited.unshared(&register) == 0);
    edited.set(50_000, firm(7));
    assert!(!edited.is_same(&register) && edited != register);
    assert!((1..300).contains(&edited.unshared(&register)), "{}", edited.unshared(&register));
    edited.set(50_000, firm(50_000));
    assert_eq!(edited, register);
    edited.remove_all(&[3, 99_999]);
    assert_eq!(edited.len(), 99_998);
    assert!(edited.unshared(&register) < 600);
}

#[test]
fn a_register_is_written_as_the_list_it_was() {
    let firms: Vec<Firm> = (0..1000).map(firm).collect();
    let as_list = serde_json::to_string_pretty(&firms).unwrap();
    let register: Register = firms.into();
    assert_eq!(serde_json::to_string_pretty(&register).unwrap(), as_list);
    let back: Register = serde_json::from_str(&as_list).unwrap();
    assert_eq!(names(&back), names(&register));
    let profile = Profile { id: "p".into(), firms: register, ..Profile::default() };
    let document = Document { schema: SCHEMA, profiles: vec![profile], ..Document::default() };
    let text = to_json(&document);
    assert_eq!(to_json(&from_json(&text).unwrap()), text);
    let without = Profile { id: "p".into(), ..Profile::default() };
    assert!(!serde_json::to_string(&without).unwrap().contains("firms"));
    for bad in ["{}", "3", "[3]", "[{\"jobs\":1}]"] {
        assert!(serde_json::from_str::<Register>(bad).is_err(), "{bad}");
    }
}

fn form(profile: &Profile, language: Language) -> FirmForm<'_> {
    FirmForm { chain: &profile.chain, words: &crate::common::LIBRARY.words, language }
}

#[test]
fn every_change_of_the_register_is_taken_back_to_the_byte() {
    let mut history = History::new(crate::common::document("teaching"));
    let other = Firm { jobs: Value::Range(100.0, 130.0), ..firm(9) };
    let edits = [
        FirmEdit::Cells(vec![46], FirmColumn::Jobs, Box::new(other.clone())),
        FirmEdit::Cells(vec![1, 2, 90], FirmColumn::Ownership, Box::new(other.clone())),
        FirmEdit::Insert(3, vec![other.clone(), other.clone()]),
        FirmEdit::Insert(9999, vec![other]),
        FirmEdit::Remove((0..60).collect()),
        FirmEdit::Remove((0..67).collect()),
        FirmEdit::Insert(0, vec![firm(1)]),
        FirmEdit::Largest(true),
    ];
    let mut texts = vec![to_json(history.document())];
    for edit in edits {
        let edit = Edit::Firms(edit);
        let key = edit.key();
        history.edit("x".into(), &key, |d| edit.apply(d, 0));
        texts.push(to_json(history.document()));
    }
    assert!(texts.windows(2).all(|pair| pair[0] != pair[1]), "every edit changed something");
    for text in texts.iter().rev().skip(1) {
        assert!(history.undo());
        assert!(to_json(history.document()) == *text);
    }
    for text in texts.iter().skip(1) {
        assert!(history.redo());
        assert!(to_json(history.document()) == *text);
    }
    // Edits of one cell that follow each other are one step.
    for n in [5, 6] {
        let edit = Edit::Firms(FirmEdit::Cells(vec![0], FirmColumn::Jobs, Box::new(firm(n))));
        history.edit("cell".into(), &edit.key(), |d| edit.apply(d, 0));
    }
    history.undo();
    assert!(to_json(history.document()) == texts[8]);
}

#[test]
fn rows_are_sorted_with_the_unknown_last_and_found_by_what_they_say() {
    let mut profile = crate::common::document("teaching").profiles[0].clone();
    profile.firms.change(&[4, 7, 20], |f| f.jobs = Value::Unknown);
    profile.firms.change(&[7], |f| f.source = Some("Ledger 2023".into()));
    profile.firms.change(&[9], |f| f.jobs = Value::Number(-5.0));
    let jobs = |i: usize| {
        FirmColumn::Jobs.size(profile.firms.get(i).unwrap()).map(jiju::measure::Interval::mid)
    };
    for falling in [false, true] {
        let sort = Some(FirmSort { column: FirmColumn::Jobs, falling });
        let order = firm_order(&profile, &FirmQuery { sort, ..FirmQuery::default() });
        assert_eq!(order.len(), profile.firms.len());
        assert_eq!(order[order.len() - 3..], [4, 7, 20], "unknown last, in their own order");
        for pair in order[..order.len() - 3].windows(2) {
            let (a, b) = (jobs(pair[0]), jobs(pair[1]));
            assert!(if falling { a >= b } else { a <= b } && (a != b || pair[0] < pair[1]));
        }
    }
    let shown = |query: FirmQuery| firm_order(&profile, &query);
    assert_eq!(shown(FirmQuery { jobs_unknown: true, ..FirmQuery::default() }), [4, 7, 20]);
    assert_eq!(shown(FirmQuery { with_issues: true, ..FirmQuery::default() }), [9]);
    assert_eq!(shown(FirmQuery { find: " ledger".into(), ..FirmQuery::default() }), [7]);
    assert_eq!(shown(FirmQuery { find: "半挂车09号".into(), ..FirmQuery::default() }), [8]);
    assert!(shown(FirmQuery { find: "nowhere".into(), ..FirmQuery::default() }).is_empty());
    let state = FirmQuery { ownership: Among::Word("state".into()), ..FirmQuery::default() };
    let is_state = |i: &usize| profile.firms.get(*i).unwrap().ownership.as_deref() == Some("state");
    assert!(!shown(state.clone()).is_empty() && shown(state).iter().all(is_state));
    let unlicensed = FirmQuery { licensed: Among::Word("no".into()), ..FirmQuery::default() };
    assert!(shown(unlicensed).contains(&1));
    let unknown = FirmQuery { licensed: Among::Unknown, ..FirmQuery::default() };
    assert!(shown(unknown).iter().all(|i| profile.firms.get(*i).unwrap().licensed.is_none()));
}

#[test]
fn a_selection_adds_up_and_counts_what_is_unknown() {
    let jobs = [Value::Number(10.0), Value::Range(100.0, 130.0), Value::Unknown];
    let firms = jobs.map(|jobs| Firm { jobs, revenue: Value::Number(1.0), ..Firm::default() });
    let sums = FirmSums::of(&firms);
    assert_eq!((sums.firms, sums.jobs.known, sums.jobs.unknown), (3, 2, 1));
    let sum = sums.jobs.sum.unwrap();
    assert_eq!((sum.lo(), sum.hi()), (110.0, 140.0));
    assert_eq!((sums.jobs.median, sums.jobs.largest), (Some(62.5), Some(115.0)));
    let none = FirmSums::of(&[]);
    assert_eq!((none.revenue.sum, none.revenue.top_four), (None, None));
    let five: Vec<Firm> =
        (1..=5).map(|n| Firm { revenue: Value::Number(n.into()), ..firm(1) }).collect();
    assert_eq!(FirmSums::of(&five).revenue.top_four, Some(14.0 / 15.0));
}

#[test]
fn a_register_copied_to_excel_comes_back_as_it_was() {
    let profile = crate::common::document("teaching").profiles[0].clone();
    for l in LANGUAGES {
        let form = form(&profile, l);
        let heads: Vec<String> = FirmColumn::ALL.iter().map(|c| form.head(*c)).collect();
        let line = |f: &Firm| FirmColumn::ALL.map(|c| form.text(c, f)).join("\t");
        let rows: Vec<String> = profile.firms.iter().map(line).collect();
        let text = format!("{}\r\n{}\r\n", heads.join("\t"), rows.join("\r\n"));
        for text in [text.as_str(), rows.join("\n").as_str()] {
            let pasted = pasted_firms(text, &form, &FirmColumn::ALL);
            assert!(pasted.unread.is_empty() && pasted.strange.is_empty(), "{:?}", pasted.strange);
            assert_eq!(pasted.firms.len(), profile.firms.len());
            for (a, b) in pasted.firms.iter().zip(&profile.firms) {
                assert_eq!(
                    (&a.name, &a.segment, &a.ownership),
                    (&b.name, &b.segment, &b.ownership)
                );
                assert_eq!(
                    (a.licensed, a.needs_licence, a.founded),
                    (b.licensed, b.needs_licence, b.founded)
                );
                for c in FirmColumn::ALL {
                    let (x, y) = (
                        c.size(a).map(jiju::measure::Interval::mid),
                        c.size(b).map(jiju::measure::Interval::mid),
                    );
                    let near =
                        x.zip(y).is_none_or(|(x, y)| (x - y).abs() <= 1e-9 * (1.0 + y.abs()));
                    assert!(x.is_some() == y.is_some() && near, "{c:?} {x:?} {y:?}");
                }
            }
        }
    }
}

#[test]
fn pasted_rows_keep_what_cannot_be_read_and_know_units_and_words() {
    let profile = crate::common::document("teaching").profiles[0].clone();
    let text = "企业名称\t营业收入（亿元）\t备注\t从业人员\t本地采购占比\t已取得准入\n\
                甲厂\t1.2\t好\t100-130\t35%\t否\n乙厂\t—\t\t约百人\t40\t是\n";
    let pasted = pasted_firms(text, &form(&profile, Language::Zh), &FirmColumn::ALL);
    assert_eq!(pasted.strange, ["备注"]);
    assert_eq!(pasted.firms[0].revenue, Value::Number(120.0));
    assert_eq!(pasted.firms[0].jobs, Value::Range(100.0, 130.0));
    assert_eq!(pasted.firms[0].local_purchases, Value::Number(0.35));
    assert_eq!(pasted.firms[1].local_purchases, Value::Number(0.4));
    assert_eq!((pasted.firms[0].licensed, pasted.firms[1].licensed), (Some(false), Some(true)));
    assert_eq!(pasted.firms[1].revenue, Value::Unknown);
    let unread: Vec<_> = pasted.unread.iter().map(|u| (u.row, u.column, u.text.as_str())).collect();
    assert_eq!(unread, [(1, FirmColumn::Jobs, "约百人")]);
    // Without heads and without a unit 万元 is meant in Chinese, the million in English.
    let bare = "丙厂\t50\t300\n";
    for (l, revenue) in [(Language::Zh, 3.0), (Language::En, 300.0)] {
        let pasted = pasted_firms(bare, &form(&profile, l), &FirmColumn::ALL);
        assert_eq!(pasted.firms[0].revenue, Value::Number(revenue));
    }
}

#[test]
fn a_large_register_full_of_faults_is_told_in_few_sentences() {
    let words = &crate::common::LIBRARY.words;
    let bad = |n: usize| Firm { jobs: Value::Number(-1.0), ..firm(n) };
    let profile = Profile { firms: (0..100_000).map(bad).collect(), ..Profile::default() };
    let issues = validate(&profile, words);
    let of_firms = issues.iter().filter(|i| i.path.starts_with("firms")).count();
    assert!(of_firms <= 60, "{of_firms}");
    let told = of_firms - 1;
    let beyond = issues.iter().find_map(|i| match i.code {
        IssueCode::MoreFirms { count } => Some((count, i.severity)),
        _ => None,
    });
    assert_eq!(beyond, Some((100_000 - told, jiju::profile::Severity::Error)));
}
