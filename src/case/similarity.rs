//! How near a situation lies to an episode.
//!
//! Local similarity per salient feature, weighted mean over the episode's features, times
//! `n/(n + 2)` so that a thin episode does not match everything. An unknown value of the
//! situation may be anything, so it counts from 0 to 1.

use crate::measure::{Estimate, Interval, larger, smaller};
use crate::profile::{Known, Situation};

use super::catalogue::Catalogue;
use super::records::Episode;
use super::scoring::Feature;

/// How one feature of an episode compares.
#[derive(Clone, Debug, PartialEq)]
pub struct FeatureMatch {
    /// The field.
    pub field: String,
    /// The episode's value.
    pub episode: Known,
    /// The situation's value.
    pub here: Known,
    /// Local similarity, 0–1.
    pub local: Estimate,
    /// Weight among the features.
    pub weight: f64,
}

/// How near a situation lies to an episode.
#[derive(Clone, Debug, PartialEq)]
pub struct Similarity {
    /// Global similarity, 0–1.
    pub global: Estimate,
    /// Feature by feature.
    pub features: Vec<FeatureMatch>,
}

impl Similarity {
    /// Compares a situation with an episode.
    #[must_use]
    pub fn between(situation: &Situation, episode: &Episode, catalogue: &Catalogue) -> Self {
        let features: Vec<FeatureMatch> = episode
            .situation
            .iter()
            .filter_map(|(field, value)| {
                let feature = catalogue.similarity.features.iter().find(|f| f.field == *field)?;
                let here = situation.get(field).map_or(Known::Unknown, |v| v.known.clone());
                let local = local(feature, &here, value, catalogue);
                let (field, episode) = (field.clone(), value.clone());
                Some(FeatureMatch { field, episode, here, local, weight: feature.weight })
            })
            .collect();
        let weight: f64 = features.iter().map(|f| f.weight).sum();
        if weight <= 0.0 {
            return Self { global: Estimate::ZERO, features };
        }
        let n = features.len() as f64;
        let scale = n / (n + catalogue.scoring.similarity.thin) / weight;
        let sum = |end: fn(&Estimate) -> f64| {
            features.iter().map(|f| f.weight * end(&f.local)).sum::<f64>() * scale
        };
        let global = Estimate { lo: sum(|e| e.lo), mid: sum(|e| e.mid), hi: sum(|e| e.hi) };
        Self { global, features }
    }
}

fn local(feature: &Feature, here: &Known, there: &Known, catalogue: &Catalogue) -> Estimate {
    match (here, there) {
        (Known::Word(a), Known::Word(b)) => {
            Estimate::exactly(if a == b { 1.0 } else { table(&feature.field, a, b, catalogue) })
        }
        (Known::Quantity(x), Known::Quantity(y)) => numbers(feature, *x, y.lo()),
        _ => Estimate::UNKNOWN,
    }
}

impl Catalogue {
    /// How far two numbers of a field lie apart, in widths of its local similarity; `None` for a
    /// field that is only equal or not. Sizes on a logarithm count from one upwards.
    #[must_use]
    pub fn widths_between(&self, field: &str, a: f64, b: f64) -> Option<f64> {
        let feature = self.similarity.features.iter().find(|f| f.field == field)?;
        let width = feature.width.filter(|_| feature.rule != "equal")?;
        let scale = |v: f64| match feature.rule.as_str() {
            "log" => larger(v, 1.0).log10(),
            "log1p" => (1.0 + larger(v, 0.0)).log10(),
            _ => v,
        };
        Some((scale(a) - scale(b)).abs() / width)
    }

    /// Where the likeness of a field to the value `y` begins, is full, and ends.
    #[must_use]
    pub fn likeness_points(&self, field: &str, y: f64) -> Vec<f64> {
        let Some(feature) = self.similarity.features.iter().find(|f| f.field == field) else {
            return Vec::new();
        };
        let Some(width) = feature.width else { return vec![y] };
        let factor = 10_f64.powf(width);
        match feature.rule.as_str() {
            "log" => vec![y / factor, y, y * factor],
            "log1p" => vec![(1.0 + y) / factor - 1.0, y, (1.0 + y) * factor - 1.0],
            _ => vec![y - width, y, y + width],
        }
    }
}

fn table(field: &str, a: &str, b: &str, catalogue: &Catalogue) -> f64 {
    catalogue
        .similarity
        .tables
        .iter()
        .filter(|t| t.field == field)
        .flat_map(|t| &t.pairs)
        .find(|p| (p.a == a && p.b == b) || (p.a == b && p.b == a))
        .map_or(0.0, |p| p.value)
}

fn numbers(feature: &Feature, x: Interval, y: f64) -> Estimate {
    if feature.rule == "equal" {
        return match (x.is_point(), (x.lo() - y).abs() < 1e-9) {
            (true, true) => Estimate::ONE,
            (true, false) => Estimate::ZERO,
            (false, _) => Estimate::UNKNOWN,
        };
    }
    // The lint demands a width; without one nothing can be said.
    let Some(width) = feature.width else { return Estimate::UNKNOWN };
    let scale = |v: f64| match feature.rule.as_str() {
        "log" => larger(v, 1e-9).log10(),
        "log1p" => (1.0 + larger(v, 0.0)).log10(),
        "capped" => feature.cap.map_or(v, |cap| smaller(v, cap)),
        _ => v,
    };
    let Some(scaled) = Interval::between(scale(x.lo()), scale(x.hi())) else {
        return Estimate::UNKNOWN;
    };
    let distance = scaled.distance_to(scale(y));
    let near = |d: f64| larger(0.0, 1.0 - d / width);
    let (lo, hi) = (near(distance.hi()), near(distance.lo()));
    Estimate { lo, mid: lo + (hi - lo) / 2.0, hi }
}
