//! Hard limits: laws, contraindications and preconditions, general and learned.

use crate::case::{Atom, Condition, InForce, Instrument, Judgement, LawEffect, LessonRule, Truth};

use super::ground::{Ground, GroundKind, Stance};

/// The hard limits of an instrument as they stand here.
#[derive(Clone, Debug, Default)]
pub(super) struct Limits {
    /// Laws and contraindications that hold.
    pub(super) forbidding: Vec<Ground>,
    /// Preconditions that fail.
    pub(super) missing: Vec<Ground>,
    /// Limits that depend on something unknown or borderline.
    pub(super) open: Vec<Ground>,
}

impl Limits {
    /// Laws first, then what the cases taught, then the general rules.
    pub(super) fn of(instrument: &Instrument, force: &InForce, on: Judgement<'_>) -> Self {
        let mut this = Self::default();
        for law in force.laws(&instrument.id).iter().filter(|l| l.effect == LawEffect::Veto) {
            this.forbidding.push(Ground::new(Stance::Against, GroundKind::Law).by_law(&law.id));
        }
        for lesson in force.lessons(&instrument.id) {
            match &lesson.rule {
                LessonRule::Veto(condition) => this.veto(condition, Some(&lesson.id), on),
                LessonRule::Gate(condition) => this.gate(condition, Some(&lesson.id), on),
                _ => {}
            }
        }
        for condition in &instrument.vetoes {
            this.veto(condition, None, on);
        }
        for condition in &instrument.gates {
            this.gate(condition, None, on);
        }
        this
    }

    pub(super) fn all(&self) -> Vec<Ground> {
        [&self.forbidding, &self.missing, &self.open].into_iter().flatten().cloned().collect()
    }

    /// Each alternative of a veto is a reason by itself.
    fn veto(&mut self, condition: &Condition, lesson: Option<&str>, on: Judgement<'_>) {
        for atoms in &condition.alternatives {
            let truths: Vec<Truth> = atoms.iter().map(|a| a.judge(on)).collect();
            match truths.iter().min() {
                Some(Truth::Holds) => {
                    if let Some(atom) = atoms.first() {
                        let ground = Ground::new(Stance::Against, GroundKind::Veto);
                        let ground = ground.atom(atom, on.situation).with_others(atoms, atom);
                        self.forbidding.push(ground.by_lesson(lesson));
                    }
                }
                Some(Truth::Unknown) => {
                    self.open(GroundKind::OpenVeto, atoms, &truths, lesson, on);
                }
                Some(Truth::Fails) | None => {}
            }
        }
    }

    /// A gate fails where all its alternatives fail; the best alternative names the reason.
    fn gate(&mut self, condition: &Condition, lesson: Option<&str>, on: Judgement<'_>) {
        let judged = condition.alternatives.iter().map(|atoms| {
            let truths: Vec<Truth> = atoms.iter().map(|a| a.judge(on)).collect();
            (truths.iter().min().copied().unwrap_or(Truth::Unknown), atoms, truths)
        });
        let Some((truth, atoms, truths)) = judged.max_by_key(|(truth, _, _)| *truth) else {
            return;
        };
        match truth {
            Truth::Holds => {}
            Truth::Unknown => {
                self.open(GroundKind::OpenGate, atoms, &truths, lesson, on);
            }
            Truth::Fails => {
                let failing = atoms.iter().zip(&truths).filter(|(_, t)| **t == Truth::Fails);
                for (atom, _) in failing {
                    let ground = Ground::new(Stance::Against, GroundKind::Gate);
                    self.missing.push(ground.atom(atom, on.situation).by_lesson(lesson));
                }
            }
        }
    }

    fn open(
        &mut self,
        kind: GroundKind,
        atoms: &[Atom],
        truths: &[Truth],
        lesson: Option<&str>,
        on: Judgement<'_>,
    ) {
        let unknown = atoms.iter().zip(truths).find(|(_, t)| **t == Truth::Unknown);
        let Some((atom, _)) = unknown else { return };
        let mut ground = Ground::new(Stance::Limit, kind)
            .atom(atom, on.situation)
            .with_others(atoms, atom)
            .by_lesson(lesson);
        ground.borderline =
            on.situation.interval(&atom.field).is_some_and(|x| atom.is_borderline(x, on));
        self.open.push(ground);
    }
}
