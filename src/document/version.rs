//! Reading and writing the JSON form, and the steps from older forms to the present one.

use std::borrow::Cow;

use serde_json::Value;

use super::Document;

/// The schema version this program writes.
pub const SCHEMA: u32 = 1;

/// One step from a schema to the next.
struct Step {
    /// The schema it starts from.
    from: u64,
    /// What it changes. It keeps what it does not know.
    change: fn(&mut Value),
}

/// All steps, oldest first: each leads to the schema after its own.
const STEPS: &[Step] = &[];

/// Why a text is not a document this program can open.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
    /// Not JSON, cut short, or a value of the wrong kind.
    #[error("the file is damaged at line {line}, column {column}: {what}")]
    Damaged {
        /// Line of the fault, from 1.
        line: usize,
        /// Column of the fault.
        column: usize,
        /// What the reader met.
        what: String,
    },
    /// JSON, but no document of ours.
    #[error("the file is not a Jiju document")]
    NotADocument,
    /// Written by a later version.
    #[error("the file was saved by a newer version (schema {found}, this program reads {SCHEMA})")]
    Newer {
        /// The version in the file.
        found: u64,
    },
    /// Of a form from which no step leads here.
    #[error("the file has schema {found}, from which no step leads to schema {SCHEMA}")]
    Older {
        /// The version in the file.
        found: u64,
    },
}

/// Reads a document.
///
/// # Errors
/// [`DocumentError`]; the text itself is never changed.
pub fn from_json(text: &str) -> Result<Document, DocumentError> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Err(DocumentError::Empty);
    }
    let raw: Value = serde_json::from_str(text).map_err(|e| damaged(&e))?;
    let schema = raw.get("schema").and_then(Value::as_u64);
    match schema {
        None => Err(DocumentError::NotADocument),
        // Read from the text once more: only then does a fault know its line.
        Some(found) if found == u64::from(SCHEMA) => {
            serde_json::from_str(text).map_err(|e| damaged(&e))
        }
        Some(found) => {
            let raw = brought_up(raw, found, STEPS, u64::from(SCHEMA))?;
            serde_json::from_value(raw).map_err(|e| damaged(&e))
        }
    }
}

/// Takes a document through the steps from its schema to another.
fn brought_up(mut raw: Value, found: u64, steps: &[Step], to: u64) -> Result<Value, DocumentError> {
    if found > to {
        return Err(DocumentError::Newer { found });
    }
    for at in found..to {
        let step = steps.iter().find(|s| s.from == at).ok_or(DocumentError::Older { found })?;
        (step.change)(&mut raw);
        if let Some(fields) = raw.as_object_mut() {
            fields.insert("schema".to_owned(), Value::from(at + 1));
        }
    }
    Ok(raw)
}

/// Writes a document: two spaces of indent, sorted maps, a final line end.
#[must_use]
#[allow(clippy::expect_used)]
pub fn to_json(document: &Document) -> String {
    // What is written has the present form, whatever it was read from.
    let present = if document.schema == SCHEMA {
        Cow::Borrowed(document)
    } else {
        Cow::Owned(Document { schema: SCHEMA, ..document.clone() })
    };
    let mut text = serde_json::to_string_pretty(present.as_ref())
        .expect("every map of a document has string or integer keys, and no writer of it can fail");
    text.push('\n');
    text
}

fn damaged(e: &serde_json::Error) -> DocumentError {
    let what = e.to_string();
    let what = what.split(" at line ").next().unwrap_or(&what).to_owned();
    DocumentError::Damaged { line: e.line(), column: e.column(), what }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Datum, Profile, Value};

    #[test]
    fn round_trip_keeps_values_and_unknown_fields() {
        let text = r#"{"schema":1,"later":{"a":1},"profiles":[{"id":"p","fields":{
            "firm_count":{"value":[100,130],"colour":"red"},"stage":{"value":"growth"},
            "cr4":{"note":"asked"}}}]}"#;
        let doc = from_json(text).unwrap();
        let fields = &doc.profiles[0].fields;
        assert_eq!(fields["firm_count"].value, Value::Range(100.0, 130.0));
        assert_eq!(fields["stage"].value, Value::Word("growth".into()));
        assert_eq!(fields["cr4"].value, Value::Unknown);
        let again = to_json(&doc);
        assert!(again.contains("\"colour\": \"red\"") && again.contains("\"later\""));
        assert_eq!(from_json(&again).unwrap(), doc);
        assert_eq!(to_json(&from_json(&again).unwrap()), again);
    }

    #[test]
    fn whole_numbers_are_written_whole() {
        let mut p = Profile { id: "p".into(), ..Profile::default() };
        p.fields.insert("a".into(), Datum::number(14.0));
        p.fields.insert("b".into(), Datum::number(0.5));
        let text = to_json(&Document { schema: SCHEMA, profiles: vec![p], ..Document::default() });
        assert!(text.contains("\"value\": 14\n") && text.contains("\"value\": 0.5\n"));
    }

    #[test]
    fn every_bad_file_is_answered() {
        assert!(matches!(from_json(""), Err(DocumentError::Empty)));
        assert!(matches!(from_json("  \n"), Err(DocumentError::Empty)));
        assert!(matches!(from_json("[1,2"), Err(DocumentError::Damaged { line: 1, .. })));
        assert!(matches!(from_json("[1,2]"), Err(DocumentError::NotADocument)));
        assert!(matches!(from_json("{\"schema\":99}"), Err(DocumentError::Newer { found: 99 })));
        let huge = r#"{"schema":1,"profiles":[{"id":"p","fields":{"a":{"value":1e999}}}]}"#;
        assert!(matches!(from_json(huge), Err(DocumentError::Damaged { .. })));
        let three = r#"{"schema":1,"profiles":[{"id":"p","fields":{"a":{"value":[1,2,3]}}}]}"#;
        assert!(matches!(from_json(three), Err(DocumentError::Damaged { .. })));
    }

    /// Steps of a made-up past: 1 had a word where 2 has a list, and 3 counts from one.
    const PAST: &[Step] = &[
        Step {
            from: 1,
            change: |raw| {
                let word = raw["word"].take();
                raw["words"] = Value::from(vec![word]);
            },
        },
        Step { from: 2, change: |raw| raw["first"] = Value::from(1) },
    ];

    #[test]
    fn an_old_document_takes_every_step_and_keeps_what_no_step_knows() {
        let old: Value = serde_json::from_str(r#"{"schema":1,"word":"a","other":7}"#).unwrap();
        let new = brought_up(old.clone(), 1, PAST, 3).unwrap();
        assert_eq!(new["schema"], 3);
        assert_eq!(new["words"][0], "a");
        assert_eq!((&new["first"], &new["other"]), (&Value::from(1), &Value::from(7)));
        let half = brought_up(new.clone(), 2, PAST, 3).unwrap();
        assert_eq!(half["words"], new["words"], "a step is taken only from its own schema");
        assert_eq!(brought_up(old.clone(), 1, PAST, 1).unwrap(), old);
    }

    #[test]
    fn no_step_is_left_out() {
        let raw = Value::Object(serde_json::Map::new());
        let older = brought_up(raw.clone(), 0, PAST, 3);
        assert!(matches!(older, Err(DocumentError::Older { found: 0 })));
        let gap = brought_up(raw.clone(), 1, &PAST[1..], 3);
        assert!(matches!(gap, Err(DocumentError::Older { found: 1 })));
        assert!(matches!(brought_up(raw, 4, PAST, 3), Err(DocumentError::Newer { found: 4 })));
        for (step, from) in STEPS.iter().zip(1..) {
            assert_eq!(step.from, from, "steps stand in order");
        }
        assert_eq!(STEPS.len(), SCHEMA as usize - 1, "every older schema has its step");
        assert!(matches!(from_json("{\"schema\":0}"), Err(DocumentError::Older { found: 0 })));
    }
}
