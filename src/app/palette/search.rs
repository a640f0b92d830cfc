//! Which entries what was typed may mean, the likeliest first.

use super::sound::Sound;

/// What the whole name typed comes to: more than any number of words.
const WHOLE: u32 = 1_000_000;

/// A name as it is searched: what is written, in small letters, and how it sounds.
#[derive(Clone, Debug)]
pub struct Name {
    zh: String,
    en: String,
    sound: Sound,
}

impl Name {
    /// A name in both languages.
    #[must_use]
    pub fn of(zh: &str, en: &str) -> Self {
        Self { zh: zh.to_lowercase(), en: en.to_lowercase(), sound: Sound::of(zh) }
    }

    /// How well the words typed fit, larger for better; `None` where one of them does not. With
    /// nothing typed everything fits alike.
    #[must_use]
    pub fn fits(&self, typed: &str) -> Option<u32> {
        let typed = typed.to_lowercase();
        if [&self.zh, &self.en].contains(&&typed) {
            return Some(WHOLE);
        }
        typed.split_whitespace().map(|word| self.word(word)).sum()
    }

    /// A word: the start of the name, the start of a word of it, its sound, a part, its letters in
    /// order.
    fn word(&self, word: &str) -> Option<u32> {
        if self.zh.starts_with(word) || self.en.starts_with(word) {
            return Some(100);
        }
        let at_word = |at: usize| {
            self.en.get(..at).is_some_and(|before| !before.ends_with(char::is_alphanumeric))
        };
        if self.zh.contains(word) || self.en.match_indices(word).any(|(at, _)| at_word(at)) {
            return Some(80);
        }
        match self.sound.find(word) {
            Some(0) => return Some(70),
            Some(_) => return Some(60),
            None => {}
        }
        if self.en.contains(word) {
            return Some(40);
        }
        let is_word = word.chars().count() > 2;
        (is_word && in_order(&self.en, word)).then_some(10)
    }
}

/// Whether the letters of a word stand in a name in this order.
fn in_order(name: &str, word: &str) -> bool {
    let mut letters = name.chars();
    word.chars().all(|c| letters.any(|l| l == c))
}

/// The places of the names that fit, the best first; those that fit alike keep their order.
#[must_use]
pub fn found<'a>(names: impl Iterator<Item = &'a Name>, typed: &str) -> Vec<usize> {
    let mut fitting: Vec<(u32, usize)> =
        names.enumerate().filter_map(|(i, name)| Some((name.fits(typed)?, i))).collect();
    fitting.sort_by_key(|(score, i)| (std::cmp::Reverse(*score), *i));
    fitting.into_iter().map(|(_, i)| i).collect()
}
