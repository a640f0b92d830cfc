//! Visits the numbers by which a cluster is read: advantages and pressures, types, stages, paths,
//! lenses, niches.

use std::collections::BTreeMap;

use crate::measure::Ramp;

use super::super::aspect::{Aspect, Basis, Scale, Test};
use super::super::cluster_rules::{ClusterRules, ClusterType, StageBasis, StageRule};
use super::super::library::Library;
use super::super::upgrading::{Lens, PathFactor, Upgrading, UpgradingPath};
use super::walk::{Visit, ramp_of, thresholds};
use super::{Number, Subject};

pub(super) fn walk(library: &mut Library, visit: &mut Visit<'_>) {
    rules(library, visit);
    let cluster = &mut library.catalogue.cluster;
    let warning = std::iter::once(&mut cluster.never_embedded);
    for aspect_ in cluster.advantages.iter_mut().chain(&mut cluster.pressures).chain(warning) {
        aspect(aspect_, visit);
    }
    answers(cluster, visit);
    cluster.types.iter_mut().for_each(|t| kind(t, visit));
    for behaviour in &mut cluster.behaviours {
        let subject = Subject::Behaviour(behaviour.id.clone());
        thresholds(&subject, &mut behaviour.when, &mut BTreeMap::new(), visit);
    }
    cluster.stage_rules.iter_mut().for_each(|r| stage(r, visit));
    let Upgrading { paths, lenses, .. } = &mut library.catalogue.upgrading;
    paths.iter_mut().for_each(|p| path(p, visit));
    lenses.iter_mut().for_each(|x| lens(x, visit));
}

/// Numbers that stand alone, by their names in `assets/catalogue/settings.toml`.
fn rules(library: &mut Library, visit: &mut Visit<'_>) {
    let cluster = &mut library.catalogue.cluster;
    let bands = &mut library.catalogue.upgrading.bands;
    let niche = &mut library.catalogue.niches.rule;
    let numbers: [(&str, &mut f64); 16] = [
        ("level_strong_low", &mut cluster.levels.strong_low),
        ("level_weak_high", &mut cluster.levels.weak_high),
        ("level_open_width", &mut cluster.levels.open_width),
        ("type_suggest_low", &mut cluster.type_numbers.suggest_low),
        ("type_for_low", &mut cluster.type_numbers.for_low),
        ("type_against_high", &mut cluster.type_numbers.against_high),
        ("lens_weak", &mut bands.weak),
        ("lens_strong", &mut bands.strong),
        ("niche_demand", &mut niche.demand),
        ("niche_linkage", &mut niche.linkage),
        ("niche_openness", &mut niche.openness),
        ("niche_neighbour_share", &mut niche.neighbour_share),
        ("niche_neighbours_from", &mut niche.neighbours_from),
        ("niche_neighbours_to", &mut niche.neighbours_to),
        ("niche_near", &mut niche.near),
        ("niche_appealing", &mut niche.appealing),
    ];
    for (name, value) in numbers {
        visit(&Subject::Rules, Number::Rule(name.to_owned()), value);
    }
    let stage = &mut cluster.stage_numbers;
    let mut whole = |name: &str, n: i32| {
        let mut value = f64::from(n);
        visit(&Subject::Rules, Number::Rule(name.to_owned()), &mut value);
        // A whole number stays whole.
        if value.fract().abs() > 0.0 { n } else { value as i32 }
    };
    let least = i32::try_from(stage.least_rules).unwrap_or(i32::MAX);
    stage.least_rules = whole("stage_least_rules", least).max(1) as usize;
    let (longest, shortest) =
        (whole("stage_span_most", stage.span_most), whole("stage_span_least", stage.span_least));
    if shortest <= longest {
        (stage.span_most, stage.span_least) = (longest, shortest);
    }
}

fn aspect(aspect: &mut Aspect, visit: &mut Visit<'_>) {
    let subject = Subject::Aspect(aspect.id.clone());
    aspect.tests.iter_mut().for_each(|t| test(&subject, t, visit));
}

fn test(subject: &Subject, test: &mut Test, visit: &mut Visit<'_>) {
    let (Basis::Field(id) | Basis::Reading(id)) = &test.basis;
    match &mut test.scale {
        Scale::Ramp(ramp) => ramp_of(subject, id, ramp, visit),
        Scale::Words(words) => {
            for (word, worth) in words {
                visit(subject, Number::Word(id.clone(), word.clone()), worth);
            }
        }
    }
    visit(subject, Number::SignalWeight(id.clone()), &mut test.weight);
}

fn answers(cluster: &mut ClusterRules, visit: &mut Visit<'_>) {
    for question in &mut cluster.questions {
        for option in &mut question.options {
            let subject = Subject::Answer(question.id.clone(), option.id.clone());
            for (kind, worth) in &mut option.speaks {
                visit(&subject, Number::Speaks(kind.clone()), worth);
            }
        }
    }
}

fn kind(kind: &mut ClusterType, visit: &mut Visit<'_>) {
    let subject = Subject::ClusterType(kind.id.clone());
    kind.tests.iter_mut().for_each(|t| test(&subject, t, visit));
    for answer in &mut kind.answers {
        visit(&subject, Number::AnswerWeight(answer.question.clone()), &mut answer.weight);
    }
}

/// The values at which the possible stages change: where one band ends and the next begins is one
/// number. Values out of order are put back.
fn stage(rule: &mut StageRule, visit: &mut Visit<'_>) {
    let subject = Subject::StageRule(rule.id.clone());
    let unit = match &rule.basis {
        StageBasis::Field(field) => field.clone(),
        StageBasis::Reading(_) | StageBasis::Growth(_) => String::new(),
    };
    let mut edges: Vec<f64> = rule.bands.iter().flat_map(|b| [b.from, b.to]).flatten().collect();
    edges.sort_by(f64::total_cmp);
    edges.dedup();
    let mut wanted = edges.clone();
    for (n, value) in wanted.iter_mut().enumerate() {
        visit(&subject, Number::Edge(unit.clone(), n), value);
    }
    if !wanted.is_sorted_by(|a, b| a < b) {
        return;
    }
    let moved = |old: Option<f64>| {
        let n = edges.iter().position(|e| Some(*e) == old)?;
        wanted.get(n).copied()
    };
    for band in &mut rule.bands {
        (band.from, band.to) = (moved(band.from), moved(band.to));
    }
}

fn path(path: &mut UpgradingPath, visit: &mut Visit<'_>) {
    let subject = Subject::Path(path.id.clone());
    for (field, words) in [("cluster_type", &mut path.types), ("stage", &mut path.stages)] {
        for (word, worth) in words {
            visit(&subject, Number::Word(field.to_owned(), word.clone()), worth);
        }
    }
    path.factors.iter_mut().for_each(|f| factor(&subject, f, visit));
}

fn factor(subject: &Subject, factor: &mut PathFactor, visit: &mut Visit<'_>) {
    let named = factor.field.as_ref().or(factor.failure.as_ref()).cloned().unwrap_or_default();
    if let Some(mut ramp) = factor.ramp() {
        ramp_of(subject, &named, &mut ramp, visit);
        (factor.from, factor.to) = (ramp.from, ramp.to);
    }
    visit(subject, Number::FactorBase(named.clone()), &mut factor.base);
    visit(subject, Number::FactorWeight(named), &mut factor.weight);
}

fn lens(lens: &mut Lens, visit: &mut Visit<'_>) {
    let subject = Subject::Lens(lens.id.clone());
    for signal in &mut lens.signals {
        let named = [&signal.field, &signal.indicator, &signal.series];
        let named = named.into_iter().flatten().next().cloned().unwrap_or_default();
        let mut ramp = Ramp { from: signal.from, to: signal.to };
        ramp_of(&subject, &named, &mut ramp, visit);
        (signal.from, signal.to) = (ramp.from, ramp.to);
        visit(&subject, Number::SignalWeight(named), &mut signal.weight);
    }
}
