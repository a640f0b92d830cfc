//! The user's own words in place of a paragraph or a cell, with what they replaced kept beside.
//!
//! Sources are no part of the words: whatever is written, they stay, behind the user's words.

use crate::text::Language;

use super::build::Builder;
use super::model::{Reworded, Run};

impl Builder<'_> {
    /// Puts the user's own words in the place of runs, where there are any for the key.
    pub(super) fn reword(&mut self, key: &str, runs: &mut Vec<Run>) {
        let kept = self.choices.wordings.get(code(self.l)).and_then(|of| of.get(key));
        let Some(wording) = kept else { return };
        let original = runs.iter().map(|r| r.text.as_str()).collect();
        let reworded = Reworded { original, replaced: wording.original.clone() };
        self.chosen.reworded.insert(key.to_owned(), reworded);
        *runs = in_own_words(&wording.text, runs);
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

/// A text with the sources of the runs it replaces, before its last stop.
fn in_own_words(text: &str, replaced: &[Run]) -> Vec<Run> {
    let bold = !replaced.is_empty() && replaced.iter().all(|r| r.bold);
    let mut cites = Vec::new();
    for number in replaced.iter().flat_map(|r| &r.cites) {
        if !cites.contains(number) {
            cites.push(*number);
        }
    }
    let text = text.trim_end();
    let stop = text.char_indices().next_back().filter(|(_, c)| matches!(c, '。' | '.'));
    match stop.and_then(|(at, _)| text.split_at_checked(at)) {
        Some((text, stop)) if !cites.is_empty() => vec![
            Run { text: text.to_owned(), bold, cites },
            Run { text: stop.to_owned(), bold, cites: Vec::new() },
        ],
        _ => vec![Run { text: text.to_owned(), bold, cites }],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_stay_whatever_is_written() {
        let run = |text: &str, cites: &[usize]| Run {
            text: text.to_owned(),
            bold: false,
            cites: cites.to_vec(),
        };
        let replaced = [run("专利申请554件", &[1]), run("；发明", &[2, 1]), run("。", &[])];
        assert_eq!(
            in_own_words("改过的话。", &replaced),
            [run("改过的话", &[1, 2]), run("。", &[])]
        );
        assert_eq!(in_own_words("no stop", &replaced), [run("no stop", &[1, 2])]);
        assert_eq!(in_own_words("无来源。", &[]), [run("无来源。", &[])]);
    }
}
