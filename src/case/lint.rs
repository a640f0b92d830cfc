//! Reads the whole library once more, looking for what a type cannot forbid. Run by a test over
//! everything that ships, and on every case a user brings.

use std::sync::Arc;

use crate::profile::Lever;
use crate::text::Bilingual;

use super::calibration;
use super::catalogue::Instrument;
use super::failure::{Failure, FailureKind};
use super::library::Library;
use super::records::{Case, Fact, Lesson, SourceRef};
use super::{CostClass, LessonRule};

/// Something wrong in an asset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The record.
    pub at: String,
    /// What is wrong.
    pub what: String,
}

/// All faults of a library; empty where it is sound.
#[must_use]
pub fn lint(library: &Library) -> Vec<Fault> {
    let mut lint = Lint { library, faults: Vec::new() };
    lint.vocabulary();
    lint.kinds();
    lint.failures();
    for instrument in &library.catalogue.instruments {
        lint.instrument(instrument);
    }
    lint.laws();
    lint.levers();
    lint.cluster_rules();
    lint.upgrading();
    lint.niches();
    lint.steps();
    lint.terms();
    lint.features();
    lint.settings();
    lint.case_form();
    for case in &library.cases {
        lint.case(case);
    }
    for fact in &library.comparators {
        lint.fact(fact);
    }
    lint.references();
    lint.faults.extend(calibration::faults(library));
    lint.faults
}

pub(super) struct Lint<'a> {
    pub(super) library: &'a Library,
    faults: Vec<Fault>,
}

impl Lint<'_> {
    pub(super) fn fault(&mut self, at: &str, what: impl Into<String>) {
        self.faults.push(Fault { at: at.to_owned(), what: what.into() });
    }

    pub(super) fn check(&mut self, ok: bool, at: &str, what: impl Into<String>) {
        if !ok {
            self.fault(at, what);
        }
    }

    pub(super) fn words(&mut self, at: &str, texts: &[&Bilingual]) {
        for text in texts {
            self.check(!text.is_incomplete(), at, "a language is missing");
        }
    }

    pub(super) fn share(&mut self, at: &str, x: f64) {
        self.check((0.0..=1.0).contains(&x), at, format!("{x} is not a share from 0 to 1"));
    }

    pub(super) fn field(&mut self, at: &str, field: &str) {
        let known = self.library.words.field(field).is_some();
        self.check(known, at, format!("the field {field} is not declared"));
    }

    fn vocabulary(&mut self) {
        let library = self.library;
        for f in library.words.fields() {
            self.words(&f.id, &[&f.name, &f.hint, &f.where_found]);
            for word in &f.words {
                match f.word_names.get(word) {
                    Some(name) => self.words(&f.id, &[name]),
                    None => self.fault(&f.id, format!("the word {word} has no name")),
                }
            }
            if let Some(whole) = &f.part_of {
                self.field(&f.id, whole);
            }
        }
        for s in library.words.all_series() {
            self.words(&s.id, &[&s.name, &s.hint]);
            if let Some(whole) = &s.part_of {
                let known = library.words.series(whole).is_some();
                self.check(known, &s.id, format!("the series {whole} is not declared"));
            }
        }
    }

    fn kinds(&mut self) {
        let catalogue = &self.library.catalogue;
        for k in &catalogue.kinds {
            let at = format!("{:?}", k.kind);
            self.words(&at, &[&k.name, &k.remedy]);
            let once = catalogue.kinds.iter().filter(|x| x.kind == k.kind).count() == 1;
            self.check(once, &at, "the kind is told twice");
            self.check(!k.references.is_empty(), &at, "no reference");
            for r in &k.references {
                let marked = matches!(r.mark.as_str(), "read" | "memory");
                self.check(marked, &at, format!("the reference {} carries no mark", r.text));
                let found = r.mark != "read" || r.url.is_some();
                self.check(found, &at, format!("{} was read, but has no address", r.text));
            }
        }
    }

    fn relief(&mut self, f: &Failure) {
        let told = f.paid_relief.is_some() == f.relief.is_some();
        self.check(told, &f.id, "what firms pay, and what would show it, must stand together");
        let Some(relief) = &f.relief else { return };
        self.words(&f.id, &[&relief.ask]);
        self.check(relief.mark == "judgement", &f.id, "its relief carries no mark");
        let both = relief.field.is_some() == relief.high.is_some();
        self.check(both, &f.id, "a field that shows relief needs a value");
        if let Some(field) = &relief.field {
            self.field(&f.id, field);
        }
    }

    fn failures(&mut self) {
        let catalogue = &self.library.catalogue;
        for f in &catalogue.failures {
            self.words(&f.id, &[&f.name, &f.short, &f.sentence, &f.rationale]);
            self.relief(f);
            let kind = catalogue.kinds.iter().any(|k| k.kind == f.kind);
            self.check(kind, &f.id, "its kind is not told");
            let sum: f64 = f.signals.iter().map(|s| s.weight).sum();
            let is_sum = f.signals.is_empty() || (sum - 1.0).abs() < 1e-9;
            self.check(is_sum, &f.id, format!("the weights of the signals add to {sum}"));
            for s in &f.signals {
                self.field(&f.id, &s.field);
                self.share(&f.id, s.weight);
                let marked = matches!(s.mark.as_str(), "judgement" | "to_verify");
                self.check(marked, &f.id, format!("the signal {} carries no mark", s.field));
                self.check((s.from - s.to).abs() > 0.0, &f.id, "a ramp begins where it ends");
            }
            for gate in &f.gate {
                let is_signal = f.signals.iter().any(|s| s.field == *gate);
                self.check(is_signal, &f.id, format!("the gate {gate} is no signal"));
            }
            if matches!(f.kind, FailureKind::Government | FailureKind::Ignorance) {
                continue;
            }
            let remedies: Vec<&Arc<Instrument>> =
                catalogue.instruments.iter().filter(|i| i.addresses.contains_key(&f.id)).collect();
            self.check(remedies.len() >= 2, &f.id, "fewer than two instruments address it");
            let cheap = remedies.iter().any(|i| matches!(i.cost, CostClass::L | CostClass::M));
            self.check(cheap, &f.id, "no cheap instrument addresses it");
        }
    }

    fn instrument(&mut self, i: &Instrument) {
        let scoring = &self.library.catalogue.scoring;
        self.words(&i.id, &[&i.name, &i.what, &i.exit]);
        for texts in [&i.side_effects, &i.kpis] {
            self.check(!texts.is_empty(), &i.id, "no KPI or no side effect");
            self.words(&i.id, &texts.iter().collect::<Vec<_>>());
        }
        for (failure, address) in i.addresses.iter().chain(&i.exposures) {
            let known = self.library.catalogue.failure(failure).is_some();
            self.check(known, &i.id, format!("the failure {failure} does not exist"));
            self.share(&i.id, *address);
        }
        self.share(&i.id, i.base);
        self.check(scoring.priors.contains_key(&i.prior), &i.id, "its prior class does not exist");
        self.check(scoring.groups.contains_key(&i.group), &i.id, "its group does not exist");
        let feasible = &scoring.feasibility;
        self.check(feasible.authority.contains_key(&i.actor), &i.id, "its actor does not exist");
        self.check(feasible.fiscal_rho.contains_key(i.cost.id()), &i.id, "its cost has no weight");
        let named =
            scoring.actors.contains_key(&i.actor) && scoring.cost_names.contains_key(i.cost.id());
        self.check(named, &i.id, "its actor or cost class has no name");
        for s in &i.soft {
            self.field(&i.id, &s.field);
            self.share(&i.id, s.floor);
            let supplier = s.supplied_by.as_deref();
            let known = supplier.is_none_or(|s| self.library.catalogue.instrument(s).is_some());
            self.check(known, &i.id, "the supplier of a precondition does not exist");
        }
        for r in &i.risks {
            self.field(&i.id, &r.field);
            self.share(&i.id, r.weight);
        }
    }

    fn laws(&mut self) {
        let library = self.library;
        for law in &library.catalogue.laws {
            self.words(&law.id, &[&law.title, &law.wording, &law.note]);
            self.check(law.source_url.starts_with("http"), &law.id, "no address");
            let dated = law.in_force_from.starts_with(&law.year.to_string());
            self.check(dated, &law.id, "the year and the date of entry into force differ");
            for i in &law.instruments {
                self.instrument_exists(&law.id, i);
            }
        }
    }

    fn levers(&mut self) {
        let library = self.library;
        for lever in &library.catalogue.levers {
            self.field(&lever.field, &lever.field);
            self.check(lever.mark == "judgement", &lever.field, "a lever without a mark");
            for id in lever.raised_by.iter().chain(&lever.lowered_by) {
                self.instrument_exists(&lever.field, id);
            }
            let field = library.words.field(&lever.field);
            let fact = field.is_some_and(|f| f.lever == Lever::Fact);
            self.check(!fact, &lever.field, "nobody can change it, yet somebody moves it");
        }
        for field in library.words.fields().iter().filter(|f| f.lever == Lever::Policy) {
            let moved = library.catalogue.lever(&field.id).is_some();
            self.check(moved, &field.id, "policy can move it, but nothing says who");
        }
    }

    fn features(&mut self) {
        let library = self.library;
        for feature in &library.catalogue.similarity.features {
            self.field("similarity", &feature.field);
            let rules = ["table", "linear", "log", "log1p", "capped", "equal"];
            self.check(rules.contains(&feature.rule.as_str()), &feature.field, "unknown rule");
            let by_size = !matches!(feature.rule.as_str(), "table" | "equal");
            let complete = (feature.width.is_some() || !by_size)
                && (feature.cap.is_some() || feature.rule != "capped");
            self.check(complete, &feature.field, "a width or cap is missing");
            let wide = feature.width.is_none_or(|w| w > 0.0) && feature.weight > 0.0;
            self.check(wide, &feature.field, "a width or weight is not positive");
        }
        for field in library.words.fields() {
            let compared =
                library.catalogue.similarity.features.iter().any(|f| f.field == field.id);
            self.check(compared, &field.id, "the field has no rule of similarity");
        }
    }

    pub(super) fn instrument_exists(&mut self, at: &str, id: &str) {
        let known = self.library.catalogue.instrument(id).is_some();
        self.check(known, at, format!("the instrument {id} does not exist"));
    }

    fn case(&mut self, case: &Case) {
        self.words(&case.id, &[&case.name, &case.place, &case.trade, &case.summary, &case.verdict]);
        self.words(&case.id, &case.gaps.iter().collect::<Vec<_>>());
        for stage in &case.stages {
            self.words(&case.id, &[&stage.name, &stage.text]);
        }
        for fact in &case.facts {
            self.fact(fact);
        }
        for action in &case.actions {
            self.words(&action.id, &[&action.what, &action.problem, &action.outcome]);
            self.source(&action.id, &action.source);
            self.check(action.from <= action.to, &action.id, "ends before it begins");
            for i in &action.instruments {
                self.instrument_exists(&action.id, i);
            }
        }
        for (id, source) in &case.sources {
            self.source(id, source);
        }
        for e in &case.episodes {
            self.words(&e.id, &[&e.story]);
            self.check(e.from <= e.to, &e.id, "ends before it begins");
            self.check(!e.sources.is_empty(), &e.id, "no source");
            self.refer(&e.id, "source", &e.sources, |id| case.source(id).is_some());
            self.refer(&e.id, "fact", &e.facts, |id| case.fact(id).is_some());
            self.refer(&e.id, "action", &e.actions, |id| case.action(id).is_some());
            if let Some(i) = &e.instrument {
                self.instrument_exists(&e.id, i);
            }
        }
        for l in &case.lessons {
            self.lesson(case, l);
        }
        self.strengths(case);
    }

    fn lesson(&mut self, case: &Case, l: &Lesson) {
        self.words(&l.id, &[&l.sentence, &l.transfers]);
        self.instrument_exists(&l.id, &l.instrument);
        self.refer(&l.id, "fact", &l.facts, |id| case.fact(id).is_some());
        self.refer(&l.id, "episode", &l.episodes, |id| case.episode(id).is_some());
        self.check(
            !(l.facts.is_empty() && l.episodes.is_empty()),
            &l.id,
            "rests on no fact and no episode",
        );
        if let LessonRule::Exposure(risk, _) = &l.rule {
            let known = self.library.catalogue.failure(risk).is_some();
            self.check(known, &l.id, format!("the risk {risk} does not exist"));
        }
        // What is measured later than the lesson was known would be hindsight in an older "as of".
        let facts = l.facts.iter().filter_map(|id| case.fact(id)).map(|f| (&f.id, f.year));
        let episodes = l.episodes.iter().filter_map(|id| case.episode(id)).map(|e| (&e.id, e.to));
        for (id, year) in facts.chain(episodes).filter(|(_, year)| *year > l.date_known) {
            let known = format!("was known from {}, but rests on {id} of {year}", l.date_known);
            self.fault(&l.id, known);
        }
        // A sentence that tells what happened later would be hindsight in an older "as of".
        for text in [&l.sentence.zh, &l.sentence.en] {
            if let Some(year) = years_in(text).into_iter().find(|y| *y > l.date_known) {
                self.fault(&l.id, format!("names {year}, but was known from {}", l.date_known));
            }
        }
    }

    fn fact(&mut self, fact: &Fact) {
        self.words(&fact.id, &[&fact.label, &fact.unit]);
        self.source(&fact.id, &fact.source);
        self.check(fact.value.is_finite(), &fact.id, "the value is not a number");
    }

    fn source(&mut self, at: &str, source: &SourceRef) {
        self.check(!source.title.is_incomplete(), at, "the source has no title");
        match (&source.url, &source.no_address) {
            (None, None) => self.fault(at, "no address, and no reason why there is none"),
            (Some(url), _) if !url.starts_with("http") => self.fault(at, "the address is no link"),
            _ => {}
        }
    }

    pub(super) fn refer(
        &mut self,
        at: &str,
        what: &str,
        ids: &[String],
        exists: impl Fn(&str) -> bool,
    ) {
        for id in ids {
            self.check(exists(id), at, format!("the {what} {id} does not exist in its case"));
        }
    }
}

/// Numbers from 1900 to 2100 that stand alone in a text.
pub(super) fn years_in(text: &str) -> Vec<i32> {
    text.split(|c: char| !c.is_ascii_digit() && c != ',' && c != '.')
        .filter_map(|t| t.trim_matches(['.', ',']).parse::<i32>().ok())
        .filter(|y| (1900..=2100).contains(y))
        .collect()
}
