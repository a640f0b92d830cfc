//! The stages of the profile's value chain, for the map and its table twin.

use crate::document::ChainStage;
use crate::measure::Interval;
use crate::text::{Language, range, rounded, significant, words};

use super::chain_map::{ChainMap, Presence, Stage, key};
use super::origin::Sources;
use super::plate::{Figure, Table};
use super::subject::Subject;

/// `None` without stages, or where nothing is marked on any of them.
pub(super) fn chain_figure(s: &Subject<'_>) -> Option<Figure> {
    let l = s.language;
    let stages: Vec<Stage> = s.profile.chain.iter().map(|c| stage(s, c)).collect();
    let said = |c: &Stage| c.presence != Presence::Open || c.local.is_some();
    if !stages.iter().any(said) {
        return None;
    }
    let count = |p| stages.iter().filter(|c| c.presence == p).count();
    let necks: Vec<&str> =
        stages.iter().filter(|c| c.bottleneck.is_some()).map(|c| c.name.as_str()).collect();
    let mut reading = words::fig_chain_reading(
        l,
        stages.len(),
        count(Presence::Here),
        count(Presence::Partly),
        count(Presence::Absent),
        count(Presence::Open),
    );
    reading += &if necks.is_empty() {
        words::fig_chain_no_neck(l)
    } else {
        words::fig_chain_necks(l, necks.join(&words::out_comma(l)))
    };
    let mut sources = Sources::default();
    for datum in s.profile.chain.iter().flat_map(|c| [&c.presence, &c.local_sourcing]) {
        let _ = sources.datum(datum, s.knowledge, l);
    }
    let ranges = stages.iter().any(|c| c.local.is_some_and(|x| !x.is_point()));
    let rows = stages.iter().map(|c| {
        let neck = if c.bottleneck.is_some() { words::state_yes(l) } else { words::state_no(l) };
        let firms = s.profile.chain.iter().zip(&stages).find(|(_, o)| std::ptr::eq(*o, c));
        let firms = firms.map_or(0, |(stage, _)| firms_in(s, stage));
        let share = c.local.map_or_else(|| words::fig_not_known(l), percent);
        vec![c.name.clone(), c.told.clone(), share, neck, rounded(firms as f64, 0)]
    });
    let rows = rows.collect();
    Some(Figure {
        id: "chain_map".to_owned(),
        title: words::fig_chain_title(l, s.place()),
        unit: String::new(),
        reading,
        source: sources.line(s.profile.fictitious, l),
        fictitious: s.fictitious(),
        table: Table {
            head: vec![
                words::fig_head_stage(l),
                words::fig_head_here(l),
                words::fig_head_bought(l),
                words::fig_head_bottleneck(l),
                words::fig_head_firms_listed(l),
            ],
            rows,
        },
        drawing: Box::new(ChainMap { stages, key: key(l, ranges), watermark: s.fictitious() }),
    })
}

/// The name of a stage in a language, or in the other where it has none in that one.
pub(super) fn stage_name(stage: &ChainStage, l: Language) -> String {
    let (zh, en) = (stage.name_zh.trim(), stage.name_en.trim());
    let name = match l {
        Language::Zh if !zh.is_empty() => zh,
        Language::En if en.is_empty() => zh,
        _ => en,
    };
    if name.is_empty() { words::fig_unnamed(l) } else { name.to_owned() }
}

fn stage(s: &Subject<'_>, c: &ChainStage) -> Stage {
    let l = s.language;
    let presence = s.reader().share(&c.presence);
    let kind = match presence {
        Some(x) if x.lo() >= 1.0 => Presence::Here,
        Some(x) if x.hi() <= 0.0 => Presence::Absent,
        Some(x) if x.is_point() => Presence::Partly,
        _ => Presence::Open,
    };
    let told = match (kind, presence) {
        (Presence::Here, _) => words::fig_chain_here(l),
        (Presence::Partly, _) => words::fig_chain_partly(l),
        (Presence::Absent, _) => words::fig_chain_absent(l),
        (Presence::Open, Some(x)) if x.hi() < 1.0 => words::fig_chain_at_most_partly(l),
        (Presence::Open, Some(x)) if x.lo() > 0.0 => words::fig_chain_at_least_partly(l),
        (Presence::Open, _) => words::fig_chain_open(l),
    };
    let local = s.reader().share(&c.local_sourcing);
    let bought = local.map_or_else(
        || words::fig_chain_bought_unknown(l),
        |x| words::fig_chain_bought(l, percent(x)),
    );
    let firms = match firms_in(s, c) {
        0 => String::new(),
        n => words::fig_chain_firms(l, n),
    };
    let bottleneck = c.bottleneck.then(|| words::fig_chain_bottleneck(l));
    Stage { name: stage_name(c, l), presence: kind, told, local, bought, firms, bottleneck }
}

fn firms_in(s: &Subject<'_>, stage: &ChainStage) -> usize {
    s.profile.firms.iter().filter(|f| f.segment.as_deref() == Some(stage.id.as_str())).count()
}

fn percent(x: Interval) -> String {
    range(x.lo() * 100.0, x.hi() * 100.0, significant) + "%"
}
