//! Counties written for the purpose, as read from a file of scenarios.

use std::collections::BTreeMap;
use std::path::Path;

use jiju::measure::Interval;
use jiju::profile::{Known, Situation};
use serde::Deserialize;
use serde_json::Value;

use super::LIBRARY;

/// A file of scenarios.
#[derive(Deserialize)]
pub struct Scenarios {
    /// Family → instruments.
    pub families: BTreeMap<String, Vec<String>>,
    pub scenarios: Vec<Scenario>,
}

/// A county, and what must be said of it.
#[derive(Clone, Deserialize)]
pub struct Scenario {
    pub name: String,
    /// Why the program does not do as expected; only in the list of what is missed.
    #[serde(default)]
    pub why: String,
    /// Field → value in canonical units; a pair is a range, null is unknown.
    pub profile: BTreeMap<String, Value>,
    #[serde(default)]
    pub expect_top: Vec<String>,
    #[serde(default)]
    pub must_not_top: Vec<String>,
    /// Case → instruments whose list or deciding reason changes without it.
    #[serde(default)]
    pub expect_change_without: BTreeMap<String, Vec<String>>,
}

impl Scenarios {
    pub fn read(path: &Path) -> Self {
        let text = std::fs::read_to_string(path).unwrap_or_else(|e| fail(path, &e));
        serde_json::from_str(&text).unwrap_or_else(|e| fail(path, &e))
    }

    /// Expectations that are not met, each with the reason.
    pub fn missed() -> Self {
        Self::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios/missed.json"))
    }

    pub fn shipped() -> Self {
        Self::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios/counties.json"))
    }
}

impl Scenario {
    pub fn situation(&self) -> Situation {
        let mut situation = Situation::over(LIBRARY.words.fields().len());
        for (id, value) in &self.profile {
            assert!(LIBRARY.words.field(id).is_some(), "{}: no field {id}", self.name);
            situation.set(id, known(value).unwrap_or_else(|| panic!("{}: {id}", self.name)));
        }
        situation
    }
}

fn fail(path: &Path, e: &dyn std::error::Error) -> ! {
    panic!("{}: {e}", path.display())
}

fn known(value: &Value) -> Option<Known> {
    match value {
        Value::Null => Some(Known::Unknown),
        Value::Bool(b) => Interval::point(f64::from(*b)).map(Known::Quantity),
        Value::Number(x) => Interval::point(x.as_f64()?).map(Known::Quantity),
        Value::Array(ends) => match ends.as_slice() {
            [lo, hi] => Interval::between(lo.as_f64()?, hi.as_f64()?).map(Known::Quantity),
            _ => None,
        },
        Value::String(word) => Some(Known::Word(word.clone())),
        Value::Object(_) => None,
    }
}
