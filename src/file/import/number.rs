//! Numbers as county tables write them.

use crate::document::Value;
use crate::profile::{typed_value, written};

use super::imported::Why;
use super::mapping::Dash;
use super::words::{Words, half_width, plain_words};

/// What a cell was read as.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Number {
    /// The number or range, in `unit` or the column's.
    pub(super) value: Value,
    /// The unit written behind it in the cell, as words.
    pub(super) unit: Option<String>,
    /// Whether it says that it is only about right.
    pub(super) about: bool,
}

/// A number without noise: what a person would type.
pub(super) fn plain(x: f64) -> String {
    const WHOLE: f64 = 1e15;
    if x.fract() == 0.0 && x.abs() < WHOLE { format!("{x:.0}") } else { written(x) }
}

/// Year, month and day of a spreadsheet's day number.
pub(super) fn serial_day(serial: f64) -> Option<(i32, u32, u32)> {
    if !(1.0..2_958_466.0).contains(&serial) {
        return None;
    }
    // Days since 1970-01-01, then the civil calendar by eras of 400 years.
    let days = serial.floor() as i64 - 25_569;
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let day_of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Some((i32::try_from(year).ok()?, u32::try_from(month).ok()?, u32::try_from(day).ok()?))
}

/// Reads the words of a cell as a number; `Ok(None)` where it says that nothing is known.
///
/// # Errors
/// [`Why`] it is none.
pub(super) fn number(text: &str, words: &Words, dash: Dash) -> Result<Option<Number>, Why> {
    if let Some(x) = simple(text) {
        return Ok(Some(Number { value: Value::Number(x), unit: None, about: false }));
    }
    let plain = plain_words(text);
    if words.is_dash(&plain) {
        let zero = Number { value: Value::Number(0.0), unit: None, about: false };
        return Ok((dash == Dash::Zero).then_some(zero));
    }
    if words.is_missing(&plain) {
        return Ok(None);
    }
    if words.is_zero(&plain) {
        return Ok(Some(Number { value: Value::Number(0.0), unit: None, about: false }));
    }
    if plain.starts_with('#') {
        return Err(Why::ErrorCell);
    }
    let half = half_width(text);
    let mut rest = half.trim();
    let mut about = false;
    for word in &words.about {
        if let Some(after) = rest.strip_prefix(word.as_str()) {
            (rest, about) = (after.trim(), true);
        }
    }
    // Accountants write a loss in brackets.
    if let Some(inner) = rest.strip_prefix('(').and_then(|r| r.strip_suffix(')'))
        && let Some(x) = typed(inner)
        && let Value::Number(x) = x
    {
        return Ok(Some(Number { value: Value::Number(-x), unit: None, about }));
    }
    let digits = |c: char| c.is_ascii_digit() || c == '.';
    let end = rest.rfind(digits).map_or(0, |i| i + 1);
    let (figure, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let tail = tail.trim();
    let mut tail = tail.strip_suffix("左右").unwrap_or(tail).trim();
    about |= rest.ends_with("左右");
    if let Some(short) = tail.strip_suffix(['元', '整']).filter(|s| s.ends_with('元')) {
        tail = short;
    }
    let unit = match tail {
        "" => None,
        _ if words.units_of(tail).is_empty() => return Err(Why::NotANumber),
        _ => Some(tail.to_owned()),
    };
    // The unit may stand behind both ends of a range: 100万元-130万元.
    let figure = match &unit {
        Some(unit) => figure.replace(unit.as_str(), ""),
        None => figure.to_owned(),
    };
    let value = typed(&figure).ok_or(Why::NotANumber)?;
    Ok(Some(Number { value, unit, about }))
}

/// The usual case, fast: digits, a sign, a point.
fn simple(text: &str) -> Option<f64> {
    let is_plain = !text.is_empty()
        && text.len() < 20
        && text.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-')
        && text.bytes().any(|b| b.is_ascii_digit())
        && text.bytes().skip(1).all(|b| b != b'-');
    if is_plain { text.parse().ok() } else { None }
}

/// A number or a range, its separators where they belong.
fn typed(text: &str) -> Option<Value> {
    let text = text.trim();
    if !separators_fit(text) {
        return None;
    }
    match typed_value(text)? {
        Value::Unknown | Value::Word(_) => None,
        value => Some(value),
    }
}

/// Separators divide groups of three digits, or of four as in 1,2345 for 万; anything else may be
/// a decimal comma, and is not guessed at.
fn separators_fit(text: &str) -> bool {
    let is_digit_group = |c: char| !(c.is_ascii_digit() || matches!(c, ',' | ' '));
    text.split(is_digit_group).all(|part| {
        let part = part.trim();
        let groups: Vec<&str> = part.split([',', ' ']).collect();
        let Some((first, rest)) = groups.split_first() else { return true };
        rest.is_empty()
            || ((1..=4).contains(&first.len())
                && (rest.iter().all(|g| g.len() == 3) || rest.iter().all(|g| g.len() == 4)))
    })
}

/// The year a cell is about: alone, with 年, or as part of a day.
pub(super) fn year(text: &str, number: Option<f64>) -> Option<i32> {
    let fits = |y: &i32| (1800..=2100).contains(y);
    if let Some(x) = number {
        if x.fract() == 0.0 && (1800.0..=2100.0).contains(&x) {
            return Some(x as i32);
        }
        // A day without its format.
        let is_serial = (20_000.0..80_000.0).contains(&x);
        return is_serial.then(|| serial_day(x)).flatten().map(|d| d.0).filter(fits);
    }
    let half = half_width(text);
    let half = half.trim();
    let end = half.find(|c: char| !c.is_ascii_digit()).unwrap_or(half.len());
    let (digits, rest) = half.split_at_checked(end)?;
    match digits.len() {
        4 => {
            let is_day = |c: char| {
                c.is_ascii_digit()
                    || matches!(c, '年' | '月' | '日' | '-' | '/' | '.' | ' ' | ':' | '度' | '号')
            };
            rest.chars().all(is_day).then(|| digits.parse().ok()).flatten().filter(fits)
        }
        5 if rest.is_empty() => year("", digits.parse().ok()),
        6 | 8 if rest.is_empty() => {
            let month: u32 = digits.get(4..6)?.parse().ok()?;
            let year = digits.get(..4)?.parse().ok().filter(fits);
            (1..=12).contains(&month).then_some(year).flatten()
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_a_spreadsheet() {
        for (serial, day) in
            [(42064.0, (2015, 3, 1)), (45658.0, (2025, 1, 1)), (25569.0, (1970, 1, 1))]
        {
            assert_eq!(serial_day(serial), Some(day));
        }
        for (text, wanted) in [
            ("2015", Some(2015)),
            ("２０１５年", Some(2015)),
            ("2015年3月", Some(2015)),
            ("2015-03-01", Some(2015)),
            ("2015.03", Some(2015)),
            ("20150301", Some(2015)),
            ("201503", Some(2015)),
            ("42064", Some(2015)),
            ("3021", None),
            ("2015至2018", None),
            ("12", None),
            ("不详", None),
        ] {
            assert_eq!(year(text, None), wanted, "{text}");
        }
        assert_eq!(year("42064", Some(42064.0)), Some(2015));
    }

    #[test]
    fn separators_that_could_be_decimals_are_not_guessed() {
        for (text, wanted) in [
            ("1,234", true),
            ("1 234 567", true),
            ("12,3456", true),
            ("1,5", false),
            ("1,23", false),
            ("1.234,5", false),
            ("100-130", true),
        ] {
            assert_eq!(separators_fit(text), wanted, "{text}");
        }
    }
}
