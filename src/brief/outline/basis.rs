//! Which cases spoke, where the numbers come from, what the brief cannot say.

use std::collections::BTreeMap;

use crate::case::{Case, LessonStatus};
use crate::profile::Origin as From;
use crate::text::words;

use super::build::Builder;
use super::data::status;
use super::model::{Block, Origin};
use super::section::Section;

pub(super) fn write(b: &mut Builder<'_>) {
    let l = b.l;
    b.section(Section::Basis);
    b.part(&words::brief_cases_head(l));
    cases(b);
    b.part(&words::brief_numbers_head(l));
    numbers(b);
    b.part(&words::brief_limits_head(l));
    b.about("limits");
    b.say(words::out_basis_text(l), vec![]);
    let sources = b.citations.list();
    if !sources.is_empty() {
        b.part(&words::brief_sources_head(l));
        b.push(Block::Sources(sources));
    }
}

/// Which cases took part and up to when, and whether the profile meets itself.
fn cases(b: &mut Builder<'_>) {
    let (l, found) = (b.l, b.input.found);
    let (as_of, cases) = (found.force.question.as_of, &found.force.cases);
    let told: Vec<String> = cases
        .iter()
        .map(|c| {
            let (from, to) = years(c, as_of);
            words::brief_case_years(l, c.name.get(l), from, to)
        })
        .collect();
    let told = if told.is_empty() { words::out_no_cases(l) } else { b.clauses(&told) };
    let mut runs = vec![(words::brief_cases(l, told), false)];
    let mut origins: Vec<Origin> = cases.iter().map(|c| Origin::Case(c.id.clone())).collect();
    let own = cases.iter().find(|c| b.input.profile.record_of.as_ref() == Some(&c.id));
    let theirs: Vec<&str> = cases.iter().filter(|c| c.own).map(|c| c.name.get(l)).collect();
    if !theirs.is_empty() {
        runs.push((words::out_own_cases(l, theirs.len(), b.names(&theirs)), false));
    }
    if found.hindsight {
        runs.push((words::out_hindsight(l), true));
    } else if let Some(case) = own {
        runs.push((words::out_own_case(l, case.name.get(l)), false));
    }
    if found.later_figures > 0 {
        runs.push((words::out_later_figures(l, found.later_figures), false));
    }
    if found.errors() > 0 {
        runs.push((words::out_errors(l, found.errors()), true));
    }
    origins.push(Origin::Count);
    b.about("cases");
    b.runs(runs, origins);
}

/// First and last year of the part of a case's record that could speak.
pub(super) fn years(case: &Case, as_of: Option<i32>) -> (i32, i32) {
    let known = |year: &i32| as_of.is_none_or(|limit| *year <= limit);
    let years = || {
        (case.facts.iter().map(|f| f.year))
            .chain(case.episodes.iter().flat_map(|e| [e.from, e.to]))
            .filter(known)
    };
    (years().min().unwrap_or_default(), years().max().unwrap_or_default())
}

fn numbers(b: &mut Builder<'_>) {
    let (l, found) = (b.l, b.input.found);
    let mut kinds: BTreeMap<(usize, String), usize> = BTreeMap::new();
    for (id, value) in found.situation.iter() {
        let datum = b.input.profile.fields.get(id);
        let (order, name) = match &value.origin {
            From::Given => {
                let given = datum.and_then(|d| d.status);
                (given.map_or(usize::MAX, |s| s as usize), status(given, l))
            }
            From::Indicator(_) => (usize::MAX - 1, words::status_computed(l)),
        };
        *kinds.entry((order, name)).or_default() += 1;
    }
    let parts: Vec<String> =
        kinds.iter().map(|((_, name), n)| words::brief_known_part(l, name, n)).collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let mut runs = vec![(words::brief_known(l, found.completeness.known, b.names(&parts)), false)];
    let lessons = b.lessons.iter().filter_map(|id| b.library().lesson(id));
    let (sourced, judged): (Vec<_>, Vec<_>) =
        lessons.partition(|x| x.status == LessonStatus::Sourced);
    let all = sourced.len() + judged.len();
    if all > 0 {
        runs.push((words::brief_lessons_told(l, all, sourced.len(), judged.len()), false));
    }
    let (sources, without) = (b.citations.count(), b.citations.without_address());
    if sources > 0 {
        runs.push(match without {
            0 => (words::brief_sources_all(l, sources), false),
            _ => (words::brief_sources_told(l, sources, without), false),
        });
    }
    runs.push((words::brief_numbers_ours(l), false));
    if b.is_full() {
        runs.push((words::brief_numbers_ids(l), false));
    }
    let changes = &b.input.knowledge.changes;
    if !changes.is_empty() {
        let told: Vec<String> = changes.iter().map(|c| c.told(b.library(), l)).collect();
        runs.push((words::judgements_told(l, changes.len(), b.clauses(&told)), true));
    }
    b.about("numbers");
    b.runs(runs, vec![Origin::Count, Origin::Judgement]);
    b.about("tally");
    b.keep_place();
}
