//! How wide a text will be, without a window: a picture must know its height before it is drawn.
//!
//! Widths of the embedded face, rounded up a little, so that nothing laid out here is cut off.

/// Width of a character in units of the text size.
fn advance(c: char) -> f32 {
    match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' | '\u{2009}' => 0.31,
        'f' | 't' | 'r' | '(' | ')' | '-' | '[' | ']' | '/' => 0.42,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 0.95,
        'A'..='Z' => 0.72,
        c if c.is_ascii() => 0.6,
        '–' | '−' | '×' | '·' => 0.62,
        _ => 1.0,
    }
}

/// Width of a line of text of a size.
pub(super) fn width_of(text: &str, size: f32) -> f32 {
    text.chars().map(advance).sum::<f32>() * size
}

/// The text, cut at a word with an ellipsis where it is wider than `most`.
pub(super) fn fitted(text: &str, size: f32, most: f32) -> String {
    if width_of(text, size) <= most {
        return text.to_owned();
    }
    let room = most - width_of("…", size);
    let mut wide = 0.0;
    let fits = |c: &char| {
        wide += advance(*c) * size;
        wide <= room
    };
    let cut: String = text.chars().take_while(fits).collect();
    let at_word = match cut.rfind(' ') {
        Some(end) if cut.is_ascii() && end * 2 > cut.len() => cut.get(..end).unwrap_or(&cut),
        _ => &cut,
    };
    format!("{}…", at_word.trim_end_matches([' ', ',', '，', '、', '(', '（']))
}

/// A name without what stands in brackets or behind its first clause, for use as a label.
pub(super) fn short(name: &str) -> &str {
    /// A first clause narrower than this, in characters of full width, says too little.
    const TELLING: f32 = 5.0;
    let bare = name.split(['（', '(']).next().unwrap_or(name).trim();
    let bare = if bare.is_empty() { name } else { bare };
    let ends = [", ", "，", "；", "; ", "：", ": "];
    let cuts = ends.into_iter().filter_map(|end| bare.split_once(end)).map(|(head, _)| head);
    cuts.filter(|head| width_of(head, 1.0) >= TELLING).min_by_key(|h| h.len()).unwrap_or(bare)
}

/// Pieces of given widths set in lines no wider than `width`: for each its line and left edge.
pub(super) fn flow(widths: &[f32], width: f32, gap: f32) -> Vec<(usize, f32)> {
    let (mut line, mut left) = (0, 0.0_f32);
    let mut places = Vec::with_capacity(widths.len());
    for wide in widths {
        if left > 0.0 && left + wide > width {
            (line, left) = (line + 1, 0.0);
        }
        places.push((line, left));
        left += wide + gap;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_text_fits() {
        for text in ["需求先行的园区", "Phased, demand-led park or standard factories"] {
            for most in [20.0, 60.0, 120.0, 1000.0] {
                assert!(width_of(&fitted(text, 12.0, most), 12.0) <= most.max(24.0));
            }
        }
        assert_eq!(short("精准引进（附回收）"), "精准引进");
        assert_eq!(short("Phased, demand-led park"), "Phased, demand-led park");
        assert_eq!(short("Held 1,000 mu ready, in stages"), "Held 1,000 mu ready");
        assert_eq!(flow(&[40.0, 40.0, 40.0], 100.0, 10.0).last(), Some(&(1, 0.0)));
    }
}
