//! The part of the lint that reads upgrading paths, lenses and niches.

use std::collections::BTreeSet;

use crate::measure::Ramp;

use super::lint::{Lint, years_in};
use super::niches::Niche;
use super::records::Case;
use super::upgrading::{GovernanceMode, Lens, UpgradingPath};

/// How far two numbers may differ and be the same.
const SAME: f64 = 1e-9;

impl Lint<'_> {
    pub(super) fn upgrading(&mut self) {
        let upgrading = &self.library.catalogue.upgrading;
        for source in &upgrading.sources {
            self.words(&source.id, &[&source.title]);
            self.check(source.url.starts_with("http"), &source.id, "no address");
        }
        for path in &upgrading.paths {
            self.path(path);
        }
        for question in &upgrading.questions {
            self.words(&question.id, &[&question.ask]);
            for answer in &question.answers {
                self.words(&question.id, &[&answer.name]);
            }
        }
        for mode in &upgrading.modes {
            self.mode(mode);
        }
        for answers in all_answers(&upgrading.questions) {
            let answered = upgrading.modes.iter().any(|m| m.holds(&answers));
            self.check(answered, "governance", format!("no mode for {answers:?}"));
        }
        let bands = upgrading.bands;
        self.check(bands.weak < bands.strong, "bands", "weak does not lie below strong");
        for lens in &upgrading.lenses {
            self.lens(lens);
        }
    }

    fn path(&mut self, path: &UpgradingPath) {
        self.words(&path.id, &[&path.name, &path.short, &path.text]);
        self.check(path.marked == "judgement", &path.id, "carries no mark");
        for (field, table) in [("cluster_type", &path.types), ("stage", &path.stages)] {
            let words = self.library.words.field(field).map_or(&[][..], |f| f.words.as_slice());
            let complete =
                words.iter().all(|w| table.contains_key(w)) && table.len() == words.len();
            self.check(
                complete,
                &path.id,
                format!("its table does not match the words of {field}"),
            );
            for x in table.values() {
                self.share(&path.id, *x);
            }
        }
        for f in &path.factors {
            match (&f.failure, &f.field) {
                (Some(failure), None) => {
                    let known = self.library.catalogue.failure(failure).is_some();
                    self.check(known, &path.id, format!("the failure {failure} does not exist"));
                }
                (None, Some(field)) => {
                    self.field(&path.id, field);
                    self.ramp(&path.id, Ramp { from: f.from, to: f.to });
                }
                _ => self.fault(&path.id, "a factor reads either a failure or a field"),
            }
            self.share(&path.id, f.base);
            self.share(&path.id, f.base + f.weight);
            self.sourced(&path.id, &f.mark, f.source.as_deref());
        }
        for i in &path.instruments {
            self.instrument_exists(&path.id, i);
        }
    }

    fn mode(&mut self, mode: &GovernanceMode) {
        self.words(&mode.id, &[&mode.name, &mode.meaning, &mode.functional]);
        self.sourced(&mode.id, &mode.mark, Some(&mode.source));
        let questions = &self.library.catalogue.upgrading.questions;
        for (question, allowed) in mode.when.iter().flatten() {
            let found = questions.iter().find(|q| q.id == *question);
            let known = |a: &String| found.is_some_and(|q| q.answers.iter().any(|x| x.id == *a));
            let sound = allowed.iter().all(known);
            self.check(sound, &mode.id, format!("an answer to {question} does not exist"));
        }
    }

    fn lens(&mut self, lens: &Lens) {
        self.words(&lens.id, &[&lens.name, &lens.asks, &lens.caution]);
        let library = self.library;
        for path in &lens.paths {
            let known = library.catalogue.upgrading.path(path).is_some();
            self.check(known, &lens.id, format!("the path {path} does not exist"));
        }
        let sum: f64 = lens.signals.iter().map(|s| s.weight).sum();
        self.check((sum - 1.0).abs() < SAME, &lens.id, format!("the weights add to {sum}"));
        for s in &lens.signals {
            let kinds = [&s.field, &s.indicator, &s.series].into_iter().flatten().count();
            self.check(kinds == 1, &lens.id, "a signal reads one thing");
            if let Some(field) = &s.field {
                self.field(&lens.id, field);
            }
            self.check(
                s.series.is_some() == s.over.is_some(),
                &lens.id,
                "a series without its whole",
            );
            for series in [&s.series, &s.over].into_iter().flatten() {
                let known = library.words.series(series).is_some();
                self.check(known, &lens.id, format!("the series {series} is not declared"));
            }
            self.ramp(&lens.id, s.ramp());
            self.share(&lens.id, s.weight);
            self.sourced(&lens.id, &s.mark, s.source.as_deref());
        }
    }

    pub(super) fn niches(&mut self) {
        let library = self.library;
        let table = &library.catalogue.niches;
        let r = table.rule;
        for x in [r.demand, r.linkage, r.openness, r.neighbour_share, r.near, r.appealing] {
            self.share("niches", x);
        }
        let sum = r.demand + r.linkage + r.openness;
        self.check((sum - 1.0).abs() < SAME, "niches", format!("the weights add to {sum}"));
        self.ramp("niches", r.neighbours());
        self.share("niches", table.most.least_proximity);
        self.check(table.most.named > 0, "niches", "none is named");
        for head in &table.heads {
            self.words(&head.id, &[&head.name]);
        }
        for step in &table.steps {
            self.share("step", step.value);
            self.words("step", &[&step.name]);
        }
        for c in &table.capabilities {
            self.words(&c.id, &[&c.name]);
            let known = table.head(&c.head).is_some();
            self.check(known, &c.id, format!("the head {} does not exist", c.head));
        }
        let mut seen = BTreeSet::new();
        for niche in &table.niches {
            self.check(seen.insert(&niche.id), &niche.id, "the niche stands twice");
            self.niche(niche);
        }
        self.proximities();
    }

    fn niche(&mut self, niche: &Niche) {
        let library = self.library;
        let table = &library.catalogue.niches;
        self.words(&niche.id, &[&niche.name, &niche.short, &niche.text]);
        self.check(!niche.links.is_empty(), &niche.id, "no inputs and uses");
        for link in &niche.links {
            let other = table.niche(link).is_some() && *link != niche.id;
            self.check(other, &niche.id, format!("the niche {link} cannot be linked"));
        }
        self.refer(&niche.id, "capability", &niche.capabilities, |id| {
            table.capability(id).is_some()
        });
        let figure = |id: &str| library.comparators.iter().any(|f| f.id == id);
        self.refer(&niche.id, "figure", &niche.facts, figure);
    }

    /// Each pair once and with one of the steps, so that the table is symmetric; the level is that
    /// of the number of heads that both niches share.
    fn proximities(&mut self) {
        let table = &self.library.catalogue.niches;
        let mut seen = BTreeSet::new();
        for p in &table.proximities {
            let at = format!("{} {}", p.a, p.b);
            let known = table.niche(&p.a).is_some() && table.niche(&p.b).is_some() && p.a != p.b;
            self.check(known, &at, "is no pair of two niches");
            let pair = if p.a < p.b { (&p.a, &p.b) } else { (&p.b, &p.a) };
            self.check(seen.insert(pair), &at, "the pair stands twice");
            let step = table.steps.get(p.shared.len().min(table.steps.len().saturating_sub(1)));
            let agrees = step.is_some_and(|s| (s.value - p.level).abs() < SAME);
            self.check(agrees, &at, "the level is not that of the heads shared");
        }
        for (i, a) in table.niches.iter().enumerate() {
            for b in table.niches.iter().skip(i + 1) {
                let shared: Vec<&str> = table
                    .heads
                    .iter()
                    .map(|h| h.id.as_str())
                    .filter(|head| {
                        a.capabilities.iter().any(|c| {
                            b.capabilities.contains(c)
                                && table.capability(c).is_some_and(|c| c.head == *head)
                        })
                    })
                    .collect();
                let listed = table.pair(&a.id, &b.id).map_or(&[][..], |p| p.shared.as_slice());
                let at = format!("{} {}", a.id, b.id);
                self.check(shared == listed, &at, format!("share {shared:?}"));
            }
        }
    }

    /// Strengths and niches of a case.
    pub(super) fn strengths(&mut self, case: &Case) {
        let library = self.library;
        for s in &case.strengths {
            let at = format!("{} strength {}", case.id, s.lens);
            self.words(&at, &[&s.text]);
            let known = library.catalogue.upgrading.lens(&s.lens).is_some();
            self.check(known, &at, "the lens does not exist");
            let marked = matches!(s.mark.as_str(), "judgement" | "sourced");
            self.check(marked, &at, "carries no mark");
            self.rests(case, &at, s.known, [&s.facts, &s.actions, &s.episodes]);
            self.dated(&at, s.known, [&s.text.zh, &s.text.en]);
        }
        for n in &case.niches {
            let at = format!("{} niche {}", case.id, n.id);
            self.words(&at, &[&n.note]);
            let known = library.catalogue.niches.niche(&n.id).is_some();
            self.check(known, &at, "the niche does not exist");
            self.rests(case, &at, n.known, [&n.facts, &n.actions, &n.episodes]);
            self.dated(&at, n.known, [&n.note.zh, &n.note.en]);
        }
    }

    /// Facts, actions and episodes exist, one at least, and one of them by the year it was known.
    fn rests(
        &mut self,
        case: &Case,
        at: &str,
        known: i32,
        [facts, actions, episodes]: [&Vec<String>; 3],
    ) {
        self.refer(at, "fact", facts, |id| case.fact(id).is_some());
        self.refer(at, "action", actions, |id| case.action(id).is_some());
        self.refer(at, "episode", episodes, |id| case.episode(id).is_some());
        let years = (facts.iter().filter_map(|id| case.fact(id)).map(|f| f.year))
            .chain(actions.iter().filter_map(|id| case.action(id)).map(|a| a.from))
            .chain(episodes.iter().filter_map(|id| case.episode(id)).map(|e| e.from));
        match years.min() {
            None => self.fault(at, "rests on no fact, action or episode"),
            Some(first) => {
                self.check(first <= known, at, format!("known from {known}, rests on {first}"));
            }
        }
    }

    fn dated(&mut self, at: &str, known: i32, texts: [&String; 2]) {
        for text in texts {
            if let Some(year) = years_in(text).into_iter().find(|y| *y > known) {
                self.fault(at, format!("names {year}, but was known from {known}"));
            }
        }
    }

    fn ramp(&mut self, at: &str, ramp: Ramp) {
        self.check((ramp.from - ramp.to).abs() > 0.0, at, "a ramp begins where it ends");
    }

    fn sourced(&mut self, at: &str, mark: &str, source: Option<&str>) {
        self.check(matches!(mark, "judgement" | "sign_sourced"), at, "carries no mark");
        let known = source.map(|id| self.library.catalogue.upgrading.source(id).is_some());
        self.check(known != Some(false), at, "its source does not exist");
        self.check(
            mark != "sign_sourced" || known == Some(true),
            at,
            "a sourced sign has no source",
        );
    }
}

/// Every full set of answers.
fn all_answers(
    questions: &[super::upgrading::GovernanceQuestion],
) -> Vec<std::collections::BTreeMap<&str, &str>> {
    let mut all = vec![std::collections::BTreeMap::new()];
    for q in questions {
        all = all
            .into_iter()
            .flat_map(|set| {
                q.answers.iter().map(move |a| {
                    let mut set = set.clone();
                    set.insert(q.id.as_str(), a.id.as_str());
                    set
                })
            })
            .collect();
    }
    all
}
