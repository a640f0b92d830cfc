//! Reading and writing the JSON form.

use super::Document;

/// The schema version this program writes.
pub const SCHEMA: u32 = 1;

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
    let raw: serde_json::Value = serde_json::from_str(text).map_err(|e| damaged(&e))?;
    let schema = raw.get("schema").and_then(serde_json::Value::as_u64);
    match schema {
        None => Err(DocumentError::NotADocument),
        Some(found) if found > u64::from(SCHEMA) => Err(DocumentError::Newer { found }),
        // Read from the text once more: only then does a fault know its line.
        Some(_) => serde_json::from_str(text).map_err(|e| damaged(&e)),
    }
}

/// Writes a document: two spaces of indent, sorted maps, a final line end.
#[must_use]
#[allow(clippy::expect_used)]
pub fn to_json(document: &Document) -> String {
    let mut text = serde_json::to_string_pretty(document)
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
}
