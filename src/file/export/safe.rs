//! Words made fit for a cell: nothing that runs as a formula, nothing a file cannot hold.

use std::borrow::Cow;

use crate::file::guard::is_formula_like;
use crate::text::{Language, words};

/// Characters a cell of a spreadsheet holds, counted as its makers count.
pub(super) const MOST_CHARS: usize = 32_767;
/// Characters of a sheet's name.
const MOST_NAME: usize = 31;

/// Words without what XML cannot hold, and no longer than a cell; what is cut is said.
pub(super) fn fit(text: &str, l: Language) -> Cow<'_, str> {
    let illegal = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    let clean: Cow<'_, str> = if text.contains(illegal) {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n").replace(illegal, ""))
    } else {
        Cow::Borrowed(text)
    };
    // Bytes are never fewer than characters.
    if clean.len() <= MOST_CHARS || clean.encode_utf16().count() <= MOST_CHARS {
        return clean;
    }
    let tail = words::export_cut(l);
    let most = MOST_CHARS - tail.encode_utf16().count();
    let mut length = 0;
    let kept = clean.chars().take_while(|c| {
        length += c.len_utf16();
        length <= most
    });
    Cow::Owned(kept.collect::<String>() + &tail)
}

/// Words for a csv file: where a spreadsheet would run them, an apostrophe stands before them.
pub(super) fn guarded(text: &str) -> Cow<'_, str> {
    if is_formula_like(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// A name that a sheet may have, unlike all before it.
pub(super) fn sheet_name(name: &str, before: &[String]) -> String {
    let plain: String = name
        .chars()
        .map(|c| if "[]:*?/\\'".contains(c) || c.is_control() { '-' } else { c })
        .collect();
    let plain = if plain.trim().is_empty() { "-".to_owned() } else { plain };
    let cut = |text: &str, most: usize| {
        let mut length = 0;
        let kept = text.chars().take_while(|c| {
            length += c.len_utf16();
            length <= most
        });
        kept.collect::<String>()
    };
    let taken = |name: &str| before.iter().any(|b| b.to_lowercase() == name.to_lowercase());
    let mut out = cut(&plain, MOST_NAME);
    let mut n = 2;
    while taken(&out) {
        let tail = format!(" {n}");
        out = cut(&plain, MOST_NAME - tail.len()) + &tail;
        n += 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_cannot_hold_is_taken_out() {
        assert_eq!(fit("甲\u{0}乙\u{1b}丙\r\n丁\u{ffff}", Language::Zh), "甲乙丙\n丁");
        let long = "字".repeat(40_000);
        for l in Language::ALL {
            let cut = fit(&long, l).into_owned();
            assert_eq!(cut.encode_utf16().count(), MOST_CHARS);
            assert!(cut.ends_with(&words::export_cut(l)));
        }
        // A character of two units is not cut in half.
        let wide = fit(&"𠮷".repeat(20_000), Language::En).encode_utf16().count();
        assert!((MOST_CHARS - 1..=MOST_CHARS).contains(&wide));
    }

    #[test]
    fn names_of_sheets_are_those_a_workbook_takes() {
        let mut before = Vec::new();
        for name in ["a/b:c", "", "Value chain", "value CHAIN", &"长".repeat(40), &"长".repeat(40)]
        {
            let fit = sheet_name(name, &before);
            assert!((1..=31).contains(&fit.encode_utf16().count()), "{fit}");
            assert!(!fit.contains(['[', ']', ':', '*', '?', '/', '\\']));
            assert!(!before.contains(&fit));
            before.push(fit);
        }
    }
}
