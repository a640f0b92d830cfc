//! From text to a formula.

use super::{Expr, Function, Sign};

/// Why a text is no formula: a fault in a file that ships, found when it is read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the formula `{text}` cannot be read at `{at}`")]
pub struct FormulaError {
    /// The whole text.
    pub text: String,
    /// What stands where reading stopped; nothing at the end.
    pub at: String,
}

/// Formulas in formulas, at most.
const DEPTH: usize = 40;

struct Parser<'a> {
    text: &'a str,
    rest: &'a str,
    depth: usize,
}

pub(super) fn parse(text: &str) -> Result<Expr, FormulaError> {
    let mut parser = Parser { text, rest: text.trim_start(), depth: 0 };
    let expr = parser.sum()?;
    if parser.rest.is_empty() { Ok(expr) } else { Err(parser.fault()) }
}

impl Parser<'_> {
    fn fault(&self) -> FormulaError {
        FormulaError { text: self.text.to_owned(), at: self.rest.chars().take(12).collect() }
    }

    /// Takes a sign or word off the front.
    fn take(&mut self, what: &str) -> bool {
        match self.rest.strip_prefix(what) {
            Some(rest) => {
                self.rest = rest.trim_start();
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, what: &str) -> Result<(), FormulaError> {
        if self.take(what) { Ok(()) } else { Err(self.fault()) }
    }

    fn pairs(
        &mut self,
        signs: &[(&str, Sign)],
        inner: impl Fn(&mut Self) -> Result<Expr, FormulaError>,
    ) -> Result<Expr, FormulaError> {
        let mut left = inner(self)?;
        while let Some((_, sign)) = signs.iter().find(|(text, _)| self.take(text)) {
            left = Expr::Pair(*sign, Box::new(left), Box::new(inner(self)?));
        }
        Ok(left)
    }

    fn sum(&mut self) -> Result<Expr, FormulaError> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(self.fault());
        }
        let whole = self.pairs(&[("+", Sign::Plus), ("−", Sign::Minus)], Self::product)?;
        self.depth -= 1;
        Ok(whole)
    }

    fn product(&mut self) -> Result<Expr, FormulaError> {
        self.pairs(&[("×", Sign::Times), ("÷", Sign::Over)], Self::tight)
    }

    fn tight(&mut self) -> Result<Expr, FormulaError> {
        self.pairs(&[("·", Sign::Dot)], Self::single)
    }

    fn single(&mut self) -> Result<Expr, FormulaError> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(self.fault());
        }
        let found = if self.take("−") {
            Expr::Minus(Box::new(self.single()?))
        } else if self.take("Σ") {
            Expr::Apply(Function::Sum, vec![self.tight()?])
        } else if self.take("√") {
            Expr::Apply(Function::Root, vec![self.single()?])
        } else {
            self.power()?
        };
        self.depth -= 1;
        Ok(found)
    }

    fn power(&mut self) -> Result<Expr, FormulaError> {
        let base = self.atom()?;
        if self.take("²") {
            Ok(Expr::Power(Box::new(base), Box::new(Expr::Number(2.0))))
        } else if self.take("^") {
            let exponent = self.atom()?;
            Ok(Expr::Power(Box::new(base), Box::new(exponent)))
        } else {
            Ok(base)
        }
    }

    fn atom(&mut self) -> Result<Expr, FormulaError> {
        if self.take("(") {
            let inner = self.sum()?;
            self.expect(")")?;
            return Ok(inner);
        }
        if self.take("|") {
            let inner = self.sum()?;
            self.expect("|")?;
            return Ok(Expr::Apply(Function::Abs, vec![inner]));
        }
        let digits = self.word(|c| c.is_ascii_digit() || c == '.');
        if !digits.is_empty() {
            return digits.parse().map(Expr::Number).map_err(|_| self.fault());
        }
        let name = self.word(|c| c != '²' && (c.is_alphanumeric() || c == '_' || c == '*'));
        match name.as_str() {
            "" => Err(self.fault()),
            "ln" => Ok(Expr::Apply(Function::Log, vec![self.single()?])),
            "exp" => self.call(Function::Exp, 1),
            "count" => self.call(Function::Count, 1),
            "largest" => self.call(Function::Largest, 2),
            "max" => self.call(Function::Max, 2),
            "min" => self.call(Function::Min, 2),
            "between" => self.call(Function::Between, 2),
            _ => Ok(Expr::Symbol(name)),
        }
    }

    fn call(&mut self, function: Function, arguments: usize) -> Result<Expr, FormulaError> {
        self.expect("(")?;
        let mut given = Vec::new();
        for i in 0..arguments {
            if i > 0 {
                self.expect(";")?;
            }
            given.push(self.sum()?);
        }
        self.expect(")")?;
        Ok(Expr::Apply(function, given))
    }

    fn word(&mut self, fits: impl Fn(char) -> bool) -> String {
        let end = self.rest.find(|c| !fits(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest.trim_start();
        word.to_owned()
    }
}
