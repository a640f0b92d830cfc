//! What every builder of a figure reads.

use crate::case::{Action, Case};
use crate::document::Profile;
use crate::indicator::Reading;
use crate::measure::Interval;
use crate::profile::{Reader, show_number};
use crate::study::{Findings, Knowledge};
use crate::text::{Language, range, significant, words};

use super::lettering::short;
use super::yearly::Event;

/// A profile with what was found in it, for a language.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    pub(super) profile: &'a Profile,
    pub(super) found: &'a Findings,
    pub(super) knowledge: &'a Knowledge,
    pub(super) language: Language,
}

impl<'a> Subject<'a> {
    pub(super) fn reader(&self) -> Reader<'a> {
        Reader::new(self.profile, &self.knowledge.library.words)
    }

    /// The reading of an indicator.
    pub(super) fn reading(&self, id: &str) -> Option<&'a Reading> {
        self.found.readings.iter().find(|r| r.id == id)
    }

    pub(super) fn place(&self) -> &'a str {
        self.profile.identity.place(self.language)
    }

    /// The label of invented data.
    pub(super) fn fictitious(&self) -> Option<String> {
        self.profile.fictitious.then(|| words::fig_fictitious(self.language))
    }

    /// A value with its unit.
    pub(super) fn shown(&self, x: Interval, unit: &str) -> String {
        show_number(x, unit, &self.knowledge.library.words, self.language)
    }

    /// A value in the unit of the language, and how it is written without the unit.
    pub(super) fn scaled(&self, x: Interval, unit: &str) -> Option<(Interval, String)> {
        let shown = self.knowledge.library.words.display_unit(unit, self.language);
        let x = x.scaled(shown.factor)?;
        Some((x, range(x.lo(), x.hi(), significant)))
    }

    /// The unit of the language by its name alone.
    pub(super) fn bare_unit(&self, unit: &str) -> String {
        let shown = self.knowledge.library.words.display_unit(unit, self.language);
        format!("{}{}", shown.before, shown.name)
    }

    /// The unit of the language, as a heading names it.
    pub(super) fn unit_name(&self, unit: &str) -> String {
        let name = self.bare_unit(unit);
        if name.is_empty() { name } else { words::fig_unit(self.language, name) }
    }

    /// The case this profile is the record of.
    pub(super) fn own_case(&self) -> Option<&'a Case> {
        self.knowledge.library.case(self.profile.record_of.as_ref()?)
    }

    fn label(&self, instrument: Option<&String>, what: &str) -> String {
        let name = instrument.and_then(|id| {
            self.knowledge.library.catalogue.instruments.iter().find(|i| i.id == *id)
        });
        let label = name.map_or_else(|| short(what), |i| i.short.get(self.language));
        label.to_owned()
    }

    /// What government did in some years: every action of the profile, and of the record of its own
    /// case as few as can be read.
    pub(super) fn events(&self, first: i32, last: i32) -> Vec<Event> {
        const MOST: usize = 6;
        let until = |from: i32, to: Option<i32>| to.filter(|to| *to > from);
        let own = self.profile.actions.iter().map(|a| Event {
            year: a.from,
            until: until(a.from, a.to),
            label: self.label(a.instrument.as_ref(), &a.what),
        });
        let seen = |e: &Event| (first..=last).contains(&e.year) && !e.label.is_empty();
        let mut own: Vec<Event> = own.filter(seen).collect();
        own.sort_by_key(|e| e.year);
        own.dedup_by(|a, b| a.year == b.year && a.label == b.label);
        let Some(case) = self.own_case() else { return own };
        let mut recorded: Vec<Event> = case
            .actions
            .iter()
            .filter(|a| weighty(a))
            .map(|a| Event {
                year: a.from,
                until: None,
                label: self.label(a.instruments.first(), a.what.get(self.language)),
            })
            .filter(seen)
            .collect();
        recorded.sort_by_key(|e| e.year);
        // Of the same label, and of the same year, only the earliest.
        let mut chosen: Vec<Event> = Vec::new();
        for event in recorded {
            let known = own.iter().chain(&chosen);
            if known.into_iter().all(|c| c.label != event.label && c.year != event.year) {
                chosen.push(event);
            }
        }
        own.extend(spread(chosen, MOST.saturating_sub(own.len())));
        own.sort_by_key(|e| e.year);
        own
    }
}

/// Whether an action of a case is tagged with an instrument and something came of it.
fn weighty(action: &Action) -> bool {
    let named = action.instruments.iter().any(|i| i != "NONE");
    named && action.evidence != crate::case::Evidence::None
}

/// At most so many events, spread over the years rather than the first ones.
fn spread(mut events: Vec<Event>, most: usize) -> Vec<Event> {
    events.sort_by_key(|e| e.year);
    while events.len() > most {
        let gaps = events.iter().zip(events.iter().skip(1)).enumerate().skip(1);
        let closest = gaps.min_by_key(|(_, (a, b))| i64::from(b.year) - i64::from(a.year));
        let index = closest.map_or(0, |(i, _)| i);
        events.remove(index);
    }
    events
}
