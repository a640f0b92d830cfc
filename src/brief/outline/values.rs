//! Known figures in a line: each with its value, the marks of its sources, and the mark of a
//! judgement.

use crate::case::Basis;
use crate::document::Status;
use crate::profile::{Known, Origin as From, show, show_number};
use crate::text::words;

use super::build::Builder;
use super::model::Origin;

/// A figure in words.
struct Told {
    text: String,
    is_judged: bool,
    origins: Vec<Origin>,
}

impl Builder<'_> {
    /// Known fields in a line; empty where none is known.
    pub(super) fn values<'f>(
        &mut self,
        fields: impl IntoIterator<Item = &'f str>,
    ) -> (String, Vec<Origin>) {
        let told: Vec<Told> = fields.into_iter().filter_map(|id| self.field_value(id)).collect();
        self.in_a_line(told)
    }

    /// Known fields and readings in a line; empty where none is known.
    pub(super) fn bases<'f>(
        &mut self,
        bases: impl IntoIterator<Item = (&'f Basis, &'f Known)>,
    ) -> (String, Vec<Origin>) {
        let told: Vec<Told> = bases
            .into_iter()
            .filter_map(|(basis, known)| match basis {
                Basis::Field(id) => self.field_value(id),
                Basis::Reading(id) => self.reading_value(id, known),
            })
            .collect();
        self.in_a_line(told)
    }

    /// One known field: its name, value and marks.
    fn field_value(&mut self, id: &str) -> Option<Told> {
        let l = self.l;
        let vocabulary = &self.library().words;
        let (field, value) = (vocabulary.field(id)?, self.input.found.situation.get(id)?);
        let mut text =
            words::out_signal(l, field.name.get(l), show(field, &value.known, vocabulary, l));
        let mut origins = vec![Origin::Field(id.to_owned())];
        let datum = self.input.profile.fields.get(id).filter(|_| value.origin == From::Given);
        let mut is_judged = false;
        if let Some(datum) = datum {
            text.push_str(&self.fact_marks(&datum.facts));
            origins.extend(datum.facts.iter().cloned().map(Origin::Fact));
            is_judged = datum.status == Some(Status::Judgement);
        }
        if is_judged {
            origins.push(Origin::Judgement);
        }
        Some(Told { text, is_judged, origins })
    }

    fn reading_value(&self, id: &str, known: &Known) -> Option<Told> {
        let l = self.l;
        let declared = self.input.knowledge.registry.declaration(id)?;
        let shown = show_number(known.interval()?, &declared.unit, &self.library().words, l);
        let text = words::out_signal(l, declared.name.get(l), shown);
        Some(Told { text, is_judged: false, origins: vec![Origin::Reading(id.to_owned())] })
    }

    fn in_a_line(&self, told: Vec<Told>) -> (String, Vec<Origin>) {
        let l = self.l;
        let all_judged = told.len() > 1 && told.iter().all(|t| t.is_judged);
        let mut origins = Vec::new();
        let texts: Vec<String> = told
            .into_iter()
            .map(|t| {
                origins.extend(t.origins);
                if t.is_judged && !all_judged { t.text + &words::brief_judged(l) } else { t.text }
            })
            .collect();
        let mut line = self.clauses(&texts);
        if all_judged {
            line.push_str(&words::brief_all_judged(l));
        }
        (line, origins)
    }
}
