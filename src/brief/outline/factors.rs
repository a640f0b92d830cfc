//! Land, labour, capital, technology, infrastructure: whether each is short, idle or enough, by
//! which figures, and what to do.

use crate::advice::{FactorReading, List, factor_state_name};
use crate::text::words;

use super::build::Builder;
use super::model::{Origin, Row};
use super::section::Section;
use super::summary::{named, plain, row_of};

/// Unknown figures named beside a factor.
const LACKS: usize = 3;
/// Measures named beside a factor, of each kind.
const MEASURES: usize = 4;

pub(super) fn write(b: &mut Builder<'_>) {
    let l = b.l;
    b.section(Section::Factors);
    b.about("lead");
    b.say(words::brief_factors_lead(l), vec![]);
    let rows: Vec<Row> =
        b.input.found.factors.iter().filter_map(|reading| line(b, reading)).collect();
    let mut head = vec![words::brief_factor(l), words::brief_finding(l)];
    let mut columns = vec![named(15), plain(30)];
    if b.is_full() {
        head.push(words::brief_figures(l));
        columns.push(plain(27));
    }
    head.push(words::brief_what_to_do(l));
    columns.push(plain(28));
    b.about("table");
    b.table(head, columns, rows);
}

fn line(b: &mut Builder<'_>, reading: &FactorReading) -> Option<Row> {
    let l = b.l;
    let factor = b.library().catalogue.cluster.factor(&reading.id)?;
    let state = factor_state_name(reading.state, l);
    let mut cells = vec![
        words::brief_factor_state(l, factor.name.get(l), state),
        reading.sentence(factor).get(l).to_owned(),
    ];
    let mut origins = vec![Origin::Judgement];
    origins.extend(reading.gaps.iter().map(|g| Origin::Catalogue(g.failure.clone())));
    if b.is_full() {
        let (known, more) = b.bases(reading.values.iter().map(|(basis, known)| (basis, known)));
        origins.extend(more);
        let lacks: Vec<&str> =
            reading.lacks.iter().take(LACKS).map(|id| b.field_name(id)).collect();
        let mut lines = Vec::new();
        if !known.is_empty() {
            lines.push(words::brief_stop(l, known));
        }
        if !lacks.is_empty() {
            lines.push(words::brief_factor_lacks(l, b.names(&lacks)));
        }
        cells.push(lines.join("\n"));
    }
    let (text, more) = measures(b, reading);
    origins.extend(more);
    cells.push(text);
    Some(row_of(&reading.id, cells, origins))
}

/// What of its measures is advised, to be found out first, or refused.
fn measures(b: &Builder<'_>, reading: &FactorReading) -> (String, Vec<Origin>) {
    let l = b.l;
    let mut origins = Vec::new();
    let mut of = |wanted: &dyn Fn(List) -> bool| -> String {
        let advice = &b.input.found.advice;
        let listed = |id: &&String| advice.verdict(id).is_some_and(|v| wanted(v.list));
        let ids: Vec<&String> = reading.instruments.iter().filter(listed).take(MEASURES).collect();
        origins.extend(ids.iter().map(|id| Origin::Catalogue((*id).clone())));
        b.short_names(ids)
    };
    let (advised, first, refused) = (
        of(&|list| list.is_advised()),
        of(&|list| list == List::FindOutFirst),
        of(&|list| list == List::NotAdvised),
    );
    let mut lines = Vec::new();
    if !advised.is_empty() {
        lines.push(words::brief_factor_do(l, advised));
    }
    if !first.is_empty() {
        lines.push(words::brief_factor_first(l, first));
    }
    if !refused.is_empty() {
        lines.push(words::brief_factor_not(l, refused));
    }
    if lines.is_empty() {
        lines.push(words::brief_factor_none(l));
    }
    (lines.join("\n"), origins)
}
