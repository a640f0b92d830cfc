//! What people type and paste as numbers, and how a number is written into a field.

use crate::document::Value;

/// Reads what was typed: a number, a range, or nothing. Full-width digits, thousands separators,
/// `—`, `未知` and the like are understood; `None` means it cannot be read.
///
/// A percent sign is not accepted here: what it means depends on the field's unit.
#[must_use]
pub fn typed_value(text: &str) -> Option<Value> {
    let plain: String = text.trim().chars().map(half_width).collect();
    let plain = plain.trim();
    if is_nothing(plain) {
        return Some(Value::Unknown);
    }
    if let Some(x) = number(plain) {
        return Some(Value::Number(x));
    }
    let (lo, hi) = ["至", "~", "–", "—", " to ", "-"].iter().find_map(|sign| {
        // A minus sign at the head belongs to the number.
        let at = plain
            .char_indices()
            .skip(1)
            .find(|(i, _)| plain.get(*i..).is_some_and(|rest| rest.starts_with(sign)))?;
        let (a, rest) = plain.split_at_checked(at.0)?;
        Some((number(a.trim())?, number(rest.get(sign.len()..)?.trim())?))
    })?;
    Some(if lo <= hi { Value::Range(lo, hi) } else { Value::Range(hi, lo) })
}

fn is_nothing(text: &str) -> bool {
    matches!(
        text.to_lowercase().as_str(),
        "" | "-"
            | "—"
            | "–"
            | "--"
            | "——"
            | "…"
            | "/"
            | "未知"
            | "不详"
            | "无数据"
            | "unknown"
            | "n/a"
            | "na"
    )
}

fn number(text: &str) -> Option<f64> {
    let digits: String = text
        .chars()
        .filter(|c| !matches!(c, ',' | ' ' | '\u{2009}' | '\u{a0}' | '\u{202f}'))
        .map(|c| if c == '−' { '-' } else { c })
        .collect();
    let fits =
        digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+' | 'e' | 'E'));
    let x = digits.parse::<f64>().ok()?;
    (fits && x.is_finite()).then_some(x)
}

fn half_width(c: char) -> char {
    match c {
        '０'..='９' | '．' | '，' | '－' | '～' | '％' => {
            char::from_u32(c as u32 - 0xFEE0).unwrap_or(c)
        }
        '\u{3000}' => ' ',
        c => c,
    }
}

/// A number as it stands in a field: at most twelve significant digits, no separators, so that it
/// can be edited, and reading it back gives the number that was shown.
#[must_use]
pub fn written(x: f64) -> String {
    if !x.is_finite() {
        return String::new();
    }
    if x == 0.0 {
        return "0".to_owned();
    }
    let size = x.abs().log10().floor() as i32;
    let decimals = usize::try_from((11 - size).clamp(0, 12)).unwrap_or(0);
    let text = format!("{x:.decimals$}");
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_is_understood() {
        let cases = [
            ("12", Value::Number(12.0)),
            (" １２．５ ", Value::Number(12.5)),
            ("36 000", Value::Number(36000.0)),
            ("36,000", Value::Number(36000.0)),
            ("36，000", Value::Number(36000.0)),
            ("−3", Value::Number(-3.0)),
            ("3–5", Value::Range(3.0, 5.0)),
            ("5至3", Value::Range(3.0, 5.0)),
            ("0.1~0.3", Value::Range(0.1, 0.3)),
            ("-3–-1", Value::Range(-3.0, -1.0)),
            ("-3 - 1", Value::Range(-3.0, 1.0)),
            ("", Value::Unknown),
            ("——", Value::Unknown),
            ("未知", Value::Unknown),
        ];
        for (text, value) in cases {
            assert_eq!(typed_value(text), Some(value), "{text}");
        }
        for text in ["约百家", "1.2.3", "nan", "inf", "1e999", "-", "12%"] {
            assert!(!matches!(typed_value(text), Some(Value::Number(_))), "{text}");
        }
    }

    #[test]
    fn a_written_number_reads_back() {
        for x in [0.0, 0.1, 0.86, 2300.0, 36000.0, 1.0 / 3.0, -12.75, 1e9, 1e-6] {
            let Some(Value::Number(back)) = typed_value(&written(x)) else { panic!("{x}") };
            assert!((back - x).abs() <= 1e-11 * (x.abs() + 1e-12), "{x} {back}");
        }
        assert_eq!(written(23.0), "23");
        assert_eq!(written(0.1 + 0.2), "0.3");
    }
}
