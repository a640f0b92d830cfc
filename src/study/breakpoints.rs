//! Every number a field is compared with, and the values worth trying between them.

use std::collections::BTreeMap;

use crate::case::{Condition, Failure, InForce, Instrument, LessonRule, Threshold};
use crate::measure::{Interval, larger, smaller};
use crate::profile::{Field, Known, Vocabulary};

/// The numbers at which something may change, field by field. A field of words has none.
#[derive(Debug, Default)]
pub(super) struct Breakpoints {
    points: BTreeMap<String, Vec<f64>>,
}

impl Breakpoints {
    /// Of every rule in force.
    pub(super) fn of_all(force: &InForce) -> Self {
        let mut this = Self::default();
        let catalogue = &force.library.catalogue;
        catalogue.failures.iter().for_each(|f| this.failure(f));
        catalogue.instruments.iter().for_each(|i| this.instrument(i, force));
        this
    }

    /// Of the rules that bear on one instrument and on what may stand in its place, the likeness
    /// of its episodes included. `every` asks for the signals of all problems, not only its own.
    pub(super) fn of_one(instrument: &str, every: bool, force: &InForce) -> Self {
        let mut this = Self::default();
        let catalogue = &force.library.catalogue;
        let pairs = &catalogue.scoring.dominance.pairs;
        let rivals = pairs.iter().filter(|p| p.dominated == instrument).map(|p| p.advised.as_str());
        for id in std::iter::once(instrument).chain(rivals) {
            if let Some(instrument) = catalogue.instrument(id) {
                this.problems(instrument, every, force);
                this.instrument(instrument, force);
                this.likeness(instrument, force);
            }
        }
        this
    }

    /// The problems that an instrument treats or is exposed to.
    fn problems(&mut self, instrument: &Instrument, every: bool, force: &InForce) {
        let catalogue = &force.library.catalogue;
        let scoring = &catalogue.scoring;
        let learned = force.lessons(&instrument.id).iter().filter_map(|l| match &l.rule {
            LessonRule::Exposure(failure, _) => Some(failure.as_str()),
            _ => None,
        });
        let mut read: Vec<&str> = instrument.addresses.keys().map(String::as_str).collect();
        read.extend(instrument.exposures.keys().map(String::as_str).chain(learned));
        read.push(&scoring.feasibility.fiscal_risk);
        if read.contains(&scoring.differential.then.as_str()) {
            read.push(&scoring.differential.condition);
        }
        let mine = |f: &&Failure| (every && f.binding) || read.contains(&f.id.as_str());
        catalogue.failures.iter().filter(mine).for_each(|f| self.failure(f));
    }

    /// What its episodes were like.
    fn likeness(&mut self, instrument: &Instrument, force: &InForce) {
        for episode in force.episodes(&instrument.id) {
            for (field, known) in &episode.situation {
                let y = known.interval().map(Interval::lo);
                let near = y.map(|y| force.library.catalogue.likeness_points(field, y));
                self.add(field, &near.unwrap_or_default());
            }
        }
    }

    /// The fields that something is compared with.
    pub(super) fn reads(&self, field: &str) -> bool {
        self.points.contains_key(field)
    }

    fn add(&mut self, field: &str, values: &[f64]) {
        self.points.entry(field.to_owned()).or_default().extend_from_slice(values);
    }

    fn failure(&mut self, failure: &Failure) {
        for signal in &failure.signals {
            self.add(&signal.field, &[signal.from, signal.to]);
        }
    }

    fn instrument(&mut self, i: &Instrument, force: &InForce) {
        for soft in &i.soft {
            self.add(&soft.field, &[soft.ramp.from, soft.ramp.to]);
        }
        for risk in &i.risks {
            self.add(&risk.field, &[risk.ramp.from, risk.ramp.to]);
        }
        let lessons = force.lessons(&i.id);
        let learned = lessons.iter().filter_map(|l| l.parsed_condition());
        let ruled = i.gates.iter().chain(&i.vetoes).chain(learned).flat_map(Condition::atoms);
        let context = force.episodes(&i.id).iter().flat_map(|e| &e.conditions);
        let share = force.library.catalogue.scoring.borderline.share;
        for atom in ruled.chain(context) {
            let continuous = force.library.words.field(&atom.field).is_some_and(|f| f.continuous);
            match atom.threshold {
                Threshold::Number(t) if continuous => {
                    self.add(&atom.field, &[t - share * t.abs(), t, t + share * t.abs()]);
                }
                Threshold::Number(t) => self.add(&atom.field, &[t]),
                Threshold::Word(_) => self.add(&atom.field, &[]),
            }
        }
        for lesson in lessons {
            if let LessonRule::RiskRamp(field, ramp, _) | LessonRule::Soft(field, ramp, _) =
                &lesson.rule
            {
                self.add(field, &[ramp.from, ramp.to]);
            }
        }
    }

    /// Numbers to try from `lo` to `hi`: the ends, each breakpoint, and one in each stretch
    /// between; beyond the last breakpoint where there is no end. Whole where the field is.
    pub(super) fn values(&self, field: &Field, lo: Option<f64>, hi: Option<f64>) -> Vec<f64> {
        let within = |p: &f64| lo.is_none_or(|lo| *p > lo) && hi.is_none_or(|hi| *p < hi);
        let mut points: Vec<f64> =
            self.points.get(&field.id).into_iter().flatten().copied().filter(within).collect();
        points.sort_by(f64::total_cmp);
        points.dedup();
        let outside = |p: f64, step: f64| p + step * (1.0 + p.abs());
        let first = lo.or_else(|| points.first().map(|p| outside(*p, -0.5)));
        let last = hi.or_else(|| points.last().map(|p| outside(*p, 1.0)));
        let edges: Vec<f64> = first.into_iter().chain(points).chain(last).collect();
        let between = edges.windows(2).filter_map(|w| match w {
            [a, b] => Some(a + (b - a) / 2.0),
            _ => None,
        });
        let whole = !field.continuous;
        let mut values: Vec<f64> = edges
            .iter()
            .copied()
            .chain(between)
            .map(|v| if whole { v.round() } else { v })
            .collect();
        values.sort_by(f64::total_cmp);
        values.dedup();
        values
    }
}

/// The smallest and largest value a part or a whole may take beside what is known of the other.
pub(super) fn room(
    field: &Field,
    words: &Vocabulary,
    known: impl Fn(&str) -> Option<Interval>,
) -> (Option<f64>, Option<f64>) {
    let whole = field.part_of.as_deref().and_then(&known).map(Interval::hi);
    let parts = words.fields().iter().filter(|f| f.part_of.as_deref() == Some(&field.id));
    let part = parts.filter_map(|f| known(&f.id)).map(Interval::lo).reduce(larger);
    let most = [field.max, whole].into_iter().flatten().reduce(smaller);
    let least = [field.min, part].into_iter().flatten().reduce(larger);
    (least, most)
}

/// The words a field may take, as values.
pub(super) fn words_of(field: &Field) -> impl Iterator<Item = Known> {
    field.words.iter().map(|w| Known::Word(w.clone()))
}
