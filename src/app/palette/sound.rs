//! How a Chinese name may be typed: by full pinyin, by initials, or by both mixed.

use std::collections::BTreeSet;

use pinyin::ToPinyinMulti;

/// The sounds of a name, character by character; a letter or digit sounds as itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sound(Vec<Vec<String>>);

impl Sound {
    /// The sounds of a name. Marks and spaces have none.
    #[must_use]
    pub fn of(name: &str) -> Self {
        let sounds = name.chars().filter_map(|c| match c.to_pinyin_multi() {
            Some(all) => {
                let readings: BTreeSet<String> =
                    all.into_iter().map(|p| p.plain().replace('ü', "v")).collect();
                Some(readings.into_iter().collect())
            }
            None if c.is_alphanumeric() => Some(vec![c.to_lowercase().collect()]),
            None => None,
        });
        Self(sounds.collect())
    }

    /// The character at which what was typed begins to sound, the first that does. The last
    /// syllable may be unfinished.
    #[must_use]
    pub fn find(&self, typed: &str) -> Option<usize> {
        (0..self.0.len()).find(|from| self.begins(*from, typed))
    }

    fn begins(&self, from: usize, typed: &str) -> bool {
        // Places in what was typed that the characters so far may have reached.
        let mut reached = BTreeSet::from([0]);
        for readings in self.0.iter().skip(from) {
            let mut next = BTreeSet::new();
            for rest in reached.iter().filter_map(|at| typed.get(*at..)) {
                let at = typed.len() - rest.len();
                for reading in readings {
                    if reading.starts_with(rest) {
                        return true;
                    }
                    if rest.starts_with(reading.as_str()) {
                        next.insert(at + reading.len());
                    }
                    let initial = reading.chars().next();
                    if initial.is_some() && initial == rest.chars().next() {
                        next.insert(at + initial.map_or(0, char::len_utf8));
                    }
                }
            }
            if next.contains(&typed.len()) {
                return true;
            }
            if next.is_empty() {
                return false;
            }
            reached = next;
        }
        false
    }
}
