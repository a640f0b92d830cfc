//! The firm register: a sequence that shares what has not changed.
#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing)]

use jiju::document::{Document, Firm, Profile, Register, SCHEMA, Value, from_json, to_json};
use proptest::prelude::*;

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
