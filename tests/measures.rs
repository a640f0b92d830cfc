//! Measures agree with what peer packages computed (`tests/oracles`).
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use jiju::measure::{
    Interval, cagr, concentration_ratio, herfindahl, location_quotient, shift_share,
};
use serde_json::Value;

fn cases(oracle: &str) -> Vec<Value> {
    let root = env!("CARGO_MANIFEST_DIR");
    let text = std::fs::read_to_string(format!("{root}/tests/oracles/{oracle}.json")).unwrap();
    let all: Value = serde_json::from_str(&text).unwrap();
    all["cases"].as_array().unwrap().clone()
}

fn numbers(v: &Value) -> Option<Vec<f64>> {
    v.as_array()?.iter().map(Value::as_f64).collect()
}

/// Compares where the oracle has a number; where it has none ours must refuse.
fn agrees(name: &str, ours: Result<f64, impl std::fmt::Debug>, theirs: &Value) -> bool {
    match theirs.as_f64() {
        Some(x) => {
            let got = ours.unwrap_or_else(|e| panic!("{name}: {e:?} instead of {x}"));
            assert!((got - x).abs() <= 1e-7 + 1e-8 * x.abs(), "{name}: {got} instead of {x}");
            true
        }
        None => false,
    }
}

#[test]
fn growth() {
    let mut compared = 0;
    for case in cases("growth") {
        let input = &case["input"];
        let (Some(first), Some(last), Some(years)) =
            (input["first"].as_f64(), input["last"].as_f64(), input["years"].as_f64())
        else {
            continue;
        };
        let name = case["name"].as_str().unwrap();
        compared += usize::from(agrees(name, cagr(first, last, years), &case["expected"]["cagr"]));
    }
    assert!(compared >= 10);
}

#[test]
fn concentration() {
    let mut compared = 0;
    for case in cases("concentration") {
        let Some(values) = numbers(&case["input"]["values"]) else { continue };
        let (name, expected) = (case["name"].as_str().unwrap(), &case["expected"]);
        compared += usize::from(agrees(name, herfindahl(&values), &expected["hhi"]));
        compared += usize::from(agrees(name, concentration_ratio(&values, 4), &expected["cr4"]));
        agrees(name, concentration_ratio(&values, 1), &expected["berger_parker_cr1"]);
        if expected["hhi"].is_null() {
            assert!(herfindahl(&values).is_err(), "{name} must be refused");
        }
    }
    assert!(compared >= 12);
}

#[test]
fn location_quotients() {
    let mut compared = 0;
    let point = |x: f64| Interval::point(x).unwrap();
    for case in cases("location_quotient") {
        let Some(rows) = case["input"]["matrix"].as_array() else { continue };
        let matrix: Vec<Vec<f64>> = rows.iter().filter_map(numbers).collect();
        let total: f64 = matrix.iter().flatten().sum();
        for (r, row) in matrix.iter().enumerate() {
            for (c, x) in row.iter().enumerate() {
                let column: f64 = matrix.iter().map(|row| row[c]).sum();
                let ours = location_quotient(
                    point(*x),
                    point(row.iter().sum()),
                    point(column),
                    point(total),
                );
                let expected = &case["expected"]["lq"][r][c];
                let name = format!("{} {r},{c}", case["name"]);
                compared += usize::from(agrees(&name, ours.map(Interval::mid), expected));
            }
        }
    }
    assert!(compared > 1000, "{compared}");
}

#[test]
fn shift_shares() {
    let mut compared = 0;
    for case in cases("shift_share") {
        let input = &case["input"];
        let columns =
            ["region_t0", "region_t1", "nation_t0", "nation_t1"].map(|k| numbers(&input[k]));
        let [Some(x0), Some(x1), Some(n0), Some(n1)] = columns else { continue };
        let expected = &case["expected"]["dunn"];
        let (name, ours) = (case["name"].as_str().unwrap(), shift_share(&x0, &x1, &n0, &n1));
        for (key, value) in [
            ("national", ours.map(|s| s.national)),
            ("industry_mix", ours.map(|s| s.industry_mix)),
            ("regional_competitive", ours.map(|s| s.regional)),
            ("total_change", ours.map(|s| s.change)),
        ] {
            compared += usize::from(agrees(name, value, &expected[key]));
        }
    }
    assert!(compared >= 16, "{compared}");
}
