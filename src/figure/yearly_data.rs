//! What a yearly figure holds: the years of the profile and, where the profile is the record of a
//! case, the other years that the record has of the same figure.

use std::collections::BTreeMap;

use crate::case::Fact;
use crate::document::{Datum, Value};
use crate::measure::Interval;
use crate::profile::Years;
use crate::text::{Language, rounded, significant, words};

use super::axis::Axis;
use super::key::{Key, KeyMark};
use super::marks::Mark;
use super::origin::{Sources, nature, of_precision};
use super::plate::{Figure, Table};
use super::subject::Subject;
use super::yearly::Yearly;
use super::years::{Span, YearPoint};

/// A known year with its origin, in the canonical unit.
struct Known {
    value: Interval,
    mark: Mark,
    nature: String,
    source: String,
}

/// Every yearly figure: those with several years first.
pub(super) fn yearly_figures(s: &Subject<'_>) -> Vec<Figure> {
    let kinds = s.knowledge.library.words.all_series();
    let given = kinds.filter_map(|kind| {
        let mut sources = Sources::default();
        let known = given_years(s, &kind.id, &mut sources);
        let name = kind.name.get(s.language);
        figure(s, format!("series.{}", kind.id), name, &kind.unit, known, &sources)
    });
    let declared = s.knowledge.registry.declarations().iter().zip(&s.found.readings);
    let read = declared.filter_map(|(d, r)| {
        let own = d.inputs.iter().filter_map(|i| i.path.strip_prefix("series."));
        let is_given = own.into_iter().any(|id| s.reader().series(id) == r.series);
        if r.series.len() < 2 || is_given {
            return None;
        }
        let mut sources = Sources::default();
        for (path, _) in &r.inputs {
            cite(s, path, &mut sources);
        }
        let known = computed(&r.series, s.language);
        figure(s, format!("reading.{}", d.id), d.name.get(s.language), &d.unit, known, &sources)
    });
    let mut figures: Vec<Figure> = given.chain(read).collect();
    figures.sort_by_key(|f| f.table.rows.len() < 2);
    figures
}

/// Adds the source of an input such as `series.output_mn_cny.2014`.
pub(super) fn cite(s: &Subject<'_>, path: &str, sources: &mut Sources) {
    let Some((id, year)) = path.strip_prefix("series.").and_then(|p| p.rsplit_once('.')) else {
        return;
    };
    let series = s.profile.series.get(id);
    let datum = year.parse::<i32>().ok().and_then(|y| series?.get(&y));
    if let Some(datum) = datum {
        let _ = sources.datum(datum, s.knowledge, s.language);
    }
}

fn computed(years: &Years, l: Language) -> BTreeMap<i32, Known> {
    let one = |value: Interval| Known {
        value,
        mark: Mark::Disc,
        nature: words::fig_derived(l),
        source: words::fig_derived(l),
    };
    years.iter().map(|(year, value)| (*year, one(*value))).collect()
}

fn given_years(s: &Subject<'_>, id: &str, sources: &mut Sources) -> BTreeMap<i32, Known> {
    let usable = s.reader().series(id);
    let Some(series) = s.profile.series.get(id) else { return BTreeMap::new() };
    let mut out: BTreeMap<i32, Known> = BTreeMap::new();
    for (year, value) in usable {
        let Some(datum) = series.get(&year) else { continue };
        let (mark, nature) = nature(datum, s.knowledge, s.language);
        let mark = if is_part_of_year(id) { Mark::Diamond } else { mark };
        let source = sources.datum(datum, s.knowledge, s.language);
        out.insert(year, Known { value, mark, nature, source });
    }
    for (year, value, fact) in recorded(s, series.values()) {
        out.entry(year).or_insert_with(|| {
            let (mark, nature) = of_precision(fact.precision, s.language);
            Known { value, mark, nature, source: sources.fact(fact, s.language) }
        });
    }
    out
}

/// Series of eleven months carry that in their id.
fn is_part_of_year(id: &str) -> bool {
    id.contains("_11m")
}

/// Other years of the same figure in the record of the profile's own case, up to its year.
fn recorded<'a>(
    s: &Subject<'a>,
    data: impl Iterator<Item = &'a Datum>,
) -> Vec<(i32, Interval, &'a Fact)> {
    let (Some(case), Some(last)) = (s.own_case(), s.profile.year) else { return Vec::new() };
    let mut out = Vec::new();
    for datum in data {
        let ([id], Value::Number(value), None) =
            (datum.facts.as_slice(), &datum.value, &datum.unit)
        else {
            continue;
        };
        let Some(root) = case.fact(id).filter(|f| f.value.abs() > 0.0) else { continue };
        let factor = value / root.value;
        let alike = |f: &&Fact| {
            f.indicator == root.indicator
                && f.unit == root.unit
                && f.year <= last
                && f.precision != crate::case::Precision::Target
        };
        let years = case.facts.iter().filter(alike);
        out.extend(years.filter_map(|f| Some((f.year, Interval::point(f.value * factor)?, f))));
    }
    out
}

fn figure(
    s: &Subject<'_>,
    id: String,
    name: &str,
    unit: &str,
    known: BTreeMap<i32, Known>,
    sources: &Sources,
) -> Option<Figure> {
    let l = s.language;
    let (first, latest) = (*known.keys().next()?, *known.keys().next_back()?);
    let rows: Vec<Vec<String>> = known
        .iter()
        .map(|(year, k)| {
            vec![year.to_string(), s.shown(k.value, unit), k.nature.clone(), k.source.clone()]
        })
        .collect();
    let reading = reading(s, &known, unit);
    let points: Vec<YearPoint> = known
        .into_iter()
        .filter_map(|(year, k)| {
            let (value, label) = s.scaled(k.value, unit)?;
            Some(YearPoint { year, value, mark: k.mark, label })
        })
        .collect();
    if points.is_empty() {
        return None;
    }
    let years = if first == latest {
        words::fig_year(l, first)
    } else {
        words::fig_years(l, first, latest)
    };
    let drawing = drawing(s, &id, points, first, latest);
    Some(Figure {
        id,
        title: words::fig_yearly_title(l, s.place(), name, years),
        unit: s.unit_name(unit),
        reading,
        source: sources.line(s.profile.fictitious, l),
        fictitious: s.fictitious(),
        table: Table {
            head: vec![
                words::fig_head_year(l),
                words::fig_head_value(l),
                words::fig_head_nature(l),
                words::fig_head_source(l),
            ],
            rows,
        },
        drawing: Box::new(drawing),
    })
}

fn drawing(s: &Subject<'_>, id: &str, points: Vec<YearPoint>, first: i32, latest: i32) -> Yearly {
    /// Years beyond the data that are still drawn, up to the profile's own.
    const BEYOND: i32 = 12;
    let l = s.language;
    let own = s.profile.year.unwrap_or(latest).clamp(latest, latest.saturating_add(BEYOND));
    let lonely = points.len() < 2;
    let span = Span { first: if lonely { first.saturating_sub(4) } else { first }, last: own };
    let events = if lonely { Vec::new() } else { s.events(span.first, span.last) };
    let mut key = Key::default();
    for point in &points {
        let (mark, text) = match point.mark {
            _ if !point.value.is_point() => (KeyMark::Range, words::fig_key_range(l)),
            Mark::Disc if s.profile.fictitious => {
                (KeyMark::Mark(Mark::Disc), words::fig_key_disc_fictitious(l))
            }
            Mark::Disc => (KeyMark::Mark(Mark::Disc), words::fig_key_disc(l)),
            Mark::Ring => (KeyMark::Mark(Mark::Ring), words::fig_key_ring(l)),
            Mark::Diamond => (KeyMark::Mark(Mark::Diamond), words::fig_key_diamond(l)),
        };
        key.add(mark, text);
    }
    if points.len() < span.years() as usize {
        key.add(KeyMark::Gap, words::fig_key_gap(l));
    }
    let apart = |(a, b): (&YearPoint, &YearPoint)| {
        i64::from(b.year) - i64::from(a.year) > 1 && a.value.is_point() && b.value.is_point()
    };
    if points.iter().zip(points.iter().skip(1)).any(apart) {
        key.add(KeyMark::Ends, words::fig_key_ends(l));
    }
    if !events.is_empty() {
        key.add(KeyMark::Event, words::fig_key_event(l));
    }
    let ends = points.iter().flat_map(|p| [p.value.lo(), p.value.hi()]);
    let axis = Axis::holding(ends, if lonely { 2.0 } else { 4.0 });
    let watermark = s.fictitious();
    Yearly { id: id.to_owned(), points, span, axis, events, key, watermark }
}

fn reading(s: &Subject<'_>, known: &BTreeMap<i32, Known>, unit: &str) -> String {
    let l = s.language;
    let (Some((y0, a)), Some((y1, b))) = (known.first_key_value(), known.last_key_value()) else {
        return String::new();
    };
    if y0 == y1 {
        return words::fig_yearly_single(l, y1, s.shown(b.value, unit));
    }
    let all = i64::from(*y1) - i64::from(*y0) + 1;
    let count = if known.len() as i64 == all {
        words::fig_all_known(l, all)
    } else {
        words::fig_some_known(l, known.len(), all)
    };
    let change = change(a.value, b.value, unit, l);
    words::fig_yearly_change(
        l,
        y0,
        s.shown(a.value, unit),
        y1,
        s.shown(b.value, unit),
        change,
        count,
    )
}

/// How much the last figure differs from the first; nothing for ranges, shares and signs.
fn change(a: Interval, b: Interval, unit: &str, l: Language) -> String {
    let relative = ["percent", "percent_of", "share", "percentage_points", "percent_per_year"];
    if !a.is_point() || !b.is_point() || a.lo() <= 0.0 || b.lo() < 0.0 || relative.contains(&unit) {
        return String::new();
    }
    let times = b.lo() / a.lo();
    if !times.is_finite() || times > 1e6 {
        return String::new();
    }
    if times >= 2.0 {
        let decimals = usize::from(times < 10.0);
        return words::fig_times(l, rounded(times, decimals));
    }
    let percent = (times - 1.0).abs() * 100.0;
    if percent < 0.05 {
        words::fig_unchanged(l)
    } else if times > 1.0 {
        words::fig_risen(l, significant(percent))
    } else {
        words::fig_fallen(l, significant(percent))
    }
}
