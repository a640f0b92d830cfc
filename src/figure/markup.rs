//! Text inside XML and HTML.

/// Text as it may stand between tags or in an attribute. Breaks and tabs become spaces; what XML
/// cannot hold is left out.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            c if unfit(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// Signs that no file of ours may hold: controls and what is no character.
pub(crate) fn unfit(c: char) -> bool {
    c.is_control() || matches!(c, '\u{fdd0}'..='\u{fdef}') || (c as u32) & 0xfffe == 0xfffe
}
