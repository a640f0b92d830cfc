//! A formula in symbols, or with figures in their places.

use crate::measure::Interval;
use crate::text::{Language, by_powers, range, rounded, words};

use super::evaluate::{Amount, Symbols};
use super::{Expr, Formula, Function, Sign};

/// Items of a sum that are written out before the rest is counted.
const ITEMS: usize = 3;

/// What to write in place of symbols.
#[derive(Clone, Copy)]
pub struct Fill<'a> {
    /// What the symbols stand for.
    pub symbols: &'a Symbols,
    /// By how much the figure of a symbol is multiplied for the unit it is shown in.
    pub scale: &'a dyn Fn(&str) -> f64,
    /// The language of words between the signs.
    pub language: Language,
}

/// How tightly a piece of text holds together: what stands around it may need parentheses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tie {
    Words,
    Sum,
    Product,
    Tight,
    Single,
    Power,
    Whole,
}

struct Piece {
    text: String,
    tie: Tie,
}

impl Piece {
    fn within(self, tie: Tie) -> String {
        if self.tie < tie { format!("({})", self.text) } else { self.text }
    }

    /// As what follows a sign: two signs never meet.
    fn after_sign(self, tie: Tie) -> String {
        let tie = if self.text.starts_with('−') { Tie::Whole } else { tie };
        self.within(tie)
    }
}

impl Formula {
    /// In symbols.
    #[must_use]
    pub fn symbolic(&self, language: Language) -> String {
        piece(&self.expr, &Place { fill: None, item: None, language }).text
    }

    /// With figures in place of the symbols; of a list the item that is named.
    #[must_use]
    pub fn filled(&self, fill: Fill<'_>, item: Option<usize>) -> String {
        piece(&self.expr, &Place { fill: Some(fill), item, language: fill.language }).text
    }
}

/// A number as it stands in a filled formula: four digits that count, whole numbers in full.
#[must_use]
pub(in super::super) fn number(x: f64) -> String {
    let size = x.abs();
    if size >= 1e15 || (size > 0.0 && size < 1e-8) {
        return by_powers(x);
    }
    if (x - x.round()).abs() <= size * 1e-12 {
        return rounded(x, 0);
    }
    let order = size.log10().floor();
    rounded(x, (3.0 - order).clamp(0.0, 10.0) as usize)
}

#[derive(Clone, Copy)]
struct Place<'a> {
    fill: Option<Fill<'a>>,
    /// The item of a list that stands for it.
    item: Option<usize>,
    language: Language,
}

fn figure(x: Interval, scale: f64) -> Piece {
    let text = range(x.lo() * scale, x.hi() * scale, number);
    let tie = match (text.contains('–') || text.contains('^'), text.starts_with('−')) {
        (true, _) => Tie::Words,
        (false, true) => Tie::Single,
        (false, false) => Tie::Whole,
    };
    Piece { text, tie }
}

fn symbol(name: &str, place: &Place<'_>) -> Piece {
    let plain = || Piece { text: name.to_owned(), tie: Tie::Whole };
    let Some(fill) = place.fill else { return plain() };
    let scale = (fill.scale)(name);
    match (fill.symbols.get(name), place.item) {
        (Some(Amount::One(x)), _) => figure(*x, scale),
        (Some(Amount::Many(items)), Some(i)) => {
            items.get(i).map_or_else(plain, |x| figure(*x, scale))
        }
        _ => plain(),
    }
}

fn piece(expr: &Expr, place: &Place<'_>) -> Piece {
    match expr {
        Expr::Number(x) => Piece { text: number(*x), tie: Tie::Whole },
        Expr::Symbol(name) => symbol(name, place),
        Expr::Minus(x) => Piece {
            text: format!("−{}", piece(x, place).after_sign(Tie::Single)),
            tie: Tie::Tight,
        },
        Expr::Pair(sign, a, b) => pair(*sign, piece(a, place), piece(b, place)),
        Expr::Power(a, b) => {
            let base = piece(a, place).within(Tie::Whole);
            let text = match **b {
                Expr::Number(x) if (x - 2.0).abs() <= 0.0 => format!("{base}²"),
                _ => format!("{base}^{}", piece(b, place).within(Tie::Whole)),
            };
            Piece { text, tie: Tie::Power }
        }
        Expr::Apply(function, arguments) => apply(*function, arguments, place),
    }
}

fn pair(sign: Sign, a: Piece, b: Piece) -> Piece {
    let (text, tie, left, right) = match sign {
        Sign::Plus => (" + ", Tie::Sum, Tie::Sum, Tie::Product),
        Sign::Minus => (" − ", Tie::Sum, Tie::Sum, Tie::Product),
        Sign::Times => (" × ", Tie::Product, Tie::Product, Tie::Tight),
        Sign::Over => (" ÷ ", Tie::Product, Tie::Product, Tie::Tight),
        Sign::Dot => ("·", Tie::Tight, Tie::Tight, Tie::Single),
    };
    Piece { text: format!("{}{text}{}", a.within(left), b.after_sign(right)), tie }
}

fn apply(function: Function, arguments: &[Expr], place: &Place<'_>) -> Piece {
    let l = place.language;
    let argument = |i: usize| {
        let none = || Piece { text: String::new(), tie: Tie::Whole };
        arguments.get(i).map_or_else(none, |a| piece(a, place))
    };
    let list = || arguments.first().map_or(Expr::Number(0.0), Clone::clone);
    let whole = |text| Piece { text, tie: Tie::Whole };
    let single = |text| Piece { text, tie: Tie::Single };
    match function {
        Function::Sum => match place.fill.filter(|_| place.item.is_none()) {
            Some(fill) => written_out(&list(), fill, place),
            None => match place.fill {
                Some(fill) => nested(&list(), fill),
                None => single(format!("Σ {}", argument(0).within(Tie::Tight))),
            },
        },
        Function::Largest => match place.fill {
            Some(fill) => largest(&list(), arguments.get(1), fill),
            None => whole(words::formula_largest(l, argument(1).text, argument(0).text)),
        },
        Function::Count => match place.fill.map(|fill| list().value(fill.symbols)) {
            Some(Ok(Amount::Many(items))) => whole(number(items.len() as f64)),
            _ => whole(words::formula_count(l, argument(0).text)),
        },
        Function::Abs => whole(format!("|{}|", argument(0).text)),
        Function::Root => single(format!("√{}", argument(0).within(Tie::Whole))),
        Function::Log => single(format!("ln {}", argument(0).within(Tie::Whole))),
        Function::Exp => Piece { text: format!("e^({})", argument(0).text), tie: Tie::Power },
        Function::Max => whole(format!("max({}, {})", argument(0).text, argument(1).text)),
        Function::Min => whole(format!("min({}, {})", argument(0).text, argument(1).text)),
        Function::Between => {
            let (from, to) = (argument(0).text, argument(1).text);
            Piece { text: words::range_to(l, from, to), tie: Tie::Words }
        }
    }
}

/// A sum item by item, the first few of them.
fn written_out(list: &Expr, fill: Fill<'_>, place: &Place<'_>) -> Piece {
    let count = match list.value(fill.symbols) {
        Ok(Amount::Many(items)) => items.len(),
        _ => 0,
    };
    let shown = if count <= ITEMS + 1 { count } else { ITEMS };
    let item = |i| piece(list, &Place { item: Some(i), ..*place }).after_sign(Tie::Product);
    let mut text = (0..shown).map(item).collect::<Vec<_>>().join(" + ");
    if count == 0 {
        text = number(0.0);
    }
    if shown < count {
        text += &words::formula_more(place.language, count);
    }
    Piece { text, tie: if count == 1 { Tie::Product } else { Tie::Sum } }
}

/// A sum within an item of another: its value, or its symbols where it has none.
fn nested(list: &Expr, fill: Fill<'_>) -> Piece {
    let scale = match list {
        Expr::Symbol(name) => (fill.scale)(name),
        _ => 1.0,
    };
    let whole = Expr::Apply(Function::Sum, vec![list.clone()]);
    match whole.value(fill.symbols) {
        Ok(Amount::One(x)) => figure(x, scale),
        _ => piece(&whole, &Place { fill: None, item: None, language: fill.language }),
    }
}

/// The largest items of a list, added.
fn largest(list: &Expr, k: Option<&Expr>, fill: Fill<'_>) -> Piece {
    let scale = match list {
        Expr::Symbol(name) => (fill.scale)(name),
        _ => 1.0,
    };
    let many = match k {
        Some(Expr::Number(k)) => *k as usize,
        _ => 0,
    };
    let mut items = match list.value(fill.symbols) {
        Ok(Amount::Many(items)) => items,
        _ => Vec::new(),
    };
    items.sort_by(|a, b| b.mid().total_cmp(&a.mid()));
    items.truncate(many);
    let texts = items.iter().map(|x| figure(*x, scale).within(Tie::Product));
    let text = texts.collect::<Vec<_>>().join(" + ");
    Piece { text, tie: if items.len() == 1 { Tie::Product } else { Tie::Sum } }
}

impl std::fmt::Debug for Fill<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fill").field("symbols", self.symbols).finish_non_exhaustive()
    }
}
