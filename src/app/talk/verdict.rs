//! How a verdict comes about, a step at a time: the class may guess before the last one.

use crate::advice::trace::{Asked, trace};
use crate::advice::{influence_told, list_name, precedents, sentence};
use crate::text::words;

use super::super::cx::Cx;
use super::leaf::Leaf;

/// What is done, each part of the working, who went before, and last the verdict with what decides
/// and what the cases move. Nothing where there is no such instrument.
pub(super) fn leaves(cx: Cx<'_>, id: &str) -> Vec<Leaf> {
    let (l, found) = (cx.l, cx.found());
    let Some(v) = found.advice.verdict(id) else { return Vec::new() };
    let library = &found.force.library;
    let mut leaves = vec![Leaf::of(v.instrument.name.get(l)).plain(v.instrument.what.get(l))];
    let asked =
        Asked { situation: &found.situation, advice: &found.advice, force: &found.force, l };
    for part in trace(asked, v) {
        // What each factor is made of stands on the card.
        let steps = part.steps.iter().filter(|step| step.depth == 0);
        leaves.push(steps.fold(Leaf::of(&part.title), |leaf, step| {
            leaf.plain(words::talk_line(l, &step.name, &step.value))
        }));
    }
    let record_of = cx.profile.record_of.as_deref();
    let before = precedents(v, library, record_of, 1, l);
    let told =
        before.iter().fold(Leaf::of(words::talk_before(l)), |leaf, line| leaf.plain(line.trim()));
    leaves.push(told);
    let mut last = Leaf::of(words::talk_verdict(l)).strong(list_name(v.list, l));
    last = last.plain(sentence(&v.deciding, library, l));
    if let Some(without) = cx.derived.influence.get(id) {
        last = last.note(influence_told(v, without, library, l).trim());
    }
    leaves.push(last);
    leaves.retain(|leaf| !leaf.is_empty());
    leaves
}
