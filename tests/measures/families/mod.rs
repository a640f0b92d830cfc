//! How each family of oracle vectors is answered by the library.
//!
//! One module per group of families. A module's `family` gives, for a family's name, the function
//! that answers one expected key from the inputs of a case: `None` where it does not know the key
//! or the inputs it needs are not there, which counts as a miss.

mod agglomeration;
mod efficiency;
mod evaluation;
mod growth;
mod place;
mod rankings;
mod similarity;
mod structure;

use std::collections::BTreeMap;
use std::fmt::Display;

use jiju::measure::Matrix;
use serde_json::Value;

/// Answers one expected key of a case.
pub type Family = fn(&Input<'_>, &str) -> Option<Answer>;

/// The family of a name, or `None` where no module knows it.
pub fn family(name: &str) -> Option<Family> {
    [
        agglomeration::family,
        growth::family,
        place::family,
        similarity::family,
        rankings::family,
        efficiency::family,
        structure::family,
        evaluation::family,
    ]
    .iter()
    .find_map(|module| module(name))
}

/// How far two numbers may lie apart.
#[derive(Clone, Copy)]
pub struct Tolerance {
    abs: f64,
    rel: f64,
}

impl Tolerance {
    /// The case's own; one that a case does not name is zero, and without any both are 1e-9.
    pub fn of(case: &Value) -> Self {
        let (abs, rel) = (case["tolerance"]["abs"].as_f64(), case["tolerance"]["rel"].as_f64());
        if abs.is_none() && rel.is_none() {
            return Self { abs: 1e-9, rel: 1e-9 };
        }
        Self { abs: abs.unwrap_or(0.0), rel: rel.unwrap_or(0.0) }
    }

    fn agree(self, ours: f64, theirs: f64) -> bool {
        (ours - theirs).abs() <= self.abs + self.rel * theirs.abs()
    }
}

/// The inputs of a case.
pub struct Input<'a>(pub &'a Value);

impl Input<'_> {
    /// A field as it stands.
    pub fn value(&self, key: &str) -> Option<&Value> {
        self.0.get(key)
    }

    /// A number.
    pub fn number(&self, key: &str) -> Option<f64> {
        self.value(key)?.as_f64()
    }

    /// A word.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.value(key)?.as_str()
    }

    /// A list of numbers; a missing one (null) becomes NaN, which every measure must refuse.
    pub fn numbers(&self, key: &str) -> Option<Vec<f64>> {
        numbers(self.value(key)?)
    }

    /// A list of words.
    pub fn texts(&self, key: &str) -> Option<Vec<String>> {
        self.value(key)?.as_array()?.iter().map(|t| t.as_str().map(str::to_owned)).collect()
    }

    /// A list of places in another list.
    pub fn indices(&self, key: &str) -> Option<Vec<usize>> {
        self.value(key)?.as_array()?.iter().map(|t| Some(t.as_u64()? as usize)).collect()
    }

    /// A table given as a list of rows of equal length.
    pub fn matrix(&self, key: &str) -> Option<Matrix> {
        let rows: Vec<Vec<f64>> =
            self.value(key)?.as_array()?.iter().map(numbers).collect::<Option<_>>()?;
        Matrix::from_rows(&rows).ok()
    }
}

/// A JSON list as numbers; null becomes NaN.
pub fn numbers(list: &Value) -> Option<Vec<f64>> {
    let number = |v: &Value| if v.is_null() { Some(f64::NAN) } else { v.as_f64() };
    list.as_array()?.iter().map(number).collect()
}

/// What the library says.
#[derive(Debug)]
pub enum Answer {
    /// A number; one that is not finite never agrees with anything.
    Number(f64),
    /// No value, with the reason.
    Undefined(String),
    /// A word.
    Text(String),
    /// Several answers in order.
    List(Vec<Answer>),
    /// Several answers by name.
    Map(BTreeMap<String, Answer>),
    /// Whether what the vector states in words holds, checked by the family; the miss otherwise.
    Holds(Result<(), String>),
    /// The first answer where the vector has a value, the second where it has words.
    ValueOrWords(Box<Answer>, Box<Answer>),
    /// The exact answer, and the one a peer prints that rounds every step to these decimals: the
    /// second is compared only where the tolerance is that of a printed number.
    ExactOrPrinted(Box<Answer>, Box<Answer>, i32),
}

impl Answer {
    /// That every one of the results is a refusal.
    pub fn refused<T: std::fmt::Debug, E>(results: impl IntoIterator<Item = Result<T, E>>) -> Self {
        Self::Holds(results.into_iter().try_for_each(|r| match r {
            Ok(value) => Err(format!("{value:?} instead of a refusal")),
            Err(_) => Ok(()),
        }))
    }

    /// That a statement holds.
    pub fn holds(true_: bool, otherwise: &str) -> Self {
        Self::Holds(if true_ { Ok(()) } else { Err(otherwise.to_owned()) })
    }

    /// Answers in order.
    pub fn list<A: Into<Self>>(items: impl IntoIterator<Item = A>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }

    /// Answers by name.
    pub fn map<K: Into<String>, A: Into<Self>>(items: impl IntoIterator<Item = (K, A)>) -> Self {
        Self::Map(items.into_iter().map(|(k, a)| (k.into(), a.into())).collect())
    }

    /// A table as a list of rows.
    pub fn table(matrix: &Matrix) -> Self {
        Self::List(matrix.iter_rows().map(|row| Self::list(row.iter().copied())).collect())
    }

    /// Compares with what is expected: numbers within the tolerance; null and words that begin
    /// with "undefined" where we have no value; other words and `true` where a statement holds.
    pub fn compare(&self, expected: &Value, tolerance: Tolerance) -> Result<(), String> {
        let miss = || Err(format!(": {self} instead of {expected}").chars().take(400).collect());
        match (self, expected) {
            (Self::Holds(result), Value::String(_) | Value::Bool(true)) => {
                result.clone().map_err(|e| format!(": {e}"))
            }
            (Self::ValueOrWords(_, words), Value::String(_)) => words.compare(expected, tolerance),
            (Self::ValueOrWords(value, _), _) => value.compare(expected, tolerance),
            (Self::ExactOrPrinted(exact, printed, decimals), _) => {
                let is_printed = tolerance.abs >= 0.5 * 10_f64.powi(-decimals);
                let told = |e: String| {
                    if is_printed { printed.compare(expected, tolerance) } else { Err(e) }
                };
                exact.compare(expected, tolerance).or_else(told)
            }
            (Self::Number(x), Value::Number(y)) => match y.as_f64() {
                Some(y) if x.is_finite() && tolerance.agree(*x, y) => Ok(()),
                _ => miss(),
            },
            (Self::Undefined(_), _) if nothing(expected) => Ok(()),
            (Self::Text(a), Value::String(b)) if a == b => Ok(()),
            (Self::List(ours), Value::Array(theirs)) => {
                if ours.len() != theirs.len() {
                    return Err(format!(": {} entries instead of {}", ours.len(), theirs.len()));
                }
                ours.iter().zip(theirs).enumerate().try_for_each(|(i, (a, b))| {
                    a.compare(b, tolerance).map_err(|e| format!("[{i}]{e}"))
                })
            }
            (Self::Map(ours), Value::Object(theirs)) => theirs.iter().try_for_each(|(k, b)| {
                let a = ours.get(k).ok_or_else(|| format!(".{k}: not known"))?;
                a.compare(b, tolerance).map_err(|e| format!(".{k}{e}"))
            }),
            _ => miss(),
        }
    }
}

impl Display for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Undefined(reason) => write!(f, "nothing ({reason})"),
            other => write!(f, "{other:?}"),
        }
    }
}

/// Whether no value is expected.
fn nothing(expected: &Value) -> bool {
    match expected {
        Value::Null => true,
        Value::String(s) => s.starts_with("undefined"),
        Value::Array(list) => !list.is_empty() && list.iter().all(nothing),
        _ => false,
    }
}

impl From<f64> for Answer {
    fn from(x: f64) -> Self {
        Self::Number(x)
    }
}

impl<A: Into<Self>> From<Option<A>> for Answer {
    fn from(x: Option<A>) -> Self {
        x.map_or_else(|| Self::Undefined("none".to_owned()), Into::into)
    }
}

impl<A: Into<Self>, E: Display> From<Result<A, E>> for Answer {
    fn from(x: Result<A, E>) -> Self {
        x.map_or_else(|e| Self::Undefined(e.to_string()), Into::into)
    }
}

impl<A: Into<Self>> From<Vec<A>> for Answer {
    fn from(x: Vec<A>) -> Self {
        Self::list(x)
    }
}

impl From<&Matrix> for Answer {
    fn from(x: &Matrix) -> Self {
        Self::table(x)
    }
}

impl From<Matrix> for Answer {
    fn from(x: Matrix) -> Self {
        Self::table(&x)
    }
}

mod harness {
    use super::*;
    use serde_json::json;

    /// The runner itself can fail: every way in which an answer may miss.
    #[test]
    fn misses_are_seen() {
        let t = Tolerance { abs: 1e-9, rel: 0.0 };
        let ok = |a: Answer, v: Value| a.compare(&v, t).is_ok();
        assert!(ok(1.0.into(), json!(1.0)) && !ok(1.0.into(), json!(1.1)));
        assert!(!ok(f64::NAN.into(), json!(null)) && !ok(f64::INFINITY.into(), json!(1e300)));
        assert!(!ok(1.0.into(), json!(null)) && !ok(1.0.into(), json!("undefined")));
        let none = || Answer::Undefined("why".to_owned());
        assert!(ok(none(), json!(null)) && ok(none(), json!("undefined")) && !ok(none(), json!(0)));
        assert!(ok(none(), json!([null, null])) && !ok(none(), json!([null, 1])));
        assert!(!ok(Answer::list([1.0]), json!([1, 2])) && !ok(Answer::list([1.0]), json!([2])));
        assert!(!ok(Answer::map([("a", 1.0)]), json!({"b": 1})));
        assert!(ok(Answer::map([("a", 1.0), ("c", 2.0)]), json!({"a": 1})));
        assert!(!ok(Answer::refused([Ok::<f64, f64>(1.0)]), json!(true)));
        assert!(
            !ok(Answer::holds(true, ""), json!(0.5)) && ok(Answer::holds(true, ""), json!("x"))
        );
        assert!(ok(Answer::refused([Err::<f64, f64>(1.0)]), json!(true)));
        assert!(family("no_such_family").is_none());
    }
}
