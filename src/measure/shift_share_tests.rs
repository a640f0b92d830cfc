//! The parts of a change add up, with and without a reference for every industry.

use super::*;

#[test]
fn parts_add_to_the_change() {
    let s = shift_share(&[100.0, 0.0], &[130.0, 20.0], &[1000.0, 500.0], &[1100.0, 450.0]).unwrap();
    assert!((s.national + s.net_shift() - s.change).abs() < 1e-9);
    assert!((s.change - 50.0).abs() < 1e-12);
    assert!((s.regional - 40.0).abs() < 1e-9);
    assert_eq!(shift_share(&[1.0], &[1.0], &[0.0], &[1.0]), Err(Undefined::ZeroDenominator));
    assert_eq!(shift_share(&[1.0], &[], &[1.0], &[1.0]), Err(Undefined::Mismatch));
}

#[test]
fn industries_add_to_the_whole() {
    let (h0, h1) = ([100.0, 0.0, 40.0], [130.0, 20.0, 10.0]);
    let (n0, n1) = ([1000.0, 500.0, 700.0], [1100.0, 450.0, 0.0]);
    let whole = shift_share(&h0, &h1, &n0, &n1).unwrap();
    let each = by_industry(&h0, &h1, &n0, &n1).unwrap();
    let sum = |part: fn(&ShiftShare) -> f64| each.iter().map(part).sum::<f64>();
    for (part, all) in [
        (sum(|s| s.national), whole.national),
        (sum(|s| s.industry_mix), whole.industry_mix),
        (sum(|s| s.regional), whole.regional),
        (sum(|s| s.change), whole.change),
    ] {
        assert!((part - all).abs() < 1e-9, "{part} {all}");
    }
    for s in &each {
        assert!((s.national + s.net_shift() - s.change).abs() < 1e-9);
    }
}

#[test]
fn an_industry_without_a_reference_is_left_out_and_said() {
    let all = shift_share_of_known(&[10.0, 0.0], &[12.0, 0.0], &[100.0, 0.0], &[110.0, 0.0]);
    let all = all.unwrap();
    assert_eq!(all.left_out, [1]);
    assert!((all.parts.regional - 1.0).abs() < 1e-12);
    assert_eq!(
        esteban_marquillas(&[10.0, 0.0], &[12.0, 5.0], &[100.0, 9.0], &[110.0, 9.0]),
        Err(Undefined::BaseNotPositive)
    );
}

#[test]
fn a_missing_year_is_bridged() {
    let (a, b, c) = ([10.0, 5.0], [12.0, 4.0], [15.0, 9.0]);
    let (n, m, o) = ([100.0, 60.0], [105.0, 61.0], [120.0, 70.0]);
    let gap: [Option<Year<'_>>; 4] = [Some((&a, &n)), None, Some((&b, &m)), Some((&c, &o))];
    let sum = dynamic_shift_share(&gap).unwrap();
    assert_eq!((sum.steps, sum.bridged), (2, 1));
    assert!((sum.parts.change - 9.0).abs() < 1e-12);
    assert_eq!(dynamic_shift_share(&gap[..2]), Err(Undefined::NoTime));
}
