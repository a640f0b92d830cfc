//! The advice as a table: one instrument a row, with what decides, what speaks for and against,
//! and the cases it rests on.

use crate::advice::{
    GroundKind, InfluenceMap, List, Stance, Verdict, influence_told, list_name, precedents,
    sentence,
};
use crate::case::Library;
use crate::study::Findings;
use crate::text::words;

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

    /// The nearest episodes with all their sources.
    fn precedents(&self) -> Vec<String> {
        let record_of = self.m.profile.record_of.as_deref();
        let lines = precedents(self.v, self.library(), record_of, usize::MAX, self.m.l);
        lines.iter().map(|line| line.trim().to_owned()).collect()
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

    fn influence(&self, influence: &InfluenceMap) -> String {
        let Some(without) = influence.get(&self.v.instrument.id) else { return String::new() };
        influence_told(self.v, without, self.library(), self.m.l).trim().to_owned()
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
