//! The advice as a county would read it: problems, what to do, what not to do and why, what to
//! find out first, and what the advice rests on.

use std::fmt::Write;

use crate::advice::{ALL, EpisodeUse, List, Severity, Verdict, list_name, sentence};
use crate::advice::{GroundKind, Stance};
use crate::case::{FailureKind, Library};
use crate::profile::{Known, completeness, show};
use crate::text::{Language, range, rounded, two_decimals, words};

use super::advise::Answer;

/// Fields named as worth finding out first.
const FIGURES_TO_FETCH: usize = 5;
/// Reasons printed under one instrument.
const REASONS: usize = 3;

pub(super) fn print(answer: &Answer<'_>, language: Language) -> String {
    let mut page = Page { answer, l: language, out: String::new() };
    page.head();
    page.problems();
    page.advised();
    page.not_advised();
    page.find_out();
    page.basis();
    page.out
}

struct Page<'a> {
    answer: &'a Answer<'a>,
    l: Language,
    out: String,
}

impl Page<'_> {
    fn line(&mut self, text: impl AsRef<str>) {
        self.out.push_str(text.as_ref());
        self.out.push('\n');
    }

    fn heading(&mut self, text: impl AsRef<str>) {
        self.out.push('\n');
        self.line(text);
    }

    fn library(&self) -> &Library {
        self.answer.force.library
    }

    fn head(&mut self) {
        let (profile, l) = (self.answer.profile, self.l);
        let identity = &profile.identity;
        let place = match l {
            Language::Zh if !identity.place_zh.is_empty() => &identity.place_zh,
            Language::En if identity.place_en.is_empty() => &identity.place_zh,
            _ => &identity.place_en,
        };
        let year = profile.year.map_or_else(String::new, |y| words::out_year(l, y));
        self.line(words::out_title(l, place, year));
        if profile.fictitious {
            self.line(words::out_fictitious(l));
        }
        let cases: Vec<&str> = self.answer.force.cases.iter().map(|c| c.name.get(l)).collect();
        let cases = if cases.is_empty() {
            words::out_no_cases(l)
        } else {
            cases.join(&words::out_comma(l))
        };
        match self.answer.force.question.as_of {
            Some(as_of) => self.line(words::out_as_of(l, as_of, cases)),
            None => self.line(words::out_everything_known(l, cases)),
        }
        if self.answer.hindsight {
            self.line(words::out_hindsight(l));
        } else if let Some(case) = profile.record_of.as_ref().and_then(|id| self.library().case(id))
        {
            let name = case.name.get(l).to_owned();
            self.line(words::out_own_case(l, name));
        }
        let known = completeness(self.answer.situation, &self.library().words);
        self.line(words::out_completeness(l, known.known, known.all));
    }

    fn problems(&mut self) {
        let l = self.l;
        self.heading(words::out_problems(l));
        if self.answer.advice.no_problem() {
            self.line(words::out_no_problem(l));
            return;
        }
        let diagnosis = &self.answer.advice.diagnosis;
        let binding: Vec<&Severity> =
            diagnosis.binding.iter().filter_map(|id| diagnosis.find(id)).collect();
        for (i, severity) in binding.into_iter().enumerate() {
            let text = problem(i, severity, self.answer, l);
            self.line(text);
        }
    }

    fn advised(&mut self) {
        let l = self.l;
        self.heading(words::out_advice(l));
        let mut any = false;
        for list in [List::Advise, List::AdviseWithConditions] {
            let verdicts: Vec<String> = self
                .answer
                .advice
                .list(list)
                .iter()
                .enumerate()
                .map(|(i, v)| self.card(i, v))
                .collect();
            if verdicts.is_empty() {
                continue;
            }
            any = true;
            self.line(words::out_sublist(l, list_name(list, l), verdicts.len()));
            for card in verdicts {
                self.out.push_str(&card);
            }
        }
        if !any {
            self.line(words::out_nothing_advised(l));
        }
    }

    fn card(&self, i: usize, v: &Verdict<'_>) -> String {
        let (l, library) = (self.l, self.library());
        let x = v.instrument;
        let mut out = String::new();
        let scoring = &library.catalogue.scoring;
        let cost = scoring.cost_names.get(x.cost.id()).map_or("", |n| n.get(l));
        let actor = scoring.actors.get(&x.actor).map_or("", |n| n.get(l));
        let mut put = |text: String| {
            let _ = writeln!(out, "{text}");
        };
        put(words::out_card(l, i + 1, x.name.get(l), cost, x.lead_months, actor, v.grade()));
        put(words::out_what(l, x.what.get(l)));
        let reasons = |stance: Stance, kinds: &[GroundKind]| -> Vec<String> {
            v.reasons
                .iter()
                .filter(|r| r.stance == stance && kinds.contains(&r.kind))
                .take(REASONS)
                .map(|r| sentence(r, library, l))
                .collect()
        };
        let needs = reasons(Stance::For, &[GroundKind::Need]);
        put(words::out_treats(l, needs.join(&words::out_semicolon(l))));
        if v.list == List::AdviseWithConditions {
            let decides = sentence(&v.deciding, library, l);
            let mut more = reasons(
                Stance::Limit,
                &[GroundKind::OpenVeto, GroundKind::OpenGate, GroundKind::Soft],
            );
            more.retain(|m| *m != decides);
            put(words::out_held_back(l, decides));
            if !more.is_empty() {
                put(words::out_conditions(l, more.join(&words::out_semicolon(l))));
            }
        }
        match v.nearest_success() {
            Some(e) => put(words::out_success(l, self.episode(e))),
            None => put(words::out_no_success(l)),
        }
        if let Some(e) = v.nearest_mixed() {
            put(words::out_mixed(l, self.episode(e)));
        }
        if let Some(e) = v.nearest_failure() {
            put(words::out_failure(l, self.episode(e)));
        }
        for lesson in v.lessons.iter().filter_map(|id| library.lesson(id)) {
            let case = library.case(&lesson.case).map_or("", |c| c.name.get(l));
            let (told, transfers) = (lesson.sentence.get(l), lesson.transfers.get(l));
            put(words::out_lesson(l, &lesson.id, case, told, transfers, self.facts(&lesson.facts)));
        }
        put(words::out_exit(l, x.exit.get(l)));
        put(self.influence(v));
        out
    }

    /// An episode with its years, its similarity and the first of its sources.
    fn episode(&self, e: &EpisodeUse<'_>) -> String {
        let (l, library) = (self.l, self.library());
        let case = library.case(&e.episode.case);
        let name = case.map_or("", |c| c.name.get(l));
        let source = case.and_then(|c| e.episode.sources.iter().find_map(|s| c.source(s)));
        let source = source.map_or_else(String::new, |s| match (&s.url, &s.no_address) {
            (Some(url), _) => format!("{}, {url}", s.title),
            (None, why) => words::out_no_address(l, &s.title, why.as_deref().unwrap_or_default()),
        });
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
            source,
        )
    }

    /// The first of the facts that were known by then.
    fn facts(&self, ids: &[String]) -> String {
        let l = self.l;
        let facts: Vec<String> = ids
            .iter()
            .filter_map(|id| self.library().fact(id))
            .filter(|f| self.answer.force.question.knows(f.year))
            .take(REASONS)
            .map(|f| {
                words::out_fact(
                    l,
                    &f.id,
                    f.label.get(l),
                    f.year,
                    rounded(f.value, 3),
                    f.unit.get(l),
                )
            })
            .collect();
        if facts.is_empty() {
            return String::new();
        }
        words::out_facts(l, facts.join(&words::out_semicolon(l)))
    }

    /// What the verdict would be without each case; only changes are told.
    fn influence(&self, v: &Verdict<'_>) -> String {
        let (l, library) = (self.l, self.library());
        let Some(all) = self.answer.influence.get(&v.instrument.id) else { return String::new() };
        let mut told: Vec<String> = library
            .cases
            .iter()
            .filter_map(|case| Some((case.name.get(l), all.get(&case.id)?)))
            .filter(|(_, i)| i.list != v.list)
            .map(|(case, i)| words::out_without(l, case, list_name(i.list, l)))
            .collect();
        if let Some(i) = all.get(ALL).filter(|i| i.list != v.list) {
            told.push(words::out_without_any(l, list_name(i.list, l)));
        }
        if !told.is_empty() {
            return words::out_influence(l, told.join(&words::out_semicolon(l)));
        }
        if all.get(ALL).is_some_and(|i| i.differs(v)) {
            words::out_influence_score(l)
        } else {
            words::out_influence_none(l)
        }
    }

    fn not_advised(&mut self) {
        let l = self.l;
        self.heading(words::out_not_advised(l));
        let mut refused = self.answer.advice.list(List::NotAdvised);
        // Hard refusals first; within a kind the best score stays first.
        refused.sort_by_key(|v| v.kind as u8);
        let lines: Vec<String> = refused
            .into_iter()
            .enumerate()
            .map(|(i, v)| {
                let reason = sentence(&v.deciding, self.library(), l);
                words::out_because(l, i + 1, v.instrument.name.get(l), reason)
            })
            .collect();
        for text in lines {
            self.line(text);
        }
    }

    fn find_out(&mut self) {
        let (l, library) = (self.l, self.library());
        let first: Vec<String> = self
            .answer
            .advice
            .list(List::FindOutFirst)
            .into_iter()
            .enumerate()
            .map(|(i, v)| {
                let reason = sentence(&v.deciding, library, l);
                let fields: Vec<&str> = v
                    .find_out
                    .iter()
                    .filter_map(|f| library.words.field(f))
                    .take(REASONS)
                    .map(|f| f.name.get(l))
                    .collect();
                let fields = fields.join(&words::out_comma(l));
                words::out_find_out(l, i + 1, v.instrument.name.get(l), reason, fields)
            })
            .collect();
        let open: Vec<&str> = self
            .answer
            .advice
            .list(List::CannotJudge)
            .into_iter()
            .map(|v| v.instrument.name.get(l))
            .collect();
        let fetch: Vec<String> = self
            .answer
            .unlocks
            .iter()
            .take(FIGURES_TO_FETCH)
            .enumerate()
            .filter_map(|(i, u)| {
                let field = library.words.field(&u.field)?;
                let known =
                    self.answer.situation.get(&u.field).map_or(Known::Unknown, |v| v.known.clone());
                let value = show(field, &known, &library.words, l);
                let (name, place) = (field.name.get(l), field.where_found.get(l));
                Some(words::out_fetch(l, i + 1, name, value, place, u.verdicts.len(), u.advised))
            })
            .collect();
        self.heading(words::out_find_out_first(l));
        if first.is_empty() {
            self.line(words::out_none(l));
        }
        for text in first {
            self.line(text);
        }
        if !open.is_empty() {
            self.line(words::out_cannot_judge(l, open.len(), open.join(&words::out_comma(l))));
        }
        if !fetch.is_empty() {
            self.line(words::out_fetch_head(l, fetch.len()));
            for text in fetch {
                self.line(text);
            }
        }
    }

    fn basis(&mut self) {
        let l = self.l;
        self.heading(words::out_basis(l));
        self.line(words::out_basis_text(l));
    }
}

fn problem(i: usize, s: &Severity, answer: &Answer<'_>, l: Language) -> String {
    let library = answer.force.library;
    let Some(failure) = library.catalogue.failure(&s.failure) else { return String::new() };
    let kind = match s.kind {
        FailureKind::Market => words::kind_market(l),
        FailureKind::System => words::kind_system(l),
        FailureKind::Factor => words::kind_factor(l),
        FailureKind::Industry => words::kind_industry(l),
        FailureKind::Government => words::kind_government(l),
        FailureKind::Ignorance => words::kind_ignorance(l),
    };
    let signal = |known: bool| -> Vec<String> {
        s.signals
            .iter()
            .filter(|x| x.known.is_unknown() != known)
            .filter_map(|x| {
                let field = library.words.field(&x.field)?;
                let name = field.name.get(l);
                Some(if known {
                    words::out_signal(l, name, show(field, &x.known, &library.words, l))
                } else {
                    name.to_owned()
                })
            })
            .collect()
    };
    let severity = range(s.severity.lo, s.severity.hi, two_decimals);
    let mut text =
        words::out_problem(l, i + 1, failure.name.get(l), kind, severity, failure.sentence.get(l));
    text.push('\n');
    text.push_str(&words::out_signals(l, signal(true).join(&words::out_semicolon(l))));
    let unknown = signal(false);
    if !unknown.is_empty() {
        text.push_str(&words::out_signals_unknown(l, unknown.join(&words::out_comma(l))));
    }
    text
}
