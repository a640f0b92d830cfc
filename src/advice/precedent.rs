//! Who went before: the nearest success, mixed result and failure of a verdict, as sentences.

use crate::case::{Library, SourceRef};
use crate::text::{Language, range, two_decimals, words};

use super::support::EpisodeUse;
use super::verdict::Verdict;

/// The nearest episodes of a verdict, a line each, with at most `sources` sources apiece.
/// `record_of` is the case whose own record the profile is, where it is one: such an episode says
/// so. Where nobody went before, one line says that.
#[must_use]
pub fn precedents(
    verdict: &Verdict,
    library: &Library,
    record_of: Option<&str>,
    sources: usize,
    l: Language,
) -> Vec<String> {
    let told = |e: &EpisodeUse| episode(e, library, record_of, sources, l);
    let mut lines: Vec<String> = [
        verdict.nearest_success().map(|e| words::out_success(l, told(e))),
        verdict.nearest_mixed().map(|e| words::out_mixed(l, told(e))),
        verdict.nearest_failure().map(|e| words::out_failure(l, told(e))),
    ]
    .into_iter()
    .flatten()
    .collect();
    if lines.is_empty() {
        lines.push(words::out_no_precedent(l));
    }
    lines
}

/// An episode with its years, its similarity and its sources.
fn episode(
    e: &EpisodeUse,
    library: &Library,
    record_of: Option<&str>,
    sources: usize,
    l: Language,
) -> String {
    let case = library.case(&e.episode.case);
    let cited = e.episode.sources.iter().filter_map(|s| case?.source(s));
    let cited: Vec<String> = cited.take(sources).map(|s| source(s, l)).collect();
    let is_own = record_of == Some(e.episode.case.as_str());
    let own = if is_own { words::out_own_record(l) } else { String::new() };
    let near = e.similarity.global;
    words::out_episode(
        l,
        &e.episode.id,
        case.map_or("", |c| c.short_name(l)),
        range(f64::from(e.episode.from), f64::from(e.episode.to), |y| format!("{y:.0}")),
        e.episode.story.get(l).trim_end_matches(['。', '.']),
        range(near.lo, near.hi, two_decimals),
        cited.join(&words::out_semicolon(l)),
    ) + &own
}

/// A source with its address, or why there is none.
fn source(source: &SourceRef, l: Language) -> String {
    let title = source.title.get(l);
    match (&source.url, &source.no_address) {
        (Some(url), _) => words::out_source(l, title, url),
        (None, why) => words::out_no_address(l, title, why.as_deref().unwrap_or_default()),
    }
}
