//! Random documents: any part of a whole one changed, left out, doubled or added to, saved and read.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs;
use std::sync::LazyLock;

use jiju::document::{Audience, BriefChoices, Style, Wording, from_json, to_json};
use jiju::file::{open, save};
use proptest::prelude::*;
use serde_json::{Map, Number, Value, json};

/// The sample that has something in every part, with a case of the user's own.
static WHOLE: LazyLock<Value> = LazyLock::new(|| {
    let mut document = crate::common::document("teaching");
    document.cases.push(crate::common::own::case());
    document.settings.insert("rules/type_suggest_low".to_owned(), 0.4);
    let wording =
        Wording { text: "改过".into(), original: "原来".into(), ..Wording::default() };
    document.profiles[0].brief = BriefChoices {
        audience: Audience::Class,
        style: Style::Handout,
        trace: true,
        sections: [("money".to_owned(), false), ("terms".to_owned(), true)].into(),
        wordings: [("zh".to_owned(), [("problems/M1".to_owned(), wording)].into())].into(),
        ..BriefChoices::default()
    };
    serde_json::from_str(&to_json(&document)).unwrap()
});

/// What happens to one node of the tree, by what kind of node it is.
#[derive(Clone, Debug)]
struct Change {
    at: prop::sample::Index,
    number: f64,
    text: String,
    is_gentle: bool,
}

fn change() -> impl Strategy<Value = Change> {
    let number = prop_oneof![
        any::<f64>().prop_filter("finite", |x| x.is_finite()),
        (-3000_i32..3000).prop_map(f64::from),
        Just(0.1 + 0.2),
    ];
    (any::<prop::sample::Index>(), number, "\\PC{0,12}", any::<bool>())
        .prop_map(|(at, number, text, is_gentle)| Change { at, number, text, is_gentle })
}

fn count(node: &Value) -> usize {
    1 + match node {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(map) => map.values().map(count).sum(),
        _ => 0,
    }
}

/// The node that comes at a place in the order of the file.
fn node(tree: &mut Value, at: usize) -> &mut Value {
    if at == 0 {
        return tree;
    }
    let mut left = at - 1;
    let children: Vec<&mut Value> = match tree {
        Value::Array(items) => items.iter_mut().collect(),
        Value::Object(map) => map.values_mut().collect(),
        _ => Vec::new(),
    };
    for child in children {
        let size = count(child);
        if left < size {
            return node(child, left);
        }
        left -= size;
    }
    unreachable!("a place within the tree")
}

fn carry_out(tree: &mut Value, change: &Change) {
    let at = change.at.index(count(tree));
    match node(tree, at) {
        Value::Number(n) if n.is_f64() => *n = Number::from_f64(change.number).unwrap(),
        Value::Number(n) => *n = Number::from(change.number.clamp(-1e6, 1e6) as i64),
        Value::String(text) => text.clone_from(&change.text),
        Value::Bool(b) => *b = !*b,
        Value::Array(items) if change.is_gentle => {
            items.extend(items.last().cloned());
        }
        Value::Array(items) => {
            items.pop();
        }
        Value::Object(map) => added(map, change),
        Value::Null => {}
    }
}

/// A field of a later version, which must survive.
fn added(map: &mut Map<String, Value>, change: &Change) {
    let key = format!("later_{}", change.text);
    map.insert(key, json!({ "deep": [change.number, change.text, null, { "a": true }] }));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_opens_is_saved_alike_to_the_last_byte(changes in prop::collection::vec(change(), 0..8)) {
        let mut tree = WHOLE.clone();
        for change in &changes {
            carry_out(&mut tree, change);
        }
        // A word where a word of a list is meant, or a year that is none, may be refused.
        let Ok(document) = from_json(&tree.to_string()) else { return Ok(()) };
        let folder = tempfile::tempdir().unwrap();
        let (first, second) = (folder.path().join("a.jiju"), folder.path().join("b.jiju"));
        save(&first, &document).unwrap();
        let again = open(&first).unwrap();
        prop_assert_eq!(&again, &document);
        save(&second, &again).unwrap();
        prop_assert_eq!(fs::read(&first).unwrap(), fs::read(&second).unwrap());
        // What a later version added is still there.
        let text = fs::read_to_string(&second).unwrap();
        prop_assert_eq!(text.matches("\"later_").count(), tree.to_string().matches("\"later_").count());
    }
}

/// The changes must not all be refused, or the test above would say nothing.
#[test]
fn most_changes_leave_a_document_that_opens() {
    use proptest::strategy::ValueTree as _;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let opened = (0..100).filter(|_| {
        let change = change().new_tree(&mut runner).unwrap().current();
        let mut tree = WHOLE.clone();
        carry_out(&mut tree, &change);
        from_json(&tree.to_string()).is_ok()
    });
    assert!(opened.count() > 60);
}
