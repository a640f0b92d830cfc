//! All that is computed from one profile at an edit: derived state, never edited, never saved.

use std::collections::BTreeSet;

use crate::advice::paths::Paths;
use crate::advice::{
    Advice, ClusterInput, ClusterReading, FactorReading, InfluenceMap, advise, cluster, factors,
    influence,
};
use crate::case::{InForce, Library, Question};
use crate::document::{Datum, Profile, Status};
use crate::indicator::{Present, Reading, conflicts, situation};
use crate::profile::{
    Completeness, Issue, Origin, Reader, Severity, Situation, completeness, validate,
};

use super::flips::{Flip, flips};
use super::knowledge::Knowledge;
use super::unlocks::{Unlock, unlocks};

/// What a profile says, and what follows from it.
#[derive(Debug)]
pub struct Findings {
    /// One reading per declaration of the registry, in its order.
    pub readings: Vec<Reading>,
    /// One value per known field.
    pub situation: Situation,
    /// Everything wrong, doubtful or contradictory in the profile.
    pub issues: Vec<Issue>,
    /// How much is known.
    pub completeness: Completeness,
    /// Which cases, lessons and laws took part.
    pub force: InForce,
    /// Problems and verdicts.
    pub advice: Advice,
    /// Advantages, pressures, type and stage.
    pub cluster: ClusterReading,
    /// Land, labour, capital, technology, infrastructure.
    pub factors: Vec<FactorReading>,
    /// Upgrading paths, governance, lenses, niches.
    pub paths: Paths,
    /// The profile is the record of a case, and later record of it took part.
    pub hindsight: bool,
    /// Fields whose figure is claimed, estimated or judged, not counted.
    pub doubtful: BTreeSet<String>,
    /// Figures of the profile that rest on facts from after its year.
    pub later_figures: usize,
}

impl Findings {
    /// Computes everything that follows from a profile under a question.
    #[must_use]
    pub fn of(profile: &Profile, question: Question, knowledge: &Knowledge) -> Self {
        let library = &knowledge.library;
        let reader = Reader::new(profile, &library.words);
        let readings = knowledge.registry.read_all(reader);
        let situation = situation(reader, &knowledge.registry, &readings);
        let mut issues = validate(profile, &library.words);
        issues.extend(conflicts(&situation));
        let later = match (profile.year, question.as_of) {
            (Some(year), Some(as_of)) => as_of > year,
            (Some(_), None) => true,
            (None, _) => false,
        };
        let force = InForce::new(library, question);
        let advice = advise(&situation, &force);
        let input = ClusterInput {
            situation: &situation,
            present: Present::new(reader, &knowledge.registry, &readings),
            answers: &profile.answers,
        };
        let takes_part = |case: &String| force.cases.iter().any(|c| c.id == *case);
        let paths = Paths::of(profile, &situation, &readings, &advice.diagnosis, &force);
        Self {
            hindsight: later && profile.record_of.as_ref().is_some_and(takes_part),
            later_figures: later_figures(profile, library),
            doubtful: doubtful(profile, &situation, &readings),
            completeness: completeness(&situation, &library.words),
            cluster: cluster(input, &force),
            factors: factors(input, &force, &advice),
            advice,
            paths,
            readings,
            situation,
            issues,
            force,
        }
    }

    /// Values of the profile that cannot be used.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.issues.iter().filter(|i| i.severity == Severity::Error).count()
    }

    /// What each verdict would be without each case.
    #[must_use]
    pub fn influence(&self) -> InfluenceMap {
        influence(&self.situation, &self.force.library, &self.force.question)
    }

    /// What would change the verdict on an instrument, the nearest first.
    #[must_use]
    pub fn flips(&self, instrument: &str) -> Vec<Flip> {
        flips(instrument, &self.situation, &self.doubtful, &self.force)
    }

    /// Fields worth finding out, the most powerful first. Takes some hundred milliseconds.
    #[must_use]
    pub fn unlocks(&self) -> Vec<Unlock> {
        unlocks(&self.situation, &self.force)
    }
}

fn later_figures(profile: &Profile, library: &Library) -> usize {
    let Some(year) = profile.year else { return 0 };
    let later = |id: &String| library.fact(id).is_some_and(|f| f.year > year);
    profile.fields.values().filter(|d| d.facts.iter().any(later)).count()
}

/// Fields whose figure, or a figure it is read from, is claimed, estimated, judged or an aim.
fn doubtful(profile: &Profile, situation: &Situation, readings: &[Reading]) -> BTreeSet<String> {
    let soft = |datum: &Datum| {
        use Status::{Claimed, Estimated, Judgement, Target};
        matches!(datum.status, Some(Claimed | Estimated | Judgement | Target))
    };
    let read_from = |path: &str| {
        let mut parts = path.split('.');
        let (Some("series"), Some(id), Some(year)) = (parts.next(), parts.next(), parts.next())
        else {
            return None;
        };
        profile.series.get(id)?.get(&year.parse::<i32>().ok()?)
    };
    let is_soft = |field: &str, origin: &Origin| match origin {
        Origin::Given => profile.fields.get(field).is_some_and(soft),
        Origin::Indicator(id) => readings
            .iter()
            .filter(|r| r.id == *id)
            .flat_map(|r| &r.inputs)
            .any(|(path, _)| read_from(path).is_some_and(soft)),
    };
    situation
        .iter()
        .filter(|(field, value)| is_soft(field, &value.origin))
        .map(|(field, _)| field.to_owned())
        .collect()
}
