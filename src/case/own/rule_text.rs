//! The grammar of features, conditions and lessons, read loosely: what is half written is kept as
//! it stands, so that a form can show it and nothing is lost.

/// What a comparison is written with.
const SIGNS: [&str; 5] = [">=", "<=", ">", "<", "=="];

/// The text right of a comparison.
pub type Comparand = String;

/// One comparison, perhaps not complete.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LooseAtom {
    /// Joined to the one before by *or*, not by *and*.
    pub or: bool,
    /// The field; empty where none is picked.
    pub field: String,
    /// The sign.
    pub sign: String,
    /// The number or word.
    pub value: Comparand,
}

/// Reads comparisons joined by `&` and `|`.
#[must_use]
pub fn read_atoms(text: &str) -> Vec<LooseAtom> {
    let mut atoms = Vec::new();
    for (i, alternative) in text.split('|').enumerate() {
        for (j, part) in alternative.split('&').enumerate() {
            let part = part.trim();
            if part.is_empty() && text.trim().is_empty() {
                continue;
            }
            let or = i > 0 && j == 0;
            let sign = SIGNS.into_iter().find(|sign| part.contains(sign));
            let (field, value) = sign.and_then(|s| part.split_once(s)).unwrap_or((part, ""));
            let sign = sign.unwrap_or(">=").to_owned();
            let (field, value) = (field.trim().to_owned(), value.trim().to_owned());
            atoms.push(LooseAtom { or, field, sign, value });
        }
    }
    atoms
}

/// Writes comparisons; an empty list is empty text.
#[must_use]
pub fn write_atoms(atoms: &[LooseAtom]) -> String {
    let mut text = String::new();
    for (i, atom) in atoms.iter().enumerate() {
        if i > 0 {
            text.push_str(if atom.or { " | " } else { " & " });
        }
        text.push_str(&format!("{}{}{}", atom.field, atom.sign, atom.value));
    }
    text
}

/// What a lesson does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Not where the condition holds.
    Veto,
    /// Only where the condition holds.
    Gate,
    /// A risk where the condition holds.
    RiskIf,
    /// A risk that grows along a field.
    RiskRamp,
    /// Open to a government failure.
    Exposure,
    /// A risk everywhere.
    BaseRisk,
    /// Its episodes carry only where the condition holds.
    Transfer,
    /// Works the less, the less there is of a field.
    Soft,
    /// Replaces the prior of the literature.
    Prior,
}

impl Effect {
    /// All, in the order of the form.
    pub const ALL: [Self; 9] = [
        Self::Veto,
        Self::Gate,
        Self::RiskIf,
        Self::RiskRamp,
        Self::BaseRisk,
        Self::Transfer,
        Self::Soft,
        Self::Exposure,
        Self::Prior,
    ];

    /// The word in the column `kind` of the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Veto => "veto",
            Self::Gate => "gate",
            Self::RiskIf | Self::RiskRamp | Self::Exposure | Self::BaseRisk => "risk",
            Self::Transfer | Self::Soft => "supports",
            Self::Prior => "prior",
        }
    }

    /// Whether a condition belongs to it.
    #[must_use]
    pub fn has_condition(self) -> bool {
        matches!(self, Self::Veto | Self::Gate | Self::RiskIf | Self::Transfer)
    }

    /// Whether a ramp belongs to it.
    #[must_use]
    pub fn has_ramp(self) -> bool {
        matches!(self, Self::RiskRamp | Self::Soft)
    }

    /// Whether a strength from 0 to 1 belongs to it.
    #[must_use]
    pub fn has_strength(self) -> bool {
        !matches!(self, Self::Veto | Self::Gate | Self::Transfer | Self::Prior)
    }
}

/// A ramp, perhaps not complete: 0 at `from`, 1 at `to`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Ramp {
    pub field: String,
    pub from: String,
    pub to: String,
}

/// A lesson's condition and strength, perhaps not complete.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct LooseRule {
    pub effect: Effect,
    pub atoms: Vec<LooseAtom>,
    pub ramp: Ramp,
    /// A government failure.
    pub failure: String,
    /// 0–1; of a prior `mean/weight`.
    pub strength: String,
}

/// Reads a lesson's condition and strength; where nothing is written, a veto without condition.
#[must_use]
pub fn read_rule(condition: &str, strength: &str) -> LooseRule {
    let (kind, rest) = condition.split_once(':').unwrap_or(("X", condition));
    let (rest, conditional) = match rest.trim().strip_prefix("if") {
        Some(inner) if inner.is_empty() || inner.starts_with(' ') => (inner.trim(), true),
        _ => (rest.trim(), false),
    };
    let words = rest.split_whitespace().count();
    let effect = match (kind.trim(), conditional) {
        ("H", _) => Effect::Gate,
        ("P", _) => Effect::Prior,
        ("R", true) => Effect::RiskIf,
        ("R", false) if rest == "BASE" => Effect::BaseRisk,
        ("R", false) if words <= 1 => Effect::Exposure,
        ("R", false) => Effect::RiskRamp,
        ("S", true) => Effect::Transfer,
        ("S", false) => Effect::Soft,
        _ => Effect::Veto,
    };
    let ramp = if effect.has_ramp() { read_ramp(rest) } else { Ramp::default() };
    LooseRule {
        effect,
        atoms: if effect.has_condition() { read_atoms(rest) } else { Vec::new() },
        ramp,
        failure: if effect == Effect::Exposure { rest.to_owned() } else { String::new() },
        strength: strength.trim().to_owned(),
    }
}

/// `-` stands for an end that is not written yet.
const NOT_YET: &str = "-";

fn read_ramp(text: &str) -> Ramp {
    let mut parts = text.split_whitespace();
    let mut next = || parts.next().filter(|t| *t != NOT_YET).unwrap_or_default().to_owned();
    let field = next();
    next();
    Ramp { field, from: next(), to: next() }
}

fn write_ramp(ramp: &Ramp) -> String {
    let or = |text: &str| if text.is_empty() { NOT_YET.to_owned() } else { text.to_owned() };
    let number = |text: &str| text.trim().parse::<f64>().unwrap_or(0.0);
    let way = if number(&ramp.from) <= number(&ramp.to) { "up" } else { "down" };
    format!("{} {way} {} {}", or(&ramp.field), or(&ramp.from), or(&ramp.to))
}

/// Writes a lesson's condition and strength.
#[must_use]
pub fn write_rule(rule: &LooseRule) -> (String, String) {
    let atoms = || write_atoms(&rule.atoms);
    let condition = match rule.effect {
        Effect::Veto => format!("X:{}", atoms()),
        Effect::Gate => format!("H:{}", atoms()),
        Effect::RiskIf => format!("R:if {}", atoms()),
        Effect::Transfer => format!("S:if {}", atoms()),
        Effect::RiskRamp => format!("R:{}", write_ramp(&rule.ramp)),
        Effect::Soft => format!("S:{}", write_ramp(&rule.ramp)),
        Effect::Exposure => format!("R:{}", rule.failure),
        Effect::BaseRisk => "R:BASE".to_owned(),
        Effect::Prior => "P:".to_owned(),
    };
    let strength = match rule.effect {
        Effect::Veto | Effect::Gate => "1".to_owned(),
        Effect::Transfer => String::new(),
        _ => rule.strength.clone(),
    };
    (condition, strength)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ships_reads_and_writes_back_as_it_stands() {
        for (condition, strength) in [
            ("X:anchor_firms<1 | pipeline_coverage<0.6", "1"),
            ("H:unlicensed_share>=0.1 & firm_count>=30", "1"),
            ("R:if stage==growth", "0.12"),
            ("R:firm_count down 60 20", "0.4"),
            ("R:BASE", "0.1"),
            ("R:G3", "0.2"),
            ("S:if firm_count>=30", ""),
            ("S:anchor_firms up 0 2", "0.3"),
            ("P:", "-0.2/3"),
        ] {
            let written = write_rule(&read_rule(condition, strength));
            assert_eq!(written, (condition.to_owned(), strength.to_owned()));
        }
    }

    #[test]
    fn what_is_half_written_is_kept() {
        let rule = read_rule("R:firm_count up - 30", "0.2");
        assert_eq!((rule.ramp.from.as_str(), rule.ramp.to.as_str()), ("", "30"));
        assert_eq!(write_rule(&rule).0, "R:firm_count up - 30");
        let atoms = read_atoms("firm_count>= & stage==growth");
        assert_eq!(atoms.len(), 2);
        assert_eq!(write_atoms(&atoms), "firm_count>= & stage==growth");
    }
}
