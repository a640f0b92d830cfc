//! The condition language: `field op value`, joined by `&`, alternatives by `|`.
//!
//! Parsed once into a typed expression. Evaluated on intervals to [`Truth`]: an unknown field
//! makes a condition unknown, and so does a continuous value within a tenth of its threshold.

use std::fmt;

use crate::measure::Interval;
use crate::profile::{Known, Situation, Vocabulary};

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It fails for every value the field may have.
    Fails,
    /// It depends on what the field really is.
    Unknown,
    /// It holds for every value the field may have.
    Holds,
}

/// How a value is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Comparison {
    /// `<`
    Below,
    /// `<=`
    AtMost,
    /// `>`
    Above,
    /// `>=`
    AtLeast,
    /// `==`
    Equal,
}

impl Comparison {
    /// As written in conditions.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Below => "<",
            Self::AtMost => "<=",
            Self::Above => ">",
            Self::AtLeast => ">=",
            Self::Equal => "==",
        }
    }

    /// As printed for people.
    #[must_use]
    pub fn printed(self) -> &'static str {
        match self {
            Self::Below => "<",
            Self::AtMost => "≤",
            Self::Above => ">",
            Self::AtLeast => "≥",
            Self::Equal => "=",
        }
    }
}

/// What a value is compared with.
#[derive(Clone, Debug, PartialEq)]
pub enum Threshold {
    /// A number in the field's canonical unit.
    Number(f64),
    /// One of the field's words.
    Word(String),
}

/// One comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Atom {
    /// The field.
    pub field: String,
    /// How.
    pub comparison: Comparison,
    /// With what.
    pub threshold: Threshold,
}

/// Alternatives of conjunctions of comparisons.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// Holds where any of these conjunctions holds.
    pub alternatives: Vec<Vec<Atom>>,
}

/// Why a text is no condition.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConditionError {
    /// No comparison sign in a part.
    #[error("`{0}` has no comparison (use <, <=, >, >= or ==)")]
    NoComparison(String),
    /// Something is empty.
    #[error("`{0}` lacks a field or a value")]
    Incomplete(String),
    /// A word can only be compared by `==`.
    #[error("`{0}` compares a word by something else than ==")]
    WordOrder(String),
    /// The field is not declared.
    #[error("the field `{0}` is not declared")]
    UnknownField(String),
    /// The word is not one of the field's.
    #[error("`{1}` is not a word of the field `{0}`")]
    UnknownWord(String, String),
}

/// What conditions are judged on.
#[derive(Clone, Copy, Debug)]
pub struct Judgement<'a> {
    /// The situation.
    pub situation: &'a Situation,
    /// What its fields mean.
    pub words: &'a Vocabulary,
    /// Share of a threshold within which a continuous field counts as unknown.
    pub borderline: f64,
}

impl Condition {
    /// Parses a condition and checks its fields and words.
    ///
    /// # Errors
    /// [`ConditionError`] names the part at fault.
    pub fn parse(text: &str, words: &Vocabulary) -> Result<Self, ConditionError> {
        let alternatives = text
            .split('|')
            .map(|alternative| {
                alternative.split('&').map(|part| Atom::parse(part, words)).collect()
            })
            .collect::<Result<Vec<Vec<Atom>>, _>>()?;
        Ok(Self { alternatives })
    }

    /// Whether the condition holds.
    #[must_use]
    pub fn judge(&self, on: Judgement<'_>) -> Truth {
        self.alternatives.iter().map(|atoms| all_of(atoms, on)).max().unwrap_or(Truth::Unknown)
    }

    /// All comparisons.
    pub fn atoms(&self) -> impl Iterator<Item = &Atom> {
        self.alternatives.iter().flatten()
    }
}

/// Whether every comparison holds.
#[must_use]
pub(super) fn all_of(atoms: &[Atom], on: Judgement<'_>) -> Truth {
    atoms.iter().map(|a| a.judge(on)).min().unwrap_or(Truth::Unknown)
}

impl Atom {
    fn parse(text: &str, words: &Vocabulary) -> Result<Self, ConditionError> {
        let text = text.trim();
        let signs = [
            ("<=", Comparison::AtMost),
            (">=", Comparison::AtLeast),
            ("==", Comparison::Equal),
            ("<", Comparison::Below),
            (">", Comparison::Above),
        ];
        let (sign, comparison) = signs
            .into_iter()
            .find(|(sign, _)| text.contains(sign))
            .ok_or_else(|| ConditionError::NoComparison(text.to_owned()))?;
        let (field, value) = text.split_once(sign).unwrap_or((text, ""));
        let (field, value) = (field.trim(), value.trim());
        if field.is_empty() || value.is_empty() {
            return Err(ConditionError::Incomplete(text.to_owned()));
        }
        let declared =
            words.field(field).ok_or_else(|| ConditionError::UnknownField(field.to_owned()))?;
        let threshold = match value.parse::<f64>() {
            Ok(number) if number.is_finite() => Threshold::Number(number),
            _ if comparison != Comparison::Equal => {
                return Err(ConditionError::WordOrder(text.to_owned()));
            }
            _ if declared.words.iter().any(|w| w == value) => Threshold::Word(value.to_owned()),
            _ => return Err(ConditionError::UnknownWord(field.to_owned(), value.to_owned())),
        };
        Ok(Self { field: field.to_owned(), comparison, threshold })
    }

    /// Whether the comparison holds for every value the field may have.
    #[must_use]
    pub fn judge(&self, on: Judgement<'_>) -> Truth {
        let Some(value) = on.situation.get(&self.field) else { return Truth::Unknown };
        match (&value.known, &self.threshold) {
            (Known::Word(word), Threshold::Word(wanted)) if word == wanted => Truth::Holds,
            (Known::Word(_), Threshold::Word(_)) => Truth::Fails,
            (Known::Quantity(x), Threshold::Number(t)) => {
                if self.is_borderline(*x, on) {
                    Truth::Unknown
                } else {
                    self.compare(*x, *t)
                }
            }
            _ => Truth::Unknown,
        }
    }

    /// Whether the value, or an end of its range, lies within the borderline share of the
    /// threshold. Applies to continuous fields only.
    #[must_use]
    pub fn is_borderline(&self, x: Interval, on: Judgement<'_>) -> bool {
        let Threshold::Number(t) = self.threshold else { return false };
        if !on.words.field(&self.field).is_some_and(|f| f.continuous) {
            return false;
        }
        let band = on.borderline * t.abs() + f64::EPSILON;
        x.lo() <= t + band && x.hi() >= t - band
    }

    fn compare(&self, x: Interval, t: f64) -> Truth {
        let (least, most) = match self.comparison {
            Comparison::Below => (x.hi() < t, x.lo() < t),
            Comparison::AtMost => (x.hi() <= t, x.lo() <= t),
            Comparison::Above => (x.lo() > t, x.hi() > t),
            Comparison::AtLeast => (x.lo() >= t, x.hi() >= t),
            Comparison::Equal => {
                let near = |v: f64| (v - t).abs() <= f64::EPSILON;
                (near(x.lo()) && near(x.hi()), x.lo() <= t && x.hi() >= t)
            }
        };
        match (least, most) {
            (true, _) => Truth::Holds,
            (false, true) => Truth::Unknown,
            (false, false) => Truth::Fails,
        }
    }
}

impl fmt::Display for Atom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.field, self.comparison.symbol())?;
        match &self.threshold {
            Threshold::Number(x) => write!(f, "{x}"),
            Threshold::Word(w) => f.write_str(w),
        }
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, atoms) in self.alternatives.iter().enumerate() {
            if i > 0 {
                f.write_str(" | ")?;
            }
            for (j, atom) in atoms.iter().enumerate() {
                if j > 0 {
                    f.write_str(" & ")?;
                }
                write!(f, "{atom}")?;
            }
        }
        Ok(())
    }
}
