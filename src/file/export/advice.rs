//! The advice as a table: one instrument a row, with what decides, what speaks for and against,
//! and the cases it rests on.

use crate::advice::{
    ALL, EpisodeUse, GroundKind, InfluenceMap, List, Stance, Verdict, changes, list_name, sentence,
};
use crate::case::{Library, SourceRef};
use crate::study::Findings;
use crate::text::{range, two_decimals, words};

use super::findings::{estimate_cells, table};
use super::making::{FIGURE, Making, NAME, SENTENCE, WORD};
use super::table::{ExportCell, ExportColumn, ExportTable};

pub(super) fn advice<'a>(
    m: Making<'a>,
    found: &Findings,
    influence: &InfluenceMap,
) -> ExportTable<'a> {
    let columns = vec![
        ExportColumn::new(words::export_instrument(m.l), NAME),
        ExportColumn::new(words::export_verdict(m.l), WORD),
        ExportColumn::new(words::export_score_low(m.l), FIGURE),
        ExportColumn::new(words::export_score_mid(m.l), FIGURE),
        ExportColumn::new(words::export_score_high(m.l), FIGURE),
        ExportColumn::new(words::export_deciding(m.l), SENTENCE),
        ExportColumn::new(words::export_for(m.l), SENTENCE),
        ExportColumn::new(words::export_against(m.l), SENTENCE),
        ExportColumn::new(words::export_conditions(m.l), SENTENCE),
        ExportColumn::new(words::export_precedents(m.l), SENTENCE),
        ExportColumn::new(words::export_lessons(m.l), SENTENCE),
        ExportColumn::new(words::export_influence(m.l), SENTENCE),
        ExportColumn::new(words::export_find_out(m.l), NAME),
        ExportColumn::new(words::export_declined(m.l), NAME),
        ExportColumn::new(words::export_id(m.l), WORD),
    ];
    let all = List::ALL.into_iter().flat_map(|list| found.advice.list(list));
    let rows = all.map(|v| Card { m, v, found }.row(influence)).collect();
    table(m, "advice", words::export_sheet_advice(m.l), columns, rows)
}

struct Card<'a> {
    m: Making<'a>,
    v: &'a Verdict,
    found: &'a Findings,
}

impl Card<'_> {
    fn library(&self) -> &Library {
        &self.found.force.library
    }

    fn row(&self, influence: &InfluenceMap) -> Vec<ExportCell> {
        let (l, v) = (self.m.l, self.v);
        let mut row = vec![
            ExportCell::text(v.instrument.name.get(l)),
            ExportCell::text(list_name(v.list, l)),
        ];
        row.extend(estimate_cells(v.appraisal.score));
        let decides = sentence(&v.deciding, self.library(), l);
        let conditions = self.conditions(&decides);
        let lines = |texts: Vec<String>| ExportCell::text(texts.join("\n"));
        row.push(ExportCell::text(decides));
        row.push(lines(self.reasons(|s, k| s == Stance::For && k != GroundKind::Episode)));
        row.push(lines(self.reasons(|s, k| s == Stance::Against && k != GroundKind::Episode)));
        row.push(lines(conditions));
        row.push(lines(self.precedents()));
        row.push(lines(self.lessons()));
        row.push(ExportCell::text(self.influence(influence)));
        row.push(lines(self.find_out()));
        row.push(ExportCell::text(self.declined()));
        row.push(ExportCell::text(v.instrument.id.as_str()));
        row
    }

    fn reasons(&self, wanted: impl Fn(Stance, GroundKind) -> bool) -> Vec<String> {
        let found = self.v.reasons.iter().filter(|r| wanted(r.stance, r.kind));
        found.map(|r| sentence(r, self.library(), self.m.l)).collect()
    }

    /// What must be settled or brought along, and the pilot that stands in for a precedent.
    fn conditions(&self, decides: &str) -> Vec<String> {
        let kinds = [
            GroundKind::OpenVeto,
            GroundKind::OpenGate,
            GroundKind::Soft,
            GroundKind::Law,
            GroundKind::LawCaution,
        ];
        let mut all = self.reasons(|s, k| s == Stance::Limit && kinds.contains(&k));
        all.retain(|c| c != decides);
        let pilot = &self.library().catalogue.scoring.pilot;
        match self.v.deciding.kind {
            GroundKind::Untried => all.push(pilot.untried.get(self.m.l).to_owned()),
            GroundKind::NoCarrier => all.push(pilot.no_carrier.get(self.m.l).to_owned()),
            _ => {}
        }
        all
    }

    fn precedents(&self) -> Vec<String> {
        let (l, v) = (self.m.l, self.v);
        let mut lines: Vec<String> = [
            v.nearest_success().map(|e| words::out_success(l, self.episode(e))),
            v.nearest_mixed().map(|e| words::out_mixed(l, self.episode(e))),
            v.nearest_failure().map(|e| words::out_failure(l, self.episode(e))),
        ]
        .into_iter()
        .flatten()
        .map(|line| line.trim().to_owned())
        .collect();
        if lines.is_empty() {
            lines.push(words::out_no_precedent(l).trim().to_owned());
        }
        lines
    }

    /// An episode with its years, its similarity and its sources.
    fn episode(&self, e: &EpisodeUse) -> String {
        let l = self.m.l;
        let case = self.library().case(&e.episode.case);
        let name = case.map_or("", |c| c.short_name(l));
        let sources = e.episode.sources.iter().filter_map(|s| case?.source(s));
        let sources: Vec<String> = sources.map(|s| source_text(s, self.m)).collect();
        let own = self.m.profile.record_of.as_ref() == Some(&e.episode.case);
        let own = if own { words::out_own_record(l) } else { String::new() };
        let years =
            range(f64::from(e.episode.from), f64::from(e.episode.to), |y| format!("{y:.0}"));
        let near = e.similarity.global;
        words::out_episode(
            l,
            &e.episode.id,
            name,
            years,
            e.episode.story.get(l).trim_end_matches(['。', '.']),
            range(near.lo, near.hi, two_decimals),
            sources.join(&words::out_semicolon(l)),
        ) + &own
    }

    fn lessons(&self) -> Vec<String> {
        let (l, library) = (self.m.l, self.library());
        let lessons = self.v.lessons.iter().filter_map(|id| library.lesson(id));
        let told = lessons.map(|lesson| {
            let case = library.case(&lesson.case).map_or("", |c| c.short_name(l));
            let (told, transfers) = (lesson.sentence.get(l), lesson.transfers.get(l));
            let facts = if lesson.facts.is_empty() {
                String::new()
            } else {
                words::export_facts(l, lesson.facts.join(", "))
            };
            words::out_lesson(l, &lesson.id, case, told, transfers).trim().to_owned() + &facts
        });
        told.collect()
    }

    /// What the verdict would be without each case; only changes are told.
    fn influence(&self, influence: &InfluenceMap) -> String {
        let (l, v, library) = (self.m.l, self.v, self.library());
        let Some(all) = influence.get(&v.instrument.id) else { return String::new() };
        let told = changes(v, all, library, l);
        let text = if !told.is_empty() {
            words::out_influence(l, told.join(&words::out_semicolon(l)))
        } else if all.get(ALL).is_some_and(|i| i.score != v.appraisal.score) {
            words::out_influence_score(l)
        } else {
            words::out_influence_none(l)
        };
        text.trim().to_owned()
    }

    fn find_out(&self) -> Vec<String> {
        let fields = self.v.find_out.iter().filter_map(|f| self.m.words.field(f));
        fields.map(|f| f.name.get(self.m.l).to_owned()).collect()
    }

    /// Why the county declines it.
    fn declined(&self) -> String {
        let Some(kept) = self.m.profile.declined.get(&self.v.instrument.id) else {
            return String::new();
        };
        let reason = self.library().catalogue.decline(&kept.reason);
        let reason = reason.map_or(kept.reason.as_str(), |r| r.name.get(self.m.l));
        words::out_declined(self.m.l, reason, &kept.words).trim().to_owned()
    }
}

/// A source with its address, or why there is none.
fn source_text(source: &SourceRef, m: Making<'_>) -> String {
    let l = m.l;
    match (&source.url, &source.no_address) {
        (Some(url), _) => words::out_source(l, source.title.get(l), url),
        (None, why) => {
            words::out_no_address(l, source.title.get(l), why.as_deref().unwrap_or_default())
        }
    }
}
