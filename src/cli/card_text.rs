//! One advised instrument as printed: what, why, how sure, on which conditions, who went before.

use std::fmt::Write;

use crate::advice::{GroundKind, Stance, Verdict, influence_told, list_name, precedents, sentence};
use crate::case::Library;
use crate::text::{Bilingual, Language, words};

use super::advise::Answer;

/// Reasons of one kind printed under one instrument.
const REASONS: usize = 3;

/// The card of an instrument under a number.
pub(super) fn card(i: usize, v: &Verdict, answer: &Answer<'_>, language: Language) -> String {
    Card { v, answer, l: language }.print(i)
}

struct Card<'a> {
    v: &'a Verdict,
    answer: &'a Answer<'a>,
    l: Language,
}

impl Card<'_> {
    fn library(&self) -> &Library {
        &self.answer.found.force.library
    }

    fn print(&self, i: usize) -> String {
        let (l, v, x) = (self.l, self.v, &self.v.instrument);
        let scoring = &self.library().catalogue.scoring;
        let named = |names: &std::collections::BTreeMap<String, Bilingual>, id: &str| {
            names.get(id).map_or_else(String::new, |n| n.get(l).to_owned())
        };
        let cost = named(&scoring.cost_names, x.cost.id());
        let actor = named(&scoring.actors, &x.actor);
        let list = list_name(v.list, l);
        let mut lines =
            vec![words::out_card(l, i, x.name.get(l), list, cost, x.lead_months, actor, v.grade())];
        lines.push(words::out_what(l, x.what.get(l)));
        let needs = self.reasons(Stance::For, &[GroundKind::Need]);
        if !needs.is_empty() {
            lines.push(words::out_treats(l, needs.join(&words::out_semicolon(l))));
        }
        let decides = sentence(&v.deciding, self.library(), l);
        lines.push(words::out_held_back(l, &decides));
        let conditions = self.conditions(&decides);
        if !conditions.is_empty() {
            lines.push(words::out_conditions(l, conditions.join(&words::out_semicolon(l))));
        }
        lines.push(words::out_side_effects(l, self.list(&x.side_effects)));
        lines.push(words::out_kpis(l, self.list(&x.kpis)));
        lines.push(words::out_exit(l, x.exit.get(l)));
        lines.extend(self.precedents());
        lines.extend(self.lessons());
        lines.push(self.influence());
        lines.extend(self.declined());
        lines.iter().fold(String::new(), |mut out, line| {
            let _ = writeln!(out, "{line}");
            out
        })
    }

    /// That the county declines it, and why.
    fn declined(&self) -> Option<String> {
        let kept = self.answer.profile.declined.get(&self.v.instrument.id)?;
        let reason = self.library().catalogue.decline(&kept.reason);
        let reason = reason.map_or(kept.reason.as_str(), |r| r.name.get(self.l));
        Some(words::out_declined(self.l, reason, &kept.words).trim_end().to_owned())
    }

    fn reasons(&self, stance: Stance, kinds: &[GroundKind]) -> Vec<String> {
        self.v
            .reasons
            .iter()
            .filter(|r| r.stance == stance && kinds.contains(&r.kind))
            .take(REASONS)
            .map(|r| sentence(r, self.library(), self.l))
            .collect()
    }

    /// What must be settled or brought along, and the pilot that stands in for a precedent.
    fn conditions(&self, decides: &str) -> Vec<String> {
        let kinds = [GroundKind::OpenVeto, GroundKind::OpenGate, GroundKind::Soft];
        let mut conditions = self.reasons(Stance::Limit, &kinds);
        conditions.retain(|c| c != decides);
        let pilot = &self.library().catalogue.scoring.pilot;
        match self.v.deciding.kind {
            GroundKind::Untried => conditions.push(pilot.untried.get(self.l).to_owned()),
            GroundKind::NoCarrier => conditions.push(pilot.no_carrier.get(self.l).to_owned()),
            _ => {}
        }
        conditions
    }

    fn list(&self, texts: &[Bilingual]) -> String {
        texts.iter().map(|t| t.get(self.l)).collect::<Vec<_>>().join(&words::out_semicolon(self.l))
    }

    fn lessons(&self) -> Vec<String> {
        let (l, library) = (self.l, self.library());
        self.v
            .lessons
            .iter()
            .filter_map(|id| library.lesson(id))
            .map(|lesson| {
                let case = library.case(&lesson.case).map_or("", |c| c.short_name(l));
                let (told, transfers) = (lesson.sentence.get(l), lesson.transfers.get(l));
                let text = words::out_lesson(l, &lesson.id, case, told, transfers);
                text + &self.facts(&lesson.facts)
            })
            .collect()
    }

    /// The first of the facts that were known by then.
    fn facts(&self, ids: &[String]) -> String {
        let l = self.l;
        let facts: Vec<String> = ids
            .iter()
            .filter_map(|id| self.library().fact(id))
            .filter(|f| self.answer.found.force.question.knows(f.year))
            .take(REASONS)
            .map(|f| words::out_fact(l, &f.id, f.label.get(l), f.year, f.shown(l)))
            .collect();
        if facts.is_empty() {
            return String::new();
        }
        words::out_facts(l, facts.join(&words::out_semicolon(l)))
    }

    fn influence(&self) -> String {
        let Some(without) = self.answer.influence.get(&self.v.instrument.id) else {
            return String::new();
        };
        influence_told(self.v, without, self.library(), self.l)
    }

    /// The nearest episodes with the first of their sources.
    fn precedents(&self) -> Vec<String> {
        let record_of = self.answer.profile.record_of.as_deref();
        precedents(self.v, self.library(), record_of, 1, self.l)
    }
}
