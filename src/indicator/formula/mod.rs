//! Formulas as they stand in the declarations: read once, evaluated over intervals and lists,
//! written in symbols or filled with figures. What is shown is what is evaluated.
//!
//! Loose `+ − × ÷` and tight `·`; `Σ` sums the tight product that follows, item by item;
//! `x²`, `x^y`, `√x`, `ln x`, `|x|`, and functions in parentheses with `;` between arguments.

mod evaluate;
mod parse;
#[cfg(test)]
mod tests;
mod write;

pub use evaluate::{Amount, FormulaFault, Symbols};
pub use parse::FormulaError;
pub(super) use write::{Fill, number};

/// A sign between two terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    Plus,
    Minus,
    Times,
    /// `·`: binds closer than `÷`, so that a sum takes the whole product.
    Dot,
    Over,
}

/// A function of one or two arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Function {
    Sum,
    Abs,
    Root,
    Log,
    Exp,
    /// How many items a list has.
    Count,
    /// The sum of the `k` largest items.
    Largest,
    /// The larger of two numbers.
    Max,
    /// The smaller of two numbers.
    Min,
    /// From one number to another, where only bounds are known.
    Between,
}

/// A formula.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expr {
    Number(f64),
    Symbol(String),
    Minus(Box<Self>),
    Pair(Sign, Box<Self>, Box<Self>),
    Power(Box<Self>, Box<Self>),
    Apply(Function, Vec<Self>),
}

/// A formula that has been read.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct Formula {
    pub(crate) expr: Expr,
}

impl std::str::FromStr for Formula {
    type Err = FormulaError;

    fn from_str(text: &str) -> Result<Self, FormulaError> {
        parse::parse(text).map(|expr| Self { expr })
    }
}

impl TryFrom<String> for Formula {
    type Error = FormulaError;

    fn try_from(text: String) -> Result<Self, FormulaError> {
        text.parse()
    }
}

impl Formula {
    /// The symbols that stand in it, each once, in order of appearance.
    #[must_use]
    pub fn symbols(&self) -> Vec<&str> {
        let mut found = Vec::new();
        self.expr.gather(&mut found);
        found
    }
}

impl Expr {
    fn gather<'a>(&'a self, found: &mut Vec<&'a str>) {
        match self {
            Self::Number(_) => {}
            Self::Symbol(name) => {
                if !found.contains(&name.as_str()) {
                    found.push(name);
                }
            }
            Self::Minus(x) => x.gather(found),
            Self::Pair(_, a, b) | Self::Power(a, b) => {
                a.gather(found);
                b.gather(found);
            }
            Self::Apply(_, arguments) => arguments.iter().for_each(|a| a.gather(found)),
        }
    }
}
