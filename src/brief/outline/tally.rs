//! How many numbers of a brief are sourced, the county's own, computed, from memory or judgement:
//! each number is counted once, by the first of its origins that holds it.

use crate::case::LessonStatus;
use crate::document::Status;
use crate::profile::{Origin as From, show, show_number};
use crate::text::words;

use super::build::Builder;
use super::model::{Block, NumberCount, Origin};

/// Where a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Sourced,
    Own,
    Computed,
    Memory,
    Judgement,
    Counted,
}

/// The numbers of a text without ids: digits with their separators.
pub(super) fn numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut before: Option<char> = None;
    while let Some(first) = rest.chars().next() {
        let length = if first.is_ascii_digit() { length_of(rest) } else { first.len_utf8() };
        let (piece, after) = rest.split_at(length);
        // F050 is the name of a fact, not a number.
        if first.is_ascii_digit() && !before.is_some_and(|c| c.is_ascii_alphabetic()) {
            found.push(piece.replace(['\u{2009}', ','], ""));
        }
        before = piece.chars().next_back();
        rest = after;
    }
    found
}

/// How long the number is that a text begins with.
fn length_of(text: &str) -> usize {
    let mut length = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let follows = letters.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if c.is_ascii_digit() || (follows && matches!(c, '.' | ',' | '\u{2009}')) {
            length = at + c.len_utf8();
        } else {
            break;
        }
    }
    length
}

impl Builder<'_> {
    /// Counts the numbers of all that was told.
    pub(super) fn count_numbers(&self) -> NumberCount {
        let mut count = NumberCount::default();
        for block in &self.blocks {
            match block {
                Block::Paragraph(p) => self.count(&p.text(), &p.origins, &mut count),
                Block::Numbered(items) => {
                    for p in items {
                        self.count(&p.text(), &p.origins, &mut count);
                    }
                }
                Block::Table(t) => {
                    for row in &t.rows {
                        self.count(&row.text(), &row.origins, &mut count);
                    }
                }
                Block::Heading { .. } | Block::Figure(_) | Block::PageBreak | Block::Sources(_) => {
                }
            }
        }
        count
    }

    fn count(&self, text: &str, origins: &[Origin], count: &mut NumberCount) {
        let all = numbers(text);
        if all.is_empty() {
            return;
        }
        let held: Vec<(Kind, Vec<String>)> = origins
            .iter()
            .flat_map(|o| self.held(o))
            .map(|(kind, text)| (kind, numbers(&text)))
            .collect();
        let judged = origins.iter().any(|o| matches!(o, Origin::Judgement | Origin::Catalogue(_)));
        for number in all {
            let by = held.iter().find(|(_, numbers)| numbers.contains(&number)).map(|(k, _)| *k);
            let kind = by.unwrap_or(if judged { Kind::Judgement } else { Kind::Counted });
            let of = match kind {
                Kind::Sourced => &mut count.sourced,
                Kind::Own => &mut count.own,
                Kind::Computed => &mut count.computed,
                Kind::Memory => &mut count.from_memory,
                Kind::Judgement => &mut count.judgement,
                Kind::Counted => &mut count.counted,
            };
            *of += 1;
        }
    }

    /// What an origin says in numbers, and of which kind they are.
    fn held(&self, origin: &Origin) -> Vec<(Kind, String)> {
        let (l, library) = (self.l, self.library());
        match origin {
            Origin::Fact(id) => {
                let fact = library.fact(id);
                let told = fact.map(|f| format!("{} {} {}", f.label.get(l), f.year, f.shown(l)));
                told.map(|text| (Kind::Sourced, text)).into_iter().collect()
            }
            Origin::Episode(id) => {
                let episode = library.episode(id);
                let told = episode.map(|e| format!("{} {} {}", e.from, e.to, e.story.get(l)));
                told.map(|text| (Kind::Sourced, text)).into_iter().collect()
            }
            Origin::Lesson(id) => {
                let Some(lesson) = library.lesson(id) else { return vec![] };
                let kind = match lesson.status {
                    LessonStatus::Sourced => Kind::Sourced,
                    LessonStatus::Judgement => Kind::Judgement,
                };
                let told = format!("{} {}", lesson.sentence.get(l), lesson.transfers.get(l));
                vec![(kind, told)]
            }
            Origin::Law(id) => {
                let Some(law) = library.catalogue.laws.iter().find(|x| x.id == *id) else {
                    return vec![];
                };
                let kind = if law.verified { Kind::Sourced } else { Kind::Memory };
                vec![(kind, format!("{} {}", law.title.get(l), law.wording.get(l)))]
            }
            Origin::Case(id) => {
                let case = library.case(id).map(|c| super::basis::years(c, self.as_of()));
                case.map(|(from, to)| (Kind::Sourced, format!("{from} {to}"))).into_iter().collect()
            }
            Origin::Field(id) => self.held_by_field(id),
            Origin::Reading(id) => self.held_by_reading(id),
            Origin::Profile(_) => {
                let identity = &self.input.profile.identity;
                let year = self.input.profile.year.map_or_else(String::new, |y| y.to_string());
                let codes = [&identity.code, &identity.industry_code];
                let codes = codes.into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
                vec![(Kind::Own, format!("{codes} {year}"))]
            }
            Origin::Catalogue(_) | Origin::Judgement | Origin::Count => vec![],
        }
    }

    pub(super) fn as_of(&self) -> Option<i32> {
        self.input.found.force.question.as_of
    }

    fn held_by_field(&self, id: &str) -> Vec<(Kind, String)> {
        let (l, vocabulary) = (self.l, &self.library().words);
        let (Some(field), Some(value)) = (vocabulary.field(id), self.input.found.situation.get(id))
        else {
            return vec![];
        };
        let datum = self.input.profile.fields.get(id);
        let kind = match (&value.origin, datum.and_then(|d| d.status)) {
            (From::Indicator(_), _) => Kind::Computed,
            (From::Given, Some(Status::Fact | Status::Derived)) => Kind::Sourced,
            (From::Given, Some(Status::Judgement)) => Kind::Judgement,
            (From::Given, _) => Kind::Own,
        };
        let year = datum.and_then(|d| d.year).or(self.input.profile.year);
        let year = year.map_or_else(String::new, |y| y.to_string());
        let mut held = vec![(kind, show(field, &value.known, vocabulary, l)), (Kind::Own, year)];
        let read = value.conflict.map(|read| show_number(read, &field.unit, vocabulary, l));
        held.extend(read.map(|text| (Kind::Computed, text)));
        held
    }

    fn held_by_reading(&self, id: &str) -> Vec<(Kind, String)> {
        let reading = self.input.found.readings.iter().find(|r| r.id == *id);
        let declared = self.input.knowledge.registry.declaration(id);
        let told = reading.and_then(crate::indicator::Reading::value).zip(declared).map(
            |(value, declared)| show_number(value, &declared.unit, &self.library().words, self.l),
        );
        told.map(|text| (Kind::Computed, text)).into_iter().collect()
    }

    /// The sentence that tells the count.
    pub(super) fn numbers_told(&self, n: &NumberCount) -> String {
        let l = self.l;
        let parts = [
            (n.sourced, words::brief_tally_sourced(l)),
            (n.own, words::brief_tally_own(l)),
            (n.computed, words::brief_tally_computed(l)),
            (n.from_memory, words::brief_tally_memory(l)),
            (n.judgement, words::brief_tally_judgement(l)),
            (n.counted, words::brief_tally_counted(l)),
        ];
        // That nothing is from memory, or a judgement, is worth saying too.
        let told: Vec<String> =
            parts.into_iter().map(|(n, name)| words::brief_tally_part(l, name, n)).collect();
        let told: Vec<&str> = told.iter().map(String::as_str).collect();
        words::brief_tally(l, n.all(), self.names(&told))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_without_ids() {
        let text = "2015–2019年，75\u{2009}000亩、250,000辆，0.46–1.00（F050、LL09），10.1%，第3。";
        let read = numbers(text);
        assert_eq!(
            read,
            ["2015", "2019", "75000", "250000", "0.46", "1.00", "10.1", "3"].map(str::to_owned)
        );
    }
}
