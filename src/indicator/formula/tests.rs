use proptest::prelude::*;

use super::*;
use crate::measure::Interval;
use crate::text::Language;

fn one(x: f64) -> Amount {
    Amount::One(Interval::point(x).unwrap())
}

fn many(xs: &[f64]) -> Amount {
    Amount::Many(xs.iter().map(|x| Interval::point(*x).unwrap()).collect())
}

fn symbols(all: &[(&str, Amount)]) -> Symbols {
    all.iter().map(|(name, amount)| ((*name).to_owned(), amount.clone())).collect()
}

fn value(formula: &str, all: &[(&str, Amount)]) -> Result<f64, FormulaFault> {
    match formula.parse::<Formula>().unwrap().evaluate(&symbols(all))? {
        Amount::One(x) => Ok(x.mid()),
        Amount::Many(_) => Err(FormulaFault::Shape),
    }
}

fn filled(formula: &str, all: &[(&str, Amount)]) -> String {
    let symbols = symbols(all);
    let fill = Fill { symbols: &symbols, scale: &|_| 1.0, language: Language::En };
    formula.parse::<Formula>().unwrap().filled(fill, None)
}

#[test]
fn signs_bind_as_on_paper() {
    let none: &[(&str, Amount)] = &[];
    assert_eq!(value("1 + 2 × 3 − 4 ÷ 2", none), Ok(5.0));
    assert_eq!(value("12 ÷ 2·3", none), Ok(2.0));
    assert_eq!(value("−2² + 2^3 × √9", none), Ok(20.0));
    assert_eq!(value("(1 + 2) × |3 − 5|", none), Ok(6.0));
    assert_eq!(value("8 − 3 − 2", none), Ok(3.0));
}

#[test]
fn a_sum_takes_the_tight_product_that_follows() {
    let x = [("x", many(&[1.0, 2.0, 3.0])), ("w", many(&[2.0, 0.0, 1.0]))];
    assert_eq!(value("Σ w·x ÷ Σ w", &x), Ok(5.0 / 3.0));
    assert_eq!(value("Σ (x − 2)² + count(x)", &x), Ok(5.0));
    assert_eq!(value("largest(x; 2)", &x), Ok(5.0));
    assert_eq!(value("−Σ w·ln w", &x), Ok(-2.0 * 2_f64.ln()));
}

#[test]
fn what_has_no_value_says_why() {
    let x = [("x", many(&[1.0, 2.0])), ("y", many(&[1.0]))];
    assert_eq!(value("1 ÷ 0", &x), Err(crate::measure::Undefined::ZeroDenominator.into()));
    assert_eq!(value("z + 1", &x), Err(FormulaFault::Unknown("z".into())));
    assert_eq!(value("Σ x·y", &x), Err(FormulaFault::Shape));
    assert_eq!(value("ln 0", &x), Err(crate::measure::Undefined::BaseNotPositive.into()));
}

#[test]
fn figures_stand_where_symbols_stood() {
    let s = [("x", one(1200.0)), ("X", one(45_000.0)), ("d", one(-2.5))];
    assert_eq!(filled("x ÷ X × 100", &s), "1200 ÷ 45\u{2009}000 × 100");
    assert_eq!(filled("(x − d) ÷ X", &s), "(1200 − (−2.5)) ÷ 45\u{2009}000");
    assert_eq!(filled("d²", &s), "(−2.5)²");
    let list = [("s", many(&[0.5, 0.25, 0.125, 0.0625, 0.0625]))];
    assert_eq!(filled("Σ s²", &list), "0.5² + 0.25² + 0.125² + … (5 terms)");
    let written: Formula = "Σ (x_i − a)² ÷ (m − 1)".parse().unwrap();
    assert_eq!(written.symbolic(Language::En), "Σ (x_i − a)² ÷ (m − 1)");
    let written: Formula = "K ÷ (1 + exp(−r·(t − t0)))".parse().unwrap();
    assert_eq!(written.symbolic(Language::En), "K ÷ (1 + e^(−r·(t − t0)))");
}

#[test]
fn text_that_is_no_formula_is_refused() {
    for text in ["", "1 +", "(1", "Σ", "a b", "exp(1; 2)", "2 @ 3", &"(".repeat(5000)] {
        assert!(text.parse::<Formula>().is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn no_text_brings_the_reader_down(text in "[0-9a-c+−×÷·Σ√²^()|; .ln]{0,40}") {
        if let Ok(formula) = text.parse::<Formula>() {
            let s = symbols(&[("a", one(-3.0)), ("b", one(1e300)), ("c", many(&[0.0, 1e-300]))]);
            if let Ok(Amount::One(x)) = formula.evaluate(&s) {
                prop_assert!(x.lo().is_finite() && x.hi().is_finite());
            }
            let fill = Fill { symbols: &s, scale: &|_| 1.0, language: Language::Zh };
            let _ = formula.filled(fill, None);
            // Written in symbols it reads back as itself.
            let again: Formula = formula.symbolic(Language::En).parse().unwrap();
            prop_assert_eq!(again, formula);
        }
    }
}
