//! How a reading comes about, a step at a time.

use crate::indicator::{Outcome, Telling, need_name, undefined_reason};
use crate::profile::show_number;
use crate::text::words;

use super::super::cx::Cx;
use super::leaf::Leaf;

/// What it is, its formula, its figures, each step, the result with its band, its limits. Nothing
/// where there is no such reading.
pub(super) fn leaves(cx: Cx<'_>, id: &str) -> Vec<Leaf> {
    let l = cx.l;
    let reading = cx.found().readings.iter().find(|r| r.id == id);
    let (Some(d), Some(r)) = (cx.knowledge.registry.declaration(id), reading) else {
        return Vec::new();
    };
    let with = Telling { profile: cx.profile, words: cx.words(), language: l };
    let mut leaves = vec![Leaf::of(d.name.get(l)).plain(d.explanation.get(l))];
    let mut formula = Leaf::of(words::ind_formula_only(l)).strong(d.formula.get(l));
    let explained = cx.derived.explanation(id);
    let symbols = explained.map(|e| e.symbol_lines(with)).unwrap_or_default();
    for line in &symbols {
        formula = formula.plain(words::talk_symbol(l, &line.symbol, &line.name));
    }
    leaves.push(formula);
    let figures = symbols.iter().fold(Leaf::of(words::talk_figures(l)), |leaf, line| {
        leaf.plain(words::ind_input(l, &line.name, &line.value))
    });
    leaves.push(figures);
    for (i, step) in explained.map(|e| e.step_lines(with)).unwrap_or_default().iter().enumerate() {
        let head = format!("{} {}", words::ind_step(l, i + 1), step.meaning);
        let leaf = Leaf::of(head).plain(&step.symbolic);
        leaves.push(leaf.plain(&step.filled).strong(&step.result));
    }
    leaves.push(match &r.outcome {
        Outcome::Value(x) => {
            let value = show_number(*x, &d.unit, cx.words(), l);
            let leaf = Leaf::of(words::talk_result(l));
            let leaf = leaf.strong(words::ind_result(l, d.name.get(l), value));
            match d.band(*x) {
                Some(b) => leaf.plain(words::ind_band_source(l, b.label.get(l), b.source.get(l))),
                None => leaf,
            }
        }
        Outcome::Needs(paths) => {
            let names = paths.iter().map(|p| need_name(p, cx.words(), l));
            let names = names.collect::<Vec<_>>().join(&words::ind_comma(l));
            Leaf::of(words::talk_result(l)).strong(words::talk_lacks(l, names))
        }
        Outcome::Undefined(why) => {
            let why = words::ind_undefined(l, undefined_reason(*why, l));
            Leaf::of(words::talk_result(l)).strong(why)
        }
    });
    let limits = r.remarks.iter().chain(&d.caveats).map(|x| x.get(l));
    leaves.push(limits.fold(Leaf::of(words::ind_caveats(l)), Leaf::plain));
    leaves.retain(|leaf| !leaf.is_empty());
    leaves
}
