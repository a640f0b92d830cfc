//! What the cases say for or against an instrument.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::case::{Atom, Episode, InForce, Instrument, Judgement, LessonRule, Similarity, Truth};
use crate::measure::{Estimate, Interval, Weighted, larger, smaller, weighted_mean_bounds};

/// Why an episode cannot carry an *Advise*.
#[derive(Clone, Debug, PartialEq)]
pub enum CarryBar {
    /// The lower bound of its outcome is too low.
    Outcome(f64),
    /// The lower bound of its similarity is too low.
    Similarity(f64),
    /// One of its context conditions fails here.
    Context(Atom),
    /// A lesson's transfer condition fails here: the lesson's id.
    Transfer(String),
}

/// An episode as it bears on this situation.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct EpisodeUse {
    pub episode: Arc<Episode>,
    pub similarity: Similarity,
    /// Each context condition and whether it holds here.
    pub conditions: Vec<(Atom, Truth)>,
    /// Share of the context conditions that hold.
    pub context: Estimate,
    pub weight: Estimate,
    /// Why it cannot carry; empty where it can.
    pub bars: Vec<CarryBar>,
}

impl EpisodeUse {
    /// Whether the episode can carry an *Advise*.
    #[must_use]
    pub fn carries(&self) -> bool {
        self.bars.is_empty()
    }
}

/// Support for an instrument, from −1 to 1.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Support {
    /// Prior mean and weight.
    pub prior: (f64, f64),
    /// Lessons that replace the general prior class.
    pub prior_lessons: Vec<String>,
    /// Episodes, heaviest first.
    pub episodes: Vec<EpisodeUse>,
    pub support: Estimate,
}

impl Support {
    /// `fit = (1 + support)/2`, 0–1.
    #[must_use]
    pub fn fit(&self) -> Estimate {
        self.support.map_rising(|s| (1.0 + s) / 2.0)
    }

    /// The heaviest episode that can carry.
    #[must_use]
    pub fn carrier(&self) -> Option<&EpisodeUse> {
        self.episodes.iter().find(|e| e.carries())
    }

    pub(super) fn of(instrument: &Instrument, force: &InForce, on: Judgement<'_>) -> Self {
        let mut episodes: Vec<EpisodeUse> = force
            .episodes(&instrument.id)
            .iter()
            .map(|e| EpisodeUse::of(e, instrument, force, on))
            .collect();
        episodes.sort_by(|a, b| {
            b.weight.mid.total_cmp(&a.weight.mid).then(a.episode.id.cmp(&b.episode.id))
        });
        let (prior, prior_lessons) = prior(instrument, force);
        let support = pool(prior, &episodes, force);
        Self { prior, prior_lessons, episodes, support }
    }
}

impl EpisodeUse {
    fn of(
        episode: &Arc<Episode>,
        instrument: &Instrument,
        force: &InForce,
        on: Judgement<'_>,
    ) -> Self {
        let catalogue = &force.library.catalogue;
        let numbers = &catalogue.scoring.support;
        let similarity = Similarity::between(on.situation, episode, catalogue);
        let conditions: Vec<(Atom, Truth)> =
            episode.conditions.iter().map(|a| (a.clone(), a.judge(on))).collect();
        let context = context(&conditions);
        let scale = numbers.omega * f64::from(episode.grade)
            / numbers.grade_top
            / larger(episode.bundle, 1.0).sqrt();
        let weight = similarity.global.map_rising(|s| scale * s.powf(numbers.gamma)).times(context);
        let episode = Arc::clone(episode);
        let mut this = Self { episode, similarity, conditions, context, weight, bars: Vec::new() };
        this.bars = this.find_bars(instrument, force, on);
        this
    }

    fn find_bars(
        &self,
        instrument: &Instrument,
        force: &InForce,
        on: Judgement<'_>,
    ) -> Vec<CarryBar> {
        let limits = &force.library.catalogue.scoring.carry;
        let mut bars = Vec::new();
        if self.episode.outcome.lo() < limits.outcome_low - 1e-12 {
            bars.push(CarryBar::Outcome(self.episode.outcome.lo()));
        }
        if self.similarity.global.lo < limits.similarity_low {
            bars.push(CarryBar::Similarity(self.similarity.global.lo));
        }
        for (atom, truth) in &self.conditions {
            if *truth == Truth::Fails {
                bars.push(CarryBar::Context(atom.clone()));
            }
        }
        for lesson in force.lessons(&instrument.id) {
            if let LessonRule::Transfer(condition) = &lesson.rule
                && lesson.episodes.contains(&self.episode.id)
                && condition.judge(on) == Truth::Fails
            {
                bars.push(CarryBar::Transfer(lesson.id.clone()));
            }
        }
        bars
    }
}

fn context(conditions: &[(Atom, Truth)]) -> Estimate {
    if conditions.is_empty() {
        return Estimate::ONE;
    }
    let n = conditions.len() as f64;
    let count = |truth| conditions.iter().filter(|(_, t)| *t == truth).count() as f64 / n;
    let (sure, open) = (count(Truth::Holds), count(Truth::Unknown));
    Estimate { lo: sure, mid: sure + open / 2.0, hi: sure + open }
}

/// The prior: of the instrument's literature class, or of lessons that replace it (weighted by
/// their weights, weights averaged).
fn prior(instrument: &Instrument, force: &InForce) -> ((f64, f64), Vec<String>) {
    let lessons: Vec<(&str, f64, f64)> = force
        .lessons(&instrument.id)
        .iter()
        .filter_map(|l| match l.rule {
            LessonRule::Prior(m0, alpha) => Some((l.id.as_str(), m0, alpha)),
            _ => None,
        })
        .collect();
    if lessons.is_empty() {
        let class = force.library.catalogue.scoring.priors.get(&instrument.prior);
        return (class.map_or((0.0, 1.0), |p| (p.m0, p.alpha)), Vec::new());
    }
    let weight: f64 = lessons.iter().map(|(_, _, a)| a).sum();
    let mean = lessons.iter().map(|(_, m, a)| m * a).sum::<f64>() / weight;
    let ids = lessons.iter().map(|(id, _, _)| (*id).to_owned()).collect();
    ((mean, weight / lessons.len() as f64), ids)
}

/// Pools the cases with the prior.
///
/// Within a case the episodes are not independent, so a case weighs at most `case_cap`. Bounds
/// are taken within each case and then over the cases, which can only widen them.
fn pool(prior: (f64, f64), episodes: &[EpisodeUse], force: &InForce) -> Estimate {
    let numbers = &force.library.catalogue.scoring.support;
    let (m0, alpha) = prior;
    let mut by_case: BTreeMap<&str, Vec<&EpisodeUse>> = BTreeMap::new();
    for e in episodes {
        by_case.entry(&e.episode.case).or_default().push(e);
    }
    let point = |x: f64| Interval::point(x);
    let mut items: Vec<Weighted> = Vec::new();
    if let (Some(weight), Some(value)) = (point(alpha), point(m0)) {
        items.push(Weighted { weight, value });
    }
    let (mut mid_sum, mut mid_weight, mut low_weight) = (alpha * m0, alpha, 0.0);
    for uses in by_case.values() {
        let weighted: Vec<Weighted> = uses
            .iter()
            .filter_map(|e| {
                let weight = Interval::new(e.weight.lo, e.weight.hi)?;
                Some(Weighted { weight, value: e.episode.outcome })
            })
            .collect();
        let cap = |sum: f64| smaller(numbers.case_cap, sum);
        let lo = cap(uses.iter().map(|e| e.weight.lo).sum());
        let mid_all: f64 = uses.iter().map(|e| e.weight.mid).sum();
        let hi = cap(uses.iter().map(|e| e.weight.hi).sum());
        if let (Some(value), Some(weight)) =
            (weighted_mean_bounds(&weighted), Interval::new(lo, hi))
        {
            items.push(Weighted { weight, value });
        }
        if mid_all > 0.0 {
            let mean =
                uses.iter().map(|e| e.weight.mid * e.episode.outcome.mid()).sum::<f64>() / mid_all;
            mid_sum += cap(mid_all) * mean;
            mid_weight += cap(mid_all);
        }
        low_weight += lo;
    }
    let mid = mid_sum / mid_weight;
    let bounds = weighted_mean_bounds(&items);
    let widening = numbers.widening / (1.0 + alpha + low_weight).sqrt();
    let (lo, hi) = bounds.map_or((mid, mid), |b| (b.lo(), b.hi()));
    Estimate { lo: larger(-1.0, lo - widening), mid, hi: smaller(1.0, hi + widening) }
}
