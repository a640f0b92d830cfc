//! The user's own words in place of a paragraph or a cell, with what they replaced kept beside.
//!
//! Marks of sources are no part of the words: they are taken off before an original is compared,
//! and put back behind the user's words, so that sources stay whatever is written.

use crate::text::Language;

use super::build::Builder;
use super::model::Reworded;

impl Builder<'_> {
    /// The runs of a paragraph, or the user's own words for it.
    pub(super) fn reword(&mut self, key: &str, runs: Vec<(String, bool)>) -> Vec<(String, bool)> {
        let original: String = runs.iter().map(|(text, _)| text.as_str()).collect();
        let all_bold = !runs.is_empty() && runs.iter().all(|(_, bold)| *bold);
        match self.own_words(key, &original) {
            Some(text) => vec![(text, all_bold)],
            None => runs,
        }
    }

    /// A cell in the user's own words, where there are any.
    pub(super) fn reword_cell(&mut self, key: &str, text: &mut String) {
        if let Some(own) = self.own_words(key, text) {
            *text = own;
        }
    }

    fn own_words(&mut self, key: &str, original: &str) -> Option<String> {
        let wording = self.choices.wordings.get(code(self.l))?.get(key)?;
        let original_bare = bare(original);
        let reworded = Reworded { original: original_bare, replaced: bare(&wording.original) };
        self.chosen.reworded.insert(key.to_owned(), reworded);
        Some(with_marks(&bare(&wording.text), &marks(original)))
    }

    /// Keys of own words for which this brief has no paragraph.
    pub(super) fn unplaced(&self) -> Vec<String> {
        let all = self.choices.wordings.get(code(self.l)).into_iter().flatten();
        let placed = &self.chosen.reworded;
        all.map(|(key, _)| key).filter(|key| !placed.contains_key(*key)).cloned().collect()
    }
}

/// How the language is written in a document.
#[must_use]
pub fn code(l: Language) -> &'static str {
    match l {
        Language::Zh => "zh",
        Language::En => "en",
    }
}

/// A text in pieces: plain text, and marks such as `[3]`.
fn pieces(text: &str) -> Vec<(&str, bool)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((at, end)) = next_mark(rest) {
        let (before, after) = rest.split_at(at);
        let (mark, after) = after.split_at(end - at);
        found.extend([(before, false), (mark, true)]);
        rest = after;
    }
    found.push((rest, false));
    found
}

/// Where the first mark of a text begins and ends.
fn next_mark(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(at) = text.get(from..)?.find('[').map(|i| i + from) {
        let inner = text.get(at + 1..)?;
        let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0 && inner.as_bytes().get(digits) == Some(&b']') {
            return Some((at, at + digits + 2));
        }
        from = at + 1;
    }
    None
}

/// A text without the marks of sources.
pub(super) fn bare(text: &str) -> String {
    pieces(text).into_iter().filter(|(_, mark)| !mark).map(|(text, _)| text).collect()
}

/// The marks of a text, each once, in order.
pub(super) fn marks(text: &str) -> String {
    let mut found: Vec<&str> = Vec::new();
    for (mark, is_mark) in pieces(text) {
        if is_mark && !found.contains(&mark) {
            found.push(mark);
        }
    }
    found.concat()
}

/// Marks behind a text, before its last stop.
fn with_marks(text: &str, marks: &str) -> String {
    let text = text.trim_end();
    match text.char_indices().next_back() {
        Some((at, stop @ ('。' | '.'))) => {
            format!("{}{marks}{stop}", text.get(..at).unwrap_or_default())
        }
        _ => format!("{text}{marks}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_taken_off_and_put_back() {
        let text = "专利申请2018年554件（F050）[1]；发明[2][1]。";
        assert_eq!(bare(text), "专利申请2018年554件（F050）；发明。");
        assert_eq!(marks(text), "[1][2]");
        assert_eq!(with_marks("改过的话。", "[1][2]"), "改过的话[1][2]。");
        assert_eq!(with_marks("no stop", "[1]"), "no stop[1]");
        assert_eq!(bare("a [b] [12 c] ]["), "a [b] [12 c] ][");
    }
}
