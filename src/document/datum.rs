//! One value with its unit, source, year and status.

use serde::de::{Error as _, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Extra;

/// A value as the user knows it. Missing is a value: it is never zero.
///
/// In JSON: `null`, a number, `[low, high]`, or a word.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Not known.
    #[default]
    Unknown,
    /// A number.
    Number(f64),
    /// Between two numbers, the lower first.
    Range(f64, f64),
    /// One of a field's words, such as a cluster type.
    Word(String),
}

impl Value {
    /// Whether nothing is known.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unknown => to.serialize_none(),
            // No number that can be typed or computed; written, it could not be read again.
            Self::Number(x) if !x.is_finite() => to.serialize_none(),
            Self::Range(a, b) if !(a.is_finite() && b.is_finite()) => to.serialize_none(),
            Self::Number(x) => number(*x).serialize(to),
            Self::Range(a, b) => [number(*a), number(*b)].serialize(to),
            Self::Word(w) => to.serialize_str(w),
        }
    }
}

/// Whole numbers are written without a decimal point, as a person would.
fn number(x: f64) -> serde_json::Value {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if x.fract() == 0.0 && x.abs() < EXACT {
        serde_json::Value::from(x as i64)
    } else {
        serde_json::Number::from_f64(x).map_or(serde_json::Value::Null, serde_json::Value::Number)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("null, a number, [low, high] or a word")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Unknown)
    }

    fn visit_i64<E>(self, x: i64) -> Result<Value, E> {
        Ok(Value::Number(x as f64))
    }

    fn visit_u64<E>(self, x: u64) -> Result<Value, E> {
        Ok(Value::Number(x as f64))
    }

    fn visit_f64<E: serde::de::Error>(self, x: f64) -> Result<Value, E> {
        if x.is_finite() { Ok(Value::Number(x)) } else { Err(E::custom("the number is too large")) }
    }

    fn visit_bool<E>(self, x: bool) -> Result<Value, E> {
        Ok(Value::Number(f64::from(u8::from(x))))
    }

    fn visit_str<E>(self, word: &str) -> Result<Value, E> {
        Ok(Value::Word(word.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let short = || A::Error::custom("a range has two numbers");
        let a: f64 = seq.next_element()?.ok_or_else(short)?;
        let b: f64 = seq.next_element()?.ok_or_else(short)?;
        if seq.next_element::<f64>()?.is_some() {
            return Err(short());
        }
        Ok(if a <= b { Value::Range(a, b) } else { Value::Range(b, a) })
    }
}

/// How a figure came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Counted or measured.
    Measured,
    /// Estimated by somebody who could know.
    Estimated,
    /// Said by a party with an interest, not confirmed.
    Claimed,
    /// An aim, not an outcome.
    Target,
    /// A recorded fact of a case, by its id.
    Fact,
    /// Computed from recorded facts; the arithmetic is shown.
    Derived,
    /// A coder's judgement; the line it rests on is shown.
    Judgement,
    /// Invented, for teaching.
    Fictitious,
}

/// A value with where it comes from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Datum {
    /// The value itself, in `unit`.
    #[serde(default, skip_serializing_if = "Value::is_unknown")]
    pub value: Value,
    /// The unit it was written in; absent means the field's own unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The year the figure is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    /// How it came about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Ids of recorded facts it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<String>,
    /// The arithmetic that led to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arithmetic: Option<String>,
    /// The line a judgement rests on, or any remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Datum {
    /// A bare value in the field's own unit.
    #[must_use]
    pub fn of(value: Value) -> Self {
        Self { value, ..Self::default() }
    }

    /// A bare number in the field's own unit.
    #[must_use]
    pub fn number(x: f64) -> Self {
        Self::of(Value::Number(x))
    }

    /// Whether nothing at all was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
