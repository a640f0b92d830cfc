//! The rules that lead from an appraisal to a verdict, in order; the first that holds decides.

use std::sync::Arc;

use crate::case::Comparison::AtLeast;
use crate::case::{InForce, Instrument, Judgement, LawEffect, Lesson, Library};
use crate::measure::Estimate;
use crate::profile::Situation;

use super::appraisal::Appraisal;
use super::diagnosis::{Diagnosis, diagnose};
use super::ground::{Ground, GroundKind, Stance};
use super::limits::Limits;
use super::reasons;
use super::shortlist::{companions, shortlists};
use super::standing::{FirstRule, first_rule, stopped};
use super::support::Support;
use super::verdict::{Advice, List, Verdict, VerdictKind};

/// Asks the library about a situation.
#[must_use]
pub fn advise(situation: &Situation, force: &InForce) -> Advice {
    let library = &force.library;
    let diagnosis = diagnose(situation, library);
    let verdicts = judge_all(library.catalogue.instruments.iter(), situation, &diagnosis, force);
    let shortlists = shortlists(&verdicts, &diagnosis, &library.catalogue.scoring);
    let companions = companions(&verdicts, &diagnosis, &library.catalogue.scoring);
    Advice {
        diagnosis,
        verdicts,
        shortlists,
        companions,
        cases: force.cases.iter().map(|c| c.id.clone()).collect(),
    }
}

/// The verdict on one instrument, the same as in the whole answer; `None` if there is none of
/// that name.
#[must_use]
pub fn verdict_on(instrument: &str, situation: &Situation, force: &InForce) -> Option<Verdict> {
    let library = &force.library;
    let diagnosis = diagnose(situation, library);
    let needed = |id: &str| id == instrument || rivals(instrument, force).any(|r| r == id);
    let asked = library.catalogue.instruments.iter().filter(|i| needed(&i.id));
    judge_all(asked, situation, &diagnosis, force)
        .into_iter()
        .find(|v| v.instrument.id == instrument)
}

/// Instruments that, while advised, do the same with less risk.
pub(super) fn rivals<'b>(instrument: &'b str, force: &'b InForce) -> impl Iterator<Item = &'b str> {
    let pairs = force.library.catalogue.scoring.dominance.pairs.iter();
    pairs.filter(move |p| p.dominated == instrument).map(|p| p.advised.as_str())
}

/// What conditions are judged on here.
pub(super) fn judgement<'b>(situation: &'b Situation, library: &'b Library) -> Judgement<'b> {
    let borderline = library.catalogue.scoring.borderline.share;
    Judgement { situation, words: &library.words, borderline }
}

fn judge_all<'b>(
    instruments: impl Iterator<Item = &'b Arc<Instrument>>,
    situation: &Situation,
    diagnosis: &Diagnosis,
    force: &InForce,
) -> Vec<Verdict> {
    let on = judgement(situation, &force.library);
    let mut verdicts: Vec<Verdict> =
        instruments.map(|instrument| judge(instrument, diagnosis, force, on)).collect();
    stop_without_problem(&mut verdicts, diagnosis, force);
    drop_dominated(&mut verdicts, force);
    verdicts
}

fn judge(
    instrument: &Arc<Instrument>,
    diagnosis: &Diagnosis,
    force: &InForce,
    on: Judgement<'_>,
) -> Verdict {
    let support = Support::of(instrument, force, on);
    let appraisal = Appraisal::of(instrument, support.fit(), diagnosis, force, on);
    let limits = Limits::of(instrument, force, on);
    let scoring = &force.library.catalogue.scoring;
    let weight = scoring.risk.weight;
    let find_out =
        reasons::find_out(instrument, &appraisal, &limits, diagnosis, on.situation, weight);
    let speaks = |l: &&Lesson| reasons::speaks(l, &appraisal, on);
    let (lessons, silent): (Vec<&Lesson>, Vec<&Lesson>) =
        force.lessons(&instrument.id).iter().map(Arc::as_ref).partition(speaks);
    let ids = |lessons: Vec<&Lesson>| lessons.into_iter().map(|l| l.id.clone()).collect();
    let case = Case {
        instrument,
        force,
        on,
        diagnosis,
        support: &support,
        appraisal: &appraisal,
        limits: &limits,
        find_out: &find_out,
    };
    let (kind, deciding) = case.decide();
    let reasons =
        reasons::collect(&limits.all(), &support, &appraisal, force, &lessons, on.situation);
    Verdict {
        instrument: Arc::clone(instrument),
        list: kind.list(),
        kind,
        tried: force.tried(&instrument.id),
        deciding,
        reasons,
        find_out,
        lessons: ids(lessons),
        silent_lessons: ids(silent),
        success_from: scoring.carry.outcome_low,
        support,
        appraisal,
    }
}

/// One instrument before the judge.
struct Case<'b> {
    instrument: &'b Instrument,
    force: &'b InForce,
    on: Judgement<'b>,
    diagnosis: &'b Diagnosis,
    support: &'b Support,
    appraisal: &'b Appraisal,
    limits: &'b Limits,
    find_out: &'b [String],
}

impl Case<'_> {
    /// The rules in order; the first that holds decides.
    fn decide(&self) -> (VerdictKind, Ground) {
        let scoring = &self.force.library.catalogue.scoring;
        match first_rule(self.limits, self.appraisal, scoring) {
            FirstRule::Forbidden(ground) => (VerdictKind::Contraindicated, ground.clone()),
            FirstRule::Missing(ground) => (VerdictKind::PreconditionMissing, ground.clone()),
            FirstRule::NoNeed => (VerdictKind::NoNeed, self.no_need()),
            FirstRule::Passes => match self.held_back() {
                None => (VerdictKind::Advise, self.carried()),
                Some(ground) => (VerdictKind::AdviseWithConditions, ground),
            },
            FirstRule::FindOut => (VerdictKind::FindOutFirst, self.open_score()),
            FirstRule::CannotJudge => (VerdictKind::CannotJudge, self.open_score()),
            FirstRule::LowValue => (VerdictKind::LowValue, self.low_value()),
        }
    }

    /// Why an instrument that passes goes no further than *with conditions*.
    fn held_back(&self) -> Option<Ground> {
        let numbers = &self.force.library.catalogue.scoring.verdict;
        let score = self.appraisal.score;
        let limit = |kind| Ground::new(Stance::Limit, kind);
        if let Some(law) =
            self.force.laws(&self.instrument.id).iter().find(|l| l.effect == LawEffect::Caution)
        {
            return Some(limit(GroundKind::LawCaution).by_law(&law.id));
        }
        if let Some(open) = self.limits.open.first() {
            return Some(open.clone());
        }
        if !self.force.tried(&self.instrument.id) {
            return Some(limit(GroundKind::Untried));
        }
        if self.support.carrier().is_none() {
            let ground = limit(GroundKind::NoCarrier);
            let nearest = self
                .support
                .episodes
                .iter()
                .max_by(|a, b| a.similarity.global.mid.total_cmp(&b.similarity.global.mid));
            return Some(match nearest {
                Some(e) => {
                    let mut ground = ground.by_episode(&e.episode.id);
                    ground.bar = e.bars.first().cloned();
                    ground
                }
                None => ground,
            });
        }
        if score.mid < numbers.advise_mid {
            return Some(limit(GroundKind::ScoreMid).score(
                Estimate::exactly(score.mid),
                AtLeast,
                numbers.advise_mid,
            ));
        }
        if score.lo < numbers.advise_low {
            return Some(limit(GroundKind::ScoreLow).score(
                Estimate::exactly(score.lo),
                AtLeast,
                numbers.advise_low,
            ));
        }
        None
    }

    fn carried(&self) -> Ground {
        let ground = Ground::new(Stance::For, GroundKind::Carried);
        let Some(carrier) = self.support.carrier() else { return ground };
        let lesson = self
            .force
            .lessons(&self.instrument.id)
            .iter()
            .find(|l| l.episodes.contains(&carrier.episode.id))
            .map(|l| l.id.as_str());
        ground.by_episode(&carrier.episode.id).by_lesson(lesson)
    }

    fn no_need(&self) -> Ground {
        let numbers = &self.force.library.catalogue.scoring.verdict;
        let ground = Ground::new(Stance::Against, GroundKind::NoNeed).score(
            self.appraisal.need,
            AtLeast,
            numbers.no_need_high,
        );
        let Some((failure, share, _)) = self.appraisal.needs.first() else { return ground };
        let mut ground = ground.about_failure(failure).weighing(self.diagnosis.of(failure));
        ground.share = Some(*share);
        ground
    }

    /// What is not known well enough: how large the problem is, or how feasible and risky.
    fn open_score(&self) -> Ground {
        let numbers = &self.force.library.catalogue.scoring.verdict;
        let kind = if self.appraisal.need.lo < numbers.conditions_need_low {
            GroundKind::NeedOpen
        } else {
            GroundKind::ScoreOpen
        };
        let ground = Ground::new(Stance::Limit, kind).weighing(self.appraisal.score);
        match self.find_out.first() {
            Some(field) => ground.of_field(field, self.on.situation),
            None => ground,
        }
    }

    /// What pulls the score down most, and the score itself against its threshold.
    fn low_value(&self) -> Ground {
        let scoring = &self.force.library.catalogue.scoring;
        reasons::low_value(self.appraisal, self.diagnosis, self.support, self.on.situation, scoring)
    }
}

/// Where no problem binds, nothing new is justified but to go on measuring.
fn stop_without_problem(verdicts: &mut [Verdict], diagnosis: &Diagnosis, force: &InForce) {
    let scoring = &force.library.catalogue.scoring;
    for verdict in verdicts.iter_mut().filter(|v| v.list.is_advised()) {
        let Some(kind) = stopped(&verdict.appraisal, diagnosis, scoring) else { continue };
        let Some((failure, _, _)) = verdict.appraisal.needs.first() else { continue };
        verdict.deciding = Ground::new(Stance::Against, GroundKind::NoBindingProblem)
            .about_failure(failure)
            .score(diagnosis.of(failure), AtLeast, scoring.binding.low);
        verdict.kind = kind;
        verdict.list = kind.list();
    }
}

fn drop_dominated(verdicts: &mut [Verdict], force: &InForce) {
    for pair in &force.library.catalogue.scoring.dominance.pairs {
        let advised =
            verdicts.iter().any(|v| v.instrument.id == pair.advised && v.list.is_advised());
        if !advised {
            continue;
        }
        let target = verdicts
            .iter_mut()
            .find(|v| v.instrument.id == pair.dominated && v.list != List::NotAdvised);
        if let Some(verdict) = target {
            verdict.kind = VerdictKind::Dominated;
            verdict.list = List::NotAdvised;
            verdict.deciding =
                Ground::new(Stance::Against, GroundKind::Dominated).about_instrument(&pair.advised);
        }
    }
}
