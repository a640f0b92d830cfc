//! A change in words, the same on screen and in a message.

use crate::case::Library;
use crate::measure::Interval;
use crate::profile::{Field, FieldKind, Known, show};
use crate::text::{Language, words};

use super::{Act, Change, Reach};

impl Change {
    /// The change in words: what must turn out, move or turn, with what is known now.
    #[must_use]
    pub fn said(&self, library: &Library, l: Language) -> String {
        let Some(field) = library.words.field(&self.field) else { return String::new() };
        let name = field.name.get(l);
        let shown = |known: &Known| show(field, known, &library.words, l);
        let (from, to) = (shown(&self.from), shown(&self.to));
        match self.act {
            Act::Settle => {
                let now = if self.from.is_unknown() {
                    words::flip_unknown_now(l)
                } else {
                    words::flip_range_now(l, from)
                };
                self.settled(field, library, l) + &now
            }
            Act::Turn => words::flip_turns(l, name, from, self.turned(field, library, l)),
            Act::Move if self.is_beyond_range() && self.rises() => {
                words::flip_rises_to(l, name, to, from)
            }
            Act::Move if self.is_beyond_range() => words::flip_falls_to(l, name, to, from),
            Act::Move if from == to && self.rises() => words::flip_just_above(l, name, from),
            Act::Move if from == to => words::flip_just_below(l, name, from),
            Act::Move if self.rises() => words::flip_rises(l, name, from, to),
            Act::Move => words::flip_falls(l, name, from, to),
        }
    }

    fn is_beyond_range(&self) -> bool {
        self.from.interval().is_some_and(|x| !x.is_point())
    }

    /// The value that is tried, in words.
    #[must_use]
    pub fn said_to(&self, library: &Library, l: Language) -> String {
        let Some(field) = library.words.field(&self.field) else { return String::new() };
        let to = show(field, &self.to, &library.words, l);
        words::flip_arrow(l, field.name.get(l), to)
    }

    fn settled(&self, field: &Field, library: &Library, l: Language) -> String {
        let name = field.name.get(l);
        let number = |x: f64| {
            Interval::point(x)
                .map_or_else(String::new, |x| show(field, &Known::Quantity(x), &library.words, l))
        };
        if field.kind == FieldKind::Flag && self.reach != Reach::Any {
            return words::flip_found_is(l, name, show(field, &self.to, &library.words, l));
        }
        match &self.reach {
            Reach::AtLeast(x) => words::flip_found_at_least(l, name, number(*x)),
            Reach::AtMost(x) => words::flip_found_at_most(l, name, number(*x)),
            Reach::Between(a, b) => {
                words::flip_found_between(l, name, words::range_to(l, number(*a), number(*b)))
            }
            Reach::Any => words::flip_found_any(l, name),
            Reach::Exactly | Reach::OneOf(_) => {
                words::flip_found_is(l, name, self.turned(field, library, l))
            }
        }
    }

    /// The word that is tried, or all that would do.
    fn turned(&self, field: &Field, library: &Library, l: Language) -> String {
        let shown = |known: &Known| show(field, known, &library.words, l);
        match &self.reach {
            Reach::OneOf(all) => {
                let all: Vec<String> = all.iter().map(|w| shown(&Known::Word(w.clone()))).collect();
                all.join(&words::flip_or(l))
            }
            _ => shown(&self.to),
        }
    }
}
