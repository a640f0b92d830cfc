//! Words that a spreadsheet would run instead of showing them: how a csv file keeps them harmless,
//! and how they are read back.

/// Signs that begin a formula, in half and full width, and the blanks that may hide one.
const SIGNS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// Whether a spreadsheet that opens a csv file may take these words for a formula. Apostrophes
/// before them change nothing, so that a guarded text can be guarded again.
pub(super) fn is_formula_like(text: &str) -> bool {
    let bare = text.trim_start_matches(['\'', ' ', '\u{3000}', '\u{a0}', '\n']);
    // A call to another program is written program|topic!item.
    let calls = bare.split_once('|').is_some_and(|(_, rest)| rest.contains('!'));
    bare.starts_with(SIGNS) || calls
}

/// Words of a csv file without the apostrophe that guards them; any other apostrophe stays.
pub(super) fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_formula_like(rest) => rest.trim(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_guard_is_taken_off() {
        for text in ["=1+1", "＋8613", "-甲", "@sum", "'=1", "''-x", "cmd|' /C calc'!A0"] {
            assert!(is_formula_like(text), "{text}");
            assert_eq!(unguarded(&format!("'{text}")), text);
        }
        for text in ["'甲", "'", "O'Neill", "''", "甲=乙", "a|b"] {
            assert!(!is_formula_like(text), "{text}");
            assert_eq!(unguarded(text), text);
        }
    }
}
