//! Every source that stands behind the workbook: facts of the record, laws, and what the user
//! names.

use std::collections::{BTreeMap, BTreeSet};

use crate::advice::{Ground, Verdict};
use crate::case::{Fact, Law};
use crate::document::Datum;
use crate::study::Findings;
use crate::text::words;

use super::findings::table;
use super::making::{FIGURE, Making, NAME, SENTENCE, WORD};
use super::table::{ExportCell, ExportColumn, ExportTable};

pub(super) fn sources<'a>(m: Making<'a>, found: &Findings) -> ExportTable<'a> {
    let columns = vec![
        ExportColumn::new(words::export_source_kind(m.l), WORD),
        ExportColumn::new(words::export_id(m.l), WORD),
        ExportColumn::new(words::export_says(m.l), SENTENCE),
        ExportColumn::new(words::export_year(m.l), FIGURE),
        ExportColumn::new(words::export_title(m.l), SENTENCE),
        ExportColumn::new(words::export_address(m.l), SENTENCE),
        ExportColumn::new(words::export_date(m.l), WORD),
        ExportColumn::new(words::export_note(m.l), NAME),
    ];
    let mut rows = Vec::new();
    let library = &found.force.library;
    for id in facts(m, found) {
        if let Some(fact) = library.fact(&id) {
            rows.push(of_fact(m, fact));
        }
    }
    let laws = laws(found);
    let laws = library.catalogue.laws.iter().filter(|law| laws.contains(&law.id));
    rows.extend(laws.map(|law| of_law(m, law)));
    for (source, n) in own(m) {
        let mut row = vec![ExportCell::Text(words::export_of_user(m.l)), ExportCell::Blank];
        row.extend([ExportCell::Text(words::export_figures(m.l, n)), ExportCell::Blank]);
        row.push(ExportCell::text(source));
        row.extend([ExportCell::Blank, ExportCell::Blank, ExportCell::Blank]);
        rows.push(row);
    }
    table(m, "sources", words::export_sheet_sources(m.l), columns, rows)
}

fn of_fact(m: Making<'_>, fact: &Fact) -> Vec<ExportCell> {
    let says = words::export_pair(m.l, fact.label.get(m.l), fact.shown(m.l));
    let source = &fact.source;
    let address = source.url.as_ref().or(source.no_address.as_ref());
    vec![
        ExportCell::Text(words::export_of_fact(m.l)),
        ExportCell::text(fact.id.as_str()),
        ExportCell::text(says),
        ExportCell::Year(fact.year),
        ExportCell::text(source.title.get(m.l)),
        ExportCell::maybe(address),
        ExportCell::text(source.date.as_str()),
        ExportCell::Blank,
    ]
}

fn of_law(m: Making<'_>, law: &Law) -> Vec<ExportCell> {
    let unread = if law.verified { String::new() } else { words::brief_law_unread(m.l) };
    vec![
        ExportCell::Text(words::export_of_law(m.l)),
        ExportCell::text(law.id.as_str()),
        ExportCell::text(law.wording.get(m.l)),
        ExportCell::Year(law.year),
        ExportCell::text(law.title.get(m.l)),
        ExportCell::text(law.source_url.as_str()),
        ExportCell::text(law.in_force_from.as_str()),
        ExportCell::text(unread.trim()),
    ]
}

/// Every fact that a figure, an episode or a lesson of the workbook names, in order.
fn facts(m: Making<'_>, found: &Findings) -> BTreeSet<String> {
    let library = &found.force.library;
    let mut all: BTreeSet<String> = data(m).flat_map(|d| d.facts.iter().cloned()).collect();
    all.extend(m.profile.firms.iter().flat_map(|f| f.facts.iter().cloned()));
    for v in &found.advice.verdicts {
        let lessons = v.lessons.iter().filter_map(|id| library.lesson(id));
        all.extend(lessons.flat_map(|x| x.facts.iter().cloned()));
        let near = [v.nearest_success(), v.nearest_mixed(), v.nearest_failure()];
        all.extend(near.into_iter().flatten().flat_map(|e| e.episode.facts.iter().cloned()));
    }
    let known = |id: &String| library.fact(id).is_some_and(|f| found.force.question.knows(f.year));
    // What the profile itself rests on is told whatever its year.
    let own: BTreeSet<String> = data(m).flat_map(|d| d.facts.iter().cloned()).collect();
    all.retain(|id| known(id) || own.contains(id));
    all
}

fn laws(found: &Findings) -> BTreeSet<String> {
    let of = |v: &Verdict| {
        let all = std::iter::once(&v.deciding).chain(&v.reasons);
        all.filter_map(|g: &Ground| g.law.clone()).collect::<Vec<_>>()
    };
    found.advice.verdicts.iter().flat_map(of).collect()
}

/// Every datum of the profile.
fn data(m: Making<'_>) -> impl Iterator<Item = &Datum> {
    let p = m.profile;
    let areas = p.references.iter().flat_map(|a| a.series.values());
    let series = p.series.values().chain(areas).flat_map(|s| s.values());
    let chain = p.chain.iter().flat_map(|s| [&s.presence, &s.local_sourcing]);
    let targets = p.targets.iter().flat_map(|t| [&t.aim, &t.found]);
    let actions = p.actions.iter().map(|a| &a.cost);
    p.fields.values().chain(series).chain(chain).chain(targets).chain(actions)
}

/// What the user names as sources, and how many figures rest on each.
fn own(m: Making<'_>) -> BTreeMap<&str, usize> {
    let mut all: BTreeMap<&str, usize> = BTreeMap::new();
    let firms = m.profile.firms.iter().filter_map(|f| f.source.as_deref());
    let regions = m.profile.region_sizes.iter().filter_map(|r| r.source.as_deref());
    for source in data(m).filter_map(|d| d.source.as_deref()).chain(firms).chain(regions) {
        *all.entry(source).or_default() += 1;
    }
    all.remove("");
    all
}
