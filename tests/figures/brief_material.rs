//! What each origin of a brief can be quoted with: lists made without the help of the brief.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use crate::brief::{KNOWLEDGE, LANGUAGES};
use crate::common::SAMPLES;
use jiju::advice::{Ground, Release, Shown, release};
use jiju::brief::{Block, Input, Origin, Outline, Run, outline};
use jiju::case::{Atom, LessonRule, Question, Threshold};
use jiju::document::{Audience, BriefChoices, Profile};
use jiju::figure::figures;
use jiju::file::sample;
use jiju::measure::{Estimate, Interval};
use jiju::profile::{show, show_number};
use jiju::study::{Findings, Unlock, roadmap};
use jiju::text::{Language, two_decimals};

/// What the numbers of one brief may come from.
pub(crate) struct Material<'a> {
    pub(crate) profile: &'a Profile,
    pub(crate) found: &'a Findings,
    pub(crate) unlocks: &'a [Unlock],
    pub(crate) outline: &'a Outline,
    pub(crate) l: Language,
}

/// Numbers as they are written, without ids such as F050 and marks such as [3].
pub(crate) fn numbers(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut i = 0;
    while i < letters.len() {
        if !letters[i].is_ascii_digit() {
            i += 1;
            continue;
        }
        let start = i;
        let goes_on = |i: usize| {
            letters[i].is_ascii_digit()
                || (matches!(letters[i], '.' | ',' | '\u{2009}')
                    && letters.get(i + 1).is_some_and(char::is_ascii_digit))
        };
        while i < letters.len() && goes_on(i) {
            i += 1;
        }
        let before = start.checked_sub(1).map(|at| letters[at]);
        if !before.is_some_and(|c| c.is_ascii_alphabetic()) {
            let number: String = letters[start..i].iter().collect();
            found.push(number.replace([',', '\u{2009}'], ""));
        }
    }
    found
}

impl Material<'_> {
    fn share(&self, x: f64) -> String {
        let words = &KNOWLEDGE.library.words;
        Interval::point(x).map_or_else(String::new, |x| show_number(x, "share", words, self.l))
    }

    fn severity(e: Estimate) -> String {
        format!("{} {}", two_decimals(e.lo), two_decimals(e.hi))
    }

    /// All that an origin can be quoted with.
    pub(crate) fn of(&self, origin: &Origin) -> String {
        let (l, library) = (self.l, &self.found.force.library);
        match origin {
            Origin::Fact(id) => {
                let f = library.fact(id).unwrap();
                format!("{} {} {}", f.label.get(l), f.year, f.shown(l))
            }
            Origin::Episode(id) => {
                let e = library.episode(id).unwrap();
                let mut text = format!("{} {} {} {}", e.from, e.to, e.story.get(l), e.grade);
                for used in self.found.advice.verdicts.iter().flat_map(|v| &v.support.episodes) {
                    if used.episode.id == *id {
                        text += &format!(" {}", Self::severity(used.similarity.global));
                    }
                }
                text
            }
            Origin::Lesson(id) => {
                let x = library.lesson(id).unwrap();
                format!("{} {}", x.sentence.get(l), x.transfers.get(l))
            }
            Origin::Law(id) => {
                let x = library.catalogue.laws.iter().find(|x| x.id == *id).unwrap();
                format!("{} {} {}", x.title.get(l), x.wording.get(l), x.note.get(l))
            }
            Origin::Case(id) => {
                let case = library.case(id).unwrap();
                let years = case.facts.iter().map(|f| f.year);
                let years = years.chain(case.episodes.iter().flat_map(|e| [e.from, e.to]));
                years.map(|y| y.to_string()).collect::<Vec<_>>().join(" ")
            }
            Origin::Reading(id) => {
                let reading = self.found.readings.iter().find(|r| r.id == *id).unwrap();
                let unit = &KNOWLEDGE.registry.declaration(id).unwrap().unit;
                show_number(reading.value().unwrap(), unit, &library.words, l)
            }
            Origin::Field(id) => self.of_field(id),
            Origin::Catalogue(id) => self.of_catalogue(id),
            Origin::Profile(_) => {
                let i = &self.profile.identity;
                let year = self.profile.year.map_or_else(String::new, |y| y.to_string());
                let founded = match i.founding_year.value {
                    jiju::document::Value::Number(year) => format!("{year:.0}"),
                    _ => String::new(),
                };
                // The code is one of GB/T 4754.
                format!("{:?} {:?} 4754 {year} {founded}", i.code, i.industry_code)
            }
            Origin::Judgement => self.rules(),
            Origin::Count => self.counts(),
        }
    }

    fn of_field(&self, id: &str) -> String {
        let (l, library) = (self.l, &self.found.force.library);
        let field = library.words.field(id).unwrap();
        let mut text = format!("{} {}", field.name.get(l), field.where_found.get(l));
        if let Some(value) = self.found.situation.get(id) {
            text += &format!(" {}", show(field, &value.known, &library.words, l));
            if let Some(read) = value.conflict {
                text += &format!(" {}", show_number(read, &field.unit, &library.words, l));
            }
        }
        let datum = self.profile.fields.get(id);
        let year = datum.and_then(|d| d.year).or(self.profile.year);
        text += &format!(" {year:?} {:?}", datum.and_then(|d| d.source.clone()));
        // Limits of rules on it, and what would turn a finding on it.
        let shown = |x: f64| {
            let x = Interval::point(x).unwrap();
            show_number(x, &field.unit, &library.words, l)
        };
        let mut limits = Vec::new();
        let mut atom = |a: &Atom| {
            if let (true, Threshold::Number(x)) = (a.field == id, &a.threshold) {
                limits.push(*x);
            }
        };
        for i in &library.catalogue.instruments {
            i.gates
                .iter()
                .chain(&i.vetoes)
                .flat_map(jiju::case::Condition::atoms)
                .for_each(&mut atom);
        }
        for lesson in library.cases.iter().flat_map(|c| &c.lessons) {
            if let LessonRule::Veto(c) | LessonRule::Gate(c) = &lesson.rule {
                c.atoms().for_each(&mut atom);
            }
        }
        let episodes = library.cases.iter().flat_map(|c| &c.episodes);
        episodes.flat_map(|e| &e.conditions).for_each(&mut atom);
        let softs = self.found.advice.verdicts.iter().flat_map(|v| &v.appraisal.soft);
        limits.extend(softs.filter(|s| s.field == id).flat_map(|s| [s.ramp.from, s.ramp.to]));
        let low = library.catalogue.scoring.binding.low;
        let diagnosis = &self.found.advice.diagnosis;
        for s in diagnosis.binding.iter().filter_map(|id| diagnosis.find(id)) {
            let failure = library.catalogue.failure(&s.failure).unwrap();
            let (Release::OneOf(turns) | Release::Together(turns)) =
                release(s, failure, low, &library.words);
            limits.extend(turns.iter().filter(|t| t.field == id).map(|t| t.threshold));
        }
        for x in limits {
            text += &format!(" {}", shown(x));
        }
        text
    }

    fn of_catalogue(&self, id: &str) -> String {
        let (l, library) = (self.l, &self.found.force.library);
        let catalogue = &library.catalogue;
        if let Some(failure) = catalogue.failure(id) {
            let s = self.found.advice.diagnosis.of(id);
            let texts = [&failure.name, &failure.sentence, &failure.rationale].map(|t| t.get(l));
            let ask = failure.relief.as_ref().map_or("", |r| r.ask.get(l));
            let pays = failure.paid_relief.as_ref().map_or("", |r| r.get(l));
            return format!("{} {} {ask} {pays}", texts.join(" "), Self::severity(s));
        }
        if let Some(fit) = self.found.paths.fits.iter().find(|f| f.path == id) {
            return Self::severity(fit.fit);
        }
        let x = catalogue.instrument(id).unwrap();
        let v = self.found.advice.verdict(id).unwrap();
        let mut texts = vec![x.name.get(l), x.what.get(l), x.exit.get(l)];
        texts.extend(x.side_effects.iter().chain(&x.kpis).map(|t| t.get(l)));
        texts.extend(catalogue.scoring.cost_names.get(x.cost.id()).map(|n| n.get(l)));
        texts.extend(catalogue.steps.gate(id).map(|g| g.get(l)));
        let mut text = format!("{} {} {}", texts.join(" "), x.lead_months, v.grade());
        for step in roadmap(&self.found.advice, catalogue, &self.profile.declined) {
            if step.instrument.id == id {
                text += &format!(" {} {}", step.start + 1, step.finish);
            }
        }
        for reason in v.reasons.iter().chain([&v.deciding]) {
            text += &format!(" {}", self.of_ground(reason));
        }
        text
    }

    /// Scores and shares that a reason compares.
    fn of_ground(&self, g: &Ground) -> String {
        let mut text = g.share.map_or_else(String::new, |s| self.share(s));
        text += &g.weight.map_or_else(String::new, |w| format!(" {}", Self::severity(w)));
        if let (None, Some(Shown::Interval(x))) = (&g.field, &g.value) {
            text += &format!(" {} {}", two_decimals(x.lo()), two_decimals(x.hi()));
        }
        if let (None, Some(Threshold::Number(x))) = (&g.field, &g.threshold) {
            text += &format!(" {}", two_decimals(*x));
        }
        if let Some(jiju::advice::CarryBar::Similarity(x)) = &g.bar {
            text += &format!(" {}", two_decimals(*x));
        }
        text
    }

    /// The scales of the rules, as a sentence names them.
    fn rules(&self) -> String {
        let catalogue = &self.found.force.library.catalogue;
        let terms = catalogue.terms.iter().map(|t| t.meaning.get(self.l));
        let terms: Vec<&str> = terms.collect();
        // 0 none, 1 worst; grade of 5; what is costly begins at 1000 (10 million).
        let costly = if self.l == Language::Zh { "1000" } else { "10" };
        format!("0 1 5 {costly} {}", terms.join(" "))
    }

    /// Counts of what there is.
    fn counts(&self) -> String {
        let advice = &self.found.advice;
        let d = &advice.diagnosis;
        let mut all = vec![
            advice.verdicts.len(),
            d.binding.len(),
            d.binding.len() + d.unlisted.len(),
            d.open.len(),
            self.found.completeness.known,
            self.found.completeness.all,
            self.found.later_figures,
            self.found.errors(),
            self.found.force.cases.len(),
        ];
        all.extend(jiju::advice::List::ALL.map(|list| advice.list(list).len()));
        all.extend(self.unlocks.iter().flat_map(|u| [u.moved.len(), u.advised]));
        let stage = &self.found.cluster.stage;
        all.push(stage.rules.iter().filter(|r| r.speaks).count());
        let niches = &self.found.paths.niches;
        all.push(niches.in_zone(jiju::advice::paths::Zone::Open).count());
        let advised = advice.verdicts.iter().filter(|v| v.list.is_advised());
        let kept = advised.filter(|v| !self.profile.declined.contains_key(&v.instrument.id));
        all.push(kept.count());
        let catalogue = &self.found.force.library.catalogue;
        let steps = roadmap(advice, catalogue, &self.profile.declined);
        all.extend(catalogue.steps.phases.ends.iter().map(|e| *e as usize));
        all.push(steps.iter().filter(|s| s.phase == 0).count());
        all.extend(steps.iter().flat_map(|s| [s.start as usize + 1, s.finish as usize]));
        // Measures of one class of cost.
        for class in ["L", "M", "H", "XH"] {
            let of = |v: &&jiju::advice::Verdict| v.instrument.cost.id() == class;
            let kept =
                |v: &&jiju::advice::Verdict| !self.profile.declined.contains_key(&v.instrument.id);
            let list = |advised: bool| {
                let all = advice.verdicts.iter();
                all.filter(move |v| v.list.is_advised() == advised).filter(of)
            };
            all.push(list(true).filter(kept).count());
        }
        let costly = |v: &&jiju::advice::Verdict| ["H", "XH"].contains(&v.instrument.cost.id());
        let refused = advice.list(jiju::advice::List::NotAdvised);
        all.push(refused.iter().filter(|v| costly(v)).count());
        all.extend(self.told_of_many());
        all.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    }
}

impl Material<'_> {
    /// Where the section of refusals stands, and what the lists for a leader leave out.
    fn told_of_many(&self) -> Vec<usize> {
        let name = jiju::brief::Section::Refused.name(self.l);
        let mut heads = self.outline.blocks.iter().filter_map(|b| match b {
            Block::Heading { level: 1, text } => Some(text),
            _ => None,
        });
        let at = heads.position(|text| text.ends_with(&name)).unwrap() + 1;
        let rows = |section: &str| -> Vec<String> {
            let all = texts(self.outline).into_iter().filter(|(key, ..)| key.starts_with(section));
            all.map(|(_, text, ..)| text).collect()
        };
        let advice = &self.found.advice;
        let refused = advice.list(jiju::advice::List::NotAdvised);
        let told = rows("refused/table/").join("\n");
        let untold = |v: &&&jiju::advice::Verdict| {
            let name = v.instrument.name.get(self.l);
            let short = name.rfind(['（', '(']).map_or(name, |at| name[..at].trim_end());
            !told.contains(short)
        };
        let listed = advice.verdicts.iter().filter(|v| v.list.is_advised()).count();
        let cards = rows("advice/what ").len();
        let mut all = vec![at, refused.iter().filter(untold).count(), listed - cards.min(listed)];
        // Measures that start as pilots.
        for kind in [jiju::advice::GroundKind::Untried, jiju::advice::GroundKind::NoCarrier] {
            let of = |v: &&jiju::advice::Verdict| v.list.is_advised() && v.deciding.kind == kind;
            all.push(advice.verdicts.iter().filter(of).count());
        }
        all
    }
}

/// Texts with their origins; of a table the number of the row too.
pub(crate) fn texts(outline: &Outline) -> Vec<(String, String, Vec<Origin>, usize)> {
    let mut all = Vec::new();
    for block in &outline.blocks {
        match block {
            Block::Paragraph(p) => all.push((p.key.clone(), p.text(), p.origins.clone(), 0)),
            Block::Table(t) => {
                for (i, r) in t.rows.iter().enumerate() {
                    all.push((r.key.clone(), r.text(), r.origins.clone(), i + 1));
                }
            }
            _ => {}
        }
    }
    all
}

/// The sources that a paragraph or row cites.
pub(crate) fn cites(outline: &Outline, key: &str) -> Vec<usize> {
    let runs: Vec<&Run> = outline
        .blocks
        .iter()
        .flat_map(|block| match block {
            Block::Paragraph(p) if p.key == key => p.runs.iter().collect(),
            Block::Table(t) => {
                let rows = t.rows.iter().filter(|r| r.key == key);
                rows.flat_map(|r| r.cells.iter().flat_map(|c| &c.runs)).collect()
            }
            _ => Vec::new(),
        })
        .collect();
    runs.into_iter().flat_map(|r| r.cites.iter().copied()).collect()
}

pub(crate) fn each(mut act: impl FnMut(&str, &Material<'_>)) {
    for name in SAMPLES {
        let document = sample(&KNOWLEDGE.files, name).unwrap();
        let profile = &document.profiles[0];
        let question = Question { as_of: profile.as_of, ..Question::default() };
        let found = Findings::of(profile, question, &KNOWLEDGE);
        let (influence, unlocks) = (found.influence(), found.unlocks());
        for l in LANGUAGES {
            for audience in Audience::ALL {
                let input = Input {
                    profile,
                    found: &found,
                    influence: &influence,
                    unlocks: &unlocks,
                    knowledge: &KNOWLEDGE,
                    figures: figures(profile, &found, &KNOWLEDGE, l),
                };
                let choices = BriefChoices { audience, ..BriefChoices::default() };
                let outline = outline(input, &choices, l);
                act(
                    name,
                    &Material { profile, found: &found, unlocks: &unlocks, outline: &outline, l },
                );
            }
        }
    }
}
