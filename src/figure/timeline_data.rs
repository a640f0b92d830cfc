//! What the timeline of a case holds. Reads any case folder: nothing here knows a case by name.

use std::collections::{BTreeMap, BTreeSet};

use crate::case::{Action, Case, Evidence, Fact, Precision};
use crate::measure::{Interval, larger, smaller};
use crate::study::Knowledge;
use crate::text::{Language, range, significant, words};

use super::axis::Axis;
use super::key::{Key, KeyMark};
use super::lettering::short;
use super::marks::Mark;
use super::origin::{Sources, of_precision};
use super::plate::{Figure, Table};
use super::timeline::{Band, Deed, Timeline};
use super::years::{Span, YearPoint};

/// The figures of a case that belong together: one indicator in one unit.
struct Main<'a> {
    found: Vec<&'a Fact>,
    aims: Vec<&'a Fact>,
    name: &'a str,
    unit: String,
    factor: f64,
}

/// The timeline of a case, with the years of a profile pointed out.
#[must_use]
pub fn case_timeline(
    case: &Case,
    knowledge: &Knowledge,
    highlight: Option<(i32, i32)>,
    language: Language,
) -> Figure {
    let l = language;
    let main = main_figures(case, l);
    let span = span(case, main.as_ref());
    let mut sources = Sources::default();
    let rows = rows(case, main.as_ref(), &mut sources, l);
    let points = main.as_ref().map_or_else(Vec::new, |m| points(m, l));
    let count =
        |wanted: &[Evidence]| case.actions.iter().filter(|a| wanted.contains(&a.evidence)).count();
    let good = count(&[Evidence::Strong, Evidence::Weak]);
    let bad = count(&[Evidence::Negative]);
    let all = case.actions.len();
    let reading = match (main.as_ref(), points.first(), points.last()) {
        (Some(m), Some(a), Some(b)) if a.year < b.year => {
            let of = |p: &YearPoint| with_unit(&p.label, &m.unit, l);
            let (v0, v1) = (of(a), of(b));
            words::fig_timeline_reading(l, all, good, bad, m.name, a.year, v0, b.year, v1)
        }
        _ => words::fig_timeline_plain(l, all, good, bad),
    };
    Figure {
        id: format!("case.{}", case.id),
        title: words::fig_timeline_title(l, case.name.get(l), span.first, span.last),
        unit: main
            .as_ref()
            .map_or_else(String::new, |m| words::fig_timeline_unit(l, m.name, &m.unit)),
        reading,
        source: sources.line(false, l),
        fictitious: None,
        table: Table {
            head: vec![
                words::fig_head_year(l),
                words::fig_head_kind(l),
                words::fig_head_what(l),
                words::fig_head_source(l),
            ],
            rows,
        },
        drawing: Box::new(drawing(case, knowledge, main.as_ref(), points, span, highlight, l)),
    }
}

/// The indicator with the most years that are exact or rounded, in one unit.
fn main_figures<'a>(case: &'a Case, l: Language) -> Option<Main<'a>> {
    let mut groups: BTreeMap<(&str, &str), Vec<&Fact>> = BTreeMap::new();
    for fact in case.facts.iter().filter(|f| f.value.is_finite()) {
        groups.entry((&fact.indicator, &fact.unit.en)).or_default().push(fact);
    }
    let years = |facts: &[&Fact], sure: bool| {
        let firm = |f: &&&Fact| {
            matches!(f.precision, Precision::Exact | Precision::Approx)
                || (!sure && f.precision != Precision::Target)
        };
        facts.iter().filter(firm).map(|f| f.year).collect::<BTreeSet<_>>().len()
    };
    let best = groups
        .iter()
        .max_by_key(|(key, facts)| {
            (years(facts, true), years(facts, false), std::cmp::Reverse(**key))
        })
        .filter(|(_, facts)| years(facts, false) > 1)?;
    let ((indicator, unit), facts) = best;
    let target = format!("{indicator}_target");
    let mut aims: Vec<&Fact> =
        facts.iter().copied().filter(|f| f.precision == Precision::Target).collect();
    aims.extend(groups.get(&(target.as_str(), unit)).into_iter().flatten().copied());
    let found: Vec<&Fact> =
        facts.iter().copied().filter(|f| f.precision != Precision::Target).collect();
    let first = found.first()?;
    // English has no word for 亿.
    let written = first.unit.get(l);
    let hundred = written.strip_suffix(" 100 million").filter(|_| l == Language::En);
    let (unit, factor) = hundred
        .map_or_else(|| (written.to_owned(), 1.0), |money| (format!("{money} million"), 100.0));
    Some(Main { name: short(first.label.get(l)), found, aims, unit, factor })
}

fn with_unit(value: &str, unit: &str, l: Language) -> String {
    match unit.strip_suffix(" million") {
        Some(money) if l == Language::En => format!("{money} {value} million"),
        _ if l == Language::En && !unit.starts_with('%') => format!("{value} {unit}"),
        _ => format!("{value}{unit}"),
    }
}

/// One point a year; where sources disagree, both values as a range.
fn points(main: &Main<'_>, l: Language) -> Vec<YearPoint> {
    let mut by_year: BTreeMap<i32, (f64, f64, Mark)> = BTreeMap::new();
    for fact in &main.found {
        let value = fact.value * main.factor;
        let (mark, _) = of_precision(fact.precision, l);
        let entry = by_year.entry(fact.year).or_insert((value, value, mark));
        *entry = (smaller(entry.0, value), larger(entry.1, value), entry.2.max(mark));
    }
    let point = |(year, (lo, hi, mark)): (i32, (f64, f64, Mark))| {
        let value = Interval::new(lo, hi)?;
        Some(YearPoint { year, value, mark, label: range(lo, hi, significant) })
    };
    by_year.into_iter().filter_map(point).collect()
}

/// All years of the case; a lone early start is told by its stage and not drawn to scale.
fn span(case: &Case, main: Option<&Main<'_>>) -> Span {
    /// Years without an action after which a lone start is cut off.
    const LONE: i32 = 15;
    let mut starts: Vec<i32> = case.actions.iter().map(|a| a.from).collect();
    starts.sort_unstable();
    let stages = case.stages.iter().flat_map(|s| [s.from, s.to]);
    let figures = main.into_iter().flat_map(|m| m.found.iter().chain(&m.aims)).map(|f| f.year);
    let years: Vec<i32> = starts.iter().copied().chain(stages).chain(figures.clone()).collect();
    let last = years.iter().copied().max().unwrap_or(2000);
    let mut first = years.iter().copied().min().unwrap_or(last);
    let dense = match starts.as_slice() {
        [a, b, ..] if i64::from(*b) - i64::from(*a) > i64::from(LONE) => Some(*b),
        [a, ..] => Some(*a),
        [] => None,
    };
    let dense = dense.into_iter().chain(figures.min()).min();
    if let Some(dense) = dense.filter(|d| i64::from(*d) - i64::from(first) > i64::from(LONE)) {
        first = dense.saturating_sub(2);
    }
    Span { first, last }
}

fn rows(
    case: &Case,
    main: Option<&Main<'_>>,
    sources: &mut Sources,
    l: Language,
) -> Vec<Vec<String>> {
    let years = |from: i32, to: i32| {
        if from == to { words::fig_year(l, from) } else { words::fig_years(l, from, to) }
    };
    let mut rows: Vec<Vec<String>> = Vec::new();
    let facts = main.into_iter().flat_map(|m| m.found.iter().chain(&m.aims));
    let figures: Vec<Vec<String>> = facts
        .map(|f| {
            let (_, nature) = of_precision(f.precision, l);
            let what = format!("{} {}", f.label.get(l), f.shown(l));
            let kind = words::fig_row_figure(l, nature);
            vec![years(f.year, f.year), kind, what, sources.fact(f, l)]
        })
        .collect();
    for s in &case.stages {
        let what = s.name.get(l).to_owned();
        rows.push(vec![
            years(s.from, s.to),
            words::fig_row_stage(l),
            what,
            words::fig_judgement(l),
        ]);
    }
    for a in &case.actions {
        let source = a.source.title.get(l).to_owned();
        sources.add(source.clone());
        let kind = words::fig_row_action(l, evidence(a.evidence, l));
        rows.push(vec![years(a.from, a.to), kind, a.what.get(l).to_owned(), source]);
    }
    rows.extend(figures);
    rows
}

fn evidence(evidence: Evidence, l: Language) -> String {
    match evidence {
        Evidence::Strong | Evidence::Weak => words::fig_key_improved(l),
        Evidence::Negative => words::fig_key_harmed(l),
        Evidence::None => words::fig_key_no_evidence(l),
    }
}

fn drawing(
    case: &Case,
    knowledge: &Knowledge,
    main: Option<&Main<'_>>,
    points: Vec<YearPoint>,
    span: Span,
    highlight: Option<(i32, i32)>,
    l: Language,
) -> Timeline {
    let aims: Vec<(i32, f64, String)> = main
        .into_iter()
        .flat_map(|m| m.aims.iter().map(|f| (f.year, f.value * m.factor)))
        .filter(|(year, value)| span.holds(*year) && *value > 0.0)
        .map(|(year, value)| (year, value, words::fig_aim_of(l, significant(value))))
        .collect();
    let ends = points.iter().flat_map(|p| [p.value.lo(), p.value.hi()]);
    let axis = if points.is_empty() {
        Axis { lo: 0.0, hi: 1.0, marks: Vec::new(), log: false }
    } else {
        Axis::holding(ends.chain(aims.iter().map(|a| a.1)), 4.0)
    };
    let deeds = deeds(case, knowledge, span, l);
    let mut key = Key::default();
    for e in [Evidence::Strong, Evidence::Negative, Evidence::None] {
        let alike =
            |d: &Deed| d.evidence == e || (e == Evidence::Strong && d.evidence == Evidence::Weak);
        if deeds.iter().any(alike) {
            key.add(KeyMark::Evidence(e), evidence(e, l));
        }
    }
    for p in &points {
        let (mark, text) = match p.mark {
            _ if !p.value.is_point() => (KeyMark::Range, words::fig_key_range(l)),
            Mark::Disc => (KeyMark::Mark(Mark::Disc), words::fig_key_disc(l)),
            other => (KeyMark::Mark(other), words::fig_key_ring(l)),
        };
        key.add(mark, text);
    }
    if !points.is_empty() {
        key.add(KeyMark::Gap, words::fig_key_gap(l));
        key.add(KeyMark::Ends, words::fig_key_ends(l));
    }
    if !aims.is_empty() {
        key.add(KeyMark::Aim, words::fig_key_aim(l));
    }
    if highlight.is_some_and(|(a, b)| a <= span.last && b >= span.first) {
        key.add(KeyMark::Highlight, words::fig_key_years(l));
    }
    Timeline { span, bands: bands(case, span, l), deeds, points, aims, axis, highlight, key }
}

/// Stages as bands; one that begins before the drawing says so.
fn bands(case: &Case, span: Span, l: Language) -> Vec<Band> {
    let mut stages: Vec<_> = case.stages.iter().collect();
    stages.sort_by_key(|s| (s.from, s.to));
    let mut out: Vec<Band> = Vec::new();
    for stage in stages {
        let mut row = 0;
        if let Some(before) = out.last_mut().filter(|b| b.to >= stage.from) {
            if before.to == stage.from && before.from < before.to {
                // Two stages that share their border year stand side by side.
                before.to -= 1;
            } else {
                row = 1 - before.row.min(1);
            }
        }
        let name = stage.name.get(l);
        let name = if stage.from < span.first { format!("← {name}") } else { name.to_owned() };
        out.push(Band { from: stage.from, to: stage.to, name, row });
    }
    out
}

fn deeds(case: &Case, knowledge: &Knowledge, span: Span, l: Language) -> Vec<Deed> {
    let mut told: BTreeSet<String> = BTreeSet::new();
    let mut actions: Vec<&Action> = case.actions.iter().filter(|a| span.holds(a.from)).collect();
    actions.sort_by_key(|a| (a.from, a.to));
    let mut out = Vec::with_capacity(actions.len());
    for action in actions {
        let catalogue = &knowledge.library.catalogue.instruments;
        let named = |id: &String| catalogue.iter().find(|i| i.id == *id);
        let instrument = action.instruments.iter().find_map(named);
        let label = match instrument {
            Some(instrument) => instrument.short.get(l),
            None => short(action.what.get(l)),
        };
        let label = label.to_owned();
        let mut weight = match action.evidence {
            Evidence::Strong | Evidence::Negative => 3.0,
            Evidence::Weak => 2.0,
            Evidence::None => 1.0,
        };
        // What has a name in the catalogue, long runs, and what was not yet told.
        weight += if instrument.is_some() { 0.5 } else { 0.0 };
        weight += (i64::from(action.to) - i64::from(action.from)).clamp(0, 10) as f32 * 0.05;
        if !told.insert(label.clone()) {
            weight -= 2.0;
        }
        out.push(Deed { year: action.from, label, evidence: action.evidence, weight });
    }
    out
}
