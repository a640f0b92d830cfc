//! The value of a formula, over intervals and lists of them.

use std::collections::BTreeMap;

use crate::measure::{Interval, Undefined, larger, smaller};

use super::{Expr, Formula, Function, Sign};

/// A number, or a list of numbers, each perhaps a range.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum Amount {
    One(Interval),
    Many(Vec<Interval>),
}

/// What the symbols stand for.
pub type Symbols = BTreeMap<String, Amount>;

/// Why a formula has no value here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormulaFault {
    /// A symbol stands for nothing.
    #[error("the symbol {0} stands for nothing")]
    Unknown(String),
    /// A list stands where a number should, or two lists differ in length.
    #[error("lists and numbers do not fit")]
    Shape,
    /// The value is not defined.
    #[error(transparent)]
    Undefined(#[from] Undefined),
}

type Found = Result<Amount, FormulaFault>;

impl Formula {
    /// Its value. Inputs that stand twice are taken as independent, so a range may come out wider
    /// than it is; a value of exact figures is exact.
    ///
    /// # Errors
    /// [`FormulaFault`].
    pub fn evaluate(&self, symbols: &Symbols) -> Found {
        self.expr.value(symbols)
    }
}

impl Expr {
    pub(super) fn value(&self, symbols: &Symbols) -> Found {
        match self {
            Self::Number(x) => point(*x).map(Amount::One),
            Self::Symbol(name) => {
                symbols.get(name).cloned().ok_or_else(|| FormulaFault::Unknown(name.clone()))
            }
            Self::Minus(x) => each(x.value(symbols)?, |x| found(x.scaled(-1.0))),
            Self::Pair(Sign::Dot, a, b) => weighted(a, b, symbols),
            Self::Pair(sign, a, b) => {
                both(a.value(symbols)?, b.value(symbols)?, |a, b| pair(*sign, a, b))
            }
            Self::Power(a, b) => both(a.value(symbols)?, b.value(symbols)?, power),
            Self::Apply(function, arguments) => apply(*function, arguments, symbols),
        }
    }

    fn number(&self, symbols: &Symbols) -> Result<Interval, FormulaFault> {
        match self.value(symbols)? {
            Amount::One(x) => Ok(x),
            Amount::Many(_) => Err(FormulaFault::Shape),
        }
    }

    fn list(&self, symbols: &Symbols) -> Result<Vec<Interval>, FormulaFault> {
        match self.value(symbols)? {
            Amount::Many(x) => Ok(x),
            Amount::One(_) => Err(FormulaFault::Shape),
        }
    }
}

fn found(x: Option<Interval>) -> Result<Interval, FormulaFault> {
    x.ok_or(FormulaFault::Undefined(Undefined::OutOfRange))
}

fn point(x: f64) -> Result<Interval, FormulaFault> {
    found(Interval::point(x))
}

fn each(a: Amount, f: impl Fn(Interval) -> Result<Interval, FormulaFault>) -> Found {
    match a {
        Amount::One(x) => f(x).map(Amount::One),
        Amount::Many(x) => x.into_iter().map(f).collect::<Result<_, _>>().map(Amount::Many),
    }
}

/// Item by item; a number goes with every item of a list.
fn both(
    a: Amount,
    b: Amount,
    f: impl Fn(Interval, Interval) -> Result<Interval, FormulaFault>,
) -> Found {
    match (a, b) {
        (Amount::One(a), Amount::One(b)) => f(a, b).map(Amount::One),
        (Amount::One(a), b @ Amount::Many(_)) => each(b, |b| f(a, b)),
        (a @ Amount::Many(_), Amount::One(b)) => each(a, |a| f(a, b)),
        (Amount::Many(a), Amount::Many(b)) if a.len() == b.len() => {
            let items = a.into_iter().zip(b).map(|(a, b)| f(a, b));
            items.collect::<Result<_, _>>().map(Amount::Many)
        }
        (Amount::Many(_), Amount::Many(_)) => Err(FormulaFault::Shape),
    }
}

/// A tight product, in which nothing times a logarithm is nothing: `0·ln 0 = 0`.
fn weighted(a: &Expr, b: &Expr, symbols: &Symbols) -> Found {
    let left = a.value(symbols)?;
    let Expr::Apply(Function::Log, arguments) = b else {
        return both(left, b.value(symbols)?, times);
    };
    let inner = arguments.first().ok_or(FormulaFault::Shape)?.value(symbols)?;
    both(left, inner, |a, x| {
        let nothing = a.is_point() && a.lo().abs() <= 0.0;
        if nothing { Ok(a) } else { times(a, logarithm(x)?) }
    })
}

fn pair(sign: Sign, a: Interval, b: Interval) -> Result<Interval, FormulaFault> {
    match sign {
        Sign::Plus => found(a.plus(b)),
        Sign::Minus => found(a.minus(b)),
        Sign::Times | Sign::Dot => times(a, b),
        Sign::Over if b.lo() > 0.0 || b.hi() < 0.0 => {
            times(a, found(Interval::between(1.0 / b.lo(), 1.0 / b.hi()))?)
                .and_then(|wide| exact_quotient(a, b, wide))
        }
        Sign::Over => Err(Undefined::ZeroDenominator.into()),
    }
}

/// Of two exact numbers the quotient itself, which rounds once and not twice.
fn exact_quotient(a: Interval, b: Interval, wide: Interval) -> Result<Interval, FormulaFault> {
    if a.is_point() && b.is_point() { point(a.lo() / b.lo()) } else { Ok(wide) }
}

fn times(a: Interval, b: Interval) -> Result<Interval, FormulaFault> {
    let corners = [a.lo() * b.lo(), a.lo() * b.hi(), a.hi() * b.lo(), a.hi() * b.hi()];
    let lo = corners.iter().copied().fold(f64::INFINITY, smaller);
    let hi = corners.iter().copied().fold(f64::NEG_INFINITY, larger);
    found(Interval::new(lo, hi))
}

/// A power of a number that is not negative, or the square of any.
fn power(a: Interval, b: Interval) -> Result<Interval, FormulaFault> {
    if !b.is_point() {
        return Err(FormulaFault::Shape);
    }
    let raised = |x: f64| x.powf(b.lo());
    let square = (b.lo() - 2.0).abs() <= 0.0;
    if a.lo() >= 0.0 {
        found(Interval::between(raised(a.lo()), raised(a.hi())))
    } else if square && a.hi() <= 0.0 {
        found(Interval::between(raised(a.hi()), raised(a.lo())))
    } else if square {
        found(Interval::new(0.0, larger(raised(a.lo()), raised(a.hi()))))
    } else {
        Err(Undefined::NegativeSize.into())
    }
}

fn logarithm(x: Interval) -> Result<Interval, FormulaFault> {
    if x.lo() <= 0.0 {
        return Err(Undefined::BaseNotPositive.into());
    }
    found(Interval::new(x.lo().ln(), x.hi().ln()))
}

fn absolute(x: Interval) -> Result<Interval, FormulaFault> {
    Ok(x.distance_to(0.0))
}

fn apply(function: Function, arguments: &[Expr], symbols: &Symbols) -> Found {
    let (first, second) = (arguments.first(), arguments.get(1));
    let first = first.ok_or(FormulaFault::Shape)?;
    let second = || second.ok_or(FormulaFault::Shape)?.number(symbols);
    match function {
        Function::Sum => sum(&first.list(symbols)?).map(Amount::One),
        Function::Count => point(first.list(symbols)?.len() as f64).map(Amount::One),
        Function::Abs => each(first.value(symbols)?, absolute),
        Function::Log => each(first.value(symbols)?, logarithm),
        Function::Exp => {
            each(first.value(symbols)?, |x| found(Interval::new(x.lo().exp(), x.hi().exp())))
        }
        Function::Root => each(first.value(symbols)?, |x| {
            if x.lo() < 0.0 {
                return Err(Undefined::NegativeSize.into());
            }
            found(Interval::new(x.lo().sqrt(), x.hi().sqrt()))
        }),
        Function::Largest => {
            let mut items = first.list(symbols)?;
            items.sort_by(|a, b| b.mid().total_cmp(&a.mid()));
            items.truncate(larger(second()?.lo(), 0.0) as usize);
            sum(&items).map(Amount::One)
        }
        Function::Max => {
            let (a, b) = (first.number(symbols)?, second()?);
            found(Interval::new(larger(a.lo(), b.lo()), larger(a.hi(), b.hi()))).map(Amount::One)
        }
        Function::Min => {
            let (a, b) = (first.number(symbols)?, second()?);
            found(Interval::new(smaller(a.lo(), b.lo()), smaller(a.hi(), b.hi()))).map(Amount::One)
        }
        Function::Between => {
            let (a, b) = (first.number(symbols)?, second()?);
            found(Interval::between(a.lo(), b.hi())).map(Amount::One)
        }
    }
}

fn sum(items: &[Interval]) -> Result<Interval, FormulaFault> {
    let zero = point(0.0)?;
    found(items.iter().try_fold(zero, |sum, x| sum.plus(*x)))
}
