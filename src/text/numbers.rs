//! Numbers in words: rounded, grouped, with a real minus sign.

/// A number with a fixed number of decimals, digits grouped by thin spaces, trailing zeros cut.
#[must_use]
pub fn rounded(x: f64, decimals: usize) -> String {
    // Digits that nobody reads; and in another unit even a finite number may pass what there is.
    if !x.is_finite() || x.abs() >= LONG {
        return by_powers(x);
    }
    let fixed = format!("{:.*}", decimals, x.abs());
    let (whole, fraction) = fixed.split_once('.').unwrap_or((fixed.as_str(), ""));
    let fraction = fraction.trim_end_matches('0');
    let mut out = String::new();
    let is_zero = whole == "0" && fraction.is_empty();
    if x < 0.0 && !is_zero {
        out.push('−');
    }
    out.push_str(&grouped(whole));
    if !fraction.is_empty() {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

/// From here on a number is written by powers of ten.
const LONG: f64 = 1e15;

/// A number of many digits as a few digits times a power of ten; a figure whose unit carries it
/// past what a number holds is said to be at least so large.
#[must_use]
pub fn by_powers(x: f64) -> String {
    if !x.is_finite() {
        return if x < 0.0 { "≤ −10^308" } else { "≥ 10^308" }.to_owned();
    }
    let text = format!("{x:.3e}");
    let (digits, power) = text.split_once('e').unwrap_or((&text, "0"));
    format!("{digits}×10^{power}").replace('-', "−")
}

/// A number with as many decimals as keep about three significant digits.
#[must_use]
pub fn significant(x: f64) -> String {
    let size = x.abs();
    if size >= LONG {
        return by_powers(x);
    }
    let decimals = if !(f64::EPSILON..100.0).contains(&size) {
        0
    } else if size >= 10.0 {
        1
    } else if size >= 0.1 {
        2
    } else {
        3
    };
    rounded(x, decimals)
}

/// A number from 0 to 1 (or −1 to 1) with two decimals, as severities and similarities are printed.
#[must_use]
pub fn two_decimals(x: f64) -> String {
    if !x.is_finite() {
        return by_powers(x);
    }
    let text = format!("{:.2}", x.abs());
    if x < 0.0 && text != "0.00" { format!("−{text}") } else { text }
}

/// A range written with an en dash, or a single number where both ends read the same.
#[must_use]
pub fn range(lo: f64, hi: f64, write: impl Fn(f64) -> String) -> String {
    let (a, b) = (write(lo), write(hi));
    if a == b { a } else { format!("{a}–{b}") }
}

fn grouped(digits: &str) -> String {
    if digits.len() < 5 {
        return digits.to_owned();
    }
    let first = digits.len() % 3;
    let mut out = String::with_capacity(digits.len() + digits.len());
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && i % 3 == first % 3 {
            out.push('\u{2009}');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_printed() {
        assert_eq!(rounded(36000.0, 0), "36\u{2009}000");
        assert_eq!(rounded(141.0, 2), "141");
        assert_eq!(rounded(-0.05, 2), "−0.05");
        assert_eq!(rounded(-0.001, 1), "0");
        assert_eq!(rounded(1_234_567.0, 0), "1\u{2009}234\u{2009}567");
        assert_eq!(significant(0.133_2), "0.13");
        assert_eq!(significant(20000.0), "20\u{2009}000");
        assert_eq!(range(5.0, 5.0, significant), "5");
        assert_eq!(range(5.0, 10.0, significant), "5–10");
    }

    #[test]
    fn a_number_too_large_for_its_unit_says_so() {
        for write in [|x| rounded(x, 1), significant, two_decimals] {
            assert_eq!(write(1e308 * 100.0), "≥ 10^308");
            assert_eq!(write(-1e308 * 100.0), "≤ −10^308");
        }
        assert_eq!(rounded(2.5e20, 1), "2.500×10^20");
    }
}
