//! What would change one verdict: the nearest changes of one or two fields that flip it.
//!
//! A counterfactual describes the rule, not a forecast. The search goes over each field's
//! breakpoints and halves the way between them; what it finds is recomputed before it is told.

mod pair;
mod single;
mod trial;
mod wording;

use std::collections::BTreeSet;

use crate::advice::{Goal, Ground, List, Standing, verdict_on};
use crate::case::InForce;
use crate::measure::Interval;
use crate::profile::{Known, Lever, Situation};

use super::breakpoints::Breakpoints;
use trial::Trial;

/// What a change does to a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// It settles what is unknown or a range, within what is known.
    Settle,
    /// It moves a number beyond what is known.
    Move,
    /// It turns a word, or a yes into a no.
    Turn,
}

/// Which values of a field that is settled would do.
#[derive(Clone, Debug, PartialEq)]
pub enum Reach {
    /// This value.
    Exactly,
    /// This number or more.
    AtLeast(f64),
    /// This number or less.
    AtMost(f64),
    /// From one number to another.
    Between(f64, f64),
    /// One of these words.
    OneOf(Vec<String>),
    /// Whatever it turns out to be.
    Any,
}

/// Who could bring a change about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// The figure is unknown, a range, claimed or estimated: it is to be checked.
    Check,
    /// Nobody brings it about, or nobody would want to: it is to be watched.
    Watch,
    /// Policy moves the field this way.
    Lever {
        /// Instruments that do.
        by: Vec<String>,
        /// The county's own decision is enough.
        decided: bool,
        /// Only over years.
        slow: bool,
    },
}

/// A change of one field.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The field.
    pub field: String,
    /// What is known.
    pub from: Known,
    /// What is tried instead.
    pub to: Known,
    /// What it does.
    pub act: Act,
    /// Which values would do as well.
    pub reach: Reach,
    /// Who could bring it about.
    pub role: Role,
    /// The end of what is known from which a number moves.
    base: Option<f64>,
}

impl Change {
    /// Half of the change, where a number moves: it flips nothing. A whole number stays whole.
    #[must_use]
    pub fn half(&self, whole: bool) -> Option<Known> {
        let to = self.to.interval()?.lo();
        let from = self.base.filter(|_| self.act == Act::Move)?;
        trial::point(trial::half_way(from, to, whole))
    }

    /// Whether the number rises.
    #[must_use]
    pub fn rises(&self) -> bool {
        let to = self.to.interval().map(Interval::lo);
        to.zip(self.base).is_some_and(|(to, from)| to > from)
    }
}

/// Changes of one or two fields that flip a verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct Flip {
    /// One change, or two that must come together.
    pub changes: Vec<Change>,
    /// What it would reach.
    pub goal: Goal,
    /// How far away it is, in widths of local similarity.
    pub cost: f64,
    /// The list the instrument would stand in.
    pub list: List,
    /// The reason that would decide; set by the recomputation.
    pub deciding: Option<Ground>,
    /// Share of the values tried that would do, for what is settled; else 1.
    likely: f64,
}

impl Flip {
    /// Whether policy could bring all of it about that is not to be checked.
    #[must_use]
    pub fn is_lever(&self) -> bool {
        let lever = |c: &Change| matches!(c.role, Role::Lever { .. });
        let watch = |c: &Change| c.role == Role::Watch;
        self.changes.iter().any(lever) && !self.changes.iter().any(watch)
    }

    fn touches(&self, other: &Self) -> bool {
        self.goal == other.goal
            && self.changes.iter().any(|c| other.changes.iter().any(|o| o.field == c.field))
    }
}

/// The nearest flips of the verdict on an instrument, the nearest first: for what is advised, what
/// would take it off; for what is refused, what would let it in; else what would settle it. Both
/// kinds and both ways are told where there are any. `doubtful` names the fields whose figure is
/// claimed or estimated.
#[must_use]
pub fn flips(
    instrument: &str,
    situation: &Situation,
    doubtful: &BTreeSet<String>,
    force: &InForce,
) -> Vec<Flip> {
    let Some(here) = Standing::of(instrument, situation, force) else { return Vec::new() };
    let goals: &[Goal] = match here.kind.list() {
        List::Advise | List::AdviseWithConditions => &[Goal::Dropped],
        List::FindOutFirst | List::CannotJudge => &[Goal::Advised, Goal::Refused],
        List::NotAdvised => &[Goal::Advised],
    };
    let breakpoints = Breakpoints::of_one(instrument, here.few_bind(), force);
    let mut trial = Trial::new(instrument, situation, doubtful, force, here);
    let fields = trial.steps_of_all(&breakpoints);
    let most = force.library.catalogue.scoring.flips.most;
    let mut found: Vec<Flip> = Vec::new();
    for goal in goals {
        let mut of_goal = single::singles(&mut trial, &fields, *goal);
        of_goal.sort_by(nearer);
        let pairs = pair::pairs(&mut trial, &fields, *goal, &of_goal, most);
        found.extend(of_goal.into_iter().chain(pairs));
    }
    found.sort_by(nearer);
    found.retain_mut(|flip| verified(flip, instrument, situation, force));
    chosen(found, most)
}

fn nearer(a: &Flip, b: &Flip) -> std::cmp::Ordering {
    let fields = |f: &Flip| f.changes.iter().map(|c| c.field.clone()).collect::<Vec<_>>();
    a.cost
        .total_cmp(&b.cost)
        .then(b.likely.total_cmp(&a.likely))
        .then(a.goal.cmp(&b.goal))
        .then_with(|| fields(a).cmp(&fields(b)))
}

/// Recomputes the whole verdict under the change, and keeps its list and reason.
fn verified(flip: &mut Flip, instrument: &str, situation: &Situation, force: &InForce) -> bool {
    let mut changed = situation.clone();
    for change in &flip.changes {
        changed.set(&change.field, change.to.clone());
    }
    let Some(verdict) = verdict_on(instrument, &changed, force) else { return false };
    let reached = match flip.goal {
        Goal::Advised => verdict.list.is_advised(),
        Goal::Dropped => !verdict.list.is_advised(),
        Goal::Refused => verdict.list == List::NotAdvised,
    };
    flip.list = verdict.list;
    flip.deciding = Some(verdict.deciding);
    reached
}

/// The nearest few; no field is told twice on the way to the same goal. Where the nearest are all
/// of one goal or of one kind, the last gives way to the nearest of the other.
fn chosen(sorted: Vec<Flip>, most: usize) -> Vec<Flip> {
    let mut rest: Vec<Flip> = Vec::new();
    for flip in sorted {
        if !rest.iter().any(|f| f.touches(&flip)) {
            rest.push(flip);
        }
    }
    let mut told: Vec<Flip> = rest.drain(..rest.len().min(most)).collect();
    if told.len() < most {
        return told;
    }
    let lacks = |told: &[Flip], flip: &Flip| {
        told.iter().all(|f| f.goal != flip.goal)
            || told.iter().all(|f| f.is_lever() != flip.is_lever())
    };
    if let Some(other) = rest.into_iter().find(|f| lacks(&told, f))
        && let Some(last) = told.last_mut()
    {
        *last = other;
    }
    told
}

/// Who could bring a change about.
fn role(trial: &Trial<'_>, field: &str, act: Act, up: bool) -> Role {
    if act == Act::Settle || trial.doubtful.contains(field) {
        return Role::Check;
    }
    let library = &trial.force.library;
    // What is known only as a range is to be checked, unless policy moves it.
    let is_range = trial.situation.interval(field).is_some_and(|x| !x.is_point());
    let nobody = if is_range { Role::Check } else { Role::Watch };
    let declared = library.words.field(field).map_or(Lever::Fact, |f| f.lever);
    let rule = library.catalogue.lever(field).filter(|_| declared != Lever::Fact);
    let Some((by, decided)) = rule.map(|rule| rule.movers(up)) else { return nobody };
    if by.is_empty() && !decided {
        return nobody;
    }
    Role::Lever { by: by.to_vec(), decided, slow: declared == Lever::Slow }
}
