//! Numbers of headings as each language writes them.

use crate::text::Language;

/// A number in the manner of the language's headings.
pub(super) fn numeral(n: usize, l: Language) -> String {
    match l {
        Language::Zh => chinese(n),
        Language::En => n.to_string(),
    }
}

/// A number up to 99 in Chinese numerals.
pub(super) fn chinese(n: usize) -> String {
    let digit = |d: usize| "〇一二三四五六七八九".chars().nth(d).unwrap_or('〇');
    let (tens, ones) = (n / 10 % 10, n % 10);
    let mut out = String::new();
    if tens > 1 {
        out.push(digit(tens));
    }
    if tens > 0 {
        out.push('十');
    }
    if ones > 0 || tens == 0 {
        out.push(digit(ones));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_read_as_written() {
        let read: Vec<String> = [1, 9, 10, 11, 20, 23].into_iter().map(chinese).collect();
        assert_eq!(read, ["一", "九", "十", "十一", "二十", "二十三"]);
    }
}
