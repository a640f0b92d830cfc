//! What a lesson does, parsed from its condition once.

use crate::measure::Ramp;
use crate::profile::Vocabulary;

use super::condition::{Condition, ConditionError};

/// The effect of a lesson on its instrument.
#[derive(Clone, Debug, PartialEq)]
pub enum LessonRule {
    /// Contraindicated where the condition holds (`X:`).
    Veto(Condition),
    /// Precondition missing where the condition fails (`H:`).
    Gate(Condition),
    /// A risk as a step (`R:if`).
    RiskIf(Condition, f64),
    /// A risk along a ramp (`R:field up|down a b`).
    RiskRamp(String, Ramp, f64),
    /// Exposure to a government-failure risk (`R:Gk`).
    Exposure(String, f64),
    /// A base risk (`R:BASE`).
    BaseRisk(f64),
    /// Replaces the literature prior (`P:`): mean and weight.
    Prior(f64, f64),
    /// A soft precondition (`S:field up|down a b`) with its floor.
    Soft(String, Ramp, f64),
    /// A transfer condition (`S:if`): where it fails, the lesson's episodes cannot carry.
    Transfer(Condition),
}

/// Why a lesson's condition cannot be read.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum LessonRuleError {
    /// Not one of the letters X, H, R, P, S with a colon.
    #[error("`{0}` does not begin with X:, H:, R:, P: or S:")]
    NoKind(String),
    /// The strength is not what this kind needs.
    #[error("the strength `{0}` does not fit this kind of lesson")]
    Strength(String),
    /// A ramp is `field up|down a b`.
    #[error("`{0}` is not `field up|down a b`")]
    NoRamp(String),
    /// The condition itself.
    #[error(transparent)]
    Condition(#[from] ConditionError),
}

impl LessonRule {
    /// Parses the condition and the strength of a lesson.
    ///
    /// # Errors
    /// [`LessonRuleError`].
    pub fn parse(text: &str, strength: &str, words: &Vocabulary) -> Result<Self, LessonRuleError> {
        let (kind, rest) =
            text.split_once(':').ok_or_else(|| LessonRuleError::NoKind(text.to_owned()))?;
        let rest = rest.trim();
        let weight = || share(strength);
        match kind.trim() {
            "X" => Ok(Self::Veto(Condition::parse(rest, words)?)),
            "H" => Ok(Self::Gate(Condition::parse(rest, words)?)),
            "P" => {
                let bad = || LessonRuleError::Strength(strength.to_owned());
                let (m0, alpha) = strength.split_once('/').ok_or_else(bad)?;
                let number = |t: &str| t.trim().parse::<f64>().ok().filter(|x| x.is_finite());
                let m0 = number(m0).filter(|m| m.abs() <= 1.0).ok_or_else(bad)?;
                Ok(Self::Prior(m0, number(alpha).filter(|a| *a > 0.0).ok_or_else(bad)?))
            }
            "R" if rest == "BASE" => Ok(Self::BaseRisk(weight()?)),
            "R" if rest.starts_with("if ") => Ok(Self::RiskIf(
                Condition::parse(rest.trim_start_matches("if "), words)?,
                weight()?,
            )),
            "R" if rest.split_whitespace().count() == 1 => {
                Ok(Self::Exposure(rest.to_owned(), weight()?))
            }
            "R" => {
                let (field, ramp) = ramp(rest, words)?;
                Ok(Self::RiskRamp(field, ramp, weight()?))
            }
            "S" if rest.starts_with("if ") => {
                Ok(Self::Transfer(Condition::parse(rest.trim_start_matches("if "), words)?))
            }
            "S" => {
                let (field, ramp) = ramp(rest, words)?;
                Ok(Self::Soft(field, ramp, weight()?))
            }
            _ => Err(LessonRuleError::NoKind(text.to_owned())),
        }
    }
}

fn share(text: &str) -> Result<f64, LessonRuleError> {
    text.trim()
        .parse::<f64>()
        .ok()
        .filter(|x| (0.0..=1.0).contains(x))
        .ok_or_else(|| LessonRuleError::Strength(text.to_owned()))
}

fn ramp(text: &str, words: &Vocabulary) -> Result<(String, Ramp), LessonRuleError> {
    let bad = || LessonRuleError::NoRamp(text.to_owned());
    let parts: Vec<&str> = text.split_whitespace().collect();
    let [field, direction, from, to] = parts.as_slice() else { return Err(bad()) };
    let (from, to): (f64, f64) = (from.parse().map_err(|_| bad())?, to.parse().map_err(|_| bad())?);
    let in_order = match *direction {
        "up" => from < to,
        "down" => from > to,
        _ => false,
    };
    if !in_order || words.field(field).is_none() {
        return Err(bad());
    }
    Ok(((*field).to_owned(), Ramp { from, to }))
}
