//! Samples whose numbers are no longer what anybody would write, as far as a document may hold them.

use jiju::document::{Document, from_json, to_json};
use serde_json::{Value, json};

use super::chance::Dice;

/// A document with every sixth number at an end of what can be counted with.
pub(crate) fn wild(dice: &mut Dice, document: Document) -> Document {
    let mut tree: Value = serde_json::from_str(&to_json(&document)).unwrap();
    let mut places = Vec::new();
    numbers(&tree["profiles"], "/profiles", &mut places);
    let mut found = document;
    let extremes = [1e308, -1e308, 1e200, 1e-320, 0.0, -1.0, 9e15].map(|x| json!(x));
    let all = [extremes.as_slice(), &[json!(0), json!(1)]].concat();
    for place in &places {
        if !dice.one_in(6) {
            continue;
        }
        let value = dice.of_all(&all).clone();
        let before = tree.pointer_mut(place).map(|at| std::mem::replace(at, value));
        // A year is no such number.
        match from_json(&tree.to_string()) {
            Ok(read) => found = read,
            Err(_) => *tree.pointer_mut(place).unwrap() = before.unwrap(),
        }
    }
    found
}

/// Where numbers stand in a tree.
fn numbers(tree: &Value, at: &str, places: &mut Vec<String>) {
    match tree {
        Value::Number(_) => places.push(at.to_owned()),
        Value::Array(all) => {
            for (i, item) in all.iter().enumerate() {
                numbers(item, &format!("{at}/{i}"), places);
            }
        }
        Value::Object(all) => {
            for (key, item) in all {
                let key = key.replace('~', "~0").replace('/', "~1");
                numbers(item, &format!("{at}/{key}"), places);
            }
        }
        _ => {}
    }
}
