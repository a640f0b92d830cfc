//! How two versions of a document differ, as far as somebody needs it to choose between them.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Document, Profile};

/// Single figures and answers that differ, and lists that do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Differences {
    /// Single figures, answers and names that differ, profile by profile.
    pub fields: Vec<FieldDifference>,
    /// Lists whose rows differ.
    pub lists: Vec<ListDifference>,
}

impl Differences {
    /// Whether the two versions say the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.lists.is_empty()
    }
}

/// A single figure that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldDifference {
    /// Id of the profile; empty for what belongs to the whole document.
    pub profile: String,
    /// Where it stands: `fields`, `firm_count`; or `series`, an id, a year.
    pub path: Vec<String>,
    /// What the saved version says; `None` where it says nothing.
    pub saved: Option<String>,
    /// What the recovered version says.
    pub recovered: Option<String>,
}

/// A list whose rows differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListDifference {
    /// Id of the profile; empty for what belongs to the whole document.
    pub profile: String,
    /// Name of the list in the document, such as `firms`.
    pub list: String,
    /// Rows in the saved version.
    pub saved: usize,
    /// Rows in the recovered version.
    pub recovered: usize,
}

/// Maps of a profile whose entries are told one by one, and how deep an entry lies.
const MAPS: [(&str, usize); 9] = [
    ("identity", 1),
    ("fields", 1),
    ("series", 2),
    ("declined", 1),
    ("answers", 1),
    ("governance", 1),
    ("niches", 1),
    ("proximities", 2),
    ("settings", 1),
];

/// How a saved version and a recovered one differ.
#[must_use]
pub fn differences(saved: &Document, recovered: &Document) -> Differences {
    let mut found = Differences::default();
    let ids: BTreeSet<&str> =
        saved.profiles.iter().chain(&recovered.profiles).map(|p| p.id.as_str()).collect();
    for id in ids {
        let of = |document: &Document| json(document.profiles.iter().find(|p| p.id == id));
        compare(&mut found, id, &of(saved), &of(recovered));
    }
    compare(&mut found, "", &rest(saved), &rest(recovered));
    found
}

fn json(profile: Option<&Profile>) -> Map<String, Value> {
    match profile.map(serde_json::to_value) {
        Some(Ok(Value::Object(map))) => map,
        _ => Map::new(),
    }
}

/// What does not stand in a profile.
fn rest(document: &Document) -> Map<String, Value> {
    let mut map = Map::new();
    if let Ok(settings) = serde_json::to_value(&document.settings) {
        map.insert("settings".to_owned(), settings);
    }
    if let Ok(cases) = serde_json::to_value(&document.cases) {
        map.insert("cases".to_owned(), cases);
    }
    map.extend(document.extra.iter().map(|(k, v)| (k.clone(), v.clone())));
    map
}

fn compare(
    found: &mut Differences,
    id: &str,
    saved: &Map<String, Value>,
    new: &Map<String, Value>,
) {
    let keys: BTreeSet<&String> = saved.keys().chain(new.keys()).collect();
    for key in keys {
        let (a, b) = (saved.get(key), new.get(key));
        if a == b {
            continue;
        }
        let depth = MAPS.iter().find(|(name, _)| name == key).map_or(0, |(_, depth)| *depth);
        let is_list =
            depth == 0 && [a, b].into_iter().flatten().any(|v| v.is_array() || v.is_object());
        if is_list {
            found.lists.push(ListDifference {
                profile: id.to_owned(),
                list: key.clone(),
                saved: a.map_or(0, rows),
                recovered: b.map_or(0, rows),
            });
        } else {
            entries(&mut found.fields, id, &mut vec![key.clone()], depth, a, b);
        }
    }
}

/// Rows of a list, or of a list that stands as one object.
fn rows(value: &Value) -> usize {
    match value {
        Value::Array(rows) => rows.len(),
        Value::Object(map) => map.values().map(rows).fold(1, usize::max),
        _ => 0,
    }
}

fn entries(
    found: &mut Vec<FieldDifference>,
    id: &str,
    path: &mut Vec<String>,
    depth: usize,
    a: Option<&Value>,
    b: Option<&Value>,
) {
    if a == b {
        return;
    }
    if depth == 0 {
        found.push(FieldDifference {
            profile: id.to_owned(),
            path: path.clone(),
            saved: a.and_then(text),
            recovered: b.and_then(text),
        });
        return;
    }
    let none = Map::new();
    let map = |v: Option<&'_ Value>| v.and_then(Value::as_object).cloned().unwrap_or(none.clone());
    let (a, b) = (map(a), map(b));
    let keys: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
    for key in keys {
        path.push(key.clone());
        entries(found, id, path, depth - 1, a.get(key), b.get(key));
        path.pop();
    }
}

/// A value as it can be read: of a figure its value, of a range both ends.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(ends) => Some(ends.iter().filter_map(text).collect::<Vec<_>>().join("–")),
        Value::Object(map) => match map.get("value") {
            Some(value) => text(value),
            None => map.get("reason").or_else(|| map.get("note")).and_then(text),
        },
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::from_json;

    fn of(text: &str) -> Document {
        from_json(text).unwrap()
    }

    #[test]
    fn figures_and_lists_that_differ_are_told_with_both_versions() {
        let saved = of(r#"{"schema":1,"profiles":[{"id":"p","fields":{"a":{"value":1},
            "same":{"value":5}},"series":{"jobs":{"2020":{"value":10}}},"raters":["x"]}]}"#);
        let recovered = of(r#"{"schema":1,"profiles":[{"id":"p","fields":{"a":{"value":[2,3]},
            "b":{"value":"growth"},"same":{"value":5}},
            "series":{"jobs":{"2020":{"value":10},"2021":{"value":12}}},
            "raters":["x","y","z"]}],"settings":{"s":0.5}}"#);
        let found = differences(&saved, &recovered);
        let told: Vec<_> = found
            .fields
            .iter()
            .map(|f| (f.path.join("."), f.saved.as_deref(), f.recovered.as_deref()))
            .collect();
        assert_eq!(
            told,
            [
                ("fields.a".to_owned(), Some("1"), Some("2–3")),
                ("fields.b".to_owned(), None, Some("growth")),
                ("series.jobs.2021".to_owned(), None, Some("12")),
                ("settings.s".to_owned(), None, Some("0.5")),
            ]
        );
        let list =
            ListDifference { profile: "p".into(), list: "raters".into(), saved: 1, recovered: 3 };
        assert_eq!(found.lists, [list]);
        assert!(differences(&saved, &saved).is_empty());
    }
}
