//! Where one instrument stands, without the words: for questions that are asked a thousand times.

use crate::case::{FailureKind, InForce, Judgement, Scoring};
use crate::measure::{Estimate, larger};
use crate::profile::Situation;

use super::appraisal::Appraisal;
use super::diagnosis::{Diagnosis, diagnose};
use super::ground::Ground;
use super::judge::{judgement, rivals};
use super::limits::Limits;
use super::support::Support;
use super::verdict::VerdictKind;

/// The first rule that holds for an instrument taken by itself.
pub(super) enum FirstRule<'b> {
    /// A law or veto.
    Forbidden(&'b Ground),
    /// A precondition fails.
    Missing(&'b Ground),
    /// Its problem is not there.
    NoNeed,
    /// It is advised, if nothing holds it back with conditions.
    Passes,
    /// The middle would do, the bounds do not.
    FindOut,
    /// It could do, and nobody can say.
    CannotJudge,
    /// None of these.
    LowValue,
}

/// The rules in order; the first that holds decides.
pub(super) fn first_rule<'b>(
    limits: &'b Limits,
    a: &Appraisal,
    scoring: &Scoring,
) -> FirstRule<'b> {
    let numbers = &scoring.verdict;
    let score = a.score;
    if let Some(ground) = limits.forbidding.first() {
        return FirstRule::Forbidden(ground);
    }
    if let Some(ground) = limits.missing.first() {
        return FirstRule::Missing(ground);
    }
    if a.need.hi < numbers.no_need_high {
        return FirstRule::NoNeed;
    }
    let passes = score.mid >= numbers.conditions_mid
        && a.need.lo >= numbers.conditions_need_low
        && a.low_at_mid_fit >= numbers.conditions_low;
    if passes {
        FirstRule::Passes
    } else if score.mid >= numbers.find_out_mid {
        FirstRule::FindOut
    } else if score.hi >= numbers.cannot_judge_high && score.width() > numbers.cannot_judge_width {
        FirstRule::CannotJudge
    } else {
        FirstRule::LowValue
    }
}

/// What a verdict that would be advised becomes where no problem binds; `None` where it stays. To
/// measure stays: ignorance is no problem to treat, and measuring never one thing too many.
pub(super) fn stopped(
    a: &Appraisal,
    diagnosis: &Diagnosis,
    scoring: &Scoring,
) -> Option<VerdictKind> {
    if !diagnosis.binding.is_empty() {
        return None;
    }
    let (failure, _, _) = a.needs.first()?;
    let read = diagnosis.find(failure);
    if read.is_some_and(|s| s.kind == FailureKind::Ignorance) {
        return None;
    }
    let may_bind = diagnosis.of(failure).hi >= scoring.binding.low;
    Some(if may_bind { VerdictKind::FindOutFirst } else { VerdictKind::NoNeed })
}

/// What a change of the situation is meant to reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Goal {
    /// Advised, with conditions or without.
    Advised,
    /// Advised no more.
    Dropped,
    /// Refused.
    Refused,
}

/// Gaps that must all close for a goal to be reached; zero or less is closed.
pub type Way = [f64; 8];

/// Where one instrument stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The verdict; *Advise* stands for *Advise with conditions* too.
    pub kind: VerdictKind,
    forbidding: usize,
    missing: usize,
    need: Estimate,
    score: Estimate,
    low_at_mid_fit: f64,
    /// Lower bound of the gravest problem that may bind, or of its own where it may always act.
    binding: f64,
    /// An advised instrument does the same with less risk.
    rival: bool,
    /// At most two problems bind.
    few_bind: bool,
}

impl Standing {
    /// Where an instrument stands; `None` if there is none of that name.
    #[must_use]
    pub fn of(instrument: &str, situation: &Situation, force: &InForce) -> Option<Self> {
        let diagnosis = diagnose(situation, &force.library);
        let rival = || {
            rivals(instrument, force).any(|rival| {
                Self::alone(rival, situation, &diagnosis, force)
                    .is_some_and(|s| s.reached(Goal::Advised))
            })
        };
        let mut this = Self::alone(instrument, situation, &diagnosis, force)?;
        this.rival = rival();
        if this.rival && !this.reached(Goal::Refused) {
            this.kind = VerdictKind::Dominated;
        }
        Some(this)
    }

    fn alone(
        instrument: &str,
        situation: &Situation,
        diagnosis: &Diagnosis,
        force: &InForce,
    ) -> Option<Self> {
        let catalogue = &force.library.catalogue;
        let scoring = &catalogue.scoring;
        let instrument = catalogue.instrument(instrument)?;
        let on: Judgement<'_> = judgement(situation, &force.library);
        let support = Support::of(instrument, force, on);
        let a = Appraisal::of(instrument, support.fit(), diagnosis, force, on);
        let limits = Limits::of(instrument, force, on);
        let kind = match first_rule(&limits, &a, scoring) {
            FirstRule::Forbidden(_) => VerdictKind::Contraindicated,
            FirstRule::Missing(_) => VerdictKind::PreconditionMissing,
            FirstRule::NoNeed => VerdictKind::NoNeed,
            FirstRule::Passes => stopped(&a, diagnosis, scoring).unwrap_or(VerdictKind::Advise),
            FirstRule::FindOut => VerdictKind::FindOutFirst,
            FirstRule::CannotJudge => VerdictKind::CannotJudge,
            FirstRule::LowValue => VerdictKind::LowValue,
        };
        let may = diagnosis.severities.iter().zip(&catalogue.failures).filter(|(s, f)| {
            let own = a.needs.first().is_some_and(|n| n.0 == s.failure);
            f.binding || (own && f.kind == FailureKind::Ignorance)
        });
        Some(Self {
            kind,
            forbidding: limits.forbidding.len(),
            missing: limits.missing.len(),
            need: a.need,
            score: a.score,
            low_at_mid_fit: a.low_at_mid_fit,
            binding: may.map(|(s, _)| s.severity.lo).fold(0.0, larger),
            rival: false,
            few_bind: diagnosis.binding.len() <= 2,
        })
    }

    /// Whether so little binds that another problem's figures could decide this verdict.
    #[must_use]
    pub fn few_bind(&self) -> bool {
        self.few_bind
    }

    /// Whether a goal is reached.
    #[must_use]
    pub fn reached(&self, goal: Goal) -> bool {
        let list = self.kind.list();
        match goal {
            Goal::Advised => list.is_advised(),
            Goal::Dropped => !list.is_advised(),
            Goal::Refused => list == super::verdict::List::NotAdvised,
        }
    }

    /// The ways to a goal: gaps that must all close, one set per way. The order of ways and gaps
    /// is the same for every standing, so that two can be compared.
    #[must_use]
    pub fn ways(&self, goal: Goal, scoring: &Scoring) -> Vec<Way> {
        let n = &scoring.verdict;
        let count = |x: usize| x as f64;
        let rival = f64::from(u8::from(self.rival));
        let up = [
            count(self.forbidding),
            count(self.missing),
            n.no_need_high - self.need.hi,
            n.conditions_mid - self.score.mid,
            n.conditions_need_low - self.need.lo,
            n.conditions_low - self.low_at_mid_fit,
            scoring.binding.low - self.binding,
            rival,
        ];
        let one = |gap: f64| [gap, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0];
        let [forbidding, missing, need, mid, need_low, low, binding, _] = up;
        let any = [1.0 - forbidding, 1.0 - missing, -need, -binding, 1.0 - rival];
        match goal {
            Goal::Advised => vec![up],
            Goal::Dropped => any.into_iter().chain([-mid, -need_low, -low]).map(one).collect(),
            Goal::Refused => {
                let high = self.score.hi - n.cannot_judge_high;
                let wide = self.score.width() - n.cannot_judge_width;
                let mut low_value = one(self.score.mid - n.find_out_mid);
                low_value[1] = if high < wide { high } else { wide };
                any.into_iter().map(one).chain([low_value]).collect()
            }
        }
    }
}
