//! The advice as a county would read it: problems, what to do about each, what not to do and why,
//! what to find out first, and what the advice rests on.

use std::collections::BTreeSet;

use crate::advice::{List, Severity, Verdict, kind_name, sentence};
use crate::case::Library;
use crate::profile::{Known, show};
use crate::text::{Language, range, two_decimals, words};

use super::advise::Answer;
use super::card_text::card;

/// Fields named as worth finding out first.
const FIGURES_TO_FETCH: usize = 5;
/// Fields named under one instrument that is to be found out about.
const FIELDS: usize = 3;

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
        &self.answer.found.force.library
    }

    fn head(&mut self) {
        let (profile, l) = (self.answer.profile, self.l);
        let year = profile.year.map_or_else(String::new, |y| words::out_year(l, y));
        self.line(words::out_title(l, profile.identity.place(l), year));
        if profile.fictitious {
            self.line(words::out_fictitious(l));
        }
        let cases: Vec<&str> =
            self.answer.found.force.cases.iter().map(|c| c.name.get(l)).collect();
        let cases = if cases.is_empty() {
            words::out_no_cases(l)
        } else {
            cases.join(&words::out_comma(l))
        };
        match self.answer.found.force.question.as_of {
            Some(as_of) => self.line(words::out_as_of(l, as_of, cases)),
            None => self.line(words::out_everything_known(l, cases)),
        }
        let own = self
            .answer
            .found
            .force
            .cases
            .iter()
            .find(|c| profile.record_of.as_ref() == Some(&c.id));
        if self.answer.found.hindsight {
            self.line(words::out_hindsight(l));
        } else if let Some(case) = own {
            let name = case.name.get(l).to_owned();
            self.line(words::out_own_case(l, name));
        }
        if self.answer.found.later_figures > 0 {
            self.line(words::out_later_figures(l, self.answer.found.later_figures));
        }
        if self.answer.found.errors() > 0 {
            self.line(words::out_errors(l, self.answer.found.errors()));
        }
        let known = &self.answer.found.completeness;
        self.line(words::out_completeness(l, known.known, known.all));
    }

    fn problems(&mut self) {
        let l = self.l;
        self.heading(words::out_problems(l));
        let advice = &self.answer.found.advice;
        if advice.no_problem() {
            let open = advice.open_problems();
            self.line(if open > 0 {
                words::out_problems_open(l, open)
            } else {
                words::out_no_problem(l)
            });
            return;
        }
        let diagnosis = &advice.diagnosis;
        let lines: Vec<String> = diagnosis
            .binding
            .iter()
            .filter_map(|id| diagnosis.find(id))
            .enumerate()
            .map(|(i, s)| problem(i, s, self.answer, l))
            .collect();
        for text in lines {
            self.line(text);
        }
        let more: Vec<String> = diagnosis.unlisted.iter().map(|id| self.failure(id)).collect();
        if !more.is_empty() {
            self.line(words::out_unlisted(l, more.join(&words::out_comma(l))));
        }
    }

    /// By problem, at most a few each; an instrument has its card where it first appears.
    fn advised(&mut self) {
        let l = self.l;
        self.heading(words::out_advice(l));
        let advice = &self.answer.found.advice;
        let mut numbers: Vec<&str> = Vec::new();
        let mut lines: Vec<String> = Vec::new();
        for shortlist in &advice.shortlists {
            if shortlist.instruments.is_empty() {
                lines.push(words::out_nothing_for(l, self.failure(&shortlist.problem)));
                continue;
            }
            lines.push(words::out_against(l, self.failure(&shortlist.problem)));
            for instrument in &shortlist.instruments {
                if let Some(i) = numbers.iter().position(|id| *id == instrument.id) {
                    lines.push(words::out_see(l, i + 1, short(instrument.name.get(l))));
                } else if let Some(v) = advice.verdict(&instrument.id) {
                    numbers.push(&instrument.id);
                    lines.push(card(numbers.len(), v, self.answer, l).trim_end().to_owned());
                }
            }
        }
        lines.extend(self.companions());
        let told: BTreeSet<&str> = numbers.iter().copied().collect();
        let rest: Vec<&Verdict> = [List::Advise, List::AdviseWithConditions]
            .into_iter()
            .flat_map(|list| advice.list(list))
            .filter(|v| !told.contains(v.instrument.id.as_str()))
            .collect();
        if !rest.is_empty() {
            lines.push(words::out_rest(l));
            for v in rest {
                numbers.push(&v.instrument.id);
                lines.push(card(numbers.len(), v, self.answer, l).trim_end().to_owned());
            }
        }
        if numbers.is_empty() {
            lines.push(words::out_nothing_advised(l));
        }
        for text in lines {
            self.line(text);
        }
    }

    fn companions(&self) -> Vec<String> {
        let l = self.l;
        let join = |names: Vec<String>| names.join(&words::out_comma(l));
        self.answer
            .found
            .advice
            .companions
            .iter()
            .map(|c| {
                let name = c.instrument.name.get(l);
                let beside =
                    c.beside.iter().map(|i| short(i.name.get(l)).to_owned()).collect::<Vec<_>>();
                let risks = c.risks.iter().map(|r| self.failure(r)).collect::<Vec<_>>();
                if beside.is_empty() {
                    words::out_companion_risk(l, name, join(risks))
                } else {
                    words::out_companion_cost(l, name, join(beside))
                }
            })
            .collect()
    }

    fn failure(&self, id: &str) -> String {
        let found = self.library().catalogue.failure(id);
        found.map_or_else(String::new, |f| f.name.get(self.l).to_owned())
    }

    fn not_advised(&mut self) {
        let l = self.l;
        self.heading(words::out_not_advised(l));
        let mut refused = self.answer.found.advice.list(List::NotAdvised);
        // What is forbidden first, the costliest of it first: that is where money is lost.
        refused.sort_by_key(|v| (!v.kind.is_hard(), std::cmp::Reverse(v.instrument.cost)));
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
            .found
            .advice
            .list(List::FindOutFirst)
            .into_iter()
            .enumerate()
            .map(|(i, v)| {
                let reason = sentence(&v.deciding, library, l);
                let fields = v.find_out.iter().filter_map(|f| library.words.field(f));
                let fields: Vec<&str> = fields.take(FIELDS).map(|f| f.name.get(l)).collect();
                let fields = fields.join(&words::out_comma(l));
                words::out_find_out(l, i + 1, v.instrument.name.get(l), reason, fields)
            })
            .collect();
        let open: Vec<&str> = self
            .answer
            .found
            .advice
            .list(List::CannotJudge)
            .into_iter()
            .map(|v| short(v.instrument.name.get(l)))
            .collect();
        let fetch: Vec<String> = self
            .answer
            .unlocks
            .iter()
            .take(FIGURES_TO_FETCH)
            .enumerate()
            .filter_map(|(i, u)| self.figure_to_fetch(i, u))
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

    fn figure_to_fetch(&self, i: usize, u: &crate::study::Unlock) -> Option<String> {
        let (l, library) = (self.l, self.library());
        let field = library.words.field(&u.field)?;
        let value = self.answer.found.situation.get(&u.field).map(|v| v.known.clone());
        let value = show(field, &value.unwrap_or(Known::Unknown), &library.words, l);
        let (name, place, n) = (field.name.get(l), field.where_found.get(l), u.moved.len());
        Some(if u.advised > 0 {
            words::out_fetch(l, i + 1, name, value, place, n, u.advised)
        } else {
            words::out_fetch_plain(l, i + 1, name, value, place, n)
        })
    }

    fn basis(&mut self) {
        let l = self.l;
        self.heading(words::out_basis(l));
        self.line(words::out_basis_text(l));
    }
}

/// A name without what stands in brackets.
fn short(name: &str) -> &str {
    name.split(['（', '(']).next().unwrap_or(name).trim_end()
}

fn problem(i: usize, s: &Severity, answer: &Answer<'_>, l: Language) -> String {
    let library = &answer.found.force.library;
    let Some(failure) = library.catalogue.failure(&s.failure) else { return String::new() };
    let kind = kind_name(s.kind, l);
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
