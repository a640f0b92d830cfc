//! Lint of the rules by which a cluster is read.

use std::collections::BTreeSet;

use super::aspect::{Aspect, Basis, CaseRecord, CaseRef, Scale, Test};
use super::cluster_rules::{ClusterRules, Factor, StageBasis, StageRule, TypeQuestion};
use super::condition::Threshold;
use super::lint::Lint;

impl Lint<'_> {
    pub(super) fn cluster_rules(&mut self) {
        let library = self.library;
        let rules = &library.catalogue.cluster;
        let warning = std::iter::once(&rules.never_embedded);
        for aspect in rules.advantages.iter().chain(&rules.pressures).chain(warning) {
            self.aspect(aspect);
        }
        for (at, mark) in [
            ("advantages.toml", &rules.levels.mark),
            ("types.toml", &rules.type_numbers.mark),
            ("stages.toml", &rules.stage_numbers.mark),
        ] {
            self.marked(at, mark);
        }
        self.types(rules);
        for question in &rules.questions {
            self.question(question, rules);
        }
        for b in &rules.behaviours {
            self.words(&b.id, &[&b.name, &b.fits, &b.avoid]);
            self.marked(&b.id, &b.mark);
            self.case_refs(&b.id, &b.cases);
            for atom in b.when.alternatives.iter().flatten() {
                self.field(&b.id, &atom.field);
                let finite = !matches!(atom.threshold, Threshold::Number(x) if !x.is_finite());
                self.check(finite, &b.id, "a threshold is no number");
            }
        }
        self.stages(rules);
        for factor in &rules.factors {
            self.factor(factor);
        }
    }

    fn marked(&mut self, at: &str, mark: &str) {
        self.check(matches!(mark, "judgement" | "to_verify"), at, "carries no mark");
    }

    fn aspect(&mut self, a: &Aspect) {
        let said = [&a.name, &a.meaning, &a.strong, &a.middling, &a.weak, &a.open];
        self.words(&a.id, &said);
        let sum: f64 = a.tests.iter().map(|t| t.weight).sum();
        self.check((sum - 1.0).abs() < 1e-9, &a.id, format!("the weights add to {sum}"));
        for test in &a.tests {
            self.test(&a.id, test);
        }
    }

    fn test(&mut self, at: &str, test: &Test) {
        self.marked(at, &test.mark);
        self.share(at, test.weight);
        if let Some(note) = &test.note {
            self.words(at, &[note]);
        }
        self.basis(at, &test.basis);
        match (&test.scale, &test.basis) {
            (Scale::Ramp(r), _) => {
                self.check((r.from - r.to).abs() > 0.0, at, "a ramp begins where it ends");
            }
            (Scale::Words(values), Basis::Field(id)) => {
                let field = self.library.words.field(id);
                let declared: BTreeSet<&String> = field.iter().flat_map(|f| &f.words).collect();
                let told: BTreeSet<&String> = values.keys().collect();
                self.check(declared == told, at, format!("not every word of {id} has a number"));
                values.values().for_each(|x| self.share(at, *x));
            }
            (Scale::Words(_), Basis::Reading(_)) => self.fault(at, "a reading has no words"),
        }
    }

    /// That a reading is declared is checked where the indicators are known.
    fn basis(&mut self, at: &str, basis: &Basis) {
        if let Basis::Field(id) = basis {
            self.field(at, id);
        }
    }

    /// Exactly the words of a field have a record.
    fn each_word(&mut self, field: &str, ids: &[&str]) {
        let declared = self.library.words.field(field).map(|f| f.words.clone());
        let declared = declared.unwrap_or_default();
        let same = declared.iter().map(String::as_str).eq(ids.iter().copied());
        self.check(same, field, "its words and the records of the catalogue differ");
    }

    fn types(&mut self, rules: &ClusterRules) {
        let ids: Vec<&str> = rules.types.iter().map(|t| t.id.as_str()).collect();
        self.each_word("cluster_type", &ids);
        for t in &rules.types {
            self.words(&t.id, &[&t.meaning, &t.failure, &t.path, &t.emphasis, &t.avoid]);
            self.marked(&t.id, &t.mark);
            self.case_refs(&t.id, &t.cases);
            for reading in &t.readings {
                self.words(&t.id, &[&reading.name, &reading.text]);
            }
            t.tests.iter().for_each(|test| self.test(&t.id, test));
            for a in &t.answers {
                self.share(&t.id, a.weight);
                let known = rules.question(&a.question).is_some();
                self.check(known, &t.id, format!("the question {} does not exist", a.question));
            }
            let tests: f64 = t.tests.iter().map(|x| x.weight).sum();
            let sum = tests + t.answers.iter().map(|x| x.weight).sum::<f64>();
            self.check((sum - 1.0).abs() < 1e-9, &t.id, format!("the weights add to {sum}"));
        }
    }

    fn question(&mut self, q: &TypeQuestion, rules: &ClusterRules) {
        self.words(&q.id, &[&q.ask, &q.why]);
        self.marked(&q.id, &q.mark);
        let weigh = rules.types.iter().filter(|t| t.answers.iter().any(|a| a.question == q.id));
        let weigh: BTreeSet<&str> = weigh.map(|t| t.id.as_str()).collect();
        for option in &q.options {
            self.words(&q.id, &[&option.words]);
            let told: BTreeSet<&str> = option.speaks.keys().map(String::as_str).collect();
            let at = format!("{} {}", q.id, option.id);
            self.check(told == weigh, &at, "it must speak of the types that weigh the question");
            option.speaks.values().for_each(|x| self.share(&at, *x));
        }
    }

    fn stages(&mut self, rules: &ClusterRules) {
        let ids: Vec<&str> = rules.stages.iter().map(|s| s.id.as_str()).collect();
        self.each_word("stage", &ids);
        for s in &rules.stages {
            self.words(&s.id, &[&s.signs, &s.emphasis, &s.avoid]);
            self.marked(&s.id, &s.mark);
            self.case_refs(&s.id, &s.cases);
        }
        for rule in &rules.stage_rules {
            self.stage_rule(rule, &ids);
        }
    }

    fn stage_rule(&mut self, rule: &StageRule, stages: &[&str]) {
        self.words(&rule.id, &[&rule.name, &rule.why]);
        self.marked(&rule.id, &rule.mark);
        match &rule.basis {
            StageBasis::Field(id) => self.field(&rule.id, id),
            StageBasis::Reading(_) => {}
            StageBasis::Growth(series) => {
                for id in series {
                    let known = self.library.words.series(id).is_some();
                    self.check(known, &rule.id, format!("the series {id} is not declared"));
                }
            }
        }
        let open = rule.bands.first().is_some_and(|b| b.from.is_none())
            && rule.bands.last().is_some_and(|b| b.to.is_none());
        let joined = rule.bands.windows(2).all(|pair| match pair {
            [a, b] => a.to.is_some() && a.to == b.from,
            _ => true,
        });
        self.check(open && joined, &rule.id, "its bands do not cover every number once");
        for stage in rule.bands.iter().flat_map(|b| &b.stages) {
            let known = stages.contains(&stage.as_str());
            self.check(known, &rule.id, format!("the stage {stage} does not exist"));
        }
        let told = rule.bands.iter().all(|b| !b.stages.is_empty());
        self.check(told, &rule.id, "a band allows no stage");
    }

    fn factor(&mut self, f: &Factor) {
        self.words(&f.id, &[&f.name, &f.short, &f.idle, &f.both, &f.enough, &f.unknown]);
        for maybe in f.maybe_idle.iter().chain(&f.maybe_short) {
            self.words(&f.id, &[maybe]);
        }
        self.marked(&f.id, &f.mark);
        self.case_refs(&f.id, &f.cases);
        let catalogue = &self.library.catalogue;
        let group = catalogue.instruments.iter().any(|i| i.group == f.group);
        self.check(group, &f.id, format!("no instrument is in the group {}", f.group));
        self.check(!f.gaps.is_empty(), &f.id, "no failure tells whether it is short");
        for gap in &f.gaps {
            let known = self.library.catalogue.failure(&gap.failure).is_some();
            self.check(known, &f.id, format!("the failure {} does not exist", gap.failure));
        }
        f.state.iter().for_each(|d| self.basis(&f.id, &d.0));
    }

    /// A case that is not in the library is silent; one that is must hold the record.
    fn case_refs(&mut self, at: &str, refs: &[CaseRef]) {
        for r in refs {
            let Some(case) = self.library.case(&r.case) else { continue };
            let (known, id) = match &r.record {
                CaseRecord::Lesson(id) => (case.lessons.iter().any(|l| l.id == *id), id),
                CaseRecord::Episode(id) => (case.episode(id).is_some(), id),
                CaseRecord::Fact(id) => (case.fact(id).is_some(), id),
            };
            self.check(known, at, format!("{id} does not exist in the case {}", r.case));
        }
    }
}
